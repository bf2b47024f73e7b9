#include "ui/charts/result_chart.h"

#include <QAreaSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

#include "ui/models/format.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

QPen cosmetic(const QColor& color)
{
    QPen pen(color, 1.0);
    pen.setCosmetic(true);
    return pen;
}

/// The steps of the bars on one side of zero.
QList<QPointF> outlineOf(const std::vector<ResultBar>& bars, bool ofGains)
{
    QList<QPointF> points;
    for (const ResultBar& bar : bars) {
        if ((bar.from >= 0) != ofGains)
            continue;
        if (points.isEmpty())
            points.append({bar.from, 0});
        points.append({bar.from, bar.trades});
        points.append({bar.to, bar.trades});
    }
    if (!points.isEmpty())
        points.append({points.back().x(), 0});
    return points;
}

} // namespace

ResultChart::ResultChart(QWidget* parent) : QGraphicsView(parent)
{
    setObjectName(QStringLiteral("resultChart"));
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // the view takes it
    m_chart = new QChart();
    scene()->addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->setAcceptHoverEvents(false);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_moneyAxis = new QValueAxis(m_chart);
    m_countAxis = new QValueAxis(m_chart);
    m_chart->addAxis(m_moneyAxis, Qt::AlignBottom);
    m_chart->addAxis(m_countAxis, Qt::AlignLeft);
    for (QValueAxis* axis : {m_moneyAxis, m_countAxis}) {
        axis->setLabelsVisible(false); // written by drawForeground(): short amounts, no eliding
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // drawn in drawBackground(): Qt leaves it where it was on a resize
    }
    m_losses = makeHalf();
    m_gains = makeHalf();
    applyTheme();
}

ResultChart::Half ResultChart::makeHalf()
{
    Half half;
    half.top = new QLineSeries(this);
    half.area = new QAreaSeries(half.top);
    m_chart->addSeries(half.area);
    half.area->attachAxis(m_moneyAxis);
    half.area->attachAxis(m_countAxis);
    return half;
}

void ResultChart::setBars(std::vector<ResultBar> bars, const QString& currency)
{
    m_bars = std::move(bars);
    m_currency = currency;
    setAccessibleDescription(description());
    redraw();
}

QString ResultChart::description() const
{
    QStringList parts;
    for (const ResultBar& bar : m_bars)
        if (bar.trades > 0)
            parts << tr("%n trade(s) from %1 to %2 %3", "", static_cast<int>(bar.trades))
                         .arg(amountLabel(bar.from, bar.to - bar.from),
                              amountLabel(bar.to, bar.to - bar.from), m_currency);
    return parts.join(QStringLiteral("; "));
}

QList<QPointF> ResultChart::outline(bool ofGains) const
{
    return (ofGains ? m_gains : m_losses).top->points();
}

void ResultChart::applyTheme()
{
    const Theme& theme = Theme::instance();
    setBackgroundBrush(theme.color(ColorRole::Panel));
    m_losses.area->setBrush(theme.color(ColorRole::Negative));
    m_gains.area->setBrush(theme.color(ColorRole::Positive));
    for (const Half* half : {&m_losses, &m_gains})
        half->area->setPen(cosmetic(theme.color(ColorRole::Panel)));
    layoutPlot();
    redraw();
}

void ResultChart::layoutPlot()
{
    const QRectF all(QPointF(0, 0), QSizeF(viewport()->size()));
    scene()->setSceneRect(all);
    const QFontMetricsF metrics(Theme::numberFont(-0.5));
    const double left = metrics.horizontalAdvance(QStringLiteral("1 000")) + 10;
    const double top = metrics.height() * 1.5 + 4; // the title
    const double bottom = metrics.height() + 6;
    m_area = QRectF(left, top, std::max(10.0, all.width() - left - 12),
                    std::max(10.0, all.height() - top - bottom));
    m_chart->setGeometry(all);
    m_chart->setPlotArea(m_area);
}

