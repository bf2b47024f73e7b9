#include "ui/panels/reconciliation/reconciliation_panel.h"

#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/models/selection.h"
#include "ui/panels/data_table.h"
#include "ui/panels/orders/orders_model.h"
#include "ui/panels/reconciliation/differences_model.h"

namespace mystic {

namespace {

constexpr int ReasonMinimum = 3; ///< characters; as the gate asks

QString sideWord(Side side)
{
    return side == Side::Buy ? OrdersModel::tr("Buy") : OrdersModel::tr("Sell");
}

} // namespace

ReconciliationPanel::ReconciliationPanel(Selection& selection, QWidget* parent)
    : Panel(QStringLiteral("reconciliation"), parent), m_selection(selection),
      m_model(new DifferencesModel(this)), m_table(new DataTable(QStringLiteral("differencesTable"), this)),
      m_standing(new QLabel(this)), m_agreement(new QLabel(this)), m_decision(new QWidget(this)),
      m_here(new QLabel(m_decision)), m_there(new QLabel(m_decision)), m_reason(new QLineEdit(m_decision)),
      m_correct(new QPushButton(m_decision)), m_leave(new QPushButton(m_decision)),
      m_check(new QPushButton(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_standing->setObjectName(QStringLiteral("reconciliationStanding"));
    m_standing->setWordWrap(true);
    m_agreement->setObjectName(QStringLiteral("reconciliationAgreement"));
    m_agreement->setWordWrap(true);
    m_agreement->setAlignment(Qt::AlignCenter);
    m_check->setObjectName(QStringLiteral("reconciliationCheck"));
    m_check->setAutoDefault(false);
    buildDecision(m_decision);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(10, 6, 10, 6);
    top->addWidget(m_standing);
    layout->addLayout(top);
    layout->addWidget(m_agreement, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_decision);
    setContent(content);
    addHeaderWidget(m_check);
    connect(m_check, &QPushButton::clicked, this, &ReconciliationPanel::check);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid() && m_model->rowAt(now.row()).difference.instrument != NoInstrument)
                    m_selection.setInstrument(m_model->rowAt(now.row()).difference.instrument);
                showCurrent();
            });
    auto* decide = new QShortcut(QKeySequence(Qt::Key_Return), m_table);
    decide->setContext(Qt::WidgetShortcut);
    connect(decide, &QShortcut::activated, m_reason, [this] {
        if (m_decision->isVisible())
            m_reason->setFocus(Qt::ShortcutFocusReason);
    });
    passOn(m_table);
    retranslateUi();
    m_decision->hide();
    setEmpty(true, tr("Nothing is known of the venue yet. It appears when a session has begun."));
}

void ReconciliationPanel::buildDecision(QWidget* parent)
{
    m_decision->setObjectName(QStringLiteral("reconciliationDecision"));
    m_here->setObjectName(QStringLiteral("reconciliationHere"));
    m_there->setObjectName(QStringLiteral("reconciliationThere"));
    m_reason->setObjectName(QStringLiteral("reconciliationReason"));
    m_correct->setObjectName(QStringLiteral("reconciliationCorrect"));
    m_leave->setObjectName(QStringLiteral("reconciliationLeave"));
    for (QLabel* label : {m_here, m_there}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_correct->setAutoDefault(false);
    m_leave->setAutoDefault(false);
    m_reason->setMaxLength(100);
    auto* grid = new QGridLayout(parent);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_here, 0, 0);
    grid->addWidget(m_there, 0, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_correct);
    row->addWidget(m_leave);
    grid->addLayout(row, 1, 0, 1, 2);
    connect(m_reason, &QLineEdit::textChanged, this, &ReconciliationPanel::showCurrent);
    connect(m_correct, &QPushButton::clicked, this, &ReconciliationPanel::correct);
    connect(m_leave, &QPushButton::clicked, this, &ReconciliationPanel::leave);
}

QString ReconciliationPanel::title() const
{
    return tr("Reconciliation");
}

const DifferenceRow* ReconciliationPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

