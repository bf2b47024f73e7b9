// Keeps the trading state across restarts, so that a halt survives the station.
// Invariant: what cannot be read or is damaged means HALTED, never ACTIVE; only a station that never ran
// starts ACTIVE. It must not know a file system: bytes go through the StateFile port.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/result.h"
#include "gate/trading_state.h"

namespace mystic {

/// One small file. Implementations replace it atomically (write beside, sync, rename, sync the folder).
class StateFile {
public:
    virtual ~StateFile() = default;
    /// The whole content; nothing when there is no file. Errors: Io.
    [[nodiscard]] virtual Result<std::optional<std::vector<std::byte>>> read() = 0;
    /// Replaces the content; durable when it returns. Errors: Io, DiskFull.
    [[nodiscard]] virtual Result<void> replace(std::span<const std::byte> content) = 0;
};

/// What is kept.
struct StoredState {
    TradingState state = TradingState::Active;
    Timestamp since;
    FixedText<32> person;
    FixedText<120> reason;
    friend bool operator==(const StoredState&, const StoredState&) = default;
};

/// The state to start in, and a sentence for the operator when it is not what was stored.
struct LoadedState {
    StoredState stored;
    std::string warning; ///< empty = nothing to say
};

/// Fails closed: unreadable or damaged gives HALTED with the reason in `warning`.
[[nodiscard]] LoadedState loadTradingState(StateFile& file);
/// Errors: those of the file. The caller halts when a halt cannot be stored.
[[nodiscard]] Result<void> saveTradingState(StateFile& file, const StoredState& state);
[[nodiscard]] StoredState toStored(const StateChange& change);

} // namespace mystic
