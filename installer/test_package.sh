#!/bin/bash
# Installs the packages in a fresh Debian of their own (debootstrap), starts what they brought, and removes them again:
#   installer/test_package.sh <directory with the two .deb files>
# Needs root, debootstrap and a Debian mirror; says so and ends with 0 where they are not there (with 1 under MYSTIC_TEST_PACKAGE=must).
# MYSTIC_MIRROR names another mirror, MYSTIC_SUITE another release.
set -euo pipefail

packages=$(cd "${1:?installer/test_package.sh <directory with the .deb files>}" && pwd)
suite=${MYSTIC_SUITE:-bookworm}
mirror=${MYSTIC_MIRROR:-http://deb.debian.org/debian}

skip() {
    printf 'test_package: SKIPPED: %s\n' "$*"
    [ "${MYSTIC_TEST_PACKAGE:-}" != must ] || exit 1
    exit 0
}
fail() {
    printf 'test_package: FAILED: %s\n' "$*" >&2
    exit 1
}
passed() { printf 'test_package: ok: %s\n' "$*"; }

[ "$(id -u)" -eq 0 ] || skip "making a root file system needs root"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"
for package in mystic-station mystic-station-headless; do
    [ -n "$(compgen -G "$packages/${package}_*.deb")" ] || fail "$packages holds no $package package"
done

root=$(mktemp -d "${TMPDIR:-/tmp}/mystic-root-XXXXXX")
chmod 755 "$root" # apt works in there as a user of its own
display_pid=
cleanup() {
    [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT

within() { # command...   in the new root, with a plain environment and a time limit
    timeout --kill-after=10 300 chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@" </dev/null
}
installed() { [ "$(within dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
install_package() { within apt-get install -y -q --no-install-recommends "/packages/$(basename "$packages/$1"_*.deb)"; }

printf 'test_package: making a minimal %s in %s\n' "$suite" "$root"
timeout 1200 debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 || {
    tail -20 "$root.log"
    rm -f "$root.log"
    skip "debootstrap could not make a root from $mirror"
}
rm -f "$root.log"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no services are started in there
chmod +x "$root/usr/sbin/policy-rc.d"
mkdir "$root/packages"
cp "$packages"/mystic-station*.deb "$root/packages/"
chmod -R a+rX "$root/packages"
within apt-get update -q >/dev/null
before=$(cd "$root" && find . -xdev -iname '*mystic*' -not -path './packages*' | sort)

# Runs a session of a few seconds by the installed program, proves and reports it. Leaves the journal's path in $journal.
run_session() { # command...
    local out status=0
    rm -rf "$root/data" && mkdir "$root/data"
    out=$(timeout --kill-after=10 60 chroot "$root" env -i PATH=/usr/bin:/bin HOME=/root LC_ALL=C.UTF-8 \
        timeout --signal=INT 6 "$@" --data /data </dev/null 2>&1) || status=$?
    [ "$status" -eq 124 ] || fail "$* ended with $status: $out" # 124: it ran until it was told to end
    grep -q '^chain head [0-9a-f]\{64\}$' <<<"$out" || fail "$* did not close its session: $out"
    journal=/data/journals/$(ls "$root/data/journals")
    within mystic verify "$journal" | grep -q 'intact' || fail "the journal of $* does not verify"
    within mystic replay "$journal" 2>/dev/null | grep -q 'every byte equal' || fail "the journal of $* does not replay"
    passed "$*: ran, closed, verified, replayed"
}

# --- without a window
install_package mystic-station-headless >"$root/install.log" 2>&1 || { tail -30 "$root/install.log"; fail "mystic-station-headless does not install"; }
drawing=$(within dpkg-query -W -f='${Package}\n' | grep -E '^(libqt6(gui|widgets|charts|svg|dbus|opengl)6|libx11-6|libxcb1|libwayland-client0|libgl1|libegl1|libfontconfig1)$' || true)
[ -z "$drawing" ] || fail "the package without a window drew in: $drawing"
passed "mystic-station-headless installs with $(within dpkg-query -W | wc -l) packages in the system, none that draws"
within mystic-station --version
run_session mystic-station
within mystic report "$journal" --format html,csv,json --out /data/reports >/dev/null 2>&1 || fail "mystic makes no HTML, CSV and JSON"
answer=$(within mystic report "$journal" --format pdf --out /data/reports 2>&1) && fail "mystic without a window claims to have made a PDF"
grep -q 'install the package mystic-station' <<<"$answer" || fail "mystic does not say where PDF is to be had: $answer"
[ -z "$(find "$root/data/reports" -name '*.pdf')" ] || fail "a PDF was left behind"
passed "reports as HTML, CSV, JSON; of PDF it says: ${answer##*$'\r'}"

# --- the window takes its place
install_package mystic-station >"$root/install.log" 2>&1 || { tail -30 "$root/install.log"; fail "mystic-station does not install"; }
installed mystic-station || fail "mystic-station is not installed"
! installed mystic-station-headless || fail "both packages are installed at once"
passed "mystic-station installs in place of mystic-station-headless"
run_session mystic-station --headless
within mystic report "$journal" --out /data/reports >/dev/null 2>&1 || fail "mystic makes no report"
[ "$(head -c5 "$root"/data/reports/*.pdf)" = "%PDF-" ] || fail "the report is no PDF"
passed "reports as PDF, HTML, CSV and JSON"
missing=$(within sh -c 'ldd /usr/bin/mystic-station /usr/bin/mystic | grep "not found"' || true)
[ -z "$missing" ] || fail "libraries are missing: $missing"

# --- its window, on a screen of this machine: the root shares the network, and so X's abstract socket
if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp -ac >/dev/null 2>&1 3>"$root/display" &
    display_pid=$!
    for ((i = 0; i < 150; ++i)); do
        [ ! -s "$root/display" ] || break
        sleep 0.2
    done
    display=$(cat "$root/display")
    [ -n "$display" ] || fail "Xvfb does not start"
    rm -rf "$root/data" && mkdir "$root/data"
    timeout --kill-after=10 60 chroot "$root" env -i PATH=/usr/bin:/bin HOME=/root LC_ALL=C.UTF-8 DISPLAY=":$display" \
        mystic-station --data /data </dev/null >"$root/window.log" 2>&1 &
    window_pid=$!
    DISPLAY=":$display" timeout 40 xdotool search --sync --onlyvisible --name 'Mystic Station' >/dev/null ||
        fail "no window came up: $(cat "$root/window.log")"
    kill -0 "$window_pid" 2>/dev/null || fail "the window closed by itself: $(cat "$root/window.log")"
    kill "$window_pid"
    wait "$window_pid" 2>/dev/null || true
    passed "the window comes up"
else
    printf 'test_package: the window was not opened: Xvfb or xdotool is not installed\n'
fi

# --- and goes again
within apt-get purge -y -q mystic-station mystic-station-headless >"$root/install.log" 2>&1 || { tail -30 "$root/install.log"; fail "the packages do not go"; }
[ -n "$(ls "$root/data/journals")" ] || fail "removing the package took the journals with it"
after=$(cd "$root" && find . -xdev -iname '*mystic*' -not -path './packages*' -not -path './data*' | sort)
[ "$before" = "$after" ] || fail "left behind: $(diff <(printf '%s\n' "$before") <(printf '%s\n' "$after") || true)"
passed "removed without a trace; journals stay"
printf 'test_package: PASSED: %s\n' "$(basename -a "$packages"/mystic-station*.deb | tr '\n' ' ')"
