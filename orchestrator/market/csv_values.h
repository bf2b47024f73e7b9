// Turns the text of one field into a number or a time, fast for the forms recorded files use and exactly like
// the domain's parsers for all others. Private to the library.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/time.h"

namespace mystic {

enum class TimeUnit : std::uint8_t { Detect, Seconds, Milliseconds, Microseconds, Nanoseconds, Iso8601 };

/// "nanoseconds since 1970" and so on, for messages.
[[nodiscard]] std::string_view timeUnitName(TimeUnit unit);

/// A decimal scaled by 1e8; nothing when it is not a number or does not fit.
[[nodiscard]] std::optional<std::int64_t> readScaled(std::string_view text);
/// A whole number; nothing when it is not one or does not fit.
[[nodiscard]] std::optional<std::int64_t> readInteger(std::string_view text);

/// Reads the time column of one file. The form of the first value decides; a later value in another form is
/// refused.
class TimeReader {
public:
    explicit TimeReader(TimeUnit unit = TimeUnit::Detect) : m_unit(unit) {}
    /// Nothing when the text is not a time in the file's form, or is before 1970 or after 2199.
    [[nodiscard]] std::optional<Timestamp> read(std::string_view text);
    [[nodiscard]] TimeUnit unit() const { return m_unit; }

private:
    [[nodiscard]] std::optional<Timestamp> readIso(std::string_view text);
    [[nodiscard]] std::optional<Timestamp> readEpoch(std::string_view text) const;

    TimeUnit m_unit;
    char m_lastDate[10] = {};
    std::int64_t m_lastDay = 0;
};

} // namespace mystic
