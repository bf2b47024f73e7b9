// Position accounting: published cases, flips, and conservation to the last unit under random fills.
#include <QtTest/QtTest>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <random>

#include "domain/position.h"
#include "reference.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

ReferenceTally tally("position");
constexpr Ratio One = Ratio::fromInteger(1);

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

PositionEffect fill(Position& position, std::int64_t signedUnits, Price price, Money fee = {})
{
    const Side side = signedUnits > 0 ? Side::Buy : Side::Sell;
    return position.apply(side, Quantity::fromInteger(std::abs(signedUnits)), price, One, fee);
}

} // namespace

class TestPosition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void averagesReductionsAndFlipsAgreeWithThePublishedCase();
    void aPartialCloseTakesItsShareOfTheCost();
    void aFlipClosesThenOpensAtTheFillPrice();
    void shortsMirrorLongs();
    void theMultiplierCountsInMoneyNotInPrice();
    void anOverflowLeavesThePositionAsItWas();
    void nothingIsMadeOrLostByRandomFills();
};

void TestPosition::averagesReductionsAndFlipsAgreeWithThePublishedCase()
{
    const QString path = sharedPath(QStringLiteral("data/refs/accounting/backtrader_position.json"));
    REQUIRE_REFERENCE(path);
    Position position;
    for (const QJsonValue& value : readJson(path)[u"position"].toArray()) {
        const QJsonObject step = value.toObject();
        const QJsonObject change =
            step.contains(u"start") ? step[u"start"].toObject() : step[u"update"].toObject();
        const PositionEffect effect =
            fill(position, change[u"size"].toInt(), Price::fromDouble(change[u"price"].toDouble()));
        if (!step.contains(u"expect"))
            continue;
        const QJsonObject expect = step[u"expect"].toObject();
        QCOMPARE(position.net(), Quantity::fromInteger(expect[u"size"].toInt()));
        QCOMPARE(position.averagePrice(One), Price::fromDouble(expect[u"price"].toDouble()));
        QCOMPARE(effect.opened, Quantity::fromInteger(expect[u"opened"].toInt()));
        QCOMPARE(effect.closed, Quantity::fromInteger(expect[u"closed"].toInt()));
        tally.add(4);
    }
    QCOMPARE(position.net(), Quantity::fromInteger(-7));
}

void TestPosition::aPartialCloseTakesItsShareOfTheCost()
{
    Position position;
    fill(position, 3, Price::parse("10").value());
    fill(position, 3, Price::parse("11").value());
    const PositionEffect effect = fill(position, -2, Price::parse("12").value());
    QCOMPARE(position.cost(), Money::parse("42").value());
    QCOMPARE(effect.realised, Money::parse("3").value());
    QCOMPARE(position.averagePrice(One), Price::parse("10.5").value());
    QCOMPARE(position.unrealised(Price::fromInteger(12), One), Money::fromInteger(6));
}

void TestPosition::aFlipClosesThenOpensAtTheFillPrice()
{
    Position position;
    fill(position, 5, Price::fromInteger(100), Money::fromInteger(1));
    const PositionEffect effect = fill(position, -8, Price::fromInteger(110), Money::fromInteger(2));
    QCOMPARE(effect.closed, Quantity::fromInteger(-5));
    QCOMPARE(effect.opened, Quantity::fromInteger(-3));
    QCOMPARE(effect.realised, Money::fromInteger(50));
    QCOMPARE(position.net(), Quantity::fromInteger(-3));
    QCOMPARE(position.averagePrice(One), Price::fromInteger(110));
    QCOMPARE(position.fees(), Money::fromInteger(3));
}

void TestPosition::shortsMirrorLongs()
{
    std::mt19937_64 random(5);
    Position position;
    Position mirror;
    for (int i = 0; i < 2'000; ++i) {
        const auto units = static_cast<std::int64_t>(random() % 200) - 100;
        if (units == 0)
            continue;
        const Price price = Price::fromRaw(static_cast<std::int64_t>(random() % 100'000'000'000) + 1);
        const PositionEffect a = fill(position, units, price);
        const PositionEffect b = fill(mirror, -units, price);
        QCOMPARE(a.realised, -b.realised);
        QCOMPARE(position.cost(), -mirror.cost());
        QCOMPARE(position.averagePrice(One), mirror.averagePrice(One));
    }
}

void TestPosition::theMultiplierCountsInMoneyNotInPrice()
{
    const Ratio fifty = Ratio::fromInteger(50);
    Position position;
    position.apply(Side::Buy, Quantity::fromInteger(2), Price::parse("4500.25").value(), fifty, {});
    QCOMPARE(position.cost(), Money::fromInteger(450'025));
    QCOMPARE(position.averagePrice(fifty), Price::parse("4500.25").value());
    const auto effect =
        position.apply(Side::Sell, Quantity::fromInteger(2), Price::parse("4501.25").value(), fifty, {});
    QCOMPARE(effect.realised, Money::fromInteger(100));
    QVERIFY(position.isFlat() && position.cost().isZero() && position.averagePrice(fifty).isZero());
}

void TestPosition::anOverflowLeavesThePositionAsItWas()
{
    Position position;
    fill(position, 1'000, Price::fromInteger(50'000'000));
    const Position before = position;
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, fill(position, 1'000, Price::fromInteger(50'000'000)));
    QVERIFY(position == before);
}

void TestPosition::nothingIsMadeOrLostByRandomFills()
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        std::mt19937_64 random(seed);
        const Ratio multiplier = seed % 3 == 0 ? Ratio::parse("0.1").value() : One;
        Position position;
        Int128 paid = 0;
        Int128 units = 0;
        Int128 fees = 0;
        for (int i = 0; i < 2'000; ++i) {
            const Side side = random() % 2 == 0 ? Side::Buy : Side::Sell;
            const Quantity quantity =
                Quantity::fromRaw(static_cast<std::int64_t>(random() % 5'000'000'000) + 1);
            const Price price = Price::fromRaw(static_cast<std::int64_t>(random() % 10'000'000'000) + 1);
            const Money fee = Money::fromRaw(static_cast<std::int64_t>(random() % 1'000) - 300);
            const bool wasFlat = position.isFlat();
            const Quantity heldBefore = position.net();
            const PositionEffect effect = position.apply(side, quantity, price, multiplier, fee);
            const Quantity signedFill = side == Side::Buy ? quantity : -quantity;
            paid += notional(price, signedFill, multiplier).raw();
            units += signedFill.raw();
            fees += fee.raw();
            QCOMPARE(effect.opened + effect.closed, signedFill);
            QVERIFY(!wasFlat || effect.closed.isZero());
            QVERIFY(effect.closed.abs() <= heldBefore.abs());
            QVERIFY(Int128{position.net().raw()} == units);
            QVERIFY(Int128{position.fees().raw()} == fees);
            // All that was ever paid is either still in the cost or was turned into the result.
            QVERIFY(Int128{position.cost().raw()} - position.realised().raw() == paid);
            QVERIFY(!position.isFlat() || position.cost().isZero());
            if (random() % 50 == 0 && !position.isFlat()) { // close exactly
                const Side closing = position.net().isPositive() ? Side::Sell : Side::Buy;
                const Quantity all = position.net().abs();
                position.apply(closing, all, price, multiplier, {});
                paid += notional(price, closing == Side::Buy ? all : -all, multiplier).raw();
                units = 0;
                QVERIFY(position.isFlat() && position.cost().isZero());
                QVERIFY(Int128{-position.realised().raw()} == paid);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestPosition)
#include "tst_position.moc"
