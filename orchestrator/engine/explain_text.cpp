// The explanation for a terminal: fixed columns, English, numbers with units.
#include <algorithm>

#include "explain.h"

namespace mystic {

namespace {

/// Bytes that start a character: columns are counted in characters.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string_view text, std::size_t width)
{
    const std::size_t used = widthOf(text);
    return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

std::string sinceText(std::int64_t ns)
{
    return ns == 0 ? "same turn" : "+" + formatValue(Unit::TimeNs, ns);
}

std::string_view resultText(const CheckResult& check)
{
    if (check.outcome == CheckOutcome::Warn)
        return isNearLimit(check) ? "near limit" : "pass";
    return toText(check.outcome);
}

void writeSteps(std::string& out, const Explanation& explanation)
{
    for (const ExplainStep& step : explanation.steps) {
        out +=
            "  " + padded(toText(step.kind), 14) + padded(step.source, 14) +
            padded(step.kind == StepKind::Tick ? "turn " + std::to_string(step.seq) : sinceText(step.sinceNs),
                   14) +
            step.text + "\n";
        if (!step.detail.empty())
            out += std::string(44, ' ') + step.detail + "\n";
    }
}

void writeChecks(std::string& out, const Explanation& explanation)
{
    if (explanation.checks.empty())
        return;
    out += "\nChecks: " + std::to_string(explanation.checks.size()) + " recorded\n";
    for (const ExplainCheck& check : explanation.checks) {
        const CheckResult& result = check.result;
        out += "  " + padded(toText(check.stage), 14) + padded(toText(result.id), 28) +
               padded(checkText(result), 38) + std::string(resultText(result)) + "\n";
    }
    if (explanation.checksDropped > 0)
        out += "  " + std::to_string(explanation.checksDropped) +
               " more were made but did not fit into their record\n";
}

void writeSize(std::string& out, const Explanation& explanation, const NameBook& names)
{
    const ExplainSize& size = explanation.size;
    if (!size.made)
        return;
    const InstrumentId id = explanation.instrument;
    out += "\nSize: the smallest wins\n";
    if (!size.asked.isZero())
        out += "    " + padded("asked by the signal", 26) + names.quantity(id, size.asked) + "\n";
    for (const SizeCandidate& candidate : size.candidates)
        out += std::string(candidate.rule == size.binding ? "  > " : "    ") +
               padded(toText(candidate.rule), 26) + names.quantity(id, candidate.quantity) +
               (candidate.rule == size.binding ? "  binds" : "") + "\n";
    out += "    " + padded("approved", 26) + names.quantity(id, size.approved) + "\n";
}

void writeTimes(std::string& out, const Explanation& explanation)
{
    if (explanation.spans.empty())
        return;
    out += "\nTimes\n";
    for (const ExplainSpan& span : explanation.spans)
        out += "    " + padded(span.name, 26) +
               (span.ns == 0 ? std::string("same turn") : formatValue(Unit::TimeNs, span.ns)) + "\n";
    out += "    " + std::string(LatencyNote) + "\n";
}

} // namespace

std::string_view toText(StepKind kind)
{
    switch (kind) {
    case StepKind::Tick:
        return "tick";
    case StepKind::Signal:
        return "signal";
    case StepKind::Compliance:
        return "compliance";
    case StepKind::Risk:
        return "risk";
    case StepKind::Intent:
        return "intent";
    case StepKind::Gate:
        return "gate";
    case StepKind::Command:
        return "order command";
    case StepKind::Venue:
        return "venue";
    case StepKind::Fill:
        return "fill";
    case StepKind::Position:
        return "position";
    case StepKind::Notice:
        return "notice";
    }
    return "?";
}

std::string referenceOf(const ExplainKey& key)
{
    return key.trace != 0 ? "S-" + std::to_string(key.trace) : std::to_string(key.order);
}

std::string toText(const Explanation& explanation, const NameBook& names)
{
    std::string out = referenceOf(explanation.key);
    if (explanation.key.trace != 0 && explanation.key.order != 0)
        out += ", order " + std::to_string(explanation.key.order);
    out += ": " + explanation.headline + "\n";
    if (explanation.empty())
        return out;
    out += formatTimestamp(explanation.steps.front().time, 9) + ", " + std::to_string(explanation.turns) +
           " turns, " + std::to_string(explanation.records) + " records\n\n";
    writeSteps(out, explanation);
    writeChecks(out, explanation);
    writeSize(out, explanation, names);
    writeTimes(out, explanation);
    if (!explanation.notHappened.empty())
        out += "\nWhat did not happen\n";
    for (const std::string& sentence : explanation.notHappened)
        out += "    " + sentence + "\n";
    return out;
}

} // namespace mystic
