#include "ui/panels/ticket/ticket_draft.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/models/account_value.h"
#include "ui/models/format.h"
#include "ui/models/typed_number.h"
#include "ui/models/words.h"
#include "ui/panels/ticket/ticket_warnings.h"

namespace mystic {

namespace {

/// The context of the ticket's words for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(mystic::ticket)
};

constexpr int MoneyDecimals = 2;
constexpr std::size_t ReasonMax = 90; // bytes; the signal's reason holds 104 with the person's name

bool hasLimit(OrderType type)
{
    return type == OrderType::Limit || type == OrderType::StopLimit;
}

/// Reads the form's fields into the order, collecting what is wrong with them.
class Filler {
public:
    Filler(const TicketForm& form, const Instrument& instrument, Price mark, TicketDraft& draft)
        : m_form(form), m_instrument(instrument), m_mark(mark), m_draft(draft), m_applies(appliesTo(form))
    {
    }
    void fill()
    {
        Signal& signal = m_draft.order.signal;
        signal.instrument = m_instrument.id;
        signal.side = m_form.side;
        signal.action = m_applies.reduceOnly && m_form.reduceOnly ? SignalAction::Exit : SignalAction::Enter;
        signal.orderType = m_form.type;
        signal.referencePrice = m_mark;
        signal.modifies = m_form.modifies;
        if (m_applies.timeInForce)
            signal.timeInForce = m_form.timeInForce;
        signal.postOnly = m_applies.postOnly && m_form.postOnly ? 1 : 0;
        if (m_applies.limit)
            signal.limitPrice = price(TicketField::Limit, m_form.limit, Words::tr("Limit price"));
        if (m_applies.trigger)
            signal.triggerPrice = price(TicketField::Trigger, m_form.trigger, Words::tr("Stop price"));
        if (m_applies.tactic && m_form.tactic != OrderTactic::Configured) {
            signal.tactic = m_form.tactic;
            if (m_form.tactic != OrderTactic::Immediate)
                signal.workOver = seconds(std::int64_t{m_form.workOverMinutes} * 60);
        } else if (m_form.type != OrderType::Market || m_form.modifies != 0) {
            signal.tactic = OrderTactic::Immediate;
        }
        if (m_applies.exits)
            fillExits(signal);
        fillAmount(signal);
        m_draft.order.reason.assign(m_form.reason.trimmed().toUtf8().left(ReasonMax).toStdString());
    }

private:
    void fault(TicketField field, const QString& text) { m_draft.faults.push_back({field, text}); }

    Price price(TicketField field, const QString& typed, const QString& name)
    {
        const auto raw = typedNumber(typed);
        const Price value = Price::fromRaw(raw.value_or(0));
        if (!value.isPositive())
            fault(field,
                  typed.trimmed().isEmpty()
                      ? Words::tr("%1: type a price in %2.").arg(name, format::text(m_instrument.currency))
                      : Words::tr("%1: \"%2\" is not a positive number. Use a point before the decimals.")
                            .arg(name, typed.trimmed()));
        else if (!isOnTick(m_instrument, value))
            fault(field, Words::tr("%1: prices of %2 move in steps of %3 %4.")
                             .arg(name, format::text(m_instrument.symbol),
                                  format::number(m_instrument.tickSize, m_instrument.priceDecimals),
                                  format::text(m_instrument.currency)));
        return value;
    }

    void fillExits(Signal& signal)
    {
        switch (m_form.protection) {
        case TicketForm::Protection::ByRisk:
            break;
        case TicketForm::Protection::AtPrice:
            signal.stopPrice =
                price(TicketField::Protection, m_form.protectionValue, Words::tr("Protective stop"));
            break;
        case TicketForm::Protection::TrailingAmount:
            signal.trailUnit = TrailUnit::Price;
            signal.trailOffset =
                price(TicketField::Protection, m_form.protectionValue, Words::tr("Trailing distance")).raw();
            break;
        case TicketForm::Protection::TrailingShare: {
            const auto percent = typedNumber(m_form.protectionValue);
            signal.trailUnit = TrailUnit::Share;
            signal.trailOffset = percent.value_or(0) / 100;
            if (signal.trailOffset <= 0 || signal.trailOffset >= Ratio::Scale)
                fault(TicketField::Protection,
                      Words::tr("Trailing distance: type per cent between 0 and 100, for example 1.5."));
            break;
        }
        }
        if (!m_form.target.trimmed().isEmpty())
            signal.targetPrice = price(TicketField::Target, m_form.target, Words::tr("Take profit"));
    }

