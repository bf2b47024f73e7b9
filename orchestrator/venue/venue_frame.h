// Frames between a station and a venue in a process of its own: fixed layouts of the message catalogue in
// packets that keep their bounds. Both ends are built from the same sources; the layout hash in the greeting
// refuses any other pairing. Invariant: decodeVenueFrame() accepts only a frame whose size is exactly its
// kind's, so that reading a payload never leaves the packet. Must not know sockets.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>

#include "domain/result.h"
#include "messages/messages.h"

namespace mystic {

/// The number travels: append only.
enum class VenueFrameKind : std::uint16_t {
    Hello = 1,   ///< station: VenueHello; the venue drops an older connection
    Welcome = 2, ///< venue: VenueWelcome
    Market = 3,  ///< venue: MarketEvent
    Report = 4,  ///< venue: ExecutionReport
    Answer = 5,  ///< venue: VenueAnswer
    Command = 6, ///< station: OrderCommand
    Query = 7,   ///< station: VenueQuery
    CancelAll = 8,
    Fault = 9, ///< a test: VenueFault; refused unless the venue was started for it
};

struct VenueHello {
    std::uint64_t layout = 0; ///< of the journaled messages, from the engine
    std::uint64_t instruments = 0;
};
struct VenueWelcome {
    std::uint64_t layout = 0;
    std::uint64_t instruments = 0;
    Timestamp now; ///< the venue's clock
};
struct VenueCancelAll {
    std::uint64_t keepProtectiveStops = 0;
};
/// What a venue is to do wrong from now on (tests).
struct VenueFault {
    std::uint32_t dropReports = 0;        ///< so many of the next reports are never told
    std::uint32_t duplicateReports = 0;   ///< so many of the next reports are told twice
    std::uint32_t closeAfterCommands = 0; ///< after so many commands: executed, then closed without a word
    std::uint32_t silent = 0;             ///< 1 = takes everything, answers nothing, until the next fault
};

struct VenueFrameHeader {
    std::array<char, 4> magic{'M', 'Y', 'V', '1'};
    VenueFrameKind kind = VenueFrameKind::Hello;
    std::uint16_t reserved = 0;
    std::uint32_t size = 0; ///< of the payload
    std::uint32_t reserved2 = 0;
    std::uint64_t number = 0; ///< of the sender's frames on this connection, from 1, dense
};
static_assert(sizeof(VenueFrameHeader) == 24 && std::has_unique_object_representations_v<VenueFrameHeader>);

inline constexpr std::size_t VenueFrameBytesMax = sizeof(VenueFrameHeader) + 1024;

/// A decoded frame; points into the packet.
struct VenueFrame {
    VenueFrameKind kind = VenueFrameKind::Hello;
    std::uint64_t number = 0;
    std::span<const std::byte> payload;

    /// `T` is the kind's payload.
    template <typename T>
    [[nodiscard]] T as() const
    {
        T value;
        std::memcpy(&value, payload.data(), sizeof(T));
        return value;
    }
};

/// Bytes of one frame, in `out`.
template <typename T>
[[nodiscard]] std::span<const std::byte> encodeVenueFrame(std::span<std::byte, VenueFrameBytesMax> out,
                                                          VenueFrameKind kind, std::uint64_t number,
                                                          const T& payload)
{
    static_assert(std::is_trivially_copyable_v<T> && sizeof(T) + sizeof(VenueFrameHeader) <= out.extent);
    VenueFrameHeader header;
    header.kind = kind;
    header.size = sizeof(T);
    header.number = number;
    std::memcpy(out.data(), &header, sizeof(header));
    std::memcpy(out.data() + sizeof(header), &payload, sizeof(T));
    return out.first(sizeof(header) + sizeof(T));
}

/// `instruments`: how many both ends know; a payload that names another one is refused, since folds index by
/// it. Errors: Corrupt, saying what is wrong with the frame.
[[nodiscard]] Result<VenueFrame> decodeVenueFrame(std::span<const std::byte> packet, std::size_t instruments);

} // namespace mystic
