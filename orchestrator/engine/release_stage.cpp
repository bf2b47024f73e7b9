#include "release_stage.h"

#include <algorithm>

#include "domain/invariant.h"

namespace mystic {

namespace {

/// What becomes of a command that does not leave.
ExecutionReport heldReport(const OrderCommand& command, Timestamp time, bool isDurable)
{
    ExecutionReport report;
    const bool isNew = command.action == IntentAction::New;
    report.type = isNew ? ExecutionType::NotSent : ExecutionType::ReplaceRejected;
    report.status = isNew ? OrderStatus::NotSent : OrderStatus::PendingReplace;
    report.purpose = command.purpose;
    report.side = command.side;
    report.orderType = command.type;
    report.timeInForce = command.timeInForce;
    report.reduceOnly = command.reduceOnly;
    report.instrument = command.instrument;
    report.postOnly = command.postOnly;
    report.origin = command.origin;
    report.trailUnit = command.trailUnit;
    report.link = command.link;
    report.orderId = command.orderId;
    report.commandId = command.commandId;
    report.attempt = command.attempt;
    report.orderQuantity = command.quantity;
    report.limitPrice = command.limitPrice;
    report.stopPrice = command.stopPrice;
    report.trailOffset = command.trailOffset;
    report.linkId = command.linkId;
    report.venueTime = time;
    report.expiresAt = command.expiresAt;
    report.text = isDurable ? "held back: trading was stopped before it left"
                            : "held back: the journal failed before it left";
    return report;
}

} // namespace

ReleaseStage::ReleaseStage(VenueDoor& door, OutOfBand& outOfBand,
                           std::function<void(const ExecutionReport&)> held)
    : m_door(door), m_outOfBand(outOfBand), m_tell(std::move(held))
{
    m_waiting.reserve(1024);
    m_held.reserve(64);
}

void ReleaseStage::put(Seq turn, const OrderCommand& command, Timestamp now)
{
    const bool isCancel = command.action == IntentAction::Cancel;
    const bool isBehind = std::ranges::any_of(
        m_waiting, [&command](const Waiting& waiting) { return waiting.command.orderId == command.orderId; });
    if (isCancel && !isBehind) {
        m_door.venue().submit(command, now);
        return;
    }
    m_waiting.push_back({turn, now, command});
    m_count.store(m_waiting.size(), std::memory_order_relaxed);
}

bool ReleaseStage::mayLeave(const OrderCommand& command) const
{
    if (command.action == IntentAction::Cancel)
        return true;
    const auto overlay = static_cast<TradingState>(m_outOfBand.kill.load(std::memory_order_acquire) & 0xFFU);
    const TradingState state = std::max(overlay, m_state.load(std::memory_order_acquire));
    const TradingState last = command.reduceOnly != 0 ? TradingState::Halted : TradingState::Active;
    return state <= last;
}

void ReleaseStage::leaveOrHold(const Waiting& waiting, bool isDurable)
{
    const bool isCancel = waiting.command.action == IntentAction::Cancel;
    // A cancel of an order that was held back has nothing left to cancel; the venue says so.
    if ((isDurable || isCancel) && mayLeave(waiting.command))
        m_door.venue().submit(waiting.command, waiting.time);
    else
        m_held.push_back(heldReport(waiting.command, waiting.time, isDurable));
}

void ReleaseStage::releaseUpTo(Seq durable)
{
    if (waiting() == 0)
        return;
    m_door.with([&](Venue& /*venue*/) {
        std::size_t done = 0;
        while (done < m_waiting.size() && m_waiting[done].turn <= durable) {
            MYSTIC_INVARIANT(!m_isDead, "nothing is durable in a dead journal"); // I1
            leaveOrHold(m_waiting[done++], true);
        }
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(done));
        m_count.store(m_waiting.size(), std::memory_order_relaxed);
    });
    tellHeld();
}

void ReleaseStage::journalDied()
{
    m_door.with([&](Venue& /*venue*/) {
        m_isDead = true;
        for (const Waiting& waiting : m_waiting)
            leaveOrHold(waiting, false);
        m_waiting.clear();
        m_count.store(0, std::memory_order_relaxed);
    });
    tellHeld();
}

void ReleaseStage::tellHeld()
{
    for (const ExecutionReport& report : m_held)
        m_tell(report);
    m_held.clear();
}

} // namespace mystic
