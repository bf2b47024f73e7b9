// What agents in child processes say becomes inputs, and only while the instance that said it is the present
// one.
#include <QtTest/QtTest>

#include "engine_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

/// Sees which kinds the agents are given, and when.
struct Seen {
    AgentId agent = NoAgent;
    MessageKind kind = MessageKind::None;
    Seq turn = 0;
};

class WitnessAgent final : public HashAgent {
public:
    WitnessAgent(AgentRole role, std::vector<Seen>& seen) : HashAgent(role), m_seen(seen) {}
    void processMarketData(const MarketEvent&) override {}
    void processMessage(const Message& message) override
    {
        if (message.kind == MessageKind::Signal || message.kind == MessageKind::ComplianceVerdict ||
            message.kind == MessageKind::RiskVerdict)
            m_seen.push_back({context().setup().id, message.kind, context().turn()});
        if (role() == AgentRole::Execution || message.kind != MessageKind::Signal)
            HashAgent::processMessage(message);
    }

private:
    std::vector<Seen>& m_seen;
};

AgentSpec outside(const char* name, AgentRole role)
{
    AgentSpec spec = hashAgent(name, role);
    spec.process = true;
    return spec;
}

Signal aSignal()
{
    Signal signal;
    signal.instrument = 0;
    signal.reason = "from a child";
    return signal;
}

ChildReply reply(Message message, std::uint32_t epoch, Seq cause = 1, Seq trace = 1)
{
    message.cause = cause;
    message.trace = trace;
    return {epoch, false, message};
}

} // namespace

class TestChildReplies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReplyOfAnInstanceThatIsGoneIsRefusedAndCounted()
    {
        EngineRig rig({outside("strategy", AgentRole::Strategy)}, 10);
        ChildReplies& replies = rig.sequencer.childReplies();
        replies.setEpoch(0, 3);
        QVERIFY(replies.push(reply(Message::make(aSignal(), 0), 3)));
        replies.setEpoch(0, 4); // replaced while its reply waited
        QVERIFY(replies.push(reply(Message::make(aSignal(), 0), 3)));
        QVERIFY(rig.run());
        QCOMPARE(replies.refused(), std::uint64_t(2));
        for (Seq seq = 1; seq <= rig.pipeline.finished(); ++seq)
            QCOMPARE(rig.pipeline.ring().at(seq).header.inputKind, MessageKind::MarketEvent);
    }

    void aReplyCarriesItsCauseAndItsTrace()
    {
        EngineRig rig({outside("strategy", AgentRole::Strategy), hashAgent("risk", AgentRole::Risk)}, 10);
        rig.sequencer.childReplies().setEpoch(0, 1);
        Alert alert;
        alert.agent = 0;
        QVERIFY(rig.sequencer.childReplies().push(reply(Message::make(alert, 0), 1, 5, 4)));
        QVERIFY(rig.run());
        const Turn* found = nullptr;
        for (Seq seq = 1; seq <= rig.pipeline.finished() && found == nullptr; ++seq)
            if (rig.pipeline.ring().at(seq).header.inputKind == MessageKind::Alert)
                found = &rig.pipeline.ring().at(seq);
        QVERIFY(found != nullptr);
        QCOMPARE(found->header.cause, Seq(5));
        QCOMPARE(found->header.trace, Seq(4));
        QCOMPARE(found->header.source, AgentId(0));
    }

    void aVerdictOfALaterTurnIsGivenWithItsSignalAndLeadsToAnOrder()
    {
        std::vector<Seen> seen;
        AgentSpec risk = hashAgent("risk", AgentRole::Risk);
        risk.factory = [&] { return std::make_unique<WitnessAgent>(AgentRole::Risk, seen); };
        AgentSpec execution = hashAgent("execution", AgentRole::Execution);
        execution.factory = [&] { return std::make_unique<WitnessAgent>(AgentRole::Execution, seen); };
        EngineRig rig({outside("strategy", AgentRole::Strategy), outside("compliance", AgentRole::Compliance),
                       risk, execution},
                      50);
        seen.clear();
        ChildReplies& replies = rig.sequencer.childReplies();
        replies.setEpoch(0, 1);
        replies.setEpoch(1, 1);
        const auto isReady = [&](AgentId agent) {
            AgentStatus status;
            status.agent = agent;
            status.state = AgentState::Running;
            ChildReply told = reply(Message::make(status, agent), 0, 0, 0);
            told.fromHost = true;
            return told;
        };
        QVERIFY(replies.push(isReady(0)));
        QVERIFY(replies.push(isReady(1)));
        QVERIFY(replies.push(reply(Message::make(aSignal(), 0), 1)));
        ComplianceVerdict verdict;
        verdict.decision = VerdictDecision::Approved;
        verdict.signalHash = hashOf(aSignal());
        verdict.instrument = 0;
        QVERIFY(replies.push(reply(Message::make(verdict, 1), 1)));
        QVERIFY(rig.run());
        Seq decided = 0;
        for (Seq seq = 1; seq <= rig.pipeline.finished(); ++seq)
            if (rig.pipeline.ring().at(seq).header.inputKind == MessageKind::ComplianceVerdict)
                decided = seq;
        QVERIFY(decided > 0);
        QVERIFY(rig.pipeline.ring().at(decided).has(RiskBit));
        QVERIFY(rig.pipeline.ring().at(decided).has(IntentBit));
        std::vector<MessageKind> toExecution;
        for (const Seen& item : seen)
            if (item.agent == 3 && item.turn == decided)
                toExecution.push_back(item.kind);
        QCOMPARE(toExecution, (std::vector<MessageKind>{MessageKind::Signal, MessageKind::ComplianceVerdict,
                                                        MessageKind::RiskVerdict}));
        QCOMPARE(rig.venue.submitted.load(), std::uint64_t(1));
    }

    void withoutADeciderNothingLeaves_data()
    {
        QTest::addColumn<bool>("byCondition");
        QTest::newRow("it was never ready") << false;
        QTest::newRow("lost a moment ago, its state not yet an input") << true;
    }
    void withoutADeciderNothingLeaves()
    {
        QFETCH(bool, byCondition);
        AgentSpec risk = byCondition ? hashAgent("risk", AgentRole::Risk) : outside("risk", AgentRole::Risk);
        EngineRig rig({hashAgent("compliance", AgentRole::Compliance), risk,
                       outside("execution", AgentRole::Execution)},
                      20);
        rig.outOfBand.riskAway = byCondition;
        rig.sequencer.childReplies().setEpoch(2, 1);
        OrderIntent intent;
        intent.instrument = 0;
        intent.orderId = makeOrderId(1, 0);
        intent.quantity = Quantity::fromInteger(1);
        QVERIFY(rig.sequencer.childReplies().push(reply(Message::make(intent, 2), 1)));
        QVERIFY(rig.run());
        QCOMPARE(rig.venue.submitted.load(), std::uint64_t(0));
    }

    void aFullQueueRefusesInsteadOfGrowing()
    {
        ChildReplies replies;
        const ChildReply one = reply(Message::make(aSignal(), 0), 1);
        for (std::size_t i = 0; i < ChildReplies::QueueMax; ++i)
            QVERIFY(replies.push(one));
        QVERIFY(!replies.push(one));
    }
};

QTEST_GUILESS_MAIN(TestChildReplies)
#include "tst_child_replies.moc"
