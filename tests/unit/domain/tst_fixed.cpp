// Scaled numbers: reading, writing, rounding, and refusing what does not fit.
#include <QtTest/QtTest>

#include <cmath>
#include <limits>
#include <random>

#include "domain/fixed.h"

using namespace mystic;

class TestFixed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadExactly_data();
    void textIsReadExactly();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void everyValueComesBackFromItsText();
    void roundingFollowsItsName_data();
    void roundingFollowsItsName();
    void divisionRoundsAsAnOracleOfWholeNumbers();
    void fixedDecimalsRoundHalfEven_data();
    void fixedDecimalsRoundHalfEven();
    void overflowIsAnErrorNeverAWrap();
    void productsUseWideIntermediates();
    void stepsAreTakenTowardsZero();
    void doublesComeBackRounded();
};

void TestFixed::textIsReadExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("raw");
    const auto row = [](const char* text, qint64 raw) { QTest::newRow(text) << QByteArray(text) << raw; };
    row("0", 0);
    row("-0", 0);
    row("1", 100'000'000);
    row("+1", 100'000'000);
    row("-12.5", -1'250'000'000);
    row(".5", 50'000'000);
    row("5.", 500'000'000);
    row("0.00000001", 1);
    row("1e-5", 1'000);
    row("1.25E3", 125'000'000'000);
    row("1e+2", 10'000'000'000);
    row("0.000000005", 0); // a tie goes to the even neighbour
    row("0.000000015", 2);
    row("0.0000000050000000000000000000000000000000000001", 1); // just above the tie
    row("92233720368.54775807", std::numeric_limits<qint64>::max());
    row("-92233720368.54775808", std::numeric_limits<qint64>::min());
    row("0000000000000000000000000000000000000000000000000001.5", 150'000'000);
    row("1e-400", 0);
}

void TestFixed::textIsReadExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, raw);
    const auto value = parseScaled({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY2(value, value ? "" : value.error().message.c_str());
    QCOMPARE(*value, raw);
}

void TestFixed::otherTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    const auto row = [](const char* text, ErrorCode code) {
        QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray(text) << static_cast<int>(code);
    };
    for (const char* text : {"", ".", "-", "+-1", "1.2.3", "1,5", " 1", "1 ", "NaN", "nan", "inf",
                             "-Infinity", "0x10", "1e", "1e1.5", "e5", "1_000", "--1", "1e99999999999"})
        row(text, ErrorCode::Parse);
    for (const char* text : {"92233720368.54775808", "-92233720368.54775809", "1e30", "1e11", "-1e300",
                             "99999999999999999999999999999999999999999999"})
        row(text, ErrorCode::OutOfRange);
}

void TestFixed::otherTextIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    const auto value = parseScaled({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!value);
    QCOMPARE(static_cast<int>(value.error().code), code);
    QVERIFY(!value.error().message.empty());
}

void TestFixed::everyValueComesBackFromItsText()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 200'000; ++i) {
        const auto raw = static_cast<std::int64_t>(random()) >> (random() % 64);
        const std::string text = formatScaled(raw, static_cast<int>(random() % 9));
        const auto back = parseScaled(text);
        if (!back || *back != raw)
            QFAIL(text.c_str());
    }
    for (const std::int64_t raw :
         {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()})
        QCOMPARE(*parseScaled(formatScaled(raw)), raw);
    QCOMPARE(formatScaled(100'000'000), std::string("1"));
    QCOMPARE(formatScaled(100'000'000, 2), std::string("1.00"));
    QCOMPARE(formatScaled(-1), std::string("-0.00000001"));
}

void TestFixed::roundingFollowsItsName_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<QVector<int>>("expected"); // Down, Floor, Ceiling, HalfUp, HalfEven of numerator / 10
    const auto row = [](int numerator, QVector<int> expected) {
        QTest::addRow("%d tenths", numerator) << numerator << expected;
    };
    row(24, {2, 2, 3, 2, 2});
    row(25, {2, 2, 3, 3, 2});
    row(26, {2, 2, 3, 3, 3});
    row(35, {3, 3, 4, 4, 4});
    row(30, {3, 3, 3, 3, 3});
    row(5, {0, 0, 1, 1, 0});
    row(-5, {0, -1, 0, -1, 0});
    row(-24, {-2, -3, -2, -2, -2});
    row(-25, {-2, -3, -2, -3, -2});
    row(-26, {-2, -3, -2, -3, -3});
    row(-35, {-3, -4, -3, -4, -4});
    row(0, {0, 0, 0, 0, 0});
}

void TestFixed::roundingFollowsItsName()
{
    QFETCH(int, numerator);
    QFETCH(QVector<int>, expected);
    for (int mode = 0; mode < 5; ++mode) {
        QCOMPARE(static_cast<int>(divideRounded(numerator, 10, static_cast<Rounding>(mode))), expected[mode]);
        QCOMPARE(static_cast<int>(divideRounded(-numerator, -10, static_cast<Rounding>(mode))),
                 expected[mode]);
    }
}

