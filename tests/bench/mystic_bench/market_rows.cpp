// A venue's capture read, its book rebuilt: in memory, so that no disk and no unpacking is measured.
#include "bench.h"
#include "market/capture_feed.h"
#include "market/depth_book.h"
#include "messages/bounded_json.h"

#include <nlohmann/json.hpp>

namespace mystic::bench {

namespace {

/// Shaped like Binance USD-M of 2024-08-08: of seven messages four are best quotes, two trades and one a
/// depth update of 60 levels, over a book of 2,000 levels a side.
std::vector<std::string> captureMessages(std::uint64_t rounds)
{
    std::vector<std::string> messages;
    std::uint64_t state = 7;
    const auto draw = [&state](std::uint64_t below) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return (state >> 33U) % below;
    };
    const auto levels = [&](std::uint64_t count, bool isBid, bool all) {
        std::string text;
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::uint64_t distance = all ? i : draw(draw(4) == 0 ? 2000 : 100);
            const std::uint64_t tenths = isBid ? 610'000 - distance : 610'001 + distance;
            text += (i == 0 ? "[\"" : ",[\"") + std::to_string(tenths / 10) + "." +
                    std::to_string(tenths % 10) + "\",\"" +
                    std::to_string(draw(all ? 9 : 4) + (all ? 1U : 0U)) + ".125\"]";
        }
        return text;
    };
    messages.push_back(R"({"lastUpdateId":1,"bids":[)" + levels(2000, true, true) + R"(],"asks":[)" +
                       levels(2000, false, true) + "]}");
    for (std::uint64_t n = 1; n <= rounds; ++n) {
        const std::string id = std::to_string(n + 1);
        messages.push_back(R"({"stream":"btcusdt@depth@0ms","data":{"e":"depthUpdate","s":"BTCUSDT","U":)" +
                           id + ",\"u\":" + id + ",\"pu\":" + std::to_string(n) + ",\"b\":[" +
                           levels(30, true, false) + "],\"a\":[" + levels(30, false, false) + "]}}");
        for (int i = 0; i < 4; ++i)
            messages.push_back(
                R"({"stream":"btcusdt@bookTicker","data":{"e":"bookTicker","u":)" + id +
                R"(,"s":"BTCUSDT","b":"61000.0","B":"2.507","a":"61000.1","A":"2.510","T":1723161256313,"E":1723161256313}})");
        for (int i = 0; i < 2; ++i)
            messages.push_back(
                R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1723161256322,"T":1723161256322,"s":"BTCUSDT","t":)" +
                std::to_string(2 * n + static_cast<std::uint64_t>(i)) +
                R"(,"p":"61000.1","q":"0.006","X":"MARKET","m":false}})");
    }
    return messages;
}

} // namespace

void marketRows(const Size& size)
{
    section("Recorded market data");
    const auto messages = captureMessages(size.quick ? 200 : 4000);
    std::string capture;
    for (std::size_t i = 0; i < messages.size(); ++i)
        capture += std::to_string(1'723'161'253'000'000'000 + static_cast<std::int64_t>(i)) + ' ' +
                   messages[i] + '\n';
    std::size_t parsed = 0;
    const double parsing = medianOf(size.repetitions, [&] {
        const double begin = nowNs();
        for (const std::string& message : messages)
            parsed += parseBoundedJson(message, "bench", {8U << 20U, 16, 400'000, 8U << 20U, false})->size();
        return nowNs() - begin;
    });
    std::uint64_t events = 0;
    std::uint64_t best = 0;
    const double reading = medianOf(size.repetitions, [&] {
        CaptureFeedOptions options;
        options.takeAll = true;
        auto feed = CaptureFeed::open(std::make_unique<MemorySource>(capture), "bench", options);
        DepthBook book;
        MarketEvent event;
        events = 0;
        const double begin = nowNs();
        while ((*feed)->next(event) == FeedStatus::Event) {
            book.apply(event);
            ++events;
        }
        const double taken = nowNs() - begin;
        best = static_cast<std::uint64_t>(book.best(MarketSide::Buy).price.raw());
        return taken;
    });
    row("capture -> events -> order book", perSecond(static_cast<double>(events) / reading * 1e9),
        "its JSON alone " + perSecond(static_cast<double>(messages.size()) / parsing * 1e9) + " messages",
        times(parsing / reading), "");
    std::printf("    %zu messages, %llu events, %.1f MB; hash %llx\n", messages.size(),
                static_cast<unsigned long long>(events), static_cast<double>(capture.size()) / 1e6,
                static_cast<unsigned long long>(best ^ parsed));
}

} // namespace mystic::bench
