// Folds turns into the reconciliation's view. Part of the projection. Invariant: everything kept is bounded;
// a difference that waits for a decision is never dropped for one that does not.
#pragma once

#include <memory>
#include <vector>

#include "reconciliation_view.h"
#include "turn.h"

namespace mystic {

/// On the projector's thread.
class ReconciliationFold {
public:
    static constexpr std::size_t DifferencesMax = 300;

    void fold(const Turn& turn);
    /// The view as it is now; the same object while nothing changed.
    [[nodiscard]] std::shared_ptr<const ReconciliationView> view(const VenueFacts& venue,
                                                                 std::uint32_t inDoubt);

private:
    void foldAnswer(const VenueAnswer& answer, Timestamp time);
    void foldDifference(const Difference& difference, Timestamp time);
    void trim();

    ReconciliationView m_now;
    std::vector<VenueBalance> m_balances; ///< of the answer now arriving
    std::uint64_t m_balancesOf = 0;       ///< its query
    std::shared_ptr<const ReconciliationView> m_view;
    bool m_changed = true;
};

} // namespace mystic
