// What all commands of mystic share: how they end, how they say that they cannot, and Ctrl-C.
#pragma once

#include <optional>
#include <string>

#include "domain/result.h"
#include "domain/time.h"

namespace mystic {

inline constexpr int ExitOk = 0;
inline constexpr int ExitNo = 1;       ///< the answer is no
inline constexpr int ExitUnusable = 2; ///< the question could not be answered

/// Says on the error channel what went wrong. Returns ExitUnusable.
int fail(const Error& error);
/// Errors: Parse, naming the option and what was typed.
[[nodiscard]] Result<void> setTime(std::optional<Timestamp>& out, const std::string& option,
                                   const std::string& text);
/// From now on Ctrl-C and a polite kill are noted instead of ending the program; an older one is forgotten.
void watchForInterrupt();
[[nodiscard]] bool isInterrupted();

} // namespace mystic
