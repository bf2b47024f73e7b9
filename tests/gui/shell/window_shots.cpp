// Renders the window with a station made by hand: every size, theme and amount of data, as pictures for
// people to look at. Usage: window_shots <directory>
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <ctime>

#include "fake_desk.h"
#include "fake_log.h"
#include "settings/registry.h"
#include "ui/models/selection.h"
#include "ui/settings/settings_sheet.h"
#include "ui/shell/layout_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspace_stack.h"

namespace {

using namespace mystic;

struct Amount {
    const char* name;
    StationSnapshot (*make)();
    std::uint64_t auditRows;
};

void settle()
{
    for (int i = 0; i < 8; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void shoot(const QDir& directory, const Amount& amount, QSize size, Theme::Scheme scheme)
{
    testing::FakeStation station;
    station.set(amount.make());
    MainWindowOptions options;
    options.scheme = scheme;
    options.clockRuns = false;
    MainWindow window(station, options);
    window.resize(size);
    window.show();
    for (std::uint64_t i = 0; i < amount.auditRows; ++i)
        station.pushAudit(testing::fakeAuditRow(184'220 + i));
    window.refresh();
    settle();
    station.change([](StationSnapshot&) {});
    window.refresh();
    settle();
    const QString name =
        QStringLiteral("%1_%2x%3_%4.png")
            .arg(QLatin1String(amount.name))
            .arg(size.width())
            .arg(size.height())
            .arg(scheme == Theme::Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"));
    window.grab().save(directory.filePath(name));
    QTextStream(stdout) << name << Qt::endl;
}

/// Every workspace, one picture each.
void shootWorkspaces(const QDir& directory, QSize size, Theme::Scheme scheme)
{
    testing::FakeStation station;
    station.set(testing::busySnapshot());
    station.change([](StationSnapshot& s) {
        s.desk = testing::fakeDesk();
        s.fills = testing::fakeFills(2'000);
        s.quotes = testing::deskSnapshot().quotes;
        testing::addFakeMachine(s);
    });
    testing::FakeLog log;
    testing::fillFakeLog(log, 400);
    station.configs = {testing::fakeConfig(0, "strategy"), testing::fakeConfig(1, "compliance")};
    MainWindowOptions options;
    options.scheme = scheme;
    options.clockRuns = false;
    options.logs = &log;
    MainWindow window(station, options);
    window.resize(size);
    window.show();
    for (std::uint64_t i = 0; i < 600; ++i)
        station.pushAudit(testing::fakeAuditRow(184'220 + i));
    for (int i = 0; i < window.workspaces().count(); ++i) {
        window.workspaces().select(i);
        window.refresh();
        settle();
        const QString name =
            QStringLiteral("workspace_%1_%2_%3.png")
                .arg(window.workspace().id())
                .arg(size.width())
                .arg(scheme == Theme::Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"));
        window.grab().save(directory.filePath(name));
    }
}

/// The messages of one edge: none yet, and many.
void shootMessages(const QDir& directory, QSize size, Theme::Scheme scheme)
{
    testing::FakeStation station;
    station.set(testing::quietSnapshot());
    MainWindowOptions options;
    options.scheme = scheme;
    options.clockRuns = false;
    MainWindow window(station, options);
    window.resize(size);
    window.show();
    for (std::uint64_t i = 0; i < 60; ++i)
        station.pushAudit(testing::fakeAuditRow(184'220 + i));
    window.refresh();
    settle();
    window.selection().inspect(0, 1);
    for (int step = 0; step < 2; ++step) {
        for (Seq i = 0; step == 1 && i < 500; ++i)
            station.pushMessage(testing::fakeMessage(184'220 + i));
        station.change([](StationSnapshot&) {});
        window.refresh();
        settle();
        window.grab().save(directory.filePath(
            QStringLiteral("messages_%1_%2_%3.png")
                .arg(step == 0 ? QLatin1String("none") : QLatin1String("many"))
                .arg(size.width())
                .arg(scheme == Theme::Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"))));
    }
}

/// The Orders workspace empty and at work: a ticket with warnings, its review, an order about to be changed.
void shootOrders(const QDir& directory, QSize size, Theme::Scheme scheme)
{
    testing::FakeStation station;
    station.set(testing::emptySnapshot());
    MainWindowOptions options;
    options.scheme = scheme;
    options.clockRuns = false;
    MainWindow window(station, options);
    window.resize(size);
    window.show();
    const auto save = [&](const char* name) {
        window.refresh();
        settle();
        window.grab().save(directory.filePath(
            QStringLiteral("orders_%1_%2_%3.png")
                .arg(QLatin1String(name))
                .arg(size.width())
                .arg(scheme == Theme::Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"))));
    };
    const auto field = [&window](const char* name) {
        return window.findChild<QLineEdit*>(QLatin1String(name));
    };
    const auto choose = [&window](const char* name, int index) {
        window.findChild<QComboBox*>(QLatin1String(name))->setCurrentIndex(index);
    };
    const auto click = [&window](const char* name) {
        window.findChild<QAbstractButton*>(QLatin1String(name))->click();
    };
    for (int i = 0; i < window.workspaces().count(); ++i)
        if (window.findChild<QLineEdit*>(QStringLiteral("ticketAmount"))->isVisible())
            break;
        else
            window.workspaces().select(i);
    save("nothing");
    station.set(testing::deskSnapshot(5));
    save("little");
    window.findChild<QTableView*>(QStringLiteral("workingOrdersTable"))->selectRow(0);
    click("changeSelected");
    choose("ticketType", 3);
    choose("ticketProtection", 3);
    field("ticketAmount")->setText(QStringLiteral("0.25"));
    field("ticketTrigger")->setText(QStringLiteral("64180"));
    field("ticketLimit")->setText(QStringLiteral("64200"));
    field("ticketProtectionValue")->setText(QStringLiteral("1.5"));
    save("ticket");
    click("ticketReview");
    save("review");
}

/// Opens what is normally closed, one picture each.
void shootSheets(const QDir& directory, Theme::Scheme scheme)
{
    testing::FakeStation station;
    station.set(testing::busySnapshot());
    MainWindowOptions options;
    options.scheme = scheme;
    options.clockRuns = false;
    MainWindow window(station, options);
    window.resize(1280, 800);
    window.show();
    settle();
    const auto click = [&window](const char* name) {
        auto* button = window.workspace().findChild<QAbstractButton*>(QLatin1String(name));
        (button != nullptr ? button : window.findChild<QAbstractButton*>(QLatin1String(name)))->click();
        settle();
    };
    const auto save = [&](const char* name) {
        const QString suffix =
            scheme == Theme::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        window.grab().save(
            directory.filePath(QStringLiteral("sheet_%1_%2.png").arg(QLatin1String(name), suffix)));
    };
    click("killSwitch");
    save("kill");
    click("openRearm");
    save("rearm");
    click("cancelRearm");
    click("alarmListToggle");
    click("flowTableToggle");
    click("stopAll");
    save("alarms_and_flow_table");
    click("help");
    save("help");
    click("closeHelp");
    click("settings");
    window.findChild<QLineEdit*>(QLatin1String(setting::NumbersRate))->setText(QStringLiteral("500"));
    window.findChild<SettingsSheet*>()->row(setting::ProfitColours)->setValue(QStringLiteral("red_up"));
    settle();
    save("settings");
    click("cancelSettings");
    window.findChild<Sheet*>(QStringLiteral("tourSheet"))->open();
    settle();
    save("tour");
    click("closeTour");
    window.findChild<LayoutSheet*>()->openFresh();
    settle();
    save("layout");
    click("closeLayouts");
    window.workspace().move(*window.workspace().docks()[0], Direction::Right);
    window.workspace().docks()[3]->close();
    station.change([](StationSnapshot& s) { s.phase = SessionPhase::Running; });
    window.refresh();
    settle();
    save("moved_and_hidden");
}

void timeFrames()
{
    testing::FakeStation station;
    station.set(testing::busySnapshot());
    MainWindowOptions options;
    options.clockRuns = false;
    MainWindow window(station, options);
    window.resize(1920, 1080);
    window.show();
    settle();
    std::vector<double> milliseconds;
    std::uint64_t seq = 0;
    for (int frame = 0; frame < 200; ++frame) {
        for (int i = 0; i < 1000; ++i)
            station.pushAudit(testing::fakeAuditRow(++seq));
        station.change([frame](StationSnapshot& s) {
            s.turns += 4'000;
            for (AgentView& agent : s.agents)
                agent.messagesPerSecond += frame;
            for (OrderView& order : s.orders)
                order.updated = order.updated + seconds(1);
        });
        const std::clock_t start = std::clock(); // the processor's time: what others run does not count
        window.clock().beat();
        window.clock().beat();
        window.clock().beat();
        settle();
        milliseconds.push_back(static_cast<double>(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    QTextStream(stdout)
        << "three frames (numbers, charts, flow) with 1000 audit rows, 1920x1080, processor time: p50 "
        << milliseconds[100] << " ms, p99 " << milliseconds[197] << " ms" << Qt::endl;
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
    const Amount amounts[] = {{"nothing", testing::emptySnapshot, 0},
                              {"little", testing::quietSnapshot, 14},
                              {"lot", testing::busySnapshot, 600}};
    for (const Amount& amount : amounts)
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
            for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light})
                shoot(directory, amount, size, scheme);
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
        for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light})
            shootWorkspaces(directory, size, scheme);
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
        for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light})
            shootMessages(directory, size, scheme);
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
        for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light})
            shootOrders(directory, size, scheme);
    shootSheets(directory, Theme::Scheme::Dark);
    shootSheets(directory, Theme::Scheme::Light);
    timeFrames();
    return 0;
}
