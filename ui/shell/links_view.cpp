#include "ui/shell/links_view.h"

#include <QPainter>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int DotSize = 10;
constexpr int DotGap = 4;
constexpr int LinkGap = 9;

QFont labelFont()
{
    return Theme::textFont(-1.5);
}

/// The links every session has by the word of the language; any other by its own name.
QString nameOf(const LinkView& link)
{
    if (link.name == "Feed")
        return LinksView::tr("Feed");
    if (link.name == "Venue")
        return LinksView::tr("Venue");
    if (link.name == "Journal")
        return LinksView::tr("Journal");
    return format::text(link.name);
}

} // namespace

LinksView::LinksView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("links"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslateUi();
}

void LinksView::setLinks(const std::vector<LinkView>& links)
{
    if (links == m_links)
        return;
    m_links = links;
    retranslateUi();
    updateGeometry();
    update();
}

void LinksView::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

void LinksView::retranslateUi()
{
    m_label = tr("Links");
    QStringList lines;
    for (const LinkView& link : m_links)
        lines << tr("%1: %2 (%3)")
                     .arg(nameOf(link),
                          link.up      ? tr("up")
                          : link.ended ? tr("ended")
                                       : tr("down"),
                          format::text(link.detail));
    setToolTip(lines.join(u'\n'));
    setAccessibleName(tr("Links"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int LinksView::widthOf(bool compact) const
{
    const QFontMetrics metrics(Theme::textFont());
    int width = 0;
    for (const LinkView& link : m_links)
        width += DotSize + LinkGap + (compact ? 0 : DotGap + metrics.horizontalAdvance(nameOf(link)));
    return std::max(width, QFontMetrics(labelFont()).horizontalAdvance(m_label) + 2);
}

int LinksView::fullWidth() const
{
    return widthOf(false);
}

QSize LinksView::sizeHint() const
{
    return {widthOf(m_compact),
            QFontMetrics(labelFont()).height() + QFontMetrics(Theme::textFont()).height() + 8};
}

void LinksView::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    const int labelHeight = QFontMetrics(labelFont()).height();
    painter.setFont(labelFont());
    painter.setPen(theme.color(ColorRole::TextMuted));
    painter.drawText(QRect(0, 0, width(), labelHeight), Qt::AlignLeft | Qt::AlignVCenter, m_label);
    painter.setFont(Theme::textFont());
    const int textHeight = painter.fontMetrics().height();
    const int top = labelHeight + 2;
    int x = 0;
    for (const LinkView& link : m_links) {
        const QColor color = theme.color(link.up      ? ColorRole::Healthy
                                         : link.ended ? ColorRole::Neutral
                                                      : ColorRole::Critical);
        drawGlyph(painter, QRectF(x, top + (textHeight - DotSize) / 2.0, DotSize, DotSize),
                  link.up      ? Glyph::Disc
                  : link.ended ? Glyph::Square
                               : Glyph::Triangle,
                  color);
        x += DotSize;
        if (!m_compact) {
            const QString name = nameOf(link);
            painter.setPen(link.up || link.ended ? theme.color(ColorRole::Text) : color);
            painter.drawText(QRect(x + DotGap, top, width(), textHeight), Qt::AlignLeft | Qt::AlignVCenter,
                             name);
            x += DotGap + painter.fontMetrics().horizontalAdvance(name);
        }
        x += LinkGap;
    }
}

} // namespace mystic
