// A seat to drive one Strategy Agent from: a context that keeps what the agent sends, bars and quotes from
// closes, and execution reports for the last signal.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/invariant.h"
#include "strategy/strategy_agent.h"

namespace mystic::testing {

class FakeContext final : public AgentContext {
public:
    FakeContext() { sent.reserve(4096); }
    [[nodiscard]] const AgentSetup& setup() const override { return agentSetup; }
    [[nodiscard]] Timestamp now() const override { return time; }
    [[nodiscard]] Seq turn() const override { return seq; }
    [[nodiscard]] Seq trace() const override { return seq; }
    [[nodiscard]] std::uint64_t random(unsigned k) const override { return seq * 31 + k; }
    void send(AgentId, const Message& message) override { sent.push_back(message); }
    void setTimer(std::uint32_t timerId, Duration delay) override { timers.emplace_back(timerId, delay); }

    AgentSetup agentSetup;
    Timestamp time{1'700'000'000'000'000'000};
    Seq seq = 0;
    std::vector<Message> sent;
    std::vector<std::pair<std::uint32_t, Duration>> timers;
};

using Config = std::vector<std::pair<std::string, std::string>>;

/// Small periods and no volatility bounds, so that a test needs few bars.
inline Config quickConfig(const std::string& strategies = R"(["trend-cross", "mean-reversion"])")
{
    return {{"enabled_strategies", strategies}, {"trend_fast_period", "3"},    {"trend_slow_period", "6"},
            {"trend_min_volatility", "0"},      {"trend_max_volatility", "1"}, {"atr_period", "3"},
            {"reversion_period", "10"},         {"rsi_period", "5"},           {"rsi_entry", "45"},
            {"stop_atr_multiple", "2"}};
}

class Seat {
public:
    explicit Seat(const Config& config = quickConfig(), std::vector<std::string> symbols = {"BTC-USD"},
                  const std::string& accountCurrency = "USD")
    {
        for (const std::string& symbol : symbols) {
            Instrument instrument;
            instrument.symbol = symbol;
            instrument.baseCurrency = symbol.substr(0, symbol.find('-'));
            instrument.currency = symbol.substr(symbol.find('-') + 1);
            instrument.tickSize = Price::fromRaw(1'000'000);
            MYSTIC_INVARIANT(master.add(instrument).has_value(), "the test's instrument is valid");
        }
        context.agentSetup.id = 0;
        context.agentSetup.name = "strategy";
        context.agentSetup.instruments = &master;
        context.agentSetup.accountCurrency = accountCurrency;
        context.agentSetup.startingCash = Money::fromInteger(100'000);
        agent = makeStrategyAgent();
        for (const auto& [key, value] : config)
            MYSTIC_INVARIANT(agent->configure(key, value).has_value(), "the test's configuration is valid");
        MYSTIC_INVARIANT(agent->initialize(context).has_value(), "the test's agent starts");
    }

    /// Advances by a minute and delivers a bar around `close`.
    void bar(double close, InstrumentId instrument = 0, double range = 0.2)
    {
        advance(seconds(60));
        barNow(close, instrument, range);
    }
    void barNow(double close, InstrumentId instrument = 0, double range = 0.2,
                Duration interval = seconds(60))
    {
        BarData data;
        data.open = Price::fromDouble(close);
        data.close = data.open;
        data.high = Price::fromDouble(close + range / 2);
        data.low = Price::fromDouble(close - range / 2);
        data.volume = Quantity::fromInteger(1);
        data.interval = interval;
        deliver(MarketEvent::makeBar(instrument, context.time, data));
    }
    void quote(double bid, double ask, InstrumentId instrument = 0)
    {
        deliver(MarketEvent::makeQuote(instrument, context.time, Price::fromDouble(bid),
                                       Quantity::fromInteger(1), Price::fromDouble(ask),
                                       Quantity::fromInteger(1)));
    }
    void trade(double price, InstrumentId instrument = 0)
    {
        deliver(MarketEvent::makeTrade(instrument, context.time, Price::fromDouble(price),
                                       Quantity::fromInteger(1), MarketSide::Buy));
    }
    void deliver(const MarketEvent& event)
    {
        ++context.seq;
        agent->processMarketData(event);
    }
    void advance(Duration duration) { context.time = context.time + duration; }

    void deliver(const ExecutionReport& report)
    {
        ++context.seq;
        agent->processMessage(Message::make(report, VenueId));
    }

    /// A report about an order made from `signal`.
    [[nodiscard]] ExecutionReport reportFor(const Signal& signal, ExecutionType type, OrderStatus status)
    {
        ExecutionReport report;
        report.type = type;
        report.status = status;
        report.purpose = signal.action == SignalAction::Enter ? OrderPurpose::Entry : OrderPurpose::Exit;
        report.side = signal.side;
        report.instrument = signal.instrument;
        report.strategyId = signal.strategyId;
        report.orderId = hashOf(signal); // one order per signal
        return report;
    }
    void fill(const Signal& signal, double price, double quantity = 1, double fee = 0)
    {
        ExecutionReport report = reportFor(signal, ExecutionType::Trade, OrderStatus::Filled);
        report.lastPrice = Price::fromDouble(price);
        report.lastQuantity = Quantity::fromDouble(quantity);
        report.fee = Money::fromDouble(fee);
        report.venueTradeId = ++tradeId;
        deliver(report);
    }

    template <typename T>
    [[nodiscard]] std::vector<T> sent() const
    {
        std::vector<T> out;
        for (const Message& message : context.sent)
            if (const T* payload = message.tryAs<T>())
                out.push_back(*payload);
        return out;
    }
    [[nodiscard]] std::vector<Signal> signals() const { return sent<Signal>(); }

    /// Falls slowly, so that the averages are apart and ready, the fast one below.
    void fallSlowly(int bars = 12, double from = 100)
    {
        for (int i = 0; i < bars; ++i)
            bar(from - 0.05 * i);
    }
    /// A long position of trend-cross opened at 103 with quantity 1.
    Signal openLong()
    {
        fallSlowly();
        bar(103);
        const Signal signal = signals().back();
        fill(signal, 103);
        return signal;
    }

    InstrumentMaster master;
    FakeContext context;
    std::unique_ptr<BaseAgent> agent;
    std::uint64_t tradeId = 0;
};

} // namespace mystic::testing
