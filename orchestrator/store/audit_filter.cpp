#include "audit_filter.h"

#include <algorithm>
#include <string_view>

namespace mystic {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool contains(std::string_view text, std::string_view wanted)
{
    const auto same = [](char a, char b) { return lower(a) == lower(b); };
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), same) != text.end();
}

} // namespace

bool AuditFilter::accepts(const AuditRow& row) const
{
    if (row.severity < atLeast || (kind != MessageKind::None && row.kind != kind))
        return false;
    if (trace && row.trace != *trace && row.seq != *trace)
        return false;
    if (instrument != NoInstrument && row.instrument != instrument)
        return false;
    if ((from.ns != 0 && row.time < from) || (until.ns != 0 && row.time >= until))
        return false;
    if (!source.empty() && row.sourceName != source)
        return false;
    if (text.empty())
        return true;
    return contains(row.text, text) || contains(row.sourceName, text) || contains(toText(row.kind), text) ||
           (row.trace != 0 && contains("S-" + std::to_string(row.trace), text)) ||
           contains(std::to_string(row.seq), text);
}

} // namespace mystic
