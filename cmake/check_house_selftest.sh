#!/bin/bash
# Tests cmake/check_house.sh: a tree with one violation of each rule must be found violated, each at its line, and a clean tree
# must pass. A checker that finds nothing anywhere would otherwise look like a clean house.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree/cmake"
failures=0

put() { # path, text
    mkdir -p "$tree/$(dirname "$1")"
    printf '%b' "$2" >"$tree/$1"
}
expect() { # path:line, rule
    if ! grep -qF "$1: $2: " <<<"$output"; then
        echo "self-test: not found: $1: $2" >&2
        failures=$((failures + 1))
    fi
}
expect_clean() { # path
    if grep -qE "^$1:" <<<"$output"; then
        echo "self-test: wrongly reported: $(grep -E "^$1:" <<<"$output")" >&2
        failures=$((failures + 1))
    fi
}
check() { output=$(bash "$here/check_house.sh" "$tree" 2>&1) && status=0 || status=$?; }

word="TO""DO"
nap="qW""ait(200);"
put orchestrator/engine/clock.cpp 'int a;\nauto t = std::chrono::steady_clock::now();\n'
put orchestrator/domain/dice.cpp 'std::random_device d;\nint r = rand();\n'
put orchestrator/gate/env.cpp 'auto e = std::getenv("HOME");\n'
put orchestrator/market/nap.cpp 'std::this_thread::sleep_for(x);\n'
put orchestrator/venue/worker.cpp 'std::jthread worker;\n'
put agents/risk/map.cpp 'std::unordered_map<int, int> m;\n'
put orchestrator/journal/file.cpp '#include <fstream>\n'
put orchestrator/messages/qt.h '#include <QtCore/QString>\n'
put agents/strategy/half.h '\nfloat half = 0;\n'
put orchestrator/messages/up.h '#include "engine/turn.h"\n'
put agents/risk/peek.cpp '#include "gate/order_gate.h"\n'
put ui/shell/peek.cpp '#include "gate/order_gate.h"\n'
put app/cli/long.cpp "$(printf 'int x;\\n%.0s' $(seq 801))"
put app/cli/later.cpp "// $word: finish\n"
put tests/unit/a/tst_a.cpp "void f() { QTest::$nap }\n"
put app/cli/place.cpp 'auto p = "/home/somebody/data";\n'
check
[ "$status" -ne 0 ] || { echo "self-test: a violated tree passed" >&2; failures=$((failures + 1)); }
expect orchestrator/engine/clock.cpp:2 'clock in the pure core'
expect orchestrator/domain/dice.cpp:1 'random source in the pure core'
expect orchestrator/domain/dice.cpp:2 'random source in the pure core'
expect orchestrator/gate/env.cpp:1 'environment in the pure core'
expect orchestrator/market/nap.cpp:1 'sleep in the pure core'
expect orchestrator/venue/worker.cpp:1 'thread in the pure core'
expect agents/risk/map.cpp:1 'unordered container in the pure core'
expect orchestrator/journal/file.cpp:1 'file in the pure core'
expect orchestrator/messages/qt.h:1 'Qt in the pure core'
expect agents/strategy/half.h:2 'float in the pure core'
expect orchestrator/messages/up.h:1 'include against the arrows'
expect agents/risk/peek.cpp:1 'include against the arrows'
expect ui/shell/peek.cpp:1 'include against the arrows'
expect app/cli/long.cpp:801 'file too long'
expect app/cli/later.cpp:1 'unfinished work'
expect tests/unit/a/tst_a.cpp:1 'fixed sleep in a test'
expect app/cli/place.cpp:1 'absolute path'

# The same words where they are allowed: comments, texts, other folders, longer names.
rm -rf "$tree"/{orchestrator,agents,ui,app,tests}
put orchestrator/domain/words.cpp '// never steady_clock::now() or rand() here\nauto s = "getenv(x) std::thread float";\n/* sleep_for\n float */ int brand(int operand);\nlong n = 1'"'"'000; int floatingPoint;\n'
put orchestrator/supervision/clock.cpp 'auto t = std::chrono::steady_clock::now();\n#include "gate/order_gate.h"\n'
put orchestrator/journal/posix.cpp '#include <fstream>\n'
put cmake/house_exceptions.txt 'orchestrator/journal/posix.cpp | file in the pure core | the port to the file system\n'
check
[ "$status" -eq 0 ] || { echo "self-test: a clean tree failed: $output" >&2; failures=$((failures + 1)); }
expect_clean orchestrator/domain/words.cpp

put orchestrator/journal/posix.cpp 'int nothing;\n'
check
grep -qF 'exception no longer needed' <<<"$output" ||
    { echo "self-test: a needless exception passed" >&2; failures=$((failures + 1)); }

if [ "$failures" -ne 0 ]; then
    echo "house rules self-test: $failures failures" >&2
    exit 1
fi
echo "house rules self-test: passed"
