// A whole session in which channel-breakout and pair-spread trade: through Compliance, Risk, gate and
// exchange to fills of both legs, the same twice, and replayed byte for byte.
#include <QtTest/QtTest>

#include <cmath>

#include "journal/verifier.h"
#include "session/replay_run.h"
#include "session_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

/// One trade a second of the pair's second instrument (leg 1) or of its first (leg 0), which keeps
/// first = 20 second ^ 0.8 but for a thousandth of noise and a shock of some bars now and then.
QString writeLeg(const QTemporaryDir& dir, int leg, int count)
{
    QFile file(dir.filePath(leg == 0 ? QStringLiteral("FIRST.csv") : QStringLiteral("SECOND.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("ts,price,size,side\n");
    for (int i = 0; i < count; ++i) {
        const double second = 100.0 * (1.0 + 0.03 * std::sin(i / 90.0) + 0.01 * std::sin(i / 17.0));
        const double spread = 0.001 * std::sin(i / 2.0) + (i % 400 >= 380 ? 0.005 : 0.0);
        const double price = leg == 1 ? second : 20.0 * std::pow(second, 0.8) * std::exp(spread);
        file.write(QStringLiteral("%1,%2,%3,%4\n")
                       .arg(1'700'000'000'000LL + i * 1000LL)
                       .arg(price, 0, 'f', 2)
                       .arg(200 + i % 5)
                       .arg(i % 2 == 0 ? QStringLiteral("buy") : QStringLiteral("sell"))
                       .toUtf8());
    }
    return file.fileName();
}

std::string configOverPair(const QTemporaryDir& dir, const std::string& strategies)
{
    std::string text = configOver(writeLeg(dir, 0, 6000));
    const auto replace = [&](const std::string& what, const std::string& with) {
        text.replace(text.find(what), what.size(), with);
    };
    const std::string instrument =
        text.substr(text.find("{\"symbol\": \"TEST\""),
                    text.find("}],\n  \"feed\"") - text.find("{\"symbol\": \"TEST\"") + 1);
    std::string other = instrument;
    other.replace(other.find("TEST"), 4, "OTHER");
    replace(instrument, instrument + ", " + other);
    replace("\"instrument\": \"TEST\"}]", "\"instrument\": \"TEST\"}, {\"path\": \"" +
                                              writeLeg(dir, 1, 6000).toStdString() +
                                              "\", \"instrument\": \"OTHER\"}]");
    replace("\"trend_fast_period\": 5, \"trend_slow_period\": 13",
            "\"enabled_strategies\": " + strategies +
                R"(, "pairs": ["TEST:OTHER"], "pair_period": 40, "pair_min_correlation": 0.5,)" +
                R"( "breakout_min_adx": 15)");
    return text;
}

struct Finished {
    std::shared_ptr<const StationSnapshot> snapshot;
    std::string journal;
    std::string problem;
};

Finished runToEnd(const std::string& config, const QString& dataDirectory)
{
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    auto options = optionsFor(config, dataDirectory, registry);
    if (!options)
        return {nullptr, {}, options.error().message};
    auto session = Session::open(std::move(*options), registry);
    if (!session)
        return {nullptr, {}, session.error().message};
    const bool ended = QTest::qWaitFor([&] { return (*session)->hasEnded(); }, 60'000);
    (*session)->close();
    return {(*session)->snapshot(), (*session)->journalDirectory(), ended ? "" : "did not end in 60 s"};
}

int filledOrders(const StationSnapshot& snapshot, InstrumentId instrument, OrderPurpose purpose)
{
    return static_cast<int>(std::ranges::count_if(snapshot.orders, [&](const OrderView& order) {
        return order.instrument == instrument && order.purpose == purpose &&
               order.status == OrderStatus::Filled;
    }));
}

} // namespace

class TestStrategies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPairTradesBothLegsAndReplaysByteForByte()
    {
        QTemporaryDir dir;
        const std::string config = configOverPair(dir, R"(["pair-spread"])");
        const Finished run = runToEnd(config, dir.filePath(QStringLiteral("data")));
        QVERIFY2(run.problem.empty(), run.problem.c_str());
        const StationSnapshot& snapshot = *run.snapshot;
        const int first = filledOrders(snapshot, 0, OrderPurpose::Entry);
        const int second = filledOrders(snapshot, 1, OrderPurpose::Entry);
        qInfo("entries filled: %d of the first leg, %d of the second", first, second);
        QVERIFY(first >= 3);
        QVERIFY(second >= 3);
        QVERIFY(filledOrders(snapshot, 0, OrderPurpose::Exit) >= 3);
        QVERIFY(filledOrders(snapshot, 1, OrderPurpose::Exit) >= 3);
        replaysEqually(run);
    }

    void allFourStrategiesTogetherGiveTheSameTwice()
    {
        QTemporaryDir dir;
        const std::string config =
            configOverPair(dir, R"(["trend-cross", "mean-reversion", "channel-breakout", "pair-spread"])");
        const Finished a = runToEnd(config, dir.filePath(QStringLiteral("a")));
        const Finished b = runToEnd(config, dir.filePath(QStringLiteral("b")));
        QVERIFY2(a.problem.empty() && b.problem.empty(), (a.problem + b.problem).c_str());
        QCOMPARE(a.snapshot->turns, b.snapshot->turns);
        QCOMPARE(a.snapshot->outputDigest, b.snapshot->outputDigest);
        QVERIFY(!a.snapshot->orders.empty());
        replaysEqually(a);
    }

    void aPairOfAnUnknownSymbolIsRefusedAtTheStart()
    {
        QTemporaryDir dir;
        std::string config = configOverPair(dir, R"(["pair-spread"])");
        config.replace(config.find("TEST:OTHER"), 10, "TEST:NOBODY");
        const Finished run = runToEnd(config, dir.filePath(QStringLiteral("data")));
        QVERIFY2(run.problem.find("does not trade \"NOBODY\"") != std::string::npos, run.problem.c_str());
    }

private:
    static void replaysEqually(const Finished& run)
    {
        PosixDisk disk;
        const auto verified = verifyJournal(disk, run.journal);
        QVERIFY(verified.has_value());
        QVERIFY2(verified->ok, verified->firstBad.c_str());
        const auto replayed = replayJournal(run.journal, AgentRegistry::withBuiltIns());
        QVERIFY2(replayed.has_value(), replayed ? "" : replayed.error().message.c_str());
        QVERIFY2(replayed->equal, replayed->difference.c_str());
        QCOMPARE(replayed->turns, verified->turns);
    }
};

QTEST_GUILESS_MAIN(TestStrategies)
#include "tst_strategies.moc"
