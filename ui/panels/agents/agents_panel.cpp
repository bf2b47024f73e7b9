#include "ui/panels/agents/agents_panel.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/panels/agents/agents_delegate.h"
#include "ui/panels/agents/agents_model.h"
#include "ui/panels/elided_label.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int TitleMax =
    64; ///< a longer title of a column is cut and kept as its tip: the names need the room

} // namespace

AgentsPanel::AgentsPanel(QWidget* parent)
    : Panel(QStringLiteral("agents"), parent), m_model(new AgentsModel(this)),
      m_delegate(new AgentsDelegate(this)), m_table(new QTableView(this)), m_detail(new ElidedLabel(this)),
      m_confirm(new QWidget(this)), m_confirmText(new QLabel(m_confirm)),
      m_confirmStop(new QPushButton(m_confirm)), m_confirmKeep(new QPushButton(m_confirm)),
      m_startAll(new QPushButton(this)), m_stopAll(new QPushButton(this))
{
    buildTable();
    buildConfirmation();
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_confirm);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    m_detail->setContentsMargins(8, 3, 8, 4);
    m_detail->setProperty("muted", true);
    m_detail->hide();
    setContent(content);
    for (QPushButton* button : {m_startAll, m_stopAll}) {
        button->setIconSize({13, 9});
        button->setProperty("flat", true);
        button->setAutoDefault(false);
        addHeaderWidget(button);
    }
    m_startAll->setObjectName(QStringLiteral("startAll"));
    m_stopAll->setObjectName(QStringLiteral("stopAll"));
    connect(m_startAll, &QPushButton::clicked, this, &AgentsPanel::startAll);
    connect(m_stopAll, &QPushButton::clicked, this, &AgentsPanel::askStopAll);
    addKeys();
    retranslateUi();
    themeChanged();
    setEmpty(true, tr("No agents yet. They appear here when the session has started."));
}

void AgentsPanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("agentsTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(AgentsDelegate::rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(30);
    m_table->viewport()->installEventFilter(this);
    sizeColumns();
    connect(m_table, &QWidget::customContextMenuRequested, this, &AgentsPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AgentsPanel::showDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    Q_EMIT agentSelected(m_model->rowAt(current.row()).id);
            });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT agentOpened(m_model->rowAt(index.row()).id); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AgentsPanel::showDetail);
    connect(m_delegate, &AgentsDelegate::startStopClicked, this, &AgentsPanel::startOrStop);
    connect(m_delegate, &AgentsDelegate::restartClicked, this,
            [this](AgentId agent) { request(OperatorAction::RestartAgent, agent); });
}

void AgentsPanel::sizeColumns()
{
    // Widths come from sample texts, so that figures that change do not move the columns.
    QHeaderView* header = m_table->horizontalHeader();
    const QFontMetrics text(Theme::textFont());
    const QFontMetrics number(Theme::numberFont());
    const auto column = [&](int which, int width) {
        const QString title = m_model->headerData(which, Qt::Horizontal, Qt::DisplayRole).toString();
        header->setSectionResizeMode(which, QHeaderView::Interactive);
        header->resizeSection(which, std::max(width, std::min(text.horizontalAdvance(title), TitleMax)) + 16);
    };
    column(AgentsModel::PlacementColumn, text.horizontalAdvance(QStringLiteral("thread 1")));
    column(AgentsModel::ProcessColumn, number.horizontalAdvance(QStringLiteral("000000 #00")));
    column(AgentsModel::HealthColumn, text.horizontalAdvance(tr("no progress")));
    column(AgentsModel::IsolationColumn, text.horizontalAdvance(tr("confined")));
    column(AgentsModel::StateColumn, text.horizontalAdvance(words::agentState(AgentState::BackingOff)) + 15);
    column(AgentsModel::RateColumn, number.horizontalAdvance(QStringLiteral("41.2k/s")));
    column(AgentsModel::LatencyColumn, number.horizontalAdvance(QStringLiteral("850 ns")));
    column(AgentsModel::RestartsColumn, number.horizontalAdvance(QStringLiteral("00")));
    column(AgentsModel::UptimeColumn, number.horizontalAdvance(QStringLiteral("00:00:00")));
    header->setSectionResizeMode(AgentsModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AgentsModel::ActionsColumn, QHeaderView::Fixed);
    header->resizeSection(AgentsModel::ActionsColumn, AgentsDelegate::actionsWidth());
}

