// From a journal to its statistics: reads it once, verifies it on the way, folds the inputs of its turns. For
// back-tests, closed journals and the journal of a session that still runs.
#pragma once

#include "journal/disk.h"
#include "session/agent_registry.h"
#include "ui/panels/statistics/statistics_source.h"

namespace mystic {

/// Errors as StatisticsSource::make. `registry` knows the agents of the journal's configuration.
[[nodiscard]] Result<StatisticsOutcome> statisticsFromJournal(Disk& disk, const StatisticsOrder& order,
                                                              const AgentRegistry& registry,
                                                              const StatisticsWatch& watch);

/// The window's source: journals on disk, built-in agents. Any number of calls at a time, from any threads.
class StatisticsMaker final : public StatisticsSource {
public:
    [[nodiscard]] Result<StatisticsOutcome> make(const StatisticsOrder& order,
                                                 const StatisticsWatch& watch) override;

private:
    AgentRegistry m_registry = AgentRegistry::withBuiltIns();
};

} // namespace mystic
