// "trend-cross": follows the crossing of a fast over a slow exponential average, when volatility is neither
// too small to pay the costs nor too large for the stop. Leaves when the averages have crossed back. Source:
// moving average crossover, Murphy, Technical Analysis of the Financial Markets (1999), ch. 9.
#pragma once

#include "indicators.h"
#include "rule.h"

namespace mystic {

class TrendCross final : public StrategyRule {
public:
    explicit TrendCross(const StrategyParameters& parameters);
    void update(const BarValues& bar) override;
    [[nodiscard]] bool isReady() const override { return m_bars >= 2; }
    [[nodiscard]] RuleDecision decide(int held, const StrategyParameters& parameters) const override;
    void noteEntry() override {}
    [[nodiscard]] double atr() const override { return m_atr.isReady() ? m_atr.value() : 0.0; }
    [[nodiscard]] std::uint64_t fingerprint() const override;
    void reset() override;
    void save(ByteWriter& out) const override;
    [[nodiscard]] bool load(ByteReader& in) override;

private:
    [[nodiscard]] RuleDecision entry(bool up, const StrategyParameters& parameters) const;
    [[nodiscard]] RuleDecision exit(int held) const;

    Ema m_fast;
    Ema m_slow;
    Atr m_atr;
    double m_close = 0;
    double m_spread = 0;
    double m_previousSpread = 0;
    std::uint8_t m_bars = 0; ///< bars with all indicators ready, counted to 2: a cross needs a bar before
};

} // namespace mystic
