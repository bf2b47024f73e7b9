#include "ui/shell/layouts.h"

#include <QUrl>

#include "ui/shell/window_state.h"
#include "ui/shell/workspace_stack.h"

namespace mystic {

namespace {

const QString Prefix = QStringLiteral("layouts/");
const QString Shown = QStringLiteral("shown");

/// A name may hold any character; a key may not.
QString keyOf(const QString& name, const QString& part)
{
    return Prefix + QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'/' + part;
}

} // namespace

QStringList Layouts::names() const
{
    QStringList names;
    for (const QString& key : m_state.keys(Prefix))
        if (key.endsWith(u'/' + Shown))
            names << QUrl::fromPercentEncoding(key.section(u'/', 1, 1).toLatin1());
    names.sort(Qt::CaseInsensitive);
    return names;
}

void Layouts::save(const QString& name)
{
    m_state.setValue(keyOf(name, Shown), m_workspaces->current().id());
    for (int i = 0; i < m_workspaces->count(); ++i)
        m_state.setValue(keyOf(name, m_workspaces->at(i).id()), m_workspaces->at(i).arrangement());
}

void Layouts::apply(const QString& name)
{
    if (!names().contains(name))
        return;
    for (int i = 0; i < m_workspaces->count(); ++i) {
        const QVariant kept = m_state.value(keyOf(name, m_workspaces->at(i).id()));
        if (kept.isValid())
            m_workspaces->at(i).setArrangement(kept.toByteArray());
    }
    if (const Workspace* shown = m_workspaces->find(m_state.value(keyOf(name, Shown)).toString()))
        m_workspaces->select(m_workspaces->indexOf(shown));
    m_workspaces->save(m_state);
}

void Layouts::remove(const QString& name)
{
    for (const QString& key : m_state.keys(keyOf(name, QString())))
        m_state.remove(key);
}

} // namespace mystic
