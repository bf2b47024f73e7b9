// One workspace: rows of cards with movable borders. Knows panels only as panels.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QSplitter;

namespace mystic {

class Panel;
class WindowState;

/// What a workspace is made of.
struct WorkspaceSpec {
    /// From left to right; `weight` is the row's share of the height, `split` the first card's share of the
    /// width of a row of two.
    struct Row {
        std::vector<Panel*> panels;
        int weight = 1;
        double split = 0.5;
    };
    QString id;                     ///< fixed, English, never translated; keys saved state
    std::function<QString()> title; ///< translated
    std::vector<Row> rows;
    bool showsTraces = false; ///< a request for a trace may stay here
};

class Workspace final : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(const WorkspaceSpec& spec, QWidget* parent = nullptr);
    [[nodiscard]] const QString& id() const { return m_spec.id; }
    [[nodiscard]] QString title() const { return m_spec.title(); }
    [[nodiscard]] bool showsTraces() const { return m_spec.showsTraces; }
    [[nodiscard]] const std::vector<Panel*>& panels() const { return m_panels; }
    /// Moves the focus to the next (+1) or previous (-1) panel.
    void cycleFocus(int direction);
    /// Moves the focus into the first panel, unless it is in this workspace.
    void focusFirst();
    void restore(const WindowState& state);
    void save(WindowState& state) const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void applyDefaultSizes();
    [[nodiscard]] QString keyOf(const QSplitter* splitter) const;
    static void focusPanel(Panel& panel);

    WorkspaceSpec m_spec;
    std::vector<Panel*> m_panels;
    QSplitter* m_rows;
    std::vector<QSplitter*> m_columns;
    bool m_restored = false;
};

} // namespace mystic
