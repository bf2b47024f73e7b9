#include "compliance/report/report_document.h"

#include "contract/limit_check.h"

namespace mystic {

namespace {

constexpr std::string_view Dash = "–";
constexpr std::string_view ThinSpace = "\u2009";

/// "1234567.50" -> "1 234 567.50".
std::string grouped(std::string digits)
{
    const std::size_t first = digits.starts_with('-') ? 1 : 0;
    std::size_t point = digits.find('.');
    if (point == std::string::npos)
        point = digits.size();
    for (std::size_t at = point; at > first + 3; at -= 3)
        digits.insert(at - 3, ThinSpace);
    return digits;
}

/// `raw` * `factor` with `decimals` digits; per cent and the like.
std::string scaledBy(std::int64_t raw, std::int64_t factor, int decimals)
{
    const auto value = narrow(static_cast<Int128>(raw) * factor);
    return value ? grouped(formatScaledFixed(*value, decimals)) : "beyond range";
}

ReportCell known(CellKind kind, std::int64_t raw, int decimals)
{
    ReportCell cell;
    cell.state = CellState::Known;
    cell.kind = kind;
    cell.raw = raw;
    cell.decimals = static_cast<std::int8_t>(decimals);
    return cell;
}

} // namespace

std::string_view toText(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return "text";
    case CellKind::Time:
        return "time";
    case CellKind::Price:
        return "price";
    case CellKind::Quantity:
        return "quantity";
    case CellKind::Money:
        return "money";
    case CellKind::Share:
        return "share";
    case CellKind::Count:
        return "count";
    case CellKind::Duration:
        return "duration";
    case CellKind::BasisPoints:
        return "basis_points";
    case CellKind::PerSecond:
        return "per_second";
    case CellKind::Value:
        return "value";
    }
    return "text";
}

CellKind kindOf(Unit unit)
{
    switch (unit) {
    case Unit::None:
        return CellKind::Text;
    case Unit::Count:
        return CellKind::Count;
    case Unit::Money:
        return CellKind::Money;
    case Unit::Price:
        return CellKind::Price;
    case Unit::Quantity:
        return CellKind::Quantity;
    case Unit::Share:
        return CellKind::Share;
    case Unit::TimeNs:
        return CellKind::Duration;
    case Unit::PerSecond:
        return CellKind::PerSecond;
    }
    return CellKind::Text;
}

namespace cell {

ReportCell text(std::string text)
{
    ReportCell made;
    made.state = text.empty() ? CellState::Empty : CellState::Known;
    made.text = std::move(text);
    return made;
}
ReportCell time(Timestamp time)
{
    ReportCell made = known(CellKind::Time, time.ns, 3);
    if (time.ns == 0)
        made.state = CellState::Empty;
    return made;
}
ReportCell count(std::uint64_t value)
{
    const auto top = static_cast<std::uint64_t>(INT64_MAX);
    return known(CellKind::Count, static_cast<std::int64_t>(value < top ? value : top), 0);
}
ReportCell price(Price price, int decimals)
{
    ReportCell made = known(CellKind::Price, price.raw(), decimals);
    if (price.isZero())
        made.state = CellState::Empty;
    return made;
}
ReportCell quantity(Quantity quantity, int decimals)
{
    return known(CellKind::Quantity, quantity.raw(), decimals);
}
ReportCell money(Money amount, int decimals)
{
    return known(CellKind::Money, amount.raw(), decimals);
}
ReportCell share(Ratio share, int decimals)
{
    return known(CellKind::Share, share.raw(), decimals);
}
ReportCell duration(Duration duration)
{
    return known(CellKind::Duration, duration.ns, 0);
}
ReportCell basisPoints(Ratio points)
{
    return known(CellKind::BasisPoints, points.raw(), 2);
}
ReportCell value(Unit unit, std::int64_t raw)
{
    if (unit == Unit::None)
        return {};
    if (raw == UnknownValue)
        return notAvailable("value unknown when it was checked");
    return known(kindOf(unit), raw, unit == Unit::Quantity ? 4 : 2);
}
ReportCell notAvailable(std::string reason)
{
    ReportCell made;
    made.state = CellState::NotAvailable;
    made.text = std::move(reason);
    return made;
}

} // namespace cell

std::uint64_t ReportDocument::rowCount() const
{
    std::uint64_t rows = 0;
    for (const ReportSection& section : sections)
        for (const ReportTable& table : section.tables)
            rows += table.rows.size();
    return rows;
}

std::string displayText(const ReportCell& cell)
{
    if (cell.state == CellState::Empty)
        return std::string(Dash);
    if (cell.state == CellState::NotAvailable)
        return "n/a (" + cell.text + ")";
    switch (cell.kind) {
    case CellKind::Text:
    case CellKind::Value:
        return cell.text;
    case CellKind::Time: {
        std::string text = formatTimestamp({cell.raw}, cell.decimals);
        text.pop_back(); // the column says UTC
        text[10] = ' ';
        return text;
    }
    case CellKind::Price:
    case CellKind::Quantity:
    case CellKind::Money:
        return grouped(formatScaledFixed(cell.raw, cell.decimals));
    case CellKind::Share:
        return scaledBy(cell.raw, 100, cell.decimals) + " %";
    case CellKind::Count:
        return grouped(std::to_string(cell.raw));
    case CellKind::Duration:
        return formatValue(Unit::TimeNs, cell.raw);
    case CellKind::BasisPoints:
        return scaledBy(cell.raw, 1, cell.decimals);
    case CellKind::PerSecond:
        return scaledBy(cell.raw, 1, cell.decimals) + " /s";
    }
    return cell.text;
}

std::string exactText(const ReportCell& cell)
{
    if (cell.state == CellState::Empty)
        return {};
    if (cell.state == CellState::NotAvailable)
        return "n/a (" + cell.text + ")";
    switch (cell.kind) {
    case CellKind::Text:
    case CellKind::Value:
        return cell.text;
    case CellKind::Time:
        return formatTimestamp({cell.raw}, 9);
    case CellKind::Count:
    case CellKind::Duration:
        return std::to_string(cell.raw);
    case CellKind::Price:
    case CellKind::Quantity:
    case CellKind::Money:
    case CellKind::Share:
    case CellKind::BasisPoints:
    case CellKind::PerSecond:
        return formatScaled(cell.raw);
    }
    return cell.text;
}

std::string headingOf(const ReportColumn& column)
{
    return column.unit.empty() ? column.title : column.title + " [" + column.unit + "]";
}

bool isNumber(CellKind kind)
{
    return kind != CellKind::Text && kind != CellKind::Time;
}

} // namespace mystic
