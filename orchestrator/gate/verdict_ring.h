// Recent verdicts by signal, because an intent may arrive in a later turn than its verdicts.
// Invariant: what several orders of one signal use together is counted, so that one verdict never carries
// more than it approved; a verdict that was pushed out is as good as none. No allocation after construction.
#pragma once

#include <array>
#include <cstdint>

#include "messages/messages.h"

namespace mystic {

/// Everything the gate knows of one signal.
struct VerdictEntry {
    std::uint64_t signalHash = 0;
    VerdictDecision compliance = VerdictDecision::NotEvaluated;
    VerdictDecision risk = VerdictDecision::NotEvaluated;
    InstrumentId complianceInstrument = NoInstrument;
    InstrumentId riskInstrument = NoInstrument;
    bool sideKnown = false; ///< the signal itself was seen
    bool hasBegun = false;  ///< an order was accepted on it while it was fresh
    Side side = Side::Buy;
    Money cleared;
    Quantity approved;
    Price worstPrice;
    Price stopPrice;
    Timestamp validUntil;    ///< the earlier of both
    Timestamp oldestVerdict; ///< when the older of both came
    Quantity used;           ///< by accepted orders of this signal
    Money usedValue;         ///< account currency
};

/// An accepted order's share of a verdict, given back for what did not fill.
struct Grant {
    OrderId orderId = 0;
    std::uint64_t signalHash = 0;
    Quantity quantity;
    Money value;
};

class VerdictRing {
public:
    void onSignal(const Signal& signal);
    void onVerdict(const ComplianceVerdict& verdict, Timestamp now);
    void onVerdict(const RiskVerdict& verdict, Timestamp now);

    /// Verdicts of an instance that is gone carry nothing any more.
    void forgetCompliance();
    void forgetRisk();

    /// nullptr when unknown or pushed out.
    [[nodiscard]] const VerdictEntry* find(std::uint64_t signalHash) const;
    /// Counts an accepted order, or the growth of a replaced one, against its verdict.
    void use(OrderId orderId, std::uint64_t signalHash, Quantity quantity, Money value);
    /// Gives back what an order that ended had not filled.
    void release(OrderId orderId, Quantity filled);

    static constexpr std::size_t Capacity = 256;
    static constexpr std::size_t GrantCapacity = 1024;

private:
    [[nodiscard]] VerdictEntry& slot(std::uint64_t signalHash);

    std::array<VerdictEntry, Capacity> m_entries{};
    std::array<std::uint64_t, Capacity> m_hashes{}; ///< beside the entries: a search touches 2 KiB
    std::size_t m_next = 0;
    std::array<Grant, GrantCapacity> m_grants{};
    std::size_t m_nextGrant = 0;
};

} // namespace mystic
