// Snapshots for tests of the Orders workspace: a desk with fills, balances and answers, quotes with spreads,
// and orders that work.
#pragma once

#include <algorithm>

#include "fake_station.h"

namespace mystic::testing {

inline OrderView workingOrder(Seq seq, InstrumentId instrument, Side side, OrderType type, double quantity,
                              double limit, double stop = 0)
{
    OrderView order;
    order.orderId = makeOrderId(seq, 0);
    order.trace = seq;
    order.instrument = instrument;
    order.side = side;
    order.type = type;
    order.status = OrderStatus::Working;
    order.quantity = Quantity::fromDouble(quantity);
    order.limitPrice = Price::fromDouble(limit);
    order.stopPrice = Price::fromDouble(stop);
    order.updated = FakeNow;
    return order;
}

inline FillView fakeFill(Seq seq, Side side, double quantity, double price, double mid)
{
    FillView fill;
    fill.venueTradeId = seq * 10;
    fill.orderId = makeOrderId(seq - 3, 0);
    fill.seq = seq;
    fill.trace = seq - 3;
    fill.instrument = static_cast<InstrumentId>(seq % 4);
    fill.side = side;
    fill.liquidity = seq % 3 == 0 ? Liquidity::Maker : Liquidity::Taker;
    fill.origin = seq % 2 == 0 ? OrderOrigin::Operator : OrderOrigin::Strategy;
    fill.quantity = Quantity::fromDouble(quantity);
    fill.price = Price::fromDouble(price);
    fill.arrivalMid = Price::fromDouble(mid);
    fill.fee = Money::fromDouble(quantity * price * 0.0005);
    fill.venueTime = FakeNow - seconds(184'216 - static_cast<std::int64_t>(seq));
    fill.time = fill.venueTime;
    return fill;
}

/// `count` fills, the newest of turn 184 216.
inline SeriesView<FillView> fakeFills(std::size_t count)
{
    SharedSeries<FillView> fills(std::max<std::size_t>(count, 1));
    for (std::size_t i = count; i-- > 0;)
        fills.append(fakeFill(184'216 - i, i % 3 == 0 ? Side::Sell : Side::Buy, 0.25, 64'120.5,
                              64'112.0 + static_cast<double>(i % 7)));
    return fills.view();
}

/// One foreign currency, limits like a small account's.
inline std::shared_ptr<DeskView> fakeDesk()
{
    auto desk = std::make_shared<DeskView>();
    BalanceView usd;
    usd.currency = "USD";
    usd.cash = Money::fromDouble(70'358.30);
    usd.reserved = Money::fromDouble(16'046.28);
    usd.positions = Money::fromDouble(32'060.25);
    usd.inAccount = usd.cash + usd.positions;
    usd.known = true;
    BalanceView eur;
    eur.currency = "EUR";
    eur.cash = Money::fromDouble(1'200);
    desk->balances = {usd, eur};
    desk->gateLimits = {Ratio::fromDouble(0.1), seconds(60), Money::fromInteger(50'000),
                        Money::fromInteger(100'000), Ratio::fromDouble(0.8)};
    return desk;
}

inline QuoteView fakeQuote(InstrumentId id, double bid, double ask)
{
    QuoteView quote;
    quote.instrument = id;
    quote.bid = Price::fromDouble(bid);
    quote.ask = Price::fromDouble(ask);
    quote.last = quote.bid;
    quote.time = FakeNow - seconds(1);
    return quote;
}

/// A quiet moment with a desk: BTC-USD around 64 120.50, one position, `working` orders that work.
inline StationSnapshot deskSnapshot(std::size_t fills = 5, bool working = true)
{
    StationSnapshot s = quietSnapshot();
    s.quotes = {fakeQuote(0, 64'120, 64'121), fakeQuote(1, 3'210.10, 3'210.40), fakeQuote(2, 142.2, 142.3),
                fakeQuote(3, 88.1, 88.2)};
    s.desk = fakeDesk();
    s.fills = fakeFills(fills);
    if (!working)
        return s;
    OrderView stop = workingOrder(184'217, 0, Side::Sell, OrderType::Stop, 0.5, 0, 62'800);
    stop.purpose = OrderPurpose::ProtectiveStop;
    stop.reduceOnly = true;
    s.orders.insert(s.orders.begin(), stop);
    s.orders.insert(s.orders.begin(), workingOrder(184'219, 0, Side::Buy, OrderType::Limit, 0.25, 63'500));
    return s;
}

} // namespace mystic::testing
