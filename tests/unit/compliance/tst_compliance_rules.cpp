// The rules of Compliance at their boundaries, and the published boundary cases.
#include <QtTest/QtTest>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "compliance/rules.h"
#include "reference.h"

using namespace mystic;

namespace {

testing::ReferenceTally tally("compliance_rules");
const Ratio NoWarning = Ratio::fromInteger(2);

std::optional<Money> toMoney(const QJsonValue& value)
{
    if (value.isUndefined())
        return Money{};
    const double number = value.isDouble() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
    const auto raw = scaledFromDouble(number, Rounding::HalfEven);
    return raw ? std::optional(Money::fromRaw(*raw)) : std::nullopt;
}

CheckResult evaluateCase(const QJsonObject& one, const QJsonObject& config)
{
    const QString limit = one.value(u"limit").toString();
    if (limit == u"max_daily_trades")
        return checkDailyTrades(one.value(u"used").toInt(), one.value(u"pending").toInt(),
                                one.value(u"candidate").toInt(), config.value(u"max_daily_trades").toInt(),
                                NoWarning);
    if (limit == u"max_daily_volume")
        return checkDailyVolume(toMoney(one.value(u"used")), toMoney(one.value(u"pending")),
                                toMoney(one.value(u"candidate")), *toMoney(config.value(u"max_daily_volume")),
                                NoWarning);
    const QJsonObject window = config.value(u"trading_hours").toObject();
    const QString text = window.value(u"start").toString() + u'-' + window.value(u"end").toString();
    const auto hours = TradingHours::parse(text.toStdString());
    const auto time = parseTimestamp("2024-08-08T" + one.value(u"time").toString().toStdString() + "Z");
    return checkTradingHours(*hours, *time);
}

Instrument makeInstrument()
{
    Instrument instrument;
    instrument.id = 0;
    instrument.symbol = "BTC-USD";
    instrument.baseCurrency = "BTC";
    instrument.currency = "USD";
    instrument.tickSize = *Price::parse("0.5");
    instrument.lotSize = *Quantity::parse("0.01");
    instrument.minQuantity = *Quantity::parse("0.02");
    instrument.maxQuantity = Quantity::fromInteger(10);
    return instrument;
}

Signal makeSignal()
{
    Signal signal;
    signal.agent = 0;
    signal.instrument = 0;
    signal.confidence = *Ratio::parse("0.7");
    signal.referencePrice = Price::fromInteger(100);
    signal.stopPrice = Price::fromInteger(95);
    signal.requested = Quantity::fromInteger(1);
    signal.decidedAt = {1'000'000'000};
    return signal;
}

using Change = void (*)(Signal&);

} // namespace
Q_DECLARE_METATYPE(Change)

class TestComplianceRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allPublishedBoundaryCasesHold()
    {
        const QString path = testing::sharedPath(QStringLiteral("vectors/limits_boundaries.json"));
        REQUIRE_REFERENCE(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray cases = root.value(u"cases").toArray();
        QVERIFY(cases.size() >= 10);
        for (const auto& item : cases) {
            const QJsonObject one = item.toObject();
            const CheckResult check = evaluateCase(one, root.value(u"config").toObject());
            const bool allowed = check.outcome != CheckOutcome::Block;
            QVERIFY2(allowed == (one.value(u"expect").toString() == u"allow"),
                     QJsonDocument(one).toJson(QJsonDocument::Compact).constData());
            tally.add();
        }
    }

    void aSumThatDoesNotFitBlocks()
    {
        const Money most = Money::fromRaw(std::numeric_limits<std::int64_t>::max() - 1);
        const auto check = checkDailyVolume(most, most, Money::fromInteger(1), most, NoWarning);
        QCOMPARE(check.outcome, CheckOutcome::Block);
        QCOMPARE(check.value, UnknownValue);
    }

    void theWarningStartsExactlyAtItsShare()
    {
        const Ratio warnAt = *Ratio::parse("0.8");
        QCOMPARE(checkDailyTrades(78, 0, 1, 100, warnAt).outcome, CheckOutcome::Pass);
        QCOMPARE(checkDailyTrades(79, 0, 1, 100, warnAt).outcome, CheckOutcome::Warn);
        QCOMPARE(checkDailyTrades(99, 0, 1, 100, warnAt).outcome, CheckOutcome::Warn);
        QCOMPARE(checkDailyTrades(100, 0, 1, 100, warnAt).outcome, CheckOutcome::Block);
    }

