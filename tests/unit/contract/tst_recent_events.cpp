// Rates over a sliding window: the quick count is the plain one, and what was dropped is confessed.
#include <QtTest/QtTest>

#include "contract/recent_events.h"

using namespace mystic;

namespace {

struct Sent {
    Timestamp time;
};

} // namespace

class TestRecentEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQuickCountEqualsCountingOneByOneAtEveryAgeAndFill()
    {
        RecentEvents<Sent> events(16); // wraps several times below
        std::int64_t time = 0;
        for (int n = 0; n < 100; ++n) {
            time += n % 4; // several at one time, too
            events.add({Timestamp{time}});
            for (std::int64_t window = 0; window < 40; ++window) {
                const auto plain =
                    events.count(Timestamp{time + n % 3}, Duration{window}, [](const Sent&) { return true; });
                QCOMPARE(events.count(Timestamp{time + n % 3}, Duration{window}), plain);
            }
        }
    }
    void anEntryExactlyAsOldAsTheWindowDoesNotCount()
    {
        RecentEvents<Sent> events(4);
        QCOMPARE(events.count(Timestamp{5}, Duration{10}), 0);
        events.add({Timestamp{10}});
        QCOMPARE(events.count(Timestamp{19}, Duration{10}), 1);
        QCOMPARE(events.count(Timestamp{20}, Duration{10}), 0);
    }
    void aDroppedEntryThatWouldStillCountIsConfessed()
    {
        RecentEvents<Sent> events(2);
        for (const std::int64_t time : {1, 2, 3})
            events.add({Timestamp{time}});
        QVERIFY(!events.isComplete(Timestamp{3}, Duration{10}));
        QVERIFY(events.isComplete(Timestamp{11}, Duration{10}));
    }
};

QTEST_APPLESS_MAIN(TestRecentEvents)
#include "tst_recent_events.moc"
