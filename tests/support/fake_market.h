// A market for tests of the window: any number of instruments with quotes, bars made by the station's own
// recorder, a book, own fills, working orders and streams in every state. Prices are a seeded walk.
#pragma once

#include <random>
#include <string>

#include "engine/bar_recorder.h"
#include "fake_station.h"

namespace mystic::testing {

inline std::shared_ptr<const InstrumentMaster> manyInstruments(std::size_t count)
{
    static const char* const Names[] = {"BTC", "ETH", "SOL", "LTC", "XRP", "ADA", "DOT", "AVAX"};
    auto master = std::make_shared<InstrumentMaster>();
    for (std::size_t i = 0; i < count; ++i) {
        Instrument instrument;
        const std::string base = Names[i % std::size(Names)];
        instrument.symbol = base + (i < std::size(Names) ? "" : std::to_string(i)) + "-USD";
        instrument.baseCurrency = base;
        instrument.currency = "USD";
        instrument.lotSize = Quantity::fromRaw(100'000);
        (void)master->add(std::move(instrument));
    }
    return master;
}

/// Trades of one instrument, three a second on average, up to FakeNow; with a silence of four minutes in the
/// middle.
inline std::shared_ptr<const BarHistory> walkedBars(std::size_t secondsBack, double price, std::uint32_t seed,
                                                    std::size_t barsPerLevel = 20'000)
{
    std::mt19937 random(seed);
    BarRecorder recorder(barsPerLevel);
    const double tick = 0.01;
    double drift = 0;
    for (std::size_t s = 0; s < secondsBack; ++s) {
        if (secondsBack > 1'000 && s > secondsBack / 2 && s < secondsBack / 2 + 240)
            continue;
        for (unsigned i = 0; i < random() % 7; ++i) {
            drift = 0.97 * drift + 0.000'05 * (static_cast<double>(random() % 2'001) / 1'000 - 1);
            price = std::max(tick, price * (1 + 0.2 * drift +
                                            0.000'08 * (static_cast<double>(random() % 2'001) / 1'000 - 1)));
            const Timestamp at =
                FakeNow - seconds(static_cast<std::int64_t>(secondsBack - s)) + milliseconds(130 * i);
            recorder.add(MarketEvent::makeTrade(
                0, at, Price::fromDouble(std::round(price / tick) * tick),
                Quantity::fromRaw(static_cast<std::int64_t>(random() % 900 + 1) * 100'000), MarketSide::Buy));
        }
    }
    return recorder.view();
}

inline void addFakeQuotes(StationSnapshot& s, std::uint32_t seed = 1)
{
    std::mt19937 random(seed);
    for (const Instrument& instrument : s.instruments->all()) {
        QuoteView quote;
        quote.instrument = instrument.id;
        const double mid = instrument.id == 0 ? 64'120.5 : 10 + static_cast<double>(random() % 500'000) / 100;
        const double half = 0.01 * static_cast<double>(random() % 20 + 1);
        quote.bid = Price::fromDouble(std::round((mid - half) * 100) / 100);
        quote.ask = Price::fromDouble(std::round((mid + half) * 100) / 100);
        quote.bidSize = Quantity::fromRaw(static_cast<std::int64_t>(random() % 9'000 + 1) * 100'000);
        quote.askSize = Quantity::fromRaw(static_cast<std::int64_t>(random() % 9'000 + 1) * 100'000);
        quote.last = Price::fromDouble(std::round(mid * 100) / 100);
        quote.open =
            Price::fromDouble(std::round(mid * (0.96 + 0.000'08 * static_cast<double>(random() % 1'000))));
        quote.volume = Quantity::fromInteger(static_cast<std::int64_t>(random() % 200'000));
        quote.volumeKnown = true;
        quote.events = random() % 1'000'000;
        quote.time = FakeNow - milliseconds(static_cast<std::int64_t>(random() % 8'000));
        if (instrument.id % 17 == 3)
            quote.time = FakeNow - seconds(75 + instrument.id % 400);
        if (instrument.id % 41 == 5)
            quote =
                QuoteView{instrument.id, MarketStatusKind::Unknown, {}, {}, {}, {}, {}, {}, {}, false, 0, {}};
        if (instrument.id % 23 == 6)
            quote.status = MarketStatusKind::Halted;
        if (instrument.id % 29 == 7)
            std::swap(quote.bid, quote.ask);
        s.quotes.push_back(quote);
    }
}

inline std::shared_ptr<const DepthView> fakeDepth(double mid)
{
    auto depth = std::make_shared<DepthView>();
    for (int i = 0; i < 25; ++i) {
        const double size = 0.05 + 0.4 * ((i * 7) % 11);
        depth->bids.push_back(
            {Price::fromDouble(mid - 0.5 - 0.5 * i - (i % 3) * 0.5), Quantity::fromDouble(size)});
        depth->asks.push_back(
            {Price::fromDouble(mid + 0.5 + 0.5 * i + (i % 4) * 0.01), Quantity::fromDouble(size * 1.3)});
    }
    const auto falling = [](const DepthLevel& a, const DepthLevel& b) { return a.price > b.price; };
    std::sort(depth->bids.begin(), depth->bids.end(), falling);
    std::sort(depth->asks.rbegin(), depth->asks.rend(), falling);
    return depth;
}

inline void addFakeStreams(StationSnapshot& s)
{
    for (const Instrument& instrument : s.instruments->all()) {
        if (instrument.id >= 40)
            break;
        StreamView stream;
        stream.health.name = instrument.id == 1 ? "ETHUSD_trades_2016-06-18.csv.gz" : "synthetic";
        stream.health.symbol = instrument.symbol;
        stream.health.events = 18'422U * (instrument.id + 1U);
        stream.health.gaps = instrument.id == 1 ? 3 : 0;
        stream.health.duplicates = instrument.id == 1 ? 12 : 0;
        stream.health.crossed = instrument.id == 2 ? 1 : 0;
        stream.health.lastEvent = s.quotes[instrument.id].time;
        stream.perSecond = 41.5 / (instrument.id + 1);
        s.streams.push_back(stream);
    }
}

/// Fills and orders of instrument 0 around its bars.
inline void addFakeTrading(StationSnapshot& s)
{
    SharedSeries<FillView> fills(1'000);
    const BarLevel& level = s.bars[0]->levels[0];
    for (std::size_t i = level.closed.size() / 2; i < level.closed.size(); i += 47) {
        const BarPoint& bar = level.closed[i];
        FillView fill;
        fill.orderId = i + 1;
        fill.trace = 7'000 + i;
        fill.instrument = 0;
        fill.side = i % 2 == 0 ? Side::Buy : Side::Sell;
        fill.quantity = Quantity::fromDouble(0.25);
        fill.price = bar.close;
        fill.time = bar.start + milliseconds(300);
        fills.append(fill);
        fill.time = bar.start + milliseconds(400);
        if (i % 3 == 0)
            fills.append(fill);
    }
    s.fills = fills.view();
    const Price last = level.hasCurrent ? level.current.close : level.closed.back().close;
    const auto order = [&](Side side, double offset, OrderType type) {
        OrderView view;
        view.orderId = 900 + s.orders.size();
        view.instrument = 0;
        view.side = side;
        view.type = type;
        view.status = OrderStatus::Working;
        view.quantity = Quantity::fromDouble(0.5);
        const Price at = Price::fromDouble(std::round((last.toDouble() + offset) * 100) / 100);
        (type == OrderType::Limit ? view.limitPrice : view.stopPrice) = at;
        s.orders.push_back(view);
    };
    order(Side::Buy, -30, OrderType::Limit);
    order(Side::Sell, 25, OrderType::Limit);
    order(Side::Sell, -4'000, OrderType::Stop);
}

/// A whole market. Instrument 0 has a book, bars of `secondsBack` seconds, fills and orders; up to three
/// others have bars.
inline StationSnapshot marketSnapshot(std::size_t instruments, std::size_t secondsBack = 7'200)
{
    StationSnapshot s = quietSnapshot();
    s.instruments = manyInstruments(instruments);
    s.positions.clear();
    s.orders.clear();
    addFakeQuotes(s);
    s.bars.resize(instruments);
    s.depth.resize(instruments);
    for (std::size_t i = 0; i < std::min<std::size_t>(instruments, 3); ++i)
        s.bars[i] =
            walkedBars(secondsBack / (i + 1), s.quotes[i].last.toDouble(), static_cast<std::uint32_t>(5 + i));
    s.depth[0] = fakeDepth(64'120.5);
    if (secondsBack > 0)
        addFakeTrading(s);
    addFakeStreams(s);
    return s;
}

} // namespace mystic::testing
