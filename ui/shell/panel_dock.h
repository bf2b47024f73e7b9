// A panel's place in a workspace: its card, which can be dragged by its title bar, floated, hidden and moved
// by keyboard. Knows no concrete panel.
#pragma once

#include <QDockWidget>

class QToolButton;

namespace mystic {

class Panel;
class PanelFrame;

/// Where a panel is moved to.
enum class Direction : std::uint8_t { Left, Right, Up, Down };

class PanelDock final : public QDockWidget {
    Q_OBJECT
public:
    explicit PanelDock(Panel* panel, QWidget* parent = nullptr);
    [[nodiscard]] Panel* panel() const { return m_panel; }
    /// Moves the focus to the panel's first control.
    void focusPanel();
    /// A menu of all that can be done with this panel's place; deletes itself when closed.
    void showMenu();

Q_SIGNALS:
    void moveRequested(mystic::Direction direction);
    /// The operator closed the panel.
    void hidden();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void retranslateUi();
    void themeChanged();

    Panel* m_panel;
    PanelFrame* m_frame;
    QToolButton* m_menu;
};

} // namespace mystic
