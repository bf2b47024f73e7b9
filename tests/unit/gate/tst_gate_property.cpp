// No sequence of accepted orders exceeds any limit, pending included. An independent model in whole dollars
// and units follows random sequences of signals, orders, fills, cancels, rejects, replacements and price
// moves, recomputes every figure from its own lists, and must agree with every value the gate lists.
#include <QtTest/QtTest>

#include <map>
#include <random>
#include <set>

#include "gate_bench.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr std::int64_t OrderValueLimit = 2'000;
constexpr std::int64_t OpenLimit = 6;
constexpr std::int64_t PositionLimit = 4'000;
constexpr std::int64_t GrossLimit = 5'000;
constexpr std::int64_t TradesLimit = 25;
constexpr std::int64_t VolumeLimit = 15'000;
constexpr std::int64_t RateLimit = 2;

struct ModelOrder {
    OrderIntent intent;
    std::int64_t quantity = 0;
    std::int64_t filled = 0;
    std::int64_t reserve = 0;
    std::int64_t leaves() const { return quantity - filled; }
    bool adds() const { return intent.reduceOnly == 0; }
};

/// The account as a person with a pencil would keep it.
struct Model {
    std::int64_t mark[2] = {100, 12};
    std::int64_t position[2] = {0, 0};
    std::map<OrderId, ModelOrder> orders;
    std::set<OrderId> tradedToday;
    std::set<OrderId> entriesTradedToday;
    std::int64_t volume = 0;
    std::int64_t entryVolume = 0;
    std::vector<Timestamp> messages;

    std::int64_t reserveOf(const OrderIntent& i) const
    {
        const std::int64_t limit = i.limitPrice.raw() / Price::Scale;
        if (i.type == OrderType::Limit && i.side == Side::Buy)
            return limit;
        return std::max(mark[i.instrument], limit);
    }
    std::int64_t exposure(InstrumentId id, Side side, OrderId except) const
    {
        std::int64_t sum = position[id] * mark[id] * (side == Side::Buy ? 1 : -1);
        for (const auto& [orderId, o] : orders)
            if (o.adds() && o.intent.instrument == id && o.intent.side == side && orderId != except)
                sum += o.leaves() * std::max(o.reserve, mark[id]);
        return sum;
    }
    std::int64_t reserved(OrderId except) const
    {
        std::int64_t sum = 0;
        for (const auto& [orderId, o] : orders)
            if (o.adds() && orderId != except)
                sum += o.leaves() * o.reserve;
        return sum;
    }
    std::int64_t trades() const
    {
        auto count = static_cast<std::int64_t>(tradedToday.size());
        for (const auto& [orderId, o] : orders)
            count += o.adds() && tradedToday.count(orderId) == 0 ? 1 : 0;
        return count;
    }
    std::int64_t openToReduce(InstrumentId id, Side side, OrderId except) const
    {
        std::int64_t open = side == Side::Sell ? position[id] : -position[id];
        for (const auto& [orderId, o] : orders)
            if (!o.adds() && o.intent.instrument == id && o.intent.side == side && orderId != except)
                open -= o.leaves();
        return std::max<std::int64_t>(open, 0);
    }
    std::int64_t messagesWithinASecond(Timestamp now) const
    {
        return std::count_if(messages.begin(), messages.end(),
                             [now](Timestamp t) { return now - t < seconds(1); });
    }
};

class Run {
public:
    explicit Run(unsigned seed) : m_random(seed)
    {
        m_bench.set("max_order_value", "2000");
        m_bench.set("max_open_orders", "6");
        m_bench.set("max_position_value", "4000");
        m_bench.set("max_gross_exposure", "5000");
        m_bench.set("max_daily_trades", "25");
        m_bench.set("max_daily_volume", "15000");
        m_bench.set("message_rate_limit", "2");
        m_bench.set("price_collar", "1");
        m_bench.now = *parseTimestamp("2024-08-08T23:58:00Z"); // midnight falls into the run
        m_bench.mark(0, m_model.mark[0]);
        m_bench.mark(1, m_model.mark[1]);
    }
    void step()
    {
        const Timestamp before = m_bench.now;
        m_bench.now = m_bench.now + milliseconds(pick(0, 900));
        if (before < Midnight && m_bench.now >= Midnight) {
            m_model.tradedToday.clear();
            m_model.entriesTradedToday.clear();
            m_model.volume = m_model.entryVolume = 0;
        }
        switch (pick(0, 11)) {
        case 0:
        case 1:
            movePrice();
            break;
        case 2:
        case 3:
        case 4:
        case 5:
            enter();
            break;
        case 6:
        case 7:
            fill();
            break;
        case 8:
            endOrder(ExecutionType::Canceled, OrderStatus::Canceled);
            break;
        case 9:
            endOrder(ExecutionType::Expired, OrderStatus::Expired);
            break;
        case 10:
            reduce();
            break;
        default:
            modify();
            break;
        }
        checkAlways();
    }

