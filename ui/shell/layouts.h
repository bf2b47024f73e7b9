// Named arrangements of the whole window: which workspace is shown and where its panels are. The operator
// names them; they are kept in the window's state.
#pragma once

#include <QStringList>

namespace mystic {

class WindowState;
class WorkspaceStack;

class Layouts final {
public:
    /// Both outlive this.
    Layouts(WindowState& state, WorkspaceStack& workspaces) : m_state(state), m_workspaces(&workspaces) {}
    void setWorkspaces(WorkspaceStack& workspaces) { m_workspaces = &workspaces; }
    /// Sorted.
    [[nodiscard]] QStringList names() const;
    /// Keeps how everything is now; a layout of that name is replaced.
    void save(const QString& name);
    /// Nothing happens when there is none of that name. Workspaces it does not know stay as they are.
    void apply(const QString& name);
    void remove(const QString& name);

private:
    WindowState& m_state;
    WorkspaceStack* m_workspaces;
};

} // namespace mystic
