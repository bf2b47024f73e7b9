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
