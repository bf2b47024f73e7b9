#include "ui/shell/session_view.h"

#include "store/journal_store.h"
#include "ui/models/format.h"
#include "ui/models/selection.h"
#include "ui/panels/flow/flow_panel.h"
#include "ui/panels/why/why_model.h"
#include "ui/shell/workspace_stack.h"
#include "ui/shell/workspaces.h"

namespace mystic {

SessionView::SessionView(StationPort& port, const SessionViewContext& context, QWidget* host)
    : m_port(port), m_cacheDirectory(context.cacheDirectory), m_selection(new Selection(this)),
      m_journal(new JournalStore(this)), m_why(new WhyModel(*m_journal, this)),
      m_workspaces(new WorkspaceStack(
          makeWorkspaces({*m_selection,
                          *m_journal,
                          *m_why,
                          [this](AgentId agent) { return m_port.agentConfig(agent); },
                          {[this](MessageWatch watch) { return m_port.watchMessages(watch); },
                           [this] { return m_port.takeMessages(); }},
                          context.logs,
                          context.desk,
                          context.reports,
                          context.reportFolder,
                          context.statistics,
                          context.past}),
          host))
{
    m_flows = m_workspaces->findChildren<FlowPanel*>();
    connectPanels();
}

SessionView::~SessionView()
{
    // The panels go first: they still ask selection and journal for something while they do, and nobody may
    // listen to them then.
    for (Panel* panel : m_workspaces->panels())
        disconnect(panel, nullptr, this, nullptr);
    delete m_workspaces;
}

void SessionView::connectPanels()
{
    for (Panel* panel : m_workspaces->panels()) {
        connect(panel, &Panel::commandRequested, this, &SessionView::commandRequested);
        connect(panel, &Panel::configureRequested, this, &SessionView::configureRequested);
        connect(panel, &Panel::orderRequested, this, &SessionView::orderRequested);
        connect(panel, &Panel::traceRequested, this, [this](quint64 trace) {
            m_workspaces->goToTraces();
            m_selection->setTrace(trace);
        });
        connect(panel, &Panel::explainRequested, this, &SessionView::explain);
        connect(panel, &Panel::instrumentChosen, m_selection, &Selection::setInstrument);
    }
    for (FlowPanel* flow : m_flows)
        connect(flow, &FlowPanel::flowWantedChanged, this, &SessionView::flowWantedChanged);
    connect(m_selection, &Selection::agentOpened, this, [this](AgentId agent) {
        m_workspaces->goToAgents();
        m_selection->setAgent(agent); // the table there may have begun with its first row
        m_workspaces->current().focusPanel(QStringLiteral("agentConfig"));
    });
    connect(m_selection, &Selection::inspected, this, [this] {
        m_workspaces->goToMessages();
        m_workspaces->current().focusPanel(QStringLiteral("messages"));
    });
}

void SessionView::explain(quint64 trace, quint64 order)
{
    m_why->ask(trace, order);
    if (Workspace* why = m_workspaces->find(QStringLiteral("why")))
        m_workspaces->select(m_workspaces->indexOf(why));
}

void SessionView::offer(const std::shared_ptr<const StationSnapshot>& snapshot, Panel::Cadence cadence)
{
    followJournal(*snapshot);
    for (Panel* panel : m_workspaces->panels())
        if (panel->cadence() == cadence)
            panel->offer(snapshot);
}

/// A session's journal is known from its first snapshot on.
void SessionView::followJournal(const StationSnapshot& snapshot)
{
    const QString directory = format::text(snapshot.journalPath);
    const auto& open = m_journal->source();
    if (directory.isEmpty() || snapshot.agents.empty() || !snapshot.instruments ||
        (open && open->directory == directory))
        return;
    JournalSource source;
    source.directory = directory;
    source.instruments = snapshot.instruments;
    source.names.instruments = source.instruments.get();
    for (const AgentView& agent : snapshot.agents) {
        if (source.names.agents.size() <= agent.id)
            source.names.agents.resize(std::size_t{agent.id} + 1);
        source.names.agents[agent.id] = agent.name;
    }
    source.cacheDirectory = m_cacheDirectory;
    m_journal->open(std::move(source));
}

void SessionView::takeAudit()
{
    const Mailbox<AuditRow>::Batch batch = m_port.takeAuditRows();
    if (batch.items.empty() && batch.dropped == 0)
        return;
    for (Panel* panel : m_workspaces->panels())
        panel->takeAuditRows(batch.items, batch.dropped);
}

void SessionView::noteSilence(qint64 silentMs, qint64 staleAfterMs)
{
    for (Panel* panel : m_workspaces->panels())
        panel->noteSilence(silentMs, staleAfterMs);
}

} // namespace mystic
