// How the candle chart is painted: grid, candles, lines, studies, orders, fills, crosshair. Few batched calls
// with cosmetic pens one pixel wide, because wide polylines are stroked as outlines and cost ten times as
// much.
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/charts/candle_chart.h"
#include "ui/models/format.h"
#include "ui/theme/glyphs.h"

namespace mystic {

namespace {

constexpr double NarrowBody = 3; ///< hollow bodies need an inside
constexpr double MarkerSide = 10;
constexpr std::array<double, 2> RsiMarks{30, 70};

QPen thin(const QColor& color, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(color, 1.0, style);
    pen.setCosmetic(true);
    return pen;
}

QColor themed(ColorRole role)
{
    return Theme::instance().color(role);
}

QColor faint(ColorRole role, int alpha)
{
    QColor color = themed(role);
    color.setAlpha(alpha);
    return color;
}

QString orderWord(const OrderView& order)
{
    const QString side = order.side == Side::Buy ? CandleChart::tr("BUY") : CandleChart::tr("SELL");
    return order.limitPrice.isZero() ? CandleChart::tr("%1 stop", "BUY or SELL").arg(side) : side;
}

} // namespace

ColorRole studyColor(Study study, std::size_t line)
{
    switch (study) {
    case Study::Sma:
        return ColorRole::Accent;
    case Study::Ema:
        return ColorRole::Warning;
    case Study::Bollinger:
        return ColorRole::Neutral;
    case Study::Rsi:
    case Study::Atr:
        return ColorRole::Accent;
    case Study::Macd:
        return line == 0 ? ColorRole::Accent : ColorRole::Warning;
    }
    return ColorRole::Accent;
}

void CandleChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), themed(ColorRole::Panel));
    if (hasBars()) {
        paintGrid(painter);
        paintCandles(painter);
        paintOverlays(painter);
        paintPanes(painter);
        paintMarkers(painter);
        paintLast(painter);
        paintCursor(painter);
        paintOrders(painter); // their labels stay readable
        paintReadout(painter);
    }
    if (hasFocus()) {
        painter.setPen(thin(themed(ColorRole::Accent)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(0.5, 0.5, width() - 1, height() - 1));
    }
}

void CandleChart::paintValueAxis(QPainter& painter, const QRectF& area, const ValueScale& scale,
                                 const AxisRange& range, bool prices) const
{
    const QFontMetricsF metrics(painter.font());
    QList<QLineF> lines;
    const std::vector<double> ticks = ticksOf(range);
    const int decimals =
        prices ? std::min(axisDecimals(range.step), m_data->priceDecimals) : axisDecimals(range.step);
    for (const double tick : ticks) {
        const double y = std::round(scale.yOf(tick)) + 0.5;
        if (y < area.top() - 1 || y > area.bottom() + 1)
            continue;
        lines.append({area.left(), y, area.right(), y});
    }
    painter.setPen(thin(themed(ColorRole::Grid)));
    painter.drawLines(lines);
    painter.setPen(themed(ColorRole::TextMuted));
    double lowest = INFINITY; // labels do not touch each other
    for (const double tick : ticks) {
        const double y = scale.yOf(tick);
        const double top =
            std::clamp(y - metrics.height() / 2, area.top() - 2, area.bottom() - metrics.height() + 2);
        const QRectF box(area.right() + 6, top, width() - area.right() - 8, metrics.height());
        if (y < area.top() - 1 || y > area.bottom() + 1 || box.bottom() > lowest)
            continue;
        const auto raw = scaledFromDouble(tick, Rounding::HalfEven);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                         raw ? format::scaled(*raw, decimals) : format::notAvailable());
        lowest = box.top();
    }
}

