#include "ui/theme/glyphs.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace mystic {

namespace {

void drawRestart(QPainter& painter, const QRectF& box, const QColor& color)
{
    const double width = box.width() * 0.16;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = box.adjusted(width, width, -width, -width);
    painter.drawArc(ring, 60 * 16, 290 * 16);
    const QPointF tip(ring.center().x() + ring.width() * 0.25, ring.top() + ring.height() * 0.07);
    const double arm = box.width() * 0.26;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{tip + QPointF(-arm * 0.2, -arm), tip + QPointF(arm, arm * 0.35),
                                   tip + QPointF(-arm * 0.6, arm * 0.8)}});
}

QPainterPath shapeOf(const QRectF& box, Glyph glyph)
{
    QPainterPath path;
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    switch (glyph) {
    case Glyph::Disc:
        path.addEllipse(
            box.adjusted(box.width() * 0.1, box.width() * 0.1, -box.width() * 0.1, -box.width() * 0.1));
        break;
    case Glyph::Triangle:
        path.addPolygon(QPolygonF{{at(0.5, 0.06), at(1, 0.94), at(0, 0.94), at(0.5, 0.06)}});
        break;
    case Glyph::Square:
        path.addRect(
            box.adjusted(box.width() * 0.12, box.width() * 0.12, -box.width() * 0.12, -box.width() * 0.12));
        break;
    case Glyph::Diamond:
        path.addPolygon(QPolygonF{{at(0.5, 0), at(1, 0.5), at(0.5, 1), at(0, 0.5), at(0.5, 0)}});
        break;
    case Glyph::ArrowUp:
        path.addPolygon(QPolygonF{{at(0.5, 0.15), at(0.95, 0.8), at(0.05, 0.8), at(0.5, 0.15)}});
        break;
    case Glyph::ArrowDown:
        path.addPolygon(QPolygonF{{at(0.5, 0.85), at(0.95, 0.2), at(0.05, 0.2), at(0.5, 0.85)}});
        break;
    case Glyph::Play:
        path.addPolygon(QPolygonF{{at(0.15, 0), at(1, 0.5), at(0.15, 1), at(0.15, 0)}});
        break;
    case Glyph::Pause:
        path.addRect(QRectF(at(0.14, 0.05), at(0.4, 0.95)));
        path.addRect(QRectF(at(0.6, 0.05), at(0.86, 0.95)));
        break;
    case Glyph::Step:
        path.addPolygon(QPolygonF{{at(0.05, 0.05), at(0.7, 0.5), at(0.05, 0.95), at(0.05, 0.05)}});
        path.addRect(QRectF(at(0.75, 0.05), at(0.95, 0.95)));
        break;
    case Glyph::Decision:
        path.addPolygon(QPolygonF{{at(0.0, 0.05), at(0.4, 0.5), at(0.0, 0.95), at(0.0, 0.05)}});
        path.addPolygon(QPolygonF{{at(0.4, 0.05), at(0.8, 0.5), at(0.4, 0.95), at(0.4, 0.05)}});
        path.addRect(QRectF(at(0.82, 0.05), at(1.0, 0.95)));
        break;
    case Glyph::Dots:
        for (const double y : {0.1, 0.5, 0.9})
            path.addEllipse(at(0.5, y), box.width() * 0.12, box.height() * 0.12);
        break;
    case Glyph::Ring:
    case Glyph::Cross:
    case Glyph::Restart:
        break;
    }
    return path;
}

/// Draws the sign for the very pixels it is shown on: a picture made for another density is blurred by
/// scaling.
class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, const QColor& color, const QColor& disabled, int size, int after)
        : m_glyph(glyph), m_color(color), m_disabled(disabled), m_size(size), m_after(after)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    /// `size` in pixels of the screen. The last one is kept: tables show the same sign in every row.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override
    {
        if (m_last.size() == size && m_lastMode == mode && m_lastScale == scale)
            return m_last;
        const double side = std::min(m_size * scale, static_cast<double>(size.height()));
        const double left = m_after > 0 ? 0.0 : std::max(0.0, std::floor((size.width() - side) / 2));
        const double top = std::max(0.0, std::floor((size.height() - side) / 2));
        m_last = QPixmap(size);
        m_last.fill(Qt::transparent);
        QPainter painter(&m_last);
        drawGlyph(painter, QRectF(left, top, side, side), m_glyph,
                  mode == QIcon::Disabled ? m_disabled : m_color);
        m_lastMode = mode;
        m_lastScale = scale;
        return m_last;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    QColor m_color;
    QColor m_disabled;
    int m_size;
    int m_after;
    QPixmap m_last;
    QIcon::Mode m_lastMode = QIcon::Normal;
    qreal m_lastScale = 0;
};

} // namespace

void drawGlyph(QPainter& painter, const QRectF& box, Glyph glyph, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (glyph == Glyph::Restart) {
        drawRestart(painter, box, color);
    } else if (glyph == Glyph::Ring) {
        const double width = box.width() * 0.2;
        painter.setPen(QPen(color, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(width, width, -width, -width));
    } else if (glyph == Glyph::Cross) {
        const double inset = box.width() * 0.15;
        const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
        painter.setPen(QPen(color, box.width() * 0.22, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
    } else {
        painter.fillPath(shapeOf(box, glyph), color);
    }
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, ColorRole role, int size, int after)
{
    const Theme& theme = Theme::instance();
    return QIcon(new GlyphEngine(glyph, theme.color(role), theme.color(ColorRole::TextMuted), size, after));
}

Mark markOf(AgentState state)
{
    switch (state) {
    case AgentState::Stopped:
        return {Glyph::Square, ColorRole::Neutral};
    case AgentState::Starting:
        return {Glyph::Ring, ColorRole::Accent};
    case AgentState::Running:
        return {Glyph::Disc, ColorRole::Healthy};
    case AgentState::BackingOff:
        return {Glyph::Triangle, ColorRole::Warning};
    case AgentState::Failed:
        return {Glyph::Cross, ColorRole::Critical};
    case AgentState::Hung:
        return {Glyph::Triangle, ColorRole::Critical};
    }
    return {};
}

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return {Glyph::Ring, ColorRole::Neutral};
    case Severity::Low:
        return {Glyph::Square, ColorRole::Accent};
    case Severity::Medium:
        return {Glyph::Diamond, ColorRole::Warning};
    case Severity::High:
        return {Glyph::Triangle, ColorRole::Warning};
    case Severity::Critical:
        return {Glyph::Cross, ColorRole::Critical};
    }
    return {};
}

} // namespace mystic
