#include "ui/models/background_job.h"

#include <utility>

namespace mystic {

BackgroundJob::~BackgroundJob()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundJob::start(std::function<void(const Watch&)> work, std::function<void()> done)
{
    if (m_running)
        return;
    if (m_thread.joinable())
        m_thread.join(); // it has told that it is done: there is nothing left to wait for
    m_running = true;
    m_cancelled.store(false);
    m_told.store(false);
    m_thread = std::thread([this, run = std::move(work), then = std::move(done)] {
        run([this](int stage, double share) { return tell(stage, share); });
        QMetaObject::invokeMethod(
            this,
            [this, then] {
                m_running = false;
                then();
            },
            Qt::QueuedConnection);
    });
}

/// Worker thread. A change of stage is never left out: it comes once each and says what can be cancelled.
bool BackgroundJob::tell(int stage, double share)
{
    if (m_cancelled.load())
        return false; // a stage that is not begun is not told
    const bool counted = share >= 0;
    if (!counted || !m_told.exchange(true))
        QMetaObject::invokeMethod(
            this,
            [this, stage, share, counted] {
                if (counted)
                    m_told.store(false);
                if (m_running)
                    Q_EMIT progressed(stage, share);
            },
            Qt::QueuedConnection);
    return true;
}

} // namespace mystic
