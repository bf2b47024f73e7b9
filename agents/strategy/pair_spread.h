// The model of "pair-spread": how far two log prices are from their usual relation. Over n common bars the
// first is regressed on the second; the slope is the hedge ratio (value of the second leg for one of the
// first), the residual of the present bar in residual deviations is the z-score. Invariant: O(1) amortised a
// bar, nothing allocated after construction, equal prices give equal bits. It must not know orders, legs'
// positions or time. Source: Vidyamurthy, Pairs Trading (2004), ch. 5 (log prices, slope by regression);
// Gatev, Goetzmann, Rouwenhorst, Review of Financial Studies 19 (2006) (entry and exit in deviations).
#pragma once

#include "indicators.h"
#include "rule.h"

namespace mystic {

class PairSpread {
public:
    explicit PairSpread(int period);
    /// One bar that both instruments have; positive prices.
    void update(double firstClose, double secondClose);
    [[nodiscard]] bool isReady() const { return m_first.isFull(); }
    [[nodiscard]] int period() const { return m_first.capacity(); }
    [[nodiscard]] double hedgeRatio() const;  ///< 0 while the second price does not move
    [[nodiscard]] double correlation() const; ///< of the log prices, -1..1; 0 while one does not move
    [[nodiscard]] double zScore() const;      ///< 0 while there is no residual
    /// Long the spread (buy first, sell second) below, short above; nothing while warming up or outside the
    /// parameters' bounds.
    [[nodiscard]] RuleDecision entry(const StrategyParameters& parameters) const;
    /// `direction`: 1 long the spread, -1 short.
    [[nodiscard]] RuleDecision exit(int direction, const StrategyParameters& parameters) const;
    [[nodiscard]] std::uint64_t fingerprint() const;
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    void sumAfresh();

    RollingWindow m_first;
    RollingWindow m_second;
    double m_firstMean = 0;
    double m_secondMean = 0;
    double m_firstSquares = 0;
    double m_secondSquares = 0;
    double m_products = 0;
    double m_firstLast = 0;
    double m_secondLast = 0;
};

} // namespace mystic
