#include "ui/panels/flow/flow_panel.h"

#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/panels/data_table.h"
#include "ui/panels/flow/flow_view.h"
#include "ui/theme/theme.h"

namespace mystic {

int FlowTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FlowTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FlowRow& row = rowAt(index.row());
    const bool number = index.column() >= CountColumn && index.column() <= DropsColumn;
    if (role == Qt::TextAlignmentRole)
        return number ? QVariant::fromValue<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter)
                      : QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::FontRole && number)
        return Theme::numberFont();
    if (role == Qt::ForegroundRole && index.column() == StateColumn && !row.edge.healthy)
        return Theme::instance().color(ColorRole::Warning);
    if (role == Qt::ToolTipRole && index.column() == CountColumn)
        return format::count(row.edge.count);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FromColumn:
        return row.from;
    case ToColumn:
        return row.to;
    case CountColumn:
        return format::compact(static_cast<double>(row.edge.count));
    case RateColumn:
        return format::rate(row.edge.perSecond);
    case P50Column:
        return format::latency(row.edge.p50Ns);
    case P99Column:
        return format::latency(row.edge.p99Ns);
    case QueueColumn:
        return format::count(row.edge.queueDepth);
    case DropsColumn:
        return format::count(row.edge.drops);
    default:
        return row.edge.ended ? tr("ended") : row.edge.healthy ? tr("healthy") : tr("unhealthy");
    }
}

QVariant FlowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= CountColumn && section <= DropsColumn
                   ? QVariant::fromValue<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case CountColumn:
        return tr("Messages");
    case RateColumn:
        return tr("Rate");
    case P50Column:
        return tr("p50");
    case P99Column:
        return tr("p99");
    case QueueColumn:
        return tr("Queue");
    case DropsColumn:
        return tr("Dropped");
    default:
        return tr("State");
    }
}

FlowPanel::FlowPanel(QWidget* parent)
    : Panel(QStringLiteral("flow"), parent), m_view(new FlowView(this)),
      m_table(new DataTable(QStringLiteral("flowTable"), this)), m_model(new FlowTableModel(this)),
      m_pages(new QStackedWidget(this)), m_toggle(new QPushButton(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);
    setContent(m_pages);
    m_toggle->setObjectName(QStringLiteral("flowTableToggle"));
    m_toggle->setCheckable(true);
    m_toggle->setProperty("flat", true);
    m_toggle->setAutoDefault(false);
    addHeaderWidget(m_toggle);
    connect(m_toggle, &QPushButton::toggled, this, &FlowPanel::showTable);
    connect(m_view, &FlowView::inspectRequested, this, &FlowPanel::inspectRequested);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        const EdgeView& edge = m_model->rowAt(index.row()).edge;
        Q_EMIT inspectRequested(edge.from, edge.to);
    });
    connect(&Theme::instance(), &Theme::reducedMotionChanged, this, [this](bool reduced) {
        m_view->setMotion(!reduced);
        Q_EMIT flowWantedChanged();
    });
    m_view->setMotion(!Theme::instance().reducedMotion());
    retranslateUi();
    setEmpty(true, tr("No agents yet. The flow of messages appears here when the session has started."));
}

QString FlowPanel::title() const
{
    return tr("Communication flow");
}

void FlowPanel::showTable(bool table)
{
    m_toggle->setChecked(table);
    m_toggle->setText(table ? tr("Graph") : tr("Table"));
    m_pages->setCurrentIndex(table ? 1 : 0);
    Q_EMIT flowWantedChanged();
}

void FlowPanel::toggleTable()
{
    m_toggle->toggle();
}

void FlowPanel::markInspected(AgentId from, AgentId to)
{
    m_view->setInspected({from, to});
}

bool FlowPanel::wantsFlowTicks() const
{
    return m_flowing && m_view->isVisible() && !window()->isMinimized() && !Theme::instance().reducedMotion();
}

