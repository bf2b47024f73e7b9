// The account: cash, conversion, equity; published histories, and nothing made or lost.
#include <QtTest/QtTest>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <random>

#include "domain/portfolio.h"
#include "reference.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

ReferenceTally tally("portfolio");

Instrument instrumentOf(const char* symbol, const char* base, const char* currency)
{
    Instrument instrument;
    instrument.symbol = symbol;
    instrument.baseCurrency = base;
    instrument.currency = currency;
    return instrument;
}

Price price(const char* text)
{
    return Price::parse(text).value();
}
Money money(const char* text)
{
    return Money::parse(text).value();
}
Quantity units(std::int64_t count)
{
    return Quantity::fromInteger(count);
}

QList<QList<QByteArray>> readCsv(const QString& path)
{
    QList<QList<QByteArray>> rows;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            rows.push_back(file.readLine().trimmed().split(','));
    return rows;
}

/// A column of the fixture's bars by date.
QHash<QByteArray, Price> column(const QString& path, int index)
{
    QHash<QByteArray, Price> prices;
    for (const auto& row : readCsv(path).mid(1))
        prices.insert(row[0], Price::parse(row[index].toStdString()).value());
    return prices;
}

} // namespace

class TestPortfolio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equityFollowsThePublishedFills();
    void cashFollowsThePublishedRebalancing();
    void currenciesConvertBothWays();
    void anUnknownRateOrMarkMakesTheValueUnknown();
    void stablecoinsAreNotDollars();
    void feesLowerCashAndEquityOnce();
    void exposuresCountShortsAndLongs();
    void anOverflowLeavesTheAccountAsItWas();
    void cashAndPositionsConserveEveryUnit();
};

