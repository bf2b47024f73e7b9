// What a journal's first record says about its session: configuration, instruments and agents, for those who
// replay or read it.
#pragma once

#include <memory>
#include <string>

#include "agent_registry.h"
#include "config/session_config.h"
#include "engine/audit_text.h"
#include "journal/journal_reader.h"
#include "session_header.h"

namespace mystic {

struct RecordedSession {
    SessionHeader header;
    Hash chainStart{}; ///< SHA-256 of the header record
    SessionConfig config;
};

/// Reads the first record of a reader that has read none. Errors: Corrupt, Unsupported (another build's
/// layout), what the configuration loader refuses; all name `directory`.
[[nodiscard]] Result<RecordedSession> readRecordedSession(JournalReader& reader, const std::string& directory,
                                                          const AgentRegistry& registry);

/// Names for the records of one journal. Owns what the book points to.
struct JournalNames {
    std::shared_ptr<const InstrumentMaster> instruments;
    NameBook book;
};

/// Errors: those of JournalReader::open and readRecordedSession.
[[nodiscard]] Result<JournalNames> readJournalNames(Disk& disk, const std::string& directory,
                                                    const AgentRegistry& registry);

} // namespace mystic
