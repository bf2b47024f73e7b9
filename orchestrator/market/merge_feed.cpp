#include "merge_feed.h"

#include <algorithm>

#include "domain/invariant.h"

namespace mystic {

MergeFeed::MergeFeed(std::vector<std::unique_ptr<MarketFeed>> streams)
    : m_streams(std::move(streams)), m_events(m_streams.size())
{
    for (const auto& stream : m_streams)
        MYSTIC_INVARIANT(stream != nullptr, "every stream of a merge exists");
    m_heap.reserve(m_streams.size());
}

/// Reads the stream's next event. False when it gave none.
bool MergeFeed::pull(std::size_t stream)
{
    switch (m_streams[stream]->next(m_events[stream])) {
    case FeedStatus::Event:
        return true;
    case FeedStatus::Failed:
        m_error = m_streams[stream]->error();
        return false;
    case FeedStatus::End:
    case FeedStatus::Waiting: // recorded and made-up streams never wait
        break;
    }
    return false;
}

/// Restores the heap after its top has changed.
void MergeFeed::sink()
{
    std::size_t at = 0;
    for (;;) {
        std::size_t child = 2 * at + 1;
        if (child >= m_heap.size())
            return;
        if (child + 1 < m_heap.size() && m_heap[child + 1].before(m_heap[child]))
            ++child;
        if (!m_heap[child].before(m_heap[at]))
            return;
        std::swap(m_heap[at], m_heap[child]);
        at = child;
    }
}

FeedStatus MergeFeed::next(MarketEvent& out)
{
    if (!m_started) {
        m_started = true;
        for (std::size_t i = 0; i < m_streams.size(); ++i) {
            if (pull(i))
                m_heap.push_back({m_events[i].eventTime.ns, i});
            else if (!m_error.empty())
                return FeedStatus::Failed;
        }
        std::make_heap(m_heap.begin(), m_heap.end(),
                       [](const Head& a, const Head& b) { return b.before(a); });
    } else if (m_topTaken) {
        const std::size_t stream = m_heap.front().stream;
        if (pull(stream)) {
            m_heap.front().time = m_events[stream].eventTime.ns;
        } else {
            m_heap.front() = m_heap.back();
            m_heap.pop_back();
        }
        sink();
    }
    m_topTaken = false;
    if (!m_error.empty())
        return FeedStatus::Failed;
    if (m_heap.empty())
        return FeedStatus::End;
    out = m_events[m_heap.front().stream];
    m_topTaken = true;
    if (out.eventTime.ns < m_lastTime) {
        out.eventTime.ns = m_lastTime;
        out.flags |= MarketOutOfOrder;
    }
    m_lastTime = out.eventTime.ns;
    return FeedStatus::Event;
}

double MergeFeed::progress() const
{
    if (m_streams.empty())
        return 1.0;
    double sum = 0.0;
    for (const auto& stream : m_streams) {
        const double share = stream->progress();
        if (share < 0.0)
            return -1.0;
        sum += share;
    }
    return sum / static_cast<double>(m_streams.size());
}

std::vector<StreamHealth> MergeFeed::health() const
{
    std::vector<StreamHealth> all;
    for (const auto& stream : m_streams) {
        for (StreamHealth& health : stream->health())
            all.push_back(std::move(health));
    }
    return all;
}

} // namespace mystic
