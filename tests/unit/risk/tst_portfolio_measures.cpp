// Portfolio measures against published values. Where a source prints infinity or NaN, the house says "n/a":
// nothing.
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

#include <cmath>
#include <limits>
#include <optional>
#include <vector>

#include "reference.h"
#include "risk/portfolio_measures.h"

using namespace mystic;

namespace {

testing::ReferenceTally tally("risk measures");

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::vector<double> seriesOf(const QJsonValue& value)
{
    std::vector<double> series;
    for (const QJsonValue& item : value.toArray())
        series.push_back(item.isDouble() ? item.toDouble() : std::numeric_limits<double>::quiet_NaN());
    return series;
}

/// Undefined in the source: "NaN", "Inf", "nan", "inf".
bool isSpecial(const QJsonValue& expected)
{
    return expected.isString();
}

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

struct Case {
    QString metric;
    QJsonObject item;
    std::vector<double> series;
    std::vector<double> benchmark;
};

std::optional<double> evaluate(const Case& c)
{
    const double periods = c.item[u"periods"].toDouble(252);
    if (c.metric == u"max_drawdown")
        return maxDrawdown(c.series);
    if (c.metric == u"cum_returns_final")
        return cumulativeReturn(c.series);
    if (c.metric == u"annual_return(CAGR)")
        return annualReturn(c.series, periods);
    if (c.metric == u"annual_volatility")
        return annualVolatility(c.series, periods);
    if (c.metric == u"calmar")
        return calmarRatio(c.series, periods);
    if (c.metric == u"sharpe")
        return sharpeRatio(c.series, c.item[u"rf"].toDouble(), periods);
    if (c.metric == u"downside_risk")
        return downsideRisk(c.series, c.item[u"mar"].toDouble(), periods);
    if (c.metric == u"sortino")
        return sortinoRatio(c.series, c.item[u"mar"].toDouble(), periods);
    if (c.metric == u"omega")
        return omegaRatio(c.series, c.item[u"rf"].toDouble(), c.item[u"required_return_annual"].toDouble(),
                          periods);
    if (c.metric == u"beta")
        return beta(c.series, c.benchmark);
    if (c.metric == u"value_at_risk") {
        std::vector<double> sorted = c.series;
        std::sort(sorted.begin(), sorted.end());
        return quantileType7(sorted, c.item[u"cutoff"].toDouble());
    }
    return std::nullopt;
}

std::vector<double> firstColumnOf(const QString& path, std::size_t rows, int column)
{
    std::vector<double> values;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return values;
    file.readLine();
    while (values.size() < rows && !file.atEnd())
        values.push_back(file.readLine().trimmed().split(',').value(column).toDouble());
    return values;
}

} // namespace

class TestPortfolioMeasures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesThePublishedRatios();
    void matchesThePublishedCumulativeSeries();
    void matchesTheTransposedRatioTables();
    void matchesThePublishedTailLosses();
    void matchesTheConcentrationCases();
    void saysNothingWhenTheTailHoldsNoObservation();
    void takesEverythingAtOrBelowTheQuantileIntoTheShortfall();
    void invertsTheNormalDistribution();
    void startsADrawdownAtTheFirstValue();
    void keepsThePeakAndTheDeepestDrawdown();
};

void TestPortfolioMeasures::matchesThePublishedRatios()
{
    const QString path = testing::sharedPath(QStringLiteral("vectors/empyrical_basic_ratios.json"));
    REQUIRE_REFERENCE(path);
    const QJsonObject root = readObject(path);
    const QJsonObject series = root[u"series"].toObject();
    int compared = 0;
    for (const QJsonValue& value : root[u"cases"].toArray()) {
        const QJsonObject item = value.toObject();
        Case c{item[u"metric"].toString(), item,
               seriesOf(item.contains(u"returns") ? item[u"returns"] : series[item[u"series"].toString()]),
               seriesOf(series[item[u"benchmark"].toString()])};
        if (c.metric == u"cum_returns")
            continue; // a series: below
        const auto actual = evaluate(c);
        const QByteArray name = (c.metric + u' ' + item[u"series"].toString()).toUtf8();
        if (isSpecial(item[u"expected"])) {
            QVERIFY2(!actual, name.constData());
        } else {
            QVERIFY2(actual, name.constData());
            const double tolerance = item[u"tol"].toDouble(1e-8);
            QVERIFY2(near(*actual, item[u"expected"].toDouble(), tolerance), name.constData());
        }
        ++compared;
    }
    QVERIFY(compared >= 26);
    tally.add(compared);
}

void TestPortfolioMeasures::matchesThePublishedCumulativeSeries()
{
    const QString path = testing::sharedPath(QStringLiteral("vectors/empyrical_basic_ratios.json"));
    REQUIRE_REFERENCE(path);
    const QJsonObject root = readObject(path);
    for (const QJsonValue& value : root[u"cases"].toArray()) {
        const QJsonObject item = value.toObject();
        if (item[u"metric"].toString() != u"cum_returns")
            continue;
        const auto series = seriesOf(root[u"series"].toObject()[item[u"series"].toString()]);
        const QJsonArray expected = item[u"expected"].toArray();
        QCOMPARE(std::size_t(expected.size()), series.size());
        for (std::size_t i = 0; i < series.size(); ++i) {
            const auto actual = cumulativeReturn(std::span(series.data(), i + 1));
            QVERIFY(actual && near(*actual, expected[qsizetype(i)].toDouble(), 1e-4));
            tally.add();
        }
    }
}

