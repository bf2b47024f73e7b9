#!/bin/bash
# The rules of the house that a compiler does not know: what the pure core may not call, which way includes point, how long a
# file may be, and hygiene. Prints "file:line: rule: what was found" for each violation and fails when there is one.
#   cmake/check_house.sh [root]        checks the tree (default: the one this script is in)
# Exceptions, each with its reason, stand in cmake/house_exceptions.txt.
set -euo pipefail

root=$(cd "${1:-$(dirname "$0")/..}" && pwd)
cd "$root"
exceptions=cmake/house_exceptions.txt
found=$(mktemp)
trap 'rm -f "$found"' EXIT

# Tracked files where git knows them, else everything outside build folders.
list_files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard
    else
        find . -type f -not -path './build*' -not -path './.git/*' | sed 's|^\./||'
    fi | while IFS= read -r file; do if [ -f "$file" ]; then printf '%s\n' "$file"; fi; done
}
mapfile -t files < <(list_files | LC_ALL=C sort)
mapfile -t sources < <(printf '%s\n' "${files[@]}" | grep -E '\.(h|cpp)$' || true)

# Source text with comments and literals blanked, so that a word in a sentence is not a call. "file:line:code".
code_of() {
    awk '
        FNR == 1 { block = 0 }
        {
            line = $0; out = ""; quote = ""
            for (i = 1; i <= length(line); ++i) {
                c = substr(line, i, 1); two = substr(line, i, 2)
                if (block) { if (two == "*/") { block = 0; ++i }; continue }
                if (quote != "") { if (c == "\\") ++i; else if (c == quote) { quote = ""; out = out c }; continue }
                if (two == "//") break
                if (two == "/*") { block = 1; ++i; continue }
                # a digit separator (1\x27000) is no character literal
                if (c == "\"" || (c == "\x27" && substr(line, i - 1, 1) !~ /[0-9A-Za-z]/)) quote = c
                out = out c
            }
            if (out !~ /^[ \t]*$/) print FILENAME ":" FNR ": " out
        }' "$@"
}

report() { # rule, reading "file:line:rest"
    while IFS= read -r hit; do
        [ -n "$hit" ] || continue
        local place rest
        place=$(cut -d: -f1,2 <<<"$hit")
        rest=$(cut -d: -f3- <<<"$hit" | sed 's/^[ \t]*//')
        printf '%s: %s: %s\n' "$place" "$1" "$rest" >>"$found"
    done
}

# --- what the pure core may not call (DESIGN: outputs are a function of the inputs)
mapfile -t core < <(printf '%s\n' "${sources[@]}" |
    grep -E '^(orchestrator/(domain|messages|contract|engine|journal|gate|market|venue)|agents)/' || true)
