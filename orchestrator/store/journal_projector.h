// Turns a journal into rows of the database, a batch at a time, and goes on where the journal goes on.
// Invariant: rows and the place they were read up to are written in one transaction, so that after a crash
// nothing is missing and nothing is twice; whatever does not fit the journal any more is rebuilt.
#pragma once

#include <QtCore/QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "database.h"
#include "engine/audit_text.h"
#include "journal/journal_reader.h"

namespace mystic {

/// How far a projection is.
struct ProjectionState {
    std::uint64_t rows = 0;  ///< of the audit log; their ids are 1 … rows
    std::uint64_t turns = 0; ///< read
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesTotal = 0;
    bool atEnd = false;  ///< everything that was there has been read
    bool closed = false; ///< the journal has its closing record: nothing will follow
    std::string problem; ///< the journal's own fault; what was read before it counts
};

/// `key` of table orders: the order's id, or for a signal without an order a number no order has.
[[nodiscard]] constexpr qint64 orderKey(Seq trace, OrderId order)
{
    return static_cast<qint64>(order != 0 ? order : makeOrderId(trace, 0xFF));
}
[[nodiscard]] constexpr qint64 packPlace(std::uint32_t segment, std::uint64_t offset)
{
    return static_cast<qint64>((std::uint64_t{segment} << 40U) | offset);
}
[[nodiscard]] constexpr RecordPlace unpackPlace(qint64 place, std::uint64_t number)
{
    const auto bits = static_cast<std::uint64_t>(place);
    return {static_cast<std::uint32_t>(bits >> 40U), bits & ((std::uint64_t{1} << 40U) - 1), number};
}
inline constexpr Seq PlacesEvery = 256; ///< turns between two rows of table places

/// One journal, one database file, one thread.
class JournalProjector {
public:
    /// `disk` and the instruments `names` points to must outlive it.
    JournalProjector(Disk& disk, std::string journalDirectory, QString databasePath, NameBook names);
    ~JournalProjector();

    /// Opens both; goes on behind what the database holds, or starts it anew when it is missing, damaged, of
    /// another version or of another journal. Errors: those of JournalReader::open and Database::open.
    [[nodiscard]] Result<void> open();
    /// Reads up to `recordsMax` records and commits them. At the end of a live journal it looks for more.
    /// Errors: Io, Corrupt (the database; open() again starts anew when `forget` was called).
    [[nodiscard]] Result<void> step(std::size_t recordsMax);
    /// Closes and removes the database.
    void forget();
    [[nodiscard]] const ProjectionState& state() const { return m_state; }

private:
    struct Statements;
    [[nodiscard]] Result<void> startAnew();
    [[nodiscard]] bool resumeStored();
    [[nodiscard]] bool storedFits();
    [[nodiscard]] Result<void> readBatch(std::size_t recordsMax);
    [[nodiscard]] Result<void> take(const RecordView& record);
    [[nodiscard]] Result<void> takeMessage(const Turn& turn, const Message& message, qint64 place);
    [[nodiscard]] Result<void> takeSignal(const Message& message);
    [[nodiscard]] Result<void> takeVerdict(const Message& message);
    [[nodiscard]] Result<void> takeIntent(const Message& message);
    [[nodiscard]] Result<void> takeReport(const Message& message);
    [[nodiscard]] Result<void> storePlace();
    [[nodiscard]] Result<void> setMeta(const char* name, const QString& value);
    [[nodiscard]] QString meta(const char* name);
    void readEnd(ReadStatus status);

    Disk& m_disk;
    std::string m_directory;
    QString m_path;
    NameBook m_names;
    Database m_database;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<JournalReader> m_reader;
    ProjectionState m_state;
    RecordPlace m_last; ///< of the last record taken
    std::uint32_t m_lastCrc = 0;
    bool m_indexed = false;
    Turn m_turn; ///< being read; large
};

} // namespace mystic
