// What a window says and whether there is room for it: every text of its controls, and those that are cut
// off.
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>

#include <functional>

#include "ui/panels/elided_label.h"

namespace mystic::testing {

struct ShownText {
    QString where; ///< "class/objectName: what of it"
    QString text;
};

inline QString nameOf(const QWidget& widget)
{
    const QString name = widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className()) + u'/' +
           (name.isEmpty() && widget.parentWidget() ? u'(' + widget.parentWidget()->objectName() + u')'
                                                    : name);
}

/// Titles, labels, buttons, tabs, headers, choices, tips and spoken names of what is shown below `root`. What
/// is hidden may say anything until it is shown.
inline QList<ShownText> shownTexts(QWidget& root)
{
    QList<ShownText> found;
    const auto add = [&found](const QWidget& widget, const char* what, const QString& text) {
        if (!text.isEmpty())
            found.push_back({nameOf(widget) + QStringLiteral(": ") + QLatin1String(what), text});
    };
    QList<QWidget*> all = root.findChildren<QWidget*>();
    all.prepend(&root);
    for (const QWidget* widget : std::as_const(all)) {
        const bool ofQt = widget->objectName().startsWith(QLatin1String("qt_")) ||
                          qobject_cast<const QTabBar*>(widget->parentWidget()) != nullptr; // its arrows
        if (ofQt || !widget->isVisible())
            continue;
        add(*widget, "window title", widget->windowTitle());
        const auto* elided = qobject_cast<const ElidedLabel*>(widget);
        add(*widget, "tip", elided != nullptr ? QString() : widget->toolTip());
        add(*widget, "spoken name", widget->accessibleName());
        add(*widget, "spoken description", widget->accessibleDescription());
        if (elided != nullptr)
            add(*widget, "text", elided->fullText());
        else if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(*widget, "text", label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(*widget, "text", button->text());
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            add(*widget, "placeholder", line->placeholderText());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i) {
                add(*widget, "tab", tabs->tabText(i));
                add(*widget, "tip of a tab", tabs->tabToolTip(i));
            }
        else if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < combo->count(); ++i)
                add(*widget, "choice", combo->itemText(i));
        else if (const auto* table = qobject_cast<const QTableView*>(widget))
            for (int i = 0; table->model() != nullptr && i < table->model()->columnCount(); ++i)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                    add(*widget, "header", table->model()->headerData(i, Qt::Horizontal, role).toString());
    }
    return found;
}

/// How much of the widget's width the widgets around it show; what a scroll area hides can be scrolled to.
inline int widthInSight(const QWidget& widget)
{
    int left = 0;
    int right = widget.width();
    for (const QWidget* outer = widget.parentWidget(); outer != nullptr && !outer->isWindow();
         outer = outer->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(outer->parentWidget());
        if (area != nullptr && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            break;
        const int from = widget.mapFrom(outer, QPoint(0, 0)).x();
        left = qMax(left, from);
        right = qMin(right, from + outer->width());
    }
    return qMax(0, right - left);
}

/// The texts that can be seen below `root` but not to their end, and have no tip that says the rest.
inline QStringList clippedTexts(QWidget& root)
{
    QStringList found;
    const auto check = [&found](const QWidget& widget, const QString& text, int needed, int room,
                                const QString& tip) {
        if (needed > room && !text.isEmpty() && tip.isEmpty())
            found << QStringLiteral("%1: \"%2\" needs %3 and has %4")
                         .arg(nameOf(widget), text)
                         .arg(needed)
                         .arg(room);
    };
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const bool says = qobject_cast<const QLabel*>(widget) != nullptr ||
                          qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                          qobject_cast<const QComboBox*>(widget) != nullptr;
        if (says && widthInSight(*widget) < widget->width())
            found << QStringLiteral("%1: %2 of %3 in sight")
                         .arg(nameOf(*widget))
                         .arg(widthInSight(*widget))
                         .arg(widget->width());
        if (qobject_cast<const ElidedLabel*>(widget) != nullptr)
            continue; // has its tip by itself
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->wordWrap())
                check(*label, label->text(), label->heightForWidth(label->width()), label->height(),
                      label->toolTip());
            else
                check(*label, label->text(), label->sizeHint().width(), label->width(), label->toolTip());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
            check(*button, button->text(),
                  button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() + icon,
                  button->width(), {}); // a button that ends in the middle of a word is no button
        } else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(combo);
            const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                               QStyle::SC_ComboBoxEditField, combo);
            check(*combo, combo->currentText(), combo->fontMetrics().horizontalAdvance(combo->currentText()),
                  field.width(), combo->toolTip());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                check(*tabs, tabs->tabText(i), tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)),
                      tabs->tabRect(i).width(), tabs->tabToolTip(i));
                if (!tabs->rect().contains(tabs->tabRect(i)))
                    found << QStringLiteral("%1: the tab \"%2\" is out of sight")
                                 .arg(nameOf(*tabs), tabs->tabText(i));
            }
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
                const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
                if (!header->isSectionHidden(i))
                    check(*header->parentWidget(), text, header->fontMetrics().horizontalAdvance(text),
                          header->sectionSize(i),
                          header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString());
            }
        }
    }
    return found;
}

} // namespace mystic::testing
