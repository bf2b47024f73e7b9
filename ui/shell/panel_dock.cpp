#include "ui/shell/panel_dock.h"

#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

#include "ui/panels/panel.h"
#include "ui/panels/panel_frame.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

namespace mystic {

PanelDock::PanelDock(Panel* panel, QWidget* parent)
    : QDockWidget(parent), m_panel(panel), m_frame(new PanelFrame(panel, this)), m_menu(new QToolButton(this))
{
    setObjectName(panel->objectName() + QStringLiteral("Dock")); // keys the saved layout
    setFeatures(DockWidgetClosable | DockWidgetMovable | DockWidgetFloatable);
    m_menu->setObjectName(panel->objectName() + QStringLiteral("PlaceMenu"));
    m_menu->setProperty("flat", true);
    m_menu->setIconSize({9, 9});
    m_frame->addToTitle(m_menu);
    setTitleBarWidget(m_frame->takeTitleBar());
    setWidget(m_frame);
    connect(m_menu, &QToolButton::clicked, this, &PanelDock::showMenu);
    connect(panel, &Panel::titleChanged, this, &PanelDock::retranslateUi);
    connect(&Theme::instance(), &Theme::changed, this, &PanelDock::themeChanged);
    retranslateUi();
    themeChanged();
}

void PanelDock::focusPanel()
{
    const auto widgets = m_panel->findChildren<QWidget*>();
    const auto takes = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    const auto found = std::find_if(widgets.begin(), widgets.end(), takes);
    if (isFloating())
        activateWindow();
    if (found != widgets.end())
        (*found)->setFocus(Qt::ShortcutFocusReason);
    else
        m_menu->setFocus(Qt::ShortcutFocusReason);
}

void PanelDock::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!isFloating()) {
        const std::initializer_list<std::pair<QString, Direction>> moves{{tr("Move left"), Direction::Left},
                                                                         {tr("Move right"), Direction::Right},
                                                                         {tr("Move up"), Direction::Up},
                                                                         {tr("Move down"), Direction::Down}};
        for (const auto& [text, direction] : moves)
            menu->addAction(text, this, [this, to = direction] { Q_EMIT moveRequested(to); });
        menu->addSeparator();
    }
    menu->addAction(isFloating() ? tr("Put back into the window") : tr("Own window"), this,
                    [this] { setFloating(!isFloating()); });
    menu->addAction(tr("Hide"), this, &PanelDock::close);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void PanelDock::closeEvent(QCloseEvent* event)
{
    QDockWidget::closeEvent(event);
    Q_EMIT hidden();
}

void PanelDock::contextMenuEvent(QContextMenuEvent* event)
{
    if (titleBarWidget()->geometry().contains(event->pos()))
        showMenu();
    else
        QDockWidget::contextMenuEvent(event);
}

void PanelDock::retranslateUi()
{
    setWindowTitle(m_panel->title());
    setAccessibleName(m_panel->title());
    m_menu->setAccessibleName(tr("Place of %1").arg(m_panel->title()));
    m_menu->setToolTip(tr("Move, float or hide this panel. The title bar can be dragged."));
}

void PanelDock::themeChanged()
{
    m_menu->setIcon(glyphIcon(Glyph::Dots, ColorRole::TextMuted, 9));
}

void PanelDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mystic
