#include "ui/report/pdf_report.h"

#include <QFile>
#include <QPageLayout>
#include <QPageSize>

#include <algorithm>

#include "compliance/report/chart_scale.h"
#include "pdf_canvas.h"
#include "pdf_table.h"

namespace mystic {

namespace {

constexpr double Pt = PdfCanvas::unit();
constexpr double ChartHeight = 150 * Pt;
constexpr int TimeMarks = 7;
constexpr std::uint64_t StepRows = 256;

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString moment(Timestamp time)
{
    return words(formatTimestamp(time, 0)).replace(u'T', u' ').replace(u'Z', QStringLiteral(" UTC"));
}

/// Lays out or prints one document; both do the same.
class PdfReport {
public:
    PdfReport(const ReportDocument& document, PdfCanvas& canvas, ReportProgress* progress,
              std::uint64_t doneBefore)
        : m_document(document), m_canvas(canvas), m_progress(progress), m_rows(doneBefore)
    {
    }

    bool draw()
    {
        drawTitle();
        for (const ReportSection& section : m_document.sections)
            if (!drawSection(section))
                return false;
        return true;
    }
    [[nodiscard]] std::uint64_t rows() const { return m_rows; }

private:
    void drawTitle()
    {
        m_canvas.advance(6 * Pt);
        m_canvas.paragraph(m_canvas.title, words(m_document.title + ": " + m_document.session), ink::Text,
                           m_canvas.width());
        m_canvas.advance(4 * Pt);
        QString line = QStringLiteral("Period %1 to %2 (end not included)")
                           .arg(moment(m_document.from), moment(m_document.to));
        if (m_document.generatedAt.ns != 0)
            line += QStringLiteral(" · generated %1 by %2")
                        .arg(moment(m_document.generatedAt), words(m_document.generator));
        m_canvas.paragraph(m_canvas.body, line, ink::Text, m_canvas.width());
        m_canvas.paragraph(m_canvas.mono,
                           QStringLiteral("Run %1 · chain head %2")
                               .arg(words(m_document.runId), words(m_document.chainHead)),
                           ink::Muted, m_canvas.width());
        m_canvas.paragraph(m_canvas.bodyBold, words(m_document.verification),
                           m_document.verified ? ink::Text : ink::Bad, m_canvas.width());
        m_canvas.advance(8 * Pt);
        drawKeyFigures();
    }

    void drawKeyFigures()
    {
        constexpr int Across = 4;
        const double gap = 8 * Pt;
        const double width = (m_canvas.width() - gap * (Across - 1)) / Across;
        const double height = 54 * Pt;
        const auto& figures = m_document.keyFigures;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const double x = static_cast<double>(i % Across) * (width + gap);
            drawFigureBox(figures[i], {x, m_canvas.y(), width, height});
            if (i % Across == Across - 1 || i + 1 == figures.size())
                m_canvas.advance(height + gap);
        }
    }

    void drawFigureBox(const ReportFigure& figure, const QRectF& box)
    {
        m_canvas.fill(box, ink::Head);
        const double x = box.left() + 6 * Pt;
        const double room = box.width() - 12 * Pt;
        double y = box.top() + 4 * Pt;
        m_canvas.text(m_canvas.small, x, y + m_canvas.small.ascent(), words(figure.name), ink::Muted);
        y += m_canvas.small.lineHeight() + Pt;
        const QString value = paperText(figure.value) +
                              (figure.unit.empty() ? QString() : QStringLiteral(" ")) + words(figure.unit);
        const PdfFont& font = m_canvas.heading.width(value) <= room ? m_canvas.heading : m_canvas.bodyBold;
        m_canvas.text(font, x, y + m_canvas.heading.ascent(), elided(font, value, room), ink::Text);
        y += m_canvas.heading.lineHeight() + Pt;
        for (const QString& line : wrapped(m_canvas.tiny, words(figure.convention), room)) {
            m_canvas.text(m_canvas.tiny, x, y + m_canvas.tiny.ascent(), line, ink::Muted);
            y += m_canvas.tiny.lineHeight();
        }
    }

    bool drawSection(const ReportSection& section)
    {
        m_canvas.need(90 * Pt);
        m_canvas.advance(10 * Pt);
        m_canvas.paragraph(m_canvas.heading, words(section.title), ink::Text, m_canvas.width());
        m_canvas.line(0, m_canvas.y(), m_canvas.width(), m_canvas.y(), ink::Line, 1);
        m_canvas.advance(4 * Pt);
        for (const std::string& paragraph : section.paragraphs) {
            m_canvas.paragraph(m_canvas.body, words(paragraph), ink::Text, m_canvas.width() * 0.86);
            m_canvas.advance(3 * Pt);
        }
        drawFigures(section.figures);
        for (const ReportChart& chart : section.charts)
            drawChart(chart);
        return std::ranges::all_of(section.tables,
                                   [this](const ReportTable& table) { return drawTable(table); });
    }

