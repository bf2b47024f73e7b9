#include "ui/panels/audit_browser/record_models.h"

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/audit/audit_cells.h"
#include "ui/panels/audit_browser/browser_model.h"
#include "ui/panels/data_table.h"
#include "ui/theme/theme.h"

namespace mystic {

void RecordFieldsModel::show(std::shared_ptr<const RecordDetail> detail)
{
    beginResetModel();
    m_detail = std::move(detail);
    endResetModel();
}

int RecordFieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_detail ? 0 : static_cast<int>(m_detail->fields.size());
}

int RecordFieldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant RecordFieldsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& [name, value] = m_detail->fields[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case RawRole:
        return format::text(index.column() == 0 ? name : value);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::FontRole:
        return index.column() == 1 ? QVariant(Theme::numberFont()) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == 0 ? QVariant(Theme::instance().color(ColorRole::TextMuted)) : QVariant();
    default:
        return {};
    }
}

QVariant RecordFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Field", "column") : tr("Value as recorded", "column");
}

void RecordChainModel::show(std::shared_ptr<const RecordDetail> detail)
{
    beginResetModel();
    m_detail = std::move(detail);
    endResetModel();
}

int RecordChainModel::rowOfRecord() const
{
    if (!m_detail)
        return -1;
    const auto found = std::ranges::find(m_detail->chain, m_detail->record.id, &AuditRecord::id);
    return found == m_detail->chain.end() ? -1 : static_cast<int>(found - m_detail->chain.begin());
}

int RecordChainModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_detail ? 0 : static_cast<int>(m_detail->chain.size());
}

int RecordChainModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(AuditColumn::Count_);
}

QVariant RecordChainModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AuditRecord& record = m_detail->chain[static_cast<std::size_t>(index.row())];
    if (role == OrderRole)
        return QVariant::fromValue<quint64>(record.order);
    if (role == AuditBrowserModel::RecordIdRole)
        return record.id;
    return audit_cells::data(record.row, static_cast<AuditColumn>(index.column()), role, {});
}

QVariant RecordChainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return audit_cells::header(section, orientation, role);
}

} // namespace mystic
