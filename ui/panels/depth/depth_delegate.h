// Paints the cells of the depth ladder: a bar behind each size, long as its share of the largest, then the
// cell as in every table.
#pragma once

#include "ui/panels/table_delegate.h"

namespace mystic {

/// Thread: GUI.
class DepthDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit DepthDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    TableDelegate m_cell;
};

} // namespace mystic
