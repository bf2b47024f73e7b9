// Paper: millimetres and points to device units, text by ready glyphs, pages with header and footer. Without
// a painter it only counts pages: the same calls lay a report out and print it. Private to the folder.
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QRectF>
#include <QString>

#include <array>
#include <string_view>
#include <vector>

namespace mystic {

/// Glyphs of one font and colour to be drawn in one go: a row of a table is one call instead of one a cell.
struct PdfBatch {
    QList<quint32> indexes;
    QList<QPointF> places;
};

/// A font with the widths of its common characters: shaping 1.8 M cells one by one would cost a minute.
class PdfFont {
public:
    PdfFont(double points, bool bold, double unitsPerPoint, bool mono = false);

    [[nodiscard]] double width(QStringView text) const;
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    /// Draws from the baseline's left end.
    void draw(QPainter& painter, QPointF baseline, QStringView text) const;
    /// Adds the text to a batch, or draws it at once when one of its characters is not among those known.
    void add(PdfBatch& batch, QPainter& painter, QPointF baseline, QStringView text) const;
    void draw(QPainter& painter, const PdfBatch& batch) const;

private:
    static constexpr std::size_t Known = 0x180; ///< Latin and its supplements

    struct Glyph {
        quint32 index = 0;
        double advance = 0;
    };
    [[nodiscard]] const Glyph* find(QChar c) const;

    QFont m_font;
    QRawFont m_raw;
    std::array<Glyph, Known> m_glyphs{};
    std::vector<std::pair<char16_t, Glyph>> m_more; ///< dashes, thin space, ellipsis, middle dot
    double m_ascent = 0;
    double m_lineHeight = 0;
};

/// What every page carries.
struct PdfFrame {
    QString left;       ///< top left
    QString right;      ///< top right
    QString footer;     ///< bottom left
    QString pageOfText; ///< "Page %1 of %2"
};

class PdfCanvas {
public:
    /// `writer` null: count only. `pages`: how many there will be, printed.
    PdfCanvas(QPdfWriter* writer, PdfFrame frame, int pages);

    [[nodiscard]] static constexpr double unit() { return Dpi / 72.0; } ///< device units a point
    static constexpr int Dpi = 600;

    [[nodiscard]] double left() const { return 0; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return m_bottom - m_y; }
    [[nodiscard]] double pageRoom() const { return m_bottom - m_top; }
    void advance(double by) { m_y += by; }
    /// A new page when less than `height` is left on this one. True when there was a break.
    bool need(double height);
    void newPage();
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] QPainter* painter() { return m_painter.isActive() ? &m_painter : nullptr; }

    void text(const PdfFont& font, double x, double y, QStringView text, const QColor& color);
    /// Wrapped to `width`, from the current place; goes over pages and moves the place.
    void paragraph(const PdfFont& font, const QString& text, const QColor& color, double width);
    void line(double x1, double y1, double x2, double y2, const QColor& color, double points);
    void fill(const QRectF& area, const QColor& color);

    const PdfFont tiny{5.5, false, unit()};
    const PdfFont small{6.5, false, unit()};
    const PdfFont body{8.5, false, unit()};
    const PdfFont bodyBold{8.5, true, unit()};
    const PdfFont mono{7, false, unit(), true};
    const PdfFont heading{13, true, unit()};
    const PdfFont subheading{9.5, true, unit()};
    const PdfFont title{20, true, unit()};

private:
    void drawFrame();

    PdfFrame m_frame;
    int m_pages;
    QPdfWriter* m_writer;
    QPainter m_painter;
    double m_width = 0;
    double m_height = 0;
    double m_top = 0;
    double m_bottom = 0;
    double m_y = 0;
    int m_page = 1;
};

/// Ink on white; contrast at least 4.5:1.
namespace ink {
inline const QColor Text(0x1b, 0x24, 0x30);
inline const QColor Muted(0x56, 0x61, 0x6f);
inline const QColor Line(0xd0, 0xd6, 0xdd);
inline const QColor Head(0xee, 0xf1, 0xf5);
inline const QColor Bad(0xb3, 0x26, 0x1e);
inline const std::array<QColor, 5> Series{QColor(0x1f, 0x5f, 0xbf), QColor(0xa0, 0x4a, 0x00),
                                          QColor(0x00, 0x69, 0x5c), QColor(0x6a, 0x3f, 0xa0),
                                          QColor(0x5a, 0x64, 0x70)};
} // namespace ink

/// Lines of at most `width`, broken at blanks, or within a word that is longer than that.
[[nodiscard]] std::vector<QString> wrapped(const PdfFont& font, const QString& text, double width);
/// Cut with an ellipsis to `width`.
[[nodiscard]] QString elided(const PdfFont& font, const QString& text, double width);

} // namespace mystic
