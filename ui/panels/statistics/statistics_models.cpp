#include "ui/panels/statistics/statistics_models.h"

#include <QCoreApplication>

#include <array>
#include <utility>

#include "ui/models/agent_words.h"
#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

/// The library's names in the language of the moment; an unknown one as it is.
QString figureName(const Statistic& figure)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 31> Names{{
        {"start_equity", QT_TRANSLATE_NOOP("mystic::statistics", "Equity at start")},
        {"end_equity", QT_TRANSLATE_NOOP("mystic::statistics", "Equity at end")},
        {"peak_equity", QT_TRANSLATE_NOOP("mystic::statistics", "Highest equity")},
        {"net_result", QT_TRANSLATE_NOOP("mystic::statistics", "Net result")},
        {"total_return", QT_TRANSLATE_NOOP("mystic::statistics", "Total return")},
        {"cagr", QT_TRANSLATE_NOOP("mystic::statistics", "Compound annual growth")},
        {"day_returns", QT_TRANSLATE_NOOP("mystic::statistics", "Daily returns")},
        {"volatility", QT_TRANSLATE_NOOP("mystic::statistics", "Volatility a year")},
        {"sharpe", QT_TRANSLATE_NOOP("mystic::statistics", "Sharpe ratio")},
        {"sortino", QT_TRANSLATE_NOOP("mystic::statistics", "Sortino ratio")},
        {"calmar", QT_TRANSLATE_NOOP("mystic::statistics", "Calmar ratio")},
        {"max_drawdown", QT_TRANSLATE_NOOP("mystic::statistics", "Maximum drawdown")},
        {"average_drawdown", QT_TRANSLATE_NOOP("mystic::statistics", "Average drawdown")},
        {"longest_drawdown", QT_TRANSLATE_NOOP("mystic::statistics", "Longest drawdown")},
        {"drawdowns", QT_TRANSLATE_NOOP("mystic::statistics", "Drawdowns")},
        {"trades", QT_TRANSLATE_NOOP("mystic::statistics", "Trades closed")},
        {"win_rate", QT_TRANSLATE_NOOP("mystic::statistics", "Win rate")},
        {"profit_factor", QT_TRANSLATE_NOOP("mystic::statistics", "Profit factor")},
        {"average_result", QT_TRANSLATE_NOOP("mystic::statistics", "Average trade")},
        {"average_win", QT_TRANSLATE_NOOP("mystic::statistics", "Average winner")},
        {"average_loss", QT_TRANSLATE_NOOP("mystic::statistics", "Average loser")},
        {"average_yield", QT_TRANSLATE_NOOP("mystic::statistics", "Average trade return")},
        {"best_yield", QT_TRANSLATE_NOOP("mystic::statistics", "Best trade return")},
        {"worst_yield", QT_TRANSLATE_NOOP("mystic::statistics", "Worst trade return")},
        {"average_held", QT_TRANSLATE_NOOP("mystic::statistics", "Average time held")},
        {"longest_held", QT_TRANSLATE_NOOP("mystic::statistics", "Longest time held")},
        {"exposure", QT_TRANSLATE_NOOP("mystic::statistics", "Exposure")},
        {"fills", QT_TRANSLATE_NOOP("mystic::statistics", "Fills")},
        {"traded", QT_TRANSLATE_NOOP("mystic::statistics", "Value traded")},
        {"turnover", QT_TRANSLATE_NOOP("mystic::statistics", "Turnover")},
        {"fees", QT_TRANSLATE_NOOP("mystic::statistics", "Fees")},
    }};
    for (const auto& [id, name] : Names)
        if (id == figure.id)
            return QCoreApplication::translate("mystic::statistics", name);
    return format::text(figure.name);
}

QString valueText(const Statistic& figure, const QString& currency)
{
    if (!figure.raw)
        return FiguresModel::tr("n/a (%1)", "figure that does not exist: reason")
            .arg(words::agentText(figure.reason));
    switch (figure.kind) {
    case StatisticKind::Money:
        return format::scaled(*figure.raw, 2) % u' ' % currency;
    case StatisticKind::Share:
        return format::percent(Ratio::fromRaw(*figure.raw));
    case StatisticKind::Factor:
        return format::scaled(*figure.raw, 4);
    case StatisticKind::Count:
        return format::count(static_cast<std::uint64_t>(*figure.raw));
    case StatisticKind::Duration:
        return format::duration(*figure.raw);
    }
    return {};
}

