// The menu of panels and layouts: which panels of this workspace are shown, and the arrangements the operator
// named.
#pragma once

#include <QObject>

#include "ui/shell/layouts.h"
#include "ui/shell/sheet.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace mystic {

class WindowState;
class WorkspaceStack;

/// Asks for a name and keeps the arrangement under it; removes layouts no longer wanted.
class LayoutSheet final : public Sheet {
    Q_OBJECT
public:
    LayoutSheet(Layouts& layouts, QWidget* host);
    void openFresh();

protected:
    [[nodiscard]] QWidget* firstControl() override;
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void showNames();
    void submit();

    Layouts& m_layouts;
    QLabel* m_explanation;
    QLineEdit* m_name;
    QListWidget* m_names;
    QPushButton* m_save;
    QPushButton* m_remove;
    QPushButton* m_close;
};

class LayoutMenu final : public QObject {
    Q_OBJECT
public:
    /// All outlive this, the workspaces until others are set; `host` is the window.
    LayoutMenu(WindowState& state, WorkspaceStack& workspaces, QWidget* host);
    /// From now on the panels shown are these.
    void setWorkspaces(WorkspaceStack& workspaces);
    /// Opens below `anchor`.
    void popup(const QWidget& anchor);
    [[nodiscard]] LayoutSheet& sheet() const { return *m_sheet; }

private:
    WorkspaceStack* m_workspaces;
    Layouts m_layouts;
    QWidget* m_host;
    LayoutSheet* m_sheet;
};

} // namespace mystic
