#include "ui/panels/number_field.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/models/typed_number.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int Gap = 7;

} // namespace

NumberField::NumberField(const QString& objectName, QWidget* parent) : QLineEdit(parent)
{
    setObjectName(objectName);
    setFont(Theme::numberFont());
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(24);
}

void NumberField::setMeaning(const QString& name, const QString& unit)
{
    m_unit = unit;
    setAccessibleName(unit.isEmpty() ? name : tr("%1 in %2", "name of a field and its unit").arg(name, unit));
    const int width = unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(unit) + Gap;
    setTextMargins(0, 0, width, 0);
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00000.00")) + width + 2 * Gap);
    update();
}

void NumberField::setStep(std::int64_t step, int decimals, std::int64_t start)
{
    m_step = step;
    m_decimals = decimals;
    m_start = start;
}

void NumberField::move(std::int64_t steps)
{
    if (m_step <= 0 || isReadOnly())
        return;
    const auto typed = typedNumber(text());
    std::int64_t value = typed.value_or(m_start);
    value -= value % m_step; // onto the grid first
    if (typed || m_start == 0) {
        const auto moved = narrow(Int128{value} + Int128{steps} * m_step);
        value = std::max<std::int64_t>(moved.value_or(value), 0);
    }
    setText(format::text(formatScaledFixed(value, m_decimals)));
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return move(1);
    case Qt::Key_Down:
        return move(-1);
    case Qt::Key_PageUp:
        return move(10);
    case Qt::Key_PageDown:
        return move(-10);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void NumberField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(Theme::instance().color(isEnabled() ? ColorRole::TextMuted : ColorRole::Neutral));
    painter.drawText(rect().adjusted(0, 0, -Gap, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

} // namespace mystic
