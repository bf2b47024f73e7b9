// Makes reports of journals on disk: the window's ReportSource, and what `mystic report` calls.
#pragma once

#include <string_view>

#include "session/agent_registry.h"
#include "ui/panels/report/report_source.h"

namespace mystic {

/// Any number of calls at a time, from any threads. PDF needs a QGuiApplication.
class ReportMaker final : public ReportSource {
public:
    [[nodiscard]] Result<ReportOutcome> make(const ReportOrder& order, const ReportWatch& watch) override;

private:
    AgentRegistry m_registry = AgentRegistry::withBuiltIns();
};

/// "pdf,csv" -> formats. Errors: Parse, naming what there is.
[[nodiscard]] Result<std::vector<ReportFormat>> parseFormats(std::string_view list);
[[nodiscard]] std::string_view toText(ReportFormat format); ///< "PDF"

/// The files of a document, complete or not at all. A report that is there already is never replaced: the new
/// one becomes version 2, 3 … of its name. Nothing when `watch` cancelled.
/// Errors: Denied, DiskFull, Io, naming the path.
[[nodiscard]] Result<std::optional<std::vector<ReportFile>>>
writeReportFiles(const ReportDocument& document, const ReportOrder& order, const ReportWatch& watch);

} // namespace mystic
