#include "risk_book.h"

#include <algorithm>

namespace mystic {

namespace {

constexpr std::size_t ApprovalsMax = 256;

/// Takes up to `quantity` out of `store` and returns what was taken.
Quantity drawFrom(Quantity& store, Quantity quantity)
{
    const Quantity taken = std::min(store, quantity);
    store -= taken;
    return taken;
}

/// The store a side may close from, as quantities never below 0.
Quantity atLeastZero(Quantity quantity)
{
    return std::max(quantity, Quantity{});
}

} // namespace

Quantity InstrumentExposure::sideExposure(Side side) const
{
    return side == Side::Buy ? position + pendingBuy : pendingSell - position;
}

Quantity InstrumentExposure::closable(Side side) const
{
    return atLeastZero(side == Side::Buy ? -position - pendingBuy - reducingBuy
                                         : position - pendingSell - reducingSell);
}

RiskBook::RiskBook(const InstrumentMaster& instruments, const std::string& accountCurrency,
                   Money startingCash)
    : m_portfolio(instruments, accountCurrency, startingCash), m_markRule(instruments.size()),
      m_marks(instruments.size()), m_exposures(instruments.size()), m_closableBuy(instruments.size()),
      m_closableSell(instruments.size()), m_covered(instruments.size())
{
    m_approvals.reserve(ApprovalsMax);
    m_terms.reserve(m_working.capacity());
}

bool RiskBook::onMarketEvent(const MarketEvent& event)
{
    const Price mark = m_markRule.markOf(event);
    if (!mark.isPositive() || mark == m_marks[event.instrument])
        return false;
    m_marks[event.instrument] = mark;
    m_portfolio.setMark(event.instrument, mark);
    return true;
}

std::optional<Approval> RiskBook::takeApproval(const ExecutionReport& report, Seq trace)
{
    const bool entry = report.purpose == OrderPurpose::Entry;
    for (auto at = m_approvals.begin(); at != m_approvals.end(); ++at) {
        if (at->instrument != report.instrument || (at->action == SignalAction::Enter) != entry)
            continue;
        const bool isSlice = report.link == OrderLink::Slice;
        const bool isLaterSlice = isSlice && at->sliceLink == report.linkId;
        if (!isLaterSlice && (at->sliceLink != 0 ||
                              (at->turn != (report.orderId >> 8U) && (trace == 0 || at->trace != trace))))
            continue;
        const Approval approval = *at;
        if (isSlice)
            keepRest(*at, report);
        else
            m_approvals.erase(at);
        return approval;
    }
    return std::nullopt;
}

void RiskBook::keepRest(Approval& approval, const ExecutionReport& report)
{
    approval.sliceLink = report.linkId;
    if (isTerminal(report.status))
        return; // refused: all of it is still to come
    approval.quantity = atLeastZero(approval.quantity - report.leavesQuantity);
    // A slice that takes at once expires when the next is due: the rest is reserved until two were missed.
    const Duration ahead = report.expiresAt - report.venueTime;
    if (report.expiresAt.ns != 0 && ahead.ns > 0)
        approval.validUntil = std::max(approval.validUntil, report.expiresAt + ahead);
}

void RiskBook::takeBackRest(const ExecutionReport& report)
{
    for (Approval& approval : m_approvals)
        if (approval.sliceLink != 0 && approval.sliceLink == report.linkId)
            approval.quantity += atLeastZero(report.orderQuantity - report.cumulativeQuantity);
}

bool RiskBook::onReport(const ExecutionReport& report, Seq trace)
{
    if (report.instrument >= m_marks.size())
        return false;
    if (report.type == ExecutionType::Adjusted) { // of no order
        const bool isNew = m_fills.insert(report.venueTradeId);
        if (isNew)
            m_portfolio.applyFill(report.instrument, report.side, report.lastQuantity, report.lastPrice,
                                  report.fee);
        return isNew;
    }
    const bool known = m_working.find(report.orderId) != nullptr;
    Price reserve = report.limitPrice.isPositive() ? report.limitPrice : m_marks[report.instrument];
    if (!known && !standsByPosition(report.purpose)) {
        if (const auto approval = takeApproval(report, trace)) {
            if (!report.limitPrice.isPositive())
                reserve = approval->worstPrice;
            if (approval->action == SignalAction::Enter && !isTerminal(report.status))
                rememberTerms(report.orderId, reserve, approval->stopPrice);
        }
    }
    const bool newFill = report.type == ExecutionType::Trade && report.lastQuantity.isPositive() &&
                         (report.venueTradeId == 0 || m_fills.insert(report.venueTradeId));
    if (newFill)
        m_portfolio.applyFill(report.instrument, report.side, report.lastQuantity, report.lastPrice,
                              report.fee);
    const bool full = m_working.size() >= m_working.capacity();
    if (!m_working.apply(report, reserve) && full && !known && !isTerminal(report.status))
        m_complete = false;
    if (isTerminal(report.status))
        forgetTerms(report.orderId);
    if (known && report.link == OrderLink::Slice && isTerminal(report.status))
        takeBackRest(report);
    return newFill;
}

bool RiskBook::addApproval(const Approval& approval)
{
    if (m_approvals.size() >= ApprovalsMax)
        return false;
    m_approvals.push_back(approval);
    return true;
}

const RiskBook::EntryTerms* RiskBook::termsOf(OrderId id) const
{
    const auto at =
        std::lower_bound(m_terms.begin(), m_terms.end(), id,
                         [](const EntryTerms& terms, OrderId wanted) { return terms.orderId < wanted; });
    return at != m_terms.end() && at->orderId == id ? &*at : nullptr;
}

void RiskBook::rememberTerms(OrderId id, Price worst, Price stop)
{
    if (m_terms.size() >= m_working.capacity())
        return; // the order is then valued at stop_loss_pct
    const auto at =
        std::lower_bound(m_terms.begin(), m_terms.end(), id,
                         [](const EntryTerms& terms, OrderId wanted) { return terms.orderId < wanted; });
    if (at == m_terms.end() || at->orderId != id)
        m_terms.insert(at, {id, worst, stop});
}

void RiskBook::changeTerms(OrderId id, Price worst, Price stop)
{
    forgetTerms(id);
    rememberTerms(id, worst, stop);
}

void RiskBook::forgetTerms(OrderId id)
{
    std::erase_if(m_terms, [id](const EntryTerms& terms) { return terms.orderId == id; });
}

void RiskBook::addPending(InstrumentExposure& exposure, Side side, SignalAction action,
                          Quantity quantity) const
{
    const bool buy = side == Side::Buy;
    if (action == SignalAction::Enter)
        (buy ? exposure.pendingBuy : exposure.pendingSell) += quantity;
    else
        (buy ? exposure.reducingBuy : exposure.reducingSell) += quantity;
    exposure.idle = false;
}

void RiskBook::refreshQuantities()
{
    for (std::size_t i = 0; i < m_exposures.size(); ++i) {
        m_exposures[i] = {};
        m_exposures[i].position = m_portfolio.position(static_cast<InstrumentId>(i)).net();
        m_exposures[i].idle = m_exposures[i].position.isZero();
    }
    for (const WorkingOrder& order : m_working.all()) {
        if (standsByPosition(order.purpose) || order.orderId == m_without)
            continue; // alternatives to every other exit: they claim nothing
        const auto action = order.reduceOnly != 0 ? SignalAction::Exit : SignalAction::Enter;
        addPending(m_exposures[order.instrument], order.side, action, order.leaves);
    }
    for (const Approval& approval : m_approvals)
        addPending(m_exposures[approval.instrument], approval.side, approval.action, approval.quantity);
}

std::optional<UnitValue> RiskBook::unitValue(InstrumentId id, Price price) const
{
    const Instrument& instrument = m_portfolio.instruments().at(id);
    const auto rate = m_portfolio.conversionRate(instrument.currency);
    if (!rate)
        return std::nullopt;
    return UnitValue::of(price, instrument.multiplier, *rate);
}

void RiskBook::refreshValues()
{
    for (std::size_t i = 0; i < m_exposures.size(); ++i) {
        InstrumentExposure& exposure = m_exposures[i];
        exposure.unit = unitValue(static_cast<InstrumentId>(i), m_marks[i]);
        if (exposure.idle)
            continue;
        if (!exposure.unit) {
            m_totals.priced = false;
            continue;
        }
        const auto signedValue = [&](Quantity quantity) {
            const Money value = exposure.unit->value(quantity);
            return quantity.isNegative() ? -value : value;
        };
        const Quantity longest = exposure.sideExposure(Side::Buy);
        const Quantity shortest = exposure.sideExposure(Side::Sell);
        exposure.held = signedValue(exposure.position);
        exposure.worst = exposure.unit->value(std::max(longest, shortest));
        m_totals.heldGross += exposure.held.abs();
        m_totals.worstGross += exposure.worst;
        m_totals.worstLong += signedValue(longest);
        m_totals.worstShort += signedValue(shortest);
    }
}

void RiskBook::addEntryRisk(InstrumentId id, Side side, Quantity leaves, Price worst, Price stop,
                            Ratio stopShare)
{
    Quantity& closable = side == Side::Buy ? m_closableBuy[id] : m_closableSell[id];
    const Quantity opening = leaves - drawFrom(closable, leaves);
    auto distance = stopDistance(side, worst, stop);
    if (!distance) { // no stop on record: what the configuration would set
        if (const auto raw = multiplyScaled(worst.raw(), stopShare.raw(), Rounding::Ceiling))
            distance = Price::fromRaw(*raw);
    }
    if (distance) {
        if (const auto loss = unitValue(id, *distance))
            m_exposures[id].lossToStop += loss->value(opening);
    }
}

void RiskBook::refreshStops(Ratio stopShare)
{
    for (std::size_t i = 0; i < m_exposures.size(); ++i) {
        const Quantity position = m_exposures[i].position;
        m_closableBuy[i] = atLeastZero(-position - m_exposures[i].reducingBuy);
        m_closableSell[i] = atLeastZero(position - m_exposures[i].reducingSell);
        m_covered[i] = {};
    }
    for (const WorkingOrder& order : m_working.all()) {
        InstrumentExposure& exposure = m_exposures[order.instrument];
        if (order.purpose != OrderPurpose::ProtectiveStop) {
            if (order.reduceOnly != 0 || order.orderId == m_without)
                continue;
            const EntryTerms* terms = termsOf(order.orderId);
            addEntryRisk(order.instrument, order.side, order.leaves,
                         terms ? terms->worstPrice : order.reservePrice, terms ? terms->stopPrice : Price{},
                         stopShare);
            continue;
        }
        const Side held = exposure.position.isNegative() ? Side::Sell : Side::Buy;
        if (exposure.position.isZero() || order.side == held)
            continue;
        Quantity open = exposure.position.abs() - m_covered[order.instrument];
        const Quantity covered = drawFrom(open, order.leaves);
        m_covered[order.instrument] += covered;
        if (const auto distance = stopDistance(held, m_marks[order.instrument], order.stopPrice)) {
            if (const auto loss = unitValue(order.instrument, *distance))
                exposure.lossToStop += loss->value(covered);
        }
    }
    for (const Approval& approval : m_approvals) {
        if (approval.action == SignalAction::Enter)
            addEntryRisk(approval.instrument, approval.side, approval.quantity, approval.worstPrice,
                         approval.stopPrice, stopShare);
    }
    for (std::size_t i = 0; i < m_exposures.size(); ++i) {
        InstrumentExposure& exposure = m_exposures[i];
        const Quantity bare = exposure.position.abs() - m_covered[i];
        if (bare.isPositive() && exposure.unit)
            exposure.lossToStop += scaled(exposure.unit->value(bare), stopShare, Rounding::Ceiling);
        m_totals.openRisk += exposure.lossToStop;
    }
}

void RiskBook::refreshReservedCash()
{
    const auto reserve = [&](InstrumentId id, Quantity quantity, Price price) {
        const auto unit = unitValue(id, price);
        if (!unit)
            return;
        const Money value = unit->value(quantity);
        const Ratio fee = m_portfolio.instruments().at(id).takerFee;
        m_totals.reservedCash += value + (fee.isPositive() ? scaled(value, fee, Rounding::Ceiling) : Money{});
    };
    for (const WorkingOrder& order : m_working.all()) {
        if (order.side == Side::Buy && order.reduceOnly == 0 && order.orderId != m_without)
            reserve(order.instrument, order.leaves, std::max(order.reservePrice, m_marks[order.instrument]));
    }
    for (const Approval& approval : m_approvals) {
        if (approval.side == Side::Buy && approval.action == SignalAction::Enter)
            reserve(approval.instrument, approval.quantity,
                    std::max(approval.worstPrice, m_marks[approval.instrument]));
    }
}

void RiskBook::refresh(Timestamp now, Ratio stopShare, OrderId without)
{
    m_without = without;
    std::erase_if(m_approvals, [now](const Approval& approval) { return approval.validUntil < now; });
    m_totals = {};
    m_totals.equity = m_portfolio.equity();
    m_totals.cash = Money{};
    for (const CashBalance& balance : m_portfolio.cash()) {
        const auto converted = m_portfolio.toAccountCurrency(balance.amount, balance.currency);
        if (!converted)
            m_totals.cash.reset();
        else if (m_totals.cash)
            *m_totals.cash += *converted;
    }
    refreshQuantities();
    refreshValues();
    refreshStops(stopShare);
    refreshReservedCash();
}

void RiskBook::save(ByteWriter& out) const
{
    m_portfolio.save(out);
    m_working.save(out);
    m_markRule.save(out);
    m_fills.save(out);
    for (const Price mark : m_marks)
        out.put(mark);
    out.put(static_cast<std::uint32_t>(m_approvals.size()));
    for (const Approval& approval : m_approvals)
        out.put(approval);
    out.put(static_cast<std::uint32_t>(m_terms.size()));
    for (const EntryTerms& terms : m_terms)
        out.put(terms);
    out.put(static_cast<std::uint8_t>(m_complete ? 1 : 0));
}

bool RiskBook::load(ByteReader& in)
{
    if (!m_portfolio.load(in) || !m_working.load(in) || !m_markRule.load(in) || !m_fills.load(in))
        return false;
    for (Price& mark : m_marks)
        mark = in.get<Price>();
    m_approvals.clear();
    const auto approvals = in.get<std::uint32_t>();
    if (approvals > ApprovalsMax)
        return false;
    for (std::uint32_t i = 0; i < approvals && in.ok(); ++i)
        m_approvals.push_back(in.get<Approval>());
    m_terms.clear();
    const auto terms = in.get<std::uint32_t>();
    if (terms > m_working.capacity())
        return false;
    for (std::uint32_t i = 0; i < terms && in.ok(); ++i)
        m_terms.push_back(in.get<EntryTerms>());
    m_complete = in.get<std::uint8_t>() != 0;
    return in.ok();
}

} // namespace mystic
