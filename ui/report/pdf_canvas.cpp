#include "pdf_canvas.h"

#include <QGlyphRun>
#include <QPen>
#include <cmath>

#include <algorithm>
#include <cmath>

namespace mystic {

namespace {

constexpr std::u16string_view MoreCharacters =
    u"\u2009\u2013\u2014\u2026\u2212\u2022\u2192\u2265\u2264\u00a0";
constexpr std::size_t KeptTogether = 5; ///< lines of a paragraph that are not parted by a page's end
constexpr double FrameHeight = 18;      ///< points above and below

} // namespace

PdfFont::PdfFont(double points, bool bold, double unitsPerPoint, bool mono)
{
    m_font.setFamilies(mono ? QStringList{QStringLiteral("Noto Sans Mono"),
                                          QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")}
                            : QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                          QStringLiteral("sans-serif")});
    m_font.setPixelSize(static_cast<int>(std::lround(points * unitsPerPoint)));
    m_font.setBold(bold);
    m_font.setHintingPreference(QFont::PreferNoHinting);
    m_raw = QRawFont::fromFont(m_font);
    m_ascent = m_raw.ascent();
    m_lineHeight = m_raw.ascent() + m_raw.descent();
    QString all;
    for (char16_t c = 0; c < Known; ++c)
        all += QChar(c < 0x20 ? u' ' : c);
    for (const char16_t c : MoreCharacters)
        all += QChar(c);
    // One by one: ligatures and marks would join neighbours.
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QList<quint32> index = m_raw.glyphIndexesForString(all.mid(i, 1));
        if (index.size() != 1 || index.front() == 0)
            continue;
        const QList<QPointF> advance = m_raw.advancesForGlyphIndexes(index);
        const Glyph glyph{index.front(), advance.front().x()};
        if (static_cast<std::size_t>(i) < Known)
            m_glyphs[static_cast<std::size_t>(i)] = glyph;
        else
            m_more.emplace_back(all.at(i).unicode(), glyph);
    }
}

const PdfFont::Glyph* PdfFont::find(QChar c) const
{
    const char16_t code = c.unicode();
    if (code < Known)
        return m_glyphs[code].index != 0 ? &m_glyphs[code] : nullptr;
    for (const auto& [known, glyph] : m_more)
        if (known == code)
            return &glyph;
    return nullptr;
}

double PdfFont::width(QStringView text) const
{
    double sum = 0;
    for (const QChar c : text) {
        const Glyph* glyph = find(c);
        if (glyph == nullptr)
            return QFontMetricsF(m_font).horizontalAdvance(text.toString());
        sum += glyph->advance;
    }
    return sum;
}

void PdfFont::add(PdfBatch& batch, QPainter& painter, QPointF baseline, QStringView text) const
{
    const qsizetype before = batch.indexes.size();
    double x = baseline.x();
    for (const QChar c : text) {
        const Glyph* glyph = find(c);
        if (glyph == nullptr) { // rare: let Qt find a font that has it
            batch.indexes.resize(before);
            batch.places.resize(before);
            painter.setFont(m_font);
            painter.drawText(baseline, text.toString());
            return;
        }
        batch.indexes.push_back(glyph->index);
        batch.places.push_back({x, baseline.y()});
        x += glyph->advance;
    }
}

