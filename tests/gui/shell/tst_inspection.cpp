// Looking into the station: messages behind the flow graph, the log, the machine, the restricted list, and
// rows that move the linked instrument.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

#include "fake_desk.h"
#include "fake_log.h"
#include "ui/charts/strip_chart.h"
#include "ui/models/format.h"
#include "ui/models/selection.h"
#include "ui/panels/data_table.h"
#include "ui/panels/figure_strip.h"
#include "ui/panels/fills/fills_panel.h"
#include "ui/panels/flow/flow_panel.h"
#include "ui/panels/flow/flow_view.h"
#include "ui/panels/logs/logs_panel.h"
#include "ui/panels/messages/messages_model.h"
#include "ui/panels/messages/messages_panel.h"
#include "ui/panels/process/process_panel.h"
#include "ui/panels/restricted/restricted_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_stack.h"
#include "unnamed_controls.h"

using namespace mystic;
using namespace mystic::testing;

class TestInspection final : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeStation> m_station;
    std::unique_ptr<FakeLog> m_log;
    std::unique_ptr<MainWindow> m_window;

    void go(const char* workspace)
    {
        m_window->workspaces().select(
            m_window->workspaces().indexOf(m_window->workspaces().find(QLatin1String(workspace))));
        refresh();
    }
    void refresh()
    {
        m_station->change([](StationSnapshot&) {});
        m_window->refresh();
    }
    template <typename P>
    P* panel() const
    {
        return m_window->workspace().findChild<P*>();
    }
    FlowView* graph() const { return panel<FlowPanel>()->view(); }
    MessagesPanel* messages() const { return m_window->workspaces().findChild<MessagesPanel*>(); }
    QPoint middleOf(AgentId from, AgentId to) const
    {
        for (const FlowEdge& edge : graph()->graph().edges)
            if (edge.view.from == from && edge.view.to == to)
                return pointAlong(edge.path, 0.5).toPoint();
        return {};
    }
    void push(int count, Seq first = 1000)
    {
        for (int i = 0; i < count; ++i)
            m_station->pushMessage(fakeMessage(first + static_cast<Seq>(i)));
        refresh();
    }
    template <typename T>
    T* control(const char* name) const
    {
        return m_window->workspace().findChild<T*>(QLatin1String(name));
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void init()
    {
        m_station = std::make_unique<FakeStation>();
        m_log = std::make_unique<FakeLog>();
        auto strategy = fakeConfig(0, "strategy"); // keeps no list
        std::erase_if(strategy->values,
                      [](const AgentConfigValue& value) { return value.key.name == "restricted_list"; });
        m_station->configs = {strategy, fakeConfig(1, "compliance")};
        m_station->set(deskSnapshot(5));
        m_station->change([](StationSnapshot& s) { addFakeMachine(s); });
        MainWindowOptions options;
        options.clockRuns = false;
        options.person = "ada";
        options.logs = m_log.get();
        m_window = std::make_unique<MainWindow>(*m_station, options);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->refresh();
    }
    void cleanup()
    {
        m_window.reset();
        m_station.reset();
    }

    void aClickOnAnEdgeOpensItsMessages()
    {
        QVERIFY(!messages()->isVisible());
        QTest::mouseClick(graph(), Qt::LeftButton, {}, middleOf(0, 1));
        QTRY_VERIFY(messages()->isVisible());
        QVERIFY(messages()->width() > 300 && messages()->height() > 120);
        QCOMPARE(m_station->watches.back(), (MessageWatch{0, 1}));
        push(20);
        QCOMPARE(messages()->table()->model()->rowCount(), 20);
        const auto cell = [this](int column) {
            return messages()->table()->model()->index(0, column).data().toString();
        };
        QCOMPARE(cell(MessagesModel::WayColumn), QStringLiteral("strategy → compliance"));
        QCOMPARE(cell(MessagesModel::KindColumn), QStringLiteral("Signal"));
        QCOMPARE(control<QComboBox>("messagesChoice")->currentText(),
                 QStringLiteral("strategy → compliance"));
        QVERIFY(!control<StripChart>("messageRate")->text().contains(QChar(0x2013))); // a rate is known
        QVERIFY(control<StripChart>("messageLatency")->text().contains(QStringLiteral("p99")));
        QCOMPARE(testing::unnamedControls(*messages()->parentWidget()->parentWidget()).join(u' '), QString());
    }
    void aClickOnANodeShowsAllOfIt()
    {
        m_station->change([](StationSnapshot& s) { s.edges[9].drops = 3; });
        m_window->refresh();
        const FlowNode* risk = graph()->graph().find(2);
        QTest::mouseClick(graph(), Qt::LeftButton, {}, risk->box.center().toPoint());
        QCOMPARE(m_station->watches.back(), (MessageWatch{2, 2}));
        QCOMPARE(control<QComboBox>("messagesChoice")->currentText(), QStringLiteral("all of risk"));
        QVERIFY(messages()->headerText().contains(QStringLiteral("3 dropped")));
    }
    void arrowKeysWalkTheGraphAndEnterInspects()
    {
        graph()->setFocus(Qt::TabFocusReason);
        QCOMPARE(graph()->current().from, FeedId); // where the flow begins
        QTest::keyClick(graph(), Qt::Key_Right);
        QCOMPARE(graph()->current(), (FlowSpot{FeedId, 0})); // the edge to the strategy
        QVERIFY(graph()->accessibleDescription().contains(QStringLiteral("strategy")));
        QTest::keyClick(graph(), Qt::Key_Right);
        QCOMPARE(graph()->current(), (FlowSpot{0, 0}));
        QTest::keyClick(graph(), Qt::Key_Right);
        QTest::keyClick(graph(), Qt::Key_Return);
        QCOMPARE(m_station->watches.back(), (MessageWatch{0, 1}));
        QTRY_VERIFY(messages()->isAncestorOf(QApplication::focusWidget()));
    }
    void everyEdgeAndNodeIsReachedByArrowKeys()
    {
        graph()->setFocus(Qt::TabFocusReason);
        std::vector<FlowSpot> seen{graph()->current()};
        const auto known = [&seen](FlowSpot spot) {
            return std::find(seen.begin(), seen.end(), spot) != seen.end();
        };
        // Depth first over the four arrows, by walking there again from the first node.
        std::vector<std::vector<Qt::Key>> paths{{}};
        for (std::size_t i = 0; i < paths.size() && paths.size() < 400; ++i) {
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                QTest::keyClick(graph(), Qt::Key_Home);
                for (const Qt::Key before : paths[i])
                    QTest::keyClick(graph(), before);
                QTest::keyClick(graph(), key);
                if (known(graph()->current()))
                    continue;
                seen.push_back(graph()->current());
                paths.push_back(paths[i]);
                paths.back().push_back(key);
            }
        }
        for (const FlowNode& node : graph()->graph().nodes)
            QVERIFY2(known({node.id, node.id}), qPrintable(node.name));
        for (const FlowEdge& edge : graph()->graph().edges)
            QVERIFY2(known({edge.view.from, edge.view.to}), qPrintable(graph()->describe(edge)));
    }
    void whilePausedRowsStandStillAndAreCounted()
    {
        QTest::mouseClick(graph(), Qt::LeftButton, {}, middleOf(0, 1));
        push(10);
        control<QToolButton>("messagesPause")->click();
        const QString first =
            messages()->table()->model()->index(0, MessagesModel::TurnColumn).data().toString();
        push(30, 2000);
        QCOMPARE(messages()->table()->model()->rowCount(), 10);
        QCOMPARE(messages()->table()->model()->index(0, MessagesModel::TurnColumn).data().toString(), first);
        QVERIFY2(messages()->headerText().contains(QStringLiteral("paused, 30 since")),
                 qPrintable(messages()->headerText()));
        control<QToolButton>("messagesPause")->click();
        QCOMPARE(messages()->table()->model()->rowCount(), 40);
        QVERIFY(!messages()->headerText().contains(QStringLiteral("paused")));
    }
    void whatCameTooFastIsSaid()
    {
        QTest::mouseClick(graph(), Qt::LeftButton, {}, middleOf(0, 1));
        push(2'300);
        QCOMPARE(messages()->table()->model()->rowCount(), 2'000);
        QVERIFY2(messages()->headerText().contains(QStringLiteral("300 not shown")),
                 qPrintable(messages()->headerText()));
        for (int i = 0; i < 3; ++i)
            push(1'900, 10'000 + static_cast<Seq>(i) * 1'900);
        QVERIFY(messages()->table()->model()->rowCount() <= static_cast<int>(MessagesPanel::Capacity));
    }
    void messagesAreFilteredCopiedAndLeadToTheirReasons()
    {
        QTest::mouseClick(graph(), Qt::LeftButton, {}, middleOf(0, 1));
        push(10);
        control<QLineEdit>("messagesFilter")->setText(QStringLiteral("btc trend"));
        DataTable* table = messages()->table();
        QCOMPARE(table->model()->rowCount(), 5);
        QVERIFY(messages()->headerText().contains(QStringLiteral("5 of 10 shown")));
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("Signal")) && copied.contains(u'\t'), qPrintable(copied));
        QVERIFY(copied.startsWith(QStringLiteral("20"))); // an ISO time
        const QPoint at = table->visualRect(table->model()->index(0, MessagesModel::TextColumn)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_window->workspace().id(), QStringLiteral("why"));
    }
    void aRowOfTheFlowTableLeadsToItsMessages()
    {
        go("system");
        auto* table = panel<FlowPanel>()->findChild<DataTable*>(QStringLiteral("flowTable"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_window->workspace().id(), QStringLiteral("operate"));
        QCOMPARE(m_station->watches.back(), (MessageWatch{1, 2}));
        QVERIFY(messages()->isVisible());
    }
    void anEndedFeedIsCalledEndedAndNotUnhealthy()
    {
        m_station->change([](StationSnapshot& s) {
            s.phase = SessionPhase::Ended;
            s.links[0] = {"Feed", false, "ended: end of the recorded data", true};
            s.edges[0].ended = true;
        });
        m_window->refresh();
        const FlowNode* feed = graph()->graph().find(FeedId);
        QVERIFY(feed->healthy && feed->ended);
        QCOMPARE(feed->detail, QStringLiteral("ended"));
        QVERIFY(graph()->describe(graph()->graph().edges[0]).contains(QStringLiteral("ended")));
        go("system");
        auto* table = panel<FlowPanel>()->findChild<DataTable*>(QStringLiteral("flowTable"));
        QCOMPARE(table->model()->index(0, FlowTableModel::StateColumn).data().toString(),
                 QStringLiteral("ended"));
    }

    void theLogIsShownByLevelAndComponent()
    {
        go("system");
        fillFakeLog(*m_log, 60);
        refresh();
        auto* logs = panel<LogsPanel>();
        QAbstractItemModel* model = logs->table()->model();
        QCOMPARE(model->rowCount(), 61);
        control<QComboBox>("logsFrom")->setCurrentIndex(2); // from warning
        const int warnings = model->rowCount();
        QVERIFY(warnings > 3 && warnings < 10);
        control<QComboBox>("logsComponent")->setCurrentText(QStringLiteral("risk"));
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->index(row, 2).data().toString(), QStringLiteral("risk"));
        control<QLineEdit>("logsWords")->setText(QStringLiteral("nothing like it"));
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(logs->headerText().contains(QStringLiteral("0 of 61")));
        QCOMPARE(testing::unnamedControls(*logs->parentWidget()->parentWidget()).join(u' '), QString());
    }
    void howMuchAComponentWritesIsSetFromTheWindow()
    {
        go("system");
        refresh();
        control<QComboBox>("logsComponent")->setCurrentText(QStringLiteral("risk"));
        auto* written = control<QComboBox>("logsWritten");
        QCOMPARE(written->currentText(), QStringLiteral("Write info"));
        written->setCurrentIndex(0);
        Q_EMIT written->activated(0);
        QCOMPARE(m_log->known[3].level, LogLevel::Debug);
        QCOMPARE(m_log->known[0].level, LogLevel::Info);
        control<QComboBox>("logsComponent")->setCurrentIndex(0);
        QCOMPARE(written->currentIndex(), -1); // components differ
    }
    void theLogStandsStillForWhoReads()
    {
        go("system");
        fillFakeLog(*m_log, 200);
        refresh();
        auto* logs = panel<LogsPanel>();
        logs->table()->selectRow(3);
        const QString read = logs->table()->selectionModel()->selectedRows().front().data().toString();
        m_log->say("gate", LogLevel::Info, "one more");
        refresh();
        QVERIFY(!logs->isFollowing());
        QCOMPARE(logs->table()->selectionModel()->selectedRows().front().data().toString(), read);
        QCOMPARE(control<QToolButton>("logsFollow")->text(), QStringLiteral("1 new"));
        logs->table()->setFocus();
        QTest::keyClick(logs->table(), Qt::Key_Escape);
        QVERIFY(logs->isFollowing());
    }
    void theMachineIsShownWithUnits()
    {
        go("system");
        const QString process = control<FigureStrip>("processFigures")->text();
        QVERIFY2(process.contains(QStringLiteral("MB")) && process.contains(QStringLiteral("of a core")),
                 qPrintable(process));
        const QString journal = control<FigureStrip>("journalFigures")->text();
        QVERIFY2(journal.contains(QStringLiteral("writing")) && journal.contains(QStringLiteral("GB")),
                 qPrintable(journal));
        auto* cpu = control<StripChart>("processCpu");
        cpu->setFocus();
        QTest::keyClick(cpu, Qt::Key_Home);
        QVERIFY(cpu->readout().startsWith(QStringLiteral("299 s ago: CPU")));
        m_station->change([](StationSnapshot& s) {
            s.journal.ok = false;
            s.journal.problem = "write failed: no space left";
        });
        m_window->refresh();
        QVERIFY(control<FigureStrip>("journalFigures")->text().contains(QStringLiteral("no space left")));
    }

    void theSealIsShownAndItsCheckpointCopied()
    {
        go("system");
        m_station->change([](StationSnapshot& s) {
            s.journal.records = 5'000;
            s.journal.sealedRecords = 4'096;
            s.journal.checkpoint =
                "mystic-station/0000000000000001\n4096\nroot=\n\n\xE2\x80\x94 mystic-station sig=\n";
            s.journal.keyFingerprint = "12ab-34cd-56ef-7890";
            s.journal.publicKey = "mystic-station+01234567+key=";
        });
        m_window->refresh();
        const QString seal = control<FigureStrip>("sealFigures")->text().simplified();
        QVERIFY2(seal.contains(QStringLiteral("12ab-34cd-56ef-7890")) &&
                     seal.contains(QStringLiteral("4 096")) && seal.contains(QStringLiteral("904")),
                 qPrintable(seal));
        QTest::keyClick(control<QToolButton>("copyCheckpoint"), Qt::Key_Space);
        QVERIFY(
            QApplication::clipboard()->text().endsWith(QStringLiteral("\n\n\u2014 mystic-station sig=\n")));
        QTest::keyClick(control<QToolButton>("copyJournalKey"), Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mystic-station+01234567+key="));
        m_station->change([](StationSnapshot& s) {
            s.journal.keyFingerprint.clear();
            s.journal.checkpoint.clear();
        });
        m_window->refresh();
        QVERIFY(!control<QToolButton>("copyCheckpoint")->isEnabled());
        QVERIFY(control<FigureStrip>("sealFigures")->text().contains(QStringLiteral("not signed")));
    }

    void anInstrumentIsRestrictedWithAReason()
    {
        go("compliance");
        auto* restricted = panel<RestrictedPanel>();
        QCOMPARE(restricted->table()->model()->rowCount(), 2); // SOL-USD, LTC-USD
        auto* symbol = control<QComboBox>("restrictedSymbol");
        auto* add = control<QPushButton>("restrict");
        auto* message = control<QLabel>("restrictedMessage");
        symbol->setEditText(QStringLiteral("ETH-USD"));
        QVERIFY(!add->isEnabled());
        QVERIFY2(message->text().contains(QStringLiteral("reason")), qPrintable(message->text()));
        control<QLineEdit>("restrictedReason")->setText(QStringLiteral("insider list of the desk"));
        QVERIFY(add->isEnabled());
        add->click();
        QCOMPARE(m_station->configured.size(), std::size_t(1));
        const ConfigureCall& call = m_station->configured[0];
        QCOMPARE(call.key, std::string("restricted_list"));
        QCOMPARE(call.jsonValue, std::string(R"(["SOL-USD", "LTC-USD", "ETH-USD"])"));
        QCOMPARE(call.person, std::string("ada"));
        QCOMPARE(call.reason, std::string("insider list of the desk"));
        QVERIFY(!add->isEnabled()); // asked, not answered
        answer(R"(["SOL-USD", "LTC-USD", "ETH-USD"])", {}, call.reason);
        QCOMPARE(restricted->table()->model()->rowCount(), 3);
        QVERIFY(message->text().contains(QStringLiteral("insider list of the desk")));
        QVERIFY(control<QLineEdit>("restrictedReason")->text().isEmpty());
        QCOMPARE(testing::unnamedControls(*restricted->parentWidget()->parentWidget()).join(u' '), QString());
    }
    void aRowIsTakenOffTheListAndARefusalIsSaid()
    {
        go("compliance");
        auto* restricted = panel<RestrictedPanel>();
        restricted->table()->selectRow(0);
        control<QLineEdit>("restrictedReason")->setText(QStringLiteral("period over"));
        control<QPushButton>("unrestrict")->click();
        QCOMPARE(m_station->configured.at(0).jsonValue, std::string(R"(["LTC-USD"])"));
        answer(R"(["SOL-USD", "LTC-USD"])", "restricted_list may not shrink today", "period over");
        auto* message = control<QLabel>("restrictedMessage");
        QVERIFY2(message->text().contains(QStringLiteral("Refused: restricted_list may not shrink today")),
                 qPrintable(message->text()));
        QCOMPARE(restricted->table()->model()->rowCount(), 2);
        QCOMPARE(control<QLineEdit>("restrictedReason")->text(),
                 QStringLiteral("period over")); // to try again
    }
    void aListTooLongForOneChangeIsRefusedBeforeItIsSent()
    {
        go("compliance");
        control<QLineEdit>("restrictedReason")->setText(QStringLiteral("test"));
        control<QComboBox>("restrictedSymbol")->setEditText(QString(200, u'X'));
        QVERIFY(!control<QPushButton>("restrict")->isEnabled());
        QVERIFY(control<QLabel>("restrictedMessage")->text().contains(QStringLiteral("Longer")));
    }

    void rowsMoveTheLinkedInstrument_data()
    {
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<QString>("table");
        QTest::newRow("fills") << QStringLiteral("orders") << QStringLiteral("fillsTable");
        QTest::newRow("orders") << QStringLiteral("operate") << QStringLiteral("ordersTable");
        QTest::newRow("positions") << QStringLiteral("operate") << QStringLiteral("positionsTable");
        QTest::newRow("audit") << QStringLiteral("operate") << QStringLiteral("auditTable");
    }
    void rowsMoveTheLinkedInstrument()
    {
        QFETCH(QString, workspace);
        QFETCH(QString, table);
        for (int i = 0; i < 6; ++i) {
            AuditRow row = fakeAuditRow(184'220 + static_cast<Seq>(i));
            row.instrument = 1;
            m_station->pushAudit(row);
        }
        go(qPrintable(workspace));
        auto* rows = m_window->workspace().findChild<DataTable*>(table);
        QVERIFY(rows != nullptr && rows->model()->rowCount() > 0);
        const QModelIndex cell = rows->model()->index(0, 0);
        const QVariant expected = cell.data(InstrumentRole);
        QVERIFY(expected.isValid());
        m_window->selection().setInstrument(3);
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(cell).center());
        QCOMPARE(m_window->selection().instrument(), static_cast<InstrumentId>(expected.toUInt()));
        m_window->selection().setInstrument(3);
        refresh(); // new rows are no choice of the operator's
        QCOMPARE(m_window->selection().instrument(), InstrumentId(3));
    }
    void aDoubleClickOnAFillAsksWhy()
    {
        go("orders");
        DataTable* table = m_window->workspace().findChild<DataTable*>(QStringLiteral("fillsTable"));
        const QPoint at = table->visualRect(table->model()->index(0, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_window->workspace().id(), QStringLiteral("why"));
    }
    void timesOfAnotherDayShowTheirDate()
    {
        go("orders");
        DataTable* table = m_window->workspace().findChild<DataTable*>(QStringLiteral("fillsTable"));
        QVERIFY(!table->model()->index(0, 0).data().toString().contains(u'-'));
        m_station->change([](StationSnapshot& s) { s.logicalTime = s.logicalTime + seconds(3 * 86'400); });
        m_window->refresh();
        QCOMPARE(table->model()->index(0, 0).data().toString().left(10),
                 format::date(m_station->snapshot()->fills.back().venueTime));
    }

private:
    void answer(std::string value, std::string refusal, const std::string& reason)
    {
        AgentConfigView next = *m_station->configs[1];
        for (AgentConfigValue& one : next.values) {
            if (one.key.name != "restricted_list")
                continue;
            one.value = std::move(value);
            ++one.changes;
            one.refusals += refusal.empty() ? 0U : 1U;
            one.refusal = std::move(refusal);
            one.person = "ada";
            one.reason = reason;
            one.changed = FakeNow;
        }
        m_station->configs[1] = std::make_shared<AgentConfigView>(next);
        refresh();
    }
};

QTEST_MAIN(TestInspection)
#include "tst_inspection.moc"
