#include "journal_projector.h"

#include <QtCore/QFile>
#include <QtCore/QVariant>

#include "journal/crc32c.h"

namespace mystic {

namespace {

QVariant orNull(std::uint64_t value)
{
    return value == 0 ? QVariant() : QVariant(static_cast<qint64>(value));
}

QVariant orNull(InstrumentId id)
{
    return id == NoInstrument ? QVariant() : QVariant(static_cast<int>(id));
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename... Values>
Result<void> run(QSqlQuery& query, const Values&... values)
{
    int at = 0;
    (query.bindValue(at++, values), ...);
    if (!query.exec())
        return tl::make_unexpected(errorOf(query));
    return {};
}

qint64 big(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

} // namespace

struct JournalProjector::Statements {
    explicit Statements(const Database& database)
        : audit(database.prepare(QStringLiteral(
              "INSERT INTO "
              "audit(id,seq,trace,cause,time,source,kind,severity,instrument,order_id,place,text) "
              "VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"))),
          place(database.prepare(QStringLiteral("INSERT OR REPLACE INTO places VALUES(?,?)"))),
          decision(database.prepare(
              QStringLiteral("INSERT OR IGNORE INTO orders(key,order_id,trace,time,instrument,side,purpose,"
                             "quantity,price,state) VALUES(?,?,?,?,?,?,?,?,?,?)"))),
          forget(database.prepare(QStringLiteral("DELETE FROM orders WHERE key=?"))),
          state(database.prepare(QStringLiteral("UPDATE orders SET state=?, blocked=? WHERE key=?"))),
          filled(database.prepare(QStringLiteral("UPDATE orders SET filled=?, price=? WHERE key=?"))),
          fill(database.prepare(QStringLiteral(
              "INSERT INTO fills(seq,order_id,trace,time,instrument,side,quantity,price,fee,liquidity,"
              "venue_trade) VALUES(?,?,?,?,?,?,?,?,?,?,?)"))),
          signal(database.prepare(QStringLiteral("INSERT OR IGNORE INTO signals VALUES(?,?)"))),
          traceOfHash(database.prepare(QStringLiteral("SELECT trace FROM signals WHERE hash=?"))),
          meta(database.prepare(QStringLiteral("INSERT OR REPLACE INTO meta VALUES(?,?)")))
    {
    }
    QSqlQuery audit, place, decision, forget, state, filled, fill, signal, traceOfHash, meta;
};

JournalProjector::JournalProjector(Disk& disk, std::string journalDirectory, QString databasePath,
                                   NameBook names)
    : m_disk(disk), m_directory(std::move(journalDirectory)), m_path(std::move(databasePath)),
      m_names(std::move(names))
{
}

JournalProjector::~JournalProjector() = default;

Result<void> JournalProjector::open()
{
    m_statements.reset();
    m_state = {};
    auto reader = JournalReader::open(m_disk, m_directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    m_reader = std::move(*reader);
    auto opened = m_database.open(m_path, Database::Mode::Write);
    if (!opened && opened.error().code != ErrorCode::Corrupt)
        return opened;
    if (opened && resumeStored())
        return {};
    return startAnew();
}

Result<void> JournalProjector::startAnew()
{
    forget();
    m_state = {};
    m_last = {};
    m_indexed = false;
    auto reader = JournalReader::open(m_disk, m_directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    m_reader = std::move(*reader);
    if (auto opened = m_database.open(m_path, Database::Mode::Write); !opened)
        return opened;
    if (auto made = m_database.createTables(); !made)
        return made;
    m_statements = std::make_unique<Statements>(m_database);
    return {};
}

void JournalProjector::forget()
{
    m_statements.reset();
    m_database.close();
    removeDatabase(m_path);
}

QString JournalProjector::meta(const char* name)
{
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT value FROM meta WHERE name=?"));
    query.bindValue(0, QString::fromLatin1(name));
    return query.exec() && query.next() ? query.value(0).toString() : QString();
}

Result<void> JournalProjector::setMeta(const char* name, const QString& value)
{
    return run(m_statements->meta, QString::fromLatin1(name), value);
}

/// What the database says of itself agrees with the journal, down to the checksum of the last record taken.
bool JournalProjector::storedFits()
{
    if (m_database.schemaVersion() != StoreSchemaVersion ||
        meta("layout") != QString::number(turnSchemaHash()) ||
        meta("run") != QString::number(m_reader->segmentHeader().runId))
        return false;
    m_last = unpackPlace(meta("place").toLongLong(), meta("number").toULongLong());
    m_lastCrc = meta("crc").toUInt();
    RecordView record;
    return m_reader->seek(m_last) && m_reader->next(record) == ReadStatus::Record &&
           crc32c(record.payload) == m_lastCrc;
}

bool JournalProjector::resumeStored()
{
    if (!storedFits())
        return false;
    m_state.turns = meta("turns").toULongLong();
    m_state.closed = meta("closed") == QLatin1String("1");
    QSqlQuery rows = m_database.prepare(QStringLiteral("SELECT max(id) FROM audit"));
    if (!rows.exec() || !rows.next())
        return false;
    m_state.rows = rows.value(0).toULongLong();
    m_indexed = meta("indexed") == QLatin1String("1");
    m_statements = std::make_unique<Statements>(m_database);
    return true;
}

Result<void> JournalProjector::step(std::size_t recordsMax)
{
    if (m_state.atEnd)
        if (auto resumed = m_reader->resume(); !resumed)
            return resumed;
    if (auto begun = m_database.execute(QStringLiteral("BEGIN")); !begun)
        return begun;
    auto done = readBatch(recordsMax);
    if (done)
        done = m_database.execute(QStringLiteral("COMMIT"));
    if (!done) {
        (void)m_database.execute(QStringLiteral("ROLLBACK")); // what failed is what is reported
        return done;
    }
    m_state.bytesRead = m_reader->bytesRead();
    m_state.bytesTotal = m_reader->totalBytes();
    return {};
}

Result<void> JournalProjector::readBatch(std::size_t recordsMax)
{
    RecordView record;
    bool any = false;
    for (std::size_t i = 0; i < recordsMax; ++i) {
        const ReadStatus status = m_reader->next(record);
        if (status != ReadStatus::Record) {
            readEnd(status);
            break;
        }
        m_state.atEnd = false;
        any = true;
        if (auto taken = take(record); !taken)
            return taken;
    }
    if (m_state.atEnd && !m_indexed) {
        if (auto made = m_database.createIndexes(); !made)
            return made;
        m_indexed = true;
        any = true;
    }
    return any ? storePlace() : Result<void>();
}

void JournalProjector::readEnd(ReadStatus status)
{
    m_state.atEnd = true;
    // A torn tail is what a writer in the middle of a write leaves too: not yet, not an error.
    m_state.problem = status == ReadStatus::Damaged ? m_reader->problem() : std::string();
}

Result<void> JournalProjector::storePlace()
{
    const std::pair<const char*, QString> values[] = {
        {"layout", QString::number(turnSchemaHash())},
        {"run", QString::number(m_reader->segmentHeader().runId)},
        {"place", QString::number(packPlace(m_last.segment, m_last.offset))},
        {"number", QString::number(m_last.number)},
        {"crc", QString::number(m_lastCrc)},
        {"turns", QString::number(m_state.turns)},
        {"closed", m_state.closed ? QStringLiteral("1") : QStringLiteral("0")},
        {"indexed", m_indexed ? QStringLiteral("1") : QStringLiteral("0")},
    };
    for (const auto& [name, value] : values)
        if (auto set = setMeta(name, value); !set)
            return set;
    return {};
}

Result<void> JournalProjector::take(const RecordView& record)
{
    m_last = {record.segment, record.offset, record.number};
    m_lastCrc = crc32c(record.payload);
    m_state.closed =
        record.kind == RecordKind::Close || (m_state.closed && record.kind == RecordKind::Checkpoint);
    if (record.kind != RecordKind::Turn)
        return {};
    ++m_state.turns;
    const qint64 place = packPlace(record.segment, record.offset);
    if (m_state.turns % PlacesEvery == 1)
        if (auto put = run(m_statements->place, big(turnSeq(record.payload)), place); !put)
            return put;
    if (!hasAuditMessage(record.payload))
        return {};
    if (auto decoded = decodeTurn(record.payload, m_turn); !decoded)
        return failure(ErrorCode::Io, m_directory + ": record " + std::to_string(record.number) + ": " +
                                          decoded.error().message);
    Result<void> result;
    forEachAuditMessage(m_turn, m_names, [&](const Message& message) {
        if (result)
            result = takeMessage(m_turn, message, place);
    });
    return result;
}

Result<void> JournalProjector::takeMessage(const Turn& turn, const Message& message, qint64 place)
{
    const AuditRow row = auditRowOf(message, m_names);
    auto put = run(m_statements->audit, big(++m_state.rows), big(row.seq), orNull(row.trace),
                   big(message.cause), static_cast<qint64>(row.time.ns), int{row.source},
                   static_cast<int>(row.kind), static_cast<int>(row.severity), orNull(row.instrument),
                   orNull(orderIdOf(message)), place, textOf(row.text));
    if (!put)
        return put;
    switch (message.kind) {
    case MessageKind::Signal: {
        Message opened = message; // a signal that comes as an input opens the trace of its own turn
        opened.trace = turn.header.trace;
        return takeSignal(opened);
    }
    case MessageKind::ComplianceVerdict:
    case MessageKind::RiskVerdict:
    case MessageKind::GateDecision:
        return takeVerdict(message);
    case MessageKind::OrderIntent:
        return takeIntent(message);
    case MessageKind::ExecutionReport:
        return takeReport(message);
    default:
        return {};
    }
}

Result<void> JournalProjector::takeSignal(const Message& message)
{
    const auto& signal = message.as<Signal>();
    const int purpose =
        static_cast<int>(signal.action == SignalAction::Enter ? OrderPurpose::Entry : OrderPurpose::Exit);
    return run(m_statements->decision, orderKey(message.trace, 0), QVariant(), big(message.trace),
               static_cast<qint64>(message.time.ns), orNull(signal.instrument), static_cast<int>(signal.side),
               purpose, static_cast<qint64>(signal.requested.raw()),
               static_cast<qint64>(signal.referencePrice.raw()), QStringLiteral("No order"));
}

Result<void> JournalProjector::takeVerdict(const Message& message)
{
    const auto block = [&](qint64 key, const char* who, const CheckList& checks) {
        return run(m_statements->state, textOf(who + blockedText(checks)), 1, key);
    };
    if (const auto* compliance = message.tryAs<ComplianceVerdict>()) {
        if (auto known = run(m_statements->signal, big(compliance->signalHash), big(message.trace)); !known)
            return known;
        if (compliance->decision == VerdictDecision::Rejected)
            return block(orderKey(message.trace, 0), "Compliance: ", compliance->checks);
    }
    if (const auto* risk = message.tryAs<RiskVerdict>();
        risk != nullptr && risk->decision == VerdictDecision::Rejected)
        return block(orderKey(message.trace, 0), "Risk: ", risk->checks);
    if (const auto* gate = message.tryAs<GateDecision>();
        gate != nullptr && gate->decision == VerdictDecision::Rejected && gate->orderId != 0)
        return block(orderKey(0, gate->orderId), "Gate: ", gate->checks);
    return {};
}

Result<void> JournalProjector::takeIntent(const Message& message)
{
    const auto& intent = message.as<OrderIntent>();
    if (intent.action != IntentAction::New || intent.orderId == 0)
        return {};
    Seq trace = message.trace;
    if (intent.signalHash != 0) {
        QSqlQuery& query = m_statements->traceOfHash;
        query.bindValue(0, big(intent.signalHash));
        if (!query.exec())
            return tl::make_unexpected(errorOf(query));
        if (query.next())
            trace = query.value(0).toULongLong();
        query.finish();
        if (auto gone = run(m_statements->forget, orderKey(trace, 0)); !gone)
            return gone;
    }
    const Price price = intent.limitPrice.isZero() ? intent.stopPrice : intent.limitPrice;
    return run(m_statements->decision, orderKey(0, intent.orderId), big(intent.orderId), orNull(trace),
               static_cast<qint64>(message.time.ns), orNull(intent.instrument), static_cast<int>(intent.side),
               static_cast<int>(intent.purpose), static_cast<qint64>(intent.quantity.raw()),
               static_cast<qint64>(price.raw()), QStringLiteral("No answer yet"));
}

Result<void> JournalProjector::takeReport(const Message& message)
{
    const auto& report = message.as<ExecutionReport>();
    const bool tellsState = report.type != ExecutionType::GateRejected &&
                            report.type != ExecutionType::CancelRejected &&
                            report.type != ExecutionType::ReplaceRejected &&
                            report.orderId != 0; // the gate's own words are there already
    const qint64 key = orderKey(0, report.orderId);
    if (tellsState) {
        QString state = textOf(toText(report.status));
        const bool blocked = report.type == ExecutionType::Rejected;
        if (blocked && !report.text.empty())
            state += QStringLiteral(": ") + textOf(report.text.view());
        if (auto set = run(m_statements->state, state, blocked ? 1 : 0, key); !set)
            return set;
    }
    if (report.type != ExecutionType::Trade)
        return {};
    if (auto set = run(m_statements->filled, static_cast<qint64>(report.cumulativeQuantity.raw()),
                       static_cast<qint64>(report.lastPrice.raw()), key);
        !set)
        return set;
    return run(m_statements->fill, big(message.seq), big(report.orderId), orNull(message.trace),
               static_cast<qint64>(message.time.ns), static_cast<int>(report.instrument),
               static_cast<int>(report.side), static_cast<qint64>(report.lastQuantity.raw()),
               static_cast<qint64>(report.lastPrice.raw()), static_cast<qint64>(report.fee.raw()),
               static_cast<int>(report.liquidity), big(report.venueTradeId));
}

} // namespace mystic
