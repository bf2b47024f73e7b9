#include "ui/panels/why/why_tables.h"

#include <algorithm>

#include "engine/explain.h"
#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/why/chain_view.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

QVariant aligned(bool right)
{
    return QVariant::fromValue(Qt::Alignment(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

bool sameDecision(const DecisionRecord& a, const DecisionRecord& b)
{
    return a.key.order == b.key.order && a.key.trace == b.key.trace;
}

QString resultText(const CheckResult& check)
{
    switch (check.outcome) {
    case CheckOutcome::NotEvaluated:
        return ChecksModel::tr("not evaluated");
    case CheckOutcome::Pass:
        return ChecksModel::tr("pass");
    case CheckOutcome::Warn:
        return isNearLimit(check) ? ChecksModel::tr("near limit") : ChecksModel::tr("pass");
    case CheckOutcome::Block:
        return ChecksModel::tr("blocked");
    }
    return {};
}

Mark resultMark(const CheckResult& check)
{
    switch (check.outcome) {
    case CheckOutcome::NotEvaluated:
        return {Glyph::Ring, ColorRole::Neutral};
    case CheckOutcome::Block:
        return {Glyph::Cross, ColorRole::Critical};
    case CheckOutcome::Warn:
        if (isNearLimit(check))
            return {Glyph::Triangle, ColorRole::Warning};
        break;
    case CheckOutcome::Pass:
        break;
    }
    return {Glyph::Disc, ColorRole::Healthy};
}

} // namespace

void DecisionsModel::show(const std::vector<DecisionRecord>& decisions,
                          std::shared_ptr<const InstrumentMaster> instruments)
{
    m_instruments = std::move(instruments);
    // New ones stand before the one that was newest; anything else (another journal) is a reset.
    const auto known = m_rows.empty() ? decisions.end()
                                      : std::ranges::find_if(decisions, [this](const DecisionRecord& record) {
                                            return sameDecision(record, m_rows.front());
                                        });
    const auto added = static_cast<int>(known - decisions.begin());
    if (m_rows.empty() || known == decisions.end()) {
        beginResetModel();
        m_rows = decisions;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_rows.insert(m_rows.begin(), decisions.begin(), known);
        endInsertRows();
    }
    const auto wanted = static_cast<int>(decisions.size());
    if (rowCount() > wanted) {
        beginRemoveRows({}, wanted, rowCount() - 1);
        m_rows.resize(decisions.size());
        endRemoveRows();
    } else if (rowCount() < wanted) {
        beginInsertRows({}, rowCount(), wanted - 1);
        m_rows.insert(m_rows.end(), decisions.begin() + rowCount(), decisions.end());
        endInsertRows();
    }
    int first = -1;
    int last = -1;
    for (int row = 0; row < wanted; ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (m_rows[at] == decisions[at])
            continue;
        m_rows[at] = decisions[at];
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int DecisionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DecisionsModel::shown(const DecisionRecord& record, Column column) const
{
    const Instrument* instrument = m_instruments && m_instruments->contains(record.instrument)
                                       ? &m_instruments->at(record.instrument)
                                       : nullptr;
    switch (column) {
    case OrderColumn:
        return format::text(referenceOf(record.key));
    case TimeColumn:
        return format::timeOfDay(record.time);
    case InstrumentColumn:
        return instrument == nullptr ? format::notAvailable() : format::text(instrument->symbol);
    case SideColumn:
        return record.side == Side::Buy ? tr("Buy") : tr("Sell");
    case QuantityColumn:
        return record.quantity.isZero()
                   ? format::notAvailable()
                   : format::number(record.quantity,
                                    instrument == nullptr ? 3 : instrument->quantityDecimals);
    case PriceColumn:
        return record.price.isZero()
                   ? format::notAvailable()
                   : format::number(record.price, instrument == nullptr ? 2 : instrument->priceDecimals);
    case StateColumn:
        return record.state;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DecisionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DecisionRecord& record = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const Theme& theme = Theme::instance();
    switch (role) {
    case Qt::DisplayRole:
        return shown(record, column);
    case Qt::ToolTipRole:
        return column == StateColumn ? QVariant(record.state) : QVariant();
    case Qt::TextAlignmentRole:
        return aligned(column == QuantityColumn || column == PriceColumn);
    case Qt::FontRole:
        return column == OrderColumn || column == TimeColumn || column == QuantityColumn ||
                       column == PriceColumn
                   ? QVariant(Theme::numberFont())
                   : QVariant();
    case Qt::ForegroundRole:
        if (column == SideColumn)
            return theme.color(record.side == Side::Buy ? ColorRole::Accent : ColorRole::Negative);
        if (column == StateColumn && record.blocked)
            return theme.color(ColorRole::Warning);
        return column == OrderColumn || column == TimeColumn ? QVariant(theme.color(ColorRole::TextMuted))
                                                             : QVariant();
    case RawRole:
        if (column == TimeColumn)
            return format::text(formatTimestamp(record.time, 9));
        if (column == QuantityColumn)
            return format::text(record.quantity.toString());
        return column == PriceColumn ? format::text(record.price.toString()) : shown(record, column);
    case TraceRole:
        return QVariant::fromValue<quint64>(record.key.trace);
    case OrderRole:
        return QVariant::fromValue<quint64>(record.key.order);
    default:
        return {};
    }
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section == QuantityColumn || section == PriceColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case OrderColumn:
        return tr("Order", "column");
    case TimeColumn:
        return tr("Time (UTC)", "column");
    case InstrumentColumn:
        return tr("Instrument", "column");
    case SideColumn:
        return tr("Side", "column");
    case QuantityColumn:
        return tr("Quantity", "column");
    case PriceColumn:
        return tr("Price", "column");
    case StateColumn:
        return tr("State", "column");
    case ColumnCount:
        break;
    }
    return {};
}

void ChecksModel::show(std::shared_ptr<const Explanation> explanation)
{
    beginResetModel();
    m_explanation = std::move(explanation);
    endResetModel();
}

int ChecksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_explanation ? 0 : static_cast<int>(m_explanation->checks.size());
}

int ChecksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ExplainCheck& check = m_explanation->checks[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const Mark mark = resultMark(check.result);
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        switch (column) {
        case StageColumn:
            return stepName(check.stage);
        case CheckColumn:
            return format::text(toText(check.result.id));
        case ValueColumn:
            return format::text(checkText(check.result));
        case ResultColumn:
            return resultText(check.result);
        case ColumnCount:
            break;
        }
        return {};
    case Qt::ToolTipRole:
        return check.order == 0 ? QVariant()
                                : QVariant(tr("order %1, turn %2").arg(check.order).arg(check.seq));
    case Qt::TextAlignmentRole:
        return aligned(false);
    case Qt::FontRole:
        return column == ValueColumn ? QVariant(Theme::numberFont()) : QVariant();
    case Qt::DecorationRole:
        return column == ResultColumn ? QVariant(tableIcon(mark.glyph, mark.role)) : QVariant();
    case Qt::ForegroundRole:
        if (column == ResultColumn && mark.role != ColorRole::Healthy)
            return Theme::instance().color(mark.role == ColorRole::Neutral ? ColorRole::TextMuted
                                                                           : mark.role);
        return column == StageColumn ? QVariant(Theme::instance().color(ColorRole::TextMuted)) : QVariant();
    default:
        return {};
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case StageColumn:
        return tr("Made by", "column");
    case CheckColumn:
        return tr("Check", "column");
    case ValueColumn:
        return tr("Value and limit", "column");
    case ResultColumn:
        return tr("Result", "column");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
