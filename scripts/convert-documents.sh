#!/usr/bin/env bash
# Converts documents into the other formats in which schools send them, for the measure of extraction.
#
#   scripts/convert-documents.sh [DOCUMENTS] [TARGET]
#
# Word documents become doc, odt and html, and web pages below DOCUMENTS/html become xlsx (their tables as cells), all
# by LibreOffice; Chromium prints the web pages to PDF. What is there already is kept. Needs soffice and chromium.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
documents=$(realpath "${1:-$root/../shared/documents}")
target=${2:-$root/target/converted}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
for tool in soffice chromium; do
    command -v "$tool" > /dev/null || { echo "$tool is not installed" >&2; exit 1; }
done

# convert FOLDER FILTER FILE...: those files whose conversion is not in the folder yet.
convert() {
    local folder=$target/$1 filter=$2 file left=()
    shift 2
    for file in "$@"; do
        [ -e "$folder/$(basename "${file%.*}").${filter%%:*}" ] || left+=("$file")
    done
    [ ${#left[@]} -eq 0 ] || soffice --headless "-env:UserInstallation=file://$profile" "${import[@]}" \
        --convert-to "$filter" --outdir "$folder" "${left[@]}"
}

mkdir -p "$target"
import=()
convert doc "doc:MS Word 97" "$documents"/*.docx
convert odt odt "$documents"/*.docx
convert html "html:HTML (StarWriter):UTF8" "$documents"/*.docx
import=("--infilter=HTML (StarCalc)")
convert xlsx "xlsx:Calc MS Excel 2007 XML" "$documents"/html/*.html

mkdir -p "$target/chromium"
for page in "$documents"/html/*.html; do
    printed=$target/chromium/$(basename "${page%.html}").pdf
    [ -e "$printed" ] || chromium --headless --no-sandbox --disable-gpu "--user-data-dir=$profile/chromium" \
        --no-pdf-header-footer "--print-to-pdf=$printed" "file://$page" 2> "$profile/chromium.log" || { cat "$profile/chromium.log" >&2; exit 1; }
done