void AgentsPanel::buildConfirmation()
{
    m_confirm->setObjectName(QStringLiteral("stopAllConfirmation"));
    auto* layout = new QHBoxLayout(m_confirm);
    layout->setContentsMargins(10, 6, 10, 6);
    m_confirmText->setWordWrap(true);
    m_confirmStop->setObjectName(QStringLiteral("confirmStopAll"));
    m_confirmKeep->setObjectName(QStringLiteral("cancelStopAll"));
    layout->addWidget(m_confirmText, 1);
    layout->addWidget(m_confirmStop);
    layout->addWidget(m_confirmKeep);
    m_confirm->hide();
    connect(m_confirmStop, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        if (const AgentId drilled = std::exchange(m_drill, NoAgent); drilled != NoAgent)
            request(OperatorAction::DrillAgent, drilled);
        else
            request(OperatorAction::StopAll, NoAgent);
        m_table->setFocus();
    });
    connect(m_confirmKeep, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        m_table->setFocus();
    });
    auto* escape = new QShortcut(Qt::Key_Escape, m_confirm);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_confirmKeep, &QPushButton::click);
}

void AgentsPanel::addKeys()
{
    const auto key = [this](Qt::Key which, bool restart) {
        auto* shortcut = new QShortcut(which, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, restart] { actOnCurrent(restart); });
    };
    key(Qt::Key_S, false);
    key(Qt::Key_R, true);
}

QString AgentsPanel::title() const
{
    return tr("Agents");
}

void AgentsPanel::apply(const StationSnapshot& snapshot)
{
    m_model->applyRows(snapshot.agents);
    const bool processes = std::any_of(snapshot.agents.begin(), snapshot.agents.end(),
                                       [](const AgentView& agent) { return agent.inProcess; });
    for (const int column :
         {AgentsModel::ProcessColumn, AgentsModel::HealthColumn, AgentsModel::IsolationColumn})
        m_table->setColumnHidden(column, !processes);
    setEmpty(snapshot.agents.empty(), tr("No agents yet. They appear here when the session has started."));
    const auto stopped = [](const AgentView& agent) { return !AgentsModel::canStop(agent.state); };
    m_startAll->setEnabled(std::any_of(snapshot.agents.begin(), snapshot.agents.end(), stopped));
    m_stopAll->setEnabled(!std::all_of(snapshot.agents.begin(), snapshot.agents.end(), stopped));
    const auto running =
        std::count_if(snapshot.agents.begin(), snapshot.agents.end(),
                      [](const AgentView& agent) { return agent.state == AgentState::Running; });
    setHeaderText(
        snapshot.agents.empty()
            ? QString()
            : tr("%1 of %2 running").arg(running).arg(static_cast<qsizetype>(snapshot.agents.size())));
}

void AgentsPanel::startAll()
{
    request(OperatorAction::StartAll, NoAgent);
}

void AgentsPanel::selectAgent(AgentId agent)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->rowAt(row).id == agent && m_table->currentIndex().row() != row)
            m_table->setCurrentIndex(m_model->index(row, AgentsModel::NameColumn));
}

void AgentsPanel::askStopAll()
{
    m_drill = NoAgent;
    showConfirmation();
}

void AgentsPanel::askDrill(AgentId agent)
{
    m_drill = agent;
    showConfirmation();
}

