// Recorded sessions as rows, newest first. Knows no widget.
#pragma once

#include <QString>

#include "ui/models/snapshot_table.h"
#include "ui/panels/session/session_source.h"

namespace mystic {

/// "Sealed", "Running now".
[[nodiscard]] QString journalEndText(JournalEnd end);
/// What that means for who wants to look at it.
[[nodiscard]] QString journalEndMeaning(const RecordedEntry& entry);
[[nodiscard]] bool canBeLookedAt(const RecordedEntry& entry);

/// Thread: GUI.
class RecordedModel final : public SnapshotTable<RecordedEntry, QString> {
    Q_OBJECT
public:
    enum Column { BegunColumn, NameColumn, StateColumn, DataColumn, TurnsColumn, SizeColumn, ColumnCount };

    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const RecordedEntry& row) const override
    {
        return QString::fromStdString(row.directory);
    }
};

} // namespace mystic
