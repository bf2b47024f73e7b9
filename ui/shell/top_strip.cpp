#include "ui/shell/top_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/shell/kpi_tile.h"
#include "ui/shell/links_view.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int Spacing = 16;

void setTone(QWidget& widget, const char* tone)
{
    const QString wanted = QString::fromLatin1(tone);
    if (widget.property("tone").toString() == wanted)
        return;
    widget.setProperty("tone", wanted);
    widget.style()->unpolish(&widget); // selectors on properties are evaluated again
    widget.style()->polish(&widget);
}

QString sample(const char16_t* text)
{
    return QString::fromUtf16(text);
}

} // namespace

const LimitUse* findLimit(const RiskReport& report, CheckId id)
{
    if (report.agent == NoAgent)
        return nullptr;
    const auto end = report.limits.begin() + std::min<std::ptrdiff_t>(report.limitCount, LimitUsesMax);
    const auto found =
        std::find_if(report.limits.begin(), end, [id](const LimitUse& use) { return use.id == id; });
    return found == end ? nullptr : &*found;
}

ColorRole roleOf(const LimitUse& use)
{
    switch (use.outcome) {
    case CheckOutcome::NotEvaluated:
        return ColorRole::Neutral;
    case CheckOutcome::Pass:
        return ColorRole::Accent;
    case CheckOutcome::Warn:
        return ColorRole::Warning;
    case CheckOutcome::Block:
        return ColorRole::Critical;
    }
    return ColorRole::Neutral;
}

