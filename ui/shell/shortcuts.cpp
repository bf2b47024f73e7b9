#include "ui/shell/shortcuts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/shell/kill_switch.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int SmallestRows = 8; ///< of the list; the others are scrolled to

struct Entry {
    ShortcutId id;
    QKeySequence key;
    bool windowWide;
    const char* does;
    int keys = 1; ///< more than one: this and the keys that follow it
};

/// In the order of the help sheet.
std::vector<Entry> entries()
{
    return {
        {ShortcutId::Kill, KillSwitch::key(), false,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Kill switch: stop new risk at once, from anywhere")},
        {ShortcutId::Acknowledge, QKeySequence(Qt::Key_A), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Acknowledge the alarm shown")},
        {ShortcutId::AlarmList, QKeySequence(Qt::Key_L), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Show or hide the list of alarms")},
        {ShortcutId::WorkspaceByNumber, QKeySequence(Qt::CTRL | Qt::Key_1), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Workspace by its place in the row of tabs"), 9},
        {ShortcutId::NextWorkspace, QKeySequence(Qt::CTRL | Qt::Key_Tab), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Next workspace")},
        {ShortcutId::PreviousWorkspace, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Previous workspace")},
        {ShortcutId::NextPanel, QKeySequence(Qt::Key_F6), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Next panel")},
        {ShortcutId::PreviousPanel, QKeySequence(Qt::SHIFT | Qt::Key_F6), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Previous panel")},
        {ShortcutId::MovePanelLeft, QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Move the panel with the focus left")},
        {ShortcutId::MovePanelRight, QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "… right")},
        {ShortcutId::MovePanelUp, QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "… up")},
        {ShortcutId::MovePanelDown, QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "… down")},
        {ShortcutId::FloatPanel, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Panel with the focus into a window of its own, and back")},
        {ShortcutId::HidePanel, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Hide the panel with the focus")},
        {ShortcutId::LayoutMenu, QKeySequence(Qt::CTRL | Qt::Key_L), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Panels and layouts")},
        {ShortcutId::Settings, QKeySequence(Qt::CTRL | Qt::Key_Comma), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Settings")},
        {ShortcutId::PauseResume, QKeySequence(Qt::Key_F7), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Pause or resume the session")},
        {ShortcutId::Step, QKeySequence(Qt::Key_F8), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Advance by one event while paused")},
        {ShortcutId::StepDecision, QKeySequence(Qt::SHIFT | Qt::Key_F8), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Run to the next decision while paused")},
        {ShortcutId::GoToTime, QKeySequence(Qt::CTRL | Qt::Key_J), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Go to a time of the replay")},
        {ShortcutId::OpenSession, QKeySequence(Qt::CTRL | Qt::Key_O), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Open another session")},
        {ShortcutId::BackFromPast, QKeySequence(Qt::CTRL | Qt::Key_B), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "From a past session back to the running one")},
        {ShortcutId::StartStopAgent, QKeySequence(Qt::Key_S), false,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "In the agents table: start or stop the selected agent")},
        {ShortcutId::RestartAgent, QKeySequence(Qt::Key_R), false,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "In the agents table: restart the selected agent")},
        {ShortcutId::FlowTable, QKeySequence(Qt::CTRL | Qt::Key_G), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Communication flow as graph or table")},
        {ShortcutId::QuotesFilter, QKeySequence(Qt::Key_Slash), false,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "In the quotes table: filter by symbol")},
        {ShortcutId::ChartTable, QKeySequence(Qt::Key_T), false,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "In the chart: the same figures as a table, and back")},
        {ShortcutId::ChartInterval, QKeySequence(Qt::Key_Comma), false,
         QT_TRANSLATE_NOOP("mystic::shortcuts",
                           "In the chart: shorter candles; the full stop: longer; + and − zoom")},
        {ShortcutId::DepthRecentre, QKeySequence(Qt::Key_C), false,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "In the depth ladder: back to the spread")},
        {ShortcutId::SwitchTheme, QKeySequence(Qt::CTRL | Qt::Key_T), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Switch between light and dark")},
        {ShortcutId::ReduceMotion, QKeySequence(Qt::CTRL | Qt::Key_M), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Moving dots on or off")},
        {ShortcutId::Help, QKeySequence(Qt::Key_F1), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "This list")},
        {ShortcutId::Tour, QKeySequence(Qt::SHIFT | Qt::Key_F1), true,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Introduction on one page")},
        {ShortcutId::CloseSheet, QKeySequence(Qt::Key_Escape), false,
         QT_TRANSLATE_NOOP("mystic::shortcuts", "Close a sheet")},
    };
}

} // namespace

QString Shortcut::keyText() const
{
    const QString first = keys.front().toString(QKeySequence::NativeText);
    return keys.size() == 1 ? first : first + u" … " + keys.back().toString(QKeySequence::NativeText);
}

std::vector<Shortcut> shortcutTable()
{
    std::vector<Shortcut> table;
    for (const Entry& entry : entries()) {
        Shortcut shortcut{
            entry.id, {}, QCoreApplication::translate("mystic::shortcuts", entry.does), entry.windowWide};
        for (int i = 0; i < entry.keys; ++i)
            shortcut.keys << QKeySequence(entry.key[0].toCombined() + i);
        table.push_back(std::move(shortcut));
    }
    return table;
}

HelpSheet::HelpSheet(QWidget* host)
    : Sheet(QStringLiteral("helpSheet"), Place::Centre, host), m_table(new QTableWidget(this)),
      m_close(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setColumnCount(2);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // all rows, where there is room
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_close->setObjectName(QStringLiteral("closeHelp"));
    m_close->setAutoDefault(false);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &HelpSheet::close);
    retranslateUi();
}

QWidget* HelpSheet::firstControl()
{
    return m_close;
}

void HelpSheet::retranslateUi()
{
    setTitle(tr("Keyboard shortcuts"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    const std::vector<Shortcut> table = shortcutTable();
    m_table->setRowCount(static_cast<int>(table.size()));
    int keys = 0;
    int texts = 0;
    int row = 0;
    for (const Shortcut& shortcut : table) {
        auto* key = new QTableWidgetItem(shortcut.keyText());
        key->setFont(Theme::numberFont());
        m_table->setItem(row, 0, key);
        m_table->setItem(row, 1, new QTableWidgetItem(shortcut.does));
        keys = std::max(keys, QFontMetrics(Theme::numberFont()).horizontalAdvance(key->text()));
        texts = std::max(texts, fontMetrics().horizontalAdvance(shortcut.does));
        m_table->setRowHeight(row, fontMetrics().height() + 8);
        ++row;
    }
    m_table->setColumnWidth(0, keys + 28);
    m_table->setColumnWidth(1, texts + 20);
    m_table->setMinimumSize(keys + texts + 64, (fontMetrics().height() + 8) * SmallestRows);
}

void HelpSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mystic
