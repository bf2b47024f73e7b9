// The agent shown in docs/adding-an-agent.md works as the document says.
#include <QtTest/QtTest>

#include "session_rig.h"
#include "spread_watch_agent.h"

using namespace mystic;
using namespace mystic::testing;

class TestExampleAgent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentShowsExactlyTheCodeThatIsTested()
    {
        QFile document(QStringLiteral(MYSTIC_SOURCE_DIR "/docs/adding-an-agent.md"));
        QFile code(QStringLiteral(MYSTIC_SOURCE_DIR "/docs/examples/spread_watch_agent.h"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        QVERIFY(code.open(QIODevice::ReadOnly));
        QVERIFY(document.readAll().contains(code.readAll()));
    }
    void aRegisteredAgentRunsInASessionAndItsAlarmIsSeen()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("quotes.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ts,bid,bid_size,ask,ask_size\n");
        for (int i = 0; i < 100; ++i)
            file.write(QStringLiteral("%1,100.00,1,%2,1\n")
                           .arg(1'700'000'000'000LL + i * 1000LL)
                           .arg(i < 50 ? QStringLiteral("100.01") : QStringLiteral("101.00"))
                           .toUtf8());
        file.close();
        AgentRegistry registry = AgentRegistry::withBuiltIns();
        QVERIFY(registry.add(
            {"spread-watch", "Spread Watch", [] { return std::make_unique<SpreadWatchAgent>(); }}));
        const auto options = optionsFor(
            configOver(
                file.fileName(),
                R"(,{"name": "spread-watch", "type": "spread-watch", "config": {"max_spread": 0.002}})"),
            dir.filePath(QStringLiteral("data")), registry);
        QVERIFY2(options.has_value(), options ? "" : options.error().message.c_str());
        auto session = Session::open(*options, registry);
        QVERIFY2(session.has_value(), session ? "" : session.error().message.c_str());
        QTRY_VERIFY_WITH_TIMEOUT((*session)->hasEnded(), 20'000);
        (*session)->close();
        const auto snapshot = (*session)->snapshot();
        const auto agent = std::ranges::find(snapshot->agents, "spread-watch", &AgentView::name);
        QVERIFY(agent != snapshot->agents.end());
        QVERIFY(agent->messages >= 100);
        const auto alarm = std::ranges::find_if(
            snapshot->alarms, [&](const AlarmView& a) { return a.alert.agent == agent->id; });
        QVERIFY(alarm != snapshot->alarms.end());
        QVERIFY(alarm->alert.text.view().find("TEST: spread 1") != std::string_view::npos);
    }
};

QTEST_GUILESS_MAIN(TestExampleAgent)
#include "tst_example_agent.moc"
