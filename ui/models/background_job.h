// One piece of work at a time on a thread of its own, with progress and cancel. Knows no widget. Invariant:
// nothing of it runs after its destructor.
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

#include "ui/panels/session/session_source.h"

namespace mystic {

/// Thread: the one that made it (GUI); signals and `done` arrive there.
class SessionJob final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~SessionJob() override;

    /// `work` runs on the thread, `done` here when it is over. Does nothing while something runs.
    void start(std::function<void(const SessionWatch&)> work, std::function<void()> done);
    void cancel() { m_cancelled.store(true); }
    /// Of the work that runs or ran last.
    [[nodiscard]] bool wasCancelled() const { return m_cancelled.load(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(mystic::SessionStage stage, double share);

private:
    bool tell(SessionStage stage, double share);

    std::atomic<bool> m_cancelled{false};
    std::atomic<bool> m_told{false}; ///< a progress is on its way: the next ones wait
    bool m_running = false;
    std::thread m_thread;
};

} // namespace mystic
