// From the facts of a period to the document people and machines read. Pure: the same facts give the same
// document. Invariant: every figure that has conventions carries its own; what was not observed says so.
// Wording: "controls modelled on RTS 6 / SEC 15c3-5", nothing stronger.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compliance/report/report_document.h"
#include "compliance/report/report_facts.h"

namespace mystic {

/// Names for what facts know by number, and what the session is called.
struct ReportNames {
    std::shared_ptr<const InstrumentMaster> instruments;
    std::vector<std::string> agents; ///< by AgentId
    std::string accountCurrency;
    std::string dayZone; ///< POSIX TZ rule of the trading day
    std::string session;
    std::string mode;      ///< "replay"
    std::string generator; ///< "Mystic Station 0.1.0"

    [[nodiscard]] std::string agent(AgentId id) const;
    [[nodiscard]] std::string instrument(InstrumentId id) const; ///< "–" for none
    [[nodiscard]] std::string currencyOf(InstrumentId id) const;
    [[nodiscard]] int priceDecimals(InstrumentId id) const;
    [[nodiscard]] int quantityDecimals(InstrumentId id) const;
};

/// What reading the journal has shown.
struct ReportJournal {
    std::string directory;
    std::string runId;
    std::string build; ///< of the program that wrote it
    std::uint64_t turns = 0;
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;
    std::uint64_t segments = 0;
    std::string chainHead;           ///< hex
    std::string periodStart;         ///< chain value before the first turn of the period, hex
    std::string periodEnd;           ///< after its last turn
    std::string checkpoint;          ///< the last one, a signed note; empty when nothing was signed
    std::uint64_t sealedRecords = 0; ///< it covers
    bool verified = false;
    bool closedCleanly = false;
    bool wasCut = false;
    std::string problem; ///< first fault; empty when verified
    std::string note;    ///< what a good result does not prove
};

[[nodiscard]] ReportDocument buildReport(const ReportFacts& facts, const ReportNames& names,
                                         const ReportJournal& journal, Timestamp generatedAt);

} // namespace mystic
