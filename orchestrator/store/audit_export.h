// The audit log as a file: raw values, C locale, UTC. Invariant: the file appears whole or not at all; no
// cell of the CSV can be taken for a formula by a spreadsheet.
#pragma once

#include <functional>

#include "audit_reader.h"

namespace mystic {

enum class ExportFormat : std::uint8_t { Csv, Json };

/// Writes the rows of a filter, oldest first. `progress` gets the rows written and says whether to go on;
/// when it says no, nothing is left behind and the result is 0. Returns the rows written. Errors: Io naming
/// the file, those of the reader.
[[nodiscard]] Result<qint64> exportAudit(AuditReader& reader, const AuditFilter& filter,
                                         const NameBook& names, const QString& path, ExportFormat format,
                                         const std::function<bool(qint64)>& progress);

/// One line with the header of the CSV, and one of a record; both end with CR LF (RFC 4180).
[[nodiscard]] QByteArray csvHeader();
[[nodiscard]] QByteArray csvLine(const AuditRecord& record, const NameBook& names);
/// One JSON object on one line; 64-bit numbers as text, as in the wire's messages.
[[nodiscard]] QByteArray jsonLine(const AuditRecord& record, const NameBook& names);

} // namespace mystic
