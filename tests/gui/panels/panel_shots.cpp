// Renders each panel of account, limits, orders and audit log with a station made by hand: sizes of the
// Operate workspace, both themes, nothing, little and a lot of data, as pictures for people to look at.
// Usage: panel_shots <directory>
#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <memory>

#include "fake_station.h"
#include "ui/panels/agents/agents_panel.h"
#include "ui/panels/audit/audit_panel.h"
#include "ui/panels/children/children_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/equity/equity_panel.h"
#include "ui/panels/limits/limits_panel.h"
#include "ui/panels/orders/orders_panel.h"
#include "ui/panels/panel_frame.h"

namespace {

using namespace mystic;

struct Amount {
    const char* name;
    StationSnapshot (*make)();
    std::uint64_t auditRows;
};

struct Subject {
    const char* name;
    Panel* (*make)();
};

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void shoot(const QDir& directory, const Subject& subject, const Amount& amount, QSize size,
           Theme::Scheme scheme)
{
    Theme::instance().setScheme(scheme);
    auto* panel = subject.make();
    PanelFrame frame(panel);
    frame.resize(size);
    frame.show();
    StationSnapshot snapshot = amount.make();
    if (amount.auditRows == 14) { // a young session has no VaR yet
        snapshot.risk.returnsUsed = 0;
        snapshot.risk.limits[0].outcome = CheckOutcome::NotEvaluated;
        snapshot.risk.limits[1].outcome = CheckOutcome::NotEvaluated;
    }
    panel->offer(std::make_shared<const StationSnapshot>(std::move(snapshot)));
    std::vector<AuditRow> rows;
    for (std::uint64_t i = 0; i < amount.auditRows; ++i)
        rows.push_back(testing::fakeAuditRow(184'220 + i));
    panel->takeAuditRows(rows, amount.auditRows > 500 ? 12 : 0);
    settle();
    if (auto* equity = qobject_cast<EquityPanel*>(panel); equity != nullptr && amount.auditRows > 500)
        equity->chart()->setCursorMs(static_cast<double>(testing::FakeNow.ns) / 1e6 - 1.6e6);
    if (auto* audit = qobject_cast<AuditPanel*>(panel); audit != nullptr && amount.auditRows > 500) {
        audit->showTrace(184'710);
        if (size.width() > 1000) {
            audit->setFilterOpen(false);
            audit->table()->selectRow(2);
            audit->takeAuditRows({testing::fakeAuditRow(190'000), testing::fakeAuditRow(190'001)}, 0);
        }
    }
    if (auto* orders = qobject_cast<OrdersPanel*>(panel); orders != nullptr && size.width() < 800)
        orders->choose(1);
    settle();
    const QString name =
        QStringLiteral("%1_%2_%3x%4_%5.png")
            .arg(QLatin1String(subject.name), QLatin1String(amount.name))
            .arg(size.width())
            .arg(size.height())
            .arg(scheme == Theme::Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"));
    frame.grab().save(directory.filePath(name));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme::instance().install(application);
    const QDir directory(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("shots"));
    if (!directory.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << "cannot create " << directory.path() << Qt::endl;
        return 1;
    }
    const Subject subjects[] = {{"equity", []() -> Panel* { return new EquityPanel; }},
                                {"limits", []() -> Panel* { return new LimitsPanel; }},
                                {"orders", []() -> Panel* { return new OrdersPanel; }},
                                {"audit", []() -> Panel* { return new AuditPanel; }}};
    const Amount amounts[] = {{"nothing", testing::emptySnapshot, 0},
                              {"little", testing::quietSnapshot, 14},
                              {"lot", testing::busySnapshot, 600}};
    for (const Subject& subject : subjects)
        for (const Amount& amount : amounts)
            for (const QSize size : {QSize(640, 260), QSize(900, 380), QSize(1370, 200)})
                for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light})
                    shoot(directory, subject, amount, size, scheme);
    const Subject processes[] = {{"agents", []() -> Panel* { return new AgentsPanel; }},
                                 {"children", []() -> Panel* { return new ChildrenPanel; }}};
    const Amount stations[] = {{"nothing", testing::quietSnapshot, 0},
                               {"processes", testing::processSnapshot, 0}};
    for (const Subject& subject : processes)
        for (const Amount& amount : stations)
            for (const QSize size : {QSize(640, 260), QSize(960, 330)})
                for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light})
                    shoot(directory, subject, amount, size, scheme);
    return 0;
}
