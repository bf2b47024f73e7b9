// Parent orders: one approved quantity worked in slices over time (TWAP) or with the market's volume (VWAP).
// Invariants: what the slices have filled and can still fill never exceeds the whole; slices are whole lots
// and the last one brings the exact rest; a VWAP order never takes more than participation_cap of the volume
// observed since it began, its first slice excepted; when the parent ends, no slice of it is left working.
#include <algorithm>

#include "execution_agent_impl.h"

namespace mystic {

OrderTactic ExecutionAgent::tacticFor(const Signal& signal, const OrderIntent& intent) const
{
    // What waits for a price, or is one of several alternatives, is one order.
    if (isStop(intent.type) || intent.link != OrderLink::None ||
        intent.timeInForce == TimeInForce::FillOrKill)
        return OrderTactic::Immediate;
    if (signal.tactic != OrderTactic::Configured)
        return signal.tactic;
    if (m_config.slicing == Slicing::None)
        return OrderTactic::Immediate;
    const auto value = m_portfolio->notionalInAccount(intent.instrument, intent.arrivalMid, intent.quantity);
    if (!value || *value <= m_config.sliceAbove)
        return OrderTactic::Immediate;
    return m_config.slicing == Slicing::Twap ? OrderTactic::Twap : OrderTactic::Vwap;
}

bool ExecutionAgent::beginSlices(const Signal& signal, const OrderIntent& intent, OrderTactic tactic)
{
    const Instrument& instrument = instrumentAt(intent.instrument);
    const Quantity least = std::max(instrument.minQuantity, instrument.lotSize);
    const std::int64_t most = intent.quantity.raw() / least.raw();
    const std::int64_t steps = std::min(m_config.sliceCount, most);
    if (steps < 2)
        return false;
    if (m_parents.size() == ParentsMax) {
        alert(AlertCode::LimitBreached, Severity::Medium, intent.instrument, CheckId::MaxOrders,
              static_cast<std::int64_t>(ParentsMax), static_cast<std::int64_t>(ParentsMax),
              "As many orders are worked in slices as there is room for. A new entry was not sent.");
        return true;
    }
    const Timestamp now = context().now();
    const Duration whole = signal.workOver.ns > 0 ? std::min(signal.workOver, seconds(86'400))
                                                  : seconds(m_config.sliceDurationS);
    ParentOrder parent;
    parent.intent = intent;
    parent.intent.link = OrderLink::Slice;
    parent.intent.linkId = nextOrderId();
    const VolumeProfile& volume = m_volumes[intent.instrument];
    const bool canFollow = tactic == OrderTactic::Vwap && volume.total().isPositive();
    parent.tactic = canFollow ? OrderTactic::Vwap : OrderTactic::Twap;
    parent.intent.note = canFollow                     ? "vwap slice"
                         : tactic == OrderTactic::Vwap ? "twap slice (no volume seen)"
                                                       : "twap slice";
    parent.volumeBefore = volume.total();
    parent.start = now;
    parent.step = {std::max<std::int64_t>(whole.ns / steps, 1)};
    parent.end = {now.ns + parent.step.ns * steps};
    parent.nextStep = now;
    mix(parent.intent);
    mix(static_cast<std::uint64_t>(parent.tactic));
    m_parents.push_back(parent);
    workParents();
    return true;
}

void ExecutionAgent::workParents()
{
    for (std::size_t i = 0; i < m_parents.size();) {
        if (workParent(m_parents[i]))
            ++i;
        else
            m_parents.erase(m_parents.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

bool ExecutionAgent::workParent(ParentOrder& parent)
{
    const Timestamp now = context().now();
    const Quantity whole = parent.intent.quantity;
    if (parent.filled >= whole)
        return false;
    if (now < parent.nextStep)
        return true;
    parent.nextStep = {parent.nextStep.ns +
                       ((now - parent.nextStep).ns / parent.step.ns + 1) * parent.step.ns};
    const Quantity working = workingSlices(parent.intent.linkId);
    if (now >= parent.end && static_cast<std::int64_t>(++parent.failures) > m_config.retryAttempts + 1) {
        for (ManagedOrder& order : m_orders) {
            if (order.intent.link != OrderLink::Slice || order.intent.linkId != parent.intent.linkId)
                continue;
            order.timeoutAt = now; // a refused cancel is tried again
            requestCancel(order);
        }
        giveUp(parent, "Its time is over and the market did not take the rest.");
        return false;
    }
    const Instrument& instrument = instrumentAt(parent.intent.instrument);
    Quantity target = scheduled(parent);
    if (parent.tactic == OrderTactic::Vwap)
        target = std::min(target, allowedByCap(parent));
    const Quantity rest = whole - parent.filled - working;
    Quantity slice = std::min(floorToLot(instrument, target) - parent.filled - working, rest);
    if (rest - slice < instrument.minQuantity && target >= whole)
        slice = rest; // no remainder that could not be sent on its own
    const bool isLast = slice == rest;
    if (slice.isPositive() && (slice >= instrument.minQuantity || isLast) &&
        hasRoom(parent.intent.instrument))
        sendSlice(parent, slice);
    return true;
}

Quantity ExecutionAgent::scheduled(const ParentOrder& parent) const
{
    const Timestamp upTo = std::min(parent.nextStep, parent.end); // what the step that begins now must bring
    Int128 part = (upTo - parent.start).ns;
    Int128 all = (parent.end - parent.start).ns;
    if (parent.tactic == OrderTactic::Vwap) {
        const VolumeProfile& volume = m_volumes[parent.intent.instrument];
        part = volume.weight(parent.start, upTo);
        all = volume.weight(parent.start, parent.end);
    }
    if (all <= 0 || upTo >= parent.end)
        return parent.intent.quantity;
    for (; all > (Int128{1} << 60U); all >>= 1U) // the product must fit; weights are ratios
        part >>= 1U;
    return Quantity::fromRaw(narrow(Int128{parent.intent.quantity.raw()} * part / all).value_or(0));
}

Quantity ExecutionAgent::allowedByCap(const ParentOrder& parent) const
{
    const VolumeProfile& volume = m_volumes[parent.intent.instrument];
    const auto share = [this](Quantity quantity) {
        return Quantity::fromRaw(
            multiplyScaled(quantity.raw(), m_config.participationCap.raw(), Rounding::Down).value_or(0));
    };
    if (parent.sent == 0) // the first one opens the order while its verdicts are fresh: small, by the profile
        return std::max(share(volume.expected(parent.start, parent.nextStep)),
                        instrumentAt(parent.intent.instrument).minQuantity);
    return share(volume.total() - parent.volumeBefore);
}

Quantity ExecutionAgent::workingSlices(std::uint64_t parentId) const
{
    Quantity sum;
    for (const ManagedOrder& order : m_orders)
        if (order.intent.link == OrderLink::Slice && order.intent.linkId == parentId)
            sum += order.leaves();
    return sum;
}

void ExecutionAgent::sendSlice(ParentOrder& parent, Quantity quantity)
{
    OrderIntent intent = parent.intent;
    intent.quantity = quantity;
    intent.attempt = static_cast<std::uint16_t>(std::min<std::uint32_t>(parent.sent, 0xFFFF));
    const bool isImmediate = intent.timeInForce == TimeInForce::ImmediateOrCancel;
    const Timestamp timeout = isImmediate ? parent.nextStep : parent.end + parent.step;
    intent.expiresAt = timeout;
    ++parent.sent;
    ManagedOrder& order = sendNew(intent);
    order.timeoutAt = timeout;
    order.validUntil = timeout;
}

ParentOrder* ExecutionAgent::findParent(std::uint64_t id)
{
    const auto at = std::find_if(m_parents.begin(), m_parents.end(),
                                 [id](const ParentOrder& parent) { return parent.intent.linkId == id; });
    return at == m_parents.end() ? nullptr : &*at;
}

void ExecutionAgent::onSliceEnded(const ManagedOrder& slice, const ExecutionReport& report,
                                  bool wasCanceledByOthers)
{
    ParentOrder* parent = findParent(slice.intent.linkId);
    if (parent == nullptr)
        return;
    const bool isRefused =
        report.type == ExecutionType::Rejected || report.type == ExecutionType::GateRejected;
    const bool isTakenBack = report.type == ExecutionType::Canceled && wasCanceledByOthers;
    const bool isExhausted =
        isRefused && static_cast<std::int64_t>(++parent->failures) > m_config.retryAttempts;
    if (!isTakenBack && !isExhausted)
        return; // the next step makes up for it
    giveUp(*parent, isTakenBack ? "A slice of it was canceled by somebody else."
                                : "Its slices are refused again and again.");
    for (ManagedOrder& order : m_orders) {
        if (order.intent.link != OrderLink::Slice || order.intent.linkId != slice.intent.linkId)
            continue;
        order.timeoutAt = context().now();
        requestCancel(order);
    }
    std::erase_if(m_parents,
                  [&slice](const ParentOrder& other) { return other.intent.linkId == slice.intent.linkId; });
}

void ExecutionAgent::giveUp(const ParentOrder& parent, std::string_view why)
{
    std::array<char, 160> text{};
    std::size_t used = 0;
    const auto append = [&text, &used](std::string_view part) {
        const std::size_t count = std::min(part.size(), text.size() - used);
        std::copy_n(part.begin(), count, text.begin() + static_cast<std::ptrdiff_t>(used));
        used += count;
    };
    append("An order worked in slices was ended before it was filled. ");
    append(why);
    append(" What is filled stays under its stop.");
    mix(parent.intent.linkId);
    alert(AlertCode::RetriesExhausted, Severity::Medium, parent.intent.instrument, CheckId::None, parent.sent,
          m_config.sliceCount, {text.data(), used});
}

} // namespace mystic
