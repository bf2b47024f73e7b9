// The Operate workspace: rows of cards with movable borders. Knows panels only as panels.
#pragma once

#include <QWidget>

#include <vector>

class QSplitter;

namespace mystic {

class Panel;
class WindowState;

class OperateWorkspace final : public QWidget {
    Q_OBJECT
public:
    /// Each inner vector is a row from left to right; `weights` are the rows' shares of the height, `split`
    /// the first card's share of each row's width.
    struct Row {
        std::vector<Panel*> panels;
        int weight = 1;
        double split = 0.5;
    };
    OperateWorkspace(const std::vector<Row>& rows, QWidget* parent = nullptr);
    [[nodiscard]] const std::vector<Panel*>& panels() const { return m_panels; }
    /// Moves the focus to the next (+1) or previous (-1) panel.
    void cycleFocus(int direction);
    void restore(const WindowState& state);
    void save(WindowState& state) const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void applyDefaultSizes();
    static void focusPanel(Panel& panel);

    std::vector<Row> m_layoutRows;
    std::vector<Panel*> m_panels;
    QSplitter* m_rows;
    std::vector<QSplitter*> m_columns;
    bool m_restored = false;
};

} // namespace mystic
