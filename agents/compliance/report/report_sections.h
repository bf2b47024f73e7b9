// The sections of the report, one function each. Private to the folder.
#pragma once

#include "compliance/report/report_builder.h"

namespace mystic {

// report_activity.cpp: what was traded and what was refused
[[nodiscard]] ReportSection ordersSection(const ReportFacts& facts, const ReportNames& names);
[[nodiscard]] ReportSection executionsSection(const ReportFacts& facts, const ReportNames& names);
[[nodiscard]] ReportSection rejectionsSection(const ReportFacts& facts, const ReportNames& names);

// report_control.cpp: what the controls and people did
[[nodiscard]] ReportSection limitsSection(const ReportFacts& facts, const ReportNames& names);
[[nodiscard]] ReportSection violationsSection(const ReportFacts& facts, const ReportNames& names);
[[nodiscard]] ReportSection haltsSection(const ReportFacts& facts);
[[nodiscard]] ReportSection operatorSection(const ReportFacts& facts, const ReportNames& names);
[[nodiscard]] ReportSection changesSection(const ReportFacts& facts, const ReportNames& names);
[[nodiscard]] ReportSection eventsSection(const ReportFacts& facts, const ReportNames& names);

// report_result.cpp: what came of it
[[nodiscard]] ReportSection resultSection(const ReportFacts& facts, const ReportNames& names);
[[nodiscard]] ReportSection qualitySection(const ReportFacts& facts, const ReportNames& names);

/// "S-184216", or "–" where there is no signal.
[[nodiscard]] std::string signalReference(Seq trace);
/// "restricted list" with a capital: the name of a check as people read it.
[[nodiscard]] std::string checkName(CheckId check);
/// "USD" for money, else the kind; "yes / no" for a check without figures.
[[nodiscard]] std::string unitName(Unit unit, const ReportNames& names);
[[nodiscard]] std::string capitalised(std::string_view text);
/// a - b, both known.
[[nodiscard]] std::optional<Money> difference(const std::optional<Money>& a, const std::optional<Money>& b);
/// Money, or n/a: a price or conversion rate was missing.
[[nodiscard]] ReportCell moneyOr(const std::optional<Money>& amount);
/// part / whole, or n/a with the reason.
[[nodiscard]] ReportCell shareOf(std::uint64_t part, std::uint64_t whole, const char* whenNone);

} // namespace mystic
