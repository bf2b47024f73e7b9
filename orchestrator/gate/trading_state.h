// The trading state: ACTIVE -> REDUCING -> HALTED -> KILLED (DESIGN §5, halt).
// Invariant: to the right anyone may move it, at once, automatic too. To the left only a person with a typed
// reason; from KILLED also a second person, or, with a single user, 60 s between request and effect, recorded
// as such. It must not know orders, venues or a clock; time comes in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/result.h"
#include "messages/messages.h"

namespace mystic {

/// What a move needs.
enum class MoveRule : std::uint8_t { Stay, Free, Reason, SecondPerson };
[[nodiscard]] MoveRule moveRule(TradingState from, TradingState to);

/// How long a single person waits between asking to leave KILLED and leaving it.
inline constexpr Duration RearmDelay = seconds(60);
/// Shortest reason that counts as one, in bytes without surrounding blanks.
inline constexpr std::size_t ReasonMinimum = 3;

/// One request to change the state.
struct StateRequest {
    TradingState target = TradingState::Halted;
    bool automatic = false;         ///< by the station itself
    std::string_view person;        ///< who asks
    std::string_view reason;        ///< typed by that person
    std::string_view secondPerson;  ///< who confirms, empty = nobody
    std::optional<Duration> waited; ///< since this person first asked to leave KILLED
};

/// The state after the request. Pure. Errors: Denied, with what is missing and what to do.
[[nodiscard]] Result<TradingState> nextTradingState(TradingState from, const StateRequest& request);

/// What justified the last change.
enum class MoveBasis : std::uint8_t { None, Automatic, Person, Reason, SecondPerson, WaitedAlone };
[[nodiscard]] std::string_view toText(MoveBasis basis);

/// The last change, for journal, window and store.
struct StateChange {
    TradingState from = TradingState::Active;
    TradingState to = TradingState::Active;
    MoveBasis basis = MoveBasis::None;
    Timestamp at;
    FixedText<32> person;
    FixedText<32> secondPerson;
    FixedText<120> reason;
};

/// A person's request to leave KILLED that still waits for its second person or its delay.
struct PendingRearm {
    TradingState target = TradingState::Active;
    Timestamp requestedAt;
    Timestamp dueAt;
    FixedText<32> person;
    FixedText<120> reason;
};

/// The state with its history of one. Lane thread only; allocates only for the text of a refusal.
class TradingStateMachine {
public:
    explicit TradingStateMachine(TradingState initial = TradingState::Active) : m_state(initial) {}

    [[nodiscard]] TradingState state() const { return m_state; }
    /// The station itself moves to the right; a move to the left is refused.
    Result<TradingState> moveAutomatically(TradingState target, std::string_view reason, Timestamp now);
    /// Halt, Kill, Reduce or Rearm by a person; other actions change nothing. Errors: Denied.
    /// Leaving KILLED: the first request waits; the same request by another person, or `advance` after the
    /// delay, makes it so.
    Result<TradingState> apply(const OperatorCommand& command, Timestamp now);
    /// Lets a waiting request take effect when its delay is over. True when the state changed.
    bool advance(Timestamp now);

    [[nodiscard]] const std::optional<PendingRearm>& pendingRearm() const { return m_pending; }
    [[nodiscard]] const StateChange& lastChange() const { return m_last; }

private:
    Result<TradingState> request(const StateRequest& request, MoveBasis basis, Timestamp now);
    Result<TradingState> requestRearm(const StateRequest& request, Timestamp now);

    TradingState m_state;
    std::optional<PendingRearm> m_pending;
    StateChange m_last;
};

} // namespace mystic
