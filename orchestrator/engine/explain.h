// Why an order is what it is: the chain from the tick through signal, checks, size and gate to the venue's
// answers and fills, built from recorded turns alone. A pure function: the same turns give the same words,
// live or offline. Invariant: it says only what the turns say; what is not recorded is named as missing.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "audit_text.h"

namespace mystic {

/// What is asked for: a trace (turn of a signal), an order, or both. 0 = not given.
struct ExplainKey {
    Seq trace = 0;
    OrderId order = 0;
    /// Orders over this signal that were made in the course of another trace: an exit waits until the
    /// protective stop of the entry is gone.
    std::vector<OrderId> linked;
    friend bool operator==(const ExplainKey&, const ExplainKey&) = default;
};

enum class StepKind : std::uint8_t {
    Tick,
    Signal,
    Compliance,
    Risk,
    Intent,
    Gate,
    Command,
    Venue,
    Fill,
    Position,
    Notice, ///< alerts and violations on the way
};
enum class StepOutcome : std::uint8_t { Plain, Passed, Warned, Blocked, Done };

/// One link of the chain, in the order in which it happened.
struct ExplainStep {
    StepKind kind = StepKind::Tick;
    StepOutcome outcome = StepOutcome::Plain;
    Seq seq = 0;
    Timestamp time;           ///< logical, of its turn
    std::int64_t sinceNs = 0; ///< logical time since the tick's turn
    OrderId order = 0;
    std::string source; ///< "risk"
    std::string text;   ///< what happened
    std::string detail; ///< numbers behind it; may be empty
};

/// One evaluated check and where it was made.
struct ExplainCheck {
    StepKind stage = StepKind::Compliance; ///< Compliance, Risk or Gate
    Seq seq = 0;
    OrderId order = 0; ///< Gate only
    CheckResult result;
};

/// How the size came about: the smallest candidate wins.
struct ExplainSize {
    bool made = false; ///< Risk computed one
    std::vector<SizeCandidate> candidates;
    SizingRule binding = SizingRule::None;
    Quantity asked; ///< by the signal; 0 = left to Risk
    Quantity approved;
    Price stopPrice;
    Money equity;
    Money lossAtStop;
};

/// Logical time between two points of the chain.
struct ExplainSpan {
    std::string name; ///< "venue accepted"
    std::int64_t ns = 0;
};

struct Explanation {
    ExplainKey key;
    InstrumentId instrument = NoInstrument;
    std::string instrumentName;
    std::string headline; ///< "BUY 0.250 BTC-USD: filled 0.250 @ 64 120.50"
    std::vector<ExplainStep> steps;
    std::vector<ExplainCheck> checks;
    std::uint32_t checksDropped = 0; ///< made, but did not fit into their record
    ExplainSize size;
    std::vector<ExplainSpan> spans;
    std::vector<std::string> notHappened; ///< what did not happen and why, one sentence each
    std::size_t turns = 0;                ///< turns that belong to the chain
    std::size_t records = 0;              ///< messages in them that do

    [[nodiscard]] bool empty() const { return steps.empty(); }
};

/// Said beside every latency, because it is true of every journal.
inline constexpr std::string_view LatencyNote =
    "Logical times as recorded; the journal holds no measured latencies.";

/// A check for people: value and limit with units, empty for one that is a plain yes or no.
[[nodiscard]] std::string checkText(const CheckResult& check);
/// True when it passed close to its limit, which is a thing only a limit above 0 has.
[[nodiscard]] bool isNearLimit(const CheckResult& check);

/// True when the turn takes part in what is asked.
[[nodiscard]] bool belongsTo(const Turn& turn, const ExplainKey& key);
/// The trace an order belongs to, when this turn says so.
[[nodiscard]] std::optional<Seq> traceOf(const Turn& turn, OrderId order);
/// The turn of the signal's tick, when this turn says so and it is another: a signal that came as an input.
[[nodiscard]] std::optional<Seq> tickBehind(const Turn& turn, const ExplainKey& key);

/// `turns`: those that belong to the key, ascending, and the tick's turn where it is another.
[[nodiscard]] Explanation explain(const ExplainKey& key, std::span<const Turn> turns, const NameBook& names);

/// The explanation as text for a terminal: chain, checks, size, times, what did not happen.
[[nodiscard]] std::string toText(const Explanation& explanation, const NameBook& names);

/// "compliance", "order command": one word for a step everywhere.
[[nodiscard]] std::string_view toText(StepKind kind);
/// "S-184216", or the order id where there is no trace.
[[nodiscard]] std::string referenceOf(const ExplainKey& key);

} // namespace mystic
