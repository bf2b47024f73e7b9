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

std::vector<Shortcut> shortcutTable()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("mystic::shortcuts", text); };
    return {
        {ShortcutId::Kill, KillSwitch::key(),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Kill switch: stop new risk at once, from anywhere")),
         false},
        {ShortcutId::Acknowledge, QKeySequence(Qt::Key_A),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Acknowledge the alarm shown")), true},
        {ShortcutId::AlarmList, QKeySequence(Qt::Key_L),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Show or hide the list of alarms")), true},
        {ShortcutId::NextPanel, QKeySequence(Qt::Key_F6),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Next panel")), true},
        {ShortcutId::PreviousPanel, QKeySequence(Qt::SHIFT | Qt::Key_F6),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Previous panel")), true},
        {ShortcutId::PauseResume, QKeySequence(Qt::Key_F7),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Pause or resume the session")), true},
        {ShortcutId::Step, QKeySequence(Qt::Key_F8),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Advance by one event while paused")), true},
        {ShortcutId::StartStopAgent, QKeySequence(Qt::Key_S),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "In the agents table: start or stop the selected agent")),
         false},
        {ShortcutId::RestartAgent, QKeySequence(Qt::Key_R),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "In the agents table: restart the selected agent")),
         false},
        {ShortcutId::FlowTable, QKeySequence(Qt::CTRL | Qt::Key_G),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Communication flow as graph or table")), true},
        {ShortcutId::SwitchTheme, QKeySequence(Qt::CTRL | Qt::Key_T),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Switch between light and dark")), true},
        {ShortcutId::ReduceMotion, QKeySequence(Qt::CTRL | Qt::Key_M),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Moving dots on or off")), true},
        {ShortcutId::Help, QKeySequence(Qt::Key_F1), tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "This list")),
         true},
        {ShortcutId::CloseSheet, QKeySequence(Qt::Key_Escape),
         tr(QT_TRANSLATE_NOOP("mystic::shortcuts", "Close a sheet")), false},
    };
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
        auto* key = new QTableWidgetItem(shortcut.key.toString(QKeySequence::NativeText));
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
    m_table->setMinimumSize(keys + texts + 64, (fontMetrics().height() + 8) * row + 6);
}

void HelpSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mystic
