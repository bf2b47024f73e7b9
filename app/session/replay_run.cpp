#include "replay_run.h"

#include "journal/posix_disk.h"
#include "recorded_session.h"
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
    auto session = readRecordedSession(**reader, directory, registry);
    if (!session)
        return tl::make_unexpected(session.error());
    for (AgentConfig& agent : session->config.agents)
        agent.thread = 0; // placement never changes a byte; one lane is the fastest for a replay
    const auto parts =
        makeSessionParts(session->config, registry, session->header.initialState, session->header.runId);
    if (!parts)
        return tl::make_unexpected(parts.error());
    const SystemClock clock;
    TurnPipeline pipeline(parts->pipelineParts(session->config, clock, session->chainStart));
    Replayer replayer(pipeline, **reader);
    const auto total = static_cast<double>((*reader)->totalBytes());
    return replayer.run(session->header.start, [&](std::uint64_t turns) {
        return !progress || progress(turns, static_cast<double>((*reader)->bytesRead()) / total);
    });
}

} // namespace mystic
