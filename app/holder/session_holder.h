// Owns the running session and changes it for another one. Invariants: never two sessions at once; the old
// one is stopped and its journal sealed before the new one begins; what was a valid wish before the stop is
// checked before it; a kill during the change closes the gate of the new session too. Whoever holds the
// holder as a StationPort keeps the same object through every change.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "session/launch.h"
#include "session/session.h"
#include "ui/panels/session/session_source.h"

namespace mystic {

/// Methods of StationPort and adopt(): one thread (GUI). Blocking ones of SessionSource: any other; changes
/// are made one at a time.
class SessionHolder final : public StationPort, public SessionSource {
public:
    /// Opens the log of a station whose data directory is known; what it opens outlives the holder.
    using LogOpener = std::function<Result<LogSink*>(const std::string& dataDirectory)>;

    /// Opens the first session. `openLog` empty: nothing is logged. Errors: those of resolveLaunch, openLog
    /// and Session::open.
    [[nodiscard]] static Result<std::unique_ptr<SessionHolder>>
    open(const LaunchRequest& launch, AgentRegistry registry, const LogOpener& openLog = {});
    ~SessionHolder() override;

    // StationPort, of the session adopted last
    [[nodiscard]] std::shared_ptr<const StationSnapshot> snapshot() const override;
    [[nodiscard]] Mailbox<AuditRow>::Batch takeAuditRows() override;
    std::uint64_t send(OperatorCommand command) override;
    std::uint64_t placeOrder(OperatorOrder order) override;
    void kill(int level, bool keepProtectiveStops, std::string_view person, std::string_view reason) override;
    [[nodiscard]] std::shared_ptr<const AgentConfigView> agentConfig(AgentId agent) const override;
    void configure(AgentId agent, std::string_view key, std::string_view jsonValue, std::string_view person,
                   std::string_view reason) override;
    std::uint32_t watchMessages(MessageWatch watch) override;
    [[nodiscard]] Mailbox<MessageRow>::Batch takeMessages() override;

    // SessionSource
    [[nodiscard]] std::vector<std::string> builtIns() const override;
    [[nodiscard]] Result<FilePreview> preview(const std::string& path, const SessionWatch& watch) override;
    [[nodiscard]] Result<std::vector<RecordedEntry>> recorded(const SessionWatch& watch) override;
    [[nodiscard]] Result<void> open(const SessionOrder& order, const SessionWatch& watch) override;
    [[nodiscard]] Result<void> rewind(Timestamp moment, const SessionWatch& watch) override;
    [[nodiscard]] Result<std::shared_ptr<StationPort>> look(const std::string& directory,
                                                            const SessionWatch& watch) override;
    void adopt() override;

    /// Ends the running session in order.
    void close();
    /// The session adopted last. One thread: the one that calls adopt().
    [[nodiscard]] Session& session() const { return *m_current; }
    [[nodiscard]] const std::string& dataDirectory() const { return m_launch.dataDirectory; }

private:
    struct Kill {
        int level = 0;
        bool keepProtectiveStops = true;
        std::string person;
        std::string reason;
    };
    SessionHolder(LaunchRequest launch, AgentRegistry registry)
        : m_launch(std::move(launch)), m_registry(std::move(registry))
    {
    }
    [[nodiscard]] std::shared_ptr<Session> newest() const;
    [[nodiscard]] Result<void> change(SessionOptions options, const SessionWatch& watch);
    [[nodiscard]] Result<void> stopOld(const std::shared_ptr<Session>& old);
    [[nodiscard]] Result<void> openNew(SessionOptions options);
    void keepKill();

    LaunchRequest m_launch; ///< what the program was started with; the directories are resolved
    AgentRegistry m_registry;
    LogSink* m_log = nullptr;
    std::shared_ptr<Session> m_current; ///< GUI thread
    std::mutex m_changing;              ///< held during a change
    mutable std::mutex m_mutex;         ///< protects the members below
    std::shared_ptr<Session> m_next;    ///< opened, not adopted yet; then the same as m_current
    bool m_betweenSessions = false;     ///< the old one is being stopped, or the new one opened
    std::optional<Kill> m_kill;         ///< that came in between
};

} // namespace mystic
