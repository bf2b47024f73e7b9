#include "ui/shell/workspaces.h"

#include <QCoreApplication>

#include "ui/models/selection.h"
#include "ui/panels/agents/agents_panel.h"
#include "ui/panels/audit/audit_panel.h"
#include "ui/panels/audit_browser/browser_panel.h"
#include "ui/panels/balances/balances_panel.h"
#include "ui/panels/candles/candles_panel.h"
#include "ui/panels/children/children_panel.h"
#include "ui/panels/depth/depth_panel.h"
#include "ui/panels/equity/equity_panel.h"
#include "ui/panels/fills/fills_panel.h"
#include "ui/panels/flow/flow_panel.h"
#include "ui/panels/limits/limits_panel.h"
#include "ui/panels/logs/logs_panel.h"
#include "ui/panels/messages/messages_panel.h"
#include "ui/panels/orders/order_history_panel.h"
#include "ui/panels/orders/orders_panel.h"
#include "ui/panels/orders/working_orders_panel.h"
#include "ui/panels/positions/positions_panel.h"
#include "ui/panels/process/process_panel.h"
#include "ui/panels/quotes/quotes_panel.h"
#include "ui/panels/reconciliation/reconciliation_panel.h"
#include "ui/panels/report/report_panel.h"
#include "ui/panels/restricted/restricted_panel.h"
#include "ui/panels/session/open_panel.h"
#include "ui/panels/session/recorded_panel.h"
#include "ui/panels/session/replay_panel.h"
#include "ui/panels/statistics/statistics_panel.h"
#include "ui/panels/streams/streams_panel.h"
#include "ui/panels/ticket/ticket_panel.h"
#include "ui/panels/violations/violations_panel.h"
#include "ui/panels/why/decisions_panel.h"
#include "ui/panels/why/why_panel.h"