    void drawFigures(const std::vector<ReportFigure>& figures)
    {
        const double valueAt = 150 * Pt;
        const double noteAt = 470 * Pt;
        for (const ReportFigure& figure : figures) {
            const QString value = paperText(figure.value) + QStringLiteral(" ") + words(figure.unit);
            const bool noted = !figure.convention.empty();
            const auto lines = wrapped(m_canvas.body, value,
                                       (noted ? noteAt - valueAt : m_canvas.width() - valueAt) - 8 * Pt);
            const auto notes = wrapped(m_canvas.small, words(figure.convention), m_canvas.width() - noteAt);
            const double height = std::max(m_canvas.body.lineHeight() * static_cast<double>(lines.size()),
                                           m_canvas.small.lineHeight() * static_cast<double>(notes.size()));
            m_canvas.need(height);
            const double y = m_canvas.y();
            m_canvas.text(m_canvas.body, 0, y + m_canvas.body.ascent(), words(figure.name), ink::Muted);
            drawLines(m_canvas.body, valueAt, lines, ink::Text);
            drawLines(m_canvas.small, noteAt, notes, ink::Muted);
            m_canvas.advance(height + 1.5 * Pt);
        }
        if (!figures.empty())
            m_canvas.advance(4 * Pt);
    }

    void drawLines(const PdfFont& font, double x, const std::vector<QString>& lines, const QColor& color)
    {
        for (std::size_t i = 0; i < lines.size(); ++i)
            m_canvas.text(font, x,
                          m_canvas.y() + m_canvas.body.ascent() + font.lineHeight() * static_cast<double>(i),
                          lines[i], color);
    }

    void drawChart(const ReportChart& chart)
    {
        m_canvas.need(ChartHeight + 40 * Pt);
        const QString unit = chart.unit.empty() ? QString() : QStringLiteral(" [%1]").arg(words(chart.unit));
        m_canvas.paragraph(m_canvas.subheading, words(chart.title) + unit, ink::Text, m_canvas.width());
        m_canvas.advance(3 * Pt);
        ChartRange range = rangeOf(chart);
        if (chart.limitRaw != 0)
            range.high = std::max(range.high, chart.limitRaw);
        const std::vector<std::int64_t> values = axisValues(range.low, range.high);
        const QRectF plot(52 * Pt, m_canvas.y(), m_canvas.width() - 56 * Pt, ChartHeight - 18 * Pt);
        const auto yOf = [&](std::int64_t raw) {
            const double span = std::max(1.0, static_cast<double>(values.back() - values.front()));
            return plot.bottom() - plot.height() * static_cast<double>(raw - values.front()) / span;
        };
        const auto xOf = [&](Timestamp time) {
            return plot.left() + plot.width() * static_cast<double>((time - range.first).ns) /
                                     static_cast<double>((range.last - range.first).ns);
        };
        const std::int64_t step = values.size() > 1 ? values[1] - values[0] : 1;
        for (const std::int64_t value : values) {
            const QString text = words(axisText(chart.kind, value, step));
            m_canvas.line(plot.left(), yOf(value), plot.right(), yOf(value), ink::Line, 0.4);
            m_canvas.text(m_canvas.small, plot.left() - 4 * Pt - m_canvas.small.width(text),
                          yOf(value) + m_canvas.small.ascent() * 0.4, text, ink::Muted);
        }
        for (int i = 0; i < TimeMarks; ++i) {
            const Timestamp time =
                range.first + Duration{(range.last - range.first).ns / (TimeMarks - 1) * i};
            const QString text = words(axisTime(time, range));
            const double width = m_canvas.small.width(text);
            const double x = std::clamp(xOf(time) - width / 2, plot.left(), plot.right() - width);
            m_canvas.text(m_canvas.small, x, plot.bottom() + 3 * Pt + m_canvas.small.ascent(), text,
                          ink::Muted);
        }
        drawSeries(chart, xOf, yOf);
        if (chart.limitRaw != 0)
            m_canvas.line(plot.left(), yOf(chart.limitRaw), plot.right(), yOf(chart.limitRaw), ink::Bad, 0.8);
        m_canvas.advance(ChartHeight - 4 * Pt);
        drawLegend(chart);
        m_canvas.advance(10 * Pt);
    }

