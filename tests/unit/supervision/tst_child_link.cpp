// One agent on both ends of a connection without a process between them: the station's side and the child's,
// with the socket played by two queues. What it is given after a loss, what it may say, and what is refused.
#include <QtTest/QtTest>

#include <deque>

#include "engine_rig.h"
#include "supervision/child_agent.h"
#include "supervision/child_link.h"
#include "supervision/local_child.h"

using namespace mystic;
using namespace mystic::testing;
using mystic::child::FrameKind;

namespace {

using Bytes = std::vector<std::byte>;

struct Wire {
    std::deque<Bytes> toChild;
    std::deque<Bytes> toStation;
    bool isFull = false;
};

class WireChild final : public Child {
public:
    explicit WireChild(Wire& wire) : m_wire(wire) {}
    [[nodiscard]] std::int32_t pid() const override { return 4711; }
    [[nodiscard]] SendOutcome send(std::span<const std::byte> message) override
    {
        if (m_wire.isFull)
            return SendOutcome::WouldBlock;
        m_wire.toChild.emplace_back(message.begin(), message.end());
        return SendOutcome::Sent;
    }
    [[nodiscard]] Received receive(std::span<std::byte> buffer) override
    {
        if (m_wire.toStation.empty())
            return {};
        const Bytes frame = m_wire.toStation.front();
        m_wire.toStation.pop_front();
        std::ranges::copy(frame, buffer.begin());
        return {Received::Kind::Message, frame.size()};
    }
    [[nodiscard]] std::optional<ExitStatus> hasExited() override { return std::nullopt; }
    void requestStop() override {}
    void kill() override {}
    [[nodiscard]] ChildOutput takeOutput() override { return {}; }
    [[nodiscard]] int pollFd() const override { return -1; }

private:
    Wire& m_wire;
};

/// A strategy that is a HashAgent, with both ends of its wire.
struct Ends {
    explicit Ends(bool lossless = false)
    {
        AgentSetup common;
        common.instruments = &master;
        common.accountCurrency = "USD";
        common.runSeed = 5;
        ChildAgentSpec spec;
        spec.id = 0;
        spec.role = AgentRole::Strategy;
        spec.name = "hash";
        spec.type = "hash";
        spec.factory = [] { return std::make_unique<HashAgent>(AgentRole::Strategy); };
        link = std::make_unique<ChildLink>(spec, common, 4, lossless);
    }
    void connect(std::uint32_t number)
    {
        epoch = number;
        wire = {};
        link->begin(std::make_unique<WireChild>(wire), epoch);
        ChildAgentParts parts;
        parts.make = [this](const std::string&, const std::string&) -> Result<std::unique_ptr<BaseAgent>> {
            auto made = std::make_unique<HashAgent>(AgentRole::Strategy);
            agent = made.get();
            return made;
        };
        parts.send = [this](std::span<const std::byte> frame) {
            wire.toStation.emplace_back(frame.begin(), frame.end());
            return true;
        };
        parts.monotonicNs = [this] { return now; };
        remote = std::make_unique<ChildAgent>(std::move(parts));
        remote->hello();
        exchange();
    }
    /// Moves frames until nothing is left; events gather in `events`.
    void exchange()
    {
        for (int i = 0; i < 1000; ++i) {
            (void)link->read(events);
            link->flush();
            if (wire.toChild.empty() && wire.toStation.empty())
                return;
            while (!wire.toChild.empty()) {
                const Bytes frame = wire.toChild.front();
                wire.toChild.pop_front();
                isEnded = !remote->onFrame(frame) || isEnded;
            }
            remote->onTime();
        }
    }
    void trade(std::int64_t price)
    {
        MarketEvent event;
        event.kind = MarketEventKind::Trade;
        event.instrument = 0;
        event.trade.price = Price::fromInteger(price);
        give(Message::make(event, FeedId));
    }
    void bar(std::int64_t price)
    {
        MarketEvent event;
        event.kind = MarketEventKind::Bar;
        event.instrument = 0;
        event.bar.close = Price::fromInteger(price);
        give(Message::make(event, FeedId));
    }
    void give(const Message& input)
    {
        Turn turn;
        turn.header.seq = ++seq;
        turn.header.time = {static_cast<std::int64_t>(seq) * 1'000'000};
        turn.header.inputKind = input.kind;
        turn.input = input;
        turn.input.seq = seq;
        turn.input.time = turn.header.time;
        memory.observe(turn);
        link->give(turn, memory);
    }
    std::size_t count(LinkEvent::Kind kind) const
    {
        return static_cast<std::size_t>(
            std::ranges::count_if(events, [kind](const LinkEvent& event) { return event.kind == kind; }));
    }
    std::string violation() const
    {
        for (const LinkEvent& event : events)
            if (event.kind == LinkEvent::Kind::Violation)
                return event.text;
        return {};
    }
    /// What a hostile child sends.
    void sayRaw(std::span<const std::byte> frame) { wire.toStation.emplace_back(frame.begin(), frame.end()); }

