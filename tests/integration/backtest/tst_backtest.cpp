// The back-test as an operator has it: from a configuration or bare files to a journal and its statistics,
// the same twice; parts of the data; stopping it; and what is said about bad input.
#include <QtTest/QtTest>

#include "backtest/backtest_run.h"
#include "backtest/journal_statistics.h"
#include "backtest/statistics_text.h"
#include "journal/posix_disk.h"
#include "session_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

/// A session's configuration over TEST.csv, written beside it.
class Desk {
public:
    explicit Desk(int trades = 3'000)
    {
        data = writeTrades(dir, QStringLiteral("TEST.csv"), trades).toStdString();
        config = write(QStringLiteral("session.json"), configOver(QString::fromStdString(data)));
    }
    std::string write(const QString& name, const std::string& text) const
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text.c_str());
        return file.fileName().toStdString();
    }
    [[nodiscard]] BacktestRequest request(const QString& out) const
    {
        BacktestRequest made;
        made.config = config;
        made.out = dir.filePath(out).toStdString();
        return made;
    }

    QTemporaryDir dir;
    std::string data;
    std::string config;
    AgentRegistry registry = AgentRegistry::withBuiltIns();
};

struct Played {
    BacktestOutcome run;
    StatisticsOutcome made;
    std::string problem;
};

Played play(const Desk& desk, const BacktestRequest& request, const BacktestWatch& watch = {})
{
    auto options = resolveBacktest(request, desk.registry);
    if (!options)
        return {{}, {}, options.error().message};
    auto run = runBacktest(std::move(*options), desk.registry, watch);
    if (!run)
        return {{}, {}, run.error().message};
    PosixDisk disk;
    StatisticsOrder order;
    order.journal = run->journal;
    auto made = statisticsFromJournal(disk, order, desk.registry, {});
    if (!made)
        return {*run, {}, made.error().message};
    return {*run, *made, {}};
}

} // namespace

#define VERIFY_SAYS(problem, part) QVERIFY2((problem).find(part) != std::string::npos, (problem).c_str())

