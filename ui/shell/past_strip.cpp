#include "ui/shell/past_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/models/format.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int EdgeWidth = 4;

} // namespace

PastStrip::PastStrip(QWidget* parent)
    : QFrame(parent), m_what(new QLabel(this)), m_refused(new QLabel(this)), m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("pastStrip"));
    m_what->setObjectName(QStringLiteral("pastWhat"));
    m_what->setWordWrap(true);
    m_refused->setObjectName(QStringLiteral("pastRefused"));
    m_refused->setProperty("tone", QStringLiteral("critical"));
    m_back->setObjectName(QStringLiteral("pastBack"));
    m_back->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->setSpacing(10);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_refused);
    layout->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &PastStrip::backRequested);
    hide();
    retranslateUi();
}

void PastStrip::showPast(const StationSnapshot& past)
{
    m_past = past;
    m_refused->hide();
    retranslateUi();
    show();
}

void PastStrip::refuse(const QString& what)
{
    m_refused->setText(what);
    m_refused->setAccessibleName(what);
    m_refused->show();
}

void PastStrip::retranslateUi()
{
    m_what->setText(
        format::unbroken(tr("You are looking at a past session: %1, as it ended at %2 %3 UTC after %4 turns "
                            "(%5). Nothing here can "
                            "be traded or changed. The strip above, alarms and the kill switch are the "
                            "running session's, which "
                            "goes on.")
                             .arg(format::text(m_past.sessionName), format::date(m_past.logicalTime),
                                  format::timeOfDay(m_past.logicalTime), format::count(m_past.turns),
                                  format::text(m_past.phaseDetail))));
    m_what->setAccessibleName(m_what->text());
    m_back->setText(tr("Back to the running session"));
    m_back->setToolTip(tr("Ctrl+B"));
    m_back->setAccessibleName(tr("Back to the running session"));
}

void PastStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PastStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(ColorRole::WarningArea));
    painter.fillRect(QRect(0, 0, EdgeWidth, height()), Theme::instance().color(ColorRole::Warning));
}

} // namespace mystic
