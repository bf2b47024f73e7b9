// The log: what is written reaches file and window, by level and component, and what cannot is counted.
#include <QtTest/QtTest>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "supervision/station_log.h"

using namespace mystic;

namespace {

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// What the window gets, at least `count` lines of it.
std::vector<LogLine> linesTaken(StationLog& log, std::size_t count)
{
    std::vector<LogLine> lines;
    (void)QTest::qWaitFor([&] {
        for (LogLine& line : log.takeLines().items)
            lines.push_back(std::move(line));
        return lines.size() >= count;
    });
    return lines;
}

std::unique_ptr<StationLog> opened(const QTemporaryDir& dir, std::size_t linesMax = 1'000,
                                   std::size_t fileBytesMax = 1'000'000)
{
    StationLogOptions options;
    options.directory = dir.filePath(QStringLiteral("logs")).toStdString();
    options.linesMax = linesMax;
    options.fileBytesMax = fileBytesMax;
    options.filesMax = 2;
    auto log = StationLog::open(options);
    return log ? std::move(*log) : nullptr;
}

} // namespace

class TestStationLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineReachesFileAndWindow()
    {
        QTemporaryDir dir;
        auto log = opened(dir);
        QVERIFY(log != nullptr);
        log->channel("risk").write(LogLevel::Warning, "limit near");
        const std::vector<LogLine> lines = linesTaken(*log, 1);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].component, std::string("risk"));
        QCOMPARE(lines[0].level, LogLevel::Warning);
        QCOMPARE(lines[0].text, std::string("limit near"));
        QCOMPARE(lines[0].number, std::uint64_t(1));
        QVERIFY(lines[0].time.ns > 1'600'000'000'000'000'000);
        const QString path = QString::fromStdString(log->path());
        log.reset(); // writes what is on its way
        const QStringList written = linesOf(path);
        QCOMPARE(written.size(), 1);
        QVERIFY2(written[0].contains(QLatin1String("Z [risk] warning: limit near")), qPrintable(written[0]));
    }
    void eachComponentHasItsOwnLevel()
    {
        QTemporaryDir dir;
        auto log = opened(dir);
        LogChannel& risk = log->channel("risk");
        LogChannel& feed = log->channel("feed");
        QVERIFY(!risk.wants(LogLevel::Debug)); // info unless told otherwise
        log->setLevel("risk", LogLevel::Debug);
        log->setLevel("feed", LogLevel::Off);
        QVERIFY(risk.wants(LogLevel::Debug));
        QVERIFY(!feed.wants(LogLevel::Error));
        const std::vector<LogPort::Component> expected{{"feed", LogLevel::Off}, {"risk", LogLevel::Debug}};
        QCOMPARE(log->components(), expected);
        feed.write(LogLevel::Error, "not written");
        risk.write(LogLevel::Debug, "sized 0.25");
        const std::vector<LogLine> lines = linesTaken(*log, 1);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].text, std::string("sized 0.25"));
        QCOMPARE(&log->channel("risk"), &risk);
    }
    void whatTheWindowDoesNotTakeIsCounted()
    {
        QTemporaryDir dir;
        auto log = opened(dir, 10);
        for (int i = 0; i < 25; ++i)
            log->channel("feed").write(LogLevel::Info, "line " + std::to_string(i));
        const QString path = QString::fromStdString(log->path());
        QTRY_COMPARE(linesOf(path).size(), 25); // the file has them all
        const auto batch = log->takeLines();
        QCOMPARE(batch.items.size(), std::size_t(10));
        QCOMPARE(batch.dropped, std::uint64_t(15));
    }
    void foreignTextCannotMakeALineOfItsOwn()
    {
        QTemporaryDir dir;
        auto log = opened(dir);
        log->channel("venue").write(LogLevel::Info,
                                    "said: a\n2026-01-01T00:00:00Z [gate] error: b\x1b[31m {}");
        const QString path = QString::fromStdString(log->path());
        log.reset();
        const QStringList written = linesOf(path);
        QCOMPARE(written.size(), 1);
        QVERIFY(written[0].contains(QLatin1String("a 2026-01-01")));
        QVERIFY(!written[0].contains(QChar(0x1b)));
        QVERIFY(written[0].endsWith(QLatin1String("{}"))); // no format string
    }
    void aFullFileIsRotatedAndOldOnesGo()
    {
        QTemporaryDir dir;
        auto log = opened(dir, 10, 4'096);
        for (int i = 0; i < 400; ++i)
            log->channel("feed").write(LogLevel::Info, std::string(60, 'x'));
        const QString folder = QFileInfo(QString::fromStdString(log->path())).path();
        log.reset();
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files.size(), 3); // the current one and two before it
        for (const QString& file : files)
            QVERIFY(QFileInfo(folder + u'/' + file).size() <= 4'096);
    }
    void aFolderThatCannotBeWrittenIsNamed()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        StationLogOptions options;
        options.directory = file.fileName().toStdString() + "/logs";
        const auto log = StationLog::open(options);
        QVERIFY(!log.has_value());
        QVERIFY2(log.error().message.find(options.directory) != std::string::npos,
                 log.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(TestStationLog)
#include "tst_station_log.moc"
