#include "ui/panels/why/why_figures.h"

#include <QPainter>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int Margin = 12;
constexpr int RowHeight = 24;
constexpr int BarHeight = 8;
constexpr int TimeHeight = 20;

ColorRole spanRole(std::size_t index)
{
    constexpr ColorRole Roles[] = {ColorRole::Accent, ColorRole::Neutral, ColorRole::Healthy,
                                   ColorRole::Warning};
    return Roles[index % std::size(Roles)];
}

QString spanText(const ExplainSpan& span)
{
    return QStringLiteral("%1 %2").arg(format::text(span.name),
                                       span.ns == 0 ? TimeBar::tr("same turn")
                                                    : format::latency(static_cast<std::uint64_t>(span.ns)));
}

} // namespace

QString ruleName(SizingRule rule)
{
    switch (rule) {
    case SizingRule::None:
        return SizeBars::tr("None");
    case SizingRule::FixedRisk:
        return SizeBars::tr("Open risk budget");
    case SizingRule::VolatilityTarget:
        return SizeBars::tr("Volatility target");
    case SizingRule::PositionCap:
        return SizeBars::tr("Position cap");
    case SizingRule::ExposureCap:
        return SizeBars::tr("Exposure cap");
    case SizingRule::ComplianceCap:
        return SizeBars::tr("Compliance cap");
    case SizingRule::RequestedSize:
        return SizeBars::tr("Asked by strategy");
    case SizingRule::InstrumentMaximum:
        return SizeBars::tr("Instrument maximum");
    case SizingRule::CashAvailable:
        return SizeBars::tr("Cash available");
    }
    return {};
}

SizeBars::SizeBars(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sizeBars"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SizeBars::show(const std::shared_ptr<const Explanation>& explanation, int quantityDecimals)
{
    m_bars.clear();
    m_decimals = quantityDecimals;
    QStringList words;
    if (explanation)
        for (const SizeCandidate& candidate : explanation->size.candidates) {
            m_bars.push_back(
                {ruleName(candidate.rule), candidate.quantity, candidate.rule == explanation->size.binding});
            words << QStringLiteral("%1 %2").arg(m_bars.back().name,
                                                 format::number(candidate.quantity, m_decimals));
        }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize SizeBars::sizeHint() const
{
    return {320, Margin + RowHeight * static_cast<int>(m_bars.size())};
}

void SizeBars::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    const QFont digits = Theme::numberFont();
    int nameRoom = 0;
    int numberRoom = 0;
    Quantity second; // the scale: the binding one and its neighbours matter, not a limit of a billion
    std::vector<Quantity> sorted;
    for (const Bar& bar : m_bars) {
        nameRoom = std::max(nameRoom, QFontMetrics(Theme::textFont(0, true)).horizontalAdvance(bar.name));
        numberRoom = std::max(
            numberRoom, QFontMetrics(digits).horizontalAdvance(format::number(bar.quantity, m_decimals)));
        sorted.push_back(bar.quantity);
    }
    std::ranges::sort(sorted);
    if (!sorted.empty())
        second = sorted[(sorted.size() - 1) / 2];
    const double scale = std::max(1e-9, second.toDouble() * 1.2);
    const int barLeft = Margin + nameRoom + 16;
    const int barWidth = std::max(20, width() - barLeft - numberRoom - 2 * Margin);
    int y = Margin / 2;
    for (const Bar& bar : m_bars) {
        const QRect row(Margin, y, width() - 2 * Margin, RowHeight);
        painter.setFont(Theme::textFont(0, bar.binds));
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, bar.name);
        const QRect track(barLeft, y + (RowHeight - BarHeight) / 2, barWidth, BarHeight);
        painter.fillRect(track, theme.color(ColorRole::Track));
        const double share = std::clamp(bar.quantity.toDouble() / scale, 0.0, 1.0);
        painter.fillRect(
            QRect(track.left(), track.top(), static_cast<int>(share * track.width()), track.height()),
            theme.color(bar.binds ? ColorRole::Warning : ColorRole::Accent));
        painter.setFont(Theme::numberFont(0, bar.binds));
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, format::number(bar.quantity, m_decimals));
        y += RowHeight;
    }
}

TimeBar::TimeBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timeBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeBar::show(std::shared_ptr<const Explanation> explanation)
{
    m_explanation = std::move(explanation);
    QStringList words;
    if (m_explanation)
        for (const ExplainSpan& span : m_explanation->spans)
            words << spanText(span);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(tr("Logical times as recorded; the journal holds no measured latencies."));
    updateGeometry();
    update();
}

QString TimeBar::total() const
{
    if (!m_explanation || m_explanation->spans.empty())
        return {};
    std::int64_t sum = 0;
    for (const ExplainSpan& span : m_explanation->spans)
        sum += span.ns;
    return tr("tick → %1 %2")
        .arg(format::text(m_explanation->spans.back().name),
             sum == 0 ? tr("same turn") : format::latency(static_cast<std::uint64_t>(sum)));
}

QSize TimeBar::sizeHint() const
{
    const int lines = m_explanation ? static_cast<int>(m_explanation->spans.size()) : 0;
    const int note = 2 * QFontMetrics(Theme::textFont(-1)).height();
    return {280, Margin + TimeHeight + 8 + lines * RowHeight + note + 6};
}

void TimeBar::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_explanation || m_explanation->spans.empty())
        return;
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    const QRect track(Margin, Margin / 2, width() - 2 * Margin, TimeHeight);
    painter.fillRect(track, theme.color(ColorRole::Track));
    double sum = 0;
    for (const ExplainSpan& span : m_explanation->spans)
        sum += static_cast<double>(span.ns);
    double left = track.left();
    int y = track.bottom() + 8;
    painter.setFont(Theme::textFont());
    for (std::size_t i = 0; i < m_explanation->spans.size(); ++i) {
        const ExplainSpan& span = m_explanation->spans[i];
        const QColor color = theme.color(spanRole(i));
        const double part = sum > 0 ? track.width() * static_cast<double>(span.ns) / sum : 0;
        painter.fillRect(QRectF(left, track.top(), part, track.height()), color);
        left += part;
        painter.fillRect(QRect(Margin, y + (RowHeight - BarHeight) / 2, BarHeight, BarHeight), color);
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(QRect(Margin + BarHeight + 8, y, track.width() - BarHeight - 8, RowHeight),
                         Qt::AlignVCenter, spanText(span));
        y += RowHeight;
    }
    painter.setFont(Theme::textFont(-1));
    painter.setPen(theme.color(ColorRole::TextMuted));
    painter.drawText(QRect(Margin, y + 2, track.width(), height() - y), Qt::TextWordWrap, toolTip());
}

} // namespace mystic
