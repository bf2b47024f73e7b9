#include "ui/panels/logs/logs_panel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/logs/logs_model.h"

namespace mystic {

namespace {

constexpr int WordsWidth = 130;
/// Shown from this level on, and written from it on.
constexpr LogLevel Shown[] = {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error};
constexpr LogLevel Written[] = {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error,
                                LogLevel::Off};

} // namespace

LogsPanel::LogsPanel(LogPort* logs, QWidget* parent)
    : Panel(QStringLiteral("logs"), parent), m_logs(logs), m_log(new LogsModel(Capacity, this)),
      m_view(new EventView<LogLine>(m_log, this)), m_table(new DataTable(QStringLiteral("logsTable"), this)),
      m_from(new QComboBox(this)), m_component(new QComboBox(this)), m_written(new QComboBox(this)),
      m_words(new QLineEdit(this)), m_newButton(new QToolButton(this))
{
    build();
    retranslateUi();
    applyFilter();
}

void LogsPanel::build()
{
    m_table->setModel(m_view);
    setContent(m_table);
    m_from->setObjectName(QStringLiteral("logsFrom"));
    m_component->setObjectName(QStringLiteral("logsComponent"));
    m_written->setObjectName(QStringLiteral("logsWritten"));
    m_words->setObjectName(QStringLiteral("logsWords"));
    m_newButton->setObjectName(QStringLiteral("logsFollow"));
    for (const LogLevel level : Shown)
        m_from->addItem(QString(), static_cast<int>(level));
    for (const LogLevel level : Written)
        m_written->addItem(QString(), static_cast<int>(level));
    m_from->setCurrentIndex(0);
    m_component->addItem(QString());
    m_component->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_component->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the words to look for give way
    m_words->setMinimumWidth(WordsWidth / 3);
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(WordsWidth);
    m_newButton->setProperty("flat", true);
    m_newButton->setFocusPolicy(Qt::StrongFocus);
    m_newButton->hide();
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_newButton, m_component, m_written, m_from, m_words})
        addHeaderWidget(control);
    connect(m_from, &QComboBox::currentIndexChanged, this, &LogsPanel::applyFilter);
    connect(m_component, &QComboBox::currentIndexChanged, this, &LogsPanel::applyFilter);
    connect(m_words, &QLineEdit::textChanged, this, &LogsPanel::applyFilter);
    connect(m_written, &QComboBox::activated, this, [this] {
        if (m_logs == nullptr)
            return;
        const auto level = static_cast<LogLevel>(m_written->currentData().toInt());
        for (const LogPort::Component& known : m_known)
            if (component().empty() || known.name == component())
                m_logs->setLevel(known.name, level);
        offerComponents();
    });
    connect(m_newButton, &QToolButton::clicked, this, &LogsPanel::follow);
    auto* newest = new QShortcut(QKeySequence(Qt::Key_Escape), m_table);
    newest->setContext(Qt::WidgetShortcut);
    connect(newest, &QShortcut::activated, this, &LogsPanel::follow);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_words, qOverload<>(&QWidget::setFocus));
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogsPanel::showHeader);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogsPanel::showHeader);
}

QString LogsPanel::title() const
{
    return tr("Log");
}

std::string LogsPanel::component() const
{
    return m_component->currentIndex() <= 0 ? std::string() : m_component->currentText().toStdString();
}

bool LogsPanel::isFollowing() const
{
    return m_table->verticalScrollBar()->value() == 0 && !m_table->selectionModel()->hasSelection();
}

void LogsPanel::follow()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_table->verticalScrollBar()->setValue(0);
    showHeader();
}

void LogsPanel::apply(const StationSnapshot& /*snapshot*/)
{
    if (m_logs == nullptr)
        return;
    take();
    offerComponents();
    showWhetherEmpty();
}

void LogsPanel::take()
{
    Mailbox<LogLine>::Batch batch = m_logs->takeLines();
    if (batch.items.empty() && batch.dropped == 0)
        return;
    const bool following = isFollowing();
    const int before = m_view->rowCount();
    const std::uint64_t evicted = m_log->evicted();
    m_log->append(std::move(batch.items), batch.dropped);
    const int added = m_view->rowCount() - before;
    if (!following && added > 0 && evicted == m_log->evicted()) {
        m_newLines += static_cast<std::uint64_t>(added);
        m_table->keepRowsInPlace(added);
    }
    showHeader();
}

