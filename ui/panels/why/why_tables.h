// What the explanation's neighbours show: the orders and refusals that can be asked about, and the checks of
// the one asked.
#pragma once

#include <QAbstractTableModel>

#include <memory>

#include "store/audit_reader.h"

namespace mystic {

/// Newest first: orders, and signals that led to none. Thread: GUI.
class DecisionsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        OrderColumn,
        TimeColumn,
        InstrumentColumn,
        SideColumn,
        QuantityColumn,
        PriceColumn,
        StateColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;
    /// Tells only what changed: new ones come on top, the others keep their place.
    void show(const std::vector<DecisionRecord>& decisions,
              std::shared_ptr<const InstrumentMaster> instruments);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const DecisionRecord& record, Column column) const;
    std::vector<DecisionRecord> m_rows;
    std::shared_ptr<const InstrumentMaster> m_instruments;
};

/// Every check recorded, in the order made. Thread: GUI.
class ChecksModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StageColumn, CheckColumn, ValueColumn, ResultColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const Explanation> explanation);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Explanation> m_explanation;
};

} // namespace mystic
