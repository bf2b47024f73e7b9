#include "rule.h"

#include "mean_reversion.h"
#include "trend_cross.h"

namespace mystic {

std::string_view toText(RuleKind kind)
{
    return kind == RuleKind::TrendCross ? "trend-cross" : "mean-reversion";
}

bool isEnabled(RuleKind kind, const StrategyParameters& parameters)
{
    return kind == RuleKind::TrendCross ? parameters.trendCross : parameters.meanReversion;
}

std::unique_ptr<StrategyRule> makeRule(RuleKind kind, const StrategyParameters& parameters)
{
    if (kind == RuleKind::TrendCross)
        return std::make_unique<TrendCross>(parameters);
    return std::make_unique<MeanReversion>(parameters);
}

} // namespace mystic
