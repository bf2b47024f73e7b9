// The table widget of the panels: rows of one fixed height, numbers that line up, rows that can be copied as
// exact values. Knows no model; models say widths and raw values by role.
#pragma once

#include <QIcon>
#include <QTableView>

#include <vector>

#include "domain/ids.h"
#include "ui/theme/glyphs.h"

namespace mystic {

/// Roles the panels' models answer beside Qt's own.
enum TableRole : int {
    RawRole = Qt::UserRole + 1, ///< QString for copying: plain digits, ISO time, no thousands
    TraceRole,                  ///< quint64, the turn of the signal behind the row; 0 = none
    OrderRole,                  ///< quint64, the order the row is about; 0 = none
    InstrumentRole,             ///< InstrumentId the row is about; NoInstrument or invalid = none
};

/// Thread: GUI. Height of rows is one for all, so 100 000 rows cost what 10 do.
class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `objectName` fixed, English. Set the accessible name yourself, translated.
    explicit DataTable(const QString& objectName, QWidget* parent = nullptr);

    /// Widths from sample texts, one per column (with digits: in the number font); the stretched column takes
    /// what is left and is never narrower than its own sample.
    void fitColumns(const std::vector<QString>& samples, int stretchColumn);
    /// Widens columns whose shown texts do not fit; never narrows one, so that columns do not jump.
    void growColumns();
    /// growColumns() at once when rows came or went, else a few rows with every call, for numbers that got
    /// longer: all within a second where a frame calls it, and no frame pays for all of them.
    void growColumnsAtTimes(bool rowsChanged);
    /// What the column needs for its title and sample; the stretched one may be wider.
    [[nodiscard]] int columnWanted(int column) const { return sampleWidth(column); }
    /// Scrolls so that the row is in the middle, also when rows have just come in.
    void centreRow(int row);
    /// After `rows` rows came in above: scrolls so that what was seen stays where it was.
    void keepRowsInPlace(int rows);
    /// Selected rows as tab-separated raw values, top to bottom; hidden columns left out.
    [[nodiscard]] QString selectedRowsAsText(bool withHeader) const;

Q_SIGNALS:
    /// "Show trace" was chosen on a row.
    void traceRequested(quint64 trace);
    /// "Why this order?" was chosen, or Enter or a double click given, on a row with a trace or an order.
    void explainRequested(quint64 trace, quint64 order);
    /// The operator went to a row about this instrument, by mouse or key.
    void instrumentChosen(mystic::InstrumentId instrument);
    /// Enter or a double click on a row with neither trace nor order.
    void rowActivated(const QModelIndex& row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void copyRows(bool withHeader) const;
    void explain(const QModelIndex& row);
    void chooseInstrument(const QModelIndex& row);
    void takeLanguage();
    void growColumnsFor(int first, int end);
    void stretch();
    [[nodiscard]] int sampleWidth(int column) const;

    std::vector<QString> m_samples;
    int m_stretchColumn = -1;
    int m_nextGrown = 0;
};

/// A sample for fitColumns() of a text that has a sign before it: three letters are as wide as the sign and
/// its gap.
[[nodiscard]] inline QString roomForSign(const QString& text)
{
    return text + QStringLiteral("xxx");
}

/// The sign for DecorationRole; made once per shape, colour and theme, and not tinted in a selected row.
[[nodiscard]] QIcon tableIcon(Glyph glyph, ColorRole role);

/// One row high for a table in this font.
[[nodiscard]] int tableRowHeight(const QWidget& widget);

} // namespace mystic
