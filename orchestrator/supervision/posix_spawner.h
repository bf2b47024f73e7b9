// Child processes of this machine: posix_spawn, a SEQPACKET socket on descriptor 3, a pidfd, and a pipe for
// what they write. Descriptor 3 is all that a child inherits beside its standard streams.
// Invariant: no code of ours runs between fork and exec; nothing the child does makes us wait or grow.
#pragma once

#include <string>

#include "spawner.h"

namespace mystic {

/// What the launcher (app/sandbox) and the spawner agree on.
struct LauncherProtocol {
    static constexpr int ChannelFd = 3; ///< the agent's socket
    static constexpr int StatusFd = 4;  ///< the launcher's words for us; closed by its exec
};

class PosixSpawner final : public Spawner {
public:
    /// `launcher`: path of the program that shuts a child in before it becomes the agent (mystic-sandbox).
    /// Empty = only children without a sandbox can be started.
    explicit PosixSpawner(std::string launcher = {});
    [[nodiscard]] Result<std::unique_ptr<Child>> start(const ChildSpec& spec) override;
    [[nodiscard]] const std::string& launcher() const { return m_launcher; }

private:
    std::string m_launcher;
};

} // namespace mystic