void TestPortfolio::equityFollowsThePublishedFills()
{
    const QString path = sharedPath(QStringLiteral("data/refs/accounting/lean_cash_fills.json"));
    REQUIRE_REFERENCE(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray fills = json[u"fills"].toArray();
    const QJsonArray equity = json[u"equity"].toArray();
    InstrumentMaster master;
    QVERIFY(master.add(instrumentOf("CASH", "", "USD")));
    Portfolio portfolio(master, "USD", Money::fromInteger(100'000));
    QCOMPARE(*portfolio.equity(), Money::fromDouble(equity[0].toDouble()));
    for (int i = 0; i < fills.size(); ++i) {
        const QJsonObject fill = fills[i].toObject();
        const int size = fill[u"qty"].toInt();
        portfolio.applyFill(0, size > 0 ? Side::Buy : Side::Sell, units(std::abs(size)),
                            Price::fromDouble(fill[u"price"].toDouble()), {});
        portfolio.setMark(0, Price::fromInteger(i + 1));
        QCOMPARE(*portfolio.equity(), Money::fromDouble(equity[i + 1].toDouble()));
        QCOMPARE(*portfolio.equity(),
                 Money::fromInteger(100'000) + *portfolio.realised() + *portfolio.unrealised());
        tally.add();
    }
    QCOMPARE(fills.size(), 13);
}

void TestPortfolio::cashFollowsThePublishedRebalancing()
{
    const QString folder = sharedPath(QStringLiteral("data/refs/accounting"));
    REQUIRE_REFERENCE(folder);
    InstrumentMaster master;
    QVERIFY(master.add(instrumentOf("ABC", "", "USD")) && master.add(instrumentOf("DEF", "", "USD")));
    const QString bars[] = {folder + QStringLiteral("/qstrader_ABC.csv"),
                            folder + QStringLiteral("/qstrader_DEF.csv")};
    const QHash<QByteArray, Price> opens[] = {column(bars[0], 1), column(bars[1], 1)};
    Portfolio portfolio(master, "USD", Money::fromInteger(1'000'000));
    int transactions = 0;
    for (const auto& row : readCsv(folder + QStringLiteral("/qstrader_sixty_forty_history.csv")).mid(1)) {
        QCOMPARE(row.size(), 6);
        if (row[1] ==
            "asset_transaction") { // "LONG 4482 EQ:ABC 127.03 03/01/2019", filled at that day's open
            const QList<QByteArray> words = row[2].split(' ');
            const InstrumentId id = master.find(words[2].mid(3).toStdString())->id;
            const QList<QByteArray> day = words[4].split('/');
            const Price open = opens[id].value(day[2] + '-' + day[1] + '-' + day[0]);
            const Quantity quantity = units(std::abs(static_cast<int>(words[1].toDouble())));
            const Money before = portfolio.cashIn("USD");
            portfolio.applyFill(id, words[0] == "LONG" ? Side::Buy : Side::Sell, quantity, open, {});
            const Money change = portfolio.cashIn("USD") - before;
            const Money expected =
                Money::parse(row[4].toStdString()).value() - Money::parse(row[3].toStdString()).value();
            QCOMPARE(change.toFixed(2), expected.toFixed(2));
            tally.add(2);
            ++transactions;
        }
        QCOMPARE(portfolio.cashIn("USD").toFixed(2), Money::parse(row[5].toStdString())->toFixed(2));
        tally.add();
    }
    QCOMPARE(transactions, 10);
    const auto near = [](Money actual, double expected) {
        return std::abs(actual.toDouble() - expected) < 1e-3;
    };
    const double marketValue[] = {561'680.8382534103, 376'203.80367208034};
    const double unrealised[] = {-31'121.26203538094, 18'047.831359406424};
    const double realised[] = {0, 613.3956570402925};
    for (InstrumentId id = 0; id < 2; ++id) {
        const Position& held = portfolio.position(id);
        const Price last = Price::parse(readCsv(bars[id]).back()[2].toStdString()).value();
        QVERIFY(near(held.value(last, Ratio::fromInteger(1)), marketValue[id]));
        QVERIFY(near(held.unrealised(last, Ratio::fromInteger(1)), unrealised[id]));
        QVERIFY(near(held.realised(), realised[id]));
        tally.add(3);
    }
    QCOMPARE(portfolio.position(0).net(), units(4'674));
    QCOMPARE(portfolio.position(1).net(), units(1'431));
    tally.add(2);
}

void TestPortfolio::currenciesConvertBothWays()
{
    InstrumentMaster master;
    const InstrumentId eurusd = master.add(instrumentOf("EUR-USD", "EUR", "USD")).value();
    const InstrumentId usdjpy = master.add(instrumentOf("USD-JPY", "USD", "JPY")).value();
    const InstrumentId toyota = master.add(instrumentOf("7203", "", "JPY")).value();
    Portfolio portfolio(master, "USD", Money::fromInteger(10'000));
    QVERIFY(!portfolio.conversionRate("EUR"));
    portfolio.setMark(eurusd, price("1.25"));
    portfolio.setMark(usdjpy, price("150"));
    portfolio.setMark(toyota, price("3000"));
    QCOMPARE(*portfolio.conversionRate("USD"), Ratio::fromInteger(1));
    QCOMPARE(*portfolio.conversionRate("EUR"), Ratio::parse("1.25").value());
    QCOMPARE(*portfolio.conversionRate("JPY"), Ratio::parse("0.00666667").value());
    // Divided by the pair's own price, not multiplied by the rounded reciprocal (which would give 2000.001).
    QCOMPARE(*portfolio.toAccountCurrency(money("300000"), "JPY"), money("2000"));
    QCOMPARE(*portfolio.notionalInAccount(toyota, price("3000"), units(-100)), money("2000"));
    portfolio.applyFill(toyota, Side::Buy, units(100), price("2850"), money("150"));
    QCOMPARE(portfolio.cashIn("JPY"), money("-285150"));
    QCOMPARE(*portfolio.fees(), money("1"));
    QCOMPARE(*portfolio.unrealised(), money("100"));
    QCOMPARE(*portfolio.equity(), money("10099"));
}

void TestPortfolio::anUnknownRateOrMarkMakesTheValueUnknown()
{
    InstrumentMaster master;
    const InstrumentId share = master.add(instrumentOf("SAP", "", "EUR")).value();
    const InstrumentId pair = master.add(instrumentOf("EUR-USD", "EUR", "USD")).value();
    Portfolio portfolio(master, "USD", Money::fromInteger(1'000));
    QCOMPARE(*portfolio.equity(), Money::fromInteger(1'000)); // nothing held, nothing unknown
    portfolio.applyFill(share, Side::Buy, units(1), price("100"), {});
    QVERIFY(!portfolio.equity() && !portfolio.grossExposure() && !portfolio.netExposure() &&
            !portfolio.unrealised());
    portfolio.setMark(pair, price("1.1"));
    QVERIFY(!portfolio.equity()); // the rate is known, the share's price is not
    portfolio.setMark(share, price("110"));
    QCOMPARE(*portfolio.equity(), money("1011"));
    QVERIFY(!portfolio.notionalInAccount(share, Price::fromRaw(INT64_MAX), Quantity::fromRaw(INT64_MAX)));
}

void TestPortfolio::stablecoinsAreNotDollars()
{
    InstrumentMaster master;
    const InstrumentId btc = master.add(instrumentOf("BTC-USDT", "BTC", "USDT")).value();
    const InstrumentId peg = master.add(instrumentOf("USDT-USD", "USDT", "USD")).value();
    Portfolio portfolio(master, "USD", Money::fromInteger(1'000));
    portfolio.setMark(btc, price("60000"));
    QVERIFY(!portfolio.conversionRate("USDT"));
    QVERIFY(!portfolio.notionalInAccount(btc, price("60000"), units(1)));
    portfolio.setMark(peg, price("0.998"));
    QCOMPARE(*portfolio.notionalInAccount(btc, price("60000"), units(1)), money("59880"));
    QVERIFY(!portfolio.conversionRate("BTC")); // no pair of BTC and USD itself
}

void TestPortfolio::feesLowerCashAndEquityOnce()
{
    InstrumentMaster master;
    const InstrumentId id = master.add(instrumentOf("X", "", "USD")).value();
    Portfolio portfolio(master, "USD", Money::fromInteger(1'000));
    portfolio.setMark(id, price("10"));
    portfolio.applyFill(id, Side::Buy, units(10), price("10"), money("0.5"));
    portfolio.applyFill(id, Side::Sell, units(10), price("10"), money("-0.2")); // a rebate
    QCOMPARE(portfolio.cashIn("USD"), money("999.7"));
    QCOMPARE(*portfolio.equity(), money("999.7"));
    QCOMPARE(*portfolio.fees(), money("0.3"));
    QCOMPARE(*portfolio.realised(), Money{});
}

void TestPortfolio::exposuresCountShortsAndLongs()
{
    InstrumentMaster master;
    QVERIFY(master.add(instrumentOf("A", "", "USD")) && master.add(instrumentOf("B", "", "USD")));
    Portfolio portfolio(master, "USD", Money::fromInteger(1'000));
    portfolio.setMark(0, price("10"));
    portfolio.setMark(1, price("20"));
    portfolio.applyFill(0, Side::Buy, units(30), price("10"), {});
    portfolio.applyFill(1, Side::Sell, units(5), price("20"), {});
    QCOMPARE(*portfolio.grossExposure(), money("400"));
    QCOMPARE(*portfolio.netExposure(), money("200"));
    QCOMPARE(*portfolio.equity(), money("1000"));
}

void TestPortfolio::anOverflowLeavesTheAccountAsItWas()
{
    InstrumentMaster master;
    QVERIFY(master.add(instrumentOf("A", "", "USD")));
    Portfolio portfolio(master, "USD", Money::fromRaw(INT64_MIN + 1));
    QVERIFY_THROWS_EXCEPTION(ArithmeticOverflow,
                             portfolio.applyFill(0, Side::Buy, units(1), price("10"), {}));
    QVERIFY(portfolio.position(0).isFlat());
    QCOMPARE(portfolio.cashIn("USD"), Money::fromRaw(INT64_MIN + 1));
}

void TestPortfolio::cashAndPositionsConserveEveryUnit()
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        std::mt19937_64 random(seed);
        InstrumentMaster master;
        for (const char* symbol : {"A", "B", "C"})
            QVERIFY(master.add(instrumentOf(symbol, "", "USD")));
        Portfolio mine(master, "USD", Money::fromInteger(1'000'000));
        Portfolio theirs(master, "USD", Money::fromInteger(1'000'000)); // the other side of every fill
        Int128 fees = 0;
        for (int i = 0; i < 3'000; ++i) {
            const auto id = static_cast<InstrumentId>(random() % 3);
            const Quantity quantity =
                Quantity::fromRaw(static_cast<std::int64_t>(random() % 900'000'000) + 1);
            const Price at = Price::fromRaw(static_cast<std::int64_t>(random() % 20'000'000'000) + 1);
            const Money fee = Money::fromRaw(static_cast<std::int64_t>(random() % 100'000));
            const Side side = random() % 2 == 0 ? Side::Buy : Side::Sell;
            mine.applyFill(id, side, quantity, at, fee);
            theirs.applyFill(id, opposite(side), quantity, at, {});
            mine.setMark(id, at);
            theirs.setMark(id, at);
            fees += fee.raw();
            QVERIFY(Int128{mine.cashIn("USD").raw()} + theirs.cashIn("USD").raw() + fees ==
                    Int128{2} * Money::fromInteger(1'000'000).raw());
            for (InstrumentId held = 0; held < 3; ++held)
                QVERIFY(mine.position(held).net() == -theirs.position(held).net());
            const auto equity = mine.equity();
            if (equity && mine.realised() && mine.unrealised())
                QCOMPARE(*equity, Money::fromInteger(1'000'000) + *mine.realised() + *mine.unrealised() -
                                      *mine.fees());
        }
    }
}

QTEST_APPLESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
