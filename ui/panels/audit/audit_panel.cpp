#include "ui/panels/audit/audit_panel.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/format.h"
#include "ui/panels/audit/audit_filter_bar.h"
#include "ui/panels/audit/audit_model.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

constexpr int WideFrom = 760;

QToolButton* flatButton(const QString& objectName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// "9c41…e07b".
QString shortHash(const std::string& hex)
{
    const QString text = format::text(hex);
    return text.size() <= 10 ? text : QString(text.left(4) % QChar(u'…') % text.right(4));
}

} // namespace

AuditPanel::AuditPanel(QWidget* parent)
    : Panel(QStringLiteral("audit"), parent), m_log(new AuditLogModel(Capacity, this)),
      m_view(new AuditViewModel(m_log, this)), m_table(new DataTable(QStringLiteral("auditTable"), this)),
      m_bar(new AuditFilterBar(this)), m_nothing(new QLabel(this)),
      m_filterButton(flatButton(QStringLiteral("auditFilter"), this)),
      m_newButton(flatButton(QStringLiteral("auditFollow"), this))
{
    buildTable();
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto* rows = new QWidget(content);
    m_stack = new QStackedLayout(rows);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    layout->addWidget(rows, 1);
    setContent(content);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("muted", true);
    m_bar->hide();
    m_filterButton->setCheckable(true);
    m_newButton->hide();
    addHeaderWidget(m_newButton);
    addHeaderWidget(m_filterButton);
    connect(m_filterButton, &QToolButton::toggled, this, &AuditPanel::setFilterOpen);
    connect(m_newButton, &QToolButton::clicked, this, &AuditPanel::follow);
    connect(m_bar, &AuditFilterBar::filterChanged, this, &AuditPanel::applyFilter);
    addKeys();
    retranslateUi();
    showState();
}

void AuditPanel::buildTable()
{
    m_table->setModel(m_view);
    m_table->installEventFilter(this);
    connect(m_table, &DataTable::traceRequested, this, &AuditPanel::showTrace);
    connect(m_table, &DataTable::explainRequested, this, &Panel::explainRequested);
    connect(m_table, &DataTable::instrumentChosen, this, &Panel::instrumentChosen);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &AuditPanel::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPanel::showState);
}

void AuditPanel::addKeys()
{
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        setFilterOpen(true);
        m_bar->focusText();
    });
    m_bar->installEventFilter(this);
}

QString AuditPanel::title() const
{
    return tr("Audit log");
}

bool AuditPanel::isFollowing() const
{
    return m_table->verticalScrollBar()->value() == 0 && !m_table->selectionModel()->hasSelection();
}

void AuditPanel::follow()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_table->verticalScrollBar()->setValue(0);
    showState();
}

void AuditPanel::takeAuditRows(const std::vector<AuditRow>& rows, std::uint64_t lost)
{
    if (rows.empty() && lost == 0)
        return;
    const bool following = isFollowing();
    m_bar->learn(rows);
    int added = 0;
    const auto counting =
        connect(m_view, &QAbstractItemModel::rowsInserted, this,
                [&added](const QModelIndex&, int first, int last) { added += last - first + 1; });
    m_log->append(rows, lost);
    disconnect(counting);
    fitTime();
    if (!following && added > 0) {
        m_newRows += static_cast<std::uint64_t>(added);
        m_table->keepRowsInPlace(added);
    }
    showState();
    showHeader();
}

/// A session of several days shows the date too, in a column wide enough for it.
void AuditPanel::fitTime()
{
    if (m_log->rowCount() == 0)
        return;
    const bool dated = format::date(m_log->rowAt(0).time) != format::date(m_log->newest());
    if (dated == m_dated)
        return;
    m_dated = dated;
    fitColumns();
}

void AuditPanel::fitColumns()
{
    m_table->fitColumns(
        {m_dated ? QStringLiteral("2016-06-18 00:00:00.000000") : QStringLiteral("00:00:00.000000"),
         QStringLiteral("0 000 000"), QStringLiteral("orchestrator"),
         roomForSign(QStringLiteral("ComplianceVerdict")), QStringLiteral("what happened"),
         QStringLiteral("S-0000000")},
        AuditLogModel::TextColumn);
}

