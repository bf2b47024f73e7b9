#include "ui/charts/curve_chart.h"

#include <QAreaSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "ui/models/format.h"
#include "ui/theme/glyphs.h"

namespace mystic {

namespace {

/// Denser lines are drawn one pixel wide: wide pens stroke each segment as an outline.
constexpr qsizetype DenseFrom = 1'000;
constexpr double EquityShare = 0.68; ///< of the height of both plots
constexpr double Gap = 16;           ///< between the plots: room for the labels of both

QPen cosmetic(const QColor& color, qreal width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(color, width, style);
    pen.setCosmetic(true);
    return pen;
}

/// Smallest and largest y of the samples in the span.
std::pair<double, double> extremes(const QList<QPointF>& points)
{
    const auto [low, high] =
        std::minmax_element(points.begin(), points.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    return {low->y(), high->y()};
}

int valueTicks(double height, double lineHeight)
{
    return std::clamp(static_cast<int>(height / (lineHeight * 2.6)), 2, 8);
}

} // namespace

CurveChart::CurveChart(QWidget* parent) : QGraphicsView(parent)
{
    setObjectName(QStringLiteral("equityChart"));
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // the view takes it
    viewport()->setMouseTracking(true);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);

    m_equity = makePlot();
    m_drawdown = makePlot();
    m_areaTop = new QLineSeries(this);
    m_area = new QAreaSeries(m_areaTop);
    m_area->setPen(Qt::NoPen);
    // The area goes below the line that was added first.
    m_equity.chart->removeSeries(m_equity.line);
    m_equity.chart->addSeries(m_area);
    m_equity.chart->addSeries(m_equity.line);
    for (QAbstractSeries* series :
         {static_cast<QAbstractSeries*>(m_area), static_cast<QAbstractSeries*>(m_equity.line)}) {
        series->attachAxis(m_equity.timeAxis);
        series->attachAxis(m_equity.valueAxis);
    }
    applyTheme();
}

CurveChart::~CurveChart() = default;

CurveChart::Plot CurveChart::makePlot()
{
    Plot plot;
    plot.chart = new QChart();
    scene()->addItem(plot.chart);
    plot.chart->setAnimationOptions(QChart::NoAnimation);
    plot.chart->setBackgroundVisible(false);
    plot.chart->setMargins({});
    plot.chart->legend()->hide();
    plot.chart->setAcceptHoverEvents(false);
    plot.chart->setAcceptedMouseButtons(Qt::NoButton);
    plot.line = new QLineSeries(plot.chart);
    plot.chart->addSeries(plot.line);
    plot.timeAxis = new QValueAxis(plot.chart);
    plot.valueAxis = new QValueAxis(plot.chart);
    plot.chart->addAxis(plot.timeAxis, Qt::AlignBottom);
    plot.chart->addAxis(plot.valueAxis, Qt::AlignLeft);
    for (QValueAxis* axis : {plot.timeAxis, plot.valueAxis}) {
        axis->setLabelsVisible(false); // written by drawAxes(): UTC, short amounts, no eliding
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // drawn in drawBackground(): Qt leaves it where it was on a resize
        plot.line->attachAxis(axis);
    }
    return plot;
}

void CurveChart::setCurves(QList<QPointF> equity, QList<QPointF> drawdown, PlotSpan span,
                           const QString& currency)
{
    const double cursorMs =
        m_cursor >= 0 && m_cursor < m_equitySamples.size() ? m_equitySamples.at(m_cursor).x() : -1;
    m_equitySamples = std::move(equity);
    m_drawdownSamples = std::move(drawdown);
    m_span = span;
    m_currency = currency;
    m_cursor = cursorMs >= 0 ? nearestSample(cursorMs) : -1;
    redraw();
}

void CurveChart::setMarks(std::vector<TimeMark> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    viewport()->update();
}

void CurveChart::resetAxes()
{
    m_equityAxis.reset();
    m_drawdownAxis.reset();
}

void CurveChart::applyTheme()
{
    const Theme& theme = Theme::instance();
    setBackgroundBrush(theme.color(ColorRole::Panel));
    const bool dense = m_equity.line->count() > DenseFrom;
    m_equity.line->setPen(cosmetic(theme.color(ColorRole::Accent), dense ? 1.0 : 1.5));
    m_drawdown.line->setPen(cosmetic(theme.color(ColorRole::Negative), dense ? 1.0 : 1.5));
    m_area->setBrush(theme.color(ColorRole::AccentArea));
    layoutPlots();
    redraw();
}

QList<QPointF> CurveChart::shownEquity() const
{
    return m_equity.line->points();
}

void CurveChart::layoutPlots()
{
    const QRectF all(QPointF(0, 0), QSizeF(viewport()->size()));
    scene()->setSceneRect(all);
    const QFontMetricsF metrics(Theme::numberFont(-0.5));
    const double left = metrics.horizontalAdvance(QStringLiteral("-100 000.0")) + 10;
    const double bottom = metrics.height() + 6;
    const double top = metrics.height() / 2 + 2;
    const double right = 12;
    const double width = std::max(10.0, all.width() - left - right);
    const double height = std::max(10.0, all.height() - top - bottom - Gap);
    m_equity.area = QRectF(left, top, width, std::floor(height * EquityShare));
    m_drawdown.area = QRectF(left, m_equity.area.bottom() + Gap, width, height - m_equity.area.height());
    for (const Plot* plot : {&m_equity, &m_drawdown}) {
        plot->chart->setGeometry(all);
        plot->chart->setPlotArea(plot->area);
    }
}

void CurveChart::redraw()
{
    const int columns = static_cast<int>(std::ceil(m_equity.area.width() * devicePixelRatioF()));
    const QList<QPointF> equity = decimate(m_equitySamples, m_span, columns);
    const QList<QPointF> drawdown = decimate(m_drawdownSamples, m_span, columns);
    if (!equity.isEmpty() && !drawdown.isEmpty()) {
        const double line = QFontMetricsF(Theme::numberFont(-0.5)).height();
        const auto [low, high] = extremes(equity);
        m_equityAxis.update(low, high, valueTicks(m_equity.area.height(), line));
        // The top of the drawdown axis is always 0.
        m_drawdownAxis.update(std::min(extremes(drawdown).first, 0.0), 0.0,
                              valueTicks(m_drawdown.area.height(), line) - 1);
        moveValueAxis(m_equity, m_equityAxis.range());
        moveValueAxis(m_drawdown, m_drawdownAxis.range());
    }
    const double labelWidth =
        QFontMetricsF(Theme::numberFont(-0.5)).horizontalAdvance(QStringLiteral("00:00:00"));
    m_timeTicks =
        timeTicks(m_span, std::max(1, static_cast<int>(m_equity.area.width() / (labelWidth * 1.8))));
    moveTimeAxis(m_equity);
    moveTimeAxis(m_drawdown);

    const bool dense = equity.size() > DenseFrom;
    for (QLineSeries* line : {m_equity.line, m_drawdown.line}) {
        QPen pen = line->pen();
        if (pen.widthF() != (dense ? 1.0 : 1.5)) {
            pen.setWidthF(dense ? 1.0 : 1.5);
            line->setPen(pen);
        }
    }
    m_areaTop->replace(equity);
    m_equity.line->replace(equity);
    m_drawdown.line->replace(drawdown);
    viewport()->update();
}

void CurveChart::moveTimeAxis(Plot& plot) const
{
    if (m_span.to > m_span.from && m_timeTicks.stepMs > 0)
        plot.timeAxis->setRange(m_span.from, m_span.to);
}

void CurveChart::moveValueAxis(Plot& plot, const AxisRange& range) const
{
    plot.valueAxis->setRange(range.low, range.high);
}

double CurveChart::xOf(double ms) const
{
    return m_equity.area.left() + (ms - m_span.from) / (m_span.to - m_span.from) * m_equity.area.width();
}

double CurveChart::yOf(const Plot& plot, const AxisRange& range, double value)
{
    return plot.area.bottom() - (value - range.low) / (range.high - range.low) * plot.area.height();
}

/// The grid, where the labels are.
void CurveChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QGraphicsView::drawBackground(painter, rect);
    if (m_equitySamples.isEmpty() || !(m_span.to > m_span.from))
        return;
    painter->setPen(cosmetic(Theme::instance().color(ColorRole::Grid), 1.0));
    const auto lines = [&](const Plot& plot, const AxisRange& range) {
        for (const double tick : ticksOf(range)) {
            const double y = yOf(plot, range, tick);
            painter->drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
        }
        for (const double tick : m_timeTicks.ticks) {
            const double x = xOf(tick);
            painter->drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()));
        }
    };
    lines(m_equity, m_equityAxis.range());
    lines(m_drawdown, m_drawdownAxis.range());
}

