// One session as the window shows it: its selection, its journal, its explanation and the panels made for it.
// The running session has one, a past one that is looked at another. Invariant: nothing of one session gets
// into the view of another, because every session gets a view of its own.
#pragma once

#include <QList>
#include <QObject>

#include <memory>

#include "engine/log_port.h"
#include "engine/station_port.h"
#include "ui/panels/panel.h"

namespace mystic {

class FlowPanel;
class JournalStore;
class ReportSource;
class Selection;
class SessionDesk;
class StatisticsSource;
class WhyModel;
class WorkspaceStack;

/// What a view needs beside its session. All outlive it.
struct SessionViewContext {
    SessionDesk& desk;
    LogPort* logs = nullptr; ///< null: no log is shown
    ReportSource* reports = nullptr;
    QString reportFolder;
    StatisticsSource* statistics = nullptr;
    QString cacheDirectory; ///< for the journal's database when its folder cannot be written
    bool past = false;      ///< of a session looked at
};

/// Thread: GUI. Panels' wishes come out as signals; it sends nothing itself.
class SessionView final : public QObject {
    Q_OBJECT
public:
    /// `port` outlives it; `host` becomes the parent of the panels.
    SessionView(StationPort& port, const SessionViewContext& context, QWidget* host);
    ~SessionView() override;

    [[nodiscard]] WorkspaceStack& workspaces() const { return *m_workspaces; }
    [[nodiscard]] Selection& selection() const { return *m_selection; }
    [[nodiscard]] JournalStore& journal() const { return *m_journal; }
    [[nodiscard]] StationPort& port() const { return m_port; }
    [[nodiscard]] const QList<FlowPanel*>& flows() const { return m_flows; }
    void offer(const std::shared_ptr<const StationSnapshot>& snapshot, Panel::Cadence cadence);
    void takeAudit();
    void noteSilence(qint64 silentMs, qint64 staleAfterMs);

Q_SIGNALS:
    void commandRequested(const OperatorCommand& command);
    void orderRequested(const OperatorOrder& order);
    void configureRequested(AgentId agent, const QString& key, const QString& jsonValue,
                            const QString& reason);
    void flowWantedChanged();

private:
    void connectPanels();
    void explain(quint64 trace, quint64 order);
    void followJournal(const StationSnapshot& snapshot);

    StationPort& m_port;
    QString m_cacheDirectory;
    Selection* m_selection;
    JournalStore* m_journal;
    WhyModel* m_why;
    WorkspaceStack* m_workspaces;
    QList<FlowPanel*> m_flows;
};

} // namespace mystic
