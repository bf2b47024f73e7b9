// Measured numbers of the synthetic market: figures of trades and best quotes on Binance, 2024-08-08 23:54:14
// to 23:59:59 UTC.
#include "synthetic_market.h"

namespace mystic {
namespace {

SyntheticInstrument measured(MarketProfile profile)
{
    SyntheticInstrument out;
    switch (profile) {
    case MarketProfile::SpotBtc:
        out.tradesPerSecond = 28.2;
        out.quotesPerSecond = 81.1;
        out.sweepShare = 0.296;
        out.maxSweep = 735;
        out.oneTickShare = 0.881;
        out.wideSpreadTicks = 20;
        out.quoteMoveShare = 0.095;
        out.volatilityBp = 1.189;
        out.buyShare = 0.456;
        out.meanTradeValue = 1342;
        out.meanQuoteValue = 104'600;
        break;
    case MarketProfile::SpotEth:
        out.tradesPerSecond = 17.7;
        out.quotesPerSecond = 69.6;
        out.sweepShare = 0.425;
        out.maxSweep = 219;
        out.oneTickShare = 0.886;
        out.wideSpreadTicks = 6;
        out.quoteMoveShare = 0.097;
        out.volatilityBp = 1.074;
        out.buyShare = 0.421;
        out.meanTradeValue = 994;
        out.meanQuoteValue = 26'840;
        break;
    case MarketProfile::PerpetualBtc:
        out.tradesPerSecond = 61.9;
        out.quotesPerSecond = 191.9;
        out.sweepShare = 0.356;
        out.maxSweep = 348;
        out.oneTickShare = 0.942;
        out.wideSpreadTicks = 6;
        out.quoteMoveShare = 0.031;
        out.volatilityBp = 1.246;
        out.buyShare = 0.515;
        out.meanTradeValue = 7040;
        out.meanQuoteValue = 259'000;
        break;
    case MarketProfile::PerpetualEth:
        out.tradesPerSecond = 40.8;
        out.quotesPerSecond = 156.6;
        out.sweepShare = 0.473;
        out.maxSweep = 228;
        out.oneTickShare = 0.953;
        out.wideSpreadTicks = 3.5;
        out.quoteMoveShare = 0.044;
        out.volatilityBp = 1.201;
        out.buyShare = 0.541;
        out.meanTradeValue = 1746;
        out.meanQuoteValue = 47'500;
        break;
    }
    return out;
}

} // namespace

SyntheticInstrument syntheticInstrument(MarketProfile profile, InstrumentId id, std::string symbol,
                                        Price startPrice, Price tickSize, Quantity lotSize)
{
    SyntheticInstrument out = measured(profile);
    out.id = id;
    out.symbol = std::move(symbol);
    out.startPrice = startPrice;
    out.tickSize = tickSize;
    out.lotSize = lotSize;
    return out;
}

SyntheticMarketConfig calibratedMarket(std::uint64_t seed, Timestamp start)
{
    const Price cent = Price::fromRaw(1'000'000);
    const Price dime = Price::fromRaw(10'000'000);
    SyntheticMarketConfig config;
    config.seed = seed;
    config.start = start;
    config.instruments = {
        syntheticInstrument(MarketProfile::SpotBtc, 0, "BTC-USDT", Price::fromRaw(6'183'763'500'000), cent,
                            Quantity::fromRaw(1'000)),
        syntheticInstrument(MarketProfile::SpotEth, 1, "ETH-USDT", Price::fromRaw(268'380'500'000), cent,
                            Quantity::fromRaw(10'000)),
        syntheticInstrument(MarketProfile::PerpetualBtc, 2, "BTC-USDT-PERP",
                            Price::fromRaw(6'180'025'000'000), dime, Quantity::fromRaw(100'000)),
        syntheticInstrument(MarketProfile::PerpetualEth, 3, "ETH-USDT-PERP", Price::fromRaw(268'162'500'000),
                            cent, Quantity::fromRaw(100'000)),
    };
    config.instruments[2].anchor = 0;
    config.instruments[3].anchor = 1;
    // Measured on one-second returns: 0.659 spot BTC-ETH, 0.907 and 0.853 spot-perpetual, 0.622 to 0.657
    // across, 0.652 perpetuals. The moves behind the quotes are a little closer, because every quote follows
    // its move with its own delay.
    config.correlation = {1.000, 0.668, 0.928, 0.630, //
                          0.668, 1.000, 0.665, 0.867, //
                          0.928, 0.665, 1.000, 0.660, //
                          0.630, 0.867, 0.660, 1.000};
    return config;
}

} // namespace mystic
