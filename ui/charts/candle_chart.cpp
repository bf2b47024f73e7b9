#include "ui/charts/candle_chart.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/models/format.h"

namespace mystic {

namespace {

constexpr double FirstPxPerBar = 8;
constexpr double LargestPxPerBar = 60;
constexpr double SmallestPxPerBar = 0.02;
constexpr int BarsAhead = 3; ///< empty room right of the newest bar
constexpr double ZoomStep = 1.25;
constexpr int PanBars = 10;
constexpr double PaneShare = 0.17;
constexpr double VolumeShare = 0.16;
constexpr double MarkerSide = 10;
constexpr int TipLines = 8;

bool isFinite(double value)
{
    return std::isfinite(value);
}

} // namespace

CandleChart::CandleChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("candleChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_time.pxPerBar = FirstPxPerBar;
}

QSize CandleChart::minimumSizeHint() const
{
    return {280, 140};
}

void CandleChart::setData(std::shared_ptr<const CandleData> data)
{
    const bool isOther =
        !m_data || !data || m_data->instrument != data->instrument || m_data->interval != data->interval;
    const Timestamp cursor =
        m_cursor >= 0 ? m_data->bars[static_cast<std::size_t>(m_cursor)].start : Timestamp();
    m_data = std::move(data);
    if (isOther) {
        m_following = true;
        m_time.pxPerBar = FirstPxPerBar;
        m_priceAxis = StableAxis(m_data ? m_data->tick * 4 : 0.01);
        m_cursor = -1;
    }
    if (m_data)
        m_time.interval = m_data->interval;
    if (m_following && hasBars())
        m_time.right = m_data->bars.back().start + Duration{m_data->interval.ns * (1 + BarsAhead)};
    computeStudies();
    if (isOther)
        layoutPanes();   // prices may be longer
    if (m_cursor >= 0) { // the same bar, though older ones may have gone
        const auto& bars = m_data->bars;
        const auto same = std::lower_bound(bars.begin(), bars.end(), cursor,
                                           [](const BarPoint& bar, Timestamp at) { return bar.start < at; });
        m_cursor = same == bars.end() ? -1 : static_cast<int>(same - bars.begin());
    }
    scaleToVisible();
    update();
}

void CandleChart::setStudies(const std::vector<Study>& studies)
{
    m_wanted = studies;
    computeStudies();
    layoutPanes();
    scaleToVisible();
    update();
}

void CandleChart::computeStudies()
{
    m_studies.clear();
    for (Pane& pane : m_panes)
        pane.study = nullptr;
    if (hasBars())
        for (const Study study : m_wanted)
            m_studies.push_back(studyOf(study, m_data->bars));
    std::size_t next = 0;
    for (const StudyLines& study : m_studies)
        if (!isOverlay(study.study) && next < m_panes.size())
            m_panes[next++].study = &study;
}

void CandleChart::applyTheme()
{
    layoutPanes();
    update();
}

void CandleChart::layoutPanes()
{
    const QFontMetricsF numbers(Theme::numberFont(-1));
    const int decimals = m_data ? m_data->priceDecimals : 2;
    const QString widest = m_data && hasBars() ? format::number(m_data->bars.back().high, decimals)
                                               : QStringLiteral("00 000.00");
    const double axis = std::ceil(
        std::max(numbers.horizontalAdvance(widest), numbers.horizontalAdvance(QStringLiteral("00 000.00"))) +
        12);
    const double foot = std::ceil(numbers.height() + 6);
    const double head = std::ceil(numbers.height() * 2 + 6); // the read-out stands here
    const double width = std::max(40.0, this->width() - axis - 6);
    const auto below = static_cast<int>(
        std::count_if(m_wanted.begin(), m_wanted.end(), [](Study study) { return !isOverlay(study); }));
    const double all = std::max(60.0, this->height() - foot - head);
    const double pane = below == 0 ? 0.0 : std::min(all * PaneShare, all * 0.5 / below);
    const double volume = std::floor((all - pane * below) * VolumeShare);
    const double price = all - pane * below - volume;
    m_priceArea = QRectF(6, head, width, price - 4);
    m_volumeArea = QRectF(6, head + price, width, volume - 4);
    m_panes.clear();
    std::size_t next = 0;
    for (int i = 0; i < below; ++i) {
        Pane made;
        made.area = QRectF(6, head + price + volume + pane * i, width, pane - 4);
        m_panes.push_back(made);
    }
    for (const StudyLines& study : m_studies)
        if (!isOverlay(study.study) && next < m_panes.size())
            m_panes[next++].study = &study;
    m_time.rightX = m_priceArea.right();
    m_time.width = m_priceArea.width();
}

BarRange CandleChart::shownBars() const
{
    return hasBars() ? visibleBars(m_data->bars, m_time) : BarRange{};
}

/// Value axes over what can be seen.
void CandleChart::scaleToVisible()
{
    const BarRange range = shownBars();
    if (range.size() == 0)
        return;
    const std::span<const BarPoint> bars(m_data->bars.data() + range.first, range.size());
    auto [low, high] = priceExtent(bars);
    const QFontMetricsF numbers(Theme::numberFont(-1));
    const auto ticks = [&](double height) {
        return std::clamp(static_cast<int>(height / (numbers.height() * 2.4)), 2, 10);
    };
    for (const StudyLines& study : m_studies) {
        if (!isOverlay(study.study))
            continue;
        for (const auto& line : study.lines)
            for (std::size_t i = range.first; i < range.last; ++i)
                if (isFinite(line[i])) {
                    low = std::min(low, line[i]);
                    high = std::max(high, line[i]);
                }
    }
    m_priceAxis.update(low, high, ticks(m_priceArea.height()));
    m_price = {m_priceAxis.range().low, m_priceAxis.range().high, m_priceArea.top(), m_priceArea.height()};
    m_volume = {0, largestVolume(bars, m_time), m_volumeArea.top(), m_volumeArea.height()};
    for (Pane& pane : m_panes) {
        if (pane.study == nullptr)
            continue;
        double least = pane.study->study == Study::Rsi ? 0 : INFINITY;
        double most = pane.study->study == Study::Rsi ? 100 : -INFINITY;
        for (const auto& line : pane.study->lines)
            for (std::size_t i = range.first; i < range.last; ++i)
                if (isFinite(line[i])) {
                    least = std::min(least, line[i]);
                    most = std::max(most, line[i]);
                }
        pane.hasValues = least <= most;
        if (!pane.hasValues)
            continue;
        pane.range = niceRange(least, most, std::max(2, ticks(pane.area.height())), m_data->tick / 10);
        pane.scale = {pane.range.low, pane.range.high, pane.area.top(), pane.area.height()};
    }
}

void CandleChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layoutPanes();
    scaleToVisible();
}

