// Finding an order in a recorded session: what a person types, the turns behind it, and what else there is
// when it is not found. Reads a journal through the disk port; knows no engine.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "explain.h"
#include "journal/journal_reader.h"

namespace mystic {

/// An order, or a signal that led to none, as a line of a list.
struct OrderLine {
    ExplainKey key;
    Timestamp time; ///< of its decision
    InstrumentId instrument = NoInstrument;
    Side side = Side::Buy;
    Quantity quantity; ///< 0 = never sized
    std::string state; ///< "filled", "blocked: max order value"
};

/// What an operator may type for an order: "S-184216" or "184216" (turn of the signal), or an order id.
/// Errors: Parse.
[[nodiscard]] Result<std::uint64_t> parseReference(std::string_view text);

struct FoundOrder {
    bool found = false;
    ExplainKey key;
    std::vector<Turn> turns;       ///< for explain()
    std::vector<OrderLine> others; ///< when not found: the nearest before and after, and the newest
    std::string problem;           ///< the journal's own fault, if any: what was read before it counts
};

/// Reads the journal once for what is there and once more for the turns. `reference` as typed. Errors: those
/// of JournalReader::open, Parse; Corrupt when a record is not a turn of this layout.
[[nodiscard]] Result<FoundOrder> findInJournal(Disk& disk, const std::string& directory,
                                               std::string_view reference);

} // namespace mystic