void ReconciliationPanel::apply(const StationSnapshot& snapshot)
{
    const ReconciliationView* view = snapshot.reconciliation.get();
    const bool isNothing = view == nullptr || !view->venue.isCompared;
    setEmpty(isNothing,
             view == nullptr || view->venue.name.empty()
                 ? tr("Nothing is known of the venue yet. It appears when a session has begun.")
                 : tr("Recorded data trade against the simulated exchange inside this station: there "
                      "is nothing to compare with. Demo, paper and live sessions are compared all "
                      "the time."));
    if (isNothing)
        return;
    std::vector<DifferenceRow> rows = differenceRows(snapshot);
    const auto waiting = std::ranges::count_if(rows, &DifferenceRow::waits);
    setHeaderText(waiting == 0 ? tr("nothing waits")
                               : tr("%n to decide", nullptr, static_cast<int>(waiting)));
    const bool grown = m_model->rowCount() != static_cast<int>(rows.size());
    m_table->setVisible(!rows.empty());
    m_agreement->setVisible(rows.empty());
    m_model->setCurrency(format::text(snapshot.accountCurrency));
    m_model->applyRows(std::move(rows));
    m_table->growColumnsAtTimes(grown);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0 && m_model->rowAt(0).waits())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_check->setEnabled(view->isLinkUp);
    showStanding(snapshot);
    showCurrent();
}

void ReconciliationPanel::showStanding(const StationSnapshot& snapshot)
{
    const ReconciliationView& view = *snapshot.reconciliation;
    const QString separator = QStringLiteral("  ·  ");
    QString text = tr("Venue %1").arg(format::text(view.venue.name)) + QStringLiteral(": ");
    if (!view.isLinkKnown)
        text += tr("connecting");
    else if (!view.isLinkUp)
        text += tr("connection lost, no new risk until it is back and compared");
    else if (view.comparedAt.ns == 0)
        text += tr("connected, being compared, no new risk until it agrees");
    else
        text += view.isReconciled() ? tr("connected and reconciled") : tr("connected, differences wait");
    if (view.comparedAt.ns != 0)
        text += separator + tr("compared %1 (%2 times)")
                                .arg(format::moment(view.comparedAt, snapshot.logicalTime),
                                     format::count(view.comparisons));
    text +=
        separator + (view.inDoubt == 0 ? tr("no order in doubt")
                                       : tr("%n order(s) in doubt", nullptr, static_cast<int>(view.inDoubt)));
    if (!view.venue.hasDeadManSwitch)
        text += separator + tr("no dead-man switch at this venue");
    else if (view.deadManUntil.ns == 0)
        text += separator + tr("dead-man switch NOT armed");
    else
        text +=
            separator +
            tr("dead-man switch armed until %1").arg(format::moment(view.deadManUntil, snapshot.logicalTime));
    if (view.isSkewKnown)
        text += separator +
                tr("venue's clock %1 ms from ours").arg(format::scaledSigned(view.clockSkew.ns * 100, 1));
    text += separator +
            tr("orders leave %1").arg(view.venue.release == "at once" ? tr("at once") : tr("when durable"));
    if (view.repeatedFills > 0)
        text += separator + tr("%1 fill(s) told twice, applied once").arg(format::count(view.repeatedFills));
    m_standing->setText(format::unbroken(text));
    m_agreement->setText(
        view.comparedAt.ns != 0
            ? tr("Orders, fills and positions agree with the venue. Differences appear here with "
                 "both sides' evidence.")
            : tr("The first comparison has not ended yet."));
}

QString ReconciliationPanel::evidenceHere(const DifferenceRow& row) const
{
    const Difference& difference = row.difference;
    QString text = tr("HERE") + u'\n';
    if (difference.orderId != 0)
        text += tr("Order %1, %2").arg(difference.orderId).arg(orderStatusWord(difference.ourStatus)) + u'\n';
    text += tr("Quantity %1").arg(format::signedNumber(difference.ours, row.quantityDecimals));
    return text;
}

