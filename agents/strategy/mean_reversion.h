// "mean-reversion": buys below the lower Bollinger band and sells above the upper, back to the mean, when the
// relative strength index agrees; leaves at the mean or when the index is normal again. After an entry the
// price must have been inside the bands before the next one, so that a falling knife is caught once. Source:
// Bollinger, Bollinger on Bollinger Bands (2001), method III (reversals confirmed by an oscillator).
#pragma once

#include "indicators.h"
#include "rule.h"

namespace mystic {

class MeanReversion final : public StrategyRule {
public:
    explicit MeanReversion(const StrategyParameters& parameters);
    void update(const BarValues& bar) override;
    [[nodiscard]] bool isReady() const override
    {
        return m_bands.isReady() && m_rsi.isReady() && m_atr.isReady();
    }
    [[nodiscard]] RuleDecision decide(int held, const StrategyParameters& parameters) const override;
    void noteEntry() override { m_armed = false; }
    [[nodiscard]] double atr() const override { return m_atr.isReady() ? m_atr.value() : 0.0; }
    [[nodiscard]] std::uint64_t fingerprint() const override;
    void reset() override;
    void save(ByteWriter& out) const override;
    [[nodiscard]] bool load(ByteReader& in) override;

private:
    [[nodiscard]] RuleDecision entry(const StrategyParameters& parameters) const;
    [[nodiscard]] RuleDecision exit(int held, const StrategyParameters& parameters) const;

    Bollinger m_bands;
    Rsi m_rsi;
    Atr m_atr;
    bool m_armed = true;
};

} // namespace mystic
