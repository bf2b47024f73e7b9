#include "ui/panels/flow/flow_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/models/format.h"
#include "ui/models/words.h"

namespace mystic {

namespace {

constexpr double Margin = 10;
constexpr double NodePadding = 8;
constexpr double DotWidth = 14;
constexpr double MinimumGap = 16;
constexpr double NarrowGap = 10; ///< between boxes of the row
constexpr double NarrowBox = 24; ///< still a box

QString translated(const char* text)
{
    return QCoreApplication::translate("mystic::flow", text);
}

bool isObserver(AgentId id, const std::vector<AgentId>& pipeline)
{
    return id < FirstReservedAgentId && std::find(pipeline.begin(), pipeline.end(), id) == pipeline.end();
}

QString nameOf(AgentId id, const StationSnapshot& snapshot)
{
    if (id == FeedId)
        return translated(QT_TRANSLATE_NOOP("mystic::flow", "Market"));
    const QString name = words::source(id, snapshot.agents);
    return name.left(1).toUpper() + name.mid(1);
}

const LinkView* linkNamed(const StationSnapshot& snapshot, std::string_view name)
{
    const auto found = std::find_if(snapshot.links.begin(), snapshot.links.end(),
                                    [name](const LinkView& link) { return link.name == name; });
    return found == snapshot.links.end() ? nullptr : &*found;
}

QString agentDetail(const AgentView& agent)
{
    if (agent.state != AgentState::Running)
        return words::agentState(agent.state);
    return agent.p99Ns == 0 ? words::agentState(agent.state) : format::latency(agent.p99Ns);
}

FlowNode makeNode(AgentId id, const StationSnapshot& snapshot)
{
    FlowNode node;
    node.id = id;
    node.name = nameOf(id, snapshot);
    if (id == FeedId) {
        const LinkView* link = linkNamed(snapshot, "Feed");
        node.ended = link != nullptr && link->ended;
        node.healthy = link != nullptr && (link->up || link->ended);
        const std::size_t instruments = snapshot.instruments ? snapshot.instruments->size() : 0;
        node.detail = node.ended
                          ? translated(QT_TRANSLATE_NOOP("mystic::flow", "ended"))
                          : translated(QT_TRANSLATE_NOOP("mystic::flow", "%1 instr.")).arg(instruments);
    } else if (id == GateId) {
        node.healthy = snapshot.tradingState == TradingState::Active;
        node.detail = words::tradingState(snapshot.tradingState).toLower();
    } else if (id == VenueId) {
        const LinkView* link = linkNamed(snapshot, "Venue");
        node.healthy = link != nullptr && link->up;
        node.detail = node.healthy ? translated(QT_TRANSLATE_NOOP("mystic::flow", "ready"))
                                   : translated(QT_TRANSLATE_NOOP("mystic::flow", "down"));
    } else {
        for (const AgentView& agent : snapshot.agents) {
            if (agent.id != id)
                continue;
            node.state = agent.state;
            node.hasState = true;
            node.healthy = agent.state == AgentState::Running;
            node.detail = agentDetail(agent);
        }
    }
    return node;
}

/// Cuts the widest down to one width, so that all together take `room`: a short name stays whole beside a
/// long one.
void capWidths(std::vector<double>& widths, double room)
{
    std::vector<double> sorted = widths;
    std::sort(sorted.begin(), sorted.end());
    double rest = room;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double share = rest / static_cast<double>(sorted.size() - i);
        if (sorted[i] > share) {
            for (double& width : widths)
                width = std::min(width, std::max(share, NarrowBox));
            return;
        }
        rest -= sorted[i];
    }
}

/// Puts nodes in one row from left to right, spreading what is left over as gaps.
void placeRow(std::vector<FlowNode>& row, double left, double right, double top, double height,
              const FlowMetrics& metrics)
{
    std::vector<double> widths; // for name and detail
    std::vector<double> names;
    double sum = 0;
    double nameSum = 0;
    for (const FlowNode& node : row) {
        names.push_back(metrics.nameWidth(node.name) + DotWidth + 2 * NodePadding);
        widths.push_back(std::max(names.back(), metrics.detailWidth(node.detail) + 2 * NodePadding));
        nameSum += names.back();
        sum += widths.back();
    }
    const double gaps = static_cast<double>(std::max<std::size_t>(row.size(), 2) - 1);
    double gap = (right - left - sum) / gaps;
    if (gap < NarrowGap) { // too narrow: details give way to names, then the longest names
        gap = NarrowGap;
        const double room = right - left - gap * gaps;
        if (nameSum < room) {
            const double share = (room - nameSum) / (sum - nameSum);
            for (std::size_t i = 0; i < widths.size(); ++i)
                widths[i] = names[i] + share * (widths[i] - names[i]);
        } else {
            widths = names;
            capWidths(widths, room);
        }
    } else if (gap > 64) { // wide: the boxes take a part of the room
        const double extra = (gap - 64) * gaps / static_cast<double>(row.size());
        for (double& width : widths)
            width += extra;
        gap = 64;
    }
    double x = left;
    for (std::size_t i = 0; i < row.size(); ++i) {
        row[i].box = QRectF(std::round(x), std::round(top), std::round(widths[i]), std::round(height));
        x += widths[i] + gap;
    }
}

void placeObservers(std::vector<FlowNode>& row, double left, double right, double top, double height,
                    const FlowMetrics& metrics)
{
    if (row.empty())
        return;
    const double room = (right - left + MinimumGap) / static_cast<double>(row.size()) - MinimumGap;
    double x = left;
    for (FlowNode& node : row) {
        const double wanted =
            metrics.nameWidth(node.name + QStringLiteral(" · ") + node.detail) + DotWidth + 2 * NodePadding;
        node.observer = true;
        node.box =
            QRectF(std::round(x), std::round(top), std::round(std::min(wanted, room)), std::round(height));
        x += node.box.width() + MinimumGap;
    }
}

/// From the side of `from` to the side of `to`, one jog at `middle`.
QPolygonF downPath(const QRectF& from, double fromX, const QRectF& to, double toX)
{
    const double fromY = from.bottom();
    const double toY = to.top();
    if (std::abs(fromX - toX) < 1)
        return QPolygonF{{QPointF(fromX, fromY), QPointF(fromX, toY)}};
    const double middle = std::round((fromY + toY) / 2);
    return QPolygonF{
        {QPointF(fromX, fromY), QPointF(fromX, middle), QPointF(toX, middle), QPointF(toX, toY)}};
}

QPolygonF reversed(QPolygonF path)
{
    std::reverse(path.begin(), path.end());
    return path;
}

/// The gap of the pipeline row nearest to x: where a line may pass between the boxes.
double gapNear(const std::vector<FlowNode>& nodes, double x)
{
    double best = x;
    double distance = 1e9;
    const FlowNode* previous = nullptr;
    for (const FlowNode& node : nodes) {
        if (node.observer || node.id == OrchestratorId)
            continue;
        if (previous != nullptr) {
            const double middle = (previous->box.right() + node.box.left()) / 2;
            if (std::abs(middle - x) < distance) {
                distance = std::abs(middle - x);
                best = middle;
            }
        }
        previous = &node;
    }
    return best;
}

QPolygonF routeToOrchestrator(const FlowGraph& graph, const FlowNode& node, const FlowNode& orchestrator)
{
    const QRectF& box = orchestrator.box;
    if (node.observer) {
        const double x = std::round(gapNear(graph.nodes, node.box.center().x()));
        const double target = std::clamp(x, box.left() + 8, box.right() - 8);
        const double jog = node.box.bottom() + 7;
        return QPolygonF{{QPointF(node.box.center().x(), node.box.bottom()),
                          QPointF(node.box.center().x(), jog), QPointF(x, jog), QPointF(x, box.top() - 8),
                          QPointF(target, box.top() - 8), QPointF(target, box.top())}};
    }
    const double x = node.box.center().x();
    if (x > box.left() + 6 && x < box.right() - 6)
        return downPath(node.box, x, box, x);
    const double side = x <= box.left() + 6 ? box.left() : box.right();
    return QPolygonF{
        {QPointF(x, node.box.bottom()), QPointF(x, box.center().y()), QPointF(side, box.center().y())}};
}

QPolygonF routeInRow(const FlowNode& from, const FlowNode& to)
{
    const bool right = from.box.left() < to.box.left();
    const double y = from.box.center().y();
    return QPolygonF{{QPointF(right ? from.box.right() : from.box.left(), y),
                      QPointF(right ? to.box.left() : to.box.right(), y)}};
}

/// Neighbours in a row are joined directly, others by a line below the boxes.
QPolygonF routeBelowRow(const FlowNode& from, const FlowNode& to)
{
    const double y = from.box.bottom() + 10;
    const double fromX = from.box.center().x() + 6;
    const double toX = to.box.center().x() - 6;
    return QPolygonF{{QPointF(fromX, from.box.bottom()), QPointF(fromX, y), QPointF(toX, y),
                      QPointF(toX, to.box.bottom())}};
}

QPolygonF routeFromFeedUp(const FlowNode& feed, const FlowNode& observer)
{
    // Up at the feed's left edge, clear of the rate written above its right one, then into the observer.
    const double x = feed.box.left() + 12;
    if (observer.box.left() <= x)
        return QPolygonF{{QPointF(x, feed.box.top()), QPointF(x, observer.box.bottom())}};
    if (observer.box.left() - feed.box.left() < 140)
        return QPolygonF{{QPointF(x, feed.box.top()), QPointF(x, observer.box.center().y()),
                          QPointF(observer.box.left(), observer.box.center().y())}};
    const double jog = observer.box.bottom() + 4;
    const double target = observer.box.left() + 10;
    return QPolygonF{{QPointF(x, feed.box.top()), QPointF(x, jog), QPointF(target, jog),
                      QPointF(target, observer.box.bottom())}};
}

QPolygonF route(const FlowGraph& graph, const FlowNode& from, const FlowNode& to,
                const std::vector<AgentId>& row)
{
    if (to.id == OrchestratorId)
        return routeToOrchestrator(graph, from, to);
    if (from.id == OrchestratorId)
        return reversed(routeToOrchestrator(graph, to, from));
    if (to.observer)
        return from.observer ? routeInRow(from, to) : routeFromFeedUp(from, to);
    if (from.observer)
        return downPath(from.box, from.box.center().x(), to.box, to.box.center().x());
    const auto place = [&row](AgentId id) { return std::find(row.begin(), row.end(), id) - row.begin(); };
    return std::abs(place(from.id) - place(to.id)) == 1 ? routeInRow(from, to) : routeBelowRow(from, to);
}

void labelEdge(FlowEdge& edge, const FlowNode& from, const FlowMetrics& metrics)
{
    edge.label = format::rate(edge.view.perSecond);
    const double gap = edge.path.back().x() - edge.path.front().x();
    const double middle = (edge.path.back().x() + edge.path.front().x()) / 2;
    // In the gap above the line when it fits there, else above the boxes.
    const bool fits = gap >= metrics.detailWidth(edge.label) + 6;
    edge.labelAt = {middle, fits ? from.box.center().y() - 3 : from.box.top() - 3};
}

} // namespace

