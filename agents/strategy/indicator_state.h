// What every indicator needs to check, save and load itself. Invariant: a saved indicator loads only into one
// of the same periods; loading it into another would go on wrongly in silence. It must not know an indicator.
#pragma once

#include <cstdint>

#include "contract/byte_stream.h"
#include "domain/invariant.h"

namespace mystic {

[[nodiscard]] inline int checkedPeriod(int period)
{
    MYSTIC_INVARIANT(period >= 1, "an indicator's period is at least 1");
    return period;
}

inline void putPeriod(ByteWriter& out, int period)
{
    out.put(static_cast<std::int32_t>(period));
}

[[nodiscard]] inline bool samePeriod(ByteReader& in, int period)
{
    return in.get<std::int32_t>() == period;
}

inline void putFlag(ByteWriter& out, bool flag)
{
    out.put(static_cast<std::uint8_t>(flag));
}

[[nodiscard]] inline bool getFlag(ByteReader& in)
{
    return in.get<std::uint8_t>() != 0;
}

} // namespace mystic
