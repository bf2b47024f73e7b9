#include "journal_report.h"

#include "chain_check.h"
#include "compliance/report/report_builder.h"
#include "compliance/report/report_fold.h"
#include "engine/turn.h"
#include "gate/trading_state.h"
#include "session/recorded_session.h"
#include "session/session_parts.h"

namespace mystic {

namespace {

constexpr std::uint64_t WatchEveryRecords = 4096;
constexpr Timestamp Earliest{INT64_MIN};
constexpr Timestamp Latest{INT64_MAX};

std::string modeName(ConfiguredMode mode)
{
    switch (mode) {
    case ConfiguredMode::Demo:
        return "demo, simulated market";
    case ConfiguredMode::Replay:
        return "replay of recorded data";
    case ConfiguredMode::Paper:
        return "paper";
    }
    return "?";
}

struct Period {
    Timestamp from = Earliest;
    Timestamp to = Latest;
};

Result<Period> periodOf(const ReportOrder& order, const TimeZone& zone)
{
    Period period;
    if (order.dayOf) {
        const Timestamp midday = *order.dayOf;
        period.from = midday - Duration{zone.timeOfDayNs(midday)};
        // A local day has 23 to 25 hours: 36 hours on is always within the next one.
        const Timestamp next = period.from + seconds(36 * 3600);
        period.to = next - Duration{zone.timeOfDayNs(next)};
        return period;
    }
    period.from = order.from.value_or(Earliest);
    period.to = order.to.value_or(Latest);
    if (period.from >= period.to)
        return failure(ErrorCode::InvalidArgument,
                       "the period is empty: it begins at " + formatTimestamp(period.from, 0) +
                           " and ends at " + formatTimestamp(period.to, 0) + "; the end is not included");
    return period;
}

/// Feeds the fold with turns, and with what the gate's own rules make of the commands in them.
class TurnFeeder {
public:
    TurnFeeder(ReportFold& fold, TradingState initial) : m_fold(fold), m_state(initial) {}

    void take(const Turn& turn)
    {
        const TurnHeader& header = turn.header;
        m_fold.beginTurn({header.seq, header.time, header.trace, (header.readyMask & ComplianceReadyBit) != 0,
                          (header.readyMask & RiskReadyBit) != 0, header.conditions.outOfBandState});
        const TradingState before = m_state.state();
        if (m_state.advance(header.time))
            tellChange(before, nullptr);
        if (const auto* command = turn.input.tryAs<OperatorCommand>())
            takeCommand(*command, header.time);
        m_fold.take(turn.input);
        takeProducts(turn);
    }

private:
    void takeCommand(const OperatorCommand& command, Timestamp time)
    {
        const TradingState before = m_state.state();
        const auto moved = m_state.apply(command, time);
        std::string refusal = moved ? std::string() : moved.error().message;
        m_fold.takeCommand(command, refusal);
        if (m_state.state() != before)
            tellChange(before, &command);
    }

    void tellChange(TradingState before, const OperatorCommand* command)
    {
        const StateChange& last = m_state.lastChange();
        ReportStateChange change;
        change.from = before;
        change.to = last.to;
        change.basis = toText(last.basis);
        change.person = last.person.str();
        change.secondPerson = last.secondPerson.str();
        change.reason = last.reason.str();
        change.cancels = command != nullptr && command->action == OperatorAction::Kill;
        change.keepsProtectiveStops = command == nullptr || command->keepProtectiveStops != 0;
        m_fold.takeStateChange(change);
    }

    void takeProducts(const Turn& turn)
    {
        if (turn.header.products == 0)
            return;
        const auto product = [&](const auto& value) {
            m_product = Message::make(value, NoAgent);
            m_fold.take(m_product);
        };
        if (turn.has(SignalBit))
            product(turn.signal);
        if (turn.has(ComplianceBit))
            product(turn.compliance);
        if (turn.has(RiskBit))
            product(turn.risk);
        if (turn.has(IntentBit))
            product(turn.intent);
        if (turn.has(GateBit))
            product(turn.gate);
    }

    ReportFold& m_fold;
    TradingStateMachine m_state;
    Message m_product;
};

/// One run over one journal.
class JournalReport {
public:
    JournalReport(const ReportOrder& order, const AgentRegistry& registry, const ReportWatch& watch)
        : m_order(order), m_registry(registry), m_watch(watch)
    {
    }

