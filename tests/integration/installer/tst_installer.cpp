// What the packages promise: manual pages that say what the programs say, and programs without a window that
// link nothing that draws and tell where the window is. Installing itself is tested by
// installer/test_package.sh.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Answer {
    int status = -1;
    QString out;
    QString error;
};

Answer run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString manualPage(const QString& name)
{
    QFile file(QStringLiteral(MYSTIC_SOURCE_DIR "/installer/man/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

QSet<QString> found(const QString& text, const QString& pattern)
{
    QSet<QString> words;
    auto hits = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (hits.hasNext())
        words.insert(hits.next().captured(1));
    return words;
}

QSet<QString> optionsIn(const QString& text)
{
    return found(text, QStringLiteral("(?<![a-z-])(--[a-z][a-z-]*)"));
}

QString listed(const QSet<QString>& words)
{
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    return sorted.join(u' ');
}

} // namespace

class InstallerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theManualOfTheStationNamesItsOptions_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("window") << QStringLiteral(STATION);
        QTest::newRow("headless") << QStringLiteral(STATION_HEADLESS);
    }

    void theManualOfTheStationNamesItsOptions()
    {
        QFETCH(QString, program);
        const Answer help = run(program, {QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(optionsIn(help.out).contains(QStringLiteral("--headless")));
        QCOMPARE(listed(optionsIn(manualPage(QStringLiteral("mystic-station.1")))),
                 listed(optionsIn(help.out)));
    }

    void theManualOfTheCommandLineNamesItsVerbsAndOptions_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("with PDF") << QStringLiteral(CLI);
        QTest::newRow("headless") << QStringLiteral(CLI_HEADLESS);
    }

    void theManualOfTheCommandLineNamesItsVerbsAndOptions()
    {
        QFETCH(QString, program);
        const Answer help = run(program, {QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        const QString page = manualPage(QStringLiteral("mystic.1"));
        const QSet<QString> verbs = found(help.out, QStringLiteral("^mystic ([a-z]+)"));
        QVERIFY(verbs.contains(QStringLiteral("verify")));
        QCOMPARE(listed(found(page, QStringLiteral("^\\.B mystic ([a-z]+)"))), listed(verbs));
        QCOMPARE(listed(found(page, QStringLiteral("^\\.TP\\n\\.B ([a-z]+)$"))), listed(verbs));
        QSet<QString> options = optionsIn(help.out);
        options.insert(QStringLiteral("--help"));
        QCOMPARE(listed(optionsIn(page)), listed(options));
    }

    void programsWithoutAWindowLinkNothingThatDraws_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("mystic-station") << QStringLiteral(STATION_HEADLESS);
        QTest::newRow("mystic") << QStringLiteral(CLI_HEADLESS);
    }

    void programsWithoutAWindowLinkNothingThatDraws()
    {
        QFETCH(QString, program);
        const QRegularExpression drawing(
            QStringLiteral("lib(Qt6(Gui|Widgets|Charts|Svg|DBus|OpenGL)|X11|xcb|GL|EGL|fontconfig)\\b[^ ]*"));
        const Answer libraries = run(QStringLiteral("ldd"), {program});
        QCOMPARE(libraries.status, 0);
        const auto hit = drawing.match(libraries.out);
        QVERIFY2(!hit.hasMatch(), qPrintable(hit.captured()));
        const Answer window = run(QStringLiteral("ldd"), {QStringLiteral(STATION)});
        QVERIFY(drawing.match(window.out).hasMatch()); // so the search would find one
    }

    void withoutAWindowAPdfIsRefusedBeforeAnythingIsReadOrWritten()
    {
        const QTemporaryDir folder;
        const Answer answer = run(QStringLiteral(CLI_HEADLESS),
                                  {QStringLiteral("report"), folder.filePath(QStringLiteral("journal")),
                                   QStringLiteral("--format"), QStringLiteral("html,pdf"),
                                   QStringLiteral("--out"), folder.filePath(QStringLiteral("reports"))});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.error.contains(QStringLiteral("PDF")) &&
                     answer.error.contains(QStringLiteral("install the package mystic-station")),
                 qPrintable(answer.error));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("reports"))));
    }

    void withoutAWindowTheStationRunsInTheTerminalAndItsReportIsAllButPdf()
    {
        const QTemporaryDir folder;
        QProcess station;
        station.start(QStringLiteral(STATION_HEADLESS), {QStringLiteral("--data"), folder.path()});
        QVERIFY(station.waitForStarted());
        QString out;
        while (!out.contains(QStringLiteral(" turns ")) && station.waitForReadyRead())
            out += QString::fromUtf8(station.readAllStandardOutput());
        station.terminate();
        QVERIFY(station.waitForFinished());
        out += QString::fromUtf8(station.readAllStandardOutput());
        const QString error = QString::fromUtf8(station.readAllStandardError());
        QCOMPARE(station.exitStatus(), QProcess::NormalExit);
        QCOMPARE(station.exitCode(), 0);
        QVERIFY2(out.contains(QStringLiteral("chain head ")), qPrintable(out));
        QVERIFY2(error.contains(QStringLiteral("the window is in the package mystic-station")),
                 qPrintable(error));

        const QString journal = out.section(QStringLiteral("journal    "), 1).trimmed();
        const Answer report = run(QStringLiteral(CLI_HEADLESS), {QStringLiteral("report"), journal,
                                                                 QStringLiteral("--out"), folder.path()});
        QVERIFY2(report.status == 0, qPrintable(report.error));
        QVERIFY2(report.error.contains(QStringLiteral("no PDF")), qPrintable(report.error));
        for (const char* format : {"HTML", "CSV", "JSON"})
            QVERIFY2(report.out.contains(QLatin1StringView(format)), qPrintable(report.out));
        QVERIFY(!report.out.contains(QStringLiteral(".pdf")));
    }
};

QTEST_GUILESS_MAIN(InstallerTest)
#include "tst_installer.moc"
