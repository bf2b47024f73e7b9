#include "prefetch_feed.h"

namespace mystic {

namespace {

constexpr std::int64_t WaitNs = 50'000'000;

} // namespace

PrefetchFeed::PrefetchFeed(std::unique_ptr<MarketFeed> inner)
    : m_inner(std::move(inner)), m_ring(Capacity), m_health(m_inner->health()),
      m_thread([this] { readAhead(); })
{
}

PrefetchFeed::~PrefetchFeed()
{
    m_stop.store(true, std::memory_order_release);
    m_drained.notify();
    m_thread.join();
}

void PrefetchFeed::readAhead()
{
    std::size_t head = 0;
    while (!m_stop.load(std::memory_order_acquire)) {
        if (head - m_tail.load(std::memory_order_acquire) == Capacity) {
            const auto ticket = m_drained.prepare();
            if (head - m_tail.load(std::memory_order_acquire) < Capacity / 2 ||
                m_stop.load(std::memory_order_acquire))
                m_drained.cancel();
            else
                m_drained.waitFor(ticket, WaitNs);
            continue;
        }
        const FeedStatus status = m_inner->next(m_ring[head & (Capacity - 1)]);
        if (status != FeedStatus::Event) {
            report();
            m_end.store(status, std::memory_order_release);
            m_filled.notify();
            return;
        }
        m_head.store(++head, std::memory_order_release);
        m_filled.notify();
        if (head % ReportInterval == 0)
            report();
    }
}

void PrefetchFeed::report()
{
    m_progress.store(m_inner->progress(), std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    m_health = m_inner->health();
    m_error = m_inner->error();
}

FeedStatus PrefetchFeed::next(MarketEvent& out)
{
    const std::size_t tail = m_tail.load(std::memory_order_relaxed);
    while (tail == m_head.load(std::memory_order_acquire)) {
        const FeedStatus end = m_end.load(std::memory_order_acquire);
        if (end != FeedStatus::Event && tail == m_head.load(std::memory_order_acquire))
            return end;
        const auto ticket = m_filled.prepare();
        if (tail != m_head.load(std::memory_order_acquire) ||
            m_end.load(std::memory_order_acquire) != FeedStatus::Event)
            m_filled.cancel();
        else
            m_filled.waitFor(ticket, WaitNs);
    }
    out = m_ring[tail & (Capacity - 1)];
    m_tail.store(tail + 1, std::memory_order_release);
    if ((tail & (Capacity / 4 - 1)) == 0)
        m_drained.notify();
    return FeedStatus::Event;
}

std::string PrefetchFeed::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

std::vector<StreamHealth> PrefetchFeed::health() const
{
    const std::lock_guard lock(m_mutex);
    return m_health;
}

} // namespace mystic
