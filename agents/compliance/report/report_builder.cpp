#include "compliance/report/report_builder.h"

#include <algorithm>

#include "report_sections.h"

namespace mystic {

namespace {

constexpr const char* UnknownMoney = "a price or conversion rate was missing";

std::string utc(Timestamp time)
{
    if (time.ns == 0)
        return "–";
    std::string text = formatTimestamp(time, 0);
    text.pop_back();
    text[10] = ' ';
    return text + " UTC";
}

std::string plural(std::uint64_t count, const std::string& word)
{
    return displayText(cell::count(count)) + " " + word + (count == 1 ? "" : "s");
}

std::uint64_t filledOrders(const ReportFacts& facts)
{
    return static_cast<std::uint64_t>(
        std::ranges::count_if(facts.orders.items, [](const OrderFact& order) { return order.fills > 0; }));
}

std::vector<ReportFigure> keyFigures(const ReportFacts& facts, const ReportNames& names)
{
    const std::string& currency = names.accountCurrency;
    const CountFacts& counts = facts.counts;
    return {
        {"net_pnl", "Net P&L of the period", moneyOr(difference(facts.end.equity, facts.start.equity)),
         currency, "equity at the end minus equity at the start; realised + unrealised - fees, at marks"},
        {"equity_end", "Equity at the end", moneyOr(facts.end.equity), currency,
         "cash + positions at marks (mid, else last trade, else bar close), converted at current rates"},
        {"max_drawdown", "Maximum drawdown",
         facts.maxDrawdown ? cell::share(*facts.maxDrawdown) : cell::notAvailable("no equity was known"),
         "of peak", "largest (peak - equity) / peak, start value included, sampled once a logical second"},
        {"orders", "Orders", cell::count(facts.orders.total()), "",
         "every order with an event in the period"},
        {"fills", "Executions", cell::count(facts.fills.total()), "", ""},
        {"refused", "Refusals",
         cell::count(counts.complianceRejected + counts.riskRejected + counts.gateRejected), "",
         "signals or intents refused by Compliance, Risk or gate"},
        {"violations", "Violations", cell::count(facts.violations.total()), "",
         "recorded by Compliance: one for each failed check of a refused signal"},
        {"halts", "Trading state changes", cell::count(facts.halts.total()), "", ""},
    };
}

ReportSection summarySection(const ReportFacts& facts, const ReportNames& names, const ReportJournal& journal)
{
    ReportSection section;
    section.id = "summary";
    section.title = "Summary";
    if (facts.counts.turns == 0) {
        section.paragraphs.push_back(
            "The journal holds no turn within the period: there is nothing to report "
            "on. That is not the same as a period without incidents.");
        return section;
    }
    const CountFacts& counts = facts.counts;
    section.paragraphs.push_back(
        "Session " + names.session + " (" + names.mode + "), account currency " + names.accountCurrency +
        ". Turns " + displayText(cell::count(facts.firstSeq)) + " to " +
        displayText(cell::count(facts.lastSeq)) + ", from " + utc(facts.first) + " to " + utc(facts.last) +
        ". All times are UTC; the trading day rolls by the rule " + names.dayZone + ".");
    section.paragraphs.push_back(
        plural(counts.signals, "signal") + " led to " + plural(counts.intents, "intent") + " and " +
        plural(facts.orders.total(), "order") + ", of which " +
        displayText(cell::count(filledOrders(facts))) + " were filled at least in part, in " +
        plural(facts.fills.total(), "execution") + ". Compliance refused " +
        displayText(cell::count(counts.complianceRejected)) + ", Risk " +
        displayText(cell::count(counts.riskRejected)) + ", the gate " +
        displayText(cell::count(counts.gateRejected)) + ". At the end the trading state was " +
        std::string(toText(facts.stateAtEnd)) + ".");
    const std::uint64_t judged = counts.complianceApproved + counts.complianceRejected;
    section.paragraphs.push_back("Coverage: Compliance judged " + displayText(cell::count(judged)) + " of " +
                                 plural(counts.signals, "signal") + "; it was not ready in " +
                                 displayText(cell::count(counts.complianceDown)) + " and Risk in " +
                                 displayText(cell::count(counts.riskDown)) + " of " +
                                 plural(counts.turns, "turn") +
                                 ". While one of them is not ready, the gate lets no new risk pass.");
    section.paragraphs.push_back(
        "The controls are modelled on RTS 6 (Commission Delegated Regulation (EU) 2017/589) and SEC Rule "
        "15c3-5. This report is evidence of what they did in this session; it is no statement about legal "
        "compliance.");
    section.paragraphs.push_back(journal.verified
                                     ? "The journal behind these figures verified: " + journal.note
                                     : "THE JOURNAL DID NOT VERIFY: " + journal.problem +
                                           ". Figures rest on what could be read before that.");
    return section;
}

ReportSection journalSection(const ReportFacts& facts, const ReportJournal& journal)
{
    ReportSection section;
    section.id = "journal";
    section.title = "Journal";
    section.paragraphs.push_back(
        "Every turn carries chain(n) = SHA-256(chain(n-1) || turn). Whoever holds a chain head noted "
        "elsewhere can show that nothing before it was changed: note the one below.");
    const auto add = [&](const char* id, const char* name, ReportCell value, const char* convention = "") {
        section.figures.push_back({id, name, std::move(value), "", convention});
    };
    add("directory", "Journal", cell::text(journal.directory));
    add("run_id", "Run", cell::text(journal.runId));
    add("build", "Written by build", cell::text(journal.build));
    add("turns", "Turns in the journal", cell::count(journal.turns));
    add("turns_in_period", "Turns in the period", cell::count(facts.counts.turns));
    add("records", "Records", cell::count(journal.records));
    add("segments", "Segments", cell::count(journal.segments));
    add("bytes", "Bytes", cell::count(journal.bytes));
    add("chain_head", "Chain head", cell::text(journal.chainHead));
    add("period_start", "Chain before the period",
        journal.periodStart.empty() ? cell::notAvailable("no turn in the period")
                                    : cell::text(journal.periodStart));
    add("period_end", "Chain at the period's end",
        journal.periodEnd.empty() ? cell::notAvailable("no turn in the period")
                                  : cell::text(journal.periodEnd));
    add("sealed", "Sealed records",
        journal.checkpoint.empty() ? cell::notAvailable("no checkpoint: this journal was not signed")
                                   : cell::count(journal.sealedRecords),
        "records covered by the last signed checkpoint");
    if (!journal.checkpoint.empty())
        section.paragraphs.push_back(
            "The last signed checkpoint. Keep it where nobody can change it, with the empty "
            "line in it; mystic verify --anchor compares the journal with it later:\n" +
            journal.checkpoint);
    add("verified", "Verification", cell::text(journal.verified ? "passed" : "FAILED: " + journal.problem),
        "checksums of every record, order of turns, chain recomputed from the first byte");
    add("closed", "Closed cleanly",
        cell::text(journal.wasCut          ? "no: cut by recovery after a crash"
                   : journal.closedCleanly ? "yes"
                                           : "no"));
    add("note", "Note", cell::text(journal.note));
    return section;
}

} // namespace

std::string ReportNames::agent(AgentId id) const
{
    switch (id) {
    case OrchestratorId:
        return "orchestrator";
    case GateId:
        return "gate";
    case VenueId:
        return "venue";
    case FeedId:
        return "feed";
    case OperatorId:
        return "operator";
    default:
        return id < agents.size() ? agents[id] : "–";
    }
}
std::string ReportNames::instrument(InstrumentId id) const
{
    return instruments && instruments->contains(id) ? instruments->at(id).symbol : "–";
}
std::string ReportNames::currencyOf(InstrumentId id) const
{
    return instruments && instruments->contains(id) ? instruments->at(id).currency : "";
}
int ReportNames::priceDecimals(InstrumentId id) const
{
    return instruments && instruments->contains(id) ? instruments->at(id).priceDecimals : 2;
}
int ReportNames::quantityDecimals(InstrumentId id) const
{
    return instruments && instruments->contains(id) ? instruments->at(id).quantityDecimals : 4;
}

std::string signalReference(Seq trace)
{
    return trace == 0 ? std::string() : "S-" + std::to_string(trace);
}

std::string capitalised(std::string_view text)
{
    std::string made(text);
    if (!made.empty() && made[0] >= 'a' && made[0] <= 'z')
        made[0] = static_cast<char>(made[0] - 'a' + 'A');
    return made;
}

std::string checkName(CheckId check)
{
    return check == CheckId::None ? std::string() : capitalised(toText(check));
}

std::string unitName(Unit unit, const ReportNames& names)
{
    switch (unit) {
    case Unit::None:
        return "yes / no";
    case Unit::Money:
        return names.accountCurrency;
    case Unit::PerSecond:
        return "per second";
    case Unit::Count:
    case Unit::Price:
    case Unit::Quantity:
    case Unit::Share:
    case Unit::TimeNs:
        break;
    }
    return std::string(toText(kindOf(unit)));
}

std::optional<Money> difference(const std::optional<Money>& a, const std::optional<Money>& b)
{
    return a && b ? std::optional(*a - *b) : std::nullopt;
}

ReportCell moneyOr(const std::optional<Money>& amount)
{
    return amount ? cell::money(*amount) : cell::notAvailable(UnknownMoney);
}

ReportCell shareOf(std::uint64_t part, std::uint64_t whole, const char* whenNone)
{
    if (whole == 0)
        return cell::notAvailable(whenNone);
    const Int128 raw = divideRounded(static_cast<Int128>(part) * Ratio::Scale, whole, Rounding::HalfEven);
    return cell::share(Ratio::fromRaw(narrow(raw).value_or(0)));
}

ReportDocument buildReport(const ReportFacts& facts, const ReportNames& names, const ReportJournal& journal,
                           Timestamp generatedAt)
{
    ReportDocument document;
    document.title = "Compliance report";
    document.session = names.session;
    document.generator = names.generator;
    document.from = facts.from;
    document.to = facts.to;
    document.generatedAt = generatedAt;
    document.runId = journal.runId;
    document.chainHead = journal.chainHead;
    document.verified = journal.verified;
    document.verification =
        journal.verified ? "journal verified" : "JOURNAL NOT VERIFIED: " + journal.problem;
    document.keyFigures = keyFigures(facts, names);
    document.sections.push_back(summarySection(facts, names, journal));
    document.sections.push_back(resultSection(facts, names));
    document.sections.push_back(limitsSection(facts, names));
    document.sections.push_back(violationsSection(facts, names));
    document.sections.push_back(rejectionsSection(facts, names));
    document.sections.push_back(haltsSection(facts));
    document.sections.push_back(operatorSection(facts, names));
    document.sections.push_back(changesSection(facts, names));
    document.sections.push_back(eventsSection(facts, names));
    document.sections.push_back(qualitySection(facts, names));
    document.sections.push_back(ordersSection(facts, names));
    document.sections.push_back(executionsSection(facts, names));
    document.sections.push_back(journalSection(facts, journal));
    return document;
}

} // namespace mystic
