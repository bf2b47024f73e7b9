// Where the window's report comes from: a port, because the window knows no journal. The same order serves
// the command line.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compliance/report/report_document.h"
#include "domain/result.h"

namespace mystic {

enum class ReportFormat : std::uint8_t { Pdf, Html, Csv, Json };
inline constexpr std::size_t ReportFormatCount = 4;

/// What is wanted.
struct ReportOrder {
    std::string journal;               ///< directory
    std::optional<Timestamp> from;     ///< nothing = the first turn
    std::optional<Timestamp> to;       ///< not included; nothing = behind the last turn
    std::optional<Timestamp> dayOf;    ///< instead of from and to: the trading day this moment lies in
    bool stillWritten = false;         ///< by a running session: a record half on disk at the end is no fault
    std::vector<ReportFormat> formats; ///< none = the document only
    std::string folder;                ///< for the files; made when it is missing
    Timestamp generatedAt;             ///< printed in the title; 0 = not
};

struct ReportFile {
    ReportFormat format = ReportFormat::Pdf;
    std::string path; ///< CSV: a directory with one file a table
    std::uint64_t bytes = 0;
    std::string sha256; ///< hex, of the file; empty for a directory
};

struct ReportOutcome {
    bool cancelled = false; ///< nothing was left on disk
    std::shared_ptr<const ReportDocument> document;
    std::vector<ReportFile> files;
};

enum class ReportStage : std::uint8_t { Reading, Pdf, Html, Csv, Json };
/// `share` of the stage, 0..1. False cancels.
using ReportWatch = std::function<bool(ReportStage stage, double share)>;

/// Any thread; blocks until done.
class ReportSource {
public:
    virtual ~ReportSource() = default;
    /// Errors: no journal there, written by another build, the folder cannot be written; each says what to
    /// do.
    [[nodiscard]] virtual Result<ReportOutcome> make(const ReportOrder& order, const ReportWatch& watch) = 0;
};

} // namespace mystic
