#include "pair_trade.h"

#include <bit>

#include "text_builder.h"

namespace mystic {

namespace {

bool isHeld(const StrategyInstance& leg)
{
    return leg.ledger().direction() != 0;
}

Money settledOf(const StrategyInstance& leg)
{
    return leg.ledger().position().realised() - leg.ledger().position().fees();
}

double unitValue(const StrategyInstance& leg, Price mark)
{
    return mark.toDouble() * leg.instrument().multiplier.toDouble();
}

} // namespace

PairTrade::PairTrade(InstrumentId first, InstrumentId second, const StrategyParameters& parameters)
    : m_instruments{first, second}, m_model(static_cast<int>(parameters.pairPeriod))
{
}

void PairTrade::rebuild(const StrategyParameters& parameters)
{
    m_model = PairSpread(static_cast<int>(parameters.pairPeriod));
    m_pairBar = {};
}

bool PairTrade::takeBar(int leg, Timestamp time, Duration interval, Price close, std::int64_t maxGapBars)
{
    m_barTime[leg] = time;
    m_barClose[leg] = close;
    m_exitTried[0] = false;
    m_exitTried[1] = false;
    if (m_barTime[0] != m_barTime[1])
        return false;
    if (m_pairBar.ns != 0 && (time - m_pairBar).ns / interval.ns > maxGapBars)
        m_model.reset();
    m_pairBar = time;
    m_model.update(m_barClose[0].toDouble(), m_barClose[1].toDouble());
    return true;
}

RuleDecision::Want PairTrade::wantOf(int leg) const
{
    const bool buys = (leg == 0) == (m_direction > 0);
    return buys ? RuleDecision::Want::EnterLong : RuleDecision::Want::EnterShort;
}

PairStep PairTrade::entry(const StrategyParameters& parameters) const
{
    PairStep step;
    if (m_stage != Stage::Flat)
        return step;
    step.decision = m_model.entry(parameters);
    if (step.decision.want != RuleDecision::Want::Nothing)
        step.kind = PairStep::Kind::Enter;
    return step;
}

void PairTrade::decideExit(const StrategyParameters& parameters)
{
    if (m_stage != Stage::Held)
        return;
    const RuleDecision decision = m_model.exit(m_direction, parameters);
    if (decision.want == RuleDecision::Want::Exit)
        unwind(decision.reason.view());
}

void PairTrade::unwind(std::string_view reason)
{
    m_stage = Stage::Unwinding;
    m_reason = reason;
}

bool PairTrade::follow(const Legs& legs, const StrategyParameters& parameters)
{
    const bool engaged = legs.leg[0]->isEngaged() || legs.leg[1]->isEngaged();
    const bool held[2] = {isHeld(*legs.leg[0]), isHeld(*legs.leg[1])};
    switch (m_stage) {
    case Stage::Flat:
        if (held[0] || held[1])
            unwind("leg filled after its pair was given up: leg closed");
        else
            m_settled = settledOf(*legs.leg[0]) + settledOf(*legs.leg[1]);
        break;
    case Stage::FirstLeg:
        if (held[1])
            unwind("second leg filled before the first: legs closed");
        break;
    case Stage::SecondLeg:
        judgeSecondLeg(legs, parameters);
        break;
    case Stage::Held:
        if (!held[0] || !held[1])
            unwind("partner leg is gone (stop or closed by hand): leg closed");
        break;
    case Stage::Unwinding:
        break;
    }
    const bool ends = (m_stage == Stage::FirstLeg || m_stage == Stage::Unwinding) && !engaged;
    if (!ends)
        return false;
    const bool traded = !m_opened.isZero();
    if (traded)
        endTrip(legs);
    m_stage = Stage::Flat;
    m_direction = 0;
    m_asked = {};
    return traded;
}

void PairTrade::judgeSecondLeg(const Legs& legs, const StrategyParameters& parameters)
{
    StrategyInstance& second = *legs.leg[1];
    if (!isHeld(*legs.leg[0])) {
        unwind("first leg is gone before the second stood: leg closed");
        return;
    }
    if (second.isEntering())
        return;
    const Quantity got = second.ledger().position().net().abs();
    if (got.isZero()) {
        TextBuilder reason;
        reason.text("partner ").text(second.instrument().symbol).text(" refused or not filled: leg closed");
        unwind(reason.view());
        return;
    }
    const double part = got.toDouble() / m_asked.toDouble();
    if (part >= parameters.pairMinFill) {
        m_stage = Stage::Held;
        return;
    }
    TextBuilder reason;
    reason.text("hedge filled to ").percent(part, 0).text(", below ").percent(parameters.pairMinFill, 0);
    reason.text(": pair closed");
    unwind(reason.view());
}

void PairTrade::endTrip(const Legs& legs)
{
    const Money settled = settledOf(*legs.leg[0]) + settledOf(*legs.leg[1]);
    const Money result = settled - m_settled;
    ++m_results.trades;
    if (result.isPositive()) {
        ++m_results.wins;
        m_results.grossProfit += result;
    } else {
        m_results.grossLoss -= result;
    }
    m_results.returnSum += share(result, m_opened).value_or(Ratio{});
    m_opened = {};
}

PairStep PairTrade::next(const Legs& legs, const StrategyParameters& parameters)
{
    if (m_stage == Stage::FirstLeg && isHeld(*legs.leg[0]) && !legs.leg[0]->isEntering())
        return secondLeg(legs, parameters);
    return m_stage == Stage::Unwinding ? unwindingStep(legs) : PairStep{};
}

PairStep PairTrade::secondLeg(const Legs& legs, const StrategyParameters& parameters)
{
    const StrategyInstance& first = *legs.leg[0];
    const StrategyInstance& second = *legs.leg[1];
    const Instrument& instrument = second.instrument();
    const Quantity got = first.ledger().position().net().abs();
    const double unit = unitValue(second, legs.mark[1]);
    const double value = got.toDouble() * unitValue(first, legs.mark[0]) * m_hedgeRatio;
    const auto raw = scaledFromDouble(unit > 0 ? value / unit : 0.0, Rounding::Floor);
    const Quantity wanted = Quantity::fromRaw(raw.value_or(0));
    const Quantity asked = floorToLot(instrument, std::min(wanted, instrument.maxQuantity));
    const bool possible = asked.isPositive() && asked >= instrument.minQuantity &&
                          asked.toDouble() >= parameters.pairMinFill * wanted.toDouble();
    TextBuilder reason;
    if (!possible) {
        reason.text("hedge of ").number(wanted.toDouble(), 6).text(" ").text(instrument.symbol);
        reason.text(" is not an order it can make: leg closed");
        unwind(reason.view());
        return unwindingStep(legs);
    }
    PairStep step;
    step.kind = PairStep::Kind::Enter;
    step.leg = 1;
    step.requested = asked;
    step.decision.want = wantOf(1);
    step.decision.confidence = m_confidence;
    reason.text("leg 2 of 2: hedges ").number(got.toDouble(), 6).text(" ").text(first.instrument().symbol);
    reason.text(" by ").number(m_hedgeRatio, 3).text(" of its value, z ").number(m_model.zScore(), 2);
    step.decision.reason = reason.view();
    return step;
}

PairStep PairTrade::unwindingStep(const Legs& legs)
{
    PairStep step;
    for (int leg = 0; leg < 2; ++leg) {
        if (m_exitTried[leg] || !legs.leg[leg]->mayExit())
            continue;
        step.kind = PairStep::Kind::Exit;
        step.leg = leg;
        step.decision.want = RuleDecision::Want::Exit;
        step.decision.confidence = 1;
        step.decision.reason = m_reason;
        return step;
    }
    return step;
}

void PairTrade::noteSent(const PairStep& step)
{
    if (step.kind == PairStep::Kind::Exit) {
        m_exitTried[step.leg] = true;
        return;
    }
    if (step.leg == 1) {
        m_stage = Stage::SecondLeg;
        m_asked = step.requested;
        return;
    }
    m_stage = Stage::FirstLeg;
    m_direction = step.decision.want == RuleDecision::Want::EnterLong ? 1 : -1;
    m_hedgeRatio = m_model.hedgeRatio();
    m_confidence = step.decision.confidence;
    m_reason = step.decision.reason;
}

std::uint64_t PairTrade::fingerprint() const
{
    std::uint64_t digest = mixDigest(m_model.fingerprint(), static_cast<std::uint64_t>(m_stage));
    for (const std::int64_t value :
         {m_barTime[0].ns, m_barTime[1].ns, m_barClose[0].raw(), m_barClose[1].raw(), m_pairBar.ns,
          std::int64_t{m_direction}, std::int64_t{m_exitTried[0]}, std::int64_t{m_exitTried[1]},
          m_asked.raw(), m_settled.raw(), m_opened.raw(), std::int64_t{m_results.trades},
          std::int64_t{m_results.wins}, m_results.grossProfit.raw(), m_results.grossLoss.raw(),
          m_results.returnSum.raw()})
        digest = mixDigest(digest, static_cast<std::uint64_t>(value));
    for (const double value : {m_hedgeRatio, m_confidence})
        digest = mixDigest(digest, std::bit_cast<std::uint64_t>(value));
    for (const char c : m_reason.view())
        digest = mixDigest(digest, static_cast<unsigned char>(c));
    return digest;
}

void PairTrade::save(ByteWriter& out) const
{
    m_model.save(out);
    for (int leg = 0; leg < 2; ++leg) {
        out.put(m_instruments[leg]);
        out.put(m_barTime[leg]);
        out.put(m_barClose[leg]);
        out.put(static_cast<std::uint8_t>(m_exitTried[leg]));
    }
    out.put(m_pairBar);
    out.put(m_stage);
    out.put(m_direction);
    out.put(m_hedgeRatio);
    out.put(m_confidence);
    out.put(m_asked);
    out.put(m_reason);
    out.put(m_settled);
    out.put(m_opened);
    out.put(m_results.trades);
    out.put(m_results.wins);
    out.put(m_results.grossProfit);
    out.put(m_results.grossLoss);
    out.put(m_results.returnSum);
}

bool PairTrade::load(ByteReader& in)
{
    if (!m_model.load(in))
        return false;
    for (int leg = 0; leg < 2; ++leg) {
        if (in.get<InstrumentId>() != m_instruments[leg])
            return false;
        m_barTime[leg] = in.get<Timestamp>();
        m_barClose[leg] = in.get<Price>();
        m_exitTried[leg] = in.get<std::uint8_t>() != 0;
    }
    m_pairBar = in.get<Timestamp>();
    m_stage = in.get<Stage>();
    m_direction = in.get<std::int8_t>();
    m_hedgeRatio = in.get<double>();
    m_confidence = in.get<double>();
    m_asked = in.get<Quantity>();
    m_reason = in.get<FixedText<104>>();
    m_settled = in.get<Money>();
    m_opened = in.get<Money>();
    m_results.trades = in.get<std::uint32_t>();
    m_results.wins = in.get<std::uint32_t>();
    m_results.grossProfit = in.get<Money>();
    m_results.grossLoss = in.get<Money>();
    m_results.returnSum = in.get<Ratio>();
    return in.ok() && m_stage <= Stage::Unwinding;
}

} // namespace mystic
