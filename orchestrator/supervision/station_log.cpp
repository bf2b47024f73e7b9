#include "station_log.h"

#include <spdlog/async.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <filesystem>
#include <map>
#include <mutex>

namespace mystic {

namespace {

constexpr std::size_t QueueMax = 8'192; ///< lines on their way to the file
/// 2026-11-25T22:00:00.123Z [risk] info: text
constexpr const char* Pattern = "%Y-%m-%dT%H:%M:%S.%eZ [%n] %l: %v";

spdlog::level::level_enum toSpdlog(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    case LogLevel::Off:
        return spdlog::level::off;
    }
    return spdlog::level::info;
}

LogLevel fromSpdlog(spdlog::level::level_enum level)
{
    switch (level) {
    case spdlog::level::trace:
    case spdlog::level::debug:
        return LogLevel::Debug;
    case spdlog::level::warn:
        return LogLevel::Warning;
    case spdlog::level::err:
    case spdlog::level::critical:
        return LogLevel::Error;
    case spdlog::level::off:
        return LogLevel::Off;
    default:
        return LogLevel::Info;
    }
}

/// One line is one line: what a file, a plugin or a venue wrote must not look like another entry.
std::string oneLine(std::string_view text)
{
    std::string line(text);
    for (char& c : line)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    return line;
}

/// Hands lines to the window.
class WindowSink final : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit WindowSink(std::size_t linesMax) : m_lines(linesMax) {}
    [[nodiscard]] Mailbox<LogLine>::Batch take() { return m_lines.take(); }

protected:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        LogLine line;
        line.number = ++m_number;
        line.time = Timestamp{
            std::chrono::duration_cast<std::chrono::nanoseconds>(message.time.time_since_epoch()).count()};
        line.level = fromSpdlog(message.level);
        line.component.assign(message.logger_name.data(), message.logger_name.size());
        line.text.assign(message.payload.data(), message.payload.size());
        m_lines.push(std::move(line));
    }
    void flush_() override {}

private:
    Mailbox<LogLine> m_lines;
    std::uint64_t m_number = 0;
};

class Channel final : public LogChannel {
public:
    explicit Channel(std::shared_ptr<spdlog::async_logger> logger) : m_logger(std::move(logger)) {}
    [[nodiscard]] bool wants(LogLevel level) const override
    {
        return level != LogLevel::Off && m_logger->should_log(toSpdlog(level));
    }
    void write(LogLevel level, std::string_view text) override
    {
        if (!wants(level))
            return;
        const std::string line = oneLine(text);
        m_logger->log(toSpdlog(level), spdlog::string_view_t(line.data(), line.size()));
    }
    [[nodiscard]] spdlog::async_logger& logger() const { return *m_logger; }

private:
    std::shared_ptr<spdlog::async_logger> m_logger;
};

} // namespace

struct StationLog::Parts {
    std::shared_ptr<spdlog::details::thread_pool> pool; ///< first, so that it goes last
    std::shared_ptr<WindowSink> window;
    std::vector<spdlog::sink_ptr> sinks;
    std::string path;
    mutable std::mutex mutex; ///< protects the members below
    std::map<std::string, std::unique_ptr<Channel>, std::less<>> channels;
    std::size_t overruns = 0; ///< of the queue, as last told
};

Result<std::unique_ptr<StationLog>> StationLog::open(const StationLogOptions& options)
{
    auto parts = std::make_unique<Parts>();
    try {
        parts->window = std::make_shared<WindowSink>(options.linesMax);
        parts->sinks.push_back(parts->window);
        if (!options.directory.empty()) {
            std::filesystem::create_directories(options.directory);
            parts->path = options.directory + "/station.log";
            auto file = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                parts->path, options.fileBytesMax, options.filesMax);
            file->set_formatter(
                std::make_unique<spdlog::pattern_formatter>(Pattern, spdlog::pattern_time_type::utc));
            parts->sinks.push_back(std::move(file));
        }
        parts->pool = std::make_shared<spdlog::details::thread_pool>(QueueMax, 1);
    } catch (const std::exception& error) {
        return failure(ErrorCode::Denied, "the log in " + options.directory +
                                              " cannot be written: " + error.what() +
                                              ". Make the directory writable or choose another with --data.");
    }
    return std::unique_ptr<StationLog>(new StationLog(std::move(parts)));
}

StationLog::StationLog(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

StationLog::~StationLog() = default; // the pool goes last and writes what is queued

LogChannel& StationLog::channel(std::string_view component)
{
    const std::lock_guard lock(m_parts->mutex);
    const auto known = m_parts->channels.find(component);
    if (known != m_parts->channels.end())
        return *known->second;
    auto logger = std::make_shared<spdlog::async_logger>(std::string(component), m_parts->sinks.begin(),
                                                         m_parts->sinks.end(), m_parts->pool,
                                                         spdlog::async_overflow_policy::overrun_oldest);
    logger->set_level(spdlog::level::info);
    logger->flush_on(spdlog::level::info);
    auto made = std::make_unique<Channel>(std::move(logger));
    return *m_parts->channels.emplace(std::string(component), std::move(made)).first->second;
}

Mailbox<LogLine>::Batch StationLog::takeLines()
{
    Mailbox<LogLine>::Batch batch = m_parts->window->take();
    const std::lock_guard lock(m_parts->mutex);
    const std::size_t overruns = m_parts->pool->overrun_counter();
    batch.dropped += overruns - m_parts->overruns;
    m_parts->overruns = overruns;
    return batch;
}

std::vector<LogPort::Component> StationLog::components() const
{
    const std::lock_guard lock(m_parts->mutex);
    std::vector<Component> list;
    list.reserve(m_parts->channels.size());
    for (const auto& [name, channel] : m_parts->channels)
        list.push_back({name, fromSpdlog(channel->logger().level())});
    return list;
}

void StationLog::setLevel(std::string_view component, LogLevel level)
{
    const std::lock_guard lock(m_parts->mutex);
    const auto known = m_parts->channels.find(component);
    if (known != m_parts->channels.end())
        known->second->logger().set_level(toSpdlog(level));
}

std::string StationLog::path() const
{
    return m_parts->path;
}

} // namespace mystic
