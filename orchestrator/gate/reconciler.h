// Station against venue: orders, fills and positions compared separately, after every connection before
// anything new is sent, then again and again; what differs is told with both sides' evidence and corrected
// by policy or by a person. Invariants: a fill is applied once, by its trade id; no order and no position
// is invented: a position is corrected only by an explicit adjustment that says why; an instrument with an
// open difference takes no new risk; orders under another name are never touched; deterministic, driven by
// inputs and logical time alone. It must not know the gate, an agent or a venue's code.
#pragma once

#include <string>
#include <vector>

#include "contract/working_orders.h"
#include "gate/order_outcomes.h"
#include "gate/reconcile_policy.h"

namespace mystic {

struct ReconcilerSetup {
    VenueProfile profile;
    ClientOrderIds ids;
    bool isCompared = false; ///< false: nothing to compare with, everything counts as reconciled
};

/// What it compares the venue with.
struct StationBooks {
    const WorkingOrders& orders;
    const Portfolio& portfolio;
};

/// Lane thread only.
class Reconciler {
public:
    /// Comparisons in a row before a difference of positions or quantities is no matter of timing.
    static constexpr std::uint32_t SightsNeeded = 3;
    static constexpr Duration BetweenSights = seconds(1);
    static constexpr std::size_t DifferencesMax = 512;

    Reconciler(const ReconcilerSetup& setup, std::size_t instruments);
    Reconciler(const Reconciler&) = delete; // outcomes hold the profile
    Reconciler& operator=(const Reconciler&) = delete;

    void setPolicy(const ReconcilePolicy& policy) { m_policy = policy; }
    void onSent(const OrderCommand& command, const WorkingOrder* target, Timestamp now);
    /// A report as an input, after the books have taken it.
    void onReport(const ExecutionReport& report, AgentId source, Timestamp now);
    void onAnswer(const VenueAnswer& answer, const StationBooks& books, Timestamp now);
    void onTimer(const Timer& timer, const StationBooks& books, Timestamp now);
    /// Errors: NotFound, InvalidArgument, Denied, in words for the person.
    [[nodiscard]] Result<void> onCommand(const OperatorCommand& command, const StationBooks& books,
                                         Timestamp now);
    void followUp(FollowUps& out, Seq seq) { m_out.drain(out, seq); }

    /// Reasons against new risk in that direction: not compared since the connection came up, an open
    /// difference, clocks apart, an order in doubt.
    [[nodiscard]] int faults(InstrumentId instrument, Side side) const;
    [[nodiscard]] bool isReconciled(InstrumentId instrument) const;
    [[nodiscard]] const std::vector<Difference>& differences() const { return m_differences; }
    [[nodiscard]] const VenueProfile& profile() const { return m_setup.profile; }
    [[nodiscard]] const ClientOrderIds& ids() const { return m_setup.ids; }
    [[nodiscard]] std::size_t inDoubt() const { return m_outcomes.inDoubt(); }
    /// Changes with every decision of its own.
    [[nodiscard]] std::uint64_t digest() const { return m_digest; }

private:
    /// One round of questions and what came back so far.
    struct Round {
        bool isRunning = false;
        Timestamp askedAt;
        std::uint64_t orders = 0; ///< query ids; 0 = ended
        std::uint64_t trades = 0;
        std::uint64_t positions = 0;
        std::uint64_t balances = 0;
        std::vector<VenueAnswer> items;
        [[nodiscard]] bool isWhole() const
        {
            return orders == 0 && trades == 0 && positions == 0 && balances == 0;
        }
    };

    // Questions (reconciler.cpp)
    void foldLink(const VenueAnswer& answer, const StationBooks& books);
    void beginRound();
    void abandonRound();
    bool foldRound(const VenueAnswer& answer, const StationBooks& books);
    void checkClock(const VenueAnswer& answer);
    void armDeadMan();
    void foldUnasked(const VenueAnswer& answer, const StationBooks& books);
    void takeLost(const StationBooks& books);

    // Comparison (reconciler_compare.cpp)
    void evaluate(const StationBooks& books);
    void compareTrades(const StationBooks& books);
    void compareOrders(const StationBooks& books);
    void compareOwnOrder(const VenueAnswer& item, const WorkingOrder& order, const StationBooks& books);
    void askAboutMissing(const StationBooks& books);
    void comparePositions(const StationBooks& books);
    void noteTrade(const VenueAnswer& trade, const StationBooks& books);
    void keepPositionNoted(InstrumentId instrument);
    void noteForeignOrder(const VenueAnswer& item, const StationBooks& books);
    void note(const Difference& seen, const StationBooks& books);
    [[nodiscard]] std::size_t placeOf(const Difference& seen);
    void makeRoom();
    void endUnseen();
    void tell(Difference& difference);

    // Decisions (reconciler_decide.cpp)
    void decideByPolicy(Difference& difference, const StationBooks& books);
    void apply(Difference& difference, Correction correction, const StationBooks& books);
    void applyFill(const Difference& difference, ReportBasis basis);
    void adjust(const Difference& difference, const StationBooks& books);
    void closeOrder(const Difference& difference);
    void adoptOrder(const Difference& difference);
    void cancelAtVenue(const Difference& difference);
    void estimate(Difference& difference, const StationBooks& books) const;
    void alarm(const Difference& difference, bool isCleared);
    void mix(std::uint64_t value);

    ReconcilerSetup m_setup;
    ReconcilePolicy m_policy;
    Outbox m_out;
    KnownOrders m_known;
    OrderOutcomes m_outcomes;
    FillLedger m_fills; ///< applied, or on their way to be
    Round m_round;
    Timestamp m_begin;      ///< first input: fills before it are of another run
    Timestamp m_comparedAt; ///< askedAt of the last whole comparison
    bool m_isUp = false;
    bool m_isCompared = false; ///< since the connection came up
    bool m_isClockApart = false;
    bool m_appliedFills = false; ///< in the comparison now evaluated: positions will move
    std::uint32_t m_failures = 0;
    std::uint64_t m_deadMan = 0; ///< its last query while unanswered
    std::vector<Difference> m_differences;
    std::vector<OrderId> m_listed;     ///< of ours, in the comparison now evaluated
    std::vector<bool> m_seen;          ///< in the comparison now evaluated
    std::vector<std::uint32_t> m_open; ///< by instrument: differences that close it
    std::uint64_t m_digest = 0;
};

} // namespace mystic
