#include "ui/panels/depth/depth_model.h"

#include <algorithm>
#include <map>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

/// A Ratio's raw value (1e-8) in hundredths of a basis point (1e-6).
constexpr std::int64_t RatioPerBpsHundredth = 100;

struct OwnAt {
    Quantity buy;
    Quantity sell;
};

std::map<Price, OwnAt> ownOrders(const StationSnapshot& snapshot, InstrumentId instrument)
{
    std::map<Price, OwnAt> own;
    for (const OrderView& order : snapshot.orders) {
        const Price price = order.limitPrice.isZero() ? order.stopPrice : order.limitPrice;
        if (order.instrument != instrument || isTerminal(order.status) || price.isZero())
            continue;
        OwnAt& at = own[price];
        (order.side == Side::Buy ? at.buy : at.sell) += order.quantity - order.filled;
    }
    return own;
}

/// Both sides best first.
struct Sides {
    std::vector<DepthLevel> bids;
    std::vector<DepthLevel> asks;
};

/// Own orders at prices where nothing is known to stand become levels of size 0.
void addOwnPrices(Sides& sides, const std::map<Price, OwnAt>& own)
{
    const auto has = [](const std::vector<DepthLevel>& side, Price price) {
        return std::any_of(side.begin(), side.end(),
                           [&](const DepthLevel& level) { return level.price == price; });
    };
    for (const auto& [price, at] : own) {
        if (has(sides.bids, price) || has(sides.asks, price))
            continue;
        const bool isBid =
            sides.bids.empty()
                ? !at.buy.isZero()
                : price < sides.bids.front().price ||
                      (!at.buy.isZero() && (sides.asks.empty() || price < sides.asks.front().price));
        (isBid ? sides.bids : sides.asks).push_back({price, {}});
    }
    std::sort(sides.bids.begin(), sides.bids.end(),
              [](const DepthLevel& a, const DepthLevel& b) { return a.price > b.price; });
    std::sort(sides.asks.begin(), sides.asks.end(),
              [](const DepthLevel& a, const DepthLevel& b) { return a.price < b.price; });
}

DepthRow rowOf(DepthRow::Kind kind, const DepthLevel& level, const std::map<Price, OwnAt>& own,
               double largest)
{
    DepthRow row;
    row.kind = kind;
    row.price = level.price;
    row.size = level.size;
    row.share = largest > 0 ? level.size.toDouble() / largest : 0;
    if (const auto at = own.find(level.price); at != own.end()) {
        row.ownBuy = at->second.buy;
        row.ownSell = at->second.sell;
    }
    return row;
}

DepthRow spreadRow(Price bid, Price ask)
{
    DepthRow row;
    row.kind = DepthRow::Kind::Spread;
    row.spreadKnown = bid.isPositive() && ask.isPositive();
    if (!row.spreadKnown)
        return row;
    row.price = Price::fromRaw(ask.raw() - bid.raw());
    const std::int64_t mid = bid.raw() + row.price.raw() / 2;
    const auto share = divideScaled(row.price.raw(), mid, Rounding::HalfEven);
    row.spreadBpsHundredths =
        static_cast<std::int64_t>(divideRounded(share.value_or(0), RatioPerBpsHundredth, Rounding::HalfEven));
    return row;
}

} // namespace

DepthLadder depthLadder(const StationSnapshot& snapshot, InstrumentId instrument)
{
    DepthLadder ladder;
    Sides sides;
    Price bid;
    Price ask;
    if (instrument < snapshot.depth.size() && snapshot.depth[instrument]) {
        ladder.source = DepthSource::Book;
        sides.bids = snapshot.depth[instrument]->bids;
        sides.asks = snapshot.depth[instrument]->asks;
    } else if (instrument < snapshot.quotes.size()) {
        const QuoteView& quote = snapshot.quotes[instrument];
        if (quote.bid.isPositive())
            sides.bids.push_back({quote.bid, quote.bidSize});
        if (quote.ask.isPositive())
            sides.asks.push_back({quote.ask, quote.askSize});
        if (!sides.bids.empty() || !sides.asks.empty())
            ladder.source = DepthSource::BestQuotes;
    }
    if (ladder.source == DepthSource::Nothing)
        return ladder;
    if (!sides.bids.empty())
        bid = sides.bids.front().price;
    if (!sides.asks.empty())
        ask = sides.asks.front().price;
    const std::map<Price, OwnAt> own = ownOrders(snapshot, instrument);
    double largest = 0;
    for (const auto* side : {&sides.bids, &sides.asks})
        for (const DepthLevel& level : *side)
            largest = std::max(largest, level.size.toDouble());
    addOwnPrices(sides, own);
    for (auto level = sides.asks.rbegin(); level != sides.asks.rend(); ++level)
        ladder.rows.push_back(rowOf(DepthRow::Kind::Ask, *level, own, largest));
    ladder.spreadRow = static_cast<int>(ladder.rows.size());
    ladder.rows.push_back(spreadRow(bid, ask));
    for (const DepthLevel& level : sides.bids)
        ladder.rows.push_back(rowOf(DepthRow::Kind::Bid, level, own, largest));
    return ladder;
}

