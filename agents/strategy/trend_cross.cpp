#include "trend_cross.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "text_builder.h"

namespace mystic {

TrendCross::TrendCross(const StrategyParameters& parameters)
    : m_fast(static_cast<int>(parameters.trendFast)), m_slow(static_cast<int>(parameters.trendSlow)),
      m_atr(static_cast<int>(parameters.atrPeriod))
{
}

void TrendCross::update(const BarValues& bar)
{
    m_fast.update(bar.close);
    m_slow.update(bar.close);
    m_atr.update(bar.high, bar.low, bar.close);
    m_close = bar.close;
    if (!m_slow.isReady() || !m_atr.isReady())
        return;
    m_previousSpread = m_spread;
    m_spread = m_fast.value() - m_slow.value();
    m_bars = static_cast<std::uint8_t>(std::min(m_bars + 1, 2));
}

RuleDecision TrendCross::decide(int held, const StrategyParameters& parameters) const
{
    if (!isReady())
        return {};
    if (held != 0)
        return exit(held);
    if (m_previousSpread <= 0 && m_spread > 0)
        return entry(true, parameters);
    if (m_previousSpread >= 0 && m_spread < 0)
        return entry(false, parameters);
    return {};
}

RuleDecision TrendCross::entry(bool up, const StrategyParameters& parameters) const
{
    const double volatility = m_atr.value() / m_close;
    if (volatility < parameters.trendMinVolatility || volatility > parameters.trendMaxVolatility)
        return {};
    RuleDecision decision;
    decision.want = up ? RuleDecision::Want::EnterLong : RuleDecision::Want::EnterShort;
    // A crossing that moved the averages by a whole true range in one bar is as sure as it gets.
    decision.confidence = 0.5 + 0.5 * std::min(1.0, std::abs(m_spread - m_previousSpread) / m_atr.value());
    TextBuilder reason;
    reason.text("EMA ")
        .number(std::int64_t{m_fast.period()})
        .text(up ? " crossed above EMA " : " crossed below EMA ");
    reason.number(std::int64_t{m_slow.period()}).text(" by ").percent(std::abs(m_spread) / m_slow.value(), 3);
    reason.text(", ATR ").percent(volatility, 3).text(" within ");
    reason.number(parameters.trendMinVolatility * 100, 2).text("-").percent(parameters.trendMaxVolatility, 2);
    decision.reason = reason.view();
    return decision;
}

RuleDecision TrendCross::exit(int held) const
{
    if (held > 0 ? m_spread >= 0 : m_spread <= 0)
        return {};
    RuleDecision decision;
    decision.want = RuleDecision::Want::Exit;
    decision.confidence = 1;
    TextBuilder reason;
    reason.text("EMA ")
        .number(std::int64_t{m_fast.period()})
        .text(held > 0 ? " back below EMA " : " back above EMA ");
    reason.number(std::int64_t{m_slow.period()}).text(" by ").percent(std::abs(m_spread) / m_slow.value(), 3);
    reason.text(held > 0 ? ", the trend up is over" : ", the trend down is over");
    decision.reason = reason.view();
    return decision;
}

std::uint64_t TrendCross::fingerprint() const
{
    std::uint64_t digest = mixDigest(m_bars, std::bit_cast<std::uint64_t>(m_fast.value()));
    digest = mixDigest(digest, std::bit_cast<std::uint64_t>(m_slow.value()));
    digest = mixDigest(digest, std::bit_cast<std::uint64_t>(m_atr.value()));
    return mixDigest(digest, std::bit_cast<std::uint64_t>(m_previousSpread));
}

void TrendCross::reset()
{
    m_fast.reset();
    m_slow.reset();
    m_atr.reset();
    m_close = 0;
    m_spread = 0;
    m_previousSpread = 0;
    m_bars = 0;
}

void TrendCross::save(ByteWriter& out) const
{
    m_fast.save(out);
    m_slow.save(out);
    m_atr.save(out);
    out.put(m_close);
    out.put(m_spread);
    out.put(m_previousSpread);
    out.put(m_bars);
}

bool TrendCross::load(ByteReader& in)
{
    if (!m_fast.load(in) || !m_slow.load(in) || !m_atr.load(in))
        return false;
    m_close = in.get<double>();
    m_spread = in.get<double>();
    m_previousSpread = in.get<double>();
    m_bars = in.get<std::uint8_t>();
    return in.ok();
}

} // namespace mystic
