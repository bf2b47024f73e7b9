// The instrument master: what it takes, and the steps of prices and quantities.
#include <QtTest/QtTest>

#include "domain/instrument.h"

using namespace mystic;

namespace {

Instrument sample()
{
    Instrument instrument;
    instrument.symbol = "BTC-USD";
    instrument.baseCurrency = "BTC";
    instrument.currency = "USD";
    instrument.tickSize = Price::parse("0.01").value();
    instrument.lotSize = Quantity::parse("0.0001").value();
    return instrument;
}

} // namespace

class TestInstrument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreDenseAndSymbolsFound();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void decimalsFollowTheSteps();
    void pricesMoveToTheTickGrid();
    void quantitiesFallToWholeLots();
};

void TestInstrument::idsAreDenseAndSymbolsFound()
{
    InstrumentMaster master;
    for (const char* symbol : {"A", "B", "C"}) {
        Instrument instrument = sample();
        instrument.symbol = symbol;
        const auto expected = static_cast<InstrumentId>(master.size());
        QCOMPARE(master.add(instrument).value(), expected);
    }
    QCOMPARE(master.find("B")->id, InstrumentId{1});
    QCOMPARE(master.at(2).symbol, std::string("C"));
    QVERIFY(master.find("D") == nullptr);
    QVERIFY(master.contains(2) && !master.contains(3) && !master.contains(NoInstrument));
}

void TestInstrument::nonsenseIsRefused_data()
{
    QTest::addColumn<int>("fault");
    const char* names[] = {"no symbol", "no currency",     "zero tick", "negative tick",
                           "zero lot",  "zero multiplier", "min > max", "negative min notional"};
    for (int i = 0; i < 8; ++i)
        QTest::newRow(names[i]) << i;
}

void TestInstrument::nonsenseIsRefused()
{
    QFETCH(int, fault);
    Instrument bad = sample();
    switch (fault) {
    case 0:
        bad.symbol.clear();
        break;
    case 1:
        bad.currency.clear();
        break;
    case 2:
        bad.tickSize = {};
        break;
    case 3:
        bad.tickSize = Price::fromRaw(-1);
        break;
    case 4:
        bad.lotSize = {};
        break;
    case 5:
        bad.multiplier = {};
        break;
    case 6:
        bad.minQuantity = Quantity::fromInteger(5);
        bad.maxQuantity = Quantity::fromInteger(4);
        break;
    default:
        bad.minNotional = Money::fromRaw(-1);
        break;
    }
    InstrumentMaster master;
    QVERIFY(master.add(sample()));
    if (fault != 0 && !bad.symbol.empty())
        bad.symbol = "OTHER";
    const auto added = master.add(bad);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(master.size(), std::size_t{1});
    QVERIFY(!master.add(sample())); // the symbol is taken
}

void TestInstrument::decimalsFollowTheSteps()
{
    QCOMPARE(decimalsOfStep(Price::fromInteger(1).raw()), 0);
    QCOMPARE(decimalsOfStep(Price::fromInteger(25).raw()), 0);
    QCOMPARE(decimalsOfStep(Price::parse("0.25")->raw()), 2);
    QCOMPARE(decimalsOfStep(Price::parse("0.5")->raw()), 1);
    QCOMPARE(decimalsOfStep(1), 8);
    InstrumentMaster master;
    QVERIFY(master.add(sample()));
    QCOMPARE(master.at(0).priceDecimals, 2);
    QCOMPARE(master.at(0).quantityDecimals, 4);
}

void TestInstrument::pricesMoveToTheTickGrid()
{
    Instrument instrument = sample();
    instrument.tickSize = Price::parse("0.25").value();
    const Price price = Price::parse("100.30").value();
    QVERIFY(!isOnTick(instrument, price));
    QCOMPARE(roundToTick(instrument, price, Rounding::Floor), Price::parse("100.25").value());
    QCOMPARE(roundToTick(instrument, price, Rounding::Ceiling), Price::parse("100.5").value());
    QCOMPARE(roundToTick(instrument, price, Rounding::HalfEven), Price::parse("100.25").value());
    QCOMPARE(roundToTick(instrument, Price::parse("100.375").value(), Rounding::HalfUp),
             Price::parse("100.5").value());
    QVERIFY(isOnTick(instrument, roundToTick(instrument, price, Rounding::Down)));
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow,
                             (void)roundToTick(instrument, Price::fromRaw(INT64_MAX), Rounding::Ceiling));
}

void TestInstrument::quantitiesFallToWholeLots()
{
    const Instrument instrument = sample();
    QCOMPARE(floorToLot(instrument, Quantity::parse("1.23459").value()), Quantity::parse("1.2345").value());
    QCOMPARE(floorToLot(instrument, Quantity::parse("0.00009").value()), Quantity{});
}

QTEST_APPLESS_MAIN(TestInstrument)
#include "tst_instrument.moc"
