// Data files alone, without a configuration, through the whole session: a venue's capture and plain CSV are
// recognised by what they hold, instruments and their steps derived or checked, the journal verified and
// replayed.
#include <QtTest/QtTest>

#include "journal/verifier.h"
#include "reference.h"
#include "session/launch.h"
#include "session/replay_run.h"
#include "session_rig.h"

using namespace mystic;
using namespace Qt::StringLiterals;
using mystic::testing::ReferenceTally;
using mystic::testing::sharedPath;

namespace {

ReferenceTally tally("data_files_session");

/// A capture of two instruments, under a name that says nothing: the first with its quotes, the second only
/// with its book.
QString writeCapture(const QTemporaryDir& dir, const QString& name, int seconds)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    qint64 time = 1'700'000'000'000'000'000;
    const auto put = [&](const QString& message) {
        file.write((QString::number(time += 1000) + u' ' + message + u'\n').toUtf8());
    };
    put(u"{\"stream\":\"btcusdt@depth\",\"data\":{\"e\":\"depthUpdate\",\"s\":\"BTCUSDT\",\"U\":1,\"u\":1,"
        "\"b\":[[\"99.9\",\"5\"]],\"a\":[[\"100.1\",\"5\"]]}}"_s);
    put(u"{\"type\":\"snapshot\",\"product_id\":\"SKL-USDT\",\"bids\":[[\"2.5\",\"3.25\"]],\"asks\":[[\"2."
        u"75\","
        "\"4\"]]}"_s);
    for (int i = 0; i < seconds; ++i) {
        time = 1'700'000'000'000'000'000 + i * 1'000'000'000LL;
        const double middle = 100.0 * (1.0 + 0.01 * std::sin(i / 40.0) + 0.004 * std::sin(i / 7.0));
        const QString bid = QString::number(middle - 0.1, 'f', 1);
        const QString ask = QString::number(middle + 0.1, 'f', 1);
        put(u"{\"stream\":\"btcusdt@bookTicker\",\"data\":{\"u\":%1,\"s\":\"BTCUSDT\",\"b\":\"%2\",\"B\":"
            u"\"7\","
            "\"a\":\"%3\",\"A\":\"8.125\"}}"_s.arg(i + 2)
                .arg(bid, ask));
        put(u"{\"e\":\"trade\",\"s\":\"BTCUSDT\",\"t\":%1,\"p\":\"%2\",\"q\":\"3.5\",\"m\":%3}"_s.arg(i + 1)
                .arg(i % 2 == 0 ? bid : ask, i % 2 == 0 ? u"true"_s : u"false"_s));
        put(u"{\"type\":\"l2update\",\"product_id\":\"SKL-USDT\",\"changes\":[[\"buy\",\"2.5\",\"%1\"]]}"_s
                .arg(i + 4));
    }
    return file.fileName();
}

struct Finished {
    SessionConfig config;
    std::shared_ptr<const StationSnapshot> snapshot;
    std::string journal;
    std::string problem;
};

