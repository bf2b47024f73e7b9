// The parts of one record as tables: its fields, and the records it stands in a chain with. Small, replaced
// as a whole.
#pragma once

#include <QAbstractTableModel>

#include <memory>

#include "store/record_detail.h"

namespace mystic {

/// Field and raw value. Thread: GUI.
class RecordFieldsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const RecordDetail> detail);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const RecordDetail> m_detail;
};

/// The chain, oldest first, in the columns of the audit log. Thread: GUI.
class RecordChainModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const RecordDetail> detail);
    /// -1 when nothing is shown.
    [[nodiscard]] int rowOfRecord() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const RecordDetail> m_detail;
};

} // namespace mystic
