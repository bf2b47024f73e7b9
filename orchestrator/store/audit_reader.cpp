#include "audit_reader.h"

#include <QtCore/QStringList>
#include <QtCore/QVariant>
#include <QtSql/QSqlError>

#include <algorithm>
#include <set>

#include "journal_projector.h"

namespace mystic {

namespace {

constexpr qint64 ScanRows = 65'536; ///< looked at between two questions whether to go on

const QString Columns =
    QStringLiteral("id,seq,trace,cause,time,source,kind,severity,instrument,order_id,place,text");

/// A filter as SQL with its values.
struct Where {
    QString sql; ///< " AND …", or empty
    QVariantList values;

    void add(const QString& condition, const QVariant& value)
    {
        sql += QStringLiteral(" AND ") + condition;
        values << value;
    }
};

std::vector<AgentId> allSources(const NameBook& names)
{
    std::vector<AgentId> ids{OrchestratorId, GateId, VenueId, FeedId, OperatorId};
    for (std::size_t i = 0; i < names.agents.size(); ++i)
        ids.push_back(static_cast<AgentId>(i));
    return ids;
}

bool containsFolded(const QString& text, const QString& wanted)
{
    return text.contains(wanted, Qt::CaseInsensitive);
}

/// What AuditFilter::accepts() looks for in a row's text, source, kind and numbers.
void addText(Where& where, const std::string& wanted, const NameBook& names)
{
    const QString text = QString::fromStdString(wanted);
    QString pattern = text;
    pattern.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%"));
    pattern.replace(u'_', QStringLiteral("\\_"));
    QStringList any{QStringLiteral("text LIKE ? ESCAPE '\\'")};
    where.values << QString(u'%' % pattern % u'%');
    const auto addIn = [&](const char* column, const QStringList& numbers) {
        if (!numbers.isEmpty())
            any << QStringLiteral("%1 IN (%2)").arg(QLatin1String(column), numbers.join(u','));
    };
    QStringList sources;
    for (const AgentId id : allSources(names))
        if (containsFolded(QString::fromStdString(names.agent(id)), text))
            sources << QString::number(id);
    addIn("source", sources);
    QStringList kinds;
    for (int kind = 1; kind <= static_cast<int>(MessageKind::Timer); ++kind) {
        const std::string_view name = toText(static_cast<MessageKind>(kind));
        if (containsFolded(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), text))
            kinds << QString::number(kind);
    }
    addIn("kind", kinds);
    bool isNumber = false;
    const bool isTrace = text.startsWith(QLatin1String("S-"), Qt::CaseInsensitive);
    const qint64 number = (isTrace ? text.mid(2) : text).toLongLong(&isNumber);
    if (isNumber && isTrace) {
        any << QStringLiteral("trace=?");
        where.values << number;
    } else if (isNumber) {
        any << QStringLiteral("seq=?") << QStringLiteral("trace=?") << QStringLiteral("order_id=?");
        where.values << number << number << number;
    }
    where.sql += QStringLiteral(" AND (") % any.join(QStringLiteral(" OR ")) % u')';
}

Where whereOf(const AuditFilter& filter, const NameBook& names)
{
    Where where;
    if (filter.atLeast != Severity::Info)
        where.add(QStringLiteral("severity>0 AND severity>=?"), static_cast<int>(filter.atLeast));
    if (filter.kind != MessageKind::None)
        where.add(QStringLiteral("kind=?"), static_cast<int>(filter.kind));
    if (filter.instrument != NoInstrument)
        where.add(QStringLiteral("instrument=?"), int{filter.instrument});
    if (filter.trace) {
        where.add(QStringLiteral("(trace=? OR seq=?)"), static_cast<qint64>(*filter.trace));
        where.values << static_cast<qint64>(*filter.trace);
    }
    if (filter.from.ns != 0)
        where.add(QStringLiteral("time>=?"), static_cast<qint64>(filter.from.ns));
    if (filter.until.ns != 0)
        where.add(QStringLiteral("time<?"), static_cast<qint64>(filter.until.ns));
    if (!filter.source.empty()) {
        int source = -1;
        for (const AgentId id : allSources(names))
            if (names.agent(id) == filter.source)
                source = id;
        where.add(QStringLiteral("source=?"), source);
    }
    if (!filter.text.empty())
        addText(where, filter.text, names);
    return where;
}

void bindAll(QSqlQuery& query, const Where& where)
{
    for (const QVariant& value : where.values)
        query.addBindValue(value);
}

std::uint64_t number(const QSqlQuery& query, int column)
{
    return static_cast<std::uint64_t>(query.value(column).toLongLong());
}

InstrumentId instrumentOf(const QVariant& value)
{
    return value.isNull() ? NoInstrument : static_cast<InstrumentId>(value.toInt());
}

} // namespace

