// A closed journal as a station that stands at its end: replayed through the same pipeline, every output
// compared, folded into the same snapshot. Invariant: nothing can be sent to it, and nothing in it changes.
#pragma once

#include <memory>
#include <string>

#include "engine/projection.h"
#include "journal/posix_disk.h"
#include "session/recorded_session.h"
#include "session/session_parts.h"
#include "supervision/system_clock.h"
#include "ui/panels/session/session_source.h"

namespace mystic {

class PastSession final : public StationPort {
public:
    /// Blocks until the journal is replayed. Errors: it cannot be read, another build wrote it, the replay
    /// gives something else than what is recorded, no turn in it; cancelled.
    [[nodiscard]] static Result<std::shared_ptr<PastSession>>
    open(const std::string& directory, const AgentRegistry& registry, const SessionWatch& watch);

    // StationPort
    [[nodiscard]] std::shared_ptr<const StationSnapshot> snapshot() const override
    {
        return m_projection->snapshot();
    }
    [[nodiscard]] Mailbox<AuditRow>::Batch takeAuditRows() override { return m_projection->takeAuditRows(); }
    [[nodiscard]] std::shared_ptr<const AgentConfigView> agentConfig(AgentId agent) const override
    {
        return m_projection->agentConfigs().find(agent);
    }
    std::uint64_t send(OperatorCommand /*command*/) override { return 0; }
    std::uint64_t placeOrder(OperatorOrder /*order*/) override { return 0; }
    void kill(int /*level*/, bool /*keepProtectiveStops*/, std::string_view /*person*/,
              std::string_view /*reason*/) override
    {
    }
    void configure(AgentId /*agent*/, std::string_view /*key*/, std::string_view /*jsonValue*/,
                   std::string_view /*person*/, std::string_view /*reason*/) override
    {
    }
    /// The newest messages before the end.
    std::uint32_t watchMessages(MessageWatch watch) override
    {
        const std::uint32_t number = m_projection->watchMessages(watch);
        m_projection->followWatch(); // nothing is folded any more
        return number;
    }
    [[nodiscard]] Mailbox<MessageRow>::Batch takeMessages() override { return m_projection->takeMessages(); }

private:
    PastSession() = default;
    [[nodiscard]] Result<void> build(const std::string& directory, const AgentRegistry& registry);
    [[nodiscard]] Result<void> replay(const SessionWatch& watch);
    void publish(const std::string& problem, bool closed);

    std::string m_directory;
    PosixDisk m_disk;
    SystemClock m_clock;
    std::unique_ptr<JournalReader> m_reader;
    RecordedSession m_session;
    SessionParts m_parts;
    std::unique_ptr<TurnPipeline> m_pipeline;
    std::unique_ptr<Projection> m_projection;
};

} // namespace mystic
