// Questions to the projection: filtered pages of the audit log by key, orders, the chain of a record, the
// turns behind an order. Reads its own connection while the projector writes its own. Invariant: an index and
// its pages speak of the same rows, because rows are only ever added behind those that are there.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "audit_filter.h"
#include "database.h"
#include "engine/explain.h"
#include "journal/journal_reader.h"

namespace mystic {

/// One row of the audit log with what leads on from it.
struct AuditRecord {
    qint64 id = 0; ///< position in the whole log, from 1
    AuditRow row;
    Seq cause = 0;
    OrderId order = 0;
    qint64 place = 0; ///< of its turn, packed
};

inline constexpr int AuditPageRows = 256;

/// Where the pages of a filter begin, oldest first. Extending it never moves a page.
struct AuditIndex {
    AuditFilter filter;
    qint64 count = 0;
    qint64 scannedTo = 0;           ///< id of the last row looked at
    std::vector<qint64> pageStarts; ///< id of each page's first row
};

/// One line of the orders list: an order, or a signal that led to none (order 0).
struct DecisionRecord {
    ExplainKey key;
    Timestamp time;
    InstrumentId instrument = NoInstrument;
    Side side = Side::Buy;
    OrderPurpose purpose = OrderPurpose::Entry;
    Quantity quantity;
    Quantity filled;
    Price price; ///< of the last fill, else limit or stop, else the signal's reference
    bool blocked = false;
    QString state;
    friend bool operator==(const DecisionRecord&, const DecisionRecord&) = default;
};

/// One thread. `names` must outlive it.
class AuditReader {
public:
    explicit AuditReader(const NameBook& names) : m_names(names) {}
    /// Errors: Unsupported while the projector has not made the tables yet; Io, Corrupt.
    [[nodiscard]] Result<void> open(const QString& path);
    void close() { m_database.close(); }
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /// Looks at rows added since, in steps; stops early, leaving what it has, when `cancelled` says so.
    [[nodiscard]] Result<void> extend(AuditIndex& index, const std::function<bool()>& cancelled = {});
    /// Rows of one page, oldest first; empty beyond the end.
    [[nodiscard]] Result<std::vector<AuditRecord>> page(const AuditIndex& index, std::size_t page);
    /// Calls `use` for each row of a filter, oldest first, until it returns false.
    [[nodiscard]] Result<void> forEach(const AuditFilter& filter,
                                       const std::function<bool(const AuditRecord&)>& use);
    /// Position of a record among those of the index, oldest first; nothing when it is not one of them.
    [[nodiscard]] Result<std::optional<qint64>> positionOf(const AuditIndex& index, qint64 id);
    [[nodiscard]] Result<std::optional<AuditRecord>> record(qint64 id);

    /// Everything of the record's trace and of the turn that caused it, oldest first, at most ChainMax.
    [[nodiscard]] Result<std::vector<AuditRecord>> chainOf(const AuditRecord& record);
    static constexpr int ChainMax = 2000;
    /// Number of the record within its turn, from 0.
    [[nodiscard]] Result<int> ordinalOf(const AuditRecord& record);

    /// Newest first.
    [[nodiscard]] Result<std::vector<DecisionRecord>> decisions(int limit);
    /// Kinds, sources and instruments that occur: for the filter's choices.
    [[nodiscard]] Result<std::vector<MessageKind>> kinds();
    [[nodiscard]] Result<std::vector<AgentId>> sources();

    /// Completes a key from an order or a trace; nothing when neither is known.
    [[nodiscard]] Result<std::optional<ExplainKey>> resolve(const ExplainKey& key);
    /// Reads the turns explain() needs. Errors: also those of the journal.
    [[nodiscard]] Result<std::vector<Turn>> turnsOf(const ExplainKey& key, JournalReader& journal);
    /// Reads one turn by its place, or by its number when it has no row.
    [[nodiscard]] Result<Turn> turnAt(qint64 place, JournalReader& journal);
    [[nodiscard]] Result<Turn> turnNumbered(Seq seq, JournalReader& journal);

private:
    [[nodiscard]] Result<qint64> lastId();
    [[nodiscard]] AuditRecord read(const QSqlQuery& query) const;
    [[nodiscard]] Result<std::vector<AuditRecord>> all(QSqlQuery& query) const;
    [[nodiscard]] Result<void> scan(AuditIndex& index, qint64 to);

    const NameBook& m_names;
    Database m_database;
};

} // namespace mystic
