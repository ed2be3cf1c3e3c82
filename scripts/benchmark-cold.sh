#!/usr/bin/env bash
# Measures a cold `mvn qa:verify` on one document: wall time and peak memory of all its processes.
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

cp "$document" "$work/"
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
peak_of() {
    local session=$1 peak=0 now
    while kill -0 "$session" 2>/dev/null; do
        now=$(ps -o rss= -s "$session" | awk '{ sum += $1 } END { print sum + 0 }')
        ((now > peak)) && peak=$now
        sleep 0.1
    done
    echo "$peak"
}

for run in $(seq "$runs"); do
    rm -rf target
    start=$(date +%s%N)
    setsid mvn -o -B -q qa:verify -Dqa.fail-on=never >"$work/log" 2>&1 </dev/null &
    peak=$(peak_of $!)
    wait $! || { cat "$work/log"; exit 1; }
    milliseconds=$((($(date +%s%N) - start) / 1000000))
    echo "run $run: $milliseconds ms, peak $((peak / 1024)) MiB"
    echo "$milliseconds" >>"$work/times"
done
echo "median: $(sort -n "$work/times" | sed -n "$(((runs + 1) / 2))p") ms"
