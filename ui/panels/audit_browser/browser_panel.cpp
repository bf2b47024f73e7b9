#include "ui/panels/audit_browser/browser_panel.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/format.h"
#include "ui/panels/audit/audit_cells.h"
#include "ui/panels/audit/audit_filter_bar.h"
#include "ui/panels/audit_browser/browser_model.h"
#include "ui/panels/audit_browser/export_bar.h"
#include "ui/panels/audit_browser/record_models.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

constexpr int WideFrom = 1100; ///< from here the detail stands beside the table, else below it

QToolButton* flatButton(const QString& objectName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel* sectionTitle(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("muted", true);
    label->setContentsMargins(10, 6, 10, 4);
    return label;
}

} // namespace

AuditBrowserPanel::AuditBrowserPanel(JournalStore& store, QWidget* parent)
    : Panel(QStringLiteral("auditBrowser"), parent), m_store(store),
      m_model(new AuditBrowserModel(store, this)), m_fields(new RecordFieldsModel(this)),
      m_chain(new RecordChainModel(this)), m_table(new DataTable(QStringLiteral("browserTable"), this)),
      m_fieldsTable(new DataTable(QStringLiteral("fieldsTable"), this)),
      m_chainTable(new DataTable(QStringLiteral("chainTable"), this)), m_bar(new AuditFilterBar(this)),
      m_export(new ExportBar(store, this)), m_nothing(new QLabel(this)), m_fieldsTitle(sectionTitle(this)),
      m_chainTitle(sectionTitle(this)), m_orderButton(flatButton(QStringLiteral("browserOrder"), this)),
      m_exportButton(flatButton(QStringLiteral("browserExport"), this)),
      m_newButton(flatButton(QStringLiteral("browserFollow"), this))
{
    m_table->setModel(m_model);
    m_fieldsTable->setModel(m_fields);
    m_chainTable->setModel(m_chain);
    m_bar->setFull(true);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_export);
    m_split = new QSplitter(content);
    m_split->setChildrenCollapsible(false);
    auto* rows = new QWidget(m_split);
    m_stack = new QStackedLayout(rows);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_split->addWidget(rows);
    m_split->addWidget(makeDetail());
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    layout->addWidget(m_split, 1);
    setContent(content);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_export->hide();
    m_exportButton->setCheckable(true);
    for (QToolButton* button : {m_newButton, m_orderButton, m_exportButton})
        addHeaderWidget(button);
    connectStore();
    retranslateUi();
    applyFilter();
}

QWidget* AuditBrowserPanel::makeDetail()
{
    auto* detail = new QSplitter(Qt::Vertical, m_split);
    detail->setChildrenCollapsible(false);
    const auto part = [detail](QLabel* title, DataTable* table) {
        auto* box = new QWidget(detail);
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(title);
        layout->addWidget(table, 1);
        detail->addWidget(box);
    };
    part(m_fieldsTitle, m_fieldsTable);
    part(m_chainTitle, m_chainTable);
    return detail;
}

