// The port through which child processes are started, spoken to and ended. The supervisor decides on it
// alone, so that a simulated spawner can take its place. Knows no system call. Nothing here blocks. A Child
// belongs to one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/result.h"
#include "domain/time.h"
#include "sandbox_level.h"

namespace mystic {

/// What is to be started, and under what bounds.
struct ChildSpec {
    std::string name;                   ///< the agent's, for messages
    std::string program;                ///< path of the executable
    std::vector<std::string> arguments; ///< without the program's own name
    std::vector<std::string>
        environment; ///< "KEY=value"; beside these it sees only PATH, LANG, LC_ALL and TZ
    SandboxPolicy sandbox;
    Duration stopGrace = milliseconds(2000);         ///< from requestStop() to SIGKILL
    std::size_t outputKept = std::size_t{64} << 10U; ///< bytes of its output that are remembered, the newest
    /// Output that is read in a second; a child that writes more has to wait for it. 0 = no limit.
    std::uint64_t outputPerSecond = std::uint64_t{1} << 20U;
};

/// How a child ended.
struct ExitStatus {
    enum class Kind : std::uint8_t { Exited, Signalled };
    Kind kind = Kind::Exited;
    int value = 0;             ///< exit code or signal number
    bool killedByUs = false;   ///< by kill() or because it did not stop within its grace
    bool neverStarted = false; ///< the launcher could not set up or start the program; its output says why
    friend bool operator==(const ExitStatus&, const ExitStatus&) = default;
};
/// "exit code 3", "signal 11 (Segmentation fault)", "killed: did not stop in time".
[[nodiscard]] std::string toText(const ExitStatus& status);

enum class SendOutcome : std::uint8_t {
    Sent,
    WouldBlock, ///< the child does not read fast enough; nothing was sent
    Gone,       ///< nobody is there to read it
    TooLarge    ///< longer than Child::MaxMessage; nothing was sent
};

struct Received {
    enum class Kind : std::uint8_t {
        None,     ///< nothing waits
        Message,  ///< `size` bytes of one message
        TooLarge, ///< a message longer than the buffer was thrown away: a breach of protocol
        Gone      ///< the other end is closed and everything it sent has been read
    };
    Kind kind = Kind::None;
    std::size_t size = 0;
};

/// What a child wrote to its standard output and error.
struct ChildOutput {
    std::string text;                 ///< written since the last call, as far as remembered
    std::uint64_t totalBytes = 0;     ///< since the start
    std::uint64_t droppedBytes = 0;   ///< of them never handed out, because too much came
    std::uint64_t bytesPerSecond = 0; ///< between the last two looks a second or more apart
};

/// One child process. Destroying it kills what still runs.
class Child {
public:
    static constexpr std::size_t MaxMessage = std::size_t{64} << 10U; ///< bytes

    virtual ~Child() = default;
    /// Of the agent's process; another process may bear it once hasExited() has a value.
    [[nodiscard]] virtual std::int32_t pid() const = 0;
    /// Sends one message, whole or not at all.
    [[nodiscard]] virtual SendOutcome send(std::span<const std::byte> message) = 0;
    /// Takes one message. Keeps taking until None or Gone: what a child sent before it died can be read
    /// after.
    [[nodiscard]] virtual Received receive(std::span<std::byte> buffer) = 0;
    /// A value as soon as the process has ended and was reaped. To be asked after pollFd() woke the caller,
    /// and at least every 100 ms: this is also where output is taken in and where the grace of a stop runs
    /// out.
    [[nodiscard]] virtual std::optional<ExitStatus> hasExited() = 0;
    /// Closes our sending side: the child reads the end of the stream, which is its order to exit. It may
    /// still send. Killed when it has not ended after the grace.
    virtual void requestStop() = 0;
    /// Ends the process and everything it started, at once.
    virtual void kill() = 0;
    [[nodiscard]] virtual ChildOutput takeOutput() = 0;
    /// A descriptor that becomes readable when there is something to receive, to take or to notice; for
    /// poll() or an event loop only. -1 = there is none, ask every turn.
    [[nodiscard]] virtual int pollFd() const = 0;
};

/// Any thread; each child then belongs to the thread that started it.
class Spawner {
public:
    virtual ~Spawner() = default;
    /// Fails at once when the program is missing or may not be executed, or the system has no more processes.
    [[nodiscard]] virtual Result<std::unique_ptr<Child>> start(const ChildSpec& spec) = 0;
};

} // namespace mystic
