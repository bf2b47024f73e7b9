#include "instance.h"

namespace mystic {

StrategyInstance::StrategyInstance(RuleKind kind, const Instrument& instrument, std::uint16_t strategyId,
                                   const StrategyParameters& parameters)
    : m_kind(kind), m_instrument(&instrument), m_strategyId(strategyId), m_rule(makeRule(kind, parameters))
{
}

void StrategyInstance::rebuild(const StrategyParameters& parameters)
{
    m_rule = makeRule(m_kind, parameters);
    m_lastBar = {};
}

bool StrategyInstance::takeBar(const MarketEvent& event, std::int64_t maxGapBars)
{
    if (event.eventTime <= m_lastBar)
        return false;
    // Whole intervals, so that the product of a long gap limit and a long interval cannot overflow.
    if (m_lastBar.ns != 0 && (event.eventTime - m_lastBar).ns / event.bar.interval.ns > maxGapBars)
        m_rule->reset();
    m_lastBar = event.eventTime;
    m_rule->update({event.bar.high.toDouble(), event.bar.low.toDouble(), event.bar.close.toDouble()});
    return true;
}

void StrategyInstance::expireSignals(Timestamp now, Duration cooldown)
{
    if (m_entrySignal.isSet() && now > m_entrySignal.until) {
        m_entrySignal.clear();
        m_cooldownUntil = now + cooldown;
    }
    if (m_exitSignal.isSet() && now > m_exitSignal.until)
        m_exitSignal.clear();
}

bool StrategyInstance::isEngaged() const
{
    return m_ledger.direction() != 0 || m_entryOrder != 0 || m_exitOrder != 0 || m_entrySignal.isSet() ||
           m_exitSignal.isSet();
}

bool StrategyInstance::mayExit() const
{
    return m_ledger.direction() != 0 && m_exitOrder == 0 && !m_exitSignal.isSet();
}

void StrategyInstance::noteSignal(const Signal& signal)
{
    ++m_signals;
    PendingSignal& pending = signal.action == SignalAction::Enter ? m_entrySignal : m_exitSignal;
    pending = {signal.validUntil, hashOf(signal)};
    if (signal.action == SignalAction::Enter)
        m_rule->noteEntry();
}

bool StrategyInstance::noteRefusal(std::uint64_t signalHash, Timestamp now, Duration cooldown)
{
    if (m_entrySignal.isSet() && m_entrySignal.hash == signalHash) {
        m_entrySignal.clear();
        m_cooldownUntil = now + cooldown;
        return true;
    }
    if (m_exitSignal.isSet() && m_exitSignal.hash == signalHash) {
        m_exitSignal.clear();
        return true;
    }
    return false;
}

bool StrategyInstance::takeReport(const ExecutionReport& report, bool isNewFill, Timestamp now,
                                  Duration cooldown)
{
    bool closed = false;
    if (isNewFill) {
        closed =
            m_ledger.apply(*m_instrument, report.side, report.lastQuantity, report.lastPrice, report.fee);
        if (closed)
            m_cooldownUntil = now + cooldown;
    }
    followOrder(report, now, cooldown);
    return closed;
}

void StrategyInstance::followOrder(const ExecutionReport& report, Timestamp now, Duration cooldown)
{
    if (standsByPosition(report.purpose)) // works beside the position for its whole life
        return;
    const bool isEntry = report.purpose == OrderPurpose::Entry;
    (isEntry ? m_entrySignal : m_exitSignal).clear();
    OrderId& order = isEntry ? m_entryOrder : m_exitOrder;
    if (!isTerminal(report.status)) {
        order = report.orderId;
        return;
    }
    if (order == report.orderId)
        order = 0;
    if (isEntry && m_ledger.direction() == 0 && order == 0)
        m_cooldownUntil = now + cooldown; // refused, expired or canceled with nothing done
}

std::uint64_t StrategyInstance::fingerprint() const
{
    std::uint64_t digest = mixDigest(m_ledger.fingerprint(), m_rule->fingerprint());
    digest = mixDigest(digest, m_strategyId);
    for (const Timestamp time : {m_lastBar, m_cooldownUntil, m_entrySignal.until, m_exitSignal.until})
        digest = mixDigest(digest, static_cast<std::uint64_t>(time.ns));
    for (const std::uint64_t value :
         {m_entrySignal.hash, m_exitSignal.hash, m_entryOrder, m_exitOrder, std::uint64_t{m_signals}})
        digest = mixDigest(digest, value);
    return digest;
}

void StrategyInstance::save(ByteWriter& out) const
{
    m_rule->save(out);
    m_ledger.save(out);
    out.put(m_lastBar);
    out.put(m_cooldownUntil);
    out.put(m_entrySignal.until);
    out.put(m_entrySignal.hash);
    out.put(m_exitSignal.until);
    out.put(m_exitSignal.hash);
    out.put(m_entryOrder);
    out.put(m_exitOrder);
    out.put(m_signals);
}

bool StrategyInstance::load(ByteReader& in)
{
    if (!m_rule->load(in) || !m_ledger.load(in))
        return false;
    m_lastBar = in.get<Timestamp>();
    m_cooldownUntil = in.get<Timestamp>();
    m_entrySignal.until = in.get<Timestamp>();
    m_entrySignal.hash = in.get<std::uint64_t>();
    m_exitSignal.until = in.get<Timestamp>();
    m_exitSignal.hash = in.get<std::uint64_t>();
    m_entryOrder = in.get<OrderId>();
    m_exitOrder = in.get<OrderId>();
    m_signals = in.get<std::uint32_t>();
    return in.ok();
}

} // namespace mystic
