// One strategy on one instrument: its rule, its bars, what it has asked for and what it holds. Invariant: at
// most one entry is under way or open at a time; what is held follows from fills alone, never from what was
// asked for. It must not know the context, other instances or the account.
#pragma once

#include <memory>

#include "domain/time.h"
#include "messages/messages.h"
#include "performance.h"
#include "rule.h"

namespace mystic {

/// A signal that has been sent and not been answered by an order yet.
struct PendingSignal {
    Timestamp until; ///< 0 = none
    std::uint64_t hash = 0;

    [[nodiscard]] bool isSet() const { return until.ns != 0; }
    void clear() { *this = {}; }
};

class StrategyInstance {
public:
    StrategyInstance(RuleKind kind, const Instrument& instrument, std::uint16_t strategyId,
                     const StrategyParameters& parameters);

    [[nodiscard]] RuleKind kind() const { return m_kind; }
    [[nodiscard]] const Instrument& instrument() const { return *m_instrument; }
    [[nodiscard]] std::uint16_t strategyId() const { return m_strategyId; }
    [[nodiscard]] const TripLedger& ledger() const { return m_ledger; }
    [[nodiscard]] StrategyRule& rule() { return *m_rule; }
    [[nodiscard]] std::uint32_t signals() const { return m_signals; }

    /// New indicators after a change of periods; what is held stays.
    void rebuild(const StrategyParameters& parameters);
    /// Feeds one closed bar; false for a bar that is not newer than the last. A gap restarts warm-up.
    bool takeBar(const MarketEvent& event, std::int64_t maxGapBars);
    /// Forgets signals nobody answered until now. An unanswered entry counts as refused.
    void expireSignals(Timestamp now, Duration cooldown);

    /// Something is held, ordered or asked for.
    [[nodiscard]] bool isEngaged() const;
    [[nodiscard]] bool mayEnter(Timestamp now) const { return !isEngaged() && now >= m_cooldownUntil; }
    [[nodiscard]] bool mayExit() const;
    /// An entry is asked for or working.
    [[nodiscard]] bool isEntering() const { return m_entrySignal.isSet() || m_entryOrder != 0; }

    void noteSignal(const Signal& signal);
    /// A verdict refused the signal with that hash. False when it is not ours.
    bool noteRefusal(std::uint64_t signalHash, Timestamp now, Duration cooldown);
    /// Follows orders of this instance. True when a fill closed a round trip. `isNewFill` is false for a
    /// repeated one.
    bool takeReport(const ExecutionReport& report, bool isNewFill, Timestamp now, Duration cooldown);

    [[nodiscard]] std::uint64_t fingerprint() const;
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    void followOrder(const ExecutionReport& report, Timestamp now, Duration cooldown);

    RuleKind m_kind;
    const Instrument* m_instrument;
    std::uint16_t m_strategyId;
    std::unique_ptr<StrategyRule> m_rule;
    TripLedger m_ledger;
    Timestamp m_lastBar;
    Timestamp m_cooldownUntil;
    PendingSignal m_entrySignal;
    PendingSignal m_exitSignal;
    OrderId m_entryOrder = 0; ///< working
    OrderId m_exitOrder = 0;  ///< working
    std::uint32_t m_signals = 0;
};

} // namespace mystic
