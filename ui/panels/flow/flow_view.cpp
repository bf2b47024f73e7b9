#include "ui/panels/flow/flow_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "ui/models/agent_words.h"
#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr double PixelsPerSecond = 46;
constexpr double HitDistance = 6;

QFont nameFont()
{
    return Theme::textFont(-0.5);
}
QFont detailFont()
{
    return Theme::textFont(-1.5);
}

double distanceTo(const QPolygonF& path, QPointF point)
{
    double best = 1e9;
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QPointF step = path[i] - path[i - 1];
        const double squared = QPointF::dotProduct(step, step);
        const double share =
            squared <= 0 ? 0 : std::clamp(QPointF::dotProduct(point - path[i - 1], step) / squared, 0.0, 1.0);
        const QPointF off = point - (path[i - 1] + step * share);
        best = std::min(best, std::hypot(off.x(), off.y()));
    }
    return best;
}

} // namespace

FlowView::FlowView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("flowView"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize FlowView::minimumSizeHint() const
{
    return {360, 120};
}

void FlowView::showSnapshot(std::shared_ptr<const StationSnapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    layOut();
}

void FlowView::layOut()
{
    m_still = QPixmap();
    if (m_snapshot) {
        const QFontMetricsF name(nameFont());
        const QFontMetricsF detail(detailFont());
        FlowMetrics metrics;
        metrics.nameWidth = [&name](const QString& text) { return name.horizontalAdvance(text); };
        metrics.detailWidth = [&detail](const QString& text) { return detail.horizontalAdvance(text); };
        metrics.lineHeight = name.height();
        m_graph = layoutFlow(*m_snapshot, QSizeF(size()), metrics);
    }
    update();
}

void FlowView::advance(double elapsedSeconds)
{
    if (!m_motion || !isVisible())
        return;
    m_seconds = std::fmod(m_seconds + elapsedSeconds, 3600.0);
    update();
}

void FlowView::setMotion(bool on)
{
    m_motion = on;
    update();
}

void FlowView::themeChanged()
{
    m_still = QPixmap();
    update();
}

void FlowView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void FlowView::paintEvent(QPaintEvent* /*event*/)
{
    const QSize wanted = size() * devicePixelRatioF();
    if (m_still.size() != wanted) {
        m_still = QPixmap(wanted);
        m_still.setDevicePixelRatio(devicePixelRatioF());
        m_still.fill(Theme::instance().color(ColorRole::Panel));
        QPainter still(&m_still);
        paintStill(still);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_still);
    if (m_motion)
        paintDots(painter);
    if (hasFocus())
        paintFocus(painter);
}

void FlowView::paintStill(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FlowEdge& edge : m_graph.edges)
        paintEdge(painter, edge);
    for (const FlowNode& node : m_graph.nodes)
        paintNode(painter, node);
    painter.setFont(detailFont());
    painter.setPen(Theme::instance().color(ColorRole::TextMuted));
    const double height = QFontMetricsF(detailFont()).height();
    for (const FlowEdge& edge : m_graph.edges) {
        if (edge.label.isEmpty())
            continue;
        const QRectF area(edge.labelAt.x() - 50, edge.labelAt.y() - height, 100, height);
        const QRectF ink = painter.boundingRect(area, Qt::AlignHCenter | Qt::AlignBottom, edge.label);
        painter.fillRect(ink.adjusted(-2, 2, 2, 0),
                         Theme::instance().color(ColorRole::Panel)); // lines pass behind
        painter.drawText(area, Qt::AlignHCenter | Qt::AlignBottom, edge.label);
    }
}

