// The Execution Agent's inside; its rules are stated at the head of execution_agent.h. Private to this
// folder.
#pragma once

#include <array>
#include <memory>
#include <string_view>

#include "contract/mark_rule.h"
#include "contract/seen_ids.h"
#include "domain/portfolio.h"
#include "execution_agent.h"
#include "execution_config.h"
#include "execution_state.h"
#include "volume_profile.h"

namespace mystic {

class ExecutionAgent final : public BaseAgent {
public:
    [[nodiscard]] AgentRole role() const override { return AgentRole::Execution; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override { return ExecutionConfig::keys(); }
    [[nodiscard]] Result<void> configure(std::string_view key, std::string_view jsonValue) override;
    [[nodiscard]] Result<void> initialize(AgentContext& context) override;
    void processMarketData(const MarketEvent& event) override;
    void processMessage(const Message& message) override;
    void processLoop(std::uint32_t timerId) override;
    [[nodiscard]] std::uint64_t digest() const override { return m_digest; }
    void save(ByteWriter& out) const override;
    [[nodiscard]] Result<void> load(ByteReader& in) override;

    [[nodiscard]] const ExecutionQualityLog& quality() const { return m_quality; }

private:
    static constexpr std::size_t SignalsPerTurn = 8;
    static constexpr std::size_t RetriesMax = 256;
    static constexpr std::size_t ParentsMax = 64;
    static constexpr std::uint32_t WorkTimer = 1;
    struct PendingSignal {
        Signal signal;
        std::uint64_t hash = 0;
        bool isCleared = false;
    };
    /// What the orders that only take away can still trade in one instrument.
    struct Reducers {
        ManagedOrder* stop = nullptr; ///< on the right side; at most one is kept
        Quantity exitLeaves;
        Quantity stopMost;              ///< all stops on the right side, at their most
        ManagedOrder* target = nullptr; ///< as stop
        Quantity targetMost;
    };

    // Entries and exits from signals, retries, timeouts (execution_entries.cpp)
    void onSignal(const Signal& signal);
    void onCompliance(const ComplianceVerdict& verdict);
    void onRisk(const RiskVerdict& verdict);
    void enter(const Signal& signal, const RiskVerdict& verdict);
    void requestExit(const Signal& signal, const RiskVerdict& verdict);
    [[nodiscard]] bool hasRoom(InstrumentId instrument);
    void shapeEntry(const Signal& signal, const RiskVerdict& verdict, OrderIntent& intent) const;
    [[nodiscard]] Price touchLimit(const Instrument& instrument, const Signal& signal,
                                   const RiskVerdict& verdict) const;
    void planRetry(const ManagedOrder& order, ExecutionType why);
    void sendDueRetries();
    void cancelOverdue();
    [[nodiscard]] Duration backoff(std::uint32_t attempt) const;
    void shapeExits(const Signal& signal, OrderIntent& intent) const;
    void cancelAlternatives(const ExecutionReport& report);

    // What a person wants of orders and positions (execution_operator.cpp)
    void onOperatorCommand(const OperatorCommand& command);
    void cancelOne(const OperatorCommand& command);
    void cancelMany(const OperatorCommand& command);
    void modifyOne(const OperatorCommand& command);
    void closePosition(const OperatorCommand& command);
    /// The change of an entry that Compliance and Risk approved.
    void modifyEntry(const Signal& signal, const RiskVerdict& verdict);
    void takeBackEntries(InstrumentId instrument);
    void takeBackParent(std::uint64_t parentId);
    void refuse(InstrumentId instrument, std::string_view text);

    // Orders worked in slices (execution_slices.cpp)
    [[nodiscard]] OrderTactic tacticFor(const Signal& signal, const OrderIntent& intent) const;
    /// False when the quantity is too small to be cut.
    bool beginSlices(const Signal& signal, const OrderIntent& intent, OrderTactic tactic);
    void workParents();
    /// False when the parent is done with.
    bool workParent(ParentOrder& parent);
    [[nodiscard]] Quantity scheduled(const ParentOrder& parent) const;
    [[nodiscard]] Quantity allowedByCap(const ParentOrder& parent) const;
    [[nodiscard]] Quantity workingSlices(std::uint64_t parentId) const;
    void sendSlice(ParentOrder& parent, Quantity quantity);
    void onSliceEnded(const ManagedOrder& slice, const ExecutionReport& report, bool wasCanceledByOthers);
    void giveUp(const ParentOrder& parent, std::string_view why);
    [[nodiscard]] ParentOrder* findParent(std::uint64_t id);

    // Keeping positions covered (execution_positions.cpp)
    void maintain(InstrumentId id);
    [[nodiscard]] Reducers findReducers(InstrumentId id, Side closing, bool isFlat);
    void adjustStop(InstrumentId id, const Reducers& reducers, Side closing, Quantity target);
    void placeStop(InstrumentId id, Side closing, Quantity target);
    // Taking profit (execution_targets.cpp)
    void adjustTarget(InstrumentId id, const Reducers& reducers, Side closing, Quantity quantity);
    void placeTarget(InstrumentId id, Side closing, Quantity quantity);
    static void forgetTerms(InstrumentNeeds& needs);
    void adoptTarget(const ExecutionReport& report, const ManagedOrder* order);
    void onTargetEnded(InstrumentId id, const ExecutionReport& report);
    void sendExit(InstrumentId id, Side closing, Quantity quantity);
    void settleNeeds(InstrumentId id, Quantity net);
    void onStopFailed(InstrumentId id, std::string_view why);
    struct Reason {
        std::string_view what;    ///< what does not succeed
        std::string_view why;     ///< in the venue's words
        std::string_view meaning; ///< and what to do
    };
    void alertWithReason(Severity severity, InstrumentId id, CheckId check, std::int64_t tries,
                         const Reason& reason);
    void onStopPlaced(InstrumentId id);
    [[nodiscard]] Price stopPriceFor(InstrumentId id, Side closing) const;

    // Sending (execution_agent.cpp)
    [[nodiscard]] OrderId nextOrderId();
    ManagedOrder& sendNew(const OrderIntent& intent);
    void requestCancel(ManagedOrder& order);
    /// `signalHash`: of the signal that asked for it, 0 = the order's own.
    void requestModify(ManagedOrder& order, Quantity quantity, Price limit, Price stop,
                       std::uint64_t signalHash = 0);
    [[nodiscard]] ManagedOrder* find(OrderId id);
    void remove(OrderId id);
    void armTimer();
    [[nodiscard]] Timestamp nextDue() const;
    void observeVolume(const MarketEvent& event);
    void alert(AlertCode code, Severity severity, InstrumentId instrument, CheckId check, std::int64_t value,
               std::int64_t limit, std::string_view text, bool cleared = false);
    [[nodiscard]] Price mid(InstrumentId id) const { return m_portfolio->mark(id); }
    [[nodiscard]] const Instrument& instrumentAt(InstrumentId id) const
    {
        return context().setup().instruments->at(id);
    }
    void mix(std::uint64_t value) { m_digest = mixDigest(m_digest, value); }
    void mix(std::int64_t value) { mix(static_cast<std::uint64_t>(value)); }
    void mix(const OrderIntent& intent);

    // Answers (execution_reports.cpp)
    void onReport(const ExecutionReport& report);
    void foldFill(const ExecutionReport& report);
    void adjust(const ExecutionReport& report);
    void adoptStop(const ExecutionReport& report);
    void applyToOrder(ManagedOrder& order, const ExecutionReport& report);
    void onRequestRefused(ManagedOrder& order);
    void onEnded(ManagedOrder order, OrderStatus before, const ExecutionReport& report);
    void onRestated(ManagedOrder& order, const ExecutionReport& report);
    void measure(const ExecutionReport& report, OrderStatus status);

    ExecutionConfig m_config;
    std::unique_ptr<Portfolio> m_portfolio;
    std::unique_ptr<MarkRule> m_marks;
    SeenIds m_seenFills;
    std::vector<ManagedOrder> m_orders; ///< sorted by order id
    std::vector<PlannedRetry> m_retries;
    std::vector<ParentOrder> m_parents;
    std::vector<VolumeProfile> m_volumes;  ///< by instrument
    std::vector<std::uint8_t> m_hasTrades; ///< by instrument: bars then say nothing new
    std::vector<InstrumentNeeds> m_needs;
    std::vector<Touch> m_touch;
    ExecutionQualityLog m_quality;
    std::array<PendingSignal, SignalsPerTurn> m_signals{};
    std::size_t m_signalCount = 0;
    Seq m_signalTurn = 0;
    Seq m_orderTurn = 0;
    unsigned m_orderIndex = 0;
    Timestamp m_timerAt; ///< 0 = not set
    std::uint64_t m_digest = 0;
};

} // namespace mystic
