#include "system_clock.h"

#include <chrono>
#include <ctime>

namespace mystic {

std::int64_t SystemClock::monotonicNs() const
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Timestamp SystemClock::wallTime()
{
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(
                std::chrono::system_clock::now().time_since_epoch())
                .count()};
}

ClockReading SystemClock::read()
{
    ClockReading reading;
    reading.monotonicNs = SystemClock().monotonicNs();
    timespec boot{};
    reading.bootNs = ::clock_gettime(CLOCK_BOOTTIME, &boot) == 0
                         ? boot.tv_sec * 1'000'000'000 + boot.tv_nsec
                         : reading.monotonicNs; // no sleep is seen then, and the wall's step shows it
    reading.wall = wallTime();
    return reading;
}

} // namespace mystic
