// Small signs drawn from shapes: state is told by form, word and colour together, never by colour alone.
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

#include <cstdint>

#include "messages/messages.h"
#include "ui/theme/theme.h"

class QPainter;

namespace mystic {

enum class Glyph : std::uint8_t {
    Disc,
    Ring,
    Triangle,
    Square,
    Cross,
    Diamond,
    ArrowUp,
    ArrowDown,
    Play,
    Pause,
    Step,
    Decision, ///< two steps at once
    Restart,
    Dots
};

/// Fills `box` (square) with the sign.
void drawGlyph(QPainter& painter, const QRectF& box, Glyph glyph, const QColor& color);
/// The sign as an icon in the theme's colour of now; made again on a theme change. `after`: empty pixels to
/// its right, to keep a button's text off it.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, ColorRole role, int size = 12, int after = 0);

/// Shape and colour of a state.
struct Mark {
    Glyph glyph = Glyph::Disc;
    ColorRole role = ColorRole::Neutral;
};
[[nodiscard]] Mark markOf(AgentState state);
[[nodiscard]] Mark markOf(Severity severity);

} // namespace mystic
