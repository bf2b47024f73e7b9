// What station and child process say to each other over the socket on descriptor 3: bounded binary frames
// around the fixed-layout messages of the catalogue. Both ends are of one build, which the handshake proves,
// so no layout is translated. Invariant: reading never trusts a length; a frame is either whole and sensible,
// or a breach of protocol that is named. Knows no socket and no agent.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "contract/agent.h"
#include "contract/byte_stream.h"
#include "messages/message.h"

namespace mystic::child {

inline constexpr std::uint32_t Magic = 0x4741594D; ///< "MYAG"
inline constexpr std::uint16_t Version = 1;
inline constexpr std::size_t FrameMax = std::size_t{48}
                                        << 10U;                ///< bytes; below spawner.h's Child::MaxMessage
inline constexpr std::size_t BlobMax = std::size_t{64} << 20U; ///< bytes of a setup or a saved state
inline constexpr std::size_t MessagesPerTurnMax = 8;           ///< input, signal and verdicts of one turn
inline constexpr int Descriptor = 3;                           ///< where the child finds its socket

enum class FrameKind : std::uint16_t {
    // station -> child
    Setup = 1,    ///< part of a ChildSetup
    State = 2,    ///< part of a saved state to begin with
    Turns = 3,    ///< what to handle, in order
    CaughtUp = 4, ///< all that happened before is sent: answer with Ready
    // child -> station
    Hello = 16,     ///< first word: version and layout
    Ready = 17,     ///< from here on its answers count
    Heartbeat = 18, ///< from the work loop
    Reply = 19,     ///< one message for the station
    SetTimer = 20,
    Saved = 21,  ///< part of its state after a turn
    Refused = 22 ///< it cannot do what it was started for; it ends by itself
};
[[nodiscard]] std::string_view toText(FrameKind kind);

/// First bytes of every frame.
struct FrameHeader {
    std::uint32_t magic = Magic;
    FrameKind kind = FrameKind::Hello;
    std::uint16_t version = Version;
    std::uint32_t epoch = 0;
    std::uint32_t size = 0; ///< of the whole frame
};
static_assert(sizeof(FrameHeader) == 16);

struct Hello {
    std::uint64_t layout = 0; ///< layoutHash() of its build
};
struct Heartbeat {
    Seq lastTurn = 0;                 ///< finished
    std::uint64_t handled = 0;        ///< turns handled since its start
    std::uint64_t digest = 0;         ///< of its agent
    std::uint64_t handlerMaxNs = 0;   ///< longest turn since the last heartbeat
    std::uint64_t repliesDropped = 0; ///< it wanted to say more in one turn than is allowed
};
struct SetTimer {
    Seq turn = 0;
    std::uint32_t timerId = 0;
    std::uint32_t reserved = 0;
    Timestamp deadline;
};
/// A piece of something larger than a frame.
struct Part {
    Seq turn = 0; ///< Saved: the state is the one after this turn
    std::uint32_t total = 0;
    std::uint32_t offset = 0;
};

/// Everything an agent is made from.
struct ChildSetup {
    std::string type;    ///< as registered
    std::string library; ///< path of the shared library that makes it; empty = built in
    AgentSetup agent;    ///< `instruments` points to `instruments` below
    InstrumentMaster instruments;
    std::vector<std::pair<std::string, std::string>> config; ///< key, JSON text: every value in force
    Duration heartbeat = milliseconds(200);
};
[[nodiscard]] std::vector<std::byte> encodeSetup(const ChildSetup& setup);
/// Errors: Corrupt.
[[nodiscard]] Result<void> decodeSetup(std::span<const std::byte> bytes, ChildSetup& out);

/// One turn as a child gets it.
struct TurnFrame {
    Seq seq = 0;
    Seq trace = 0;
    Timestamp time;
    std::vector<Message> messages; ///< in the order in which they are handled
};

/// Writes one turn as frames carry it.
void encodeTurn(std::vector<std::byte>& out, Seq seq, Seq trace, Timestamp time,
                std::span<const Message> messages);

/// Changes with every layout both ends must agree on.
[[nodiscard]] std::uint64_t layoutHash();

/// Builds frames of one connection.
class FrameWriter {
public:
    void setEpoch(std::uint32_t epoch) { m_epoch = epoch; }
    [[nodiscard]] std::uint32_t epoch() const { return m_epoch; }

    template <typename T>
    [[nodiscard]] std::span<const std::byte> simple(FrameKind kind, const T& value)
    {
        begin(kind);
        put(value);
        return finish();
    }
    [[nodiscard]] std::span<const std::byte> empty(FrameKind kind)
    {
        begin(kind);
        return finish();
    }
    [[nodiscard]] std::span<const std::byte> refused(std::string_view why);
    [[nodiscard]] std::span<const std::byte> reply(const Message& message);
    /// One part of `whole` from `offset` on; the caller goes on until offset reaches its size.
    [[nodiscard]] std::span<const std::byte> part(FrameKind kind, Seq turn, std::span<const std::byte> whole,
                                                  std::size_t& offset);

    /// Turns are packed into one frame as far as they fit.
    /// `reportDone`: a heartbeat is wanted as soon as they are handled.
    void beginTurns(bool catchUp, bool reportDone = false);
    [[nodiscard]] bool hasTurns() const { return m_turns > 0; }
    /// Adds a turn of encodeTurn(). False when it does not fit any more: finish the frame and begin the next.
    [[nodiscard]] bool addTurn(std::span<const std::byte> encoded);
    [[nodiscard]] std::span<const std::byte> finishTurns();

private:
    void begin(FrameKind kind);
    template <typename T>
    void put(const T& value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        const auto* first = reinterpret_cast<const std::byte*>(&value);
        m_bytes.insert(m_bytes.end(), first, first + sizeof(T));
    }
    [[nodiscard]] std::span<const std::byte> finish();

    std::uint32_t m_epoch = 0;
    std::uint32_t m_turns = 0;
    std::vector<std::byte> m_bytes;
};

/// One frame as read. The member that goes with `kind` is set.
struct Frame {
    FrameKind kind = FrameKind::Hello;
    std::uint32_t epoch = 0;
    Hello hello;
    Heartbeat heartbeat;
    SetTimer timer;
    Part part;
    std::span<const std::byte> bytes; ///< of a part; into the frame
    bool catchUp = false;             ///< Turns
    bool reportDone = false;          ///< Turns
    std::vector<TurnFrame> turns;
    Message message; ///< Reply
    std::string text;
};
/// Reads one frame. Errors: Corrupt, with what is wrong. Messages are checked (messages/message_check.h).
[[nodiscard]] Result<void> readFrame(std::span<const std::byte> bytes, Frame& out);

/// Puts parts together. Errors: Corrupt when they do not follow each other or claim too much.
class PartAssembler {
public:
    /// True when `part` completes the whole.
    [[nodiscard]] Result<bool> add(const Part& part, std::span<const std::byte> bytes);
    [[nodiscard]] const std::vector<std::byte>& whole() const { return m_whole; }
    [[nodiscard]] std::vector<std::byte> take() { return std::exchange(m_whole, {}); }

private:
    std::vector<std::byte> m_whole;
    std::uint32_t m_total = 0;
};

} // namespace mystic::child
