// Error values for everything the outside world can get wrong (files, wire, configuration, venue).
// Invariant: an Error always carries a sentence a person can act on. Knows nothing of logging or of the
// window.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace mystic {

/// The class of a failure; the sentence beside it says the particulars.
enum class ErrorCode : std::uint16_t {
    InvalidArgument,
    OutOfRange,
    Overflow,
    Parse,
    Io,
    NotFound,
    Corrupt,
    Unsupported,
    Busy,
    Denied,
    DiskFull,
};

/// An expected failure. `message` names the place (file, line, key) and says what was expected.
struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    std::string message;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Builds the failing side of a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string message)
{
    return tl::make_unexpected(Error{code, std::move(message)});
}

} // namespace mystic
