// The operator's own orders in a whole session: the path they take, who can refuse them, what stays possible
// when trading is halted, and that a replay repeats every byte of it.
#include <QtTest/QtTest>

#include "journal/verifier.h"
#include "session/replay_run.h"
#include "session_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr int WaitMs = 30'000;

/// A session at a pace a person can act at: 50 s of data a second, its strategies stopped.
struct Desk {
    /// `what` of the configuration replaced by `with`.
    explicit Desk(const std::string& what = {}, const std::string& with = {})
    {
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 20'000);
        std::string config = configOver(file);
        const auto replace = [&config](const std::string& from, const std::string& to) {
            config.replace(config.find(from), from.size(), to);
        };
        replace("\"speed\": 0", "\"speed\": 50");
        replace("\"type\": \"strategy\",", "\"type\": \"strategy\", \"autostart\": false,");
        if (!what.empty())
            replace(what, with);
        auto options = optionsFor(config, dir.filePath(QStringLiteral("data")), registry);
        if (!options)
            qFatal("%s", options.error().message.c_str());
        auto opened = Session::open(std::move(*options), registry);
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        session = std::move(*opened);
        if (!QTest::qWaitFor([this] { return mark().isPositive(); }, WaitMs))
            qFatal("no price within %d ms", WaitMs);
    }
    [[nodiscard]] std::shared_ptr<const StationSnapshot> now() const { return session->snapshot(); }
    [[nodiscard]] Price mark() const
    {
        const auto snapshot = now();
        return snapshot->quotes.empty() ? Price{} : snapshot->quotes.front().last;
    }
    [[nodiscard]] OperatorOrder order(Side side, double quantity) const
    {
        OperatorOrder order;
        order.person = "tester";
        order.reason = "hedge";
        order.signal.instrument = 0;
        order.signal.side = side;
        order.signal.requested = Quantity::fromDouble(quantity);
        order.signal.referencePrice = mark();
        return order;
    }
    /// A share of the mark, on the tick grid.
    [[nodiscard]] Price away(double share) const
    {
        const double ticks = std::round(mark().toDouble() * share * 100.0);
        return Price::fromRaw(static_cast<std::int64_t>(ticks) * 1'000'000);
    }
    /// The answer to a placed order, once it is there.
    [[nodiscard]] DeskAnswer place(const OperatorOrder& order) const
    {
        const std::uint64_t id = session->placeOrder(order);
        DeskAnswer found;
        const bool came = QTest::qWaitFor(
            [&] {
                const auto snapshot = now();
                if (snapshot->desk == nullptr)
                    return false;
                for (const DeskAnswer& answer : snapshot->desk->answers)
                    if (answer.commandId == id)
                        found = answer;
                return found.commandId == id;
            },
            WaitMs);
        if (!came)
            qFatal("no answer to the order within %d ms", WaitMs);
        return found;
    }
    void command(OperatorAction action, OrderId order = 0, Quantity quantity = {}, Price price = {}) const
    {
        OperatorCommand command;
        command.action = action;
        command.instrument = 0;
        command.orderId = order;
        command.quantity = quantity;
        command.price = price;
        command.person = "tester";
        command.reason = "drill";
        session->send(command);
    }
    [[nodiscard]] OrderView view(OrderId id) const
    {
        const auto snapshot = now();
        for (const OrderView& order : snapshot->orders)
            if (order.orderId == id)
                return order;
        return {};
    }
    [[nodiscard]] Quantity net() const
    {
        const auto snapshot = now();
        return snapshot->positions.empty() ? Quantity{} : snapshot->positions.front().net;
    }
    [[nodiscard]] const OrderView* protectiveStop(const StationSnapshot& snapshot) const
    {
        for (const OrderView& order : snapshot.orders)
            if (order.purpose == OrderPurpose::ProtectiveStop && order.status == OrderStatus::Working)
                return &order;
        return nullptr;
    }
    /// Ends the session and compares it with its own journal.
    void endAndReplay()
    {
        session->close();
        const std::string journal = session->journalDirectory();
        PosixDisk disk;
        const auto verified = verifyJournal(disk, journal);
        QVERIFY(verified.has_value());
        QVERIFY2(verified->ok, verified->firstBad.c_str());
        const auto replayed = replayJournal(journal, registry);
        QVERIFY2(replayed.has_value(), replayed ? "" : replayed.error().message.c_str());
        QVERIFY2(replayed->equal, replayed->difference.c_str());
        QCOMPARE(replayed->turns, verified->turns);
    }