Result<void> AuditReader::open(const QString& path)
{
    return m_database.open(path, Database::Mode::Read);
}

AuditRecord AuditReader::read(const QSqlQuery& query) const
{
    AuditRecord record;
    record.id = query.value(0).toLongLong();
    record.row.seq = number(query, 1);
    record.row.trace = number(query, 2);
    record.cause = number(query, 3);
    record.row.time.ns = query.value(4).toLongLong();
    record.row.source = static_cast<AgentId>(query.value(5).toInt());
    record.row.sourceName = m_names.agent(record.row.source);
    record.row.kind = static_cast<MessageKind>(query.value(6).toInt());
    record.row.severity = static_cast<Severity>(query.value(7).toInt());
    record.row.instrument = instrumentOf(query.value(8));
    record.order = number(query, 9);
    record.place = query.value(10).toLongLong();
    record.row.text = query.value(11).toString().toStdString();
    return record;
}

Result<std::vector<AuditRecord>> AuditReader::all(QSqlQuery& query) const
{
    if (!query.exec())
        return tl::make_unexpected(errorOf(query));
    std::vector<AuditRecord> records;
    while (query.next())
        records.push_back(read(query));
    if (query.lastError().isValid())
        return tl::make_unexpected(errorOf(query));
    return records;
}

Result<qint64> AuditReader::lastId()
{
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT max(id) FROM audit"));
    if (!query.exec() || !query.next())
        return tl::make_unexpected(errorOf(query));
    return query.value(0).toLongLong();
}

Result<void> AuditReader::extend(AuditIndex& index, const std::function<bool()>& cancelled)
{
    const auto last = lastId();
    if (!last)
        return tl::make_unexpected(last.error());
    if (index.filter.isEmpty()) { // ids are dense: nothing to look for
        index.count = index.scannedTo = *last;
        for (auto at = static_cast<qint64>(index.pageStarts.size()) * AuditPageRows; at < *last;
             at += AuditPageRows)
            index.pageStarts.push_back(at + 1);
        return {};
    }
    while (index.scannedTo < *last) {
        if (cancelled && cancelled())
            return {};
        if (auto scanned = scan(index, std::min(*last, index.scannedTo + ScanRows)); !scanned)
            return scanned;
    }
    return {};
}

Result<void> AuditReader::scan(AuditIndex& index, qint64 to)
{
    const Where where = whereOf(index.filter, m_names);
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT id FROM audit WHERE id>? AND id<=?") %
                                         where.sql % QStringLiteral(" ORDER BY id"));
    query.addBindValue(index.scannedTo);
    query.addBindValue(to);
    bindAll(query, where);
    if (!query.exec())
        return tl::make_unexpected(errorOf(query));
    while (query.next())
        if (index.count++ % AuditPageRows == 0)
            index.pageStarts.push_back(query.value(0).toLongLong());
    index.scannedTo = to;
    return {};
}

Result<std::vector<AuditRecord>> AuditReader::page(const AuditIndex& index, std::size_t page)
{
    if (page >= index.pageStarts.size())
        return std::vector<AuditRecord>();
    const Where where = whereOf(index.filter, m_names);
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT ") % Columns %
                                         QStringLiteral(" FROM audit WHERE id>=? AND id<=?") % where.sql %
                                         QStringLiteral(" ORDER BY id LIMIT ?"));
    query.addBindValue(index.pageStarts[page]);
    query.addBindValue(index.scannedTo);
    bindAll(query, where);
    query.addBindValue(AuditPageRows);
    return all(query);
}

Result<void> AuditReader::forEach(const AuditFilter& filter,
                                  const std::function<bool(const AuditRecord&)>& use)
{
    AuditIndex index;
    index.filter = filter;
    const auto last = lastId();
    if (!last)
        return tl::make_unexpected(last.error());
    const Where where = whereOf(filter, m_names);
    // By key in pieces, so that no read transaction stands for long and keeps the log of changes growing.
    for (qint64 from = 0; from < *last; from += ScanRows) {
        QSqlQuery query = m_database.prepare(QStringLiteral("SELECT ") % Columns %
                                             QStringLiteral(" FROM audit WHERE id>? AND id<=?") % where.sql %
                                             QStringLiteral(" ORDER BY id"));
        query.addBindValue(from);
        query.addBindValue(std::min(*last, from + ScanRows));
        bindAll(query, where);
        if (!query.exec())
            return tl::make_unexpected(errorOf(query));
        while (query.next())
            if (!use(read(query)))
                return {};
    }
    return {};
}

