#include "risk_figures.h"

#include <algorithm>
#include <cmath>

namespace mystic {

namespace {

std::optional<std::int64_t> rawOf(std::optional<Ratio> value)
{
    return value ? std::optional(value->raw()) : std::nullopt;
}

/// limit * part, part being a share of the limit.
std::int64_t portionOf(std::int64_t limit, Ratio part)
{
    return multiplyScaled(limit, part.raw(), Rounding::HalfEven).value_or(limit);
}

LimitReading reading(CheckId id, std::optional<std::int64_t> value, std::int64_t limit,
                     const RiskConfig& config)
{
    LimitReading out;
    out.id = id;
    out.value = value;
    out.limit = limit;
    out.warn = portionOf(limit, config.warnAt);
    out.breach = limit;
    out.clearance = portionOf(limit, config.alertHysteresis);
    return out;
}

/// Limits that sizing fills on purpose: full is normal, and prices may carry them a little further.
LimitReading passiveReading(CheckId id, std::optional<Ratio> value, Ratio limit, const RiskConfig& config)
{
    LimitReading out = reading(id, rawOf(value), limit.raw(), config);
    out.warn = limit.raw() + 1;
    out.breach = limit.raw() + portionOf(limit.raw(), config.passiveTolerance);
    return out;
}

std::string sentence(std::string_view name)
{
    std::string text(name);
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

bool blocksAllEntries(CheckId id)
{
    return id == CheckId::Drawdown || id == CheckId::DailyLoss || id == CheckId::ValueAtRisk ||
           id == CheckId::ExpectedShortfall;
}

} // namespace

TailEstimator::TailEstimator(std::size_t instruments)
    : m_values(instruments), m_results(static_cast<std::size_t>(VarWindowMax))
{
}

TailFigures TailEstimator::estimate(const ReturnWindow& window, std::span<const InstrumentExposure> exposures,
                                    const RiskConfig& config)
{
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_values[i] = exposures[i].held.toDouble();
    const std::size_t count =
        window.profitAndLoss(m_values, static_cast<std::size_t>(config.varWindow), m_results);
    const std::span<double> results(m_results.data(), count);
    const double confidence = config.varConfidence.toDouble();
    const auto parametric = parametricTailLoss(results, confidence);
    const auto historical = historicalTailLoss(results, confidence); // sorts
    TailFigures tail;
    if (!parametric || !historical)
        return tail;
    const double horizon =
        std::sqrt(static_cast<double>(config.riskHorizonS) / static_cast<double>(config.barIntervalS));
    const auto money = [horizon](double loss) { return Money::fromDouble(loss * horizon); };
    tail.returnsUsed = static_cast<std::uint32_t>(count);
    tail.valueAtRisk = money(historical->valueAtRisk);
    tail.expectedShortfall = money(historical->expectedShortfall);
    tail.parametricVar = money(parametric->valueAtRisk);
    tail.parametricEs = money(parametric->expectedShortfall);
    return tail;
}

bool DayMeter::due(Timestamp now, const TimeZone& zone)
{
    constexpr std::int64_t SecondNs = 1'000'000'000;
    if (now < m_nextCheck)
        return false;
    m_nextCheck = {(now.ns / SecondNs + 1) * SecondNs};
    return zone.localDay(now) > m_day;
}

bool DayMeter::update(Timestamp now, const TimeZone& zone, std::optional<Money> equity)
{
    const std::int64_t day = zone.localDay(now);
    const bool first = m_day == INT64_MIN;
    const bool rolled = !first && day > m_day;
    if (first || rolled) {
        m_day = day;
        m_start.reset();
    }
    if (!m_start)
        m_start = equity;
    return rolled;
}

void DayMeter::rebase(Timestamp now, const TimeZone& zone)
{
    if (m_day != INT64_MIN)
        m_day = zone.localDay(now);
}

std::optional<Money> DayMeter::profit(std::optional<Money> equity) const
{
    if (!equity || !m_start)
        return std::nullopt;
    return *equity - *m_start;
}

void DayMeter::save(ByteWriter& out) const
{
    out.put(m_day);
    out.put(static_cast<std::uint8_t>(m_start ? 1 : 0));
    out.put(m_start.value_or(Money{}));
}

void DayMeter::load(ByteReader& in)
{
    m_day = in.get<std::int64_t>();
    const bool known = in.get<std::uint8_t>() != 0;
    const auto start = in.get<Money>();
    m_start = known ? std::optional(start) : std::nullopt;
    m_nextCheck = {};
}

RiskFigures figuresOf(const RiskBook& book, const DrawdownMeter& drawdown, const DayMeter& day,
                      const TailFigures& tail, const RiskConfig& config, std::span<Money> scratch)
{
    RiskFigures figures;
    const BookTotals& totals = book.totals();
    figures.equity = totals.equity;
    figures.dayPnl = day.profit(totals.equity);
    if (!totals.equity || !totals.equity->isPositive() || !totals.priced || !book.complete())
        return figures;
    const Money equity = *totals.equity;
    Money largest;
    for (std::size_t i = 0; i < scratch.size(); ++i) {
        scratch[i] = book.exposures()[i].worst;
        largest = std::max(largest, scratch[i]);
    }
    figures.openRisk = shareOfEquity(totals.openRisk, equity);
    figures.largestPosition = shareOfEquity(largest, equity);
    figures.gross = totals.worstGross;
    figures.net = totals.worstLong.abs() >= totals.worstShort.abs() ? totals.worstLong : -totals.worstShort;
    figures.leverage = shareOfEquity(totals.heldGross, equity);
    figures.concentration = herfindahl(scratch);
    figures.concentrationApplies = totals.worstGross >= scaled(equity, config.concentrationFrom);
    figures.drawdown = drawdown.drawdown();
    if (figures.dayPnl && day.startEquity()->isPositive())
        figures.dailyLoss = share(std::max(Money{}, -*figures.dayPnl), *day.startEquity(), Rounding::Ceiling);
    if (tail.returnsUsed > 0) {
        figures.valueAtRisk = shareOfEquity(tail.valueAtRisk, equity);
        figures.expectedShortfall = shareOfEquity(tail.expectedShortfall, equity);
    }
    return figures;
}

std::array<LimitReading, RiskLimitsCount> limitReadings(const RiskFigures& figures, const RiskConfig& config)
{
    const auto moneyLimit = [&](Ratio limit) {
        const bool known = figures.equity && figures.equity->isPositive();
        return known ? scaled(*figures.equity, limit, Rounding::Floor).raw() : 0;
    };
    const auto money = [&](CheckId id, std::optional<Money> value, Ratio limit) {
        const auto raw = value ? std::optional(value->abs().raw()) : std::nullopt;
        LimitReading out = reading(id, raw, moneyLimit(limit), config);
        out.unit = Unit::Money;
        return out;
    };
    const auto plain = [&](CheckId id, std::optional<Ratio> value, Ratio limit) {
        return reading(id, rawOf(value), limit.raw(), config);
    };
    std::array<LimitReading, RiskLimitsCount> list{
        passiveReading(CheckId::PortfolioRisk, figures.openRisk, config.maxPortfolioRisk, config),
        passiveReading(CheckId::PositionSize, figures.largestPosition, config.maxPositionSize, config),
        money(CheckId::GrossExposure, figures.gross, config.maxGrossExposure),
        money(CheckId::NetExposure, figures.net, config.maxNetExposure),
        plain(CheckId::Leverage, figures.leverage, config.maxLeverage),
        plain(CheckId::Concentration, figures.concentrationApplies ? figures.concentration : std::nullopt,
              config.maxConcentration),
        plain(CheckId::Drawdown, figures.drawdown, config.maxDrawdown),
        plain(CheckId::DailyLoss, figures.dailyLoss, config.maxDailyLoss),
        plain(CheckId::ValueAtRisk, figures.valueAtRisk, config.maxVar),
        plain(CheckId::ExpectedShortfall, figures.expectedShortfall, config.maxEs),
    };
    for (LimitReading& item : list) {
        item.latched = item.id == CheckId::DailyLoss;
        item.inForce = item.id != CheckId::Concentration || !figures.gross || figures.concentrationApplies;
    }
    return list;
}

std::string_view configKeyOf(CheckId id)
{
    switch (id) {
    case CheckId::PortfolioRisk:
        return "max_portfolio_risk";
    case CheckId::PositionSize:
        return "max_position_size";
    case CheckId::GrossExposure:
        return "max_gross_exposure";
    case CheckId::NetExposure:
        return "max_net_exposure";
    case CheckId::Leverage:
        return "max_leverage";
    case CheckId::Concentration:
        return "max_concentration";
    case CheckId::Drawdown:
        return "max_drawdown";
    case CheckId::DailyLoss:
        return "max_daily_loss";
    case CheckId::ValueAtRisk:
        return "max_var";
    case CheckId::ExpectedShortfall:
        return "max_es";
    default:
        return {};
    }
}

std::string breachText(const LimitReading& reading)
{
    std::string text = sentence(toText(reading.id)) + " " +
                       formatValue(reading.unit, reading.value.value_or(0)) + " exceeds its limit of " +
                       formatValue(reading.unit, reading.limit) + ". ";
    if (reading.id == CheckId::DailyLoss)
        text += "No new entries until the day rolls; ";
    else if (blocksAllEntries(reading.id))
        text += "No new entries; ";
    else
        text += "Entries that add to it are refused; ";
    return text + "exits and stops continue. Reduce positions or review " +
           std::string(configKeyOf(reading.id)) + ".";
}

std::string warningText(const LimitReading& reading)
{
    return sentence(toText(reading.id)) + " " + formatValue(reading.unit, reading.value.value_or(0)) +
           " nears its limit of " + formatValue(reading.unit, reading.limit) +
           ". Trading goes on; above the limit entries are refused.";
}

std::string clearedText(const LimitReading& reading, bool wasBreach)
{
    if (!reading.value)
        return sentence(toText(reading.id)) + " no longer applies: too little is invested.";
    return sentence(toText(reading.id)) + " is back to " + formatValue(reading.unit, *reading.value) +
           ", limit " + formatValue(reading.unit, reading.limit) +
           (wasBreach ? ". Entries are possible again." : ".");
}

} // namespace mystic
