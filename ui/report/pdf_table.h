// One table on paper: column widths from its content, header repeated on every page, long words wrapped.
// Private to the folder.
#pragma once

#include "compliance/report/report_document.h"
#include "pdf_canvas.h"

namespace mystic {

class PdfTable {
public:
    PdfTable(const ReportTable& table, PdfCanvas& canvas);
    /// False when `onRow` said stop.
    template <typename OnRow>
    bool draw(OnRow onRow)
    {
        drawHeader();
        for (const auto& row : m_table.rows) {
            drawRow(row);
            if (!onRow())
                return false;
        }
        drawEnd();
        return true;
    }

private:
    struct Column {
        double x = 0;
        double width = 0; ///< of the text, padding left out
        bool right = false;
        bool wraps = false;
        std::vector<QString> heading;
    };

    void layOut();
    void measure(double& least, double& natural);
    void drawHeader();
    void drawRow(const std::vector<ReportCell>& row);
    void drawCells(QPainter& painter, const std::vector<ReportCell>& row,
                   const std::vector<std::vector<QString>>& cells);
    void drawEnd();
    [[nodiscard]] double padding() const { return 3 * PdfCanvas::unit(); }
    [[nodiscard]] double rowHeight(std::size_t lines) const;

    const ReportTable& m_table;
    PdfCanvas& m_canvas;
    PdfFont m_font;
    PdfFont m_headFont;
    std::vector<Column> m_columns;
    std::vector<double> m_least;
    std::vector<double> m_natural;
    double m_width = 0;
};

/// displayText as QString.
[[nodiscard]] QString paperText(const ReportCell& cell);

} // namespace mystic
