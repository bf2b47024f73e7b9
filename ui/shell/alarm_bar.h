// The bar at the foot of the window: the most severe alarm nobody has acknowledged, how many there are, and
// the list of all.
#pragma once

#include <QWidget>

#include <vector>

#include "engine/snapshot.h"
#include "ui/models/snapshot_table.h"

class QLabel;
class QPushButton;

namespace mystic {

class DataTable;
class ElidedLabel;

/// An alarm with ==, for the difference.
struct AlarmRow {
    std::uint64_t id = 0;
    Severity severity = Severity::Info;
    QString raised; ///< with the date unless it was today
    Timestamp cleared;
    bool acknowledged = false;
    std::uint32_t occurrences = 1;
    QString text;
    friend bool operator==(const AlarmRow&, const AlarmRow&) = default;
};

class AlarmsModel final : public SnapshotTable<AlarmRow, quint64> {
    Q_OBJECT
public:
    enum Column { SeverityColumn, RaisedColumn, TextColumn, TimesColumn, StateColumn, ColumnCount };
    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] quint64 keyOf(const AlarmRow& row) const override { return row.id; }
};

/// The alarm to show: unacknowledged, most severe, of those the oldest. Nullptr when there is none.
[[nodiscard]] const AlarmView* mostUrgent(const std::vector<AlarmView>& alarms);

class AlarmBar final : public QWidget {
    Q_OBJECT
public:
    explicit AlarmBar(QWidget* parent = nullptr);
    void apply(const StationSnapshot& snapshot);

public Q_SLOTS:
    /// The alarm shown, or with the list open the selected one.
    void acknowledge();
    void showList(bool show);
    void toggleList();

Q_SIGNALS:
    void acknowledgeRequested(quint64 alarmId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void showTone();
    void showCounts(const StationSnapshot& snapshot);

    AlarmsModel* m_model;
    DataTable* m_list;
    QWidget* m_bar;
    QLabel* m_severity;
    ElidedLabel* m_text;
    QPushButton* m_acknowledge;
    QPushButton* m_more;
    QLabel* m_counts;
    std::uint64_t m_shownId = 0;
    Severity m_shownSeverity = Severity::Info;
    bool m_any = false;
};

} // namespace mystic
