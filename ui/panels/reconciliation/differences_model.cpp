#include "ui/panels/reconciliation/differences_model.h"

#include "ui/models/format.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

constexpr int MoneyDecimals = 2;

bool isOfPosition(const Difference& difference)
{
    return difference.difference == DifferenceClass::SizeDrift ||
           difference.difference == DifferenceClass::SideFlip ||
           difference.difference == DifferenceClass::MissingFill ||
           difference.difference == DifferenceClass::ForeignFill;
}

bool isNumber(int column)
{
    return column >= DifferencesModel::OursColumn && column <= DifferencesModel::ExposureColumn;
}

QString quantity(const DifferenceRow& row, Quantity value)
{
    return isOfPosition(row.difference) ? format::signedNumber(value, row.quantityDecimals)
                                        : format::number(value, row.quantityDecimals);
}

bool hasEffect(const DifferenceRow& row)
{
    return isOfPosition(row.difference) && row.difference.price.isPositive();
}

QString shown(const DifferenceRow& row, DifferencesModel::Column column)
{
    const Difference& difference = row.difference;
    switch (column) {
    case DifferencesModel::StateColumn:
        return differenceStateWord(difference.state);
    case DifferencesModel::ClassColumn:
        return differenceWord(difference.difference);
    case DifferencesModel::InstrumentColumn:
        return row.symbol;
    case DifferencesModel::OursColumn:
        return quantity(row, difference.ours);
    case DifferencesModel::TheirsColumn:
        return quantity(row, difference.theirs);
    case DifferencesModel::PriceColumn:
        return difference.price.isPositive() ? format::number(difference.price, row.priceDecimals)
                                             : format::notAvailable();
    case DifferencesModel::ProfitColumn:
        return hasEffect(row) ? format::signedNumber(difference.profitEffect, MoneyDecimals)
                              : format::notAvailable();
    case DifferencesModel::ExposureColumn:
        return hasEffect(row) ? format::signedNumber(difference.exposureEffect, MoneyDecimals)
                              : format::notAvailable();
    case DifferencesModel::CorrectionColumn:
        return correctionWord(difference.applied != Correction::None ? difference.applied
                                                                     : difference.proposed);
    case DifferencesModel::SinceColumn:
        return format::moment(difference.firstSeen, row.now);
    case DifferencesModel::ReasonColumn:
        return difference.person.empty() ? format::text(difference.reason.view())
                                         : format::text(difference.person.view()) + QStringLiteral(": ") +
                                               format::text(difference.reason.view());
    case DifferencesModel::ColumnCount:
        break;
    }
    return {};
}

QString raw(const DifferenceRow& row, DifferencesModel::Column column)
{
    const Difference& difference = row.difference;
    const auto text = [](const auto& value) { return format::text(value.toString()); };
    switch (column) {
    case DifferencesModel::OursColumn:
        return text(difference.ours);
    case DifferencesModel::TheirsColumn:
        return text(difference.theirs);
    case DifferencesModel::PriceColumn:
        return difference.price.isPositive() ? text(difference.price) : QString();
    case DifferencesModel::ProfitColumn:
        return hasEffect(row) ? text(difference.profitEffect) : QString();
    case DifferencesModel::ExposureColumn:
        return hasEffect(row) ? text(difference.exposureEffect) : QString();
    case DifferencesModel::SinceColumn:
        return format::text(formatTimestamp(difference.firstSeen));
    default:
        return shown(row, column);
    }
}

QVariant foreground(const DifferenceRow& row, DifferencesModel::Column column)
{
    const Theme& theme = Theme::instance();
    if (column == DifferencesModel::StateColumn && row.difference.closesInstrument != 0)
        return theme.color(ColorRole::Critical);
    if (column == DifferencesModel::StateColumn && row.waits())
        return theme.color(ColorRole::Warning);
    if (column == DifferencesModel::ProfitColumn && hasEffect(row) && !row.difference.profitEffect.isZero())
        return theme.color(row.difference.profitEffect.isPositive() ? ColorRole::Positive
                                                                    : ColorRole::Negative);
    if (row.difference.state >= DifferenceState::Corrected)
        return theme.color(ColorRole::TextMuted);
    return {};
}

QString sentence(const DifferenceRow& row)
{
    const Difference& difference = row.difference;
    QString text = DifferencesModel::tr("%1, %2: here %3, at the venue %4. %5")
                       .arg(differenceWord(difference.difference), row.symbol, quantity(row, difference.ours),
                            quantity(row, difference.theirs), format::text(difference.reason.view()));
    if (difference.closesInstrument != 0)
        text += u' ' + DifferencesModel::tr("No new risk in the instrument until it is decided.");
    return text;
}

} // namespace