    std::map<CheckId, int> blocked;
    int accepted = 0;
    int compared = 0;
    QByteArray error;
    std::uint64_t digest() const { return m_bench.gate.digest(); }

private:
    static inline const Timestamp Midnight = *parseTimestamp("2024-08-09T00:00:00Z");

    std::int64_t pick(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(high - low + 1));
    }
    void expect(bool condition, const char* what)
    {
        if (!condition && error.isEmpty())
            error = what;
    }
    void compare(const GateOutcome& outcome, CheckId id, std::int64_t units, std::int64_t limit)
    {
        const CheckResult check = checkOf(outcome, id);
        const std::int64_t scale = check.unit == Unit::Count ? 1 : Money::Scale;
        if (check.value != units * scale && error.isEmpty())
            error = QByteArray("the gate and the model differ in ") + toText(id).data() + ": " +
                    QByteArray::number(qlonglong{check.value}) + " and " +
                    QByteArray::number(qlonglong{units});
        if (isApproved(outcome) && units > limit && error.isEmpty())
            error = QByteArray("accepted beyond the limit: ") + toText(id).data();
        ++compared;
    }
    /// Every limit with the candidate inside, as the model sees it.
    void compareAll(const GateOutcome& outcome, const OrderIntent& i, std::int64_t leaves,
                    std::int64_t reserve, OrderId replaced)
    {
        const std::int64_t isNew = replaced == 0 ? 1 : 0;
        const std::int64_t worst = leaves * std::max(reserve, m_model.mark[i.instrument]);
        compare(outcome, CheckId::MaxOrderValue, leaves * reserve, OrderValueLimit);
        compare(outcome, CheckId::MaxOpenOrders, static_cast<std::int64_t>(m_model.orders.size()) + isNew,
                OpenLimit);
        const std::int64_t position = m_model.exposure(i.instrument, i.side, replaced) + worst;
        compare(outcome, CheckId::MaxPositionValue, std::max<std::int64_t>(position, 0), PositionLimit);
        std::int64_t gross = 0;
        for (InstrumentId id = 0; id < 2; ++id) {
            std::int64_t sides[2];
            for (const Side side : {Side::Buy, Side::Sell})
                sides[side == Side::Buy ? 0 : 1] =
                    m_model.exposure(id, side, replaced) + (id == i.instrument && side == i.side ? worst : 0);
            gross += std::max(sides[0], sides[1]);
        }
        compare(outcome, CheckId::MaxGrossExposure, gross, GrossLimit);
        compare(outcome, CheckId::GateDailyTrades, m_model.trades() + isNew, TradesLimit);
        compare(outcome, CheckId::GateDailyVolume,
                m_model.volume + m_model.reserved(replaced) + leaves * reserve, VolumeLimit);
        compare(outcome, CheckId::GateMessageRate, m_model.messagesWithinASecond(m_bench.now) + 1, RateLimit);
    }
    void note(const GateOutcome& outcome)
    {
        for (const CheckId id : blockedBy(outcome))
            ++blocked[id];
        if (!isApproved(outcome))
            return;
        ++accepted;
        m_model.messages.push_back(m_bench.now);
    }

    void movePrice()
    {
        const auto id = static_cast<InstrumentId>(pick(0, 1));
        std::int64_t& mark = m_model.mark[id];
        mark = id == 0 ? std::clamp<std::int64_t>(mark + pick(-8, 8), 60, 150)
                       : std::clamp<std::int64_t>(mark + pick(-2, 2), 11, 20);
        m_bench.mark(id, mark);
    }
    void enter()
    {
        const auto id = static_cast<InstrumentId>(pick(0, 1));
        const Side side = pick(0, 1) == 0 ? Side::Buy : Side::Sell;
        const std::int64_t quantity = id == 0 ? pick(1, 25) : pick(1, 180);
        const Signal s = m_bench.signal(side, id);
        const std::int64_t approved = pick(0, 9) == 0 ? quantity - 1 : quantity;
        const bool hasBoth = pick(0, 9) != 0;
        m_bench.tell(s);
        m_bench.tell(m_bench.clear(s));
        if (hasBoth)
            m_bench.tell(m_bench.size(s, approved));
        OrderIntent i = m_bench.entry(s, quantity);
        if (pick(0, 2) == 0) {
            i.type = OrderType::Market;
            i.limitPrice = {};
        } else {
            i.limitPrice = Price::fromInteger(m_model.mark[id] + pick(-3, 3));
        }
        const std::int64_t reserve = m_model.reserveOf(i);
        const GateOutcome outcome = m_bench.ask(i);
        compareAll(outcome, i, quantity, reserve, 0);
        expect(!isApproved(outcome) || (hasBoth && approved >= quantity), "accepted without its verdicts");
        note(outcome);
        if (!isApproved(outcome))
            return;
        m_model.orders[i.orderId] = {i, quantity, 0, reserve};
        if (pick(0, 9) == 0)
            finish(i.orderId, ExecutionType::Rejected, OrderStatus::Rejected);
        else if (pick(0, 1) == 0)
            m_bench.acceptAtVenue(i);
    }
    void reduce()
    {
        const auto id = static_cast<InstrumentId>(pick(0, 1));
        const Side side = pick(0, 9) == 0 ? Side::Buy : (m_model.position[id] >= 0 ? Side::Sell : Side::Buy);
        const std::int64_t quantity = pick(1, std::abs(m_model.position[id]) + 2);
        const OrderIntent i = m_bench.reduce(quantity, side, id);
        const GateOutcome outcome = m_bench.ask(i);
        const bool fits = quantity <= m_model.openToReduce(id, side, 0);
        expect(isApproved(outcome) == fits,
               "a reduce-only order passes exactly while something is left to reduce");
        note(outcome);
        if (isApproved(outcome))
            m_model.orders[i.orderId] = {i, quantity, 0, m_model.reserveOf(i)};
    }
    ModelOrder* anyOrder()
    {
        if (m_model.orders.empty())
            return nullptr;
        auto at = m_model.orders.begin();
        std::advance(at, pick(0, static_cast<std::int64_t>(m_model.orders.size()) - 1));
        return &at->second;
    }
    void fill()
    {
        ModelOrder* order = anyOrder();
        if (order == nullptr)
            return;
        const OrderIntent i = order->intent;
        const std::int64_t quantity = pick(1, order->leaves());
        const std::int64_t price = std::max<std::int64_t>(1, order->reserve - pick(0, 2));
        OrderIntent whole = i;
        whole.quantity = Quantity::fromInteger(order->quantity);
        m_bench.fill(whole, quantity, price, order->filled);
        if (pick(0, 4) == 0) { // the venue repeats itself
            --m_bench.nextTrade;
            m_bench.fill(whole, quantity, price, order->filled);
        }
        order->filled += quantity;
        m_model.position[i.instrument] += quantity * signOf(i.side);
        m_model.volume += quantity * price;
        m_model.tradedToday.insert(i.orderId);
        if (order->adds()) {
            m_model.entryVolume += quantity * price;
            m_model.entriesTradedToday.insert(i.orderId);
        }
        if (order->leaves() == 0)
            m_model.orders.erase(i.orderId);
    }
    void finish(OrderId id, ExecutionType type, OrderStatus status)
    {
        const ModelOrder order = m_model.orders.at(id);
        ExecutionReport r = m_bench.report(order.intent, type, status);
        r.cumulativeQuantity = Quantity::fromInteger(order.filled);
        r.leavesQuantity = {};
        m_bench.tell(r);
        m_model.orders.erase(id);
    }
    void endOrder(ExecutionType type, OrderStatus status)
    {
        const ModelOrder* order = anyOrder();
        if (order == nullptr)
            return;
        const OrderIntent i = order->intent;
        if (type == ExecutionType::Canceled) {
            const GateOutcome outcome = m_bench.ask(m_bench.change(i, IntentAction::Cancel));
            expect(isApproved(outcome), "a cancel always passes");
            note(outcome);
            m_bench.tell(m_bench.report(i, ExecutionType::PendingCancel, OrderStatus::PendingCancel));
            if (pick(0, 3) == 0) { // the fill was faster
                fill();
                if (m_model.orders.count(i.orderId) == 0)
                    return;
            }
        } else if (order->filled == 0) {
            m_bench.acceptAtVenue(i);
        }
        finish(i.orderId, type, status);
    }
    void modify()
    {
        ModelOrder* order = anyOrder();
        if (order == nullptr || !order->adds() || order->intent.type != OrderType::Limit)
            return;
        if (order->filled == 0)
            m_bench.acceptAtVenue(order->intent);
        OrderIntent changed = m_bench.change(order->intent, IntentAction::Modify);
        const std::int64_t total = std::max<std::int64_t>(order->filled + 1, order->quantity + pick(-5, 5));
        changed.quantity = Quantity::fromInteger(total);
        changed.limitPrice = changed.limitPrice + Price::fromInteger(pick(-1, 1));
        const std::int64_t leaves = std::max(total - order->filled, order->leaves());
        const std::int64_t reserve = std::max(m_model.reserveOf(changed), order->reserve);
        const GateOutcome outcome = m_bench.ask(changed);
        const bool onlySmaller = total <= order->quantity && changed.limitPrice == order->intent.limitPrice;
        if (!onlySmaller) {
            compareAll(outcome, changed, leaves, reserve, changed.orderId);
            // A growth lives on what the signal's verdict still carries; the bench sizes exactly, so nothing
            // is left.
            expect(!isApproved(outcome) || total <= order->quantity, "accepted a growth beyond its verdict");
        } else {
            expect(isApproved(outcome), "an order may always become smaller");
        }
        note(outcome);
        if (!isApproved(outcome))
            return;
        ++replaced;
        if (pick(0, 2) == 0) {
            m_bench.tell(m_bench.report(order->intent, ExecutionType::ReplaceRejected, OrderStatus::Working));
            order->reserve = reserve; // the larger reservation stays: it can only be too careful
            return;
        }
        ExecutionReport done = m_bench.report(changed, ExecutionType::Replaced, OrderStatus::Working);
        done.cumulativeQuantity = Quantity::fromInteger(order->filled);
        m_bench.tell(done);
        order->intent.quantity = changed.quantity;
        order->intent.limitPrice = changed.limitPrice;
        order->quantity = total;
        order->reserve = m_model.reserveOf(changed);
    }
    /// What holds after every step, whatever happened: entries never outgrow the daily limits.
    void checkAlways()
    {
        std::int64_t pending = 0;
        std::int64_t waiting = 0;
        for (const auto& [orderId, o] : m_model.orders) {
            if (!o.adds())
                continue;
            pending += o.leaves() * o.reserve;
            waiting += m_model.entriesTradedToday.count(orderId) == 0 ? 1 : 0;
        }
        expect(m_model.entryVolume + pending <= VolumeLimit, "entries outgrew the daily volume");
        expect(static_cast<std::int64_t>(m_model.entriesTradedToday.size()) + waiting <= TradesLimit,
               "entries outgrew the daily trades");
        for (InstrumentId id = 0; id < 2; ++id)
            expect(m_bench.gate.portfolio().position(id).net() == Quantity::fromInteger(m_model.position[id]),
                   "positions differ");
        expect(m_bench.gate.orders().size() == m_model.orders.size(), "working orders differ");
    }

