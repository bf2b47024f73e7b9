#include "ui/panels/choice_bar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace mystic {

ChoiceBar::ChoiceBar(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            Q_EMIT chosenChanged(index);
    });
}

void ChoiceBar::addChoice(const QString& objectName)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    m_group->addButton(button, count());
    m_buttons.push_back(button);
    if (count() == 1)
        button->setChecked(true);
}

void ChoiceBar::setTexts(int index, const QString& text, const QString& meaning)
{
    QAbstractButton* button = m_buttons[static_cast<std::size_t>(index)];
    button->setText(text);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    // Room for the bold text of the chosen one, so that choosing moves nothing.
    QFont bold = button->font();
    bold.setBold(true);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 16);
}

void ChoiceBar::choose(int index)
{
    m_buttons[static_cast<std::size_t>(index)]->setChecked(true);
}

int ChoiceBar::chosen() const
{
    return m_group->checkedId();
}

int ChoiceBar::count() const
{
    return static_cast<int>(m_buttons.size());
}

} // namespace mystic
