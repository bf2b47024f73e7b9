// Programmer errors. An invariant is always checked, in release builds too: a station that has lost its own
// rules must stop at once rather than trade on. Expected failures use Result<T> instead.
#pragma once

namespace mystic {

/// Prints the violated rule with its place and aborts. Any thread.
[[noreturn]] void invariantFailed(const char* condition, const char* meaning, const char* file,
                                  int line) noexcept;

} // namespace mystic

#define MYSTIC_INVARIANT(condition, meaning)                                    \
    do {                                                                        \
        if (!(condition)) [[unlikely]]                                          \
            ::mystic::invariantFailed(#condition, meaning, __FILE__, __LINE__); \
    } while (false)