void LogsPanel::offerComponents()
{
    std::vector<LogPort::Component> now = m_logs->components();
    if (now == m_known)
        return;
    m_known = std::move(now);
    const QString chosen = QString::fromStdString(component());
    {
        const QSignalBlocker blocker(m_component); // the choice stays what it was
        while (m_component->count() > 1)
            m_component->removeItem(1);
        for (const LogPort::Component& known : m_known)
            m_component->addItem(QString::fromStdString(known.name));
        m_component->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_component->findText(chosen)));
    }
    showWritten();
}

/// How much the chosen component writes; nothing chosen where components differ.
void LogsPanel::showWritten()
{
    int level = -1;
    bool same = true;
    for (const LogPort::Component& known : m_known) {
        if (!component().empty() && known.name != component())
            continue;
        same = same && (level < 0 || level == static_cast<int>(known.level));
        level = static_cast<int>(known.level);
    }
    m_written->setCurrentIndex(same && level >= 0 ? m_written->findData(level) : -1);
    m_written->setEnabled(!m_known.empty());
}

void LogsPanel::applyFilter()
{
    LogFilter filter;
    filter.from = static_cast<LogLevel>(m_from->currentData().toInt());
    filter.component = component();
    filter.words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    m_view->setAccept([filter](const LogLine& line) { return filter.accepts(line); });
    showWritten();
    showHeader();
}

void LogsPanel::showHeader()
{
    const bool following = isFollowing();
    if (following)
        m_newLines = 0;
    m_newButton->setVisible(!following && m_log->rowCount() > 0);
    m_newButton->setText(m_newLines > 0 ? tr("%1 new").arg(format::count(m_newLines)) : tr("Follow"));
    QStringList parts;
    const auto all = static_cast<std::uint64_t>(m_log->rowCount());
    const auto shown = static_cast<std::uint64_t>(m_view->rowCount());
    parts << (shown == all ? tr("%1 lines").arg(format::count(all))
                           : tr("%1 of %2 lines").arg(format::count(shown), format::count(all)));
    if (m_log->evicted() > 0)
        parts << tr("%1 older in the file").arg(format::count(m_log->evicted()));
    if (m_log->lost() > 0)
        parts << tr("%1 lost", "lines that did not reach the window").arg(format::count(m_log->lost()));
    setHeaderText(parts.join(QStringLiteral(" · ")));
}

void LogsPanel::showWhetherEmpty()
{
    setEmpty(m_log->rowCount() == 0,
             m_logs == nullptr ? tr("This window was opened without a log.")
                               : tr("No line yet. What the parts of the station say appears here."));
}

void LogsPanel::retranslateUi()
{
    showWhetherEmpty();
    m_table->setAccessibleName(tr("Log"));
    m_table->setAccessibleDescription(tr("Newest line first; Escape returns to the newest"));
    for (int i = 0; i < m_from->count(); ++i)
        m_from->setItemText(
            i, i == 0 ? tr("Show all")
                      : tr("Show from %1", "level")
                            .arg(logLevelWord(static_cast<LogLevel>(m_from->itemData(i).toInt())).toLower()));
    for (int i = 0; i < m_written->count(); ++i)
        m_written->setItemText(
            i, tr("Write %1", "level")
                   .arg(logLevelWord(static_cast<LogLevel>(m_written->itemData(i).toInt())).toLower()));
    m_component->setItemText(0, tr("All components"));
    m_from->setAccessibleName(tr("Show lines from this level on"));
    m_component->setAccessibleName(tr("Show lines of this component"));
    m_written->setAccessibleName(tr("Write lines of the chosen component from this level on"));
    m_written->setPlaceholderText(tr("Write: differs"));
    m_written->setToolTip(
        tr("From which level on the chosen component writes its lines, here and in the file"));
    for (QComboBox* box : {m_from, m_component, m_written})
        box->view()->setAccessibleName(box->accessibleName());
    m_words->setPlaceholderText(tr("Search"));
    m_words->setAccessibleName(tr("Show only lines with these words"));
    m_newButton->setAccessibleName(tr("Return to the newest line"));
    m_newButton->setToolTip(m_logs == nullptr || m_logs->path().empty()
                                ? tr("Return to the newest line and follow (Esc)")
                                : tr("Return to the newest line and follow (Esc). The file is %1.")
                                      .arg(QString::fromStdString(m_logs->path())));
    m_table->fitColumns({QStringLiteral("00:00:00.000"), roomForSign(tr("Warning")),
                         QStringLiteral("supervision"), QStringLiteral("what happened")},
                        LogsModel::TextColumn);
    showHeader();
}

void LogsPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