    QTemporaryDir dir;
    AgentRegistry registry = AgentRegistry::withBuiltIns();
    std::unique_ptr<Session> session;
};

} // namespace

class TestManualOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderPassesEveryStageWithoutAStrategyAndReplaysByteForByte()
    {
        Desk desk;
        const DeskAnswer answer = desk.place(desk.order(Side::Buy, 1));
        QCOMPARE(answer.outcome, DeskOutcome::Released);
        QCOMPARE(answer.approved, Quantity::fromInteger(1));
        QCOMPARE(answer.binding, SizingRule::RequestedSize);
        QCOMPARE(answer.person, std::string("tester"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.net(), Quantity::fromInteger(1), WaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.protectiveStop(*desk.now()) != nullptr, WaitMs);
        const auto filled = desk.now();
        const FillView fill = filled->fills.back();
        QCOMPARE(fill.trace, answer.trace);
        QCOMPARE(fill.orderId, answer.orderId);
        QCOMPARE(fill.origin, OrderOrigin::Operator);
        QVERIFY(fill.arrivalMid.isPositive());
        QVERIFY(fill.fee.isPositive());
        const BalanceView usd = filled->desk->balances.front();
        QVERIFY(usd.known);
        QCOMPARE(usd.inAccount, filled->equity);
        QVERIFY(usd.cash < Money::fromInteger(99'950)); // what was paid for one
        QCOMPARE(usd.cash + usd.positions, usd.inAccount);

        // A stop moves closer, never away; and it is not canceled alone.
        const OrderView stop = *desk.protectiveStop(*filled);
        const Price closer = stop.stopPrice + Price::fromDouble(0.10);
        desk.command(OperatorAction::ModifyOrder, stop.orderId, {}, closer);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(stop.orderId).stopPrice, closer, WaitMs);
        desk.command(OperatorAction::ModifyOrder, stop.orderId, {}, stop.stopPrice);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.now()->alarms.empty(), WaitMs);
        QCOMPARE(desk.now()->alarms.front().alert.code, AlertCode::OperatorRefused);
        desk.command(OperatorAction::CancelOrder, stop.orderId);

        desk.command(OperatorAction::ClosePosition);
        QTRY_COMPARE_WITH_TIMEOUT(desk.net(), Quantity(), WaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(stop.orderId).status, OrderStatus::Canceled, WaitMs);
        QCOMPARE(desk.view(stop.orderId).stopPrice, closer);
        const auto flat = desk.now();
        QCOMPARE(flat->fills.back().purpose, OrderPurpose::Exit);
        QCOMPARE(flat->fills.back().origin, OrderOrigin::Operator);
        desk.endAndReplay();
    }
    void riskCutsWhatIsTooLargeAndRefusesWhatIsLeft()
    {
        Desk desk;
        const DeskAnswer cut = desk.place(desk.order(Side::Buy, 5'000));
        QCOMPARE(cut.outcome, DeskOutcome::Released);
        QVERIFY(cut.approved < cut.requested);
        QVERIFY(cut.binding != SizingRule::RequestedSize);
        QTRY_COMPARE_WITH_TIMEOUT(desk.net(), cut.approved, WaitMs);
        const DeskAnswer refused = desk.place(desk.order(Side::Buy, 6'000));
        QCOMPARE(refused.outcome, DeskOutcome::RefusedByRisk);
        QCOMPARE(refused.check.outcome, CheckOutcome::Block);
        QCOMPARE(refused.orderId, OrderId{0});
        desk.endAndReplay();
    }
    void complianceRefusesWithTheRule()
    {
        Desk desk("{\"max_daily_trades\": 100000, ",
                  "{\"restricted_list\": [\"TEST\"], \"max_daily_trades\": 100000, ");
        const DeskAnswer answer = desk.place(desk.order(Side::Buy, 1));
        QCOMPARE(answer.outcome, DeskOutcome::RefusedByCompliance);
        QCOMPARE(answer.check.id, CheckId::RestrictedList);
        QCOMPARE(answer.refusals, 1U);
        desk.endAndReplay();
    }
    void theGateRefusesWithValueAndLimit()
    {
        Desk desk("\"max_order_value\": 1000000", "\"max_order_value\": 50");
        const DeskAnswer answer = desk.place(desk.order(Side::Buy, 1));
        QCOMPARE(answer.outcome, DeskOutcome::RefusedByGate);
        QCOMPARE(answer.check.id, CheckId::MaxOrderValue);
        QCOMPARE(Money::fromRaw(answer.check.limit), Money::fromInteger(50));
        QVERIFY(Money::fromRaw(answer.check.value) > Money::fromInteger(50));
        QCOMPARE(desk.view(answer.orderId).status, OrderStatus::Rejected);
        desk.endAndReplay();
    }
    void aStoppedRiskAgentIsNamed()
    {
        Desk desk("\"type\": \"risk\",", "\"type\": \"risk\", \"autostart\": false,");
        const DeskAnswer answer = desk.place(desk.order(Side::Buy, 1));
        QCOMPARE(answer.outcome, DeskOutcome::NoVerdict);
        QCOMPARE(answer.silent, std::string("Risk Agent"));
        desk.endAndReplay();
    }
    void aWaitingOrderIsChangedWithNewVerdictsAndCanceledWhileHalted()
    {
        Desk desk;
        OperatorOrder limit = desk.order(Side::Buy, 3);
        limit.signal.orderType = OrderType::Limit;
        limit.signal.limitPrice = desk.away(0.97);
        const DeskAnswer answer = desk.place(limit);
        QCOMPARE(answer.outcome, DeskOutcome::Released);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(answer.orderId).status, OrderStatus::Working, WaitMs);
        QCOMPARE(desk.view(answer.orderId).expiresAt.ns, std::int64_t{0}); // waits until it is taken back
        QCOMPARE(desk.now()->desk->balances.front().reserved > Money::fromInteger(280), true);

        OperatorOrder change = desk.order(Side::Buy, 3);
        change.signal.orderType = OrderType::Limit;
        change.signal.limitPrice = desk.away(0.965);
        change.signal.modifies = answer.orderId;
        const DeskAnswer changed = desk.place(change);
        QCOMPARE(changed.outcome, DeskOutcome::Released);
        QCOMPARE(changed.orderId, answer.orderId);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(answer.orderId).limitPrice, change.signal.limitPrice, WaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(answer.orderId).status, OrderStatus::Working, WaitMs);

        desk.session->kill(1, true, "tester", "drill");
        QTRY_COMPARE_WITH_TIMEOUT(desk.now()->tradingState, TradingState::Halted, WaitMs);
        const DeskAnswer late = desk.place(desk.order(Side::Buy, 1));
        QCOMPARE(late.outcome, DeskOutcome::RefusedByGate);
        QCOMPARE(late.check.id, CheckId::TradingState);
        desk.command(OperatorAction::ModifyOrder, answer.orderId, Quantity::fromInteger(2));
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(answer.orderId).quantity, Quantity::fromInteger(2), WaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(answer.orderId).status, OrderStatus::Working, WaitMs);
        desk.command(OperatorAction::CancelOrder, answer.orderId);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(answer.orderId).status, OrderStatus::Canceled, WaitMs);
        desk.endAndReplay();
    }
    void aChangeIsJudgedWithoutTheOrderItReplaces()
    {
        Desk desk;
        OperatorOrder limit = desk.order(Side::Buy, 5'000);
        limit.signal.orderType = OrderType::Limit;
        limit.signal.limitPrice = desk.away(0.97);
        const DeskAnswer cut = desk.place(limit); // takes all the room there is
        QCOMPARE(cut.outcome, DeskOutcome::Released);
        QVERIFY(cut.approved < cut.requested);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(cut.orderId).status, OrderStatus::Working, WaitMs);
        limit.signal.modifies = cut.orderId;
        limit.signal.requested = cut.approved;
        limit.signal.limitPrice = desk.away(0.96);
        const DeskAnswer changed = desk.place(limit);
        QCOMPARE(changed.outcome, DeskOutcome::Released);
        // Beside the order it replaces there would be no room at all; the market may have moved a little.
        QVERIFY2(changed.approved.raw() > cut.approved.raw() / 10 * 9,
                 qPrintable(QStringLiteral("%1 of %2").arg(changed.approved.raw()).arg(cut.approved.raw())));
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(cut.orderId).limitPrice, limit.signal.limitPrice, WaitMs);
        limit.signal.modifies = 4'711; // of nobody: told, and nothing is sent
        const DeskAnswer unknown = desk.place(limit);
        QVERIFY(unknown.outcome == DeskOutcome::NotSent || unknown.outcome == DeskOutcome::RefusedByRisk);
        desk.endAndReplay();
    }
    void whatAStoppedExecutionAgentCannotDoIsToldAndNotDoneLater()
    {
        Desk desk;
        OperatorOrder limit = desk.order(Side::Buy, 1);
        limit.signal.orderType = OrderType::Limit;
        limit.signal.limitPrice = desk.away(0.97);
        const DeskAnswer answer = desk.place(limit);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(answer.orderId).status, OrderStatus::Working, WaitMs);
        OperatorCommand agent;
        agent.action = OperatorAction::StopAgent;
        agent.agent = desk.now()->agents.back().id; // pipeline order: execution is last
        agent.person = "tester";
        desk.session->send(agent);
        desk.command(OperatorAction::CancelOrder, answer.orderId);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.now()->alarms.empty(), WaitMs);
        QCOMPARE(desk.now()->alarms.front().alert.code, AlertCode::OperatorRefused);
        agent.action = OperatorAction::StartAgent;
        desk.session->send(agent);
        QTRY_COMPARE_WITH_TIMEOUT(desk.now()->agents.back().state, AgentState::Running, WaitMs);
        QCOMPARE(desk.view(answer.orderId).status, OrderStatus::Working);
        desk.command(OperatorAction::CancelOrder, answer.orderId);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(answer.orderId).status, OrderStatus::Canceled, WaitMs);
        desk.endAndReplay();
    }
    void cancelAllLeavesThePositionUnderItsStop()
    {
        Desk desk;
        const DeskAnswer held = desk.place(desk.order(Side::Buy, 1));
        QTRY_COMPARE_WITH_TIMEOUT(desk.net(), Quantity::fromInteger(1), WaitMs);
        OperatorOrder limit = desk.order(Side::Buy, 2);
        limit.signal.orderType = OrderType::Limit;
        limit.signal.limitPrice = desk.away(0.97);
        const DeskAnswer first = desk.place(limit);
        limit.signal.requested = Quantity::fromInteger(1);
        limit.signal.limitPrice = desk.away(0.965);
        const DeskAnswer second = desk.place(limit);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(second.orderId).status, OrderStatus::Working, WaitMs);
        OperatorCommand all;
        all.action = OperatorAction::CancelOrders;
        all.person = "tester";
        desk.session->send(all);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(first.orderId).status, OrderStatus::Canceled, WaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view(second.orderId).status, OrderStatus::Canceled, WaitMs);
        QCOMPARE(desk.net(), Quantity::fromInteger(1));
        QVERIFY(desk.protectiveStop(*desk.now()) != nullptr);
        QVERIFY(held.orderId != 0);
        desk.endAndReplay();
    }
};

QTEST_GUILESS_MAIN(TestManualOrders)
#include "tst_manual_orders.moc"
