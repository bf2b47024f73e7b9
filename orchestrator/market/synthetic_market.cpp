#include "synthetic_market.h"

#include <algorithm>
#include <cmath>

namespace mystic {
namespace {

// Market time advances in steps; within one, rates are constant and events fall anywhere.
constexpr std::int64_t StepNs = 10'000'000;
constexpr double StepSeconds = 0.01;
constexpr std::int64_t StepsPerSecond = 100;

// Self-excitation (Hawkes process, exponential kernel): each order brings Branching further orders within
// about 1 / Decay seconds.
constexpr double Branching = 0.7;
constexpr double DecayPerSecond = 3.0;
constexpr double ExcitementLeft =
    (1.0 - DecayPerSecond * StepSeconds / 2) / (1.0 + DecayPerSecond * StepSeconds / 2);
constexpr double MarkFollows = 0.7;     ///< share of an order's effect that grows with its number of trades
constexpr double Contagion = 0.3;       ///< share of an order's effect that reaches all instruments
constexpr double MostExcitement = 60.0; ///< times the mean order rate

// Quotes follow orders half-way; two fifths of the variance follow activity, the rest its own slow course
// (GARCH(1,1) by the second).
constexpr double QuoteFollows = 0.5;
constexpr double VarianceFollows = 0.4;
constexpr double GarchNews = 0.20;
constexpr double GarchMemory = 0.75;

constexpr double AnchorPullPerSecond = 0.1;
constexpr double ForcedMove =
    0.25; ///< standard deviations of one second between price and quote that force a new quote
constexpr double SweepReach = 0.25; ///< the same, between quote and the last trade of the largest order
constexpr double SideFollows =
    0.25; ///< how strongly orders follow the price that quotes have not yet reached
constexpr std::int64_t MostRaw = 1'000'000'000'000'000'000; ///< largest quantity drawn
constexpr std::size_t RunReserve = 4096;

/// x^(4/3) for x in (0, 1], by Newton's method: bit for bit the same everywhere.
double powerFourThirds(double x)
{
    double root = 1.0;
    for (int i = 0; i < 80; ++i)
        root = (2.0 * root + x / (root * root)) / 3.0;
    return x * root;
}

/// Mean trades of one order: P(at least k) = sweepShare * (2 / k)^(4/3) for k = 2 .. maxSweep.
double meanSweep(const SyntheticInstrument& instrument)
{
    double mean = 1.0;
    for (int k = 2; k <= static_cast<int>(instrument.maxSweep); ++k)
        mean += instrument.sweepShare * powerFourThirds(2.0 / k);
    return mean;
}

double smoothStep(double x)
{
    x = std::clamp(x, 0.0, 1.0);
    return x * x * (3.0 - 2.0 * x);
}

double secondsOf(Duration duration)
{
    return static_cast<double>(duration.ns) * 1e-9;
}

bool concerns(InstrumentId wanted, InstrumentId instrument)
{
    return wanted == NoInstrument || wanted == instrument;
}

struct Range {
    const char* name;
    double value;
    double lowest;
    double highest;
};

/// The sentence about the first value out of range, or empty.
std::string outOfRange(const std::string& of, std::initializer_list<Range> ranges)
{
    for (const Range& range : ranges) {
        if (!(range.value >= range.lowest && range.value <= range.highest))
            return "synthetic market, " + of + ": " + range.name + " is " + std::to_string(range.value) +
                   "; expected " + std::to_string(range.lowest) + " to " + std::to_string(range.highest) +
                   ".";
    }
    return {};
}

std::string problemOf(const SyntheticInstrument& instrument, std::size_t position)
{
    const std::string of = "instrument \"" + instrument.symbol + "\"";
    if (!instrument.tickSize.isPositive() || !instrument.lotSize.isPositive())
        return "synthetic market, " + of + ": tick size and lot size must be above zero.";
    if (instrument.startPrice.raw() / instrument.tickSize.raw() < 100)
        return "synthetic market, " + of + ": the start price must be at least 100 ticks.";
    if (instrument.anchor >= static_cast<int>(position))
        return "synthetic market, " + of + ": the anchor must be an instrument listed before it.";
    return outOfRange(of, {{"tradesPerSecond", instrument.tradesPerSecond, 0.0, 100'000.0},
                           {"quotesPerSecond", instrument.quotesPerSecond, 0.0, 100'000.0},
                           {"sweepShare", instrument.sweepShare, 0.0, 1.0},
                           {"maxSweep", instrument.maxSweep, 1.0, 2000.0},
                           {"oneTickShare", instrument.oneTickShare, 0.0, 1.0},
                           {"wideSpreadTicks", instrument.wideSpreadTicks, 0.0, 1e6},
                           {"quoteMoveShare", instrument.quoteMoveShare, 0.0, 1.0},
                           {"volatilityBp", instrument.volatilityBp, 0.0, 1000.0},
                           {"buyShare", instrument.buyShare, 0.0, 1.0},
                           {"meanTradeValue", instrument.meanTradeValue, 1e-6, 1e12},
                           {"meanQuoteValue", instrument.meanQuoteValue, 1e-6, 1e12},
                           {"basisBp", instrument.basisBp, -1000.0, 1000.0}});
}

std::string problemOf(const SyntheticMarketConfig& config)
{
    if (config.instruments.empty())
        return "synthetic market: there are no instruments; at least one was expected.";
    for (std::size_t i = 0; i < config.instruments.size(); ++i) {
        if (std::string problem = problemOf(config.instruments[i], i); !problem.empty())
            return problem;
    }
    if (config.start.ns < 0 || config.length.ns < 0)
        return "synthetic market: start and length must not be negative.";
    for (const FlashCrash& crash : config.crashes) {
        std::string problem =
            outOfRange("flash crash", {{"at", secondsOf(crash.at), 0.0, 1e9},
                                       {"fall (seconds)", secondsOf(crash.fall), 0.01, 1e6},
                                       {"recover (seconds)", secondsOf(crash.recover), 0.01, 1e6},
                                       {"depth", crash.depth, 0.0, 0.95},
                                       {"recovery", crash.recovery, 0.0, 1.0},
                                       {"spreadFactor", crash.spreadFactor, 1.0, 1000.0},
                                       {"rateFactor", crash.rateFactor, 1.0, 100.0}});
        if (!problem.empty())
            return problem;
    }
    for (const FeedOutage& outage : config.outages) {
        std::string problem =
            outOfRange("feed outage", {{"at", secondsOf(outage.at), 0.0, 1e9},
                                       {"length (seconds)", secondsOf(outage.length), 0.001, 1e6}});
        if (!problem.empty())
            return problem;
    }
    for (const TradingHalt& halt : config.halts) {
        std::string problem =
            outOfRange("trading halt", {{"at", secondsOf(halt.at), 0.0, 1e9},
                                        {"length (seconds)", secondsOf(halt.length), 0.001, 1e6}});
        if (!problem.empty())
            return problem;
    }
    return outOfRange("all instruments", {{"rateScale", config.rateScale, 0.001, 1000.0}});
}

} // namespace

Result<std::unique_ptr<SyntheticMarket>> SyntheticMarket::create(SyntheticMarketConfig config)
{
    if (std::string problem = problemOf(config); !problem.empty())
        return failure(ErrorCode::InvalidArgument, std::move(problem));
    const std::size_t n = config.instruments.size();
    if (config.correlation.empty()) {
        constexpr double Usual = 0.66;
        config.correlation.assign(n * n, Usual);
        for (std::size_t i = 0; i < n; ++i)
            config.correlation[i * n + i] = 1.0;
    }
    if (config.correlation.size() != n * n)
        return failure(ErrorCode::InvalidArgument,
                       "synthetic market: the correlation has " + std::to_string(config.correlation.size()) +
                           " numbers; expected " + std::to_string(n * n) + " (instruments squared) or none.");
    std::optional<CorrelationRoot> root = CorrelationRoot::of(config.correlation, n);
    if (!root)
        return failure(ErrorCode::InvalidArgument, "synthetic market: the correlations contradict each other "
                                                   "(the matrix is not positive definite).");
    config.correlation = {}; // 32 MB of 2,000 instruments
    std::unique_ptr<SyntheticMarket> market(new SyntheticMarket(std::move(config)));
    market->m_correlation = *std::move(root);
    return market;
}

SyntheticMarket::SyntheticMarket(SyntheticMarketConfig config)
    : m_config(std::move(config)), m_normals(m_config.instruments.size()),
      m_common(m_config.instruments.size()), m_secondMoves(m_config.instruments.size())
{
    m_states.reserve(m_config.instruments.size());
    for (std::size_t i = 0; i < m_config.instruments.size(); ++i) {
        const SyntheticInstrument& instrument = m_config.instruments[i];
        State& state = m_states.emplace_back(m_config.seed, i);
        state.price =
            static_cast<double>(instrument.startPrice.raw()) / static_cast<double>(instrument.tickSize.raw());
        state.shown = state.price;
        state.sigmaTicks = std::max(0.5, instrument.volatilityBp * 1e-4 * state.price);
        state.meanTrades = meanSweep(instrument);
        state.lotsPerValue =
            static_cast<double>(Price::Scale) / static_cast<double>(instrument.tickSize.raw()) *
            (static_cast<double>(Quantity::Scale) / static_cast<double>(instrument.lotSize.raw()));
        const std::int64_t mostLots = MostRaw / instrument.lotSize.raw();
        state.mostLots = static_cast<double>(mostLots);
        state.meanOrderRate = instrument.tradesPerSecond * m_config.rateScale / state.meanTrades;
        m_allOrderRates += state.meanOrderRate;
        state.baseOrderRate = (1.0 - Branching) * state.meanOrderRate;
        state.excitement = Branching * state.meanOrderRate;
        state.tradeClock = state.orders.exponential();
        state.run.reserve(RunReserve);
        state.health.name = "synthetic";
        state.health.symbol = instrument.symbol;
        makeQuote(state, instrument, m_config.start); // everybody has a price from the first moment
    }
    orderStep();
    for (State& state : m_states)
        state.quoteClock = state.orders.exponential();
}

/// Correlated moves of one step. Their variance follows activity and a slow course of its own, alike for all
/// instruments.
void SyntheticMarket::movePrices()
{
    const std::size_t n = m_states.size();
    double activity = 0.0;
    std::size_t active = 0;
    for (const State& state : m_states) {
        if (state.meanOrderRate > 0.0) {
            activity += (state.baseOrderRate + state.excitement) / state.meanOrderRate;
            ++active;
        }
    }
    activity = active == 0 ? 1.0 : activity / static_cast<double>(active);
    const double variance = VarianceFollows * activity + (1.0 - VarianceFollows) * m_calm;
    const double scale = std::sqrt(variance * StepSeconds);
    for (std::size_t i = 0; i < n; ++i)
        m_normals[i] = m_states[i].moves.normal();
    m_correlation.apply(m_normals, m_common);
    for (std::size_t i = 0; i < n; ++i) {
        const double common = m_common[i];
        const SyntheticInstrument& instrument = m_config.instruments[i];
        State& state = m_states[i];
        double move = instrument.volatilityBp * 1e-4 * scale * common;
        m_secondMoves[i] += scale * common;
        if (instrument.anchor >= 0) {
            const auto anchor = static_cast<std::size_t>(instrument.anchor);
            const SyntheticInstrument& other = m_config.instruments[anchor];
            const double own = state.price * static_cast<double>(instrument.tickSize.raw()) /
                               static_cast<double>(instrument.startPrice.raw());
            const double its = m_states[anchor].price * static_cast<double>(other.tickSize.raw()) /
                               static_cast<double>(other.startPrice.raw());
            move -= AnchorPullPerSecond * StepSeconds * (own / its - 1.0 - instrument.basisBp * 1e-4);
        }
        state.price = std::max(10.0, state.price * (1.0 + move));
    }
    if ((m_step + 1) % StepsPerSecond != 0)
        return;
    double square = 0.0;
    for (double& move : m_secondMoves) {
        square += move * move / static_cast<double>(n);
        move = 0.0;
    }
    m_calm = (1.0 - GarchNews - GarchMemory) + GarchNews * std::min(square, 25.0) + GarchMemory * m_calm;
}

void SyntheticMarket::applyCrashes(double atSeconds)
{
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        State& state = m_states[i];
        double factor = 1.0;
        state.stress = 0.0;
        state.falling = false;
        state.spreadFactor = 1.0;
        state.rateFactor = 1.0;
        for (const FlashCrash& crash : m_config.crashes) {
            const double since = atSeconds - secondsOf(crash.at);
            if (since < 0.0 || !concerns(crash.instrument, m_config.instruments[i].id))
                continue;
            const double fall = secondsOf(crash.fall);
            const double down = smoothStep(since / fall);
            const double back = smoothStep((since - fall) / secondsOf(crash.recover));
            factor *= 1.0 - crash.depth * (down - crash.recovery * back);
            const double stress = down * (1.0 - back);
            state.stress = std::max(state.stress, stress);
            state.falling = state.falling || since < fall;
            state.spreadFactor = std::max(state.spreadFactor, 1.0 + (crash.spreadFactor - 1.0) * stress);
            state.rateFactor = std::max(state.rateFactor, 1.0 + (crash.rateFactor - 1.0) * stress);
        }
        state.shown = std::max(10.0, state.price * factor);
    }
}

/// Sends the outages that begin or end with this step. They are kept on the grid of steps.
void SyntheticMarket::changeFeeds()
{
    const Timestamp now = m_config.start + nanoseconds(m_step * StepNs);
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        State& state = m_states[i];
        const InstrumentId id = m_config.instruments[i].id;
        const bool isDown =
            std::any_of(m_config.outages.begin(), m_config.outages.end(), [&](const FeedOutage& outage) {
                const Timestamp begin = m_config.start + outage.at;
                return concerns(outage.instrument, id) && now >= begin && now < begin + outage.length;
            });
        if (isDown == state.isDown)
            continue;
        MarketEvent status =
            MarketEvent::makeStatus(id, now, isDown ? MarketStatusKind::FeedDown : MarketStatusKind::FeedUp);
        state.isDown = false; // the status itself always gets through
        if (!isDown) {
            status.flags = MarketGapBefore;
            ++state.health.gaps;
        }
        push(state, status);
        state.isDown = isDown;
        state.afterGap = !isDown;
    }
}

/// Sends the halts that begin or end with this step.
void SyntheticMarket::changeTrading()
{
    const Timestamp now = m_config.start + nanoseconds(m_step * StepNs);
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const InstrumentId id = m_config.instruments[i].id;
        const bool isHalted =
            std::any_of(m_config.halts.begin(), m_config.halts.end(), [&](const TradingHalt& halt) {
                const Timestamp begin = m_config.start + halt.at;
                return concerns(halt.instrument, id) && now >= begin && now < begin + halt.length;
            });
        if (isHalted == m_states[i].isHalted)
            continue;
        m_states[i].isHalted = isHalted;
        push(m_states[i],
             MarketEvent::makeStatus(id, now, isHalted ? MarketStatusKind::Halted : MarketStatusKind::Open));
    }
}

