#include "ui/panels/ticket/ticket_warnings.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/models/account_value.h"
#include "ui/models/agent_words.h"
#include "ui/models/format.h"
#include "ui/models/words.h"

namespace mystic {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mystic::ticket)
};

class Collector {
public:
    Collector(const TicketForm& form, const TicketDraft& draft, const Instrument& instrument,
              const StationSnapshot& snapshot)
        : m_form(form), m_signal(draft.order.signal), m_draft(draft), m_instrument(instrument),
          m_snapshot(snapshot), m_mark(markIn(snapshot, instrument.id)),
          m_limits(snapshot.desk ? snapshot.desk->gateLimits : GateLimitsView{}),
          m_addsRisk(draft.order.signal.action == SignalAction::Enter)
    {
    }
    std::vector<TicketWarning> collect()
    {
        state();
        data();
        collar(m_signal.limitPrice, Words::tr("The limit"));
        collar(m_signal.triggerPrice, Words::tr("The stop price"));
        sides();
        size();
        duplicates();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const TicketWarning& a, const TicketWarning& b) { return a.level < b.level; });
        return std::move(m_found);
    }

private:
    void stop(const QString& text) { m_found.push_back({TicketWarning::Level::Stop, text}); }
    void warn(const QString& text) { m_found.push_back({TicketWarning::Level::Warn, text}); }
    [[nodiscard]] QString price(Price value) const
    {
        return format::number(value, m_instrument.priceDecimals) + u' ' + format::text(m_instrument.currency);
    }
    [[nodiscard]] bool isBuy() const { return m_form.side == Side::Buy; }

    void state()
    {
        const TradingState state = m_snapshot.tradingState;
        if (state == TradingState::Killed || (m_addsRisk && state != TradingState::Active))
            stop(Words::tr("Trading is %1: the gate releases no new risk. Re-arm first, or close positions.")
                     .arg(words::tradingState(state)));
        if (m_addsRisk && !m_snapshot.journalOk)
            stop(Words::tr("The journal cannot be written: the gate releases no new risk."));
        for (const AgentView& agent : m_snapshot.agents) {
            const bool decides =
                agent.name == "compliance" || agent.name == "risk" || agent.name == "execution";
            if (decides && agent.state != AgentState::Running)
                stop(Words::tr("The %1 is %2: it cannot decide on this order.")
                         .arg(words::agentText(agent.title), words::agentState(agent.state)));
        }
    }

    void data()
    {
        if (!m_mark.isPositive()) {
            stop(Words::tr("%1 has no price yet: nothing can be valued.")
                     .arg(format::text(m_instrument.symbol)));
            return;
        }
        const auto quote =
            std::find_if(m_snapshot.quotes.begin(), m_snapshot.quotes.end(),
                         [this](const QuoteView& q) { return q.instrument == m_instrument.id; });
        const Duration age = m_snapshot.logicalTime - quote->time;
        if (m_limits.maxDataAge.ns <= 0 || age.ns <= m_limits.maxDataAge.ns / 2)
            return;
        const QString text = Words::tr("The price is %1 old; the gate takes none older than %2.")
                                 .arg(format::latency(static_cast<std::uint64_t>(age.ns)),
                                      format::latency(static_cast<std::uint64_t>(m_limits.maxDataAge.ns)));
        if (m_addsRisk && age.ns > m_limits.maxDataAge.ns)
            stop(text);
        else
            warn(text);
    }

    void collar(Price wanted, const QString& name)
    {
        if (!wanted.isPositive() || !m_mark.isPositive() || !m_limits.priceCollar.isPositive())
            return;
        const auto distance =
            divideScaled((wanted - m_mark).abs().raw(), m_mark.raw(), Rounding::Ceiling).value_or(INT64_MAX);
        const QString text = Words::tr("%1 is %2 away from the mark %3; the gate allows %4.")
                                 .arg(name, format::percent(Ratio::fromRaw(distance)), price(m_mark),
                                      format::percent(m_limits.priceCollar));
        if (distance > m_limits.priceCollar.raw())
            stop(text);
        else if (distance > m_limits.priceCollar.raw() / 2)
            warn(text);
    }

    void sides()
    {
        if (!m_mark.isPositive())
            return;
        const Price trigger = m_signal.triggerPrice;
        if (trigger.isPositive() && (isBuy() ? trigger <= m_mark : trigger >= m_mark))
            warn(isBuy() ? Words::tr("A buy stop at %1 is not above the mark %2: it triggers at once.")
                               .arg(price(trigger), price(m_mark))
                         : Words::tr("A sell stop at %1 is not below the mark %2: it triggers at once.")
                               .arg(price(trigger), price(m_mark)));
        const Price limit = m_signal.limitPrice;
        const bool crosses =
            limit.isPositive() && !trigger.isPositive() && (isBuy() ? limit >= m_mark : limit <= m_mark);
        if (crosses && m_signal.postOnly != 0)
            warn(Words::tr("The limit reaches the market: a post-only order is refused by the venue then."));
        else if (crosses && m_signal.timeInForce == TimeInForce::GoodTillCancel && m_form.modifies == 0)
            warn(Words::tr("The limit %1 reaches the mark %2: the order trades at once.")
                     .arg(price(limit), price(m_mark)));
        // The price it enters at, which its exits are measured from.
        const Price entry = limit.isPositive() ? limit : trigger.isPositive() ? trigger : m_mark;
        exits(entry);
    }

    void exits(Price entry)
    {
        const Price protection = m_signal.stopPrice;
        const Price reference = m_signal.referencePrice;
        const auto isBelow = [](Price a, Price b, Price c) { return a < b && a < c; };
        const auto isAbove = [](Price a, Price b, Price c) { return a > b && a > c; };
        if (protection.isPositive() &&
            !(isBuy() ? isBelow(protection, entry, reference) : isAbove(protection, entry, reference)))
            stop(Words::tr("The protective stop %1 is on the wrong side: of a %2 it lies %3 the price.")
                     .arg(price(protection), isBuy() ? Words::tr("buy") : Words::tr("sell"),
                          isBuy() ? Words::tr("below") : Words::tr("above")));
        const Price target = m_signal.targetPrice;
        if (target.isPositive() &&
            !(isBuy() ? isAbove(target, entry, reference) : isBelow(target, entry, reference)))
            stop(Words::tr("The take profit %1 is on the wrong side: of a %2 it lies %3 the price.")
                     .arg(price(target), isBuy() ? Words::tr("buy") : Words::tr("sell"),
                          isBuy() ? Words::tr("above") : Words::tr("below")));
    }

    void size()
    {
        if (!m_addsRisk)
            return closes();
        if (!m_draft.quantity.isPositive())
            return;
        if (!m_draft.valueInAccount) {
            warn(Words::tr("The value in %1 is unknown: no rate for %2.")
                     .arg(format::text(m_snapshot.accountCurrency), format::text(m_instrument.currency)));
            return;
        }
        against(*m_draft.valueInAccount, m_limits.maxOrderValue, Words::tr("The order's value"));
        const Money after = positionAfter();
        against(after, m_limits.maxPositionValue, Words::tr("The position after it"));
        for (std::uint8_t i = 0; i < m_snapshot.risk.limitCount; ++i)
            if (m_snapshot.risk.limits[i].id == CheckId::PositionSize)
                share(after, Ratio::fromRaw(m_snapshot.risk.limits[i].limit));
    }
    void against(Money value, Money limit, const QString& name)
    {
        if (!limit.isPositive())
            return;
        const auto used = divideScaled(value.raw(), limit.raw(), Rounding::Ceiling).value_or(INT64_MAX);
        const QString text =
            Words::tr("%1, %2, is %3 of the %4 the gate allows (%5).")
                .arg(name, format::number(value, 0), format::percent(Ratio::fromRaw(used), 0),
                     format::number(limit, 0), format::text(m_snapshot.accountCurrency));
        if (value > limit)
            stop(text);
        else if (m_limits.warnAt.isPositive() && used >= m_limits.warnAt.raw())
            warn(text);
    }
    void share(Money position, Ratio limit)
    {
        if (!m_snapshot.equityKnown || !m_snapshot.equity.isPositive() || !limit.isPositive())
            return;
        const auto part = divideScaled(position.raw(), m_snapshot.equity.raw(), Rounding::Ceiling);
        if (part && *part > limit.raw())
            warn(Words::tr("The position after it is %1 of equity, allowed are %2: Risk will cut or refuse "
                           "it.")
                     .arg(format::percent(Ratio::fromRaw(*part), 1), format::percent(limit, 1)));
    }
    /// Worst value of the instrument's position once this and all that works on its side has filled, account
    /// currency.
    [[nodiscard]] Money positionAfter() const
    {
        const double sign = signOf(m_form.side);
        double net = 0; // for a warning: a statistic, no money
        for (const PositionView& position : m_snapshot.positions)
            if (position.instrument == m_instrument.id)
                net += position.net.toDouble();
        for (const OrderView& order : m_snapshot.orders)
            if (order.instrument == m_instrument.id && !isTerminal(order.status) && !order.reduceOnly &&
                order.side == m_form.side && order.orderId != m_form.modifies)
                net += sign * (order.quantity - order.filled).toDouble();
        net += sign * m_draft.quantity.toDouble();
        const double each = m_draft.valueInAccount->toDouble() / m_draft.quantity.toDouble();
        const auto raw = scaledFromDouble(std::abs(net) * each, Rounding::Ceiling);
        return Money::fromRaw(raw.value_or(INT64_MAX));
    }
    void closes()
    {
        Quantity net;
        for (const PositionView& position : m_snapshot.positions)
            if (position.instrument == m_instrument.id)
                net = position.net;
        const Quantity held = isBuy() ? -net : net;
        if (!held.isPositive())
            stop(Words::tr("There is no position that a reduce-only %1 would reduce.")
                     .arg(isBuy() ? Words::tr("buy") : Words::tr("sell")));
        else if (m_draft.quantity > held)
            warn(Words::tr("The position is only %1: no more than that is closed.")
                     .arg(format::number(held, m_instrument.quantityDecimals)));
    }

    void duplicates()
    {
        for (const OrderView& order : m_snapshot.orders) {
            const bool isSame = !isTerminal(order.status) && order.instrument == m_instrument.id &&
                                order.side == m_form.side && order.type == m_form.type &&
                                order.quantity == m_draft.quantity &&
                                order.limitPrice == m_signal.limitPrice && order.orderId != m_form.modifies;
            if (!isSame || order.purpose != OrderPurpose::Entry)
                continue;
            warn(Words::tr("The same order works already (%1): is this one meant to be a second?")
                     .arg(order.orderId));
            return;
        }
    }

    const TicketForm& m_form;
    const Signal& m_signal;
    const TicketDraft& m_draft;
    const Instrument& m_instrument;
    const StationSnapshot& m_snapshot;
    Price m_mark;
    GateLimitsView m_limits;
    bool m_addsRisk;
    std::vector<TicketWarning> m_found;
};

} // namespace

std::vector<TicketWarning> warningsFor(const TicketForm& form, const TicketDraft& draft,
                                       const Instrument& instrument, const StationSnapshot& snapshot)
{
    return Collector(form, draft, instrument, snapshot).collect();
}

} // namespace mystic