void DepthModel::setDecimals(int price, int quantity)
{
    if (price == m_priceDecimals && quantity == m_quantityDecimals)
        return;
    m_priceDecimals = price;
    m_quantityDecimals = quantity;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

qint64 DepthModel::keyOf(const DepthRow& row) const
{
    // A crossed book has a price on both sides: the side is part of the key.
    switch (row.kind) {
    case DepthRow::Kind::Spread:
        return 0;
    case DepthRow::Kind::Bid:
        return row.price.raw();
    case DepthRow::Kind::Ask:
        break;
    }
    return -row.price.raw();
}

int DepthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DepthModel::shown(const DepthRow& row, Column column, bool exact) const
{
    const auto quantity = [&](Quantity value) {
        if (value.isZero())
            return QString();
        return exact ? format::text(value.toString()) : format::number(value, m_quantityDecimals);
    };
    if (row.kind == DepthRow::Kind::Spread) {
        if (column != PriceColumn)
            return {};
        if (!row.spreadKnown)
            return exact ? QString() : tr("one side only");
        return exact ? format::text(row.price.toString())
                     : tr("spread %1 · %2 bps")
                           .arg(format::number(row.price, m_priceDecimals),
                                format::scaled(row.spreadBpsHundredths * (Ratio::Scale / 100), 2));
    }
    switch (column) {
    case OwnBuyColumn:
        return quantity(row.ownBuy);
    case BidSizeColumn:
        return row.kind == DepthRow::Kind::Bid ? quantity(row.size) : QString();
    case PriceColumn:
        return exact ? format::text(row.price.toString()) : format::number(row.price, m_priceDecimals);
    case AskSizeColumn:
        return row.kind == DepthRow::Kind::Ask ? quantity(row.size) : QString();
    case OwnSellColumn:
        return quantity(row.ownSell);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DepthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DepthRow& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isSpread = row.kind == DepthRow::Kind::Spread;
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column, false);
    case RawRole:
        return shown(row, column, true);
    case Qt::TextAlignmentRole: {
        const Qt::Alignment side = column == PriceColumn  ? Qt::AlignHCenter
                                   : column < PriceColumn ? Qt::AlignRight
                                                          : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    case Qt::FontRole:
        return isSpread ? Theme::textFont(-0.5)
                        : Theme::numberFont(0, column == OwnBuyColumn || column == OwnSellColumn);
    case Qt::ForegroundRole:
        if (isSpread)
            return Theme::instance().color(row.spreadKnown && row.price.isNegative() ? ColorRole::Warning
                                                                                     : ColorRole::TextMuted);
        if (column == PriceColumn)
            return Theme::instance().color(row.kind == DepthRow::Kind::Bid ? ColorRole::Positive
                                                                           : ColorRole::Negative);
        return {};
    case ShareRole: {
        const bool hasBar = (column == BidSizeColumn && row.kind == DepthRow::Kind::Bid) ||
                            (column == AskSizeColumn && row.kind == DepthRow::Kind::Ask);
        return hasBar ? QVariant(row.share) : QVariant();
    }
    case Qt::AccessibleTextRole:
        if (column != PriceColumn || isSpread)
            return shown(row, column, false);
        return row.kind == DepthRow::Kind::Bid
                   ? tr("bid %1, size %2")
                         .arg(shown(row, PriceColumn, false), shown(row, BidSizeColumn, false))
                   : tr("ask %1, size %2")
                         .arg(shown(row, PriceColumn, false), shown(row, AskSizeColumn, false));
    default:
        return {};
    }
}

QVariant DepthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = section == PriceColumn  ? Qt::AlignHCenter
                                   : section < PriceColumn ? Qt::AlignRight
                                                           : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && (section == OwnBuyColumn || section == OwnSellColumn))
        return tr("What is left of own working orders at this price; stops stand at their stop price");
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case OwnBuyColumn:
        return tr("Own buy", "column: own working orders");
    case BidSizeColumn:
        return tr("Bid size", "column");
    case PriceColumn:
        return tr("Price", "column");
    case AskSizeColumn:
        return tr("Ask size", "column");
    case OwnSellColumn:
        return tr("Own sell", "column: own working orders");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