void SyntheticMarket::push(State& state, MarketEvent event)
{
    if (state.isDown || (state.isHalted && event.kind == MarketEventKind::Trade))
        return;
    if (state.afterGap) {
        event.flags |= MarketGapBefore;
        state.afterGap = false;
    }
    event.sourceSequence = ++state.health.events;
    state.run.push_back(event);
}

Quantity SyntheticMarket::drawSize(State& state, const SyntheticInstrument& instrument, double meanValue)
{
    const double lots = meanValue * state.lotsPerValue * state.orders.exponential() / state.shown;
    const auto whole = static_cast<std::int64_t>(std::clamp(lots, 1.0, state.mostLots));
    return Quantity::fromRaw(whole * instrument.lotSize.raw());
}

void SyntheticMarket::makeQuote(State& state, const SyntheticInstrument& instrument, Timestamp time)
{
    const double mid = static_cast<double>(state.bid + state.ask) / 2.0;
    const bool first = state.ask == 0;
    const bool moves = first || std::abs(state.shown - mid) > ForcedMove * state.sigmaTicks ||
                       state.orders.uniform() <= instrument.quoteMoveShare;
    if (moves) {
        double spread = 1.0;
        if (state.orders.uniform() > instrument.oneTickShare)
            spread = 2.0 + std::floor(instrument.wideSpreadTicks * state.orders.exponential());
        spread = std::clamp(std::floor(spread * state.spreadFactor), 1.0, std::max(1.0, state.shown / 4.0));
        state.bid = std::max<std::int64_t>(
            1, static_cast<std::int64_t>(std::floor(state.shown - (spread - 1.0) / 2.0)));
        state.ask = state.bid + static_cast<std::int64_t>(spread);
    }
    const bool bidSide = (state.orders.next() & 1U) != 0U;
    if (moves || bidSide)
        state.bidSize = drawSize(state, instrument, instrument.meanQuoteValue);
    if (moves || !bidSide)
        state.askSize = drawSize(state, instrument, instrument.meanQuoteValue);
    const std::int64_t tick = instrument.tickSize.raw();
    push(state, MarketEvent::makeQuote(instrument.id, time, Price::fromRaw(state.bid * tick), state.bidSize,
                                       Price::fromRaw(state.ask * tick), state.askSize));
}

