#include "ui/shell/kill_switch.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace mystic {

namespace {

// One press reaches the filter as an event of the window and again as one of the widget below; a hand is
// slower.
constexpr qint64 SamePressMs = 150;

} // namespace

KillSwitch::KillSwitch(StationPort& port, std::string person, QObject* parent)
    : QObject(parent), m_port(port), m_person(std::move(person))
{
    QCoreApplication::instance()->installEventFilter(this);
}

KillSwitch::~KillSwitch()
{
    if (QCoreApplication::instance() != nullptr)
        QCoreApplication::instance()->removeEventFilter(this);
}

QKeySequence KillSwitch::key()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
}

void KillSwitch::setButton(QAbstractButton* button)
{
    m_button = button;
    // The mouse is handled in the filter; this is for Space, Enter and assistive technology.
    connect(button, &QAbstractButton::clicked, this, [this] {
        if (!std::exchange(m_pressHandled, false))
            stopNewRisk();
    });
}

void KillSwitch::stopNewRisk()
{
    engage("kill switch");
}

void KillSwitch::engage(const char* how)
{
    if (m_sinceEngaged.isValid() && m_sinceEngaged.elapsed() < SamePressMs)
        return;
    m_port.kill(1, true, m_person, how);
    m_sinceEngaged.start();
    Q_EMIT engaged(1);
}

void KillSwitch::cancelWorkingOrders(bool keepProtectiveStops)
{
    m_port.kill(2, keepProtectiveStops, m_person, "kill switch: cancel all working orders");
    Q_EMIT engaged(2);
}

bool KillSwitch::isOnButton(const QEvent& event) const
{
    const auto& mouse = static_cast<const QMouseEvent&>(event);
    if (mouse.button() != Qt::LeftButton || m_button == nullptr || !m_button->isVisible())
        return false;
    return m_button->rect().contains(m_button->mapFromGlobal(mouse.globalPosition().toPoint()));
}

bool KillSwitch::canCover(const QObject* watched) const
{
    // The button itself, its window, and popups, which take all clicks while they are open.
    if (const auto* window = qobject_cast<const QWindow*>(watched))
        return window == m_button->window()->windowHandle() || window->type() == Qt::Popup;
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget == m_button || widget->windowType() == Qt::Popup;
}

bool KillSwitch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool chord = press->key() == Qt::Key_K && (press->modifiers() & ~Qt::KeypadModifier) ==
                                                            (Qt::ControlModifier | Qt::ShiftModifier);
        if (!chord)
            return false;
        if (!press->isAutoRepeat())
            engage("kill switch key");
        event->accept();
        return true;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        // Only where the button is what the operator sees at that place: another window over it keeps its
        // clicks.
        const bool ours = watched->isWindowType() || qobject_cast<QWidget*>(watched) != nullptr;
        if (!ours || !isOnButton(*event))
            return false;
        if (!canCover(watched))
            return false;
        m_pressHandled = true;
        engage("kill switch button");
        return false; // the button still shows that it is pressed, a popup still closes
    }
    default:
        return false;
    }
}

} // namespace mystic
