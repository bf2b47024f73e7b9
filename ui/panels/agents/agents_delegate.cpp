#include "ui/panels/agents/agents_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/models/agent_words.h"
#include "ui/models/format.h"
#include "ui/panels/agents/agents_model.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int Margin = 7;
constexpr int ButtonWidth = 26;
constexpr int ButtonGap = 5;

const AgentView& agentOf(const QModelIndex& index)
{
    return static_cast<const AgentsModel*>(index.model())->rowAt(index.row());
}

QString elided(const QFontMetrics& metrics, const QString& text, int width)
{
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

int AgentsDelegate::rowHeight()
{
    return QFontMetrics(Theme::textFont()).height() + QFontMetrics(Theme::textFont(-1)).height() + 6;
}

int AgentsDelegate::actionsWidth()
{
    return 2 * ButtonWidth + ButtonGap + 2 * Margin;
}

QSize AgentsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight()};
}

QRect AgentsDelegate::buttonRect(const QRect& cell, Button button)
{
    if (button == Button::None)
        return {};
    const int height = std::min(22, cell.height() - 6);
    const int left = cell.left() + Margin + (button == Button::Restart ? ButtonWidth + ButtonGap : 0);
    return {left, cell.center().y() - height / 2, ButtonWidth, height};
}

AgentsDelegate::Button AgentsDelegate::buttonAt(const QRect& cell, QPoint position)
{
    for (const Button button : {Button::StartStop, Button::Restart})
        if (buttonRect(cell, button).contains(position))
            return button;
    return Button::None;
}

void AgentsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = Theme::instance();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    painter->setPen(theme.color(ColorRole::Grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    switch (index.column()) {
    case AgentsModel::NameColumn:
        paintName(*painter, option, index);
        break;
    case AgentsModel::StateColumn:
        paintState(*painter, option, index);
        break;
    case AgentsModel::ActionsColumn:
        paintButtons(*painter, option, index);
        break;
    default: {
        const bool number =
            index.column() >= AgentsModel::RateColumn || index.column() == AgentsModel::ProcessColumn;
        painter->setFont(number ? Theme::numberFont() : Theme::textFont());
        painter->setPen(theme.color(ColorRole::Text));
        const QRect inner = option.rect.adjusted(Margin, 0, -Margin, 0);
        painter->drawText(inner, index.data(Qt::TextAlignmentRole).toInt(),
                          elided(painter->fontMetrics(), index.data().toString(), inner.width()));
    }
    }
    painter->restore();
}

void AgentsDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const AgentView& agent = agentOf(index);
    const QRect inner = option.rect.adjusted(Margin, 2, -2, -3);
    const QRect top(inner.left(), inner.top(), inner.width(), inner.height() / 2 + 1);
    const QRect bottom(inner.left(), top.bottom(), inner.width(), inner.height() - top.height());
    painter.setFont(Theme::textFont(0, true));
    painter.setPen(Theme::instance().color(ColorRole::Text));
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
                     elided(painter.fontMetrics(), format::text(agent.name), inner.width()));
    painter.setFont(Theme::textFont(-1));
    painter.setPen(Theme::instance().color(ColorRole::TextMuted));
    painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter,
                     elided(painter.fontMetrics(), words::agentText(agent.title), inner.width()));
}

void AgentsDelegate::paintState(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Mark mark = markOf(agentOf(index).state);
    const QColor color = Theme::instance().color(mark.role);
    const QRectF box(option.rect.left() + Margin, option.rect.center().y() - 4.5, 10, 10);
    drawGlyph(painter, box, mark.glyph, color);
    painter.setFont(Theme::textFont());
    painter.setPen(color);
    const QRect inner = option.rect.adjusted(Margin + 15, 0, -2, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     elided(painter.fontMetrics(), index.data().toString(), inner.width()));
}

void AgentsDelegate::paintButtons(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    const bool stop = AgentsModel::canStop(agentOf(index).state);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Button button : {Button::StartStop, Button::Restart}) {
        const QRectF rect = QRectF(buttonRect(option.rect, button)).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool hovered = m_hoverIndex == index && m_hovered == button;
        const bool pressed = m_pressIndex == index && m_pressed == button;
        painter.setPen(theme.color(hovered ? ColorRole::Accent : ColorRole::Border));
        painter.setBrush(theme.color(pressed ? ColorRole::Selection : ColorRole::Raised));
        painter.drawRoundedRect(rect, 3, 3);
        const Glyph glyph = button == Button::Restart ? Glyph::Restart : (stop ? Glyph::Square : Glyph::Play);
        QRectF box(0, 0, 11, 11);
        box.moveCenter(rect.center());
        drawGlyph(painter, box, glyph, theme.color(ColorRole::Text));
    }
}

bool AgentsDelegate::editorEvent(QEvent* event, QAbstractItemModel* /*model*/,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (index.column() != AgentsModel::ActionsColumn) {
        m_hovered = Button::None;
        return false;
    }
    const auto type = event->type();
    if (type != QEvent::MouseMove && type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease &&
        type != QEvent::MouseButtonDblClick)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const Button under = buttonAt(option.rect, mouse->position().toPoint());
    m_hoverIndex = index;
    m_hovered = under;
    if (type == QEvent::MouseMove)
        return false;
    if (mouse->button() != Qt::LeftButton)
        return false;
    if (type == QEvent::MouseButtonRelease) {
        const bool hit = under != Button::None && under == m_pressed && m_pressIndex == index;
        m_pressed = Button::None;
        if (hit && under == Button::StartStop)
            Q_EMIT startStopClicked(agentOf(index).id);
        else if (hit)
            Q_EMIT restartClicked(agentOf(index).id);
        return hit;
    }
    m_pressIndex = index;
    m_pressed = under;
    return under != Button::None;
}

bool AgentsDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (index.column() != AgentsModel::ActionsColumn)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const AgentView& agent = agentOf(index);
    const QString name = format::text(agent.name);
    QString text;
    switch (buttonAt(option.rect, event->pos())) {
    case Button::StartStop:
        text = AgentsModel::canStop(agent.state) ? tr("Stop %1 (S)").arg(name) : tr("Start %1 (S)").arg(name);
        break;
    case Button::Restart:
        text = tr("Restart %1 from its last state (R)").arg(name);
        break;
    case Button::None:
        break;
    }
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace mystic
