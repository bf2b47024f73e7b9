// The process's figures: read from what the kernel writes, refused when it is something else.
#include <QtTest/QtTest>

#include <ctime>

#include "supervision/process_probe.h"

using namespace mystic;

class TestProcessProbe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKernelsTextIsRead()
    {
        ProcessFigures figures;
        QVERIFY(parseProcStat(
            "4711 (a (strange) name) S 1 4711 4711 0 -1 4194304 3520 0 12 0 150 25 0 0 20 0 7 0\n", figures));
        QCOMPARE(figures.cpuTicks, std::int64_t(175));
        QVERIFY(parseProcStatus("Name:\tVmRSS: 1 kB\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\nThreads:\t9\n",
                                figures));
        QCOMPARE(figures.residentBytes, std::uint64_t(1'048'576));
        QCOMPARE(figures.peakBytes, std::uint64_t(2'097'152));
        QCOMPARE(figures.threads, 9U);
    }
    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("stat");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("cut") << QByteArray("1 (a) S 1 2 3") << QByteArray("VmRSS:\t10 kB\n");
        QTest::newRow("words") << QByteArray("1 (a) S 1 2 3 4 5 6 7 8 9 10 x y z")
                               << QByteArray("VmRSS:\tmany kB\nVmHWM:\t1 kB\nThreads:\t1\n");
    }
    void anythingElseIsRefused()
    {
        QFETCH(QByteArray, stat);
        QFETCH(QByteArray, status);
        ProcessFigures figures;
        QVERIFY(!parseProcStat(stat.toStdString(), figures));
        QVERIFY(!parseProcStatus(status.toStdString(), figures));
    }
    void theOwnProcessIsMeasuredAndKeepsItsHistory()
    {
        ProcessProbe probe;
        probe.sample(1'000'000'000);
        QVERIFY(!probe.view().known); // a share needs two samples
        const std::clock_t from = std::clock();
        volatile std::uint64_t work = 0;
        while (std::clock() - from < CLOCKS_PER_SEC / 5)
            work = work + 1;
        probe.sample(2'000'000'000); // as if a second had passed
        const ProcessView view = probe.view();
        QVERIFY(view.known);
        QVERIFY2(view.cpuShare >= 0.15 && view.cpuShare < 2.0, qPrintable(QString::number(view.cpuShare)));
        QVERIFY(view.residentBytes > 1'000'000 && view.residentBytes <= view.peakBytes);
        QVERIFY(view.threads >= 1 && view.cores >= 1);
        QVERIFY(view.availableBytes > 0);
        QCOMPARE(view.history.size(), std::size_t(1));
        QCOMPARE(view.history.back().atNs, std::int64_t(2'000'000'000));
    }
};

QTEST_GUILESS_MAIN(TestProcessProbe)
#include "tst_process_probe.moc"
