// The one heartbeat of the window. Panels are refreshed from here and never poll or start timers of their
// own.
#pragma once

#include <QObject>
#include <QTimer>

namespace mystic {

/// How often a second each kind of thing is shown anew. Charts are never faster than numbers, nor numbers
/// than the flow; a rate that does not divide the next is rounded to one that does.
struct FrameRates {
    int numbers = 10;
    int charts = 5;
    int flow = 30;
};

/// One timer, three rates. Without a visible flow graph it beats at the rate of the numbers only.
class FrameClock final : public QObject {
    Q_OBJECT
public:
    explicit FrameClock(QObject* parent = nullptr);
    void start();
    void stop();
    void setRates(const FrameRates& rates);
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
    void setInterval();

    QTimer m_timer;
    FrameRates m_rates;
    bool m_flowWanted = false;
    unsigned m_beat = 0;
};

} // namespace mystic
