// Captured venue messages, one a line. The first byte chooses how bad ones are taken.
#include "market/capture_feed.h"
#include "market_promises.h"

using namespace mystic;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    CaptureFeedOptions options;
    options.takeAll = true;
    options.skipBadRows = (data[0] & 1U) != 0;
    auto feed =
        CaptureFeed::open(std::make_unique<MemorySource>(std::string(fuzz::textOf(data + 1, size - 1))),
                          "fuzz.capture", options);
    if (!feed)
        fuzz::promise(!feed.error().message.empty(), "an error has a sentence");
    fuzz::count(feed && fuzz::drain(**feed, size));
    return 0;
}
