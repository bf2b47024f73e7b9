// A made-up market that behaves like a measured one: bursts of orders, spreads of mostly one tick, volatility
// that clusters, instruments that move together, and accidents on request. Invariants: the same configuration
// gives the same bytes, on any machine; events come in non-decreasing time. It prints prices; it knows
// nothing of who trades on them.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "correlation.h"
#include "counter_random.h"
#include "domain/result.h"
#include "feed.h"

namespace mystic {

/// How one instrument behaves. Rates are per second of market time, before `rateScale`.
struct SyntheticInstrument {
    InstrumentId id = 0;
    std::string symbol;
    Price startPrice = Price::fromInteger(100);
    Price tickSize = Price::fromRaw(1'000'000);
    Quantity lotSize = Quantity::fromRaw(1'000);
    double tradesPerSecond = 20.0;
    double quotesPerSecond = 60.0;
    double sweepShare = 0.35;       ///< share of aggressive orders that print more than one trade
    double maxSweep = 300.0;        ///< most trades of one order
    double oneTickShare = 0.9;      ///< share of quotes whose spread is one tick
    double wideSpreadTicks = 6.0;   ///< mean of what wider spreads have beyond two ticks
    double quoteMoveShare = 0.1;    ///< share of quotes that move the price without being forced to
    double volatilityBp = 1.2;      ///< standard deviation of one second's return, basis points
    double buyShare = 0.5;          ///< share of trades whose aggressor buys
    double meanTradeValue = 1500.0; ///< quote currency
    double meanQuoteValue = 50'000; ///< quote currency, each side
    int anchor = -1;                ///< position of the instrument this one stays close to, or -1
    double basisBp =
        0.0; ///< mean distance to the anchor, basis points of the ratio of prices to start prices
};

/// Falls by `depth` in `fall`, then wins back `recovery` of that in `recover`. While it lasts spreads widen
/// and orders multiply.
struct FlashCrash {
    Duration at; ///< after the start
    Duration fall = seconds(40);
    Duration recover = seconds(180);
    double depth = 0.08;
    double recovery = 0.6;
    double spreadFactor = 12.0;
    double rateFactor = 6.0;
    InstrumentId instrument = NoInstrument; ///< NoInstrument: all
};

/// Status FeedDown, silence, Status FeedUp with flag MarketGapBefore, which the next event carries too.
struct FeedOutage {
    Duration at; ///< after the start
    Duration length = seconds(20);
    InstrumentId instrument = NoInstrument; ///< NoInstrument: all
};

/// Status Halted, quotes without trades, Status Open.
struct TradingHalt {
    Duration at; ///< after the start
    Duration length = seconds(20);
    InstrumentId instrument = NoInstrument; ///< NoInstrument: all
};

struct SyntheticMarketConfig {
    std::uint64_t seed = 1;
    Timestamp start;
    Duration length;        ///< 0 = endless
    double rateScale = 1.0; ///< multiplies all rates, 0.001 .. 1000
    std::vector<SyntheticInstrument> instruments;
    /// Correlation of the instruments' price moves, row by row; empty: 0.66 between any two.
    std::vector<double> correlation;
    std::vector<FlashCrash> crashes;
    std::vector<FeedOutage> outages;
    std::vector<TradingHalt> halts;
};

/// Measured characters (Binance, 2024-08-08 23:54 to 24:00 UTC, 346 s of trades and best quotes).
enum class MarketProfile : std::uint8_t { SpotBtc, SpotEth, PerpetualBtc, PerpetualEth };

/// An instrument of a measured character under another name, at another price and tick: rates, bursts,
/// spreads in ticks, volatility in basis points and sizes in value stay as measured.
[[nodiscard]] SyntheticInstrument syntheticInstrument(MarketProfile profile, InstrumentId id,
                                                      std::string symbol, Price startPrice, Price tickSize,
                                                      Quantity lotSize);
/// The four measured instruments (ids 0..3: spot BTC, spot ETH, perpetual BTC, perpetual ETH) with their
/// correlations; the perpetuals stay near their spot.
[[nodiscard]] SyntheticMarketConfig calibratedMarket(std::uint64_t seed, Timestamp start);

class SyntheticMarket final : public MarketFeed {
public:
    /// Errors: InvalidArgument, naming the instrument and the value that is out of range.
    [[nodiscard]] static Result<std::unique_ptr<SyntheticMarket>> create(SyntheticMarketConfig config);

    [[nodiscard]] FeedStatus next(MarketEvent& out) override;
    [[nodiscard]] std::string error() const override { return {}; }
    [[nodiscard]] double progress() const override;
    [[nodiscard]] std::vector<StreamHealth> health() const override;

private:
    struct State {
        State(std::uint64_t seed, std::uint64_t stream)
            : moves(seed, 2 * stream), orders(seed, 2 * stream + 1)
        {
        }

        CounterRandom moves;
        CounterRandom orders;
        double price = 0.0;         ///< in ticks, before accidents
        double shown = 0.0;         ///< in ticks, with accidents
        double baseOrderRate = 0.0; ///< orders per second without any before
        double meanOrderRate = 0.0;
        double meanTrades = 1.0;   ///< of one order
        double lotsPerValue = 1.0; ///< lots per quote currency times price in ticks
        double mostLots = 1.0;
        double excitement = 0.0; ///< what earlier orders add to the rate
        double tradeClock = 0.0; ///< unit exponential left until the next order
        double quoteClock = 0.0;
        std::int64_t bid = 0; ///< ticks
        std::int64_t ask = 0; ///< ticks
        Quantity bidSize;
        Quantity askSize;
        double stress = 0.0; ///< 0 calm .. 1 worst of a crash
        bool falling = false;
        double spreadFactor = 1.0;
        double rateFactor = 1.0;
        double sigmaTicks = 1.0; ///< standard deviation of one second, ticks
        std::int64_t tradeId = 0;
        bool isDown = false;
        bool isHalted = false;
        bool afterGap = false;
        std::vector<MarketEvent> run; ///< this step's events in time order
        StreamHealth health;
    };

    explicit SyntheticMarket(SyntheticMarketConfig config);
    void makeStep();
    void movePrices();
    void applyCrashes(double atSeconds);
    void changeFeeds();
    void changeTrading();
    void makeEvents(std::size_t index);
    void makeQuote(State& state, const SyntheticInstrument& instrument, Timestamp time);
    void makeOrder(State& state, const SyntheticInstrument& instrument, Timestamp time);
    void excite(State& from, double trades);
    void push(State& state, MarketEvent event);
    [[nodiscard]] Quantity drawSize(State& state, const SyntheticInstrument& instrument, double meanValue);
    void orderStep();
    [[nodiscard]] bool takeEarliest(MarketEvent& out);

    SyntheticMarketConfig m_config;
    std::vector<State> m_states;
    /// The step's events as state and place in its run, by time; at equal times the instrument listed first.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_order;
    CorrelationRoot m_correlation;
    std::vector<double> m_normals;
    std::vector<double> m_common; ///< the normals, correlated
    double m_allOrderRates = 0.0;
    std::int64_t m_step = 0;     ///< steps made
    std::size_t m_delivered = 0; ///< events of m_order that have left
    double m_calm = 1.0;         ///< slow volatility, mean 1

    std::vector<double> m_secondMoves;
};

} // namespace mystic
