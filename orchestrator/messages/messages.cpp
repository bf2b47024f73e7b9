#include "messages.h"

#include <algorithm>

#include "domain/hash.h"

namespace mystic {

std::string_view toText(MessageKind kind)
{
    switch (kind) {
    case MessageKind::None:
        return "None";
    case MessageKind::MarketEvent:
        return "MarketEvent";
    case MessageKind::Signal:
        return "Signal";
    case MessageKind::ComplianceVerdict:
        return "ComplianceVerdict";
    case MessageKind::RiskVerdict:
        return "RiskVerdict";
    case MessageKind::OrderIntent:
        return "OrderIntent";
    case MessageKind::GateDecision:
        return "GateDecision";
    case MessageKind::OrderCommand:
        return "OrderCommand";
    case MessageKind::ExecutionReport:
        return "ExecutionReport";
    case MessageKind::PositionChange:
        return "PositionChange";
    case MessageKind::AgentStatus:
        return "AgentStatus";
    case MessageKind::AgentError:
        return "AgentError";
    case MessageKind::Alert:
        return "Alert";
    case MessageKind::OperatorCommand:
        return "OperatorCommand";
    case MessageKind::ConfigChange:
        return "ConfigChange";
    case MessageKind::ModelMetrics:
        return "ModelMetrics";
    case MessageKind::RetrainStatus:
        return "RetrainStatus";
    case MessageKind::RiskReport:
        return "RiskReport";
    case MessageKind::Violation:
        return "Violation";
    case MessageKind::Timer:
        return "Timer";
    case MessageKind::OperatorOrder:
        return "OperatorOrder";
    case MessageKind::VenueQuery:
        return "VenueQuery";
    case MessageKind::VenueAnswer:
        return "VenueAnswer";
    case MessageKind::Difference:
        return "Difference";
    }
    return "?";
}

std::string_view toText(TradingState state)
{
    switch (state) {
    case TradingState::Active:
        return "Active";
    case TradingState::Reducing:
        return "Reducing";
    case TradingState::Halted:
        return "Halted";
    case TradingState::Killed:
        return "Killed";
    }
    return "?";
}

std::string_view toText(ExecutionType type)
{
    switch (type) {
    case ExecutionType::PendingNew:
        return "Pending new";
    case ExecutionType::Accepted:
        return "Accepted";
    case ExecutionType::Trade:
        return "Trade";
    case ExecutionType::Canceled:
        return "Canceled";
    case ExecutionType::Replaced:
        return "Replaced";
    case ExecutionType::Rejected:
        return "Rejected";
    case ExecutionType::CancelRejected:
        return "Cancel rejected";
    case ExecutionType::ReplaceRejected:
        return "Replace rejected";
    case ExecutionType::Expired:
        return "Expired";
    case ExecutionType::GateRejected:
        return "Rejected by the gate";
    case ExecutionType::PendingCancel:
        return "Pending cancel";
    case ExecutionType::PendingReplace:
        return "Pending replace";
    case ExecutionType::Restated:
        return "Restated";
    case ExecutionType::InDoubt:
        return "In doubt";
    case ExecutionType::NotSent:
        return "Not sent";
    case ExecutionType::Adjusted:
        return "Position adjusted";
    }
    return "?";
}

std::string_view toText(ReportBasis basis)
{
    switch (basis) {
    case ReportBasis::Told:
        return "told";
    case ReportBasis::Queried:
        return "found by a query";
    case ReportBasis::Decision:
        return "corrected";
    }
    return "?";
}

std::string_view toText(VenueQueryKind kind)
{
    switch (kind) {
    case VenueQueryKind::Order:
        return "order by client id";
    case VenueQueryKind::OpenOrders:
        return "open orders";
    case VenueQueryKind::Trades:
        return "trades";
    case VenueQueryKind::Positions:
        return "positions";
    case VenueQueryKind::Balances:
        return "balances";
    case VenueQueryKind::ArmDeadMan:
        return "arm dead-man switch";
    case VenueQueryKind::DisarmDeadMan:
        return "disarm dead-man switch";
    case VenueQueryKind::CancelOrder:
        return "cancel at the venue";
    }
    return "?";
}

std::string_view toText(VenueAnswerKind kind)
{
    switch (kind) {
    case VenueAnswerKind::Link:
        return "connection";
    case VenueAnswerKind::Order:
        return "order";
    case VenueAnswerKind::Trade:
        return "trade";
    case VenueAnswerKind::Position:
        return "position";
    case VenueAnswerKind::Balance:
        return "balance";
    case VenueAnswerKind::End:
        return "end of answer";
    case VenueAnswerKind::Failed:
        return "no answer";
    case VenueAnswerKind::DeadMan:
        return "dead-man switch";
    case VenueAnswerKind::Unknown:
        return "outcome unknown";
    case VenueAnswerKind::DuplicateFill:
        return "fill told twice";
    }
    return "?";
}

std::string_view toText(DifferenceClass difference)
{
    switch (difference) {
    case DifferenceClass::None:
        return "None";
    case DifferenceClass::MissingFill:
        return "Missing fill";
    case DifferenceClass::UnknownOrder:
        return "Unknown order";
    case DifferenceClass::LostOrder:
        return "Order not at the venue";
    case DifferenceClass::OrderDrift:
        return "Order quantity differs";
    case DifferenceClass::SizeDrift:
        return "Position size differs";
    case DifferenceClass::SideFlip:
        return "Position on the other side";
    case DifferenceClass::ForeignOrder:
        return "Foreign order";
    case DifferenceClass::ForeignFill:
        return "Foreign fill";
    }
    return "?";
}

std::string_view toText(DifferenceState state)
{
    switch (state) {
    case DifferenceState::Suspected:
        return "Suspected";
    case DifferenceState::Open:
        return "Open";
    case DifferenceState::Corrected:
        return "Corrected";
    case DifferenceState::Decided:
        return "Decided";
    case DifferenceState::Vanished:
        return "Vanished";
    }
    return "?";
}

std::string_view toText(Correction correction)
{
    switch (correction) {
    case Correction::None:
        return "Nothing";
    case Correction::ApplyFill:
        return "Apply the fill";
    case Correction::AdoptOrder:
        return "Adopt the order";
    case Correction::CloseOrder:
        return "End our order";
    case Correction::AdjustPosition:
        return "Adjust the position";
    case Correction::CancelAtVenue:
        return "Cancel at the venue";
    case Correction::Acknowledge:
        return "Leave as it is";
    }
    return "?";
}

std::string_view toText(AgentState state)
{
    switch (state) {
    case AgentState::Stopped:
        return "Stopped";
    case AgentState::Starting:
        return "Starting";
    case AgentState::Running:
        return "Running";
    case AgentState::BackingOff:
        return "Backing off";
    case AgentState::Failed:
        return "Failed";
    case AgentState::Hung:
        return "Hung";
    }
    return "?";
}

std::string_view toText(OperatorAction action)
{
    switch (action) {
    case OperatorAction::StartAgent:
        return "Start agent";
    case OperatorAction::StopAgent:
        return "Stop agent";
    case OperatorAction::RestartAgent:
        return "Restart agent";
    case OperatorAction::StartAll:
        return "Start all";
    case OperatorAction::StopAll:
        return "Stop all";
    case OperatorAction::Halt:
        return "Halt";
    case OperatorAction::Kill:
        return "Kill";
    case OperatorAction::Reduce:
        return "Reduce";
    case OperatorAction::Rearm:
        return "Re-arm";
    case OperatorAction::AcknowledgeAlarm:
        return "Acknowledge alarm";
    case OperatorAction::SetSpeed:
        return "Set speed";
    case OperatorAction::Pause:
        return "Pause";
    case OperatorAction::Resume:
        return "Resume";
    case OperatorAction::Step:
        return "Step";
    case OperatorAction::EndSession:
        return "End session";
    case OperatorAction::CancelOrder:
        return "Cancel order";
    case OperatorAction::ModifyOrder:
        return "Modify order";
    case OperatorAction::CancelOrders:
        return "Cancel orders";
    case OperatorAction::ClosePosition:
        return "Close position";
    case OperatorAction::ResolveDifference:
        return "Resolve difference";
    case OperatorAction::CheckVenue:
        return "Check with the venue";
    case OperatorAction::DrillAgent:
        return "Fire drill";
    }
    return "?";
}

std::uint64_t hashOf(const Signal& signal)
{
    const std::uint64_t hash = xxHash64(std::as_bytes(std::span(&signal, 1)));
    return hash == 0 ? 1 : hash; // 0 means "no signal"
}

Signal signalOf(const OperatorOrder& order, Timestamp now)
{
    Signal signal = order.signal;
    signal.agent = OperatorId;
    signal.origin = OrderOrigin::Operator;
    // An exit takes from whoever holds the instrument, as every order without a strategy does.
    signal.strategyId = signal.action == SignalAction::Enter ? ManualStrategyId : std::uint16_t{0};
    signal.confidence = Ratio::fromInteger(1);
    signal.volatility = {};
    signal.decidedAt = now;
    signal.validUntil = {};
    signal.strategy = "manual";
    // On the lane: no allocation.
    std::array<char, 32 + 120 + 8> text{};
    std::size_t used = 0;
    const auto append = [&text, &used](std::string_view part) {
        std::copy(part.begin(), part.end(), text.begin() + static_cast<std::ptrdiff_t>(used));
        used += part.size();
    };
    append("by ");
    append(order.person.view());
    if (!order.reason.empty()) {
        append(": ");
        append(order.reason.view());
    }
    signal.reason.assign({text.data(), used});
    return signal;
}

} // namespace mystic