void CurveChart::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    if (m_equitySamples.isEmpty() || !(m_span.to > m_span.from))
        return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    drawAxes(*painter);
    drawMarks(*painter);
    drawCursor(*painter);
}

void CurveChart::drawAxes(QPainter& painter) const
{
    painter.setFont(Theme::numberFont(-0.5));
    painter.setPen(Theme::instance().color(ColorRole::TextMuted));
    const QFontMetricsF metrics(painter.font());
    // Where ticks are closer than lines of text, those between the ends go without a label.
    const auto labelTicks = [&](const Plot& plot, const AxisRange& range, const auto& word) {
        const std::vector<double> ticks = ticksOf(range);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            const double y = yOf(plot, range, ticks[i]);
            const bool isEnd = i == 0 || i + 1 == ticks.size();
            if (!isEnd && plot.area.height() / static_cast<double>(ticks.size() - 1) < metrics.height())
                continue;
            const QRectF box(0, y - metrics.height() / 2, plot.area.left() - 6, metrics.height());
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, word(ticks[i], range.step));
        }
    };
    labelTicks(m_equity, m_equityAxis.range(), amountLabel);
    labelTicks(m_drawdown, m_drawdownAxis.range(), shareLabel);
    double freeFrom = 0;
    for (const double tick : m_timeTicks.ticks) {
        const QString text = timeLabel(tick, m_timeTicks.stepMs);
        const double width = metrics.horizontalAdvance(text);
        const double x = std::clamp(xOf(tick) - width / 2, 2.0, this->width() - width - 2);
        if (x < freeFrom)
            continue;
        painter.drawText(QPointF(x, m_drawdown.area.bottom() + metrics.ascent() + 5), text);
        freeFrom = x + width + 8;
    }
}

