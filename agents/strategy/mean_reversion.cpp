#include "mean_reversion.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "text_builder.h"

namespace mystic {

namespace {

/// An entry re-arms within one deviation of the mean: well inside any sensible band, whatever its configured
/// width.
constexpr double RearmZ = 1.0;

} // namespace

MeanReversion::MeanReversion(const StrategyParameters& parameters)
    : m_bands(static_cast<int>(parameters.reversionPeriod)), m_rsi(static_cast<int>(parameters.rsiPeriod)),
      m_atr(static_cast<int>(parameters.atrPeriod))
{
}

void MeanReversion::update(const BarValues& bar)
{
    m_bands.update(bar.close);
    m_rsi.update(bar.close);
    m_atr.update(bar.high, bar.low, bar.close);
    if (std::abs(m_bands.zScore()) <= RearmZ)
        m_armed = true;
}

RuleDecision MeanReversion::decide(int held, const StrategyParameters& parameters) const
{
    if (!isReady())
        return {};
    return held != 0 ? exit(held, parameters) : entry(parameters);
}

RuleDecision MeanReversion::entry(const StrategyParameters& parameters) const
{
    const double z = m_bands.zScore();
    const double distance = std::abs(z);
    if (!m_armed || distance < parameters.reversionEntryZ || distance > parameters.reversionMaxZ)
        return {};
    const bool buys = z < 0;
    const double index = m_rsi.value();
    if (buys ? index > parameters.rsiEntry : index < 100 - parameters.rsiEntry)
        return {};
    RuleDecision decision;
    decision.want = buys ? RuleDecision::Want::EnterLong : RuleDecision::Want::EnterShort;
    const double band = parameters.reversionMaxZ - parameters.reversionEntryZ;
    decision.confidence = 0.5 + 0.5 * std::min(1.0, (distance - parameters.reversionEntryZ) / band);
    TextBuilder reason;
    reason.text("z-score ").number(z, 2).text(buys ? " below -" : " above ");
    reason.number(parameters.reversionEntryZ, 2)
        .text(" of ")
        .number(std::int64_t{m_bands.period()})
        .text(" bars");
    reason.text(", RSI ").number(index, 1).text(buys ? " at most " : " at least ");
    reason.number(buys ? parameters.rsiEntry : 100 - parameters.rsiEntry, 1);
    decision.reason = reason.view();
    return decision;
}

RuleDecision MeanReversion::exit(int held, const StrategyParameters& parameters) const
{
    const double z = m_bands.zScore();
    const double index = m_rsi.value();
    const bool atMean = held > 0 ? z >= -parameters.reversionExitZ : z <= parameters.reversionExitZ;
    const bool normal = held > 0 ? index >= parameters.rsiExit : index <= 100 - parameters.rsiExit;
    if (!atMean && !normal)
        return {};
    RuleDecision decision;
    decision.want = RuleDecision::Want::Exit;
    decision.confidence = 1;
    TextBuilder reason;
    if (atMean) {
        reason.text("z-score ").number(z, 2).text(", back at the mean of ");
        reason.number(std::int64_t{m_bands.period()}).text(" bars");
    } else {
        reason.text("RSI ").number(index, 1).text(" normal again (");
        reason.number(held > 0 ? parameters.rsiExit : 100 - parameters.rsiExit, 1)
            .text("), z-score ")
            .number(z, 2);
    }
    decision.reason = reason.view();
    return decision;
}

std::uint64_t MeanReversion::fingerprint() const
{
    std::uint64_t digest = mixDigest(m_armed ? 1 : 0, std::bit_cast<std::uint64_t>(m_bands.middle()));
    digest = mixDigest(digest, std::bit_cast<std::uint64_t>(m_bands.zScore()));
    digest = mixDigest(digest, std::bit_cast<std::uint64_t>(m_rsi.value()));
    return mixDigest(digest, std::bit_cast<std::uint64_t>(m_atr.value()));
}

void MeanReversion::reset()
{
    m_bands.reset();
    m_rsi.reset();
    m_atr.reset();
    m_armed = true;
}

void MeanReversion::save(ByteWriter& out) const
{
    m_bands.save(out);
    m_rsi.save(out);
    m_atr.save(out);
    out.put(static_cast<std::uint8_t>(m_armed));
}

bool MeanReversion::load(ByteReader& in)
{
    if (!m_bands.load(in) || !m_rsi.load(in) || !m_atr.load(in))
        return false;
    m_armed = in.get<std::uint8_t>() != 0;
    return in.ok();
}

} // namespace mystic