/// One aggressive order: one trade mostly, many at the same moment sometimes, the later ones a little worse.
void SyntheticMarket::makeOrder(State& state, const SyntheticInstrument& instrument, Timestamp time)
{
    const double mid = static_cast<double>(state.bid + state.ask) / 2.0;
    const double ahead = std::clamp((state.shown - mid) / state.sigmaTicks, -1.0, 1.0);
    const double panic = state.falling ? 0.3 * state.stress : 0.0;
    const bool buys = state.orders.uniform() <= instrument.buyShare + SideFollows * ahead - panic;
    double trades = 1.0;
    if (state.orders.uniform() <= instrument.sweepShare) {
        const double half = std::sqrt(state.orders.uniform());
        trades = std::min(std::floor(2.0 / (half * std::sqrt(half))), instrument.maxSweep);
    }
    const auto count = std::max<std::int64_t>(1, static_cast<std::int64_t>(trades));
    const auto reach = static_cast<std::int64_t>(SweepReach * state.sigmaTicks);
    const std::int64_t tick = instrument.tickSize.raw();
    for (std::int64_t k = 0; k < count; ++k) {
        const std::int64_t worse = std::min(k / 4, reach);
        const std::int64_t level = buys ? state.ask + worse : std::max<std::int64_t>(1, state.bid - worse);
        push(state, MarketEvent::makeTrade(instrument.id, time, Price::fromRaw(level * tick),
                                           drawSize(state, instrument, instrument.meanTradeValue),
                                           buys ? MarketSide::Buy : MarketSide::Sell, ++state.tradeId));
    }
    excite(state, static_cast<double>(count));
}

