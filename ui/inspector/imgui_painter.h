// Paints what Dear ImGui draws into a picture, by itself: no graphics card, no driver, the same on every
// platform that Qt has. Knows nothing of the engine.
#pragma once

#include <QImage>

struct ImDrawData;

namespace mystic {

/// The characters of ImGui's font, made once for a context.
class ImguiPainter final {
public:
    /// Takes the font of the current ImGui context.
    void takeFont();
    /// Paints triangles into the picture (Format_RGB32), clipped as they ask.
    void paint(const ImDrawData& data, QImage& picture) const;

private:
    QImage m_font; ///< Format_Alpha8
};

} // namespace mystic
