#include "strategy_agent_impl.h"

namespace mystic {

Result<void> StrategyAgent::makePairs(const StrategyParameters& parameters)
{
    const auto pairs = pairInstruments(parameters, *m_instruments);
    if (!pairs)
        return tl::make_unexpected(pairs.error());
    for (const PairTrade& pair : m_pairs)
        if (pair.stage() != PairTrade::Stage::Flat)
            return failure(ErrorCode::OutOfRange,
                           "configuration key \"pairs\": a pair is open; leave pair-spread out of "
                           "enabled_strategies, wait until it is closed, then change the pairs");
    m_pairs.clear(); // with their results: metrics speak of the pairs that are configured
    for (const auto& [first, second] : *pairs)
        m_pairs.emplace_back(first, second, parameters);
    return {};
}

std::size_t StrategyAgent::pairIndexOf(InstrumentId instrument) const
{
    std::size_t index = 0;
    while (index < m_pairs.size() && m_pairs[index].instrument(0) != instrument &&
           m_pairs[index].instrument(1) != instrument)
        ++index;
    return index;
}

const PairTrade* StrategyAgent::pairOf(InstrumentId instrument) const
{
    const std::size_t index = pairIndexOf(instrument);
    return index < m_pairs.size() ? &m_pairs[index] : nullptr;
}

PairTrade* StrategyAgent::pairOf(InstrumentId instrument)
{
    const std::size_t index = pairIndexOf(instrument);
    return index < m_pairs.size() ? &m_pairs[index] : nullptr;
}

std::size_t StrategyAgent::legIndex(InstrumentId instrument) const
{
    return std::size_t{instrument} * RuleKinds + static_cast<std::size_t>(RuleKind::PairSpread);
}

PairTrade::Legs StrategyAgent::legsOf(const PairTrade& pair)
{
    return {{&m_instances[legIndex(pair.instrument(0))], &m_instances[legIndex(pair.instrument(1))]},
            {m_marks->mark(pair.instrument(0)), m_marks->mark(pair.instrument(1))}};
}

void StrategyAgent::takePairBar(PairTrade& pair, const MarketEvent& event)
{
    const PairTrade::Legs legs = legsOf(pair);
    for (StrategyInstance* leg : legs.leg)
        leg->expireSignals(context().now(), cooldown());
    const bool common = pair.takeBar(pair.legOf(event.instrument), event.eventTime, event.bar.interval,
                                     event.bar.close, m_parameters.maxGapBars);
    if (common) {
        pair.decideExit(m_parameters);
        const PairStep entry = pair.entry(m_parameters);
        if (entry.kind == PairStep::Kind::Enter && !isTurnUsed() && mayOpen(pair))
            sendPairStep(pair, entry);
    }
    servePair(pair);
}

bool StrategyAgent::mayOpen(const PairTrade& pair) const
{
    for (const int leg : {0, 1}) {
        const std::size_t index = legIndex(pair.instrument(leg));
        if (!isActive(index) || !isInstrumentFree(index) || !m_instances[index].mayEnter(context().now()))
            return false;
    }
    return true;
}

void StrategyAgent::servePair(PairTrade& pair)
{
    const PairTrade::Legs legs = legsOf(pair);
    if (pair.follow(legs, m_parameters)) {
        publish(RuleKind::PairSpread);
        judge();
    }
    const PairStep step = pair.next(legs, m_parameters);
    if (step.kind != PairStep::Kind::Nothing && isTurnUsed()) {
        setPairTimer(pair, NextTurn);
    } else if (step.kind != PairStep::Kind::Nothing) {
        sendPairStep(pair, step);
        if (step.kind == PairStep::Kind::Exit)
            setPairTimer(pair, NextTurn); // the other leg's turn
    }
    mix(pair.fingerprint());
}

void StrategyAgent::sendPairStep(PairTrade& pair, const PairStep& step)
{
    const InstrumentId instrument = pair.instrument(step.leg);
    StrategyInstance& leg = m_instances[legIndex(instrument)];
    const Price mark = m_marks->mark(instrument);
    if (step.kind == PairStep::Kind::Exit)
        sendExit(leg, step.decision, mark);
    else
        sendEntry(leg, step.decision, mark, step.requested);
    pair.noteSent(step);
    // An entry nobody answers counts as refused when it expires: then the partner must not wait for a bar.
    if (step.kind == PairStep::Kind::Enter)
        setPairTimer(pair, milliseconds(m_parameters.signalValidityS * 1000 + 1));
}

void StrategyAgent::setPairTimer(const PairTrade& pair, Duration delay)
{
    context().setTimer(FirstPairTimer + static_cast<std::uint32_t>(&pair - m_pairs.data()), delay);
}

} // namespace mystic
