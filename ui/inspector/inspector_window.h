// The engine inspector: a window of its own over the station's port, fed by the window's frame clock. Built
// only when asked for; nothing of the station needs it.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

#include "engine/station_port.h"
#include "ui/inspector/imgui_painter.h"
#include "ui/inspector/inspector_pages.h"

struct ImGuiContext;

namespace mystic {

class FrameClock;

/// `port` and `clock` outlive it. GUI thread.
class InspectorWindow final : public QWidget {
    Q_OBJECT
public:
    InspectorWindow(const StationPort& port, const FrameClock& clock, QWidget* parent = nullptr);
    ~InspectorWindow() override;
    /// The picture of the moment.
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// Draws the newest snapshot; the clock calls it while the window is visible.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void draw();
    void takeMouse(const QPointF& at, Qt::MouseButtons buttons);

    const StationPort& m_port;
    ImGuiContext* m_context;
    ImguiPainter m_painter;
    SnapshotRate m_rate;
    QElapsedTimer m_running;
    qint64 m_drawnMs = 0;
    QImage m_picture;
};

} // namespace mystic
