// Renders the panels over a journal as pictures for people to look at: nothing, a little, a real journal.
// Usage: journal_shots <directory> [<journal directory> <trace>]
#include <QApplication>
#include <QDir>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

#include "journal/posix_disk.h"
#include "recorded_turns.h"
#include "ui/panels/audit_browser/browser_model.h"
#include "ui/panels/audit_browser/browser_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/why/decisions_panel.h"
#include "ui/panels/why/why_model.h"
#include "ui/panels/why/why_panel.h"

using namespace mystic;

namespace {

void shoot(const QDir& directory, const QString& name, JournalStore& store, Seq trace, QSize size)
{
    WhyModel why(store);
    auto* browser = new AuditBrowserPanel(store);
    auto* decisions = new DecisionsPanel(why);
    auto* reasons = new WhyPanel(why);
    PanelFrame audit(browser);
    QSplitter both;
    both.addWidget(new PanelFrame(decisions));
    both.addWidget(new PanelFrame(reasons));
    both.setSizes({42, 58});
    for (QWidget* widget : std::initializer_list<QWidget*>{&audit, &both}) {
        widget->resize(size);
        widget->show();
    }
    if (store.isOpen()) {
        (void)QTest::qWaitFor([&] { return store.state().atEnd && browser->model()->rowCount() > 0; },
                              60'000);
        why.ask(trace, 0);
        (void)QTest::qWaitFor([&] { return browser->model()->recordAt(0) != nullptr; });
        browser->table()->selectRow(3);
        (void)QTest::qWaitFor([&] { return browser->chain()->model()->rowCount() > 0 && why.explanation(); });
    }
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        Theme::instance().setScheme(scheme);
        QCoreApplication::processEvents();
        const QString end =
            QStringLiteral("_%1x%2_%3.png")
                .arg(size.width())
                .arg(size.height())
                .arg(scheme == Theme::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
        audit.grab().save(directory.filePath(QStringLiteral("audit_") + name + end));
        both.grab().save(directory.filePath(QStringLiteral("why_") + name + end));
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme::instance().install(application);
    const QDir directory(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("shots"));
    if (!directory.mkpath(QStringLiteral(".")))
        return 1;
    const QTemporaryDir folder;
    PosixDisk disk;
    const auto master = std::make_shared<InstrumentMaster>(testing::TurnWriter::instruments());
    testing::TurnWriter writer(disk, folder.filePath(QStringLiteral("j")).toStdString());
    const Seq filled = testing::writeFilledOrder(writer);
    const Seq blocked = testing::writeBlockedOrder(writer);
    testing::writeRejectedSignal(writer);
    writer.close();
    for (const QSize size : {QSize(1264, 660), QSize(1900, 940)}) {
        JournalStore nothing;
        shoot(directory, QStringLiteral("nothing"), nothing, 0, size);
        JournalStore little;
        little.open({folder.filePath(QStringLiteral("j")), testing::TurnWriter::names(*master), master,
                     folder.path()});
        shoot(directory, QStringLiteral("little"), little, filled, size);
        shoot(directory, QStringLiteral("blocked"), little, blocked, size);
        if (argc < 4)
            continue;
        JournalStore much;
        much.open(
            {QString::fromLocal8Bit(argv[2]), testing::TurnWriter::names(*master), master, folder.path()});
        shoot(directory, QStringLiteral("much"), much, QString::fromLocal8Bit(argv[3]).toULongLong(), size);
    }
    return 0;
}
