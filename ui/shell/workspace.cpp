#include "ui/shell/workspace.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

#include "ui/panels/panel.h"
#include "ui/panels/panel_frame.h"
#include "ui/shell/window_state.h"

namespace mystic {

namespace {

constexpr int Gap = 8;

} // namespace

Workspace::Workspace(const WorkspaceSpec& spec, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_rows(new QSplitter(Qt::Vertical, this))
{
    setObjectName(spec.id);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setHandleWidth(Gap);
    m_rows->setChildrenCollapsible(false);
    int number = 0;
    for (const WorkspaceSpec::Row& row : spec.rows) {
        auto* columns = new QSplitter(Qt::Horizontal, m_rows);
        columns->setObjectName(QStringLiteral("row%1").arg(++number));
        columns->setHandleWidth(Gap);
        columns->setChildrenCollapsible(false);
        for (Panel* panel : row.panels) {
            columns->addWidget(new PanelFrame(panel, columns));
            m_panels.push_back(panel);
        }
        m_rows->addWidget(columns);
        m_columns.push_back(columns);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Gap, Gap, Gap, Gap);
    layout->addWidget(m_rows);
}

void Workspace::applyDefaultSizes()
{
    constexpr int Whole = 10'000;
    QList<int> heights;
    for (std::size_t i = 0; i < m_spec.rows.size(); ++i) {
        heights << m_spec.rows[i].weight * 100;
        m_rows->setStretchFactor(static_cast<int>(i), m_spec.rows[i].weight);
        if (m_spec.rows[i].panels.size() == 2) {
            const int first = static_cast<int>(m_spec.rows[i].split * Whole);
            m_columns[i]->setSizes({first, Whole - first});
            m_columns[i]->setStretchFactor(0, first);
            m_columns[i]->setStretchFactor(1, Whole - first);
        }
    }
    m_rows->setSizes(heights);
}

void Workspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_restored)
        applyDefaultSizes();
    m_restored = true;
}

QString Workspace::keyOf(const QSplitter* splitter) const
{
    return m_spec.id + u'/' + splitter->objectName();
}

void Workspace::restore(const WindowState& state)
{
    applyDefaultSizes();
    bool all = m_rows->restoreState(state.value(keyOf(m_rows)).toByteArray());
    for (QSplitter* columns : m_columns)
        all = columns->restoreState(state.value(keyOf(columns)).toByteArray()) && all;
    m_restored = all;
}

void Workspace::save(WindowState& state) const
{
    state.setValue(keyOf(m_rows), m_rows->saveState());
    for (const QSplitter* columns : m_columns)
        state.setValue(keyOf(columns), columns->saveState());
}

void Workspace::focusPanel(Panel& panel)
{
    const auto widgets = panel.findChildren<QWidget*>();
    const auto takes = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    const auto found = std::find_if(widgets.begin(), widgets.end(), takes);
    if (found != widgets.end())
        (*found)->setFocus(Qt::ShortcutFocusReason);
    else
        panel.setFocus(Qt::ShortcutFocusReason);
}

void Workspace::cycleFocus(int direction)
{
    if (m_panels.empty())
        return;
    const QWidget* focus = QApplication::focusWidget();
    const auto count = static_cast<int>(m_panels.size());
    int current = direction > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        const QWidget* frame = m_panels[static_cast<std::size_t>(i)]->parentWidget();
        if (focus != nullptr && (frame == focus || frame->isAncestorOf(focus)))
            current = i;
    }
    focusPanel(*m_panels[static_cast<std::size_t>((current + direction + count) % count)]);
}

void Workspace::focusFirst()
{
    if (!m_panels.empty() && !isAncestorOf(QApplication::focusWidget()))
        focusPanel(*m_panels.front());
}

} // namespace mystic
