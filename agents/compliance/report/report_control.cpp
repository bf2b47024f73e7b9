// What the controls and the people did: limits, violations, halts, operator actions, changes, events.
#include <algorithm>

#include "report_sections.h"

namespace mystic {

namespace {

constexpr std::size_t ChartedLimits = 5;

std::string alertName(AlertCode code)
{
    switch (code) {
    case AlertCode::None:
        return "none";
    case AlertCode::LimitWarning:
        return "limit warning";
    case AlertCode::LimitBreached:
        return "limit breached";
    case AlertCode::AgentFailed:
        return "agent failed";
    case AlertCode::AgentRestarted:
        return "agent restarted";
    case AlertCode::FeedDown:
        return "feed down";
    case AlertCode::FeedUp:
        return "feed up";
    case AlertCode::DataStale:
        return "data stale";
    case AlertCode::TradingStateChanged:
        return "trading state";
    case AlertCode::JournalFailed:
        return "journal failed";
    case AlertCode::ReconciliationDifference:
        return "reconciliation difference";
    case AlertCode::ClockStep:
        return "clock step";
    case AlertCode::RetriesExhausted:
        return "retries exhausted";
    case AlertCode::Surveillance:
        return "surveillance";
    case AlertCode::ModelBelowThreshold:
        return "model below threshold";
    case AlertCode::OperatorRefused:
        return "operator's wish refused";
    case AlertCode::OrderInDoubt:
        return "order in doubt";
    case AlertCode::VenueLink:
        return "connection to the venue";
    case AlertCode::DeadManSwitch:
        return "dead-man switch";
    }
    return "?";
}

/// Limits by peak use, largest first; the order of equals does not change.
std::vector<const LimitFact*> byPeak(const ReportFacts& facts)
{
    std::vector<const LimitFact*> limits;
    for (const LimitFact& limit : facts.limits)
        limits.push_back(&limit);
    std::ranges::stable_sort(limits, [](const LimitFact* a, const LimitFact* b) {
        return a->peak.value_or(Ratio::fromRaw(-1)) > b->peak.value_or(Ratio::fromRaw(-1));
    });
    return limits;
}

ReportCell headroom(const LimitFact& limit)
{
    if (!limit.peak)
        return cell::notAvailable("never evaluated");
    return cell::share(Ratio::fromInteger(1) - *limit.peak, 1);
}

std::string whyNever(const LimitFact& limit)
{
    if (limit.readings == 0)
        return "no reading in the period";
    if (limit.limit <= 0)
        return "no limit set";
    return "not evaluated: too few returns, or a price was missing";
}

ReportTable limitTable(const ReportFacts& facts, const ReportNames& names)
{
    ReportTable table;
    table.id = "limits";
    table.title = "Limit utilisation";
    table.whenNone = "No limit was reported in the period: Risk and Compliance sent no report.";
    table.note = "Utilisation = value / limit (net exposure by size). Peak over all readings; average "
                 "weighted by the time each reading held. Headroom = 1 - peak. Warnings and breaches: alarms "
                 "raised. Blocked: checks of that name that refused a signal or intent. Exposure counts "
                 "pending orders.";
    table.columns = {{"limit_name", "Limit", "", CellKind::Text},
                     {"agent", "Set at", "", CellKind::Text},
                     {"limit", "Allowed", "", CellKind::Value},
                     {"warn", "Warns from", "", CellKind::Value},
                     {"last", "Last", "", CellKind::Value},
                     {"peak_value", "Peak value", "", CellKind::Value},
                     {"peak", "Peak use", "of limit", CellKind::Share},
                     {"peak_at", "Peak at", "UTC", CellKind::Time},
                     {"average", "Average use", "of limit", CellKind::Share},
                     {"headroom", "Headroom", "of limit", CellKind::Share},
                     {"warnings", "Warnings", "", CellKind::Count},
                     {"breaches", "Breaches", "", CellKind::Count},
                     {"blocks", "Blocked", "", CellKind::Count},
                     {"readings", "Readings", "", CellKind::Count},
                     {"unit", "Unit", "", CellKind::Text}};
    for (const LimitFact* limit : byPeak(facts)) {
        const auto known = [&](bool is, std::int64_t raw) {
            return is ? cell::value(limit->unit, raw) : cell::notAvailable(whyNever(*limit));
        };
        const bool peaked = limit->peak.has_value();
        table.rows.push_back(
            {cell::text(checkName(limit->check)), cell::text(names.agent(limit->agent)),
             cell::value(limit->unit, limit->limit),
             limit->warn > 0 && limit->warn < limit->limit ? cell::value(limit->unit, limit->warn)
                                                           : ReportCell(),
             known(limit->lastKnown, limit->lastValue), known(peaked, limit->peakValue),
             peaked ? cell::share(*limit->peak, 1) : cell::notAvailable(whyNever(*limit)),
             peaked ? cell::time(limit->peakAt) : ReportCell(),
             limit->average ? cell::share(*limit->average, 1) : cell::notAvailable(whyNever(*limit)),
             headroom(*limit), cell::count(limit->warnings), cell::count(limit->breaches),
             cell::count(limit->blocks), cell::count(limit->readings),
             cell::text(unitName(limit->unit, names))});
    }
    return table;
}

ReportChart limitChart(const ReportFacts& facts)
{
    ReportChart chart;
    chart.id = "limit_utilisation";
    chart.title = "Utilisation of the most used limits";
    chart.unit = "of limit";
    chart.kind = CellKind::Share;
    chart.limitRaw = Ratio::Scale;
    chart.limitName = "limit";
    for (const LimitFact* limit : byPeak(facts)) {
        if (chart.series.size() == ChartedLimits || !limit->peak || limit->series.points().size() < 2)
            break;
        chart.series.push_back({checkName(limit->check), limit->series.points()});
    }
    return chart;
}

/// "3 of 3 cancels confirmed by the venue".
std::string cancelText(const HaltFact& halt)
{
    if (halt.working == 0)
        return "no working order to cancel";
    std::string text = std::to_string(halt.confirmed) + " of " + std::to_string(halt.working) +
                       " cancels confirmed by the venue";
    if (halt.confirmed < halt.working)
        text += ": NOT COMPLETE at the end of the period";
    return text;
}

std::string actionName(const OperatorCommand& command)
{
    return capitalised(toText(command.action));
}

std::string targetOf(const OperatorCommand& command, const ReportNames& names)
{
    switch (command.action) {
    case OperatorAction::StartAgent:
    case OperatorAction::StopAgent:
    case OperatorAction::RestartAgent:
    case OperatorAction::DrillAgent:
        return names.agent(command.agent);
    case OperatorAction::AcknowledgeAlarm:
        return "alarm " + std::to_string(command.argument);
    case OperatorAction::SetSpeed:
        return command.argument == 0 ? "as fast as possible"
                                     : formatScaled(command.argument * (Ratio::Scale / 1000)) + "x";
    case OperatorAction::CancelOrder:
    case OperatorAction::ModifyOrder:
        return "order " + std::to_string(command.orderId);
    case OperatorAction::CancelOrders:
        return command.instrument == NoInstrument ? "all instruments" : names.instrument(command.instrument);
    case OperatorAction::ClosePosition:
        return names.instrument(command.instrument);
    case OperatorAction::ResolveDifference:
        return "difference " + std::to_string(command.orderId) + ": " +
               std::string(toText(static_cast<Correction>(command.argument)));
    case OperatorAction::Kill:
        return command.keepProtectiveStops != 0 ? "protective stops stay" : "protective stops cancelled too";
    case OperatorAction::StartAll:
    case OperatorAction::StopAll:
    case OperatorAction::Halt:
    case OperatorAction::Reduce:
    case OperatorAction::Rearm:
    case OperatorAction::Pause:
    case OperatorAction::Resume:
    case OperatorAction::Step:
    case OperatorAction::EndSession:
    case OperatorAction::CheckVenue:
        break;
    }
    return {};
}

/// "BUY 1.5 ETH-USD".
std::string orderText(const OperatorOrder& order, const ReportNames& names)
{
    const Signal& signal = order.signal;
    return std::string(signal.side == Side::Buy ? "BUY " : "SELL ") +
           displayText(cell::quantity(signal.requested, names.quantityDecimals(signal.instrument))) + ' ' +
           names.instrument(signal.instrument);
}

std::vector<ReportCell> operatorRow(const OperatorFact& fact, const ReportNames& names)
{
    const auto row = [&](const std::string& person, const std::string& action, const std::string& target,
                         const std::string& reason, const std::string& outcome) {
        return std::vector<ReportCell>{cell::time(fact.time), cell::count(fact.seq), cell::text(person),
                                       cell::text(action),    cell::text(target),    cell::text(reason),
                                       cell::text(outcome)};
    };
    if (fact.order)
        return row(fact.order->person.str(),
                   fact.order->signal.modifies != 0 ? "Change of an order" : "Manual order",
                   orderText(*fact.order, names), fact.order->reason.str(),
                   "judged as signal S-" + std::to_string(fact.seq));
    return row(fact.command.person.empty() ? "the station itself" : fact.command.person.str(),
               actionName(fact.command), targetOf(fact.command, names), fact.command.reason.str(),
               fact.refusal.empty() ? "accepted" : "refused: " + fact.refusal);
}

ReportTable alarmTable(const ReportFacts& facts, const ReportNames& names)
{
    ReportTable table;
    table.id = "alarms";
    table.title = "Alarms";
    table.whenNone = "No alarm was raised in the period.";
    table.leftOut = facts.alarms.leftOut;
    table.columns = {
        {"time", "Time", "UTC", CellKind::Time},          {"turn", "Turn", "", CellKind::Count},
        {"severity", "Severity", "", CellKind::Text},     {"alarm", "Alarm", "", CellKind::Text},
        {"state", "State", "", CellKind::Text},           {"agent", "From", "", CellKind::Text},
        {"instrument", "Instrument", "", CellKind::Text}, {"text", "What happened", "", CellKind::Text}};
    for (const AlarmFact& fact : facts.alarms.items)
        table.rows.push_back(
            {cell::time(fact.time), cell::count(fact.seq),
             cell::text(std::string(toText(fact.alert.severity))), cell::text(alertName(fact.alert.code)),
             cell::text(fact.alert.cleared != 0 ? "cleared" : "raised"),
             cell::text(names.agent(fact.alert.agent)),
             fact.alert.instrument == NoInstrument ? ReportCell()
                                                   : cell::text(names.instrument(fact.alert.instrument)),
             cell::text(fact.alert.text.str())});
    return table;
}

ReportTable agentTable(const ReportFacts& facts, const ReportNames& names)
{
    ReportTable table;
    table.id = "agents";
    table.title = "Agents: starts, stops, errors";
    table.whenNone = "No agent changed its state in the period.";
    table.leftOut = facts.agents.leftOut;
    table.columns = {{"time", "Time", "UTC", CellKind::Time},
                     {"turn", "Turn", "", CellKind::Count},
                     {"agent", "Agent", "", CellKind::Text},
                     {"event", "Event", "", CellKind::Text},
                     {"reason", "Reason", "", CellKind::Text}};
    for (const AgentFact& fact : facts.agents.items)
        table.rows.push_back({cell::time(fact.time), cell::count(fact.seq),
                              cell::text(names.agent(fact.agent)), cell::text(fact.what),
                              cell::text(fact.reason)});
    return table;
}

} // namespace

ReportSection limitsSection(const ReportFacts& facts, const ReportNames& names)
{
    ReportSection section;
    section.id = "limits";
    section.title = "Limit utilisation";
    section.paragraphs.push_back(
        "A limit that is never approached may be set too wide, one that blocks daily "
        "too narrow: read headroom and blocks together.");
    ReportChart chart = limitChart(facts);
    if (!chart.series.empty())
        section.charts.push_back(std::move(chart));
    section.tables = {limitTable(facts, names)};
    return section;
}

ReportSection violationsSection(const ReportFacts& facts, const ReportNames& names)
{
    ReportSection section;
    section.id = "violations";
    section.title = "Violations";
    const std::uint64_t judged = facts.counts.complianceApproved + facts.counts.complianceRejected;
    const std::string coverage = "Coverage: " + displayText(cell::count(judged)) + " of " +
                                 displayText(cell::count(facts.counts.signals)) +
                                 " signals were judged by Compliance, which was not ready in " +
                                 displayText(cell::count(facts.counts.complianceDown)) + " of " +
                                 displayText(cell::count(facts.counts.turns)) + " turns.";
    section.paragraphs.push_back(coverage);
    ReportTable table;
    table.id = "violations";
    table.title = "Violations register";
    table.whenNone = "No violation was recorded in the period.";
    table.leftOut = facts.violations.leftOut;
    table.note = "Each violation was blocked before an order existed; see Rejections for the same checks.";
    table.columns = {
        {"time", "Time", "UTC", CellKind::Time},      {"turn", "Turn", "", CellKind::Count},
        {"severity", "Severity", "", CellKind::Text}, {"check", "Rule", "", CellKind::Text},
        {"agent", "Agent", "", CellKind::Text},       {"instrument", "Instrument", "", CellKind::Text},
        {"signal", "Signal", "", CellKind::Text},     {"value", "Value", "", CellKind::Value},
        {"limit", "Limit", "", CellKind::Value},      {"unit", "Unit", "", CellKind::Text},
        {"text", "What happened", "", CellKind::Text}};
    for (const ViolationFact& fact : facts.violations.items) {
        const Violation& v = fact.violation;
        table.rows.push_back({cell::time(fact.time), cell::count(fact.seq),
                              cell::text(std::string(toText(v.severity))), cell::text(checkName(v.check)),
                              cell::text(names.agent(v.agent)), cell::text(names.instrument(v.instrument)),
                              cell::text(signalReference(v.trace)), cell::value(v.unit, v.value),
                              cell::value(v.unit, v.limit), cell::text(unitName(v.unit, names)),
                              cell::text(v.text.str())});
    }
    section.tables = {std::move(table)};
    return section;
}

ReportSection haltsSection(const ReportFacts& facts)
{
    ReportSection section;
    section.id = "halts";
    section.title = "Halts, kills and re-arms";
    section.paragraphs.push_back(
        "Times are logical, as journaled. The journal does not hold the measured time from the click to the "
        "closed gate: n/a (not journaled). A kill counts as complete only by the venue's own answers.");
    ReportTable table;
    table.id = "halts";
    table.title = "Trading state changes";
    table.whenNone = "The trading state did not change in the period.";
    table.leftOut = facts.halts.leftOut;
    table.columns = {{"time", "Sequenced", "UTC", CellKind::Time},
                     {"turn", "Turn", "", CellKind::Count},
                     {"from", "From", "", CellKind::Text},
                     {"to", "To", "", CellKind::Text},
                     {"basis", "Basis", "", CellKind::Text},
                     {"person", "Person", "", CellKind::Text},
                     {"second_person", "Second person", "", CellKind::Text},
                     {"reason", "Reason", "", CellKind::Text},
                     {"gate_closed", "Gate closed from", "UTC", CellKind::Time},
                     {"working", "To cancel", "orders", CellKind::Count},
                     {"confirmed", "Confirmed", "orders", CellKind::Count},
                     {"took", "Until all confirmed", "", CellKind::Duration},
                     {"result", "Result", "", CellKind::Text}};
    for (const HaltFact& halt : facts.halts.items) {
        const bool stops = halt.to > halt.from;
        const bool cancels = halt.to == TradingState::Killed && stops;
        ReportCell took = cell::notAvailable("nothing to cancel");
        if (halt.working > 0)
            took = halt.confirmed == halt.working ? cell::duration(halt.allConfirmedAt - halt.time)
                                                  : cell::notAvailable("not all confirmed");
        table.rows.push_back(
            {cell::time(halt.time), cell::count(halt.seq), cell::text(std::string(toText(halt.from))),
             cell::text(std::string(toText(halt.to))), cell::text(halt.basis), cell::text(halt.person),
             cell::text(halt.secondPerson), cell::text(halt.reason),
             stops ? cell::time(halt.gateClosedAt) : ReportCell(),
             cancels ? cell::count(halt.working) : ReportCell(),
             cancels ? cell::count(halt.confirmed) : ReportCell(), cancels ? std::move(took) : ReportCell(),
             cell::text(cancels ? cancelText(halt)
                        : stops ? "new risk stopped"
                                : "trading possible again")});
    }
    section.tables = {std::move(table)};
    return section;
}

ReportSection operatorSection(const ReportFacts& facts, const ReportNames& names)
{
    ReportSection section;
    section.id = "operator";
    section.title = "Operator actions";
    ReportTable table;
    table.id = "operator_actions";
    table.title = "Operator actions";
    table.whenNone = "Nobody gave a command in the period.";
    table.leftOut = facts.commands.leftOut;
    table.columns = {{"time", "Time", "UTC", CellKind::Time},   {"turn", "Turn", "", CellKind::Count},
                     {"person", "Person", "", CellKind::Text},  {"action", "Action", "", CellKind::Text},
                     {"target", "On", "", CellKind::Text},      {"reason", "Reason", "", CellKind::Text},
                     {"outcome", "Outcome", "", CellKind::Text}};
    for (const OperatorFact& fact : facts.commands.items)
        table.rows.push_back(operatorRow(fact, names));
    section.tables = {std::move(table)};
    return section;
}

ReportSection changesSection(const ReportFacts& facts, const ReportNames& names)
{
    ReportSection section;
    section.id = "changes";
    section.title = "Configuration changes";
    ReportTable table;
    table.id = "configuration_changes";
    table.title = "Configuration changes";
    table.whenNone = "No value was changed while the session ran.";
    table.leftOut = facts.changes.leftOut;
    table.note = "The configuration the session began with is the journal's first record.";
    table.columns = {{"time", "Time", "UTC", CellKind::Time},  {"turn", "Turn", "", CellKind::Count},
                     {"person", "Person", "", CellKind::Text}, {"agent", "Agent", "", CellKind::Text},
                     {"key", "Key", "", CellKind::Text},       {"before", "Before", "", CellKind::Text},
                     {"after", "After", "", CellKind::Text}};
    for (const ConfigFact& fact : facts.changes.items)
        table.rows.push_back(
            {cell::time(fact.time), cell::count(fact.seq), cell::text(fact.change.person.str()),
             cell::text(fact.change.agent == OrchestratorId ? "gate" : names.agent(fact.change.agent)),
             cell::text(fact.change.key.str()), cell::text(fact.change.before.str()),
             cell::text(fact.change.after.str())});
    section.tables = {std::move(table)};
    return section;
}

ReportSection eventsSection(const ReportFacts& facts, const ReportNames& names)
{
    ReportSection section;
    section.id = "events";
    section.title = "Alarms and agents";
    section.tables = {alarmTable(facts, names), agentTable(facts, names)};
    return section;
}

} // namespace mystic
