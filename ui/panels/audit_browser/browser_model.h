// The whole audit log as a table: as many rows as the filter finds, of which only the pages looked at are in
// memory. Invariant: data() never waits; a page that is not there is asked for and shown as soon as it comes.
#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <memory>

#include "store/journal_store.h"

namespace mystic {

/// Thread: GUI.
class AuditBrowserModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Pages of 256 rows kept; those least recently looked at leave.
    static constexpr int PagesKept = 64;
    enum Role : int { RecordIdRole = Qt::UserRole + 40 };

    explicit AuditBrowserModel(JournalStore& store, QObject* parent = nullptr);

    /// Asks for the rows of a filter; the rows shown stay until the answer is there.
    void setFilter(const AuditFilter& filter);
    [[nodiscard]] const AuditFilter& filter() const { return m_filter; }
    /// A count for the newest filter has come.
    [[nodiscard]] bool isCurrent() const { return m_generation == m_shown; }
    void setNewestFirst(bool newestFirst);
    [[nodiscard]] bool newestFirst() const { return m_newestFirst; }
    /// Asks where a record is; located() answers.
    void locate(qint64 id);
    /// Null while its page has not come.
    [[nodiscard]] const AuditRecord* recordAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void counted();
    /// -1: the filter hides it.
    void located(qint64 id, int row);

private:
    using Page = std::vector<AuditRecord>;
    void takeIndex(quint64 generation, const AuditIndex& index);
    void takePage(quint64 generation, int page, const std::shared_ptr<const Page>& rows);
    [[nodiscard]] qint64 positionOf(int row) const;
    [[nodiscard]] int rowOf(qint64 position) const;

    JournalStore& m_store;
    const JournalSource* m_source = nullptr; ///< which journal was asked; never looked into
    AuditFilter m_filter;
    quint64 m_generation = 0; ///< asked for
    quint64 m_shown = 0;      ///< counted and shown
    int m_count = 0;
    bool m_newestFirst = true;
    mutable QCache<int, std::shared_ptr<const Page>> m_pages;
    mutable QSet<int> m_asked;
};

} // namespace mystic
