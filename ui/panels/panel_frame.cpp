#include "ui/panels/panel_frame.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/panels/elided_label.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

namespace mystic {

PanelFrame::PanelFrame(mystic::Panel* panel, QWidget* parent)
    : QFrame(parent), m_panel(panel), m_title(new QLabel(this)), m_headerText(new ElidedLabel(this))
{
    setObjectName(panel->objectName() + QStringLiteral("Frame"));
    setProperty("card", true);
    panel->setParent(this);

    auto* bar = new QWidget(this);
    bar->setProperty("cardTitle", true);
    auto* barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(10, 0, 10, 0);
    barLayout->setSpacing(3);
    bar->setFixedHeight(fontMetrics().height() + 13);
    m_title->setFont(Theme::textFont(0, true));
    m_headerText->setProperty("muted", true);
    m_headerText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    barLayout->addWidget(m_title);
    barLayout->addWidget(m_headerText, 1);
    barLayout->addSpacing(5);
    for (QWidget* widget : panel->headerWidgets())
        barLayout->addWidget(widget);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(panel, 1);

    connect(panel, &Panel::headerTextChanged, this, &PanelFrame::showHeader);
    connect(panel, &Panel::titleChanged, this, &PanelFrame::showHeader);
    showHeader();
}

void PanelFrame::showHeader()
{
    m_title->setText(m_panel->title());
    m_panel->setAccessibleName(m_panel->title());
    m_headerText->setFullText(m_panel->headerText());
}

} // namespace mystic