QString rawText(const Statistic& figure)
{
    if (!figure.raw)
        return QStringLiteral("n/a");
    const bool whole = figure.kind == StatisticKind::Count || figure.kind == StatisticKind::Duration;
    return whole ? QString::number(*figure.raw) : format::text(formatScaled(*figure.raw));
}

QString momentText(Timestamp time)
{
    return format::date(time) % u' ' % format::timeOfDay(time);
}

int toneOf(std::int64_t raw)
{
    return raw > 0 ? 1 : raw < 0 ? -1 : 0;
}

} // namespace

void StatisticsTable::setOutcome(std::shared_ptr<const StatisticsOutcome> outcome)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    endResetModel();
}

const Instrument* StatisticsTable::instrument(InstrumentId id) const
{
    const bool known = m_outcome && m_outcome->instruments && m_outcome->instruments->contains(id);
    return known ? &m_outcome->instruments->at(id) : nullptr;
}

QString StatisticsTable::currency() const
{
    return statistics() != nullptr ? format::text(statistics()->accountCurrency) : QString();
}

QVariant StatisticsTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(row, column).shown;
    case Qt::ToolTipRole:
        return tipOf(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber(column) && cellOf(row, column).known ? QVariant(Theme::numberFont()) : QVariant();
    case Qt::ForegroundRole: {
        const Cell cell = cellOf(row, column);
        const Theme& theme = Theme::instance();
        if (!cell.known)
            return theme.color(ColorRole::TextMuted);
        if (cell.tone == 0)
            return {};
        return theme.color(cell.tone > 0 ? ColorRole::Positive : ColorRole::Negative);
    }
    case SortRole: {
        const Cell cell = cellOf(row, column);
        return isNumber(column) ? QVariant::fromValue<qint64>(cell.sort) : QVariant(cell.shown);
    }
    case RawRole:
        return cellOf(row, column).raw;
    case TraceRole:
        return QVariant::fromValue<quint64>(traceOf(row));
    case OrderRole:
        return QVariant::fromValue<quint64>(orderOf(row));
    default:
        return {};
    }
}

QVariant StatisticsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(titleOf(section)) : QVariant();
}

// --- figures

int FiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || statistics() == nullptr ? 0 : static_cast<int>(statistics()->figures.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

FiguresModel::Cell FiguresModel::cellOf(int row, int column) const
{
    const Statistic& figure = statistics()->figures[static_cast<std::size_t>(row)];
    if (column == NameColumn)
        return {figureName(figure), format::text(figure.id)};
    if (column == ConventionColumn)
        return {words::agentText(figure.convention), format::text(figure.convention)};
    const bool isResult = figure.id == "net_result" || figure.id == "total_return";
    return {valueText(figure, currency()), rawText(figure), figure.raw.value_or(INT64_MIN),
            figure.raw.has_value(), isResult && figure.raw ? toneOf(*figure.raw) : 0};
}

QString FiguresModel::titleOf(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Figure", "column");
    case ValueColumn:
        return tr("Value", "column");
    default:
        return tr("How it is computed", "column");
    }
}

// --- drawdowns

int DrawdownsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || statistics() == nullptr ? 0 : static_cast<int>(statistics()->drawdowns.size());
}

int DrawdownsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

DrawdownsModel::Cell DrawdownsModel::cellOf(int row, int column) const
{
    const DrawdownFact& fact = statistics()->drawdowns[static_cast<std::size_t>(row)];
    const auto moment = [](Timestamp time) {
        return Cell{momentText(time), format::text(formatTimestamp(time, 9)), time.ns};
    };
    const auto money = [](Money amount) {
        return Cell{format::number(amount, 2), format::text(amount.toString()), amount.raw()};
    };
    switch (column) {
    case DepthColumn:
        return {format::percent(fact.depth), format::text(fact.depth.toString()), fact.depth.raw()};
    case PeakColumn:
        return money(fact.peak);
    case LowestColumn:
        return money(fact.lowest);
    case StartColumn:
        return moment(fact.start);
    case TroughColumn:
        return moment(fact.trough);
    case RecoveredColumn:
        if (fact.recovered.ns == 0)
            return {tr("not yet"), QString(), INT64_MAX, false};
        return moment(fact.recovered);
    default:
        return {format::duration(fact.length().ns), QString::number(fact.length().ns), fact.length().ns};
    }
}

