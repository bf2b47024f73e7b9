#include "pdf_table.h"

#include <algorithm>

namespace mystic {

namespace {

constexpr std::size_t SampledRows = 1'000;
constexpr int LongText = 24; ///< characters from which a text column may wrap
constexpr std::size_t LinesMax = 6;
constexpr std::size_t HeadingLinesMax = 3;
constexpr double Slack = 1.002;     ///< sums of advances differ in their last bits
constexpr double SpreadPoints = 26; ///< a column is widened by at most this when the page has room

double fontPointsFor(std::size_t columns)
{
    return columns <= 8 ? 7.0 : columns <= 12 ? 6.5 : columns <= 15 ? 6.0 : 5.4;
}

QString heading(const ReportColumn& column)
{
    return QString::fromStdString(headingOf(column));
}

/// The narrowest column in which a heading breaks between words only, and into few lines.
double headingWidth(const PdfFont& font, const QString& text)
{
    double width = 0;
    for (const QStringView word : QStringView(text).split(u' '))
        width = std::max(width, font.width(word));
    while (wrapped(font, text, width * Slack).size() > HeadingLinesMax)
        width *= 1.1;
    return width;
}

} // namespace

QString paperText(const ReportCell& cell)
{
    return QString::fromStdString(displayText(cell));
}

PdfTable::PdfTable(const ReportTable& table, PdfCanvas& canvas)
    : m_table(table), m_canvas(canvas), m_font(fontPointsFor(table.columns.size()), false, PdfCanvas::unit()),
      m_headFont(fontPointsFor(table.columns.size()), true, PdfCanvas::unit())
{
    layOut();
}

/// Least and natural widths: numbers and times never wrap; words may.
void PdfTable::measure(double& least, double& natural)
{
    const std::size_t rows = m_table.rows.size();
    const std::size_t step = std::max<std::size_t>(1, rows / SampledRows);
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        Column& column = m_columns[i];
        column.right = isNumber(m_table.columns[i].kind);
        const QString head = heading(m_table.columns[i]);
        double widest = headingWidth(m_headFont, head);
        double widestNumber = widest;
        qsizetype longest = 0;
        for (std::size_t row = 0; row < rows; row += step) {
            const ReportCell& cell = m_table.rows[row][i];
            const QString text = paperText(cell);
            double width = m_font.width(text);
            if (cell.state == CellState::NotAvailable && column.right)
                width = std::min(width, m_font.width(u"nnnnnnnnnnnnnn")); // a reason wraps below figures
            widest = std::max(widest, width);
            const bool wraps = cell.state == CellState::NotAvailable || cell.kind == CellKind::Text;
            if (wraps)
                longest = std::max(longest, text.size());
            else
                widestNumber = std::max(widestNumber, width);
        }
        column.wraps = longest > LongText;
        const double bit = m_font.width(u"nnnnnnnnnnnnnn");
        m_natural.push_back(widest);
        m_least.push_back(column.wraps ? std::max(widestNumber, std::min(bit, widest)) : widest);
        least += m_least.back();
        natural += m_natural.back();
    }
}

void PdfTable::layOut()
{
    m_columns.resize(m_table.columns.size());
    double least = 0;
    double natural = 0;
    measure(least, natural);
    const double padded = 2 * padding() * static_cast<double>(m_columns.size());
    const double room = m_canvas.width() - padded;
    const double spread = std::clamp((room - natural) / static_cast<double>(m_columns.size()), 0.0,
                                     SpreadPoints * PdfCanvas::unit());
    double x = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        if (natural <= room)
            column.width = m_natural[i] + spread;
        else if (least >= room) // nothing fits as it is: all give way alike, and cells are cut
            column.width = m_least[i] * room / least;
        else
            column.width = m_least[i] + (m_natural[i] - m_least[i]) * (room - least) / (natural - least);
        column.x = x + padding();
        x += column.width + 2 * padding();
        column.heading = wrapped(m_headFont, heading(m_table.columns[i]), column.width * Slack);
    }
    m_width = x;
}

double PdfTable::rowHeight(std::size_t lines) const
{
    return m_font.lineHeight() * static_cast<double>(lines) + 2.4 * PdfCanvas::unit();
}

void PdfTable::drawHeader()
{
    std::size_t lines = 1;
    for (const Column& column : m_columns)
        lines = std::max(lines, column.heading.size());
    const double height = rowHeight(lines);
    m_canvas.fill({0, m_canvas.y(), m_width, height}, ink::Head);
    for (const Column& column : m_columns) {
        for (std::size_t i = 0; i < column.heading.size(); ++i) {
            const QString& text = column.heading[i];
            const double x = column.right ? column.x + column.width - m_headFont.width(text) : column.x;
            m_canvas.text(m_headFont, x,
                          m_canvas.y() + 1.2 * PdfCanvas::unit() + m_headFont.ascent() +
                              m_headFont.lineHeight() * static_cast<double>(i),
                          text, ink::Text);
        }
    }
    m_canvas.advance(height);
}

void PdfTable::drawRow(const std::vector<ReportCell>& row)
{
    std::vector<std::vector<QString>> cells(m_columns.size());
    std::size_t lines = 1;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString text = paperText(row[i]);
        const double room = m_columns[i].width * Slack;
        if (m_font.width(text) <= room)
            cells[i].push_back(text);
        else if (m_columns[i].wraps)
            cells[i] = wrapped(m_font, text, room);
        else
            cells[i].push_back(elided(m_font, text, room));
        if (cells[i].size() > LinesMax) {
            cells[i].resize(LinesMax);
            cells[i].back() = elided(m_font, cells[i].back() + QChar(u'…'), room);
        }
        lines = std::max(lines, cells[i].size());
    }
    const double height = rowHeight(lines);
    if (m_canvas.need(height))
        drawHeader();
    if (QPainter* painter = m_canvas.painter())
        drawCells(*painter, row, cells);
    m_canvas.advance(height);
    m_canvas.line(0, m_canvas.y(), m_width, m_canvas.y(), ink::Line, 0.3);
}

void PdfTable::drawCells(QPainter& painter, const std::vector<ReportCell>& row,
                         const std::vector<std::vector<QString>>& cells)
{
    const double base = m_canvas.y() + 1.2 * PdfCanvas::unit() + m_font.ascent();
    for (const bool known : {true, false}) {
        painter.setPen(known ? ink::Text : ink::Muted);
        PdfBatch batch;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const Column& column = m_columns[i];
            if ((row[i].state == CellState::Known) != known)
                continue;
            for (std::size_t k = 0; k < cells[i].size(); ++k) {
                const QString& text = cells[i][k];
                const double x = column.right ? column.x + column.width - m_font.width(text) : column.x;
                m_font.add(batch, painter, {x, base + m_font.lineHeight() * static_cast<double>(k)}, text);
            }
        }
        m_font.draw(painter, batch);
    }
}

void PdfTable::drawEnd()
{
    m_canvas.advance(3 * PdfCanvas::unit());
}

} // namespace mystic
