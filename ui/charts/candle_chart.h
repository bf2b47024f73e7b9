// Candles with volume, lines over them and studies below, own fills and working orders, on one time axis:
// pan, zoom, crosshair, by mouse and by keyboard. Own painter with few batched calls, because chart libraries
// pay per candle. Knows no snapshot; gaps in the data stay gaps.
#pragma once

#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

#include "engine/snapshot.h"
#include "ui/charts/axis_scale.h"
#include "ui/charts/candle_geometry.h"
#include "ui/charts/candle_studies.h"
#include "ui/theme/theme.h"

namespace mystic {

/// Everything the chart shows of one instrument.
struct CandleData {
    InstrumentId instrument = NoInstrument;
    QString symbol;
    QString currency; ///< of prices
    QString unit;     ///< of quantities; may be empty
    int priceDecimals = 2;
    int quantityDecimals = 4;
    double tick = 0.01; ///< smallest price step: no axis is finer
    Duration interval = seconds(60);
    std::vector<BarPoint> bars;     ///< rising in time
    std::vector<FillView> fills;    ///< rising in time
    std::vector<OrderView> working; ///< orders that rest
};

/// Thread: GUI.
class CandleChart final : public QWidget {
    Q_OBJECT
public:
    explicit CandleChart(QWidget* parent = nullptr);

    /// Shows these data. Another instrument or length resets zoom and position; otherwise both stay, and a
    /// chart that was at its right end stays there.
    void setData(std::shared_ptr<const CandleData> data);
    void setStudies(const std::vector<Study>& studies);
    void applyTheme();

    /// Puts the crosshair on the bar nearest to this moment, as the pointer and the arrow keys do.
    void setCursorTime(Timestamp time);
    void clearCursor();
    [[nodiscard]] bool hasCursor() const { return m_cursor >= 0; }
    /// The bar under the crosshair, else the newest, with its studies, in words and units; empty without
    /// bars.
    [[nodiscard]] QString readout() const;
    /// What a tooltip at this place says of fills and orders; empty where there are none.
    [[nodiscard]] QString tipAt(QPointF position) const;
    /// The part of the time axis that is shown.
    [[nodiscard]] const TimeScale& timeScale() const { return m_time; }
    [[nodiscard]] BarRange shownBars() const;
    [[nodiscard]] bool isFollowing() const { return m_following; }

    void zoomBy(double factor, double aroundX);
    void panBy(double pixels);
    void goToNewest();

Q_SIGNALS:
    /// The next shorter (-1) or longer (+1) bars are wanted.
    void intervalStepRequested(int step);
    /// The table with the same figures is wanted.
    void tableRequested();
    void cursorMoved();
    /// A double click on own fills, or Enter on a bar that has some: the reasons of the newest are wanted.
    void explainRequested(quint64 trace, quint64 order);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    /// A study that stands below the candles.
    struct Pane {
        const StudyLines* study = nullptr;
        QRectF area;
        ValueScale scale;
        AxisRange range;
        bool hasValues = false; ///< in what is seen
    };
    /// Fills of one candle and side.
    struct Marker {
        QPointF tip;
        Side side = Side::Buy;
        std::vector<const FillView*> fills;
    };

    void layoutPanes();
    void scaleToVisible();
    void computeStudies();
    void keepInRange();
    void moveCursor(int index);
    void moveCursorBy(int bars);
    [[nodiscard]] bool hasBars() const { return m_data && !m_data->bars.empty(); }
    [[nodiscard]] std::vector<Marker> markers() const;
    /// Those under the position.
    [[nodiscard]] std::vector<Marker> markersAt(QPointF position) const;
    /// False when there is no fill to explain.
    bool explainNewest(const std::vector<Marker>& markers);
    [[nodiscard]] QString barText(std::size_t index) const;
    [[nodiscard]] QString studyText(std::size_t index) const;
    [[nodiscard]] int axisDecimals(double step) const;

    // candle_chart_paint.cpp
    void paintGrid(QPainter& painter) const;
    void paintCandles(QPainter& painter) const;
    void paintOverlays(QPainter& painter) const;
    void paintPanes(QPainter& painter) const;
    void paintOrders(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintLast(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    void paintReadout(QPainter& painter) const;
    void paintAxisBox(QPainter& painter, double y, const QString& text, const QColor& color) const;
    void paintValueAxis(QPainter& painter, const QRectF& area, const ValueScale& scale,
                        const AxisRange& range, bool prices) const;

    std::shared_ptr<const CandleData> m_data;
    std::vector<Study> m_wanted;
    std::vector<StudyLines> m_studies;
    TimeScale m_time;
    QRectF m_priceArea;
    QRectF m_volumeArea;
    ValueScale m_price;
    ValueScale m_volume;
    StableAxis m_priceAxis{0.01};
    std::vector<Pane> m_panes;
    bool m_following = true;
    int m_cursor = -1; ///< index into the bars
    double m_cursorY = -1;
    bool m_dragging = false;
    QPointF m_dragFrom;
};

/// Colours of the lines of a study, in order.
[[nodiscard]] ColorRole studyColor(Study study, std::size_t line);

} // namespace mystic
