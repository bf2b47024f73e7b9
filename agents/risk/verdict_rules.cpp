#include "verdict_rules.h"

#include <algorithm>
#include <cmath>

namespace mystic {

namespace {

constexpr double LargestVolatilityWeight = 1000.0; // beyond this the target does not bind anything

Timestamp earlier(Timestamp a, Timestamp b)
{
    if (a.ns == 0 || b.ns == 0)
        return a.ns == 0 ? b : a;
    return std::min(a, b);
}

RiskVerdict blankVerdict(const Signal& signal, const ComplianceVerdict& compliance, const VerdictBasis& basis)
{
    RiskVerdict verdict;
    verdict.decision = VerdictDecision::Rejected;
    verdict.instrument = signal.instrument;
    verdict.signalHash = hashOf(signal);
    verdict.equity = basis.book->totals().equity.value_or(Money{});
    verdict.validUntil = earlier(basis.now + milliseconds(basis.config->verdictValidityMs),
                                 earlier(signal.validUntil, compliance.validUntil));
    return verdict;
}

/// Adds a check against a largest allowed value. What is above the limit already and not made worse only
/// warns: an order that takes risk away must not be blocked by the risk it takes away.
void addLimit(CheckList& checks, CheckId id, Unit unit, std::int64_t before, std::int64_t value,
              std::int64_t limit, Ratio warnAt)
{
    CheckOutcome outcome = CheckOutcome::Pass;
    if (value > limit)
        outcome = value > before ? CheckOutcome::Block : CheckOutcome::Warn;
    else if (value >= multiplyScaled(limit, warnAt.raw(), Rounding::HalfEven).value_or(limit) && value > 0)
        outcome = CheckOutcome::Warn;
    checks.add(id, outcome, unit, value, limit);
}

/// A limit on the state of the portfolio rather than on this order: Block while it is breached.
void addState(CheckList& checks, CheckId id, std::optional<Ratio> value, Ratio limit,
              const VerdictBasis& basis)
{
    if (!value) {
        checks.add(id, CheckOutcome::NotEvaluated, Unit::Share, 0, limit.raw());
        return;
    }
    if (basis.monitor->isBreached(id))
        checks.add(id, CheckOutcome::Block, Unit::Share, value->raw(), limit.raw());
    else
        addLimit(checks, id, Unit::Share, 0, value->raw(), limit.raw(), basis.config->warnAt);
}

void addStates(CheckList& checks, const VerdictBasis& basis)
{
    const RiskFigures& figures = *basis.figures;
    const RiskConfig& config = *basis.config;
    addState(checks, CheckId::Drawdown, figures.drawdown, config.maxDrawdown, basis);
    addState(checks, CheckId::DailyLoss, figures.dailyLoss, config.maxDailyLoss, basis);
    addState(checks, CheckId::ValueAtRisk, figures.valueAtRisk, config.maxVar, basis);
    addState(checks, CheckId::ExpectedShortfall, figures.expectedShortfall, config.maxEs, basis);
}

/// Share of equity that brings one position's volatility to its target; nothing when the signal carries none.
std::optional<Ratio> volatilityWeight(const Signal& signal, const RiskConfig& config)
{
    if (!signal.volatility.isPositive())
        return std::nullopt;
    const double bars = static_cast<double>(config.riskHorizonS) / static_cast<double>(config.barIntervalS);
    const double forecast = signal.volatility.toDouble() * std::sqrt(bars);
    const double weight = std::min(config.targetVolatility.toDouble() / forecast, LargestVolatilityWeight);
    return Ratio::fromDouble(weight, Rounding::Floor);
}

/// One entry while it is being decided.
class EntryDecision {
public:
    EntryDecision(const Signal& signal, const ComplianceVerdict& compliance, const VerdictBasis& basis)
        : m_signal(signal), m_compliance(compliance), m_basis(basis), m_config(*basis.config),
          m_totals(basis.book->totals()),
          m_instrument(basis.book->portfolio().instruments().at(signal.instrument)),
          m_exposure(basis.book->exposure(signal.instrument)),
          m_verdict(blankVerdict(signal, compliance, basis))
    {
    }

