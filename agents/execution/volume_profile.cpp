#include "volume_profile.h"

#include <algorithm>

namespace mystic {

namespace {

std::int64_t addCapped(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? INT64_MAX : sum;
}

} // namespace

void VolumeProfile::add(Timestamp time, Quantity quantity)
{
    const std::int64_t slot = time.ns / BucketNs;
    if (slot != m_slot) {
        if (m_slot != INT64_MIN && m_isPartial == 0) {
            Bucket& done = m_buckets[static_cast<std::size_t>(m_slot % Buckets)];
            m_known += done.count == 0 ? 1 : 0;
            done.sum = addCapped(done.sum, m_current);
            ++done.count;
            Int128 sum = 0;
            for (const Bucket& bucket : m_buckets)
                sum += bucket.count == 0 ? 0 : bucket.sum / bucket.count;
            m_meanOfKnown = static_cast<std::int64_t>(sum / m_known);
        }
        m_isPartial = m_slot == INT64_MIN ? 1 : 0;
        m_slot = slot;
        m_current = 0;
    }
    m_current = addCapped(m_current, quantity.raw());
    m_total = Quantity::fromRaw(addCapped(m_total.raw(), quantity.raw()));
}

std::int64_t VolumeProfile::mean(std::int64_t slot) const
{
    if (m_known == 0)
        return 1;
    const Bucket& bucket = m_buckets[static_cast<std::size_t>(slot % Buckets)];
    return bucket.count == 0 ? m_meanOfKnown : bucket.sum / bucket.count;
}

Int128 VolumeProfile::weight(Timestamp from, Timestamp to) const
{
    Int128 sum = 0;
    for (std::int64_t at = from.ns; at < to.ns;) {
        const std::int64_t slot = at / BucketNs;
        const std::int64_t next = std::min(to.ns, (slot + 1) * BucketNs);
        sum += Int128{mean(slot)} * (next - at);
        at = next;
    }
    return sum;
}

Quantity VolumeProfile::expected(Timestamp from, Timestamp to) const
{
    if (m_known == 0)
        return {};
    return Quantity::fromRaw(narrow(weight(from, to) / BucketNs).value_or(INT64_MAX));
}

} // namespace mystic
