#include <algorithm>

#include "strategy_agent_impl.h"
#include "text_builder.h"

namespace mystic {

/// Every instrument's round trips of a strategy, in its currency; of pairs, every pair's.
template <typename Use>
void StrategyAgent::forEachResult(RuleKind kind, Use use) const
{
    if (kind == RuleKind::PairSpread) {
        for (const PairTrade& pair : m_pairs)
            use(pair.results(), m_instruments->at(pair.instrument(0)).currency);
        return;
    }
    for (const StrategyInstance& instance : m_instances) {
        const TripLedger& ledger = instance.ledger();
        if (instance.kind() == kind)
            use(TripResults{ledger.trades(), ledger.wins(), ledger.grossProfit(), ledger.grossLoss(),
                            ledger.returnSum()},
                instance.instrument().currency);
    }
}

std::uint32_t StrategyAgent::signalsOf(RuleKind kind, std::string_view currency) const
{
    std::uint32_t signals = 0;
    for (const StrategyInstance& instance : m_instances)
        if (instance.kind() == kind && (currency.empty() || instance.instrument().currency == currency))
            signals += instance.signals();
    return signals;
}

PerformanceSum StrategyAgent::countsOf(RuleKind kind) const
{
    PerformanceSum sum;
    sum.signals = signalsOf(kind, {});
    forEachResult(kind, [&](const TripResults& results, const std::string&) { sum.addCounts(results); });
    return sum;
}

std::optional<PerformanceSum> StrategyAgent::sumInAccountCurrency(RuleKind kind) const
{
    PerformanceSum sum;
    sum.signals = signalsOf(kind, {});
    bool known = true;
    forEachResult(kind, [&](const TripResults& results, const std::string& currency) {
        if (results.trades == 0)
            return;
        const auto profit = m_marks->toAccountCurrency(results.grossProfit, currency);
        const auto loss = m_marks->toAccountCurrency(results.grossLoss, currency);
        known = known && profit && loss;
        if (!known)
            return;
        sum.addCounts(results);
        sum.grossProfit += *profit;
        sum.grossLoss += *loss;
    });
    return known ? std::optional<PerformanceSum>(sum) : std::nullopt;
}

PerformanceSum StrategyAgent::sumInCurrency(RuleKind kind, std::string_view currency) const
{
    PerformanceSum sum;
    sum.signals = signalsOf(kind, currency);
    forEachResult(kind, [&](const TripResults& results, const std::string& own) {
        if (own != currency)
            return;
        sum.addCounts(results);
        sum.grossProfit += results.grossProfit;
        sum.grossLoss += results.grossLoss;
    });
    return sum;
}

void StrategyAgent::publish(RuleKind kind)
{
    if (const auto sum = sumInAccountCurrency(kind)) {
        sendMetrics(kind, *sum, {});
        return;
    }
    // No rate is known between the currencies: each for itself, under its own name.
    for (std::size_t i = 0; i < m_instances.size(); ++i) {
        const std::string& currency = m_instances[i].instrument().currency;
        const bool isFirst = std::none_of(
            m_instances.begin(), m_instances.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const StrategyInstance& earlier) { return earlier.instrument().currency == currency; });
        if (isFirst)
            sendMetrics(kind, sumInCurrency(kind, currency), currency);
    }
}

void StrategyAgent::sendMetrics(RuleKind kind, const PerformanceSum& sum, std::string_view currency)
{
    ModelMetrics metrics;
    metrics.agent = context().setup().id;
    metrics.belowThreshold = isBelowThreshold(countsOf(kind)) ? 1 : 0;
    metrics.strategyId = strategyIdOf(kind);
    metrics.signals = sum.signals;
    metrics.trades = sum.trades;
    metrics.wins = sum.wins;
    metrics.hitRate = sum.hitRate();
    metrics.grossProfit = sum.grossProfit;
    metrics.grossLoss = sum.grossLoss;
    metrics.realised = sum.grossProfit - sum.grossLoss;
    metrics.profitFactor = share(sum.grossProfit, sum.grossLoss).value_or(Ratio{});
    if (sum.trades > 0)
        metrics.averageReturn = Ratio::fromRaw(sum.returnSum.raw() / sum.trades);
    TextBuilder name;
    name.text(toText(kind));
    if (!currency.empty())
        name.text(" ").text(currency);
    metrics.strategy = name.view();
    sendMessage(NoAgent, metrics);
}

bool StrategyAgent::isBelowThreshold(const PerformanceSum& sum) const
{
    return sum.trades >= m_parameters.minimumTrades &&
           sum.hitRate() < Ratio::fromDouble(m_parameters.performanceThreshold);
}

void StrategyAgent::judge()
{
    std::uint32_t below = 0;
    for (const RuleKind kind : AllRuleKinds)
        if (isBelowThreshold(countsOf(kind)))
            below |= 1U << static_cast<unsigned>(kind);
    if (below == m_below)
        return;
    m_below = below;
    mix(below);
    sendAlert(below);
}

void StrategyAgent::sendAlert(std::uint32_t below)
{
    Alert alert;
    alert.code = AlertCode::ModelBelowThreshold;
    alert.severity = below != 0 ? Severity::Medium : Severity::Info;
    alert.agent = context().setup().id;
    alert.cleared = below == 0 ? 1 : 0;
    alert.unit = Unit::Share;
    alert.limit = Ratio::fromDouble(m_parameters.performanceThreshold).raw();
    TextBuilder text;
    text.text("Hit rate ").text(below != 0 ? "below " : "back at or above ");
    text.percent(m_parameters.performanceThreshold, 0);
    for (const RuleKind kind : AllRuleKinds) {
        if ((below >> static_cast<unsigned>(kind) & 1U) == 0)
            continue;
        const PerformanceSum sum = countsOf(kind);
        const std::int64_t hitRate = sum.hitRate().raw();
        alert.value = alert.value == 0 ? hitRate : std::min(alert.value, hitRate);
        text.text(": ").text(toText(kind)).text(" ").percent(sum.hitRate().toDouble(), 1);
        text.text(" of ").number(std::int64_t{sum.trades}).text(" trades");
    }
    if (below != 0)
        text.text(". It goes on trading; review or disable it.");
    alert.text = text.view();
    sendMessage(NoAgent, alert);
}

} // namespace mystic