    void whatRemainsIsNeverNegativeAndNothingWhenUnknown()
    {
        const Money limit = Money::fromInteger(100);
        QCOMPARE(remainingVolume(Money::fromInteger(30), Money::fromInteger(20), limit),
                 Money::fromInteger(50));
        QCOMPARE(remainingVolume(Money::fromInteger(90), Money::fromInteger(20), limit), Money{});
        QCOMPARE(remainingVolume(std::nullopt, Money{}, limit), Money{});
    }

    void hoursFollowTheirZoneThroughDaylightSaving_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("open");
        // New York: 09:30-15:59 local is 14:30-21:00 UTC in winter and 13:30-20:00 UTC in summer.
        QTest::newRow("winter before") << "2024-01-10T14:29:59.999999999Z" << false;
        QTest::newRow("winter start") << "2024-01-10T14:30:00Z" << true;
        QTest::newRow("winter last instant") << "2024-01-10T20:59:59.999999999Z" << true;
        QTest::newRow("winter after") << "2024-01-10T21:00:00Z" << false;
        QTest::newRow("summer start") << "2024-07-10T13:30:00Z" << true;
        QTest::newRow("summer before") << "2024-07-10T13:29:59Z" << false;
        QTest::newRow("summer after") << "2024-07-10T20:00:00Z" << false;
    }
    void hoursFollowTheirZoneThroughDaylightSaving()
    {
        QFETCH(QString, time);
        QFETCH(bool, open);
        const auto zone = TimeZone::parse("EST5EDT,M3.2.0,M11.1.0");
        QVERIFY(zone.has_value());
        const auto hours = TradingHours::parse("09:30-15:59", *zone);
        const auto check = checkTradingHours(*hours, *parseTimestamp(time.toStdString()));
        QCOMPARE(check.outcome == CheckOutcome::Pass, open);
    }

    void aSignalIsTooOldOneNanosecondAfterItsAge()
    {
        Signal signal = makeSignal();
        const Duration maxAge = seconds(5);
        QCOMPARE(checkSignalAge(signal, signal.decidedAt + maxAge, maxAge).outcome, CheckOutcome::Pass);
        QCOMPARE(checkSignalAge(signal, signal.decidedAt + maxAge + nanoseconds(1), maxAge).outcome,
                 CheckOutcome::Block);
        QCOMPARE(checkSignalAge(signal, signal.decidedAt - nanoseconds(1), maxAge).outcome,
                 CheckOutcome::Block);
        signal.validUntil = signal.decidedAt + seconds(1);
        QCOMPARE(checkSignalAge(signal, signal.decidedAt + seconds(1), maxAge).outcome, CheckOutcome::Pass);
        QCOMPARE(checkSignalAge(signal, signal.decidedAt + seconds(2), maxAge).outcome, CheckOutcome::Block);
    }

