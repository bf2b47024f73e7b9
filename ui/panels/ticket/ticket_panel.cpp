#include "ui/panels/ticket/ticket_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/selection.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/ticket/ticket_entry.h"
#include "ui/panels/ticket/ticket_review.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

/// Scrolls downwards; its card keeps the width the page needs, whatever the words of the language.
class PageArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize own = QScrollArea::minimumSizeHint();
        if (widget() == nullptr)
            return own;
        const int bar = verticalScrollBar()->sizeHint().width();
        return {std::max(own.width(), widget()->minimumSizeHint().width() + bar), own.height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool done = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return done;
    }
};

QScrollArea* scrolled(QWidget* page, QWidget* parent)
{
    auto* area = new PageArea(parent);
    area->setObjectName(page->objectName() + QStringLiteral("Area"));
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    page->setAutoFillBackground(false); // the card's colour shows through
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

TicketPanel::TicketPanel(Selection& selection, QWidget* parent)
    : Panel(QStringLiteral("ticket"), parent), m_selection(selection), m_pages(new QStackedWidget(this)),
      m_entry(new TicketEntry(this)), m_review(new TicketReview(this)), m_answer(new ElidedLabel(this)),
      m_chain(new QPushButton(this))
{
    m_answer->setObjectName(QStringLiteral("ticketAnswer"));
    m_chain->setObjectName(QStringLiteral("ticketChain"));
    m_chain->setAutoDefault(false);
    m_chain->setProperty("flat", true);
    m_pages->addWidget(scrolled(m_entry, m_pages));
    m_pages->addWidget(scrolled(m_review, m_pages));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    auto* answer = new QHBoxLayout;
    answer->setContentsMargins(10, 2, 6, 4);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_chain);
    layout->addLayout(answer);
    setContent(content);
    m_chain->hide();
    connect(m_entry, &TicketEntry::formChanged, this, &TicketPanel::formChanged);
    connect(m_entry, &TicketEntry::instrumentChosen, &m_selection, &Selection::setInstrument);
    connect(m_entry, &TicketEntry::reviewRequested, this, &TicketPanel::startReview);
    connect(&m_selection, &Selection::instrumentChanged, this, [this](InstrumentId instrument) {
        if (!isReviewing())
            m_entry->chooseInstrument(instrument);
    });
    connect(m_review, &TicketReview::backRequested, this, &TicketPanel::back);
    connect(m_review, &TicketReview::sendRequested, this, &TicketPanel::send);
    connect(m_chain, &QPushButton::clicked, this, [this] { Q_EMIT traceRequested(m_trace); });
    retranslateUi();
    setEmpty(true, tr("No session. The ticket opens with the first snapshot of one."));
}

QString TicketPanel::title() const
{
    return tr("Order ticket");
}

bool TicketPanel::isReviewing() const
{
    return m_pages->currentIndex() == 1;
}

QString TicketPanel::answerText() const
{
    return m_answer->fullText();
}

void TicketPanel::apply(const StationSnapshot& snapshot)
{
    const bool nothing = !snapshot.instruments || snapshot.instruments->size() == 0;
    setEmpty(nothing, tr("This session has no instruments to trade."));
    if (nothing)
        return;
    m_entry->setInstruments(snapshot.instruments);
    if (!isReviewing())
        m_entry->chooseInstrument(m_selection.instrument());
    showDraft();
    showAnswer(snapshot);
}

void TicketPanel::formChanged()
{
    if (shownSnapshot() != nullptr)
        showDraft();
}

void TicketPanel::showDraft()
{
    const StationSnapshot& snapshot = *shownSnapshot();
    if (isReviewing()) {
        m_draft = draftOf(m_reviewed, snapshot);
        m_review->update(m_reviewed, m_draft, snapshot);
        return;
    }
    m_draft = draftOf(m_entry->form(), snapshot);
    m_entry->showDraft(m_draft, snapshot);
}

void TicketPanel::startReview()
{
    if (shownSnapshot() == nullptr || isReviewing())
        return;
    m_reviewed = m_entry->form();
    m_draft = draftOf(m_reviewed, *shownSnapshot());
    if (!m_draft.canBeSent())
        return m_entry->showDraft(m_draft, *shownSnapshot());
    // The quantity that was read is the quantity that is sent, whatever the price does meanwhile.
    if (m_reviewed.byNotional) {
        m_reviewed.byNotional = false;
        m_reviewed.amount = QString::fromStdString(m_draft.quantity.toString());
    }
    m_pages->setCurrentIndex(1);
    m_review->begin(m_reviewed, m_draft, *shownSnapshot());
}

void TicketPanel::back()
{
    m_pages->setCurrentIndex(0);
    m_entry->focusAmount();
    formChanged();
}

void TicketPanel::send()
{
    m_reviewed.reason = m_review->reason();
    m_draft = draftOf(m_reviewed, *shownSnapshot());
    if (!m_draft.canBeSent())
        return m_review->update(m_reviewed, m_draft, *shownSnapshot());
    const auto& desk = shownSnapshot()->desk;
    m_answersUpTo = desk && !desk->answers.empty() ? desk->answers.front().trace : 0;
    m_waits = true;
    m_chain->hide();
    m_answer->setFullText(tr("On its way through Compliance, Risk and the gate…"));
    Q_EMIT orderRequested(m_draft.order);
    m_entry->clearAmount();
    back();
}

void TicketPanel::showAnswer(const StationSnapshot& snapshot)
{
    if (!snapshot.desk || !m_waits)
        return;
    const DeskAnswer* found = nullptr;
    for (const DeskAnswer& answer : snapshot.desk->answers)
        if (answer.trace > m_answersUpTo && answer.modifies == 0)
            found = &answer; // the oldest of the new ones
    if (found == nullptr)
        return;
    m_waits = false;
    m_trace = found->trace;
    const bool isSent = found->outcome == DeskOutcome::Released || found->outcome == DeskOutcome::NotSent;
    m_answer->setFullText(answerSentence(*found, snapshot));
    QPalette palette = m_answer->palette();
    palette.setColor(QPalette::WindowText,
                     Theme::instance().color(isSent ? ColorRole::Text : ColorRole::Critical));
    m_answer->setPalette(palette);
    m_chain->show();
}

void TicketPanel::retranslateUi()
{
    m_entry->retranslateUi();
    m_review->retranslateUi();
    m_chain->setText(tr("Whole chain"));
    m_chain->setAccessibleName(tr("Show every stage of this order in the audit log"));
}

void TicketPanel::themeChanged()
{
    m_entry->retranslateUi(); // icons carry the theme's colours
    formChanged();
}

} // namespace mystic