    /// The price the order is expected to trade at, for its value.
    [[nodiscard]] Price tradePrice(const Signal& signal) const
    {
        if (signal.limitPrice.isPositive())
            return signal.limitPrice;
        return signal.triggerPrice.isPositive() ? signal.triggerPrice : m_mark;
    }

    void fillAmount(Signal& signal)
    {
        const auto raw = typedNumber(m_form.amount);
        if (!raw || *raw <= 0) {
            fault(TicketField::Amount,
                  m_form.amount.trimmed().isEmpty()
                      ? Words::tr("Amount: type how much.")
                      : Words::tr("Amount: \"%1\" is not a positive number. Use a point before the decimals.")
                            .arg(m_form.amount.trimmed()));
            return;
        }
        const Price at = tradePrice(signal);
        Quantity quantity = Quantity::fromRaw(*raw);
        if (m_form.byNotional) {
            const auto one = valueOf(at, Quantity::fromInteger(1));
            if (!one || !one->isPositive()) {
                fault(TicketField::Amount,
                      Words::tr("Amount: without a price money cannot be turned into a quantity."));
                return;
            }
            const auto wanted = divideScaled(*raw, one->raw(), Rounding::Floor);
            quantity = floorToLot(m_instrument, Quantity::fromRaw(wanted.value_or(0)));
        } else if (floorToLot(m_instrument, quantity) != quantity) {
            fault(TicketField::Amount, Words::tr("Amount: %1 is traded in steps of %2.")
                                           .arg(format::text(m_instrument.symbol), steps()));
            return;
        }
        if (quantity < m_instrument.minQuantity || !quantity.isPositive())
            fault(TicketField::Amount,
                  Words::tr("Amount: at least %1 %2.")
                      .arg(format::number(m_instrument.minQuantity, m_instrument.quantityDecimals),
                           quantityUnit(m_instrument)));
        if (quantity > m_instrument.maxQuantity)
            fault(TicketField::Amount,
                  Words::tr("Amount: at most %1 %2 in one order.")
                      .arg(format::number(m_instrument.maxQuantity, m_instrument.quantityDecimals),
                           quantityUnit(m_instrument)));
        m_draft.quantity = quantity;
        signal.requested = quantity;
        m_draft.value = valueOf(at, quantity);
    }
    [[nodiscard]] QString steps() const
    {
        return format::number(m_instrument.lotSize, m_instrument.quantityDecimals) + u' ' +
               quantityUnit(m_instrument);
    }
    [[nodiscard]] std::optional<Money> valueOf(Price at, Quantity quantity) const
    {
        if (!at.isPositive())
            return std::nullopt;
        try {
            return notional(at, quantity, m_instrument.multiplier);
        } catch (const ArithmeticOverflow&) {
            return std::nullopt;
        }
    }