void FlowView::paintEdge(QPainter& painter, const FlowEdge& edge) const
{
    const Theme& theme = Theme::instance();
    const bool hovered = isMarked({edge.view.from, edge.view.to});
    QColor color = theme.color(edge.view.healthy ? ColorRole::Neutral : ColorRole::Warning);
    if (hovered)
        color = theme.color(ColorRole::Accent);
    else if (edge.view.healthy && !edge.main)
        color.setAlphaF(0.65F);
    QPen pen(color, edge.main || hovered || !edge.view.healthy ? 2.0 : 1.0);
    if (!edge.view.healthy)
        pen.setDashPattern({4, 3});
    else if (edge.view.perSecond <= 0)
        pen.setDashPattern({1, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(edge.path);
}

void FlowView::paintNode(QPainter& painter, const FlowNode& node) const
{
    const Theme& theme = Theme::instance();
    const Mark mark = node.hasState ? markOf(node.state)
                      : node.ended  ? Mark{Glyph::Square, ColorRole::Neutral}
                                    : Mark{node.healthy ? Glyph::Disc : Glyph::Triangle,
                                          node.healthy ? ColorRole::Healthy : ColorRole::Warning};
    const bool orchestrator = node.id == OrchestratorId;
    const bool troubled = mark.role == ColorRole::Warning || mark.role == ColorRole::Critical;
    QColor border =
        theme.color(troubled ? mark.role : (orchestrator ? ColorRole::Accent : ColorRole::Border));
    QColor fill = theme.color(orchestrator ? ColorRole::AccentArea : ColorRole::Raised);
    if (troubled)
        fill =
            theme.color(mark.role == ColorRole::Critical ? ColorRole::CriticalArea : ColorRole::WarningArea);
    const bool marked = isMarked({node.id, node.id});
    if (marked)
        border = theme.color(ColorRole::Accent);
    QPen pen(border, marked ? 2 : 1);
    if (node.observer)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(node.box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const bool oneLine = orchestrator || node.observer;
    const QRectF inner = node.box.adjusted(8, oneLine ? 0 : 3, -4, oneLine ? 0 : -3);
    const double lineHeight = oneLine ? inner.height() : inner.height() / 2;
    double textLeft = inner.left();
    if (!orchestrator) {
        drawGlyph(painter, QRectF(inner.left(), inner.top() + lineHeight / 2 - 4, 8, 8), mark.glyph,
                  theme.color(mark.role));
        textLeft += 13;
    }
    painter.setFont(nameFont());
    const QFontMetricsF name(nameFont());
    const QFontMetricsF detail(detailFont());
    const QString shown = name.elidedText(node.name, Qt::ElideRight, inner.right() - textLeft);
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(QRectF(textLeft, inner.top(), inner.right() - textLeft, lineHeight), Qt::AlignVCenter,
                     shown);
    const double detailLeft =
        oneLine ? textLeft + name.horizontalAdvance(shown) + (orchestrator ? 16 : 8) : inner.left();
    const QRectF detailArea(detailLeft, oneLine ? inner.top() : inner.top() + lineHeight,
                            inner.right() - detailLeft, lineHeight);
    if (oneLine && !orchestrator && detail.horizontalAdvance(node.detail) > detailArea.width())
        return; // the sign says it
    painter.setFont(detailFont());
    painter.setPen(theme.color(ColorRole::TextMuted));
    painter.drawText(detailArea, Qt::AlignVCenter,
                     detail.elidedText(node.detail, Qt::ElideRight, detailArea.width()));
}

void FlowView::paintDots(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const FlowEdge& edge : m_graph.edges) {
        const double length = lengthOf(edge.path);
        const int dots = std::min(dotsFor(edge.view.perSecond), static_cast<int>(length / 7) + 1);
        if (dots == 0 || length < 4)
            continue;
        painter.setBrush(Theme::instance().color(edge.view.healthy ? ColorRole::Accent : ColorRole::Warning));
        const double radius = edge.main ? 2.2 : 1.6;
        const double offset = m_seconds * PixelsPerSecond / length;
        for (int i = 0; i < dots; ++i) {
            const double share = std::fmod(offset + static_cast<double>(i) / dots, 1.0);
            painter.drawEllipse(pointAlong(edge.path, share), radius, radius);
        }
    }
}

const FlowEdge* FlowView::edgeAt(QPointF position) const
{
    const FlowEdge* best = nullptr;
    double nearest = HitDistance;
    for (const FlowEdge& edge : m_graph.edges) {
        const double distance = distanceTo(edge.path, position);
        if (distance < nearest) {
            nearest = distance;
            best = &edge;
        }
    }
    return best;
}

QString FlowView::describe(const FlowEdge& edge) const
{
    const EdgeView& view = edge.view;
    const QString route = tr("%1 → %2").arg(words::source(view.from, m_snapshot->agents),
                                            words::source(view.to, m_snapshot->agents));
    const QString figures =
        tr("%1 messages, %2\np50 %3, p99 %4\nqueue %5, dropped %6")
            .arg(format::count(view.count), format::rate(view.perSecond), format::latency(view.p50Ns),
                 format::latency(view.p99Ns), format::count(view.queueDepth), format::count(view.drops));
    return view.ended     ? tr("%1 (ended)\n%2").arg(route, figures)
           : view.healthy ? tr("%1\n%2").arg(route, figures)
                          : tr("%1 (not healthy)\n%2").arg(route, figures);
}

QString FlowView::describe(const FlowNode& node) const
{
    for (const AgentView& agent : m_snapshot->agents)
        if (agent.id == node.id)
            return tr("%1: %2\n%3, %4 messages, p50 %5, p99 %6")
                .arg(words::agentText(agent.title),
                     agent.reason.empty() ? words::agentState(agent.state) : format::text(agent.reason),
                     format::text(agent.placement), format::count(agent.messages),
                     format::latency(agent.p50Ns), format::latency(agent.p99Ns));
    for (const LinkView& link : m_snapshot->links)
        if ((node.id == FeedId && link.name == "Feed") || (node.id == VenueId && link.name == "Venue"))
            return tr("%1: %2").arg(node.name, format::text(link.detail));
    return tr("%1: %2").arg(node.name, node.detail);
}

bool FlowView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_snapshot)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const FlowSpot spot = spotAt(help->pos());
    if (spot.isNothing())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), describe(spot), this);
    return true;
}

