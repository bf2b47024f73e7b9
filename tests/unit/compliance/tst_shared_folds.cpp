// The folds that gate and agents share: daily use, seen ids, marks and configuration values.
#include <QtTest/QtTest>

#include <deque>
#include <random>
#include <set>

#include "contract/byte_stream.h"
#include "contract/config_value.h"
#include "contract/daily_use.h"
#include "contract/mark_rule.h"

using namespace mystic;

namespace {

InstrumentMaster makeMaster()
{
    InstrumentMaster master;
    Instrument one;
    one.symbol = "BTC-USD";
    one.baseCurrency = "BTC";
    one.currency = "USD";
    (void)master.add(one);
    one.symbol = "ETH-BTC";
    one.baseCurrency = "ETH";
    one.currency = "BTC";
    (void)master.add(one);
    return master;
}

ExecutionReport makeFill(OrderId order, std::uint64_t trade, InstrumentId id, int quantity, int price)
{
    ExecutionReport report;
    report.type = ExecutionType::Trade;
    report.status = OrderStatus::PartiallyFilled;
    report.instrument = id;
    report.orderId = order;
    report.venueTradeId = trade;
    report.lastQuantity = Quantity::fromInteger(quantity);
    report.lastPrice = Price::fromInteger(price);
    return report;
}

const Timestamp Noon = *parseTimestamp("2024-08-08T12:00:00Z");

} // namespace

