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

Month play()
{
    const Config config = {{"max_gap_bars", "30"}, {"stop_atr_multiple", "5"}};
    Seat seat(config, {"BTC-USD", "ETH-USD", "LTC-USD"});
    const auto feed = openMonth();
    Month month;
    if (feed == nullptr)
        return month;
    MarketEvent event;
    while (feed->next(event) == FeedStatus::Event) {
        ++month.bars;
        seat.context.time = event.eventTime;
        seat.context.sent.clear();
        seat.deliver(event);
        for (const Signal& signal : seat.signals()) {
            month.signals.push_back(signal);
            const double quantity = signal.action == SignalAction::Exit ? signal.requested.toDouble() : 1.0;
            seat.fill(signal, event.bar.close.toDouble(), quantity);
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
