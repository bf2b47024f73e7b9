#include "ui/panels/report/report_job.h"

namespace mystic {

ReportJob::ReportJob(ReportSource& source, QObject* parent) : QObject(parent), m_source(source)
{
}

ReportJob::~ReportJob()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ReportJob::start(ReportOrder order)
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
void ReportJob::run(const ReportOrder& order)
{
    auto result =
        std::make_shared<Result<ReportOutcome>>(m_source.make(order, [this](ReportStage stage, double share) {
            if (!m_told.exchange(true))
                QMetaObject::invokeMethod(
                    this,
                    [this, stage, share] {
                        m_told.store(false);
                        if (m_running)
                            Q_EMIT progressed(stage, share);
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
