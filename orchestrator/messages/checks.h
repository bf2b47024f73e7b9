// The vocabulary of checks, limits and sizing rules. One id per check for code, journal, window and
// documents.
#pragma once

#include <cstdint>
#include <string_view>

#include "domain/text.h"

namespace mystic {

/// Every check the agents and the gate can make. The number is journaled: append only.
enum class CheckId : std::uint16_t {
    None = 0,
    // Compliance
    FieldValidity = 1,
    RestrictedList,
    TradingHours,
    MaxDailyTrades,
    MaxDailyVolume,
    DuplicateOrder,
    MessageRate,
    RepeatedExecution,
    InstrumentOpen,
    SignalAge,
    // Risk
    PortfolioRisk = 32,
    PositionSize,
    GrossExposure,
    NetExposure,
    Leverage,
    Concentration,
    Drawdown,
    DailyLoss,
    ValueAtRisk,
    ExpectedShortfall,
    MinimumSize,
    StopDefined,
    EquityPositive,
    PriceKnown,
    // Gate
    ComplianceVerdictPresent = 64,
    RiskVerdictPresent,
    VerdictFresh,
    VerdictMatchesIntent,
    TradingState,
    MaxOrderValue,
    MaxOpenOrders,
    MaxPositionValue,
    MaxGrossExposure,
    GateDailyTrades,
    GateDailyVolume,
    GateMessageRate,
    PriceCollar,
    ReduceOnly,
    DataFresh,
    JournalWritable,
    VenueReady,
    ClockSane,
    AgentsReady,
    OrderKnown,
    OrderFields,
    InstrumentHalted, ///< the venue has halted trading of the instrument
    SelfMatch,        ///< it would trade with a working order of ours
    VenueReconciled,  ///< orders, fills and positions agree with the venue, and nothing is in doubt
    // Execution
    MaxOrders = 96,
};

enum class CheckOutcome : std::uint8_t { NotEvaluated, Pass, Warn, Block };

/// How to read value and limit of a check: both are integers scaled by 1e8 except Count, TimeNs and None.
enum class Unit : std::uint8_t {
    None,
    Count,
    Money,
    Price,
    Quantity,
    Share /*of 1, shown in %*/,
    TimeNs,
    PerSecond
};

/// One evaluated check. `limit` is the largest allowed value (DESIGN §5).
struct CheckResult {
    CheckId id = CheckId::None;
    CheckOutcome outcome = CheckOutcome::NotEvaluated;
    Unit unit = Unit::None;
    std::uint32_t reserved = 0;
    std::int64_t value = 0;
    std::int64_t limit = 0;
    friend bool operator==(const CheckResult&, const CheckResult&) = default;
};
static_assert(sizeof(CheckResult) == 24);

/// Which rule decided the size (the smallest of all wins).
enum class SizingRule : std::uint8_t {
    None,
    FixedRisk,        ///< max_portfolio_risk: remaining budget of loss-to-stop
    VolatilityTarget, ///< target volatility / forecast volatility
    PositionCap,      ///< max_position_size of equity
    ExposureCap,      ///< gross, leverage or concentration room
    ComplianceCap,    ///< notional cleared by Compliance
    RequestedSize,    ///< what the signal asked for
    InstrumentMaximum,
    CashAvailable,
};

enum class Severity : std::uint8_t { Info, Low, Medium, High, Critical };

[[nodiscard]] std::string_view toText(CheckId id); ///< "max daily trades"
[[nodiscard]] std::string_view toText(CheckOutcome outcome);
[[nodiscard]] std::string_view toText(SizingRule rule);
[[nodiscard]] std::string_view toText(Severity severity);
/// "35 of 100", "61 % of 80 %", … with the unit.
[[nodiscard]] std::string formatValue(Unit unit, std::int64_t value);

} // namespace mystic