QString DrawdownsModel::titleOf(int column) const
{
    switch (column) {
    case DepthColumn:
        return tr("Depth", "column: drawdown");
    case PeakColumn:
        return tr("Peak [%1]", "column: currency").arg(currency());
    case LowestColumn:
        return tr("Lowest [%1]", "column: currency").arg(currency());
    case StartColumn:
        return tr("Peak at (UTC)", "column");
    case TroughColumn:
        return tr("Lowest at (UTC)", "column");
    case RecoveredColumn:
        return tr("Recovered (UTC)", "column");
    default:
        return tr("Length", "column: duration");
    }
}

// --- trades

int TradesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || statistics() == nullptr ? 0 : static_cast<int>(statistics()->trades.size());
}

int TradesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

quint64 TradesModel::traceOf(int row) const
{
    return statistics()->trades[static_cast<std::size_t>(row)].entryTrace;
}

quint64 TradesModel::orderOf(int row) const
{
    return statistics()->trades[static_cast<std::size_t>(row)].entryOrder;
}

TradesModel::Cell TradesModel::cellOf(int row, int column) const
{
    const TradeFact& trade = statistics()->trades[static_cast<std::size_t>(row)];
    const Instrument* traded = instrument(trade.instrument);
    const Cell none{format::notAvailable(), QString(), INT64_MIN, false};
    const auto moment = [](Timestamp time) {
        return Cell{momentText(time), format::text(formatTimestamp(time, 9)), time.ns};
    };
    const auto price = [&](Price value) {
        if (value.isZero())
            return none;
        return Cell{format::number(value, traded != nullptr ? traded->priceDecimals : 2),
                    format::text(value.toString()), value.raw()};
    };
    const auto share = [&](const std::optional<Ratio>& value, bool toned) {
        if (!value)
            return none;
        return Cell{format::percent(*value), format::text(value->toString()), value->raw(), true,
                    toned ? toneOf(value->raw()) : 0};
    };
    switch (column) {
    case EnteredColumn:
        return moment(trade.entered);
    case ExitedColumn:
        return trade.isOpen ? Cell{tr("open"), QString(), INT64_MAX, false} : moment(trade.exited);
    case InstrumentColumn: {
        const QString symbol = traded != nullptr ? format::text(traded->symbol) : format::notAvailable();
        return {symbol, symbol};
    }
    case SideColumn: {
        const QString side = trade.isLong ? tr("Long") : tr("Short");
        return {side, side};
    }
    case QuantityColumn:
        return {format::number(trade.quantity, traded != nullptr ? traded->quantityDecimals : 4),
                format::text(trade.quantity.toString()), trade.quantity.raw()};
    case EntryColumn:
        return price(trade.entry);
    case ExitColumn:
        return price(trade.exit);
    case ResultColumn:
        if (!trade.result)
            return none;
        return {format::signedNumber(*trade.result, 2), format::text(trade.result->toString()),
                trade.result->raw(), true, toneOf(trade.result->raw())};
    case FeesColumn:
        if (!trade.fees)
            return none;
        return {format::number(*trade.fees, 2), format::text(trade.fees->toString()), trade.fees->raw()};
    case YieldColumn:
        return share(trade.yield, true);
    case WorstColumn:
        return share(trade.worst, false);
    case BestColumn:
        return share(trade.best, false);
    default:
        return {format::duration((trade.exited - trade.entered).ns),
                QString::number((trade.exited - trade.entered).ns), (trade.exited - trade.entered).ns};
    }
}

QString TradesModel::titleOf(int column) const
{
    switch (column) {
    case EnteredColumn:
        return tr("Entered (UTC)", "column");
    case ExitedColumn:
        return tr("Exited (UTC)", "column");
    case InstrumentColumn:
        return tr("Instrument", "column");
    case SideColumn:
        return tr("Side", "column: long or short");
    case QuantityColumn:
        return tr("Quantity", "column");
    case EntryColumn:
        return tr("Entry", "column: average price");
    case ExitColumn:
        return tr("Exit", "column: average price");
    case ResultColumn:
        return tr("P&L [%1]", "column: currency").arg(currency());
    case FeesColumn:
        return tr("Fees [%1]", "column: currency").arg(currency());
    case YieldColumn:
        return tr("Return", "column: of value opened");
    case WorstColumn:
        return tr("MAE", "column: maximum adverse excursion");
    case BestColumn:
        return tr("MFE", "column: maximum favourable excursion");
    default:
        return tr("Held", "column: duration");
    }
}

} // namespace mystic