QString ReconciliationPanel::evidenceThere(const DifferenceRow& row) const
{
    const Difference& difference = row.difference;
    QString text = tr("AT THE VENUE") + u'\n';
    if (difference.venueTradeId != 0)
        text +=
            tr("Trade %1: %2 %3 at %4, fee %5, %6")
                .arg(difference.venueTradeId)
                .arg(sideWord(difference.side), format::number(difference.lastQuantity, row.quantityDecimals),
                     format::number(difference.price, row.priceDecimals), format::number(difference.fee, 4),
                     format::moment(difference.venueTime, row.now)) +
            u'\n';
    else if (difference.venueOrderId != 0)
        text += tr("Order %1, %2").arg(difference.venueOrderId).arg(orderStatusWord(difference.theirStatus)) +
                u'\n';
    if (!difference.clientId.empty())
        text += tr("Name %1").arg(format::text(difference.clientId.view())) + u'\n';
    text += tr("Quantity %1, seen %2 times")
                .arg(format::signedNumber(difference.theirs, row.quantityDecimals))
                .arg(difference.seen);
    return text;
}

void ReconciliationPanel::showCurrent()
{
    const DifferenceRow* row = current();
    m_decision->setVisible(row != nullptr && row->waits());
    if (row == nullptr || !row->waits()) {
        m_shownId = 0;
        return;
    }
    if (m_shownId != row->difference.differenceId) { // a reason belongs to one difference
        m_shownId = row->difference.differenceId;
        m_reason->clear();
    }
    m_here->setText(evidenceHere(*row));
    m_there->setText(evidenceThere(*row));
    const bool hasReason = m_reason->text().trimmed().size() >= ReasonMinimum;
    const bool isOnlyShown = row->difference.proposed == Correction::Acknowledge;
    m_correct->setVisible(!isOnlyShown);
    m_correct->setText(correctionWord(row->difference.proposed));
    m_correct->setAccessibleName(correctionWord(row->difference.proposed));
    m_correct->setEnabled(hasReason);
    m_leave->setEnabled(hasReason);
}

void ReconciliationPanel::check()
{
    OperatorCommand command;
    command.action = OperatorAction::CheckVenue;
    command.reason = "reconciliation";
    Q_EMIT commandRequested(command);
}

void ReconciliationPanel::correct()
{
    if (const DifferenceRow* row = current())
        decide(row->difference.proposed);
}

void ReconciliationPanel::leave()
{
    decide(Correction::Acknowledge);
}

void ReconciliationPanel::decide(Correction correction)
{
    const DifferenceRow* row = current();
    if (row == nullptr || !row->waits() || m_reason->text().trimmed().size() < ReasonMinimum)
        return;
    OperatorCommand command;
    command.action = OperatorAction::ResolveDifference;
    command.instrument = row->difference.instrument;
    command.orderId = row->difference.differenceId;
    command.argument = static_cast<std::int64_t>(correction);
    command.reason.assign(m_reason->text().trimmed().toStdString());
    m_reason->clear();
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT commandRequested(command);
}

void ReconciliationPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Differences between station and venue"));
    m_table->setAccessibleDescription(tr("Enter goes to the reason of a decision"));
    m_here->setAccessibleName(tr("HERE"));
    m_there->setAccessibleName(tr("AT THE VENUE"));
    m_correct->setAccessibleName(correctionWord(Correction::AdjustPosition)); // until there is one to decide
    m_reason->setPlaceholderText(tr("Reason, journaled with the decision"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_correct->setToolTip(tr("Needs a reason of at least three characters"));
    m_leave->setText(tr("Leave as it is"));
    m_leave->setAccessibleName(tr("Leave as it is"));
    m_leave->setToolTip(tr("Both sides stay as they are; the instrument opens until the figures change"));
    m_check->setText(tr("Check now"));
    m_check->setAccessibleName(tr("Compare with the venue now"));
    m_check->setToolTip(tr("Compares orders, fills and positions with the venue now"));
    const QString quantity = QStringLiteral("-00.0000");
    const QString money = QStringLiteral("-0 000 000.00");
    m_table->fitColumns({tr("Suspected") + u'x', tr("Order not at venue"), QStringLiteral("BTC-USD"),
                         quantity, quantity, QStringLiteral("00 000.00"), money, money,
                         tr("Take the venue's order"), QStringLiteral("00:00:00"),
                         QStringLiteral("what is wrong, in words")},
                        DifferencesModel::ReasonColumn);
    m_table->growColumns();
}

void ReconciliationPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
