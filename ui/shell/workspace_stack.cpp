#include "ui/shell/workspace_stack.h"

#include <algorithm>

#include "ui/shell/window_state.h"

namespace mystic {

namespace {

const QString ArrangementKey = QStringLiteral("arrangement/");
const QString ShownKey = QStringLiteral("window/workspace");

} // namespace

WorkspaceStack::WorkspaceStack(const std::vector<WorkspaceSpec>& specs, QWidget* parent)
    : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("workspaceStack"));
    for (const WorkspaceSpec& spec : specs) {
        auto* workspace = new Workspace(spec, this);
        addWidget(workspace);
        connect(workspace, &Workspace::arranged, this, &WorkspaceStack::arranged);
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
    at(index).setGeometry(rect()); // shown at its size at once, so that an arrangement fits
    setCurrentIndex(index);
    current().focusFirst();
}

void WorkspaceStack::cycle(int direction)
{
    select((currentIndex() + direction + count()) % count());
}

void WorkspaceStack::goTo(bool (Workspace::*shows)() const)
{
    for (int i = 0; i < count() && !(current().*shows)(); ++i)
        if ((at(i).*shows)())
            select(i);
}

void WorkspaceStack::goToTraces()
{
    goTo(&Workspace::showsTraces);
}

void WorkspaceStack::goToAgents()
{
    goTo(&Workspace::showsAgents);
}

void WorkspaceStack::goToMessages()
{
    goTo(&Workspace::showsMessages);
}

void WorkspaceStack::restore(const WindowState& state)
{
    for (Workspace* workspace : m_workspaces)
        workspace->setArrangement(state.value(ArrangementKey + workspace->id()).toByteArray());
    if (const Workspace* shown = find(state.value(ShownKey).toString()))
        setCurrentIndex(indexOf(shown));
}

void WorkspaceStack::resetArrangements()
{
    for (Workspace* workspace : m_workspaces)
        workspace->setArrangement({});
    Q_EMIT arranged();
}

void WorkspaceStack::save(WindowState& state) const
{
    for (const Workspace* workspace : m_workspaces)
        state.setValue(ArrangementKey + workspace->id(), workspace->arrangement());
    state.setValue(ShownKey, current().id());
}

} // namespace mystic
