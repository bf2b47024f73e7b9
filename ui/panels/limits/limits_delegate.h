// Paints a row of the limits table: the bar with its warn mark, and the outcome's sign beside the share.
#pragma once

#include <QStyledItemDelegate>

namespace mystic {

/// Thread: GUI.
class LimitsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace mystic