void AuditBrowserPanel::connectStore()
{
    connect(&m_store, &JournalStore::stateChanged, this, &AuditBrowserPanel::showState);
    connect(&m_store, &JournalStore::choicesChanged, this,
            [this](const AuditChoices& choices) { m_bar->learn(choices.kinds, choices.sources); });
    connect(&m_store, &JournalStore::failed, this, [this](const QString& problem) {
        m_problem = problem;
        showState();
    });
    connect(&m_store, &JournalStore::detailRead, this, &AuditBrowserPanel::showDetail);
    connect(m_model, &AuditBrowserModel::counted, this, &AuditBrowserPanel::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { takeInserted(first, last); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { askDetail(); });
    connect(m_model, &AuditBrowserModel::located, this, [this](qint64, int row) {
        if (row < 0) { // hidden by the filter: wanting to see it is stronger
            m_bar->clear();
            return;
        }
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    });
    connect(m_bar, &AuditFilterBar::filterChanged, this, &AuditBrowserPanel::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { askDetail(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AuditBrowserPanel::showState);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &AuditBrowserPanel::showState);
    connect(m_chainTable, &QTableView::clicked, this,
            [this](const QModelIndex& row) { goTo(row.data(AuditBrowserModel::RecordIdRole).toLongLong()); });
    for (DataTable* table : {m_table, m_chainTable}) {
        connect(table, &DataTable::traceRequested, this, &AuditBrowserPanel::showTrace);
        connect(table, &DataTable::explainRequested, this, &Panel::explainRequested);
        connect(table, &DataTable::instrumentChosen, this, &Panel::instrumentChosen);
    }
    connect(m_newButton, &QToolButton::clicked, this, &AuditBrowserPanel::follow);
    connect(m_orderButton, &QToolButton::clicked, this, [this] {
        m_model->setNewestFirst(!m_model->newestFirst());
        retranslateUi();
        follow();
    });
    connect(m_exportButton, &QToolButton::toggled, this, [this](bool open) {
        m_export->setVisible(open);
        if (open)
            m_export->focusPath();
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_bar, &AuditFilterBar::focusText);
    m_table->installEventFilter(this);
}

QString AuditBrowserPanel::title() const
{
    return tr("Audit log, whole journal");
}

bool AuditBrowserPanel::isFollowing() const
{
    const QScrollBar* bar = m_table->verticalScrollBar();
    const bool atEnd = m_model->newestFirst() ? bar->value() == 0 : bar->value() == bar->maximum();
    return atEnd && !m_table->selectionModel()->hasSelection();
}

void AuditBrowserPanel::follow()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_newRows = 0;
    if (m_model->newestFirst())
        m_table->scrollToTop();
    else
        m_table->scrollToBottom();
    showState();
}

void AuditBrowserPanel::takeInserted(int first, int last)
{
    const int added = last - first + 1;
    const bool wasFollowing = m_newRows == 0 && !m_table->selectionModel()->hasSelection() &&
                              (!m_model->newestFirst() || m_table->verticalScrollBar()->value() == 0);
    if (wasFollowing && !m_model->newestFirst())
        m_table->scrollToBottom();
    if (wasFollowing)
        return;
    m_newRows += static_cast<std::uint64_t>(added);
    if (m_model->newestFirst())
        m_table->keepRowsInPlace(added);
}

void AuditBrowserPanel::applyFilter()
{
    m_problem = m_bar->problem();
    const AuditFilter filter = m_bar->filter();
    m_export->setFilter(filter);
    m_model->setFilter(filter);
    m_newRows = 0;
    showState();
}

void AuditBrowserPanel::showTrace(quint64 trace)
{
    m_bar->setTrace(trace);
}

void AuditBrowserPanel::goTo(qint64 id)
{
    if (id != 0)
        m_model->locate(id);
}

void AuditBrowserPanel::askDetail()
{
    const AuditRecord* record = m_model->recordAt(m_table->currentIndex().row());
    if (record == nullptr || record->id == m_detailWanted)
        return;
    m_detailWanted = record->id;
    m_store.requestDetail(record->id);
}

void AuditBrowserPanel::showDetail(const std::shared_ptr<const RecordDetail>& detail)
{
    if (detail->record.id != m_detailWanted)
        return;
    m_fields->show(detail);
    m_chain->show(detail);
    m_fieldsTitle->setText(tr("Record %1, turn %2")
                               .arg(format::count(static_cast<std::uint64_t>(detail->record.id)),
                                    format::count(detail->record.row.seq)));
    m_chainTitle->setText(
        tr("Its chain: %n records, oldest first", nullptr, static_cast<int>(detail->chain.size())));
    const int row = m_chain->rowOfRecord();
    if (row >= 0) {
        m_chainTable->selectRow(row);
        m_chainTable->scrollTo(m_chain->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
}

void AuditBrowserPanel::apply(const StationSnapshot& snapshot)
{
    m_bar->setInstruments(snapshot.instruments);
    showHeader();
}

void AuditBrowserPanel::showHeader()
{
    const ProjectionState& state = m_store.state();
    QStringList parts;
    parts << tr("%1 records", "header: of the whole journal").arg(format::count(state.rows));
    if (!state.atEnd && state.bytesTotal > 0)
        parts << tr("reading the journal, %1 %")
                     .arg(static_cast<int>(100.0 * static_cast<double>(state.bytesRead) /
                                           static_cast<double>(state.bytesTotal)));
    else if (state.closed)
        parts << tr("journal closed");
    if (!state.problem.empty())
        parts << format::text(state.problem);
    setHeaderText(parts.join(QStringLiteral(" · ")));
}

void AuditBrowserPanel::showState()
{
    setEmpty(!m_store.isOpen(),
             tr("No journal is open. This session records nothing, or it has not begun; the "
                "newest records are in the audit log of the Operate workspace."));
    const bool nothing = m_model->rowCount() == 0;
    m_nothing->setText(
        m_store.state().rows == 0
            ? tr("No records yet. Every message of the session appears here as it is recorded.")
            : tr("No record passes the filter."));
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (isFollowing())
        m_newRows = 0;
    m_newButton->setVisible(!nothing && !isFollowing());
    m_newButton->setText(
        m_newRows > 0
            ? tr("%1 new", "button: rows since the table stands still").arg(format::count(m_newRows))
            : tr("Follow"));
    m_bar->setCount(!m_problem.isEmpty() ? m_problem
                    : m_model->isCurrent()
                        ? tr("%1 of %2")
                              .arg(format::count(static_cast<std::uint64_t>(m_model->rowCount())),
                                   format::count(m_store.state().rows))
                        : tr("searching …"));
    showHeader();
}

void AuditBrowserPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    const bool wide = width() >= WideFrom;
    m_split->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    m_bar->setNarrow(!wide);
}

bool AuditBrowserPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        follow();
        return true;
    }
    return Panel::eventFilter(object, event);
}

void AuditBrowserPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Audit log of the whole journal"));
    m_table->setAccessibleDescription(tr("Escape returns to the newest record; Enter shows why"));
    m_fieldsTable->setAccessibleName(tr("Fields of the record"));
    m_chainTable->setAccessibleName(tr("Records of the same chain"));
    m_orderButton->setText(m_model->newestFirst() ? tr("Newest first") : tr("Oldest first"));
    m_orderButton->setToolTip(tr("Turn the order around"));
    m_orderButton->setAccessibleName(tr("Order of the records: %1").arg(m_orderButton->text()));
    m_exportButton->setText(tr("Export"));
    m_exportButton->setAccessibleName(tr("Write the filtered records to a file"));
    m_newButton->setToolTip(tr("Return to the newest record and follow (Esc)"));
    m_newButton->setAccessibleName(tr("Return to the newest record"));
    if (m_detailWanted == 0) {
        m_fieldsTitle->setText(tr("Choose a record to see every field of it."));
        m_chainTitle->setText(tr("Its chain: what caused it and what followed."));
    }
    m_bar->retranslateUi();
    m_export->retranslateUi();
    const std::vector<QString> samples{QStringLiteral("2016-06-18 00:00:00.000000"),
                                       QStringLiteral("0 000 000"),
                                       QStringLiteral("orchestrator"),
                                       roomForSign(QStringLiteral("ComplianceVerdict")),
                                       QStringLiteral("what happened"),
                                       QStringLiteral("S-0000000")};
    m_table->fitColumns(samples, static_cast<int>(AuditColumn::Text));
    m_chainTable->fitColumns(samples, static_cast<int>(AuditColumn::Text));
    for (const AuditColumn column : {AuditColumn::Sequence, AuditColumn::Trace})
        m_chainTable->setColumnHidden(static_cast<int>(column), true);
    m_fieldsTable->fitColumns({QStringLiteral("payload.checks.items[20].outcome"), QStringLiteral("value")},
                              1);
    showState();
}

void AuditBrowserPanel::themeChanged()
{
    for (DataTable* table : {m_table, m_fieldsTable, m_chainTable})
        table->viewport()->update();
}

} // namespace mystic