void TestFixed::divisionRoundsAsAnOracleOfWholeNumbers()
{
    std::mt19937_64 random(2);
    for (int i = 0; i < 100'000; ++i) {
        const auto a = static_cast<std::int64_t>(random() % 2'001) - 1'000;
        const auto b = static_cast<std::int64_t>(random() % 40) + 1;
        const auto floor = static_cast<std::int64_t>(divideRounded(a, b, Rounding::Floor));
        const auto ceiling = static_cast<std::int64_t>(divideRounded(a, b, Rounding::Ceiling));
        const auto even = static_cast<std::int64_t>(divideRounded(a, b, Rounding::HalfEven));
        QVERIFY(floor * b <= a && (floor + 1) * b > a);
        QVERIFY(ceiling * b >= a && (ceiling - 1) * b < a);
        QVERIFY(2 * std::abs(even * b - a) <= b);
        if (2 * std::abs(even * b - a) == b)
            QCOMPARE(even % 2, std::int64_t{0});
    }
}

void TestFixed::fixedDecimalsRoundHalfEven_data()
{
    QTest::addColumn<qint64>("raw");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](qint64 raw, int decimals, const char* text) {
        QTest::addRow("%lld to %d", static_cast<long long>(raw), decimals)
            << raw << decimals << QByteArray(text);
    };
    row(123'456'789, 2, "1.23");
    row(12'500'000, 2, "0.12");
    row(13'500'000, 2, "0.14");
    row(-12'500'000, 2, "-0.12");
    row(99'999'999, 2, "1.00");
    row(99'999'999, 0, "1");
    row(-400'000, 2, "0.00");
    row(5, 8, "0.00000005");
    row(std::numeric_limits<qint64>::min(), 8, "-92233720368.54775808");
}

void TestFixed::fixedDecimalsRoundHalfEven()
{
    QFETCH(qint64, raw);
    QFETCH(int, decimals);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(formatScaledFixed(raw, decimals)), text);
}

void TestFixed::overflowIsAnErrorNeverAWrap()
{
    const Money most = Money::fromRaw(std::numeric_limits<std::int64_t>::max());
    const Money least = Money::fromRaw(std::numeric_limits<std::int64_t>::min());
    const Money smallest = Money::fromRaw(1);
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, (void)(most + smallest));
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, (void)(least - smallest));
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, (void)(-least));
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, (void)least.abs());
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, (void)Money::fromInteger(92'233'720'369));
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, (void)scaled(most, Ratio::fromInteger(2)));
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow,
                             (void)notional(Price::fromInteger(90'000'000'000), Quantity::fromInteger(2)));
    QVERIFY(
        !checkedNotional(Price::fromRaw(INT64_MAX), Quantity::fromRaw(INT64_MAX), Ratio::fromRaw(INT64_MAX)));
    QVERIFY(!multiplyScaled(INT64_MAX, INT64_MAX, Rounding::Down));
    QVERIFY(!divideScaled(INT64_MAX, 1, Rounding::Down));
    QVERIFY(!divideScaled(1, 0, Rounding::Down));
    QVERIFY(!share(most, Money{}));
    Money kept = most;
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, kept += smallest);
}

void TestFixed::productsUseWideIntermediates()
{
    // 90 000 * 1 000 000 passes 64 bits at scale 1e16 on the way.
    QCOMPARE(notional(Price::fromInteger(90'000), Quantity::fromInteger(1'000'000)),
             Money::fromInteger(90'000'000'000));
    QCOMPARE(notional(Price::parse("4512.25").value(), Quantity::fromInteger(-3), Ratio::fromInteger(50)),
             Money::parse("-676837.5").value());
    QCOMPARE(notional(Price::parse("0.00000003").value(), Quantity::parse("0.5").value()),
             Money::fromRaw(2)); // tie to even
    QCOMPARE(notional(Price::parse("0.00000003").value(), Quantity::parse("0.5").value(),
                      Ratio::fromInteger(1), Rounding::Down),
             Money::fromRaw(1));
    QCOMPARE(*share(Money::fromInteger(1), Money::fromInteger(3)), Ratio::fromRaw(33'333'333));
    QCOMPARE(scaled(Money::fromInteger(100'000), Ratio::parse("0.02").value()), Money::fromInteger(2'000));
}

void TestFixed::stepsAreTakenTowardsZero()
{
    QCOMPARE(floorToStep(1'234, 100), std::int64_t{1'200});
    QCOMPARE(floorToStep(-1'234, 100), std::int64_t{-1'200});
    QCOMPARE(floorToStep(1'234, 0), std::int64_t{1'234});
}

void TestFixed::doublesComeBackRounded()
{
    QCOMPARE(Price::fromDouble(0.1), Price::parse("0.1").value());
    QCOMPARE(Price::fromDouble(-2.5e-9, Rounding::Floor), Price::fromRaw(-1));
    QCOMPARE(Price::fromDouble(-2.5e-9, Rounding::Ceiling), Price{});
    QCOMPARE(Price::fromDouble(2'547.31).toDouble(), 2'547.31);
    for (const double bad : {std::nan(""), std::numeric_limits<double>::infinity(), 1e11, -1e300})
        QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow, (void)Price::fromDouble(bad));
}

QTEST_APPLESS_MAIN(TestFixed)
#include "tst_fixed.moc"
