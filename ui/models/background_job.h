// One piece of work at a time on a thread of its own, with progress and cancel. Knows no widget. Invariant:
// nothing of it runs after its destructor.
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

namespace mystic {

/// Thread: the one that made it (GUI); signals and `done` arrive there.
class BackgroundJob final : public QObject {
    Q_OBJECT
public:
    /// `stage` as the work numbers its stages; `share` of the stage 0..1, negative = unknown. False: give up.
    /// Called on the worker thread.
    using Watch = std::function<bool(int stage, double share)>;

    using QObject::QObject;
    ~BackgroundJob() override;

    /// `work` runs on the thread, `done` here when it is over. Does nothing while something runs.
    void start(std::function<void(const Watch&)> work, std::function<void()> done);
    void cancel() { m_cancelled.store(true); }
    /// Of the work that runs or ran last.
    [[nodiscard]] bool wasCancelled() const { return m_cancelled.load(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int stage, double share);

private:
    bool tell(int stage, double share);

    std::atomic<bool> m_cancelled{false};
    std::atomic<bool> m_told{false}; ///< a progress is on its way: the next ones wait
    bool m_running = false;
    std::thread m_thread;
};

} // namespace mystic
