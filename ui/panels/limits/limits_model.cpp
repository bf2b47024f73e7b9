#include "ui/panels/limits/limits_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

/// What an operator looks at first comes first; the order never depends on values.
constexpr std::array ShownOrder{
    CheckId::ValueAtRisk,  CheckId::ExpectedShortfall, CheckId::GrossExposure,  CheckId::NetExposure,
    CheckId::PositionSize, CheckId::PortfolioRisk,     CheckId::Leverage,       CheckId::Concentration,
    CheckId::Drawdown,     CheckId::DailyLoss,         CheckId::MaxDailyTrades, CheckId::MaxDailyVolume,
    CheckId::MessageRate,  CheckId::RepeatedExecution, CheckId::MaxOpenOrders,  CheckId::MaxOrders,
};

std::size_t placeOf(CheckId check)
{
    const auto found = std::find(ShownOrder.begin(), ShownOrder.end(), check);
    return found == ShownOrder.end() ? ShownOrder.size() + static_cast<std::size_t>(check)
                                     : static_cast<std::size_t>(found - ShownOrder.begin());
}

QString translated(const char* text)
{
    return QCoreApplication::translate("limits", text);
}

QString reasonFor(const LimitUse& use, const RiskReport& report)
{
    if (use.outcome != CheckOutcome::NotEvaluated)
        return {};
    if ((use.id == CheckId::ValueAtRisk || use.id == CheckId::ExpectedShortfall) && report.returnsUsed == 0)
        return translated(QT_TRANSLATE_NOOP("limits", "not enough returns observed yet"));
    if (use.id == CheckId::Concentration)
        return translated(QT_TRANSLATE_NOOP("limits", "not in force: too little exposure to judge"));
    return translated(QT_TRANSLATE_NOOP("limits", "not evaluated: needs a price for every position"));
}

void appendRows(std::vector<LimitRow>& rows, const RiskReport& report, const QString& currency)
{
    if (report.agent == NoAgent)
        return;
    const std::size_t count = std::min<std::size_t>(report.limitCount, report.limits.size());
    for (std::size_t i = 0; i < count; ++i) {
        const LimitUse& use = report.limits[i];
        if (use.id == CheckId::None)
            continue;
        LimitRow row;
        row.key = (static_cast<int>(report.agent) << 16) | static_cast<int>(use.id);
        row.check = use.id;
        row.outcome = use.outcome;
        row.unit = use.unit;
        row.value = use.value;
        row.warn = use.warn;
        row.limit = use.limit;
        row.currency = use.unit == Unit::Money ? currency : QString();
        row.reason = reasonFor(use, report);
        rows.push_back(std::move(row));
    }
}

QString amount(const LimitRow& row, std::int64_t value)
{
    const QString plain = format::inUnit(row.unit, value);
    return row.currency.isEmpty() ? plain : QString(plain % u' ' % row.currency);
}

/// "1 221 of 2 000 USD".
QString usedText(const LimitRow& row)
{
    if (!row.reason.isEmpty())
        return row.limit > 0 ? translated(QT_TRANSLATE_NOOP("limits", "limit %1")).arg(amount(row, row.limit))
                             : QString();
    if (row.limit <= 0)
        return translated(QT_TRANSLATE_NOOP("limits", "%1, no limit set")).arg(amount(row, row.value));
    return translated(QT_TRANSLATE_NOOP("limits", "%1 of %2"))
        .arg(format::inUnit(row.unit, row.value), amount(row, row.limit));
}

QString shareText(const LimitRow& row)
{
    const auto share = utilisation(row);
    return share ? format::percent(*share, 0) : translated(QT_TRANSLATE_NOOP("limits", "n/a"));
}

QString outcomeWord(const LimitRow& row)
{
    switch (row.outcome) {
    case CheckOutcome::NotEvaluated:
        return translated(QT_TRANSLATE_NOOP("limits", "not available"));
    case CheckOutcome::Pass:
        return translated(QT_TRANSLATE_NOOP("limits", "within the limit"));
    case CheckOutcome::Warn:
        return translated(QT_TRANSLATE_NOOP("limits", "warning"));
    case CheckOutcome::Block:
        return translated(QT_TRANSLATE_NOOP("limits", "limit reached"));
    }
    return {};
}

/// Everything about the row in one sentence: tooltip and screen reader.
QString sentence(const LimitRow& row)
{
    if (!row.reason.isEmpty())
        return translated(QT_TRANSLATE_NOOP("limits", "%1: %2")).arg(limitName(row.check), row.reason);
    QString text = translated(QT_TRANSLATE_NOOP("limits", "%1: %2, %3, %4"))
                       .arg(limitName(row.check), shareText(row), usedText(row), outcomeWord(row));
    if (warnShare(row))
        text += translated(QT_TRANSLATE_NOOP("limits", "; warns from %1")).arg(amount(row, row.warn));
    return text;
}

} // namespace

