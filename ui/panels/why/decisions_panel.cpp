#include "ui/panels/why/decisions_panel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/why/why_model.h"
#include "ui/panels/why/why_tables.h"

namespace mystic {

namespace {

constexpr int WideFrom = 620;

} // namespace

DecisionsPanel::DecisionsPanel(WhyModel& why, QWidget* parent)
    : Panel(QStringLiteral("decisions"), parent), m_why(why), m_model(new DecisionsModel(this)),
      m_checks(new ChecksModel(this)), m_table(new DataTable(QStringLiteral("decisionsTable"), this)),
      m_checksTable(new DataTable(QStringLiteral("checksTable"), this)), m_checksTitle(new QLabel(this)),
      m_checksNote(new QLabel(this)), m_checksEmpty(new QLabel(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_checksTable->setModel(m_checks);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    auto* lower = new QWidget(split);
    auto* layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 6);
    m_checksTitle->setFont(Theme::textFont(0, true));
    m_checksNote->setProperty("muted", true);
    head->addWidget(m_checksTitle);
    head->addStretch(1);
    head->addWidget(m_checksNote);
    layout->addLayout(head);
    auto* rows = new QWidget(lower);
    m_checksStack = new QStackedLayout(rows);
    m_checksStack->setContentsMargins(0, 0, 0, 0);
    m_checksStack->addWidget(m_checksEmpty);
    m_checksStack->addWidget(m_checksTable);
    m_checksEmpty->setProperty("muted", true);
    m_checksEmpty->setAlignment(Qt::AlignCenter);
    m_checksEmpty->setWordWrap(true);
    layout->addWidget(rows, 1);
    split->addWidget(lower);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    setContent(split);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DecisionsPanel::explainCurrent);
    passOn(m_table);
    connect(&m_why, &WhyModel::changed, this, &DecisionsPanel::showChecks);
    connect(&m_why.store(), &JournalStore::stateChanged, this, &DecisionsPanel::refresh);
    connect(&m_why.store(), &JournalStore::failed, this, [this] { m_waiting = false; });
    connect(&m_why.store(), &JournalStore::decisionsRead, this,
            [this](const std::shared_ptr<const std::vector<DecisionRecord>>& decisions) {
                m_waiting = false;
                const auto& source = m_why.store().source();
                m_model->show(*decisions, source ? source->instruments : nullptr);
                m_table->growColumns(); // a quantity cut is a wrong quantity
                setEmpty(decisions->empty(),
                         tr("No signal and no order yet. They appear here with what became of "
                            "them, refusals included."));
                setHeaderText(decisions->size() < Limit
                                  ? tr("%n orders and refusals", nullptr, static_cast<int>(decisions->size()))
                                  : tr("the newest %1").arg(Limit));
            });
    retranslateUi();
}

QString DecisionsPanel::title() const
{
    return tr("Orders and refusals");
}

void DecisionsPanel::apply(const StationSnapshot& /*snapshot*/)
{
    refresh();
}

void DecisionsPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    refresh();
}

void DecisionsPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    // In a narrow card what became of it matters more than the second; it stays in the audit log.
    m_table->setColumnHidden(DecisionsModel::TimeColumn, width() < WideFrom);
    m_checksTable->setColumnHidden(ChecksModel::StageColumn, width() < WideFrom);
}

void DecisionsPanel::refresh()
{
    const JournalStore& store = m_why.store();
    if (store.source().get() != m_source) { // another journal: what the last one was asked is void
        m_source = store.source().get();
        m_waiting = false;
        m_rowsAsked = ~std::uint64_t{0};
    }
    if (!isVisible() || m_waiting || !store.isOpen() || store.state().rows == m_rowsAsked)
        return;
    m_rowsAsked = store.state().rows;
    if (m_rowsAsked == 0)
        return;
    m_waiting = true;
    m_why.store().requestDecisions(Limit);
}

void DecisionsPanel::explainCurrent()
{
    const QModelIndex row = m_table->currentIndex();
    if (row.isValid())
        m_why.ask(row.data(TraceRole).toULongLong(), row.data(OrderRole).toULongLong());
}

void DecisionsPanel::showChecks()
{
    const auto& explanation = m_why.explanation();
    m_checks->show(explanation);
    const bool any = m_checks->rowCount() > 0;
    m_checksStack->setCurrentIndex(any ? 1 : 0);
    m_checksEmpty->setText(explanation && !explanation->empty()
                               ? tr("No check is recorded for it.")
                               : tr("Choose an order to see every check that was made."));
    const auto dropped = explanation ? explanation->checksDropped : 0;
    m_checksNote->setText(
        !any           ? QString()
        : dropped == 0 ? tr("%1 made, all recorded").arg(m_checks->rowCount())
                       : tr("%1 recorded, %2 more did not fit").arg(m_checks->rowCount()).arg(dropped));
    m_checksTable->growColumns();
}

void DecisionsPanel::retranslateUi()
{
    if (m_model->rowCount() == 0)
        setEmpty(true, tr("No journal is open."));
    m_rowsAsked = ~std::uint64_t{0}; // asked anew: the answer says the rest
    m_table->setAccessibleName(tr("Orders and refusals"));
    m_checksTable->setAccessibleName(tr("Checks of the order"));
    m_checksTitle->setText(tr("Checks"));
    m_table->fitColumns({QStringLiteral("S-0000000"), QStringLiteral("00:00:00"), QStringLiteral("BTC-USD"),
                         tr("Sell") + QStringLiteral("x"), QStringLiteral("0 000.000"),
                         QStringLiteral("00 000.00"), QStringLiteral("partly filled")},
                        DecisionsModel::StateColumn);
    m_checksTable->fitColumns({QStringLiteral("Compliancex"), QStringLiteral("compliance verdict presentx"),
                               QStringLiteral("104 061.00 of 120 000.00"), QStringLiteral("not evaluatedxx")},
                              ChecksModel::ValueColumn);
    showChecks();
}

void DecisionsPanel::themeChanged()
{
    m_table->viewport()->update();
    m_checksTable->viewport()->update();
}

} // namespace mystic
