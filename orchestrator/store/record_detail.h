// One record in full: every field of its message as raw values, and the records it stands in a chain with.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "audit_reader.h"

namespace mystic {

struct RecordDetail {
    AuditRecord record;
    std::vector<std::pair<std::string, std::string>> fields; ///< "checks.items[2].value" -> "3500000000"
    std::string json;                                        ///< the whole message, as it goes over the wire
    std::vector<AuditRecord> chain;                          ///< oldest first, the record included
};

/// Errors: NotFound (no such row), those of reader and journal.
[[nodiscard]] Result<RecordDetail> readDetail(AuditReader& reader, JournalReader& journal,
                                              const NameBook& names, qint64 id);

} // namespace mystic
