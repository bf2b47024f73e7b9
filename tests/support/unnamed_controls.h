// What a screen reader could not name: every widget that takes the focus has an accessible name.
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace mystic::testing {

/// "class/objectName" of every control below `root` without an accessible name.
inline QStringList unnamedControls(const QWidget& root)
{
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u'/' + widget->objectName();
    }
    return found;
}

} // namespace mystic::testing
