#include "ui/models/words.h"

#include <QCoreApplication>

#include "ui/models/format.h"

namespace mystic::words {

namespace {

QString translated(const char* sourceText)
{
    return QCoreApplication::translate("words", sourceText);
}

} // namespace

QString agentState(AgentState state)
{
    switch (state) {
    case AgentState::Stopped:
        return translated(QT_TRANSLATE_NOOP("words", "Stopped"));
    case AgentState::Starting:
        return translated(QT_TRANSLATE_NOOP("words", "Starting"));
    case AgentState::Running:
        return translated(QT_TRANSLATE_NOOP("words", "Running"));
    case AgentState::BackingOff:
        return translated(QT_TRANSLATE_NOOP("words", "Restarting"));
    case AgentState::Failed:
        return translated(QT_TRANSLATE_NOOP("words", "Failed"));
    case AgentState::Hung:
        return translated(QT_TRANSLATE_NOOP("words", "Hung"));
    }
    return format::notAvailable();
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return translated(QT_TRANSLATE_NOOP("words", "Info"));
    case Severity::Low:
        return translated(QT_TRANSLATE_NOOP("words", "Low"));
    case Severity::Medium:
        return translated(QT_TRANSLATE_NOOP("words", "Medium"));
    case Severity::High:
        return translated(QT_TRANSLATE_NOOP("words", "High"));
    case Severity::Critical:
        return translated(QT_TRANSLATE_NOOP("words", "Critical"));
    }
    return format::notAvailable();
}

QString tradingState(TradingState state)
{
    switch (state) {
    case TradingState::Active:
        return translated(QT_TRANSLATE_NOOP("words", "ACTIVE"));
    case TradingState::Reducing:
        return translated(QT_TRANSLATE_NOOP("words", "REDUCING"));
    case TradingState::Halted:
        return translated(QT_TRANSLATE_NOOP("words", "HALTED"));
    case TradingState::Killed:
        return translated(QT_TRANSLATE_NOOP("words", "KILLED"));
    }
    return format::notAvailable();
}

QString sessionMode(SessionMode mode)
{
    switch (mode) {
    case SessionMode::Demo:
        return translated(QT_TRANSLATE_NOOP("words", "DEMO"));
    case SessionMode::Replay:
        return translated(QT_TRANSLATE_NOOP("words", "REPLAY"));
    case SessionMode::Paper:
        return translated(QT_TRANSLATE_NOOP("words", "PAPER"));
    }
    return format::notAvailable();
}

QString sessionPhase(SessionPhase phase)
{
    switch (phase) {
    case SessionPhase::Starting:
        return translated(QT_TRANSLATE_NOOP("words", "Starting"));
    case SessionPhase::Running:
        return translated(QT_TRANSLATE_NOOP("words", "Running"));
    case SessionPhase::Paused:
        return translated(QT_TRANSLATE_NOOP("words", "Paused"));
    case SessionPhase::Ended:
        return translated(QT_TRANSLATE_NOOP("words", "Ended"));
    case SessionPhase::Failed:
        return translated(QT_TRANSLATE_NOOP("words", "Failed"));
    }
    return format::notAvailable();
}

QString source(AgentId id, const std::vector<AgentView>& agents)
{
    switch (id) {
    case OrchestratorId:
        return translated(QT_TRANSLATE_NOOP("words", "Orchestrator"));
    case GateId:
        return translated(QT_TRANSLATE_NOOP("words", "Gate"));
    case VenueId:
        return translated(QT_TRANSLATE_NOOP("words", "Venue"));
    case FeedId:
        return translated(QT_TRANSLATE_NOOP("words", "Market feed"));
    case OperatorId:
        return translated(QT_TRANSLATE_NOOP("words", "Operator"));
    default:
        break;
    }
    for (const AgentView& agent : agents)
        if (agent.id == id)
            return format::text(agent.name);
    return format::notAvailable();
}

} // namespace mystic::words
