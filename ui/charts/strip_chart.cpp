#include "ui/charts/strip_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "ui/charts/axis_scale.h"
#include "ui/models/format.h"

namespace mystic {

namespace {

constexpr double Margin = 8;
constexpr double StaleSeconds = 3; ///< a newest value older than this is not the present one

QString agoText(double seconds)
{
    const int whole = static_cast<int>(std::lround(-seconds));
    if (whole == 0)
        return StripChart::tr("now");
    return whole % 60 == 0 ? StripChart::tr("%1 min ago").arg(whole / 60)
                           : StripChart::tr("%1 s ago").arg(whole);
}

} // namespace

StripChart::StripChart(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_valueText = [](double value) { return QString::number(value); };
}

void StripChart::setValueText(std::function<QString(double)> text)
{
    m_valueText = std::move(text);
    update();
}

void StripChart::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void StripChart::setLines(std::vector<StripLine> lines, double spanSeconds)
{
    if (lines == m_lines && spanSeconds == m_span)
        return;
    m_lines = std::move(lines);
    m_span = std::max(spanSeconds, 1.0);
    setToolTip(text());
    update();
}

double StripChart::newest(const StripLine& line, bool& known) const
{
    known = !line.points.isEmpty() && line.points.back().x() >= -StaleSeconds;
    return known ? line.points.back().y() : 0.0;
}

QString StripChart::text() const
{
    QStringList parts;
    for (const StripLine& line : m_lines) {
        bool known = false;
        const double value = newest(line, known);
        parts
            << tr("%1 %2", "name, value").arg(line.name, known ? m_valueText(value) : format::notAvailable());
    }
    return tr("%1: %2").arg(m_title, parts.join(QStringLiteral(", ")));
}

QString StripChart::readout() const
{
    if (!m_hasCursor)
        return {};
    QStringList parts;
    double at = m_cursor;
    for (const StripLine& line : m_lines) {
        const auto nearest =
            std::min_element(line.points.begin(), line.points.end(), [this](QPointF a, QPointF b) {
                return std::abs(a.x() - m_cursor) < std::abs(b.x() - m_cursor);
            });
        if (nearest == line.points.end() || std::abs(nearest->x() - m_cursor) > GapSeconds)
            continue;
        at = nearest->x();
        parts << tr("%1 %2", "name, value").arg(line.name, m_valueText(nearest->y()));
    }
    return parts.isEmpty() ? tr("%1: nothing measured").arg(agoText(at))
                           : tr("%1: %2").arg(agoText(at), parts.join(QStringLiteral(", ")));
}

QRectF StripChart::plotArea() const
{
    const double head = QFontMetricsF(Theme::textFont(-1)).height() + 6;
    const double foot = QFontMetricsF(Theme::numberFont(-2)).height() + 2;
    return QRectF(Margin, head, std::max(10.0, width() - 2 * Margin), std::max(8.0, height() - head - foot));
}

double StripChart::topValue() const
{
    double top = 0;
    for (const StripLine& line : m_lines)
        for (const QPointF& point : line.points)
            if (point.x() >= -m_span)
                top = std::max(top, point.y());
    constexpr double HeadRoom = 1.15; // the top's label stands above the line
    return top > 0 ? niceRange(0, top * HeadRoom, 4, top * 0.01).high : 1.0;
}

double StripChart::xOf(double seconds) const
{
    const QRectF area = plotArea();
    return area.right() + seconds / m_span * area.width();
}

void StripChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintLines(painter);
    paintHead(painter);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::instance().color(ColorRole::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/// Title and newest values; under the cursor its values instead. What does not fit goes from the left.
void StripChart::paintHead(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(Theme::textFont(-1));
    painter.setFont(Theme::textFont(-1));
    const QRectF head(Margin, 3, width() - 2 * Margin, metrics.height());
    if (m_hasCursor) {
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(readout(), Qt::ElideRight, head.width()));
        return;
    }
    double right = head.right();
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        bool known = false;
        const double value = newest(*line, known);
        const QString words =
            tr("%1 %2", "name, value").arg(line->name, known ? m_valueText(value) : format::notAvailable());
        const double wide = metrics.horizontalAdvance(words);
        if (right - wide - 18 < head.left())
            break;
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(QRectF(right - wide, head.top(), wide + 1, head.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        painter.setPen(QPen(theme.color(line->color), 2));
        painter.drawLine(QPointF(right - wide - 14, head.center().y()),
                         QPointF(right - wide - 4, head.center().y()));
        right -= wide + 26;
    }
    painter.setPen(theme.color(ColorRole::TextMuted));
    if (right - head.left() > 30)
        painter.drawText(QRectF(head.left(), head.top(), right - head.left(), head.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_title, Qt::ElideRight, right - head.left()));
}

void StripChart::paintGrid(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QRectF area = plotArea();
    painter.setPen(QPen(theme.color(ColorRole::Grid), 1));
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = std::round(area.bottom() - share * area.height()) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setFont(Theme::numberFont(-2));
    painter.setPen(theme.color(ColorRole::TextMuted));
    const QFontMetricsF metrics(painter.font());
    const QRectF foot(area.left(), area.bottom() + 1, area.width(), metrics.height());
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, agoText(-m_span));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, agoText(0));
    const bool any = std::any_of(m_lines.begin(), m_lines.end(),
                                 [](const StripLine& line) { return !line.points.isEmpty(); });
    if (any && area.height() > 2 * metrics.height())
        painter.drawText(QRectF(area.left() + 2, area.top() + 1, area.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_valueText(topValue()));
}

void StripChart::paintLines(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QRectF area = plotArea();
    const double top = topValue();
    painter.setClipRect(area.adjusted(-1, -1, 1, 1));
    for (const StripLine& line : m_lines) {
        QPainterPath path;
        double before = -1e18;
        for (const QPointF& point : line.points) {
            const QPointF at(xOf(point.x()), area.bottom() - std::min(point.y() / top, 1.0) * area.height());
            if (point.x() - before > GapSeconds)
                path.moveTo(at);
            path.lineTo(at);
            before = point.x();
        }
        painter.setPen(QPen(theme.color(line.color), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
    if (m_hasCursor) {
        painter.setPen(QPen(theme.color(ColorRole::TextMuted), 1, Qt::DotLine));
        const double x = std::round(xOf(m_cursor)) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    painter.setClipping(false);
}

void StripChart::setCursorSeconds(double seconds)
{
    m_hasCursor = true;
    m_cursor = std::clamp(seconds, -m_span, 0.0);
    setAccessibleDescription(readout());
    update();
}

void StripChart::clearCursor()
{
    m_hasCursor = false;
    setAccessibleDescription(text());
    update();
}

void StripChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = plotArea();
    setCursorSeconds((event->position().x() - area.right()) / area.width() * m_span);
}

void StripChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    clearCursor();
}

void StripChart::keyPressEvent(QKeyEvent* event)
{
    const double step = std::max(1.0, std::round(m_span / 60));
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursorSeconds((m_hasCursor ? m_cursor : step) - step);
    case Qt::Key_Right:
        return setCursorSeconds((m_hasCursor ? m_cursor : 0) + step);
    case Qt::Key_Home:
        return setCursorSeconds(-m_span);
    case Qt::Key_End:
        return setCursorSeconds(0);
    case Qt::Key_Escape:
        if (m_hasCursor)
            return clearCursor();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void StripChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setAccessibleDescription(text());
    update();
}

void StripChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    clearCursor();
}

} // namespace mystic
