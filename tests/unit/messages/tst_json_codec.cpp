// Messages as JSON: every field of every message is carried, and nothing else is taken.
#include <QtTest/QtTest>

#include <set>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "messages/json_codec.h"

using namespace mystic;

namespace {

/// A message of every kind, market events once for every event.
std::vector<Message> everyMessage()
{
    std::vector<Message> all;
    for (const auto kind : {MarketEventKind::Trade, MarketEventKind::Quote, MarketEventKind::Bar,
                            MarketEventKind::BookDelta, MarketEventKind::Status}) {
        MarketEvent event;
        event.kind = kind;
        all.push_back(Message::make(event, FeedId));
    }
    all.push_back(Message::make(Signal{}, 1));
    ComplianceVerdict compliance;
    compliance.checks.add(CheckId::MaxDailyTrades, CheckOutcome::Pass, Unit::Count, 35, 100);
    all.push_back(Message::make(compliance, 2));
    RiskVerdict risk;
    risk.candidates[0].rule = SizingRule::FixedRisk;
    risk.candidates[1].rule = SizingRule::PositionCap;
    risk.candidateCount = 2;
    risk.checks.add(CheckId::Drawdown, CheckOutcome::Warn, Unit::Share, 1, 2);
    risk.checks.add(CheckId::DailyLoss, CheckOutcome::Block, Unit::Money, -3, 4);
    all.push_back(Message::make(risk, 3));
    all.push_back(Message::make(OrderIntent{}, 4));
    GateDecision gate;
    gate.checks.add(CheckId::PriceCollar, CheckOutcome::Block, Unit::Share, INT64_MAX, INT64_MIN);
    all.push_back(Message::make(gate, GateId));
    all.push_back(Message::make(OrderCommand{}, GateId, VenueId));
    all.push_back(Message::make(ExecutionReport{}, VenueId));
    all.push_back(Message::make(PositionChange{}, OrchestratorId));
    all.push_back(Message::make(AgentStatus{}, OrchestratorId));
    all.push_back(Message::make(AgentError{}, OrchestratorId));
    all.push_back(Message::make(Alert{}, 3));
    all.push_back(Message::make(OperatorCommand{}, OperatorId));
    OperatorOrder manual;
    manual.person = "ann";
    manual.reason = "hedge";
    manual.signal.orderType = OrderType::StopLimit;
    manual.signal.modifies = 123;
    all.push_back(Message::make(manual, OperatorId));
    all.push_back(Message::make(ConfigChange{}, OperatorId));
    all.push_back(Message::make(ModelMetrics{}, 1));
    all.push_back(Message::make(RetrainStatus{}, 1));
    RiskReport report;
    report.limitCount = 1;
    report.limits[0].id = CheckId::Leverage;
    all.push_back(Message::make(report, 3));
    all.push_back(Message::make(Violation{}, 2));
    all.push_back(Message::make(Timer{}, OrchestratorId));
    all.push_back(Message::make(VenueQuery{}, GateId));
    all.push_back(Message::make(VenueAnswer{}, VenueId));
    all.push_back(Message::make(Difference{}, GateId));
    return all;
}

bool samePayload(const Message& a, const Message& b)
{
    return a.kind == b.kind && a.size == b.size && std::memcmp(a.payload, b.payload, a.size) == 0;
}

Result<Message> decode(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return decodeJson({text.constData(), static_cast<std::size_t>(text.size())});
}

QJsonObject encode(const Message& message)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(encodeJson(message))).object();
}

using Path = QVector<QString>;

/// Paths of every value that is not an object or a list.
void leavesOf(const QJsonValue& value, const Path& path, QVector<Path>& out)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            leavesOf(it.value(), path + Path{it.key()}, out);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i)
            leavesOf(array[i], path + Path{QString::number(i)}, out);
    } else {
        out.push_back(path);
    }
}

QJsonValue valueAt(QJsonValue value, const Path& path)
{
    for (const QString& part : path)
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    return value;
}

/// The value with what is at `path` replaced, or removed when `with` is undefined.
QJsonValue replaced(const QJsonValue& value, const Path& path, const QJsonValue& with)
{
    if (path.isEmpty())
        return with;
    const QJsonValue inner = replaced(valueAt(value, {path.front()}), path.mid(1), with);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[path.front().toInt()] = inner;
        return array;
    }
    QJsonObject object = value.toObject();
    if (inner.isUndefined())
        object.remove(path.front());
    else
        object[path.front()] = inner;
    return object;
}

