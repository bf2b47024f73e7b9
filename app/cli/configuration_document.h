// docs/configuration.md: every key of the session's configuration and every setting of the window, from the
// registries that also check them.
#pragma once

#include <string>

#include "config/session_config_loader.h"

namespace mystic {

[[nodiscard]] std::string configurationDocument(const ConfigVocabulary& vocabulary);

} // namespace mystic
