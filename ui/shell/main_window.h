// The station's window: strip, session row, workspace, alarm bar, sheets. Composes; decides nothing about
// trading. Everything it shows comes from StationPort, everything it asks goes there.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/log_port.h"
#include "engine/station_port.h"
#include "ui/models/frame_clock.h"
#include "ui/shell/alarm_notifier.h"
#include "ui/theme/theme.h"

class QStackedLayout;

namespace mystic {

class AlarmBar;
class HelpSheet;
class JournalStore;
class KillSheet;
class KillSwitch;
class Language;
class LayoutMenu;
class Panel;
class Selection;
class Settings;
class SettingsSheet;
class PastStrip;
class RearmSheet;
class ReportSource;
class SessionBar;
class SessionDesk;
class SessionSource;
class SessionView;
class StatisticsSource;
class TopStrip;
class TourSheet;
class WindowState;
class Workspace;
class WorkspaceStack;

struct MainWindowOptions {
    QString stateDirectory;                 ///< where window.ini lives; empty = remember nothing
    ReportSource* reports = nullptr;        ///< outlives the window; null: no reports from it
    LogPort* logs = nullptr;                ///< outlives the window; null: no log is shown
    QString reportFolder;                   ///< where their files go unless told otherwise
    StatisticsSource* statistics = nullptr; ///< outlives the window; null: no statistics from it
    SessionSource* sessions = nullptr;      ///< outlives the window; null: it stays with its session
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
    /// Of the session shown: the running one, or the past one that is looked at.
    [[nodiscard]] WorkspaceStack& workspaces() const;
    /// The workspace shown.
    [[nodiscard]] Workspace& workspace() const;
    [[nodiscard]] Selection& selection() const;
    /// The journal of the session shown, as its panels ask it.
    [[nodiscard]] JournalStore& journal() const;
    [[nodiscard]] SessionDesk& sessionDesk() const { return *m_desk; }
    [[nodiscard]] bool isLookingAtPast() const { return m_past != nullptr; }
    [[nodiscard]] Settings& settings() const { return *m_settings; }

public Q_SLOTS:
    void send(const mystic::OperatorCommand& command);
    void place(const mystic::OperatorOrder& order);
    void switchTheme();
    /// Shows a past session in the place of the running one's panels.
    void lookAt(const std::shared_ptr<mystic::StationPort>& past);
    /// Back to the running session; nothing happens when it is shown.
    void leavePast();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] SessionView& view() const;
    [[nodiscard]] std::unique_ptr<SessionView> makeView(StationPort& port, bool past);
    void buildLive();
    void showView();
    void takeOver(Timestamp moment);
    void goToSession(const QString& panel);
    void showTabs();
    void buildKill();
    void buildSession();
    void buildSheets();
    void addShortcuts();
    void applySettings();
    void noteSilence();
    void takeNumbers();
    void takeCharts();
    void updateFlowWanted();
    void toggleFlowTable();
    void remember();
    void showShell();
    void showTitle(const StationSnapshot& snapshot);

    StationPort& m_port;
    MainWindowOptions m_options;
    std::unique_ptr<WindowState> m_state;
    Settings* m_settings;
    Language* m_language; ///< before the widgets, which it translates
    FrameClock m_clock;
    std::shared_ptr<const StationSnapshot> m_snapshot;
    TopStrip* m_strip;
    SessionBar* m_session;
    SessionDesk* m_desk;
    PastStrip* m_pastStrip;
    QStackedLayout* m_views;
    std::unique_ptr<SessionView> m_live;
    std::shared_ptr<StationPort> m_pastPort; // outlives m_past
    std::unique_ptr<SessionView> m_past;     ///< null while the running session is shown
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
