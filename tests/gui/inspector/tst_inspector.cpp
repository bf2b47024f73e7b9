// The engine inspector, built with -DMYSTIC_INSPECTOR=ON: it draws, follows the snapshot, answers the mouse
// and counts what a snapshot is made of.
#include <QtTest>

#include <algorithm>

#include "fake_station.h"
#include "ui/inspector/inspector_window.h"
#include "ui/models/frame_clock.h"

using namespace mystic;

class InspectorTest final : public QObject {
    Q_OBJECT

    testing::FakeStation m_station;
    FrameClock m_clock;

    /// Pixels that are not the ground.
    static int inked(const QImage& picture)
    {
        const QRgb ground = picture.pixel(picture.width() - 3, picture.height() - 3);
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixel(x, y) != ground ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init() { m_station.set(testing::busySnapshot()); }

    void thePagesAreDrawn()
    {
        InspectorWindow window(m_station, m_clock);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.refresh();
        QCOMPARE(window.picture().size(), window.size());
        QVERIFY2(inked(window.picture()) > 20'000, "text and tables leave ink");
        if (const QByteArray shots = qgetenv("MYSTIC_INSPECTOR_SHOTS"); !shots.isEmpty())
            window.picture().save(QString::fromLocal8Bit(shots) + QStringLiteral("/inspector.png"));
    }

    void theFrameClockBringsNews()
    {
        InspectorWindow window(m_station, m_clock);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.refresh();
        const QImage before = window.picture().copy();
        m_station.change([](StationSnapshot& s) { s.turns += 123'456; });
        m_clock.beat();
        QVERIFY(window.picture() != before);
    }

    void aClickOnAHeadlineClosesItsPage()
    {
        InspectorWindow window(m_station, m_clock);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.refresh();
        const QRgb headline = window.picture().pixel(900, 18);
        const auto second = [&] { // where the headline after the first stands
            int y = 30;
            while (y < window.height() && window.picture().pixel(900, y) != headline)
                ++y;
            return y;
        };
        const int before = second();
        QTest::mouseMove(&window, QPoint(200, 16));
        QTest::mousePress(&window, Qt::LeftButton, {}, QPoint(200, 16));
        QTest::mouseRelease(&window, Qt::LeftButton, {}, QPoint(200, 16));
        window.refresh();
        QVERIFY2(second() < before, "the page of the ring is closed");
    }

    void partsOfASnapshotAreCounted()
    {
        const auto snapshot = m_station.snapshot();
        const std::vector<SnapshotPart> parts = snapshotParts(*snapshot);
        const auto agents = std::find_if(parts.begin(), parts.end(), [](const SnapshotPart& part) {
            return std::string_view(part.name) == "agents";
        });
        QVERIFY(agents != parts.end());
        QCOMPARE(agents->rows, snapshot->agents.size());
        QCOMPARE(agents->bytes, snapshot->agents.size() * sizeof(AgentView));
    }

    void theRateIsOfSnapshotsBySecond()
    {
        SnapshotRate rate;
        rate.take(100, 5.0);
        rate.take(110, 5.5);
        QCOMPARE(rate.perSecond(), 0.0); // not a second yet
        rate.take(120, 6.0);
        QCOMPARE(rate.perSecond(), 20.0);
        rate.take(1, 7.0); // another session
        rate.take(31, 8.0);
        QCOMPARE(rate.perSecond(), 30.0);
    }
};

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
