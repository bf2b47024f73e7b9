// What is held, what is pending and what was approved a moment ago, as the Risk Agent counts it: a fold over
// execution reports, marks and its own verdicts. Invariant: a unit of risk is counted from the verdict that
// allowed it until the fill's position is closed, in one place at a time: approval, then working order, then
// position. Knows no limits and sends nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "contract/byte_stream.h"
#include "contract/mark_rule.h"
#include "contract/seen_ids.h"
#include "contract/working_orders.h"
#include "domain/portfolio.h"
#include "risk/sizing.h"

namespace mystic {

/// A verdict whose order has not been seen yet.
struct Approval {
    Seq turn = 0; ///< of the verdict
    Seq trace = 0;
    Timestamp validUntil;
    Quantity quantity;
    Price worstPrice;
    Price stopPrice;             ///< 0 for exits
    std::uint64_t sliceLink = 0; ///< parent order whose rest this reserves; 0 = not sliced
    InstrumentId instrument = NoInstrument;
    Side side = Side::Buy;
    SignalAction action = SignalAction::Enter;
    std::uint32_t reserved = 0;
};

/// One instrument's quantities and values; money in account currency.
struct InstrumentExposure {
    Quantity position;
    Quantity pendingBuy; ///< entries: working and approved
    Quantity pendingSell;
    Quantity reducingBuy; ///< exits and flattening, working and approved; protective stops are not counted
    Quantity reducingSell;
    Money held;                    ///< signed value of the position
    Money worst;                   ///< larger of long and short worst case, without sign
    Money lossToStop;              ///< position and pending entries
    std::optional<UnitValue> unit; ///< nothing while mark or rate is unknown
    bool idle = true;              ///< nothing held, nothing pending

    /// Position and pending entries counted in the side's direction.
    [[nodiscard]] Quantity sideExposure(Side side) const;
    /// What an order of that side would only close.
    [[nodiscard]] Quantity closable(Side side) const;
};

/// Sums over all instruments, as of the last refresh().
struct BookTotals {
    std::optional<Money> equity;
    std::optional<Money> cash; ///< all currencies
    Money heldGross;
    Money worstGross; ///< pending entries included
    Money worstLong;  ///< net value with all pending buys filled
    Money worstShort; ///< minus the net value with all pending sells filled
    Money openRisk;
    Money reservedCash; ///< pending purchases with their fees
    bool priced = true; ///< every instrument held or pending has a mark and a rate
};

class RiskBook {
public:
    RiskBook(const InstrumentMaster& instruments, const std::string& accountCurrency, Money startingCash);

    /// Returns true when the event moved the mark.
    bool onMarketEvent(const MarketEvent& event);
    /// Applies one report; `trace` is the message's. Returns true for a fill not seen before.
    bool onReport(const ExecutionReport& report, Seq trace);
    /// Counts a verdict until its order appears or its time is over. False when there is no room.
    [[nodiscard]] bool addApproval(const Approval& approval);

    /// Recomputes exposures and totals. `stopShare` values what no protective stop covers. `without` leaves
    /// one order out: what is to be changed is judged as what it will be, not beside what it was.
    void refresh(Timestamp now, Ratio stopShare, OrderId without = 0);
    /// A working entry was approved with another price: its risk is counted from these from now on.
    void changeTerms(OrderId id, Price worst, Price stop);
    [[nodiscard]] const InstrumentExposure& exposure(InstrumentId id) const { return m_exposures[id]; }
    [[nodiscard]] std::span<const InstrumentExposure> exposures() const { return m_exposures; }
    [[nodiscard]] const BookTotals& totals() const { return m_totals; }

    [[nodiscard]] const Portfolio& portfolio() const { return m_portfolio; }
    [[nodiscard]] const WorkingOrders& working() const { return m_working; }
    [[nodiscard]] std::span<const Price> marks() const { return m_marks; }
    /// False once an order could not be kept: what is pending is then unknown.
    [[nodiscard]] bool complete() const { return m_complete; }

    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    /// Worst price and stop of an entry that is working.
    struct EntryTerms {
        OrderId orderId = 0;
        Price worstPrice;
        Price stopPrice;
    };
    [[nodiscard]] std::optional<Approval> takeApproval(const ExecutionReport& report, Seq trace);
    /// An order worked in slices reserves what it has not sent yet.
    static void keepRest(Approval& approval, const ExecutionReport& report);
    void takeBackRest(const ExecutionReport& report);
    [[nodiscard]] const EntryTerms* termsOf(OrderId id) const;
    void rememberTerms(OrderId id, Price worst, Price stop);
    void forgetTerms(OrderId id);
    void addPending(InstrumentExposure& exposure, Side side, SignalAction action, Quantity quantity) const;
    void addEntryRisk(InstrumentId id, Side side, Quantity leaves, Price worst, Price stop, Ratio stopShare);
    void refreshQuantities();
    void refreshValues();
    void refreshStops(Ratio stopShare);
    void refreshReservedCash();
    [[nodiscard]] std::optional<UnitValue> unitValue(InstrumentId id, Price price) const;

    Portfolio m_portfolio;
    WorkingOrders m_working;
    MarkRule m_markRule;
    SeenIds m_fills;
    std::vector<Price> m_marks;
    std::vector<Approval> m_approvals;
    std::vector<EntryTerms> m_terms; ///< ascending order id
    std::vector<InstrumentExposure> m_exposures;
    std::vector<Quantity> m_closableBuy; ///< scratch of refreshStops()
    std::vector<Quantity> m_closableSell;
    std::vector<Quantity> m_covered;
    BookTotals m_totals;
    OrderId m_without = 0; ///< during a refresh()
    bool m_complete = true;
};

} // namespace mystic