TopStrip::TopStrip(QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_product(new QLabel(this)), m_mode(new QLabel(this)),
      m_clock(new KpiTile(QStringLiteral("clock"), sample(u"00:00:00"), 9, this)),
      m_equity(new KpiTile(QStringLiteral("equity"), sample(u"000 000.00"), 8, this)),
      m_dayPnl(new KpiTile(QStringLiteral("dayPnl"), sample(u"+0 000.00"), 7, this)),
      m_drawdown(new KpiTile(QStringLiteral("drawdown"), sample(u"−00.00 %"), 6, this)),
      m_valueAtRisk(new KpiTile(QStringLiteral("valueAtRisk"), sample(u"0 000 / 0 000"), 5, this)),
      m_trades(new KpiTile(QStringLiteral("trades"), sample(u"00 / 100"), 4, this)),
      m_volume(new KpiTile(QStringLiteral("volume"), sample(u"88.0k / 100k"), 3, this)),
      m_links(new LinksView(this)), m_state(new QPushButton(this)),
      m_kill(new QPushButton(this)), m_tiles{m_clock,       m_equity, m_dayPnl, m_drawdown,
                                             m_valueAtRisk, m_trades, m_volume}
{
    setObjectName(QStringLiteral("topStrip"));
    m_product->setFont(Theme::textFont(2, true));
    m_mode->setObjectName(QStringLiteral("mode"));
    m_mode->setProperty("badge", true);
    m_state->setObjectName(QStringLiteral("tradingState"));
    m_state->setProperty("state", true);
    m_state->setAutoDefault(false);
    m_state->hide();
    m_kill->setObjectName(QStringLiteral("killSwitch"));
    m_kill->setProperty("kill", true);
    m_kill->setAutoDefault(false);
    m_kill->setMinimumHeight(44);
    m_kill->setIconSize({17, 11});

    m_layout->setContentsMargins(14, 8, 14, 8);
    m_layout->setSpacing(Spacing);
    m_layout->addWidget(m_product);
    m_layout->addWidget(m_mode, 0, Qt::AlignVCenter);
    for (KpiTile* tile : m_tiles) {
        m_layout->addWidget(tile);
        connect(tile, &KpiTile::widthNeeded, this, &TopStrip::fit);
    }
    m_layout->addWidget(m_links);
    m_layout->addStretch(1);
    m_layout->addWidget(m_state, 0, Qt::AlignVCenter);
    m_layout->addSpacing(8);
    m_layout->addWidget(m_kill);
    retranslateUi();
}

void TopStrip::retranslateUi()
{
    m_product->setText(tr("Mystic Station"));
    m_clock->setLabel(tr("UTC"));
    m_clock->setToolTip(tr("Time of the session: the market's, not this computer's"));
    m_equity->setLabel(tr("Equity"));
    m_dayPnl->setLabel(tr("Day P&L"));
    m_drawdown->setLabel(tr("Drawdown"));
    m_valueAtRisk->setLabel(tr("VaR / limit"));
    m_trades->setLabel(tr("Trades today"));
    m_volume->setLabel(tr("Volume today"));
    m_kill->setText(tr("KILL SWITCH"));
    m_kill->setIcon(glyphIcon(Glyph::Square, ColorRole::KillText, 11, 6));
    m_kill->setAccessibleName(tr("Kill switch"));
    m_kill->setToolTip(
        tr("Stops new risk at once (Ctrl+Shift+K). Cancelling working orders is offered next."));
    m_kill->setAccessibleDescription(m_kill->toolTip());
    m_state->setToolTip(tr("Trading is not active. Click to re-arm."));
    m_links->retranslateUi();
}

void TopStrip::apply(const StationSnapshot& snapshot)
{
    m_modeWord = words::sessionMode(snapshot.mode);
    m_modeDate = snapshot.mode == SessionMode::Replay && snapshot.logicalTime.ns != 0
                     ? format::date(snapshot.logicalTime)
                     : QString();
    setTone(*m_mode, snapshot.mode == SessionMode::Replay ? "neutral" : "accent");
    m_mode->setToolTip(tr("Session %1, no live venue").arg(format::text(snapshot.sessionName)));
    m_clock->setValue(format::timeOfDay(snapshot.logicalTime));
    showMoney(snapshot);
    showLimit(*m_valueAtRisk, snapshot.risk, CheckId::ValueAtRisk);
    showLimit(*m_trades, snapshot.compliance, CheckId::MaxDailyTrades);
    showLimit(*m_volume, snapshot.compliance, CheckId::MaxDailyVolume);
    m_links->setLinks(snapshot.links);
    showState(snapshot);
    fit();
}

void TopStrip::showMoney(const StationSnapshot& snapshot)
{
    const QString unknown = format::notAvailable();
    const QString currency = format::text(snapshot.accountCurrency);
    m_equity->setValue(snapshot.equityKnown ? format::number(snapshot.equity, 2) : unknown);
    m_equity->setToolTip(snapshot.equityKnown ? tr("Equity in %1. Realised %2, unrealised %3, fees %4")
                                                    .arg(currency, format::signedNumber(snapshot.realised, 2),
                                                         format::signedNumber(snapshot.unrealised, 2),
                                                         format::number(snapshot.fees, 2))
                                              : tr("Not known: a position has no price yet"));
    ColorRole role = ColorRole::Text;
    if (snapshot.equityKnown && !snapshot.dayPnl.isZero())
        role = snapshot.dayPnl.isPositive() ? ColorRole::Positive : ColorRole::Negative;
    m_dayPnl->setValue(snapshot.equityKnown ? format::signedNumber(snapshot.dayPnl, 2) : unknown, role);
    m_dayPnl->setToolTip(tr("Profit and loss since the day rolled, in %1, after fees").arg(currency));
    m_drawdown->setValue(snapshot.equityKnown ? format::percent(-snapshot.drawdown, 2) : unknown);
    const LimitUse* limit = findLimit(snapshot.risk, CheckId::Drawdown);
    m_drawdown->setBar(limit != nullptr ? format::utilisation(*limit) : 0,
                       limit != nullptr ? roleOf(*limit) : ColorRole::Accent);
    m_drawdown->setToolTip(
        limit != nullptr
            ? tr("Loss from the highest equity; limit %1").arg(format::inUnit(limit->unit, limit->limit))
            : tr("Loss from the highest equity"));
}

void TopStrip::showLimit(KpiTile& tile, const RiskReport& report, CheckId id)
{
    const LimitUse* use = findLimit(report, id);
    if (use == nullptr) {
        tile.setValue(format::notAvailable());
        tile.setBar(0);
        tile.setToolTip(tr("No report yet"));
        return;
    }
    const bool known = use->outcome != CheckOutcome::NotEvaluated;
    const QString value = known ? format::inUnitShort(use->unit, use->value) : format::notAvailable();
    const ColorRole role = roleOf(*use);
    tile.setValue(tr("%1 / %2").arg(value, format::inUnitShort(use->unit, use->limit)),
                  role == ColorRole::Accent || role == ColorRole::Neutral ? ColorRole::Text : role);
    tile.setBar(known ? format::utilisation(*use) : 0, role);
    tile.setToolTip(
        known ? tr("%1 of %2 used")
                    .arg(format::inUnit(use->unit, use->value), format::inUnit(use->unit, use->limit))
              : tr("Not known yet: too few observations"));
}

void TopStrip::showState(const StationSnapshot& snapshot)
{
    const bool active = snapshot.tradingState == TradingState::Active;
    m_state->setVisible(!active);
    if (active)
        return;
    m_state->setText(words::tradingState(snapshot.tradingState));
    setTone(*m_state, snapshot.tradingState == TradingState::Reducing ? "warning" : "critical");
    m_state->setAccessibleName(tr("Trading state %1").arg(words::tradingState(snapshot.tradingState)));
    m_state->setToolTip(tr("Since %1: %2\nClick to re-arm.")
                            .arg(format::moment(snapshot.tradingStateSince, snapshot.logicalTime),
                                 format::text(snapshot.tradingStateReason)));
}

void TopStrip::fit()
{
    // First the links lose their names, then the mode its date, then the product's name leaves, then figures,
    // the least important first.
    const QMargins margins = m_layout->contentsMargins();
    const auto part = [](const QWidget* widget) { return widget->sizeHint().width() + Spacing; };
    const int room = width() - margins.left() - margins.right();
    const auto modeWidth = [&](const QString& text) {
        m_mode->setText(text);
        return part(m_mode);
    };
    const QString longMode = m_modeDate.isEmpty() ? m_modeWord : tr("%1 %2").arg(m_modeWord, m_modeDate);
    int fixed = m_kill->sizeHint().width() + 8;
    if (!m_state->isHidden())
        fixed += part(m_state);
    int tiles = 0;
    for (const KpiTile* tile : m_tiles)
        tiles += part(tile);
    int mode = modeWidth(longMode);
    const int product = part(m_product);
    const bool namesFit = fixed + mode + tiles + product + m_links->fullWidth() + Spacing <= room;
    m_links->setCompact(!namesFit);
    const int links = part(m_links);
    if (fixed + mode + tiles + product + links > room)
        mode = modeWidth(m_modeWord);
    const bool productFits = fixed + mode + tiles + product + links <= room;
    m_product->setVisible(productFits);
    int used = fixed + mode + links + (productFits ? product : 0);
    for (KpiTile* tile : m_tiles) { // in the order of their importance
        used += part(tile);
        tile->setVisible(used <= room || tile == m_clock);
    }
}

QSize TopStrip::minimumSizeHint() const
{
    return {480, std::max(m_kill->minimumHeight(), m_clock->sizeHint().height()) + 16};
}

void TopStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mystic
