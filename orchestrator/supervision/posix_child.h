// One running child process: its socket, its pidfd, its output. Private to supervision/.
// Invariant: every call returns at once; what the child wrote is bounded; the process is reaped exactly once.
#pragma once

#include "descriptor.h"
#include "output_tail.h"
#include "spawner.h"

namespace mystic {

class PosixChild final : public Child {
public:
    /// Takes over the process `pid`, just started. Kills it when it cannot be watched.
    [[nodiscard]] static Result<std::unique_ptr<Child>>
    adopt(const ChildSpec& spec, std::int32_t pid, Descriptor channel, Descriptor output, Descriptor status);
    ~PosixChild() override;
    PosixChild(const PosixChild&) = delete;
    PosixChild& operator=(const PosixChild&) = delete;

    [[nodiscard]] std::int32_t pid() const override { return m_pid; }
    [[nodiscard]] SendOutcome send(std::span<const std::byte> message) override;
    [[nodiscard]] Received receive(std::span<std::byte> buffer) override;
    [[nodiscard]] std::optional<ExitStatus> hasExited() override;
    void requestStop() override;
    void kill() override;
    [[nodiscard]] ChildOutput takeOutput() override;
    [[nodiscard]] int pollFd() const override { return m_poll.get(); }

private:
    PosixChild(const ChildSpec& spec, std::int32_t pid);

    bool watch(int fd);
    void unwatch(int fd) const;
    void readOutput(std::size_t most);
    void readStatus();
    void setTimer();
    void reap();

    std::int32_t m_pid;
    Duration m_grace;
    Descriptor m_channel;
    Descriptor m_output;
    Descriptor m_status; ///< of the launcher; closed when it has become the agent
    Descriptor m_pidFd;
    Descriptor m_timer;
    Descriptor m_poll;
    OutputTail m_tail;
    std::string m_statusText;
    bool m_outputPaused = false; ///< it wrote more than its allowance
    bool m_timerForOutput = false;
    bool m_channelWatched = true;
    bool m_killed = false;
    std::int64_t m_stopUntilNs = 0; ///< 0 = not asked to stop
    std::optional<ExitStatus> m_exit;
};

} // namespace mystic
