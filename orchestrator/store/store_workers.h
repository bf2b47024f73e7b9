// What JournalStore's threads run. Private to the folder. Each object lives on its own thread and is called
// by queued calls only.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>

#include "journal/posix_disk.h"
#include "journal_store.h"

namespace mystic {

/// Follows the journal.
class ProjectionWorker final : public QObject {
    Q_OBJECT
public:
    ProjectionWorker(std::shared_ptr<const JournalSource> source, QString databasePath);
    void start();
    /// Throws the database away and reads the journal again.
    void rebuild();

Q_SIGNALS:
    void advanced(const mystic::ProjectionState& state);

private:
    void step();
    void giveUp(const Error& error);

    std::shared_ptr<const JournalSource> m_source;
    PosixDisk m_disk;
    JournalProjector m_projector;
    QTimer* m_timer = nullptr;
    ProjectionState m_told;
    int m_restarts = 0;
};

/// Answers questions.
class QueryWorker final : public QObject {
    Q_OBJECT
public:
    QueryWorker(std::shared_ptr<const JournalSource> source, QString databasePath,
                const std::atomic<quint64>& generation);
    void setFilter(quint64 generation, const AuditFilter& filter);
    void extend();
    void readPage(quint64 generation, int page);
    void readPosition(quint64 generation, qint64 id);
    void readDetail(qint64 id);
    void readExplanation(const ExplainKey& key);
    void readDecisions(int limit);
    /// After a rebuild: the file is another one.
    void reopen();

Q_SIGNALS:
    void indexed(quint64 generation, const std::shared_ptr<const mystic::AuditIndex>& index);
    void pageRead(quint64 generation, int page,
                  const std::shared_ptr<const std::vector<mystic::AuditRecord>>& rows);
    void positionRead(quint64 generation, qint64 id, qint64 position);
    void detailRead(const std::shared_ptr<const mystic::RecordDetail>& detail);
    void explained(const mystic::ExplainKey& asked,
                   const std::shared_ptr<const mystic::Explanation>& explanation);
    void decisionsRead(const std::shared_ptr<const std::vector<mystic::DecisionRecord>>& decisions);
    void choicesRead(const mystic::AuditChoices& choices);
    void failed(const QString& problem);
    void damaged();

private:
    [[nodiscard]] bool isReady();
    [[nodiscard]] JournalReader* journal();
    void fail(const Error& error);
    void readChoices();

    std::shared_ptr<const JournalSource> m_source;
    QString m_path;
    const std::atomic<quint64>& m_wanted;
    PosixDisk m_disk;
    AuditReader m_reader;
    std::unique_ptr<JournalReader> m_journal;
    quint64 m_generation = 0;
    AuditIndex m_index;
    std::size_t m_choices = 0;
};

} // namespace mystic
