#include "ui/panels/statistics/statistics_job.h"

namespace mystic {

StatisticsJob::StatisticsJob(StatisticsSource& source, QObject* parent) : QObject(parent), m_source(source)
{
}

StatisticsJob::~StatisticsJob()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void StatisticsJob::start(StatisticsOrder order)
{
    if (m_running)
        return;
    if (m_thread.joinable())
        m_thread.join(); // it has told its result: there is nothing left to wait for
    m_running = true;
    m_cancelled.store(false);
    m_told.store(false);
    m_thread = std::thread([this, wanted = std::move(order)] { run(wanted); });
}

/// Worker thread. Posts to this object, which joins the thread before it goes.
void StatisticsJob::run(const StatisticsOrder& order)
{
    auto result = std::make_shared<Result<StatisticsOutcome>>(m_source.make(order, [this](double share) {
        if (!m_told.exchange(true))
            QMetaObject::invokeMethod(
                this,
                [this, share] {
                    m_told.store(false);
                    if (m_running)
                        Q_EMIT progressed(share);
                },
                Qt::QueuedConnection);
        return !m_cancelled.load();
    }));
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            m_running = false;
            Q_EMIT finished(result);
        },
        Qt::QueuedConnection);
}

} // namespace mystic
