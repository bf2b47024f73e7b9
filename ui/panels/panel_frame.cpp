#include "ui/panels/panel_frame.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/panels/elided_label.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

/// A dock gives its title bar the height of the size hint, whatever height is set, and puts the content below
/// that.
class TitleBar final : public QFrame {
public:
    using QFrame::QFrame;
    [[nodiscard]] QSize sizeHint() const override { return {QFrame::sizeHint().width(), maximumHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QFrame::minimumSizeHint().width(), maximumHeight()};
    }
};

} // namespace

PanelFrame::PanelFrame(mystic::Panel* panel, QWidget* parent)
    : QFrame(parent), m_panel(panel), m_bar(new TitleBar(this)), m_title(new QLabel(m_bar)),
      m_stale(new QLabel(m_bar)), m_headerText(new ElidedLabel(m_bar))
{
    setObjectName(panel->objectName() + QStringLiteral("Frame"));
    setProperty("card", true);
    panel->setParent(this);

    m_bar->setProperty("cardTitle", true);
    auto* barLayout = new QHBoxLayout(m_bar);
    barLayout->setContentsMargins(10, 0, 10, 0);
    barLayout->setSpacing(3);
    m_bar->setFixedHeight(fontMetrics().height() + 13);
    m_title->setFont(Theme::textFont(0, true));
    m_headerText->setProperty("muted", true);
    m_headerText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_stale->setObjectName(QStringLiteral("stale"));
    m_stale->setProperty("tone", QStringLiteral("warning"));
    m_stale->setContentsMargins(8, 0, 0, 0);
    m_stale->hide();
    barLayout->addWidget(m_title);
    barLayout->addWidget(m_stale);
    barLayout->addWidget(m_headerText, 1);
    barLayout->addSpacing(5);
    for (QWidget* widget : panel->headerWidgets())
        barLayout->addWidget(widget);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(panel, 1);

    connect(panel, &Panel::headerTextChanged, this, &PanelFrame::showHeader);
    connect(panel, &Panel::titleChanged, this, &PanelFrame::showHeader);
    connect(panel, &Panel::staleChanged, this, &PanelFrame::showStale);
    showHeader();
}

void PanelFrame::addToTitle(QWidget* widget)
{
    m_bar->layout()->addWidget(widget);
}

QWidget* PanelFrame::takeTitleBar()
{
    layout()->removeWidget(m_bar);
    m_bar->setProperty("docked", true);
    setProperty("docked", true);
    return m_bar;
}

void PanelFrame::showStale(const QString& text)
{
    m_stale->setText(text);
    m_stale->setVisible(!text.isEmpty());
    m_stale->setToolTip(tr("What this panel shows is not current. See the links in the top row."));
}

void PanelFrame::showHeader()
{
    m_title->setText(m_panel->title());
    m_panel->setAccessibleName(m_panel->title());
    m_headerText->setFullText(m_panel->headerText());
}

} // namespace mystic
