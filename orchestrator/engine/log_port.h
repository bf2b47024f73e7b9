// The log of the machinery (not the journal): who writes has a channel a component, who reads takes lines.
// Writing and reading never wait for a file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/time.h"
#include "mailbox.h"

namespace mystic {

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error, Off };
[[nodiscard]] constexpr std::string_view toText(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    case LogLevel::Off:
        return "off";
    }
    return "";
}

struct LogLine {
    std::uint64_t number = 0; ///< dense, from 1
    Timestamp time;           ///< wall clock
    LogLevel level = LogLevel::Info;
    std::string component;
    std::string text;
    friend bool operator==(const LogLine&, const LogLine&) = default;
};

/// One component's way into the log. Any thread but a lane.
class LogChannel {
public:
    virtual ~LogChannel() = default;
    [[nodiscard]] virtual bool wants(LogLevel level) const = 0;
    virtual void write(LogLevel level, std::string_view text) = 0;
};

/// Any thread.
class LogSink {
public:
    virtual ~LogSink() = default;
    /// Made at the first call for that component; lives as long as the sink.
    [[nodiscard]] virtual LogChannel& channel(std::string_view component) = 0;
};

/// The window's side. Any thread; no call waits for a file.
class LogPort {
public:
    struct Component {
        std::string name;
        LogLevel level = LogLevel::Info; ///< lines below it are not written
        friend bool operator==(const Component&, const Component&) = default;
    };
    virtual ~LogPort() = default;
    /// Lines since the last call, with the number lost in between.
    [[nodiscard]] virtual Mailbox<LogLine>::Batch takeLines() = 0;
    /// In alphabetical order.
    [[nodiscard]] virtual std::vector<Component> components() const = 0;
    virtual void setLevel(std::string_view component, LogLevel level) = 0;
    /// The file; empty when there is none.
    [[nodiscard]] virtual std::string path() const = 0;
};

} // namespace mystic