class TestSharedFolds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderCountsOnceHoweverManyFillsItHas()
    {
        const auto master = makeMaster();
        const Portfolio portfolio(master, "USD", Money{});
        DailyUse use(master.size());
        use.roll(Noon);
        QVERIFY(use.apply(makeFill(1, 11, 0, 1, 100), portfolio));
        QVERIFY(use.apply(makeFill(1, 12, 0, 2, 100), portfolio));
        QVERIFY(use.apply(makeFill(2, 13, 0, 1, 100), portfolio));
        QCOMPARE(use.executed(), 2);
        QCOMPARE(use.volume(portfolio), Money::fromInteger(400));
    }

    void aRepeatedFillChangesNothing()
    {
        const auto master = makeMaster();
        const Portfolio portfolio(master, "USD", Money{});
        DailyUse use(master.size());
        use.roll(Noon);
        QVERIFY(use.apply(makeFill(1, 11, 0, 1, 100), portfolio));
        QVERIFY(!use.apply(makeFill(1, 11, 0, 1, 100), portfolio));
        QCOMPARE(use.volume(portfolio), Money::fromInteger(100));
    }

    void theDayRollsOnceAtTheZonesMidnightAndNeverBack()
    {
        const auto master = makeMaster();
        const Portfolio portfolio(master, "USD", Money{});
        DailyUse use(master.size(), *TimeZone::parse("<+03>-3"));
        use.roll(*parseTimestamp("2024-08-08T12:00:00Z"));
        (void)use.apply(makeFill(1, 11, 0, 1, 100), portfolio);
        QVERIFY(!use.roll(*parseTimestamp("2024-08-08T20:59:59.999999999Z")));
        QCOMPARE(use.executed(), 1);
        QVERIFY(use.roll(*parseTimestamp("2024-08-08T21:00:00Z")));
        QCOMPARE(use.executed(), 0);
        QCOMPARE(use.volume(portfolio), Money{});
        (void)use.apply(makeFill(2, 12, 0, 1, 100), portfolio);
        QVERIFY(!use.roll(*parseTimestamp("2024-08-08T20:00:00Z")));
        QVERIFY(!use.roll(*parseTimestamp("2024-08-08T21:00:01Z")));
        QCOMPARE(use.executed(), 1);
    }

    void aFillWithoutARateMakesTheVolumeUnknownUntilOneIsKnown()
    {
        const auto master = makeMaster();
        Portfolio portfolio(master, "USD", Money{});
        DailyUse use(master.size());
        use.roll(Noon);
        (void)use.apply(makeFill(1, 11, 1, 2, 3), portfolio); // 6 BTC
        QVERIFY(!use.volume(portfolio).has_value());
        portfolio.setMark(0, Price::fromInteger(50));
        QCOMPARE(use.volume(portfolio), Money::fromInteger(300));
    }

    void dailyUseContinuesFromItsSavedBytes()
    {
        const auto master = makeMaster();
        const Portfolio portfolio(master, "USD", Money{});
        DailyUse use(master.size());
        use.roll(Noon);
        (void)use.apply(makeFill(1, 11, 0, 1, 100), portfolio);
        (void)use.apply(makeFill(1, 12, 1, 1, 100), portfolio);
        ByteWriter out;
        use.save(out);
        DailyUse copy(master.size());
        ByteReader in(out.bytes());
        QVERIFY(copy.load(in));
        QVERIFY(in.atEnd());
        QVERIFY(!copy.apply(makeFill(1, 11, 0, 1, 100), portfolio));
        QCOMPARE(copy.executed(), 1);
        ByteReader cut(out.bytes().first(out.bytes().size() - 1));
        DailyUse broken(master.size());
        QVERIFY(!broken.load(cut));
    }

    void seenIdsBehaveLikeASetOfTheNewest()
    {
        SeenIds ids(64);
        std::deque<std::uint64_t> order;
        std::set<std::uint64_t> model;
        std::mt19937_64 random(7);
        for (int i = 0; i < 20'000; ++i) {
            const std::uint64_t id = random() % 200 + 1;
            const bool fresh = model.insert(id).second;
            QCOMPARE(ids.insert(id), fresh);
            if (fresh)
                order.push_back(id);
            if (order.size() > 64) {
                model.erase(order.front());
                order.pop_front();
            }
            QCOMPARE(ids.size(), model.size());
            const std::uint64_t probe = random() % 200 + 1;
            QCOMPARE(ids.contains(probe), model.contains(probe));
        }
    }

    void aWeakerSourceNeverReplacesAStrongerMark()
    {
        MarkRule rule(1);
        BarData bar;
        bar.close = Price::fromInteger(10);
        QCOMPARE(rule.markOf(MarketEvent::makeBar(0, Noon, bar)), Price::fromInteger(10));
        const auto trade = MarketEvent::makeTrade(0, Noon, Price::fromInteger(11), Quantity::fromInteger(1),
                                                  MarketSide::Buy);
        QCOMPARE(rule.markOf(trade), Price::fromInteger(11));
        const auto crossed = MarketEvent::makeQuote(0, Noon, Price::fromInteger(14), Quantity::fromInteger(1),
                                                    Price::fromInteger(13), Quantity::fromInteger(1));
        QCOMPARE(rule.markOf(crossed), Price{});
        const auto quote = MarketEvent::makeQuote(0, Noon, Price::fromInteger(12), Quantity::fromInteger(1),
                                                  Price::fromInteger(14), Quantity::fromInteger(1));
        QCOMPARE(rule.markOf(quote), Price::fromInteger(13));
        QCOMPARE(rule.markOf(trade), Price{});
        QCOMPARE(rule.markOf(MarketEvent::makeBar(0, Noon, bar)), Price{});
    }

    void configurationValuesAreReadOrRefused_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("read"); // empty = refused
        const int integer = static_cast<int>(ConfigKey::Type::Integer);
        const int decimal = static_cast<int>(ConfigKey::Type::Decimal);
        const int text = static_cast<int>(ConfigKey::Type::Text);
        const int boolean = static_cast<int>(ConfigKey::Type::Boolean);
        const int list = static_cast<int>(ConfigKey::Type::TextList);
        QTest::newRow("whole") << integer << "42"
                               << "42";
        QTest::newRow("whole with point") << integer << " 42.0 "
                                          << "42";
        QTest::newRow("fraction") << integer << "4.5"
                                  << "";
        QTest::newRow("too small") << integer << "0"
                                   << "";
        QTest::newRow("largest") << integer << "100"
                                 << "100";
        QTest::newRow("too large") << integer << "101"
                                   << "";
        QTest::newRow("quoted number") << integer << "\"42\""
                                       << "";
        QTest::newRow("not a number") << decimal << "NaN"
                                      << "";
        QTest::newRow("decimal") << decimal << "1.25"
                                 << "125000000";
        QTest::newRow("decimal too large") << decimal << "100.00000001"
                                           << "";
        QTest::newRow("nothing") << decimal << ""
                                 << "";
        QTest::newRow("text") << text << "\"a \\\"b\\\" c\""
                              << "a \"b\" c";
        QTest::newRow("text without end") << text << "\"abc"
                                          << "";
        QTest::newRow("text and more") << text << "\"abc\" 1"
                                       << "";
        QTest::newRow("true") << boolean << "true"
                              << "1";
        QTest::newRow("True") << boolean << "True"
                              << "";
        QTest::newRow("list") << list << "[ \"A\" , \"B\" ]"
                              << "A|B|";
        QTest::newRow("list with comma at its end") << list << "[\"A\",]"
                                                    << "";
        QTest::newRow("list without comma") << list << "[\"A\" \"B\"]"
                                            << "";
        QTest::newRow("list of numbers") << list << "[1]"
                                         << "";
    }
    void configurationValuesAreReadOrRefused()
    {
        QFETCH(int, type);
        QFETCH(QString, json);
        QFETCH(QString, read);
        ConfigKey key{static_cast<ConfigKey::Type>(type), "some_key", "", "1", "100", "s", ""};
        const std::string bytes = json.toStdString();
        QString result;
        std::string message;
        const auto take = [&](const auto& value, const auto& show) {
            if (value)
                result = show(*value);
            else
                message = value.error().message;
        };
        switch (key.type) {
        case ConfigKey::Type::Integer:
            take(readInteger(key, bytes), [](std::int64_t v) { return QString::number(v); });
            break;
        case ConfigKey::Type::Decimal:
            take(readDecimal(key, bytes), [](std::int64_t v) { return QString::number(v); });
            break;
        case ConfigKey::Type::Text:
            take(readText(key, bytes), [](const std::string& v) { return QString::fromStdString(v); });
            break;
        case ConfigKey::Type::Boolean:
            take(readBoolean(key, bytes), [](bool v) { return QString::number(v ? 1 : 0); });
            break;
        case ConfigKey::Type::TextList:
            take(readTextList(key, bytes), [](const std::vector<std::string>& v) {
                QString all;
                for (const auto& item : v)
                    all += QString::fromStdString(item) + u'|';
                return all;
            });
            break;
        }
        QCOMPARE(result, read);
        QCOMPARE(message.find("some_key") != std::string::npos, read.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSharedFolds)
#include "tst_shared_folds.moc"