Finished run(const std::vector<std::string>& sources, const QString& dataDirectory)
{
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    LaunchRequest request;
    request.replay = true;
    request.sources = sources;
    request.dataDirectory = dataDirectory.toStdString();
    request.speedMilli = 0;
    auto options = resolveLaunch(request, registry);
    if (!options)
        return {{}, nullptr, {}, options.error().message};
    Finished out;
    out.config = options->config;
    auto session = Session::open(std::move(*options), registry);
    if (!session) {
        out.problem = session.error().message;
        return out;
    }
    if (!QTest::qWaitFor([&] { return (*session)->hasEnded(); }, 240'000))
        out.problem = "did not end";
    (*session)->close();
    out.snapshot = (*session)->snapshot();
    out.journal = (*session)->journalDirectory();
    return out;
}

/// Turns of the journal, verified and replayed; 0 when one of them is not in order.
quint64 provenTurns(const Finished& run)
{
    PosixDisk disk;
    const auto verified = verifyJournal(disk, run.journal);
    if (!verified || !verified->ok || !verified->closedCleanly)
        return 0;
    const auto replayed = replayJournal(run.journal, AgentRegistry::withBuiltIns());
    return replayed && replayed->equal && replayed->turns == verified->turns ? replayed->turns : 0;
}

const QuoteView* quoteOf(const StationSnapshot& snapshot, InstrumentId id)
{
    for (const QuoteView& quote : snapshot.quotes)
        if (quote.instrument == id)
            return &quote;
    return nullptr;
}

} // namespace

class TestDataFilesSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaptureUnderAnyNameIsReplayedVerifiedAndReplayedAgain()
    {
        QTemporaryDir dir;
        const QString file = writeCapture(dir, u"of yesterday"_s, 1200);
        const Finished session = run({file.toStdString()}, dir.filePath(u"data"_s));
        QVERIFY2(session.problem.empty(), session.problem.c_str());
        QCOMPARE(session.config.instruments.size(), std::size_t{2});
        QCOMPARE(session.config.instruments[0].symbol, std::string("BTCUSDT"));
        QCOMPARE(session.config.instruments[0].currency, std::string("USDT"));
        QCOMPARE(session.config.accountCurrency, std::string("USDT"));
        QCOMPARE(session.config.instruments[0].tickSize.toString(), std::string("0.1"));
        QCOMPARE(session.config.instruments[0].lotSize.toString(), std::string("0.001"));
        QCOMPARE(session.config.instruments[1].tickSize.toString(), std::string("0.01"));
        const QuoteView* onlyBook = quoteOf(*session.snapshot, 1);
        QVERIFY(onlyBook != nullptr);
        QCOMPARE(onlyBook->bid.toString(), std::string("2.5")); // made from the book
        QCOMPARE(onlyBook->ask.toString(), std::string("2.75"));
        QCOMPARE(provenTurns(session), quint64{session.snapshot->turns});
    }

    void plainCsvFilesAreASessionWithAnInstrumentEach()
    {
        QTemporaryDir dir;
        const std::string first = testing::writeTrades(dir, u"ABC.csv"_s, 900).toStdString();
        const std::string second = testing::writeTrades(dir, u"XYZ.csv"_s, 900, 20.0).toStdString();
        const Finished session = run({first, second}, dir.filePath(u"data"_s));
        QVERIFY2(session.problem.empty(), session.problem.c_str());
        QCOMPARE(session.config.instruments.size(), std::size_t{2});
        QCOMPARE(session.config.instruments[0].symbol, std::string("ABC"));
        QCOMPARE(session.config.instruments[1].symbol, std::string("XYZ"));
        QCOMPARE(session.config.instruments[0].tickSize.toString(), std::string("0.01"));
        QVERIFY(session.snapshot->turns >= 1800);
        QCOMPARE(provenTurns(session), quint64{session.snapshot->turns});
    }

    void aWrongCsvFileAmongDataFilesIsNamedWithItsLine()
    {
        QTemporaryDir dir;
        const std::string good = testing::writeTrades(dir, u"ABC.csv"_s, 50).toStdString();
        QFile bad(dir.filePath(u"BAD.csv"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("ts,price,size,side\n1700000000000,ten,1,buy\n");
        bad.close();
        const Finished session = run({good, bad.fileName().toStdString()}, dir.filePath(u"data"_s));
        QVERIFY2(session.problem.find("BAD.csv") != std::string::npos, session.problem.c_str());
        QVERIFY2(session.problem.find("line 2") != std::string::npos, session.problem.c_str());
    }

    void whatIsWrongWithACaptureIsSaidWithItsPlace()
    {
        QTemporaryDir dir;
        const QString file = writeCapture(dir, u"capture.txt"_s, 50);
        const std::string path = file.toStdString();
        const auto sessionOver = [&](const std::string& tick, const std::string& extra) {
            QFile config(dir.filePath(u"config.json"_s));
            if (!config.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            config.write(
                (R"({"session": {"name": "t", "mode": "replay", "account_currency": "USDT"},
                "instruments": [{"symbol": "BTC", "currency": "USDT", "tick_size": )" +
                 tick + R"(}], "feed": {"kind": "files", "files": [{"path": ")" + path +
                 R"(", "instrument": "BTC")" + extra + "}]}, " +
                 R"("agents": [{"name": "s", "type": "strategy"}, {"name": "c", "type": "compliance"},
                             {"name": "r", "type": "risk"}, {"name": "e", "type": "execution"}]})")
                    .c_str());
            config.close();
            return run({config.fileName().toStdString()}, dir.filePath(u"data"_s));
        };
        const Finished good = sessionOver("0.1", R"(, "source_symbol": "BTCUSDT")");
        QVERIFY2(good.problem.empty(), good.problem.c_str());
        QVERIFY(good.snapshot->turns > 100);
        const Finished coarse = sessionOver("1", R"(, "source_symbol": "btcusdt")");
        QVERIFY2(coarse.problem.find(path +
                                     ", line 3: the price 99.9 of btcusdt is finer than the tick size 1 "
                                     "configured for BTC") == 0,
                 coarse.problem.c_str());
        const Finished other = sessionOver("0.1", R"(, "source_symbol": "BTCUSDT", "kind": "bars")");
        QVERIFY2(!other.problem.empty(), other.problem.c_str());
    }

    void theSpotCaptureOfBinanceRunsThroughTheWholeSession()
    {
        const QString path = sharedPath(u"data/wire/binance_capture_20240808/spot_ethusdt.txt.gz"_s);
        REQUIRE_REFERENCE(path);
        QTemporaryDir dir;
        const Finished session = run({path.toStdString()}, dir.filePath(u"data"_s));
        QVERIFY2(session.problem.empty(), session.problem.c_str());
        const Instrument& instrument = session.config.instruments.at(0);
        QCOMPARE(instrument.symbol, std::string("ETHUSDT"));
        QCOMPARE(instrument.tickSize.toString(), std::string("0.01"));
        QCOMPARE(instrument.lotSize.toString(), std::string("0.0001"));
        const QuoteView* quote = quoteOf(*session.snapshot, 0);
        QVERIFY(quote != nullptr);
        QCOMPARE(quote->bid.toString(), std::string("2682.5"));
        QCOMPARE(quote->ask.toString(), std::string("2682.51"));
        QCOMPARE(provenTurns(session), quint64{session.snapshot->turns});
        tally.add(5);
    }
};

QTEST_GUILESS_MAIN(TestDataFilesSession)
#include "tst_data_files_session.moc"
