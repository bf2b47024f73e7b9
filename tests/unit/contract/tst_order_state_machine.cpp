// The order's table of states, over all transitions.
#include <QtTest/QtTest>

#include "contract/order_state_machine.h"

using namespace mystic;

class TestOrderStateMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTerminalStateIsNeverLeft();
    void aFillWithNothingLeftFillsAnOrder();
};

void TestOrderStateMachine::aTerminalStateIsNeverLeft()
{
    int checked = 0;
    for (std::size_t s = 0; s < OrderStatusCount; ++s)
        for (std::size_t t = 0; t < ExecutionTypeCount; ++t) {
            const auto status = static_cast<OrderStatus>(s);
            const auto next = nextStatus(status, static_cast<ExecutionType>(t), true, true);
            if (isTerminal(status) && next)
                QCOMPARE(*next, status);
            ++checked;
        }
    QCOMPARE(checked, 108);
}

void TestOrderStateMachine::aFillWithNothingLeftFillsAnOrder()
{
    QCOMPARE(nextStatus(OrderStatus::Working, ExecutionType::Trade, true, true), OrderStatus::Filled);
    QCOMPARE(nextStatus(OrderStatus::PendingCancel, ExecutionType::Trade, true, true), OrderStatus::Filled);
    QCOMPARE(nextStatus(OrderStatus::Canceled, ExecutionType::Trade, true, false), OrderStatus::Canceled);
}

QTEST_APPLESS_MAIN(TestOrderStateMachine)
#include "tst_order_state_machine.moc"
