// The strategies over a recorded month (Bitfinex, June 2016, three pairs, one-minute bars), every signal
// filled at the close.
#include <QtTest/QTest>

#include <map>

#include "market/csv_feed.h"
#include "market/file_source.h"
#include "market/merge_feed.h"
#include "reference.h"
#include "strategy_seat.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

const QString Folder = QStringLiteral("data/bars/crypto_1m_bitfinex_2016-06/"); // NOLINT(cert-err58-cpp)

std::unique_ptr<MarketFeed> openMonth()
{
    std::vector<std::unique_ptr<MarketFeed>> streams;
    for (const char* pair : {"BTCUSD", "ETHUSD", "LTCUSD"}) {
        const QString path = sharedPath(
            Folder +
            QStringLiteral("bitfinex_%1_1m_2016-06-01_2016-07-01.csv.gz").arg(QLatin1StringView(pair)));
        CsvFeedOptions options;
        options.instrument = static_cast<InstrumentId>(streams.size());
        options.symbol = pair;
        options.barInterval = seconds(60);
        auto source = openFileSource(path.toStdString());
        if (!source)
            return nullptr;
        auto feed = CsvFeed::open(std::move(*source), path.toStdString(), options);
        if (!feed)
            return nullptr;
        streams.push_back(std::move(*feed));
    }
    return std::make_unique<MergeFeed>(std::move(streams));
}

struct Month {
    std::size_t bars = 0;
    std::uint64_t digest = 0;
    std::vector<Signal> signals;
    std::map<std::uint16_t, ModelMetrics> last;
};

const Config Usual = {{"max_gap_bars", "30"}, {"stop_atr_multiple", "5"}}; // NOLINT(cert-err58-cpp)

/// Breakouts on all three, and the pair of the two that move together.
const Config BreakoutAndPair = { // NOLINT(cert-err58-cpp)
    {"max_gap_bars", "30"},
    {"enabled_strategies", R"(["channel-breakout", "pair-spread"])"},
    {"pairs", R"(["BTC-USD:LTC-USD"])"},
    {"pair_min_correlation", "0.6"}};

Month play(const Config& config = Usual)
{
    Seat seat(config, {"BTC-USD", "ETH-USD", "LTC-USD"});
    const auto feed = openMonth();
    Month month;
    if (feed == nullptr)
        return month;
    MarketEvent event;
    std::map<InstrumentId, double> closes;
    while (feed->next(event) == FeedStatus::Event) {
        ++month.bars;
        seat.context.time = event.eventTime;
        seat.context.sent.clear();
        seat.deliver(event);
        closes[event.instrument] = event.bar.close.toDouble();
        // A fill may bring the next leg of a pair, and so may the turn after it.
        for (std::size_t i = 0; i <= seat.signals().size(); ++i) {
            if (i == seat.signals().size()) {
                ++seat.context.seq;
                seat.agent->processLoop(2);
                if (i == seat.signals().size())
                    break;
            }
            const Signal signal = seat.signals()[i];
            month.signals.push_back(signal);
            const double quantity = signal.requested.isZero() ? 1.0 : signal.requested.toDouble();
            seat.fill(signal, closes[signal.instrument], quantity);
        }
        for (const ModelMetrics& metrics : seat.sent<ModelMetrics>())
            month.last[metrics.strategyId] = metrics;
    }
    month.digest = seat.agent->digest();
    return month;
}

} // namespace

class TestStrategyRecorded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothStrategiesTradeTheMonthAndTwiceTheSame()
    {
        REQUIRE_REFERENCE(sharedPath(Folder));
        const Month first = play();
        const Month second = play();
        QCOMPARE(first.bars, 38'623U + 22'100U + 10'518U);
        QCOMPARE(first.digest, second.digest);
        QCOMPARE(first.signals.size(), second.signals.size());
        for (const auto& [id, metrics] : first.last)
            qInfo("%s: %u round trips, hit rate %.1f %%, realised %s USD", metrics.strategy.str().c_str(),
                  metrics.trades, metrics.hitRate.toDouble() * 100, metrics.realised.toFixed(2).c_str());
        QCOMPARE(first.last.size(), 2U);
        QVERIFY(first.last.at(1).trades > 100);
        QVERIFY(first.last.at(2).trades > 100);
    }

    void breakoutsAndThePairTradeTheMonthAndTwiceTheSame()
    {
        REQUIRE_REFERENCE(sharedPath(Folder));
        const Month first = play(BreakoutAndPair);
        const Month second = play(BreakoutAndPair);
        QCOMPARE(first.digest, second.digest);
        QCOMPARE(first.signals.size(), second.signals.size());
        for (const auto& [id, metrics] : first.last)
            qInfo("%s: %u round trips, hit rate %.1f %%, realised %s USD", metrics.strategy.str().c_str(),
                  metrics.trades, metrics.hitRate.toDouble() * 100, metrics.realised.toFixed(2).c_str());
        QVERIFY(first.last.at(3).trades > 100);
        QVERIFY(first.last.at(4).trades > 10);
        // Entries and exits alternate on every instrument: no leg is ever left over or entered twice.
        std::map<InstrumentId, bool> open;
        for (const Signal& signal : first.signals) {
            QCOMPARE(open[signal.instrument], signal.action == SignalAction::Exit);
            open[signal.instrument] = signal.action == SignalAction::Enter;
            QVERIFY(!signal.reason.empty());
        }
    }

    void everySignalIsCompleteAndEveryEntryIsClosedBeforeTheNext()
    {
        REQUIRE_REFERENCE(sharedPath(Folder));
        std::map<InstrumentId, const Signal*> open;
        const Month month = play();
        for (const Signal& signal : month.signals) {
            QVERIFY(!signal.reason.empty());
            QVERIFY(signal.referencePrice.isPositive());
            QVERIFY(signal.confidence.isPositive() && signal.confidence <= Ratio::fromInteger(1));
            QVERIFY(signal.volatility.isPositive());
            QVERIFY(signal.validUntil > signal.decidedAt);
            const Signal*& held = open[signal.instrument];
            if (signal.action == SignalAction::Enter) {
                QVERIFY(held == nullptr);
                QVERIFY(signal.side == Side::Buy ? signal.stopPrice < signal.referencePrice
                                                 : signal.stopPrice > signal.referencePrice);
                held = &signal;
            } else {
                QVERIFY(held != nullptr);
                QCOMPARE(signal.strategyId, held->strategyId);
                QCOMPARE(signal.side, opposite(held->side));
                held = nullptr;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestStrategyRecorded)
#include "tst_strategy_recorded.moc"
