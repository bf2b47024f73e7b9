// What of the differences between station and venue is corrected without a person, and how often they are
// looked for. Invariant: a class that is not listed waits for the operator.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "domain/result.h"
#include "messages/messages.h"

namespace mystic {

struct ReconcilePolicy {
    Duration interval = seconds(30); ///< between comparisons; 0 = only after connecting and when asked
    std::uint32_t automatic = 0;     ///< bit of each DifferenceClass

    [[nodiscard]] bool isAutomatic(DifferenceClass difference) const
    {
        return (automatic >> static_cast<unsigned>(difference) & 1U) != 0;
    }
    /// Takes the classes by name ("missing_fill"). Errors: Parse naming the word and those allowed.
    [[nodiscard]] Result<void> setAutomatic(std::span<const std::string> names);
};

/// What corrects a difference of this class; None where nothing does.
[[nodiscard]] Correction proposedFor(DifferenceClass difference);
/// True when a person may choose it.
[[nodiscard]] bool isAllowed(DifferenceClass difference, Correction correction);
/// "missing_fill"
[[nodiscard]] std::string_view configName(DifferenceClass difference);

} // namespace mystic
