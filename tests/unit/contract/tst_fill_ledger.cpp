// Each fill once, however many and in whatever order; ids that are unique only within an instrument.
#include <QtTest/QtTest>

#include <random>
#include <set>

#include "contract/fill_ledger.h"

using namespace mystic;

class TestFillLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFillCountsOnce();
    void equalIdsOfTwoInstrumentsAreTwoFills();
    void fillsWithoutAnIdCannotBeToldApart();
    void itAgreesWithASetOverRandomFills();
};

void TestFillLedger::aFillCountsOnce()
{
    FillLedger ledger(4);
    QVERIFY(!ledger.contains(0, 7));
    QVERIFY(ledger.add(0, 7));
    QVERIFY(ledger.contains(0, 7));
    QVERIFY(!ledger.add(0, 7));
    QCOMPARE(ledger.size(), std::size_t{1});
}

void TestFillLedger::equalIdsOfTwoInstrumentsAreTwoFills()
{
    FillLedger ledger;
    QVERIFY(ledger.add(0, 7));
    QVERIFY(ledger.add(1, 7));
    QVERIFY(!ledger.add(1, 7));
}

void TestFillLedger::fillsWithoutAnIdCannotBeToldApart()
{
    FillLedger ledger;
    QVERIFY(ledger.add(0, 0));
    QVERIFY(ledger.add(0, 0));
    QVERIFY(!ledger.contains(0, 0));
}

void TestFillLedger::itAgreesWithASetOverRandomFills()
{
    std::mt19937_64 random(1);
    FillLedger ledger(2); // grows many times
    std::set<std::pair<InstrumentId, std::uint64_t>> seen;
    for (int i = 0; i < 200'000; ++i) {
        const auto instrument = static_cast<InstrumentId>(random() % 3);
        const std::uint64_t id = i % 2 == 0 ? 1 + random() % 50'000 : 1 + static_cast<std::uint64_t>(i);
        QCOMPARE(ledger.add(instrument, id), seen.emplace(instrument, id).second);
    }
    QCOMPARE(ledger.size(), seen.size());
    for (const auto& [instrument, id] : seen)
        QVERIFY(ledger.contains(instrument, id));
}

QTEST_APPLESS_MAIN(TestFillLedger)
#include "tst_fill_ledger.moc"
