// References everything else is compared with, measured first, on the same machine in the same run.
#include <QtCore/QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include <nlohmann/json.hpp>

#include "bench.h"
#include "contract/agent.h"
#include "engine/turn.h"
#include "journal/posix_disk.h"

#include <QtCore/QTemporaryDir>

namespace mystic::bench {

namespace {

double measureHop(int rounds)
{
    struct alignas(64) Flag {
        std::atomic<int> value{0};
    };
    Flag ping;
    Flag pong;
    std::vector<double> hops;
    std::thread other([&] {
        for (int i = 1; i <= rounds; ++i) {
            for (int spins = 0; ping.value.load(std::memory_order_acquire) != i;)
                if (++spins > 20'000)
                    std::this_thread::yield();
            pong.value.store(i, std::memory_order_release);
        }
    });
    for (int i = 1; i <= rounds; ++i) {
        const double start = nowNs();
        ping.value.store(i, std::memory_order_release);
        for (int spins = 0; pong.value.load(std::memory_order_acquire) != i;)
            if (++spins > 20'000)
                std::this_thread::yield();
        hops.push_back((nowNs() - start) / 2);
    }
    other.join();
    return median(hops);
}

double measureRing(std::uint64_t count)
{
    struct Slot {
        std::uint64_t words[8];
    };
    std::vector<Slot> ring(1024);
    std::atomic<std::uint64_t> head{0};
    std::atomic<std::uint64_t> tail{0};
    std::uint64_t sum = 0;
    const double start = nowNs();
    for (std::uint64_t i = 0; i < count; ++i) {
        ring[i & 1023U].words[0] = i;
        head.store(i + 1, std::memory_order_release);
        sum += ring[tail.load(std::memory_order_acquire) & 1023U].words[0];
        tail.store(i + 1, std::memory_order_release);
    }
    const double taken = nowNs() - start;
    if (sum != count * (count - 1) / 2)
        std::abort();
    return taken / static_cast<double>(count);
}

/// The usual design: a thread and a condvar queue for each agent.
template <typename T>
class Queue {
public:
    void put(T value)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_items.push_back(std::move(value));
        }
        m_ready.notify_one();
    }
    T get()
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [&] { return !m_items.empty(); });
        T value = std::move(m_items.front());
        m_items.pop_front();
        return value;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<T> m_items;
};

struct Tick {
    std::uint64_t seq;
    std::int64_t price;
    std::int64_t quantity;
    std::uint64_t state[13];
};

double pipelineRate(std::uint64_t count, bool json)
{
    const auto encode = [](const Tick& t) {
        return nlohmann::json{{"seq", t.seq},          {"price", t.price},     {"quantity", t.quantity},
                              {"signal", t.state[0]},  {"side", t.state[1]},   {"confidence", t.state[2]},
                              {"verdict", t.state[3]}, {"reason", t.state[4]}, {"size", t.state[5]},
                              {"order", t.state[6]},   {"limit", t.state[7]},  {"digest", t.state[8]}}
            .dump();
    };
    const auto decode = [](const std::string& text) {
        const auto parsed = nlohmann::json::parse(text);
        Tick tick{};
        tick.seq = parsed["seq"];
        tick.price = parsed["price"];
        tick.quantity = parsed["quantity"];
        tick.state[8] = parsed["digest"];
        return tick;
    };
    const auto work = [](Tick& tick, std::uint64_t salt) {
        tick.state[8] = mixDigest(tick.state[8] ^ salt, tick.seq);
    };
    std::vector<std::thread> threads;
    Queue<std::string> texts[5];
    Queue<Tick> ticks[5];
    for (std::size_t stage = 0; stage < 4; ++stage)
        threads.emplace_back([&, stage] {
            for (std::uint64_t i = 0; i < count; ++i) {
                if (json) {
                    Tick tick = decode(texts[stage].get());
                    work(tick, stage);
                    texts[stage + 1].put(encode(tick));
                } else {
                    Tick tick = ticks[stage].get();
                    work(tick, stage);
                    ticks[stage + 1].put(tick);
                }
            }
        });
    std::uint64_t hash = 0;
    const double start = nowNs();
    std::thread sink([&] {
        for (std::uint64_t i = 0; i < count; ++i)
            hash ^= json ? decode(texts[4].get()).state[8] : ticks[4].get().state[8];
    });
    for (std::uint64_t i = 0; i < count; ++i) {
        Tick tick{};
        tick.seq = i;
        if (json)
            texts[0].put(encode(tick));
        else
            ticks[0].put(tick);
    }
    for (std::thread& thread : threads)
        thread.join();
    sink.join();
    const double taken = nowNs() - start;
    if (hash == 0)
        std::abort();
    return static_cast<double>(count) / taken * 1e9;
}

std::vector<double> fdatasyncTimes(int count)
{
    const QTemporaryDir dir(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    PosixDisk disk;
    auto file = disk.create(dir.filePath(QStringLiteral("sync")).toStdString());
    std::vector<std::byte> bytes(256);
    std::vector<double> taken;
    for (int i = 0; file && i < count; ++i) {
        const double start = nowNs();
        if (!(*file)->append(bytes) || !(*file)->sync())
            break;
        taken.push_back(nowNs() - start);
    }
    return taken;
}

double measureSha(std::uint64_t count)
{
    std::vector<std::byte> bytes(sizeof(TurnHeader) + sizeof(MarketEvent));
    Hash hash{};
    const double start = nowNs();
    for (std::uint64_t i = 0; i < count; ++i)
        hash = chainHash(hash, bytes);
    const double taken = nowNs() - start;
    if (hash == Hash{})
        std::abort();
    return taken / static_cast<double>(count);
}

double measureQueuedSignal(int count)
{
    QThread thread;
    QObject receiver;
    receiver.moveToThread(&thread);
    thread.start();
    std::atomic<int> received{0};
    const double start = nowNs();
    for (int i = 0; i < count; ++i)
        QMetaObject::invokeMethod(
            &receiver, [&received] { received.fetch_add(1, std::memory_order_relaxed); },
            Qt::QueuedConnection);
    while (received.load() < count)
        std::this_thread::yield();
    const double taken = nowNs() - start;
    thread.quit();
    thread.wait();
    return taken / count;
}

} // namespace

Yardsticks measureYardsticks(const Size& size)
{
    section("Yardsticks");
    Yardsticks yard;
    yard.hopNs = measureHop(size.quick ? 2'000 : 50'000);
    row("raw cache-line hop between two threads", ns(yard.hopNs));
    yard.ringNs = medianOf(size.repetitions, [&] { return measureRing(size.turns * 4); });
    row("ring push and pop on one thread, 64 bytes", ns(yard.ringNs));
    yard.condvarPerSecond =
        medianOf(size.repetitions, [&] { return pipelineRate(size.quick ? 2'000 : 60'000, false); });
    row("four agents, thread each, condition variables, binary", perSecond(yard.condvarPerSecond));
    yard.jsonPerSecond =
        medianOf(size.repetitions, [&] { return pipelineRate(size.quick ? 500 : 10'000, true); });
    row("four agents, thread each, condition variables, JSON", perSecond(yard.jsonPerSecond));
    const auto syncs = fdatasyncTimes(size.quick ? 50 : 2'000);
    yard.fdatasyncP50Ns = quantile(syncs, 0.5);
    yard.fdatasyncP99Ns = quantile(syncs, 0.99);
    row("bare append and fdatasync, p50 / p99", ns(yard.fdatasyncP50Ns) + " / " + ns(yard.fdatasyncP99Ns));
    yard.shaNs = medianOf(size.repetitions, [&] { return measureSha(size.turns); });
    row("bare SHA-256 of a market turn", ns(yard.shaNs));
    yard.queuedSignalNs =
        medianOf(size.repetitions, [&] { return measureQueuedSignal(size.quick ? 2'000 : 200'000); });
    row("queued Qt call to another thread", ns(yard.queuedSignalNs));
    return yard;
}

} // namespace mystic::bench
