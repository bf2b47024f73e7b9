#include "ui/shell/sheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/theme.h"

namespace mystic {

Sheet::Sheet(const QString& objectName, Place place, QWidget* host)
    : QFrame(host), m_place(place), m_title(new QLabel(this)), m_body(new QVBoxLayout(this))
{
    setObjectName(objectName);
    setProperty("sheet", true);
    setAutoFillBackground(true);
    m_title->setFont(Theme::textFont(1, true));
    m_body->setContentsMargins(16, 12, 16, 14);
    m_body->setSpacing(10);
    m_body->addWidget(m_title);
    host->installEventFilter(this);
    hide();
}

void Sheet::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::open()
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    show();
    place();
    raise();
    if (QWidget* first = firstControl())
        first->setFocus(Qt::OtherFocusReason);
}

void Sheet::close()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore != nullptr)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void Sheet::place()
{
    const QWidget* host = parentWidget();
    const int margin = 10;
    const int wide = std::min(std::max(sizeHint().width(), 380), host->width() - 2 * margin);
    const int wanted = hasHeightForWidth() ? heightForWidth(wide) : sizeHint().height();
    const int high = std::min(wanted, host->height() - 2 * margin - m_topOffset);
    const int left = m_place == Place::TopRight ? host->width() - wide - margin : (host->width() - wide) / 2;
    const int top =
        m_place == Place::TopRight ? m_topOffset + margin : std::max(margin, (host->height() - high) / 2);
    setGeometry(left, top, wide, high);
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    // The focus may have gone on to what lies behind: Escape still closes what is in front.
    if (event->type() == QEvent::KeyPress && isVisible() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace mystic