void CurveChart::drawMarks(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(Theme::textFont(-1));
    const QFontMetricsF metrics(painter.font());
    for (const TimeMark& mark : m_marks) {
        if (mark.ms < m_span.from || mark.ms > m_span.to)
            continue;
        const double x = xOf(mark.ms);
        painter.setPen(cosmetic(theme.color(mark.color), 1.0, Qt::DashLine));
        painter.drawLine(QPointF(x, m_equity.area.top()), QPointF(x, m_drawdown.area.bottom()));
        const double width = metrics.horizontalAdvance(mark.label) + 8;
        const bool fitsRight = x + 4 + width < m_equity.area.right();
        const QRectF box(fitsRight ? x + 2 : x - 2 - width, m_equity.area.top(), width, metrics.height() + 2);
        painter.setPen(theme.color(mark.color));
        painter.drawText(box, Qt::AlignCenter, mark.label);
    }
}

QString CurveChart::readout() const
{
    if (m_cursor < 0 || m_cursor >= m_equitySamples.size() || m_cursor >= m_drawdownSamples.size())
        return {};
    const QPointF equity = m_equitySamples.at(m_cursor);
    const Timestamp time{static_cast<std::int64_t>(equity.x()) * 1'000'000};
    const auto money = scaledFromDouble(equity.y(), Rounding::HalfEven);
    return tr("%1 UTC   %2 %3   drawdown %4", "crosshair: time, equity, currency, drawdown")
        .arg(QString(format::date(time) % u' ' % format::timeOfDay(time)),
             money ? format::scaled(*money, 2) : format::notAvailable(), m_currency,
             format::percent(m_drawdownSamples.at(m_cursor).y()));
}

