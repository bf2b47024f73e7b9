// The Risk Agent through long random lives: saved and loaded in the middle it goes on the same, and no size
// exceeds a rule.
#include <QtTest/QtTest>

#include <cstring>
#include <random>

#include "risk_world.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

/// A long mixed life: prices, entries, exits, fills, stops; the same for the same seed.
class Life {
public:
    explicit Life(World& world, std::uint64_t seed) : m_world(world), m_random(seed) {}
    void step()
    {
        const auto id = static_cast<InstrumentId>(m_random() % 3);
        const std::uint64_t what = m_random() % 20;
        m_world.turn(milliseconds(static_cast<std::int64_t>(m_random() % 20'000)));
        if (what < 14) {
            const auto raw = static_cast<std::int64_t>(9'000 + m_random() % 2'000) * 1'000'000;
            m_world.agent->processMarketData(MarketEvent::makeTrade(
                id, m_world.context.time, Price::fromRaw(raw), quantity("1"), MarketSide::Buy));
            return;
        }
        const Side side = m_random() % 2 == 0 ? Side::Buy : Side::Sell;
        const auto action = what < 18 ? SignalAction::Enter : SignalAction::Exit;
        const RiskVerdict verdict = m_world.ask(World::signalFor(id, side, action));
        if (verdict.decision != VerdictDecision::Approved)
            return;
        const OrderId order = makeOrderId(m_world.context.seq, 0);
        if (action == SignalAction::Exit || m_random() % 2 == 0) {
            m_world.fill(order, id, side, verdict.approved, "100",
                         action == SignalAction::Exit ? OrderPurpose::Exit : OrderPurpose::Entry);
        } else {
            m_world.deliver(m_world.report(ExecutionType::PendingNew, OrderStatus::PendingNew, order, id,
                                           side, verdict.approved));
        }
    }

private:
    World& m_world;
    std::mt19937_64 m_random;
};

std::vector<std::byte> stateOf(const World& world)
{
    ByteWriter out;
    world.agent->save(out);
    return {out.bytes().begin(), out.bytes().end()};
}

} // namespace

class TestRiskAgentLives final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void continuesIdenticallyAfterSaveAndLoad();
    void refusesACutState();
    void neverApprovesBeyondALimit();
};

void TestRiskAgentLives::continuesIdenticallyAfterSaveAndLoad()
{
    World straight;
    straight.begin();
    Life life(straight, 11);
    for (int i = 0; i < 700; ++i)
        life.step();

    World restored;
    restored.begin();
    const auto state = stateOf(straight);
    ByteReader in(state);
    QVERIFY(restored.agent->load(in).has_value());
    QVERIFY(in.atEnd());
    QCOMPARE(restored.agent->digest(), straight.agent->digest());
    restored.context.time = straight.context.time;
    restored.context.seq = straight.context.seq;
    restored.context.timers = straight.context.timers;
    restored.tradeId = straight.tradeId;
    const std::size_t before = straight.context.sent.size();

    Life left(straight, 23);
    Life right(restored, 23);
    for (int i = 0; i < 700; ++i) {
        left.step();
        right.step();
        QCOMPARE(restored.agent->digest(), straight.agent->digest());
    }
    QCOMPARE(restored.context.sent.size(), straight.context.sent.size() - before);
    QVERIFY(restored.context.sent.size() > 200);
    for (std::size_t i = 0; i < restored.context.sent.size(); ++i) {
        const Message& a = restored.context.sent[i];
        const Message& b = straight.context.sent[before + i];
        QCOMPARE(a.kind, b.kind);
        QVERIFY(std::memcmp(a.payload, b.payload, a.size) == 0);
    }
    QVERIFY(stateOf(restored) == stateOf(straight));
}

void TestRiskAgentLives::refusesACutState()
{
    World world;
    world.begin();
    world.seedPrices();
    world.hold(0, Side::Buy, "100");
    const auto state = stateOf(world);
    for (std::size_t size = 0; size < state.size(); size += 97) {
        World other;
        other.begin();
        ByteReader in(std::span(state.data(), size));
        QVERIFY(!other.agent->load(in));
    }
}

void TestRiskAgentLives::neverApprovesBeyondALimit()
{
    std::size_t approvals = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        World world;
        world.configure("max_position_size", "0.25");
        world.configure("max_portfolio_risk", "0.03");
        world.configure("max_drawdown", "1");
        world.configure("max_daily_loss", "1");
        world.configure("max_var", "10");
        world.configure("max_es", "10");
        world.begin();
        world.seedPrices();
        Life life(world, seed);
        for (int i = 0; i < 400; ++i)
            life.step();
        for (const RiskVerdict& verdict : world.all<RiskVerdict>()) {
            if (verdict.decision != VerdictDecision::Approved)
                continue;
            ++approvals;
            QVERIFY(!verdict.checks.blocks());
            for (std::uint8_t i = 0; i < verdict.candidateCount; ++i)
                QVERIFY(verdict.approved <= verdict.candidates[i].quantity);
        }
    }
    QVERIFY2(approvals > 200, QByteArray::number(qulonglong(approvals)).constData());
}

QTEST_APPLESS_MAIN(TestRiskAgentLives)
#include "tst_risk_agent_lives.moc"