/// At least one bar stays in sight.
void CandleChart::keepInRange()
{
    if (!hasBars())
        return;
    const std::int64_t length = m_time.interval.ns;
    const Timestamp newest = m_data->bars.back().start + Duration{length * (1 + BarsAhead)};
    const Timestamp oldest = m_data->bars.front().start + Duration{length * 2};
    m_following = m_time.right >= newest;
    if (m_following)
        m_time.right = newest;
    m_time.right = std::max(m_time.right, oldest);
    scaleToVisible();
    update();
}

void CandleChart::zoomBy(double factor, double aroundX)
{
    const double before = m_time.pxPerBar;
    m_time.pxPerBar = std::clamp(before * factor, SmallestPxPerBar, LargestPxPerBar);
    if (!m_following) { // what is under the pointer stays there
        const double bars = (m_time.rightX - aroundX) * (1 / m_time.pxPerBar - 1 / before);
        m_time.right = m_time.right +
                       Duration{static_cast<std::int64_t>(bars * static_cast<double>(m_time.interval.ns))};
    }
    keepInRange();
}

void CandleChart::panBy(double pixels)
{
    const double bars = pixels / m_time.pxPerBar;
    m_time.right =
        m_time.right - Duration{static_cast<std::int64_t>(bars * static_cast<double>(m_time.interval.ns))};
    keepInRange();
}

void CandleChart::goToNewest()
{
    m_following = true;
    if (hasBars())
        m_time.right = m_data->bars.back().start + Duration{m_data->interval.ns * (1 + BarsAhead)};
    keepInRange();
}

void CandleChart::moveCursor(int index)
{
    if (index == m_cursor)
        return;
    m_cursor = index;
    update();
    Q_EMIT cursorMoved();
}

void CandleChart::setCursorTime(Timestamp time)
{
    if (!hasBars())
        return;
    const auto& bars = m_data->bars;
    const auto after = std::upper_bound(bars.begin(), bars.end(), time,
                                        [](Timestamp at, const BarPoint& bar) { return at < bar.start; });
    moveCursor(std::max(0, static_cast<int>(after - bars.begin()) - 1));
}

void CandleChart::clearCursor()
{
    m_cursorY = -1;
    moveCursor(-1);
}

