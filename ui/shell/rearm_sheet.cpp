#include "ui/shell/rearm_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/models/format.h"
#include "ui/models/words.h"

namespace mystic {

namespace {

constexpr int LongestReason = 110; // characters; the record holds 120 bytes
constexpr int ShortestReason = 3;

} // namespace

RearmSheet::RearmSheet(QWidget* host)
    : Sheet(QStringLiteral("rearmSheet"), Place::TopRight, host), m_explanation(new QLabel(this)),
      m_reason(new QLineEdit(this)), m_rearm(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    m_explanation->setObjectName(QStringLiteral("rearmExplanation"));
    m_explanation->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("rearmReason"));
    m_reason->setMaxLength(LongestReason);
    m_rearm->setObjectName(QStringLiteral("rearm"));
    m_cancel->setObjectName(QStringLiteral("cancelRearm"));
    m_rearm->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_rearm->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_rearm);
    body()->addWidget(m_explanation);
    body()->addWidget(m_reason);
    body()->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &RearmSheet::showState);
    connect(m_reason, &QLineEdit::returnPressed, this, &RearmSheet::submit);
    connect(m_rearm, &QPushButton::clicked, this, &RearmSheet::submit);
    connect(m_cancel, &QPushButton::clicked, this, &RearmSheet::close);
    retranslateUi();
}

QWidget* RearmSheet::firstControl()
{
    return m_reason;
}

void RearmSheet::retranslateUi()
{
    setTitle(tr("Re-arm trading"));
    m_reason->setPlaceholderText(tr("Reason, for the record"));
    m_reason->setAccessibleName(tr("Reason for re-arming"));
    m_rearm->setText(tr("Re-arm"));
    m_cancel->setText(tr("Cancel"));
    showState();
}

void RearmSheet::showState()
{
    QString text = tr("Trading is %1 (%2). Re-arming lets the agents take new risk again. The reason is "
                      "recorded with your name.")
                       .arg(words::tradingState(m_state),
                            m_stateReason.isEmpty() ? tr("no reason given") : m_stateReason);
    if (m_state == TradingState::Killed)
        text += u' ' + tr("With one person a re-arm from KILLED takes effect 60 s after it was asked for.");
    if (m_requested)
        text += QStringLiteral("\n") + tr("Re-arm requested; waiting for the gate.");
    m_explanation->setText(text);
    m_rearm->setEnabled(!m_requested && m_reason->text().trimmed().size() >= ShortestReason);
    if (isVisible())
        place();
}

void RearmSheet::submit()
{
    if (!m_rearm->isEnabled())
        return;
    m_requested = true;
    showState();
    Q_EMIT rearmRequested(m_reason->text().trimmed());
}

void RearmSheet::apply(const StationSnapshot& snapshot)
{
    const QString reason = format::text(snapshot.tradingStateReason);
    if (snapshot.tradingState == m_state && reason == m_stateReason)
        return;
    const bool deeper = snapshot.tradingState > m_state;
    m_state = snapshot.tradingState;
    m_stateReason = reason;
    if (m_state == TradingState::Active || deeper)
        m_requested = false;
    showState();
    if (m_state == TradingState::Active) {
        m_reason->clear();
        close();
    }
}

void RearmSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mystic
