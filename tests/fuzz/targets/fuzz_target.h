// What a fuzz target and whoever drives it agree on. A target takes any bytes and aborts when a promise is
// broken; it counts what it accepted and refused, so that a run which reached only one of the two fails.
// Driven by libFuzzer (CMake preset "fuzz") or by fuzz_main.cpp, which repeats itself exactly (ctest).
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

namespace mystic::fuzz {

struct Counters {
    std::uint64_t accepted = 0;
    std::uint64_t refused = 0;
};
inline Counters counters;

/// Ends the process where the debugger or the fuzzer sees it.
inline void promise(bool kept, const char* what)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

inline void count(bool accepted)
{
    ++(accepted ? counters.accepted : counters.refused);
}

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace mystic::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
