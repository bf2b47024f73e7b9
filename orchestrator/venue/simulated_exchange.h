// The simulated exchange: trades the station's orders against the market data it is given. A deterministic
// state machine: its answers are a function of its configuration and of the calls made to it, in order;
// latency and rejects come from a counter-based generator keyed by seed and order. Invariants: filled +
// leaves = quantity; no order fills beyond its quantity; a reduce-only order never opens or turns a position;
// a post-only order never takes; two orders of the station never trade with each other;
// every order accepted ends with exactly one of Filled, Canceled, Expired.
// It must not know the engine, the gate, a clock or what the orders are for.
//
// How fills are decided (deliberately on the cautious side):
// - Market, IOC and crossing limit orders take what is displayed at the touch, then what the order book shows
//   behind it; where no complete book is recorded, the same size again one tick further, and so on; what was
//   taken is gone until the next update of the market. A market or IOC remainder is canceled.
// - A resting limit order stands behind the quantity displayed at its price when it came. It fills, at its
// own price, when the
//   market trades or quotes through it, or when more trades at its price than stood ahead. It never gets more
//   than the volume of the event. The station's own orders are served by price, then time, and never trade
//   with each other.
// - Stops look at the last trade or mid, whichever came last. A triggered stop takes like a market order and
// keeps on taking with
//   every update until it is done: it is never canceled for lack of size.
// - A trailing stop is moved here, whole ticks, with every new best price in its favour, never back; each
// move is told by a Restated report. Inside a bar the stop as it stood at the open is tried first; then it
// follows the bar's high or low.
// - An order that would trade with a resting order of the station is canceled for the rest (selfMatch), or
// the resting one gives way: always to an order that only reduces.
// - While an instrument is halted or closed nothing is matched, triggered or trailed, new orders and changes
// are refused, cancels work; with the first update after the opening everything goes on.
// - What stands ahead of a resting order: see QueueModel. What a large order adds to its own price: see
// ImpactModel.
// - Bars as only data: market orders fill at the last close with a spread of one tick; a stop inside a bar's
// range fills at the
//   stop, or at the open when the bar opened beyond it; a limit fills when the range goes through it; where a
//   bar reaches both, the stop comes first. An order is filled only by bars that close after it arrived. Bars
//   the station derived itself are ignored, but for opening prints (feed.bar_opens): at one both sides are
//   offered at the open, in the size the bar before left; resting orders it reaches and stops it passes fill.
// - A command that arrives after its `arriveBy` is refused. Queries travel as commands do and are answered
// from the state they find on arrival; of ended orders and trades the newest 1,024 and 65,536 can be asked
// for. The dead-man switch, once armed and not renewed in time, cancels everything.
// - Book deltas show what lies behind the touch and fill nothing themselves; crossed quotes (bid > ask) are
// ignored; a locked quote is used.
#pragma once

#include <cstdint>
#include <memory>

#include "domain/instrument.h"
#include "venue.h"

namespace mystic {

/// How the queue ahead of a resting order gets shorter; trades at its price always serve it first.
enum class QueueModel : std::uint8_t {
    Displayed,     ///< it is never longer than what is displayed: who cancels stood ahead when he had to
    Conservative,  ///< by trades only: who cancels always stood behind
    Probabilistic, ///< who cancels stood anywhere: of a fall of the display, the share ahead of the order
};
/// What an order that takes pays beyond the displayed prices, because it is large.
enum class ImpactModel : std::uint8_t {
    None,
    SquareRoot, ///< venue/market_impact.h, against the volume of the last day
};
/// What happens before two orders of the station would trade with each other.
enum class SelfMatch : std::uint8_t {
    CancelNewest, ///< the newcomer is canceled; a newcomer that only reduces wins
    CancelOldest, ///< the resting order is canceled
    Ignore,       ///< they pass each other without a trade
};

struct SimulatedExchangeConfig {
    std::uint64_t seed = 1;
    Duration commandLatency = microseconds(200); ///< station to exchange
    Duration reportLatency = microseconds(200);  ///< exchange to station
    Duration latencyJitter =
        microseconds(50); ///< 0..this is added to each way; order is kept, as on one connection
    Ratio rejectRate;     ///< share of new orders refused at random
    Ratio tradeShare =
        Ratio::fromInteger(1); ///< size displayed after a trade, share of its quantity (no quotes)
    Ratio barShare =
        Ratio::fromRaw(10'000'000); ///< size displayed after a bar, share of its volume (only bars): 10 %
    Quantity unknownQuoteSize;      ///< size of quotes that state none; 0 = the instrument's maximum
    std::uint32_t maxLevels = 20;   ///< levels a taker may walk
    QueueModel queueModel = QueueModel::Displayed;
    ImpactModel impactModel = ImpactModel::None;
    Ratio impactCoefficient = Ratio::fromInteger(1);
    Ratio impactVolatility = Ratio::fromRaw(2'000'000); ///< standard deviation of daily returns: 2 %
    SelfMatch selfMatch = SelfMatch::CancelNewest;
    std::size_t expectedOrders = 1024; ///< working at once, without allocating
    VenueProfile profile;
    /// Tell the connection at start(), so that the station reconciles; false for back-tests, which have
    /// nothing to reconcile with.
    bool announceLink = false;
};

/// See the head of this file. All calls under the venue door, times never going back.
class SimulatedExchange final : public Venue {
public:
    /// `instruments` must outlive the exchange and not grow.
    SimulatedExchange(const InstrumentMaster& instruments, const SimulatedExchangeConfig& config);
    ~SimulatedExchange() override;

    [[nodiscard]] const VenueProfile& profile() const override;
    void start(Timestamp now) override;
    void submit(const OrderCommand& command, Timestamp now) override;
    void query(const VenueQuery& query, Timestamp now) override;
    void onMarketEvent(const MarketEvent& event, Timestamp now) override;
    [[nodiscard]] std::optional<Timestamp> nextEventTime() const override;
    [[nodiscard]] bool poll(Timestamp now, VenueEvent& out) override;
    std::size_t cancelAll(bool keepProtectiveStops, Timestamp now) override;
    [[nodiscard]] VenueState state() const override { return VenueState::Ready; }

    /// What the account holds at the exchange, from its own fills.
    [[nodiscard]] Quantity position(InstrumentId id) const;
    /// The holding a session starts with; before the first order.
    void setPosition(InstrumentId id, Quantity net);
    /// Orders that can still trade at the exchange.
    [[nodiscard]] std::size_t workingOrders() const;

private:
    class Core;
    std::unique_ptr<Core> m_core;
};

} // namespace mystic
