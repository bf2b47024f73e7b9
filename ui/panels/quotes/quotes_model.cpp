#include "ui/panels/quotes/quotes_model.h"

#include <algorithm>
#include <numeric>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

constexpr std::int64_t Unknown = INT64_MIN; ///< sorts last, whatever the direction
/// A Ratio's raw value (1e-8) in hundredths of a basis point (1e-6).
constexpr std::int64_t RatioPerBpsHundredth = 100;

bool isTwoSided(const QuoteView& quote)
{
    return quote.bid.isPositive() && quote.ask.isPositive();
}

/// What a column is sorted by.
std::int64_t keyOf(const QuoteView& quote, QuotesModel::Column column)
{
    const auto known = [](const auto& value) { return value.isZero() ? Unknown : value.raw(); };
    switch (column) {
    case QuotesModel::BidSizeColumn:
        return known(quote.bidSize);
    case QuotesModel::BidColumn:
        return known(quote.bid);
    case QuotesModel::AskColumn:
        return known(quote.ask);
    case QuotesModel::AskSizeColumn:
        return known(quote.askSize);
    case QuotesModel::LastColumn:
        return known(quote.last);
    case QuotesModel::ChangeColumn: {
        const QuoteFigures figures = figuresOf(quote);
        return figures.hasChange ? figures.change.raw() : Unknown;
    }
    case QuotesModel::ChangePercentColumn: {
        const QuoteFigures figures = figuresOf(quote);
        return figures.hasChange ? figures.changeShare.raw() : Unknown;
    }
    case QuotesModel::SpreadColumn: {
        const QuoteFigures figures = figuresOf(quote);
        return figures.hasSpread ? figures.spreadBpsHundredths : Unknown;
    }
    case QuotesModel::VolumeColumn:
        return quote.volumeKnown ? quote.volume.raw() : Unknown;
    case QuotesModel::AgeColumn: // an older event is a greater age
        return quote.time.ns == 0 ? Unknown : -quote.time.ns;
    case QuotesModel::InstrumentColumn:
    case QuotesModel::ColumnCount:
        break;
    }
    return 0;
}

bool isNumber(int column)
{
    return column != QuotesModel::InstrumentColumn;
}

template <typename Tag>
QString orNone(Fixed<Tag> value, int decimals)
{
    return value.isZero() ? format::notAvailable() : format::number(value, decimals);
}

} // namespace

QuoteFigures figuresOf(const QuoteView& quote)
{
    QuoteFigures figures;
    const bool twoSided = isTwoSided(quote);
    const Price mid =
        twoSided ? Price::fromRaw(quote.bid.raw() + (quote.ask.raw() - quote.bid.raw()) / 2) : Price();
    figures.price = quote.last.isPositive() ? quote.last : mid;
    figures.fromMid = !quote.last.isPositive() && twoSided;
    if (!figures.price.isZero() && quote.open.isPositive()) {
        figures.change = Price::fromRaw(figures.price.raw() - quote.open.raw());
        const auto share = divideScaled(figures.change.raw(), quote.open.raw(), Rounding::HalfEven);
        figures.hasChange = share.has_value();
        figures.changeShare = Ratio::fromRaw(share.value_or(0));
    }
    if (twoSided && mid.isPositive()) {
        const auto share = divideScaled(quote.ask.raw() - quote.bid.raw(), mid.raw(), Rounding::HalfEven);
        figures.hasSpread = share.has_value();
        figures.spreadBpsHundredths = static_cast<std::int64_t>(
            divideRounded(share.value_or(0), RatioPerBpsHundredth, Rounding::HalfEven));
    }
    return figures;
}

