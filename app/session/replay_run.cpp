#include "replay_run.h"

#include "journal/posix_disk.h"
#include "session_header.h"
#include "session_parts.h"
#include "supervision/system_clock.h"

namespace mystic {

Result<ReplayReport> replayJournal(const std::string& directory, const AgentRegistry& registry,
                                   const std::function<bool(std::uint64_t, double)>& progress)
{
    PosixDisk disk;
    auto reader = JournalReader::open(disk, directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    RecordView first;
    if ((*reader)->next(first) != ReadStatus::Record || first.kind != RecordKind::SessionHeader)
        return failure(ErrorCode::Corrupt, directory + ": the first record is not a session header");
    const Hash chainStart = sha256(first.payload);
    const auto header =
        readSessionHeader({reinterpret_cast<const char*>(first.payload.data()), first.payload.size()});
    if (!header)
        return failure(header.error().code, directory + ": " + header.error().message);
    auto config = loadSessionConfig(header->configText, header->configName, vocabularyOf(registry));
    if (!config)
        return tl::make_unexpected(config.error());
    for (AgentConfig& agent : config->agents)
        agent.thread = 0; // placement never changes a byte; one lane is the fastest for a replay
    const auto parts = makeSessionParts(*config, registry, header->initialState);
    if (!parts)
        return tl::make_unexpected(parts.error());
    const SystemClock clock;
    TurnPipeline pipeline(parts->pipelineParts(*config, clock, chainStart));
    Replayer replayer(pipeline, **reader);
    const auto total = static_cast<double>((*reader)->totalBytes());
    return replayer.run(header->start, [&](std::uint64_t turns) {
        return !progress || progress(turns, static_cast<double>((*reader)->bytesRead()) / total);
    });
}

} // namespace mystic
