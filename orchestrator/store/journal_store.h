// A journal as the window asks it: follows it on a worker thread, answers on another, never blocks the
// caller. Invariant: an answer belongs to the newest question of its sort; late ones are dropped by number.
// Knows no widget.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QThread>

#include <atomic>
#include <memory>
#include <vector>

#include "audit_export.h"
#include "audit_reader.h"
#include "journal_projector.h"
#include "record_detail.h"

namespace mystic {

class ProjectionWorker;
class QueryWorker;

/// Which journal, and who is who in it.
struct JournalSource {
    QString directory;
    NameBook names;
    std::shared_ptr<const InstrumentMaster> instruments; ///< what `names` points to
    QString cacheDirectory; ///< for the database when the journal's folder cannot be written
};

/// What a filter can be chosen from.
struct AuditChoices {
    std::vector<MessageKind> kinds;
    std::vector<std::string> sources;
};

/// Thread: the one that made it (GUI). All answers come as signals there.
class JournalStore final : public QObject {
    Q_OBJECT
public:
    explicit JournalStore(QObject* parent = nullptr);
    ~JournalStore() override;

    /// Leaves what was open and follows this journal: live while it is written, or to its end.
    void open(JournalSource source);
    void close();
    [[nodiscard]] bool isOpen() const { return m_source != nullptr; }
    /// Null while nothing is open.
    [[nodiscard]] const std::shared_ptr<const JournalSource>& source() const { return m_source; }
    [[nodiscard]] const ProjectionState& state() const { return m_state; }

    /// Asks for the rows of a filter; indexChanged() answers with this number, again whenever rows are added.
    quint64 setFilter(const AuditFilter& filter);
    void requestPage(quint64 generation, int page);
    void requestPosition(quint64 generation, qint64 id);
    void requestDetail(qint64 id);
    void requestExplanation(const ExplainKey& key);
    void requestDecisions(int limit);
    /// One at a time; a second one waits for nothing and is refused by exportFinished().
    void exportTo(const AuditFilter& filter, const QString& path, ExportFormat format);
    void cancelExport() { m_exportCancelled.store(true); }
    [[nodiscard]] bool isExporting() const { return m_exporter != nullptr; }

Q_SIGNALS:
    void stateChanged();
    void choicesChanged(const mystic::AuditChoices& choices);
    void indexChanged(quint64 generation, const std::shared_ptr<const mystic::AuditIndex>& index);
    void pageRead(quint64 generation, int page,
                  const std::shared_ptr<const std::vector<mystic::AuditRecord>>& rows);
    /// `position`: among the rows of the filter, oldest first; -1 = not one of them.
    void positionRead(quint64 generation, qint64 id, qint64 position);
    void detailRead(const std::shared_ptr<const mystic::RecordDetail>& detail);
    /// An empty explanation: nothing is recorded under this key.
    void explained(const mystic::ExplainKey& asked,
                   const std::shared_ptr<const mystic::Explanation>& explanation);
    void decisionsRead(const std::shared_ptr<const std::vector<mystic::DecisionRecord>>& decisions);
    void exportProgress(qint64 rows);
    /// `error` empty and rows 0: cancelled.
    void exportFinished(const QString& path, qint64 rows, const QString& error);
    /// A question could not be answered; the sentence says why.
    void failed(const QString& problem);

private:
    void startWorkers();
    void stopWorkers();
    void takeState(quint64 session, const ProjectionState& state);
    void rebuild();
    template <typename Call>
    void ask(Call call);

    std::shared_ptr<const JournalSource> m_source;
    QString m_path;
    ProjectionState m_state;
    std::atomic<quint64> m_generation{0}; ///< of the newest filter; workers give up on older ones
    quint64 m_session = 0;                ///< of open()
    std::uint64_t m_askedRows = 0;
    std::unique_ptr<QThread> m_projectionThread;
    std::unique_ptr<QThread> m_queryThread;
    ProjectionWorker* m_projection = nullptr; ///< lives and dies on its thread, as its timer must
    QueryWorker* m_queries = nullptr;         ///< lives and dies on its thread, as its database must
    std::unique_ptr<QThread> m_exporter;
    std::atomic<bool> m_exportCancelled{false};
};

} // namespace mystic

Q_DECLARE_METATYPE(mystic::ProjectionState)