    Result<std::shared_ptr<const ReportDocument>> run(Disk& disk)
    {
        if (auto ready = prepare(disk); !ready)
            return tl::make_unexpected(ready.error());
        auto reader = JournalReader::open(disk, m_order.journal);
        if (!reader)
            return tl::make_unexpected(reader.error());
        const auto complete = readAll(**reader);
        if (!complete)
            return failure(complete.error().code, m_order.journal + ": " + complete.error().message);
        if (!*complete)
            return std::shared_ptr<const ReportDocument>();
        ReportFacts facts = m_fold->finish();
        if (facts.from == Earliest)
            facts.from = facts.first;
        if (facts.to == Latest)
            facts.to = facts.last + Duration{1};
        return std::make_shared<const ReportDocument>(
            buildReport(facts, m_names, describe(**reader), m_order.generatedAt));
    }

private:
    Result<void> prepare(Disk& disk)
    {
        auto reader = JournalReader::open(disk, m_order.journal);
        if (!reader)
            return tl::make_unexpected(reader.error());
        auto session = readRecordedSession(**reader, m_order.journal, m_registry);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto parts = makeSessionParts(session->config, m_registry, session->header.initialState,
                                            session->header.runId);
        if (!parts)
            return tl::make_unexpected(parts.error());
        const auto period = periodOf(m_order, session->config.dayZone);
        if (!period)
            return tl::make_unexpected(period.error());
        m_period = *period;
        m_header = session->header;
        m_names.instruments = parts->instruments;
        m_names.accountCurrency = session->config.accountCurrency;
        m_names.dayZone = session->config.dayZone.rule();
        m_names.session = session->config.name;
        m_names.mode = modeName(session->config.mode);
        m_names.generator = "Mystic Station " MYSTIC_VERSION;
        ReportSetup setup;
        for (std::size_t i = 0; i < parts->agents.size(); ++i) {
            m_names.agents.push_back(parts->agents[i].name);
            if (parts->agents[i].factory()->role() == AgentRole::Risk && setup.riskAgent == NoAgent)
                setup.riskAgent = static_cast<AgentId>(i);
        }
        setup.instruments = parts->instruments;
        setup.accountCurrency = m_names.accountCurrency;
        setup.startingCash = session->config.startingCash;
        setup.dayZone = session->config.dayZone;
        setup.from = m_period.from;
        setup.to = m_period.to;
        setup.initialState = m_header.initialState;
        m_fold = std::make_unique<ReportFold>(std::move(setup));
        return {};
    }

    /// True: to the end, or to the first fault. False: cancelled.
    Result<bool> readAll(JournalReader& reader)
    {
        TurnFeeder feeder(*m_fold, m_header.initialState);
        RecordView record;
        Turn turn;
        for (;;) {
            if (m_chain.records() % WatchEveryRecords == 0 && !watched(reader))
                return false;
            m_status = reader.next(record);
            if (m_status != ReadStatus::Record)
                return true;
            const Hash before = m_chain.head();
            m_chain.take(record, reader.segmentHeader());
            if (!m_chain.problem().empty())
                return true;
            if (record.kind != RecordKind::Turn || m_behind)
                continue;
            if (auto decoded = decodeTurn(record.payload, turn); !decoded)
                return failure(ErrorCode::Corrupt,
                               "record " + std::to_string(record.number) + ": " + decoded.error().message);
            if (turn.header.time >= m_period.to) {
                m_behind = true; // what follows is only verified
                continue;
            }
            if (auto taken = feed(feeder, turn); !taken)
                return tl::make_unexpected(taken.error());
            if (turn.header.time < m_period.from)
                continue;
            if (m_periodStart.empty())
                m_periodStart = toHex(before);
            m_periodEnd = m_chain.head();
        }
    }

    static Result<void> feed(TurnFeeder& feeder, const Turn& turn)
    {
        try {
            feeder.take(turn);
        } catch (const ArithmeticOverflow& overflow) {
            return failure(ErrorCode::Overflow,
                           "turn " + std::to_string(turn.header.seq) + ": " + overflow.what() +
                               ": an amount is beyond what a report can hold; choose a shorter period");
        }
        return {};
    }

    bool watched(const JournalReader& reader) const
    {
        const auto total = static_cast<double>(std::max<std::uint64_t>(reader.totalBytes(), 1));
        return !m_watch ||
               m_watch(ReportStage::Reading, std::min(1.0, static_cast<double>(reader.bytesRead()) / total));
    }

    [[nodiscard]] ReportJournal describe(const JournalReader& reader) const
    {
        ReportJournal journal;
        journal.directory = m_order.journal;
        journal.runId = std::to_string(m_header.runId);
        journal.build = m_header.build;
        journal.turns = m_chain.turns();
        journal.records = m_chain.records();
        journal.bytes = reader.bytesRead();
        journal.segments = reader.segment();
        journal.chainHead = toHex(m_chain.head());
        journal.periodStart = m_periodStart;
        journal.periodEnd = m_periodStart.empty() ? std::string() : toHex(m_periodEnd);
        journal.checkpoint = m_chain.checkpoint();
        journal.sealedRecords = m_chain.sealedRecords();
        journal.closedCleanly = m_chain.closedCleanly();
        journal.wasCut = m_chain.wasCut();
        journal.problem = m_chain.problem();
        const bool tail = m_status == ReadStatus::TornTail && m_order.stillWritten;
        if (journal.problem.empty() && m_status != ReadStatus::End && !tail && m_chain.problem().empty())
            journal.problem = reader.problem();
        if (journal.problem.empty() && journal.turns == 0)
            journal.problem = "the journal holds no turn: there is nothing to vouch for";
        journal.verified = journal.problem.empty();
        journal.note =
            journal.closedCleanly ? "Closed cleanly. Whoever can write this directory could have "
                                    "rewritten all of it: mystic verify compares it with a "
                                    "checkpoint kept elsewhere."
            : m_order.stillWritten
                ? "Still being written: verified up to the turn named; later ones are not in this report."
                : "Not closed: complete turns after the last one may be missing without a trace.";
        return journal;
    }

    const ReportOrder& m_order;
    const AgentRegistry& m_registry;
    const ReportWatch& m_watch;
    SessionHeader m_header;
    ReportNames m_names;
    Period m_period;
    std::unique_ptr<ReportFold> m_fold;
    ChainCheck m_chain;
    ReadStatus m_status = ReadStatus::End;
    bool m_behind = false;
    std::string m_periodStart;
    Hash m_periodEnd{};
};

} // namespace

Result<std::shared_ptr<const ReportDocument>> reportFromJournal(Disk& disk, const ReportOrder& order,
                                                                const AgentRegistry& registry,
                                                                const ReportWatch& watch)
{
    return JournalReport(order, registry, watch).run(disk);
}

} // namespace mystic
