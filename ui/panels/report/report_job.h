// Makes one report at a time on a thread of its own and tells the window how far it is. Knows no widget.
// Invariant: nothing of it runs after its destructor; a cancelled report leaves no file.
#pragma once

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

#include "ui/panels/report/report_source.h"

namespace mystic {

/// Thread: the one that made it (GUI); signals arrive there.
class ReportJob final : public QObject {
    Q_OBJECT
public:
    /// `source` outlives it.
    explicit ReportJob(ReportSource& source, QObject* parent = nullptr);
    ~ReportJob() override;

    /// Does nothing while one is being made.
    void start(ReportOrder order);
    void cancel() { m_cancelled.store(true); }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(mystic::ReportStage stage, double share);
    void finished(const std::shared_ptr<const mystic::Result<mystic::ReportOutcome>>& result);

private:
    void run(const ReportOrder& order);

    ReportSource& m_source;
    std::atomic<bool> m_cancelled{false};
    std::atomic<bool> m_told{false}; ///< a progress is on its way: the next ones wait
    bool m_running = false;
    std::thread m_thread;
};

} // namespace mystic