QString limitName(CheckId check)
{
    switch (check) {
    case CheckId::ValueAtRisk:
        return translated(QT_TRANSLATE_NOOP("limits", "Portfolio VaR"));
    case CheckId::ExpectedShortfall:
        return translated(QT_TRANSLATE_NOOP("limits", "Expected shortfall"));
    case CheckId::GrossExposure:
        return translated(QT_TRANSLATE_NOOP("limits", "Gross exposure"));
    case CheckId::NetExposure:
        return translated(QT_TRANSLATE_NOOP("limits", "Net exposure"));
    case CheckId::PositionSize:
        return translated(QT_TRANSLATE_NOOP("limits", "Largest position"));
    case CheckId::PortfolioRisk:
        return translated(QT_TRANSLATE_NOOP("limits", "Open risk to stops"));
    case CheckId::Leverage:
        return translated(QT_TRANSLATE_NOOP("limits", "Leverage"));
    case CheckId::Concentration:
        return translated(QT_TRANSLATE_NOOP("limits", "Concentration"));
    case CheckId::Drawdown:
        return translated(QT_TRANSLATE_NOOP("limits", "Drawdown"));
    case CheckId::DailyLoss:
        return translated(QT_TRANSLATE_NOOP("limits", "Daily loss"));
    case CheckId::MaxDailyTrades:
        return translated(QT_TRANSLATE_NOOP("limits", "Daily trades"));
    case CheckId::MaxDailyVolume:
        return translated(QT_TRANSLATE_NOOP("limits", "Daily volume"));
    case CheckId::MessageRate:
        return translated(QT_TRANSLATE_NOOP("limits", "Message rate"));
    case CheckId::RepeatedExecution:
        return translated(QT_TRANSLATE_NOOP("limits", "Repeated executions"));
    case CheckId::MaxOpenOrders:
    case CheckId::MaxOrders:
        return translated(QT_TRANSLATE_NOOP("limits", "Open orders"));
    default: { // the rest has its journal word: rules that are not limits with a use
        QString word = format::text(toText(check));
        if (!word.isEmpty())
            word[0] = word.at(0).toUpper();
        return word;
    }
    }
}

Mark markOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::NotEvaluated:
        return {Glyph::Ring, ColorRole::Neutral};
    case CheckOutcome::Pass:
        return {Glyph::Disc, ColorRole::Accent};
    case CheckOutcome::Warn:
        return {Glyph::Triangle, ColorRole::Warning};
    case CheckOutcome::Block:
        return {Glyph::Cross, ColorRole::Critical};
    }
    return {};
}

std::optional<double> utilisation(const LimitRow& row)
{
    if (row.outcome == CheckOutcome::NotEvaluated || row.limit <= 0)
        return std::nullopt;
    const double used = static_cast<double>(row.value) / static_cast<double>(row.limit);
    return row.check == CheckId::NetExposure ? std::abs(used) : std::max(used, 0.0);
}

std::optional<double> warnShare(const LimitRow& row)
{
    if (row.limit <= 0 || row.warn <= 0 || row.warn >= row.limit)
        return std::nullopt;
    return static_cast<double>(row.warn) / static_cast<double>(row.limit);
}

std::vector<LimitRow> limitRows(const StationSnapshot& snapshot)
{
    std::vector<LimitRow> rows;
    const QString currency = format::text(snapshot.accountCurrency);
    appendRows(rows, snapshot.risk, currency);
    appendRows(rows, snapshot.compliance, currency);
    std::stable_sort(rows.begin(), rows.end(), [](const LimitRow& a, const LimitRow& b) {
        return std::pair(placeOf(a.check), a.key) < std::pair(placeOf(b.check), b.key);
    });
    // One row per key: a report that names a check twice would break the table's identity.
    rows.erase(std::unique(rows.begin(), rows.end(),
                           [](const LimitRow& a, const LimitRow& b) { return a.key == b.key; }),
               rows.end());
    return rows;
}

QString limitsHeader(const std::vector<LimitRow>& rows)
{
    int lowest = 101;
    int highest = -1;
    for (const LimitRow& row : rows) {
        if (const auto share = warnShare(row)) {
            const int percent = static_cast<int>(std::lround(*share * 100));
            lowest = std::min(lowest, percent);
            highest = std::max(highest, percent);
        }
    }
    if (highest < 0)
        return translated(QT_TRANSLATE_NOOP("limits", "utilisation"));
    if (lowest == highest)
        return translated(QT_TRANSLATE_NOOP("limits", "utilisation · warn %1 %")).arg(highest);
    return translated(QT_TRANSLATE_NOOP("limits", "utilisation · warn %1–%2 %")).arg(lowest).arg(highest);
}

int LimitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LimitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LimitRow& row = rowAt(index.row());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return sentence(row);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        return limitName(row.check);
    case BarColumn:
        return role == RawRole ? outcomeWord(row) : row.reason;
    case ShareColumn:
        return role == RawRole && utilisation(row) ? QString::number(*utilisation(row), 'f', 6)
                                                   : shareText(row);
    case UsedColumn:
        return usedText(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LimitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Limit");
    case BarColumn:
        return tr("Utilisation");
    case ShareColumn:
        return tr("Share used");
    case UsedColumn:
        return tr("Used of allowed");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
