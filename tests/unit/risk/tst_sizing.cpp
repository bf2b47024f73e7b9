// Sizing: published and project cases, the naming of the binding rule, and the property that no size exceeds
// a budget.
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

#include <random>

#include "reference.h"
#include "risk/sizing.h"

using namespace mystic;

namespace {

testing::ReferenceTally tally("risk sizing");

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Price price(const char* text)
{
    return Price::parse(text).value();
}
Quantity quantity(const char* text)
{
    return Quantity::parse(text).value();
}
Money money(const char* text)
{
    return Money::parse(text).value();
}
Ratio ratio(const char* text)
{
    return Ratio::parse(text).value();
}

/// Everything wide open but the risk budget.
SizingInput openInput(Price entry, Price stop, Money budget)
{
    SizingInput input;
    input.side = stop < entry ? Side::Buy : Side::Sell;
    input.entryPrice = entry;
    input.notionalPrice = entry;
    input.stopPrice = stop;
    input.lotSize = Quantity::fromRaw(1);
    input.minQuantity = Quantity::fromRaw(1);
    input.maxQuantity = Quantity::fromInteger(10'000'000'000);
    input.riskBudget = budget;
    input.clearedNotional = Money::fromInteger(90'000'000'000);
    return input;
}

Quantity candidateOf(const SizingResult& result, SizingRule rule)
{
    for (std::uint8_t i = 0; i < result.candidateCount; ++i)
        if (result.candidates[i].rule == rule)
            return result.candidates[i].quantity;
    return Quantity::fromRaw(-1);
}

} // namespace

class TestSizing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesThePublishedFixedRiskCases();
    void matchesTheProjectConfigurationCases();
    void namesTheSmallestRule_data();
    void namesTheSmallestRule();
    void sizesAShortByItsStopAbove();
    void refusesAStopOnTheWrongSide();
    void takesTheNearerStop();
    void keepsAStopOffTheEntryWhenTheTickIsWide();
    void givesNothingBelowMinimumNotional();
    void leavesTheClosingPartFreeOfRisk();
    void coversTheFeeFromCash();
    void convertsTheInstrumentsCurrency();
    void neverExceedsABudget();
    void roundsUnitValuesAgainstTheTrader();
};

void TestSizing::matchesThePublishedFixedRiskCases()
{
    const QString path = testing::sharedPath(QStringLiteral("vectors/position_sizing_fixed_risk.json"));
    REQUIRE_REFERENCE(path);
    const QJsonArray cases = readObject(path)[u"cases"].toArray();
    QVERIFY(cases.size() >= 5);
    for (const QJsonValue& value : cases) {
        const QJsonObject item = value.toObject();
        const Money equity = Money::fromDouble(item[u"equity"].toDouble());
        const Money budget = scaled(equity, Ratio::fromDouble(item[u"risk"].toDouble()));
        auto input = openInput(price(item[u"entry"].toString().toLatin1().constData()),
                               price(item[u"stop"].toString().toLatin1().constData()), budget);
        if (item.contains(u"batch"))
            input.lotSize = Quantity::fromInteger(item[u"batch"].toInteger());
        if (item.contains(u"hard_limit"))
            input.requested = Quantity::fromInteger(item[u"hard_limit"].toInteger());
        if (item.contains(u"exchange_rate")) // quote per account currency is 110
            input.accountPerQuote = Ratio::fromRaw(divideScaled(1, 110, Rounding::HalfEven).value());
        if (item.contains(u"expected_published")) {
            const auto free = sizeEntry(input);
            QVERIFY(free);
            const auto unclamped = static_cast<double>(item[u"expected_unclamped"].toInteger());
            // the rate has eight decimals, so the free size is within 1e-6 of the one at exactly 1/110
            QVERIFY(std::abs(free->approved.toDouble() / unclamped - 1.0) < 1e-6);
            input.maxQuantity = Quantity::fromInteger(item[u"expected_published"].toInteger());
            tally.add();
        }
        const auto result = sizeEntry(input);
        QVERIFY(result);
        const auto expected = item.contains(u"expected") ? item[u"expected"].toInteger()
                                                         : item[u"expected_published"].toInteger();
        QCOMPARE(result->approved.raw(), Quantity::fromInteger(expected).raw());
        tally.add();
    }
}

void TestSizing::matchesTheProjectConfigurationCases()
{
    const QString path = testing::sharedPath(QStringLiteral("vectors/position_sizing_project_config.json"));
    REQUIRE_REFERENCE(path);
    const QJsonObject root = readObject(path);
    const QJsonObject config = root[u"config"].toObject();
    for (const QJsonValue& value : root[u"cases"].toArray()) {
        const QJsonObject item = value.toObject();
        const Money equity = Money::fromDouble(item[u"equity"].toDouble());
        const Price entry = Price::fromDouble(item[u"price"].toDouble());
        const Ratio stopShare = Ratio::fromDouble(config[u"stop_loss_pct"].toDouble());
        const auto stop = protectiveStop(Side::Buy, entry, {}, stopShare, Price::fromRaw(1));
        QVERIFY(stop);
        auto input = openInput(entry, *stop,
                               scaled(equity, Ratio::fromDouble(config[u"max_portfolio_risk"].toDouble())));
        input.lotSize = Quantity::fromDouble(item[u"lot"].toDouble());
        input.addRoom(SizingRule::PositionCap,
                      scaled(equity, Ratio::fromDouble(config[u"max_position_size"].toDouble())));
        const auto result = sizeEntry(input);
        QVERIFY(result);
        QCOMPARE(result->approved.raw(), Quantity::fromDouble(item[u"qty"].toDouble()).raw());
        QCOMPARE(result->binding, SizingRule::PositionCap);
        const auto near = [](double actual, double wanted, double relative) {
            return std::abs(actual - wanted) <= relative * std::max(1.0, std::abs(wanted));
        };
        QVERIFY(near(candidateOf(*result, SizingRule::FixedRisk).toDouble(), item[u"qty_by_risk"].toDouble(),
                     2e-2));
        QVERIFY(near(candidateOf(*result, SizingRule::PositionCap).toDouble(), item[u"qty_by_cap"].toDouble(),
                     1e-8));
        // a price of 0.00001234 has its stop on a grid of 1e-8, which is 1.3 % of the distance
        QVERIFY(near(result->lossAtStop.toDouble(), item[u"loss_at_stop"].toDouble(), 2e-2));
        QVERIFY(result->lossAtStop <= scaled(equity, Ratio::fromDouble(0.005001)));
        tally.add(4);
    }
}

void TestSizing::namesTheSmallestRule_data()
{
    QTest::addColumn<int>("rule");
    for (const auto rule : {SizingRule::FixedRisk, SizingRule::VolatilityTarget, SizingRule::PositionCap,
                            SizingRule::ExposureCap, SizingRule::ComplianceCap, SizingRule::RequestedSize,
                            SizingRule::InstrumentMaximum, SizingRule::CashAvailable})
        QTest::newRow(std::string(toText(rule)).c_str()) << static_cast<int>(rule);
}

void TestSizing::namesTheSmallestRule()
{
    QFETCH(int, rule);
    const auto wanted = static_cast<SizingRule>(rule);
    const auto cut = [wanted](SizingRule own, const char* wide, const char* tight) {
        return own == wanted ? tight : wide;
    };
    auto input = openInput(price("100"), price("95"), money(cut(SizingRule::FixedRisk, "5000", "50")));
    input.addRoom(SizingRule::VolatilityTarget, money(cut(SizingRule::VolatilityTarget, "50000", "1000")));
    input.addRoom(SizingRule::PositionCap, money(cut(SizingRule::PositionCap, "50000", "1000")));
    input.addRoom(SizingRule::ExposureCap, money("60000"));
    input.addRoom(SizingRule::ExposureCap, money(cut(SizingRule::ExposureCap, "50000", "1000")));
    input.clearedNotional = money(cut(SizingRule::ComplianceCap, "50000", "1000"));
    input.requested = quantity(cut(SizingRule::RequestedSize, "500", "10"));
    input.maxQuantity = quantity(cut(SizingRule::InstrumentMaximum, "500", "10"));
    input.cashAvailable = money(cut(SizingRule::CashAvailable, "50000", "1000"));
    const auto result = sizeEntry(input);
    QVERIFY(result);
    QCOMPARE(result->binding, wanted);
    QCOMPARE(result->approved.raw(), quantity("10").raw());
    QCOMPARE(int(result->candidateCount), 8);
    for (std::uint8_t i = 0; i < result->candidateCount; ++i)
        QVERIFY(result->candidates[i].quantity >= result->approved);
}

void TestSizing::sizesAShortByItsStopAbove()
{
    auto input = openInput(price("100"), price("104"), money("400"));
    const auto result = sizeEntry(input);
    QVERIFY(result);
    QCOMPARE(input.side, Side::Sell);
    QCOMPARE(result->approved.raw(), quantity("100").raw());
    QCOMPARE(result->lossAtStop.raw(), money("400").raw());
}

void TestSizing::refusesAStopOnTheWrongSide()
{
    auto input = openInput(price("100"), price("95"), money("400"));
    input.side = Side::Sell;
    QVERIFY(!sizeEntry(input));
    input.side = Side::Buy;
    input.stopPrice = price("100");
    QVERIFY(!sizeEntry(input));
    QVERIFY(!protectiveStop(Side::Buy, price("100"), price("101"), ratio("0.05"), price("0.01")));
    QVERIFY(!protectiveStop(Side::Sell, price("100"), price("99"), ratio("0.05"), price("0.01")));
}

void TestSizing::takesTheNearerStop()
{
    const auto stop = [](Side side, const char* suggested) {
        return protectiveStop(side, price("100"), price(suggested), ratio("0.05"), price("0.01"))
            .value()
            .raw();
    };
    QCOMPARE(stop(Side::Buy, "0"), price("95").raw());
    QCOMPARE(stop(Side::Buy, "97.123"), price("97.13").raw()); // to the tick nearer the entry
    QCOMPARE(stop(Side::Buy, "90"), price("95").raw());
    QCOMPARE(stop(Side::Sell, "0"), price("105").raw());
    QCOMPARE(stop(Side::Sell, "103.456"), price("103.45").raw());
    QCOMPARE(stop(Side::Sell, "120"), price("105").raw());
}

void TestSizing::keepsAStopOffTheEntryWhenTheTickIsWide()
{
    QCOMPARE(protectiveStop(Side::Buy, price("3"), {}, ratio("0.05"), price("1")).value().raw(),
             price("2").raw());
    QCOMPARE(protectiveStop(Side::Sell, price("3"), {}, ratio("0.05"), price("1")).value().raw(),
             price("4").raw());
    QVERIFY(!protectiveStop(Side::Buy, price("1"), {}, ratio("0.05"), price("1")));
}

void TestSizing::givesNothingBelowMinimumNotional()
{
    auto input = openInput(price("100"), price("95"), money("50"));
    input.minNotional = money("1000.01");
    const auto result = sizeEntry(input);
    QVERIFY(result);
    QVERIFY(result->approved.isZero());
    QVERIFY(result->belowMinimum);
    QCOMPARE(result->binding, SizingRule::FixedRisk);
    input.minNotional = money("1000");
    QCOMPARE(sizeEntry(input)->approved.raw(), quantity("10").raw());
}

void TestSizing::leavesTheClosingPartFreeOfRisk()
{
    auto input = openInput(price("100"), price("105"), money("0"));
    input.closable = quantity("7");
    input.sideExposure = quantity("-7");
    input.addRoom(SizingRule::PositionCap, money("300"));
    const auto result = sizeEntry(input);
    QVERIFY(result);
    QCOMPARE(result->approved.raw(), quantity("7").raw()); // closes, does not flip: no budget for a short
    QCOMPARE(candidateOf(*result, SizingRule::PositionCap).raw(), quantity("10").raw());
    QVERIFY(result->lossAtStop.isZero());
}

void TestSizing::coversTheFeeFromCash()
{
    auto input = openInput(price("100"), price("95"), money("100000"));
    input.cashAvailable = money("1000");
    input.feeRate = ratio("0.001");
    const auto result = sizeEntry(input);
    QVERIFY(result);
    const Money cost = notional(price("100"), result->approved);
    QVERIFY(cost + scaled(cost, input.feeRate, Rounding::Ceiling) <= money("1000"));
    QVERIFY(result->approved > quantity("9.98"));
}

void TestSizing::convertsTheInstrumentsCurrency()
{
    // 2,000 account units at 1.25 per unit of quote currency are 1,600 of quote currency
    auto input = openInput(price("100"), price("96"), money("100000"));
    input.accountPerQuote = ratio("1.25");
    input.multiplier = ratio("10");
    input.addRoom(SizingRule::PositionCap, money("2000"));
    const auto result = sizeEntry(input);
    QVERIFY(result);
    QCOMPARE(result->approved.raw(), quantity("1.6").raw());
    QCOMPARE(result->lossAtStop.raw(), money("80").raw()); // 1.6 * 4 * 10 * 1.25
}

void TestSizing::neverExceedsABudget()
{
    std::mt19937_64 random(20160618);
    const auto between = [&](std::int64_t low, std::int64_t high) {
        return std::uniform_int_distribution<std::int64_t>(low, high)(random);
    };
    int positive = 0;
    for (int i = 0; i < 200'000; ++i) {
        const std::int64_t magnitude = between(0, 12);
        std::int64_t scale = 1;
        for (std::int64_t digit = 0; digit < magnitude; ++digit)
            scale *= 10;
        const auto entry = Price::fromRaw(between(2, 99) * scale + between(0, scale - 1) + 1);
        const auto stop = Price::fromRaw(between(1, 2 * entry.raw()));
        if (stop == entry)
            continue;
        auto input = openInput(entry, stop, Money::fromRaw(between(0, 1'000'000'000'000'000)));
        input.multiplier = Ratio::fromRaw(between(1, 5'000'000'000));
        input.accountPerQuote = Ratio::fromRaw(between(1, 5'000'000'000));
        input.lotSize = Quantity::fromRaw(between(1, 1'000'000'000));
        const auto room = Money::fromRaw(between(0, 1'000'000'000'000'000));
        input.sideExposure = Quantity::fromRaw(between(-1'000'000'000, 1'000'000'000));
        input.addRoom(SizingRule::PositionCap, room);
        const auto result = sizeEntry(input);
        QVERIFY(result);
        QVERIFY(!result->approved.isNegative());
        QCOMPARE(result->approved.raw() % input.lotSize.raw(), 0);
        if (result->approved.isZero())
            continue;
        ++positive;
        QVERIFY(result->lossAtStop <= input.riskBudget);
        const auto unit = UnitValue::of(input.notionalPrice, input.multiplier, input.accountPerQuote);
        const Quantity after = input.sideExposure + result->approved;
        QVERIFY(!after.isPositive() || unit->value(after) <= room);
        QVERIFY(unit->value(result->approved) <= input.clearedNotional);
    }
    QVERIFY(positive > 50'000);
}

void TestSizing::roundsUnitValuesAgainstTheTrader()
{
    const auto unit = UnitValue::of(price("0.00000003"), ratio("0.33333333"), ratio("0.00000007"));
    QVERIFY(unit);
    QVERIFY(unit->value(quantity("1")) >= Money::fromRaw(1)); // never free
    QVERIFY(unit->quantityWithin(Money{}).isZero());
    QVERIFY(unit->quantityWithin(money("-5")).isZero());
    QVERIFY(!UnitValue::of(price("0"), ratio("1"), ratio("1")));
    QVERIFY(!UnitValue::of(price("1"), ratio("1"), ratio("0")));
}

QTEST_APPLESS_MAIN(TestSizing)
#include "tst_sizing.moc"