void PdfFont::draw(QPainter& painter, const PdfBatch& batch) const
{
    if (batch.indexes.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(batch.indexes);
    run.setPositions(batch.places);
    painter.drawGlyphRun({0, 0}, run);
}

void PdfFont::draw(QPainter& painter, QPointF baseline, QStringView text) const
{
    PdfBatch batch;
    add(batch, painter, baseline, text);
    draw(painter, batch);
}

PdfCanvas::PdfCanvas(QPdfWriter* writer, PdfFrame frame, int pages)
    : m_frame(std::move(frame)), m_pages(pages), m_writer(writer)
{
    // A4 landscape less 12 mm on each side.
    m_width = (297.0 - 24.0) / 25.4 * Dpi;
    m_height = (210.0 - 24.0) / 25.4 * Dpi;
    m_top = FrameHeight * unit();
    m_bottom = m_height - FrameHeight * unit();
    m_y = m_top;
    if (m_writer != nullptr) {
        m_painter.begin(m_writer);
        drawFrame();
    }
}

void PdfCanvas::drawFrame()
{
    const double base = small.ascent();
    text(small, 0, base, m_frame.left, ink::Muted);
    text(small, m_width - small.width(m_frame.right), base, m_frame.right, ink::Muted);
    line(0, m_top - 6 * unit(), m_width, m_top - 6 * unit(), ink::Line, 0.5);
    const double foot = m_height - small.lineHeight() + small.ascent();
    line(0, m_bottom + 6 * unit(), m_width, m_bottom + 6 * unit(), ink::Line, 0.5);
    text(small, 0, foot, m_frame.footer, ink::Muted);
    const QString page = m_frame.pageOfText.arg(m_page).arg(m_pages);
    text(small, m_width - small.width(page), foot, page, ink::Muted);
}

void PdfCanvas::newPage()
{
    ++m_page;
    m_y = m_top;
    if (m_writer == nullptr)
        return;
    m_writer->newPage();
    drawFrame();
}

bool PdfCanvas::need(double height)
{
    if (m_y + height <= m_bottom || m_y <= m_top)
        return false;
    newPage();
    return true;
}

void PdfCanvas::text(const PdfFont& font, double x, double y, QStringView text, const QColor& color)
{
    if (!m_painter.isActive() || text.isEmpty())
        return;
    m_painter.setPen(color);
    font.draw(m_painter, {x, y}, text);
}

void PdfCanvas::paragraph(const PdfFont& font, const QString& words, const QColor& color, double width)
{
    const std::vector<QString> rows = wrapped(font, words, width);
    if (rows.size() <= KeptTogether)
        need(font.lineHeight() * 1.1 * static_cast<double>(rows.size()));
    for (const QString& row : rows) {
        need(font.lineHeight());
        text(font, 0, m_y + font.ascent(), row, color);
        m_y += font.lineHeight() * 1.1;
    }
}

void PdfCanvas::line(double x1, double y1, double x2, double y2, const QColor& color, double points)
{
    if (!m_painter.isActive())
        return;
    m_painter.setPen(QPen(color, points * unit()));
    m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
}

void PdfCanvas::fill(const QRectF& area, const QColor& color)
{
    if (m_painter.isActive())
        m_painter.fillRect(area, color);
}

std::vector<QString> wrapped(const PdfFont& font, const QString& text, double width)
{
    std::vector<QString> lines;
    QStringView rest(text);
    while (!rest.isEmpty()) {
        qsizetype fits = 0;
        qsizetype blank = -1;
        double used = 0;
        while (fits < rest.size()) {
            used += font.width(rest.mid(fits, 1));
            if (used > width && fits > 0)
                break;
            if (rest.at(fits) == u' ')
                blank = fits;
            ++fits;
        }
        if (fits == rest.size()) {
            lines.push_back(rest.toString());
            break;
        }
        const bool atBlank = blank > 0;
        lines.push_back(rest.left(atBlank ? blank : fits).toString());
        rest = rest.mid(atBlank ? blank + 1 : fits);
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

QString elided(const PdfFont& font, const QString& text, double width)
{
    if (font.width(text) <= width)
        return text;
    const double dots = font.width(u"…");
    double used = 0;
    qsizetype fits = 0;
    while (fits < text.size() && used + font.width(QStringView(text).mid(fits, 1)) + dots <= width)
        used += font.width(QStringView(text).mid(fits++, 1));
    return text.left(fits) + QChar(u'…');
}

} // namespace mystic