public:
    int replaced = 0;

private:
    GateBench m_bench;
    Model m_model;
    std::mt19937_64 m_random;
};

constexpr unsigned Seeds = 1000;
constexpr int Steps = 250;

} // namespace

class TestGateProperty final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSequenceOfAcceptedOrdersExceedsAnyLimit()
    {
        std::map<CheckId, int> blocked;
        long long accepted = 0;
        long long compared = 0;
        long long replaced = 0;
        for (unsigned seed = 1; seed <= Seeds; ++seed) {
            Run run(seed);
            for (int i = 0; i < Steps && run.error.isEmpty(); ++i) {
                run.step();
                if (!run.error.isEmpty())
                    QFAIL(qPrintable(QStringLiteral("seed %1, step %2: %3")
                                         .arg(seed)
                                         .arg(i)
                                         .arg(QString::fromUtf8(run.error))));
            }
            for (const auto& [id, count] : run.blocked)
                blocked[id] += count;
            accepted += run.accepted;
            compared += run.compared;
            replaced += run.replaced;
        }
        // The sequences must have reached every limit, or they prove nothing.
        for (const CheckId id : {CheckId::MaxOrderValue, CheckId::MaxOpenOrders, CheckId::MaxPositionValue,
                                 CheckId::MaxGrossExposure, CheckId::GateDailyTrades,
                                 CheckId::GateDailyVolume, CheckId::GateMessageRate, CheckId::ReduceOnly,
                                 CheckId::RiskVerdictPresent, CheckId::VerdictMatchesIntent})
            QVERIFY2(blocked[id] > 50, toText(id).data());
        QVERIFY(accepted > 10'000);
        QVERIFY(replaced > 200);
        qInfo("%u sequences, %lld orders and changes accepted, %lld figures compared", Seeds, accepted,
              compared);
    }

    void aSequenceRepeatsBitForBit()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            Run first(seed);
            Run second(seed);
            for (int i = 0; i < Steps; ++i) {
                first.step();
                second.step();
                QCOMPARE(first.digest(), second.digest());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestGateProperty)
#include "tst_gate_property.moc"