/// The crosshair by whole bars; the chart moves along.
void CandleChart::moveCursorBy(int bars)
{
    if (!hasBars())
        return;
    const int last = static_cast<int>(m_data->bars.size()) - 1;
    m_cursorY = -1;
    moveCursor(std::clamp(m_cursor < 0 ? last : m_cursor + bars, 0, last));
    const double x = m_time.xOf(m_data->bars[static_cast<std::size_t>(m_cursor)].start);
    if (x < m_priceArea.left())
        panBy(m_priceArea.left() - x + m_time.pxPerBar * PanBars);
    else if (x > m_priceArea.right() - m_time.pxPerBar)
        panBy(m_priceArea.right() - x - m_time.pxPerBar * PanBars);
}

void CandleChart::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    const bool sideways =
        event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y());
    const double steps = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
    if (sideways)
        panBy((delta.x() != 0 ? delta.x() / 120.0 : steps) * 60);
    else
        zoomBy(std::pow(ZoomStep, steps), std::min(event->position().x(), m_priceArea.right()));
    event->accept();
}

void CandleChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_dragging = true;
    m_dragFrom = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void CandleChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) {
        panBy(event->position().x() - m_dragFrom.x());
        m_dragFrom = event->position();
        return;
    }
    const QPointF at = event->position();
    if (at.x() < m_priceArea.left() || at.x() > m_priceArea.right() || !hasBars())
        return clearCursor();
    m_cursorY = at.y();
    setCursorTime(m_time.timeAt(at.x()));
    update();
}

void CandleChart::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragging = false;
    unsetCursor();
    QWidget::mouseReleaseEvent(event);
}

void CandleChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!explainNewest(markersAt(event->position())))
        goToNewest();
    event->accept();
}

void CandleChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    clearCursor();
}

void CandleChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CandleChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    clearCursor();
    update();
}

void CandleChart::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const double middle = m_priceArea.center().x();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        shift ? panBy(-direction * PanBars * m_time.pxPerBar) : moveCursorBy(direction);
        return;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return panBy((event->key() == Qt::Key_PageUp ? 0.8 : -0.8) * m_priceArea.width());
    case Qt::Key_Home:
        return panBy(hasBars() ? m_priceArea.left() - m_time.xOf(m_data->bars.front().start) : 0.0);
    case Qt::Key_End:
        return goToNewest();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(ZoomStep, middle);
    case Qt::Key_Minus:
        return zoomBy(1 / ZoomStep, middle);
    case Qt::Key_Comma:
    case Qt::Key_Period:
        Q_EMIT intervalStepRequested(event->key() == Qt::Key_Comma ? -1 : +1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor >= 0) { // on a bar: its fills, wherever they are drawn
            const double x = m_time.xOf(m_data->bars[static_cast<std::size_t>(m_cursor)].start);
            std::vector<Marker> there = markers();
            const double reach = m_time.pxPerBar * static_cast<double>(m_time.barsPerCandle());
            std::erase_if(there, [x, reach](const Marker& marker) {
                return marker.tip.x() < x || marker.tip.x() >= x + reach;
            });
            if (explainNewest(there))
                return;
        }
        break;
    case Qt::Key_T:
        Q_EMIT tableRequested();
        return;
    case Qt::Key_Escape:
        if (m_cursor >= 0)
            return clearCursor();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

std::vector<CandleChart::Marker> CandleChart::markers() const
{
    std::vector<Marker> out;
    if (!hasBars())
        return out;
    const std::int64_t length = m_time.interval.ns * m_time.barsPerCandle();
    const Timestamp left = m_time.left();
    const auto first = std::lower_bound(m_data->fills.begin(), m_data->fills.end(), left,
                                        [](const FillView& fill, Timestamp at) { return fill.time < at; });
    std::array<std::int64_t, 2> slotOfLast{INT64_MIN, INT64_MIN};
    std::array<std::size_t, 2> last{};
    for (auto fill = first; fill != m_data->fills.end() && fill->time < m_time.right; ++fill) {
        const std::size_t side = fill->side == Side::Buy ? 0 : 1;
        const std::int64_t slot = fill->time.ns / length;
        if (slot == slotOfLast[side]) {
            out[last[side]].fills.push_back(&*fill);
            continue;
        }
        slotOfLast[side] = slot;
        last[side] = out.size();
        const double x = m_time.xOf({slot * length}) + m_time.pxPerBar * m_time.barsPerCandle() / 2;
        const double y =
            std::clamp(m_price.yOf(fill->price.toDouble()), m_priceArea.top(), m_priceArea.bottom());
        out.push_back({{x, y}, fill->side, {&*fill}});
    }
    return out;
}