void TestPortfolioMeasures::matchesTheTransposedRatioTables()
{
    const QString path = testing::sharedPath(QStringLiteral("data/refs/risk/empyrical.json"));
    REQUIRE_REFERENCE(path);
    const QJsonObject root = readObject(path);
    const QJsonObject series = root[u"series"].toObject();
    const QJsonObject tests = root[u"tests"].toObject();
    const auto periodsOf = [](const QString& name) {
        return name == u"daily" ? 252.0 : name == u"weekly" ? 52.0 : 12.0;
    };
    const auto check = [](std::optional<double> actual, const QJsonValue& expected, double tolerance) {
        tally.add();
        if (isSpecial(expected))
            return !actual;
        return actual && near(*actual, expected.toDouble(), tolerance);
    };
    const auto rows = [&](const char16_t* name) {
        return tests[QStringView(name)].toObject()[u"rows"].toArray();
    };
    const auto returns = [&](const QJsonArray& row) { return seriesOf(series[row[0].toString()]); };
    for (const QJsonValue& value : rows(u"test_annual_ret")) {
        const QJsonArray row = value.toArray();
        QVERIFY(check(annualReturn(returns(row), periodsOf(row[1].toString())), row[2], 1e-8));
    }
    for (const QJsonValue& value : rows(u"test_annual_volatility")) {
        const QJsonArray row = value.toArray();
        QVERIFY(check(annualVolatility(returns(row), periodsOf(row[1].toString())), row[2], 1e-8));
    }
    for (const QJsonValue& value : rows(u"test_calmar")) {
        const QJsonArray row = value.toArray();
        QVERIFY(check(calmarRatio(returns(row), periodsOf(row[1].toString())), row[2], 1e-8));
    }
    for (const QJsonValue& value : rows(u"test_max_drawdown")) {
        const QJsonArray row = value.toArray();
        QVERIFY(check(maxDrawdown(returns(row)), row[1], 1e-8));
    }
    for (const QJsonValue& value : rows(u"test_cum_returns_final")) {
        const QJsonArray row = value.toArray();
        const double start = row[1].toDouble();
        auto actual = cumulativeReturn(returns(row));
        if (actual && start > 0)
            actual = start * (1.0 + *actual);
        QVERIFY(check(actual, row[2], start > 0 ? 1e-2 : 1e-4)); // printed with four decimals
    }
    for (const QJsonValue& value : rows(u"test_sharpe_ratio")) {
        const QJsonArray row = value.toArray();
        const auto own = returns(row);
        const auto actual = row[1].isString() ? sharpeRatio(own, seriesOf(series[row[1].toString()]), 252)
                                              : sharpeRatio(own, row[1].toDouble(), 252);
        QVERIFY(check(actual, row[2], 1e-8));
    }
}

void TestPortfolioMeasures::matchesThePublishedTailLosses()
{
    const QString folder = QStringLiteral("data/refs/risk/performanceanalytics/");
    const QString path = testing::sharedPath(folder + u"var_es_baseline.json");
    REQUIRE_REFERENCE(path);
    const QString data = testing::sharedPath(folder + u"edhec.csv");
    REQUIRE_REFERENCE(data);
    const QJsonObject root = readObject(path);
    const QJsonObject expected =
        root[u"expected"].toObject(); // returns, so negative; the house counts losses
    const double confidence = root[u"p"].toDouble();
    auto returns = firstColumnOf(data, 100, 1);
    QCOMPARE(returns.size(), std::size_t(100));
    const auto gaussian = parametricTailLoss(returns, confidence, Deviation::Population);
    QVERIFY(gaussian);
    QVERIFY(near(gaussian->valueAtRisk, -expected[u"VaR_gaussian"].toDouble(), 1e-6));
    QVERIFY(near(gaussian->expectedShortfall, -expected[u"ES_gaussian"].toDouble(), 1e-6));
    const auto historical = historicalTailLoss(returns, confidence);
    QVERIFY(historical);
    QVERIFY(near(historical->valueAtRisk, -expected[u"VaR_historical"].toDouble(), 1e-6));
    QVERIFY(near(historical->expectedShortfall, -expected[u"ES_historical"].toDouble(), 1e-6));

    const QJsonObject portfolio = root[u"portfolio"].toObject();
    std::vector<double> combined(100);
    for (int column = 0; column < 3; ++column) {
        const auto values = firstColumnOf(data, 100, column + 1);
        for (std::size_t i = 0; i < values.size(); ++i)
            combined[i] += portfolio[u"weights"].toArray()[column].toDouble() * values[i];
    }
    const auto sample = parametricTailLoss(combined, confidence, Deviation::Sample);
    QVERIFY(sample && near(sample->valueAtRisk, portfolio[u"VaR_gaussian"].toDouble(), 1e-6));
    const auto population = parametricTailLoss(combined, confidence, Deviation::Population);
    const double own = root[u"recomputed_values"].toObject()[u"portfolio_population_cov"].toDouble();
    QVERIFY(population && near(population->valueAtRisk, own, 1e-9));
    tally.add(6);
}

