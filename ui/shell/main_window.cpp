#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QIcon>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "engine/step.h"
#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/panels/flow/flow_panel.h"
#include "ui/panels/session/replay_panel.h"
#include "ui/panels/session/session_desk.h"
#include "ui/settings/language.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_sheet.h"
#include "ui/shell/alarm_bar.h"
#include "ui/shell/kill_sheet.h"
#include "ui/shell/kill_switch.h"
#include "ui/shell/layout_menu.h"
#include "ui/shell/past_strip.h"
#include "ui/shell/rearm_sheet.h"
#include "ui/shell/session_bar.h"
#include "ui/shell/session_view.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/top_strip.h"
#include "ui/shell/tour_sheet.h"
#include "ui/shell/window_state.h"
#include "ui/shell/workspace_stack.h"

namespace mystic {

namespace {

const QString GeometryKey = QStringLiteral("window/geometry");
constexpr QSize SmallestUseful{1024, 640};
constexpr QSize FirstSize{1600, 1000};
constexpr QSize SmallestFirstSize{1280, 720};
constexpr QSize FrameRoom{8, 48}; ///< what the desktop puts around a window

Severity severityFrom(const QString& word)
{
    return word == QLatin1String("critical") ? Severity::Critical
           : word == QLatin1String("medium") ? Severity::Medium
                                             : Severity::High;
}

} // namespace

MainWindow::MainWindow(StationPort& port, MainWindowOptions options, QWidget* parent)
    : QWidget(parent), m_port(port), m_options(std::move(options)),
      m_state(std::make_unique<WindowState>(m_options.stateDirectory)),
      m_settings(new Settings(m_options.stateDirectory, this)), m_language(new Language(*m_settings, this)),
      m_strip(new TopStrip(this)), m_session(new SessionBar(this)),
      m_desk(new SessionDesk(m_options.sessions, this)), m_pastStrip(new PastStrip(this)),
      m_views(new QStackedLayout), m_alarms(new AlarmBar(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/mystic-station.svg")));
    applySettings();
    buildLive();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_session);
    layout->addWidget(m_pastStrip);
    layout->addLayout(m_views, 1);
    layout->addWidget(m_alarms);
    buildKill();
    buildSession();
    buildSheets();
    addShortcuts();
    setMinimumSize(SmallestUseful);
    // nothing may hang over the screen's edge: the alarm bar is at the foot
    const QSize room = screen()->availableGeometry().size() - FrameRoom;
    resize(FirstSize.boundedTo(room).expandedTo(SmallestFirstSize));
    restoreGeometry(m_state->value(GeometryKey).toByteArray());
    m_live->workspaces().restore(*m_state);
    connect(&m_clock, &FrameClock::numbersTick, this, &MainWindow::takeNumbers);
    connect(&m_clock, &FrameClock::chartsTick, this, &MainWindow::takeCharts);
    refresh();
    if (m_options.clockRuns)
        m_clock.start();
}

MainWindow::~MainWindow()
{
    // Panels tell that they are hidden while they go: nobody may listen then.
    m_clock.stop();
    for (SessionView* one : {m_live.get(), m_past.get()})
        if (one != nullptr)
            disconnect(&one->workspaces(), nullptr, this, nullptr);
}

SessionView& MainWindow::view() const
{
    return m_past ? *m_past : *m_live;
}

WorkspaceStack& MainWindow::workspaces() const
{
    return view().workspaces();
}

Selection& MainWindow::selection() const
{
    return view().selection();
}

JournalStore& MainWindow::journal() const
{
    return view().journal();
}

std::unique_ptr<SessionView> MainWindow::makeView(StationPort& port, bool past)
{
    auto made = std::make_unique<SessionView>(
        port,
        SessionViewContext{*m_desk, past ? nullptr : m_options.logs, m_options.reports,
                           m_options.reportFolder, m_options.statistics, m_options.stateDirectory, past},
        this);
    WorkspaceStack& stack = made->workspaces();
    m_views->addWidget(&stack);
    connect(made.get(), &SessionView::flowWantedChanged, this, &MainWindow::updateFlowWanted);
    for (FlowPanel* flow : made->flows())
        connect(&m_clock, &FrameClock::flowTick, flow, &FlowPanel::flowTick);
    connect(&stack, &WorkspaceStack::arranged, this, &MainWindow::remember);
    connect(&stack, &WorkspaceStack::currentChanged, this, [this, shown = &stack](int index) {
        if (shown != &workspaces())
            return;
        m_session->tabs()->setCurrentIndex(index);
        remember();
    });
    return made;
}

void MainWindow::buildLive()
{
    m_live = makeView(m_port, false);
    connect(m_live.get(), &SessionView::commandRequested, this, &MainWindow::send);
    connect(m_live.get(), &SessionView::orderRequested, this, &MainWindow::place);
    connect(m_live.get(), &SessionView::configureRequested, this,
            [this](AgentId agent, const QString& key, const QString& json, const QString& reason) {
                m_port.configure(agent, key.toStdString(), json.toStdString(), m_options.person,
                                 reason.toStdString());
            });
    showTabs();
}

/// Brings the view of the moment to the front.
void MainWindow::showView()
{
    m_views->setCurrentWidget(&workspaces());
    if (m_layoutMenu != nullptr)
        m_layoutMenu->setWorkspaces(workspaces());
    showTabs();
    m_session->tabs()->setCurrentIndex(workspaces().currentIndex());
    updateFlowWanted();
    workspace().focusFirst();
}

/// The port speaks for another session now: it gets panels of its own, arranged as the last one's.
void MainWindow::takeOver(Timestamp moment)
{
    remember();
    leavePast();
    const std::unique_ptr<SessionView> old = std::move(m_live);
    disconnect(&old->workspaces(), nullptr, this, nullptr);
    buildLive();
    m_live->workspaces().setGeometry(old->workspaces().geometry()); // shown at its size at once
    m_live->workspaces().restore(*m_state);
    showView();
    if (moment.ns != 0)
        for (ReplayPanel* replay : m_live->workspaces().findChildren<ReplayPanel*>())
            replay->setUnderWay(moment);
    refresh();
}

void MainWindow::lookAt(const std::shared_ptr<StationPort>& past)
{
    leavePast();
    m_pastPort = past;
    auto made = makeView(*past, true);
    const auto refuse = [this] { m_pastStrip->refuse(tr("Not sent: this session is over.")); };
    connect(made.get(), &SessionView::commandRequested, m_pastStrip, refuse);
    connect(made.get(), &SessionView::orderRequested, m_pastStrip, refuse);
    connect(made.get(), &SessionView::configureRequested, m_pastStrip, refuse);
    made->workspaces().setGeometry(m_live->workspaces().geometry());
    made->workspaces().restore(*m_state);
    m_past = std::move(made);
    const std::shared_ptr<const StationSnapshot> end = past->snapshot();
    m_pastStrip->showPast(*end);
    if (Workspace* audit = workspaces().find(QStringLiteral("audit")))
        workspaces().select(workspaces().indexOf(audit));
    showView();
    m_past->takeAudit();
    m_past->offer(end, Panel::Cadence::Numbers);
    m_past->offer(end, Panel::Cadence::Charts);
}

void MainWindow::leavePast()
{
    if (!m_past)
        return;
    const std::unique_ptr<SessionView> past = std::move(m_past);
    disconnect(&past->workspaces(), nullptr, this, nullptr);
    m_pastStrip->hide();
    showView();
}

void MainWindow::goToSession(const QString& panel)
{
    leavePast();
    if (Workspace* session = workspaces().find(QStringLiteral("session"))) {
        workspaces().select(workspaces().indexOf(session));
        session->focusPanel(panel);
    }
}

void MainWindow::showTabs()
{
    QStringList titles;
    for (int i = 0; i < workspaces().count(); ++i)
        titles << workspaces().at(i).title();
    m_session->setTabs(titles);
}

Workspace& MainWindow::workspace() const
{
    return workspaces().current();
}

void MainWindow::buildKill()
{
    m_killSheet = new KillSheet(this);
    m_rearmSheet = new RearmSheet(this);
    for (Sheet* sheet : std::initializer_list<Sheet*>{m_killSheet, m_rearmSheet})
        sheet->setTopOffset(m_strip->minimumSizeHint().height() + m_session->sizeHint().height());
    m_kill = new KillSwitch(m_port, m_options.person, this);
    m_kill->setButton(m_strip->killButton());
    connect(m_kill, &KillSwitch::engaged, m_killSheet, &KillSheet::showEngaged);
    connect(m_killSheet, &KillSheet::cancelRequested, m_kill, &KillSwitch::cancelWorkingOrders);
    const auto rearm = [this] {
        m_killSheet->close();
        m_rearmSheet->open();
    };
    connect(m_killSheet, &KillSheet::rearmRequested, this, rearm);
    connect(m_strip->stateBadge(), &QPushButton::clicked, this, rearm);
    connect(m_rearmSheet, &RearmSheet::rearmRequested, this, [this](const QString& reason) {
        OperatorCommand command;
        command.action = OperatorAction::Rearm;
        command.reason.assign(reason.toStdString());
        send(command);
    });
}

void MainWindow::buildSession()
{
    connect(m_session, &SessionBar::pauseRequested, this, [this](bool pause) {
        OperatorCommand command;
        command.action = pause ? OperatorAction::Pause : OperatorAction::Resume;
        send(command);
    });
    connect(m_session, &SessionBar::stepRequested, this, [this] {
        OperatorCommand command;
        command.action = OperatorAction::Step;
        command.argument = step::Event;
        send(command);
    });
    connect(m_session, &SessionBar::decisionRequested, this, [this] {
        OperatorCommand command;
        command.action = OperatorAction::Step;
        command.argument = step::Decision;
        send(command);
    });
    connect(m_session->tabs(), &QTabBar::currentChanged, this,
            [this](int index) { workspaces().select(index); });
    connect(m_desk, &SessionDesk::sessionOpened, this, &MainWindow::takeOver);
    connect(m_desk, &SessionDesk::pastOpened, this, &MainWindow::lookAt);
    connect(m_pastStrip, &PastStrip::backRequested, this, &MainWindow::leavePast);
    connect(m_session, &SessionBar::speedRequested, this, [this](qint64 thousandths) {
        OperatorCommand command;
        command.action = OperatorAction::SetSpeed;
        command.argument = thousandths;
        send(command);
    });
    connect(m_session, &SessionBar::themeToggled, this, &MainWindow::switchTheme);
    connect(m_alarms, &AlarmBar::acknowledgeRequested, this, [this](quint64 alarm) {
        OperatorCommand command;
        command.action = OperatorAction::AcknowledgeAlarm;
        command.argument = static_cast<std::int64_t>(alarm);
        send(command);
    });
}

void MainWindow::buildSheets()
{
    m_helpSheet = new HelpSheet(this);
    m_settingsSheet = new SettingsSheet(*m_settings, this);
    m_tourSheet = new TourSheet(this);
    m_layoutMenu = new LayoutMenu(*m_state, workspaces(), this);
    m_notifier = new AlarmNotifier(m_options.notify, this);
    m_layoutMenu->sheet().setTopOffset(m_strip->minimumSizeHint().height() + m_session->sizeHint().height());
    connect(m_settings, &Settings::changed, this, [this](const QString& id) {
        if (id == QLatin1String(setting::Theme))
            m_options.scheme.reset(); // chosen here, which is newer than the command line
        if (id == QLatin1String(setting::ReducedMotion))
            m_options.reducedMotion.reset();
        applySettings();
    });
    connect(m_session, &SessionBar::helpRequested, m_helpSheet, &HelpSheet::open);
    connect(m_session, &SessionBar::settingsRequested, m_settingsSheet, &SettingsSheet::openFresh);
    connect(m_session, &SessionBar::layoutsRequested, this,
            [this] { m_layoutMenu->popup(*m_session->layoutsButton()); });
    connect(m_tourSheet, &Sheet::closed, this,
            [this] { m_settings->setValue(setting::Tour, QStringLiteral("false")); });
}

void MainWindow::applySettings()
{
    const QString theme = m_settings->value(setting::Theme);
    Theme& look = Theme::instance();
    look.setScheme(m_options.scheme                   ? *m_options.scheme
                   : theme == QLatin1String("system") ? look.desktopScheme()
                   : theme == QLatin1String("light")  ? Theme::Scheme::Light
                                                      : Theme::Scheme::Dark);
    look.setProfit(m_settings->value(setting::ProfitColours) == QLatin1String("red_up")
                       ? Theme::Profit::RedUp
                       : Theme::Profit::BlueOrange);
    look.setReducedMotion(m_options.reducedMotion.value_or(m_settings->flag(setting::ReducedMotion)));
    m_clock.setRates({m_settings->number(setting::NumbersRate), m_settings->number(setting::ChartsRate),
                      m_settings->number(setting::FlowRate)});
}

void MainWindow::addShortcuts()
{
    const auto moved = [this](Direction direction) {
        return [this, direction](int) {
            if (PanelDock* dock = workspace().focused())
                workspace().move(*dock, direction);
        };
    };
    const std::map<ShortcutId, std::function<void(int)>> actions{
        {ShortcutId::Acknowledge, [this](int) { m_alarms->acknowledge(); }},
        {ShortcutId::AlarmList, [this](int) { m_alarms->toggleList(); }},
        {ShortcutId::WorkspaceByNumber, [this](int number) { workspaces().select(number); }},
        {ShortcutId::NextWorkspace, [this](int) { workspaces().cycle(+1); }},
        {ShortcutId::PreviousWorkspace, [this](int) { workspaces().cycle(-1); }},
        {ShortcutId::NextPanel, [this](int) { workspace().cycleFocus(+1); }},
        {ShortcutId::PreviousPanel, [this](int) { workspace().cycleFocus(-1); }},
        {ShortcutId::MovePanelLeft, moved(Direction::Left)},
        {ShortcutId::MovePanelRight, moved(Direction::Right)},
        {ShortcutId::MovePanelUp, moved(Direction::Up)},
        {ShortcutId::MovePanelDown, moved(Direction::Down)},
        {ShortcutId::FloatPanel, [this](int) { workspace().toggleFloating(); }},
        {ShortcutId::HidePanel, [this](int) { workspace().hideFocused(); }},
        {ShortcutId::LayoutMenu, [this](int) { m_layoutMenu->popup(*m_session->layoutsButton()); }},
        {ShortcutId::Settings, [this](int) { m_settingsSheet->openFresh(); }},
        {ShortcutId::Tour, [this](int) { m_tourSheet->open(); }},
        {ShortcutId::PauseResume, [this](int) { m_session->togglePause(); }},
        {ShortcutId::Step, [this](int) { m_session->step(); }},
        {ShortcutId::StepDecision, [this](int) { m_session->stepToDecision(); }},
        {ShortcutId::GoToTime,
         [this](int) {
             goToSession(QStringLiteral("replay"));
             for (ReplayPanel* replay : workspace().findChildren<ReplayPanel*>())
                 replay->focusMoment();
         }},
        {ShortcutId::OpenSession, [this](int) { goToSession(QStringLiteral("openSession")); }},
        {ShortcutId::BackFromPast, [this](int) { leavePast(); }},
        {ShortcutId::SwitchTheme, [this](int) { switchTheme(); }},
        {ShortcutId::ReduceMotion,
         [this](int) {
             const bool reduce = !Theme::instance().reducedMotion();
             m_settings->setValue(setting::ReducedMotion,
                                  reduce ? QStringLiteral("true") : QStringLiteral("false"));
             Theme::instance().setReducedMotion(reduce);
         }},
        {ShortcutId::FlowTable, [this](int) { toggleFlowTable(); }},
        {ShortcutId::Help,
         [this](int) { m_helpSheet->isVisible() ? m_helpSheet->close() : m_helpSheet->open(); }},
    };
    for (const Shortcut& entry : shortcutTable()) {
        const auto action = actions.find(entry.id);
        if (!entry.windowWide || action == actions.end())
            continue;
        for (int i = 0; i < entry.keys.size(); ++i) {
            auto* shortcut = new QShortcut(entry.keys[i], this);
            connect(shortcut, &QShortcut::activated, this, [act = action->second, i] { act(i); });
        }
    }
}

void MainWindow::send(const OperatorCommand& command)
{
    OperatorCommand signedCommand = command;
    signedCommand.person.assign(m_options.person);
    m_port.send(signedCommand);
}

void MainWindow::place(const OperatorOrder& order)
{
    OperatorOrder signedOrder = order;
    signedOrder.person.assign(m_options.person);
    m_port.placeOrder(signedOrder);
}

void MainWindow::switchTheme()
{
    const bool light = Theme::instance().scheme() == Theme::Scheme::Dark;
    m_settings->setValue(setting::Theme, light ? QStringLiteral("light") : QStringLiteral("dark"));
    Theme::instance().setScheme(light ? Theme::Scheme::Light : Theme::Scheme::Dark);
}

void MainWindow::refresh()
{
    takeNumbers();
    takeCharts();
}

void MainWindow::takeNumbers()
{
    m_live->takeAudit();
    std::shared_ptr<const StationSnapshot> next = m_port.snapshot();
    if (next == m_snapshot) {
        noteSilence();
        return;
    }
    m_snapshot = std::move(next);
    m_sinceNews.start();
    showShell();
    m_live->offer(m_snapshot, Panel::Cadence::Numbers);
    m_notifier->apply(*m_snapshot, m_settings->flag(setting::Notify),
                      severityFrom(m_settings->value(setting::NotifyFrom)));
    noteSilence();
}

/// What stands around the panels.
void MainWindow::showShell()
{
    m_strip->apply(*m_snapshot);
    m_session->apply(*m_snapshot);
    m_alarms->apply(*m_snapshot);
    m_killSheet->apply(*m_snapshot);
    m_rearmSheet->apply(*m_snapshot);
    showTitle(*m_snapshot);
}

void MainWindow::noteSilence()
{
    const bool ended = m_snapshot->phase == SessionPhase::Ended || m_snapshot->phase == SessionPhase::Failed;
    const qint64 silent = ended ? 0 : m_sinceNews.elapsed();
    m_live->noteSilence(silent, qint64{1000} * m_settings->number(setting::StaleAfter));
}

void MainWindow::takeCharts()
{
    m_live->offer(m_snapshot, Panel::Cadence::Charts);
    noteSilence();
}

void MainWindow::showTitle(const StationSnapshot& snapshot)
{
    const QString state =
        snapshot.tradingState == TradingState::Active
            ? words::sessionMode(snapshot.mode)
            : tr("%1, %2").arg(words::sessionMode(snapshot.mode), words::tradingState(snapshot.tradingState));
    const QString title = snapshot.sessionName.empty()
                              ? tr("Mystic Station, %1").arg(state)
                              : tr("%1, %2, Mystic Station").arg(format::text(snapshot.sessionName), state);
    if (title != windowTitle())
        setWindowTitle(title);
}

void MainWindow::updateFlowWanted()
{
    const QList<FlowPanel*>& flows = view().flows();
    m_clock.setFlowWanted(std::any_of(flows.cbegin(), flows.cend(),
                                      [](const FlowPanel* flow) { return flow->wantsFlowTicks(); }));
}

void MainWindow::toggleFlowTable()
{
    for (FlowPanel* flow : view().flows())
        if (flow->isVisible())
            flow->toggleTable();
}

void MainWindow::remember()
{
    m_state->setValue(GeometryKey, saveGeometry());
    workspaces().save(*m_state);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (focusWidget() == nullptr || focusWidget() == m_strip->killButton())
        workspace().focusFirst(); // never the kill switch
    if (std::exchange(m_options.tour, false) && m_settings->flag(setting::Tour))
        m_tourSheet->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateFlowWanted();
    else if (event->type() == QEvent::LanguageChange && m_snapshot) {
        showTabs();
        // after the children, who are told next: what they say of the snapshot
        QMetaObject::invokeMethod(this, &MainWindow::showShell, Qt::QueuedConnection);
    }
}

} // namespace mystic
