// Two curves over one time axis: equity above, drawdown below, with round axes that rest, marks in time and a
// crosshair that reads values. Fed only by whole replacement of decimated points. Knows no snapshot; amounts
// and shares come as doubles, because here they are pixels, not money.
#pragma once

#include <QGraphicsView>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

#include "ui/charts/axis_scale.h"
#include "ui/theme/theme.h"

class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;

namespace mystic {

/// A moment worth a line through both plots: a halt, a kill.
struct TimeMark {
    double ms = 0;
    QString label;
    ColorRole color = ColorRole::Warning;
    friend bool operator==(const TimeMark&, const TimeMark&) = default;
};

/// The widget. Thread: GUI.
class CurveChart final : public QGraphicsView {
    Q_OBJECT
public:
    explicit CurveChart(QWidget* parent = nullptr);
    ~CurveChart() override;

    /// Both curves, sorted by x (ms since the epoch), and the span to show. Amounts in `currency`, drawdown
    /// as share <= 0.
    void setCurves(QList<QPointF> equity, QList<QPointF> drawdown, PlotSpan span, const QString& currency);
    void setMarks(std::vector<TimeMark> marks);
    /// Lets the axes fit the next data tightly: after the user changed the range.
    void resetAxes();
    /// Takes colours and fonts from the theme again.
    void applyTheme();

    /// What the curves hold after decimation; for tests.
    [[nodiscard]] QList<QPointF> shownEquity() const;
    [[nodiscard]] const AxisRange& equityRange() const { return m_equityAxis.range(); }
    [[nodiscard]] const AxisRange& drawdownRange() const { return m_drawdownAxis.range(); }
    /// The sample under the crosshair in words; empty without one.
    [[nodiscard]] QString readout() const;
    /// Puts the crosshair on the sample nearest to this moment; as moving the pointer or the arrow keys do.
    void setCursorMs(double ms);
    void clearCursor();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Plot {
        QChart* chart = nullptr;
        QLineSeries* line = nullptr;
        QValueAxis* timeAxis = nullptr;
        QValueAxis* valueAxis = nullptr;
        QRectF area; ///< of the plot, in scene coordinates
    };
    Plot makePlot();
    void layoutPlots();
    void redraw();
    void moveTimeAxis(Plot& plot) const;
    void moveValueAxis(Plot& plot, const AxisRange& range) const;
    void drawAxes(QPainter& painter) const;
    void drawMarks(QPainter& painter) const;
    void drawCursor(QPainter& painter) const;
    [[nodiscard]] double xOf(double ms) const;
    [[nodiscard]] static double yOf(const Plot& plot, const AxisRange& range, double value);
    [[nodiscard]] int nearestSample(double ms) const;
    void setCursorIndex(int index);

    Plot m_equity;
    Plot m_drawdown;
    QLineSeries* m_areaTop = nullptr;
    QAreaSeries* m_area = nullptr;
    QList<QPointF> m_equitySamples;
    QList<QPointF> m_drawdownSamples;
    PlotSpan m_span;
    TimeTicks m_timeTicks;
    QString m_currency;
    StableAxis m_equityAxis{1.0};
    StableAxis m_drawdownAxis{0.001};
    std::vector<TimeMark> m_marks;
    int m_cursor = -1; ///< index into the samples
};

} // namespace mystic