void QuotesModel::apply(const std::shared_ptr<const StationSnapshot>& snapshot)
{
    const bool sameInstruments = m_snapshot && m_snapshot->instruments == snapshot->instruments &&
                                 m_quotes.size() == snapshot->quotes.size();
    m_snapshot = snapshot;
    m_stale = static_cast<int>(
        std::count_if(snapshot->quotes.begin(), snapshot->quotes.end(), [&](const QuoteView& quote) {
            return dataState(*snapshot, quote.time) == DataState::Stale;
        }));
    if (!sameInstruments) {
        beginResetModel();
        m_quotes.clear();
        if (snapshot->instruments)
            for (const QuoteView& quote : snapshot->quotes)
                if (snapshot->instruments->contains(quote.instrument))
                    m_quotes.push_back(quote);
        m_rows = orderedRows();
        endResetModel();
        return;
    }
    m_quotes = snapshot->quotes;
    if (!m_rows.empty()) // ages change with the clock, so no row is ever unchanged
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Instrument& QuotesModel::instrumentOf(const QuoteView& quote) const
{
    return m_snapshot->instruments->at(quote.instrument);
}

bool QuotesModel::matches(const QuoteView& quote) const
{
    if (m_words.isEmpty())
        return true;
    const QString symbol = format::text(instrumentOf(quote).symbol);
    return std::any_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return symbol.contains(word, Qt::CaseInsensitive); });
}

std::vector<std::uint32_t> QuotesModel::orderedRows() const
{
    std::vector<std::uint32_t> rows;
    rows.reserve(m_quotes.size());
    for (std::uint32_t i = 0; i < m_quotes.size(); ++i)
        if (matches(m_quotes[i]))
            rows.push_back(i);
    const auto column = static_cast<Column>(m_sortColumn);
    const bool up = m_sortOrder == Qt::AscendingOrder;
    if (column == InstrumentColumn) {
        std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
            const int order = instrumentOf(m_quotes[a]).symbol.compare(instrumentOf(m_quotes[b]).symbol);
            return up ? order < 0 : order > 0;
        });
        return rows;
    }
    std::vector<std::int64_t> keys(m_quotes.size());
    for (const std::uint32_t i : rows)
        keys[i] = keyOf(m_quotes[i], column);
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (keys[a] == Unknown || keys[b] == Unknown)
            return keys[a] != Unknown && keys[b] == Unknown;
        return up ? keys[a] < keys[b] : keys[a] > keys[b];
    });
    return rows;
}

bool QuotesModel::reorder()
{
    if (!m_snapshot || !m_snapshot->instruments)
        return false;
    std::vector<std::uint32_t> next = orderedRows();
    if (next == m_rows)
        return false;
    moveRows(std::move(next));
    return true;
}

/// Selection and current row stay with their instrument.
void QuotesModel::moveRows(std::vector<std::uint32_t> next)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> rowOfQuote(m_quotes.size(), -1);
    for (std::size_t row = 0; row < next.size(); ++row)
        rowOfQuote[next[row]] = static_cast<int>(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from) {
        const int row = rowOfQuote[m_rows[static_cast<std::size_t>(old.row())]];
        to << (row < 0 ? QModelIndex() : index(row, old.column()));
    }
    m_rows = std::move(next);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void QuotesModel::setFilter(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    if (!m_snapshot || !m_snapshot->instruments)
        return;
    beginResetModel();
    m_rows = orderedRows();
    endResetModel();
}

void QuotesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? static_cast<int>(InstrumentColumn) : column;
    m_sortOrder = order;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    reorder();
}

InstrumentId QuotesModel::instrumentAt(int row) const
{
    return row < 0 || row >= rowCount() ? NoInstrument : quoteAt(row).instrument;
}

