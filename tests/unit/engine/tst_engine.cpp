// Sequencing: order among producers, monotone time, timers, posts, stop and start, configuration, the kill
// overlay.
#include <QtTest/QtTest>

#include "engine/histogram.h"
#include "engine/step.h"
#include "engine_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

/// Keeps every finished turn's header and input kind.
class Recorder {
public:
    explicit Recorder(EngineRig& rig) : m_rig(rig), m_cursor(rig.pipeline.addConsumer()) {}
    void take()
    {
        for (Seq seq = m_cursor.load() + 1; seq <= m_rig.pipeline.finished(); ++seq)
            turns.push_back(m_rig.pipeline.ring().at(seq));
        m_cursor.store(m_rig.pipeline.finished());
    }
    std::vector<Turn> turns;

private:
    EngineRig& m_rig;
    Cursor& m_cursor;
};

std::vector<Turn> runRecorded(EngineRig& rig)
{
    Recorder recorder(rig);
    if (!rig.sequencer.start())
        return {};
    while (!rig.sequencer.hasEnded()) {
        (void)rig.sequencer.pump(64);
        recorder.take();
    }
    recorder.take();
    return recorder.turns;
}

/// Claims that its signals are a person's: one of its own turn, one that arrives later.
class Impostor final : public HashAgent {
public:
    Impostor() : HashAgent(AgentRole::Strategy) {}
    void processMarketData(const MarketEvent& event) override
    {
        Signal out;
        out.agent = OperatorId;
        out.origin = OrderOrigin::Operator;
        out.instrument = event.instrument;
        sendMessage(NoAgent, out);
        sendMessage(NoAgent, out);
    }
};

void pumpUntilHeld(EngineRig& rig)
{
    while (rig.sequencer.pump(1).state == PumpState::Progress) {
    }
}

