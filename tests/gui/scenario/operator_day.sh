#!/bin/bash
# An operator's day in the real program, under a real X server and window manager, with the keyboard alone: every
# workspace looked at, replay paused and stepped, kill switch, close; then the evening's questions to the journal.
# operator_day.sh <mystic-station> <mystic> <output folder>. Exit status 77: something it needs is not installed.
# Screenshots stay in the output folder.
set -euo pipefail

station=$1 cli=$2 out=$3
for tool in Xvfb openbox xdotool import compare; do
    command -v "$tool" >/dev/null || {
        echo "skipped: $tool is not installed"
        exit 77
    }
done

say() { printf '%s\n' "-- $*"; }
fail() {
    printf 'FAILED: %s\n' "$*" >&2
    [ -n "${DISPLAY:-}" ] && import -window root "$out/failed.png" 2>/dev/null || true
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

rm -rf "$out"
mkdir -p "$out"
started=()
cleanup() { for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done; }
trap cleanup EXIT


Xvfb -displayfd 6 -screen 0 1920x1080x24 -nolisten tcp 6>"$out/display" >"$out/xvfb.txt" 2>&1 &
started+=($!)
until_true 20 test -s "$out/display" || fail "no X server"
DISPLAY=:$(cat "$out/display")
export DISPLAY
openbox >"$out/openbox.txt" 2>&1 &
started+=($!)
until_true 20 xdotool getdisplaygeometry || fail "no window manager"

say "recorded data: 20,000 seconds of a price that swings, limits small enough that some orders are refused"
LC_ALL=C awk 'BEGIN { print "ts,price,size,side"
    for (i = 0; i < 20000; i++) {
        price = 100 * (1 + 0.01 * sin(i / 40) + 0.004 * sin(i / 7))
        printf "%.0f,%.2f,%d,%s\n", 1700000000000 + i * 1000, price, 10 + i % 5, i % 2 ? "sell" : "buy" } }' >"$out/TEST.csv"
cat >"$out/day.json" <<JSON
{
  "session": {"name": "operator's day", "mode": "replay", "speed": 100, "seed": 7, "account_currency": "USD", "starting_cash": 100000},
  "instruments": [{"symbol": "TEST", "currency": "USD", "tick_size": 0.01, "lot_size": 0.001, "min_quantity": 0.001, "taker_fee": 0.0005}],
  "feed": {"kind": "files", "bar_interval": 5, "files": [{"path": "$out/TEST.csv", "instrument": "TEST"}]},
  "agents": [
    {"name": "strategy", "type": "strategy", "config": {"bar_interval": 5, "trend_fast_period": 5, "trend_slow_period": 13}},
    {"name": "compliance", "type": "compliance", "config": {"max_daily_trades": 12, "max_daily_volume": 10000000}},
    {"name": "risk", "type": "risk", "config": {"bar_interval": 5}},
    {"name": "execution", "type": "execution"}]
}
JSON

say "open the session"
QT_QPA_PLATFORM=xcb "$station" --config "$out/day.json" --data "$out/data" --theme dark >"$out/station.txt" 2>&1 &
program=$!
started+=("$program")
until_true 30 xdotool search --onlyvisible --name 'Mystic Station' || fail "no window"
window=$(xdotool search --onlyvisible --name 'Mystic Station' | head -1)
xdotool windowsize --sync "$window" 1900 1000 windowactivate --sync "$window"
journal() { ls -d "$out"/data/journals/* | tail -1; }
grows() { [ "$(du -sb "$(journal)" | cut -f1)" -gt "$1" ]; }
until_true 30 grows 200000 || fail "the journal does not grow"
shot() { import -window root "$out/$1.png"; }
differs() { # two pictures in more than a clock's worth of pixels
    local count
    count=$(compare -metric AE -fuzz 5% "$out/$1.png" "$out/$2.png" null: 2>&1 || true)
    [ "$(LC_ALL=C printf '%.0f' "$count")" -gt 20000 ] # a million and more is written as 1.9e+06
}
shot tour
xdotool key Escape

names=(operate market orders risk compliance audit why system session)
previous=tour
for i in "${!names[@]}"; do
    xdotool key "ctrl+$((i + 1))"
    name=${names[$i]}
    changed() { shot "$name" && differs "$previous" "$name"; }
    until_true 20 changed || fail "Ctrl+$((i + 1)) does not show the workspace $name"
    xdotool key F6
    previous=$name
done

say "pause, step by event and by decision, go on"
size() { du -sb "$(journal)" | cut -f1; }
still() {
    local before
    before=$(size)
    read -rt 1 <> <(:) || true
    [ "$before" = "$(size)" ]
}
xdotool key ctrl+1 F7
until_true 20 still || fail "F7 does not pause"
before=$(size)
xdotool key F8
until_true 20 grows "$before" || fail "F8 does not step"
until_true 20 still || fail "a step does not end"
before=$(size)
xdotool key shift+F8
until_true 20 grows "$before" || fail "Shift+F8 does not step to the next decision"
shot paused
until_true 30 still || fail "a step to the next decision does not end"
before=$(size)
xdotool key F7
until_true 20 grows "$((before + 100000))" || fail "F7 does not resume"

say "the limit of daily trades is changed on the agent's page"
xdotool key ctrl+1 # the agents table is the second panel of Operate; its second row is Compliance
xdotool key F6 ctrl+Home Down Return
page() { shot page && differs paused page; }
until_true 20 page || fail "Return in the agents table does not show the agent's page"
xdotool key ctrl+Home Return ctrl+a type --delay 30 500
xdotool key Return
# what the journal says of it: name, before, after
changes() { # <folder for the report>
    rm -rf "$1"
    "$cli" report "$(journal)" --format csv --out "$1" >"$out/changes.txt" 2>&1 || true
    cat "$1"/*/*_configuration_changes.csv
}
changed() { changes "$out/changes" | grep -q 'compliance,max_daily_trades,12,500'; }
until_true 20 changed || fail "the change of max_daily_trades is not journaled: $(cat "$out/changes.txt")"
shot limit_changed