int QuotesModel::rowOf(InstrumentId instrument) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](std::uint32_t i) { return m_quotes[i].instrument == instrument; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int QuotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuotesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QuotesModel::shown(const QuoteView& quote, Column column) const
{
    const Instrument& instrument = instrumentOf(quote);
    const int price = instrument.priceDecimals;
    const int size = instrument.quantityDecimals;
    switch (column) {
    case InstrumentColumn:
        return format::text(instrument.symbol);
    case BidSizeColumn:
        return orNone(quote.bidSize, size);
    case BidColumn:
        return orNone(quote.bid, price);
    case AskColumn:
        return orNone(quote.ask, price);
    case AskSizeColumn:
        return orNone(quote.askSize, size);
    case LastColumn:
        return orNone(quote.last, price);
    case ChangeColumn: {
        const QuoteFigures figures = figuresOf(quote);
        return figures.hasChange ? format::signedNumber(figures.change, price) : format::notAvailable();
    }
    case ChangePercentColumn: {
        const QuoteFigures figures = figuresOf(quote);
        if (!figures.hasChange)
            return format::notAvailable();
        const QString text = format::percent(figures.changeShare);
        return figures.changeShare.isPositive() ? QString(u'+' + text) : text;
    }
    case SpreadColumn: {
        const QuoteFigures figures = figuresOf(quote);
        return figures.hasSpread ? format::scaled(figures.spreadBpsHundredths * (Ratio::Scale / 100), 2)
                                 : format::notAvailable();
    }
    case VolumeColumn:
        return quote.volumeKnown ? format::compactScaled(quote.volume.raw()) : format::notAvailable();
    case AgeColumn: {
        const DataState state = dataState(*m_snapshot, quote.time);
        const QString age = ageText(dataAge(*m_snapshot, quote.time));
        return state == DataState::Live ? age : tr("%1 · %2", "age, state").arg(age, dataStateWord(state));
    }
    case ColumnCount:
        break;
    }
    return {};
}

/// Exact, for machines: no thousands, no rounding, ISO time of the last event.
QString QuotesModel::raw(const QuoteView& quote, Column column) const
{
    const QuoteFigures figures = figuresOf(quote);
    const auto text = [](const auto& value) { return format::text(value.toString()); };
    const auto known = [&](const auto& value) { return value.isZero() ? QString() : text(value); };
    switch (column) {
    case InstrumentColumn:
        return format::text(instrumentOf(quote).symbol);
    case BidSizeColumn:
        return known(quote.bidSize);
    case BidColumn:
        return known(quote.bid);
    case AskColumn:
        return known(quote.ask);
    case AskSizeColumn:
        return known(quote.askSize);
    case LastColumn:
        return known(quote.last);
    case ChangeColumn:
        return figures.hasChange ? text(figures.change) : QString();
    case ChangePercentColumn:
        return figures.hasChange ? format::text(formatScaled(figures.changeShare.raw() * 100)) : QString();
    case SpreadColumn:
        return figures.hasSpread
                   ? format::text(formatScaled(figures.spreadBpsHundredths * (Ratio::Scale / 100)))
                   : QString();
    case VolumeColumn:
        return quote.volumeKnown ? text(quote.volume) : QString();
    case AgeColumn:
        return quote.time.ns == 0 ? QString() : format::text(formatTimestamp(quote.time));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant QuotesModel::foreground(const QuoteView& quote, Column column) const
{
    const Theme& theme = Theme::instance();
    const DataState state = dataState(*m_snapshot, quote.time);
    if (column == AgeColumn && state == DataState::Stale)
        return theme.color(ColorRole::Warning);
    if (column == AgeColumn && state == DataState::Down)
        return theme.color(ColorRole::Critical);
    if (state != DataState::Live)
        return theme.color(ColorRole::TextMuted);
    const QuoteFigures figures = figuresOf(quote);
    if ((column == ChangeColumn || column == ChangePercentColumn) && figures.hasChange &&
        !figures.change.isZero())
        return theme.color(figures.change.isPositive() ? ColorRole::Positive : ColorRole::Negative);
    if (column == SpreadColumn && figures.hasSpread && figures.spreadBpsHundredths < 0)
        return theme.color(ColorRole::Warning);
    if (column == BidSizeColumn || column == AskSizeColumn || column == AgeColumn)
        return theme.color(ColorRole::TextMuted);
    return {};
}

QString QuotesModel::sentence(const QuoteView& quote) const
{
    const Instrument& instrument = instrumentOf(quote);
    const QString symbol = format::text(instrument.symbol);
    const DataState state = dataState(*m_snapshot, quote.time);
    if (quote.time.ns == 0)
        return tr("%1: no price yet, %2").arg(symbol, dataStateWord(state));
    QStringList parts{tr("%1, prices in %2").arg(symbol, format::text(instrument.currency)),
                      tr("bid %1 (%2), ask %3 (%4)")
                          .arg(shown(quote, BidColumn), shown(quote, BidSizeColumn), shown(quote, AskColumn),
                               shown(quote, AskSizeColumn)),
                      tr("last %1").arg(shown(quote, LastColumn))};
    const QuoteFigures figures = figuresOf(quote);
    if (figures.hasChange)
        parts << (figures.fromMid ? tr("mid %1 (%2) since the first price of the day")
                                  : tr("%1 (%2) since the first price of the day"))
                     .arg(shown(quote, ChangeColumn), shown(quote, ChangePercentColumn));
    if (figures.hasSpread && figures.spreadBpsHundredths < 0)
        parts << tr("crossed: the bid is above the ask");
    if (quote.status == MarketStatusKind::Halted)
        parts << tr("trading is halted at the venue");
    if (quote.status == MarketStatusKind::Closed)
        parts << tr("the market is closed");
    parts << tr("last event %1 ago, %2").arg(ageText(dataAge(*m_snapshot, quote.time)), dataStateWord(state));
    return parts.join(QStringLiteral("; "));
}

QVariant QuotesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QuoteView& quote = quoteAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(quote, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber(column) ? QVariant(Theme::numberFont()) : QVariant();
    case Qt::ForegroundRole:
        return foreground(quote, column);
    case Qt::DecorationRole: {
        if (column != InstrumentColumn)
            return {};
        const Mark mark = quote.status == MarketStatusKind::Halted
                              ? Mark{Glyph::Pause, ColorRole::Warning}
                              : markOf(dataState(*m_snapshot, quote.time));
        return tableIcon(mark.glyph, mark.role);
    }
    case Qt::ToolTipRole:
        return sentence(quote);
    case Qt::AccessibleTextRole:
        return column == InstrumentColumn ? sentence(quote) : shown(quote, column);
    case RawRole:
        return raw(quote, column);
    default:
        return {};
    }
}

QVariant QuotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (static_cast<Column>(section)) {
        case ChangeColumn:
        case ChangePercentColumn:
            return tr("Since the first price of the day, or of the session if it began later; measured with "
                      "the last trade, else with the mid");
        case SpreadColumn:
            return tr("Ask less bid in basis points of the mid (1 bps = 0.01 %)");
        case VolumeColumn:
            return tr("Quantity traded since midnight of the configured zone, as far as the session saw it");
        case AgeColumn:
            return tr("Time since the last event; stale when the gate would open no new risk on it");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString name = columnName(static_cast<Column>(section));
    if (section != m_sortColumn)
        return name;
    return QString((m_sortOrder == Qt::AscendingOrder ? u"▴ " : u"▾ ") + name);
}

QString QuotesModel::columnName(Column column)
{
    switch (column) {
    case InstrumentColumn:
        return tr("Instrument", "column");
    case BidSizeColumn:
        return tr("Bid size", "column");
    case BidColumn:
        return tr("Bid", "column");
    case AskColumn:
        return tr("Ask", "column");
    case AskSizeColumn:
        return tr("Ask size", "column");
    case LastColumn:
        return tr("Last", "column: price of the last trade");
    case ChangeColumn:
        return tr("Change", "column: price change since the day's open");
    case ChangePercentColumn:
        return tr("Change %", "column");
    case SpreadColumn:
        return tr("Spread bps", "column: basis points");
    case VolumeColumn:
        return tr("Volume", "column: traded today");
    case AgeColumn:
        return tr("Age", "column: of the last event");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
