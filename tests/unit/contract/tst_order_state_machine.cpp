// The order's table of states, over all transitions, against a second table written in words of its own.
#include <QtTest/QtTest>

#include "contract/order_state_machine.h"

using namespace mystic;

namespace {

/// PendingNew Working Partial pendingCancel pendingReplace In doubt Filled canceleD reJected Expired not Sent
constexpr const char* StatusNames = "NWPCRIFDJES";

/// One letter per report: the status after it when part of the order is filled and part is left; '-' is
/// illegal. Reports: PendingNew, Accepted, Trade, Canceled, Replaced, Rejected, CancelRejected,
/// ReplaceRejected, Expired, GateRejected, PendingCancel, PendingReplace, Restated, InDoubt, NotSent,
/// Adjusted.
constexpr const char* PartlyFilled[] = {
    "NWPD-JN-ENCR-IS-", // PendingNew
    "-WPDPJWWEWCRWW--", // Working
    "-PPDP-PPEPCRPP--", // PartiallyFilled
    "-CCDCJPCECC-CIS-", // PendingCancel
    "-RRDPJRPERCRRIS-", // PendingReplace
    "-PPDPJIIEIIIPIS-", // InDoubt
    "-FF---FF-FFFFF--", // Filled
    "-DDD--DD-DDDDD--", // Canceled
    "-----JJJ-JJJ-JJ-", // Rejected
    "-EE---EEEEEEEE--", // Expired
    "-----SSS-SSS-SS-", // NotSent
};

std::optional<OrderStatus> statusOf(char letter)
{
    const char* at = std::strchr(StatusNames, letter);
    return letter == '-' || at == nullptr ? std::nullopt
                                          : std::optional(static_cast<OrderStatus>(at - StatusNames));
}

} // namespace

class TestOrderStateMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTransitionIsAsWritten();
    void aFillWithNothingLeftFillsAnyLivingOrder();
    void withNothingFilledAnOrderResumesAsWorking();
    void aReplaceDownToWhatIsDoneFillsTheOrder();
    void aTerminalStateIsNeverLeft();
    void lateFillsCountAndKeepTheEnd();
    void valuesOutsideTheTableAreIllegal();
    void theFirstReportDecidesTheFirstStatus();
};

void TestOrderStateMachine::everyTransitionIsAsWritten()
{
    int checked = 0;
    for (std::size_t s = 0; s < OrderStatusCount; ++s) {
        QCOMPARE(std::strlen(PartlyFilled[s]), ExecutionTypeCount);
        for (std::size_t t = 0; t < ExecutionTypeCount; ++t, ++checked) {
            const auto next =
                nextStatus(static_cast<OrderStatus>(s), static_cast<ExecutionType>(t), true, false);
            if (next != statusOf(PartlyFilled[s][t]))
                QFAIL(qPrintable(QStringLiteral("status %1, report %2").arg(s).arg(t)));
            const bool illegal =
                orderMove(static_cast<OrderStatus>(s), static_cast<ExecutionType>(t)) == OrderMove::Illegal;
            QCOMPARE(illegal, !next.has_value());
        }
    }
    QCOMPARE(checked, 176);
}

void TestOrderStateMachine::aFillWithNothingLeftFillsAnyLivingOrder()
{
    for (const auto status : {OrderStatus::PendingNew, OrderStatus::Working, OrderStatus::PartiallyFilled,
                              OrderStatus::PendingCancel, OrderStatus::PendingReplace, OrderStatus::InDoubt})
        QCOMPARE(nextStatus(status, ExecutionType::Trade, true, true), std::optional(OrderStatus::Filled));
}

void TestOrderStateMachine::withNothingFilledAnOrderResumesAsWorking()
{
    QCOMPARE(nextStatus(OrderStatus::PendingCancel, ExecutionType::CancelRejected, false, false),
             std::optional(OrderStatus::Working));
    QCOMPARE(nextStatus(OrderStatus::PendingReplace, ExecutionType::ReplaceRejected, false, false),
             std::optional(OrderStatus::Working));
    QCOMPARE(nextStatus(OrderStatus::PendingReplace, ExecutionType::Replaced, false, false),
             std::optional(OrderStatus::Working));
}

void TestOrderStateMachine::aReplaceDownToWhatIsDoneFillsTheOrder()
{
    QCOMPARE(nextStatus(OrderStatus::PendingReplace, ExecutionType::Replaced, true, true),
             std::optional(OrderStatus::Filled));
}

void TestOrderStateMachine::aTerminalStateIsNeverLeft()
{
    for (std::size_t s = 0; s < OrderStatusCount; ++s)
        for (std::size_t t = 0; t < ExecutionTypeCount; ++t)
            for (const bool nothingLeft : {false, true}) {
                const auto status = static_cast<OrderStatus>(s);
                const auto next = nextStatus(status, static_cast<ExecutionType>(t), true, nothingLeft);
                if (isTerminal(status) && next)
                    QCOMPARE(*next, status);
            }
}

void TestOrderStateMachine::lateFillsCountAndKeepTheEnd()
{
    for (const auto status : {OrderStatus::Canceled, OrderStatus::Filled, OrderStatus::Expired})
        QCOMPARE(orderMove(status, ExecutionType::Trade), OrderMove::LateFill);
    for (const auto status : {OrderStatus::Rejected, OrderStatus::NotSent})
        QCOMPARE(orderMove(status, ExecutionType::Trade), OrderMove::Illegal); // nobody may miss that one
}

void TestOrderStateMachine::valuesOutsideTheTableAreIllegal()
{
    QCOMPARE(orderMove(static_cast<OrderStatus>(99), ExecutionType::Trade), OrderMove::Illegal);
    QCOMPARE(orderMove(OrderStatus::Working, static_cast<ExecutionType>(99)), OrderMove::Illegal);
    QVERIFY(!nextStatus(static_cast<OrderStatus>(99), static_cast<ExecutionType>(99), true, true));
}

void TestOrderStateMachine::theFirstReportDecidesTheFirstStatus()
{
    QCOMPARE(initialStatus(ExecutionType::PendingNew, false), std::optional(OrderStatus::PendingNew));
    QCOMPARE(initialStatus(ExecutionType::GateRejected, false), std::optional(OrderStatus::Rejected));
    QCOMPARE(initialStatus(ExecutionType::Accepted, false), std::optional(OrderStatus::Working));
    QCOMPARE(initialStatus(ExecutionType::Trade, false), std::optional(OrderStatus::PartiallyFilled));
    QCOMPARE(initialStatus(ExecutionType::Trade, true), std::optional(OrderStatus::Filled));
    QVERIFY(!initialStatus(ExecutionType::CancelRejected, false));
    QVERIFY(!initialStatus(ExecutionType::ReplaceRejected, false));
    QVERIFY(!initialStatus(ExecutionType::Restated, false));
    QVERIFY(!initialStatus(ExecutionType::InDoubt, false));
    QVERIFY(!initialStatus(ExecutionType::NotSent, false));
    QVERIFY(!initialStatus(ExecutionType::Adjusted, false));
}

QTEST_APPLESS_MAIN(TestOrderStateMachine)
#include "tst_order_state_machine.moc"
