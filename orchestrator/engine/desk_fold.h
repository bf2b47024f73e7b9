// Folds turns into the desk: fills, cash by currency, what became of the operator's orders. Part of the
// projection. Invariant: everything kept is bounded; what is dropped is counted.
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "desk_view.h"
#include "domain/portfolio.h"
#include "snapshot.h"
#include "turn.h"

namespace mystic {

/// On the projector's thread.
class DeskFold {
public:
    static constexpr std::size_t AnswersMax = 100;

    void fold(const Turn& turn);
    /// The mid when the signal of an order was decided; 0 = unknown.
    [[nodiscard]] Price arrivalMid(OrderId order) const;
    /// `orders`: all that are known, of which the working ones reserve.
    void fill(DeskView& out, const Portfolio& portfolio, const std::vector<OrderView>& orders);

private:
    struct Arrival {
        OrderId order = 0;
        Price mid;
    };
    void foldIntent(const OrderIntent& intent);
    void foldAnswer(const Turn& turn);

    std::deque<Arrival> m_arrivals; ///< ascending order ids
    std::deque<DeskAnswer> m_answers;
};

/// The answer to the operator's order of a finished turn; its input is an OperatorOrder.
[[nodiscard]] DeskAnswer answerOf(const Turn& turn);

} // namespace mystic