    static QPen penOf(std::size_t series)
    {
        QPen pen(ink::Series[series % ink::Series.size()], 0.9 * Pt);
        constexpr std::array Styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                    Qt::DashDotDotLine};
        pen.setStyle(Styles[series % Styles.size()]);
        pen.setJoinStyle(Qt::RoundJoin);
        return pen;
    }

    template <typename X, typename Y>
    void drawSeries(const ReportChart& chart, X xOf, Y yOf)
    {
        QPainter* painter = m_canvas.painter();
        if (painter == nullptr)
            return;
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            QPolygonF curve;
            curve.reserve(static_cast<qsizetype>(chart.series[i].points.size()));
            for (const ReportPoint& point : chart.series[i].points)
                curve << QPointF(xOf(point.time), yOf(point.raw));
            painter->setPen(penOf(i));
            painter->drawPolyline(curve);
        }
    }

    void drawLegend(const ReportChart& chart)
    {
        if (chart.series.size() < 2)
            return;
        double x = 52 * Pt;
        const double y = m_canvas.y() + m_canvas.small.ascent() * 0.6;
        const auto key = [&](const QString& name, const QPen& pen) {
            if (QPainter* painter = m_canvas.painter()) {
                painter->setPen(pen);
                painter->drawLine(QPointF(x, y), QPointF(x + 18 * Pt, y));
            }
            m_canvas.text(m_canvas.small, x + 22 * Pt, m_canvas.y() + m_canvas.small.ascent(), name,
                          ink::Text);
            x += 36 * Pt + m_canvas.small.width(name);
        };
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            key(words(chart.series[i].name), penOf(i));
        if (chart.limitRaw != 0)
            key(words(chart.limitName), QPen(ink::Bad, 0.8 * Pt));
        m_canvas.advance(m_canvas.small.lineHeight());
    }

    bool drawTable(const ReportTable& table)
    {
        m_canvas.need(70 * Pt);
        m_canvas.advance(4 * Pt);
        m_canvas.paragraph(m_canvas.subheading, words(table.title), ink::Text, m_canvas.width());
        m_canvas.advance(2 * Pt);
        if (table.rows.empty()) {
            m_canvas.paragraph(m_canvas.body, words(table.whenNone), ink::Text, m_canvas.width());
            m_canvas.advance(4 * Pt);
            return true;
        }
        if (!PdfTable(table, m_canvas).draw([this] { return countRow(); }))
            return false;
        if (table.leftOut > 0)
            m_canvas.paragraph(
                m_canvas.bodyBold,
                QStringLiteral("%1 more rows were counted but are not listed: choose a shorter "
                               "period.")
                    .arg(words(displayText(cell::count(table.leftOut)))),
                ink::Bad, m_canvas.width());
        if (!table.note.empty())
            m_canvas.paragraph(m_canvas.small, words(table.note), ink::Muted, m_canvas.width() * 0.86);
        m_canvas.advance(6 * Pt);
        return true;
    }

    bool countRow()
    {
        ++m_rows;
        return m_progress == nullptr || m_rows % StepRows != 0 ||
               m_progress->step(m_rows, m_document.rowCount() * 2);
    }

    const ReportDocument& m_document;
    PdfCanvas& m_canvas;
    ReportProgress* m_progress;
    std::uint64_t m_rows;
};

PdfFrame frameOf(const ReportDocument& document)
{
    PdfFrame frame;
    frame.left = words(document.title + " · " + document.session);
    frame.right = moment(document.from) + QStringLiteral(" to ") + moment(document.to);
    frame.footer = QStringLiteral("Journal %1 · chain head %2 · %3")
                       .arg(words(document.runId), words(document.chainHead),
                            document.verified ? QStringLiteral("verified") : QStringLiteral("NOT VERIFIED"));
    frame.pageOfText = QStringLiteral("Page %1 of %2");
    return frame;
}

} // namespace

Result<bool> writePdf(const ReportDocument& document, const std::string& path, ReportProgress* progress)
{
    PdfCanvas counting(nullptr, frameOf(document), 0);
    PdfReport counted(document, counting, progress, 0);
    if (!counted.draw())
        return false;
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::Io, "cannot create " + path + ": " + file.errorString().toStdString() +
                                          "; choose another folder");
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
        writer.setResolution(PdfCanvas::Dpi);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        writer.setTitle(words(document.title + ": " + document.session));
        writer.setCreator(words(document.generator));
        PdfCanvas canvas(&writer, frameOf(document), counting.page());
        if (!PdfReport(document, canvas, progress, counted.rows()).draw())
            return false;
    }
    file.flush();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, "cannot write " + path + ": " + file.errorString().toStdString() +
                                          "; free space there or choose another folder");
    return true;
}

} // namespace mystic
