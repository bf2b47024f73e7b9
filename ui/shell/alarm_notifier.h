// Tells the desktop of new alarms, for an operator who looks elsewhere. The alarm bar stays the authority; a
// desktop that shows nothing loses nothing here.
#pragma once

#include <QObject>
#include <QSet>

#include <functional>

#include "engine/snapshot.h"

namespace mystic {

/// Shows one notification; returns at once. `urgent` stays until it is dismissed.
using NotifySender = std::function<void(const QString& title, const QString& text, bool urgent)>;

class AlarmNotifier final : public QObject {
    Q_OBJECT
public:
    explicit AlarmNotifier(NotifySender send, QObject* parent = nullptr);
    /// One notification for the alarms that are new in this snapshot and at least `from`, the worst of them
    /// in words. What was there in the first snapshot is not new.
    void apply(const StationSnapshot& snapshot, bool wanted, Severity from);

private:
    NotifySender m_send;
    QSet<quint64> m_seen;
    bool m_first = true;
};

/// The sender for desktops that follow the freedesktop.org notification interface. Calls the session bus from
/// a thread of its own; without a bus nothing happens.
[[nodiscard]] NotifySender desktopNotifications();

} // namespace mystic
