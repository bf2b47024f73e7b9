// All workspaces, one of them shown. Knows workspaces only as specs and panels only as panels.
#pragma once

#include <QStackedWidget>

#include <vector>

#include "ui/shell/workspace.h"

namespace mystic {

class Panel;
class WindowState;

class WorkspaceStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit WorkspaceStack(const std::vector<WorkspaceSpec>& specs, QWidget* parent = nullptr);
    [[nodiscard]] Workspace& at(int index) const { return *m_workspaces[static_cast<std::size_t>(index)]; }
    [[nodiscard]] Workspace& current() const { return at(currentIndex()); }
    /// nullptr when there is none of that id.
    [[nodiscard]] Workspace* find(const QString& id) const;
    /// Of all workspaces.
    [[nodiscard]] const std::vector<mystic::Panel*>& panels() const { return m_panels; }
    /// Nothing happens when there is no such workspace.
    void select(int index);
    /// The next (+1) or previous (-1) workspace, around the ends.
    void cycle(int direction);
    /// Makes sure that a workspace is shown whose panels show traces.
    void goToTraces();
    /// The same for the pages of agents.
    void goToAgents();
    /// The same for the messages of the flow.
    void goToMessages();
    void restore(const WindowState& state);
    void save(WindowState& state) const;
    /// Every workspace as it was shipped.
    void resetArrangements();

Q_SIGNALS:
    /// The operator arranged panels of a workspace.
    void arranged();

private:
    void goTo(bool (Workspace::*shows)() const);

    std::vector<Workspace*> m_workspaces;
    std::vector<mystic::Panel*> m_panels; // qualified: QFrame has an enumerator of that name
};

} // namespace mystic
