// The card around a panel: border, title and a mark of old data at the left, header text and controls at the
// right. Knows no
// concrete panel.
#pragma once

#include <QFrame>

class QLabel;

namespace mystic {

class ElidedLabel;
class Panel;

/// Draws one card; takes ownership of the panel.
class PanelFrame final : public QFrame {
    Q_OBJECT
public:
    explicit PanelFrame(mystic::Panel* panel, QWidget* parent = nullptr);
    [[nodiscard]] mystic::Panel* panel() const { return m_panel; }
    /// Puts a control at the right end of the title bar.
    void addToTitle(QWidget* widget);
    /// Gives the title bar away, to stand above the frame and not in it.
    [[nodiscard]] QWidget* takeTitleBar();

private:
    void showHeader();
    void showStale(const QString& text);

    mystic::Panel* m_panel; // qualified: QFrame has an enumerator of that name
    QFrame* m_bar;
    QLabel* m_title;
    QLabel* m_stale;
    ElidedLabel* m_headerText;
};

} // namespace mystic
