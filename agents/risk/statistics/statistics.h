// What a run earned and what it risked on the way, as plain values: figures with their conventions,
// drawdowns, trades, the curve of equity. Invariant: money is a scaled integer; a figure that does not exist
// carries the reason and never a 0; doubles are ratios of returns and nothing else. It must not know a
// journal, a file or a widget.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/fixed.h"
#include "domain/ids.h"
#include "domain/time.h"

namespace mystic {

/// How to read a figure's integer.
enum class StatisticKind : std::uint8_t {
    Money,    ///< account currency, scaled by 1e8
    Share,    ///< of 1, scaled by 1e8; people read it in %
    Factor,   ///< a plain ratio, scaled by 1e8
    Count,    ///< plain integer
    Duration, ///< ns
};

/// One figure. Without a value, `reason` says why.
struct Statistic {
    std::string id;   ///< stable, for machines: "max_drawdown"
    std::string name; ///< for people: "Maximum drawdown"
    StatisticKind kind = StatisticKind::Count;
    std::optional<std::int64_t> raw;
    std::string reason;
    std::string convention; ///< how it is computed: sampling, annualisation, risk-free rate, deviation
};

/// A round trip in one instrument, from flat to flat; a fill that turns the position ends one and begins the
/// next.
struct TradeFact {
    InstrumentId instrument = NoInstrument;
    bool isLong = true;
    bool isOpen = false; ///< not closed at the end of the run: valued at the last mark, in no trade figure
    Timestamp entered;   ///< time of the first fill
    Timestamp exited;    ///< time of the last fill; of the end of the run when open
    Quantity quantity;   ///< opened in all, positive
    Price entry;         ///< average
    Price exit;          ///< average; the last mark when open, 0 = unknown
    std::optional<Money> result; ///< account currency, fees included, at the rate of the exit
    std::optional<Money> fees;   ///< account currency
    std::optional<Ratio> yield;  ///< result / value opened, in the instrument's currency
    std::optional<Ratio> worst;  ///< deepest result at a mark while open / value opened; 0 or negative (MAE)
    std::optional<Ratio> best;   ///< highest result at a mark while open / value opened; 0 or positive (MFE)
    OrderId entryOrder = 0;      ///< the order of the first fill
    Seq entryTrace = 0;          ///< the turn of its signal; 0 = unknown
    friend bool operator==(const TradeFact&, const TradeFact&) = default;
};

/// From a peak of the sampled equity to the sample that reaches it again.
struct DrawdownFact {
    Ratio depth; ///< (peak - lowest) / peak, positive
    Money peak;
    Money lowest;
    Timestamp start;     ///< of the peak
    Timestamp trough;    ///< of the lowest sample
    Timestamp recovered; ///< 0 = not by the end of the run
    Timestamp end;       ///< recovered, or the end of the run

    [[nodiscard]] Duration length() const { return end - start; }
    friend bool operator==(const DrawdownFact&, const DrawdownFact&) = default;
};

/// A sample of the account.
struct EquitySample {
    Timestamp time;
    Money equity;
    Ratio drawdown; ///< from the peak so far, positive
    friend bool operator==(const EquitySample&, const EquitySample&) = default;
};

/// Trades whose result lies in [from, to).
struct ResultBin {
    Money from;
    Money to;
    std::uint64_t trades = 0;
};

struct Statistics {
    std::string accountCurrency;
    Timestamp first; ///< first turn
    Timestamp last;  ///< last turn
    Money startEquity;
    std::optional<Money> endEquity;
    std::vector<Statistic> figures;
    std::vector<TradeFact> trades; ///< in order of their exits, open ones last
    std::uint64_t tradesLeftOut = 0;
    std::vector<DrawdownFact> drawdowns; ///< deepest first
    std::uint64_t drawdownsLeftOut = 0;
    std::vector<EquitySample> curve; ///< bounded: thinned so that no high and no low is lost
    std::vector<double> dayReturns;  ///< of the days with a sample, the first against the starting cash

    /// nullptr when there is no such figure.
    [[nodiscard]] const Statistic* find(std::string_view id) const;
};

/// Closed trades in at most `most` bins of a round width (1, 2 or 5 times a power of ten); 0 is a boundary.
[[nodiscard]] std::vector<ResultBin> resultBins(const std::vector<TradeFact>& trades, std::size_t most = 24);

/// "12.34 %", "1.0853", "51422.99 USD", "183 d 00:00:00", "n/a (no trade was closed)". Plain ASCII,
/// ungrouped.
[[nodiscard]] std::string displayText(const Statistic& figure, const std::string& currency);
/// "183 d 00:00:00", "00:01:05".
[[nodiscard]] std::string lengthText(Duration length);

} // namespace mystic