Result<std::optional<qint64>> AuditReader::positionOf(const AuditIndex& index, qint64 id)
{
    const auto after = std::ranges::upper_bound(index.pageStarts, id);
    if (after == index.pageStarts.begin())
        return std::optional<qint64>();
    const auto at = static_cast<std::size_t>(after - index.pageStarts.begin()) - 1;
    const auto rows = page(index, at);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const auto found = std::ranges::find(*rows, id, &AuditRecord::id);
    if (found == rows->end())
        return std::optional<qint64>();
    return std::optional<qint64>(static_cast<qint64>(at) * AuditPageRows + (found - rows->begin()));
}

Result<std::optional<AuditRecord>> AuditReader::record(qint64 id)
{
    QSqlQuery query =
        m_database.prepare(QStringLiteral("SELECT ") % Columns % QStringLiteral(" FROM audit WHERE id=?"));
    query.addBindValue(id);
    auto found = all(query);
    if (!found)
        return tl::make_unexpected(found.error());
    return found->empty() ? std::optional<AuditRecord>() : std::move(found->front());
}

Result<std::vector<AuditRecord>> AuditReader::chainOf(const AuditRecord& record)
{
    const auto bySeq = static_cast<qint64>(record.row.seq);
    const auto byCause = static_cast<qint64>(record.cause);
    const auto byTrace = static_cast<qint64>(record.row.trace);
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT ") % Columns %
        QStringLiteral(" FROM audit WHERE id IN (SELECT id FROM audit WHERE seq=? OR seq=? UNION "
                       "SELECT id FROM audit WHERE seq=? OR (trace=? AND ?<>0) UNION "
                       "SELECT id FROM audit WHERE order_id=? AND ?<>0) ORDER BY id LIMIT ?"));
    for (const qint64 value : {bySeq, byCause, byTrace, byTrace, byTrace})
        query.addBindValue(value);
    query.addBindValue(static_cast<qint64>(record.order));
    query.addBindValue(static_cast<qint64>(record.order));
    query.addBindValue(ChainMax);
    return all(query);
}

Result<int> AuditReader::ordinalOf(const AuditRecord& record)
{
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT min(id) FROM audit WHERE seq=?"));
    query.addBindValue(static_cast<qint64>(record.row.seq));
    if (!query.exec() || !query.next())
        return tl::make_unexpected(errorOf(query));
    return static_cast<int>(record.id - query.value(0).toLongLong());
}

Result<std::vector<DecisionRecord>> AuditReader::decisions(int limit)
{
    QSqlQuery query = m_database.prepare(QStringLiteral(
        "SELECT order_id,trace,time,instrument,side,purpose,quantity,price,filled,blocked,state "
        "FROM orders ORDER BY key DESC LIMIT ?"));
    query.addBindValue(limit);
    if (!query.exec())
        return tl::make_unexpected(errorOf(query));
    std::vector<DecisionRecord> found;
    while (query.next()) {
        DecisionRecord& record = found.emplace_back();
        record.key.order = number(query, 0);
        record.key.trace = number(query, 1);
        record.time.ns = query.value(2).toLongLong();
        record.instrument = instrumentOf(query.value(3));
        record.side = static_cast<Side>(query.value(4).toInt());
        record.purpose = static_cast<OrderPurpose>(query.value(5).toInt());
        record.quantity = Quantity::fromRaw(query.value(6).toLongLong());
        record.price = Price::fromRaw(query.value(7).toLongLong());
        record.filled = Quantity::fromRaw(query.value(8).toLongLong());
        record.blocked = query.value(9).toBool();
        record.state = query.value(10).toString();
    }
    return found;
}

Result<std::vector<MessageKind>> AuditReader::kinds()
{
    std::vector<MessageKind> found;
    // One step into the index a kind, instead of a pass over all rows.
    for (int kind = 1; kind <= static_cast<int>(MessageKind::Timer); ++kind) {
        QSqlQuery query = m_database.prepare(QStringLiteral("SELECT 1 FROM audit WHERE kind=? LIMIT 1"));
        query.addBindValue(kind);
        if (!query.exec())
            return tl::make_unexpected(errorOf(query));
        if (query.next())
            found.push_back(static_cast<MessageKind>(kind));
    }
    return found;
}

Result<std::vector<AgentId>> AuditReader::sources()
{
    std::vector<AgentId> found;
    for (const AgentId id : allSources(m_names)) {
        QSqlQuery query = m_database.prepare(QStringLiteral("SELECT 1 FROM audit WHERE source=? LIMIT 1"));
        query.addBindValue(int{id});
        if (!query.exec())
            return tl::make_unexpected(errorOf(query));
        if (query.next())
            found.push_back(id);
    }
    return found;
}

