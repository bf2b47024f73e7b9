// What mystic-station shows a session with. Two files implement it, one a program: window.cpp, and
// no_window.cpp for the build without a window, which links nothing of Qt but its core.
#pragma once

#include <memory>

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include "holder/session_holder.h"

namespace mystic {

/// Made before anything else of Qt. `argc` must outlive it.
[[nodiscard]] std::unique_ptr<QCoreApplication> windowApplication(int& argc, char** argv);

/// Runs until the window is closed, or, without one, as runHeadless() does. `theme`: "light", "dark", or
/// empty for what was used last. Main thread. Returns the process's exit status.
[[nodiscard]] int runWindow(SessionHolder& sessions, const QString& theme);

} // namespace mystic