void CandleChart::paintGrid(QPainter& painter) const
{
    painter.setFont(Theme::numberFont(-1));
    const QFontMetricsF metrics(painter.font());
    const auto ms = [](Timestamp time) { return static_cast<double>(time.ns) / 1e6; };
    const double label = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 24;
    const TimeTicks ticks = timeTicks({ms(m_time.left()), ms(m_time.right)},
                                      std::max(1, static_cast<int>(m_priceArea.width() / label)));
    const double bottom = m_panes.empty() ? m_volumeArea.bottom() : m_panes.back().area.bottom();
    QList<QLineF> lines;
    painter.setPen(themed(ColorRole::TextMuted));
    for (const double tick : ticks.ticks) {
        const double x = std::round(m_time.xOf({static_cast<std::int64_t>(tick) * 1'000'000})) + 0.5;
        lines.append({x, m_priceArea.top(), x, bottom});
        const QString text = timeLabel(tick, ticks.stepMs);
        const double wide = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, m_priceArea.left(), width() - wide - 2.0);
        painter.drawText(QPointF(left, bottom + metrics.ascent() + 6), text);
    }
    painter.setPen(thin(themed(ColorRole::Grid)));
    painter.drawLines(lines);
    painter.setPen(themed(ColorRole::TextMuted));
    painter.drawText(
        QRectF(m_priceArea.right() + 6, bottom + 4, width() - m_priceArea.right() - 8, metrics.height() + 2),
        Qt::AlignRight | Qt::AlignVCenter, tr("UTC"));
    paintValueAxis(painter, m_priceArea, m_price, m_priceAxis.range(), true);
    // the volume axis has one figure: its largest
    if (m_volume.high > 0) {
        painter.setPen(themed(ColorRole::TextMuted));
        painter.drawText(QRectF(m_volumeArea.right() + 6, m_volumeArea.top(),
                                width() - m_volumeArea.right() - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignTop, format::compact(m_volume.high));
    }
}

void CandleChart::paintCandles(QPainter& painter) const
{
    const BarRange range = shownBars();
    const std::span<const BarPoint> bars(m_data->bars.data() + range.first, range.size());
    const CandleShapes shapes = candleShapes(bars, m_time, m_price, m_volume);
    const QRectF clip(m_priceArea.left(), 0, m_priceArea.width(), height());
    painter.setClipRect(clip);
    const QColor rising = themed(ColorRole::Positive);
    const QColor falling = themed(ColorRole::Negative);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint(ColorRole::Positive, 90));
    painter.drawRects(shapes.risingVolumes);
    painter.setBrush(faint(ColorRole::Negative, 90));
    painter.drawRects(shapes.fallingVolumes);
    painter.setPen(thin(rising));
    painter.drawLines(shapes.risingWicks);
    painter.setPen(thin(falling));
    painter.drawLines(shapes.fallingWicks);
    painter.setPen(Qt::NoPen);
    painter.setBrush(falling);
    painter.drawRects(shapes.fallingBodies);
    // Rising bodies are hollow where they can be: told by form, not by colour alone.
    const bool canBeHollow =
        !shapes.risingBodies.isEmpty() && shapes.risingBodies.first().width() > NarrowBody;
    painter.setBrush(rising);
    painter.drawRects(shapes.risingBodies);
    if (canBeHollow) {
        QList<QRectF> insides;
        insides.reserve(shapes.risingBodies.size());
        for (const QRectF& body : shapes.risingBodies)
            if (body.height() > 2)
                insides.append(body.adjusted(1, 1, -1, -1));
        painter.setBrush(themed(ColorRole::Panel));
        painter.drawRects(insides);
    }
    painter.setClipping(false);
}

void CandleChart::paintOverlays(QPainter& painter) const
{
    const BarRange range = shownBars();
    const std::span<const BarPoint> bars(m_data->bars.data() + range.first, range.size());
    painter.save();
    painter.setClipRect(m_priceArea);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const StudyLines& study : m_studies) {
        if (!isOverlay(study.study))
            continue;
        for (std::size_t i = 0; i < study.lines.size(); ++i) {
            const std::span<const double> values(study.lines[i].data() + range.first, range.size());
            painter.setPen(thin(themed(studyColor(study.study, i))));
            painter.drawLines(lineSegments(bars, values, m_time, m_price));
        }
    }
    painter.restore();
}