    RiskVerdict decide()
    {
        if (!preconditions() || !prices())
            return finish();
        fillInput();
        auto result = sizeEntry(m_input);
        if (!result) {
            m_verdict.checks.add(CheckId::StopDefined, CheckOutcome::Block, Unit::Price,
                                 m_input.stopPrice.raw(), m_input.entryPrice.raw());
            return finish();
        }
        if (const Quantity fitting = withinConcentration(result->approved); fitting < result->approved) {
            m_input.concentrationCap = fitting;
            result = sizeEntry(m_input);
        }
        m_verdict.checks.add(CheckId::StopDefined, CheckOutcome::Pass, Unit::Price, m_input.stopPrice.raw(),
                             m_input.entryPrice.raw());
        take(*result);
        addLimitsAfter(*result);
        addStates(m_verdict.checks, m_basis);
        m_verdict.checks.add(CheckId::MinimumSize,
                             result->approved.isZero() ? CheckOutcome::Block : CheckOutcome::Pass,
                             Unit::Quantity, result->approved.raw(), m_input.minQuantity.raw());
        return finish();
    }

private:
    bool preconditions()
    {
        const Money equity = m_totals.equity.value_or(Money{});
        const bool solvent = m_totals.equity && equity.isPositive();
        m_verdict.checks.add(CheckId::EquityPositive, solvent ? CheckOutcome::Pass : CheckOutcome::Block,
                             Unit::Money, equity.raw(), 0);
        const Price mark = m_basis.book->marks()[m_signal.instrument];
        const bool priced = m_exposure.unit && m_totals.priced && m_basis.book->complete();
        m_verdict.checks.add(CheckId::PriceKnown, priced ? CheckOutcome::Pass : CheckOutcome::Block,
                             Unit::Price, mark.raw(), 0);
        return solvent && priced;
    }

    bool prices()
    {
        const Price mark = m_basis.book->marks()[m_signal.instrument];
        const bool buy = m_signal.side == Side::Buy;
        Price reference = mark;
        if (m_signal.referencePrice.isPositive())
            reference =
                buy ? std::max(mark, m_signal.referencePrice) : std::min(mark, m_signal.referencePrice);
        if (isStop(m_signal.orderType) && m_signal.triggerPrice.isPositive())
            reference = m_signal.triggerPrice; // it enters there and not at the mark
        if (m_signal.limitPrice.isPositive())
            reference = m_signal.limitPrice;
        m_input.side = m_signal.side;
        m_input.entryPrice = worstPriceOf(m_instrument, m_signal.side, m_signal.limitPrice, reference,
                                          m_config.priceAllowance);
        m_input.notionalPrice = std::max(m_input.entryPrice, mark);
        const auto stop = protectiveStop(m_signal.side, reference, m_signal.stopPrice, m_config.stopLossPct,
                                         m_instrument.tickSize);
        m_input.stopPrice = stop.value_or(Price{});
        m_verdict.worstPrice = m_input.entryPrice;
        m_verdict.stopPrice = m_input.stopPrice;
        if (!stop)
            m_verdict.checks.add(CheckId::StopDefined, CheckOutcome::Block, Unit::Price,
                                 m_signal.stopPrice.raw(), reference.raw());
        return stop.has_value();
    }

    void fillInput()
    {
        const Money equity = *m_totals.equity;
        m_input.multiplier = m_instrument.multiplier;
        m_input.accountPerQuote =
            m_basis.book->portfolio().conversionRate(m_instrument.currency).value_or(Ratio{});
        m_input.lotSize = m_instrument.lotSize;
        m_input.minQuantity = m_instrument.minQuantity;
        m_input.maxQuantity = m_instrument.maxQuantity;
        m_input.minNotional = m_instrument.minNotional;
        m_input.feeRate = m_instrument.takerFee;
        m_input.clearedNotional = m_compliance.clearedNotional;
        m_input.requested = m_signal.requested;
        m_input.riskBudget = scaled(equity, m_config.maxPortfolioRisk, Rounding::Floor) - m_totals.openRisk;
        m_input.closable = m_exposure.closable(m_signal.side);
        m_input.sideExposure = m_exposure.sideExposure(m_signal.side);
        if (const auto weight = volatilityWeight(m_signal, m_config))
            m_input.addRoom(SizingRule::VolatilityTarget, scaled(equity, *weight, Rounding::Floor));
        m_input.addRoom(SizingRule::PositionCap, scaled(equity, m_config.maxPositionSize, Rounding::Floor));
        const Money others = m_totals.worstGross - m_exposure.worst;
        const Money otherSide = sideTotal() - sideValue(m_input.sideExposure);
        m_input.addRoom(SizingRule::ExposureCap,
                        scaled(equity, m_config.maxGrossExposure, Rounding::Floor) - others);
        m_input.addRoom(SizingRule::ExposureCap,
                        scaled(equity, m_config.maxLeverage, Rounding::Floor) - others);
        m_input.addRoom(SizingRule::ExposureCap,
                        scaled(equity, m_config.maxNetExposure, Rounding::Floor) - otherSide);
        if (m_signal.side == Side::Buy && m_config.maxLeverage <= Ratio::fromInteger(1))
            m_input.cashAvailable = m_totals.cash.value_or(Money{}) - m_totals.reservedCash;
    }

