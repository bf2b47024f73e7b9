// Paints the cells of the panels' tables: a thin line below each row, the model's sign, font and colour, the
// text cut with an ellipsis. Cells and headers share one padding, so that words and numbers stand under their
// title.
#pragma once

#include <QStyledItemDelegate>

namespace mystic {

/// Thread: GUI.
class TableDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int Padding = 7; ///< left and right of a cell, as the header's sections have
    static constexpr int SignSide = 10;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace mystic