if [ ${#core[@]} -gt 0 ]; then
    core_code=$(code_of "${core[@]}")
    forbid() { grep -E "^[^:]+:[0-9]+:.*($2)" <<<"$core_code" | report "$1" || true; }
    forbid 'clock in the pure core' '(system_clock|steady_clock|high_resolution_clock)::now|(^|[^A-Za-z0-9_])(clock_gettime|gettimeofday) *\(|[^A-Za-z0-9_.>]time *\( *(NULL|nullptr|0|&)'
    forbid 'random source in the pure core' 'random_device|(^|[^A-Za-z0-9_])s?rand *\('
    forbid 'environment in the pure core' '(^|[^A-Za-z0-9_])(secure_)?getenv *\('
    forbid 'sleep in the pure core' 'sleep_for|sleep_until|(^|[^A-Za-z0-9_])(u|nano)?sleep *\('
    forbid 'thread in the pure core' 'std::j?thread([^A-Za-z0-9_]|$)|std::async|pthread_create'
    forbid 'unordered container in the pure core' 'unordered_(multi)?(map|set)'
    forbid 'file in the pure core' '# *include *<fstream>|# *include *<filesystem>|std::[io]?fstream|(^|[^A-Za-z0-9_])fopen *\('
    forbid 'Qt in the pure core' '# *include *<Q'
    forbid 'float in the pure core' '(^|[^A-Za-z0-9_])float([^A-Za-z0-9_]|$)'
fi

# --- which way includes point
allowed_for() { # folder of the including file -> names it may include from
    case $1 in
    orchestrator/domain/*) echo "domain" ;;
    orchestrator/messages/*) echo "domain messages" ;;
    orchestrator/contract/*) echo "domain messages contract" ;;
    orchestrator/journal/*) echo "domain messages journal" ;;
    orchestrator/market/*) echo "domain messages market" ;;
    orchestrator/venue/*) echo "domain messages venue" ;;
    orchestrator/engine/*) echo "domain messages contract journal market venue engine" ;;
    orchestrator/gate/*) echo "domain messages contract journal market venue engine gate" ;;
    orchestrator/supervision/*) echo "domain messages contract journal market venue engine gate supervision" ;;
    orchestrator/store/*) echo "domain messages contract journal market engine store" ;;
    agents/strategy/*) echo "domain messages contract strategy" ;;
    agents/compliance/*) echo "domain messages contract compliance" ;;
    agents/risk/*) echo "domain messages contract risk" ;;
    agents/execution/*) echo "domain messages contract execution" ;;
    ui/panels/statistics/*) echo "domain messages contract market venue engine store risk ui" ;;
    ui/report/* | ui/panels/report/*) echo "domain messages contract market venue engine store compliance ui" ;;
    ui/*) echo "domain messages contract market venue engine store indicators settings ui" ;;
    app/session/*) echo "domain messages contract journal market venue engine gate supervision strategy compliance risk execution config session" ;;
    app/*) echo "domain messages contract journal market venue engine gate supervision strategy compliance risk execution config session store settings report backtest holder ui" ;;
    *) echo "*" ;;
    esac
}
include_lines=$([ ${#sources[@]} -eq 0 ] || grep -nE '^ *# *include *"[^"]*/' /dev/null "${sources[@]}" || true)
while IFS=: read -r file line text; do
    [ -n "$file" ] || continue
    allowed=$(allowed_for "$file")
    [ "$allowed" = "*" ] && continue
    path=$(sed -E 's/.*"([^"]*)".*/\1/' <<<"$text")
    name=${path%%/*}
    if [[ " $allowed " != *" $name "* ]]; then
        printf '%s:%s: include against the arrows: "%s" (allowed here: %s)\n' "$file" "$line" "$path" "$allowed" >>"$found"
    fi
done <<<"$include_lines"

# --- length
for file in "${sources[@]}"; do
    lines=$(wc -l <"$file")
    if [ "$lines" -gt 800 ]; then
        printf '%s:801: file too long: %s lines, at most 800\n' "$file" "$lines" >>"$found"
    fi
done

# --- hygiene
mapfile -t texts < <(printf '%s\n' "${files[@]}" |
    grep -E '\.(h|cpp|txt|cmake|json|jsonc|md|sh|yml|ts|qss|svg)$|^station$|^\.ci/|^\.clang' | grep -v '^cmake/check_house' || true)
if [ ${#texts[@]} -gt 0 ]; then
    grep -nE '(^|[^A-Za-z0-9_])(TODO|FIXME|HACK)([^A-Za-z0-9_]|$)' /dev/null "${texts[@]}" | report 'unfinished work' || true
    grep -nE '(^|["(= ])/(home|root|Users|build)/[A-Za-z0-9_]' /dev/null "${texts[@]}" | report 'absolute path' || true
    grep -nF "$root/" /dev/null "${texts[@]}" | report 'absolute path' || true
    grep -nE '^(<<<<<<<|>>>>>>>) ' /dev/null "${texts[@]}" | report 'merge conflict' || true
fi
mapfile -t tests < <(printf '%s\n' "${sources[@]}" | grep -E '^tests/' || true)
if [ ${#tests[@]} -gt 0 ]; then
    code_of "${tests[@]}" |
        grep -E 'qWait *\( *[0-9]|qSleep *\(|sleep_for|sleep_until|QThread::m?u?sleep|(^|[^A-Za-z0-9_])u?sleep *\(' |
        report 'fixed sleep in a test' || true
fi

# --- docs/faults.md: every test it names exists, every scenario has its row
faults=docs/faults.md
if [ -f "$faults" ]; then
    while IFS= read -r name; do
        file=${name%%::*}
        case $name in
        *.sh) printf '%s\n' "${files[@]}" | grep -qE "^tests/.*/$name$" ||
            grep -nF "\`$name\`" /dev/null "$faults" | head -1 | report 'test that does not exist' ;;
        *::*) test_file=$(printf '%s\n' "${tests[@]}" | grep -E "/$file\.cpp$" | head -1 || true)
            if [ -z "$test_file" ] || ! grep -qE "void ${name##*::}\(" "$test_file"; then
                grep -nF "\`$name\`" /dev/null "$faults" | head -1 | report 'test that does not exist'
            fi ;;
        *) printf '%s\n' "${tests[@]}" | grep -qE "/$file\.cpp$" ||
            grep -nF "\`$name\`" /dev/null "$faults" | head -1 | report 'test that does not exist' ;;
        esac
    done < <(grep -oE '`((tst|fuzz)_[A-Za-z0-9_:]+|[a-z_]+\.sh)`' "$faults" | tr -d '`' | sort -u)
    rows=$(sed -nE 's/^\| *([0-9]+)(-([0-9]+))? *\|.*/\1 \3/p; s/^([0-9]+)-([0-9]+) \(.*/\1 \2/p' "$faults" |
        while read -r from to; do seq "$from" "${to:-$from}"; done)
    for number in $(seq 1 86); do
        grep -qx "$number" <<<"$rows" || printf '%s:1: scenario without a row: %s\n' "$faults" "$number" >>"$found"
    done
fi

# --- exceptions: "path | rule | reason"; one that is no longer needed is itself a violation
if [ -f "$exceptions" ]; then
    while IFS='|' read -r path rule reason; do
        path=$(sed 's/ *$//' <<<"$path")
        rule=$(sed 's/^ *//; s/ *$//' <<<"$rule")
        case $path in '' | '#'*) continue ;; esac
        if [ -z "${reason// /}" ]; then
            echo "$exceptions:1: exception without a reason: $path" >>"$found"
        fi
        if ! awk -v p="$path:" -v r=": $rule: " 'index($0, p) == 1 && index($0, r) { hit = 1 } END { exit !hit }' "$found"; then
            [ -f "$path" ] && echo "$exceptions:1: exception no longer needed: $path, $rule" >>"$found"
            continue
        fi
        awk -v p="$path:" -v r=": $rule: " '!(index($0, p) == 1 && index($0, r))' "$found" >"$found.rest"
        mv "$found.rest" "$found"
    done <"$exceptions"
fi

if [ -s "$found" ]; then
    LC_ALL=C sort -u "$found" >&2
    echo "house rules: $(LC_ALL=C sort -u "$found" | wc -l) violations in ${#sources[@]} source files" >&2
    exit 1
fi
echo "house rules: ${#sources[@]} source files, none violated"
