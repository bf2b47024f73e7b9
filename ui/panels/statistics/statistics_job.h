// Makes the statistics of one journal at a time on a thread of its own and tells the window how far it is.
// Knows no widget. Invariant: nothing of it runs after its destructor.
#pragma once

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

#include "ui/panels/statistics/statistics_source.h"

namespace mystic {

/// Thread: the one that made it (GUI); signals arrive there.
class StatisticsJob final : public QObject {
    Q_OBJECT
public:
    /// `source` outlives it.
    explicit StatisticsJob(StatisticsSource& source, QObject* parent = nullptr);
    ~StatisticsJob() override;

    /// Does nothing while one is being made.
    void start(StatisticsOrder order);
    void cancel() { m_cancelled.store(true); }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(double share);
    void finished(const std::shared_ptr<const mystic::Result<mystic::StatisticsOutcome>>& result);

private:
    void run(const StatisticsOrder& order);

    StatisticsSource& m_source;
    std::atomic<bool> m_cancelled{false};
    std::atomic<bool> m_told{false}; ///< a progress is on its way: the next ones wait
    bool m_running = false;
    std::thread m_thread;
};

} // namespace mystic
