#include "system_random.h"

#include <cerrno>

#include <sys/random.h>

#include "domain/invariant.h"

namespace mystic {

void fillRandom(std::span<std::byte> out)
{
    while (!out.empty()) {
        const ssize_t got = ::getrandom(out.data(), out.size(), 0);
        MYSTIC_INVARIANT(got > 0 || errno == EINTR, "the system gives random bytes");
        if (got > 0)
            out = out.subspan(static_cast<std::size_t>(got));
    }
}

} // namespace mystic
