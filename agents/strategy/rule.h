// What a strategy is to the agent: a fold over bars that says when to enter and when to leave. Invariant: a
// rule decides from its bars and the direction held alone; equal bars give equal decisions. It must not know
// orders, money, other instruments or time.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

#include "contract/byte_stream.h"
#include "domain/text.h"
#include "parameters.h"

namespace mystic {

/// One closed bar in doubles.
struct BarValues {
    double high = 0;
    double low = 0;
    double close = 0;
};

/// What a rule wants after a bar.
struct RuleDecision {
    enum class Want : std::uint8_t { Nothing, EnterLong, EnterShort, Exit } want = Want::Nothing;
    double confidence = 0; ///< 0..1
    FixedText<104> reason; ///< with the numbers that decided
};

/// One strategy on one instrument.
class StrategyRule {
public:
    virtual ~StrategyRule() = default;
    virtual void update(const BarValues& bar) = 0;
    /// False while warming up; decide() then wants nothing.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// `held` is the direction of the own position: 1 long, -1 short, 0 none. The rule's own parameters may
    /// have changed since the last bar, periods excepted.
    [[nodiscard]] virtual RuleDecision decide(int held, const StrategyParameters& parameters) const = 0;
    /// The agent acted on an entry decision.
    virtual void noteEntry() = 0;
    /// Average true range in price units; 0 while warming up.
    [[nodiscard]] virtual double atr() const = 0;
    /// Mixes everything that can change a later decision.
    [[nodiscard]] virtual std::uint64_t fingerprint() const = 0;
    virtual void reset() = 0;
    virtual void save(ByteWriter& out) const = 0;
    [[nodiscard]] virtual bool load(ByteReader& in) = 0;
};

enum class RuleKind : std::uint8_t { TrendCross, MeanReversion, ChannelBreakout, PairSpread };
inline constexpr std::array AllRuleKinds = {RuleKind::TrendCross, RuleKind::MeanReversion,
                                            RuleKind::ChannelBreakout, RuleKind::PairSpread};
inline constexpr int RuleKinds = static_cast<int>(AllRuleKinds.size());

[[nodiscard]] std::string_view toText(RuleKind kind); ///< "trend-cross"
[[nodiscard]] bool isEnabled(RuleKind kind, const StrategyParameters& parameters);
[[nodiscard]] std::unique_ptr<StrategyRule> makeRule(RuleKind kind, const StrategyParameters& parameters);

} // namespace mystic
