// The one place that says which workspaces there are and which panels each is made of. A new panel enters the
// window here and nowhere else.
#pragma once

#include <QString>

#include <vector>

#include "engine/log_port.h"
#include "ui/panels/agent_config/agent_config_panel.h"
#include "ui/panels/messages/messages_panel.h"
#include "ui/shell/workspace.h"

namespace mystic {

class JournalStore;
class ReportSource;
class Selection;
class SessionDesk;
class StatisticsSource;
class WhyModel;

/// What panels may be given when they are made. Everything here outlives them.
struct WorkspaceContext {
    Selection& selection;
    JournalStore& journal; ///< of the session, once it is known
    WhyModel& why;
    AgentConfigSource agentConfig;
    MessageSource messages;
    LogPort* logs = nullptr;                ///< null: there is none
    SessionDesk& desk;                      ///< of the window, whatever session it shows
    ReportSource* reports = nullptr;        ///< null: none can be made
    QString reportFolder;                   ///< for their files
    StatisticsSource* statistics = nullptr; ///< null: none can be made
    bool past = false;                      ///< of a session looked at: nothing in it can be moved
};

/// All workspaces in the order of their tabs; the caller takes the panels over.
[[nodiscard]] std::vector<WorkspaceSpec> makeWorkspaces(const WorkspaceContext& context);

} // namespace mystic
