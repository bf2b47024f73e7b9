// The station's window: strip, session row, workspace, alarm bar, sheets. Composes; decides nothing about
// trading. Everything it shows comes from StationPort, everything it asks goes there.
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/station_port.h"
#include "ui/models/frame_clock.h"
#include "ui/shell/alarm_notifier.h"
#include "ui/theme/theme.h"

namespace mystic {

class AlarmBar;
class FlowPanel;
class HelpSheet;
class JournalStore;
class KillSheet;
class KillSwitch;
class LayoutMenu;
class Panel;
class Selection;
class Settings;
class SettingsSheet;
class RearmSheet;
class ReportSource;
class SessionBar;
class StatisticsSource;
class TopStrip;
class TourSheet;
class WindowState;
class WhyModel;
class Workspace;
class WorkspaceStack;

struct MainWindowOptions {
    QString stateDirectory;                 ///< where window.ini lives; empty = remember nothing
    ReportSource* reports = nullptr;        ///< outlives the window; null: no reports from it
    QString reportFolder;                   ///< where their files go unless told otherwise
    StatisticsSource* statistics = nullptr; ///< outlives the window; null: no statistics from it
    std::string person = "operator";        ///< journaled with every command
    std::optional<Theme::Scheme> scheme;    ///< overrides what was remembered
    std::optional<bool> reducedMotion;      ///< overrides what was remembered
    bool tour = false;                      ///< show the introduction to who has not seen it
    NotifySender notify;                    ///< tells the desktop of an alarm; empty = nobody is told
    bool clockRuns = true;                  ///< false: refresh() is called by hand
};

class MainWindow final : public QWidget {
    Q_OBJECT
public:
    /// `port` must outlive the window. Theme::install() comes before.
    MainWindow(StationPort& port, MainWindowOptions options, QWidget* parent = nullptr);
    ~MainWindow() override;
    /// Takes the newest snapshot and shows it everywhere, as the frame clock does.
    void refresh();
    [[nodiscard]] FrameClock& clock() { return m_clock; }
    [[nodiscard]] WorkspaceStack& workspaces() const { return *m_workspaces; }
    /// The workspace shown.
    [[nodiscard]] Workspace& workspace() const;
    [[nodiscard]] Selection& selection() const { return *m_selection; }
    /// The session's journal as its panels ask it.
    [[nodiscard]] JournalStore& journal() const { return *m_journal; }
    [[nodiscard]] Settings& settings() const { return *m_settings; }

public Q_SLOTS:
    void send(const mystic::OperatorCommand& command);
    void place(const mystic::OperatorOrder& order);
    void switchTheme();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildWorkspaces();
    void showTabs();
    void explain(quint64 trace, quint64 order);
    void followJournal();
    void buildKill();
    void buildSession();
    void buildSheets();
    void addShortcuts();
    void applySettings();
    void noteSilence();
    void takeNumbers();
    void takeCharts();
    void takeAudit();
    void updateFlowWanted();
    void toggleFlowTable();
    void remember();
    void showTitle(const StationSnapshot& snapshot);

    StationPort& m_port;
    MainWindowOptions m_options;
    std::unique_ptr<WindowState> m_state;
    Settings* m_settings;
    FrameClock m_clock;
    std::shared_ptr<const StationSnapshot> m_snapshot;
    Selection* m_selection;
    JournalStore* m_journal;
    WhyModel* m_why;
    TopStrip* m_strip;
    SessionBar* m_session;
    WorkspaceStack* m_workspaces = nullptr;
    QList<FlowPanel*> m_flows;
    QElapsedTimer m_sinceNews;
    AlarmBar* m_alarms;
    KillSwitch* m_kill = nullptr;
    KillSheet* m_killSheet = nullptr;
    RearmSheet* m_rearmSheet = nullptr;
    HelpSheet* m_helpSheet = nullptr;
    SettingsSheet* m_settingsSheet = nullptr;
    TourSheet* m_tourSheet = nullptr;
    LayoutMenu* m_layoutMenu = nullptr;
    AlarmNotifier* m_notifier = nullptr;
};

} // namespace mystic
