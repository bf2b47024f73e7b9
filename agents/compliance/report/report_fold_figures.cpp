// The figures of the fold: use of limits, risk reports, equity, days, and what stands at the end.
#include <algorithm>

#include "compliance/report/report_fold.h"
#include "contract/limit_check.h"

namespace mystic {

namespace {

constexpr std::int64_t SampleStepNs = 1'000'000'000;

/// value / limit as a share; nothing without a limit or when it does not fit.
std::optional<Ratio> shareOfLimit(CheckId check, std::int64_t value, std::int64_t limit)
{
    if (limit <= 0 || value == UnknownValue)
        return std::nullopt;
    const auto raw = divideScaled(value, limit, Rounding::HalfEven);
    if (!raw)
        return std::nullopt;
    const Ratio share = Ratio::fromRaw(*raw);
    return check == CheckId::NetExposure ? share.abs() : std::max(share, Ratio{});
}

/// (peak - equity) / peak, positive.
std::optional<Ratio> drawdownFrom(const std::optional<Money>& peak, Money equity)
{
    if (!peak || !peak->isPositive())
        return std::nullopt;
    return share(*peak - equity, *peak);
}

} // namespace

ReportFold::LimitState& ReportFold::limitOf(AgentId agent, CheckId check)
{
    for (LimitState& state : m_limits)
        if (state.fact.agent == agent && state.fact.check == check)
            return state;
    LimitState& state = m_limits.emplace_back();
    state.fact.agent = agent;
    state.fact.check = check;
    return state;
}

void ReportFold::takePeak(PeakFact& fact, std::int64_t raw, std::int64_t equity) const
{
    if (!fact.known || raw > fact.peak) {
        fact.peak = raw;
        fact.peakAt = m_turn.time;
        fact.peakEquity = equity;
    }
    fact.last = raw;
    fact.known = true;
}

void ReportFold::takeRiskReport(const RiskReport& report)
{
    if (!inPeriod())
        return;
    const std::size_t limits = std::min<std::size_t>(report.limitCount, report.limits.size());
    for (std::size_t i = 0; i < limits; ++i)
        takeUse(report, report.limits[i]);
    if (report.agent != m_setup.riskAgent)
        return;
    RiskFacts& risk = m_facts.risk;
    ++risk.reports;
    risk.returnsUsed = report.returnsUsed;
    risk.lastEquity = report.equity;
    const std::int64_t equity = report.equity.raw();
    if (report.returnsUsed > 0) {
        takePeak(risk.valueAtRisk, report.valueAtRisk.raw(), equity);
        takePeak(risk.parametricVar, report.parametricVar.raw(), equity);
        takePeak(risk.expectedShortfall, report.expectedShortfall.raw(), equity);
        takePeak(risk.parametricEs, report.parametricEs.raw(), equity);
    }
    takePeak(risk.grossExposure, report.grossExposure.raw(), equity);
    takePeak(risk.leverage, report.leverage.raw(), equity);
    takePeak(risk.openRisk, report.openRisk.raw(), equity);
    takePeak(risk.drawdown, report.drawdown.raw(), equity);
}

void ReportFold::closeInterval(LimitState& state, Timestamp until)
{
    const std::int64_t length = (until - state.since).ns;
    if (state.utilisation && length > 0) {
        state.weighted += static_cast<Int128>(state.utilisation->raw()) * length;
        state.weight += length;
    }
    state.since = until;
}

void ReportFold::takeUse(const RiskReport& report, const LimitUse& use)
{
    if (use.id == CheckId::None)
        return;
    LimitState& state = limitOf(report.agent, use.id);
    LimitFact& fact = state.fact;
    closeInterval(state, m_turn.time);
    fact.unit = use.unit;
    fact.limit = use.limit;
    fact.warn = use.warn;
    ++fact.readings;
    fact.lastKnown = use.outcome != CheckOutcome::NotEvaluated && use.value != UnknownValue;
    state.utilisation = fact.lastKnown ? shareOfLimit(use.id, use.value, use.limit) : std::nullopt;
    if (!fact.lastKnown) {
        ++fact.unknownReadings;
        return;
    }
    fact.lastValue = use.value;
    if (!state.utilisation)
        return;
    if (!fact.peak || *state.utilisation > *fact.peak) {
        fact.peak = state.utilisation;
        fact.peakValue = use.value;
        fact.peakLimit = use.limit;
        fact.peakAt = m_turn.time;
    }
    fact.series.add(m_turn.time, state.utilisation->raw());
}

PnlPoint ReportFold::pnl() const
{
    return {m_portfolio.equity(), m_portfolio.realised(), m_portfolio.unrealised(), m_portfolio.fees()};
}

/// The day ends with what was known before the first turn of the next one.
void ReportFold::rollDay()
{
    const std::int64_t day = m_setup.dayZone.localDay(m_turn.time);
    if (day == m_day)
        return;
    m_day = day;
    const PnlPoint now = pnl();
    if (!m_facts.days.empty())
        m_facts.days.back().end = now;
    DayFact& fact = m_facts.days.emplace_back();
    fact.day = day;
    fact.start = now;
    fact.maxDrawdown = now.equity ? drawdownFrom(m_facts.peakEquity, *now.equity) : std::nullopt;
}

void ReportFold::sampleEquity(bool always)
{
    if (!inPeriod() || (!always && m_turn.time < m_sampledAt))
        return;
    const auto equity = m_portfolio.equity();
    if (!equity)
        return;
    m_sampledAt = m_turn.time + Duration{SampleStepNs};
    if (!m_facts.peakEquity || *equity > *m_facts.peakEquity)
        m_facts.peakEquity = equity;
    m_facts.equity.add(m_turn.time, equity->raw());
    const auto depth = drawdownFrom(m_facts.peakEquity, *equity);
    if (!depth)
        return;
    m_facts.drawdown.add(m_turn.time, (-*depth).raw());
    if (!m_facts.maxDrawdown || *depth > *m_facts.maxDrawdown) {
        m_facts.maxDrawdown = depth;
        m_facts.maxDrawdownAt = m_turn.time;
    }
    std::optional<Ratio>& ofDay = m_facts.days.back().maxDrawdown;
    if (!ofDay || *depth > *ofDay)
        ofDay = depth;
}

ReportFacts ReportFold::finish()
{
    m_facts.end = pnl();
    if (!m_facts.days.empty())
        m_facts.days.back().end = m_facts.end;
    for (LimitState& state : m_limits) {
        closeInterval(state, m_facts.last);
        if (state.weight > 0)
            state.fact.average = Ratio::fromRaw(
                narrow(divideRounded(state.weighted, state.weight, Rounding::HalfEven)).value_or(0));
        for (const RejectionFact& rejection : m_facts.rejections.items)
            state.fact.blocks += rejection.check == state.fact.check ? 1U : 0U;
        m_facts.limits.push_back(std::move(state.fact));
    }
    for (const Instrument& instrument : m_setup.instruments->all()) {
        const Position& position = m_portfolio.position(instrument.id);
        if (position.isFlat() && position.realised().isZero() && position.fees().isZero())
            continue;
        PositionFact& fact = m_facts.positions.emplace_back();
        fact.instrument = instrument.id;
        fact.net = position.net();
        fact.averagePrice = position.averagePrice(instrument.multiplier);
        fact.mark = m_portfolio.mark(instrument.id);
        const auto inAccount = [&](Money amount) {
            return m_portfolio.toAccountCurrency(amount, instrument.currency);
        };
        if (position.isFlat()) {
            fact.value = Money{};
            fact.unrealised = Money{};
        } else if (fact.mark.isPositive()) {
            fact.value = inAccount(position.value(fact.mark, instrument.multiplier));
            fact.unrealised = inAccount(position.unrealised(fact.mark, instrument.multiplier));
        }
        fact.realised = inAccount(position.realised());
        fact.fees = inAccount(position.fees());
    }
    return std::move(m_facts);
}

} // namespace mystic
