#include "recorded_session.h"

#include "session_parts.h"

namespace mystic {

Result<RecordedSession> readRecordedSession(JournalReader& reader, const std::string& directory,
                                            const AgentRegistry& registry)
{
    RecordView first;
    if (reader.next(first) != ReadStatus::Record || first.kind != RecordKind::SessionHeader)
        return failure(ErrorCode::Corrupt, directory + ": the first record is not a session header");
    RecordedSession session;
    session.chainStart = sha256(first.payload);
    auto header =
        readSessionHeader({reinterpret_cast<const char*>(first.payload.data()), first.payload.size()});
    if (!header)
        return failure(header.error().code, directory + ": " + header.error().message);
    session.header = std::move(*header);
    auto config =
        loadSessionConfig(session.header.configText, session.header.configName, vocabularyOf(registry));
    if (!config)
        return tl::make_unexpected(config.error());
    session.config = std::move(*config);
    return session;
}

Result<JournalNames> readJournalNames(Disk& disk, const std::string& directory, const AgentRegistry& registry)
{
    auto reader = JournalReader::open(disk, directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const auto session = readRecordedSession(**reader, directory, registry);
    if (!session)
        return tl::make_unexpected(session.error());
    const auto parts =
        makeSessionParts(session->config, registry, session->header.initialState, session->header.runId);
    if (!parts)
        return tl::make_unexpected(parts.error());
    JournalNames names;
    names.instruments = parts->instruments;
    names.book.instruments = names.instruments.get();
    for (const AgentSpec& agent : parts->agents)
        names.book.agents.push_back(agent.name);
    return names;
}

} // namespace mystic
