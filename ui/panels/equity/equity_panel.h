// The card "Equity and drawdown": the account's figures in one line, the equity curve and the drawdown below
// it. Reads the snapshot's account figures and its equity curve; remembers changes of the trading state as
// marks in time.
#pragma once

#include <memory>
#include <vector>

#include "ui/charts/curve_chart.h"
#include "ui/panels/figure_strip.h"
#include "ui/panels/panel.h"

namespace mystic {

class ChoiceBar;

/// Changes of the trading state as they were seen in snapshots; the newest Capacity of them.
class StateMarks {
public:
    static constexpr std::size_t Capacity = 64;
    /// True when a mark was added or all were forgotten (time went back: another session).
    bool update(TradingState state, Timestamp since, Timestamp now);
    [[nodiscard]] const std::vector<TimeMark>& marks() const { return m_marks; }
    /// Takes the words of the marks again.
    void retranslate();

private:
    TradingState m_state = TradingState::Active;
    Timestamp m_since;
    Timestamp m_now;
    std::vector<TimeMark> m_marks;
    std::vector<TradingState> m_states; ///< of each mark
};

/// Thread: GUI.
class EquityPanel final : public Panel {
    Q_OBJECT
public:
    explicit EquityPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool dependsOnFeed() const override { return true; }
    [[nodiscard]] Cadence cadence() const override { return Cadence::Charts; }
    [[nodiscard]] CurveChart* chart() const { return m_chart; }
    [[nodiscard]] TimeRange range() const;
    void setRange(TimeRange range);

    /// Equity, day P&L, realised, unrealised, fees and drawdown in account currency; "–" where unknown.
    [[nodiscard]] static std::vector<Figure> accountFigures(const StationSnapshot& snapshot);

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void showCurve();
    void rangeChosen();
    [[nodiscard]] QString emptyText(const StationSnapshot& snapshot) const;

    FigureStrip* m_figures;
    CurveChart* m_chart;
    ChoiceBar* m_ranges;
    StateMarks m_marks;
    std::shared_ptr<const std::vector<EquityPoint>> m_curve;
    QString m_currency;
    qint64 m_describedAtMs = 0;
};

} // namespace mystic