void CurveChart::drawCursor(QPainter& painter) const
{
    const QString text = readout();
    if (text.isEmpty())
        return;
    const Theme& theme = Theme::instance();
    const QPointF equity = m_equitySamples.at(m_cursor);
    if (equity.x() < m_span.from || equity.x() > m_span.to)
        return;
    const double x = xOf(equity.x());
    painter.setPen(cosmetic(theme.color(ColorRole::TextMuted), 1.0, Qt::DotLine));
    painter.drawLine(QPointF(x, m_equity.area.top()), QPointF(x, m_drawdown.area.bottom()));
    const double y = yOf(m_equity, m_equityAxis.range(), equity.y());
    const double yDrawdown = yOf(m_drawdown, m_drawdownAxis.range(), m_drawdownSamples.at(m_cursor).y());
    drawGlyph(painter, QRectF(x - 4, y - 4, 8, 8), Glyph::Disc, theme.color(ColorRole::Accent));
    drawGlyph(painter, QRectF(x - 4, yDrawdown - 4, 8, 8), Glyph::Disc, theme.color(ColorRole::Negative));

    painter.setFont(Theme::numberFont(-0.5));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text) + 14;
    const double left =
        std::clamp(x + 10 + width < m_equity.area.right() ? x + 10 : x - 10 - width, m_equity.area.left(),
                   std::max(m_equity.area.left(), this->width() - width - 2));
    // Above or below the point, never on it.
    const bool lowHalf = y > m_equity.area.center().y();
    const double top = lowHalf ? m_equity.area.top() + 4 : m_equity.area.bottom() - metrics.height() - 12;
    const QRectF box(left, top, width, metrics.height() + 8);
    painter.setPen(cosmetic(theme.color(ColorRole::Border), 1.0));
    painter.setBrush(theme.color(ColorRole::Raised));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(box, Qt::AlignCenter, text);
}

int CurveChart::nearestSample(double ms) const
{
    if (m_equitySamples.isEmpty())
        return -1;
    const auto before = [](QPointF sample, double x) { return sample.x() < x; };
    auto found = std::lower_bound(m_equitySamples.begin(), m_equitySamples.end(), ms, before);
    if (found == m_equitySamples.end() ||
        (found != m_equitySamples.begin() && ms - (found - 1)->x() < found->x() - ms))
        --found;
    return static_cast<int>(found - m_equitySamples.begin());
}

void CurveChart::setCursorIndex(int index)
{
    if (index == m_cursor)
        return;
    m_cursor = index;
    viewport()->update();
}

void CurveChart::setCursorMs(double ms)
{
    setCursorIndex(nearestSample(std::clamp(ms, m_span.from, m_span.to)));
}

void CurveChart::clearCursor()
{
    setCursorIndex(-1);
}

void CurveChart::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layoutPlots();
    redraw();
}

bool CurveChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const double x = static_cast<QMouseEvent*>(event)->position().x();
        const QRectF& area = m_equity.area;
        if (x >= area.left() && x <= area.right())
            setCursorMs(m_span.from + (x - area.left()) / area.width() * (m_span.to - m_span.from));
        else
            clearCursor();
    } else if (event->type() == QEvent::Leave) {
        clearCursor();
    }
    return QGraphicsView::viewportEvent(event);
}

void CurveChart::keyPressEvent(QKeyEvent* event)
{
    const double step = (m_span.to - m_span.from) / std::max(1.0, m_equity.area.width() / 4);
    const double now =
        m_cursor >= 0 && m_cursor < m_equitySamples.size() ? m_equitySamples.at(m_cursor).x() : m_span.to;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorMs(std::min(now - step, m_cursor > 0 ? m_equitySamples.at(m_cursor - 1).x() : now));
        return;
    case Qt::Key_Right:
        setCursorMs(std::max(now + step, m_cursor >= 0 && m_cursor + 1 < m_equitySamples.size()
                                             ? m_equitySamples.at(m_cursor + 1).x()
                                             : now));
        return;
    case Qt::Key_Home:
        setCursorMs(m_span.from);
        return;
    case Qt::Key_End:
        setCursorMs(m_span.to);
        return;
    case Qt::Key_Escape:
        clearCursor();
        return;
    default:
        // not QGraphicsView's: nothing here scrolls
        QWidget::keyPressEvent(event); // NOLINT(bugprone-parent-virtual-call)
    }
}

void CurveChart::focusOutEvent(QFocusEvent* event)
{
    clearCursor();
    QGraphicsView::focusOutEvent(event);
}

void CurveChart::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls, the chart does not
}

} // namespace mystic
