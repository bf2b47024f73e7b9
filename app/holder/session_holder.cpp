#include "session_holder.h"

#include "file_preview.h"
#include "gate/disk_state_file.h"
#include "past_session.h"
#include "recorded_list.h"

namespace mystic {

Result<std::unique_ptr<SessionHolder>> SessionHolder::open(const LaunchRequest& launch,
                                                           AgentRegistry registry, const LogOpener& openLog)
{
    std::unique_ptr<SessionHolder> holder(new SessionHolder(launch, std::move(registry)));
    auto options = resolveLaunch(launch, holder->m_registry);
    if (!options)
        return tl::make_unexpected(options.error());
    holder->m_launch.dataDirectory = options->dataDirectory; // of all sessions of this station
    if (openLog) {
        auto log = openLog(options->dataDirectory);
        if (!log)
            return tl::make_unexpected(log.error());
        holder->m_log = *log;
        options->log = *log;
    }
    auto session = Session::open(std::move(*options), holder->m_registry);
    if (!session)
        return tl::make_unexpected(session.error());
    holder->m_current = std::move(*session);
    holder->m_next = holder->m_current;
    return holder;
}

SessionHolder::~SessionHolder()
{
    close();
}

void SessionHolder::close()
{
    const std::lock_guard lock(m_changing);
    if (const auto session = newest()) // none when the first one could not be opened
        session->close();
}

std::shared_ptr<Session> SessionHolder::newest() const
{
    const std::lock_guard lock(m_mutex);
    return m_next;
}

std::shared_ptr<const StationSnapshot> SessionHolder::snapshot() const
{
    return m_current->snapshot();
}

Mailbox<AuditRow>::Batch SessionHolder::takeAuditRows()
{
    return m_current->takeAuditRows();
}

std::uint64_t SessionHolder::send(OperatorCommand command)
{
    return m_current->send(command);
}

std::uint64_t SessionHolder::placeOrder(OperatorOrder order)
{
    return m_current->placeOrder(order);
}

std::shared_ptr<const AgentConfigView> SessionHolder::agentConfig(AgentId agent) const
{
    return m_current->agentConfig(agent);
}

void SessionHolder::configure(AgentId agent, std::string_view key, std::string_view jsonValue,
                              std::string_view person, std::string_view reason)
{
    m_current->configure(agent, key, jsonValue, person, reason);
}

std::uint32_t SessionHolder::watchMessages(MessageWatch watch)
{
    return m_current->watchMessages(watch);
}

Mailbox<MessageRow>::Batch SessionHolder::takeMessages()
{
    return m_current->takeMessages();
}

/// The session shown and, during a change, the one that comes: whichever lives closes its gate now.
void SessionHolder::kill(int level, bool keepProtectiveStops, std::string_view person,
                         std::string_view reason)
{
    m_current->kill(level, keepProtectiveStops, person, reason);
    const std::lock_guard lock(m_mutex);
    if (m_next != m_current)
        m_next->kill(level, keepProtectiveStops, person, reason);
    if (m_betweenSessions && (!m_kill || m_kill->level <= level))
        m_kill = Kill{level, keepProtectiveStops, std::string(person), std::string(reason)};
}

std::vector<std::string> SessionHolder::builtIns() const
{
    std::vector<std::string> names;
    for (const std::string_view name : builtInConfigNames())
        names.emplace_back(name);
    return names;
}

Result<FilePreview> SessionHolder::preview(const std::string& path, const SessionWatch& watch)
{
    return previewRecordedFile(path, watch);
}

Result<std::vector<RecordedEntry>> SessionHolder::recorded(const SessionWatch& watch)
{
    const std::string running = newest()->isClosed() ? "" : newest()->journalDirectory();
    PosixDisk disk;
    return listRecorded(disk, m_launch.dataDirectory + "/journals", running, watch);
}

Result<std::shared_ptr<StationPort>> SessionHolder::look(const std::string& directory,
                                                         const SessionWatch& watch)
{
    if (const auto running = newest(); !running->isClosed() && directory == running->journalDirectory())
        return failure(ErrorCode::Busy, directory +
                                            ": this session is running and is shown already. It can be "
                                            "looked at as a past one when it has ended.");
    return PastSession::open(directory, m_registry, watch);
}

Result<void> SessionHolder::open(const SessionOrder& order, const SessionWatch& watch)
{
    LaunchRequest launch = m_launch;
    launch.sources = order.sources;
    launch.replay = order.replay;
    launch.speedMilli = order.speedMilli;
    launch.continueFrom.clear(); // what is opened from the window begins anew
    launch.continueUnfinished = false;
    auto options = resolveLaunch(launch, m_registry);
    if (!options)
        return tl::make_unexpected(options.error());
    options->log = m_log;
    return change(std::move(*options), watch);
}

Result<void> SessionHolder::rewind(Timestamp moment, const SessionWatch& watch)
{
    SessionOptions options = newest()->options();
    if (options.config.feed.kind != FeedKind::Files)
        return failure(ErrorCode::Unsupported,
                       "this session's market is made as it goes, not recorded, so it cannot be had again; "
                       "only sessions on recorded data can go back");
    options.holdAt = moment;
    options.continueFrom.clear();
    options.continueUnfinished = false;
    return change(std::move(options), watch);
}

Result<void> SessionHolder::change(SessionOptions options, const SessionWatch& watch)
{
    const std::lock_guard changing(m_changing);
    const std::shared_ptr<Session> old = newest();
    if (watch && !watch(SessionStage::Stopping, -1))
        return tl::make_unexpected(sessionCancelled());
    {
        const std::lock_guard lock(m_mutex);
        m_betweenSessions = true;
        m_kill.reset();
    }
    auto done = stopOld(old);
    if (done && watch)
        (void)watch(SessionStage::Opening, -1); // too late to cancel
    if (done)
        done = openNew(std::move(options));
    if (!done)
        keepKill();
    const std::lock_guard lock(m_mutex);
    m_betweenSessions = false;
    return done;
}

Result<void> SessionHolder::stopOld(const std::shared_ptr<Session>& old)
{
    old->close();
    if (old->hasStragglers())
        return failure(ErrorCode::Busy,
                       "an agent of the running session hangs and could not be stopped. Its journal " +
                           old->journalDirectory() +
                           " is complete but not sealed. Close the station and start it again.");
    return {};
}

Result<void> SessionHolder::openNew(SessionOptions options)
{
    keepKill(); // came while the old one was being stopped: the new one begins with it
    auto session = Session::open(std::move(options), m_registry);
    if (!session)
        return tl::make_unexpected(session.error());
    const std::lock_guard lock(m_mutex);
    m_next = std::move(*session);
    if (m_kill)
        m_next->kill(m_kill->level, m_kill->keepProtectiveStops, m_kill->person, m_kill->reason);
    m_kill.reset();
    return {};
}

/// Without a session the trading state is kept in its file only, where the next session finds it.
void SessionHolder::keepKill()
{
    const std::lock_guard lock(m_mutex);
    if (!m_kill)
        return;
    StoredState state;
    state.state = m_kill->level >= 2 ? TradingState::Killed : TradingState::Halted;
    state.since = SystemClock::wallTime();
    state.person.assign(m_kill->person);
    state.reason.assign(m_kill->reason);
    PosixDisk disk;
    DiskStateFile file(disk, m_launch.dataDirectory + "/trading-state");
    if (loadTradingState(file).stored.state >= state.state)
        return; // a kill tightens and never loosens
    (void)saveTradingState(file,
                           state); // when it cannot be written, m_kill is given to the session that opens
}

void SessionHolder::adopt()
{
    m_current = newest();
}

} // namespace mystic
