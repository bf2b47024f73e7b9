#include "ui/shell/alarm_notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QThreadPool>

#include <utility>

#include "ui/models/format.h"
#include "ui/models/words.h"

namespace mystic {

namespace {

constexpr int DefaultTimeout = -1;

QDBusMessage notification(const QString& title, const QString& text, bool urgent)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(urgent ? 2 : 1))},
                            {QStringLiteral("desktop-entry"), QStringLiteral("mystic-station")}};
    call << QStringLiteral("Mystic Station") << 0U << QStringLiteral("mystic-station") << title
         << text.toHtmlEscaped() << QStringList() << hints << DefaultTimeout;
    return call;
}

} // namespace

AlarmNotifier::AlarmNotifier(NotifySender send, QObject* parent) : QObject(parent), m_send(std::move(send))
{
}

void AlarmNotifier::apply(const StationSnapshot& snapshot, bool wanted, Severity from)
{
    const AlarmView* worst = nullptr;
    int more = -1;
    QSet<quint64> now;
    for (const AlarmView& alarm : snapshot.alarms) {
        now.insert(alarm.id);
        if (m_seen.contains(alarm.id) || alarm.acknowledged || alarm.alert.severity < from)
            continue;
        ++more;
        if (worst == nullptr || alarm.alert.severity > worst->alert.severity)
            worst = &alarm;
    }
    m_seen = std::move(now);
    if (std::exchange(m_first, false) || worst == nullptr || !wanted || !m_send)
        return;
    QString text = format::text(worst->alert.text.str());
    if (more > 0)
        text += u'\n' + tr("and %n more", nullptr, static_cast<int>(more));
    m_send(tr("%1: Mystic Station").arg(words::severity(worst->alert.severity)), text,
           worst->alert.severity == Severity::Critical);
}

NotifySender desktopNotifications()
{
    return [](const QString& title, const QString& text, bool urgent) {
        QThreadPool::globalInstance()->start(
            [call = notification(title, text, urgent)] { QDBusConnection::sessionBus().send(call); });
    };
}

} // namespace mystic
