#!/bin/bash
# Brings the translations' sources up to date: every text of the window and of the station goes into every catalogue;
# translations are kept, texts that are gone are dropped.
#   translations/update.sh            updates translations/mystic_*.ts
#   translations/update.sh --check    changes nothing: says what is unfinished, fails when a catalogue and the
#                                     sources differ
# Needs lupdate (Debian: qt6-l10n-tools).
set -euo pipefail

cd "$(dirname "$0")/.."
languages=(de es fr ja zh_CN)

lupdate=$(command -v lupdate6 || true)
for candidate in /usr/lib/qt6/bin/lupdate /usr/lib/x86_64-linux-gnu/qt6/bin/lupdate; do
    [ -n "$lupdate" ] || [ ! -x "$candidate" ] || lupdate=$candidate
done
if [ -z "$lupdate" ]; then
    echo "translations: lupdate of Qt 6 was not found; install qt6-l10n-tools" >&2
    exit 2
fi

# update <folder of the catalogues>
# Include paths: without them lupdate does not see that the classes are in the namespace mystic. Heuristics are off: a
# translation of a text that only resembles the new one is worse than none. No locations: a moved line changes no file.
update() {
    local language files=() common=(-silent -locations none -no-obsolete -source-language en
        -disable-heuristic sametext -disable-heuristic similartext -disable-heuristic number -I . -I orchestrator ui app)
    for language in "${languages[@]}"; do
        files+=("$1/mystic_$language.ts")
    done
    "$lupdate" "${common[@]}" -ts "${files[@]}"
    "$lupdate" "${common[@]}" -pluralonly -ts "$1/mystic_en.ts"
}

if [ "${1:-}" != --check ]; then
    update translations
    exit 0
fi

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp translations/mystic_*.ts "$fresh/"
update "$fresh"
differs=0
for file in translations/mystic_*.ts; do
    total=$(grep -c '<source>' "$file" || true)
    unfinished=$(grep -c 'type="unfinished"' "$file" || true)
    echo "$file: $total texts, $unfinished unfinished"
    if grep -nE 'type="(obsolete|vanished)"' "$file"; then
        echo "$file: holds texts that the sources no longer have; run translations/update.sh" >&2
        differs=1
    elif ! cmp -s "$file" "$fresh/${file##*/}"; then
        diff -u "$file" "$fresh/${file##*/}" | grep -E '^[-+] *<source>' | head -20 >&2 || true
        echo "$file: is not what the sources say (above: - gone, + new); run translations/update.sh" >&2
        differs=1
    fi
done
exit $differs
