// The steady path of the gate: no allocation in market events, verdicts, decisions and reports. Prints the
// time of one.
#include <QtTest/QtTest>

#include <cstdlib>
#include <ctime>
#include <new>

#include "gate_bench.h"

namespace {
std::size_t g_allocations = 0;
}

void* operator new(std::size_t size)
{
    ++g_allocations;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace mystic;
using namespace mystic::testing;

namespace {

/// One tick, one cleared entry, its life to the end.
bool runOneOrder(GateBench& bench)
{
    bench.now = bench.now + milliseconds(100);
    bench.mark(0, 100);
    const OrderIntent intent = bench.cleared(1);
    const bool approved = isApproved(bench.ask(intent));
    bench.acceptAtVenue(intent);
    bench.fill(intent, 1, 100);
    const OrderIntent exit = bench.reduce(1);
    const bool closed = isApproved(bench.ask(exit));
    bench.acceptAtVenue(exit);
    bench.fill(exit, 1, 100);
    return approved && closed;
}

} // namespace

class TestGatePath final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSteadyPathDoesNotAllocate()
    {
        GateBench bench;
        bench.set("max_daily_trades", "1000000");
        bench.set("max_daily_volume", "90000000000");
        for (int i = 0; i < 100; ++i) // the first fill makes the cash balances
            QVERIFY(runOneOrder(bench));
        const std::size_t before = g_allocations;
        bool all = true;
        for (int i = 0; i < 5'000; ++i)
            all = runOneOrder(bench) && all;
        QCOMPARE(g_allocations - before, std::size_t{0});
        QVERIFY(all);
    }

    void oneDecisionWithFiftyWorkingOrdersIsTimed()
    {
        GateBench bench;
        bench.set("max_position_value", "90000000000");
        bench.set("max_gross_exposure", "90000000000");
        bench.set("message_rate_limit", "1000");
        for (int i = 0; i < 50; ++i)
            QVERIFY(isApproved(bench.ask(bench.cleared(1))));
        OrderIntent refused = bench.cleared(1);
        refused.quantity = *Quantity::parse("1.05"); // off the lot: every check runs, nothing is reserved
        constexpr int Rounds = 20'000;
        const std::clock_t start = std::clock(); // processor time: other programs do not count
        bool anyApproved = false;
        for (int i = 0; i < Rounds; ++i)
            anyApproved = isApproved(bench.ask(refused)) || anyApproved;
        const std::clock_t spent = std::clock() - start;
        QVERIFY(!anyApproved);
        qInfo("one decision, 50 working orders: %.0f ns of processor time",
              1e9 * static_cast<double>(spent) / CLOCKS_PER_SEC / Rounds);
    }
};

QTEST_APPLESS_MAIN(TestGatePath)
#include "tst_gate_path.moc"
