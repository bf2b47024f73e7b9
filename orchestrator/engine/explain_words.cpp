// The sentences of an explanation. English, as everything that may be journaled or printed.
#include "explain_words.h"

#include <algorithm>
#include <limits>

#include "explain.h"
#include "messages/opening_print.h"

namespace mystic {

namespace {

std::string percentOfLimit(const CheckResult& check)
{
    const Int128 percent =
        divideRounded(static_cast<Int128>(check.value) * 100, check.limit, Rounding::HalfEven);
    const auto number = narrow(percent);
    return number ? std::to_string(*number) + " %" : std::string("more than 100 %");
}

/// Checks whose limit is the largest allowed value, so that a share of it means something.
bool hasUpperLimit(const CheckResult& check)
{
    switch (check.id) {
    case CheckId::MinimumSize:
    case CheckId::EquityPositive:
    case CheckId::PriceKnown:
    case CheckId::StopDefined:
    case CheckId::TradingHours:
    case CheckId::TradingState:
    case CheckId::VerdictMatchesIntent:
    case CheckId::ReduceOnly:
        return false;
    default:
        return check.limit > 0 && check.unit != Unit::None;
    }
}

} // namespace

std::string joined(std::initializer_list<std::string> parts)
{
    std::string text;
    for (const std::string& part : parts) {
        if (part.empty())
            continue;
        text += text.empty() ? "" : "; ";
        text += part;
    }
    return text;
}

std::string hexOf(std::uint64_t value)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = Digits[(value >> (60 - 4 * i)) & 0xFU];
    return text;
}

std::string slippageText(Side side, Price price, Price benchmark)
{
    if (!benchmark.isPositive())
        return {};
    const Int128 difference =
        (static_cast<Int128>(price.raw()) - benchmark.raw()) * (side == Side::Buy ? 1 : -1);
    const Int128 hundredths = divideRounded(difference * 1'000'000, benchmark.raw(), Rounding::HalfEven);
    const auto raw = narrow(hundredths * (Ratio::Scale / 100));
    if (!raw)
        return {};
    return "slippage " + std::string(*raw < 0 ? "" : "+") + formatScaledFixed(*raw, 2) +
           " bp to the arrival mid";
}

std::string tightestText(const CheckList& checks)
{
    const CheckResult* tightest = nullptr;
    for (std::uint32_t i = 0; i < checks.count; ++i) {
        const CheckResult& check = checks.items[i];
        const bool comparable =
            hasUpperLimit(check) && check.value > 0 && check.outcome != CheckOutcome::NotEvaluated;
        if (comparable && (tightest == nullptr || static_cast<Int128>(check.value) * tightest->limit >
                                                      static_cast<Int128>(tightest->value) * check.limit))
            tightest = &check;
    }
    if (tightest == nullptr)
        return {};
    return "tightest: " + std::string(toText(tightest->id)) + " " +
           formatValue(tightest->unit, tightest->value) + " of " +
           formatValue(tightest->unit, tightest->limit) + " (" + percentOfLimit(*tightest) + ")";
}

std::string passedOf(const CheckList& checks)
{
    std::uint32_t passed = 0;
    std::uint32_t evaluated = 0;
    for (std::uint32_t i = 0; i < checks.count; ++i) {
        const CheckOutcome outcome = checks.items[i].outcome;
        evaluated += outcome == CheckOutcome::NotEvaluated ? 0U : 1U;
        passed += outcome == CheckOutcome::Pass || outcome == CheckOutcome::Warn ? 1U : 0U;
    }
    return "passed " + std::to_string(passed) + " of " + std::to_string(evaluated) + " checks";
}

bool warns(const CheckList& checks)
{
    return std::any_of(checks.items.begin(), checks.items.begin() + checks.count, isNearLimit);
}

std::string marketText(const MarketEvent& event, const NameBook& names)
{
    const InstrumentId id = event.instrument;
    std::string name = names.instrument(id);
    switch (event.kind) {
    case MarketEventKind::Trade:
        return name + " trade " + names.price(id, event.trade.price) + " × " +
               names.quantity(id, event.trade.quantity);
    case MarketEventKind::Quote:
        return name + " quote " + names.price(id, event.quote.bid) + " / " + names.price(id, event.quote.ask);
    case MarketEventKind::Bar:
        if (isOpeningPrint(event))
            return name + " opens at " + names.price(id, event.bar.open);
        return name + " bar of " + formatValue(Unit::TimeNs, event.bar.interval.ns) + " closed at " +
               names.price(id, event.bar.close);
    case MarketEventKind::BookDelta:
        return name + " book " + names.price(id, event.delta.price) + " × " +
               names.quantity(id, event.delta.size);
    case MarketEventKind::Status:
        return name + " market status";
    }
    return name;
}

std::string marketDetail(const MarketEvent& event, const NameBook& names)
{
    const InstrumentId id = event.instrument;
    switch (event.kind) {
    case MarketEventKind::Quote:
        return "sizes " + names.quantity(id, event.quote.bidSize) + " / " +
               names.quantity(id, event.quote.askSize);
    case MarketEventKind::Bar:
        return "open " + names.price(id, event.bar.open) + ", high " + names.price(id, event.bar.high) +
               ", low " + names.price(id, event.bar.low) + ", volume " + names.quantity(id, event.bar.volume);
    case MarketEventKind::Trade:
    case MarketEventKind::BookDelta:
    case MarketEventKind::Status:
        break;
    }
    return {};
}

std::string orderText(const NameBook& names, InstrumentId id, Side side, Quantity quantity, OrderType type,
                      Price limit, Price stop, TimeInForce timeInForce)
{
    std::string text = sideText(side);
    text += " " + names.quantity(id, quantity) + " " + names.instrument(id) + " ";
    text += toText(type);
    if (!limit.isZero())
        text += " " + names.price(id, limit);
    if (!stop.isZero())
        text += (type == OrderType::Stop ? " " : ", stop ") + names.price(id, stop);
    return text + ", " + std::string(toText(timeInForce));
}

bool isNearLimit(const CheckResult& check)
{
    return check.outcome == CheckOutcome::Warn && check.limit > 0;
}

std::string checkText(const CheckResult& check)
{
    const bool isFlag = check.unit == Unit::None || (check.value == 0 && check.limit == 0);
    if (check.outcome == CheckOutcome::NotEvaluated || (isFlag && check.id != CheckId::TradingState))
        return {};
    if (check.id == CheckId::TradingState)
        return check.value >= 0 && check.value <= static_cast<std::int64_t>(TradingState::Killed)
                   ? std::string(toText(static_cast<TradingState>(check.value)))
                   : std::string();
    constexpr std::int64_t Unknown = std::numeric_limits<std::int64_t>::max();
    std::string value = check.value == Unknown ? "unknown" : formatValue(check.unit, check.value);
    const std::string limit = formatValue(check.unit, check.limit);
    switch (check.id) {
    case CheckId::EquityPositive:
    case CheckId::PriceKnown:
        return value;
    case CheckId::MinimumSize:
        return value + ", at least " + limit;
    case CheckId::StopDefined:
    case CheckId::VerdictMatchesIntent:
        return value + " against " + limit;
    default:
        return value + " of " + limit;
    }
}

} // namespace mystic
