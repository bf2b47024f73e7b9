#include "channel_breakout.h"

#include <algorithm>
#include <bit>

#include "text_builder.h"

namespace mystic {

namespace {

/// Index points above the minimum at which the trend counts as certain.
constexpr double StrongTrend = 25.0;

} // namespace

ChannelBreakout::ChannelBreakout(const StrategyParameters& parameters)
    : m_channel(static_cast<int>(parameters.breakoutPeriod), ChannelWindow::Previous),
      m_exitChannel(static_cast<int>(parameters.breakoutExitPeriod), ChannelWindow::Previous),
      m_adx(static_cast<int>(parameters.adxPeriod)), m_atr(static_cast<int>(parameters.atrPeriod))
{
}

void ChannelBreakout::update(const BarValues& bar)
{
    m_channel.update(bar.high, bar.low);
    m_exitChannel.update(bar.high, bar.low);
    m_adx.update(bar.high, bar.low, bar.close);
    m_atr.update(bar.high, bar.low, bar.close);
    m_close = bar.close;
    if (m_channel.isReady() && m_close <= m_channel.upper() && m_close >= m_channel.lower())
        m_armed = true;
}

RuleDecision ChannelBreakout::decide(int held, const StrategyParameters& parameters) const
{
    if (!isReady())
        return {};
    return held != 0 ? exit(held) : entry(parameters);
}

RuleDecision ChannelBreakout::entry(const StrategyParameters& parameters) const
{
    const bool up = m_close > m_channel.upper();
    if (!m_armed || (!up && m_close >= m_channel.lower()) || m_atr.value() <= 0)
        return {};
    const double edge = up ? m_channel.upper() : m_channel.lower();
    const double reach = (up ? m_close - edge : edge - m_close) / m_atr.value();
    if (reach < parameters.breakoutBuffer || reach > parameters.breakoutMaxReach ||
        m_adx.value() < parameters.breakoutMinAdx)
        return {};
    RuleDecision decision;
    decision.want = up ? RuleDecision::Want::EnterLong : RuleDecision::Want::EnterShort;
    const double strength = (m_adx.value() - parameters.breakoutMinAdx) / StrongTrend;
    decision.confidence = 0.5 + 0.5 * std::min(1.0, strength);
    TextBuilder reason;
    reason.text("close ").number(reach, 2).text(up ? " ATR above high " : " ATR below low ");
    reason.number(edge, 4).text(" of ").number(std::int64_t{m_channel.period()}).text(" bars");
    reason.text(", ADX ").number(m_adx.value(), 1).text(" at least ").number(parameters.breakoutMinAdx, 1);
    decision.reason = reason.view();
    return decision;
}

RuleDecision ChannelBreakout::exit(int held) const
{
    const double edge = held > 0 ? m_exitChannel.lower() : m_exitChannel.upper();
    if (held > 0 ? m_close >= edge : m_close <= edge)
        return {};
    RuleDecision decision;
    decision.want = RuleDecision::Want::Exit;
    decision.confidence = 1;
    TextBuilder reason;
    reason.text("close ").number(m_close, 4).text(held > 0 ? " below low " : " above high ");
    reason.number(edge, 4).text(" of ").number(std::int64_t{m_exitChannel.period()});
    reason.text(" bars, the break is over");
    decision.reason = reason.view();
    return decision;
}

std::uint64_t ChannelBreakout::fingerprint() const
{
    std::uint64_t digest = m_armed ? 1 : 0;
    for (const double value : {m_channel.upper(), m_channel.lower(), m_exitChannel.upper(),
                               m_exitChannel.lower(), m_adx.value(), m_atr.value()})
        digest = mixDigest(digest, std::bit_cast<std::uint64_t>(value));
    return digest;
}

void ChannelBreakout::reset()
{
    m_channel.reset();
    m_exitChannel.reset();
    m_adx.reset();
    m_atr.reset();
    m_close = 0;
    m_armed = true;
}

void ChannelBreakout::save(ByteWriter& out) const
{
    m_channel.save(out);
    m_exitChannel.save(out);
    m_adx.save(out);
    m_atr.save(out);
    out.put(m_close);
    out.put(static_cast<std::uint8_t>(m_armed));
}

bool ChannelBreakout::load(ByteReader& in)
{
    if (!m_channel.load(in) || !m_exitChannel.load(in) || !m_adx.load(in) || !m_atr.load(in))
        return false;
    m_close = in.get<double>();
    m_armed = in.get<std::uint8_t>() != 0;
    return in.ok();
}

} // namespace mystic
