#include "ui/shell/layout_menu.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/panels/panel.h"
#include "ui/shell/panel_dock.h"
#include "ui/shell/workspace_stack.h"

namespace mystic {

namespace {

constexpr int NameMax = 40;

} // namespace

LayoutSheet::LayoutSheet(Layouts& layouts, QWidget* host)
    : Sheet(QStringLiteral("layoutSheet"), Place::TopRight, host), m_layouts(layouts),
      m_explanation(new QLabel(this)), m_name(new QLineEdit(this)), m_names(new QListWidget(this)),
      m_save(new QPushButton(this)), m_remove(new QPushButton(this)), m_close(new QPushButton(this))
{
    m_explanation->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("layoutName"));
    m_name->setMaxLength(NameMax);
    m_names->setObjectName(QStringLiteral("layoutNames"));
    m_names->setMaximumHeight(fontMetrics().height() * 8);
    m_save->setObjectName(QStringLiteral("saveLayout"));
    m_remove->setObjectName(QStringLiteral("removeLayout"));
    m_close->setObjectName(QStringLiteral("closeLayouts"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    body()->addWidget(m_explanation);
    body()->addWidget(m_name);
    body()->addWidget(m_names);
    body()->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &LayoutSheet::submit);
    connect(m_save, &QPushButton::clicked, this, &LayoutSheet::submit);
    connect(m_names, &QListWidget::currentTextChanged, this, [this](const QString& name) {
        m_remove->setEnabled(!name.isEmpty());
        if (!name.isEmpty())
            m_name->setText(name);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem* item = m_names->currentItem())
            m_layouts.remove(item->text());
        showNames();
    });
    connect(m_close, &QPushButton::clicked, this, &Sheet::close);
    retranslateUi();
}

void LayoutSheet::openFresh()
{
    m_name->clear();
    showNames();
    open();
}

void LayoutSheet::showNames()
{
    const QSignalBlocker blocker(m_names);
    m_names->clear();
    m_names->addItems(m_layouts.names());
    m_names->setVisible(m_names->count() > 0);
    m_remove->setVisible(m_names->count() > 0);
    m_remove->setEnabled(false);
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

void LayoutSheet::submit()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_layouts.save(name);
    close();
}

QWidget* LayoutSheet::firstControl()
{
    return m_name;
}

void LayoutSheet::retranslateUi()
{
    setTitle(tr("Save this layout"));
    m_explanation->setText(tr("Keeps the workspace shown and the places of all panels under a name, such as "
                              "Monitoring or Incident. A name already taken is replaced."));
    m_name->setPlaceholderText(tr("Name of the layout"));
    m_name->setAccessibleName(tr("Name of the layout"));
    m_names->setAccessibleName(tr("Layouts there are"));
    m_save->setText(tr("Save"));
    m_remove->setText(tr("Remove"));
    m_close->setText(tr("Cancel"));
}

void LayoutSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

LayoutMenu::LayoutMenu(WindowState& state, WorkspaceStack& workspaces, QWidget* host)
    : QObject(host), m_workspaces(&workspaces), m_layouts(state, workspaces), m_host(host),
      m_sheet(new LayoutSheet(m_layouts, host))
{
}

void LayoutMenu::setWorkspaces(WorkspaceStack& workspaces)
{
    m_workspaces = &workspaces;
    m_layouts.setWorkspaces(workspaces);
}

void LayoutMenu::popup(const QWidget& anchor)
{
    auto* menu = new QMenu(m_host);
    menu->setObjectName(QStringLiteral("layoutMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Panels of this workspace"));
    for (PanelDock* dock : m_workspaces->current().docks())
        menu->addAction(dock->toggleViewAction());
    menu->addSection(tr("Layouts"));
    for (const QString& name : m_layouts.names())
        menu->addAction(name, this, [this, name] { m_layouts.apply(name); });
    menu->addAction(tr("Save or remove layouts…"), m_sheet, &LayoutSheet::openFresh);
    menu->addAction(tr("Restore the default"), m_workspaces, &WorkspaceStack::resetArrangements);
    menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height())));
}

} // namespace mystic