    void eachFieldFaultIsFound_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("faults");
        const auto row = [](const char* name, Change change, int faults = 1) {
            QTest::newRow(name) << change << faults;
        };
        row(
            "valid", [](Signal&) {}, 0);
        row(
            "limit on the tick", [](Signal& s) { s.limitPrice = *Price::parse("99.5"); }, 0);
        row(
            "sell with its stop above",
            [](Signal& s) {
                s.side = Side::Sell;
                s.stopPrice = Price::fromInteger(105);
            },
            0);
        row("unknown side", [](Signal& s) {
            s.side = static_cast<Side>(7);
            s.stopPrice = {};
        });
        row("unknown action", [](Signal& s) { s.action = static_cast<SignalAction>(9); });
        row("unknown type", [](Signal& s) { s.orderType = static_cast<OrderType>(9); });
        row("reserved sender", [](Signal& s) { s.agent = NoAgent; });
        row("confidence above one", [](Signal& s) { s.confidence = *Ratio::parse("1.00000001"); });
        row("negative confidence", [](Signal& s) { s.confidence = *Ratio::parse("-0.1"); });
        row("negative volatility", [](Signal& s) { s.volatility = *Ratio::parse("-0.1"); });
        row("no time", [](Signal& s) { s.decidedAt = {}; });
        row("no reference price", [](Signal& s) {
            s.referencePrice = {};
            s.stopPrice = {};
        });
        row("limit order without limit", [](Signal& s) { s.orderType = OrderType::Limit; });
        row("limit off the tick", [](Signal& s) { s.limitPrice = *Price::parse("99.6"); });
        row("negative limit", [](Signal& s) { s.limitPrice = Price::fromInteger(-1); });
        row("negative stop", [](Signal& s) { s.stopPrice = Price::fromInteger(-1); });
        row("buy stop above", [](Signal& s) { s.stopPrice = Price::fromInteger(101); });
        row("sell stop below", [](Signal& s) { s.side = Side::Sell; });
        row("negative quantity", [](Signal& s) { s.requested = Quantity::fromInteger(-1); });
        row("not a lot", [](Signal& s) { s.requested = *Quantity::parse("1.001"); });
        row("too small", [](Signal& s) { s.requested = *Quantity::parse("0.01"); });
        row("too large", [](Signal& s) { s.requested = Quantity::fromInteger(11); });
        row(
            "stop-limit with both prices",
            [](Signal& s) {
                s.orderType = OrderType::StopLimit;
                s.triggerPrice = Price::fromInteger(102);
                s.limitPrice = Price::fromInteger(103);
            },
            0);
        row("stop entry without trigger", [](Signal& s) { s.orderType = OrderType::Stop; });
        row("trigger off the tick", [](Signal& s) {
            s.orderType = OrderType::Stop;
            s.triggerPrice = *Price::parse("102.3");
        });
        row("trailing stop as entry", [](Signal& s) { s.orderType = OrderType::TrailingStop; });
        row("post-only without limit", [](Signal& s) { s.postOnly = 1; });
        row("post-only at once", [](Signal& s) {
            s.orderType = OrderType::Limit;
            s.limitPrice = Price::fromInteger(99);
            s.postOnly = 1;
            s.timeInForce = TimeInForce::ImmediateOrCancel;
        });
        row("offset without unit", [](Signal& s) { s.trailOffset = 5; });
        row("offset of everything", [](Signal& s) {
            s.trailUnit = TrailUnit::Share;
            s.trailOffset = Ratio::Scale;
        });
        row("negative time to work over", [](Signal& s) { s.workOver = seconds(-1); });
        row("unknown tactic", [](Signal& s) { s.tactic = static_cast<OrderTactic>(9); });
        row(
            "target beyond", [](Signal& s) { s.targetPrice = Price::fromInteger(110); }, 0);
        row("target on the wrong side", [](Signal& s) { s.targetPrice = Price::fromInteger(90); });
        row("target of an exit", [](Signal& s) {
            s.action = SignalAction::Exit;
            s.targetPrice = Price::fromInteger(110);
        });
        row(
            "by the operator",
            [](Signal& s) {
                s.agent = OperatorId;
                s.origin = OrderOrigin::Operator;
            },
            0);
        row("an agent as the operator", [](Signal& s) { s.agent = OperatorId; });
        row(
            "two at once",
            [](Signal& s) {
                s.requested = Quantity::fromInteger(11);
                s.agent = NoAgent;
            },
            2);
    }
    void eachFieldFaultIsFound()
    {
        QFETCH(Change, change);
        QFETCH(int, faults);
        const Instrument instrument = makeInstrument();
        Signal signal = makeSignal();
        change(signal);
        const FieldFaults found = findFieldFaults(signal, &instrument);
        QCOMPARE(found.count, faults);
        QCOMPARE(found.first.empty(), faults == 0);
        QCOMPARE(checkFields(found).outcome == CheckOutcome::Block, faults > 0);
    }

    void anUnknownInstrumentIsAFault() { QCOMPARE(findFieldFaults(makeSignal(), nullptr).count, 1); }
};

QTEST_APPLESS_MAIN(TestComplianceRules)
#include "tst_compliance_rules.moc"
