// The inside of the simulated exchange: queues of commands and reports on their way, working orders, and the
// rules of filling. The rules are stated at the head of simulated_exchange.h. Private to this folder.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "id_index.h"
#include "market_depth.h"
#include "market_impact.h"
#include "ring_queue.h"
#include "simulated_exchange.h"

namespace mystic {

class SimulatedExchange::Core {
public:
    Core(const InstrumentMaster& instruments, const SimulatedExchangeConfig& config);

    [[nodiscard]] const VenueProfile& profile() const { return m_config.profile; }
    void start(Timestamp now);
    void submit(const OrderCommand& command, Timestamp now);
    void query(const VenueQuery& query, Timestamp now);
    void onMarketEvent(const MarketEvent& event, Timestamp now);
    [[nodiscard]] std::optional<Timestamp> nextEventTime() const;
    [[nodiscard]] bool poll(Timestamp now, VenueEvent& out);
    std::size_t cancelAll(bool keepProtectiveStops, Timestamp now);
    [[nodiscard]] Quantity position(InstrumentId id) const { return m_markets[id].position; }
    void setPosition(InstrumentId id, Quantity net) { m_markets[id].position = net; }
    [[nodiscard]] std::size_t workingOrders() const { return m_index.size(); }

private:
    enum class Phase : std::uint8_t { Resting, WaitingStop, TakingStop /*triggered, not done*/, Done };
    struct Order {
        OrderCommand command; ///< as accepted; quantity and prices follow replacements
        Quantity filled;
        Quantity ahead; ///< of the market's quantity at our price, served before us
        bool aheadKnown = false;
        Quantity shown; ///< last display at our price, less what traded there since; 0 = none
        Quantity taken; ///< filled as a taker, for the impact
        Phase phase = Phase::Resting;
        OrderStatus status = OrderStatus::Working;
        std::uint64_t venueOrderId = 0;
        Timestamp arrived;
    };
    struct Market {
        Market(const Instrument& instrument, const DepthRules& rules)
            : instrument(&instrument), depth(instrument, rules)
        {
        }
        const Instrument* instrument;
        MarketDepth depth;
        std::array<std::vector<std::uint32_t>, 2> resting; ///< by price, then time
        std::vector<std::uint32_t> stops;                  ///< in the order they came
        VolumeWindow volume;
        Quantity position;
        bool halted = false;
        bool hasEnded = false;  ///< a list holds an order that is done
        bool isReduced = false; ///< the position shrank: reduce-only orders may have lost their object
    };
    enum class Leg : std::uint64_t { Command = 1, Report = 2, Reject = 3 };
    struct TravellingCommand {
        OrderCommand command;
        Timestamp arrival;
        bool isCancelAll = false;
        bool keepProtectiveStops = false;
    };
    struct TravellingQuery {
        VenueQuery query;
        Timestamp arrival;
    };
    struct TravellingEvent {
        VenueEvent event;
        Timestamp due;
    };
    struct Expiry {
        Timestamp time;
        std::uint64_t sequence = 0;
        OrderId orderId = 0;
        friend bool operator>(const Expiry& a, const Expiry& b)
        {
            return a.time != b.time ? a.time > b.time : a.sequence > b.sequence;
        }
    };
    struct Ended {
        OrderId orderId = 0;
        OrderStatus status = OrderStatus::Canceled;
        VenueAnswer item; ///< what a query for it is answered by
    };
    static constexpr std::uint32_t None = IdIndex::None;
    static constexpr std::size_t EndedMemory = 1024;
    static constexpr std::size_t TradeMemory = 65'536;

    // Travel (exchange_core.cpp)
    [[nodiscard]] std::uint64_t randomFor(const OrderCommand& command, Leg leg, std::uint64_t salt) const;
    [[nodiscard]] Duration delay(Duration base, const OrderCommand& command, Leg leg,
                                 std::uint64_t salt) const;
    void send(TravellingCommand travelling, Timestamp now);
    void advance(Timestamp now);
    void report(ExecutionReport report, Timestamp time);
    [[nodiscard]] ExecutionReport reportOn(const Order& order, ExecutionType type, Timestamp time) const;
    void refuse(const OrderCommand& command, ExecutionType type, std::string_view why, Timestamp time);

    // Queries (exchange_queries.cpp)
    void answer(const TravellingQuery& travelling);
    void answerOrder(const VenueQuery& query, Timestamp time, std::uint32_t& count);
    void answerOpenOrders(const VenueQuery& query, Timestamp time, std::uint32_t& count);
    void answerTrades(const VenueQuery& query, Timestamp time, std::uint32_t& count);
    void answerPositions(const VenueQuery& query, Timestamp time, std::uint32_t& count);
    void answerBalances(const VenueQuery& query, Timestamp time, std::uint32_t& count);
    void setDeadMan(const VenueQuery& query, Timestamp time);
    void fireDeadMan(Timestamp time);
    void tell(VenueAnswer item, const VenueQuery& query, Timestamp time);
    [[nodiscard]] VenueAnswer itemOf(const Order& order) const;
    void rememberTrade(const Order& order, const ExecutionReport& fill);

