// The limits of Risk and Compliance as rows: what is used of what is allowed. Rows keep their place while
// values move. Knows no colours beyond the outcome's mark; the delegate paints the bar.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "engine/snapshot.h"
#include "ui/models/snapshot_table.h"
#include "ui/theme/glyphs.h"

namespace mystic {

/// One limit as shown.
struct LimitRow {
    int key = 0; ///< reporting agent and check
    CheckId check = CheckId::None;
    CheckOutcome outcome = CheckOutcome::NotEvaluated;
    Unit unit = Unit::None;
    std::int64_t value = 0;
    std::int64_t warn = 0;
    std::int64_t limit = 0;
    QString currency; ///< of Money
    QString reason;   ///< why there is no figure; empty when there is one
    friend bool operator==(const LimitRow&, const LimitRow&) = default;
};

/// The rows in the order shown, one per limit and reporting agent.
[[nodiscard]] std::vector<LimitRow> limitRows(const StationSnapshot& snapshot);
/// "Portfolio VaR", "Daily trades": the limit in the operator's language.
[[nodiscard]] QString limitName(CheckId check);
/// used / allowed, >= 0, not clamped above; net exposure counts by size. Nothing where there is no figure or
/// limit.
[[nodiscard]] std::optional<double> utilisation(const LimitRow& row);
/// warn / limit; nothing without a warn threshold of its own: budgets that are meant to be used up have none.
[[nodiscard]] std::optional<double> warnShare(const LimitRow& row);
/// Shape and colour of an outcome; Pass is a disc in the accent colour.
[[nodiscard]] Mark markOf(CheckOutcome outcome);
/// "utilisation · warn 80 %", or the range where limits differ.
[[nodiscard]] QString limitsHeader(const std::vector<LimitRow>& rows);

/// Thread: GUI.
class LimitsModel final : public SnapshotTable<LimitRow, int> {
    Q_OBJECT
public:
    enum Column { NameColumn, BarColumn, ShareColumn, UsedColumn, ColumnCount };

    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int keyOf(const LimitRow& row) const override { return row.key; }
};

} // namespace mystic
