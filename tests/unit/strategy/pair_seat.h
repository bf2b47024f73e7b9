// A seat for pair-spread: two instruments whose log prices keep a known relation, bar by bar, and a shock.
#pragma once

#include <cmath>

#include "strategy_seat.h"

namespace mystic::testing {

inline Config pairConfig(const Config& more = {})
{
    Config all = {{"enabled_strategies", R"(["pair-spread"])"},
                  {"pairs", R"(["BTC-USD:ETH-USD"])"},
                  {"pair_period", "20"},
                  {"atr_period", "3"},
                  {"cooldown", "60"}};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// First price = 20 x second price ^ 0.8 x e ^ spread; the second one swings by several percent.
class PairSeat : public Seat {
public:
    explicit PairSeat(const Config& config = pairConfig(),
                      std::vector<std::string> symbols = {"BTC-USD", "ETH-USD"})
        : Seat(config, std::move(symbols))
    {
    }

    /// One common bar a minute later, the second instrument's last.
    void pairBar(double spread)
    {
        advance(seconds(60));
        ++step;
        second = 100 * (1 + 0.05 * std::sin(step * 0.7));
        first = 20 * std::pow(second, 0.8) * std::exp(spread);
        barNow(first, 0);
        barNow(second, 1);
    }
    /// Noise of a thousandth.
    void calm(int bars = 24)
    {
        for (int i = 0; i < bars; ++i)
            pairBar(step % 2 == 0 ? 0.001 : -0.001);
    }
    /// The pair's timer: the turn after, or the end of a signal's validity.
    void timer()
    {
        ++context.seq;
        agent->processLoop(2);
    }
    /// A fill that is also counted into `net`.
    void fillCounted(const Signal& signal, double price, double quantity, double fee)
    {
        net[signal.instrument] += signOf(signal.side) * quantity;
        if (std::abs(net[signal.instrument]) < 1e-6) // quantities are rounded to 1e-8
            net[signal.instrument] = 0;
        fill(signal, price, quantity, fee);
    }
    /// Both legs stand, short the spread: sold 2 of the first, bought the hedge of the second.
    void openPair()
    {
        calm();
        pairBar(0.004);
        fill(signals().at(0), first, 2);
        fill(signals().at(1), second, signals().at(1).requested.toDouble());
    }

    double net[2] = {0, 0};
    int step = 0;
    double first = 0;
    double second = 0;
};

} // namespace mystic::testing
