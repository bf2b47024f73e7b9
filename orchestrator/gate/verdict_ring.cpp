#include "verdict_ring.h"

#include <algorithm>

#include "domain/invariant.h"

namespace mystic {

namespace {

Timestamp earlier(Timestamp a, Timestamp b)
{
    return a.ns == 0 ? b : std::min(a, b);
}

} // namespace

const VerdictEntry* VerdictRing::find(std::uint64_t signalHash) const
{
    if (signalHash == 0)
        return nullptr;
    const auto at = std::find(m_hashes.begin(), m_hashes.end(), signalHash);
    return at == m_hashes.end() ? nullptr : &m_entries[static_cast<std::size_t>(at - m_hashes.begin())];
}

VerdictEntry& VerdictRing::slot(std::uint64_t signalHash)
{
    MYSTIC_INVARIANT(signalHash != 0, "a signal's hash is never 0");
    const auto at = std::find(m_hashes.begin(), m_hashes.end(), signalHash);
    if (at != m_hashes.end())
        return m_entries[static_cast<std::size_t>(at - m_hashes.begin())];
    VerdictEntry& entry = m_entries[m_next];
    entry = {};
    entry.signalHash = signalHash;
    m_hashes[m_next] = signalHash;
    m_next = (m_next + 1) % Capacity;
    return entry;
}

void VerdictRing::onSignal(const Signal& signal)
{
    VerdictEntry& entry = slot(hashOf(signal));
    entry.sideKnown = true;
    entry.side = signal.side;
}

void VerdictRing::onVerdict(const ComplianceVerdict& verdict, Timestamp now)
{
    if (verdict.signalHash == 0)
        return;
    VerdictEntry& entry = slot(verdict.signalHash);
    entry.compliance = verdict.decision;
    entry.complianceInstrument = verdict.instrument;
    entry.cleared = verdict.clearedNotional;
    entry.validUntil = earlier(entry.validUntil, verdict.validUntil);
    entry.oldestVerdict = earlier(entry.oldestVerdict, now);
}

void VerdictRing::onVerdict(const RiskVerdict& verdict, Timestamp now)
{
    if (verdict.signalHash == 0)
        return;
    VerdictEntry& entry = slot(verdict.signalHash);
    entry.risk = verdict.decision;
    entry.riskInstrument = verdict.instrument;
    entry.approved = verdict.approved;
    entry.worstPrice = verdict.worstPrice;
    entry.stopPrice = verdict.stopPrice;
    entry.validUntil = earlier(entry.validUntil, verdict.validUntil);
    entry.oldestVerdict = earlier(entry.oldestVerdict, now);
}

void VerdictRing::forgetCompliance()
{
    for (VerdictEntry& entry : m_entries)
        entry.compliance = VerdictDecision::NotEvaluated;
}

void VerdictRing::forgetRisk()
{
    for (VerdictEntry& entry : m_entries)
        entry.risk = VerdictDecision::NotEvaluated;
}

void VerdictRing::use(OrderId orderId, std::uint64_t signalHash, Quantity quantity, Money value)
{
    const auto at = std::find(m_hashes.begin(), m_hashes.end(), signalHash);
    if (signalHash == 0 || at == m_hashes.end())
        return;
    VerdictEntry& entry = m_entries[static_cast<std::size_t>(at - m_hashes.begin())];
    entry.hasBegun = true;
    entry.used += quantity;
    entry.usedValue += value;
    const auto grant = std::find_if(m_grants.begin(), m_grants.end(),
                                    [orderId](const Grant& g) { return g.orderId == orderId; });
    if (grant != m_grants.end()) {
        grant->quantity += quantity;
        grant->value += value;
        return;
    }
    m_grants[m_nextGrant] = {orderId, signalHash, quantity, value};
    m_nextGrant = (m_nextGrant + 1) % GrantCapacity;
}

void VerdictRing::release(OrderId orderId, Quantity filled)
{
    const auto grant = std::find_if(m_grants.begin(), m_grants.end(),
                                    [orderId](const Grant& g) { return g.orderId == orderId; });
    if (orderId == 0 || grant == m_grants.end())
        return;
    const Grant given = *grant;
    *grant = {};
    const auto at = std::find(m_hashes.begin(), m_hashes.end(), given.signalHash);
    const Quantity unfilled = std::clamp(given.quantity - filled, Quantity{}, given.quantity);
    if (at == m_hashes.end() || !given.quantity.isPositive())
        return;
    VerdictEntry& entry = m_entries[static_cast<std::size_t>(at - m_hashes.begin())];
    const auto back = narrow(Int128{given.value.raw()} * unfilled.raw() / given.quantity.raw());
    entry.used -= unfilled;
    entry.usedValue -= Money::fromRaw(back.value_or(0));
}

} // namespace mystic