/// What an order brings after it: more the larger it was, mostly for its own instrument, a share for all.
void SyntheticMarket::excite(State& from, double trades)
{
    const double mark = 1.0 - MarkFollows + MarkFollows * trades / from.meanTrades;
    // In a crash the rate is multiplied from outside; an order then brings as many others as in calm, not
    // more.
    const double jump = Branching * DecayPerSecond * mark / from.rateFactor;
    const auto add = [](State& state, double rate) {
        state.excitement = std::min(state.excitement + rate, MostExcitement * state.meanOrderRate);
    };
    add(from, jump * (1.0 - Contagion));
    for (State& state : m_states)
        add(state, jump * Contagion * state.meanOrderRate / m_allOrderRates);
}

/// The orders and quotes of one instrument in this step: two Poisson clocks that run at the step's rates.
void SyntheticMarket::makeEvents(std::size_t index)
{
    State& state = m_states[index];
    const SyntheticInstrument& instrument = m_config.instruments[index];
    const double relative =
        state.meanOrderRate > 0.0 ? (state.baseOrderRate + state.excitement) / state.meanOrderRate : 1.0;
    const double orderRate = state.meanOrderRate * relative * state.rateFactor;
    const double quoteRate = instrument.quotesPerSecond * m_config.rateScale *
                             (1.0 - QuoteFollows + QuoteFollows * relative) * state.rateFactor;
    const Timestamp begin = m_config.start + nanoseconds(m_step * StepNs);
    double elapsed = 0.0;
    for (;;) {
        const double toOrder = orderRate > 0.0 ? state.tradeClock / orderRate : StepSeconds * 2;
        const double toQuote = quoteRate > 0.0 ? state.quoteClock / quoteRate : StepSeconds * 2;
        const bool order = toOrder < toQuote;
        const double wait = std::min({toOrder, toQuote, StepSeconds - elapsed});
        state.tradeClock -= wait * orderRate;
        state.quoteClock -= wait * quoteRate;
        elapsed += wait;
        if (std::min(toOrder, toQuote) > wait)
            break;
        const auto offset = std::min(static_cast<std::int64_t>(elapsed * 1e9), StepNs - 1);
        if (order) {
            makeOrder(state, instrument, begin + nanoseconds(offset));
            state.tradeClock = state.orders.exponential();
        } else {
            makeQuote(state, instrument, begin + nanoseconds(offset));
            state.quoteClock = state.orders.exponential();
        }
    }
    state.excitement *= ExcitementLeft;
}

