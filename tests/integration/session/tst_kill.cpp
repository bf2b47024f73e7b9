// The kill switch in a whole session: with an idle engine, a saturated one and a hung agent; and what
// survives a restart.
#include <QtTest/QtTest>

#include "session_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

std::atomic<bool> letGo{true};

/// Stays in its handler from the 2000th event on until it is let go.
class HangingAgent final : public BaseAgent {
public:
    [[nodiscard]] AgentRole role() const override { return AgentRole::Observer; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override { return {}; }
    [[nodiscard]] Result<void> configure(std::string_view, std::string_view) override { return {}; }
    [[nodiscard]] Result<void> initialize(AgentContext& context) override
    {
        attach(context);
        return {};
    }
    void processMarketData(const MarketEvent&) override
    {
        if (++m_events == 2000)
            while (!letGo.load())
                std::this_thread::yield();
    }
    void processMessage(const Message&) override {}
    void processLoop(std::uint32_t) override {}
    [[nodiscard]] std::uint64_t digest() const override { return m_events; }
    void save(ByteWriter& out) const override { out.put(m_events); }
    [[nodiscard]] Result<void> load(ByteReader& in) override
    {
        m_events = in.get<std::uint64_t>();
        return {};
    }

private:
    std::uint64_t m_events = 0;
};

AgentRegistry registryWithHanging()
{
    AgentRegistry registry = AgentRegistry::withBuiltIns();
    if (!registry.add({"hanging", "Hanging", [] { return std::make_unique<HangingAgent>(); }}))
        std::abort();
    return registry;
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { letGo = true; }

    void theGateIsClosedWhenKillReturnsAndTheStateSurvivesARestart()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 3000);
        const AgentRegistry registry = AgentRegistry::withBuiltIns();
        const QString data = dir.filePath(QStringLiteral("data"));
        {
            auto session = Session::open(*optionsFor(configOver(file), data, registry), registry);
            QVERIFY2(session.has_value(), session ? "" : session.error().message.c_str());
            (*session)->kill(2, true, "tester", "drill");
            QTRY_COMPARE_WITH_TIMEOUT((*session)->snapshot()->tradingState, TradingState::Killed, 10'000);
            QTRY_COMPARE_WITH_TIMEOUT((*session)->lastKill().level, 2, 10'000);
            QVERIFY((*session)->lastKill().gateClosedNs <
                    50'000'000); // measured in the bench; here only sanity
        }
        auto again = Session::open(*optionsFor(configOver(file), data, registry), registry);
        QVERIFY(again.has_value());
        QVERIFY(!(*again)->notices().empty());
        QTRY_VERIFY_WITH_TIMEOUT((*again)->hasEnded(), 60'000);
        (*again)->close();
        QCOMPARE((*again)->snapshot()->tradingState, TradingState::Killed);
        for (const OrderView& order : (*again)->snapshot()->orders)
            QVERIFY(order.filled.isZero());
    }
    void aHaltIsLeftOnlyWithAReason()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 100);
        const AgentRegistry registry = AgentRegistry::withBuiltIns();
        auto session = Session::open(
            *optionsFor(configOver(file), dir.filePath(QStringLiteral("data")), registry), registry);
        QVERIFY(session.has_value());
        (*session)->kill(1, true, "tester", "drill");
        // The state shows before the command that brings it is sequenced; its reason only after.
        QTRY_COMPARE_WITH_TIMEOUT((*session)->snapshot()->tradingStateReason, std::string("tester: drill"),
                                  10'000);
        QCOMPARE((*session)->snapshot()->tradingState, TradingState::Halted);
        OperatorCommand rearm;
        rearm.action = OperatorAction::Rearm;
        rearm.person = "tester";
        (*session)->send(rearm);
        QTRY_VERIFY_WITH_TIMEOUT(!(*session)->snapshot()->alarms.empty(), 10'000); // the refusal is told
        QCOMPARE((*session)->snapshot()->tradingState, TradingState::Halted);
        rearm.reason = "drill is over";
        (*session)->send(rearm);
        QTRY_COMPARE_WITH_TIMEOUT((*session)->snapshot()->tradingState, TradingState::Active, 10'000);
    }
    void killWorksWhileAnAgentHangsOnTheLane_data()
    {
        QTest::addColumn<QString>("placement");
        QTest::newRow("hung on the lane") << QStringLiteral("\"placement\": \"lane\"");
        QTest::newRow("hung on a worker") << QStringLiteral("\"placement\": \"thread\", \"thread\": 1");
    }
    void killWorksWhileAnAgentHangsOnTheLane()
    {
        QFETCH(QString, placement);
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 20'000);
        const AgentRegistry registry = registryWithHanging();
        letGo = false;
        auto session =
            Session::open(*optionsFor(configOver(file, ",{\"name\": \"hanging\", \"type\": \"hanging\", " +
                                                           placement.toStdString() + "}"),
                                      dir.filePath(QStringLiteral("data")), registry),
                          registry);
        QVERIFY2(session.has_value(), session ? "" : session.error().message.c_str());
        const auto isHung = [&] {
            const auto snapshot = (*session)->snapshot();
            return std::ranges::any_of(snapshot->agents,
                                       [](const AgentView& a) { return a.state == AgentState::Hung; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHung(), 20'000); // named on screen although the lane stands still
        const Seq before = (*session)->snapshot()->turns;
        (*session)->kill(2, false, "tester", "an agent hangs");
        QTRY_COMPARE_WITH_TIMEOUT((*session)->lastKill().level, 2, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT((*session)->snapshot()->tradingState, TradingState::Killed, 10'000);
        QCOMPARE((*session)->snapshot()->turns, before); // carried out without the engine
        letGo = true;
        QTRY_VERIFY_WITH_TIMEOUT((*session)->hasEnded(), 60'000);
        (*session)->close();
        QCOMPARE((*session)->snapshot()->tradingState, TradingState::Killed);
        for (const OrderView& order : (*session)->snapshot()->orders)
            QVERIFY(isTerminal(order.status) || order.purpose == OrderPurpose::ProtectiveStop);
    }
    void killWorksWhileTheEngineIsSaturated()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 200'000);
        const AgentRegistry registry = AgentRegistry::withBuiltIns();
        auto session = Session::open(
            *optionsFor(configOver(file), dir.filePath(QStringLiteral("data")), registry), registry);
        QVERIFY(session.has_value());
        QTRY_VERIFY_WITH_TIMEOUT((*session)->snapshot()->turns > 2000, 20'000);
        (*session)->kill(2, false, "tester", "drill");
        QTRY_COMPARE_WITH_TIMEOUT((*session)->snapshot()->tradingState, TradingState::Killed, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT((*session)->hasEnded(), 60'000);
        (*session)->close();
        const auto snapshot = (*session)->snapshot();
        for (const OrderView& order : snapshot->orders)
            QVERIFY(isTerminal(order.status));
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
