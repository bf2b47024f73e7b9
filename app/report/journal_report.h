// From a journal to a report's document: reads it once, verifies it on the way, folds the period's turns.
// Memory does not grow with the journal, only with the rows the report lists, which are bounded.
#pragma once

#include <memory>
#include <optional>

#include "journal/disk.h"
#include "session/agent_registry.h"
#include "ui/panels/report/report_source.h"

namespace mystic {

/// Null when `watch` cancelled. Errors: NotFound, Unsupported (another build's layout), Corrupt (the header,
/// or a turn that verifies and cannot be decoded), InvalidArgument (an empty period). A fault further on is
/// no error: the report says how far it reached and that it is not verified.
[[nodiscard]] Result<std::shared_ptr<const ReportDocument>> reportFromJournal(Disk& disk,
                                                                              const ReportOrder& order,
                                                                              const AgentRegistry& registry,
                                                                              const ReportWatch& watch);

} // namespace mystic
