// Recorded CSV of any layout: bars, trades, quotes, books. The first byte chooses how bad rows are taken.
#include "market/csv_feed.h"
#include "market_promises.h"

using namespace mystic;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    CsvFeedOptions options;
    options.skipBadRows = (data[0] & 1U) != 0;
    auto feed = CsvFeed::open(std::make_unique<MemorySource>(std::string(fuzz::textOf(data + 1, size - 1))),
                              "fuzz.csv", options);
    if (!feed)
        fuzz::promise(!feed.error().message.empty(), "an error has a sentence");
    fuzz::count(feed && fuzz::drain(**feed, size));
    return 0;
}
