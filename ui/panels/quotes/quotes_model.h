// Best prices of all instruments as rows: sorted by raw numbers, filtered by symbol, updated in place.
// Invariant: a new snapshot changes cells; the order of rows changes only with sort(), reorder() and the
// filter, so that nothing moves under the operator's hand.
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

#include "engine/snapshot.h"
#include "ui/models/data_age.h"

namespace mystic {

/// What is computed from a quote; nothing where an input is missing.
struct QuoteFigures {
    Price price; ///< last, else mid, else 0 (the price change is measured with)
    bool fromMid = false;
    bool hasChange = false;
    Price change;      ///< price - open
    Ratio changeShare; ///< change / open
    bool hasSpread = false;
    std::int64_t spreadBpsHundredths =
        0; ///< (ask - bid) / mid in hundredths of a basis point; negative = crossed
};
[[nodiscard]] QuoteFigures figuresOf(const QuoteView& quote);

/// Thread: GUI.
class QuotesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        InstrumentColumn,
        BidSizeColumn,
        BidColumn,
        AskColumn,
        AskSizeColumn,
        LastColumn,
        ChangeColumn,
        ChangePercentColumn,
        SpreadColumn,
        VolumeColumn,
        AgeColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the prices of a snapshot. One dataChanged at most; a reset when the instruments are others.
    void apply(const std::shared_ptr<const StationSnapshot>& snapshot);
    /// Sorts again by the chosen column with the values of now; true when a row moved.
    bool reorder();
    /// Shows rows whose symbol has one of the words in it, in any case; all when there is none.
    void setFilter(const QString& text);
    void sort(int column, Qt::SortOrder order) override;

    /// Translated, without the arrow of the sorted one.
    [[nodiscard]] static QString columnName(Column column);
    [[nodiscard]] InstrumentId instrumentAt(int row) const;
    /// -1 when it is filtered out or unknown.
    [[nodiscard]] int rowOf(InstrumentId instrument) const;
    [[nodiscard]] int staleCount() const { return m_stale; }
    [[nodiscard]] std::size_t total() const { return m_quotes.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const QuoteView& quoteAt(int row) const
    {
        return m_quotes[m_rows[static_cast<std::size_t>(row)]];
    }
    [[nodiscard]] const Instrument& instrumentOf(const QuoteView& quote) const;
    [[nodiscard]] QString shown(const QuoteView& quote, Column column) const;
    [[nodiscard]] QString raw(const QuoteView& quote, Column column) const;
    [[nodiscard]] QVariant foreground(const QuoteView& quote, Column column) const;
    [[nodiscard]] QString sentence(const QuoteView& quote) const;
    [[nodiscard]] bool matches(const QuoteView& quote) const;
    [[nodiscard]] std::vector<std::uint32_t> orderedRows() const;
    void moveRows(std::vector<std::uint32_t> next);

    std::shared_ptr<const StationSnapshot> m_snapshot;
    std::vector<QuoteView> m_quotes;   ///< as shown, by instrument id
    std::vector<std::uint32_t> m_rows; ///< row -> index into m_quotes
    QStringList m_words;               ///< of the filter
    int m_sortColumn = InstrumentColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_stale = 0;
};

} // namespace mystic
