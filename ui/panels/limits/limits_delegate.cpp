#include "ui/panels/limits/limits_delegate.h"

#include <QPainter>

#include <algorithm>

#include "ui/panels/limits/limits_model.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int BarHeight = 8;
constexpr int SignSide = 9;

void paintBar(QPainter& painter, const QRect& cell, const LimitRow& row)
{
    const Theme& theme = Theme::instance();
    const QRect bar(cell.left() + 4, cell.center().y() - BarHeight / 2, std::max(cell.width() - 8, 4),
                    BarHeight);
    const QRectF track(bar);
    painter.fillRect(track, theme.color(ColorRole::Track));
    const auto share = utilisation(row);
    if (share) {
        QRectF used = track;
        used.setWidth(track.width() * std::min(*share, 1.0));
        painter.fillRect(used, theme.color(markOf(row.outcome).role));
    }
    if (const auto warn = warnShare(row)) {
        const double x = track.left() + track.width() * *warn;
        painter.fillRect(QRectF(x - 1, track.top() - 3, 2, track.height() + 6),
                         theme.color(ColorRole::Panel));
        painter.fillRect(QRectF(x - 0.5, track.top() - 3, 1, track.height() + 6),
                         theme.color(ColorRole::TextMuted));
    }
}

} // namespace

void LimitsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto* model = qobject_cast<const LimitsModel*>(index.model());
    if (!model)
        return;
    const Theme& theme = Theme::instance();
    const LimitRow& row = model->rowAt(index.row());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    const bool loud = row.outcome == CheckOutcome::Warn || row.outcome == CheckOutcome::Block;
    QRect box = option.rect.adjusted(10, 0, -4, 0);
    switch (static_cast<LimitsModel::Column>(index.column())) {
    case LimitsModel::NameColumn:
        painter->setFont(option.font);
        painter->setPen(theme.color(ColorRole::Text));
        painter->drawText(
            box, Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        break;
    case LimitsModel::BarColumn:
        if (!row.reason.isEmpty()) {
            painter->setPen(theme.color(ColorRole::TextMuted));
            box = option.rect.adjusted(4, 0, -4, 0);
            painter->drawText(box, Qt::AlignVCenter,
                              option.fontMetrics.elidedText(row.reason, Qt::ElideRight, box.width()));
            break;
        }
        painter->setRenderHint(QPainter::Antialiasing, false);
        paintBar(*painter, option.rect, row);
        break;
    case LimitsModel::ShareColumn: {
        const QRect sign(box.left() - 6, box.center().y() - SignSide / 2, SignSide, SignSide);
        if (loud)
            drawGlyph(*painter, sign, markOf(row.outcome).glyph, theme.color(markOf(row.outcome).role));
        painter->setFont(Theme::numberFont(0, row.outcome == CheckOutcome::Block));
        painter->setPen(theme.color(utilisation(row) ? ColorRole::Text : ColorRole::TextMuted));
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight,
                          index.data().toString());
        break;
    }
    case LimitsModel::UsedColumn: {
        const QFont font = Theme::numberFont();
        box = option.rect.adjusted(4, 0, -10, 0);
        painter->setFont(font);
        painter->setPen(theme.color(ColorRole::TextMuted));
        painter->drawText(
            box, Qt::AlignVCenter | Qt::AlignRight,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        break;
    }
    case LimitsModel::ColumnCount:
        break;
    }
    painter->restore();
}

} // namespace mystic
