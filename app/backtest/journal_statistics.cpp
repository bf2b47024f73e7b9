#include "journal_statistics.h"

#include <algorithm>

#include "engine/turn.h"
#include "journal/journal_reader.h"
#include "journal/posix_disk.h"
#include "report/chain_check.h"
#include "risk/statistics/statistics_fold.h"
#include "session/recorded_session.h"
#include "session/session_parts.h"

namespace mystic {

namespace {

constexpr std::uint64_t WatchEveryRecords = 4096;

/// One run over one journal.
class JournalStatistics {
public:
    JournalStatistics(const StatisticsOrder& order, const AgentRegistry& registry,
                      const StatisticsWatch& watch)
        : m_order(order), m_registry(registry), m_watch(watch)
    {
    }

    Result<StatisticsOutcome> run(Disk& disk)
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
            return StatisticsOutcome{true, m_outcome.session, nullptr, nullptr, false, {}};
        m_outcome.statistics = std::make_shared<const Statistics>(m_fold->statistics());
        verdict(**reader);
        return std::move(m_outcome);
    }

private:
    Result<void> prepare(Disk& disk)
    {
        auto reader = JournalReader::open(disk, m_order.journal);
        if (!reader)
            return tl::make_unexpected(reader.error());
        const auto session = readRecordedSession(**reader, m_order.journal, m_registry);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto parts = makeSessionParts(session->config, m_registry, session->header.initialState,
                                            session->header.runId);
        if (!parts)
            return tl::make_unexpected(parts.error());
        m_outcome.session = session->config.name;
        m_outcome.instruments = parts->instruments;
        StatisticsSetup setup;
        setup.instruments = parts->instruments;
        setup.accountCurrency = session->config.accountCurrency;
        setup.startingCash = session->config.startingCash;
        setup.dayZone = session->config.dayZone;
        setup.riskFreeRate = m_order.riskFreeRate;
        setup.daysPerYear = m_order.daysPerYear;
        m_fold = std::make_unique<StatisticsFold>(std::move(setup));
        return {};
    }

    /// True: to the end, or to the first fault. False: cancelled.
    Result<bool> readAll(JournalReader& reader)
    {
        RecordView record;
        Turn turn;
        const auto total = static_cast<double>(std::max<std::uint64_t>(reader.totalBytes(), 1));
        for (;;) {
            if (m_chain.records() % WatchEveryRecords == 0 && m_watch &&
                !m_watch(std::min(1.0, static_cast<double>(reader.bytesRead()) / total)))
                return false;
            m_status = reader.next(record);
            if (m_status != ReadStatus::Record)
                return true;
            m_chain.take(record, reader.segmentHeader());
            if (!m_chain.problem().empty())
                return true;
            if (record.kind != RecordKind::Turn)
                continue;
            if (auto decoded = decodeTurn(record.payload, turn); !decoded)
                return failure(ErrorCode::Corrupt,
                               "record " + std::to_string(record.number) + ": " + decoded.error().message);
            if (auto taken = fold(turn); !taken)
                return tl::make_unexpected(taken.error());
        }
    }

    Result<void> fold(const Turn& turn)
    {
        try {
            m_fold->beginTurn(turn.header.time, turn.header.trace);
            m_fold->take(turn.input);
        } catch (const ArithmeticOverflow& overflow) {
            return failure(ErrorCode::Overflow, "turn " + std::to_string(turn.header.seq) + ": " +
                                                    overflow.what() +
                                                    ": an amount is beyond what statistics can hold; run it "
                                                    "with smaller amounts");
        }
        return {};
    }

    void verdict(const JournalReader& reader)
    {
        std::string problem = m_chain.problem();
        const bool tail = m_status == ReadStatus::TornTail && m_order.stillWritten;
        if (problem.empty() && m_status != ReadStatus::End && !tail)
            problem = reader.problem();
        if (problem.empty() && m_chain.turns() == 0)
            problem = "it holds no turn";
        m_outcome.verified = problem.empty();
        m_outcome.verification = problem.empty()
                                     ? "journal verified, " + std::to_string(m_chain.turns()) + " turns"
                                     : "JOURNAL NOT VERIFIED: " + problem;
        if (problem.empty() && !m_chain.closedCleanly())
            m_outcome.verification += m_order.stillWritten ? ", still being written" : ", not closed";
    }

    const StatisticsOrder& m_order;
    const AgentRegistry& m_registry;
    const StatisticsWatch& m_watch;
    StatisticsOutcome m_outcome;
    std::unique_ptr<StatisticsFold> m_fold;
    ChainCheck m_chain;
    ReadStatus m_status = ReadStatus::End;
};

} // namespace

Result<StatisticsOutcome> statisticsFromJournal(Disk& disk, const StatisticsOrder& order,
                                                const AgentRegistry& registry, const StatisticsWatch& watch)
{
    return JournalStatistics(order, registry, watch).run(disk);
}

Result<StatisticsOutcome> StatisticsMaker::make(const StatisticsOrder& order, const StatisticsWatch& watch)
{
    PosixDisk disk;
    return statisticsFromJournal(disk, order, m_registry, watch);
}

} // namespace mystic