QString differenceWord(DifferenceClass difference)
{
    switch (difference) {
    case DifferenceClass::MissingFill:
        return DifferencesModel::tr("Missing fill");
    case DifferenceClass::UnknownOrder:
        return DifferencesModel::tr("Unknown order");
    case DifferenceClass::LostOrder:
        return DifferencesModel::tr("Order not at venue");
    case DifferenceClass::OrderDrift:
        return DifferencesModel::tr("Order quantity");
    case DifferenceClass::SizeDrift:
        return DifferencesModel::tr("Size drift");
    case DifferenceClass::SideFlip:
        return DifferencesModel::tr("Side flip");
    case DifferenceClass::ForeignOrder:
        return DifferencesModel::tr("Foreign order");
    case DifferenceClass::ForeignFill:
        return DifferencesModel::tr("Foreign fill");
    case DifferenceClass::None:
        break;
    }
    return {};
}

QString differenceStateWord(DifferenceState state)
{
    switch (state) {
    case DifferenceState::Suspected:
        return DifferencesModel::tr("Suspected");
    case DifferenceState::Open:
        return DifferencesModel::tr("Open");
    case DifferenceState::Corrected:
        return DifferencesModel::tr("Corrected");
    case DifferenceState::Decided:
        return DifferencesModel::tr("Decided");
    case DifferenceState::Vanished:
        return DifferencesModel::tr("Gone");
    }
    return {};
}

QString correctionWord(Correction correction)
{
    switch (correction) {
    case Correction::ApplyFill:
        return DifferencesModel::tr("Apply the fill");
    case Correction::AdoptOrder:
        return DifferencesModel::tr("Take the venue's order");
    case Correction::CloseOrder:
        return DifferencesModel::tr("End our order");
    case Correction::AdjustPosition:
        return DifferencesModel::tr("Adjust our position");
    case Correction::CancelAtVenue:
        return DifferencesModel::tr("Cancel at the venue");
    case Correction::Acknowledge:
        return DifferencesModel::tr("Leave as it is");
    case Correction::None:
        break;
    }
    return format::notAvailable();
}

std::vector<DifferenceRow> differenceRows(const StationSnapshot& snapshot)
{
    std::vector<DifferenceRow> rows;
    if (snapshot.reconciliation == nullptr)
        return rows;
    for (const Difference& difference : snapshot.reconciliation->differences) {
        DifferenceRow row;
        row.difference = difference;
        row.now = snapshot.logicalTime;
        row.symbol = format::notAvailable();
        if (snapshot.instruments && snapshot.instruments->contains(difference.instrument)) {
            const Instrument& instrument = snapshot.instruments->at(difference.instrument);
            row.symbol = format::text(instrument.symbol);
            row.priceDecimals = instrument.priceDecimals;
            row.quantityDecimals = instrument.quantityDecimals;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void DifferencesModel::setCurrency(const QString& currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    Q_EMIT headerDataChanged(Qt::Horizontal, ProfitColumn, ExposureColumn);
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DifferenceRow& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber(column) || column == SinceColumn
                   ? QVariant(Theme::numberFont())
                   : QVariant(Theme::textFont(0, row.waits() && column == StateColumn));
    case Qt::ForegroundRole:
        return foreground(row, column);
    case Qt::ToolTipRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return column == StateColumn
                   ? differenceStateWord(row.difference.state) + QStringLiteral(". ") + sentence(row)
                   : shown(row, column);
    case RawRole:
        return raw(row, column);
    case InstrumentRole:
        return row.difference.instrument == NoInstrument ? QVariant() : QVariant(row.difference.instrument);
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case StateColumn:
        return tr("State", "column");
    case ClassColumn:
        return tr("Difference", "column");
    case InstrumentColumn:
        return tr("Instrument", "column");
    case OursColumn:
        return tr("Here", "column: position or open quantity of the station");
    case TheirsColumn:
        return tr("Venue", "column: position or open quantity at the venue");
    case PriceColumn:
        return tr("Price", "column");
    case ProfitColumn:
        return tr("P&L %1", "column: effect of the correction, in account currency").arg(m_currency);
    case ExposureColumn:
        return tr("Exposure %1", "column: effect of the correction, in account currency").arg(m_currency);
    case CorrectionColumn:
        return tr("Correction", "column");
    case SinceColumn:
        return tr("Since", "column");
    case ReasonColumn:
        return tr("What is wrong, or was decided", "column");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
