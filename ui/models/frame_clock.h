// The one heartbeat of the window. Panels are refreshed from here and never poll or start timers of their
// own.
#pragma once

#include <QObject>
#include <QTimer>

namespace mystic {

/// One timer, three rates: numbers 10 Hz, charts 5 Hz, flow 30 Hz. Without a visible flow graph it beats at
/// 10 Hz only.
class FrameClock final : public QObject {
    Q_OBJECT
public:
    static constexpr int FlowHz = 30;
    static constexpr int NumbersHz = 10;
    static constexpr int ChartsHz = 5;

    explicit FrameClock(QObject* parent = nullptr);
    void start();
    void stop();
    /// True while something animates at 30 Hz.
    void setFlowWanted(bool wanted);
    [[nodiscard]] bool isFlowWanted() const { return m_flowWanted; }
    /// One beat, as the timer does it; tests drive the window with it.
    void beat();

Q_SIGNALS:
    void flowTick();
    void numbersTick();
    void chartsTick();

private:
    QTimer m_timer;
    bool m_flowWanted = false;
    unsigned m_beat = 0;
};

} // namespace mystic
