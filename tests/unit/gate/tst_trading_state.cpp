// The trading state over all transitions, and what a person and the passing of time may do to it.
#include <QtTest/QtTest>

#include "gate/trading_state.h"

using namespace mystic;

namespace {

const Timestamp T0 = {1'000'000'000'000};

OperatorCommand makeCommand(OperatorAction action, const char* person, const char* reason)
{
    OperatorCommand command;
    command.action = action;
    command.person = person;
    command.reason = reason;
    return command;
}

QString nameOf(TradingState from, TradingState to)
{
    return QString::number(static_cast<int>(from)) + u'>' + QString::number(static_cast<int>(to));
}

} // namespace

class TestTradingState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTransitionNeedsExactlyWhatItsRuleSays_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("needed"); // 0 nothing, 1 person and reason, 2 a second person or the delay
        for (int from = 0; from < 4; ++from)
            for (int to = 0; to < 4; ++to) {
                const int needed = to >= from ? 0 : (from == 3 ? 2 : 1);
                QTest::newRow(qPrintable(nameOf(TradingState(from), TradingState(to))))
                    << from << to << needed;
            }
    }
    void everyTransitionNeedsExactlyWhatItsRuleSays()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, needed);
        const auto start = static_cast<TradingState>(from);
        StateRequest request;
        request.target = static_cast<TradingState>(to);
        const auto allowed = [&] {
            const auto next = nextTradingState(start, request);
            if (!next && (next.error().code != ErrorCode::Denied || next.error().message.size() < 40))
                qFatal("a refusal says what is missing");
            return next.has_value() && *next == request.target;
        };
        request.automatic = true;
        request.person = "ann";
        request.reason = "checked the positions";
        request.secondPerson = "bob";
        QCOMPARE(allowed(), needed == 0); // automatic never goes to the left, whatever comes with it
        request = {};
        request.target = static_cast<TradingState>(to);
        QCOMPARE(allowed(), needed == 0);
        request.reason = "checked the positions";
        QCOMPARE(allowed(), needed == 0); // nobody asked
        request.person = "ann";
        request.reason = "  x ";
        QCOMPARE(allowed(), needed == 0); // not a reason
        request.reason = "checked the positions";
        QCOMPARE(allowed(), needed <= 1);
        request.secondPerson = " ann ";
        QCOMPARE(allowed(), needed <= 1); // the same person is not a second one
        request.secondPerson = "bob";
        QCOMPARE(allowed(), true);
        request.secondPerson = "";
        request.waited = nanoseconds(RearmDelay.ns - 1);
        QCOMPARE(allowed(), needed <= 1);
        request.waited = RearmDelay;
        QCOMPARE(allowed(), true);
    }

    void aHaltNeedsNeitherNameNorReason()
    {
        TradingStateMachine machine;
        QCOMPARE(machine.apply(makeCommand(OperatorAction::Halt, "", ""), T0).value(), TradingState::Halted);
        QCOMPARE(machine.lastChange().basis, MoveBasis::Automatic);
        QCOMPARE(machine.apply(makeCommand(OperatorAction::Kill, "ann", ""), T0).value(),
                 TradingState::Killed);
        QCOMPARE(machine.lastChange().basis, MoveBasis::Person);
        QCOMPARE(machine.lastChange().from, TradingState::Halted);
    }

    void aHaltWhileKilledDoesNotWeakenTheKill()
    {
        TradingStateMachine machine(TradingState::Killed);
        QCOMPARE(machine.apply(makeCommand(OperatorAction::Halt, "ann", "calm"), T0).value(),
                 TradingState::Killed);
        QCOMPARE(machine.apply(makeCommand(OperatorAction::Reduce, "ann", "calm"), T0).value(),
                 TradingState::Killed);
        QVERIFY(!machine.pendingRearm());
    }

    void reArmingFromHaltedTakesAReason()
    {
        TradingStateMachine machine(TradingState::Halted);
        QVERIFY(!machine.apply(makeCommand(OperatorAction::Rearm, "ann", ""), T0));
        QCOMPARE(machine.state(), TradingState::Halted);
        QVERIFY(machine.apply(makeCommand(OperatorAction::Rearm, "ann", "feed is back"), T0));
        QCOMPARE(machine.state(), TradingState::Active);
        QCOMPARE(machine.lastChange().basis, MoveBasis::Reason);
        QCOMPARE(machine.lastChange().reason.view(), std::string_view("feed is back"));
    }

    void aSinglePersonWaitsSixtySecondsToLeaveKilled()
    {
        TradingStateMachine machine(TradingState::Killed);
        const auto first = machine.apply(makeCommand(OperatorAction::Rearm, "ann", "all canceled"), T0);
        QVERIFY(!first);
        QVERIFY(first.error().message.find("60 s") != std::string::npos);
        QVERIFY(machine.pendingRearm().has_value());
        QVERIFY(!machine.apply(makeCommand(OperatorAction::Rearm, "ann", "again"), T0 + seconds(30)));
        QVERIFY(!machine.advance(T0 + nanoseconds(RearmDelay.ns - 1)));
        QVERIFY(machine.advance(T0 + RearmDelay));
        QCOMPARE(machine.state(), TradingState::Active);
        QCOMPARE(machine.lastChange().basis, MoveBasis::WaitedAlone);
        QCOMPARE(machine.lastChange().reason.view(), std::string_view("all canceled"));
        QVERIFY(!machine.advance(T0 + seconds(200)));
    }

    void aSecondPersonConfirmsAtOnce()
    {
        TradingStateMachine machine(TradingState::Killed);
        (void)machine.apply(makeCommand(OperatorAction::Rearm, "ann", "all canceled"), T0);
        QVERIFY(machine.apply(makeCommand(OperatorAction::Rearm, "bob", ""), T0 + seconds(5)));
        QCOMPARE(machine.state(), TradingState::Active);
        QCOMPARE(machine.lastChange().basis, MoveBasis::SecondPerson);
        QCOMPARE(machine.lastChange().person.view(), std::string_view("ann"));
        QCOMPARE(machine.lastChange().secondPerson.view(), std::string_view("bob"));
    }

    void aNewKillWithdrawsAWaitingReArm()
    {
        TradingStateMachine machine(TradingState::Killed);
        (void)machine.apply(makeCommand(OperatorAction::Rearm, "ann", "all canceled"), T0);
        QVERIFY(machine.apply(makeCommand(OperatorAction::Kill, "", ""), T0 + seconds(10)));
        QVERIFY(!machine.pendingRearm());
        QVERIFY(!machine.advance(T0 + seconds(100)));
        QCOMPARE(machine.state(), TradingState::Killed);
    }

    void aReArmWithoutReasonDoesNotStartTheWait()
    {
        TradingStateMachine machine(TradingState::Killed);
        QVERIFY(!machine.apply(makeCommand(OperatorAction::Rearm, "ann", ""), T0));
        QVERIFY(!machine.pendingRearm());
    }

    void theStationItselfNeverReArms()
    {
        TradingStateMachine machine;
        QVERIFY(machine.moveAutomatically(TradingState::Reducing, "daily loss", T0));
        QVERIFY(!machine.moveAutomatically(TradingState::Active, "looks fine again", T0));
        QCOMPARE(machine.state(), TradingState::Reducing);
    }
};

QTEST_APPLESS_MAIN(TestTradingState)
#include "tst_trading_state.moc"
