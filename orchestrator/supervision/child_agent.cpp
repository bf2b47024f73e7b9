#include "child_agent.h"

#include <algorithm>
#include <exception>

#include "engine/agent_runtime.h"

namespace mystic {

namespace {

constexpr std::int64_t SaveIntervalNs = 1'000'000'000; ///< what happened since is handled again after a crash

/// What a foreign exception says may be any bytes.
std::string printable(std::string_view text)
{
    std::string clean(text.substr(0, 300));
    for (char& c : clean)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7E)
            c = '?';
    return clean;
}

} // namespace

void ChildAgent::hello()
{
    const std::int64_t now = m_parts.monotonicNs();
    m_heartbeatDueNs = now;
    m_saveDueNs = now + SaveIntervalNs;
    (void)m_parts.send(m_out.simple(child::FrameKind::Hello, child::Hello{child::layoutHash()}));
}

Result<void> ChildAgent::onFrame(std::span<const std::byte> bytes)
{
    if (auto read = child::readFrame(bytes, m_frame); !read)
        return refuse("the station sent " + read.error().message);
    m_out.setEpoch(m_frame.epoch);
    return take(m_frame);
}

Result<void> ChildAgent::take(const child::Frame& frame)
{
    switch (frame.kind) {
    case child::FrameKind::Setup: {
        const auto whole = m_setupParts.add(frame.part, frame.bytes);
        if (!whole)
            return refuse(whole.error().message);
        return *whole ? prepare() : Result<void>();
    }
    case child::FrameKind::State: {
        const auto whole = m_stateParts.add(frame.part, frame.bytes);
        if (!whole || m_agent == nullptr)
            return refuse("the station sent a state out of turn");
        if (!*whole)
            return {};
        ByteReader in(m_stateParts.whole());
        auto loaded = m_agent->load(in);
        m_savedTurn = frame.part.turn;
        return loaded ? Result<void>() : refuse(loaded.error().message);
    }
    case child::FrameKind::Turns:
        return m_agent != nullptr ? handleTurns(frame) : refuse("the station sent turns before a setup");
    case child::FrameKind::CaughtUp:
        if (m_agent == nullptr)
            return refuse("the station sent no setup");
        m_ready = true;
        m_suppressed = false;
        (void)m_parts.send(m_out.empty(child::FrameKind::Ready));
        return {};
    default:
        return refuse("the station sent " + std::string(child::toText(frame.kind)) + ", which a child sends");
    }
}

Result<void> ChildAgent::prepare()
{
    if (m_agent != nullptr)
        return refuse("the station sent a second setup");
    if (auto decoded = child::decodeSetup(m_setupParts.whole(), m_setup); !decoded)
        return refuse(decoded.error().message);
    try {
        auto made = m_parts.make(m_setup.type, m_setup.library);
        if (!made)
            return refuse(made.error().message);
        m_agent = std::move(*made);
        for (const auto& [key, value] : m_setup.config)
            if (auto set = m_agent->configure(key, value); !set)
                return refuse(m_setup.agent.name + "." + key + ": " + set.error().message);
        if (auto ready = m_agent->initialize(*this); !ready)
            return refuse(m_setup.agent.name + ": " + ready.error().message);
    } catch (const std::exception& error) {
        return refuse("it could not be made: " + printable(error.what()));
    } catch (...) {
        return refuse("it could not be made: unknown exception");
    }
    return {};
}

Result<void> ChildAgent::handleTurns(const child::Frame& frame)
{
    if (frame.catchUp == m_ready)
        return refuse("the station sent turns out of order");
    for (const child::TurnFrame& turn : frame.turns) {
        const std::int64_t begin = m_parts.monotonicNs();
        try {
            handle(turn);
        } catch (const std::exception& error) {
            if (!frame.catchUp) // in the past it is skipped, or the same input would end every successor
                return refuse("its handler failed in turn " + std::to_string(turn.seq) + ": " +
                              printable(error.what()));
        } catch (...) {
            if (!frame.catchUp)
                return refuse("its handler failed in turn " + std::to_string(turn.seq));
        }
        ++m_handled;
        m_longestNs = std::max(m_longestNs, static_cast<std::uint64_t>(m_parts.monotonicNs() - begin));
        onTime();
    }
    if (frame.reportDone)
        beat(m_parts.monotonicNs());
    return {};
}

