// Renders the statistics card over a recorded session: empty, figures, charts, drawdowns, trades, both
// themes, as pictures for people to look at. Usage: statistics_shots <journal> <directory>
#include <QApplication>
#include <QDir>
#include <QPushButton>

#include "backtest/journal_statistics.h"
#include "fake_station.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/statistics/statistics_panel.h"
#include "ui/theme/theme.h"

namespace {

using namespace mystic;

void shoot(PanelFrame& frame, const QDir& directory, const QString& name)
{
    for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        Theme::instance().setScheme(scheme);
        for (const QSize size : {QSize(1260, 330), QSize(1890, 480)}) {
            frame.resize(size);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            frame.grab().save(directory.filePath(
                QStringLiteral("%1_%2_%3.png")
                    .arg(name)
                    .arg(size.width())
                    .arg(scheme == Theme::Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"))));
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Theme::instance().install(application);
    const QDir directory(QString::fromLocal8Bit(argv[2]));
    directory.mkpath(QStringLiteral("."));
    StatisticsMaker maker;
    auto* panel = new StatisticsPanel(&maker);
    PanelFrame frame(panel);
    frame.show();
    shoot(frame, directory, QStringLiteral("statistics_none"));
    StationSnapshot snapshot = testing::busySnapshot();
    snapshot.journalPath = argv[1];
    panel->offer(std::make_shared<const StationSnapshot>(std::move(snapshot)));
    shoot(frame, directory, QStringLiteral("statistics_start"));
    panel->findChild<QPushButton*>(QStringLiteral("statisticsMake"))->click();
    while (panel->isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const char* names[] = {"figures", "charts", "drawdowns", "trades"};
    for (int page = 0; page < StatisticsPanel::PageCount; ++page) {
        panel->showPage(static_cast<StatisticsPanel::Page>(page));
        shoot(frame, directory, QStringLiteral("statistics_") + QLatin1String(names[page]));
    }
    return 0;
}
