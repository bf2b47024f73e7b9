// Every key of the window in one table: it feeds the actions, the help sheet and a test that finds doubles.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

#include "ui/shell/sheet.h"

class QPushButton;
class QTableWidget;

namespace mystic {

enum class ShortcutId : std::uint8_t {
    Kill,
    Acknowledge,
    AlarmList,
    WorkspaceByNumber,
    NextWorkspace,
    PreviousWorkspace,
    NextPanel,
    PreviousPanel,
    MovePanelLeft,
    MovePanelRight,
    MovePanelUp,
    MovePanelDown,
    FloatPanel,
    HidePanel,
    LayoutMenu,
    Settings,
    PauseResume,
    Step,
    StepDecision,
    GoToTime,
    OpenSession,
    BackFromPast,
    SwitchTheme,
    ReduceMotion,
    FlowTable,
    QuotesFilter,
    ChartTable,
    ChartInterval,
    DepthRecentre,
    StartStopAgent,
    RestartAgent,
    Help,
    Tour,
    CloseSheet,
};

struct Shortcut {
    ShortcutId id = ShortcutId::Help;
    QList<QKeySequence> keys; ///< one, or the first to the last of a numbered row
    QString does;
    bool windowWide = true; ///< false = only where its control has the focus, or handled elsewhere
    /// As people read it.
    [[nodiscard]] QString keyText() const;
};

/// Translated, in the order of the help sheet.
[[nodiscard]] std::vector<Shortcut> shortcutTable();

class HelpSheet final : public Sheet {
    Q_OBJECT
public:
    explicit HelpSheet(QWidget* host);

protected:
    [[nodiscard]] QWidget* firstControl() override;
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    QTableWidget* m_table;
    QPushButton* m_close;
};

} // namespace mystic
