// Renders the Compliance workspace's cards over a recorded session: preview, table, progress, both themes, as
// pictures for people to look at. Usage: report_shots <journal> <directory>
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTreeWidget>

#include "fake_station.h"
#include "report/report_maker.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/report/report_panel.h"
#include "ui/panels/report/report_preview.h"
#include "ui/panels/violations/violations_panel.h"
#include "ui/report/pdf_report.h"
#include "ui/theme/theme.h"

namespace {

using namespace mystic;

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void shoot(PanelFrame& frame, const QDir& directory, const QString& name)
{
    for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        Theme::instance().setScheme(scheme);
        for (const QSize size : {QSize(760, 340), QSize(1260, 420), QSize(1900, 600)}) {
            frame.resize(size);
            settle();
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
    ReportMaker maker(writePdf);
    auto* panel = new ReportPanel(&maker, directory.filePath(QStringLiteral("reports")));
    PanelFrame frame(panel);
    frame.show();
    shoot(frame, directory, QStringLiteral("report_none"));
    StationSnapshot snapshot = testing::busySnapshot();
    snapshot.journalPath = argv[1];
    panel->offer(std::make_shared<const StationSnapshot>(std::move(snapshot)));
    shoot(frame, directory, QStringLiteral("report_start"));
    panel->findChild<QPushButton*>(QStringLiteral("reportMake"))->click();
    while (panel->isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    shoot(frame, directory, QStringLiteral("report_title"));
    QTreeWidget* contents = panel->preview()->contents();
    contents->setCurrentItem(contents->topLevelItem(3)->child(0));
    shoot(frame, directory, QStringLiteral("report_limits"));
    auto* violations = new ViolationsPanel;
    PanelFrame second(violations);
    second.show();
    shoot(second, directory, QStringLiteral("violations_none"));
    std::vector<AuditRow> rows;
    for (Seq seq = 184'220; seq < 184'320; ++seq) {
        AuditRow row = testing::fakeAuditRow(seq);
        row.kind = MessageKind::Violation;
        row.severity = seq % 3 == 0 ? Severity::High : Severity::Medium;
        row.text = "trend-cross on BTC-USD: max daily trades 101, allowed 100";
        rows.push_back(row);
    }
    violations->takeAuditRows(rows, 0);
    shoot(second, directory, QStringLiteral("violations_many"));
    return 0;
}