/// Values some field or other takes and that are no field's default.
QVector<QJsonValue> candidates()
{
    QVector<QJsonValue> all{7, QStringLiteral("12.50000001"), QStringLiteral("77"),
                            QStringLiteral("2016-06-18T08:15:00.123456789Z"),
                            QStringLiteral("Grüße, \"n\\\n€")};
    for (const char* name : {"Sell",      "Exit",         "StopLimit",  "Approved",
                             "Block",     "Warn",         "Quantity",   "Money",
                             "Critical",  "Halted",       "Trade",      "Bar",
                             "Filled",    "Flatten",      "FillOrKill", "Taker",
                             "Cancel",    "Modify",       "Kill",       "Hung",
                             "Done",      "Operator",     "Twap",       "OneCancelsOther",
                             "Share",     "Clear",        "Gap",        "VolatilityTarget",
                             "ClockStep", "VerdictFresh", "Limit",      "Queried",
                             "Positions", "End",          "Up",         "MissingFill",
                             "Open",      "ApplyFill"})
        all.push_back(QString::fromLatin1(name));
    return all;
}

} // namespace

class TestJsonCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsTested();
    void everyMessageComesBackByteForByte();
    void everyFieldIsCarried();
    void everyMissingFieldIsNamed();
    void unknownFieldsAreRefused();
    void everyFieldRefusesAnotherType();
    void moneyTravelsAsDecimalText();
    void wholeSixtyFourBitsAreCarried();
    void hostileFieldsAreRefused_data();
    void hostileFieldsAreRefused();
};

void TestJsonCodec::everyKindIsTested()
{
    std::set<MessageKind> kinds;
    for (const Message& message : everyMessage())
        kinds.insert(message.kind);
    QCOMPARE(kinds.size(), static_cast<std::size_t>(MessageKind::Difference));
}

void TestJsonCodec::everyMessageComesBackByteForByte()
{
    for (Message message : everyMessage()) {
        message.seq = 1'000'000'007;
        message.cause = 5;
        message.trace = UINT64_MAX;
        message.time = Timestamp{1'466'237'700'123'456'789};
        const std::string text = encodeJson(message);
        const auto back = decodeJson(text);
        QVERIFY2(back, back ? "" : (back.error().message + " in " + text).c_str());
        QVERIFY2(samePayload(*back, message), text.c_str());
        QCOMPARE(back->seq, message.seq);
        QCOMPARE(back->cause, message.cause);
        QCOMPARE(back->trace, message.trace);
        QCOMPARE(back->time.ns, message.time.ns);
        QCOMPARE(back->source, message.source);
        QCOMPARE(back->target, message.target);
        QCOMPARE(encodeJson(*back), text);
    }
}

void TestJsonCodec::everyFieldIsCarried()
{
    int carried = 0;
    for (const Message& message : everyMessage()) {
        const QJsonValue json = encode(message);
        QVector<Path> leaves;
        leavesOf(json, {}, leaves);
        for (const Path& leaf : leaves) {
            if (leaf.back() == QStringLiteral("kind") || leaf.back() == QStringLiteral("event"))
                continue; // decide what else there is
            bool found = false;
            for (const QJsonValue& candidate : candidates()) {
                if (found || candidate == valueAt(json, leaf))
                    continue;
                const auto back = decode(replaced(json, leaf, candidate));
                found = back && valueAt(encode(*back), leaf) == candidate;
            }
            QVERIFY2(found, qPrintable(leaf.toList().join(u'.')));
            ++carried;
        }
    }
    QVERIFY(carried > 300);
}

void TestJsonCodec::everyMissingFieldIsNamed()
{
    for (const Message& message : everyMessage()) {
        const QJsonValue json = encode(message);
        QVector<Path> leaves;
        leavesOf(json, {}, leaves);
        for (const Path& leaf : leaves) {
            const auto back = decode(replaced(json, leaf, QJsonValue(QJsonValue::Undefined)));
            QVERIFY(!back);
            const std::string expected = leaf.toList().join(u'.').toStdString() + ": the field is missing";
            QVERIFY2(back.error().message.find(expected) != std::string::npos, back.error().message.c_str());
        }
    }
}

