// "channel-breakout": buys when a close breaks out of the highest high of the bars before it, sells short
// below their lowest low, when the trend is strong enough (ADX) and the close neither scratches the channel
// nor has run away from it (in true ranges). Leaves when a close breaks the opposite side of a shorter
// channel. After an entry a close must have been inside the channel before the next one, so that one break is
// bought once. Source: Donchian (1960), the four-week rule; Faith, Way of the Turtle (2007), ch. 5 (two
// channels); Wilder (1978) for ADX.
#pragma once

#include "indicators_trend.h"
#include "rule.h"

namespace mystic {

class ChannelBreakout final : public StrategyRule {
public:
    explicit ChannelBreakout(const StrategyParameters& parameters);
    void update(const BarValues& bar) override;
    [[nodiscard]] bool isReady() const override
    {
        return m_channel.isReady() && m_exitChannel.isReady() && m_adx.isReady() && m_atr.isReady();
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
    [[nodiscard]] RuleDecision exit(int held) const;

    Donchian m_channel;
    Donchian m_exitChannel;
    Adx m_adx;
    Atr m_atr;
    double m_close = 0;
    bool m_armed = true;
};

} // namespace mystic
