// Gathers the statistics of a run from its turns, one message after the other. A fold: the same turns give
// the same statistics, whether they come from a back-test, a closed journal or a session that still runs.
// Invariant: positions, cash and marks follow the rules of gate and agents (domain/portfolio.h,
// contract/mark_rule.h); memory is bounded however long the run.
// It must not know a journal, a file or a clock.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "contract/mark_rule.h"
#include "contract/seen_ids.h"
#include "domain/portfolio.h"
#include "messages/message.h"
#include "risk/statistics/equity_curve.h"
#include "risk/statistics/statistics.h"

namespace mystic {

/// What the run is made of, and the conventions an operator may choose.
struct StatisticsSetup {
    std::shared_ptr<const InstrumentMaster> instruments;
    std::string accountCurrency;
    Money startingCash;
    TimeZone dayZone;        ///< whose midnight ends a day
    double riskFreeRate = 0; ///< a year, simple; divided by the days of a year
    double daysPerYear = 0;  ///< of returns; 0 = 365 when a Saturday or Sunday had a sample, else 252
};

/// One thread. May allocate. Throws ArithmeticOverflow for amounts beyond a Money.
class StatisticsFold {
public:
    explicit StatisticsFold(StatisticsSetup setup);

    /// Begins a turn; times do not go back. `trace`: the turn of the signal behind it, 0 = none.
    void beginTurn(Timestamp time, Seq trace);
    /// The turn's input.
    void take(const Message& input);
    /// The statistics as of the last turn. The fold may go on.
    [[nodiscard]] Statistics statistics() const;

private:
    struct OpenTrade {
        TradeFact fact;
        Quantity closed;
        Money openedValue; ///< instrument's currency, positive
        Money closedValue;
        Money realised; ///< fees excluded
        Money fees;
        Money worst; ///< result at a mark, fees excluded
        Money best;
    };
    struct Totals {
        std::uint64_t wins = 0;
        std::uint64_t losses = 0;
        std::uint64_t even = 0;
        std::uint64_t unknown = 0; ///< no rate into the account's currency
        Money profit;
        Money loss; ///< positive
        double yieldSum = 0;
        std::uint64_t yields = 0;
        std::optional<Ratio> bestYield;
        std::optional<Ratio> worstYield;
        Int128 heldNs = 0;
        std::int64_t longestNs = 0;
        [[nodiscard]] std::uint64_t count() const { return wins + losses + even + unknown; }
    };

    void takeMarket(const MarketEvent& event);
    void takeReport(const ExecutionReport& report);
    void applyFill(const ExecutionReport& report);
    void openPart(OpenTrade& trade, const ExecutionReport& report, Quantity quantity, Money fee);
    void closePart(OpenTrade& trade, const ExecutionReport& report, Quantity quantity, Money fee);
    void endTrade(InstrumentId id);
    void markTrade(InstrumentId id);
    [[nodiscard]] TradeFact factOf(InstrumentId id, const OpenTrade& trade) const;
    void sample(Timestamp time, std::int64_t day);
    void follow(Timestamp time, Money equity);
    void endDrawdown();
    /// Ends what goes on. On a copy.
    [[nodiscard]] Statistics settle();
    [[nodiscard]] Statistics assemble();
    [[nodiscard]] bool isInvested() const { return m_invested > 0; }
    friend class StatisticsFigures;

    StatisticsSetup m_setup;
    Portfolio m_portfolio;
    MarkRule m_marks;
    std::map<InstrumentId, OpenTrade> m_open;
    SeenIds m_seenFills; ///< a repeated report is no second fill
    std::vector<TradeFact> m_trades;
    std::uint64_t m_tradesLeftOut = 0;
    Totals m_totals;
    Money m_traded; ///< account currency
    bool m_tradedKnown = true;
    std::uint64_t m_fills = 0;
    EquityCurve m_curve;
    std::uint64_t m_samples = 0;
    Int128 m_equitySum = 0; ///< over samples
    std::optional<Money> m_peak;
    Timestamp m_peakAt;
    std::optional<DrawdownFact> m_drawdown; ///< the one that goes on
    std::vector<DrawdownFact> m_drawdowns;
    std::uint64_t m_drawdownCount = 0;
    double m_depthSum = 0;
    Int128 m_drawdownNs = 0;
    std::int64_t m_longestDrawdownNs = 0;
    std::map<std::int64_t, Money> m_days; ///< last sample of each local day
    bool m_hasWeekend = false;
    bool m_isDue = false; ///< a bar closed: the sample is taken once everything of that moment is in
    Timestamp m_dueAt;
    Timestamp m_dueEvent;
    Timestamp m_first;
    Timestamp m_last;
    Timestamp m_now;
    Seq m_trace = 0;
    int m_invested = 0; ///< instruments held
    std::int64_t m_investedNs = 0;
};

} // namespace mystic
