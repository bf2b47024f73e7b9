#include "pair_spread.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "text_builder.h"

namespace mystic {

namespace {

/// True when a log price has moved: below the last bits of its values, a deviation is rounding.
bool moves(double squares, std::size_t count)
{
    constexpr double Rounding = 1e-13;
    return squares > static_cast<double>(count) * Rounding * Rounding;
}

} // namespace

PairSpread::PairSpread(int period) : m_first(period), m_second(period)
{
}

void PairSpread::update(double firstClose, double secondClose)
{
    const double x = std::log(firstClose);
    const double y = std::log(secondClose);
    const bool sliding = m_first.isFull();
    // While the window grows, what "leaves" is the mean itself: then these are Welford's updates.
    const double oldX = m_first.push(x);
    const double oldY = m_second.push(y);
    const double leavingX = sliding ? oldX : m_firstMean;
    const double leavingY = sliding ? oldY : m_secondMean;
    const auto count = static_cast<double>(m_first.size());
    const double dx = x - leavingX;
    const double dy = y - leavingY;
    const double beforeX = leavingX - m_firstMean;
    const double beforeY = leavingY - m_secondMean;
    m_firstMean += dx / count;
    m_secondMean += dy / count;
    m_firstSquares += dx * (x - m_firstMean + beforeX);
    m_secondSquares += dy * (y - m_secondMean + beforeY);
    m_products += dx * (y - m_secondMean) + dy * beforeX;
    if (m_first.turnedOver())
        sumAfresh();
    m_firstSquares = std::max(m_firstSquares, 0.0);
    m_secondSquares = std::max(m_secondSquares, 0.0);
    m_firstLast = x;
    m_secondLast = y;
}

void PairSpread::sumAfresh()
{
    m_firstMean = m_first.mean();
    m_secondMean = m_second.mean();
    m_firstSquares = m_first.squaredDeviations(m_firstMean);
    m_secondSquares = m_second.squaredDeviations(m_secondMean);
    m_products = m_first.coDeviations(m_firstMean, m_second, m_secondMean);
}

double PairSpread::hedgeRatio() const
{
    return moves(m_secondSquares, m_second.size()) ? m_products / m_secondSquares : 0.0;
}

double PairSpread::correlation() const
{
    if (!moves(m_firstSquares, m_first.size()) || !moves(m_secondSquares, m_second.size()))
        return 0.0;
    return std::clamp(m_products / std::sqrt(m_firstSquares * m_secondSquares), -1.0, 1.0);
}

double PairSpread::zScore() const
{
    const double ratio = hedgeRatio();
    const double squares = m_firstSquares - ratio * m_products;
    // What is left below the last bits of the sums is rounding, not a spread.
    if (!moves(m_firstSquares, m_first.size()) || squares <= m_firstSquares * 1e-12)
        return 0.0;
    const double residual = m_firstLast - m_firstMean - ratio * (m_secondLast - m_secondMean);
    return residual / std::sqrt(squares / static_cast<double>(m_first.size()));
}

RuleDecision PairSpread::entry(const StrategyParameters& parameters) const
{
    const double z = zScore();
    const double distance = std::abs(z);
    const double ratio = hedgeRatio();
    if (!isReady() || distance < parameters.pairEntryZ || distance >= parameters.pairStopZ ||
        correlation() < parameters.pairMinCorrelation || ratio < parameters.pairMinHedge ||
        ratio > parameters.pairMaxHedge)
        return {};
    RuleDecision decision;
    decision.want = z < 0 ? RuleDecision::Want::EnterLong : RuleDecision::Want::EnterShort;
    const double band = parameters.pairStopZ - parameters.pairEntryZ;
    decision.confidence = 0.5 + 0.5 * std::min(1.0, (distance - parameters.pairEntryZ) / band);
    TextBuilder reason;
    reason.text("spread z ")
        .number(z, 2)
        .text(z < 0 ? " below -" : " above ")
        .number(parameters.pairEntryZ, 2);
    reason.text(" of ").number(std::int64_t{period()}).text(" bars, hedge ").number(ratio, 3);
    reason.text(", correlation ").number(correlation(), 2);
    decision.reason = reason.view();
    return decision;
}

RuleDecision PairSpread::exit(int direction, const StrategyParameters& parameters) const
{
    const double z = zScore();
    const bool back = direction > 0 ? z >= -parameters.pairExitZ : z <= parameters.pairExitZ;
    const bool broken = direction > 0 ? z <= -parameters.pairStopZ : z >= parameters.pairStopZ;
    if (!isReady() || (!back && !broken))
        return {};
    RuleDecision decision;
    decision.want = RuleDecision::Want::Exit;
    decision.confidence = 1;
    TextBuilder reason;
    reason.text("spread z ").number(z, 2).text(back ? " back within " : " beyond the stop at ");
    reason.number(back ? parameters.pairExitZ : parameters.pairStopZ, 2);
    reason.text(" of ").number(std::int64_t{period()}).text(" bars, hedge ").number(hedgeRatio(), 3);
    decision.reason = reason.view();
    return decision;
}

std::uint64_t PairSpread::fingerprint() const
{
    std::uint64_t digest = m_first.size();
    for (const double value :
         {m_firstMean, m_secondMean, m_firstSquares, m_secondSquares, m_products, m_firstLast, m_secondLast})
        digest = mixDigest(digest, std::bit_cast<std::uint64_t>(value));
    return digest;
}

void PairSpread::reset()
{
    m_first.reset();
    m_second.reset();
    for (double* value : {&m_firstMean, &m_secondMean, &m_firstSquares, &m_secondSquares, &m_products,
                          &m_firstLast, &m_secondLast})
        *value = 0;
}

void PairSpread::save(ByteWriter& out) const
{
    m_first.save(out);
    m_second.save(out);
    for (const double value :
         {m_firstMean, m_secondMean, m_firstSquares, m_secondSquares, m_products, m_firstLast, m_secondLast})
        out.put(value);
}

bool PairSpread::load(ByteReader& in)
{
    if (!m_first.load(in) || !m_second.load(in))
        return false;
    for (double* value : {&m_firstMean, &m_secondMean, &m_firstSquares, &m_secondSquares, &m_products,
                          &m_firstLast, &m_secondLast})
        *value = in.get<double>();
    return in.ok();
}

} // namespace mystic
