#include "ui/panels/panel.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>

#include "ui/panels/data_table.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

bool feedIsDown(const StationSnapshot& snapshot)
{
    if (snapshot.phase != SessionPhase::Running)
        return false;
    return std::any_of(snapshot.links.begin(), snapshot.links.end(),
                       [](const LinkView& link) { return link.name == "Feed" && !link.up; });
}

} // namespace

Panel::Panel(const QString& objectName, QWidget* parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_emptyLabel(new QLabel(this))
{
    setObjectName(objectName);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_emptyLabel->setObjectName(QStringLiteral("emptyState"));
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setContentsMargins(24, 12, 24, 12);
    m_stack->addWidget(m_emptyLabel);
    connect(&Theme::instance(), &Theme::changed, this, [this] { themeChanged(); });
}

void Panel::takeAuditRows(const std::vector<AuditRow>& /*rows*/, std::uint64_t /*lost*/)
{
}

void Panel::offer(std::shared_ptr<const StationSnapshot> snapshot)
{
    m_pending = std::move(snapshot);
    if (isVisible())
        applyPending();
}

void Panel::noteSilence(qint64 silentMs, qint64 staleAfterMs)
{
    QString text;
    if (silentMs >= staleAfterMs)
        text = tr("no news for %1 s").arg(silentMs / 1000);
    else if (dependsOnFeed() && m_pending != nullptr && feedIsDown(*m_pending))
        text = tr("prices stale");
    if (text == m_staleText)
        return;
    m_staleText = text;
    Q_EMIT staleChanged(text);
}

void Panel::applyPending()
{
    if (!m_pending || m_pending == m_shown)
        return;
    m_shown = m_pending; // kept alive while shown, so that equal addresses mean equal snapshots
    apply(*m_shown);
}

void Panel::setContent(QWidget* content)
{
    m_stack->addWidget(content);
    m_stack->setCurrentWidget(content);
}

void Panel::setEmpty(bool empty, const QString& text)
{
    if (empty)
        m_emptyLabel->setText(text);
    const int wanted = empty || m_stack->count() < 2 ? 0 : 1;
    if (m_stack->currentIndex() != wanted)
        m_stack->setCurrentIndex(wanted);
}

void Panel::passOn(DataTable* table)
{
    connect(table, &DataTable::traceRequested, this, &Panel::traceRequested);
    connect(table, &DataTable::explainRequested, this, &Panel::explainRequested);
    connect(table, &DataTable::instrumentChosen, this, &Panel::instrumentChosen);
}

void Panel::setHeaderText(const QString& text)
{
    if (text == m_headerText)
        return;
    m_headerText = text;
    Q_EMIT headerTextChanged(text);
}

void Panel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        m_shown.reset(); // texts made from the snapshot are made again
        if (isVisible())
            applyPending();
        Q_EMIT titleChanged();
    }
}

void Panel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    applyPending();
}

} // namespace mystic