void TestJsonCodec::unknownFieldsAreRefused()
{
    for (const Message& message : everyMessage()) {
        const QJsonValue json = encode(message);
        QVERIFY(!decode(replaced(json, {QStringLiteral("extra")}, 1)));
        QVERIFY(!decode(replaced(json, {QStringLiteral("payload"), QStringLiteral("reserved")}, 0)));
    }
}

void TestJsonCodec::everyFieldRefusesAnotherType()
{
    for (const Message& message : everyMessage()) {
        const QJsonValue json = encode(message);
        QVector<Path> leaves;
        leavesOf(json, {}, leaves);
        for (const Path& leaf : leaves) {
            const QVector<QJsonValue> wrong{QJsonValue(), true,         2.5,          -1,
                                            4294967296.0, QJsonArray{}, QJsonObject{}};
            for (const QJsonValue& value : wrong)
                QVERIFY2(!decode(replaced(json, leaf, value)), qPrintable(leaf.toList().join(u'.')));
        }
    }
}

void TestJsonCodec::moneyTravelsAsDecimalText()
{
    ExecutionReport report;
    report.lastPrice = Price::parse("2547.31").value();
    report.fee = Money::parse("-0.00000001").value();
    const QJsonObject payload = encode(Message::make(report, VenueId)).value(u"payload").toObject();
    QCOMPARE(payload.value(u"lastPrice").toString(), QStringLiteral("2547.31"));
    QCOMPARE(payload.value(u"fee").toString(), QStringLiteral("-0.00000001"));
    QCOMPARE(payload.value(u"type").toString(), QStringLiteral("PendingNew"));
}

void TestJsonCodec::wholeSixtyFourBitsAreCarried()
{
    OrderIntent intent;
    intent.orderId = UINT64_MAX;
    intent.signalHash = (1ULL << 53U) + 1; // the first integer a double loses
    intent.quantity = Quantity::fromRaw(INT64_MIN);
    intent.limitPrice = Price::fromRaw(INT64_MAX);
    intent.decidedAt = Timestamp{INT64_MAX};
    intent.expiresAt = Timestamp{INT64_MIN};
    const Message message = Message::make(intent, 4);
    const auto back = decodeJson(encodeJson(message));
    QVERIFY2(back, back ? "" : back.error().message.c_str());
    QVERIFY(samePayload(*back, message));
}

void TestJsonCodec::hostileFieldsAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const char* field, const QJsonValue& value) {
        QTest::newRow(name) << QString::fromLatin1(field) << value;
    };
    row("price not a number", "limitPrice", QStringLiteral("NaN"));
    row("price infinite", "limitPrice", QStringLiteral("inf"));
    row("price too large", "limitPrice", QStringLiteral("92233720369"));
    row("price with nine decimals", "limitPrice", QStringLiteral("0.000000001"));
    row("price with a comma", "limitPrice", QStringLiteral("1,5"));
    row("price empty", "limitPrice", QString());
    row("price hexadecimal", "limitPrice", QStringLiteral("0x10"));
    row("id negative", "orderId", QStringLiteral("-1"));
    row("id too large", "orderId", QStringLiteral("18446744073709551616"));
    row("id with a blank", "orderId", QStringLiteral(" 1"));
    row("side unknown", "side", QStringLiteral("buy"));
    row("side empty", "side", QString());
    row("instrument too large", "instrument", 65536);
    row("time impossible", "venueTime", QStringLiteral("2016-02-30T00:00:00Z"));
    row("time out of range", "venueTime", QStringLiteral("9999-01-01T00:00:00Z"));
    row("text too long", "text", QString(49, u'x'));
    row("text with a zero byte", "text", QString(QChar(0)));
}

void TestJsonCodec::hostileFieldsAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const QJsonValue json = encode(Message::make(ExecutionReport{}, VenueId));
    QVERIFY(decode(json));
    const auto back = decode(replaced(json, {QStringLiteral("payload"), field}, value));
    QVERIFY(!back);
    QVERIFY2(back.error().message.find("message.payload." + field.toStdString()) != std::string::npos,
             back.error().message.c_str());
}

QTEST_APPLESS_MAIN(TestJsonCodec)
#include "tst_json_codec.moc"
