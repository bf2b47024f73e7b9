// The sentences of an explanation, one part of a turn at a time. Pure functions; they know turns and names,
// not the chain they stand in.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>

#include "audit_text.h"

namespace mystic {

/// The parts that are not empty, "; " between them.
[[nodiscard]] std::string joined(std::initializer_list<std::string> parts);
/// 16 hexadecimal digits.
[[nodiscard]] std::string hexOf(std::uint64_t value);
/// Hundredths of a basis point the price is worse than the benchmark, as "+0.39 bp"; empty when unknown.
[[nodiscard]] std::string slippageText(Side side, Price price, Price benchmark);
/// The check nearest to its limit among those that have one.
[[nodiscard]] std::string tightestText(const CheckList& checks);
/// "passed 7 of 8 checks".
[[nodiscard]] std::string passedOf(const CheckList& checks);
/// One of them is near its limit.
[[nodiscard]] bool warns(const CheckList& checks);
/// What came from the market, in one line; the detail may be empty.
[[nodiscard]] std::string marketText(const MarketEvent& event, const NameBook& names);
[[nodiscard]] std::string marketDetail(const MarketEvent& event, const NameBook& names);
/// Side, size, instrument, kind, prices and time in force.
[[nodiscard]] std::string orderText(const NameBook& names, InstrumentId id, Side side, Quantity quantity,
                                    OrderType type, Price limit, Price stop, TimeInForce timeInForce);

} // namespace mystic