void CandleChart::paintPanes(QPainter& painter) const
{
    const BarRange range = shownBars();
    const std::span<const BarPoint> bars(m_data->bars.data() + range.first, range.size());
    for (const Pane& pane : m_panes) {
        if (pane.study == nullptr)
            continue;
        painter.setFont(Theme::numberFont(-1));
        painter.setPen(thin(themed(ColorRole::Border)));
        painter.drawLine(QPointF(pane.area.left(), pane.area.top() - 2.5),
                         QPointF(width() - 2.0, pane.area.top() - 2.5));
        if (pane.hasValues)
            paintValueAxis(painter, pane.area, pane.scale, pane.range, false);
        painter.save();
        painter.setClipRect(pane.area);
        if (pane.study->study == Study::Rsi) {
            painter.setPen(thin(themed(ColorRole::Border), Qt::DashLine));
            for (const double mark : RsiMarks)
                painter.drawLine(QPointF(pane.area.left(), pane.scale.yOf(mark)),
                                 QPointF(pane.area.right(), pane.scale.yOf(mark)));
        }
        const auto valuesOf = [&](std::size_t line) {
            return std::span<const double>(pane.study->lines[line].data() + range.first, range.size());
        };
        if (pane.study->study == Study::Macd) { // the histogram stands on zero
            QList<QLineF> bars2;
            const double zero = pane.scale.yOf(0);
            for (const QLineF& segment : lineSegments(bars, valuesOf(2), m_time, pane.scale))
                bars2.append({segment.x2(), zero, segment.x2(), segment.y2()});
            painter.setPen(thin(faint(ColorRole::Neutral, 150)));
            painter.drawLines(bars2);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        const std::size_t lines = pane.study->study == Study::Macd ? 2 : pane.study->lines.size();
        for (std::size_t i = 0; i < lines; ++i) {
            painter.setPen(thin(themed(studyColor(pane.study->study, i))));
            painter.drawLines(lineSegments(bars, valuesOf(i), m_time, pane.scale));
        }
        painter.restore();
        painter.setFont(Theme::textFont(-1));
        painter.setPen(themed(ColorRole::TextMuted));
        painter.drawText(pane.area.adjusted(4, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         studyName(pane.study->study));
    }
}

void CandleChart::paintAxisBox(QPainter& painter, double y, const QString& text, const QColor& color) const
{
    painter.setFont(Theme::numberFont(-1));
    const QFontMetricsF metrics(painter.font());
    const QRectF box(m_priceArea.right() + 2, y - metrics.height() / 2 - 1, width() - m_priceArea.right() - 3,
                     metrics.height() + 2);
    painter.setPen(thin(color));
    painter.setBrush(themed(ColorRole::Raised));
    painter.drawRect(box);
    painter.setPen(themed(ColorRole::Text));
    painter.drawText(box.adjusted(0, 0, -5, 0), Qt::AlignRight | Qt::AlignVCenter, text);
}

void CandleChart::paintOrders(QPainter& painter) const
{
    const QFontMetricsF metrics(Theme::textFont(-1));
    std::vector<QRectF> placed;
    for (const OrderView& order : m_data->working) {
        const Price price = order.limitPrice.isZero() ? order.stopPrice : order.limitPrice;
        if (price.isZero())
            continue;
        const double wanted = m_price.yOf(price.toDouble());
        const double y =
            std::round(std::clamp(wanted, m_priceArea.top() + 1, m_priceArea.bottom() - 1)) + 0.5;
        const bool isOutside = wanted < m_priceArea.top() || wanted > m_priceArea.bottom();
        const QColor color = themed(order.side == Side::Buy ? ColorRole::Accent : ColorRole::Negative);
        if (!isOutside) {
            painter.setPen(thin(color, order.limitPrice.isZero() ? Qt::DotLine : Qt::DashLine));
            painter.drawLine(QPointF(m_priceArea.left(), y), QPointF(m_priceArea.right(), y));
        }
        const QString where = !isOutside   ? QString()
                              : wanted < y ? QStringLiteral(" ↑")
                                           : QStringLiteral(" ↓");
        const QString text = tr("%1 %2 at %3", "BUY/SELL, quantity, price")
                                 .arg(orderWord(order),
                                      format::number(order.quantity - order.filled, m_data->quantityDecimals),
                                      format::number(price, m_data->priceDecimals)) +
                             where;
        const double wide = metrics.horizontalAdvance(text) + 10;
        const double top = std::clamp(y - metrics.height() / 2 - 1, m_priceArea.top(),
                                      m_priceArea.bottom() - metrics.height() - 2);
        QRectF box(m_priceArea.left() + 2, top, wide, metrics.height() + 2);
        for (const QRectF& other : placed) // labels at near prices stand side by side
            if (box.intersects(other))
                box.moveLeft(std::max(box.left(), other.right() + 4));
        placed.push_back(box);
        painter.setPen(thin(color));
        painter.setBrush(themed(ColorRole::Raised));
        painter.drawRect(box);
        painter.setFont(Theme::textFont(-1));
        painter.setPen(themed(ColorRole::Text));
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void CandleChart::paintMarkers(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(m_priceArea);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath bought;
    QPainterPath sold;
    for (const Marker& marker : markers()) { // the tip of the triangle is at the price
        const bool isBuy = marker.side == Side::Buy;
        const double base = marker.tip.y() + (isBuy ? MarkerSide : -MarkerSide);
        (isBuy ? bought : sold)
            .addPolygon(QPolygonF{{marker.tip, QPointF(marker.tip.x() - MarkerSide / 2, base),
                                   QPointF(marker.tip.x() + MarkerSide / 2, base), marker.tip}});
    }
    painter.setPen(thin(themed(ColorRole::Panel)));
    painter.setBrush(themed(ColorRole::Accent));
    painter.drawPath(bought);
    painter.setBrush(themed(ColorRole::Text));
    painter.drawPath(sold);
    painter.restore();
}

void CandleChart::paintLast(QPainter& painter) const
{
    const BarPoint& bar = m_data->bars.back();
    const double y = m_price.yOf(bar.close.toDouble());
    if (y < m_priceArea.top() || y > m_priceArea.bottom())
        return;
    const QColor color = themed(bar.close >= bar.open ? ColorRole::Positive : ColorRole::Negative);
    painter.setPen(thin(color, Qt::DotLine));
    painter.drawLine(QPointF(m_priceArea.left(), std::round(y) + 0.5),
                     QPointF(m_priceArea.right(), std::round(y) + 0.5));
    paintAxisBox(painter, y, format::number(bar.close, m_data->priceDecimals), color);
}

void CandleChart::paintCursor(QPainter& painter) const
{
    if (m_cursor < 0)
        return;
    const BarPoint& bar = m_data->bars[static_cast<std::size_t>(m_cursor)];
    const double x = std::floor(m_time.xOf(bar.start) + m_time.pxPerBar / 2) + 0.5;
    if (x < m_priceArea.left() || x > m_priceArea.right())
        return;
    const double bottom = m_panes.empty() ? m_volumeArea.bottom() : m_panes.back().area.bottom();
    painter.setPen(thin(themed(ColorRole::TextMuted), Qt::DashLine));
    painter.drawLine(QPointF(x, m_priceArea.top()), QPointF(x, bottom));
    const bool hasPointer = m_cursorY >= m_priceArea.top() && m_cursorY <= m_priceArea.bottom();
    const double y = hasPointer ? m_cursorY : m_price.yOf(bar.close.toDouble());
    painter.drawLine(QPointF(m_priceArea.left(), y), QPointF(m_priceArea.right(), y));
    const auto raw = scaledFromDouble(m_price.valueAt(y), Rounding::HalfEven);
    const QString text = hasPointer ? (raw ? format::scaled(*raw, m_data->priceDecimals) : QString())
                                    : format::number(bar.close, m_data->priceDecimals);
    paintAxisBox(painter, y, text, themed(ColorRole::TextMuted));
}

void CandleChart::paintReadout(QPainter& painter) const
{
    painter.setFont(Theme::numberFont(-1));
    const QFontMetricsF metrics(painter.font());
    const QStringList lines = readout().split(u'\n');
    painter.setPen(themed(m_cursor >= 0 ? ColorRole::Text : ColorRole::TextMuted));
    double y = 3 + metrics.ascent();
    for (const QString& line : lines) {
        painter.drawText(QPointF(m_priceArea.left() + 2, y),
                         metrics.elidedText(line, Qt::ElideRight, width() - 12.0));
        painter.setPen(themed(ColorRole::TextMuted));
        y += metrics.height();
    }
}

} // namespace mystic