void ChildAgent::handle(const child::TurnFrame& turn)
{
    m_now = turn.time;
    m_turn = turn.seq;
    m_trace = turn.trace;
    m_sent = 0;
    for (const Message& message : turn.messages)
        handle(message);
}

void ChildAgent::handle(const Message& message)
{
    switch (message.kind) {
    case MessageKind::MarketEvent:
        m_agent->processMarketData(message.as<MarketEvent>());
        break;
    case MessageKind::Timer:
        m_agent->processLoop(message.as<Timer>().timerId);
        break;
    case MessageKind::ConfigChange: {
        const auto& change = message.as<ConfigChange>();
        if (change.agent != m_setup.agent.id)
            m_agent->processMessage(message);
        else
            (void)m_agent->configure(change.key.view(),
                                     change.after.view()); // refusals are told by the station
        break;
    }
    default:
        m_agent->processMessage(message);
        break;
    }
}

void ChildAgent::send(AgentId target, const Message& message)
{
    if (m_suppressed)
        return;
    if (m_sent >= PostsPerTurnMax) {
        ++m_dropped;
        return;
    }
    ++m_sent;
    Message copy = message;
    copy.source = m_setup.agent.id;
    copy.target = target;
    copy.seq = 0;
    copy.cause = m_turn;
    copy.trace = m_trace;
    copy.time = m_now;
    (void)m_parts.send(m_out.reply(copy));
}

void ChildAgent::setTimer(std::uint32_t timerId, Duration delay)
{
    child::SetTimer timer;
    timer.turn = m_turn;
    timer.timerId = timerId;
    timer.deadline = m_now + delay;
    (void)m_parts.send(m_out.simple(child::FrameKind::SetTimer, timer));
}

std::uint64_t ChildAgent::random(unsigned k) const
{
    const AgentSetup& agent = m_setup.agent;
    return mixDigest(mixDigest(mixDigest(agent.runSeed, agent.id), m_turn), k);
}

void ChildAgent::onTime()
{
    const std::int64_t now = m_parts.monotonicNs();
    if (m_agent != nullptr && now >= m_heartbeatDueNs)
        beat(now);
    if (m_ready && now >= m_saveDueNs) {
        m_saveDueNs = now + SaveIntervalNs;
        if (m_turn != m_savedTurn)
            save();
    }
}

void ChildAgent::beat(std::int64_t now)
{
    m_heartbeatDueNs = now + m_setup.heartbeat.ns;
    child::Heartbeat beat;
    beat.lastTurn = m_turn;
    beat.handled = m_handled;
    beat.digest = m_agent->digest();
    beat.handlerMaxNs = std::exchange(m_longestNs, 0);
    beat.repliesDropped = m_dropped;
    (void)m_parts.send(m_out.simple(child::FrameKind::Heartbeat, beat));
}

std::int64_t ChildAgent::untilDueNs() const
{
    const std::int64_t due = m_ready ? std::min(m_heartbeatDueNs, m_saveDueNs) : m_heartbeatDueNs;
    return std::max<std::int64_t>(due - m_parts.monotonicNs(), 0);
}

void ChildAgent::onEnd()
{
    if (m_ready && m_turn != m_savedTurn)
        save();
}

void ChildAgent::save()
{
    ByteWriter state;
    m_agent->save(state);
    if (state.bytes().size() > child::BlobMax)
        return; // the station keeps the last one, and with it more to catch up with
    std::size_t offset = 0;
    do {
        if (!m_parts.send(m_out.part(child::FrameKind::Saved, m_turn, state.bytes(), offset)))
            return;
    } while (offset < state.bytes().size());
    m_savedTurn = m_turn;
}

Result<void> ChildAgent::refuse(std::string why)
{
    (void)m_parts.send(m_out.refused(why));
    return failure(ErrorCode::InvalidArgument, std::move(why));
}

} // namespace mystic