void AgentsPanel::nameConfirmation()
{
    QString drilled;
    for (int row = 0; row < m_model->rowCount() && m_drill != NoAgent; ++row)
        if (m_model->rowAt(row).id == m_drill)
            drilled = format::text(m_model->rowAt(row).name);
    if (drilled.isEmpty()) {
        m_confirmText->setText(
            tr("Stop all agents? Trading ends; positions and working orders stay as they are."));
        m_confirmStop->setText(tr("Stop all agents"));
        return;
    }
    m_confirmText->setText(
        tr("Kill %1 as a fire drill? Nothing it decides on happens until it is back; the time that "
           "takes is shown as its recovery.")
            .arg(drilled));
    m_confirmStop->setText(tr("Kill %1").arg(drilled));
}

void AgentsPanel::showConfirmation()
{
    nameConfirmation();
    m_confirm->show();
    m_confirmKeep->setFocus();
}

void AgentsPanel::request(OperatorAction action, AgentId agent)
{
    OperatorCommand command;
    command.action = action;
    command.agent = agent;
    Q_EMIT commandRequested(command);
}

void AgentsPanel::startOrStop(AgentId agent)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row).id == agent) {
            request(AgentsModel::canStop(m_model->rowAt(row).state) ? OperatorAction::StopAgent
                                                                    : OperatorAction::StartAgent,
                    agent);
            return;
        }
    }
}

void AgentsPanel::actOnCurrent(bool restart)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const AgentId agent = m_model->rowAt(current.row()).id;
    if (restart)
        request(OperatorAction::RestartAgent, agent);
    else
        startOrStop(agent);
}

void AgentsPanel::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const AgentView& agent = m_model->rowAt(index.row());
    const QString name = format::text(agent.name);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const AgentId id = agent.id;
    menu->addAction(AgentsModel::canStop(agent.state) ? tr("Stop %1").arg(name) : tr("Start %1").arg(name),
                    this, [this, id] { startOrStop(id); });
    menu->addAction(tr("Restart %1").arg(name), this,
                    [this, id] { request(OperatorAction::RestartAgent, id); });
    if (agent.state == AgentState::Running)
        menu->addAction(tr("Fire drill: kill %1 and see it come back").arg(name), this,
                        [this, id] { askDrill(id); });
    menu->addAction(tr("Configuration of %1").arg(name), this, [this, id] { Q_EMIT agentOpened(id); });
    menu->addSeparator();
    menu->addAction(tr("Start all"), this, &AgentsPanel::startAll);
    menu->addAction(tr("Stop all"), this, &AgentsPanel::askStopAll);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void AgentsPanel::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid() && current.row() < m_model->rowCount();
    const AgentView* agent = any ? &m_model->rowAt(current.row()) : nullptr;
    const bool worth =
        agent != nullptr && (!agent->reason.empty() || agent->errors > 0 || agent->child.lastRecoveryNs > 0);
    m_detail->setVisible(worth);
    if (!worth)
        return;
    QString text =
        tr("%1: %2").arg(format::text(agent->name), agent->reason.empty() ? words::agentState(agent->state)
                                                                          : format::text(agent->reason));
    if (agent->errors > 0)
        text += tr(" · %1 errors").arg(format::count(agent->errors));
    if (agent->child.lastRecoveryNs > 0)
        text += tr(" · last recovery took %1")
                    .arg(format::latency(static_cast<std::uint64_t>(agent->child.lastRecoveryNs)));
    m_detail->setFullText(text);
}

void AgentsPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Agents table"));
    sizeColumns();
    m_startAll->setText(tr("Start all"));
    m_stopAll->setText(tr("Stop all"));
    m_startAll->setToolTip(tr("Start every agent that is stopped"));
    m_stopAll->setToolTip(tr("Stop every agent; asks first"));
    nameConfirmation();
    m_confirmKeep->setText(tr("Keep running"));
}

void AgentsPanel::themeChanged()
{
    m_startAll->setIcon(glyphIcon(Glyph::Play, ColorRole::TextMuted, 9, 4));
    m_stopAll->setIcon(glyphIcon(Glyph::Square, ColorRole::TextMuted, 9, 4));
}

bool AgentsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        m_delegate->clearHover();
        m_table->viewport()->update();
    } else if (event->type() == QEvent::MouseMove) {
        m_table->viewport()->update();
    }
    return Panel::eventFilter(watched, event);
}

} // namespace mystic
