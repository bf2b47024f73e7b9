// Alarms stay until their condition is gone and a person has seen them.
#include <QtTest/QtTest>

#include "engine/alarms.h"

using namespace mystic;

namespace {

Alert alert(AlertCode code, Severity severity, bool cleared = false)
{
    Alert out;
    out.code = code;
    out.severity = severity;
    out.cleared = cleared ? 1 : 0;
    out.text = "test";
    return out;
}

} // namespace

class TestAlarms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlarmThatClearedUnseenWaitsToBeSeen()
    {
        AlarmList list;
        list.apply(alert(AlertCode::LimitBreached, Severity::High), {1});
        list.apply(alert(AlertCode::LimitBreached, Severity::High, true), {2});
        QCOMPARE(list.view().size(), std::size_t(1));
        list.acknowledge(list.view().front().id);
        QVERIFY(list.view().empty());
    }
    void anAcknowledgedAlarmStaysWhileItsConditionLasts()
    {
        AlarmList list;
        list.apply(alert(AlertCode::LimitBreached, Severity::High), {1});
        list.acknowledge(0);
        QCOMPARE(list.view().size(), std::size_t(1));
        QVERIFY(list.view().front().acknowledged);
        list.apply(alert(AlertCode::LimitBreached, Severity::High, true), {2});
        QVERIFY(list.view().empty());
    }
    void theSameConditionIsOneAlarmWithOccurrences()
    {
        AlarmList list;
        for (int i = 0; i < 5; ++i)
            list.apply(alert(AlertCode::DataStale, Severity::Low), {i});
        QCOMPARE(list.view().size(), std::size_t(1));
        QCOMPARE(list.view().front().occurrences, 5U);
    }
    void aWorseConditionMustBeSeenAgain()
    {
        AlarmList list;
        list.apply(alert(AlertCode::LimitBreached, Severity::Low), {1});
        list.acknowledge(0);
        list.apply(alert(AlertCode::LimitBreached, Severity::Critical), {2});
        QVERIFY(!list.view().front().acknowledged);
    }
    void theMostSevereUnseenAlarmComesFirst()
    {
        AlarmList list;
        list.apply(alert(AlertCode::DataStale, Severity::Critical), {1});
        list.acknowledge(0);
        list.apply(alert(AlertCode::LimitWarning, Severity::Low), {2});
        list.apply(alert(AlertCode::LimitBreached, Severity::High), {3});
        const auto views = list.view();
        QCOMPARE(views.size(), std::size_t(3));
        QCOMPARE(views[0].alert.code, AlertCode::LimitBreached);
        QCOMPARE(views[2].alert.code, AlertCode::DataStale);
    }
    void everyTransitionOfTheTable()
    {
        using enum AlarmState;
        using enum AlarmEvent;
        const AlarmState expected[4][3] = {{ActiveUnacked, Normal, Normal},
                                           {ActiveUnacked, ClearedUnacked, ActiveAcked},
                                           {ActiveAcked, Normal, ActiveAcked},
                                           {ActiveUnacked, ClearedUnacked, Normal}};
        for (int state = 0; state < 4; ++state)
            for (int event = 0; event < 3; ++event)
                QCOMPARE(nextAlarmState(static_cast<AlarmState>(state), static_cast<AlarmEvent>(event)),
                         expected[state][event]);
    }
};

QTEST_GUILESS_MAIN(TestAlarms)
#include "tst_alarms.moc"