void AuditPanel::apply(const StationSnapshot& snapshot)
{
    const QString head = shortHash(snapshot.chainHead);
    if (snapshot.turns == m_turns && head == m_chainHead)
        return;
    m_turns = snapshot.turns;
    m_chainHead = head;
    showHeader();
}

void AuditPanel::showHeader()
{
    QStringList parts;
    parts << tr("%1 records", "header: rows kept in the table")
                 .arg(format::count(static_cast<std::uint64_t>(m_log->rowCount())));
    if (m_log->evicted() > 0)
        parts << tr("%1 older in the journal").arg(format::count(m_log->evicted()));
    if (m_log->lost() > 0)
        parts
            << tr("%1 lost", "header: rows that did not reach the window").arg(format::count(m_log->lost()));
    if (m_turns > 0)
        parts << tr("%1 turns").arg(format::count(m_turns));
    if (!m_chainHead.isEmpty())
        parts << tr("chain %1").arg(m_chainHead);
    setHeaderText(parts.join(QStringLiteral(" · ")));
}

void AuditPanel::showState()
{
    setEmpty(m_log->rowCount() == 0, tr("No records yet. Every message of the session appears here as it "
                                        "happens: signals, verdicts, orders, fills."));
    m_stack->setCurrentIndex(m_log->rowCount() > 0 && m_view->rowCount() == 0 ? 1 : 0);
    if (isFollowing())
        m_newRows = 0;
    const bool paused = !isFollowing();
    m_newButton->setVisible(paused);
    if (paused)
        m_newButton->setText(
            m_newRows > 0
                ? tr("%1 new", "button: rows since the table stands still").arg(format::count(m_newRows))
                : tr("Follow"));
    m_bar->setCount(tr("%1 of %2")
                        .arg(format::count(static_cast<std::uint64_t>(m_view->rowCount())),
                             format::count(static_cast<std::uint64_t>(m_log->rowCount()))));
}

void AuditPanel::applyFilter()
{
    const AuditFilter filter = m_bar->filter();
    if (filter == m_view->filter())
        return;
    // The row the operator looks at stays selected when it passes the new filter too.
    const QPersistentModelIndex current = m_view->mapToSource(m_table->currentIndex());
    m_view->setFilter(filter);
    const QModelIndex again = m_view->mapFromSource(current);
    if (again.isValid()) {
        m_table->selectRow(again.row());
        m_table->scrollTo(again);
    }
    showState();
}

void AuditPanel::showTrace(quint64 trace)
{
    setFilterOpen(true);
    m_bar->setTrace(trace);
}

void AuditPanel::setFilterOpen(bool open)
{
    m_bar->setVisible(open);
    m_filterButton->setChecked(open);
    if (!open)
        m_bar->clear();
}

void AuditPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    // In a narrow card the words matter more than the sequence; it stays in the tooltip.
    m_table->setColumnHidden(AuditLogModel::SequenceColumn, width() < WideFrom);
    m_bar->setNarrow(width() < WideFrom);
}

bool AuditPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        if (object == m_bar)
            setFilterOpen(false);
        else
            follow();
        return true;
    }
    return Panel::eventFilter(object, event);
}

void AuditPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Audit log"));
    m_table->setAccessibleDescription(tr("Newest record first; Escape returns to the newest"));
    m_filterButton->setText(tr("Filter"));
    m_filterButton->setToolTip(tr("Show or hide the filter line (%1)")
                                   .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_filterButton->setAccessibleName(tr("Filter the audit log"));
    m_newButton->setToolTip(tr("Return to the newest record and follow (Esc)"));
    m_newButton->setAccessibleName(tr("Return to the newest record"));
    m_nothing->setText(tr("No record passes the filter."));
    m_bar->retranslateUi();
    fitColumns();
    showHeader();
}

void AuditPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