void SyntheticMarket::makeStep()
{
    for (State& state : m_states) {
        state.run.clear();
    }
    movePrices();
    applyCrashes(static_cast<double>(m_step) * StepSeconds);
    if (!m_config.outages.empty())
        changeFeeds();
    if (!m_config.halts.empty())
        changeTrading();
    for (std::size_t i = 0; i < m_states.size(); ++i)
        makeEvents(i);
    orderStep();
    ++m_step;
}

void SyntheticMarket::orderStep()
{
    m_order.clear();
    m_delivered = 0;
    for (std::uint32_t i = 0; i < m_states.size(); ++i)
        for (std::uint32_t k = 0; k < m_states[i].run.size(); ++k)
            m_order.emplace_back(i, k);
    std::ranges::stable_sort(m_order, {}, [this](const std::pair<std::uint32_t, std::uint32_t>& at) {
        return m_states[at.first].run[at.second].eventTime;
    });
}

bool SyntheticMarket::takeEarliest(MarketEvent& out)
{
    if (m_delivered == m_order.size())
        return false;
    const auto [index, place] = m_order[m_delivered++];
    out = m_states[index].run[place];
    m_states[index].health.lastEvent = out.eventTime;
    return true;
}

FeedStatus SyntheticMarket::next(MarketEvent& out)
{
    const bool bounded = m_config.length.ns > 0;
    while (!takeEarliest(out)) {
        if (bounded && m_step * StepNs >= m_config.length.ns)
            return FeedStatus::End;
        makeStep();
    }
    if (bounded && out.eventTime - m_config.start >= m_config.length) { // in the last, incomplete step
        m_delivered = m_order.size();
        return FeedStatus::End;
    }
    return FeedStatus::Event;
}

double SyntheticMarket::progress() const
{
    if (m_config.length.ns <= 0)
        return -1.0;
    return std::min(1.0, static_cast<double>(m_step * StepNs) / static_cast<double>(m_config.length.ns));
}

std::vector<StreamHealth> SyntheticMarket::health() const
{
    std::vector<StreamHealth> all;
    for (const State& state : m_states)
        all.push_back(state.health);
    return all;
}

} // namespace mystic
