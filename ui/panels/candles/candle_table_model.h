// The chart's figures as a table: one row a bar, the newest first, with what was bought and sold in it.
#pragma once

#include <QAbstractTableModel>

#include <memory>

#include "ui/charts/candle_chart.h"

namespace mystic {

/// Thread: GUI.
class CandleTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        OpenColumn,
        HighColumn,
        LowColumn,
        CloseColumn,
        VolumeColumn,
        BoughtColumn,
        SoldColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Bars that only grew or changed at their end keep rows, selection and scroll position.
    void setData(std::shared_ptr<const CandleData> data);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const BarPoint& barAt(int row) const;
    [[nodiscard]] Quantity filled(const BarPoint& bar, Side side) const;
    [[nodiscard]] QString text(const BarPoint& bar, Column column, bool exact) const;

    std::shared_ptr<const CandleData> m_data;
};

} // namespace mystic
