// The window over real sessions: another one is opened, a past one looked at with its journal, orders and
// reasons, and a replay taken back in time, all in one window.
#include <QTableView>
#include <QtTest>

#include "engine/step.h"
#include "holder/session_holder.h"
#include "session_rig.h"
#include "store/journal_store.h"
#include "ui/panels/data_table.h"
#include "ui/panels/orders/order_history_panel.h"
#include "ui/panels/session/session_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_stack.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr Timestamp DataStart{1'700'000'000'000'000'000};

} // namespace

class SessionExchangeTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SessionHolder> m_holder;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] bool isAt(SessionPhase phase) const { return m_holder->snapshot()->phase == phase; }
    [[nodiscard]] std::uint64_t rows() const { return m_window->journal().state().rows; }

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void cleanup()
    {
        m_window.reset();
        m_holder.reset();
        m_dir.reset();
    }

    void sessionsAreExchangedLookedAtAndTakenBack()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString data = writeTrades(*m_dir, QStringLiteral("x_TEST_trades.csv"), 2'000);
        QFile config(m_dir->filePath(QStringLiteral("test.json")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(QByteArray::fromStdString(configOver(data)));
        config.close();
        LaunchRequest launch;
        launch.sources = {config.fileName().toStdString()};
        launch.dataDirectory = m_dir->filePath(QStringLiteral("station")).toStdString();
        auto holder = SessionHolder::open(launch, AgentRegistry::withBuiltIns());
        QVERIFY2(holder.has_value(), holder ? "" : holder.error().message.c_str());
        m_holder = std::move(*holder);
        MainWindowOptions options;
        options.stateDirectory = QString::fromStdString(m_holder->dataDirectory());
        options.sessions = m_holder.get();
        m_window = std::make_unique<MainWindow>(*m_holder, options);
        m_window->resize(1280, 800);
        m_window->show();
        QTRY_VERIFY_WITH_TIMEOUT(isAt(SessionPhase::Ended), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 100, 60'000);
        const std::string first = m_holder->session().journalDirectory();
        const std::size_t orders = m_holder->snapshot()->orders.size();
        QVERIFY(orders > 0);

        SessionDesk& desk = m_window->sessionDesk();
        desk.rewind(DataStart + seconds(600)); // the same again, paused after ten minutes
        QTRY_COMPARE_WITH_TIMEOUT(desk.work(), SessionDesk::Work::None, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(SessionPhase::Paused), 60'000);
        QVERIFY(m_holder->snapshot()->logicalTime <= DataStart + seconds(600) + milliseconds(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->journal().source()->directory,
                                  QString::fromStdString(m_holder->session().journalDirectory()), 10'000);

        desk.refreshRecorded();
        QTRY_COMPARE_WITH_TIMEOUT(desk.recorded().size(), 2U, 10'000);
        desk.look(QString::fromStdString(first));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isLookingAtPast(), 60'000);
        QCOMPARE(m_window->journal().source()->directory, QString::fromStdString(first));
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 100, 60'000);
        m_window->workspaces().select(
            m_window->workspaces().indexOf(m_window->workspaces().find(QStringLiteral("orders"))));
        auto* history = m_window->workspace().findChild<OrderHistoryPanel*>();
        QVERIFY(history != nullptr);
        QTRY_VERIFY(history->findChild<DataTable*>()->model()->rowCount() > 0);
        QVERIFY(isAt(SessionPhase::Paused)); // the running one stands where it stood

        OperatorCommand step;
        step.action = OperatorAction::Step;
        step.argument = step::to(DataStart + seconds(900));
        m_window->leavePast();
        m_window->send(step);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(SessionPhase::Paused) &&
                                     m_holder->snapshot()->logicalTime > DataStart + seconds(890),
                                 60'000);
        desk.openSession({}); // the demo
        QTRY_COMPARE_WITH_TIMEOUT(desk.work(), SessionDesk::Work::None, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_holder->snapshot()->mode, SessionMode::Demo, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.recorded().size(), 3U, 10'000);
        QCOMPARE(desk.recorded()[1].end, JournalEnd::Sealed);
    }
};

QTEST_MAIN(SessionExchangeTest)
#include "tst_session_exchange.moc"
