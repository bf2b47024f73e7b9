#include "rule.h"

#include "channel_breakout.h"
#include "mean_reversion.h"
#include "pair_leg.h"
#include "trend_cross.h"

namespace mystic {

std::string_view toText(RuleKind kind)
{
    return strategyName(static_cast<std::size_t>(kind));
}

bool isEnabled(RuleKind kind, const StrategyParameters& parameters)
{
    return parameters.enabled[static_cast<std::size_t>(kind)];
}

std::unique_ptr<StrategyRule> makeRule(RuleKind kind, const StrategyParameters& parameters)
{
    switch (kind) {
    case RuleKind::TrendCross:
        return std::make_unique<TrendCross>(parameters);
    case RuleKind::MeanReversion:
        return std::make_unique<MeanReversion>(parameters);
    case RuleKind::ChannelBreakout:
        return std::make_unique<ChannelBreakout>(parameters);
    case RuleKind::PairSpread:
        break;
    }
    return std::make_unique<PairLeg>(parameters);
}

} // namespace mystic
