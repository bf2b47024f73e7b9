// Where nodes and edges of the flow graph are drawn: a pure function of the snapshot, the size and the text
// widths. The pipeline from feed to venue is one row, observers stand above it, the orchestrator below.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

#include "engine/snapshot.h"

namespace mystic {

/// One box.
struct FlowNode {
    AgentId id = NoAgent;
    QString name;
    QString detail; ///< second line
    AgentState state = AgentState::Running;
    bool hasState = false; ///< agents only; the others show up or down by `healthy`
    bool healthy = true;
    bool ended = false; ///< has come to its end, which is no fault
    bool observer = false;
    QRectF box;
};

/// One line from node to node, at right angles.
struct FlowEdge {
    EdgeView view;
    QPolygonF path;
    QString label;     ///< rate; empty = not labelled
    QPointF labelAt;   ///< centre of the label's lower edge
    bool main = false; ///< part of the way from tick to order
};

struct FlowGraph {
    std::vector<FlowNode> nodes;
    std::vector<FlowEdge> edges;
    [[nodiscard]] const FlowNode* find(AgentId id) const;
};

/// Text metrics handed in, so that the layout needs no widget.
struct FlowMetrics {
    std::function<double(const QString&)> nameWidth;
    std::function<double(const QString&)> detailWidth;
    double lineHeight = 14;
};

/// The agents between feed and gate, in the order of the way a decision takes.
[[nodiscard]] std::vector<AgentId> pipelineOf(const StationSnapshot& snapshot);
[[nodiscard]] FlowGraph layoutFlow(const StationSnapshot& snapshot, QSizeF size, const FlowMetrics& metrics);
/// How many dots move along an edge: grows with the logarithm of the rate, 0 when nothing flows.
[[nodiscard]] int dotsFor(double perSecond);
/// The point at `share` (0 … 1) of the path's length.
[[nodiscard]] QPointF pointAlong(const QPolygonF& path, double share);
[[nodiscard]] double lengthOf(const QPolygonF& path);

} // namespace mystic