    const TicketForm& m_form;
    const Instrument& m_instrument;
    Price m_mark;
    TicketDraft& m_draft;
    TicketApplies m_applies;
};

/// Mean value of the latest entries that filled, account currency; 0 = none yet.
Money usualOrder(const StationSnapshot& snapshot)
{
    constexpr int Latest = 50;
    Int128 sum = 0;
    int count = 0;
    for (const OrderView& order : snapshot.orders) {
        if (order.purpose != OrderPurpose::Entry || !order.filled.isPositive() || !snapshot.instruments ||
            !snapshot.instruments->contains(order.instrument))
            continue;
        const Instrument& instrument = snapshot.instruments->at(order.instrument);
        const auto raw = multiplyScaled(order.averagePrice.raw(), order.filled.raw(), Rounding::HalfEven);
        const auto value =
            raw ? amountInAccount(Money::fromRaw(*raw), instrument.currency, snapshot) : std::nullopt;
        if (!value)
            continue;
        sum += value->raw();
        if (++count == Latest)
            break;
    }
    return count == 0 ? Money{} : Money::fromRaw(narrow(sum / count).value_or(0));
}

QString typeWord(OrderType type)
{
    switch (type) {
    case OrderType::Market:
        return Words::tr("at market");
    case OrderType::Limit:
        return Words::tr("limit");
    case OrderType::Stop:
        return Words::tr("stop");
    case OrderType::StopLimit:
        return Words::tr("stop limit");
    case OrderType::TrailingStop:
        return Words::tr("trailing stop");
    }
    return {};
}

const Instrument* instrumentOf(const StationSnapshot& snapshot, InstrumentId id)
{
    return snapshot.instruments && snapshot.instruments->contains(id) ? &snapshot.instruments->at(id)
                                                                      : nullptr;
}

QString checkSentence(const DeskAnswer& answer)
{
    QString text = format::text(toText(answer.check.id));
    if (answer.check.unit != Unit::None)
        text = Words::tr("%1: %2, limit %3")
                   .arg(text, format::inUnit(answer.check.unit, answer.check.value),
                        format::inUnit(answer.check.unit, answer.check.limit));
    if (answer.refusals > 1)
        text += Words::tr(" (and %n more)", nullptr, static_cast<int>(answer.refusals) - 1);
    return text;
}

} // namespace

bool TicketDraft::isStopped() const
{
    return std::any_of(warnings.begin(), warnings.end(), [](const TicketWarning& warning) {
        return warning.level == TicketWarning::Level::Stop;
    });
}

TicketApplies appliesTo(const TicketForm& form)
{
    const bool isMarket = form.type == OrderType::Market;
    const bool closes = isMarket && form.reduceOnly;
    const bool mustNotWait =
        form.timeInForce == TimeInForce::ImmediateOrCancel || form.timeInForce == TimeInForce::FillOrKill;
    TicketApplies applies;
    applies.limit = hasLimit(form.type);
    applies.trigger = isStop(form.type);
    applies.timeInForce = hasLimit(form.type) && form.modifies == 0;
    applies.postOnly = applies.limit && !mustNotWait && form.modifies == 0;
    applies.reduceOnly = isMarket && form.modifies == 0;
    applies.exits = !closes && form.modifies == 0;
    applies.tactic = !isStop(form.type) && !closes && form.modifies == 0 &&
                     !(applies.timeInForce && form.timeInForce == TimeInForce::FillOrKill);
    return applies;
}

QString quantityUnit(const Instrument& instrument)
{
    return instrument.baseCurrency.empty() ? Words::tr("units") : format::text(instrument.baseCurrency);
}

TicketDraft draftOf(const TicketForm& form, const StationSnapshot& snapshot)
{
    TicketDraft draft;
    const Instrument* instrument = instrumentOf(snapshot, form.instrument);
    if (instrument == nullptr) {
        draft.faults.push_back({TicketField::Instrument, Words::tr("Instrument: choose one.")});
        return draft;
    }
    Filler(form, *instrument, markIn(snapshot, form.instrument), draft).fill();
    if (draft.value)
        draft.valueInAccount = amountInAccount(*draft.value, instrument->currency, snapshot);
    draft.warnings = warningsFor(form, draft, *instrument, snapshot);
    return draft;
}

