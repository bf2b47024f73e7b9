// Names of orders at a venue: made again by a restart, told apart from everybody else's.
#include <QtTest/QtTest>

#include <set>

#include "messages/client_order_id.h"

using namespace mystic;

class TestClientOrderId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameOrderHasTheSameNameAfterARestart();
    void everyPartOfTheKeyChangesTheName();
    void aHundredThousandOrdersHaveDifferentNames();
    void namesFitTheAlphabetAndLengthOfVenues();
    void onlyNamesOfThisInstallationAreOurs();
    void prefixesOutsideTheAlphabetAreRefused();
};

void TestClientOrderId::theSameOrderHasTheSameNameAfterARestart()
{
    QCOMPARE(ClientOrderIds("DESK1", 7).make(1234, 2), ClientOrderIds("DESK1", 7).make(1234, 2));
}

void TestClientOrderId::everyPartOfTheKeyChangesTheName()
{
    const ClientOrderId base = ClientOrderIds("DESK1", 7).make(1234, 2);
    QVERIFY(!(ClientOrderIds("DESK2", 7).make(1234, 2) == base));
    QVERIFY(!(ClientOrderIds("DESK1", 8).make(1234, 2) == base));
    QVERIFY(!(ClientOrderIds("DESK1", 7).make(1235, 2) == base));
    QVERIFY(!(ClientOrderIds("DESK1", 7).make(1234, 3) == base));
}

void TestClientOrderId::aHundredThousandOrdersHaveDifferentNames()
{
    const ClientOrderIds ids("A", 1);
    std::set<std::string> seen;
    for (OrderId order = 1; order <= 100'000; ++order)
        seen.insert(ids.make(order << 8U, 0).str());
    QCOMPARE(seen.size(), std::size_t{100'000});
}

void TestClientOrderId::namesFitTheAlphabetAndLengthOfVenues()
{
    const ClientOrderIds ids("ABCDEFG8", UINT64_MAX);
    for (OrderId order = 1; order <= 1000; ++order) {
        const std::string name = ids.make(order, 65'535).str();
        QCOMPARE(name.size(),
                 ClientOrderIds::SizeMax); // 25 of at most 32 (Binance 36, OKX 32, Kraken UUID 36)
        QCOMPARE(name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"), std::string::npos);
    }
}

void TestClientOrderId::onlyNamesOfThisInstallationAreOurs()
{
    const ClientOrderIds ids("DESK1", 7);
    QVERIFY(ids.isOurs(ids.make(1, 0)));
    QVERIFY(ids.isOurs(ClientOrderIds("DESK1", 8).make(1, 0))); // of an earlier run
    QVERIFY(!ids.isOurs(ClientOrderIds("DESK", 7).make(1, 0)));
    QVERIFY(!ids.isOurs(ClientOrderIds("DESK12", 7).make(1, 0)));
    QVERIFY(!ids.isOurs("DESK1-"));
    QVERIFY(!ids.isOurs("DESK1-abcdefghijklmnop"));
    QVERIFY(!ids.isOurs("web-order-17"));
    QVERIFY(!ids.isOurs(""));
}

void TestClientOrderId::prefixesOutsideTheAlphabetAreRefused()
{
    for (const char* good : {"A", "MYST", "DESK0001"})
        QVERIFY(ClientOrderIds::checkPrefix(good));
    for (const char* bad : {"", "desk", "DESK-1", "ABCDEFGHI", "Ä"})
        QVERIFY(!ClientOrderIds::checkPrefix(bad));
}

QTEST_APPLESS_MAIN(TestClientOrderId)
#include "tst_client_order_id.moc"