void FlowPanel::flowTick()
{
    const double elapsed =
        m_sinceFrame.isValid() ? static_cast<double>(m_sinceFrame.restart()) / 1000.0 : 0.0;
    if (!m_sinceFrame.isValid())
        m_sinceFrame.start();
    m_view->advance(std::min(elapsed, 0.2)); // after a pause the dots go on, they do not jump
}

void FlowPanel::apply(const StationSnapshot& snapshot)
{
    setEmpty(snapshot.agents.empty(),
             tr("No agents yet. The flow of messages appears here when the session has started."));
    m_view->showSnapshot(shownSnapshot());
    std::vector<FlowRow> rows;
    rows.reserve(snapshot.edges.size());
    for (const EdgeView& edge : snapshot.edges)
        rows.push_back(
            {edge, words::source(edge.from, snapshot.agents), words::source(edge.to, snapshot.agents)});
    m_model->applyRows(std::move(rows));
    m_table->growColumns();
    const bool any = std::any_of(snapshot.edges.begin(), snapshot.edges.end(),
                                 [](const EdgeView& edge) { return edge.perSecond > 0; });
    const bool flowing = any && snapshot.phase == SessionPhase::Running;
    if (flowing != m_flowing) {
        m_flowing = flowing;
        Q_EMIT flowWantedChanged();
    }
    m_view->setMotion(flowing && !Theme::instance().reducedMotion());
    describe(snapshot);
}

void FlowPanel::describe(const StationSnapshot& snapshot)
{
    const auto unhealthy = std::count_if(snapshot.edges.begin(), snapshot.edges.end(),
                                         [](const EdgeView& edge) { return !edge.healthy; });
    setHeaderText(
        unhealthy == 0
            ? tr("%1 turns/s").arg(format::compact(snapshot.turnsPerSecond))
            : tr("%1 turns/s · %2 not healthy").arg(format::compact(snapshot.turnsPerSecond)).arg(unhealthy));
    // A screen reader reads a changed description aloud: not more often than every five seconds.
    if (m_sinceDescription.isValid() && m_sinceDescription.elapsed() < 5000)
        return;
    m_sinceDescription.start();
    if (m_view->isWalked())
        return;
    std::uint64_t drops = 0;
    for (const EdgeView& edge : snapshot.edges)
        drops += edge.drops;
    m_view->setAccessibleDescription(tr("%1 agents, %2 connections, %3 not healthy, %4 messages dropped")
                                         .arg(static_cast<qsizetype>(snapshot.agents.size()))
                                         .arg(static_cast<qsizetype>(snapshot.edges.size()))
                                         .arg(unhealthy)
                                         .arg(format::count(drops)));
}

void FlowPanel::retranslateUi()
{
    m_sinceDescription.invalidate();
    m_view->setAccessibleName(tr("Communication flow graph; arrow keys walk it, Enter shows the messages"));
    m_table->setAccessibleName(tr("Communication flow table"));
    m_table->setAccessibleDescription(tr("Enter or a double click shows the messages of the row"));
    m_toggle->setText(m_toggle->isChecked() ? tr("Graph") : tr("Table"));
    m_toggle->setToolTip(tr("Show the flow as a graph or as a table with the same figures"));
    m_toggle->setAccessibleName(tr("Show the flow as a table"));
    m_table->fitColumns({tr("Market feed"), tr("Orchestrator"), QStringLiteral("24.7M"),
                         QStringLiteral("41.2k/s"), QStringLiteral("850 ns"), QStringLiteral("850 ns"),
                         QStringLiteral("00"), QStringLiteral("00"), tr("unhealthy")},
                        FlowTableModel::FromColumn);
}

void FlowPanel::themeChanged()
{
    m_view->themeChanged();
}

void FlowPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    Q_EMIT flowWantedChanged();
}

void FlowPanel::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    Q_EMIT flowWantedChanged();
}

} // namespace mystic
