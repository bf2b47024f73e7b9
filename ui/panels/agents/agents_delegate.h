// Paints the agents table and its buttons: two-line name, state as sign and word, Start or Stop and Restart
// in each row.
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <cstdint>

#include "domain/ids.h"

namespace mystic {

class AgentsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Button : std::uint8_t { None, StartStop, Restart };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static int actionsWidth();
    /// Where a button sits inside its cell.
    [[nodiscard]] static QRect buttonRect(const QRect& cell, Button button);
    /// Forgets hover and press, as when the pointer leaves the table.
    void clearHover() { m_hovered = Button::None; }

Q_SIGNALS:
    void startStopClicked(mystic::AgentId agent);
    void restartClicked(mystic::AgentId agent);

private:
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintState(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintButtons(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] static Button buttonAt(const QRect& cell, QPoint position);

    QPersistentModelIndex m_hoverIndex;
    QPersistentModelIndex m_pressIndex;
    Button m_hovered = Button::None;
    Button m_pressed = Button::None;
};

} // namespace mystic