    InstrumentMaster master = twoInstruments();
    DecisionMemory memory;
    Wire wire;
    std::unique_ptr<ChildLink> link;
    std::unique_ptr<ChildAgent> remote;
    HashAgent* agent = nullptr;
    std::vector<LinkEvent> events;
    std::int64_t now = 1'000'000'000;
    std::uint32_t epoch = 0;
    Seq seq = 0;
    bool isEnded = false;
};

} // namespace

class TestChildLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsReadyAfterItsSetupAndAnswers()
    {
        Ends ends;
        ends.connect(1);
        QCOMPARE(ends.count(LinkEvent::Kind::Ready), std::size_t(1));
        for (int i = 0; i < 200; ++i)
            ends.trade(100 + i % 7);
        ends.exchange();
        QVERIFY(ends.count(LinkEvent::Kind::Reply) > 10);
        for (const LinkEvent& event : ends.events) {
            if (event.kind != LinkEvent::Kind::Reply)
                continue;
            QCOMPARE(event.message.kind, MessageKind::Signal);
            QCOMPARE(event.message.source, AgentId(0));
            QVERIFY(event.message.cause >= 1 && event.message.cause <= 200);
        }
        QCOMPARE(ends.violation(), std::string());
    }

    void aSuccessorGoesOnFromTheLastStateAndWhatHappenedSince()
    {
        Ends lived;
        Ends died;
        lived.connect(1);
        died.connect(1);
        const auto both = [&](const auto& action) {
            action(lived);
            action(died);
        };
        both([](Ends& ends) {
            for (int i = 0; i < 50; ++i)
                ends.bar(100 + i);
            ends.exchange();
            ends.now += 2'000'000'000; // it hands its state over
            ends.remote->onTime();
            ends.exchange();
            for (int i = 0; i < 20; ++i)
                ends.bar(200 + i);
            ends.exchange();
        });
        died.link->end(); // gone without a word
        both([](Ends& ends) {
            for (int i = 0; i < 10; ++i)
                ends.bar(300 + i); // while it is down
        });
        const std::size_t replies = died.count(LinkEvent::Kind::Reply);
        died.connect(2);
        QCOMPARE(died.count(LinkEvent::Kind::Ready), std::size_t(2));
        QCOMPARE(died.count(LinkEvent::Kind::Reply), replies); // nothing of the past is said again
        lived.exchange();
        QCOMPARE(died.agent->digest(), lived.agent->digest());
        QCOMPARE(died.violation(), std::string());
    }

    void aChildBeginsWhereARecordedPastEnds()
    {
        Ends lived;
        Ends continued;
        lived.connect(1);
        continued.link->begin(std::make_unique<LocalChild>(continued.link->spec().factory), 1);
        (void)continued.link->read(continued.events);
        for (int i = 0; i < 300; ++i) { // the same past, live and gone over without a process
            lived.trade(100 + i % 11);
            continued.trade(100 + i % 11);
            if (i % 20 == 0) {
                lived.bar(i);
                continued.bar(i);
            }
        }
        lived.exchange();
        continued.link->flush();
        while (continued.link->read(continued.events))
            ;
        continued.link->askToStop();
        while (continued.link->read(continued.events))
            ;
        continued.link->end();
        QCOMPARE(continued.violation(), std::string());
        continued.connect(2);
        QCOMPARE(continued.agent->digest(), lived.agent->digest());
        continued.trade(7); // and goes on alike
        lived.trade(7);
        continued.exchange();
        lived.exchange();
        QCOMPARE(continued.agent->digest(), lived.agent->digest());
    }

    void highRateDataAreLeftOutForAChildThatDoesNotRead()
    {
        Ends ends;
        ends.connect(1);
        ends.wire.isFull = true;
        for (int i = 0; i < 40'000; ++i) {
            ends.trade(100);
            ends.link->flush();
        }
        QVERIFY(ends.link->figures().dropped > 1000);
        QVERIFY(ends.link->figures().queuedBytes < ChildLink::QueueSoftMax + child::FrameMax);
        ends.bar(5); // never left out
        ends.link->flush();
        ends.wire.isFull = false;
        ends.exchange();
        ends.now += 1'000'000'000;
        ends.remote->onTime();
        ends.exchange();
        QVERIFY(ends.link->isDone());
    }

    void whatIsNotItsToSayIsABreach_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("verdict") << QStringLiteral("which is not for a Strategy agent to say");
        QTest::newRow("command") << QStringLiteral("which is not for a Strategy agent to say");
        QTest::newRow("report") << QStringLiteral("which is not for a Strategy agent to say");
        QTest::newRow("future") << QStringLiteral("which it was not sent");
        QTest::newRow("instrument") << QStringLiteral("an instrument that does not exist");
        QTest::newRow("target") << QStringLiteral("an agent that does not exist");
        QTest::newRow("epoch") << QStringLiteral("a frame of epoch 8, expected 1");
        QTest::newRow("hello") << QStringLiteral("a second hello");
        QTest::newRow("beat") << QStringLiteral("a heartbeat over");
        QTest::newRow("station") << QStringLiteral("which a station sends");
        QTest::newRow("timer") << QStringLiteral("a timer set in a turn it was not sent");
        QTest::newRow("state") << QStringLiteral("a saved state that is not whole");
        QTest::newRow("flood") << QStringLiteral("more messages than it was sent turns");
    }
    void whatIsNotItsToSayIsABreach()
    {
        QFETCH(QString, part);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        Ends ends;
        ends.connect(1);
        ends.trade(100);
        ends.exchange();
        child::FrameWriter out;
        out.setEpoch(1);
        Signal signal;
        signal.instrument = 0;
        Message message = Message::make(signal, 0);
        message.cause = 1;
        const auto is = [&row](const char* name) { return row == QLatin1String(name); };
        if (is("verdict"))
            message = Message::make(RiskVerdict{}, 0);
        if (is("command"))
            message = Message::make(OperatorCommand{}, OperatorId);
        if (is("report"))
            message = Message::make(ExecutionReport{}, VenueId);
        if (is("future"))
            message.cause = 99;
        if (is("instrument")) {
            signal.instrument = 55;
            message = Message::make(signal, 0);
        }
        if (is("target"))
            message.target = 77;
        if (is("epoch"))
            out.setEpoch(8);
        if (is("hello"))
            ends.sayRaw(out.simple(FrameKind::Hello, child::Hello{child::layoutHash()}));
        else if (is("beat"))
            ends.sayRaw(out.simple(FrameKind::Heartbeat, child::Heartbeat{1, 1000, 0, 0, 0}));
        else if (is("station"))
            ends.sayRaw(out.empty(FrameKind::CaughtUp));
        else if (is("timer"))
            ends.sayRaw(out.simple(FrameKind::SetTimer, child::SetTimer{99, 1, 0, {}}));
        else if (is("state")) {
            std::size_t offset = 0;
            ends.sayRaw(out.part(FrameKind::Saved, 99, std::as_bytes(std::span("x")), offset));
        } else
            for (int i = 0; i < (is("flood") ? 2000 : 1); ++i)
                ends.sayRaw(out.reply(message));
        while (ends.link->read(ends.events))
            ;
        QVERIFY2(QString::fromStdString(ends.violation()).contains(part), ends.violation().c_str());
        const std::size_t events = ends.events.size();
        ends.sayRaw(out.empty(FrameKind::Ready)); // after a breach nothing is heard
        (void)ends.link->read(ends.events);
        QCOMPARE(ends.events.size(), events);
    }

    void anotherBuildIsRefusedBeforeItIsToldAnything()
    {
        Ends ends;
        ends.link->begin(std::make_unique<WireChild>(ends.wire), 1);
        child::FrameWriter out;
        ends.sayRaw(out.simple(FrameKind::Hello, child::Hello{child::layoutHash() + 1}));
        (void)ends.link->read(ends.events);
        QVERIFY(QString::fromStdString(ends.violation()).contains(QLatin1String("of another build")));
        QVERIFY(ends.wire.toChild.empty());
    }

    void aSignalIsInItsOwnNameAndNeverAPersons()
    {
        Ends ends;
        ends.connect(1);
        ends.trade(100);
        ends.exchange();
        ends.events.clear();
        Signal signal;
        signal.instrument = 0;
        signal.agent = OperatorId;
        signal.origin = OrderOrigin::Operator;
        Message message = Message::make(signal, OperatorId);
        message.cause = 1;
        child::FrameWriter out;
        out.setEpoch(1);
        ends.sayRaw(out.reply(message));
        (void)ends.link->read(ends.events);
        QCOMPARE(ends.events.size(), std::size_t(1));
        QCOMPARE(ends.events[0].message.source, AgentId(0));
        QCOMPARE(ends.events[0].message.as<Signal>().agent, AgentId(0));
        QCOMPARE(ends.events[0].message.as<Signal>().origin, OrderOrigin::Strategy);
    }

    void aHandlerThatFailsEndsTheChildAndIsTold()
    {
        struct Failing final : HashAgent {
            Failing() : HashAgent(AgentRole::Strategy) {}
            void processMarketData(const MarketEvent&) override { throw std::runtime_error("no such luck"); }
        };
        Ends ends;
        ends.link->begin(std::make_unique<WireChild>(ends.wire), 1);
        ChildAgentParts parts;
        parts.make = [](const std::string&, const std::string&) -> Result<std::unique_ptr<BaseAgent>> {
            return std::make_unique<Failing>();
        };
        parts.send = [&](std::span<const std::byte> frame) {
            ends.sayRaw(frame);
            return true;
        };
        parts.monotonicNs = [] { return std::int64_t(1); };
        ends.remote = std::make_unique<ChildAgent>(std::move(parts));
        ends.remote->hello();
        ends.exchange();
        ends.trade(1);
        ends.exchange();
        QVERIFY(ends.isEnded);
        QCOMPARE(ends.count(LinkEvent::Kind::Refused), std::size_t(1));
        QVERIFY(ends.events.back().text.find("no such luck") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestChildLink)
#include "tst_child_link.moc"
