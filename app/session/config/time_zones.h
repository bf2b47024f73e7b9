// Time zone names to rules: reads the footer of the system's TZif files. The rest of the station knows rules
// only.
#pragma once

#include <string>
#include <string_view>

#include "domain/time.h"

namespace mystic {

/// "UTC", an IANA name ("Europe/Berlin") or a POSIX TZ rule ("EST5EDT,M3.2.0,M11.1.0"). The rule is that in
/// force after the last transition the file lists (RFC 8536, 3.3): right for now and later, and for the past
/// as far as the rule reaches back. `directory` holds the TZif files. Errors: NotFound, Corrupt, Parse.
[[nodiscard]] Result<TimeZone> resolveTimeZone(std::string_view name, const std::string& directory);

} // namespace mystic
