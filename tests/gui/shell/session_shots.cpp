// Renders the Session workspace and a past session, as pictures for people to look at.
// Usage: session_shots <directory>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTextStream>

#include "fake_desk.h"
#include "fake_sessions.h"
#include "ui/panels/session/session_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_stack.h"

namespace {

using namespace mystic;

void settle()
{
    for (int i = 0; i < 12; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

void shoot(const QDir& directory, QSize size, Theme::Scheme scheme, std::size_t files, std::size_t journals)
{
    testing::FakeStation station;
    testing::FakeSessions sessions;
    sessions.entries = testing::fakeEntries(journals);
    QStringList paths;
    for (std::size_t i = 0; i < files; ++i) {
        const std::string path = "/data/bitfinex_BTCUSD_1m_2016-0" + std::to_string(i + 1) + ".csv.gz";
        sessions.previews.push_back(i == 1 ? testing::fakeBadPreview(path) : testing::fakePreview(path));
        paths << QString::fromStdString(path);
    }
    station.set(testing::busySnapshot());
    station.change([](StationSnapshot& s) { s.phase = SessionPhase::Paused; });
    sessions.past->set(testing::busySnapshot());
    sessions.past->change([](StationSnapshot& s) {
        s.phase = SessionPhase::Ended;
        s.phaseDetail = "replayed, every record equal";
        s.desk = testing::fakeDesk();
        s.fills = testing::fakeFills(50);
    });
    MainWindowOptions options;
    options.scheme = scheme;
    options.clockRuns = false;
    options.sessions = &sessions;
    MainWindow window(station, options);
    window.resize(size);
    window.show();
    window.workspaces().select(window.workspaces().count() - 1);
    window.sessionDesk().addFiles(paths);
    settle();
    auto* source = window.findChild<QComboBox*>(QStringLiteral("openSource"));
    if (files > 0)
        source->setCurrentIndex(source->count() - 1);
    window.refresh();
    settle();
    const QString name =
        QStringLiteral("%1x%2_%3_%4files")
            .arg(size.width())
            .arg(size.height())
            .arg(scheme == Theme::Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"))
            .arg(files);
    window.grab().save(directory.filePath(QStringLiteral("session_%1.png").arg(name)));
    window.findChild<QPushButton*>(QStringLiteral("openStart"))->click();
    if (files == 0)
        window.findChild<QPushButton*>(QStringLiteral("replayBackHour"))->click();
    settle();
    window.grab().save(directory.filePath(QStringLiteral("session_asked_%1.png").arg(name)));
    window.lookAt(sessions.past);
    window.workspaces().select(2);
    settle();
    window.grab().save(directory.filePath(QStringLiteral("past_%1.png").arg(name)));
    QTextStream(stdout) << name << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Theme::instance().install(app);
    const QDir directory(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
        for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light})
            for (const std::size_t files : {std::size_t{0}, std::size_t{3}})
                shoot(directory, size, scheme, files, files * 5);
    return 0;
}
