#!/bin/bash
# The X server is killed under the window of a running session: the station ends by itself within ten seconds, and
# what it recorded is whole and replays. (Not closed: a library ends the process at its next word to the server.)
# x_server_dies.sh <mystic-station> <mystic> <output folder>. Exit status 77: something it needs is not installed.
set -euo pipefail

station=$1 cli=$2 out=$3
command -v Xvfb >/dev/null || {
    echo "skipped: not available here: Xvfb is not installed"
    exit 77
}
fail() {
    printf 'FAILED: %s\n' "$*" >&2
    tail -5 "$out/station.txt" >&2 2>/dev/null || true
    exit 1
}
# until_true <seconds> <command ...>: the state is asked for, time is only the limit
until_true() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $deadline ] || return 1
        read -rt 0.2 <> <(:) || true
    done
}
ended() { ! kill -0 "$program"; }
journal_is_written() {
    local bytes
    bytes=$(cat "$out"/data/journals/*/*.seg 2>/dev/null | tr -d '\0' | wc -c)
    [ "$bytes" -gt 200000 ]
}

rm -rf "$out"
mkdir -p "$out"
started=()
cleanup() { for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done; }
trap cleanup EXIT

Xvfb -displayfd 6 -screen 0 1280x800x24 -nolisten tcp 6>"$out/display" >"$out/xvfb.txt" 2>&1 &
server=$!
started+=("$server")
until_true 20 test -s "$out/display" || fail "no X server"
DISPLAY=:$(cat "$out/display") QT_QPA_PLATFORM=xcb "$station" --data "$out/data" --speed 100 >"$out/station.txt" 2>&1 &
program=$!
started+=("$program")
until_true 60 journal_is_written || fail "the session does not run"

kill -9 "$server"
until_true 10 ended || fail "the station did not end by itself"
status=0
wait "$program" || status=$?
[ $status -lt 128 ] || fail "the station ended by a signal: status $status"
journal=$(echo "$out"/data/journals/*)
"$cli" verify "$journal" >"$out/verify.txt" 2>&1 || { cat "$out/verify.txt" >&2; fail "the journal does not verify"; }
"$cli" replay "$journal" >"$out/replay.txt" 2>&1 || { cat "$out/replay.txt" >&2; fail "the journal does not replay"; }
echo "the station ended by itself with status $status; its journal verifies and replays"
