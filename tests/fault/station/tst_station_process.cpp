// The real program against its machine: ordered to end, started twice, killed, out of disk. Whatever happens,
// what it recorded can be verified and the next one can start.
#include <QtTest/QtTest>

#include <QtCore/QProcess>

#include <csignal>

namespace {

constexpr int StartMs = 30'000;
constexpr int DrainMs = 10'000; // what a session logout or a power-off allows

struct Finished {
    int code = -1;
    QString text; ///< both streams
};

/// A station without a window on a data folder.
class Station {
public:
    explicit Station(const QString& data, const QStringList& more = {})
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(STATION),
                        QStringList{QStringLiteral("--headless"), QStringLiteral("--data"), data} + more);
    }
    ~Station()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Station(const Station&) = delete;
    Station& operator=(const Station&) = delete;

    bool waitForText(const QString& words, int ms = StartMs)
    {
        return QTest::qWaitFor(
                   [&] {
                       m_text += QString::fromUtf8(m_process.readAll());
                       return m_text.contains(words) || m_process.state() == QProcess::NotRunning;
                   },
                   ms) &&
               m_text.contains(words);
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    bool signal(int number) const { return ::kill(static_cast<pid_t>(m_process.processId()), number) == 0; }
    bool waitForEnd(int ms)
    {
        const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(ms);
        m_text += QString::fromUtf8(m_process.readAll());
        return ended;
    }
    bool endedNormally(int code) const
    {
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == code;
    }
    const QString& text() const { return m_text; }

private:
    QProcess m_process;
    QString m_text;
};

Finished run(const QString& program, const QStringList& arguments, int ms = 120'000)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    Finished finished;
    if (!process.waitForFinished(ms))
        process.kill();
    else if (process.exitStatus() == QProcess::NormalExit)
        finished.code = process.exitCode();
    finished.text = QString::fromUtf8(process.readAll());
    return finished;
}

QStringList journalsOf(const QString& data)
{
    QDir folder(data + QStringLiteral("/journals"));
    QStringList paths;
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

Finished mystic(const QString& verb, const QString& journal)
{
    return run(QStringLiteral(CLI), {verb, journal});
}

} // namespace

class TestStationProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderToEndIsFollowedInTenSecondsAndTheJournalIsSealed_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP; // its terminal was closed, its user logged out
    }
    void anOrderToEndIsFollowedInTenSecondsAndTheJournalIsSealed()
    {
        QFETCH(int, signal);
        QTemporaryDir data;
        Station station(data.path(), {QStringLiteral("--speed"), QStringLiteral("100")});
        QVERIFY2(station.waitForText(QStringLiteral(" turns ")), qPrintable(station.text()));
        QElapsedTimer took;
        took.start();
        QVERIFY(station.signal(signal));
        QVERIFY2(station.waitForEnd(DrainMs), qPrintable(station.text()));
        qInfo("ended after %lld ms", took.elapsed());
        QVERIFY2(station.endedNormally(0), qPrintable(station.text()));
        const QStringList journals = journalsOf(data.path());
        QCOMPARE(journals.size(), 1);
        const Finished verified = mystic(QStringLiteral("verify"), journals.first());
        QVERIFY2(verified.code == 0, qPrintable(verified.text));
        QVERIFY2(verified.text.contains(QRegularExpression(QStringLiteral("closed cleanly: +yes"))),
                 qPrintable(verified.text));
        const Finished replayed = mystic(QStringLiteral("replay"), journals.first());
        QVERIFY2(replayed.code == 0, qPrintable(replayed.text));
    }

    void aStationWhoseReaderWentAwayGoesOn()
    {
        QTemporaryDir data;
        const QString log = data.filePath(QStringLiteral("ended"));
        // head takes two lines and leaves; the status of every later second meets a closed pipe
        const Finished piped = run(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
             QStringLiteral(
                 R"({ timeout -s TERM 4 "$1" --headless --data "$0"; echo "ended $?" >"$2"; } | head -n 2)"),
             data.path(), QStringLiteral(STATION), log});
        QFile file(log);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(piped.text));
        QCOMPARE(file.readAll(), QByteArray("ended 124\n")); // by the order to end, not by the pipe
        const QStringList journals = journalsOf(data.path());
        QCOMPARE(journals.size(), 1);
        QCOMPARE(mystic(QStringLiteral("verify"), journals.first()).code, 0);
    }

    void aSecondStationOnTheSameDataIsRefusedAndTheFirstGoesOn()
    {
        QTemporaryDir data;
        Station first(data.path());
        QVERIFY2(first.waitForText(QStringLiteral(" turns ")), qPrintable(first.text()));
        Station second(data.path());
        QVERIFY(second.waitForEnd(StartMs));
        QVERIFY2(!second.endedNormally(0) &&
                     second.text().contains(QStringLiteral("is in use by another station")),
                 qPrintable(second.text()));
        QVERIFY2(second.text().contains(data.path()), qPrintable(second.text())); // says which
        QCOMPARE(journalsOf(data.path()).size(), 1);
        QVERIFY(first.isRunning());
        QVERIFY(first.signal(SIGTERM));
        QVERIFY(first.waitForEnd(DrainMs));
        QCOMPARE(mystic(QStringLiteral("verify"), journalsOf(data.path()).first()).code, 0);
    }

    void aKilledStationLeavesNoLockBehindAndAJournalThatCanBeRead()
    {
        QTemporaryDir data;
        {
            Station station(data.path(), {QStringLiteral("--speed"), QStringLiteral("100")});
            QVERIFY2(station.waitForText(QStringLiteral(" turns ")), qPrintable(station.text()));
            QVERIFY(station.signal(SIGKILL));
            QVERIFY(station.waitForEnd(DrainMs));
        }
        const QStringList before = journalsOf(data.path());
        QCOMPARE(before.size(), 1);
        const Finished recovered = mystic(QStringLiteral("recover"), before.first());
        QVERIFY2(recovered.code == 0, qPrintable(recovered.text));
        const Finished replayed = mystic(QStringLiteral("replay"), before.first());
        QVERIFY2(replayed.code == 0, qPrintable(replayed.text));
        Station next(data.path());
        QVERIFY2(next.waitForText(QStringLiteral(" turns ")), qPrintable(next.text()));
    }

    void aKilledStationGoesOnWithItsSessionAtTheNextStart()
    {
        QTemporaryDir data;
        const QStringList fast{QStringLiteral("--speed"), QStringLiteral("100")};
        for (int kill = 0; kill < 3; ++kill) {
            Station station(data.path(), fast);
            QVERIFY2(station.waitForText(QStringLiteral(" turns ")), qPrintable(station.text()));
            QCOMPARE(station.text().contains(QStringLiteral("Continued after the station ended")), kill > 0);
            QVERIFY(station.signal(SIGKILL));
            QVERIFY(station.waitForEnd(DrainMs));
        }
        Station last(data.path(), fast);
        QVERIFY2(last.waitForText(QStringLiteral(" turns ")), qPrintable(last.text()));
        QVERIFY(last.signal(SIGTERM));
        QVERIFY2(last.waitForEnd(DrainMs), qPrintable(last.text()));
        const QStringList journals = journalsOf(data.path());
        QCOMPARE(journals.size(), 1);
        const Finished verified = mystic(QStringLiteral("verify"), journals.first());
        QVERIFY2(verified.code == 0, qPrintable(verified.text));
        const Finished replayed = mystic(QStringLiteral("replay"), journals.first());
        QVERIFY2(replayed.code == 0, qPrintable(replayed.text));

        Station fresh(data.path(), {QStringLiteral("--new")});
        QVERIFY2(fresh.waitForText(QStringLiteral(" turns ")), qPrintable(fresh.text()));
        QCOMPARE(journalsOf(data.path()).size(), 2);
    }

    void tooLittleRoomOnTheDiskIsSaidBeforeAnythingRuns()
    {
        // In a mount namespace of its own a user may mount; where that is forbidden there is no small disk.
        const Finished small =
            inSmallDisk(QStringLiteral("24m"), QStringLiteral("\"$1\" --headless --data \"$0\""));
        if (small.code == NoMount)
            QSKIP(qPrintable(QStringLiteral("not available here: no file system can be mounted: ") +
                             small.text));
        QVERIFY2(small.code == 2, qPrintable(small.text));
        QVERIFY2(small.text.contains(QStringLiteral("are needed to start; free space or choose another")),
                 qPrintable(small.text));
    }

    void aDiskThatFillsStopsRecordingNotTheStation()
    {
        const Finished full = inSmallDisk(QStringLiteral("200m"), QStringLiteral(R"(
            "$1" --headless --data "$0" --speed max >"$0/../out" 2>&1 & station=$!
            tries=0; until grep -q ' turns ' "$0/../out"; do
                tries=$((tries + 1)); [ $tries -lt 300 ] || break; sleep 0.1; done
            dd if=/dev/zero of="$0/filler" bs=1M 2>/dev/null
            tries=0; until grep -q 'JOURNAL FAILED' "$0/../out"; do
                tries=$((tries + 1)); [ $tries -lt 600 ] || break; sleep 0.1; done
            kill -0 $station && echo still-running
            kill -TERM $station; wait $station; echo "ended $?"
            cat "$0/../out"; rm "$0/filler"
            "$2" recover "$0"/journals/*; echo "recovered $?"
            "$2" replay "$0"/journals/*; echo "replayed $?")"));
        if (full.code == NoMount)
            QSKIP(qPrintable(QStringLiteral("not available here: no file system can be mounted: ") +
                             full.text));
        QVERIFY2(full.text.contains(QStringLiteral("JOURNAL FAILED")), qPrintable(full.text));
        QVERIFY2(full.text.contains(QStringLiteral("still-running")), qPrintable(full.text));
        // by itself, not by a signal
        QVERIFY2(full.text.contains(QRegularExpression(QStringLiteral("ended [01]\\n"))),
                 qPrintable(full.text));
        QVERIFY2(full.text.contains(QStringLiteral("recovered 0")), qPrintable(full.text));
        QVERIFY2(full.text.contains(QStringLiteral("replayed 0")), qPrintable(full.text));
    }

private:
    static constexpr int NoMount = 77;

    /// Runs a shell script in which $0 is a folder on a disk of `size`, $1 the station, $2 the command line.
    static Finished inSmallDisk(const QString& size, const QString& script)
    {
        QTemporaryDir folder;
        const QString disk = folder.filePath(QStringLiteral("disk"));
        if (!QDir().mkdir(disk))
            return {};
        const QString mount =
            QStringLiteral("mount -t tmpfs -o size=%1 tmpfs \"$0\" || exit %2\n").arg(size).arg(NoMount);
        const QString unshare = QStandardPaths::findExecutable(QStringLiteral("unshare"));
        if (unshare.isEmpty())
            return {NoMount, QStringLiteral("there is no program unshare")};
        Finished done = run(unshare, {QStringLiteral("-Urm"), QStringLiteral("sh"), QStringLiteral("-c"),
                                      mount + script, disk, QStringLiteral(STATION), QStringLiteral(CLI)});
        if (done.code == 1 && done.text.startsWith(QStringLiteral("unshare:")))
            done.code = NoMount; // no user namespaces
        return done;
    }
};

QTEST_GUILESS_MAIN(TestStationProcess)
#include "tst_station_process.moc"
