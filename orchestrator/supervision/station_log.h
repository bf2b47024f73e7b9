// The station's log: one logger a component, one rotating file, and a bounded mailbox for the window.
// Invariant: who writes never waits for the disk; what had to be left out is counted and said. It is not the
// journal: nothing is decided or proven by it.
#pragma once

#include <memory>
#include <string>

#include "domain/result.h"
#include "engine/log_port.h"

namespace mystic {

struct StationLogOptions {
    std::string directory;                         ///< for station.log; empty = no file
    std::size_t fileBytesMax = 5ULL * 1024 * 1024; ///< then it is rotated
    std::size_t filesMax = 5;                      ///< beside the current one
    std::size_t linesMax = 8'192;                  ///< waiting for the window
};

/// Any thread; outlives all who hold a channel. Its end writes what is still on its way to the file.
class StationLog final : public LogSink, public LogPort {
public:
    /// Errors: the directory or file cannot be written, with its name.
    [[nodiscard]] static Result<std::unique_ptr<StationLog>> open(const StationLogOptions& options);
    ~StationLog() override;
    StationLog(const StationLog&) = delete;
    StationLog& operator=(const StationLog&) = delete;

    [[nodiscard]] LogChannel& channel(std::string_view component) override;
    [[nodiscard]] Mailbox<LogLine>::Batch takeLines() override;
    [[nodiscard]] std::vector<Component> components() const override;
    void setLevel(std::string_view component, LogLevel level) override;
    [[nodiscard]] std::string path() const override;

private:
    struct Parts;
    explicit StationLog(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace mystic
