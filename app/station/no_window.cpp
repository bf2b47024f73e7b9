#include "window.h"

#include <cstdio>

#include "headless.h"

namespace mystic {

std::unique_ptr<QCoreApplication> windowApplication(int& argc, char** argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

int runWindow(SessionHolder& sessions, StationLog& /*log*/, const QString& /*theme*/)
{
    std::fputs("mystic-station: this program is the one without a window (package mystic-station-headless) "
               "and runs as with --headless; the window is in the package mystic-station\n",
               stderr);
    return runHeadless(sessions.session());
}

} // namespace mystic
