#include "supervisor.h"

#include <algorithm>

#include "contract/agent.h"
#include "domain/invariant.h"

namespace mystic {

namespace {

constexpr std::int64_t Ms = 1'000'000;

} // namespace

std::string_view toText(ChildState state)
{
    switch (state) {
    case ChildState::Stopped:
        return "Stopped";
    case ChildState::Waiting:
        return "Waiting";
    case ChildState::Starting:
        return "Starting";
    case ChildState::Ready:
        return "Ready";
    case ChildState::Suspect:
        return "Suspect";
    case ChildState::Stopping:
        return "Stopping";
    case ChildState::BackingOff:
        return "BackingOff";
    case ChildState::Failed:
        return "Failed";
    }
    return "?";
}

std::size_t Supervisor::add(ChildRules rules)
{
    for (const std::size_t need : rules.needs)
        MYSTIC_INVARIANT(need < m_children.size(), "a child needs children that were added before it");
    Child& child = m_children.emplace_back();
    child.rules = std::move(rules);
    return m_children.size() - 1;
}

// --- what a person wants

void Supervisor::start(std::size_t index, std::string_view reason, std::int64_t nowNs)
{
    Child& child = m_children[index];
    child.wanted = true;
    child.failuresNs.clear();
    if (child.view.state == ChildState::Stopping) {
        child.again = true;
        child.latch.clear();
        return;
    }
    if (child.view.alive)
        return;
    spawnWhenPossible(index, reason, nowNs);
}

void Supervisor::stop(std::size_t index, std::string_view reason, std::int64_t nowNs)
{
    Child& child = m_children[index];
    child.wanted = false;
    child.again = false;
    child.lostNs = 0;
    if (!child.view.alive) {
        if (child.view.state != ChildState::Stopped)
            set(index, ChildState::Stopped, reason, nowNs);
        return;
    }
    beginStop(index, reason, nowNs);
}

void Supervisor::restart(std::size_t index, std::string_view reason, std::int64_t nowNs)
{
    Child& child = m_children[index];
    child.wanted = true;
    child.failuresNs.clear();
    ++child.view.restarts;
    if (!child.view.alive) {
        spawnWhenPossible(index, reason, nowNs);
        return;
    }
    child.again = true;
    lose(child, nowNs);
    beginStop(index, reason, nowNs);
}

bool Supervisor::drill(std::size_t index, std::string_view reason, std::int64_t nowNs)
{
    Child& child = m_children[index];
    if (child.view.state != ChildState::Ready)
        return false;
    child.drilled = true;
    kill(index, reason, nowNs);
    return true;
}

void Supervisor::stopAll(std::string_view reason, std::int64_t nowNs)
{
    for (Child& child : m_children) {
        child.wanted = false;
        child.again = false;
    }
    for (std::size_t i = m_children.size(); i-- > 0;) {
        Child& child = m_children[i];
        if (!child.view.alive) {
            if (child.view.state != ChildState::Stopped && child.view.state != ChildState::Failed)
                set(i, ChildState::Stopped, reason, nowNs);
        } else if (!isNeeded(i)) {
            beginStop(i, reason, nowNs);
        } else {
            child.lossReason = reason; // its turn comes when those that need it are gone
        }
    }
}

// --- what happened

void Supervisor::spawnFailed(std::size_t index, std::string_view why, std::int64_t nowNs)
{
    Child& child = m_children[index];
    child.view.alive = false;
    child.wanted = false;
    lose(child, nowNs);
    set(index, ChildState::Failed, why, nowNs);
}

void Supervisor::becameReady(std::size_t index, std::uint32_t epoch, std::int64_t nowNs)
{
    Child& child = m_children[index];
    if (!isCurrent(child, epoch) || child.view.state != ChildState::Starting)
        return;
    child.progressNs = nowNs;
    if (child.lostNs != 0)
        child.view.lastRecoveryNs = std::max<std::int64_t>(nowNs - child.lostNs, 1);
    child.lostNs = 0;
    set(index, ChildState::Ready, child.view.reason, nowNs);
    for (std::size_t i = 0; i < m_children.size(); ++i)
        if (m_children[i].view.state == ChildState::Waiting && needsAreReady(m_children[i]))
            spawn(i, m_children[i].view.reason, nowNs);
}

void Supervisor::heartbeat(std::size_t index, std::uint32_t epoch, std::uint64_t done, std::uint64_t owed,
                           std::int64_t nowNs)
{
    Child& child = m_children[index];
    if (!isCurrent(child, epoch))
        return;
    const bool progressed = done > child.done || owed == 0;
    child.done = std::max(child.done, done);
    if (!progressed)
        return;
    child.progressNs = nowNs;
    child.view.progressing = true;
    if (child.view.state == ChildState::Suspect) {
        if (child.lostNs != 0)
            child.view.lastRecoveryNs = std::max<std::int64_t>(nowNs - child.lostNs, 1);
        child.lostNs = 0;
        set(index, ChildState::Ready, "progresses again", nowNs);
    }
}

void Supervisor::exited(std::size_t index, std::uint32_t epoch, bool clean, std::string_view how,
                        std::int64_t nowNs)
{
    Child& child = m_children[index];
    if (!isCurrent(child, epoch))
        return;
    child.view.alive = false;
    child.view.progressing = false;
    if (!child.latch.empty()) {
        const std::string reason = std::exchange(child.latch, {});
        child.wanted = false;
        set(index, ChildState::Failed, reason, nowNs);
    } else if (child.again) {
        child.again = false;
        spawnWhenPossible(index, child.view.reason, nowNs);
    } else if (!child.wanted) {
        std::string reason = child.view.reason;
        if (child.killed)
            reason += "; it did not end by itself within its time and was killed";
        set(index, ChildState::Stopped, reason, nowNs);
        for (std::size_t i = m_children.size(); i-- > 0;) // those it needed may go now
            if (!m_children[i].wanted && m_children[i].view.alive && !m_children[i].askedToStop &&
                !isNeeded(i))
                beginStop(i, m_children[i].lossReason, nowNs);
    } else if (child.drilled) {
        child.drilled = false;
        lose(child, nowNs);
        ++child.view.restarts;
        child.dueNs = nowNs + child.rules.firstBackoff.ns;
        set(index, ChildState::BackingOff, child.lossReason, nowNs);
    } else {
        const bool restarts = child.rules.restart == RestartRule::Permanent ||
                              (child.rules.restart == RestartRule::Transient && !clean);
        lose(child, nowNs);
        const std::string why = child.lossReason.empty() ? std::string(how) : child.lossReason;
        if (restarts) {
            fail(index, why, nowNs);
        } else {
            child.wanted = false;
            set(index, clean ? ChildState::Stopped : ChildState::Failed, why, nowNs);
        }
    }
}

void Supervisor::violated(std::size_t index, std::uint32_t epoch, std::string_view what, std::int64_t nowNs)
{
    Child& child = m_children[index];
    if (!isCurrent(child, epoch) || !child.latch.empty())
        return;
    child.latch = "quarantined, it broke the protocol: " + std::string(what);
    kill(index, child.latch, nowNs);
}

void Supervisor::refused(std::size_t index, std::uint32_t epoch, std::string_view why, std::int64_t nowNs)
{
    if (isCurrent(m_children[index], epoch))
        kill(index, why, nowNs);
}

void Supervisor::tick(std::int64_t nowNs)
{
    // When nobody looked for long, the children may have waited for us: that is no evidence against them.
    const std::int64_t gap = m_lastTickNs == 0 ? 0 : nowNs - m_lastTickNs;
    m_lastTickNs = nowNs;
    if (gap > 1000 * Ms)
        for (Child& child : m_children)
            child.progressNs += gap;
    for (std::size_t i = 0; i < m_children.size(); ++i)
        watch(i, nowNs);
}

void Supervisor::watch(std::size_t index, std::int64_t nowNs)
{
    Child& child = m_children[index];
    const std::int64_t silent = nowNs - child.progressNs;
    child.view.progressing = child.view.alive && silent < child.rules.suspectAfter.ns;
    switch (child.view.state) {
    case ChildState::Starting:
        if (nowNs - child.view.sinceNs >= child.rules.startupWithin.ns)
            kill(index,
                 "was not ready " + std::to_string(child.rules.startupWithin.ns / Ms) + " ms after its start",
                 nowNs);
        break;
    case ChildState::Ready:
        if (silent >= child.rules.suspectAfter.ns) {
            lose(child, nowNs);
            set(index, ChildState::Suspect, "no progress for " + std::to_string(silent / Ms) + " ms", nowNs);
        }
        break;
    case ChildState::Suspect:
        if (silent >= child.rules.deadAfter.ns)
            kill(index, "hung: no progress for " + std::to_string(silent / Ms) + " ms", nowNs);
        break;
    case ChildState::Stopping:
        if (!child.killed && nowNs >= child.dueNs) {
            child.killed = true;
            act(SupervisorAction::Kind::Kill, index);
        }
        break;
    case ChildState::Waiting:
        if (needsAreReady(child))
            spawn(index, child.view.reason, nowNs);
        break;
    case ChildState::BackingOff:
        if (nowNs >= child.dueNs)
            spawnWhenPossible(index, child.view.reason, nowNs);
        break;
    default:
        break;
    }
}

std::vector<SupervisorAction> Supervisor::takeActions()
{
    return std::exchange(m_actions, {});
}

bool Supervisor::allGone() const
{
    return std::ranges::none_of(m_children, [](const Child& child) { return child.view.alive; });
}

// --- parts

void Supervisor::set(std::size_t index, ChildState state, std::string_view reason, std::int64_t nowNs)
{
    ChildView& view = m_children[index].view;
    view.state = state;
    view.ready = state == ChildState::Ready;
    view.sinceNs = nowNs;
    if (view.reason.data() != reason.data())
        view.reason = reason;
    act(SupervisorAction::Kind::Tell, index);
}

void Supervisor::act(SupervisorAction::Kind kind, std::size_t index)
{
    m_actions.push_back({kind, index, m_children[index].view.epoch});
}

/// Remembers when a child that should be ready stopped being so.
void Supervisor::lose(Child& child, std::int64_t nowNs)
{
    if (child.lostNs == 0 && child.view.epoch != 0)
        child.lostNs = nowNs;
}

void Supervisor::spawnWhenPossible(std::size_t index, std::string_view reason, std::int64_t nowNs)
{
    // Only a first start waits for others: what was running does not depend on their health.
    if (m_children[index].view.epoch == 0 && !needsAreReady(m_children[index]))
        set(index, ChildState::Waiting, reason, nowNs);
    else
        spawn(index, reason, nowNs);
}

void Supervisor::spawn(std::size_t index, std::string_view reason, std::int64_t nowNs)
{
    Child& child = m_children[index];
    ++child.view.epoch;
    child.view.alive = true;
    child.view.progressing = false;
    child.askedToStop = false;
    child.killed = false;
    child.drilled = false;
    child.lossReason.clear();
    child.done = 0;
    child.progressNs = nowNs;
    const std::string kept(reason);
    set(index, ChildState::Starting, kept, nowNs);
    act(SupervisorAction::Kind::Spawn, index);
}

void Supervisor::beginStop(std::size_t index, std::string_view reason, std::int64_t nowNs)
{
    Child& child = m_children[index];
    if (child.askedToStop)
        return;
    child.askedToStop = true;
    child.dueNs = nowNs + child.rules.stopWithin.ns;
    const std::string kept(reason);
    if (child.view.state != ChildState::Stopping)
        set(index, ChildState::Stopping, kept, nowNs);
    act(SupervisorAction::Kind::AskToStop, index);
}

void Supervisor::kill(std::size_t index, std::string_view reason, std::int64_t nowNs)
{
    Child& child = m_children[index];
    if (child.killed)
        return;
    child.killed = true;
    child.lossReason = reason;
    lose(child, nowNs);
    const std::string kept(reason);
    set(index, ChildState::Stopping, kept, nowNs);
    act(SupervisorAction::Kind::Kill, index);
}

void Supervisor::fail(std::size_t index, std::string_view how, std::int64_t nowNs)
{
    Child& child = m_children[index];
    std::erase_if(child.failuresNs, [&](std::int64_t at) { return nowNs - at > child.rules.window.ns; });
    child.failuresNs.push_back(nowNs);
    const std::string last(how);
    if (child.failuresNs.size() > child.rules.intensity) {
        child.wanted = false;
        set(index, ChildState::Failed,
            "ended " + std::to_string(child.failuresNs.size()) + " times in " +
                std::to_string(child.rules.window.ns / (1000 * Ms)) + " s, last: " + last,
            nowNs);
        return;
    }
    ++child.view.restarts;
    child.dueNs = nowNs + backoff(index);
    set(index, ChildState::BackingOff, last, nowNs);
}

std::int64_t Supervisor::backoff(std::size_t index) const
{
    const Child& child = m_children[index];
    const auto doublings = std::min<std::size_t>(child.failuresNs.size() - 1, 16);
    const std::int64_t base =
        std::min(child.rules.firstBackoff.ns << doublings, child.rules.longestBackoff.ns);
    // 0.5 .. 1.5 of it, so that children which failed together do not come back together.
    const std::uint64_t draw = mixDigest(mixDigest(m_seed, index), child.view.epoch) % 1024;
    return std::min(base / 2 + base * static_cast<std::int64_t>(draw) / 1024, child.rules.longestBackoff.ns);
}

bool Supervisor::needsAreReady(const Child& child) const
{
    return std::ranges::all_of(child.rules.needs, [&](std::size_t need) {
        return m_children[need].view.ready ||
               !m_children[need].wanted; // one that is not wanted is not waited for
    });
}

bool Supervisor::isNeeded(std::size_t index) const
{
    return std::ranges::any_of(m_children, [&](const Child& other) {
        return other.view.alive && std::ranges::find(other.rules.needs, index) != other.rules.needs.end();
    });
}

} // namespace mystic
