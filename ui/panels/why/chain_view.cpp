#include "ui/panels/why/chain_view.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int Pad = 7;
constexpr int DotX = 20;
constexpr int DotSide = 10;
constexpr int NameX = 38;
constexpr int Margin = 12;

int nameWidth(int width)
{
    return std::clamp(width / 7, 96, 130);
}
int timeWidth(int width)
{
    return std::clamp(width / 8, 84, 110);
}

ColorRole roleOf(const ExplainStep& step)
{
    switch (step.outcome) {
    case StepOutcome::Plain:
        return step.kind == StepKind::Tick || step.kind == StepKind::Venue ? ColorRole::Neutral
                                                                           : ColorRole::Accent;
    case StepOutcome::Passed:
        return ColorRole::Accent;
    case StepOutcome::Warned:
        return ColorRole::Warning;
    case StepOutcome::Blocked:
        return ColorRole::Critical;
    case StepOutcome::Done:
        return ColorRole::Healthy;
    }
    return ColorRole::Neutral;
}

Glyph glyphOf(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Warned:
        return Glyph::Triangle;
    case StepOutcome::Blocked:
        return Glyph::Cross;
    case StepOutcome::Plain:
    case StepOutcome::Passed:
    case StepOutcome::Done:
        return Glyph::Disc;
    }
    return Glyph::Disc;
}

QString sinceText(const ExplainStep& step)
{
    if (step.kind == StepKind::Tick)
        return format::notAvailable();
    return step.sinceNs <= 0 ? ChainView::tr("same turn")
                             : QString(u'+' % format::latency(static_cast<std::uint64_t>(step.sinceNs)));
}

QString detailOf(const ExplainStep& step)
{
    QString detail = format::text(step.detail);
    if (step.kind == StepKind::Tick)
        detail.prepend(
            ChainView::tr("turn %1, %2 UTC; ").arg(format::count(step.seq), format::timeOfDay(step.time, 9)));
    return detail;
}

} // namespace

QString stepName(StepKind kind)
{
    switch (kind) {
    case StepKind::Tick:
        return ChainView::tr("Tick");
    case StepKind::Signal:
        return ChainView::tr("Signal");
    case StepKind::Compliance:
        return ChainView::tr("Compliance");
    case StepKind::Risk:
        return ChainView::tr("Risk");
    case StepKind::Intent:
        return ChainView::tr("Intent");
    case StepKind::Gate:
        return ChainView::tr("Gate");
    case StepKind::Command:
        return ChainView::tr("Command");
    case StepKind::Venue:
        return ChainView::tr("Venue");
    case StepKind::Fill:
        return ChainView::tr("Fill");
    case StepKind::Position:
        return ChainView::tr("Position");
    case StepKind::Notice:
        return ChainView::tr("Notice");
    }
    return {};
}

ChainView::ChainView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("chainView"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChainView::show(std::shared_ptr<const Explanation> explanation)
{
    m_explanation = std::move(explanation);
    QStringList words;
    if (m_explanation)
        for (const ExplainStep& step : m_explanation->steps)
            words << stepName(step.kind) + QStringLiteral(": ") + format::text(step.text);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int ChainView::detailHeight(const ExplainStep& step, int width) const
{
    const QString detail = detailOf(step);
    if (detail.isEmpty())
        return 0;
    const int room = std::max(120, width - NameX - nameWidth(width) - timeWidth(width) - Margin);
    return QFontMetrics(Theme::textFont(-1))
        .boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, detail)
        .height();
}

int ChainView::stepHeight(const ExplainStep& step, int width) const
{
    const int line = fontMetrics().height();
    const int source = QFontMetrics(Theme::textFont(-1)).height();
    return 2 * Pad + line + std::max(source, detailHeight(step, width)) + 2;
}

int ChainView::heightForWidth(int width) const
{
    int height = 0;
    if (m_explanation)
        for (const ExplainStep& step : m_explanation->steps)
            height += stepHeight(step, width);
    return height;
}

QSize ChainView::sizeHint() const
{
    return {640, heightForWidth(640)};
}

QSize ChainView::minimumSizeHint() const
{
    return {320, 0};
}

void ChainView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void ChainView::paintStep(QPainter& painter, const QRect& box, const ExplainStep& step, bool last) const
{
    const Theme& theme = Theme::instance();
    const QFont small = Theme::textFont(-1);
    const int line = fontMetrics().height();
    const int names = nameWidth(box.width());
    const int times = timeWidth(box.width());
    const int dotY = box.top() + Pad + (line - DotSide) / 2;
    painter.setPen(theme.color(ColorRole::Border));
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!last) {
        painter.drawLine(DotX, dotY + DotSide + 3, DotX, box.bottom() + Pad);
        painter.drawLine(NameX, box.bottom(), box.right(), box.bottom());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    drawGlyph(painter, QRectF(DotX - DotSide / 2.0, dotY, DotSide, DotSide), glyphOf(step.outcome),
              theme.color(roleOf(step)));
    const QRect name(NameX, box.top() + Pad, names - 6, line);
    const QRect text(NameX + names, box.top() + Pad, box.width() - NameX - names - times - Margin, line);
    painter.setPen(theme.color(ColorRole::Text));
    painter.setFont(Theme::textFont(0, true));
    painter.drawText(name, Qt::AlignVCenter, stepName(step.kind));
    painter.setFont(font());
    painter.drawText(text, Qt::AlignVCenter,
                     fontMetrics().elidedText(format::text(step.text), Qt::ElideRight, text.width()));
    painter.setPen(theme.color(ColorRole::TextMuted));
    painter.setFont(Theme::numberFont(-1));
    painter.drawText(QRect(box.right() - times - Margin, box.top() + Pad, times, line),
                     Qt::AlignRight | Qt::AlignVCenter, sinceText(step));
    painter.setFont(small);
    const QRect source(name.left(), name.bottom() + 2, name.width(), QFontMetrics(small).height());
    painter.drawText(
        source, Qt::AlignVCenter,
        QFontMetrics(small).elidedText(format::text(step.source), Qt::ElideRight, source.width()));
    painter.drawText(QRect(text.left(), text.bottom() + 2, text.width(), detailHeight(step, box.width())),
                     Qt::TextWordWrap, detailOf(step));
}

void ChainView::paintEvent(QPaintEvent* event)
{
    if (!m_explanation)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int y = 0;
    for (const ExplainStep& step : m_explanation->steps) {
        const QRect box(0, y, width(), stepHeight(step, width()));
        y += box.height();
        if (box.intersects(event->rect()))
            paintStep(painter, box, step, &step == &m_explanation->steps.back());
    }
}

void ChainView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_explanation)
        return;
    int y = 0;
    for (const ExplainStep& step : m_explanation->steps) {
        y += stepHeight(step, width());
        if (event->position().y() < y) {
            Q_EMIT turnChosen(step.seq);
            return;
        }
    }
}

} // namespace mystic
