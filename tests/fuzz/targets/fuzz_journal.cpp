// A journal's segment files: reading, recovery, repair, verification, going on. What must hold is in
// journal_fuzz.h.
#include "../journal/journal_fuzz.h"
#include "fuzz_target.h"

using namespace mystic;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    testing::JournalFuzzCounts counts;
    testing::fuzzJournal(std::as_bytes(std::span(data, size)), counts);
    fuzz::count(counts.recovered > 0);
    return 0;
}
