// Models of the market panels: quotes sorted by raw numbers and moved only when asked, ages and states, the
// ladder, streams, bars as a table.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "fake_market.h"
#include "ui/charts/candle_chart.h"
#include "ui/models/data_age.h"
#include "ui/panels/candles/candle_table_model.h"
#include "ui/panels/data_table.h"
#include "ui/panels/depth/depth_model.h"
#include "ui/panels/quotes/quotes_model.h"
#include "ui/panels/streams/streams_model.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

std::shared_ptr<const StationSnapshot> shared(StationSnapshot snapshot)
{
    return std::make_shared<const StationSnapshot>(std::move(snapshot));
}

QuoteView quoteOf(InstrumentId id, double bid, double ask, double last, double open)
{
    QuoteView quote;
    quote.instrument = id;
    quote.bid = Price::fromDouble(bid);
    quote.ask = Price::fromDouble(ask);
    quote.bidSize = quote.askSize = Quantity::fromInteger(1);
    quote.last = Price::fromDouble(last);
    quote.open = Price::fromDouble(open);
    quote.time = FakeNow;
    return quote;
}

/// BTC, ETH, SOL and LTC; the last has no price.
StationSnapshot fourQuotes()
{
    StationSnapshot s = quietSnapshot();
    s.quotes = {quoteOf(0, 99, 101, 100, 90), quoteOf(1, 8.99, 9.01, 9, 10),
                quoteOf(2, 1'000, 1'001, 1'000.5, 1'000),
                QuoteView{3, MarketStatusKind::Unknown, {}, {}, {}, {}, {}, {}, {}, false, 0, {}}};
    return s;
}

QStringList symbols(const QAbstractItemModel& model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.index(row, 0).data().toString();
    return out;
}

std::shared_ptr<CandleData> candleData(int from, int to)
{
    auto data = std::make_shared<CandleData>();
    data->interval = seconds(60);
    for (int i = from; i < to; ++i) {
        const Price p = Price::fromInteger(100 + i);
        data->bars.push_back({Timestamp{} + seconds(60 * i), p, p, p, p, Quantity::fromInteger(i)});
    }
    return data;
}

} // namespace

class TestMarketModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dataAreStaleWhenTheGateSaysSo()
    {
        StationSnapshot s = quietSnapshot();
        s.staleAfter = seconds(5);
        QCOMPARE(dataState(s, FakeNow - seconds(5)), DataState::Live);
        QCOMPARE(dataState(s, FakeNow - milliseconds(5'001)), DataState::Stale);
        QCOMPARE(dataState(s, {}), DataState::Waiting);
        s.links[0].up = false;
        QCOMPARE(dataState(s, FakeNow), DataState::Down);
        s.phase = SessionPhase::Ended;
        QCOMPARE(dataState(s, FakeNow), DataState::Ended);
    }
    void agesHaveAUnitAndNeverExaggerate()
    {
        QCOMPARE(ageText(nanoseconds(-1)), QStringLiteral("–"));
        QCOMPARE(ageText(milliseconds(0)), QStringLiteral("0.0 s"));
        QCOMPARE(ageText(milliseconds(9'990)), QStringLiteral("9.9 s"));
        QCOMPARE(ageText(milliseconds(119'900)), QStringLiteral("119 s"));
        QCOMPARE(ageText(seconds(7'199)), QStringLiteral("119 min"));
        QCOMPARE(ageText(seconds(86'400)), QStringLiteral("24 h"));
        QCOMPARE(ageText(seconds(3 * 86'400)), QStringLiteral("3 d"));
        QCOMPARE(dataAge(quietSnapshot(), FakeNow + seconds(3)).ns, std::int64_t(0)); // never negative
    }
    void figuresAreComputedExactly()
    {
        const QuoteFigures figures = figuresOf(quoteOf(0, 99, 101, 100, 80));
        QCOMPARE(figures.change, Price::fromInteger(20));
        QCOMPARE(figures.changeShare, Ratio::fromDouble(0.25));
        QCOMPARE(figures.spreadBpsHundredths, std::int64_t(20'000)); // 2 of 100
        QuoteView quoted = quoteOf(0, 99, 101, 0, 80);
        QVERIFY(figuresOf(quoted).fromMid);
        QCOMPARE(figuresOf(quoted).price, Price::fromInteger(100));
        std::swap(quoted.bid, quoted.ask);
        QCOMPARE(figuresOf(quoted).spreadBpsHundredths, std::int64_t(-20'000));
        QVERIFY(!figuresOf(QuoteView()).hasChange);
        QVERIFY(!figuresOf(QuoteView()).hasSpread);
    }
    void quotesAreSortedByRawNumbersAndUnknownOnesComeLast()
    {
        QuotesModel model;
        const QAbstractItemModelTester tester(&model, Fatal);
        model.apply(shared(fourQuotes()));
        QCOMPARE(symbols(model).join(u' '), QStringLiteral("BTC-USD ETH-USD LTC-USD SOL-USD"));
        model.sort(QuotesModel::LastColumn, Qt::AscendingOrder); // 9, 100, 1 000.5: not as text
        QCOMPARE(symbols(model).join(u' '), QStringLiteral("ETH-USD BTC-USD SOL-USD LTC-USD"));
        model.sort(QuotesModel::LastColumn, Qt::DescendingOrder);
        QCOMPARE(symbols(model).join(u' '), QStringLiteral("SOL-USD BTC-USD ETH-USD LTC-USD"));
        model.sort(QuotesModel::ChangePercentColumn, Qt::AscendingOrder);
        QCOMPARE(symbols(model).join(u' '), QStringLiteral("ETH-USD SOL-USD BTC-USD LTC-USD"));
    }
    void newPricesChangeCellsAndMoveNoRow()
    {
        QuotesModel model;
        const QAbstractItemModelTester tester(&model, Fatal);
        StationSnapshot s = fourQuotes();
        model.apply(shared(s));
        model.sort(QuotesModel::LastColumn, Qt::AscendingOrder);
        const QPersistentModelIndex eth = model.index(0, QuotesModel::LastColumn);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        s.quotes[1].last = Price::fromInteger(5'000);
        model.apply(shared(s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(moved.size() + reset.size(), 0);
        QCOMPARE(symbols(model).first(), QStringLiteral("ETH-USD"));
        QVERIFY(model.reorder());
        QCOMPARE(moved.size(), 1);
        QCOMPARE(eth.row(), 2); // the same instrument, two rows lower
        QCOMPARE(eth.data(RawRole).toString(), QStringLiteral("5000"));
        QVERIFY(!model.reorder());
    }
    void theFilterTakesAnyOfItsWords()
    {
        QuotesModel model;
        const QAbstractItemModelTester tester(&model, Fatal);
        model.apply(shared(fourQuotes()));
        model.setFilter(QStringLiteral("bTc ltc"));
        QCOMPARE(symbols(model).join(u' '), QStringLiteral("BTC-USD LTC-USD"));
        QCOMPARE(model.rowOf(1), -1);
        QCOMPARE(model.rowOf(3), 1);
        model.setFilter(QStringLiteral("nothing"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
    }
    void aQuoteSaysWhatIsWrongWithIt()
    {
        QuotesModel model;
        StationSnapshot s = fourQuotes();
        s.quotes[0].time = FakeNow - seconds(75);
        s.quotes[1].status = MarketStatusKind::Halted;
        std::swap(s.quotes[2].bid, s.quotes[2].ask);
        model.apply(shared(s));
        QCOMPARE(model.staleCount(), 1);
        const auto tip = [&](InstrumentId id) {
            return model.index(model.rowOf(id), 0).data(Qt::ToolTipRole).toString();
        };
        QVERIFY2(tip(0).contains(QStringLiteral("stale")), qPrintable(tip(0)));
        QVERIFY2(tip(1).contains(QStringLiteral("halted")), qPrintable(tip(1)));
        QVERIFY2(tip(2).contains(QStringLiteral("crossed")), qPrintable(tip(2)));
        QVERIFY2(tip(3).contains(QStringLiteral("no price yet")), qPrintable(tip(3)));
        QCOMPARE(model.index(model.rowOf(0), QuotesModel::AgeColumn).data().toString(),
                 QStringLiteral("75 s · stale"));
        QCOMPARE(model.index(model.rowOf(3), QuotesModel::BidColumn).data().toString(), QStringLiteral("–"));
    }
    void twoThousandRowsPassTheModelTester()
    {
        QuotesModel model;
        const QAbstractItemModelTester tester(&model, Fatal);
        StationSnapshot s = marketSnapshot(1'000, 0);
        model.apply(shared(s));
        model.sort(QuotesModel::SpreadColumn, Qt::DescendingOrder);
        for (QuoteView& quote : s.quotes)
            quote.ask = Price::fromRaw(quote.ask.raw() + 1'000'000 * (quote.instrument % 5));
        model.apply(shared(s));
        QVERIFY(model.reorder());
        QCOMPARE(model.rowCount(), 1'000);
    }
    void theLadderHasTheBookAndOwnOrders()
    {
        StationSnapshot s = marketSnapshot(1, 120);
        s.orders.clear();
        OrderView order;
        order.instrument = 0;
        order.side = Side::Buy;
        order.status = OrderStatus::PartiallyFilled;
        order.quantity = Quantity::fromInteger(3);
        order.filled = Quantity::fromInteger(1);
        order.limitPrice = s.depth[0]->bids[2].price;
        s.orders.push_back(order);
        order.side = Side::Sell; // at a price where nothing is known to stand
        order.filled = {};
        order.limitPrice = Price::fromRaw(s.depth[0]->asks[0].price.raw() + 1'000'000);
        s.orders.push_back(order);
        const DepthLadder ladder = depthLadder(s, 0);
        QCOMPARE(ladder.source, DepthSource::Book);
        QCOMPARE(ladder.rows.size(), std::size_t(25 + 1 + 25 + 1));
        QCOMPARE(ladder.spreadRow, 26);
        for (std::size_t i = 1; i < ladder.rows.size(); ++i)
            if (static_cast<int>(i) != ladder.spreadRow && static_cast<int>(i) != ladder.spreadRow + 1)
                QVERIFY(ladder.rows[i].price < ladder.rows[i - 1].price);
        const DepthRow& bid = ladder.rows[static_cast<std::size_t>(ladder.spreadRow) + 3];
        QCOMPARE(bid.ownBuy, Quantity::fromInteger(2));
        const DepthRow& own = ladder.rows[static_cast<std::size_t>(ladder.spreadRow) - 2];
        QCOMPARE(own.ownSell, Quantity::fromInteger(3));
        QVERIFY(own.size.isZero());
        const auto largest =
            std::max_element(ladder.rows.begin(), ladder.rows.end(),
                             [](const DepthRow& a, const DepthRow& b) { return a.size < b.size; });
        QCOMPARE(largest->share, 1.0);
    }
    void theLadderOfQuotesHasOneLevelASide()
    {
        StationSnapshot s = fourQuotes();
        s.depth.resize(4);
        s.orders.clear();
        const DepthLadder ladder = depthLadder(s, 0);
        QCOMPARE(ladder.source, DepthSource::BestQuotes);
        QCOMPARE(ladder.rows.size(), std::size_t(3));
        QCOMPARE(ladder.rows[1].price, Price::fromInteger(2));
        QCOMPARE(ladder.rows[1].spreadBpsHundredths, std::int64_t(20'000));
        QCOMPARE(depthLadder(s, 3).source, DepthSource::Nothing);
        s.quotes[0].ask = {};
        const DepthLadder oneSided = depthLadder(s, 0);
        QCOMPARE(oneSided.rows.size(), std::size_t(2));
        QVERIFY(!oneSided.rows[0].spreadKnown);
    }
    void aCrossedBookKeepsBothSides()
    {
        StationSnapshot s = fourQuotes();
        s.quotes[0].bid = s.quotes[0].ask = Price::fromInteger(100);
        DepthModel model;
        const QAbstractItemModelTester tester(&model, Fatal);
        model.applyRows(depthLadder(s, 0).rows);
        QCOMPARE(model.rowCount(), 3);
        std::swap(s.quotes[0].bid, s.quotes[0].ask);
        s.quotes[0].bid = Price::fromInteger(103);
        model.applyRows(depthLadder(s, 0).rows);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, DepthModel::PriceColumn).data(RawRole).toString(), QStringLiteral("-3"));
    }
    void theLadderKeepsRowsThatStay()
    {
        DepthModel model;
        const QAbstractItemModelTester tester(&model, Fatal);
        StationSnapshot s = marketSnapshot(1, 120);
        s.orders.clear();
        model.applyRows(depthLadder(s, 0).rows);
        const QPersistentModelIndex second = model.index(27, DepthModel::PriceColumn);
        const QString price = second.data().toString();
        auto depth = std::make_shared<DepthView>(*s.depth[0]);
        depth->bids.erase(depth->bids.begin()); // the best bid is gone
        s.depth[0] = depth;
        model.applyRows(depthLadder(s, 0).rows);
        QCOMPARE(second.row(), 26);
        QCOMPARE(second.data().toString(), price);
    }
    void streamsTellTheirStateAndFaults()
    {
        StreamsModel model;
        const QAbstractItemModelTester tester(&model, Fatal);
        StationSnapshot s = marketSnapshot(6, 0);
        const auto rows = streamRows(s);
        QCOMPARE(rows.size(), std::size_t(6));
        QCOMPARE(rows[1].faults(), std::uint64_t(15));
        QCOMPARE(rows[3].state, DataState::Stale);
        QCOMPARE(rows[5].state, DataState::Waiting);
        model.applyRows(rows);
        QCOMPARE(model.index(3, StreamsModel::StateColumn).data().toString(), QStringLiteral("stale"));
        QVERIFY(!model.index(3, StreamsModel::StateColumn).data(Qt::DecorationRole).isNull());
        QCOMPARE(model.index(1, StreamsModel::GapsColumn).data(RawRole).toString(), QStringLiteral("3"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.applyRows(rows);
        QCOMPARE(changed.size(), 0);
    }
    void theTableOfBarsGrowsAtItsTop()
    {
        CandleTableModel model;
        const QAbstractItemModelTester tester(&model, Fatal);
        model.setData(candleData(0, 200));
        QCOMPARE(model.rowCount(), 200);
        const QPersistentModelIndex newest = model.index(0, CandleTableModel::CloseColumn);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setData(candleData(64, 203)); // three new ones, the 64 oldest forgotten
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 139);
        QCOMPARE(newest.row(), 3);
        QCOMPARE(newest.data(RawRole).toString(), QStringLiteral("299"));
        QCOMPARE(model.index(0, CandleTableModel::CloseColumn).data(RawRole).toString(),
                 QStringLiteral("302"));
        model.setData(candleData(500, 510)); // another stretch of time
        QCOMPARE(reset.size(), 1);
    }
    void theTableOfBarsSumsOwnFills()
    {
        auto data = candleData(0, 10);
        for (const int second : {60, 61, 119, 120}) {
            FillView fill;
            fill.side = second == 61 ? Side::Sell : Side::Buy;
            fill.quantity = Quantity::fromInteger(2);
            fill.time = Timestamp{} + seconds(second);
            data->fills.push_back(fill);
        }
        CandleTableModel model;
        model.setData(data);
        const int row = 8; // the bar of 60 s
        QCOMPARE(model.index(row, CandleTableModel::BoughtColumn).data(RawRole).toString(),
                 QStringLiteral("4"));
        QCOMPARE(model.index(row, CandleTableModel::SoldColumn).data(RawRole).toString(),
                 QStringLiteral("2"));
    }
};

QTEST_MAIN(TestMarketModels)
#include "tst_market_models.moc"