class TestBacktest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoRunsOfTheSameDataGiveTheSameBytes()
    {
        const Desk desk;
        const Played a = play(desk, desk.request(QStringLiteral("a")));
        const Played b = play(desk, desk.request(QStringLiteral("b")));
        QVERIFY2(a.problem.empty() && b.problem.empty(), (a.problem + b.problem).c_str());
        QVERIFY2(a.made.verified, a.made.verification.c_str());
        QVERIFY(*a.made.statistics->find("trades")->raw > 3);
        QVERIFY(!a.made.statistics->drawdowns.empty());
        QVERIFY(statisticsJson(a.made) == statisticsJson(b.made));
        QVERIFY(tradesCsv(a.made) == tradesCsv(b.made));
        QCOMPARE(statisticsTable(a.made), statisticsTable(b.made));
        QVERIFY(a.run.journal != b.run.journal);
    }

    void statisticsAgreeWithTheSessionsOwnAccount()
    {
        const Desk desk;
        auto options = resolveBacktest(desk.request(QStringLiteral("a")), desk.registry);
        QVERIFY2(options.has_value(), options ? "" : options.error().message.c_str());
        auto session = Session::open(std::move(*options), desk.registry);
        QVERIFY2(session.has_value(), session ? "" : session.error().message.c_str());
        QTRY_VERIFY_WITH_TIMEOUT((*session)->hasEnded(), 60'000);
        (*session)->close();
        const auto snapshot = (*session)->snapshot();
        StatisticsMaker maker;
        StatisticsOrder order;
        order.journal = (*session)->journalDirectory();
        const auto made = maker.make(order, {});
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
        QCOMPARE(made->statistics->endEquity.value(), snapshot->equity);
        QCOMPARE(Money::fromRaw(*made->statistics->find("fees")->raw), snapshot->fees);
        // Results of all trades, open ones at their marks, are what the account gained.
        Money sum;
        for (const TradeFact& trade : made->statistics->trades)
            sum += trade.result.value();
        QCOMPARE(sum, snapshot->equity - snapshot->startingCash);
    }

    void filesAloneMakeASession()
    {
        const Desk desk(500);
        BacktestRequest request;
        request.data = {desk.data};
        request.out = desk.dir.filePath(QStringLiteral("a")).toStdString();
        const Played played = play(desk, request);
        QVERIFY2(played.problem.empty(), played.problem.c_str());
        QCOMPARE(played.made.statistics->accountCurrency, std::string("USD"));
    }

    void filesTakeThePlaceOfTheConfigurations()
    {
        const Desk desk;
        BacktestRequest request = desk.request(QStringLiteral("a"));
        QTemporaryDir other;
        request.data = {writeTrades(other, QStringLiteral("OTHER.csv"), 100).toStdString()};
        const Played played = play(desk, request); // one instrument: it can only be that
        QVERIFY2(played.problem.empty(), played.problem.c_str());
        QVERIFY(played.made.statistics->last - played.made.statistics->first < seconds(200));
        request.data = {"NOBODY=" + request.data.front()};
        request.out += "2";
        const Played refused = play(desk, request);
        VERIFY_SAYS(refused.problem, "SYMBOL=");
        VERIFY_SAYS(refused.problem, "TEST");
    }

    void aPeriodLeavesTheRestOut()
    {
        const Desk desk;
        BacktestRequest request = desk.request(QStringLiteral("a"));
        request.from = Timestamp{1'700'000'600'000'000'000};
        request.to = Timestamp{1'700'001'200'000'000'000};
        const Played played = play(desk, request);
        QVERIFY2(played.problem.empty(), played.problem.c_str());
        QVERIFY(played.made.statistics->first >= *request.from - seconds(1));
        QVERIFY(played.made.statistics->last < *request.to + seconds(10));
        request.to = request.from;
        VERIFY_SAYS(play(desk, request).problem, "ends before it begins");
        request.to = std::nullopt;
        request.from = Timestamp{1'800'000'000'000'000'000};
        request.out += "2";
        VERIFY_SAYS(play(desk, request).problem, "no event");
    }

    void stoppingKeepsWhatWasPlayed()
    {
        const Desk desk(60'000);
        const Played played = play(desk, desk.request(QStringLiteral("a")),
                                   [](const BacktestProgress& progress) { return progress.turns < 100; });
        QVERIFY2(played.problem.empty(), played.problem.c_str());
        QVERIFY(played.run.stopped);
        QVERIFY2(played.made.verified, played.made.verification.c_str());
    }

    void badInputIsNamed()
    {
        const Desk desk(100);
        BacktestRequest request = desk.request(QStringLiteral("a"));
        VERIFY_SAYS(play(desk, BacktestRequest()).problem, "needs data");
        request.config = "demo";
        VERIFY_SAYS(play(desk, request).problem, "has no end");
        request.config = desk.dir.filePath(QStringLiteral("missing.json")).toStdString();
        VERIFY_SAYS(play(desk, request).problem, "missing.json");

        std::string text = configOver(QString::fromStdString(desk.data));
        text.replace(text.find("\"kind\": \"files\""), 15, "\"kind\": \"files\", \"bar_opns\": true");
        request.config = desk.write(QStringLiteral("typo.json"), text);
        const Played typo = play(desk, request);
        VERIFY_SAYS(typo.problem, "bar_opns");
        VERIFY_SAYS(typo.problem, "did you mean \"bar_opens\"?");
        VERIFY_SAYS(typo.problem, "typo.json");

        BacktestRequest empty;
        empty.data = {desk.write(QStringLiteral("EMPTY.csv"), "")};
        empty.out = request.out;
        VERIFY_SAYS(play(desk, empty).problem, "EMPTY.csv");
        empty.data = {desk.write(QStringLiteral("HEAD.csv"), "timestamp,open,high,low,close,volume\n")};
        VERIFY_SAYS(play(desk, empty).problem, "HEAD.csv");
        empty.data = {desk.dir.filePath(QStringLiteral("NONE.csv")).toStdString()};
        VERIFY_SAYS(play(desk, empty).problem, "NONE.csv");
    }

    void aDirectoryWithATradingStateIsNotUsed()
    {
        const Desk desk(100);
        const BacktestRequest request = desk.request(QStringLiteral("a"));
        QVERIFY(QDir(desk.dir.path()).mkdir(QStringLiteral("a")));
        QVERIFY(!desk.write(QStringLiteral("a/trading-state"), "x").empty());
        VERIFY_SAYS(play(desk, request).problem, "trading state");
    }

    void aDamagedJournalIsNotVerifiedAndSaysSo()
    {
        const Desk desk;
        const Played played = play(desk, desk.request(QStringLiteral("a")));
        QVERIFY2(played.problem.empty(), played.problem.c_str());
        QFile segment(QString::fromStdString(played.run.journal) + QStringLiteral("/journal-000001.seg"));
        QVERIFY(segment.open(QIODevice::ReadWrite));
        QVERIFY(segment.seek(segment.size() / 2));
        QVERIFY(segment.write("\x01\x02\x03") == 3);
        segment.close();
        StatisticsMaker maker;
        StatisticsOrder order;
        order.journal = played.run.journal;
        const auto made = maker.make(order, {});
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
        QVERIFY(!made->verified);
        VERIFY_SAYS(made->verification, "NOT VERIFIED");
        QVERIFY(made->statistics->last < played.made.statistics->last);
        order.journal += "-none";
        QVERIFY(!maker.make(order, {}).has_value());
        order.journal = played.run.journal;
        const auto cancelled = maker.make(order, [](double) { return false; });
        QVERIFY(cancelled.has_value() && cancelled->cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBacktest)
#include "tst_backtest.moc"
