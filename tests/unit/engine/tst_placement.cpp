// Placement is configuration and never changes a byte: the same inputs give the same chain head on any number
// of threads, with random batches and yields.
#include <QtTest/QtTest>

#include "engine_rig.h"

using namespace mystic;
using namespace mystic::testing;

class TestPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameInputsGiveTheSameChainHeadOnAnyPlacement_data()
    {
        QTest::addColumn<QList<int>>("threads");
        QTest::newRow("strategy on a worker") << QList<int>{1, 0, 0, 0};
        QTest::newRow("compliance on a worker") << QList<int>{0, 1, 0, 0};
        QTest::newRow("risk and execution on a worker") << QList<int>{0, 0, 1, 1};
        QTest::newRow("all on one worker") << QList<int>{1, 1, 1, 1};
        QTest::newRow("three threads") << QList<int>{0, 1, 1, 2};
        QTest::newRow("five threads") << QList<int>{1, 2, 3, 4};
    }
    void sameInputsGiveTheSameChainHeadOnAnyPlacement()
    {
        QFETCH(QList<int>, threads);
        EngineRig reference(fourAgents());
        QVERIFY(reference.run());
        QVERIFY(reference.pipeline.finished() > 1500);
        QVERIFY(reference.venue.submitted > 50);
        for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U}) {
            EngineRig placed(fourAgents({threads[0], threads[1], threads[2], threads[3]}));
            QVERIFY(placed.run(seed));
            QCOMPARE(placed.pipeline.finished(), reference.pipeline.finished());
            QCOMPARE(QString::fromStdString(toHex(placed.pipeline.chainHead())),
                     QString::fromStdString(toHex(reference.pipeline.chainHead())));
        }
    }
    void anotherInputGivesAnotherChainHead()
    {
        EngineRig a(fourAgents(), 1000);
        EngineRig b(fourAgents(), 1001);
        QVERIFY(a.run());
        QVERIFY(b.run());
        QVERIFY(a.pipeline.chainHead() != b.pipeline.chainHead());
    }
};

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
