// The messages of the flow as the window asks for them: of an edge or a node, live or from before, counted
// when there are too many.
#include <QtTest/QtTest>

#include "engine/projection.h"
#include "engine_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr std::uint64_t Events = 400;
constexpr AgentId Strategy = 0;
constexpr AgentId Compliance = 1;
constexpr AgentId Execution = 3;

struct Watched {
    explicit Watched(std::uint64_t events = Events)
        : rig(fourAgents(), events),
          projection(rig.pipeline, std::make_shared<InstrumentMaster>(twoInstruments()), "USD",
                     Money::fromInteger(1'000'000), {}, rig.clock)
    {
        if (!rig.sequencer.start())
            throw std::runtime_error("the rig starts");
    }
    void run()
    {
        while (!rig.sequencer.hasEnded()) {
            (void)rig.sequencer.pump(64);
            projection.consume();
        }
        while (projection.hasWork())
            projection.consume();
        publish();
    }
    void publish()
    {
        rig.clock.ns += 2'000'000'000;
        projection.publish({});
    }
    const EdgeView& edge(AgentId from, AgentId to)
    {
        snapshot = projection.snapshot();
        for (const EdgeView& view : snapshot->edges)
            if (view.from == from && view.to == to)
                return view;
        throw std::runtime_error("no such edge");
    }
    EngineRig rig;
    Projection projection;
    std::shared_ptr<const StationSnapshot> snapshot;
};

} // namespace

class TestFlowFold : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWatchedEdgeGivesEveryMessageOfItAndNoOther()
    {
        Watched watched;
        const std::uint32_t number = watched.projection.watchMessages({Strategy, Compliance});
        watched.publish(); // the choice is taken up with the next snapshot
        watched.run();
        const auto batch = watched.projection.takeMessages();
        QCOMPARE(batch.items.size(), watched.edge(Strategy, Compliance).count);
        QVERIFY(batch.items.size() > 10);
        QCOMPARE(batch.dropped, std::uint64_t(0));
        Seq before = 0;
        for (const MessageRow& row : batch.items) {
            QCOMPARE(row.watch, number);
            QCOMPARE(row.kind, MessageKind::Signal);
            QCOMPARE(row.from, Strategy);
            QCOMPARE(row.to, Compliance);
            QVERIFY(row.seq > before);
            QVERIFY(row.trace != 0);
            QVERIFY(!row.text.empty());
            before = row.seq;
        }
    }
    void whoLooksLaterSeesTheNewestFromBefore()
    {
        Watched watched;
        watched.run();
        QVERIFY(watched.projection.takeMessages().items.empty()); // nobody looked
        watched.projection.watchMessages({Strategy, Compliance});
        watched.publish();
        const auto signalsThen = watched.projection.takeMessages();
        const std::uint64_t count = watched.edge(Strategy, Compliance).count;
        QCOMPARE(signalsThen.items.size(), std::min<std::size_t>(count, FlowFold::RecentMax));
        watched.projection.watchMessages({FeedId, Strategy});
        watched.publish();
        const auto market = watched.projection.takeMessages();
        QCOMPARE(market.items.size(), std::size_t(Events)); // all still in the ring
        QVERIFY2(market.items.front().text.find(" trade buy ") != std::string::npos,
                 market.items.front().text.c_str());
    }
    void aNodeGivesWhatGoesInAndOut()
    {
        Watched watched;
        watched.run();
        watched.projection.watchMessages({Execution, Execution});
        watched.publish();
        bool in = false;
        bool out = false;
        Seq before = 0;
        for (const MessageRow& row : watched.projection.takeMessages().items) {
            in = in || row.to == Execution;
            out = out || row.from == Execution;
            QVERIFY(row.to == Execution || row.from == Execution);
            QVERIFY(row.seq >= before);
            before = row.seq;
        }
        QVERIFY(in && out);
    }
    void whatComesTooFastIsCountedAndTheNewChoiceBeginsAnew()
    {
        constexpr std::uint64_t Many = FlowFold::RowsMax + 700;
        Watched watched(Many);
        watched.projection.watchMessages({FeedId, Strategy});
        watched.publish();
        watched.run(); // nobody takes
        const auto batch = watched.projection.takeMessages();
        QCOMPARE(batch.items.size(), FlowFold::RowsMax);
        QCOMPARE(batch.dropped, Many - FlowFold::RowsMax);
        watched.projection.watchMessages({});
        watched.publish();
        const auto nothing = watched.projection.takeMessages();
        QVERIFY(nothing.items.empty());
        QCOMPARE(nothing.dropped, std::uint64_t(0));
    }
    void everySecondLeavesAPointOfRateAndLatency()
    {
        Watched watched;
        watched.publish();
        watched.run();
        watched.publish();
        const EdgeView& feed = watched.edge(FeedId, Strategy);
        QVERIFY(feed.history.size() >= 2);
        double messages = 0;
        for (std::size_t i = 0; i < feed.history.size(); ++i)
            messages += feed.history[i].perSecond * 2; // two seconds each, but for the first
        QVERIFY(messages >= static_cast<double>(feed.count));
        QCOMPARE(feed.history.back().perSecond, 0.0); // nothing came since
        const EdgeView& later = watched.edge(Strategy, Compliance);
        QCOMPARE(later.history.back().atNs, feed.history.back().atNs);
    }
    void aFeedAtItsEndHasEndedAndIsNoFault()
    {
        Watched watched;
        watched.run();
        SessionFacts facts;
        facts.phase = SessionPhase::Ended;
        facts.feedUp = false;
        facts.phaseDetail = "end of the recorded data";
        watched.projection.publish(facts);
        const EdgeView& feed = watched.edge(FeedId, Strategy);
        QVERIFY(feed.ended);
        QVERIFY(feed.healthy);
        QVERIFY(watched.snapshot->links[0].ended);
        facts.phase = SessionPhase::Failed;
        watched.projection.publish(facts);
        QVERIFY(!watched.edge(FeedId, Strategy).healthy);
        QVERIFY(!watched.snapshot->links[0].ended);
    }
};

QTEST_GUILESS_MAIN(TestFlowFold)
#include "tst_flow_fold.moc"
