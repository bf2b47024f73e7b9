#include "ui/panels/table_delegate.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>

#include "ui/theme/theme.h"

namespace mystic {

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    painter->save();
    const QRect cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell, theme.color(ColorRole::Selection));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.color(ColorRole::Grid));
    // The current row of a focused table has a bar at its left end, also where nothing is selected.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row() && cell.left() <= 1)
        painter->fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), theme.color(ColorRole::Accent));

    QRect box = cell.adjusted(Padding, 0, -Padding, -1);
    const QIcon sign = index.data(Qt::DecorationRole).value<QIcon>();
    if (!sign.isNull()) {
        sign.paint(painter, QRect(box.left(), box.center().y() - SignSide / 2, SignSide, SignSide));
        box.setLeft(box.left() + SignSide + 5);
    }
    const QVariant font = index.data(Qt::FontRole);
    const QFont used = font.isValid() ? font.value<QFont>() : option.font;
    const QVariant color = index.data(Qt::ForegroundRole);
    painter->setFont(used);
    painter->setPen(color.isValid() ? color.value<QColor>() : theme.color(ColorRole::Text));
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine,
                      QFontMetrics(used).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace mystic
