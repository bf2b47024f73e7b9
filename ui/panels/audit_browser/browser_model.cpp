#include "ui/panels/audit_browser/browser_model.h"

#include <algorithm>
#include <limits>

#include "ui/panels/audit/audit_cells.h"
#include "ui/panels/data_table.h"

namespace mystic {

AuditBrowserModel::AuditBrowserModel(JournalStore& store, QObject* parent)
    : QAbstractTableModel(parent), m_store(store), m_pages(PagesKept)
{
    connect(&m_store, &JournalStore::indexChanged, this,
            [this](quint64 generation, const std::shared_ptr<const AuditIndex>& index) {
                takeIndex(generation, *index);
            });
    connect(&m_store, &JournalStore::stateChanged, this, [this] {
        if (m_store.source().get() == m_source)
            return;
        m_source = m_store.source().get(); // another journal: the same question to it
        setFilter(m_filter);
    });
    connect(&m_store, &JournalStore::pageRead, this, &AuditBrowserModel::takePage);
    connect(&m_store, &JournalStore::positionRead, this,
            [this](quint64 generation, qint64 id, qint64 position) {
                if (generation == m_shown)
                    Q_EMIT located(id, position < 0 ? -1 : rowOf(position));
            });
}

void AuditBrowserModel::setFilter(const AuditFilter& filter)
{
    m_filter = filter;
    m_generation = m_store.setFilter(filter);
}

void AuditBrowserModel::setNewestFirst(bool newestFirst)
{
    if (newestFirst == m_newestFirst)
        return;
    beginResetModel(); // pages are kept: they count from the oldest either way
    m_newestFirst = newestFirst;
    endResetModel();
}

void AuditBrowserModel::takeIndex(quint64 generation, const AuditIndex& index)
{
    if (generation != m_generation)
        return; // somebody asked something else meanwhile
    const int count = static_cast<int>(std::min<qint64>(index.count, std::numeric_limits<int>::max()));
    if (generation != m_shown || count < m_count) {
        beginResetModel();
        m_pages.clear();
        m_asked.clear();
        m_shown = generation;
        m_count = count;
        endResetModel();
    } else if (count > m_count) {
        m_pages.remove(m_count / AuditPageRows); // it was not full
        m_asked.remove(m_count / AuditPageRows);
        const int added = count - m_count;
        beginInsertRows({}, m_newestFirst ? 0 : m_count, m_newestFirst ? added - 1 : count - 1);
        m_count = count;
        endInsertRows();
    }
    Q_EMIT counted();
}

void AuditBrowserModel::takePage(quint64 generation, int page, const std::shared_ptr<const Page>& rows)
{
    if (generation != m_shown)
        return;
    m_asked.remove(page);
    const qint64 first = qint64{page} * AuditPageRows;
    const qint64 wanted = std::min<qint64>(AuditPageRows, m_count - first);
    if (wanted <= 0 || static_cast<qint64>(rows->size()) < wanted)
        return; // read before the newest rows came: data() asks again
    m_pages.insert(page, new std::shared_ptr<const Page>(rows));
    const int a = rowOf(first);
    const int b = rowOf(first + wanted - 1);
    Q_EMIT dataChanged(index(std::min(a, b), 0), index(std::max(a, b), columnCount() - 1));
}

void AuditBrowserModel::locate(qint64 id)
{
    m_store.requestPosition(m_shown, id);
}

qint64 AuditBrowserModel::positionOf(int row) const
{
    return m_newestFirst ? m_count - 1 - row : row;
}

int AuditBrowserModel::rowOf(qint64 position) const
{
    return static_cast<int>(m_newestFirst ? m_count - 1 - position : position);
}

const AuditRecord* AuditBrowserModel::recordAt(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const qint64 position = positionOf(row);
    const int page = static_cast<int>(position / AuditPageRows);
    if (const auto* rows = m_pages.object(page)) {
        const auto at = static_cast<std::size_t>(position % AuditPageRows);
        return at < (*rows)->size() ? &(**rows)[at] : nullptr;
    }
    if (!m_asked.contains(page)) {
        m_asked.insert(page);
        m_store.requestPage(m_shown, page);
    }
    return nullptr;
}

int AuditBrowserModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int AuditBrowserModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(AuditColumn::Count_);
}

QVariant AuditBrowserModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    const AuditRecord* record = recordAt(index.row());
    if (record == nullptr)
        return role == Qt::DisplayRole && index.column() == static_cast<int>(AuditColumn::Text)
                   ? QVariant(QStringLiteral("…"))
                   : QVariant();
    if (role == OrderRole)
        return QVariant::fromValue<quint64>(record->order);
    if (role == RecordIdRole)
        return record->id;
    return audit_cells::data(record->row, static_cast<AuditColumn>(index.column()), role, {});
}

QVariant AuditBrowserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return audit_cells::header(section, orientation, role);
}

} // namespace mystic
