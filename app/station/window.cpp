#include "window.h"

#include <array>
#include <csignal>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

#include <QtCore/QDir>
#include <QtCore/QSocketNotifier>
#include <QtWidgets/QApplication>

#include "backtest/journal_statistics.h"
#include "report/report_maker.h"
#include "supervision/station_log.h"
#include "ui/report/pdf_report.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#ifdef MYSTIC_INSPECTOR
#include <QtGui/QShortcut>

#include "ui/inspector/inspector_window.h"
#endif

namespace mystic {

namespace {

int signalPipe = -1; ///< written by the signal handler, which may do nothing else

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe, &byte, 1);
}

/// A desktop that logs out or a Ctrl-C in the terminal ends the window as closing it does: the session is
/// stopped in order and its journal sealed.
class EndOnSignal final {
public:
    EndOnSignal()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return; // without it a signal ends the process at once, which a journal survives
        signalPipe = m_ends[1];
        m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
        std::signal(SIGINT, onSignal);
        std::signal(SIGTERM, onSignal);
        if (std::signal(SIGHUP, onSignal) == SIG_IGN) // nohup: it outlives its terminal
            std::signal(SIGHUP, SIG_IGN);
    }
    ~EndOnSignal()
    {
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        std::signal(SIGHUP, SIG_DFL);
        m_notifier.reset();
        for (const int end : m_ends)
            if (end >= 0)
                ::close(end);
    }
    EndOnSignal(const EndOnSignal&) = delete;
    EndOnSignal& operator=(const EndOnSignal&) = delete;

private:
    std::array<int, 2> m_ends{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace

std::unique_ptr<QCoreApplication> windowApplication(int& argc, char** argv)
{
    auto application = std::make_unique<QApplication>(argc, argv);
    // a desktop finds the program's entry, and so its icon and name, by this
    QGuiApplication::setDesktopFileName(QStringLiteral("mystic-station"));
    return application;
}

int runWindow(SessionHolder& sessions, StationLog& log, const QString& theme)
{
    Theme::instance().install(*qApp);
    MainWindowOptions window;
    window.stateDirectory = QString::fromStdString(sessions.dataDirectory());
    window.sessions = &sessions;
    window.tour = true;
    window.notify = desktopNotifications();
    ReportMaker reports(writePdf);
    window.reports = &reports;
    window.logs = &log;
    window.reportFolder = QDir(window.stateDirectory).filePath(QStringLiteral("reports"));
    StatisticsMaker statistics;
    window.statistics = &statistics;
    if (theme == QStringLiteral("light"))
        window.scheme = Theme::Scheme::Light;
    if (theme == QStringLiteral("dark"))
        window.scheme = Theme::Scheme::Dark;
    if (const QByteArray user = qgetenv("USER"); !user.isEmpty())
        window.person = user.toStdString();
    MainWindow main(sessions, window);
#ifdef MYSTIC_INSPECTOR
    auto* inspector = new InspectorWindow(sessions, main.clock(), &main); // goes with its window
    auto* look = new QShortcut(QKeySequence(Qt::Key_F12), &main);
    QObject::connect(look, &QShortcut::activated, inspector, &QWidget::show);
#endif
    main.show();
    const EndOnSignal ends;
    return QApplication::exec();
}

} // namespace mystic
