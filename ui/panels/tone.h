// A line of words whose colour says how serious it is.
#pragma once

#include <QLabel>
#include <QStyle>

namespace mystic {

enum class Tone : std::uint8_t { Plain, Critical };

inline void showTone(QLabel& label, Tone tone, const QString& text)
{
    label.setText(text);
    const QLatin1String name(tone == Tone::Critical ? "critical" : "");
    if (label.property("tone").toString() == name)
        return;
    label.setProperty("tone", name);
    label.style()->unpolish(&label); // selectors on properties are evaluated again
    label.style()->polish(&label);
}

} // namespace mystic
