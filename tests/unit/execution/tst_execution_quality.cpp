// Execution quality against published values and by hand.
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

#include "contract/byte_stream.h"
#include "execution/execution_quality.h"
#include "reference.h"

using namespace mystic;
using mystic::testing::ReferenceTally;
using mystic::testing::sharedPath;

namespace {

ReferenceTally tally("execution-shortfall");

Price decimalPrice(const QJsonValue& value)
{
    return Price::fromDouble(value.toDouble());
}

ExecutionQuality filledOrder(Side side, const char* arrival, const char* paid)
{
    ExecutionQuality quality;
    quality.orderId = 1;
    quality.instrument = 0;
    quality.side = side;
    quality.status = OrderStatus::Canceled;
    quality.ordered = Quantity::fromInteger(10);
    quality.filled = Quantity::fromInteger(4);
    quality.arrivalMid = Price::parse(arrival).value();
    quality.sentMid = quality.arrivalMid;
    quality.endMid = quality.arrivalMid;
    quality.fillCost = notional(Price::parse(paid).value(), quality.filled);
    quality.arrivalCost = notional(quality.arrivalMid, quality.filled);
    quality.midCost = quality.arrivalCost;
    quality.decidedAt = {1'000};
    quality.acceptedAt = {1'400};
    quality.firstFillAt = {2'500};
    return quality;
}

} // namespace

class TestExecutionQuality : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishedShortfallsHold()
    {
        const QString path = sharedPath(QStringLiteral("vectors/implementation_shortfall.json"));
        REQUIRE_REFERENCE(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll())[u"cases"].toArray();
        QVERIFY(!cases.isEmpty());
        for (const auto& value : cases) {
            const QJsonObject example = value.toObject();
            ShortfallInput input;
            input.side = example[u"side"].toString() == u"buy" ? Side::Buy : Side::Sell;
            input.ordered = Quantity::fromDouble(example[u"ordered"].toDouble());
            input.decisionPrice = decimalPrice(example[u"decision_price"]);
            input.arrivalPrice = decimalPrice(example[u"prior_close_when_filled"]);
            input.cancelPrice = decimalPrice(example[u"cancel_price"]);
            input.commission = Money::fromDouble(example[u"commission"].toDouble());
            for (const auto& fill : example[u"fills"].toArray()) {
                const Quantity quantity = Quantity::fromDouble(fill.toArray()[0].toDouble());
                input.filled += quantity;
                input.fillCost += notional(decimalPrice(fill.toArray()[1]), quantity);
            }
            const Shortfall result = implementationShortfall(input);
            const QJsonObject exact = example[u"exact"].toObject();
            const QJsonObject published = example[u"published_pct"].toObject();
            const auto compare = [&](const char* name, Money part) {
                const double share = result.shareOf(part)->toDouble();
                const QLatin1String key(name);
                QVERIFY2(std::abs(share - exact[key].toDouble()) < 1e-8, name);
                // The publication rounds each part to 0.01 %.
                QVERIFY2(std::abs(share * 100 - published[key].toDouble()) < 0.00501, name);
                tally.add(2);
            };
            compare("explicit", result.explicitCost);
            compare("realised", result.realised);
            compare("delay", result.delay);
            compare("missed", result.missed);
            compare("total", result.total);
        }
    }
    void aSellersShortfallHasTheOppositeSign()
    {
        ShortfallInput input;
        input.side = Side::Sell;
        input.ordered = Quantity::fromInteger(100);
        input.filled = Quantity::fromInteger(60);
        input.decisionPrice = Price::fromInteger(50);
        input.arrivalPrice = Price::fromInteger(49);
        input.cancelPrice = Price::fromInteger(47);
        input.fillCost = notional(Price::parse("48.5").value(), input.filled);
        const Shortfall result = implementationShortfall(input);
        QCOMPARE(result.delay.raw(), Money::fromInteger(60).raw());
        QCOMPARE(result.realised.raw(), Money::fromInteger(30).raw());
        QCOMPARE(result.missed.raw(), Money::fromInteger(120).raw());
        QCOMPARE(result.total.raw(), Money::fromInteger(210).raw());
        QVERIFY(!Shortfall{}.shareOf({}));
    }
    void slippageIsACostOnEitherSide()
    {
        const ExecutionQuality buy = filledOrder(Side::Buy, "100", "100.05");
        QCOMPARE(arrivalSlippage(buy)->raw(), Money::parse("0.2").value().raw());
        QCOMPARE(arrivalSlippageBp(buy)->raw(), Ratio::fromInteger(5).raw());
        const ExecutionQuality sell = filledOrder(Side::Sell, "100", "100.05");
        QCOMPARE(arrivalSlippageBp(sell)->raw(), Ratio::fromInteger(-5).raw());
        QCOMPARE(midSlippageBp(sell)->raw(), Ratio::fromInteger(-5).raw());
        QVERIFY(!arrivalSlippage(ExecutionQuality{}));
        QVERIFY(!midSlippage(ExecutionQuality{}));
    }
    void fillRateAndLatenciesAreMeasuredFromTheDecision()
    {
        const ExecutionQuality quality = filledOrder(Side::Buy, "100", "100");
        QCOMPARE(fillRate(quality).raw(), Ratio::parse("0.4").value().raw());
        QCOMPARE(acceptLatency(quality)->ns, 400);
        QCOMPARE(fillLatency(quality)->ns, 1500);
        QVERIFY(!acceptLatency(ExecutionQuality{}));
        QVERIFY(!fillLatency(ExecutionQuality{}));
        QVERIFY(fillRate(ExecutionQuality{}).isZero());
    }
    void theShortfallOfAnOrderWaitsForItsEnd()
    {
        ExecutionQuality quality = filledOrder(Side::Buy, "100", "100.05");
        QCOMPARE(shortfallOf(quality, Ratio::fromInteger(1))->total.raw(), Money::parse("0.2").value().raw());
        quality.status = OrderStatus::Working;
        QVERIFY(!shortfallOf(quality, Ratio::fromInteger(1)));
    }
    void theLogKeepsTheNewestAndSumsThem()
    {
        ExecutionQualityLog log;
        for (OrderId id = 1; id <= ExecutionQualityLog::Capacity + 10; ++id) {
            ExecutionQuality quality = filledOrder(Side::Buy, "100", "100.05");
            quality.orderId = id;
            quality.instrument = static_cast<InstrumentId>(id % 2);
            log.add(quality);
        }
        QCOMPARE(log.size(), ExecutionQualityLog::Capacity);
        QVERIFY(log.find(10) == nullptr);
        QCOMPARE(log.at(0).orderId, OrderId{11});
        QCOMPARE(log.find(1030)->orderId, OrderId{1030});
        const ExecutionSummary sum = log.summarise(1);
        QCOMPARE(sum.orders, 512U);
        QCOMPARE(sum.arrivalSlippage.raw(), Money::parse("102.4").value().raw());
        QCOMPARE(sum.arrivalSlippageBp->raw(), Ratio::fromInteger(5).raw());
        QCOMPARE(sum.averageFillRate->raw(), Ratio::parse("0.4").value().raw());
        QCOMPARE(sum.meanFillLatency->ns, 1500);
        QCOMPARE(log.summarise(NoInstrument, OrderPurpose::Exit).orders, 0U);
        ByteWriter out;
        log.save(out);
        ByteReader in(out.bytes());
        ExecutionQualityLog copy;
        QVERIFY(copy.load(in));
        QVERIFY(copy.at(0) == log.at(0) && copy.at(1023) == log.at(1023));
    }
};

QTEST_APPLESS_MAIN(TestExecutionQuality)
#include "tst_execution_quality.moc"
