// Paints the flow graph. What stands still is kept as a picture; a frame paints only the moving dots over it.
#pragma once

#include <QPixmap>
#include <QWidget>

#include <memory>

#include "ui/panels/flow/flow_layout.h"

namespace mystic {

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
    [[nodiscard]] QSize minimumSizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
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
    AgentId m_hoverFrom = NoAgent;
    AgentId m_hoverTo = NoAgent;
};

} // namespace mystic
