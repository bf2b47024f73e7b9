// Where the window's sessions come from: a port, because the window knows no engine and no journal. What
// takes long is called on a worker thread; only one change at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/result.h"
#include "domain/time.h"
#include "engine/station_port.h"

namespace mystic {

enum class FileContent : std::uint8_t { Unknown, Bars, Trades, Quotes, QuoteBars, BookDeltas, Capture };

/// What a look through a recorded file found, from its first to its last row.
struct FilePreview {
    std::string path;
    std::uint64_t bytes = 0;
    FileContent content = FileContent::Unknown;
    bool packed = false;                  ///< gzip
    Duration interval;                    ///< of bars, 0 otherwise
    std::vector<std::string> instruments; ///< as the session will call them
    Timestamp first;                      ///< time of the first event; 0 = there is none
    Timestamp last;
    std::uint64_t rows = 0;     ///< rows, or messages of a capture, that could be used
    std::uint64_t rejected = 0; ///< that could not
    std::uint64_t gaps = 0;
    std::uint64_t duplicates = 0;
    std::uint64_t outOfOrder = 0;
    std::uint64_t crossed = 0;
    bool complete = false;             ///< read to its end
    std::vector<std::string> problems; ///< sentences with file and line; the first 20
    /// A session on it begins and comes to the end of the data.
    [[nodiscard]] bool isUsable() const { return complete && rows > 0 && rejected == 0; }
};

/// How a journal ends.
enum class JournalEnd : std::uint8_t {
    Running,   ///< this station is writing it
    Sealed,    ///< closed in order
    Recovered, ///< cut after a crash, and sealed so
    Unsealed,  ///< ends without a seal: a crash, or another station is writing it
    Damaged,   ///< cannot be read
    Foreign,   ///< written by another build: it can be verified, not looked at
};

/// A recorded session.
struct RecordedEntry {
    std::string directory;
    std::string name;    ///< of the session
    Timestamp begun;     ///< wall time, from the folder's name; 0 = unknown
    Timestamp dataStart; ///< logical time before the first turn
    std::uint64_t turns = 0;
    std::uint64_t bytes = 0; ///< all segments
    JournalEnd end = JournalEnd::Damaged;
    std::string problem; ///< why it cannot be read; empty otherwise
    friend bool operator==(const RecordedEntry&, const RecordedEntry&) = default;
};

/// Which session to open.
struct SessionOrder {
    std::vector<std::string> sources; ///< a built-in name, a configuration, or data files; none = the demo
    bool replay = false;              ///< `sources` are recorded data
    std::optional<std::int64_t> speedMilli;
};

enum class SessionStage : std::uint8_t { Reading, Stopping, Opening, Replaying };
/// `share` of the stage 0..1, negative = unknown. False cancels.
using SessionWatch = std::function<bool(SessionStage stage, double share)>;

[[nodiscard]] inline Error sessionCancelled()
{
    return {ErrorCode::InvalidArgument, "cancelled"};
}

class SessionSource {
public:
    virtual ~SessionSource() = default;

    /// Names of the configurations that come with the station. Any thread, at once.
    [[nodiscard]] virtual std::vector<std::string> builtIns() const = 0;

    // --- blocking: worker threads only. Whoever cancels gets an error that says so.
    /// A file that cannot be used gives a preview with its problem, not an error.
    [[nodiscard]] virtual Result<FilePreview> preview(const std::string& path, const SessionWatch& watch) = 0;
    /// Newest first. Errors: the folder cannot be read.
    [[nodiscard]] virtual Result<std::vector<RecordedEntry>> recorded(const SessionWatch& watch) = 0;
    /// Checks the order, stops the running session in order, its journal sealed, and opens the new one, which
    /// is shown from adopt() on. After an error before Stopping the running session goes on; after a later
    /// one none runs.
    [[nodiscard]] virtual Result<void> open(const SessionOrder& order, const SessionWatch& watch) = 0;
    /// The running session's configuration again from its beginning, as fast as possible to `moment`, there
    /// paused. As open(). Errors: Unsupported when the session's data are not recorded ones.
    [[nodiscard]] virtual Result<void> rewind(Timestamp moment, const SessionWatch& watch) = 0;
    /// A closed journal as a station that stands at its end, derived by replaying it. The running session
    /// goes on. Errors: no journal there, another build's, or a replay that does not give what is recorded.
    [[nodiscard]] virtual Result<std::shared_ptr<StationPort>> look(const std::string& directory,
                                                                    const SessionWatch& watch) = 0;

    // --- GUI thread, at once
    /// Makes the session opened last the one that the port given to the window speaks for.
    virtual void adopt() = 0;
};

} // namespace mystic
