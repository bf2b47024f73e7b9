#include "ui/models/typed_number.h"

#include <algorithm>

#include "domain/fixed.h"
#include "ui/models/format.h"

namespace mystic {

std::optional<std::int64_t> typedNumber(const QString& text)
{
    QString plain = text.trimmed();
    plain.remove(QChar(format::ThinSpace)).remove(QChar(u'\u00a0')).remove(QChar(u'\u202f')).remove(u' ');
    const bool isPlain = !plain.isEmpty() && std::all_of(plain.begin(), plain.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.';
    });
    if (!isPlain)
        return std::nullopt;
    const std::string digits = plain.toStdString();
    const auto down = parseScaled(digits, Rounding::Floor);
    const auto up = parseScaled(digits, Rounding::Ceiling);
    return down && up && *down == *up ? std::optional(*down) : std::nullopt;
}

} // namespace mystic