Message command(OperatorAction action, AgentId agent = NoAgent)
{
    OperatorCommand out;
    out.action = action;
    out.agent = agent;
    out.commandId = 5;
    out.person = "tester";
    out.reason = "test";
    return Message::make(out, OperatorId);
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sequenceNumbersAreDenseAndTimeIsStrictlyMonotone()
    {
        EngineRig rig(fourAgents());
        const auto turns = runRecorded(rig);
        QVERIFY(turns.size() > 1500);
        for (std::size_t i = 0; i < turns.size(); ++i) {
            QCOMPARE(turns[i].header.seq, i + 1);
            if (i > 0)
                QVERIFY(turns[i].header.time > turns[i - 1].header.time);
        }
    }
    void everyPostedInputNamesItsCause()
    {
        EngineRig rig(fourAgents());
        int posted = 0;
        for (const Turn& turn : runRecorded(rig)) {
            if (turn.header.source == FeedId || turn.header.inputKind == MessageKind::Timer)
                continue;
            QVERIFY(turn.header.cause > 0 && turn.header.cause < turn.header.seq);
            ++posted;
        }
        QVERIFY(posted > 100);
    }
    void aFillCarriesTheTraceOfItsSignal()
    {
        EngineRig rig(fourAgents());
        const auto turns = runRecorded(rig);
        int fills = 0;
        for (const Turn& turn : turns) {
            const auto* report = turn.input.tryAs<ExecutionReport>();
            if (report == nullptr || report->type != ExecutionType::Trade)
                continue;
            const Turn& origin = turns[turn.header.trace - 1];
            QVERIFY(origin.has(SignalBit) || origin.header.inputKind == MessageKind::Signal);
            ++fills;
        }
        QVERIFY(fills > 50);
    }
    void anAgentsSignalIsNeverTakenForAPersons()
    {
        std::vector<AgentSpec> agents = fourAgents();
        agents.front().factory = [] { return std::make_unique<Impostor>(); };
        EngineRig rig(std::move(agents), 50);
        int own = 0;
        int later = 0;
        for (const Turn& turn : runRecorded(rig)) {
            if (turn.has(SignalBit)) {
                QCOMPARE(turn.signal.origin, OrderOrigin::Strategy);
                ++own;
            }
            if (const auto* signal = turn.input.tryAs<Signal>()) {
                QCOMPARE(signal->origin, OrderOrigin::Strategy);
                ++later;
            }
        }
        QVERIFY(own > 10);
        QVERIFY(later > 10);
    }
    void timersFireInLogicalTimeBeforeLaterInputs()
    {
        EngineRig rig(fourAgents());
        int timers = 0;
        for (const Turn& turn : runRecorded(rig)) {
            const auto* timer = turn.input.tryAs<Timer>();
            if (timer == nullptr)
                continue;
            ++timers;
            QVERIFY(turn.header.time >= timer->deadline);
            QVERIFY(turn.header.time - timer->deadline < milliseconds(1));
        }
        QVERIFY(timers > 150); // one a 5 ms over one second
    }
    void aStoppedAgentDecidesNothingAndContinuesWithItsStateWhenStarted()
    {
        EngineRig rig(fourAgents(), 400);
        Recorder recorder(rig);
        QVERIFY(rig.sequencer.start().has_value());
        while (rig.pipeline.finished() < 200)
            (void)rig.sequencer.pump(1);
        rig.sequencer.inbox().push(command(OperatorAction::StopAgent, 0));
        (void)rig.sequencer.pump(1);
        const Seq stoppedAt = rig.pipeline.finished();
        while (rig.pipeline.finished() < 400)
            (void)rig.sequencer.pump(1);
        recorder.take();
        for (const Turn& turn : recorder.turns)
            if (turn.header.seq > stoppedAt)
                QVERIFY(!turn.has(SignalBit));
        rig.sequencer.inbox().push(command(OperatorAction::StartAgent, 0));
        while (!rig.sequencer.hasEnded())
            (void)rig.sequencer.pump(64);
        recorder.take();
        QVERIFY(std::ranges::any_of(recorder.turns,
                                    [](const Turn& t) { return t.header.seq > 450 && t.has(SignalBit); }));
        const auto statuses = std::ranges::count_if(
            recorder.turns, [](const Turn& t) { return t.header.inputKind == MessageKind::AgentStatus; });
        QCOMPARE(statuses, 2);
    }
    void aStoppedRiskAgentClosesTheGate()
    {
        EngineRig rig(fourAgents(), 600);
        QVERIFY(rig.sequencer.start().has_value());
        rig.sequencer.inbox().push(command(OperatorAction::StopAgent, 2));
        while (!rig.sequencer.hasEnded())
            (void)rig.sequencer.pump(64);
        QCOMPARE(rig.venue.submitted.load(), std::uint64_t(0));
    }
    void aConfigurationChangeReachesItsAgentAndABadOneIsRefusedWithAReason()
    {
        EngineRig changed(fourAgents(), 300);
        EngineRig same(fourAgents(), 300);
        EngineRig bad(fourAgents(), 300);
        Recorder recorder(bad);
        for (EngineRig* rig : {&changed, &same, &bad})
            QVERIFY(rig->sequencer.start().has_value());
        ConfigChange change;
        change.agent = 0;
        change.key = "salt";
        change.after = "9";
        changed.sequencer.inbox().push(Message::make(change, OperatorId));
        change.after = "5000";
        bad.sequencer.inbox().push(Message::make(change, OperatorId));
        for (EngineRig* rig : {&changed, &same, &bad})
            while (!rig->sequencer.hasEnded())
                (void)rig->sequencer.pump(64);
        QCOMPARE(changed.pipeline.agents()[0]->configValue("salt"), std::string("9"));
        QCOMPARE(bad.pipeline.agents()[0]->configValue("salt"), std::string("7"));
        recorder.take();
        const auto refused = std::ranges::find_if(
            recorder.turns, [](const Turn& t) { return t.header.inputKind == MessageKind::AgentError; });
        QVERIFY(refused != recorder.turns.end());
        QVERIFY(refused->input.as<AgentError>().what.view().find("salt must be 0 to 1000") !=
                std::string_view::npos);
    }
    void theKillOverlayClosesTheGateBeforeItsCommandIsSequenced()
    {
        EngineRig rig(fourAgents(), 600);
        QVERIFY(rig.sequencer.start().has_value());
        while (rig.pipeline.finished() < 300)
            (void)rig.sequencer.pump(1);
        const auto before = rig.venue.submitted.load();
        QVERIFY(before > 0);
        rig.outOfBand.kill = (5U << 8U) | static_cast<std::uint64_t>(TradingState::Killed);
        QCOMPARE(rig.sequencer.tradingState(), TradingState::Killed);
        while (!rig.sequencer.hasEnded())
            (void)rig.sequencer.pump(64);
        QCOMPARE(rig.venue.submitted.load(), before);
        rig.sequencer.inbox().push(command(OperatorAction::Kill));
        (void)rig.sequencer.pump(1);
        QCOMPARE(rig.outOfBand.kill.load(), std::uint64_t(0)); // folded: the overlay is gone, the state stays
        QCOMPARE(rig.sequencer.tradingState(), TradingState::Killed);
        QCOMPARE(rig.venue.cancelAllCalls.load(), std::uint64_t(1));
    }
    void aPausedSessionTakesOneEventAStep()
    {
        EngineRig rig(fourAgents(), 100);
        QVERIFY(rig.sequencer.start().has_value());
        rig.sequencer.inbox().push(command(OperatorAction::Pause));
        while (rig.sequencer.pump(1).state == PumpState::Progress) {
        }
        const Seq paused = rig.pipeline.finished();
        QCOMPARE(rig.sequencer.pump(64).state, PumpState::WaitForever);
        QCOMPARE(rig.pipeline.finished(), paused);
        rig.sequencer.inbox().push(command(OperatorAction::Step));
        while (rig.sequencer.pump(1).state == PumpState::Progress) {
        }
        QVERIFY(rig.pipeline.finished() >= paused + 2); // the command and one market event with what follows
        QVERIFY(rig.pipeline.finished() <= paused + 8);
        QVERIFY(rig.sequencer.isPaused());
    }
    void aPausedSessionRunsToTheNextDecisionAndPausesAgain()
    {
        EngineRig rig(fourAgents(), 400);
        QVERIFY(rig.sequencer.start().has_value());
        rig.sequencer.inbox().push(command(OperatorAction::Pause));
        pumpUntilHeld(rig);
        Recorder recorder(rig);
        recorder.take();
        for (int i = 0; i < 5; ++i) {
            recorder.turns.clear();
            OperatorCommand step = command(OperatorAction::Step).as<OperatorCommand>();
            step.argument = step::Decision;
            rig.sequencer.inbox().push(Message::make(step, OperatorId));
            pumpUntilHeld(rig);
            recorder.take();
            QVERIFY(rig.sequencer.isPaused());
            const auto decided = [](const Turn& turn) {
                return (turn.header.products & (SignalBit | ComplianceBit | RiskBit | IntentBit)) != 0;
            };
            const auto first = std::ranges::find_if(recorder.turns, decided);
            QVERIFY(first != recorder.turns.end());
            // Behind the decision come only what it posted itself: no market event, no timer.
            for (auto turn = first + 1; turn != recorder.turns.end(); ++turn)
                QVERIFY(turn->header.inputKind != MessageKind::MarketEvent);
        }
    }
    void aPausedSessionRunsToAMomentAndNoFurther()
    {
        EngineRig rig(fourAgents(), 400, 1000); // at real time it would take as long as its data
        QVERIFY(rig.sequencer.start().has_value());
        Recorder recorder(rig);
        rig.sequencer.inbox().push(command(OperatorAction::Pause));
        pumpUntilHeld(rig);
        recorder.take();
        const Timestamp moment = rig.sequencer.logicalTime() + milliseconds(50);
        OperatorCommand step = command(OperatorAction::Step).as<OperatorCommand>();
        step.argument = step::to(moment);
        rig.sequencer.inbox().push(Message::make(step, OperatorId));
        recorder.turns.clear();
        pumpUntilHeld(rig);
        recorder.take();
        QVERIFY(rig.sequencer.isPaused());
        QVERIFY(recorder.turns.size() > 10);
        QVERIFY(recorder.turns.back().header.time <= moment);
        rig.sequencer.inbox().push(command(OperatorAction::Step)); // what comes next is behind it
        recorder.turns.clear();
        pumpUntilHeld(rig);
        recorder.take();
        QVERIFY(recorder.turns.back().header.time > moment);
    }
    void pacedSessionsWaitForTheirTime()
    {
        EngineRig rig(fourAgents(), 100, 1000);
        QVERIFY(rig.sequencer.start().has_value());
        PumpResult result;
        while ((result = rig.sequencer.pump(64)).state == PumpState::Progress) {
        }
        QCOMPARE(result.state, PumpState::WaitUntil);
        const Seq before = rig.pipeline.finished();
        rig.clock.ns = result.wakeNs;
        (void)rig.sequencer.pump(64);
        QVERIFY(rig.pipeline.finished() > before);
    }
    void theHistogramIsWithinNinePercent()
    {
        for (const std::int64_t value : {1LL, 9LL, 250LL, 12'345LL, 9'999'999LL}) {
            LatencyHistogram histogram;
            for (int i = 0; i < 100; ++i)
                histogram.add(value);
            const auto p50 = static_cast<double>(histogram.quantile(0.5));
            QVERIFY(p50 >= static_cast<double>(value) && p50 <= static_cast<double>(value) * 1.125 + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