Result<std::optional<ExplainKey>> AuditReader::resolve(const ExplainKey& asked)
{
    ExplainKey key = asked;
    key.linked.clear();
    QSqlQuery order = m_database.prepare(QStringLiteral("SELECT trace FROM orders WHERE key=?"));
    order.addBindValue(orderKey(0, key.order));
    if (key.order != 0 && !order.exec())
        return tl::make_unexpected(errorOf(order));
    const bool knownOrder = key.order != 0 && order.next();
    if (knownOrder && !order.value(0).isNull())
        key.trace = number(order, 0);
    if (!knownOrder && key.trace == 0)
        return std::optional<ExplainKey>();
    QSqlQuery linked = m_database.prepare(
        QStringLiteral("SELECT order_id FROM orders WHERE trace=? AND order_id IS NOT NULL"));
    linked.addBindValue(static_cast<qint64>(key.trace));
    if (!linked.exec())
        return tl::make_unexpected(errorOf(linked));
    while (linked.next())
        key.linked.push_back(number(linked, 0));
    QSqlQuery known = m_database.prepare(QStringLiteral("SELECT 1 FROM audit WHERE trace=? LIMIT 1"));
    known.addBindValue(static_cast<qint64>(key.trace));
    if (!known.exec())
        return tl::make_unexpected(errorOf(known));
    if (!knownOrder && key.linked.empty() && !known.next())
        return std::optional<ExplainKey>();
    return std::optional<ExplainKey>(std::move(key));
}

Result<std::vector<Turn>> AuditReader::turnsOf(const ExplainKey& key, JournalReader& journal)
{
    QStringList orders;
    for (const OrderId id : key.linked)
        orders << QString::number(id);
    if (key.order != 0 && key.trace == 0)
        orders << QString::number(key.order);
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT seq,place FROM audit WHERE trace=? AND ?<>0 UNION "
                       "SELECT seq,place FROM audit WHERE seq=? UNION "
                       "SELECT seq,place FROM audit WHERE order_id IN (%1) ORDER BY 1 LIMIT %2")
            .arg(orders.join(u','))
            .arg(ChainMax));
    const auto trace = static_cast<qint64>(key.trace);
    for (const qint64 value : {trace, trace, trace})
        query.addBindValue(value);
    if (!query.exec())
        return tl::make_unexpected(errorOf(query));
    std::vector<Turn> turns;
    while (query.next()) {
        auto turn = turnAt(query.value(1).toLongLong(), journal);
        if (!turn)
            return tl::make_unexpected(turn.error());
        turns.push_back(*turn);
    }
    if (turns.empty())
        return turns;
    if (const auto tick = tickBehind(turns.front(), key)) {
        auto turn = turnNumbered(*tick, journal);
        if (!turn)
            return tl::make_unexpected(turn.error());
        turns.insert(turns.begin(), *turn);
    }
    return turns;
}

Result<Turn> AuditReader::turnAt(qint64 place, JournalReader& journal)
{
    if (auto found = journal.seek(unpackPlace(place, AnyRecord)); !found)
        return tl::make_unexpected(found.error());
    RecordView record;
    if (journal.next(record) != ReadStatus::Record || record.kind != RecordKind::Turn)
        return failure(ErrorCode::Corrupt, "the journal does not hold the record the projection remembers");
    Turn turn;
    if (auto decoded = decodeTurn(record.payload, turn); !decoded)
        return tl::make_unexpected(decoded.error());
    return turn;
}

Result<Turn> AuditReader::turnNumbered(Seq seq, JournalReader& journal)
{
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT seq,place FROM places WHERE seq<=? ORDER BY seq DESC LIMIT 1"));
    query.addBindValue(static_cast<qint64>(seq));
    if (!query.exec() || !query.next())
        return failure(ErrorCode::NotFound, "turn " + std::to_string(seq) + " is not in the projection");
    if (auto found = journal.seek(unpackPlace(query.value(1).toLongLong(), AnyRecord)); !found)
        return tl::make_unexpected(found.error());
    RecordView record;
    while (journal.next(record) == ReadStatus::Record) {
        if (record.kind != RecordKind::Turn || turnSeq(record.payload) != seq)
            continue;
        Turn turn;
        if (auto decoded = decodeTurn(record.payload, turn); !decoded)
            return tl::make_unexpected(decoded.error());
        return turn;
    }
    return failure(ErrorCode::NotFound, "turn " + std::to_string(seq) + " is not in the journal");
}

} // namespace mystic
