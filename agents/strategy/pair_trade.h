// One pair of "pair-spread" from entry to exit: its model, and the rule by which its two legs go out and come
// in.
//
// A turn carries one signal, so the legs go one after the other:
//   1. The first leg is entered; its size is Risk's.
//   2. Once its order is done, the second leg is asked for on the turn after: the hedge ratio times the value
//   that
//      the first one really got, in whole lots.
//   3. A pair whose legs both stand is held until the spread is back, or beyond its stop.
//   4. A leg whose partner was refused, got nothing or less than the configured share of its hedge, or is
//   gone
//      (stopped out, closed by hand), is exited at once; so is a leg that appears where none was expected.
//   5. Exits go out one a turn; one that was refused is tried again with the next bar of either leg.
// Invariant: what is held follows from the legs' fills alone. It must not know the context, marks' sources or
// Risk.
#pragma once

#include "instance.h"
#include "pair_spread.h"

namespace mystic {

/// Results of one or more strategies' round trips in one currency.
struct TripResults {
    std::uint32_t trades = 0;
    std::uint32_t wins = 0;
    Money grossProfit;
    Money grossLoss; ///< positive
    Ratio returnSum;
};

/// The one thing to do now for a pair.
struct PairStep {
    enum class Kind : std::uint8_t { Nothing, Enter, Exit } kind = Kind::Nothing;
    int leg = 0; ///< 0 = first, 1 = second
    RuleDecision decision;
    Quantity requested; ///< 0 = let Risk decide
};

class PairTrade {
public:
    enum class Stage : std::uint8_t { Flat, FirstLeg, SecondLeg, Held, Unwinding };
    /// Present state of the two legs.
    struct Legs {
        StrategyInstance* leg[2];
        Price mark[2];
    };

    PairTrade(InstrumentId first, InstrumentId second, const StrategyParameters& parameters);

    [[nodiscard]] InstrumentId instrument(int leg) const { return m_instruments[leg]; }
    [[nodiscard]] int legOf(InstrumentId id) const { return id == m_instruments[1] ? 1 : 0; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const PairSpread& model() const { return m_model; }
    [[nodiscard]] const TripResults& results() const { return m_results; }

    /// New model after a change of periods; what is held stays.
    void rebuild(const StrategyParameters& parameters);
    /// One closed bar of one leg. True when the other leg has a bar of the same time, so that the pair has
    /// one.
    bool takeBar(int leg, Timestamp time, Duration interval, Price close, std::int64_t maxGapBars);
    /// A fill of an entry order, for the notional behind the return.
    void noteEntryFill(Money notional) { m_opened += notional; }
    /// Follows the legs; true when a round trip of the pair has just ended.
    bool follow(const Legs& legs, const StrategyParameters& parameters);
    /// Entry of the first leg, when the model wants one with the present bar.
    [[nodiscard]] PairStep entry(const StrategyParameters& parameters) const;
    /// Exit of a held pair, when the model wants one with the present bar: begins to unwind.
    void decideExit(const StrategyParameters& parameters);
    /// What the legs need now; Nothing while an answer is awaited.
    [[nodiscard]] PairStep next(const Legs& legs, const StrategyParameters& parameters);
    /// The step has been sent.
    void noteSent(const PairStep& step);

    [[nodiscard]] std::uint64_t fingerprint() const;
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    [[nodiscard]] RuleDecision::Want wantOf(int leg) const;
    [[nodiscard]] PairStep secondLeg(const Legs& legs, const StrategyParameters& parameters);
    [[nodiscard]] PairStep unwindingStep(const Legs& legs);
    void judgeSecondLeg(const Legs& legs, const StrategyParameters& parameters);
    void unwind(std::string_view reason);
    void endTrip(const Legs& legs);

    InstrumentId m_instruments[2];
    PairSpread m_model;
    Timestamp m_barTime[2];
    Price m_barClose[2];
    Timestamp m_pairBar; ///< time of the last common bar
    Stage m_stage = Stage::Flat;
    std::int8_t m_direction = 0;          ///< 1 long the spread, -1 short
    bool m_exitTried[2] = {false, false}; ///< since the last bar of either leg
    double m_hedgeRatio = 0;              ///< at entry
    double m_confidence = 0;              ///< at entry
    Quantity m_asked;                     ///< hedge asked for with the second leg
    FixedText<104> m_reason;              ///< of the entry, then of the unwinding
    Money m_settled;                      ///< realised minus fees of both legs when last flat
    Money m_opened;                       ///< notional opened in the current trip
    TripResults m_results;
};

} // namespace mystic
