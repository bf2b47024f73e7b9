#include "risk/statistics/statistics_fold.h"

#include <algorithm>

#include "messages/opening_print.h"

namespace mystic {

namespace {

constexpr std::size_t CurveMost = 8'000;
constexpr std::size_t TradesMost = 50'000;
constexpr std::size_t DrawdownsMost = 100;

} // namespace

StatisticsFold::StatisticsFold(StatisticsSetup setup)
    : m_setup(std::move(setup)),
      m_portfolio(*m_setup.instruments, m_setup.accountCurrency, m_setup.startingCash),
      m_marks(m_setup.instruments->size()), m_curve(CurveMost)
{
}

void StatisticsFold::beginTurn(Timestamp time, Seq trace)
{
    if (m_first.ns == 0) {
        m_first = time;
        m_peak = m_setup.startingCash;
        m_peakAt = time;
        m_curve.add({time, m_setup.startingCash, {}});
    } else if (isInvested()) {
        m_investedNs += (time - m_last).ns;
    }
    m_now = time;
    m_last = time;
    m_trace = trace;
}

void StatisticsFold::take(const Message& input)
{
    const auto* event = input.tryAs<MarketEvent>();
    // Bars of several instruments that close at one moment make one sample.
    const bool sameMoment =
        event != nullptr && event->kind == MarketEventKind::Bar && event->eventTime == m_dueEvent;
    if (m_isDue && !sameMoment) {
        m_isDue = false;
        sample(m_dueAt, m_setup.dayZone.localDay(m_dueEvent - nanoseconds(1)));
    }
    if (event != nullptr)
        takeMarket(*event);
    else if (const auto* report = input.tryAs<ExecutionReport>())
        takeReport(*report);
}

void StatisticsFold::takeMarket(const MarketEvent& event)
{
    const Price mark = m_marks.markOf(event);
    if (mark.isPositive()) {
        m_portfolio.setMark(event.instrument, mark);
        markTrade(event.instrument);
    }
    if (event.kind != MarketEventKind::Bar || isOpeningPrint(event))
        return;
    m_isDue = true;
    m_dueAt = m_now;
    m_dueEvent = event.eventTime;
}

void StatisticsFold::takeReport(const ExecutionReport& report)
{
    const bool isFill = report.type == ExecutionType::Trade && report.lastQuantity.isPositive() &&
                        m_setup.instruments->contains(report.instrument);
    if (isFill && (report.venueTradeId == 0 || m_seenFills.insert(report.venueTradeId)))
        applyFill(report);
}

void StatisticsFold::applyFill(const ExecutionReport& report)
{
    const InstrumentId id = report.instrument;
    const bool wasFlat = m_portfolio.position(id).isFlat();
    const PositionEffect effect =
        m_portfolio.applyFill(id, report.side, report.lastQuantity, report.lastPrice, report.fee);
    ++m_fills;
    if (const auto value = m_portfolio.notionalInAccount(id, report.lastPrice, report.lastQuantity))
        m_traded += *value;
    else
        m_tradedKnown = false;
    // A fill that turns the position pays for both parts; the fee is divided by quantity.
    const Quantity closed = effect.closed.abs();
    const Money closingFee = Money::fromRaw(
        narrow(divideRounded(Int128{report.fee.raw()} * closed.raw(), report.lastQuantity.raw(),
                             Rounding::HalfEven))
            .value_or(0)); // a part of the fee always fits
    if (closed.isPositive()) {
        OpenTrade& trade = m_open[id];
        trade.realised += effect.realised;
        closePart(trade, report, closed, closingFee);
        if (m_portfolio.position(id).isFlat() || !effect.opened.isZero())
            endTrade(id);
    }
    if (!effect.opened.isZero())
        openPart(m_open[id], report, effect.opened.abs(), report.fee - closingFee);
    markTrade(id);
    m_invested += (m_portfolio.position(id).isFlat() ? 0 : 1) - (wasFlat ? 0 : 1);
}

void StatisticsFold::openPart(OpenTrade& trade, const ExecutionReport& report, Quantity quantity, Money fee)
{
    TradeFact& fact = trade.fact;
    if (fact.quantity.isZero()) {
        fact.instrument = report.instrument;
        fact.isLong = report.side == Side::Buy;
        fact.entered = m_now;
        fact.entryOrder = report.orderId;
        fact.entryTrace = m_trace;
    }
    fact.quantity += quantity;
    trade.openedValue +=
        notional(report.lastPrice, quantity, m_setup.instruments->at(report.instrument).multiplier);
    trade.fees += fee;
}

void StatisticsFold::closePart(OpenTrade& trade, const ExecutionReport& report, Quantity quantity, Money fee)
{
    trade.closed += quantity;
    trade.closedValue +=
        notional(report.lastPrice, quantity, m_setup.instruments->at(report.instrument).multiplier);
    trade.fees += fee;
}

/// What the trade would bring at the mark now.
void StatisticsFold::markTrade(InstrumentId id)
{
    const auto found = m_open.find(id);
    const Position& position = m_portfolio.position(id);
    const Price mark = m_portfolio.mark(id);
    if (found == m_open.end() || position.isFlat() || !mark.isPositive())
        return;
    OpenTrade& trade = found->second;
    const Money result = trade.realised + position.unrealised(mark, m_setup.instruments->at(id).multiplier);
    trade.worst = std::min(trade.worst, result);
    trade.best = std::max(trade.best, result);
}

namespace {

Price averagePrice(Money value, Quantity quantity, Ratio multiplier)
{
    const auto units = multiplyScaled(quantity.raw(), multiplier.raw(), Rounding::HalfEven);
    const auto raw = units ? divideScaled(value.raw(), *units, Rounding::HalfEven) : std::nullopt;
    return Price::fromRaw(raw.value_or(0));
}

} // namespace

TradeFact StatisticsFold::factOf(InstrumentId id, const OpenTrade& trade) const
{
    const Instrument& instrument = m_setup.instruments->at(id);
    TradeFact fact = trade.fact;
    const Price mark = m_portfolio.mark(id);
    fact.isOpen = trade.closed < trade.fact.quantity;
    fact.exited = m_now;
    fact.entry = averagePrice(trade.openedValue, fact.quantity, instrument.multiplier);
    fact.exit = fact.isOpen ? mark : averagePrice(trade.closedValue, trade.closed, instrument.multiplier);
    fact.worst = share(trade.worst, trade.openedValue);
    fact.best = share(trade.best, trade.openedValue);
    fact.fees = m_portfolio.toAccountCurrency(trade.fees, instrument.currency);
    Money result = trade.realised - trade.fees;
    if (fact.isOpen) {
        if (!mark.isPositive())
            return fact;
        result += m_portfolio.position(id).unrealised(mark, instrument.multiplier);
    }
    fact.yield = share(result, trade.openedValue);
    fact.result = m_portfolio.toAccountCurrency(result, instrument.currency);
    return fact;
}

void StatisticsFold::endTrade(InstrumentId id)
{
    OpenTrade& trade = m_open[id];
    trade.worst = std::min(trade.worst, trade.realised);
    trade.best = std::max(trade.best, trade.realised);
    TradeFact fact = factOf(id, trade);
    fact.isOpen = false;
    m_open.erase(id);
    Totals& totals = m_totals;
    if (!fact.result)
        ++totals.unknown;
    else if (fact.result->isZero())
        ++totals.even;
    else
        ++(fact.result->isPositive() ? totals.wins : totals.losses);
    if (fact.result && fact.result->isPositive())
        totals.profit += *fact.result;
    if (fact.result && fact.result->isNegative())
        totals.loss -= *fact.result;
    if (fact.yield) {
        totals.yieldSum += fact.yield->toDouble();
        ++totals.yields;
        totals.bestYield = std::max(totals.bestYield.value_or(*fact.yield), *fact.yield);
        totals.worstYield = std::min(totals.worstYield.value_or(*fact.yield), *fact.yield);
    }
    const std::int64_t held = (fact.exited - fact.entered).ns;
    totals.heldNs += held;
    totals.longestNs = std::max(totals.longestNs, held);
    if (m_trades.size() < TradesMost)
        m_trades.push_back(fact);
    else
        ++m_tradesLeftOut;
}

void StatisticsFold::sample(Timestamp time, std::int64_t day)
{
    const auto equity = m_portfolio.equity();
    if (!equity)
        return;
    ++m_samples;
    m_equitySum += equity->raw();
    m_days[day] = *equity;
    const int weekday = weekdayFromDays(day);
    m_hasWeekend = m_hasWeekend || weekday == 0 || weekday == 6;
    follow(time, *equity);
}

/// Peak, drawdown and the curve.
void StatisticsFold::follow(Timestamp time, Money equity)
{
    if (equity >= *m_peak) {
        if (m_drawdown) {
            m_drawdown->recovered = time;
            m_drawdown->end = time;
            endDrawdown();
        }
        m_peak = equity;
        m_peakAt = time;
        m_curve.add({time, equity, {}});
        return;
    }
    const Ratio depth = m_peak->isPositive() ? share(*m_peak - equity, *m_peak).value_or(Ratio{}) : Ratio{};
    m_curve.add({time, equity, depth});
    if (!m_drawdown)
        m_drawdown = DrawdownFact{{}, *m_peak, *m_peak, m_peakAt, time, {}, time};
    m_drawdown->end = time;
    if (equity >= m_drawdown->lowest)
        return;
    m_drawdown->lowest = equity;
    m_drawdown->depth = depth;
    m_drawdown->trough = time;
}

void StatisticsFold::endDrawdown()
{
    const DrawdownFact ended = *m_drawdown;
    m_drawdown.reset();
    ++m_drawdownCount;
    m_depthSum += ended.depth.toDouble();
    m_drawdownNs += ended.length().ns;
    m_longestDrawdownNs = std::max(m_longestDrawdownNs, ended.length().ns);
    const auto at = std::ranges::upper_bound(
        m_drawdowns, ended.depth, [](Ratio a, Ratio b) { return a > b; }, &DrawdownFact::depth);
    m_drawdowns.insert(at, ended);
    if (m_drawdowns.size() > DrawdownsMost)
        m_drawdowns.pop_back();
}

Statistics StatisticsFold::statistics() const
{
    StatisticsFold end = *this; // the run may go on: what is pending is settled in a copy
    return end.settle();
}

Statistics StatisticsFold::settle()
{
    if (m_first.ns == 0)
        return assemble();
    if (m_isDue)
        sample(m_dueAt, m_setup.dayZone.localDay(m_dueEvent - nanoseconds(1)));
    // What was filled behind the last bar belongs to its day: the last bar ended it.
    const auto equity = m_portfolio.equity();
    if (equity && (*equity != m_curve.back().equity || m_samples == 0)) {
        const std::int64_t day = m_days.empty() ? m_setup.dayZone.localDay(m_last) : m_days.rbegin()->first;
        sample(m_last, day);
    }
    if (m_drawdown) {
        m_drawdown->end = m_last;
        endDrawdown();
    }
    for (const auto& [id, trade] : m_open)
        m_trades.push_back(factOf(id, trade));
    return assemble();
}

} // namespace mystic
