#include "journal_store.h"

#include "store_workers.h"

namespace mystic {

JournalStore::JournalStore(QObject* parent) : QObject(parent)
{
    qRegisterMetaType<ProjectionState>();
}

JournalStore::~JournalStore()
{
    close();
}

void JournalStore::open(JournalSource source)
{
    close();
    m_source = std::make_shared<const JournalSource>(std::move(source));
    m_path = projectionPath(m_source->directory, m_source->cacheDirectory);
    startWorkers();
    Q_EMIT stateChanged();
}

void JournalStore::close()
{
    cancelExport();
    if (m_exporter) {
        m_exporter->wait();
        m_exporter.reset();
    }
    stopWorkers();
    m_source.reset();
    m_state = {};
    m_askedRows = 0;
    ++m_session;
}

void JournalStore::startWorkers()
{
    m_projectionThread = std::make_unique<QThread>();
    m_projectionThread->setObjectName(QStringLiteral("journal projection"));
    m_queryThread = std::make_unique<QThread>();
    m_queryThread->setObjectName(QStringLiteral("journal queries"));
    m_projection = new ProjectionWorker(m_source, m_path);
    m_queries = new QueryWorker(m_source, m_path, m_generation);
    m_projection->moveToThread(m_projectionThread.get());
    m_queries->moveToThread(m_queryThread.get());
    connect(m_projectionThread.get(), &QThread::finished, m_projection, &QObject::deleteLater);
    connect(m_queryThread.get(), &QThread::finished, m_queries, &QObject::deleteLater);
    connect(m_projection, &ProjectionWorker::advanced, this,
            [this, session = m_session](const ProjectionState& state) { takeState(session, state); });
    connect(m_queries, &QueryWorker::indexed, this, &JournalStore::indexChanged);
    connect(m_queries, &QueryWorker::pageRead, this, &JournalStore::pageRead);
    connect(m_queries, &QueryWorker::positionRead, this, &JournalStore::positionRead);
    connect(m_queries, &QueryWorker::detailRead, this, &JournalStore::detailRead);
    connect(m_queries, &QueryWorker::explained, this, &JournalStore::explained);
    connect(m_queries, &QueryWorker::decisionsRead, this, &JournalStore::decisionsRead);
    connect(m_queries, &QueryWorker::choicesRead, this, &JournalStore::choicesChanged);
    connect(m_queries, &QueryWorker::failed, this, &JournalStore::failed);
    connect(m_queries, &QueryWorker::damaged, this, &JournalStore::rebuild);
    m_projectionThread->start(QThread::LowPriority);
    m_queryThread->start();
    QMetaObject::invokeMethod(m_projection, [worker = m_projection] { worker->start(); });
}

void JournalStore::stopWorkers()
{
    ++m_generation; // what is being counted stops
    for (QThread* thread : {m_projectionThread.get(), m_queryThread.get()}) {
        if (thread == nullptr)
            continue;
        thread->quit();
        thread->wait();
    }
    m_projection = nullptr;
    m_queries = nullptr;
    m_projectionThread.reset();
    m_queryThread.reset();
}

void JournalStore::takeState(quint64 session, const ProjectionState& state)
{
    if (session != m_session)
        return;
    m_state = state;
    if (state.rows != m_askedRows) {
        m_askedRows = state.rows;
        ask([](QueryWorker& worker) { worker.extend(); });
    }
    Q_EMIT stateChanged();
}

void JournalStore::rebuild()
{
    if (!isOpen())
        return;
    m_state = {};
    m_askedRows = 0;
    ask([](QueryWorker& worker) { worker.reopen(); });
    QMetaObject::invokeMethod(m_projection, [worker = m_projection] { worker->rebuild(); });
}

template <typename Call>
void JournalStore::ask(Call call)
{
    if (isOpen())
        QMetaObject::invokeMethod(m_queries, [worker = m_queries, call] { call(*worker); });
}

quint64 JournalStore::setFilter(const AuditFilter& filter)
{
    const quint64 generation = ++m_generation;
    ask([generation, filter](QueryWorker& worker) { worker.setFilter(generation, filter); });
    return generation;
}

void JournalStore::requestPage(quint64 generation, int page)
{
    ask([generation, page](QueryWorker& worker) { worker.readPage(generation, page); });
}

void JournalStore::requestPosition(quint64 generation, qint64 id)
{
    ask([generation, id](QueryWorker& worker) { worker.readPosition(generation, id); });
}

void JournalStore::requestDetail(qint64 id)
{
    ask([id](QueryWorker& worker) { worker.readDetail(id); });
}

void JournalStore::requestExplanation(const ExplainKey& key)
{
    ask([key](QueryWorker& worker) { worker.readExplanation(key); });
}

void JournalStore::requestDecisions(int limit)
{
    ask([limit](QueryWorker& worker) { worker.readDecisions(limit); });
}

void JournalStore::exportTo(const AuditFilter& filter, const QString& path, ExportFormat format)
{
    if (!isOpen() || m_exporter) {
        Q_EMIT exportFinished(path, 0,
                              isOpen() ? tr("Another export is running; wait for it or cancel it.")
                                       : tr("No journal is open."));
        return;
    }
    m_exportCancelled.store(false);
    // A connection of its own: an export of a million rows must not hold up the pages of the table.
    m_exporter.reset(QThread::create([this, source = m_source, database = m_path, filter, path, format] {
        AuditReader reader(source->names);
        Result<qint64> rows = 0;
        if (auto opened = reader.open(database); !opened)
            rows = tl::make_unexpected(opened.error());
        else
            rows = exportAudit(reader, filter, source->names, path, format, [this](qint64 done) {
                Q_EMIT exportProgress(done);
                return !m_exportCancelled.load();
            });
        const QString error = rows ? QString() : QString::fromStdString(rows.error().message);
        QMetaObject::invokeMethod(this, [this, path, count = rows.value_or(0), error] {
            if (m_exporter)
                m_exporter->wait();
            m_exporter.reset();
            Q_EMIT exportFinished(path, count, error);
        });
    }));
    m_exporter->start(QThread::LowPriority);
}

} // namespace mystic
