// What the Orders workspace needs beyond orders, fills and positions: cash by currency, the verdicts on what
// the operator asked for, and the gate's limits for warnings. Part of the snapshot; plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "messages/messages.h"

namespace mystic {

/// Cash and positions in one currency.
struct BalanceView {
    std::string currency;
    Money cash;
    Money reserved;  ///< by working purchases with their fees, at their worst price
    Money positions; ///< of instruments priced in this currency, at their marks
    Money inAccount; ///< cash and positions in account currency; valid when `known`
    bool known = false;
    friend bool operator==(const BalanceView&, const BalanceView&) = default;
};

/// Where an operator's order got to within its turn.
enum class DeskOutcome : std::uint8_t {
    NoVerdict,           ///< Compliance or Risk gave none: not running, or failed
    RefusedByCompliance, ///< `check` is the first that blocks
    RefusedByRisk,
    NotSent, ///< approved, but Execution sent nothing at once
    RefusedByGate,
    Released, ///< on its way to the venue
};

/// What became of one OperatorOrder. `check` is meaningful for the three refusals.
struct DeskAnswer {
    std::uint64_t commandId = 0;
    Seq trace = 0; ///< its turn
    Timestamp time;
    InstrumentId instrument = NoInstrument;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    SignalAction action = SignalAction::Enter;
    DeskOutcome outcome = DeskOutcome::NoVerdict;
    SizingRule binding = SizingRule::None; ///< what decided the approved quantity
    std::uint32_t refusals = 0;            ///< checks that block, of the stage that refused
    OrderId modifies = 0;
    OrderId orderId = 0; ///< made or changed; 0 = none
    Quantity requested;
    Quantity approved; ///< by Risk
    CheckResult check{};
    std::string person;
    std::string reason;
    std::string silent; ///< NoVerdict: "Compliance Agent" or "Risk Agent"
};

/// Of the gate, as configured now.
struct GateLimitsView {
    Ratio priceCollar;
    Duration maxDataAge;
    Money maxOrderValue;
    Money maxPositionValue;
    Ratio warnAt;
    friend bool operator==(const GateLimitsView&, const GateLimitsView&) = default;
};

struct DeskView {
    std::vector<DeskAnswer> answers; ///< newest first, bounded
    std::vector<BalanceView> balances;
    GateLimitsView gateLimits;
};

} // namespace mystic
