// Figures, drawdowns and trades of one run as tables. Knows no widget; sorted by what SortRole says, never by
// text. Invariant: what does not exist is "n/a (reason)" and sorts below everything that does.
#pragma once

#include <QAbstractTableModel>

#include <memory>

#include "ui/panels/statistics/statistics_source.h"

namespace mystic {

/// Base: the outcome all three show.
class StatisticsTable : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole + 100; ///< qint64 or text

    using QAbstractTableModel::QAbstractTableModel;
    /// Null empties the table.
    void setOutcome(std::shared_ptr<const StatisticsOutcome> outcome);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// One cell: as shown, as copied, as sorted.
    struct Cell {
        QString shown;
        QString raw;
        qint64 sort = INT64_MIN;
        bool known = true;
        int tone = 0; ///< 1 gain, -1 loss
    };
    [[nodiscard]] virtual Cell cellOf(int row, int column) const = 0;
    [[nodiscard]] virtual QString titleOf(int column) const = 0;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    [[nodiscard]] virtual QString tipOf(int row, int column) const { return cellOf(row, column).shown; }
    [[nodiscard]] virtual quint64 traceOf(int /*row*/) const { return 0; }
    [[nodiscard]] virtual quint64 orderOf(int /*row*/) const { return 0; }
    [[nodiscard]] const Statistics* statistics() const
    {
        return m_outcome ? m_outcome->statistics.get() : nullptr;
    }
    [[nodiscard]] const Instrument* instrument(InstrumentId id) const;
    [[nodiscard]] QString currency() const;

private:
    std::shared_ptr<const StatisticsOutcome> m_outcome;
};

class FiguresModel final : public StatisticsTable {
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, ConventionColumn, ColumnCount };
    using StatisticsTable::StatisticsTable;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] Cell cellOf(int row, int column) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == ValueColumn; }
};

class DrawdownsModel final : public StatisticsTable {
    Q_OBJECT
public:
    enum Column {
        DepthColumn,
        PeakColumn,
        LowestColumn,
        StartColumn,
        TroughColumn,
        RecoveredColumn,
        LengthColumn,
        ColumnCount
    };
    using StatisticsTable::StatisticsTable;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] Cell cellOf(int row, int column) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] bool isNumber(int /*column*/) const override { return true; }
};

class TradesModel final : public StatisticsTable {
    Q_OBJECT
public:
    enum Column {
        EnteredColumn,
        ExitedColumn,
        InstrumentColumn,
        SideColumn,
        QuantityColumn,
        EntryColumn,
        ExitColumn,
        ResultColumn,
        FeesColumn,
        YieldColumn,
        WorstColumn,
        BestColumn,
        HeldColumn,
        ColumnCount
    };
    using StatisticsTable::StatisticsTable;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] Cell cellOf(int row, int column) const override;
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override
    {
        return column != InstrumentColumn && column != SideColumn;
    }
    [[nodiscard]] quint64 traceOf(int row) const override;
    [[nodiscard]] quint64 orderOf(int row) const override;
};

} // namespace mystic
