#include "ui/panels/ticket/ticket_review.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/models/format.h"
#include "ui/models/typed_number.h"
#include "ui/panels/number_field.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int LongestReason = 80;
constexpr qsizetype ShortestReason = 3;

} // namespace

TicketReview::TicketReview(QWidget* parent)
    : QWidget(parent), m_order(new QLabel(this)), m_stake(new QLabel(this)), m_warnings(new QLabel(this)),
      m_repeatLabel(new QLabel(this)), m_repeat(new NumberField(QStringLiteral("ticketRepeat"), this)),
      m_reasonLabel(new QLabel(this)), m_reason(new QLineEdit(this)), m_send(new QPushButton(this)),
      m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("ticketReviewPage"));
    m_order->setObjectName(QStringLiteral("ticketOrder"));
    m_stake->setObjectName(QStringLiteral("ticketStake"));
    m_warnings->setObjectName(QStringLiteral("ticketWarnings"));
    m_reason->setObjectName(QStringLiteral("ticketOverrideReason"));
    m_send->setObjectName(QStringLiteral("ticketSend"));
    m_back->setObjectName(QStringLiteral("ticketBack"));
    m_order->setFont(Theme::textFont(1, true));
    m_stake->setFont(Theme::numberFont(4, true));
    for (QLabel* label : {m_order, m_stake, m_warnings})
        label->setWordWrap(true);
    m_reason->setMaxLength(LongestReason);
    m_send->setAutoDefault(true);
    m_back->setAutoDefault(true);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_repeatLabel);
    fields->addWidget(m_repeat, 1);
    fields->addWidget(m_reasonLabel);
    fields->addWidget(m_reason, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_send);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_order);
    layout->addWidget(m_stake);
    layout->addWidget(m_warnings);
    layout->addLayout(fields);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(m_repeat, &QLineEdit::textChanged, this, &TicketReview::showState);
    connect(m_reason, &QLineEdit::textChanged, this, &TicketReview::showState);
    connect(m_send, &QPushButton::clicked, this, &TicketReview::sendRequested);
    connect(m_back, &QPushButton::clicked, this, &TicketReview::backRequested);
    retranslateUi();
}

void TicketReview::begin(const TicketForm& form, const TicketDraft& draft, const StationSnapshot& snapshot)
{
    m_repeat->clear();
    m_reason->setText(form.reason);
    m_warned = draft.warnings.size();
    update(form, draft, snapshot);
    if (draft.warnings.empty())
        m_send->setFocus(Qt::OtherFocusReason);
    else
        m_repeat->setFocus(Qt::OtherFocusReason);
}

void TicketReview::update(const TicketForm& form, const TicketDraft& draft, const StationSnapshot& snapshot)
{
    m_draft = draft;
    if (draft.warnings.size() > m_warned)
        m_repeat->clear(); // it was confirmed without knowing this
    m_warned = draft.warnings.size();
    m_order->setText(format::unbroken(orderSentence(form, draft, snapshot)));
    m_stake->setText(format::unbroken(stakeSentence(draft, snapshot)));
    if (snapshot.instruments && snapshot.instruments->contains(form.instrument)) {
        const Instrument& instrument = snapshot.instruments->at(form.instrument);
        m_repeat->setMeaning(tr("The quantity again"), quantityUnit(instrument));
    }
    QStringList lines;
    for (const TicketWarning& warning : draft.warnings)
        lines << (warning.level == TicketWarning::Level::Stop ? QStringLiteral("✕ ") : QStringLiteral("▲ ")) +
                     warning.text;
    const QString head = lines.isEmpty()
                             ? tr("Nothing speaks against it. Compliance, Risk and the gate decide.")
                             : tr("Warnings: %1").arg(lines.size()) + u'\n';
    m_warnings->setText(format::unbroken(head + lines.join(u'\n')));
    QPalette palette = m_warnings->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(lines.isEmpty()     ? ColorRole::TextMuted
                                                                   : draft.isStopped() ? ColorRole::Critical
                                                                                       : ColorRole::Warning));
    m_warnings->setPalette(palette);
    showState();
}

bool TicketReview::isConfirmed() const
{
    if (m_draft.warnings.empty())
        return true;
    const auto repeated = typedNumber(m_repeat->text());
    return repeated && *repeated == m_draft.quantity.raw() &&
           m_reason->text().trimmed().size() >= ShortestReason;
}

void TicketReview::showState()
{
    const bool mustConfirm = !m_draft.warnings.empty();
    for (QWidget* field : {static_cast<QWidget*>(m_repeatLabel), static_cast<QWidget*>(m_repeat),
                           static_cast<QWidget*>(m_reasonLabel), static_cast<QWidget*>(m_reason)})
        field->setVisible(mustConfirm);
    m_send->setEnabled(m_draft.canBeSent() && isConfirmed());
}

QString TicketReview::reason() const
{
    return m_reason->text();
}

void TicketReview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    event->accept();
    Q_EMIT backRequested();
}

void TicketReview::retranslateUi()
{
    m_repeatLabel->setText(tr("Quantity again"));
    m_repeat->setMeaning(tr("The quantity again"), m_repeat->unit());
    m_reasonLabel->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason for sending it in spite of the warnings"));
    m_reason->setPlaceholderText(tr("at least three characters"));
    m_send->setText(tr("Send order"));
    m_back->setText(tr("Back"));
    m_back->setAccessibleDescription(tr("Back to the form; nothing is sent"));
}

} // namespace mystic
