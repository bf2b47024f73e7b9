// How often trades ended with which result: bars over an axis of money, losses left of zero and gains right
// of it, each in its colour. Fed only by whole replacement of an outline. Knows no trade; amounts come as
// doubles, because here they are pixels, not money.
#pragma once

#include <QGraphicsView>
#include <QString>

#include <vector>

#include "ui/charts/axis_scale.h"

class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;

namespace mystic {

/// Trades with a result in [from, to).
struct ResultBar {
    double from = 0;
    double to = 0;
    double trades = 0;
    friend bool operator==(const ResultBar&, const ResultBar&) = default;
};

/// The widget. Thread: GUI.
class ResultChart final : public QGraphicsView {
    Q_OBJECT
public:
    explicit ResultChart(QWidget* parent = nullptr);

    /// Adjacent bars of one width, from low to high; 0 is an edge or outside.
    void setBars(std::vector<ResultBar> bars, const QString& currency);
    /// Takes colours and fonts from the theme again.
    void applyTheme();
    /// The bars in words, for people who cannot see them.
    [[nodiscard]] QString description() const;
    /// The outline of one side, as drawn; for tests.
    [[nodiscard]] QList<QPointF> outline(bool ofGains) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct Half {
        QAreaSeries* area = nullptr;
        QLineSeries* top = nullptr;
    };
    Half makeHalf();
    void layoutPlot();
    void redraw();
    void drawAmounts(QPainter& painter) const;
    [[nodiscard]] double xOf(double amount) const;
    [[nodiscard]] double yOf(double trades) const;

    QChart* m_chart = nullptr;
    QValueAxis* m_moneyAxis = nullptr;
    QValueAxis* m_countAxis = nullptr;
    Half m_losses;
    Half m_gains;
    QRectF m_area; ///< of the plot, in scene coordinates
    AxisRange m_counts;
    std::vector<ResultBar> m_bars;
    QString m_currency;
};

} // namespace mystic
