// The files of the operator's choice as rows: what was recognised in each, from when to when, and what is
// wrong. Knows no widget.
#pragma once

#include <QString>

#include <vector>

#include "ui/models/snapshot_table.h"
#include "ui/panels/session/session_source.h"

namespace mystic {

struct ChosenFile;

struct FileRow {
    QString path;
    QString state; ///< translated
    bool usable = false;
    bool read = false;
    QString content;
    QString instruments;
    Timestamp first;
    Timestamp last;
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0;
    QStringList problems;
    friend bool operator==(const FileRow&, const FileRow&) = default;
};

/// "bars of 1 min", "capture of a venue's messages".
[[nodiscard]] QString contentText(const FilePreview& preview);
[[nodiscard]] std::vector<FileRow> fileRows(const std::vector<ChosenFile>& files);
/// "1.2 MB", "850 B".
[[nodiscard]] QString bytesText(std::uint64_t bytes);

/// Thread: GUI.
class FilesModel final : public SnapshotTable<FileRow, QString> {
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        FileColumn,
        ContentColumn,
        InstrumentsColumn,
        FirstColumn,
        LastColumn,
        RowsColumn,
        SizeColumn,
        ColumnCount
    };

    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const FileRow& row) const override { return row.path; }
};

} // namespace mystic
