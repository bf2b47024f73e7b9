#include "ui/shell/workspace_stack.h"

#include <algorithm>

#include "ui/shell/window_state.h"

namespace mystic {

namespace {

const QString ShownKey = QStringLiteral("window/workspace");

} // namespace

WorkspaceStack::WorkspaceStack(const std::vector<WorkspaceSpec>& specs, QWidget* parent)
    : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("workspaceStack"));
    for (const WorkspaceSpec& spec : specs) {
        auto* workspace = new Workspace(spec, this);
        addWidget(workspace);
        m_workspaces.push_back(workspace);
        m_panels.insert(m_panels.end(), workspace->panels().begin(), workspace->panels().end());
    }
}

Workspace* WorkspaceStack::find(const QString& id) const
{
    const auto found = std::find_if(m_workspaces.begin(), m_workspaces.end(),
                                    [&id](const Workspace* workspace) { return workspace->id() == id; });
    return found == m_workspaces.end() ? nullptr : *found;
}

void WorkspaceStack::select(int index)
{
    if (index < 0 || index >= count() || index == currentIndex())
        return;
    setCurrentIndex(index);
    current().focusFirst();
}

void WorkspaceStack::cycle(int direction)
{
    select((currentIndex() + direction + count()) % count());
}

void WorkspaceStack::goToTraces()
{
    if (current().showsTraces())
        return;
    for (int i = 0; i < count(); ++i) {
        if (at(i).showsTraces()) {
            select(i);
            return;
        }
    }
}

void WorkspaceStack::restore(const WindowState& state)
{
    for (Workspace* workspace : m_workspaces)
        workspace->restore(state);
    if (const Workspace* shown = find(state.value(ShownKey).toString()))
        setCurrentIndex(indexOf(shown));
}

void WorkspaceStack::save(WindowState& state) const
{
    for (const Workspace* workspace : m_workspaces)
        workspace->save(state);
    state.setValue(ShownKey, current().id());
}

} // namespace mystic