namespace mystic {

namespace {

constexpr const char* Context = "mystic::workspaces";

/// The title in the language of the moment.
std::function<QString()> titled(const char* text)
{
    return [text] { return QCoreApplication::translate(Context, text); };
}

AgentsPanel* agents(const WorkspaceContext& context)
{
    auto* panel = new AgentsPanel;
    QObject::connect(panel, &AgentsPanel::agentSelected, &context.selection, &Selection::setAgent);
    QObject::connect(&context.selection, &Selection::agentChanged, panel, &AgentsPanel::selectAgent);
    QObject::connect(panel, &AgentsPanel::agentOpened, &context.selection, &Selection::openAgent);
    return panel;
}

FlowPanel* flow(const WorkspaceContext& context)
{
    auto* panel = new FlowPanel;
    QObject::connect(panel, &FlowPanel::inspectRequested, &context.selection, &Selection::inspect);
    QObject::connect(&context.selection, &Selection::inspected, panel, &FlowPanel::markInspected);
    return panel;
}

WorkspaceSpec operate(const WorkspaceContext& context)
{
    auto* audit = new AuditPanel;
    QObject::connect(&context.selection, &Selection::traceChosen, audit, &AuditPanel::showTrace);
    WorkspaceSpec spec;
    spec.id = QStringLiteral("operate");
    spec.title = titled(QT_TRANSLATE_NOOP("mystic::workspaces", "Operate"));
    spec.rows = {{{flow(context), agents(context)}, 30, 0.5},
                 {{new EquityPanel, new LimitsPanel}, 29, 0.5},
                 {{new OrdersPanel}, 20, 1.0},
                 {{audit}, 21, 0.4, new MessagesPanel(context.selection, context.messages), 38}};
    spec.showsTraces = true;
    spec.showsMessages = true;
    return spec;
}

WorkspaceSpec market(const WorkspaceContext& context)
{
    WorkspaceSpec spec;
    spec.id = QStringLiteral("market");
    spec.title = titled(QT_TRANSLATE_NOOP("mystic::workspaces", "Market"));
    Selection& selection = context.selection;
    spec.rows = {{{new QuotesPanel(selection), new CandlesPanel(selection)}, 65, 0.42},
                 {{new DepthPanel(selection), new StreamsPanel(selection)}, 35, 0.42}};
    return spec;
}

WorkspaceSpec orders(const WorkspaceContext& context)
{
    WorkspaceSpec spec;
    spec.id = QStringLiteral("orders");
    spec.title = titled(QT_TRANSLATE_NOOP("mystic::workspaces", "Orders"));
    Selection& selection = context.selection;
    spec.rows = {{{new WorkingOrdersPanel(selection), new TicketPanel(selection)}, 52, 0.6},
                 {{new PositionsPanel(selection), new BalancesPanel}, 21, 0.58},
                 {{new OrderHistoryPanel, new FillsPanel}, 27, 0.5}};
    return spec;
}

WorkspaceSpec reconciliation(const WorkspaceContext& context)
{
    WorkspaceSpec spec;
    spec.id = QStringLiteral("reconciliation");
    spec.title = titled(QT_TRANSLATE_NOOP("mystic::workspaces", "Venue"));
    Selection& selection = context.selection;
    spec.rows = {{{new ReconciliationPanel(selection)}, 60, 1.0},
                 {{new WorkingOrdersPanel(selection)}, 40, 1.0}};
    return spec;
}

WorkspaceSpec risk(const WorkspaceContext& context)
{
    WorkspaceSpec spec;
    spec.id = QStringLiteral("risk");
    spec.title = titled(QT_TRANSLATE_NOOP("mystic::workspaces", "Risk"));
    spec.rows = {{{new LimitsPanel, new EquityPanel}, 1, 0.5},
                 {{new StatisticsPanel(context.statistics)}, 1, 1.0}};
    return spec;
}

WorkspaceSpec compliance(const WorkspaceContext& context)
{
    WorkspaceSpec spec;
    spec.id = QStringLiteral("compliance");
    spec.title = titled(QT_TRANSLATE_NOOP("mystic::workspaces", "Compliance"));
    spec.rows = {{{new LimitsPanel, new ViolationsPanel, new RestrictedPanel(context.agentConfig)}, 2, 1.0},
                 {{new ReportPanel(context.reports, context.reportFolder)}, 3, 1.0}};
    return spec;
}

WorkspaceSpec audit(const WorkspaceContext& context)
{
    auto* browser = new AuditBrowserPanel(context.journal);
    QObject::connect(&context.selection, &Selection::traceChosen, browser, &AuditBrowserPanel::showTrace);
    WorkspaceSpec spec;
    spec.id = QStringLiteral("audit");
    spec.title = titled(QT_TRANSLATE_NOOP("mystic::workspaces", "Audit"));
    spec.rows = {{{browser}, 1, 1.0}};
    spec.showsTraces = true;
    return spec;
}

WorkspaceSpec why(const WorkspaceContext& context)
{
    WorkspaceSpec spec;
    spec.id = QStringLiteral("why");
    spec.title = titled(QT_TRANSLATE_NOOP("mystic::workspaces", "Why"));
    spec.rows = {{{new DecisionsPanel(context.why), new WhyPanel(context.why)}, 1, 0.42}};
    return spec;
}

WorkspaceSpec system(const WorkspaceContext& context)
{
    FlowPanel* table = flow(context);
    table->showTable(true);
    WorkspaceSpec spec;
    spec.id = QStringLiteral("system");
    spec.title = titled(QT_TRANSLATE_NOOP("mystic::workspaces", "System"));
    spec.rows = {{{agents(context), new AgentConfigPanel(context.selection, context.agentConfig)}, 36, 0.5},
                 {{table, new ProcessPanel}, 34, 0.5},
                 {{new LogsPanel(context.logs), new ChildrenPanel}, 30, 0.5}};
    spec.showsAgents = true;
    return spec;
}

WorkspaceSpec session(const WorkspaceContext& context)
{
    WorkspaceSpec spec;
    spec.id = QStringLiteral("session");
    spec.title = titled(QT_TRANSLATE_NOOP("mystic::workspaces", "Session"));
    if (context.past) { // an arrangement of its own
        spec.id = QStringLiteral("pastSession");
        spec.rows = {{{new RecordedPanel(context.desk)}, 1, 1.0}};
        return spec;
    }
    spec.rows = {{{new OpenPanel(context.desk)}, 5, 1.0},
                 {{new ReplayPanel(context.desk), new RecordedPanel(context.desk)}, 5, 0.42}};
    return spec;
}

} // namespace

std::vector<WorkspaceSpec> makeWorkspaces(const WorkspaceContext& context)
{
    return {operate(context), market(context), orders(context), risk(context),    compliance(context),
            audit(context),   why(context),    system(context), session(context), reconciliation(context)};
}

} // namespace mystic