    [[nodiscard]] Money sideTotal() const
    {
        return m_signal.side == Side::Buy ? m_totals.worstLong : m_totals.worstShort;
    }
    [[nodiscard]] Money sideValue(Quantity quantity) const
    {
        const Money value = m_exposure.unit->value(quantity);
        return quantity.isNegative() ? -value : value;
    }
    /// Worst-case value of this instrument once `quantity` more is pending, at the order's own worst price.
    [[nodiscard]] Money worstAfter(Quantity quantity) const
    {
        const auto unit = UnitValue::of(m_input.notionalPrice, m_input.multiplier, m_input.accountPerQuote);
        const Quantity own = m_input.sideExposure + quantity;
        if (!unit || !own.isPositive())
            return m_exposure.worst;
        return std::max(m_exposure.unit->value(m_exposure.sideExposure(opposite(m_signal.side))),
                        unit->value(own));
    }
    [[nodiscard]] std::optional<Ratio> concentrationAfter(Quantity quantity) const
    {
        for (std::size_t i = 0; i < m_basis.scratch.size(); ++i)
            m_basis.scratch[i] = m_basis.book->exposures()[i].worst;
        m_basis.scratch[m_signal.instrument] = worstAfter(quantity);
        return herfindahl(m_basis.scratch);
    }
    [[nodiscard]] bool concentrationAllows(Quantity quantity) const
    {
        const Money gross = m_totals.worstGross - m_exposure.worst + worstAfter(quantity);
        if (gross < scaled(*m_totals.equity, m_config.concentrationFrom))
            return true;
        return concentrationAfter(quantity).value_or(Ratio{}) <= m_config.maxConcentration;
    }
    /// The largest quantity found by halving that keeps the index within its limit; 0 when none does.
    [[nodiscard]] Quantity withinConcentration(Quantity wanted) const
    {
        if (!wanted.isPositive() || concentrationAllows(wanted))
            return wanted;
        Quantity fits;
        Quantity tooMuch = wanted;
        while ((tooMuch - fits).raw() > std::max<std::int64_t>(m_input.lotSize.raw(), 1)) {
            const auto middle = Quantity::fromRaw(fits.raw() + (tooMuch.raw() - fits.raw()) / 2);
            (concentrationAllows(middle) ? fits : tooMuch) = middle;
        }
        // The index is not monotone: flooring to a lot may leave the part that was verified.
        const auto floored = Quantity::fromRaw(floorToStep(fits.raw(), m_input.lotSize.raw()));
        return concentrationAllows(floored) ? floored : Quantity{};
    }

    void take(const SizingResult& result)
    {
        m_verdict.binding = result.binding;
        m_verdict.candidateCount = result.candidateCount;
        m_verdict.candidates = result.candidates;
        m_verdict.approved = result.approved;
        m_verdict.lossAtStop = result.lossAtStop;
    }

