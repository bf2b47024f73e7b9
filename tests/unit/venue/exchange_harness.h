// A simulated exchange with one or two instruments and short words for tests.
#pragma once

#include <vector>

#include "domain/portfolio.h"
#include "venue/simulated_exchange.h"
#include "venue_reports.h"

namespace mystic::testing {

inline Price price(const char* text)
{
    return Price::parse(text).value();
}
inline Quantity quantity(const char* text)
{
    return Quantity::parse(text).value();
}

inline InstrumentMaster oneInstrument()
{
    InstrumentMaster master;
    Instrument instrument;
    instrument.symbol = "BTC-USD";
    instrument.baseCurrency = "BTC";
    instrument.currency = "USD";
    instrument.tickSize = price("0.01");
    instrument.lotSize = quantity("0.001");
    instrument.minQuantity = quantity("0.001");
    instrument.maxQuantity = Quantity::fromInteger(1'000'000);
    instrument.makerFee = Ratio::parse("0.0002").value();
    instrument.takerFee = Ratio::parse("0.0007").value();
    (void)master.add(instrument).value();
    return master;
}

inline SimulatedExchangeConfig withoutLatency()
{
    SimulatedExchangeConfig config;
    config.commandLatency = {};
    config.reportLatency = {};
    config.latencyJitter = {};
    return config;
}

/// Time moves by itself: every call happens one second after the one before, unless `now` is set.
class ExchangeHarness {
public:
    explicit ExchangeHarness(InstrumentMaster instruments = oneInstrument(),
                             const SimulatedExchangeConfig& config = withoutLatency())
        : master(std::move(instruments)), exchange(master, config)
    {
    }

    static OrderCommand order(OrderId id, Side side, OrderType type, const char* size,
                              const char* limit = "0", const char* stop = "0")
    {
        OrderCommand command;
        command.orderId = id;
        command.commandId = id * 10;
        command.instrument = 0;
        command.side = side;
        command.type = type;
        command.quantity = quantity(size);
        command.limitPrice = price(limit);
        command.stopPrice = price(stop);
        return command;
    }
    std::vector<ExecutionReport> send(OrderCommand command)
    {
        step();
        exchange.submit(command, now);
        return take();
    }
    std::vector<ExecutionReport> cancel(OrderId id, std::uint64_t commandId = 77)
    {
        OrderCommand command;
        command.action = IntentAction::Cancel;
        command.orderId = id;
        command.commandId = commandId;
        command.instrument = 0;
        return send(command);
    }
    std::vector<ExecutionReport> modify(OrderId id, const char* size, const char* limit = "0",
                                        const char* stop = "0")
    {
        OrderCommand command = order(id, Side::Buy, OrderType::Limit, size, limit, stop);
        command.action = IntentAction::Modify;
        command.commandId = 88;
        return send(command);
    }
    std::vector<ExecutionReport> quote(const char* bid, const char* bidSize, const char* ask,
                                       const char* askSize)
    {
        step();
        exchange.onMarketEvent(
            MarketEvent::makeQuote(0, now, price(bid), quantity(bidSize), price(ask), quantity(askSize)),
            now);
        return take();
    }
    std::vector<ExecutionReport> print(const char* at, const char* size,
                                       MarketSide side = MarketSide::Unknown)
    {
        step();
        exchange.onMarketEvent(MarketEvent::makeTrade(0, now, price(at), quantity(size), side), now);
        return take();
    }
    std::vector<ExecutionReport> bar(Price open, Price high, Price low, Price close, const char* volume)
    {
        step();
        exchange.onMarketEvent(
            MarketEvent::makeBar(0, now, {open, high, low, close, quantity(volume), seconds(60)}), now);
        return take();
    }
    std::vector<ExecutionReport> status(MarketStatusKind kind)
    {
        step();
        exchange.onMarketEvent(MarketEvent::makeStatus(0, now, kind), now);
        return take();
    }
    /// One level of the published book; `more` = its update goes on.
    std::vector<ExecutionReport> level(MarketSide side, const char* at, const char* size, bool more = false)
    {
        step();
        MarketEvent event = MarketEvent::makeBookLevel(0, now, side, price(at), quantity(size));
        event.flags |= more ? std::uint32_t{MarketBookPartial} : 0U;
        exchange.onMarketEvent(event, now);
        return take();
    }
    /// Everything due now.
    std::vector<ExecutionReport> take()
    {
        std::vector<ExecutionReport> reports;
        ExecutionReport report;
        while (testing::pollReport(exchange, now, report))
            reports.push_back(report);
        return reports;
    }
    void step() { now = now + seconds(1); }

    InstrumentMaster master;
    SimulatedExchange exchange;
    Timestamp now{1'700'000'000'000'000'000};
};

} // namespace mystic::testing
