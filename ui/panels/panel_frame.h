// The card around a panel: border, title at the left, header text and controls at the right. Knows no
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

private:
    void showHeader();

    mystic::Panel* m_panel; // qualified: QFrame has an enumerator of that name
    QLabel* m_title;
    ElidedLabel* m_headerText;
};

} // namespace mystic
