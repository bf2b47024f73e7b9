#include "ui/models/format.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <cmath>

namespace mystic::format {

namespace {

constexpr double ScaleAsDouble = 1e8;

/// "-64120.50" -> "−64 120.50".
QString grouped(std::string_view plain)
{
    QString out;
    const bool negative = !plain.empty() && plain.front() == '-';
    const std::string_view digits = negative ? plain.substr(1) : plain;
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    const bool allZero = digits.find_first_not_of("0.") == std::string_view::npos;
    if (negative && !allZero)
        out += QChar(Minus);
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i < whole && (whole - i) % 3 == 0)
            out += QChar(ThinSpace);
        out += QLatin1Char(digits[i]);
    }
    return out;
}

QString fixedDouble(double value, int decimals)
{
    if (!std::isfinite(value))
        return notAvailable();
    return grouped(QString::number(value, 'f', decimals).toStdString());
}

std::int64_t dayOf(Timestamp time)
{
    return time.ns / 86'400'000'000'000;
}

} // namespace

QString unbroken(QString text)
{
    return text.replace(QChar(ThinSpace), QChar(u'\u202f'));
}

QString notAvailable()
{
    return QStringLiteral("–");
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString scaled(std::int64_t raw, int decimals)
{
    return grouped(formatScaledFixed(raw, decimals));
}

QString scaledSigned(std::int64_t raw, int decimals)
{
    const QString plain = scaled(raw, decimals);
    const bool visiblyPositive =
        raw > 0 && std::any_of(plain.begin(), plain.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return visiblyPositive ? QString(u'+' % plain) : plain;
}

QString percent(Ratio share, int decimals)
{
    std::int64_t hundredfold = 0;
    if (__builtin_mul_overflow(share.raw(), std::int64_t{100}, &hundredfold))
        return notAvailable();
    return scaled(hundredfold, decimals) % QChar(ThinSpace) % u'%';
}

QString percent(double share, int decimals)
{
    return fixedDouble(share * 100.0, decimals) % QChar(ThinSpace) % u'%';
}

QString count(std::uint64_t value)
{
    return grouped(std::to_string(value));
}

QString compact(double value)
{
    static constexpr std::array<std::pair<double, char16_t>, 3> Steps{
        {{1e9, u'G'}, {1e6, u'M'}, {1e3, u'k'}}};
    if (!std::isfinite(value))
        return notAvailable();
    const double magnitude = std::abs(value);
    for (const auto& [step, letter] : Steps) {
        if (magnitude >= step * 0.9995) {
            const double part = value / step;
            return fixedDouble(part, std::abs(part) >= 99.95 ? 0 : 1) % QChar(letter);
        }
    }
    if (magnitude >= 10.0 || magnitude == std::floor(magnitude))
        return fixedDouble(value, 0);
    return fixedDouble(value, 1);
}

QString compactScaled(std::int64_t raw)
{
    return compact(static_cast<double>(raw) / ScaleAsDouble);
}

QString rate(double perSecond)
{
    if (!std::isfinite(perSecond) || perSecond < 0)
        return notAvailable();
    return compact(perSecond) % u"/s";
}

QString latency(std::uint64_t ns)
{
    if (ns == 0)
        return notAvailable();
    const double value = static_cast<double>(ns);
    const auto part = [](double shown, QStringView unit) {
        return QString(fixedDouble(shown, shown < 9.95 ? 1 : 0) % QChar(ThinSpace) % unit);
    };
    if (value < 999.5)
        return fixedDouble(value, 0) % QChar(ThinSpace) % u"ns";
    if (value < 999.5e3)
        return part(value / 1e3, u"µs");
    if (value < 999.5e6)
        return part(value / 1e6, u"ms");
    return part(value / 1e9, u"s");
}

QString duration(std::int64_t ns)
{
    if (ns < 0)
        return notAvailable();
    const std::int64_t total = ns / 1'000'000'000;
    const auto two = [](std::int64_t value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    const std::int64_t days = total / 86'400;
    const std::int64_t hours = total / 3'600 % 24;
    const std::int64_t minutes = total / 60 % 60;
    if (days >= 10) // as wide as the others
        return QString::number(days) % u"d " % two(hours) % u'h';
    if (days > 0)
        return QString::number(days) % u"d " % two(hours) % u':' % two(minutes);
    return two(hours) % u':' % two(minutes) % u':' % two(total % 60);
}

QString timeOfDay(Timestamp time, int decimals)
{
    return time.ns == 0 ? notAvailable() : text(formatTimeOfDay(time, decimals));
}

QString date(Timestamp time)
{
    return time.ns == 0 ? notAvailable() : text(formatTimestamp(time, 0)).left(10);
}

bool isOtherDay(Timestamp time, Timestamp now)
{
    return time.ns != 0 && now.ns != 0 && dayOf(time) != dayOf(now);
}

QString moment(Timestamp time, Timestamp now, int decimals)
{
    if (time.ns == 0 || dayOf(time) == dayOf(now))
        return timeOfDay(time, decimals);
    return date(time) % u' ' % timeOfDay(time, decimals);
}

QString inUnit(Unit unit, std::int64_t value)
{
    switch (unit) {
    case Unit::None:
    case Unit::Count:
        return grouped(std::to_string(value));
    case Unit::Money:
        return scaled(value, 0);
    case Unit::Price:
        return scaled(value, 2);
    case Unit::Quantity:
        return scaled(value, 4);
    case Unit::Share:
        return percent(Ratio::fromRaw(value), 1);
    case Unit::TimeNs:
        return latency(static_cast<std::uint64_t>(std::max<std::int64_t>(value, 0)));
    case Unit::PerSecond:
        return scaled(value, 0) % u"/s";
    }
    return notAvailable();
}

QString inUnitShort(Unit unit, std::int64_t value)
{
    switch (unit) {
    case Unit::None:
    case Unit::Count:
        return value < 10'000 ? inUnit(unit, value) : compact(static_cast<double>(value));
    case Unit::Money:
        return value < 10'000 * Money::Scale ? scaled(value, 0) : compactScaled(value);
    case Unit::Price:
    case Unit::Quantity:
    case Unit::Share:
    case Unit::TimeNs:
    case Unit::PerSecond:
        return inUnit(unit, value);
    }
    return notAvailable();
}

double utilisation(const LimitUse& use)
{
    if (use.limit <= 0)
        return 0;
    return std::clamp(static_cast<double>(use.value) / static_cast<double>(use.limit), 0.0, 9.99);
}

} // namespace mystic::format
