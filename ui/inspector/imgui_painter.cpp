// Triangles of one colour a corner, covered by the font's alpha: all that ImGui draws. A pixel belongs to a
// triangle when its centre is inside; on an edge two triangles share, to the one the edge is a top or left
// of.
#include "ui/inspector/imgui_painter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <imgui.h>

namespace mystic {

namespace {

float edge(const ImVec2& a, const ImVec2& b, float x, float y)
{
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

bool isTopOrLeft(const ImVec2& a, const ImVec2& b)
{
    return (a.y == b.y && b.x > a.x) || b.y < a.y;
}

float channel(ImU32 colour, int shift)
{
    return static_cast<float>((colour >> shift) & 0xFFU);
}

/// One triangle, corners in the order that makes its area positive.
class Triangle {
public:
    Triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c)
        : m_corners{&a, &b, &c}, m_area(edge(a.pos, b.pos, c.pos.x, c.pos.y))
    {
        if (m_area < 0) {
            std::swap(m_corners[1], m_corners[2]);
            m_area = -m_area;
        }
    }

    void fill(QImage& picture, const QRect& clip, const QImage& font) const
    {
        if (!(m_area > 0))
            return;
        const auto [left, right] = extent([](const ImDrawVert& v) { return v.pos.x; });
        const auto [top, bottom] = extent([](const ImDrawVert& v) { return v.pos.y; });
        const QRect box = clip & QRect(QPoint(left, top), QPoint(right, bottom));
        for (int y = box.top(); y <= box.bottom(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
            for (int x = box.left(); x <= box.right(); ++x)
                blend(line[x], static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F, font);
        }
    }

private:
    template <typename Get>
    [[nodiscard]] std::pair<int, int> extent(Get get) const
    {
        const auto [low, high] = std::minmax({get(*m_corners[0]), get(*m_corners[1]), get(*m_corners[2])});
        return {static_cast<int>(std::floor(low)), static_cast<int>(std::ceil(high))};
    }

    void blend(QRgb& pixel, float x, float y, const QImage& font) const
    {
        std::array<float, 3> weight{};
        for (std::size_t i = 0; i < 3; ++i) {
            const ImVec2& a = m_corners[(i + 1) % 3]->pos;
            const ImVec2& b = m_corners[(i + 2) % 3]->pos;
            weight[i] = edge(a, b, x, y);
            if (weight[i] < 0 || (weight[i] == 0 && !isTopOrLeft(a, b)))
                return;
            weight[i] /= m_area;
        }
        const auto mix = [&](auto get) {
            return get(*m_corners[0]) * weight[0] + get(*m_corners[1]) * weight[1] +
                   get(*m_corners[2]) * weight[2];
        };
        const auto at = [](float share, int size) {
            return std::clamp(static_cast<int>(share * static_cast<float>(size)), 0, size - 1);
        };
        const int u = at(mix([](const ImDrawVert& v) { return v.uv.x; }), font.width());
        const int v = at(mix([](const ImDrawVert& vertex) { return vertex.uv.y; }), font.height());
        const float cover =
            static_cast<float>(font.constScanLine(v)[u]) / 255.0F *
            mix([](const ImDrawVert& vertex) { return channel(vertex.col, IM_COL32_A_SHIFT); }) / 255.0F;
        const auto over = [&](int shift, int below) {
            const float own = mix([shift](const ImDrawVert& vertex) { return channel(vertex.col, shift); });
            return static_cast<int>(own * cover + static_cast<float>(below) * (1.0F - cover) + 0.5F);
        };
        pixel = qRgb(over(IM_COL32_R_SHIFT, qRed(pixel)), over(IM_COL32_G_SHIFT, qGreen(pixel)),
                     over(IM_COL32_B_SHIFT, qBlue(pixel)));
    }

    std::array<const ImDrawVert*, 3> m_corners;
    float m_area;
};

} // namespace

void ImguiPainter::takeFont()
{
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
    m_font = QImage(pixels, width, height, width, QImage::Format_Alpha8).copy();
}

void ImguiPainter::paint(const ImDrawData& data, QImage& picture) const
{
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            const ImVec4& c = command.ClipRect;
            const QRect clip =
                picture.rect() & QRect(QPoint(static_cast<int>(c.x), static_cast<int>(c.y)),
                                       QPoint(static_cast<int>(c.z) - 1, static_cast<int>(c.w) - 1));
            const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
            const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
            for (unsigned k = 0; k + 2 < command.ElemCount; k += 3)
                Triangle(vertices[index[k]], vertices[index[k + 1]], vertices[index[k + 2]])
                    .fill(picture, clip, m_font);
        }
    }
}

} // namespace mystic
