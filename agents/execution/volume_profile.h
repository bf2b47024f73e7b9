// What the market traded, by time of day: the weights a VWAP schedule follows, and the running total a
// participation cap is measured against. Invariants: a half hour counts once it is over; a half hour never
// seen counts as the mean of those that were. It knows no orders.
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include "domain/fixed.h"
#include "domain/time.h"

namespace mystic {

/// One instrument's volume in half hours of the UTC day. Plain values: saving it is copying its bytes.
class VolumeProfile {
public:
    /// Times never go back.
    void add(Timestamp time, Quantity quantity);

    /// All that was observed since the session began; stops growing at the largest quantity.
    [[nodiscard]] Quantity total() const { return m_total; }
    /// Weight of the time from `from` to `to` (at most a day apart): mean volume of its half hours in
    /// proportion. Only ratios of weights mean anything; without any complete half hour it is the time
    /// itself.
    [[nodiscard]] Int128 weight(Timestamp from, Timestamp to) const;
    /// Volume to be expected from `from` to `to`, by the profile; 0 while no half hour is complete.
    [[nodiscard]] Quantity expected(Timestamp from, Timestamp to) const;

private:
    static constexpr std::int64_t BucketNs = 1'800'000'000'000;
    static constexpr std::int64_t Buckets = 48;
    struct Bucket {
        std::int64_t sum = 0; ///< raw quantity over complete half hours
        std::int64_t count = 0;
    };
    [[nodiscard]] std::int64_t mean(std::int64_t slot) const;

    std::array<Bucket, Buckets> m_buckets{};
    Quantity m_total;
    std::int64_t m_slot = INT64_MIN; ///< half hour since the epoch now being filled
    std::int64_t m_current = 0;      ///< its raw quantity so far
    std::int64_t m_isPartial = 1;    ///< the first one was joined in the middle: it does not count
    std::int64_t m_known = 0;        ///< buckets with a count
    std::int64_t m_meanOfKnown = 0;  ///< raw quantity
};
static_assert(std::has_unique_object_representations_v<VolumeProfile>);

} // namespace mystic