    void addLimitsAfter(const SizingResult& result)
    {
        const Money equity = *m_totals.equity;
        const Money worst = worstAfter(result.approved);
        const Money gross = m_totals.worstGross - m_exposure.worst + worst;
        const auto share = [&](Money part) { return shareOfEquity(part, equity).value_or(Ratio{}).raw(); };
        const auto money = [&](Ratio limit) { return scaled(equity, limit, Rounding::Floor).raw(); };
        const auto add = [&](CheckId id, Unit unit, std::int64_t before, std::int64_t after,
                             std::int64_t limit) {
            addLimit(m_verdict.checks, id, unit, before, after, limit, m_config.warnAt);
        };
        add(CheckId::PortfolioRisk, Unit::Share, share(m_totals.openRisk),
            share(m_totals.openRisk + result.lossAtStop), m_config.maxPortfolioRisk.raw());
        add(CheckId::PositionSize, Unit::Share, share(m_exposure.worst), share(worst),
            m_config.maxPositionSize.raw());
        add(CheckId::GrossExposure, Unit::Money, m_totals.worstGross.raw(), gross.raw(),
            money(m_config.maxGrossExposure));
        const Money net = sideTotal() - sideValue(m_input.sideExposure) + sideValueAfter(result.approved);
        add(CheckId::NetExposure, Unit::Money, sideTotal().raw(), net.raw(), money(m_config.maxNetExposure));
        add(CheckId::Leverage, Unit::Share, share(m_totals.worstGross), share(gross),
            m_config.maxLeverage.raw());
        const auto index = concentrationAfter(result.approved);
        if (index && gross >= scaled(equity, m_config.concentrationFrom))
            add(CheckId::Concentration, Unit::Share, concentrationAfter({}).value_or(Ratio{}).raw(),
                index->raw(), m_config.maxConcentration.raw());
        else
            m_verdict.checks.add(CheckId::Concentration, CheckOutcome::NotEvaluated, Unit::Share, 0,
                                 m_config.maxConcentration.raw());
    }
    /// This instrument's share of sideTotal() with `quantity` more, at the order's own worst price.
    [[nodiscard]] Money sideValueAfter(Quantity quantity) const
    {
        const auto unit = UnitValue::of(m_input.notionalPrice, m_input.multiplier, m_input.accountPerQuote);
        const Quantity after = m_input.sideExposure + quantity;
        if (quantity.isZero() || !unit)
            return sideValue(after);
        return after.isNegative() ? -unit->value(after) : unit->value(after);
    }

    RiskVerdict finish()
    {
        const bool allowed = !m_verdict.checks.blocks() && m_verdict.approved.isPositive();
        m_verdict.decision = allowed ? VerdictDecision::Approved : VerdictDecision::Rejected;
        if (!allowed) {
            m_verdict.approved = {};
            m_verdict.lossAtStop = {};
        }
        return m_verdict;
    }

    const Signal& m_signal;
    const ComplianceVerdict& m_compliance;
    const VerdictBasis& m_basis;
    const RiskConfig& m_config;
    const BookTotals& m_totals;
    const Instrument& m_instrument;
    const InstrumentExposure& m_exposure;
    SizingInput m_input;
    RiskVerdict m_verdict;
};

} // namespace

Price worstPriceOf(const Instrument& instrument, Side side, Price limit, Price reference, Ratio allowance)
{
    if (limit.isPositive())
        return limit;
    const Rounding against = side == Side::Buy ? Rounding::Ceiling : Rounding::Floor;
    const auto move = multiplyScaled(reference.raw(), allowance.raw(), Rounding::Ceiling).value_or(0);
    const auto raw =
        side == Side::Buy ? reference.raw() + move : std::max<std::int64_t>(reference.raw() - move, 1);
    const Price price = roundToTick(instrument, Price::fromRaw(raw), against);
    return price.isPositive() ? price : instrument.tickSize;
}

RiskVerdict decideEntry(const Signal& signal, const ComplianceVerdict& compliance, const VerdictBasis& basis)
{
    return EntryDecision(signal, compliance, basis).decide();
}

RiskVerdict decideExit(const Signal& signal, const ComplianceVerdict& compliance, const VerdictBasis& basis)
{
    RiskVerdict verdict = blankVerdict(signal, compliance, basis);
    const Instrument& instrument = basis.book->portfolio().instruments().at(signal.instrument);
    const InstrumentExposure& exposure = basis.book->exposure(signal.instrument);
    const bool sell = signal.side == Side::Sell;
    const Quantity held = sell ? exposure.position : -exposure.position;
    const Quantity taken = sell ? exposure.reducingSell : exposure.reducingBuy;
    Quantity available = std::max(Quantity{}, held - taken);
    if (signal.requested.isPositive())
        available = std::min(available, signal.requested);
    verdict.binding = signal.requested.isPositive() && available == signal.requested
                          ? SizingRule::RequestedSize
                          : SizingRule::None;
    verdict.approved = std::max(Quantity{}, floorToLot(instrument, available));
    const Price reference = basis.book->marks()[signal.instrument];
    if (reference.isPositive() || signal.limitPrice.isPositive())
        verdict.worstPrice =
            worstPriceOf(instrument, signal.side, signal.limitPrice, reference, basis.config->priceAllowance);
    const bool something = verdict.approved.isPositive();
    verdict.checks.add(CheckId::MinimumSize, something ? CheckOutcome::Pass : CheckOutcome::Block,
                       Unit::Quantity, verdict.approved.raw(), instrument.lotSize.raw());
    verdict.decision = something ? VerdictDecision::Approved : VerdictDecision::Rejected;
    return verdict;
}

} // namespace mystic