QString orderSentence(const TicketForm& form, const TicketDraft& draft, const StationSnapshot& snapshot)
{
    const Instrument* instrument = instrumentOf(snapshot, form.instrument);
    if (instrument == nullptr)
        return {};
    const Signal& signal = draft.order.signal;
    QString text = Words::tr("%1 %2 %3 %4", "BUY 0.250 BTC-USD limit")
                       .arg(form.side == Side::Buy ? Words::tr("BUY") : Words::tr("SELL"),
                            format::number(draft.quantity, instrument->quantityDecimals),
                            format::text(instrument->symbol), typeWord(form.type));
    if (signal.triggerPrice.isPositive())
        text += Words::tr(" · stop %1 %2")
                    .arg(format::number(signal.triggerPrice, instrument->priceDecimals),
                         format::text(instrument->currency));
    if (signal.limitPrice.isPositive())
        text += Words::tr(" · limit %1 %2")
                    .arg(format::number(signal.limitPrice, instrument->priceDecimals),
                         format::text(instrument->currency));
    if (signal.action == SignalAction::Exit)
        text += Words::tr(", reduce-only");
    if (signal.postOnly != 0)
        text += Words::tr(", post-only");
    if (signal.timeInForce == TimeInForce::ImmediateOrCancel)
        text += Words::tr(", immediate or cancel");
    if (signal.timeInForce == TimeInForce::FillOrKill)
        text += Words::tr(", fill or kill");
    if (signal.tactic == OrderTactic::Twap || signal.tactic == OrderTactic::Vwap)
        text += Words::tr(", %1 over %2 min")
                    .arg(signal.tactic == OrderTactic::Twap ? QStringLiteral("TWAP") : QStringLiteral("VWAP"))
                    .arg(form.workOverMinutes);
    return text;
}

QString stakeSentence(const TicketDraft& draft, const StationSnapshot& snapshot)
{
    if (!draft.valueInAccount)
        return Words::tr("value unknown: a price or a conversion is missing");
    const Money value = *draft.valueInAccount;
    QString text = format::number(value, MoneyDecimals) + u' ' + format::text(snapshot.accountCurrency);
    if (snapshot.equityKnown && snapshot.equity.isPositive())
        if (const auto share = divideScaled(value.raw(), snapshot.equity.raw(), Rounding::HalfEven))
            text += Words::tr(" · %1 of equity").arg(format::percent(Ratio::fromRaw(*share), 1));
    const Money usual = usualOrder(snapshot);
    if (usual.isPositive())
        if (const auto times = divideScaled(value.raw(), usual.raw(), Rounding::HalfEven))
            text += Words::tr(" · %1 × the usual order").arg(format::scaled(*times, 1));
    return text;
}

QString echoOf(const TicketForm& form, const TicketDraft& draft, const StationSnapshot& snapshot)
{
    const Instrument* instrument = instrumentOf(snapshot, form.instrument);
    if (instrument == nullptr || !draft.quantity.isPositive())
        return {};
    const QString value =
        draft.value ? format::number(*draft.value, MoneyDecimals) + u' ' + format::text(instrument->currency)
                    : format::notAvailable();
    if (!form.byNotional)
        return QStringLiteral("≈ ") + value;
    return Words::tr("= %1 %2, %3", "quantity, unit, value after rounding to lots")
        .arg(format::number(draft.quantity, instrument->quantityDecimals), quantityUnit(*instrument), value);
}

QString answerSentence(const DeskAnswer& answer, const StationSnapshot& snapshot)
{
    const Instrument* instrument = instrumentOf(snapshot, answer.instrument);
    const int decimals = instrument != nullptr ? instrument->quantityDecimals : 4;
    const QString requested = format::number(answer.requested, decimals);
    const QString approved = format::number(answer.approved, decimals);
    switch (answer.outcome) {
    case DeskOutcome::NoVerdict:
        return Words::tr("Not sent: the %1 gave no verdict. Is it running?").arg(format::text(answer.silent));
    case DeskOutcome::RefusedByCompliance:
        return Words::tr("Refused by Compliance: %1").arg(checkSentence(answer));
    case DeskOutcome::RefusedByRisk:
        return Words::tr("Refused by Risk: %1").arg(checkSentence(answer));
    case DeskOutcome::NotSent:
        return Words::tr("Approved %1, but not sent at once: it is worked in slices, or Execution held it "
                         "back. See alarms and audit.")
            .arg(approved);
    case DeskOutcome::RefusedByGate:
        return Words::tr("Refused by the gate: %1").arg(checkSentence(answer));
    case DeskOutcome::Released:
        if (answer.approved < answer.requested)
            return Words::tr("Sent %1 of %2: cut by Risk (%3)")
                .arg(approved, requested, format::text(toText(answer.binding)));
        return Words::tr("Sent: %1, order %2").arg(approved).arg(answer.orderId);
    }
    return {};
}

} // namespace mystic
