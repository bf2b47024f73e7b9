// What the simulated exchange says when asked, its dead-man switch, and commands that come too late.
#include <QtTest/QtTest>

#include "exchange_harness.h"
#include "messages/client_order_id.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

SimulatedExchangeConfig askable()
{
    SimulatedExchangeConfig config = withoutLatency();
    config.profile.hasDeadManSwitch = true;
    config.announceLink = true;
    return config;
}

/// Asks, and gives back the items with their End or Failed.
std::vector<VenueAnswer> ask(ExchangeHarness& venue, VenueQuery query)
{
    static std::uint64_t number = 0;
    query.queryId = ++number;
    venue.step();
    venue.exchange.query(query, venue.now);
    std::vector<VenueAnswer> answers;
    VenueEvent event;
    while (venue.exchange.poll(venue.now, event))
        if (const auto* answer = std::get_if<VenueAnswer>(&event);
            answer != nullptr && answer->queryId == number)
            answers.push_back(*answer);
    return answers;
}

VenueQuery queryOf(VenueQueryKind kind)
{
    VenueQuery query;
    query.kind = kind;
    return query;
}

OrderCommand named(OrderId id, Side side, const char* size, const char* limit)
{
    OrderCommand command = ExchangeHarness::order(id, side, OrderType::Limit, size, limit);
    command.clientId = ClientOrderIds("TEST", 1).make(id, 0);
    return command;
}

} // namespace

class TestExchangeQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theConnectionIsToldOnceItIsUp();
    void anOrderIsFoundByItsNameWhileOpenAndAfterItsEnd();
    void anOrderThatNeverCameIsNotFound();
    void openOrdersAreListedWithWhatIsFilled();
    void tradesSinceAMomentAreListedInOrder();
    void positionsAndCashFollowFromTheTrades();
    void theDeadManSwitchCancelsEverythingUnlessRenewed();
    void aVenueWithoutTheSwitchSaysSo();
    void aCommandThatArrivesTooLateIsRefused();
    void profilesThatCannotWorkAreRefused();
};

void TestExchangeQueries::theConnectionIsToldOnceItIsUp()
{
    ExchangeHarness venue(oneInstrument(), askable());
    venue.exchange.start(venue.now);
    VenueEvent event;
    QVERIFY(venue.exchange.poll(venue.now, event));
    const auto& answer = std::get<VenueAnswer>(event);
    QCOMPARE(answer.kind, VenueAnswerKind::Link);
    QCOMPARE(answer.link, VenueLink::Up);
    QVERIFY(!venue.exchange.poll(venue.now, event));
}

void TestExchangeQueries::anOrderIsFoundByItsNameWhileOpenAndAfterItsEnd()
{
    ExchangeHarness venue(oneInstrument(), askable());
    venue.quote("99", "5", "101", "5");
    const OrderCommand command = named(7, Side::Buy, "2", "98");
    venue.send(command);
    VenueQuery query = queryOf(VenueQueryKind::Order);
    query.clientId = command.clientId;
    query.attempt = 3;
    auto answers = ask(venue, query);
    QCOMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers[0].kind, VenueAnswerKind::Order);
    QCOMPARE(answers[0].status, OrderStatus::Working);
    QCOMPARE(answers[0].attempt, std::uint16_t{3});
    QCOMPARE(answers[0].clientId, command.clientId);
    QCOMPARE(answers[1].kind, VenueAnswerKind::End);
    QCOMPARE(answers[1].count, 1U);
    venue.cancel(7);
    answers = ask(venue, query);
    QCOMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers[0].status, OrderStatus::Canceled);
}

void TestExchangeQueries::anOrderThatNeverCameIsNotFound()
{
    ExchangeHarness venue(oneInstrument(), askable());
    VenueQuery query = queryOf(VenueQueryKind::Order);
    query.clientId = "TEST-ABCDEFGHIJKLMNOP";
    const auto answers = ask(venue, query);
    QCOMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers[0].kind, VenueAnswerKind::End);
    QCOMPARE(answers[0].count, 0U);
}

void TestExchangeQueries::openOrdersAreListedWithWhatIsFilled()
{
    ExchangeHarness venue(oneInstrument(), askable());
    venue.quote("99", "5", "101", "1");
    venue.send(named(7, Side::Buy, "3", "101")); // takes 1, rests with 2
    venue.send(named(8, Side::Sell, "1", "110"));
    const auto answers = ask(venue, queryOf(VenueQueryKind::OpenOrders));
    QCOMPARE(answers.size(), std::size_t{3});
    QCOMPARE(answers[0].filled, quantity("1"));
    QCOMPARE(answers[0].status, OrderStatus::PartiallyFilled);
    QCOMPARE(answers[1].quantity, quantity("1"));
    QCOMPARE(answers[2].count, 2U);
}

