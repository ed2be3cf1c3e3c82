#!/usr/bin/env bash
# Measures a cold `mvn qa:verify` on one document or a folder of them: wall time, peak memory of all its processes and of
# the one that reads the documents.
#
#   scripts/benchmark-cold.sh DOCUMENT [RUNS]
#
# Install the plugin first (mvn install). Prints one line a run and the median time. Needs setsid and ps.
set -euo pipefail

document=$(realpath "${1:?which document?}")
runs=${2:-3}
root=$(cd "$(dirname "$0")/.." && pwd)
version=$(sed -n 's#^  <version>\(.*\)</version>#\1#p' "$root/pom.xml" | head -1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -r "$document" "$work/"
cat > "$work/pom.xml" <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>benchmark</groupId>
  <artifactId>benchmark</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <groupId>dev.gouji</groupId>
        <artifactId>qa-maven-plugin</artifactId>
        <version>$version</version>
      </plugin>
    </plugins>
  </build>
</project>
POM
cd "$work"

# Every process of the run is in a session of its own, whose number is that of its first process.
# The one that reads documents has its arguments in a file.
peak_of() {
    local session=$1 peak=0 reader=0 now reading
    while kill -0 "$session" 2>/dev/null; do
        read -r now reading < <(ps -o rss=,args= -s "$session" | awk '{ sum += $1 } $3 ~ /^@/ { own = $1 } END { print sum + 0, own + 0 }')
        ((now > peak)) && peak=$now
        ((reading > reader)) && reader=$reading
        sleep 0.1
    done
    echo "$peak $reader"
}

for run in $(seq "$runs"); do
    rm -rf target
    start=$(date +%s%N)
    setsid mvn -o -B -q qa:verify -Dqa.fail-on=never >"$work/log" 2>&1 </dev/null &
    session=$!
    read -r peak reader < <(peak_of $session)
    wait $session || { cat "$work/log"; exit 1; }
    milliseconds=$((($(date +%s%N) - start) / 1000000))
    echo "run $run: $milliseconds ms, peak $((peak / 1024)) MiB, of it the reader at most $((reader / 1024)) MiB"
    echo "$milliseconds" >>"$work/times"
done
echo "median: $(sort -n "$work/times" | sed -n "$(((runs + 1) / 2))p") ms"
