#include "ui/shell/kpi_tile.h"

#include <QPainter>

#include <algorithm>

namespace mystic {

namespace {

constexpr int BarHeight = 3;
constexpr int BarGap = 3;

QFont labelFont()
{
    return Theme::textFont(-1.5);
}
QFont valueFont()
{
    return Theme::numberFont(2);
}

} // namespace

KpiTile::KpiTile(const QString& objectName, const QString& sample, int priority, QWidget* parent)
    : QWidget(parent), m_priority(priority), m_width(QFontMetrics(valueFont()).horizontalAdvance(sample) + 2)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KpiTile::setLabel(const QString& label)
{
    if (label == m_label)
        return;
    m_label = label;
    measure();
    speak();
    update();
}

void KpiTile::setValue(const QString& value, ColorRole role)
{
    if (value == m_value && role == m_role)
        return;
    m_value = value;
    m_role = role;
    measure();
    speak();
    update();
}

void KpiTile::setBar(double share, ColorRole role)
{
    if (share == m_bar && role == m_barRole)
        return;
    m_bar = share;
    m_barRole = role;
    update();
}

void KpiTile::measure()
{
    const int wanted = std::max(QFontMetrics(labelFont()).horizontalAdvance(m_label),
                                QFontMetrics(valueFont()).horizontalAdvance(m_value)) +
                       2;
    if (wanted <= m_width)
        return;
    m_width = wanted;
    updateGeometry();
    Q_EMIT widthNeeded();
}

void KpiTile::speak()
{
    setAccessibleName(tr("%1: %2").arg(m_label, m_value));
}

QSize KpiTile::sizeHint() const
{
    return {m_width,
            QFontMetrics(labelFont()).height() + QFontMetrics(valueFont()).height() + BarGap + BarHeight};
}

void KpiTile::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    const int labelHeight = QFontMetrics(labelFont()).height();
    const int valueHeight = QFontMetrics(valueFont()).height();
    painter.setFont(labelFont());
    painter.setPen(theme.color(ColorRole::TextMuted));
    painter.drawText(QRect(0, 0, width(), labelHeight), Qt::AlignLeft | Qt::AlignVCenter, m_label);
    painter.setFont(valueFont());
    painter.setPen(theme.color(m_role));
    painter.drawText(QRect(0, labelHeight, width(), valueHeight), Qt::AlignLeft | Qt::AlignVCenter, m_value);
    if (m_bar < 0)
        return;
    const QRectF track(0, labelHeight + valueHeight + BarGap, width(), BarHeight);
    painter.fillRect(track, theme.color(ColorRole::Track));
    painter.fillRect(
        QRectF(track.left(), track.top(), track.width() * std::clamp(m_bar, 0.0, 1.0), BarHeight),
        theme.color(m_barRole));
}

} // namespace mystic
