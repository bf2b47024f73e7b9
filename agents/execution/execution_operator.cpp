// What a person asks of working orders and positions. Invariants: nothing here adds risk without both
// verdicts (a change of an entry beyond a smaller quantity comes as a signal); a position never loses its
// protective stop by a request for one order, and a stop moves only closer; what cannot be done is told,
// never ignored.
#include <algorithm>

#include "execution_agent_impl.h"

namespace mystic {

void ExecutionAgent::onOperatorCommand(const OperatorCommand& command)
{
    switch (command.action) {
    case OperatorAction::CancelOrder:
        return cancelOne(command);
    case OperatorAction::CancelOrders:
        return cancelMany(command);
    case OperatorAction::ModifyOrder:
        return modifyOne(command);
    case OperatorAction::ClosePosition:
        return closePosition(command);
    default:
        return;
    }
}

void ExecutionAgent::refuse(InstrumentId instrument, std::string_view text)
{
    alert(AlertCode::OperatorRefused, Severity::Low, instrument, CheckId::None, 0, 0, text);
}

void ExecutionAgent::cancelOne(const OperatorCommand& command)
{
    ManagedOrder* order = find(command.orderId);
    if (order == nullptr)
        return refuse(command.instrument,
                      "The order to cancel no longer works: it has ended, or it is not of "
                      "this session. Nothing was canceled.");
    const OrderIntent intent = order->intent;
    if (intent.purpose == OrderPurpose::ProtectiveStop)
        return refuse(intent.instrument, "A protective stop is not canceled alone: the position would be "
                                         "bare. Close the position, or move the stop closer.");
    if (intent.purpose == OrderPurpose::TakeProfit) {
        m_needs[intent.instrument].targetQuantity = {};
        return maintain(intent.instrument);
    }
    if (intent.link == OrderLink::Slice)
        return takeBackParent(intent.linkId);
    order->timeoutAt = context().now(); // a refused cancel is tried again
    requestCancel(*order);
}

void ExecutionAgent::takeBackParent(std::uint64_t parentId)
{
    std::erase_if(m_parents,
                  [parentId](const ParentOrder& parent) { return parent.intent.linkId == parentId; });
    for (ManagedOrder& order : m_orders) {
        if (order.intent.link != OrderLink::Slice || order.intent.linkId != parentId)
            continue;
        order.timeoutAt = context().now();
        requestCancel(order);
    }
}

void ExecutionAgent::takeBackEntries(InstrumentId instrument)
{
    // Also those that would build up again what is being closed.
    std::erase_if(m_parents,
                  [instrument](const ParentOrder& parent) { return parent.intent.instrument == instrument; });
    for (ManagedOrder& order : m_orders) {
        if (order.intent.instrument != instrument || order.intent.purpose != OrderPurpose::Entry)
            continue;
        order.timeoutAt = context().now(); // a refused cancel is tried again
        requestCancel(order);
    }
    std::erase_if(m_retries,
                  [instrument](const PlannedRetry& retry) { return retry.intent.instrument == instrument; });
}

void ExecutionAgent::cancelMany(const OperatorCommand& command)
{
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        const auto id = static_cast<InstrumentId>(i);
        if (command.instrument != NoInstrument && command.instrument != id)
            continue;
        takeBackEntries(id);
        InstrumentNeeds& needs = m_needs[i];
        needs.targetQuantity = {};
        needs.exitWanted = {};
        for (ManagedOrder& order : m_orders)
            if (order.intent.instrument == id &&
                (order.intent.purpose == OrderPurpose::Exit || order.intent.purpose == OrderPurpose::Flatten))
                requestCancel(order);
        maintain(id);
    }
}

