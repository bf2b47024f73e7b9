#include "ui/panels/depth/depth_delegate.h"

#include <QPainter>

#include "ui/panels/depth/depth_model.h"
#include "ui/theme/theme.h"

namespace mystic {

void DepthDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    m_cell.paint(painter, option, index);
    const QVariant share = index.data(DepthModel::ShareRole);
    if (!share.isValid() || share.toDouble() <= 0)
        return;
    // Bars grow outwards from the price; they lie over the cell, so that a selected row shows them too.
    const bool isBid = index.column() == DepthModel::BidSizeColumn;
    const QRect cell = option.rect.adjusted(0, 2, 0, -3);
    const int length = std::max(1, static_cast<int>(cell.width() * share.toDouble()));
    QColor color = Theme::instance().color(isBid ? ColorRole::Positive : ColorRole::Negative);
    color.setAlpha(56);
    painter->fillRect(isBid ? QRect(cell.right() - length + 1, cell.top(), length, cell.height())
                            : QRect(cell.left(), cell.top(), length, cell.height()),
                      color);
}

} // namespace mystic
