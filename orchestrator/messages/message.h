// A message in an envelope: who, to whom, when, caused by what, and one payload of the catalogue. Fixed size,
// no allocation.
#pragma once

#include <cstddef>
#include <cstring>

#include "domain/invariant.h"
#include "messages.h"

namespace mystic {

inline constexpr std::size_t PayloadMax = 832;

/// Envelope and payload. `cause` is the turn this answers, `trace` the turn of the signal behind it.
struct Message {
    MessageKind kind = MessageKind::None;
    std::uint16_t size = 0; ///< bytes of payload in use
    AgentId source = NoAgent;
    AgentId target = NoAgent; ///< NoAgent = everybody
    std::uint16_t reserved = 0;
    Seq seq = 0; ///< turn in which it is delivered
    Seq cause = 0;
    Seq trace = 0;
    Timestamp time;
    alignas(8) std::byte payload[PayloadMax];

    Message() { payload[0] = std::byte{0}; }

    template <typename T>
    [[nodiscard]] static Message make(const T& value, AgentId source, AgentId target = NoAgent)
    {
        static_assert(sizeof(T) <= PayloadMax);
        Message message;
        message.kind = MessageKindOf<T>::value;
        message.size = sizeof(T);
        message.source = source;
        message.target = target;
        std::memcpy(message.payload, &value, sizeof(T));
        return message;
    }
    /// The payload; the kind must match.
    template <typename T>
    [[nodiscard]] const T& as() const
    {
        MYSTIC_INVARIANT(kind == MessageKindOf<T>::value, "message read as another kind");
        return *reinterpret_cast<const T*>(payload);
    }
    /// The payload, or nullptr for another kind.
    template <typename T>
    [[nodiscard]] const T* tryAs() const
    {
        return kind == MessageKindOf<T>::value ? reinterpret_cast<const T*>(payload) : nullptr;
    }
};

} // namespace mystic
