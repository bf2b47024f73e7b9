#include "ui/panels/candles/candle_table_model.h"

#include <algorithm>
#include <optional>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

/// How many bars were added after, and dropped before, so that `next` continues `old`; nothing when it does
/// not.
struct Growth {
    int added = 0;
    int dropped = 0;
};
std::optional<Growth> growthOf(const std::vector<BarPoint>& old, const std::vector<BarPoint>& next)
{
    if (old.empty() || next.empty())
        return std::nullopt;
    const auto startsBefore = [](const BarPoint& bar, Timestamp at) { return bar.start < at; };
    const auto last = std::lower_bound(next.begin(), next.end(), old.back().start, startsBefore);
    const auto first = std::lower_bound(old.begin(), old.end(), next.front().start, startsBefore);
    if (last == next.end() || last->start != old.back().start || first == old.end())
        return std::nullopt;
    const Growth growth{static_cast<int>(next.end() - last) - 1, static_cast<int>(first - old.begin())};
    const bool fits =
        static_cast<int>(old.size()) - growth.dropped + growth.added == static_cast<int>(next.size());
    return fits ? std::optional(growth) : std::nullopt;
}

} // namespace

void CandleTableModel::setData(std::shared_ptr<const CandleData> data)
{
    const bool isSame =
        m_data && data && m_data->instrument == data->instrument && m_data->interval == data->interval;
    const auto growth = isSame ? growthOf(m_data->bars, data->bars) : std::nullopt;
    if (!growth) {
        beginResetModel();
        m_data = std::move(data);
        endResetModel();
        return;
    }
    if (growth->dropped > 0) { // the oldest stand at the end
        const int rows = rowCount();
        beginRemoveRows({}, rows - growth->dropped, rows - 1);
        auto shorter = std::make_shared<CandleData>(*m_data);
        shorter->bars.erase(shorter->bars.begin(), shorter->bars.begin() + growth->dropped);
        m_data = std::move(shorter);
        endRemoveRows();
    }
    if (growth->added > 0)
        beginInsertRows({}, 0, growth->added - 1);
    m_data = std::move(data);
    if (growth->added > 0)
        endInsertRows();
    if (growth->added < rowCount()) // the bar that was open, and fills that came to it
        Q_EMIT dataChanged(index(growth->added, 0), index(growth->added, ColumnCount - 1));
}

const BarPoint& CandleTableModel::barAt(int row) const
{
    return m_data->bars[m_data->bars.size() - 1 - static_cast<std::size_t>(row)];
}

int CandleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_data ? 0 : static_cast<int>(m_data->bars.size());
}

int CandleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Quantity CandleTableModel::filled(const BarPoint& bar, Side side) const
{
    const auto startsBefore = [](const FillView& fill, Timestamp at) { return fill.time < at; };
    const auto& fills = m_data->fills;
    Quantity sum;
    const Timestamp end = bar.start + m_data->interval;
    for (auto fill = std::lower_bound(fills.begin(), fills.end(), bar.start, startsBefore);
         fill != fills.end() && fill->time < end; ++fill)
        if (fill->side == side)
            sum += fill->quantity;
    return sum;
}

QString CandleTableModel::text(const BarPoint& bar, Column column, bool exact) const
{
    const auto price = [&](Price value) {
        return exact ? format::text(value.toString()) : format::number(value, m_data->priceDecimals);
    };
    const auto quantity = [&](Quantity value) {
        if (value.isZero())
            return exact ? QString() : format::notAvailable();
        return exact ? format::text(value.toString()) : format::number(value, m_data->quantityDecimals);
    };
    switch (column) {
    case TimeColumn:
        if (exact)
            return format::text(formatTimestamp(bar.start));
        return m_data->interval < seconds(86'400)
                   ? QString(format::date(bar.start) + u' ' + format::timeOfDay(bar.start))
                   : format::date(bar.start);
    case OpenColumn:
        return price(bar.open);
    case HighColumn:
        return price(bar.high);
    case LowColumn:
        return price(bar.low);
    case CloseColumn:
        return price(bar.close);
    case VolumeColumn:
        return quantity(bar.volume);
    case BoughtColumn:
        return quantity(filled(bar, Side::Buy));
    case SoldColumn:
        return quantity(filled(bar, Side::Sell));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CandleTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(barAt(index.row()), column, false);
    case RawRole:
        return text(barAt(index.row()), column, true);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == TimeColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return Theme::numberFont();
    default:
        return {};
    }
}

QVariant CandleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == TimeColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("Start (UTC)", "column: of a bar");
    case OpenColumn:
        return tr("Open", "column");
    case HighColumn:
        return tr("High", "column");
    case LowColumn:
        return tr("Low", "column");
    case CloseColumn:
        return tr("Close", "column");
    case VolumeColumn:
        return tr("Volume", "column");
    case BoughtColumn:
        return tr("Bought", "column: own fills");
    case SoldColumn:
        return tr("Sold", "column: own fills");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
