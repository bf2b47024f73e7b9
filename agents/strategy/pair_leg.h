// One leg of "pair-spread" as the rule of its instrument: it measures the true range for the leg's stop and
// wants nothing by itself; the pair decides (pair_trade.h). It must not know the other leg.
#pragma once

#include <bit>

#include "contract/agent.h"
#include "indicators.h"
#include "rule.h"

namespace mystic {

class PairLeg final : public StrategyRule {
public:
    explicit PairLeg(const StrategyParameters& parameters) : m_atr(static_cast<int>(parameters.atrPeriod)) {}
    void update(const BarValues& bar) override { m_atr.update(bar.high, bar.low, bar.close); }
    [[nodiscard]] bool isReady() const override { return m_atr.isReady(); }
    [[nodiscard]] RuleDecision decide(int, const StrategyParameters&) const override { return {}; }
    void noteEntry() override {}
    [[nodiscard]] double atr() const override { return m_atr.isReady() ? m_atr.value() : 0.0; }
    [[nodiscard]] std::uint64_t fingerprint() const override
    {
        return mixDigest(0, std::bit_cast<std::uint64_t>(m_atr.value()));
    }
    void reset() override { m_atr.reset(); }
    void save(ByteWriter& out) const override { m_atr.save(out); }
    [[nodiscard]] bool load(ByteReader& in) override { return m_atr.load(in); }

private:
    Atr m_atr;
};

} // namespace mystic