void ResultChart::redraw()
{
    m_losses.top->replace(outlineOf(m_bars, false));
    m_gains.top->replace(outlineOf(m_bars, true));
    if (!m_bars.empty()) {
        const double most = std::ranges::max_element(m_bars, {}, &ResultBar::trades)->trades;
        const double line = QFontMetricsF(Theme::numberFont(-0.5)).height();
        const int ticks = std::clamp(static_cast<int>(m_area.height() / (line * 2.6)), 2, 6);
        m_counts = niceRange(0, std::max(most, 1.0), ticks, 1);
        m_counts.step = std::max(1.0, m_counts.step); // trades are whole
        m_counts.high = std::ceil(m_counts.high / m_counts.step) * m_counts.step;
        m_moneyAxis->setRange(m_bars.front().from, m_bars.back().to);
        m_countAxis->setRange(0, m_counts.high);
    }
    viewport()->update();
}

void ResultChart::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layoutPlot();
    redraw();
}

double ResultChart::xOf(double amount) const
{
    const double low = m_bars.front().from;
    return m_area.left() + (amount - low) / (m_bars.back().to - low) * m_area.width();
}

double ResultChart::yOf(double trades) const
{
    return m_area.bottom() - trades / m_counts.high * m_area.height();
}

void ResultChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QGraphicsView::drawBackground(painter, rect);
    if (m_bars.empty())
        return;
    painter->setPen(cosmetic(Theme::instance().color(ColorRole::Grid)));
    for (const double tick : ticksOf({0, m_counts.high, m_counts.step}))
        painter->drawLine(QPointF(m_area.left(), yOf(tick)), QPointF(m_area.right(), yOf(tick)));
}

void ResultChart::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    const Theme& theme = Theme::instance();
    painter->setFont(Theme::textFont(-0.5));
    painter->setPen(theme.color(ColorRole::TextMuted));
    painter->drawText(QRectF(m_area.left(), 2, m_area.width(), m_area.top()), Qt::AlignLeft | Qt::AlignTop,
                      m_bars.empty() ? tr("No trade was closed")
                                     : tr("Trades by result, %1", "chart title: currency").arg(m_currency));
    if (m_bars.empty())
        return;
    painter->setFont(Theme::numberFont(-0.5));
    const QFontMetricsF metrics(painter->font());
    for (const double tick : ticksOf({0, m_counts.high, m_counts.step}))
        painter->drawText(QRectF(0, yOf(tick) - metrics.height() / 2, m_area.left() - 6, metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, format::count(static_cast<std::uint64_t>(tick)));
    drawAmounts(*painter);
    if (m_bars.front().from < 0 && m_bars.back().to > 0) { // where losses end and gains begin
        painter->setPen(cosmetic(theme.color(ColorRole::TextMuted)));
        painter->drawLine(QPointF(xOf(0), m_area.top()), QPointF(xOf(0), m_area.bottom()));
    }
}

/// Every edge of a bar, or every second, third … from zero on, as there is room.
void ResultChart::drawAmounts(QPainter& painter) const
{
    const QFontMetricsF metrics(painter.font());
    const double width = m_bars.front().to - m_bars.front().from;
    std::vector<double> edges{m_bars.front().from};
    double widest = 0;
    for (const ResultBar& bar : m_bars)
        edges.push_back(bar.to);
    for (const double edge : edges)
        widest = std::max(widest, metrics.horizontalAdvance(amountLabel(edge, width)));
    const double room = m_area.width() / static_cast<double>(m_bars.size());
    const auto every = static_cast<std::int64_t>(std::max(1.0, std::ceil((widest + 14) / room)));
    for (const double edge : edges) {
        if (std::llround(edge / width) % every != 0)
            continue;
        const QString text = amountLabel(edge, width);
        const double size = metrics.horizontalAdvance(text);
        const double x = std::clamp(xOf(edge) - size / 2, 2.0, this->width() - size - 2.0);
        painter.drawText(QPointF(x, m_area.bottom() + metrics.ascent() + 4), text);
    }
}

} // namespace mystic
