#include "trading_state_store.h"

#include <cstdint>

#include "contract/byte_stream.h"

namespace mystic {

namespace {

constexpr std::uint32_t Magic = 0x5453594DU; // "MYST"
constexpr std::uint32_t Version = 1;

/// CRC-32 (ISO 3309, reflected polynomial 0xEDB88320), bit by bit: the file is 200 bytes, written once a
/// change.
std::uint32_t crc32(std::span<const std::byte> bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const std::byte byte : bytes) {
        crc ^= static_cast<std::uint32_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

LoadedState haltedBecause(const std::string& why)
{
    LoadedState loaded;
    loaded.stored.state = TradingState::Halted;
    loaded.stored.person = "station";
    loaded.stored.reason.assign(why);
    loaded.warning =
        "The stored trading state " + why +
        ". Trading starts HALTED: no new risk. Check orders and positions, then re-arm with a reason.";
    return loaded;
}

} // namespace

StoredState toStored(const StateChange& change)
{
    return {change.to, change.at, change.person, change.reason};
}

Result<void> saveTradingState(StateFile& file, const StoredState& state)
{
    ByteWriter out;
    out.put(Magic);
    out.put(Version);
    out.put(static_cast<std::uint8_t>(state.state));
    out.put(state.since);
    out.put(state.person);
    out.put(state.reason);
    out.put(crc32(out.bytes()));
    return file.replace(out.bytes());
}

LoadedState loadTradingState(StateFile& file)
{
    const auto content = file.read();
    if (!content)
        return haltedBecause("cannot be read (" + content.error().message + ")");
    if (!*content)
        return {};
    const std::span<const std::byte> bytes(**content);
    ByteReader in(bytes);
    const auto magic = in.get<std::uint32_t>();
    const auto version = in.get<std::uint32_t>();
    const auto state = in.get<std::uint8_t>();
    LoadedState loaded;
    loaded.stored.since = in.get<Timestamp>();
    loaded.stored.person = in.get<FixedText<32>>();
    loaded.stored.reason = in.get<FixedText<120>>();
    const auto crc = in.get<std::uint32_t>();
    if (!in.ok())
        return haltedBecause("is cut short");
    if (!in.atEnd() || magic != Magic || crc != crc32(bytes.first(bytes.size() - sizeof(crc))))
        return haltedBecause("is damaged");
    if (version != Version)
        return haltedBecause("was written by another version");
    if (state > static_cast<std::uint8_t>(TradingState::Killed))
        return haltedBecause("names no known state");
    loaded.stored.state = static_cast<TradingState>(state);
    return loaded;
}

} // namespace mystic
