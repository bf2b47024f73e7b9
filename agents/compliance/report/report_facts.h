// What a report is about: the facts of one period, gathered by ReportFold, read by the builder.
// Invariant: amounts are exact; what is unknown is nothing, never 0. Lists are bounded: what did not fit is
// counted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compliance/report/bounded_series.h"
#include "domain/instrument.h"
#include "messages/messages.h"

namespace mystic {

/// A list that keeps the first RowsMax and counts the rest.
template <typename T>
struct BoundedList {
    static constexpr std::size_t RowsMax = 200'000;
    std::vector<T> items;
    std::uint64_t leftOut = 0;

    /// The item kept, or nullptr.
    T* add(T item)
    {
        if (items.size() >= RowsMax) {
            ++leftOut;
            return nullptr;
        }
        items.push_back(std::move(item));
        return &items.back();
    }
    [[nodiscard]] std::uint64_t total() const { return items.size() + leftOut; }
};

/// One order with everything said about it in the period. Money in the instrument's currency.
struct OrderFact {
    OrderId id = 0;
    Seq trace = 0;
    InstrumentId instrument = NoInstrument;
    std::uint16_t strategyId = 0;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    TimeInForce timeInForce = TimeInForce::GoodTillCancel;
    OrderPurpose purpose = OrderPurpose::Entry;
    OrderStatus status = OrderStatus::PendingNew;
    bool gateRejected = false; ///< never left the station
    bool openBefore = false;   ///< was working when the period began
    bool gatePassed = false;
    Quantity quantity;
    Quantity filled;
    Price limitPrice;
    Price stopPrice;
    Price arrivalMid; ///< 0 = unknown
    Money fillCost;   ///< price * quantity * multiplier
    Money arrivalCost;
    Money midCost; ///< at the mark of each fill's moment
    bool midKnown = true;
    Money fees;
    std::uint32_t fills = 0;
    std::uint32_t messages = 0; ///< commands released: new, modify, cancel
    Timestamp decidedAt;
    Timestamp sentAt;
    Timestamp acceptedAt;
    Timestamp firstFillAt;
    Timestamp endedAt;
    std::string text;
};

struct FillFact {
    Timestamp time;
    Seq seq = 0;
    OrderId order = 0;
    InstrumentId instrument = NoInstrument;
    Side side = Side::Buy;
    Liquidity liquidity = Liquidity::None;
    Quantity quantity;
    Price price;
    Price mark;       ///< mid, else last trade, else bar close, when it happened; 0 = unknown
    Price arrivalMid; ///< 0 = unknown
    Money value;      ///< instrument's currency
    Money fee;
    Money realised; ///< by this fill, fees excluded
    std::uint64_t venueTradeId = 0;
};

enum class RejectStage : std::uint8_t { Compliance, Risk, Gate, Venue };
[[nodiscard]] std::string_view toText(RejectStage stage);

/// One failed check, or one refusal of the venue.
struct RejectionFact {
    Timestamp time;
    Seq seq = 0;
    Seq trace = 0;
    OrderId order = 0;
    RejectStage stage = RejectStage::Compliance;
    InstrumentId instrument = NoInstrument;
    std::optional<Side> side;
    CheckId check = CheckId::None;
    Unit unit = Unit::None;
    std::int64_t value = 0;
    std::int64_t limit = 0;
    std::string text;
};

struct ViolationFact {
    Timestamp time;
    Seq seq = 0;
    Violation violation;
};

struct AlarmFact {
    Timestamp time;
    Seq seq = 0;
    Alert alert;
};

struct AgentFact {
    Timestamp time;
    Seq seq = 0;
    AgentId agent = NoAgent;
    std::string what;
    std::string reason;
};

struct OperatorFact {
    Timestamp time;
    Seq seq = 0;
    OperatorCommand command;
    std::optional<OperatorOrder> order; ///< instead of a command
    std::string refusal;                ///< by the trading state's rules; empty when it took effect
};

struct ConfigFact {
    Timestamp time;
    Seq seq = 0;
    ConfigChange change;
};

/// One change of the trading state and what followed it.
struct HaltFact {
    Timestamp time;
    Seq seq = 0;
    TradingState from = TradingState::Active;
    TradingState to = TradingState::Active;
    std::string basis;
    std::string person;
    std::string secondPerson;
    std::string reason;
    Timestamp gateClosedAt;      ///< first turn decided under it; before `time` when the switch was faster
    std::uint32_t working = 0;   ///< orders working then that it cancels
    std::uint32_t confirmed = 0; ///< of them ended by the venue's own answer
    Timestamp allConfirmedAt;    ///< of the last of them
};

/// Use of one limit. Utilisation = value / limit, by size for net exposure.
struct LimitFact {
    AgentId agent = NoAgent;
    CheckId check = CheckId::None;
    Unit unit = Unit::None;
    std::int64_t limit = 0; ///< last in force
    std::int64_t warn = 0;
    std::int64_t lastValue = 0;
    bool lastKnown = false;
    std::int64_t peakValue = 0;
    std::int64_t peakLimit = 0;
    std::optional<Ratio> peak;
    Timestamp peakAt;
    std::optional<Ratio> average; ///< weighted by time
    std::uint64_t readings = 0;
    std::uint64_t unknownReadings = 0;
    std::uint64_t warnings = 0; ///< raised in the period
    std::uint64_t breaches = 0;
    std::uint64_t blocks = 0; ///< checks of this name that refused
    BoundedSeries series{1'000};
};

/// Account currency. Nothing where a mark or a rate was missing.
struct PnlPoint {
    std::optional<Money> equity;
    std::optional<Money> realised;
    std::optional<Money> unrealised;
    std::optional<Money> fees;
};

struct DayFact {
    std::int64_t day = 0; ///< local days since the epoch, in the session's day zone
    PnlPoint start;
    PnlPoint end;
    std::uint64_t fills = 0;
    std::uint64_t orders = 0;
    std::optional<Ratio> maxDrawdown; ///< from the period's peak, positive
};

struct PositionFact {
    InstrumentId instrument = NoInstrument;
    Quantity net;
    Price averagePrice;
    Price mark;
    std::optional<Money> value; ///< account currency, as the others
    std::optional<Money> unrealised;
    std::optional<Money> realised; ///< since the session began
    std::optional<Money> fees;
};

/// A figure Risk reported: the last one and the largest.
struct PeakFact {
    bool known = false;
    std::int64_t last = 0;
    std::int64_t peak = 0;
    Timestamp peakAt;
    std::int64_t peakEquity = 0; ///< raw, when it peaked
};

struct RiskFacts {
    std::uint64_t reports = 0;
    std::uint32_t returnsUsed = 0; ///< of the last report
    Money lastEquity;
    PeakFact valueAtRisk;
    PeakFact parametricVar;
    PeakFact expectedShortfall;
    PeakFact parametricEs;
    PeakFact grossExposure;
    PeakFact leverage;
    PeakFact openRisk;
    PeakFact drawdown;
};

struct CountFacts {
    std::uint64_t turns = 0;
    std::uint64_t marketEvents = 0;
    std::uint64_t signals = 0;
    std::uint64_t complianceApproved = 0;
    std::uint64_t complianceRejected = 0;
    std::uint64_t riskApproved = 0;
    std::uint64_t riskRejected = 0;
    std::uint64_t intents = 0;
    std::uint64_t gateApproved = 0;
    std::uint64_t gateRejected = 0;
    std::uint64_t complianceDown = 0; ///< turns in which it was not ready
    std::uint64_t riskDown = 0;
    std::uint64_t checksDropped = 0; ///< made, but did not fit into their record
    std::uint32_t peakMessages = 0;  ///< order messages in the busiest second
    Timestamp peakMessagesAt;
};

struct ReportFacts {
    Timestamp from; ///< the period as asked
    Timestamp to;
    Timestamp first; ///< of the turns in it; 0 = none
    Timestamp last;
    Seq firstSeq = 0;
    Seq lastSeq = 0;
    CountFacts counts;
    BoundedList<OrderFact> orders;
    BoundedList<FillFact> fills;
    BoundedList<RejectionFact> rejections;
    BoundedList<ViolationFact> violations;
    BoundedList<AlarmFact> alarms;
    BoundedList<AgentFact> agents;
    BoundedList<OperatorFact> commands;
    BoundedList<ConfigFact> changes;
    BoundedList<HaltFact> halts;
    std::vector<LimitFact> limits;
    std::vector<DayFact> days;
    std::vector<PositionFact> positions;
    std::vector<std::string> strategies; ///< by strategy id; empty = never named
    PnlPoint start;
    PnlPoint end;
    std::optional<Money> peakEquity;
    std::optional<Ratio> maxDrawdown; ///< positive
    Timestamp maxDrawdownAt;
    BoundedSeries equity{2'000};
    BoundedSeries drawdown{2'000}; ///< share from the peak, negative
    RiskFacts risk;
    TradingState stateAtEnd = TradingState::Active;
};

} // namespace mystic
