#include "checks.h"

#include "domain/fixed.h"

namespace mystic {

namespace {

std::string_view complianceText(CheckId id)
{
    switch (id) {
    case CheckId::FieldValidity:
        return "field validity";
    case CheckId::RestrictedList:
        return "restricted list";
    case CheckId::TradingHours:
        return "trading hours";
    case CheckId::MaxDailyTrades:
        return "max daily trades";
    case CheckId::MaxDailyVolume:
        return "max daily volume";
    case CheckId::DuplicateOrder:
        return "duplicate order";
    case CheckId::MessageRate:
        return "message rate";
    case CheckId::RepeatedExecution:
        return "repeated execution";
    case CheckId::InstrumentOpen:
        return "instrument open";
    case CheckId::SignalAge:
        return "signal age";
    default:
        return {};
    }
}

std::string_view riskText(CheckId id)
{
    switch (id) {
    case CheckId::PortfolioRisk:
        return "portfolio risk";
    case CheckId::PositionSize:
        return "position size";
    case CheckId::GrossExposure:
        return "gross exposure";
    case CheckId::NetExposure:
        return "net exposure";
    case CheckId::Leverage:
        return "leverage";
    case CheckId::Concentration:
        return "concentration";
    case CheckId::Drawdown:
        return "drawdown";
    case CheckId::DailyLoss:
        return "daily loss";
    case CheckId::ValueAtRisk:
        return "value at risk";
    case CheckId::ExpectedShortfall:
        return "expected shortfall";
    case CheckId::MinimumSize:
        return "minimum size";
    case CheckId::StopDefined:
        return "stop defined";
    case CheckId::EquityPositive:
        return "equity positive";
    case CheckId::PriceKnown:
        return "price known";
    default:
        return {};
    }
}

std::string_view gateText(CheckId id)
{
    switch (id) {
    case CheckId::ComplianceVerdictPresent:
        return "compliance verdict present";
    case CheckId::RiskVerdictPresent:
        return "risk verdict present";
    case CheckId::VerdictFresh:
        return "verdict fresh";
    case CheckId::VerdictMatchesIntent:
        return "verdict matches intent";
    case CheckId::TradingState:
        return "trading state";
    case CheckId::MaxOrderValue:
        return "max order value";
    case CheckId::MaxOpenOrders:
        return "max open orders";
    case CheckId::MaxPositionValue:
        return "max position value";
    case CheckId::MaxGrossExposure:
        return "max gross exposure";
    case CheckId::GateDailyTrades:
        return "gate daily trades";
    case CheckId::GateDailyVolume:
        return "gate daily volume";
    case CheckId::GateMessageRate:
        return "gate message rate";
    case CheckId::PriceCollar:
        return "price collar";
    case CheckId::ReduceOnly:
        return "reduce only";
    case CheckId::DataFresh:
        return "data fresh";
    case CheckId::JournalWritable:
        return "journal writable";
    case CheckId::VenueReady:
        return "venue ready";
    case CheckId::ClockSane:
        return "clock sane";
    case CheckId::AgentsReady:
        return "agents ready";
    case CheckId::OrderKnown:
        return "order known";
    case CheckId::OrderFields:
        return "order fields";
    case CheckId::InstrumentHalted:
        return "instrument halted";
    case CheckId::VenueReconciled:
        return "venue reconciled";
    case CheckId::SelfMatch:
        return "self match";
    default:
        return {};
    }
}

std::string formatTime(std::int64_t ns)
{
    const std::int64_t magnitude = ns < 0 ? -(ns + 1) : ns;
    if (magnitude < 1'000)
        return std::to_string(ns) + " ns";
    const bool isMicro = magnitude < 1'000'000;
    const bool isMilli = magnitude < 1'000'000'000;
    const Int128 unit = isMicro ? 1'000 : isMilli ? 1'000'000 : 1'000'000'000;
    // To a thousandth of the unit, then shown without trailing zeros.
    const Int128 thousandths = divideRounded(static_cast<Int128>(ns) * 1'000, unit, Rounding::HalfEven);
    const auto raw = narrow(thousandths * (Money::Scale / 1'000));
    if (!raw)
        return std::to_string(ns / 1'000'000'000) + " s";
    return formatScaled(*raw) + (isMicro ? " µs" : isMilli ? " ms" : " s");
}

std::string formatPercent(std::int64_t raw)
{
    const Int128 hundredths =
        divideRounded(static_cast<Int128>(raw) * 10'000, Ratio::Scale, Rounding::HalfEven);
    const auto scaled = narrow(hundredths * (Ratio::Scale / 100));
    return scaled ? formatScaled(*scaled) + " %" : formatScaled(raw) + " of 1";
}

} // namespace

std::string_view toText(CheckId id)
{
    for (const std::string_view text : {complianceText(id), riskText(id), gateText(id)})
        if (!text.empty())
            return text;
    return id == CheckId::None ? "none" : id == CheckId::MaxOrders ? "max orders" : "?";
}

std::string_view toText(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::NotEvaluated:
        return "not evaluated";
    case CheckOutcome::Pass:
        return "pass";
    case CheckOutcome::Warn:
        return "warn";
    case CheckOutcome::Block:
        return "block";
    }
    return "?";
}

std::string_view toText(SizingRule rule)
{
    switch (rule) {
    case SizingRule::None:
        return "none";
    case SizingRule::FixedRisk:
        return "fixed risk";
    case SizingRule::VolatilityTarget:
        return "volatility target";
    case SizingRule::PositionCap:
        return "position cap";
    case SizingRule::ExposureCap:
        return "exposure cap";
    case SizingRule::ComplianceCap:
        return "compliance cap";
    case SizingRule::RequestedSize:
        return "requested size";
    case SizingRule::InstrumentMaximum:
        return "instrument maximum";
    case SizingRule::CashAvailable:
        return "cash available";
    }
    return "?";
}

std::string_view toText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "Info";
    case Severity::Low:
        return "Low";
    case Severity::Medium:
        return "Medium";
    case Severity::High:
        return "High";
    case Severity::Critical:
        return "Critical";
    }
    return "?";
}

std::string formatValue(Unit unit, std::int64_t value)
{
    switch (unit) {
    case Unit::None:
    case Unit::Count:
        return std::to_string(value);
    case Unit::Money:
        return formatScaledFixed(value, 2);
    case Unit::Price:
        return formatScaled(value, 2);
    case Unit::Quantity:
        return formatScaled(value);
    case Unit::Share:
        return formatPercent(value);
    case Unit::TimeNs:
        return formatTime(value);
    case Unit::PerSecond:
        return formatScaled(value) + " /s";
    }
    return "?";
}

} // namespace mystic
