#include "ui/panels/figure_strip.h"

#include <QPainter>
#include <QStringList>

namespace mystic {

namespace {

constexpr int Margin = 10;
constexpr int LabelGap = 6;
constexpr int FigureGap = 18;

} // namespace

FigureStrip::FigureStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FigureStrip::setFigures(std::vector<Figure> figures)
{
    if (figures == m_figures)
        return;
    m_figures = std::move(figures);
    setToolTip(text());
    update();
}

QString FigureStrip::text() const
{
    QStringList parts;
    for (const Figure& figure : m_figures)
        parts << figure.label + u' ' + figure.value;
    return parts.join(QStringLiteral(", "));
}

QSize FigureStrip::sizeHint() const
{
    return {200, QFontMetrics(Theme::numberFont()).height() + 10};
}

QSize FigureStrip::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void FigureStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    const QFont labelFont = Theme::textFont();
    const QFont valueFont = Theme::numberFont();
    const QFontMetrics labels(labelFont);
    const QFontMetrics values(valueFont);
    const int baseline = (height() + labels.ascent() - labels.descent()) / 2;
    int x = Margin;
    for (const Figure& figure : m_figures) {
        const int labelWidth = labels.horizontalAdvance(figure.label) + LabelGap;
        const int valueWidth = values.horizontalAdvance(figure.value);
        if (x + labelWidth + valueWidth > width() - Margin)
            return;
        painter.setFont(labelFont);
        painter.setPen(theme.color(ColorRole::TextMuted));
        painter.drawText(x, baseline, figure.label);
        painter.setFont(valueFont);
        painter.setPen(theme.color(figure.color));
        painter.drawText(x + labelWidth, baseline, figure.value);
        x += labelWidth + valueWidth + FigureGap;
    }
}

} // namespace mystic
