// One workspace: panels in rows of cards that can be resized, moved, floated and hidden. What was arranged is
// kept whenever it changes. Knows panels only as panels.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

#include "ui/shell/panel_dock.h"

class QMainWindow;

namespace mystic {

class Panel;
class WindowState;

/// What a workspace is made of.
struct WorkspaceSpec {
    /// From left to right; `weight` is the row's share of the height, `split` the first card's share of the
    /// width of a row of two; the cards of other rows are equally wide.
    struct Row {
        std::vector<Panel*> panels;
        int weight = 1;
        double split = 0.5;
        Panel* onDemand = nullptr; ///< stands last in the row once it was asked for
        int openWeight = 1;        ///< the row's weight then
    };
    QString id;                     ///< fixed, English, never translated; keys saved state
    std::function<QString()> title; ///< translated
    std::vector<Row> rows;
    bool showsTraces = false;   ///< a request for a trace may stay here
    bool showsMessages = false; ///< a request for messages of the flow may stay here
    bool showsAgents = false;   ///< a request for an agent's page may stay here
};

class Workspace final : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(const WorkspaceSpec& spec, QWidget* parent = nullptr);
    [[nodiscard]] const QString& id() const { return m_spec.id; }
    [[nodiscard]] QString title() const { return m_spec.title(); }
    [[nodiscard]] bool showsTraces() const { return m_spec.showsTraces; }
    [[nodiscard]] bool showsAgents() const { return m_spec.showsAgents; }
    [[nodiscard]] bool showsMessages() const { return m_spec.showsMessages; }
    /// Moves the focus into the panel of that object name, which is shown if it was hidden.
    void focusPanel(const QString& objectName);
    [[nodiscard]] const std::vector<Panel*>& panels() const { return m_panels; }
    [[nodiscard]] const std::vector<PanelDock*>& docks() const { return m_docks; }
    /// Moves the focus to the next (+1) or previous (-1) panel shown.
    void cycleFocus(int direction);
    /// Moves the focus into the first panel, unless it is in this workspace.
    void focusFirst();
    /// The dock with the focus, or nullptr.
    [[nodiscard]] PanelDock* focused() const;
    /// Moves a panel past its neighbour; nothing happens when there is none on that side.
    void move(PanelDock& dock, Direction direction);
    /// The panel with the focus gets its own window, or comes back from it.
    void toggleFloating();
    void hideFocused();

    /// Where everything is; empty = as shipped.
    [[nodiscard]] QByteArray arrangement() const;
    /// Takes effect when the workspace is shown next, at once if it is. What cannot be read gives the shipped
    /// arrangement.
    void setArrangement(const QByteArray& arrangement);

Q_SIGNALS:
    /// The operator moved, resized, floated, showed or hid a panel.
    void arranged();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addPanel(Panel* panel);
    void placeAsShipped();
    void sizeAsShipped();
    void applyPending();
    void share();
    void noteChange();
    void keepArrangement();
    [[nodiscard]] PanelDock* neighbour(const PanelDock& dock, Direction direction) const;
    [[nodiscard]] std::vector<PanelDock*> shown() const;

    WorkspaceSpec m_spec;
    std::vector<Panel*> m_panels;
    std::vector<PanelDock*> m_docks;
    QMainWindow* m_area;
    QByteArray m_arrangement; ///< empty while as shipped
    QByteArray m_shipped;     ///< the shipped arrangement as applied last
    bool m_pending = true;    ///< m_arrangement is not applied yet
    bool m_applying = false;
};

} // namespace mystic
