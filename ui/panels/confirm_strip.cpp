#include "ui/panels/confirm_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "ui/models/format.h"

namespace mystic {

ConfirmStrip::ConfirmStrip(const QString& objectName, QWidget* parent)
    : QFrame(parent), m_question(new QLabel(this)), m_fields(new QHBoxLayout), m_yes(new QPushButton(this)),
      m_no(new QPushButton(this)), m_returnTo(parent)
{
    setObjectName(objectName);
    m_question->setObjectName(objectName + QStringLiteral("Question"));
    m_question->setWordWrap(true);
    m_yes->setObjectName(objectName + QStringLiteral("Yes"));
    m_no->setObjectName(objectName + QStringLiteral("No"));
    m_yes->setAutoDefault(false);
    m_no->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_question, 1);
    layout->addLayout(m_fields);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT confirmed();
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    hide();
    retranslateUi();
}

void ConfirmStrip::ask(const QString& question, const QString& yes)
{
    setTexts(question, yes);
    show();
    (m_first != nullptr ? m_first : m_no)->setFocus(Qt::OtherFocusReason);
}

void ConfirmStrip::setTexts(const QString& question, const QString& yes)
{
    m_question->setText(format::unbroken(question));
    m_yes->setText(yes);
    m_yes->setAccessibleName(yes);
    m_yes->setAccessibleDescription(question);
    m_no->setAccessibleDescription(question);
}

void ConfirmStrip::setYesEnabled(bool enabled)
{
    m_yes->setEnabled(enabled);
}

void ConfirmStrip::dismiss()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_returnTo != nullptr)
        m_returnTo->setFocus(Qt::OtherFocusReason);
}

void ConfirmStrip::retranslateUi()
{
    m_no->setText(tr("Leave as it is"));
    if (m_yes->text().isEmpty()) // until something is asked
        m_yes->setAccessibleName(tr("Confirm"));
}

void ConfirmStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ConfirmStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    m_no->click();
    event->accept();
}

} // namespace mystic
