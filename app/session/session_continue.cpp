// How a session goes on with the journal of one that was not closed. Invariant: a journal that cannot be
// continued is left as it is.
#include <algorithm>

#include "session.h"
#include "unfinished_session.h"

namespace mystic {

Result<std::unique_ptr<Session>> Session::open(SessionOptions options, const AgentRegistry& registry)
{
    if (!options.continueFrom.empty() || !options.continueUnfinished || !options.config.journal)
        return openOnce(std::move(options), registry);
    PosixDisk disk;
    SessionOptions continued = options;
    continued.continueFrom =
        findUnfinished(disk, options.dataDirectory + "/journals", options.configName, options.configText);
    if (continued.continueFrom.empty())
        return openOnce(std::move(options), registry);
    auto session = openOnce(continued, registry);
    if (session || session.error().code == ErrorCode::Busy)
        return session;
    return openOnce(std::move(options), registry,
                    "The last session was not closed and cannot be continued, so a new one was begun. Its "
                    "journal " +
                        continued.continueFrom + " is kept as it is: " + session.error().message);
}

/// What the journal to be continued says of its session; nothing is changed yet.
Result<void> Session::readContinued(const AgentRegistry& registry)
{
    if (m_options.continueFrom.empty())
        return {};
    auto reader = JournalReader::open(m_disk, m_options.continueFrom);
    if (!reader)
        return tl::make_unexpected(reader.error());
    auto recorded = readRecordedSession(**reader, m_options.continueFrom, registry);
    if (!recorded)
        return tl::make_unexpected(recorded.error());
    if (std::ranges::any_of(recorded->config.agents, &AgentConfig::process))
        return failure(ErrorCode::Unsupported,
                       m_options.continueFrom +
                           ": an agent of this session lived in a process of its own, and what it knew ended "
                           "with it; begin a new session (mystic-station --new)");
    m_continued = std::move(*recorded);
    const std::int64_t speed = m_options.config.speedMilli; // may have been asked for at the start
    m_options.config = m_continued->config;
    m_options.config.speedMilli = speed;
    return {};
}

/// Everything is brought to where the journal ends before anything is written into it, so that a journal
/// which cannot be continued stays as it is.
Result<void> Session::goOn()
{
    auto reader = JournalReader::open(m_disk, m_options.continueFrom);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const bool isElsewhere = m_venueProcess != nullptr;
    ContinuationBuilder builder(*m_pipeline, isElsewhere ? nullptr : m_feed.get(),
                                isElsewhere ? nullptr : m_venue.get(), [this] { m_projection->consume(); });
    auto from = builder.rebuild(**reader, m_continued->header.start);
    if (!from)
        return failure(from.error().code, m_options.continueFrom + ": " + from.error().message);
    while (m_projection->consume() > 0) {
    }
    if (auto resumed = resumeJournal(*from); !resumed)
        return resumed;
    m_lastCommandId = from->lastCommandId;
    m_sequencer->goOn(std::move(*from));
    return {};
}

Result<void> Session::resumeJournal(const Continuation& from)
{
    const Timestamp wall = SystemClock::wallTime();
    const Timestamp written = lastWritten(m_options.continueFrom);
    m_continuedGap = written.ns == 0 ? Duration() : std::max(Duration(), wall - written);
    m_continuedText = std::string(from.wasClosed ? "Continued a session that was closed"
                                                 : "Continued after the station ended without closing the "
                                                   "session") +
                      (written.ns == 0 ? std::string() : " at " + formatTimestamp(written, 0)) + ": " +
                      std::to_string(from.turns) + " turns recovered, " + std::to_string(from.workingOrders) +
                      " orders working.";
    const auto options = journalOptions();
    if (!options)
        return tl::make_unexpected(options.error());
    auto writer = JournalWriter::resume(m_disk, m_options.continueFrom, m_continuedText, wall.ns, *options);
    if (!writer)
        return tl::make_unexpected(writer.error());
    if ((*writer)->turns() != from.turns || (*writer)->chainHead() != from.chainHead)
        return failure(ErrorCode::Corrupt, m_options.continueFrom +
                                               ": the journal changed while it was read; is another station "
                                               "writing it?");
    m_journal = std::move(*writer);
    m_journalDirectory = m_options.continueFrom;
    return {};
}

/// The first input of the continued session says that and from when on nobody watched.
void Session::announceContinuation()
{
    m_notices.push_back(m_continuedText);
    Alert alert;
    alert.code = AlertCode::AgentRestarted;
    alert.severity = Severity::Medium;
    alert.agent = OrchestratorId;
    alert.unit = Unit::TimeNs;
    alert.value = m_continuedGap.ns;
    alert.text.assign(m_continuedText);
    m_host->post(Message::make(alert, OperatorId));
    keepTighterState();
}

/// A kill that the state file knows and the journal lost is given again.
void Session::keepTighterState()
{
    const StoredState& stored = m_restored.stored;
    if (stored.state <= m_parts.gate->tradingState())
        return;
    const std::string reason = "kept from before the crash: " + stored.reason.str();
    if (stored.state >= TradingState::Halted) {
        m_host->kill(stored.state == TradingState::Killed ? 2 : 1, true, stored.person.view(), reason);
        return;
    }
    OperatorCommand command;
    command.action = OperatorAction::Reduce;
    command.person = stored.person;
    command.reason.assign(reason);
    (void)send(command);
}

} // namespace mystic
