// Paints the flow graph. What stands still is kept as a picture; a frame paints only the moving dots over it.
#pragma once

#include <QPixmap>
#include <QWidget>

#include <memory>

#include "ui/panels/flow/flow_layout.h"

namespace mystic {

/// What in the graph is meant: an edge, or a node when both ends are equal, or nothing.
struct FlowSpot {
    AgentId from = NoAgent;
    AgentId to = NoAgent;
    [[nodiscard]] bool isNothing() const { return from == NoAgent; }
    friend bool operator==(const FlowSpot&, const FlowSpot&) = default;
};

class FlowView final : public QWidget {
    Q_OBJECT
public:
    explicit FlowView(QWidget* parent = nullptr);
    void showSnapshot(std::shared_ptr<const StationSnapshot> snapshot);
    /// Moves the dots by the time that has passed. Does nothing while not visible.
    void advance(double elapsedSeconds);
    void setMotion(bool on);
    [[nodiscard]] const FlowGraph& graph() const { return m_graph; }
    /// The words for one edge, as its tooltip says them.
    [[nodiscard]] QString describe(const FlowEdge& edge) const;
    [[nodiscard]] const FlowEdge* edgeAt(QPointF position) const;
    [[nodiscard]] FlowSpot spotAt(QPointF position) const;
    /// Where the keyboard is; nothing before the first arrow key.
    [[nodiscard]] FlowSpot current() const { return m_current; }
    /// The keyboard walks the graph, and the accessible description says where it is.
    [[nodiscard]] bool isWalked() const { return m_walking; }
    /// What is being looked at elsewhere; marked.
    void setInspected(FlowSpot spot);
    [[nodiscard]] QSize minimumSizeHint() const override;
    void themeChanged();

Q_SIGNALS:
    /// A click or Enter: the messages there are wanted.
    void inspectRequested(mystic::AgentId from, mystic::AgentId to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// A spot and the point at which the keyboard finds it.
    struct Stop {
        FlowSpot spot;
        QPointF at;
    };
    [[nodiscard]] std::vector<Stop> stops() const;
    void step(QPointF direction);
    void goTo(FlowSpot spot);
    [[nodiscard]] bool isMarked(FlowSpot spot) const;
    void paintFocus(QPainter& painter) const;
    [[nodiscard]] QString describe(FlowSpot spot) const;
    void layOut();
    void paintStill(QPainter& painter) const;
    void paintEdge(QPainter& painter, const FlowEdge& edge) const;
    void paintNode(QPainter& painter, const FlowNode& node) const;
    void paintDots(QPainter& painter) const;
    [[nodiscard]] QString describe(const FlowNode& node) const;

    std::shared_ptr<const StationSnapshot> m_snapshot;
    FlowGraph m_graph;
    QPixmap m_still;
    double m_seconds = 0;
    bool m_motion = true;
    FlowSpot m_hover;
    FlowSpot m_current;
    FlowSpot m_inspected;
    bool m_walking = false;
};

} // namespace mystic
