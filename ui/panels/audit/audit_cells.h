// How one row of the audit log looks in a table, the same in the live tail and in the whole log.
#pragma once

#include <QVariant>

#include "engine/snapshot.h"

namespace mystic {

enum class AuditColumn : int { Time, Sequence, Source, Kind, Text, Trace, Count_ };

namespace audit_cells {

/// Qt's roles and TableRole's. Times of another day than `now` are shown with their date.
[[nodiscard]] QVariant data(const AuditRow& row, AuditColumn column, int role, Timestamp now);
[[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role);

} // namespace audit_cells

} // namespace mystic
