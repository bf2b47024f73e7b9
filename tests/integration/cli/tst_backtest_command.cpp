// The program `mystic` as a person types it: backtest and statistics from arguments to tables, files, exit
// status and what is said when something is wrong; Ctrl-C.
#include <QtTest/QtTest>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <csignal>

#include "session_rig.h"

using namespace mystic::testing;

namespace {

struct Ended {
    int status = -1;
    QString out;
    QString err;
};

Ended ask(const QStringList& arguments)
{
    QProcess program;
    program.start(QStringLiteral(MYSTIC_CLI), arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QString writeConfig(const QTemporaryDir& dir, int trades, const std::string& extra = {})
{
    const QString data = writeTrades(dir, QStringLiteral("TEST.csv"), trades);
    QFile file(dir.filePath(QStringLiteral("session.json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(configOver(data, {}, extra).c_str());
    return file.fileName();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBacktestCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBacktestPrintsItsFiguresAndWritesFilesThatStatisticsRepeat()
    {
        QTemporaryDir dir;
        const QString config = writeConfig(dir, 3'000);
        const QString json = dir.filePath(QStringLiteral("out.json"));
        const Ended run =
            ask({QStringLiteral("backtest"), QStringLiteral("--config"), config, QStringLiteral("--out"),
                 dir.filePath(QStringLiteral("run")), QStringLiteral("--json"), json, QStringLiteral("--csv"),
                 dir.filePath(QStringLiteral("out.csv"))});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QVERIFY(run.out.contains(QStringLiteral("Sharpe ratio")));
        QVERIFY(run.out.contains(QStringLiteral("n/a (")));
        QVERIFY(run.out.contains(QStringLiteral("Deepest drawdowns")));
        const QJsonObject written = QJsonDocument::fromJson(contentOf(json)).object();
        QCOMPARE(written[u"format"].toString(), QStringLiteral("mystic-statistics"));
        QVERIFY(written[u"figures"].toArray().size() > 25);
        QVERIFY(!written[u"trades"].toArray().isEmpty());
        QVERIFY(contentOf(dir.filePath(QStringLiteral("out.csv"))).startsWith("instrument,side"));

        const QDir journals(dir.filePath(QStringLiteral("run/journals")));
        const QStringList names = journals.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(names.size(), 1);
        const Ended again = ask({QStringLiteral("statistics"), journals.filePath(names.front()),
                                 QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.out.toUtf8(), contentOf(json));
        const Ended other =
            ask({QStringLiteral("statistics"), journals.filePath(names.front()),
                 QStringLiteral("--risk-free"), QStringLiteral("3.5"), QStringLiteral("--json"), json});
        QCOMPARE(other.status, 2); // never replaced
        QVERIFY(other.err.contains(QStringLiteral("out.json")));
        QVERIFY(other.out.contains(QStringLiteral("3.5 % a year")));
    }

    void whatIsWrongIsSaidAndNothingIsDone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* arguments, const char* says) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ')
                                     << QString::fromLatin1(says);
        };
        row("backtest", "needs data");
        row("backtest --config none.json", "none.json");
        row("backtest --config demo", "has no end");
        row("backtest --data none.csv", "none.csv");
        row("backtest --speed 3", "does not know --speed");
        row("backtest --from yesterday --data a.csv", "--from");
        row("backtest --json", "needs a value");
        row("statistics", "needs a journal");
        row("statistics no/such/journal", "no/such/journal");
        row("statistics a b", "one too many");
        row("statistics a --risk-free much", "--risk-free is a number");
        row("statistics a --days-per-year 0", "--days-per-year is a number from 1 to 366");
    }

    void whatIsWrongIsSaidAndNothingIsDone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Ended ended = ask(arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
        QVERIFY(ended.out.isEmpty());
    }

    void anInterruptKeepsWhatWasPlayed()
    {
        QTemporaryDir dir;
        const QString config = writeConfig(dir, 400'000);
        QProcess program;
        program.start(QStringLiteral(MYSTIC_CLI),
                      {QStringLiteral("backtest"), config, QStringLiteral("--out"),
                       dir.filePath(QStringLiteral("run"))});
        QVERIFY(program.waitForStarted());
        program.setReadChannel(QProcess::StandardError); // what waitForReadyRead() waits for
        QByteArray progress;
        while (!progress.contains("turns") && program.waitForReadyRead(30'000))
            progress += program.readAllStandardError();
        QVERIFY(progress.contains("turns"));
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 1);
        const QByteArray error = progress + program.readAllStandardError();
        QVERIFY2(error.contains("stopped before the end"), error.constData());
        QVERIFY(program.readAllStandardOutput().contains("Equity at end"));
    }
};

QTEST_GUILESS_MAIN(TestBacktestCommand)
#include "tst_backtest_command.moc"
