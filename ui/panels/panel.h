// What every panel is: a widget fed with snapshots by the window's frame clock, only while it can be seen.
// Panels never poll, never own timers and never call the engine: they ask for commands by signal.
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/snapshot.h"

class QLabel;
class QStackedLayout;

namespace mystic {

class DataTable;

/// Base of the panels. Thread: GUI.
class Panel : public QWidget {
    Q_OBJECT
public:
    /// How often apply() is called while visible: FrameClock's rates.
    enum class Cadence : std::uint8_t { Numbers, Charts };

    /// `objectName`: fixed, English, never translated; keys saved state.
    explicit Panel(const QString& objectName, QWidget* parent = nullptr);

    /// Translated; shown in the card's title bar and used as accessible name.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual Cadence cadence() const { return Cadence::Numbers; }
    /// Audit rows since the last call, whether visible or not, with the number lost before they got here.
    virtual void takeAuditRows(const std::vector<AuditRow>& rows, std::uint64_t lost);

    /// True for panels whose figures are worth little while the market feed is down.
    [[nodiscard]] virtual bool dependsOnFeed() const { return false; }
    /// Told with every frame how long the station has sent no news, while it should; the frame marks the
    /// panel as stale from `staleAfterMs` on.
    void noteSilence(qint64 silentMs, qint64 staleAfterMs);
    [[nodiscard]] const QString& staleText() const { return m_staleText; }
    /// Keeps the snapshot and applies it if the panel is visible and it is newer than the one shown.
    void offer(std::shared_ptr<const StationSnapshot> snapshot);
    /// Text at the right of the title bar.
    [[nodiscard]] const QString& headerText() const { return m_headerText; }
    /// Buttons and the like for the right end of the title bar; created by the panel, placed by the frame.
    [[nodiscard]] const std::vector<QWidget*>& headerWidgets() const { return m_headerWidgets; }

Q_SIGNALS:
    void headerTextChanged(const QString& text);
    void titleChanged();
    /// The shell adds the person and sends it.
    void commandRequested(const OperatorCommand& command);
    /// An order written by hand; the shell adds the person and places it.
    void orderRequested(const OperatorOrder& order);
    /// A panel wants another to show the trace of this turn (the turn of a signal).
    void traceRequested(quint64 trace);
    /// A panel wants the reasons of an order shown; either number may be 0.
    void explainRequested(quint64 trace, quint64 order);
    /// Asks the agent to take another configuration value (JSON text); the shell adds the person.
    void configureRequested(AgentId agent, const QString& key, const QString& jsonValue,
                            const QString& reason);
    /// The operator went to a row about this instrument: linked panels follow.
    void instrumentChosen(mystic::InstrumentId instrument);
    /// What is wrong with the age of the data shown; empty = nothing.
    void staleChanged(const QString& text);

protected:
    /// Shows the snapshot. Called at the panel's cadence while visible, and once when it becomes visible.
    virtual void apply(const StationSnapshot& snapshot) = 0;
    /// Sets every visible text again. Called when the language changes; call it at the end of the constructor
    /// too.
    virtual void retranslateUi() {}
    /// Colours changed: take them again from Theme.
    virtual void themeChanged() {}

    /// The widget shown while not empty. Once, in the constructor.
    void setContent(QWidget* content);
    /// Shows `text` (what will appear here and how to get it) instead of the content.
    void setEmpty(bool empty, const QString& text = {});
    void setHeaderText(const QString& text);
    /// The snapshot given to the last apply(); null before.
    [[nodiscard]] const std::shared_ptr<const StationSnapshot>& shownSnapshot() const { return m_shown; }
    /// What is asked of rows of the table, the panel asks.
    void passOn(DataTable* table);
    void addHeaderWidget(QWidget* widget) { m_headerWidgets.push_back(widget); }

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void applyPending();

    QStackedLayout* m_stack = nullptr;
    QLabel* m_emptyLabel = nullptr;
    QString m_headerText;
    QString m_staleText;
    std::vector<QWidget*> m_headerWidgets;
    std::shared_ptr<const StationSnapshot> m_pending;
    std::shared_ptr<const StationSnapshot> m_shown;
};

} // namespace mystic