    // Commands (exchange_commands.cpp)
    void execute(const TravellingCommand& travelling);
    void executeNew(const OrderCommand& command, Timestamp time);
    void executeModify(const OrderCommand& command, Timestamp time);
    void executeCancel(const OrderCommand& command, Timestamp time);
    void executeCancelAll(bool keepProtectiveStops, Timestamp time);
    [[nodiscard]] std::string_view whyNotAccepted(const OrderCommand& command, Timestamp time) const;
    [[nodiscard]] std::string_view whyBadFields(const Instrument& instrument,
                                                const OrderCommand& command) const;
    [[nodiscard]] OrderCommand merged(const Order& order, const OrderCommand& change) const;
    void place(std::uint32_t slot, Timestamp time);
    void expire(OrderId id, Timestamp time);
    void scheduleExpiry(const Order& order);
    void setDayEnd(OrderCommand& command, Timestamp time) const;

    // Filling (exchange_matching.cpp)
    void applyQuote(Market& market, const QuoteData& quote, Timestamp now);
    void applyTrade(Market& market, const TradeData& trade, MarketSide aggressor, Timestamp now);
    void applyBar(Market& market, const BarData& bar, Timestamp now);
    void applyOpening(Market& market, Price price, Timestamp now);
    void applyStatus(const MarketEvent& event, Timestamp now);
    void fillCrossed(Market& market, Side side, Timestamp time);
    Quantity fillFromTrade(Market& market, Side side, const TradeData& trade, MarketSide aggressor,
                           Timestamp time);
    Quantity fillThrough(Market& market, Side side, Price extreme, Quantity volume, Timestamp now);
    [[nodiscard]] Quantity fillable(const Market& market, const Order& order) const;
    void book(Market& market, std::uint32_t slot, Quantity quantity, Price price, bool isMaker,
              Timestamp time);

    // Taking (exchange_taking.cpp)
    void takeMarket(Market& market, std::uint32_t slot, Timestamp time);
    void takeLimit(Market& market, std::uint32_t slot, Timestamp time);
    void take(Market& market, std::uint32_t slot, Price limit, Timestamp time);
    [[nodiscard]] bool canFillWhole(const Market& market, const Order& order, Price limit,
                                    Timestamp time) const;
    [[nodiscard]] bool wouldTake(const Market& market, const OrderCommand& command) const;
    [[nodiscard]] std::uint32_t bestOwn(const Market& market, Side side) const;
    [[nodiscard]] bool meetsOwn(std::uint32_t own, Side side, Price limit,
                                const std::optional<MarketDepth::Slice>& slice) const;
    bool preventSelfMatch(std::uint32_t newcomer, std::uint32_t own, Timestamp time);
    [[nodiscard]] Price withImpact(const Market& market, const Order& order, Price price, Quantity quantity,
                                   Timestamp time) const;

    // Waiting in the queue (exchange_queue.cpp)
    void rest(Market& market, std::uint32_t slot);
    void updateQueues(Market& market);
    void updateQueue(Order& order, Quantity shown) const;
    static Quantity serveQueue(Order& order, Quantity traded);

    // Stops (exchange_stops.cpp)
    void trail(Market& market, Price low, Price high, Timestamp time);
    [[nodiscard]] Price trailedStop(const Instrument& instrument, const OrderCommand& command,
                                    Price best) const;
    void triggerStops(Market& market, Timestamp time);
    void triggerStopsInside(Market& market, const BarData& bar, Timestamp now);
    void activate(Market& market, std::uint32_t slot, Timestamp time);
    void continueStops(Market& market, Timestamp time);
    [[nodiscard]] bool isTriggeredOnArrival(const Market& market, const Order& order) const;
    [[nodiscard]] bool isTriggered(const Order& order, Price reference) const;

    // Ends
    void finish(std::uint32_t slot, ExecutionType type, std::uint64_t commandId, std::string_view why,
                Timestamp time);
    void close(std::uint32_t slot);
    void sweep(Market& market, Timestamp time);
    void releaseDone(const Market& market);
    void dropIdleReduceOnly(Market& market, Timestamp time);
    [[nodiscard]] bool isOpen(const Market& market, Timestamp time) const;

    const InstrumentMaster* m_instruments;
    SimulatedExchangeConfig m_config;
    std::vector<Market> m_markets;
    std::vector<Order> m_orders;
    std::vector<std::uint32_t> m_free;
    std::vector<std::uint32_t> m_done; ///< ended, still named by a list until its market is swept
    IdIndex m_index;
    RingQueue<TravellingCommand> m_commands;
    RingQueue<TravellingQuery> m_queries{4};
    RingQueue<TravellingEvent> m_events;
    std::vector<VenueAnswer> m_trades; ///< a ring of the last TradeMemory
    std::size_t m_tradesNext = 0;
    std::vector<Int128> m_cash;     ///< by instrument, raw, of its fills, in its currency
    Timestamp m_deadManAt;          ///< 0 = not armed
    std::vector<Expiry> m_expiries; ///< a heap, earliest first
    std::vector<Ended> m_ended;     ///< the last EndedMemory orders that ended, to answer late commands
    std::size_t m_endedNext = 0;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_venueOrderId = 0;
    std::uint64_t m_venueTradeId = 0;
    Timestamp m_lastArrival;
    Timestamp m_lastDue;
};

} // namespace mystic
