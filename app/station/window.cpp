#include "window.h"

#include <QtCore/QDir>
#include <QtWidgets/QApplication>

#include "backtest/journal_statistics.h"
#include "report/report_maker.h"
#include "supervision/station_log.h"
#include "ui/report/pdf_report.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

namespace mystic {

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
    main.show();
    return QApplication::exec();
}

} // namespace mystic
