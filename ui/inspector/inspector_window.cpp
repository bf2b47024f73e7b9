// ImGui is told size, mouse and time by hand and asked for its triangles; two passes for each press, because
// it answers in the frame after.
#include "ui/inspector/inspector_window.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include <imgui.h>

#include "ui/models/frame_clock.h"

namespace mystic {

InspectorWindow::InspectorWindow(const StationPort& port, const FrameClock& clock, QWidget* parent)
    : QWidget(parent, Qt::Window), m_port(port), m_context(ImGui::CreateContext())
{
    setObjectName(QStringLiteral("inspector"));
    setWindowTitle(QStringLiteral("Mystic Station, engine inspector"));
    setAccessibleName(windowTitle());
    setMouseTracking(true);
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().IniFilename = nullptr; // leaves no files behind
    ImGui::GetIO().LogFilename = nullptr;
    ImGui::GetStyle().WindowRounding = 0;
    ImGui::GetStyle().AntiAliasedLinesUseTex = false; // the painter has the font's texture alone
    m_painter.takeFont();
    m_running.start();
    resize(980, 720);
    connect(&clock, &FrameClock::numbersTick, this, [this] {
        if (isVisible())
            refresh();
    });
}

InspectorWindow::~InspectorWindow()
{
    ImGui::DestroyContext(m_context);
}

void InspectorWindow::refresh()
{
    draw();
    update();
}

void InspectorWindow::draw()
{
    const std::shared_ptr<const StationSnapshot> snapshot = m_port.snapshot();
    const qint64 now = m_running.elapsed();
    m_rate.take(snapshot->version, static_cast<double>(now) / 1e3);
    ImGui::SetCurrentContext(m_context);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = ImVec2(static_cast<float>(width()), static_cast<float>(height()));
    io.DeltaTime = std::max(0.001F, static_cast<float>(now - m_drawnMs) / 1e3F);
    m_drawnMs = now;
    ImGui::NewFrame();
    ImGui::SetNextWindowPos(ImVec2(0, 0));
    ImGui::SetNextWindowSize(io.DisplaySize);
    ImGui::Begin("inspector", nullptr,
                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoResize);
    showInspectorPages(*snapshot, m_rate.perSecond());
    ImGui::End();
    ImGui::Render();
    if (m_picture.size() != size())
        m_picture = QImage(size(), QImage::Format_RGB32);
    m_picture.fill(Qt::black);
    m_painter.paint(*ImGui::GetDrawData(), m_picture);
}

void InspectorWindow::paintEvent(QPaintEvent* /*event*/)
{
    if (m_picture.size() != size())
        draw();
    QPainter(this).drawImage(0, 0, m_picture);
}

void InspectorWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void InspectorWindow::takeMouse(const QPointF& at, Qt::MouseButtons buttons)
{
    ImGui::SetCurrentContext(m_context);
    ImGuiIO& io = ImGui::GetIO();
    io.MousePos = ImVec2(static_cast<float>(at.x()), static_cast<float>(at.y()));
    io.MouseDown[0] = buttons.testFlag(Qt::LeftButton);
    io.MouseDown[1] = buttons.testFlag(Qt::RightButton);
    draw();
    refresh();
}

void InspectorWindow::mouseMoveEvent(QMouseEvent* event)
{
    takeMouse(event->position(), event->buttons());
}

void InspectorWindow::mousePressEvent(QMouseEvent* event)
{
    takeMouse(event->position(), event->buttons());
}

void InspectorWindow::mouseReleaseEvent(QMouseEvent* event)
{
    takeMouse(event->position(), event->buttons());
}

void InspectorWindow::wheelEvent(QWheelEvent* event)
{
    constexpr float NotchesPerDegree = 1.0F / 120.0F;
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().MouseWheel = static_cast<float>(event->angleDelta().y()) * NotchesPerDegree;
    draw();
    refresh();
}

} // namespace mystic
