// The chart of the linked instrument: candles, studies, own fills and working orders, and a table with the
// same figures.
#pragma once

#include <QElapsedTimer>

#include "ui/charts/candle_chart.h"
#include "ui/panels/panel.h"

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace mystic {

class CandleTableModel;
class DataTable;
class Selection;

/// Thread: GUI.
class CandlesPanel final : public Panel {
    Q_OBJECT
public:
    explicit CandlesPanel(Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Cadence cadence() const override { return Cadence::Charts; }
    [[nodiscard]] CandleChart* chart() const { return m_chart; }
    [[nodiscard]] DataTable* table() const { return m_table; }
    /// Shows bars of this length; nothing happens when the instrument has none.
    void chooseInterval(Duration interval);
    [[nodiscard]] Duration interval() const { return m_interval; }
    void setStudy(Study study, bool shown);
    void showTable(bool table);

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void instrumentChanged();
    void stepInterval(int step);
    void offerIntervals(const BarHistory& history);
    void showData(const StationSnapshot& snapshot, const Instrument& instrument);
    void describe(const StationSnapshot& snapshot, const Instrument& instrument);
    void studiesChanged();
    void fitColumns();
    [[nodiscard]] QString originText(BarOrigin origin) const;

    Selection& m_selection;
    CandleChart* m_chart;
    DataTable* m_table;
    CandleTableModel* m_model;
    QStackedWidget* m_pages;
    QComboBox* m_intervals;
    QPushButton* m_studyButton;
    QMenu* m_studyMenu;
    QPushButton* m_toggle;

    std::shared_ptr<const CandleData> m_data;
    std::shared_ptr<const BarHistory> m_history; ///< the one shown
    SeriesView<FillView> m_fills;                ///< the ones shown
    InstrumentId m_instrument = NoInstrument;
    Duration m_interval;
    std::vector<Duration> m_offered;
    QElapsedTimer m_sinceDescription;
};

} // namespace mystic
