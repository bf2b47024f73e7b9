// The synthetic market beside the measured one: rates, bursts, spreads, volatility, clustering, correlation.
// The measurement is one sample of 346 seconds, so the simulation is measured the same way, sixteen times,
// and averages are compared.
#include <QtTest/QtTest>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "market/synthetic_market.h"
#include "reference.h"

using namespace mystic;
using namespace Qt::StringLiterals;
using mystic::testing::ReferenceTally;
using mystic::testing::sharedPath;

namespace {

ReferenceTally tally("synthetic_calibration");

constexpr int Seconds = 346;
constexpr int Seeds = 16;
constexpr std::array<const char*, 4> Names = {"spot_btcusdt", "spot_ethusdt", "usdm_btcusdt", "usdm_ethusdt"};

struct Sample {
    double trades = 0;
    double quotes = 0;
    double oneTick = 0;
    double buys = 0;
    double volume = 0;
    double boughtVolume = 0;
    std::array<double, Seconds> tradesPerSecond{};
    std::array<double, Seconds> quotesPerSecond{};
    std::array<double, Seconds> mids{};
    std::vector<double> returns;
};

using Samples = std::array<Sample, 4>;

Samples simulate(std::uint64_t seed)
{
    SyntheticMarketConfig config = calibratedMarket(seed, {1'723'161'254'000'000'000});
    config.length = seconds(Seconds);
    auto market = SyntheticMarket::create(config);
    Samples samples;
    MarketEvent event;
    while ((*market)->next(event) == FeedStatus::Event) {
        Sample& sample = samples[event.instrument];
        const auto second = static_cast<std::size_t>((event.eventTime - config.start).ns / 1'000'000'000);
        if (event.kind == MarketEventKind::Trade) {
            ++sample.trades;
            ++sample.tradesPerSecond[second];
            sample.volume += event.trade.quantity.toDouble();
            sample.boughtVolume += event.side == MarketSide::Buy ? event.trade.quantity.toDouble() : 0;
        } else {
            ++sample.quotes;
            ++sample.quotesPerSecond[second];
            const auto spread = (event.quote.ask - event.quote.bid).raw();
            sample.oneTick += spread == config.instruments[event.instrument].tickSize.raw() ? 1 : 0;
            sample.mids[second] = (event.quote.bid.toDouble() + event.quote.ask.toDouble()) / 2;
        }
    }
    for (Sample& sample : samples) {
        for (std::size_t i = 1; i < Seconds; ++i) {
            if (sample.mids[i] == 0)
                sample.mids[i] = sample.mids[i - 1];
            sample.returns.push_back(std::log(sample.mids[i] / sample.mids[i - 1]));
        }
    }
    return samples;
}

const std::vector<Samples>& all()
{
    static const std::vector<Samples> samples = [] {
        std::vector<Samples> out;
        for (int seed = 1; seed <= Seeds; ++seed)
            out.push_back(simulate(static_cast<std::uint64_t>(seed)));
        return out;
    }();
    return samples;
}

template <typename Figure>
double average(std::size_t instrument, Figure figure)
{
    double sum = 0;
    for (const Samples& samples : all())
        sum += figure(samples[instrument]);
    return sum / Seeds;
}

double deviation(const std::vector<double>& values)
{
    double square = 0;
    for (const double value : values)
        square += value * value;
    return std::sqrt(square / static_cast<double>(values.size()));
}

double correlation(const std::vector<double>& a, const std::vector<double>& b)
{
    double product = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        product += a[i] * b[i];
    return product / static_cast<double>(a.size()) / deviation(a) / deviation(b);
}

QJsonObject reference(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray beside(double own, double published)
{
    return QByteArray::number(own) + QByteArray(" beside ") + QByteArray::number(published);
}

} // namespace

class TestSyntheticCalibration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ratesSpreadsAndVolatilityAreOfTheMeasuredOrder_data()
    {
        QTest::addColumn<int>("instrument");
        for (std::size_t i = 0; i < Names.size(); ++i)
            QTest::newRow(Names[i]) << static_cast<int>(i);
    }
    void ratesSpreadsAndVolatilityAreOfTheMeasuredOrder()
    {
        QFETCH(int, instrument);
        const QString path = sharedPath(u"data/refs/sim_calibration.json"_s);
        REQUIRE_REFERENCE(path);
        const auto i = static_cast<std::size_t>(instrument);
        const QJsonObject measured = reference(path).value(QLatin1StringView(Names[i])).toObject();
        const auto published = [&](const char* key) {
            return measured.value(QLatin1StringView(key)).toDouble();
        };
        const auto within = [&](const char* key, double own, double relative) {
            QVERIFY2(std::abs(own / published(key) - 1) <= relative,
                     beside(own, published(key)).prepend(key).constData());
            tally.add();
        };
        within("trades_per_s", average(i, [](const Sample& s) { return s.trades / Seconds; }), 0.20);
        within("quotes_per_s", average(i, [](const Sample& s) { return s.quotes / Seconds; }), 0.10);
        within("stdev_1s_bp", average(i, [](const Sample& s) { return deviation(s.returns) * 1e4; }), 0.15);
        within("volume", average(i, [](const Sample& s) { return s.volume; }), 0.25);

        const double oneTick = measured.value(u"spread_ticks_share"_s).toObject().value(u"1"_s).toDouble();
        const double ownOneTick = average(i, [](const Sample& s) { return s.oneTick / s.quotes; });
        QVERIFY2(std::abs(ownOneTick - oneTick) < 0.02, beside(ownOneTick, oneTick).constData());
        const double buys = average(i, [](const Sample& s) { return s.boughtVolume / s.volume; });
        QVERIFY2(std::abs(buys - published("buy_share")) < 0.06,
                 beside(buys, published("buy_share")).constData());
        tally.add(2);
    }

    void burstsAreOfTheMeasuredOrder_data() { ratesSpreadsAndVolatilityAreOfTheMeasuredOrder_data(); }
    void burstsAreOfTheMeasuredOrder()
    {
        QFETCH(int, instrument);
        const QString path = sharedPath(u"data/refs/sim_calibration.json"_s);
        REQUIRE_REFERENCE(path);
        const auto i = static_cast<std::size_t>(instrument);
        const QJsonObject measured = reference(path).value(QLatin1StringView(Names[i])).toObject();
        // The largest second of 346 is one draw from a heavy tail: within a factor of three of the average
        // draw.
        const auto compare = [&](const char* key, double own) {
            const double published = measured.value(QLatin1StringView(key)).toDouble();
            QVERIFY2(own > published / 3 && own < published * 3,
                     beside(own, published).prepend(key).constData());
            tally.add();
        };
        const auto peak = [](const std::array<double, Seconds>& counts) {
            return *std::max_element(counts.begin(), counts.end());
        };
        compare("peak_trades_1s", average(i, [&](const Sample& s) { return peak(s.tradesPerSecond); }));
        compare("peak_quotes_1s", average(i, [&](const Sample& s) { return peak(s.quotesPerSecond); }));
    }

    void instrumentsMoveTogetherAsMeasured()
    {
        const QString path = sharedPath(u"data/refs/sim_calibration.json"_s);
        REQUIRE_REFERENCE(path);
        const QJsonObject measured = reference(path).value(u"corr_1s"_s).toObject();
        QCOMPARE(measured.size(), 6);
        for (std::size_t a = 0; a < Names.size(); ++a) {
            for (std::size_t b = a + 1; b < Names.size(); ++b) {
                const QString key = QLatin1StringView(Names[a]) + u"~"_s + QLatin1StringView(Names[b]);
                const double published = measured.value(key).toDouble();
                double own = 0;
                for (const Samples& samples : all())
                    own += correlation(samples[a].returns, samples[b].returns) / Seeds;
                QVERIFY2(std::abs(own - published) < 0.05,
                         beside(own, published).prepend(key.toUtf8()).constData());
                tally.add();
            }
        }
    }

    void volatilityClusters()
    {
        // Sizes of neighbouring one-second moves go together; in a random walk this figure is 0 with a spread
        // of 0.03 here.
        double sum = 0;
        for (const Samples& samples : all()) {
            std::vector<double> sizes;
            double mean = 0;
            for (const double value : samples[0].returns)
                mean += std::abs(value) / static_cast<double>(samples[0].returns.size());
            for (const double value : samples[0].returns)
                sizes.push_back(std::abs(value) - mean);
            double product = 0;
            for (std::size_t i = 1; i < sizes.size(); ++i)
                product += sizes[i] * sizes[i - 1];
            sum +=
                product / static_cast<double>(sizes.size()) / (deviation(sizes) * deviation(sizes)) / Seeds;
        }
        QVERIFY2(sum > 0.05 && sum < 0.4, qPrintable(QString::number(sum)));
    }
};

QTEST_APPLESS_MAIN(TestSyntheticCalibration)
#include "tst_synthetic_calibration.moc"
