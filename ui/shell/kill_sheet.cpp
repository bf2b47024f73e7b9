#include "ui/shell/kill_sheet.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/models/words.h"

namespace mystic {

KillSheet::KillSheet(QWidget* host)
    : Sheet(QStringLiteral("killSheet"), Place::TopRight, host), m_status(new QLabel(this)),
      m_orders(new QLabel(this)), m_keep(new QCheckBox(this)), m_cancel(new QPushButton(this)),
      m_rearm(new QPushButton(this)), m_close(new QPushButton(this))
{
    setProperty("danger", true);
    m_status->setObjectName(QStringLiteral("killStatus"));
    m_status->setWordWrap(true);
    m_orders->setWordWrap(true);
    m_orders->setProperty("muted", true);
    m_keep->setObjectName(QStringLiteral("keepProtectiveStops"));
    m_keep->setChecked(true);
    m_cancel->setObjectName(QStringLiteral("cancelWorkingOrders"));
    m_rearm->setObjectName(QStringLiteral("openRearm"));
    m_close->setObjectName(QStringLiteral("closeKillSheet"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_rearm);
    buttons->addWidget(m_close);
    body()->addWidget(m_status);
    body()->addWidget(m_orders);
    body()->addWidget(m_keep);
    body()->addLayout(buttons);
    for (QPushButton* button : {m_cancel, m_rearm, m_close})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_keep->isChecked()); });
    connect(m_rearm, &QPushButton::clicked, this, &KillSheet::rearmRequested);
    connect(m_close, &QPushButton::clicked, this, &KillSheet::close);
    retranslateUi();
}

QWidget* KillSheet::firstControl()
{
    return m_close; // Enter or Space pressed by habit does no harm here
}

void KillSheet::retranslateUi()
{
    setTitle(tr("Kill switch"));
    m_cancel->setText(tr("Cancel all working orders"));
    m_rearm->setText(tr("Re-arm…"));
    m_close->setText(tr("Close"));
    m_keep->setText(tr("Keep protective stops (%1)").arg(m_protective));
    m_keep->setToolTip(tr("Without them an open position has no stop-loss at the venue."));
}

void KillSheet::showEngaged(int level)
{
    m_level = std::max(m_level, level);
    m_status->setText(
        level == 1 ? tr("Stopping new risk: the gate was told to close.")
                   : tr("Cancelling working orders; each counts as cancelled when the venue says so."));
    open();
}

void KillSheet::apply(const StationSnapshot& snapshot)
{
    const auto working = std::count_if(snapshot.orders.begin(), snapshot.orders.end(),
                                       [](const OrderView& order) { return !isTerminal(order.status); });
    m_protective = std::count_if(snapshot.orders.begin(), snapshot.orders.end(), [](const OrderView& order) {
        return !isTerminal(order.status) && order.purpose == OrderPurpose::ProtectiveStop;
    });
    const auto open = std::count_if(snapshot.positions.begin(), snapshot.positions.end(),
                                    [](const PositionView& position) { return !position.net.isZero(); });
    m_keep->setText(tr("Keep protective stops (%1)").arg(m_protective));
    m_orders->setText(
        tr("Working orders: %1, of them protective stops: %2. Open positions, which stay open: %3.")
            .arg(working)
            .arg(m_protective)
            .arg(open));
    m_cancel->setEnabled(working > 0);
    const bool active = snapshot.tradingState == TradingState::Active;
    m_rearm->setEnabled(!active);
    if (active)
        return;
    QString status = tr("%1 since %2. No new risk leaves the station.")
                         .arg(words::tradingState(snapshot.tradingState),
                              format::moment(snapshot.tradingStateSince, snapshot.logicalTime));
    if (!snapshot.lastKillTiming.empty())
        status += QStringLiteral("\n") + format::text(snapshot.lastKillTiming);
    m_status->setText(status);
    if (isVisible())
        place();
}

void KillSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mystic
