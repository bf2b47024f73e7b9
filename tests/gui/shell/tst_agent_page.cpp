// An agent's own page: its configuration read and changed from the window.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "fake_station.h"
#include "ui/models/selection.h"
#include "ui/panels/agent_config/agent_config_panel.h"
#include "ui/panels/agent_config/config_text.h"
#include "ui/panels/agents/agents_panel.h"
#include "ui/panels/data_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_stack.h"

using namespace mystic;

class AgentPageTest final : public QObject {
    Q_OBJECT

    testing::FakeStation* m_station = nullptr;
    MainWindow* m_window = nullptr;

    AgentConfigPanel* page() const { return m_window->findChild<AgentConfigPanel*>(); }
    template <typename T>
    T* child(const char* name) const
    {
        T* found = page()->parentWidget()->parentWidget()->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    void openPage()
    {
        auto* table = m_window->workspace().findChild<AgentsPanel*>()->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
        m_window->refresh();
    }
    void select(int row) const { page()->table()->setCurrentIndex(page()->table()->model()->index(row, 0)); }
    void answer(const std::function<void(AgentConfigValue&)>& edit, std::size_t index = 0)
    {
        AgentConfigView next = *m_station->configs[1];
        edit(next.values[index]);
        m_station->configs[1] = std::make_shared<AgentConfigView>(next);
        m_station->change([](StationSnapshot&) {});
        m_window->refresh();
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void init()
    {
        m_station = new testing::FakeStation;
        m_station->configs = {testing::fakeConfig(0, "strategy"), testing::fakeConfig(1, "compliance")};
        m_station->set(testing::quietSnapshot());
        MainWindowOptions options;
        options.clockRuns = false;
        options.person = "ada";
        m_window = new MainWindow(*m_station, options);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_window->refresh();
    }
    void cleanup()
    {
        delete m_window;
        delete m_station;
    }

    void enterInTheAgentsTableLeadsToTheAgentsPage()
    {
        openPage();
        QVERIFY(m_window->workspace().showsAgents());
        QVERIFY(page()->isVisible());
        QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(child<QComboBox>("configAgent")->currentText(), QStringLiteral("compliance"));
        const auto* model = page()->table()->model();
        QCOMPARE(model->rowCount(), 5);
        QCOMPARE(model->index(0, AgentConfigModel::NameColumn).data().toString(),
                 QStringLiteral("max_daily_trades"));
        QCOMPARE(model->index(0, AgentConfigModel::RangeColumn).data().toString(),
                 QStringLiteral("1 to 100000"));
        QCOMPARE(model->index(2, AgentConfigModel::ValueColumn).data().toString(),
                 QStringLiteral("SOL-USD, LTC-USD"));
    }

    void aChangeGoesToTheAgentAndItsAnswerIsShown()
    {
        openPage();
        auto* value = child<QLineEdit>("configValue");
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("150"));
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(m_station->configured.size(), 1U);
        QCOMPARE(m_station->configured[0].agent, AgentId{1});
        QCOMPARE(m_station->configured[0].key, std::string("max_daily_trades"));
        QCOMPARE(m_station->configured[0].jsonValue, std::string("150"));
        auto* message = child<QLabel>("configMessage");
        QVERIFY(message->text().contains(QLatin1String("not answered")));
        answer([](AgentConfigValue& v) {
            v.value = "150";
            ++v.changes;
            v.changed = testing::FakeNow;
        });
        QVERIFY2(message->text().contains(QLatin1String("In force since 12:41:07")),
                 qPrintable(message->text()));
        QCOMPARE(page()->table()->model()->index(0, AgentConfigModel::ValueColumn).data().toString(),
                 QStringLiteral("150"));
    }

    void enterOnAKeyLeadsToItsValue()
    {
        openPage();
        select(1);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
        auto* value = child<QLineEdit>("configValue");
        QCOMPARE(QApplication::focusWidget(), value);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_5); // replaces what stands there
        QCOMPARE(value->text(), QStringLiteral("5"));
    }

    void aRefusalIsShownInTheAgentsOwnWords()
    {
        openPage();
        auto* value = child<QLineEdit>("configValue");
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("7"));
        child<QPushButton>("applyConfig")->click();
        answer([](AgentConfigValue& v) {
            ++v.changes;
            ++v.refusals;
            v.refusal = "max_daily_trades must be above the 35 of today";
        });
        QVERIFY(child<QLabel>("configMessage")->text().contains(QLatin1String("above the 35 of today")));
        QCOMPARE(value->text(), QStringLiteral("100"));
    }

    void whatCannotFitIsSaidBeforeItIsSent()
    {
        openPage();
        auto* value = child<QLineEdit>("configValue");
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("0"));
        QVERIFY(!child<QPushButton>("applyConfig")->isEnabled());
        QVERIFY(child<QLabel>("configMessage")->text().contains(QLatin1String("max_daily_trades")));
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(m_station->configured.empty());
    }

    void theDefaultIsAskedForWithOneButton()
    {
        openPage();
        QVERIFY(!child<QPushButton>("defaultConfig")->isEnabled()); // it is at its default
        select(1);
        child<QPushButton>("defaultConfig")->click();
        QCOMPARE(m_station->configured.size(), 1U);
        QCOMPARE(m_station->configured[0].jsonValue, std::string("1000000"));
    }

    void whatIsBeingTypedIsNotOverwrittenByNews()
    {
        openPage();
        auto* value = child<QLineEdit>("configValue");
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("12"));
        answer([](AgentConfigValue& v) { v.value = "false"; }, 4);
        QCOMPARE(value->text(), QStringLiteral("12"));
    }

    void typedValuesBecomeJsonAndBack()
    {
        ConfigKey list;
        list.type = ConfigKey::Type::TextList;
        QCOMPARE(typedValue(list, QStringLiteral(" BTC-USD ,, ETH-USD ")),
                 std::string(R"(["BTC-USD", "ETH-USD"])"));
        QCOMPARE(typedValue(list, QString()), std::string("[]"));
        ConfigKey text;
        text.type = ConfigKey::Type::Text;
        text.name = "zone";
        for (const QString& typed :
             {QStringLiteral("UTC"), QStringLiteral("say \"no\""), QStringLiteral("a\\b"), QString()})
            QCOMPARE(shownValue(text, typedValue(text, typed)), typed);
        QVERIFY(!valueProblem(text, typedValue(text, QString(200, u'x'))).isEmpty());
    }
};

QTEST_MAIN(AgentPageTest)
#include "tst_agent_page.moc"