void ExecutionAgent::modifyOne(const OperatorCommand& command)
{
    ManagedOrder* order = find(command.orderId);
    if (order == nullptr)
        return refuse(command.instrument,
                      "The order to change no longer works: it has ended, or it is not of "
                      "this session. Nothing was changed.");
    const OrderIntent& intent = order->intent;
    const InstrumentId id = intent.instrument;
    InstrumentNeeds& needs = m_needs[id];
    const bool isLong = intent.side == Side::Sell; // the position behind an order that closes it
    if (intent.purpose == OrderPurpose::ProtectiveStop && command.price.isPositive()) {
        Price& stop = isLong ? needs.stopForLong : needs.stopForShort;
        const Price now = mid(id);
        const bool isCloser = isLong ? command.price > intent.stopPrice : command.price < intent.stopPrice;
        const bool isBeyond = isLong ? command.price >= now : command.price <= now;
        if (!isCloser || (now.isPositive() && isBeyond))
            return refuse(id, "A protective stop moves only closer to the market, and not beyond it: Risk "
                              "counted the loss at where it is. It stays.");
        stop = command.price;
        return maintain(id);
    }
    if (intent.purpose == OrderPurpose::TakeProfit && command.price.isPositive()) {
        (isLong ? needs.targetForLong : needs.targetForShort) =
            roundToTick(instrumentAt(id), command.price, isLong ? Rounding::Floor : Rounding::Ceiling);
        return maintain(id);
    }
    const bool isSmaller = command.quantity > order->filled && command.quantity < intent.quantity;
    if (intent.purpose != OrderPurpose::Entry || intent.link == OrderLink::Slice || !isSmaller)
        return refuse(id, "Only a smaller quantity is taken without new verdicts, of an entry that is not "
                          "worked in slices. Nothing was changed.");
    if (order->status == OrderStatus::PendingNew || order->request != OrderRequest::None)
        return refuse(id, "The venue has not answered about this order yet. Nothing was changed; try again.");
    requestModify(*order, floorToLot(instrumentAt(id), command.quantity), intent.limitPrice,
                  intent.stopPrice);
}

void ExecutionAgent::modifyEntry(const Signal& signal, const RiskVerdict& verdict)
{
    ManagedOrder* order = find(signal.modifies);
    if (order == nullptr)
        return refuse(signal.instrument, "The order to change has ended meanwhile. Nothing was changed.");
    const OrderIntent& intent = order->intent;
    const bool isSameOrder = intent.purpose == OrderPurpose::Entry && intent.link != OrderLink::Slice &&
                             intent.instrument == signal.instrument && intent.side == signal.side &&
                             intent.type == signal.orderType;
    if (!isSameOrder)
        return refuse(signal.instrument, "The change does not fit the order it names (purpose, side, type or "
                                         "slices). Nothing was changed.");
    if (order->status == OrderStatus::PendingNew || order->request != OrderRequest::None)
        return refuse(signal.instrument,
                      "The venue has not answered about this order yet. Nothing was changed; try again.");
    const Quantity approved = floorToLot(instrumentAt(signal.instrument), verdict.approved);
    if (!approved.isPositive())
        return refuse(signal.instrument, "Risk approved less than one lot. Nothing was changed.");
    const bool isBuy = signal.side == Side::Buy;
    const Instrument& instrument = instrumentAt(signal.instrument);
    const Price limit =
        roundToTick(instrument, signal.limitPrice, isBuy ? Rounding::Floor : Rounding::Ceiling);
    const Price stop =
        roundToTick(instrument, signal.triggerPrice, isBuy ? Rounding::Ceiling : Rounding::Floor);
    requestModify(*order, order->filled + approved, limit, stop, verdict.signalHash);
    order->requestedProtection = verdict.stopPrice;
}

void ExecutionAgent::closePosition(const OperatorCommand& command)
{
    if (command.instrument >= m_needs.size())
        return;
    const InstrumentId id = command.instrument;
    takeBackEntries(id);
    const Quantity net = m_portfolio->position(id).net();
    if (net.isZero())
        return refuse(id, "There is no position to close. Entries that were working are taken back.");
    InstrumentNeeds& needs = m_needs[id];
    needs.exitWanted = net.abs();
    needs.exitSignal = 0; // reduce-only needs no verdict: it must work while agents are down
    needs.exitStrategy = 0;
    needs.exitOrigin = OrderOrigin::Operator;
    needs.exitArrivalMid = mid(id);
    needs.exitDecidedAt = context().now();
    needs.exitNotBefore = {};
    needs.exitAttempt = 0;
    maintain(id);
}

} // namespace mystic
