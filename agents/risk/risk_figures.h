// The figures limits are held against, and the limits themselves, in one list used by verdicts, reports and
// alerts alike, so that they cannot disagree. Invariant: an unknown figure is nothing, never 0.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "limit_monitor.h"
#include "return_window.h"
#include "risk/portfolio_measures.h"
#include "risk_book.h"
#include "risk_config.h"

namespace mystic {

/// VaR and ES in account currency, positive losses, over risk_horizon.
/// Convention: one-bar figures times sqrt(risk_horizon / bar_interval), which is exact only for independent
/// returns.
struct TailFigures {
    std::uint32_t returnsUsed = 0; ///< 0 = n/a
    std::uint32_t reserved = 0;
    Money valueAtRisk;
    Money expectedShortfall;
    Money parametricVar;
    Money parametricEs;
};

/// Computes TailFigures of the positions held now; owns the scratch space, so it allocates nothing later.
class TailEstimator {
public:
    explicit TailEstimator(std::size_t instruments);
    [[nodiscard]] TailFigures estimate(const ReturnWindow& window,
                                       std::span<const InstrumentExposure> exposures,
                                       const RiskConfig& config);

private:
    std::vector<double> m_values;
    std::vector<double> m_results;
};

/// Profit and loss of the trading day: rolls once at the zone's midnight; a clock that steps back resets
/// nothing.
class DayMeter {
public:
    /// True when local midnight has passed since the last update(): the day should roll before anything else
    /// changes. Looks at the zone once a second, because midnights fall on whole seconds.
    [[nodiscard]] bool due(Timestamp now, const TimeZone& zone);
    /// Returns true when a new day began. `equity` unknown: the day starts with the first known one.
    bool update(Timestamp now, const TimeZone& zone, std::optional<Money> equity);
    /// The zone changed: the current day goes on under its new number.
    void rebase(Timestamp now, const TimeZone& zone);
    [[nodiscard]] std::optional<Money> profit(std::optional<Money> equity) const;
    [[nodiscard]] std::optional<Money> startEquity() const { return m_start; }

    void save(ByteWriter& out) const;
    void load(ByteReader& in);

private:
    std::int64_t m_day = INT64_MIN;
    std::optional<Money> m_start;
    Timestamp m_nextCheck;
};

inline constexpr std::size_t RiskLimitsCount = 10;

/// Everything a report shows, as of one moment.
struct RiskFigures {
    std::optional<Money> equity;
    std::optional<Money> dayPnl;
    std::optional<Ratio> openRisk;
    std::optional<Ratio> largestPosition;
    std::optional<Money> gross; ///< pending included
    std::optional<Money> net;   ///< worse of the two worst cases, signed
    std::optional<Ratio> leverage;
    std::optional<Ratio> concentration;
    bool concentrationApplies = false;
    std::optional<Ratio> drawdown;
    std::optional<Ratio> dailyLoss;
    std::optional<Ratio> valueAtRisk;
    std::optional<Ratio> expectedShortfall;
};

[[nodiscard]] RiskFigures figuresOf(const RiskBook& book, const DrawdownMeter& drawdown, const DayMeter& day,
                                    const TailFigures& tail, const RiskConfig& config,
                                    std::span<Money> scratch);

/// Each limit with its reading, in the order reports show them.
[[nodiscard]] std::array<LimitReading, RiskLimitsCount> limitReadings(const RiskFigures& figures,
                                                                      const RiskConfig& config);

/// Configuration key behind a limit, "max_drawdown".
[[nodiscard]] std::string_view configKeyOf(CheckId id);
/// The sentence of an alert: what happened, what it means, what to do.
[[nodiscard]] std::string breachText(const LimitReading& reading);
[[nodiscard]] std::string warningText(const LimitReading& reading);
[[nodiscard]] std::string clearedText(const LimitReading& reading, bool wasBreach);

} // namespace mystic
