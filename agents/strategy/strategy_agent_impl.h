// The Strategy Agent itself, shared by the files that implement it: strategy_agent.cpp (market data, signals,
// reports, state), strategy_pairs.cpp (pairs) and strategy_performance.cpp (results and their judgement).
// Invariant: a turn carries at most one signal, and an instrument is engaged by one strategy at a time. It
// must not be included by anything else.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "contract/mark_rule.h"
#include "contract/seen_ids.h"
#include "domain/portfolio.h"
#include "instance.h"
#include "pair_trade.h"
#include "strategy_agent.h"

namespace mystic {

inline constexpr std::uint32_t EvaluationTimer = 1;
inline constexpr std::uint32_t FirstPairTimer = 2; ///< one a pair from here on
/// A pair's next leg goes out with the next turn at the latest.
inline constexpr Duration NextTurn = milliseconds(1);
inline constexpr std::size_t RememberedFills = 4096;
/// Strategy ids are unique across agents: agent id above, number of the strategy below.
inline constexpr unsigned AgentShift = 8;

/// Sums over the instances of one strategy in one currency.
struct PerformanceSum {
    std::uint32_t signals = 0;
    std::uint32_t trades = 0;
    std::uint32_t wins = 0;
    Money grossProfit;
    Money grossLoss;
    Ratio returnSum;

    void addCounts(const TripResults& results)
    {
        trades += results.trades;
        wins += results.wins;
        returnSum += results.returnSum;
    }
    [[nodiscard]] Ratio hitRate() const
    {
        return trades == 0 ? Ratio{} : share(Money::fromRaw(wins), Money::fromRaw(trades)).value_or(Ratio{});
    }
};

class StrategyAgent final : public BaseAgent {
public:
    [[nodiscard]] AgentRole role() const override { return AgentRole::Strategy; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override { return strategyConfigKeys(); }
    [[nodiscard]] Result<void> configure(std::string_view key, std::string_view jsonValue) override;
    [[nodiscard]] Result<void> initialize(AgentContext& agentContext) override;
    void processMarketData(const MarketEvent& event) override;
    void processMessage(const Message& message) override;
    void processLoop(std::uint32_t timerId) override;
    [[nodiscard]] std::uint64_t digest() const override { return m_digest; }
    void save(ByteWriter& out) const override;
    [[nodiscard]] Result<void> load(ByteReader& in) override;

private:
    void mix(std::uint64_t value) { m_digest = mixDigest(m_digest, value); }
    void takeMark(const MarketEvent& event);
    void takeBar(const MarketEvent& event);
    void decide(std::size_t index, Price close);
    void sendEntry(StrategyInstance& instance, const RuleDecision& decision, Price close,
                   Quantity requested = {});
    void sendExit(StrategyInstance& instance, const RuleDecision& decision, Price close);
    void sendSignal(StrategyInstance& instance, const Signal& signal);
    [[nodiscard]] Signal makeSignal(StrategyInstance& instance, const RuleDecision& decision,
                                    Price close) const;
    [[nodiscard]] Price suggestedStop(StrategyInstance& instance, Side side, Price reference) const;
    [[nodiscard]] Result<void> makePairs(const StrategyParameters& parameters);
    [[nodiscard]] std::size_t pairIndexOf(InstrumentId instrument) const; ///< m_pairs.size() = in none
    [[nodiscard]] PairTrade* pairOf(InstrumentId instrument);
    [[nodiscard]] const PairTrade* pairOf(InstrumentId instrument) const;
    [[nodiscard]] std::size_t legIndex(InstrumentId instrument) const;
    [[nodiscard]] PairTrade::Legs legsOf(const PairTrade& pair);
    void takePairBar(PairTrade& pair, const MarketEvent& event);
    void servePair(PairTrade& pair);
    void sendPairStep(PairTrade& pair, const PairStep& step);
    [[nodiscard]] bool mayOpen(const PairTrade& pair) const;
    void setPairTimer(const PairTrade& pair, Duration delay);
    [[nodiscard]] bool isTurnUsed() const { return m_signalTurn == context().turn(); }
    [[nodiscard]] bool isConfigured(std::size_t index) const;
    [[nodiscard]] bool isActive(std::size_t index) const;
    [[nodiscard]] bool isInstrumentFree(std::size_t index) const;
    [[nodiscard]] StrategyInstance* ownerOf(const ExecutionReport& report);
    void takeReport(const ExecutionReport& report);
    void takeRefusal(VerdictDecision decision, std::uint64_t signalHash);
    void publish(RuleKind kind);
    template <typename Use>
    void forEachResult(RuleKind kind, Use use) const;
    [[nodiscard]] std::uint32_t signalsOf(RuleKind kind, std::string_view currency) const;
    [[nodiscard]] std::optional<PerformanceSum> sumInAccountCurrency(RuleKind kind) const;
    [[nodiscard]] PerformanceSum sumInCurrency(RuleKind kind, std::string_view currency) const;
    void sendMetrics(RuleKind kind, const PerformanceSum& sum, std::string_view currency);
    void judge();
    void sendAlert(std::uint32_t below);
    [[nodiscard]] std::uint16_t strategyIdOf(RuleKind kind) const;
    [[nodiscard]] PerformanceSum countsOf(RuleKind kind) const;
    [[nodiscard]] bool isBelowThreshold(const PerformanceSum& sum) const;
    [[nodiscard]] Duration cooldown() const { return seconds(m_parameters.cooldownS); }

    StrategyParameters m_parameters = defaultStrategyParameters();
    const InstrumentMaster* m_instruments = nullptr;
    std::vector<StrategyInstance> m_instances; ///< per instrument, within it per strategy
    std::vector<PairTrade> m_pairs;            ///< in the order of their key
    Seq m_signalTurn = 0;                      ///< turn of the last signal
    std::optional<MarkRule> m_markRule;
    std::optional<Portfolio> m_marks; ///< marks and conversion rates only; holds no positions
    SeenIds m_seenFills{RememberedFills};
    std::uint32_t m_below = 0; ///< bit per strategy: hit rate below the threshold
    bool m_timerStale = false; ///< the interval changed while running
    std::uint64_t m_digest = 0;
};

} // namespace mystic
