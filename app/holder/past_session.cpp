#include "past_session.h"

#include <atomic>
#include <thread>

#include "engine/replayer.h"

namespace mystic {

namespace {

/// Folds what the replay finishes, on a thread of its own: the ring is shorter than a journal.
class Folder {
public:
    explicit Folder(Projection& projection)
        : m_thread([this, &projection] {
              for (;;) {
                  const bool last = m_done.load(std::memory_order_acquire);
                  // Not before the first turn: until then the pipeline is still making its agents.
                  if (projection.hasWork() && projection.consume() > 0)
                      continue;
                  if (last)
                      return;
                  constexpr std::int64_t waitNs = 1'000'000;
                  projection.wake().waitFor(projection.wake().prepare(), waitNs);
              }
          })
    {
    }
    ~Folder()
    {
        m_done.store(true, std::memory_order_release);
        m_thread.join();
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

private:
    std::atomic<bool> m_done{false};
    std::thread m_thread;
};

} // namespace

Result<std::shared_ptr<PastSession>>
PastSession::open(const std::string& directory, const AgentRegistry& registry, const SessionWatch& watch)
{
    std::shared_ptr<PastSession> past(new PastSession);
    if (auto built = past->build(directory, registry); !built)
        return tl::make_unexpected(built.error());
    if (auto replayed = past->replay(watch); !replayed)
        return tl::make_unexpected(replayed.error());
    return past;
}

Result<void> PastSession::build(const std::string& directory, const AgentRegistry& registry)
{
    m_directory = directory;
    auto reader = JournalReader::open(m_disk, directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    m_reader = std::move(*reader);
    auto session = readRecordedSession(*m_reader, directory, registry);
    if (!session)
        return tl::make_unexpected(session.error());
    m_session = std::move(*session);
    SessionConfig& config = m_session.config;
    for (AgentConfig& agent : config.agents)
        agent.thread = 0; // placement never changes a byte; one lane is the fastest for a replay
    auto parts = makeSessionParts(config, registry, m_session.header.initialState, m_session.header.runId);
    if (!parts)
        return tl::make_unexpected(parts.error());
    m_parts = std::move(*parts);
    m_pipeline = std::make_unique<TurnPipeline>(m_parts.pipelineParts(config, m_clock, m_session.chainStart));
    m_projection = std::make_unique<Projection>(*m_pipeline, m_parts.instruments, config.accountCurrency,
                                                config.startingCash, config.dayZone, m_clock);
    return {};
}

Result<void> PastSession::replay(const SessionWatch& watch)
{
    bool cancelled = false;
    const auto total = static_cast<double>(m_reader->totalBytes());
    Replayer replayer(*m_pipeline, *m_reader);
    Result<ReplayReport> report;
    {
        const Folder folder(*m_projection);
        report = replayer.run(m_session.header.start, [&](std::uint64_t) {
            cancelled =
                watch && !watch(SessionStage::Replaying, static_cast<double>(m_reader->bytesRead()) / total);
            return !cancelled;
        });
    }
    if (!report)
        return tl::make_unexpected(report.error());
    if (cancelled)
        return tl::make_unexpected(sessionCancelled());
    if (report->firstDifference != 0)
        return failure(ErrorCode::Corrupt,
                       m_directory + ": replaying it gives something else than what is recorded at record " +
                           std::to_string(report->firstDifference) + " (" + report->difference +
                           "). It is not shown, because what would be shown is not what happened. mystic "
                           "verify tells whether the journal was changed.");
    RecordView again; // the reader keeps answering how it ended
    if (m_reader->next(again) == ReadStatus::Damaged)
        return failure(ErrorCode::Corrupt,
                       report->problem +
                           ". The journal is damaged inside and is not shown, because what would "
                           "be shown is not how the session ended. mystic verify tells more.");
    if (report->turns == 0)
        return failure(ErrorCode::NotFound, m_directory + ": nothing was recorded in this session" +
                                                (report->problem.empty() ? "" : ": " + report->problem));
    publish(report->problem, report->closedCleanly);
    return {};
}

void PastSession::publish(const std::string& problem, bool closed)
{
    SessionFacts facts;
    facts.mode = modeOf(m_session.config.mode);
    facts.phase = SessionPhase::Ended;
    facts.sessionName = m_session.config.name;
    facts.phaseDetail = !problem.empty() ? "replayed; the journal ends torn: " + problem
                        : closed         ? "replayed, every record equal"
                                         : "replayed, every record equal; the journal is not sealed";
    facts.speed = 0;
    facts.progress = 1;
    facts.durable = m_pipeline->finished();
    facts.journal.on = true;
    facts.journalPath = m_directory;
    facts.tradingState = m_parts.gate->tradingState();
    facts.feedUp = false;
    facts.venueUp = false;
    const GateLimits& limits = m_parts.gate->limits();
    facts.staleAfter = limits.maxDataAge;
    facts.gateLimits = {limits.priceCollar, limits.maxDataAge, limits.maxOrderValue, limits.maxPositionValue,
                        limits.warnAt};
    m_projection->publish(facts);
}

} // namespace mystic