std::vector<CandleChart::Marker> CandleChart::markersAt(QPointF position) const
{
    std::vector<Marker> found = markers();
    std::erase_if(found, [position](const Marker& marker) {
        const double below = marker.side == Side::Buy ? MarkerSide / 2 : -MarkerSide / 2;
        const QPointF off = position - (marker.tip + QPointF(0, below));
        return std::abs(off.x()) > MarkerSide || std::abs(off.y()) > MarkerSide;
    });
    return found;
}

bool CandleChart::explainNewest(const std::vector<Marker>& markers)
{
    const FillView* newest = nullptr;
    for (const Marker& marker : markers)
        for (const FillView* fill : marker.fills)
            if (newest == nullptr || fill->time >= newest->time)
                newest = fill;
    if (newest == nullptr)
        return false;
    Q_EMIT explainRequested(newest->trace, newest->orderId);
    return true;
}

QString CandleChart::tipAt(QPointF position) const
{
    QStringList lines;
    for (const Marker& marker : markersAt(position)) {
        for (const FillView* fill : marker.fills) {
            if (lines.size() == TipLines) {
                lines << tr("and %n more fills", nullptr, static_cast<int>(marker.fills.size()) - TipLines);
                break;
            }
            lines << tr("%1 %2 %3 at %4 %5, %6 UTC", "Bought/Sold, quantity, unit, price, currency, time")
                         .arg(fill->side == Side::Buy ? tr("Bought") : tr("Sold"),
                              format::number(fill->quantity, m_data->quantityDecimals), m_data->unit,
                              format::number(fill->price, m_data->priceDecimals), m_data->currency,
                              format::timeOfDay(fill->time, 3));
        }
    }
    return lines.join(u'\n');
}

bool CandleChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

QString CandleChart::barText(std::size_t index) const
{
    const BarPoint& bar = m_data->bars[index];
    const auto price = [&](Price value) { return format::number(value, m_data->priceDecimals); };
    const bool finer = m_data->interval < seconds(60);
    QString when = m_data->interval < seconds(86'400)
                       ? tr("%1 %2 UTC", "date, time")
                             .arg(format::date(bar.start), format::timeOfDay(bar.start).left(finer ? 8 : 5))
                       : format::date(bar.start);
    QString text =
        tr("%1   O %2   H %3   L %4   C %5 %6", "time, open, high, low, close, currency")
            .arg(when, price(bar.open), price(bar.high), price(bar.low), price(bar.close), m_data->currency);
    if (const auto change =
            divideScaled(bar.close.raw() - bar.open.raw(), bar.open.raw(), Rounding::HalfEven)) {
        const QString share = format::percent(Ratio::fromRaw(*change));
        text += QStringLiteral("   ") + (*change > 0 ? QStringLiteral("+") : QString()) + share;
    }
    if (bar.volume.isPositive())
        text += QStringLiteral("   ") +
                tr("Vol %1 %2", "volume, unit")
                    .arg(format::number(bar.volume, m_data->quantityDecimals), m_data->unit)
                    .trimmed();
    return text;
}

int CandleChart::axisDecimals(double step) const
{
    const int needed = step > 0 ? static_cast<int>(std::ceil(-std::log10(step) - 1e-9)) : 0;
    return std::clamp(needed, 0, 8);
}

QString CandleChart::studyText(std::size_t index) const
{
    QStringList parts;
    for (const StudyLines& study : m_studies) {
        QStringList values;
        for (const auto& line : study.lines) {
            const auto scaled =
                isFinite(line[index]) ? scaledFromDouble(line[index], Rounding::HalfEven) : std::nullopt;
            const int decimals = study.study == Study::Rsi ? 1 : m_data->priceDecimals;
            values << (scaled ? format::scaled(*scaled, decimals) : format::notAvailable());
        }
        parts << studyName(study.study) + QStringLiteral(": ") + values.join(QStringLiteral(" / "));
    }
    return parts.join(QStringLiteral("   "));
}

QString CandleChart::readout() const
{
    if (!hasBars())
        return {};
    const std::size_t index = m_cursor >= 0 ? static_cast<std::size_t>(m_cursor) : m_data->bars.size() - 1;
    const QString studies = studyText(index);
    return studies.isEmpty() ? barText(index) : barText(index) + u'\n' + studies;
}

} // namespace mystic