void TestExchangeQueries::tradesSinceAMomentAreListedInOrder()
{
    ExchangeHarness venue(oneInstrument(), askable());
    venue.quote("99", "5", "101", "1");
    const OrderCommand command = named(7, Side::Buy, "1", "101");
    venue.send(command);
    const Timestamp between = venue.now + nanoseconds(1);
    venue.quote("99", "5", "102", "1");
    venue.send(named(8, Side::Buy, "1", "102"));
    QCOMPARE(ask(venue, queryOf(VenueQueryKind::Trades)).size(), std::size_t{3});
    VenueQuery query = queryOf(VenueQueryKind::Trades);
    query.since = between;
    const auto answers = ask(venue, query);
    QCOMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers[0].price, price("102"));
    QCOMPARE(answers[0].venueTradeId, std::uint64_t{2});
    QCOMPARE(answers[0].orderId, OrderId{8});
}

void TestExchangeQueries::positionsAndCashFollowFromTheTrades()
{
    ExchangeHarness venue(oneInstrument(), askable());
    QCOMPARE(ask(venue, queryOf(VenueQueryKind::Positions)).size(), std::size_t{1});
    venue.quote("99", "5", "101", "1");
    venue.send(named(7, Side::Buy, "1", "101"));
    const auto positions = ask(venue, queryOf(VenueQueryKind::Positions));
    QCOMPARE(positions.size(), std::size_t{2});
    QCOMPARE(positions[0].quantity, quantity("1"));
    const auto balances = ask(venue, queryOf(VenueQueryKind::Balances));
    QCOMPARE(balances.size(), std::size_t{2});
    QCOMPARE(balances[0].currency.view(), std::string_view("USD"));
    QCOMPARE(balances[0].amount, Money::parse("-101.0707").value()); // 101 and a fee of 0.07 %
}

void TestExchangeQueries::theDeadManSwitchCancelsEverythingUnlessRenewed()
{
    ExchangeHarness venue(oneInstrument(), askable());
    venue.quote("99", "5", "101", "5");
    venue.send(named(7, Side::Buy, "2", "98"));
    VenueQuery arm = queryOf(VenueQueryKind::ArmDeadMan);
    arm.countdown = seconds(30);
    auto answers = ask(venue, arm);
    QCOMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers[0].kind, VenueAnswerKind::DeadMan);
    QCOMPARE(answers[0].deadline, venue.now + seconds(30));
    venue.now = venue.now + seconds(20);
    answers = ask(venue, arm); // renewed
    venue.now = answers[0].deadline - nanoseconds(1);
    QCOMPARE(venue.take().size(), std::size_t{0});
    QCOMPARE(venue.exchange.workingOrders(), std::size_t{1});
    venue.now = answers[0].deadline;
    QCOMPARE(*venue.exchange.nextEventTime(), venue.now);
    const auto reports = venue.take();
    QCOMPARE(reports.size(), std::size_t{1});
    QCOMPARE(reports[0].type, ExecutionType::Canceled);
    QCOMPARE(venue.exchange.workingOrders(), std::size_t{0});
}

void TestExchangeQueries::aVenueWithoutTheSwitchSaysSo()
{
    ExchangeHarness venue;
    const auto answers = ask(venue, queryOf(VenueQueryKind::ArmDeadMan));
    QCOMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers[0].kind, VenueAnswerKind::Failed);
}

void TestExchangeQueries::aCommandThatArrivesTooLateIsRefused()
{
    SimulatedExchangeConfig config = askable();
    config.commandLatency = seconds(2);
    ExchangeHarness venue(oneInstrument(), config);
    venue.quote("99", "5", "101", "5");
    OrderCommand command = named(7, Side::Buy, "2", "98");
    command.arriveBy = venue.now + seconds(1) + seconds(1); // send() moves one second on
    venue.send(command);
    venue.now = venue.now + seconds(5);
    const auto reports = venue.take();
    QCOMPARE(reports.size(), std::size_t{1});
    QCOMPARE(reports[0].type, ExecutionType::Rejected);
    QVERIFY(reports[0].text.view().find("time to arrive") != std::string_view::npos);
    QCOMPARE(venue.exchange.workingOrders(), std::size_t{0});
}

void TestExchangeQueries::profilesThatCannotWorkAreRefused()
{
    QVERIFY(VenueProfile{}.validate());
    VenueProfile live;
    live.isLive = true;
    QVERIFY(!live.validate()); // claims that no answer can be lost
    live.canLoseAnswers = true;
    QVERIFY(live.validate());
    QCOMPARE(live.release(), ReleasePolicy::WhenDurable);
    VenueProfile none = live;
    none.hasServerExpiry = false;
    QVERIFY(!none.validate()); // 5 s of silence prove nothing there
    none.arrivalMax = seconds(60);
    QVERIFY(none.validate());
    VenueProfile blind = live;
    blind.tradeIdUnique = false;
    QVERIFY(!blind.validate());
    VenueProfile shortIds = live;
    shortIds.idLengthMax = 20;
    QVERIFY(!shortIds.validate());
    VenueProfile window = live;
    window.idUniqueness = IdUniqueness::Window;
    QVERIFY(!window.validate());
    window.idWindow = seconds(600);
    QVERIFY(window.validate());
}

QTEST_APPLESS_MAIN(TestExchangeQueries)
#include "tst_exchange_queries.moc"