void TestPortfolioMeasures::matchesTheConcentrationCases()
{
    const QString path = testing::sharedPath(QStringLiteral("vectors/concentration_exposure.json"));
    REQUIRE_REFERENCE(path);
    for (const QJsonValue& value : readObject(path)[u"cases"].toArray()) {
        const QJsonObject item = value.toObject();
        const QJsonArray list = item[item.contains(u"positions") ? u"positions" : u"shares_pct"].toArray();
        std::vector<Money> values;
        for (const QJsonValue& entry : list)
            values.push_back(Money::fromDouble(entry.toDouble()));
        const ExposureSums sums = exposureOf(values);
        const auto index = herfindahl(values);
        const auto compare = [&](QStringView key, double actual) {
            if (!item.contains(key))
                return true;
            tally.add();
            return near(actual, item[key].toDouble(), 1e-8);
        };
        const double hhi = index ? index->toDouble() : -1.0;
        QVERIFY(compare(u"hhi_1", hhi));
        QVERIFY(compare(u"hhi_10000", hhi * 10'000));
        QVERIFY(compare(u"effective_n", effectivePositions(values).value_or(-1.0)));
        QVERIFY(compare(u"gross", sums.gross.toDouble()));
        QVERIFY(compare(u"net", sums.net.toDouble()));
        QVERIFY(compare(u"long", sums.longSide.toDouble()));
        QVERIFY(compare(u"short", sums.shortSide.toDouble()));
        if (item[u"hhi_on_gross"].isNull())
            QVERIFY(!index);
        else
            QVERIFY(compare(u"hhi_on_gross", hhi));
        const Money equity = Money::fromDouble(item[u"equity"].toDouble());
        const auto leverage = shareOfEquity(sums.gross, equity);
        if (item[u"gross_leverage"].isNull())
            QVERIFY(!leverage);
        else if (item.contains(u"gross_leverage"))
            QVERIFY(compare(u"gross_leverage", leverage->toDouble()));
        if (item.contains(u"net_leverage"))
            QVERIFY(compare(u"net_leverage", shareOfEquity(sums.net, equity)->toDouble()));
    }
}

void TestPortfolioMeasures::saysNothingWhenTheTailHoldsNoObservation()
{
    QCOMPARE(observationsNeeded(0.95), std::size_t(20));
    QCOMPARE(observationsNeeded(0.99), std::size_t(100));
    std::vector<double> returns(19, -0.01);
    QVERIFY(!historicalTailLoss(returns, 0.95));
    returns.push_back(-0.01);
    QVERIFY(historicalTailLoss(returns, 0.95));
    QVERIFY(!quantileType7({}, 0.5));
    QVERIFY(!parametricTailLoss(std::vector<double>{0.01}, 0.95));
}

void TestPortfolioMeasures::takesEverythingAtOrBelowTheQuantileIntoTheShortfall()
{
    std::vector<double> returns(41, 0.0);
    returns[7] = -0.05;
    returns[3] = -0.03;
    returns[9] = -0.01;
    const auto loss = historicalTailLoss(returns, 0.95); // position 40 * 0.05 = 2: the third smallest
    QVERIFY(loss);
    QVERIFY(near(loss->valueAtRisk, 0.01, 1e-12));
    QVERIFY(near(loss->expectedShortfall, 0.03, 1e-12));
}

void TestPortfolioMeasures::invertsTheNormalDistribution()
{
    // Abramowitz and Stegun, table 26.5
    QVERIFY(near(normalQuantile(0.5), 0.0, 1e-15));
    QVERIFY(near(normalQuantile(0.05), -1.6448536269514722, 1e-12));
    QVERIFY(near(normalQuantile(0.975), 1.959963984540054, 1e-12));
    for (double p = 1e-6; p < 1.0; p += 0.000999)
        QVERIFY(near(0.5 * std::erfc(-normalQuantile(p) / std::sqrt(2.0)), p, 1e-13));
}

void TestPortfolioMeasures::startsADrawdownAtTheFirstValue()
{
    const std::vector<double> returns{-0.4, -0.1};
    QVERIFY(near(*maxDrawdown(returns), -0.46, 1e-12));
}

void TestPortfolioMeasures::keepsThePeakAndTheDeepestDrawdown()
{
    DrawdownMeter meter;
    for (const int equity : {100, 120, 90, 110, 150, 135})
        meter.update(Money::fromInteger(equity));
    QCOMPARE(meter.peak().raw(), Money::fromInteger(150).raw());
    QCOMPARE(meter.drawdown().raw(), Ratio::fromDouble(0.1).raw());
    QCOMPARE(meter.deepest().raw(), Ratio::fromDouble(0.25).raw());
}

QTEST_APPLESS_MAIN(TestPortfolioMeasures)
#include "tst_portfolio_measures.moc"