const FlowNode* FlowGraph::find(AgentId id) const
{
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [id](const FlowNode& node) { return node.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

std::vector<AgentId> pipelineOf(const StationSnapshot& snapshot)
{
    // Back from the gate along the edges between agents; without edges yet, by the names of the four roles.
    std::vector<AgentId> order;
    AgentId wanted = GateId;
    for (std::size_t step = 0; step < snapshot.agents.size(); ++step) {
        AgentId previous = NoAgent;
        for (const EdgeView& edge : snapshot.edges) {
            const bool known = std::find(order.begin(), order.end(), edge.from) != order.end();
            if (edge.to == wanted && edge.from < FirstReservedAgentId && !known)
                previous = std::min(previous, edge.from);
        }
        if (previous == NoAgent)
            break;
        order.insert(order.begin(), previous);
        wanted = previous;
    }
    if (!order.empty())
        return order;
    static constexpr std::array<std::string_view, 4> Roles{"strategy", "compliance", "risk", "execution"};
    for (const std::string_view role : Roles)
        for (const AgentView& agent : snapshot.agents)
            if (agent.name == role)
                order.push_back(agent.id);
    return order;
}

FlowGraph layoutFlow(const StationSnapshot& snapshot, QSizeF size, const FlowMetrics& metrics)
{
    FlowGraph graph;
    const std::vector<AgentId> pipeline = pipelineOf(snapshot);
    std::vector<AgentId> rowIds{FeedId};
    rowIds.insert(rowIds.end(), pipeline.begin(), pipeline.end());
    rowIds.push_back(GateId);
    rowIds.push_back(VenueId);

    std::vector<FlowNode> row;
    for (const AgentId id : rowIds)
        row.push_back(makeNode(id, snapshot));
    std::vector<FlowNode> observers;
    for (const AgentView& agent : snapshot.agents)
        if (isObserver(agent.id, pipeline))
            observers.push_back(makeNode(agent.id, snapshot));

    const double nodeHeight = 2 * metrics.lineHeight + 8;
    const double smallHeight = metrics.lineHeight + 10;
    const double height = size.height();
    const double right = size.width() - Margin;
    const bool hasObservers = !observers.empty();
    const double above = hasObservers ? smallHeight : 0;
    // The free height goes, in equal parts, above, between and below the rows.
    const double gaps = hasObservers ? 4 : 3;
    const double gap = std::clamp((height - above - nodeHeight - smallHeight) / gaps, 8.0, 64.0);
    const double used = above + nodeHeight + smallHeight + gap * (gaps - 2);
    const double top = std::max(6.0, (height - used) / 2);
    const double rowTop = top + (hasObservers ? above + gap : 0);
    placeRow(row, Margin, right, rowTop, nodeHeight, metrics);
    placeObservers(observers, row.size() > 3 ? row[1].box.left() : Margin, right, top, smallHeight, metrics);

    FlowNode orchestrator = makeNode(OrchestratorId, snapshot);
    const double orchestratorTop = rowTop + nodeHeight + gap;
    const double orchestratorLeft = row.size() > 3 ? row[1].box.left() : Margin;
    const double orchestratorRight = row.size() > 3 ? row[row.size() - 2].box.right() : right;
    orchestrator.box = QRectF(orchestratorLeft, std::round(orchestratorTop),
                              orchestratorRight - orchestratorLeft, smallHeight);
    std::uint64_t drops = 0;
    for (const EdgeView& edge : snapshot.edges)
        drops += edge.drops;
    orchestrator.detail = translated(QT_TRANSLATE_NOOP("mystic::flow", "%1 turns · %2 dropped"))
                              .arg(format::count(snapshot.turns), format::count(drops));

    graph.nodes = std::move(row);
    graph.nodes.insert(graph.nodes.end(), observers.begin(), observers.end());
    graph.nodes.push_back(std::move(orchestrator));
    for (const EdgeView& view : snapshot.edges) {
        const FlowNode* from = graph.find(view.from);
        const FlowNode* to = graph.find(view.to);
        if (from == nullptr || to == nullptr || from == to)
            continue;
        FlowEdge edge;
        edge.view = view;
        edge.path = route(graph, *from, *to, rowIds);
        const bool inRow =
            !from->observer && !to->observer && from->id != OrchestratorId && to->id != OrchestratorId;
        edge.main = inRow && edge.path.size() == 2;
        if (edge.main)
            labelEdge(edge, *from, metrics);
        graph.edges.push_back(std::move(edge));
    }
    return graph;
}

int dotsFor(double perSecond)
{
    if (!(perSecond > 0.05))
        return 0;
    return std::clamp(static_cast<int>(std::lround(1 + std::log10(1 + perSecond) * 1.1)), 1, 6);
}

double lengthOf(const QPolygonF& path)
{
    double length = 0;
    for (qsizetype i = 1; i < path.size(); ++i)
        length += std::hypot(path[i].x() - path[i - 1].x(), path[i].y() - path[i - 1].y());
    return length;
}

QPointF pointAlong(const QPolygonF& path, double share)
{
    if (path.isEmpty())
        return {};
    double left = lengthOf(path) * std::clamp(share, 0.0, 1.0);
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QPointF step = path[i] - path[i - 1];
        const double length = std::hypot(step.x(), step.y());
        if (left <= length && length > 0)
            return path[i - 1] + step * (left / length);
        left -= length;
    }
    return path.back();
}

} // namespace mystic
