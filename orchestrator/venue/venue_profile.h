// What a venue does and does not, as data: the questions protocol G depends on (docs/orders.md). One profile
// for each adapter, to be checked against the venue's documents and its sandbox before it goes live.
// Invariant: validate() passes, or no session opens.
#pragma once

#include <cstdint>
#include <string>

#include "domain/result.h"
#include "domain/time.h"

namespace mystic {

/// For how long a venue refuses a client order id it has seen.
enum class IdUniqueness : std::uint8_t { Forever, OpenOnly, Window, None };
[[nodiscard]] std::string_view toText(IdUniqueness uniqueness);

/// When an approved command leaves.
enum class ReleasePolicy : std::uint8_t {
    AtOnce,      ///< with its turn: a simulated venue in this process loses nothing that the journal has
    WhenDurable, ///< when its turn is synced: everything else
};
[[nodiscard]] std::string_view toText(ReleasePolicy policy);

struct VenueProfile {
    std::string name = "simulated";
    /// Real money, or a venue that outlives this process: orders may be at the venue that the journal has
    /// lost, so they leave only when they are durable.
    bool isLive = false;
    /// False for a venue in this process: no answer can be lost, so no order is watched for one.
    bool canLoseAnswers = false;
    IdUniqueness idUniqueness = IdUniqueness::Forever;
    Duration idWindow;           ///< Window: how long
    bool hasServerExpiry = true; ///< the venue refuses a command that arrives after its `arriveBy`
    Duration arrivalMax =
        seconds(5); ///< `arriveBy` after sending; with no server expiry the guard waited instead
    Duration answerTimeout = seconds(1);     ///< silence after which a command's outcome is unknown
    Duration queryTimeout = seconds(2);      ///< silence after which a query is asked again
    Duration readLag = milliseconds(300);    ///< until an accepted order shows in queries
    Duration clockError = milliseconds(500); ///< largest difference of clocks that is normal
    bool tradeIdUnique = true;               ///< within an instrument
    bool hasDeadManSwitch = false;
    Duration deadManCountdown = seconds(60); ///< renewed at a third of it
    bool amendKeepsId = true;
    bool listsByClientId = true;  ///< one order can be asked for by its client id
    bool reportsPositions = true; ///< false: a spot account has balances only
    std::uint32_t idLengthMax = 32;
    Duration tradeOverlap = seconds(60); ///< trades are asked for from this long before the last comparison

    [[nodiscard]] ReleasePolicy release() const
    {
        return isLive ? ReleasePolicy::WhenDurable : ReleasePolicy::AtOnce;
    }
    /// Silence after which a command can no longer be accepted and must show in queries.
    [[nodiscard]] Duration settledAfter() const { return {arrivalMax.ns + readLag.ns + clockError.ns}; }
    /// Errors: OutOfRange naming the field, what is wrong and what to set.
    [[nodiscard]] Result<void> validate() const;
};

} // namespace mystic
