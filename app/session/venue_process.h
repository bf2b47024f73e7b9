// Sees to it that the simulated venue of a session runs as a process of its own: reuses the one that serves
// the socket, or starts it. The venue is nobody's child for long: it has its own session, outlives the
// station, and is found again by the lock of its socket.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

namespace mystic {

class VenueProcess {
public:
    /// `configText` is what the venue is started with, `dataDirectory` where that text and the venue's output
    /// are kept.
    VenueProcess(std::string dataDirectory, std::string configText, std::string socketPath);

    /// Empty when a venue runs or was just started; else why none can be. Thread: the venue link's.
    [[nodiscard]] std::string ensure();

private:
    [[nodiscard]] bool isServed() const;
    [[nodiscard]] bool isStarting();
    [[nodiscard]] std::string start();

    std::string m_directory;
    std::string m_configText;
    std::string m_socket;
    pid_t m_started = 0; ///< not yet known to serve or to have ended
    std::int64_t m_startedNs = 0;
};

} // namespace mystic
