// From what was typed into the ticket to an order, its derived values, its faults and its warnings: pure
// functions of the form and one snapshot. Invariant: a draft with a fault or a stop has no way to be sent.
// Knows no widget; whether an order is allowed is decided by Compliance, Risk and gate, not here.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "engine/snapshot.h"

namespace mystic {

/// What stands in the form. Texts as typed.
struct TicketForm {
    enum class Protection : std::uint8_t { ByRisk, AtPrice, TrailingAmount, TrailingShare };
    InstrumentId instrument = NoInstrument;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    TimeInForce timeInForce = TimeInForce::GoodTillCancel;
    bool postOnly = false;
    bool reduceOnly = false; ///< market only
    bool byNotional = false; ///< `amount` is money of the instrument's currency
    QString amount;
    QString limit;
    QString trigger; ///< stop price at which the order wakes
    Protection protection = Protection::ByRisk;
    QString protectionValue; ///< price, amount of price, or per cent
    QString target;
    OrderTactic tactic = OrderTactic::Configured;
    int workOverMinutes = 10;
    QString reason;
    OrderId modifies = 0; ///< the order this changes; 0 = a new one
};

enum class TicketField : std::uint8_t { Instrument, Amount, Limit, Trigger, Protection, Target };
struct TicketFault {
    TicketField field = TicketField::Instrument;
    QString text;
};

/// `Stop`: the station refuses it for certain, nothing is sent. `Warn`: can be sent after it was read and the
/// quantity typed again.
struct TicketWarning {
    enum class Level : std::uint8_t { Stop, Warn } level = Level::Warn;
    QString text;
};

struct TicketDraft {
    OperatorOrder order;                 ///< person left empty
    Quantity quantity;                   ///< 0 while not known
    std::optional<Money> value;          ///< instrument's currency, at the price it is expected to trade at
    std::optional<Money> valueInAccount; ///< account currency
    std::vector<TicketFault> faults;
    std::vector<TicketWarning> warnings; ///< stops first
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] bool canBeSent() const { return faults.empty() && !isStopped() && quantity.isPositive(); }
};

/// Which fields the form shows.
struct TicketApplies {
    bool limit = false;
    bool trigger = false;
    bool timeInForce = false;
    bool postOnly = false;
    bool reduceOnly = false;
    bool exits = false; ///< protective stop and target
    bool tactic = false;
};
[[nodiscard]] TicketApplies appliesTo(const TicketForm& form);

[[nodiscard]] TicketDraft draftOf(const TicketForm& form, const StationSnapshot& snapshot);

/// "BUY 0.250 BTC-USD LIMIT 64 121.00"
[[nodiscard]] QString orderSentence(const TicketForm& form, const TicketDraft& draft,
                                    const StationSnapshot& snapshot);
/// "16 030.25 USD · 15.7 % of equity · 2.1 × the usual order": what is at stake, before any list.
[[nodiscard]] QString stakeSentence(const TicketDraft& draft, const StationSnapshot& snapshot);
/// The derived other value: "≈ 16 030.25 USD" or "= 0.250 BTC".
[[nodiscard]] QString echoOf(const TicketForm& form, const TicketDraft& draft,
                             const StationSnapshot& snapshot);
/// What became of it, with check, value and limit.
[[nodiscard]] QString answerSentence(const DeskAnswer& answer, const StationSnapshot& snapshot);
/// Unit of quantities: "BTC", or "units".
[[nodiscard]] QString quantityUnit(const Instrument& instrument);

} // namespace mystic
