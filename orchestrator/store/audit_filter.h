// What of the audit log is shown: text, source, kind, severity, instrument, trace, time. A pure predicate
// over one row for the live tail; AuditReader asks the same of the database.
#pragma once

#include <optional>
#include <string>

#include "engine/snapshot.h"

namespace mystic {

/// All set conditions must hold. An empty filter shows everything.
struct AuditFilter {
    std::string
        text; ///< anywhere in text, source, kind, "S-<trace>" or sequence; case of ASCII letters ignored
    std::string source;                   ///< exact; empty = any
    MessageKind kind = MessageKind::None; ///< None = any
    Severity atLeast = Severity::Info;
    std::optional<Seq> trace;
    InstrumentId instrument = NoInstrument; ///< NoInstrument = any
    Timestamp from;                         ///< first instant; 0 = open
    Timestamp until;                        ///< first instant not shown any more; 0 = open

    [[nodiscard]] bool isEmpty() const { return *this == AuditFilter(); }
    [[nodiscard]] bool accepts(const AuditRow& row) const;
    friend bool operator==(const AuditFilter&, const AuditFilter&) = default;
};

} // namespace mystic
