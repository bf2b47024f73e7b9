// Tells by its first bytes what a recorded file is, and looks through a capture before it is used. Invariant:
// a file is recognised by what it holds, never by its name.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "capture_feed.h"

namespace mystic {

enum class RecordedForm : std::uint8_t {
    Other,   ///< neither of the two: a configuration, a journal, anything
    Csv,     ///< a header the station knows (bars, trades, quotes, quote bars, book deltas)
    Capture, ///< a venue's messages word for word
};

/// Reads the beginning of a file, unpacked when it is gzip. Errors: as openFileSource.
[[nodiscard]] Result<RecordedForm> recogniseFile(const std::string& path);

/// Opens a capture by its path. Errors: as openFileSource and CaptureFeed::open.
[[nodiscard]] Result<std::unique_ptr<CaptureFeed>> openCaptureFile(const std::string& path,
                                                                   CaptureFeedOptions options);

/// What a look through a capture shows.
struct CapturePreview {
    bool recognised = false;
    std::vector<CaptureStreamCounts> streams; ///< every instrument, in order of appearance
    CaptureCounts counts;
    bool complete = false;             ///< the whole file was read without failing
    std::vector<std::string> problems; ///< sentences with file and line
};

/// Reads until about `maxEvents` events have come. A file that cannot be used gives a preview with its
/// problem.
[[nodiscard]] CapturePreview previewCapture(const std::string& path, std::uint64_t maxEvents = 2'000'000);

} // namespace mystic
