// The way from the operator's hand to the gate: one key and one button, seen before any widget sees them, so
// that an open menu or popup cannot swallow them. The gate is closed before the event returns; no queue,
// timer or model is on this way.
#pragma once

#include <QElapsedTimer>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <string>

#include "engine/station_port.h"

class QAbstractButton;

namespace mystic {

class KillSwitch final : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application from now on. `port` must outlive this.
    KillSwitch(StationPort& port, std::string person, QObject* parent = nullptr);
    ~KillSwitch() override;
    /// Any of these pressed by mouse, touch or keyboard is level 1.
    void setButton(QAbstractButton* button);
    [[nodiscard]] static QKeySequence key();

public Q_SLOTS:
    /// Level 1: no new risk.
    void stopNewRisk();
    /// Level 2: and cancel working orders.
    void cancelWorkingOrders(bool keepProtectiveStops);

Q_SIGNALS:
    /// After kill() has returned.
    void engaged(int level);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOnButton(const QEvent& event) const;
    [[nodiscard]] bool canCover(const QObject* watched) const;
    void engage(const char* how);

    StationPort& m_port;
    std::string m_person;
    QPointer<QAbstractButton> m_button;
    QElapsedTimer m_sinceEngaged;
    bool m_pressHandled = false; ///< the click that follows a press already acted upon
};

} // namespace mystic