FlowSpot FlowView::spotAt(QPointF position) const
{
    for (const FlowNode& node : m_graph.nodes)
        if (node.box.contains(position))
            return {node.id, node.id};
    const FlowEdge* edge = edgeAt(position);
    return edge == nullptr ? FlowSpot{} : FlowSpot{edge->view.from, edge->view.to};
}

void FlowView::setInspected(FlowSpot spot)
{
    if (spot == m_inspected)
        return;
    m_inspected = spot;
    themeChanged();
}

bool FlowView::isMarked(FlowSpot spot) const
{
    return spot == m_hover || spot == m_inspected;
}

QString FlowView::describe(FlowSpot spot) const
{
    if (!m_snapshot)
        return {};
    for (const FlowNode& node : m_graph.nodes)
        if (spot == FlowSpot{node.id, node.id})
            return describe(node);
    for (const FlowEdge& edge : m_graph.edges)
        if (spot == FlowSpot{edge.view.from, edge.view.to})
            return describe(edge);
    return {};
}

std::vector<FlowView::Stop> FlowView::stops() const
{
    std::vector<Stop> stops;
    for (const FlowNode& node : m_graph.nodes)
        stops.push_back({{node.id, node.id}, node.box.center()});
    for (const FlowEdge& edge : m_graph.edges)
        stops.push_back({{edge.view.from, edge.view.to}, pointAlong(edge.path, 0.5)});
    return stops;
}

/// To the nearest stop that way: what lies aside counts double, so that a row is walked along.
void FlowView::step(QPointF direction)
{
    const std::vector<Stop> all = stops();
    if (all.empty())
        return;
    const auto at =
        std::find_if(all.begin(), all.end(), [this](const Stop& stop) { return stop.spot == m_current; });
    if (at == all.end())
        return goTo(all.front().spot);
    const Stop* best = nullptr;
    double nearest = 1e9;
    for (const Stop& stop : all) {
        const QPointF off = stop.at - at->at;
        const double ahead = QPointF::dotProduct(off, direction);
        const double aside = std::abs(off.x() * direction.y()) + std::abs(off.y() * direction.x());
        if (ahead < 1 || stop.spot == m_current)
            continue;
        const double distance = ahead + 2 * aside;
        if (distance < nearest) {
            nearest = distance;
            best = &stop;
        }
    }
    if (best != nullptr)
        goTo(best->spot);
}

void FlowView::goTo(FlowSpot spot)
{
    m_current = spot;
    m_walking = true;
    setAccessibleDescription(describe(spot));
    update();
}

void FlowView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step({-1, 0});
    case Qt::Key_Right:
        return step({1, 0});
    case Qt::Key_Up:
        return step({0, -1});
    case Qt::Key_Down:
        return step({0, 1});
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const std::vector<Stop> all = stops(); !all.empty())
            goTo(event->key() == Qt::Key_Home ? all.front().spot : all.back().spot);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_current.isNothing())
            Q_EMIT inspectRequested(m_current.from, m_current.to);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FlowView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current.isNothing() && event->reason() != Qt::MouseFocusReason && !m_graph.nodes.empty())
        m_current = {m_graph.nodes.front().id, m_graph.nodes.front().id};
    update();
}

void FlowView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_walking = false;
    update();
}

void FlowView::paintFocus(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().color(ColorRole::Accent), 2, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    for (const FlowNode& node : m_graph.nodes)
        if (m_current == FlowSpot{node.id, node.id})
            painter.drawRoundedRect(node.box.adjusted(-3, -3, 3, 3), 6, 6);
    for (const FlowEdge& edge : m_graph.edges) {
        if (m_current != FlowSpot{edge.view.from, edge.view.to})
            continue;
        painter.setPen(QPen(Theme::instance().color(ColorRole::Accent), 3));
        painter.drawPolyline(edge.path);
        const QPointF middle = pointAlong(edge.path, 0.5);
        painter.drawEllipse(middle, 5, 5);
    }
}

void FlowView::mousePressEvent(QMouseEvent* event)
{
    const FlowSpot spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || spot.isNothing())
        return QWidget::mousePressEvent(event);
    m_current = spot;
    Q_EMIT inspectRequested(spot.from, spot.to);
}

void FlowView::mouseMoveEvent(QMouseEvent* event)
{
    const FlowSpot spot = spotAt(event->position());
    if (spot == m_hover)
        return;
    m_hover = spot;
    themeChanged();
    if (spot.isNothing())
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    if (!spot.isNothing() &&
        spot.from != spot.to) // at once, without the usual wait: the pointer is already on it
        QToolTip::showText(event->globalPosition().toPoint(), describe(spot), this);
    else
        QToolTip::hideText();
}

void FlowView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hover = {};
    themeChanged();
}

} // namespace mystic
