// A report as a plain value: title, key facts, sections with paragraphs, typed tables and charts. What every
// writer (PDF, HTML, CSV, JSON) and the window's preview are made from, so that they cannot differ.
// Invariant: numbers are scaled integers with their kind; a figure that does not exist carries the reason.
// It must not know a journal, a file or a widget.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/fixed.h"
#include "domain/time.h"
#include "messages/checks.h"

namespace mystic {

/// How to read a cell's integer.
enum class CellKind : std::uint8_t {
    Text,
    Time,        ///< ns since the epoch, UTC
    Price,       ///< scaled by 1e8
    Quantity,    ///< scaled by 1e8
    Money,       ///< scaled by 1e8, currency in the column's unit
    Share,       ///< of 1, scaled by 1e8; people read it in %
    Count,       ///< plain integer
    Duration,    ///< ns
    BasisPoints, ///< scaled by 1e8
    PerSecond,   ///< scaled by 1e8
    Value,       ///< of columns only: each cell has its own kind (value and limit of a check)
};
/// "money": the word used in JSON.
[[nodiscard]] std::string_view toText(CellKind kind);
[[nodiscard]] CellKind kindOf(Unit unit);

enum class CellState : std::uint8_t { Empty, Known, NotAvailable };

/// One figure or word. `text` is the word, or the reason of a NotAvailable.
struct ReportCell {
    CellState state = CellState::Empty;
    CellKind kind = CellKind::Text;
    std::int8_t decimals = 2; ///< shown to people; files get every digit
    std::int64_t raw = 0;
    std::string text;
    friend bool operator==(const ReportCell&, const ReportCell&) = default;
};

namespace cell {
[[nodiscard]] ReportCell text(std::string text);
[[nodiscard]] ReportCell time(Timestamp time); ///< not set -> empty
[[nodiscard]] ReportCell count(std::uint64_t value);
[[nodiscard]] ReportCell price(Price price, int decimals); ///< 0 -> empty
[[nodiscard]] ReportCell quantity(Quantity quantity, int decimals);
[[nodiscard]] ReportCell money(Money amount, int decimals = 2);
[[nodiscard]] ReportCell share(Ratio share, int decimals = 2); ///< decimals of the per cent
[[nodiscard]] ReportCell duration(Duration duration);
[[nodiscard]] ReportCell basisPoints(Ratio points);
[[nodiscard]] ReportCell value(Unit unit, std::int64_t raw); ///< of a check; Unit::None -> empty
[[nodiscard]] ReportCell notAvailable(std::string reason);
} // namespace cell

struct ReportColumn {
    std::string id;    ///< stable, for machines: "arrival_slippage"
    std::string title; ///< for people
    std::string unit;  ///< "USD", "UTC", "of 1", "bp"; empty where there is none
    CellKind kind = CellKind::Text;
};

struct ReportTable {
    std::string id;
    std::string title;
    std::string note;     ///< conventions of its columns, printed below
    std::string whenNone; ///< said instead of a table without rows
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;
    std::uint64_t leftOut = 0; ///< rows counted but not kept
};

struct ReportPoint {
    Timestamp time;
    std::int64_t raw = 0;
};
struct ReportSeries {
    std::string name;
    std::vector<ReportPoint> points;
};
/// A chart over time; `limitRaw` draws a line when it is not 0.
struct ReportChart {
    std::string id;
    std::string title;
    std::string unit;
    CellKind kind = CellKind::Money;
    std::int64_t limitRaw = 0;
    std::string limitName;
    std::vector<ReportSeries> series;
};

/// One figure of the title block or of a section, with the convention that says how it was computed.
struct ReportFigure {
    std::string id;
    std::string name;
    ReportCell value;
    std::string unit;
    std::string convention;
};

struct ReportSection {
    std::string id;
    std::string title;
    std::vector<std::string> paragraphs;
    std::vector<ReportFigure> figures;
    std::vector<ReportChart> charts;
    std::vector<ReportTable> tables;
};

struct ReportDocument {
    std::string title;
    std::string session;   ///< name of the configuration
    std::string generator; ///< "Mystic Station 0.1.0"
    Timestamp from;        ///< period [from, to), UTC
    Timestamp to;
    Timestamp generatedAt; ///< 0 = not said; the only thing two equal reports differ in
    std::string runId;
    std::string chainHead; ///< of the journal, hex; printed on every page
    bool verified = false;
    std::string verification; ///< one sentence
    std::vector<ReportFigure> keyFigures;
    std::vector<ReportSection> sections;

    [[nodiscard]] std::uint64_t rowCount() const;
};

/// For people: grouped digits, unit signs, "n/a (reason)", "–" for empty. Pure ASCII but for "–" and thin
/// spaces. `grouped` puts a thin space between thousands.
[[nodiscard]] std::string displayText(const ReportCell& cell);
/// For machines: every digit, decimal point, ISO 8601 UTC with nanoseconds; empty for empty, "n/a (reason)".
[[nodiscard]] std::string exactText(const ReportCell& cell);
/// "Fees [USD]".
[[nodiscard]] std::string headingOf(const ReportColumn& column);
[[nodiscard]] bool isNumber(CellKind kind);

/// Told how far a writer is; false stops it.
class ReportProgress {
public:
    virtual ~ReportProgress() = default;
    /// `done` of `total`, any unit. Called often: be quick.
    [[nodiscard]] virtual bool step(std::uint64_t done, std::uint64_t total) = 0;
};

} // namespace mystic