say "the report is written from the Compliance workspace"
xdotool key ctrl+5
compliance() { shot report && differs limit_changed report; }
until_true 20 compliance || fail "Ctrl+5 does not show the workspace compliance"
xdotool key F6 F6                              # from Violations, where the first visit ended: the report, its period
xdotool key Tab Tab space                      # HTML too, beside PDF and CSV
xdotool key Tab Tab Tab Tab Tab space          # past CSV, JSON, the folder and Preview: Write report
written() {
    grep 'compliance,max_daily_trades,12,500' "$out"/data/reports/*/*_configuration_changes.csv &&
        grep -l max_daily_trades "$out"/data/reports/*.html && ls "$out"/data/reports/*.pdf
}
until_true 60 written || fail "no report in $out/data/reports that names the change"
shot report_written

say "kill switch by key, another theme"
xdotool key ctrl+shift+k
is_halted() { xdotool getwindowname "$window" | grep -q HALTED; }
until_true 10 is_halted || fail "the kill key does not close the gate"
shot killed
xdotool key Escape ctrl+t
light() { shot light && differs killed light; }
until_true 10 light || fail "Ctrl+T does not change the theme"

say "close the window"
xdotool windowactivate --sync "$window" key alt+F4
ended() { ! kill -0 "$program" 2>/dev/null; }
until_true 20 ended || fail "the program does not end with its window"
wait "$program" || fail "the program ended with status $?"

say "open again and end it by a signal, as a desktop does that logs out"
QT_QPA_PLATFORM=xcb "$station" --config "$out/day.json" --data "$out/data2" >"$out/station2.txt" 2>&1 &
program=$!
started+=("$program")
until_true 30 xdotool search --onlyvisible --name 'Mystic Station' || fail "no second window"
second() { ls -d "$out"/data2/journals/* | tail -1; }
holds() { [ "$(du -sb "$(second)" | cut -f1)" -gt 100000 ]; }
until_true 30 holds || fail "the second journal does not grow"
kill -TERM "$program"
until_true 20 ended || fail "SIGTERM does not end the program"
wait "$program" || fail "SIGTERM: the program ended with status $?"
"$cli" verify "$(second)" >"$out/verify2.txt" || fail "the journal is not sealed after SIGTERM: $(cat "$out/verify2.txt")"

say "the evening: verify, replay, report, the reason of a refused order"
journal=$(journal)
"$cli" verify "$journal" >"$out/verify.txt" || fail "the journal does not verify: $(cat "$out/verify.txt")"
"$cli" replay "$journal" >"$out/replay.txt" || fail "the replay differs: $(cat "$out/replay.txt")"
"$cli" report "$journal" --format pdf,html,csv,json --out "$out/report" >"$out/report.txt" || fail "no report: $(cat "$out/report.txt")"
pdf=$(find "$out/report" -name '*.pdf' | head -1)
[ -n "$pdf" ] && [ "$(head -c 5 "$pdf")" = "%PDF-" ] || fail "the report has no PDF"
html=$(find "$out/report" -name '*.html' | head -1)
grep -q "max_daily_trades\|daily trades" "$html" || fail "the report does not name the limit that refused"
refused=$(grep -oE 'S-[0-9]+' "$html" | head -1)
[ -n "$refused" ] || fail "the report names no order"
"$cli" explain "$journal" "$refused" >"$out/explain.txt" || fail "$refused cannot be explained: $(cat "$out/explain.txt")"
grep -qi "signal" "$out/explain.txt" || fail "the explanation of $refused holds no signal"
say "passed; screenshots in $out"
