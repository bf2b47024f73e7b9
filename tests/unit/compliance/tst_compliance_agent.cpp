// The Compliance Agent through its handlers: what it answers to signals, and what it remembers.
#include <QtTest/QtTest>

#include <deque>
#include <map>

#include "compliance/compliance_agent.h"
#include "contract/limit_check.h"

using namespace mystic;

namespace {

constexpr AgentId Self = 1;
const Timestamp Start = *parseTimestamp("2024-08-08T12:00:00Z");

class FakeContext final : public AgentContext {
public:
    FakeContext()
    {
        Instrument one;
        one.symbol = "BTC-USD";
        one.baseCurrency = "BTC";
        one.currency = "USD";
        one.tickSize = *Price::parse("0.5");
        (void)master.add(one);
        one.symbol = "ETH-BTC";
        one.baseCurrency = "ETH";
        one.currency = "BTC";
        one.tickSize = *Price::parse("0.001");
        (void)master.add(one);
        m_setup.id = Self;
        m_setup.name = "compliance";
        m_setup.instruments = &master;
        m_setup.accountCurrency = "USD";
        m_setup.startingCash = Money::fromInteger(100'000);
    }
    const AgentSetup& setup() const override { return m_setup; }
    Timestamp now() const override { return time; }
    Seq turn() const override { return 1; }
    Seq trace() const override { return 77; }
    std::uint64_t random(unsigned) const override { return 0; }
    void send(AgentId, const Message& message) override { sent.push_back(message); }
    void setTimer(std::uint32_t id, Duration delay) override { timers[id] = time + delay; }

    template <typename T>
    std::vector<T> take()
    {
        std::vector<T> found;
        for (const Message& message : sent)
            if (const auto* payload = message.tryAs<T>())
                found.push_back(*payload);
        return found;
    }

    InstrumentMaster master;
    Timestamp time = Start;
    std::deque<Message> sent;
    std::map<std::uint32_t, Timestamp> timers;

private:
    AgentSetup m_setup;
};

using Config = std::map<std::string, std::string>;

struct Bench {
    FakeContext context;
    std::unique_ptr<BaseAgent> agent = makeComplianceAgent();
    std::uint64_t nextTrade = 1;

    explicit Bench(const Config& config = {})
    {
        for (const auto& [key, value] : config)
            if (!agent->configure(key, value))
                qFatal("configuration refused: %s", key.c_str());
        if (!agent->initialize(context))
            qFatal("not initialized");
        mark(0, 100);
    }
    void mark(InstrumentId id, int price)
    {
        agent->processMarketData(MarketEvent::makeTrade(id, context.time, Price::fromInteger(price),
                                                        Quantity::fromInteger(1), MarketSide::Buy));
    }
    Signal signal(int requested = 0) const
    {
        Signal one;
        one.agent = 0;
        one.instrument = 0;
        one.strategyId = 3;
        one.confidence = *Ratio::parse("0.7");
        one.referencePrice = Price::fromInteger(100);
        one.requested = Quantity::fromInteger(requested);
        one.decidedAt = context.time;
        one.strategy = "trend-cross";
        return one;
    }
    ComplianceVerdict ask(const Signal& one)
    {
        context.sent.clear();
        agent->processMessage(Message::make(one, 0));
        const auto verdicts = context.take<ComplianceVerdict>();
        if (verdicts.size() != 1)
            qFatal("a signal gets exactly one verdict");
        return verdicts.front();
    }
    ExecutionReport report(OrderId id, ExecutionType type, OrderStatus status, int quantity) const
    {
        ExecutionReport r;
        r.type = type;
        r.status = status;
        r.orderId = id;
        r.instrument = 0;
        r.strategyId = 3;
        r.orderType = OrderType::Limit;
        r.limitPrice = Price::fromInteger(100);
        r.orderQuantity = Quantity::fromInteger(quantity);
        r.leavesQuantity = r.orderQuantity;
        return r;
    }
    void tell(const ExecutionReport& r) { agent->processMessage(Message::make(r, VenueId)); }
    void open(OrderId id, int quantity)
    {
        tell(report(id, ExecutionType::PendingNew, OrderStatus::PendingNew, quantity));
        tell(report(id, ExecutionType::Accepted, OrderStatus::Working, quantity));
    }
    void fill(OrderId id, int quantity)
    {
        ExecutionReport r = report(id, ExecutionType::Trade, OrderStatus::Filled, quantity);
        r.venueTradeId = nextTrade++;
        r.lastQuantity = r.orderQuantity;
        r.cumulativeQuantity = r.orderQuantity;
        r.leavesQuantity = {};
        r.lastPrice = Price::fromInteger(100);
        tell(r);
    }
    void cancel(OrderId id, int quantity)
    {
        tell(report(id, ExecutionType::Canceled, OrderStatus::Canceled, quantity));
    }
    void wait(Duration duration) { context.time = context.time + duration; }
};

CheckResult checkOf(const ComplianceVerdict& verdict, CheckId id)
{
    for (std::uint32_t i = 0; i < verdict.checks.count; ++i)
        if (verdict.checks.items[i].id == id)
            return verdict.checks.items[i];
    return {};
}

std::vector<CheckId> blocked(const ComplianceVerdict& verdict)
{
    std::vector<CheckId> ids;
    for (std::uint32_t i = 0; i < verdict.checks.count; ++i)
        if (verdict.checks.items[i].outcome == CheckOutcome::Block)
            ids.push_back(verdict.checks.items[i].id);
    return ids;
}

using Ids = std::vector<CheckId>;

} // namespace

class TestComplianceAgent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCleanSignalIsClearedWithEveryCheckListed()
    {
        Bench bench;
        const Signal signal = bench.signal();
        const auto verdict = bench.ask(signal);
        QCOMPARE(verdict.decision, VerdictDecision::Approved);
        QCOMPARE(verdict.signalHash, hashOf(signal));
        QCOMPARE(verdict.checks.count, 10U);
        QCOMPARE(verdict.clearedNotional, Money::fromInteger(100'000));
        QCOMPARE(verdict.validUntil, Start + seconds(5));
        QVERIFY(bench.context.take<Violation>().empty());
    }

    void aVerdictIsNeverValidLongerThanItsSignal()
    {
        Bench bench;
        Signal signal = bench.signal();
        signal.validUntil = Start + seconds(2);
        QCOMPARE(bench.ask(signal).validUntil, Start + seconds(2));
    }

    void everyFailedCheckIsReportedNotJustTheFirst()
    {
        Bench bench(Config{{"restricted_list", "[\"BTC-USD\"]"},
                           {"max_daily_trades", "0"},
                           {"max_daily_volume", "50"},
                           {"trading_hours", "\"13:00-14:00\""}});
        Signal signal = bench.signal(1);
        signal.decidedAt = Start - seconds(10);
        const auto verdict = bench.ask(signal);
        QCOMPARE(verdict.decision, VerdictDecision::Rejected);
        const Ids expected = {CheckId::SignalAge, CheckId::RestrictedList, CheckId::TradingHours,
                              CheckId::MaxDailyTrades, CheckId::MaxDailyVolume};
        QVERIFY(blocked(verdict) == expected);
        QCOMPARE(verdict.clearedNotional, Money{});
        const auto violations = bench.context.take<Violation>();
        QCOMPARE(violations.size(), expected.size());
        QCOMPARE(violations[1].check, CheckId::RestrictedList);
        QCOMPARE(violations[1].severity, Severity::High);
        QCOMPARE(violations[1].trace, Seq{77});
        QVERIFY(violations[3].text.view().find("trend-cross on BTC-USD") == 0);
    }

    void pendingOrdersCountAsTradesAndReserveVolume()
    {
        Bench bench(Config{{"max_daily_trades", "2"}, {"max_daily_volume", "1000"}});
        bench.open(10, 4);
        auto verdict = bench.ask(bench.signal(6));
        QCOMPARE(verdict.decision, VerdictDecision::Approved); // 400 + 600 = limit
        QCOMPARE(verdict.clearedNotional, Money::fromInteger(600));
        QCOMPARE(checkOf(verdict, CheckId::MaxDailyTrades).value, 2);
        bench.wait(seconds(1));
        verdict = bench.ask(bench.signal(7));
        QVERIFY(blocked(verdict) == Ids{CheckId::MaxDailyVolume});
        bench.open(11, 1);
        verdict = bench.ask(bench.signal(1));
        QVERIFY(blocked(verdict) == Ids{CheckId::MaxDailyTrades});
    }

    void aCanceledOrderGivesItsReservationBackAndAFilledOneDoesNot()
    {
        Bench bench(Config{{"max_daily_trades", "1"}});
        bench.open(10, 1);
        QVERIFY(blocked(bench.ask(bench.signal())) == Ids{CheckId::MaxDailyTrades});
        bench.cancel(10, 1);
        QCOMPARE(bench.ask(bench.signal()).decision, VerdictDecision::Approved);
        bench.open(11, 1);
        bench.fill(11, 1);
        bench.wait(seconds(1));
        QVERIFY(blocked(bench.ask(bench.signal())) == Ids{CheckId::MaxDailyTrades});
    }

    void theDailyLimitsStartAfreshAtMidnight()
    {
        Bench bench(Config{{"max_daily_trades", "1"}});
        bench.open(10, 1);
        bench.fill(10, 1);
        bench.context.time = *parseTimestamp("2024-08-08T23:59:59.999999999Z");
        QVERIFY(blocked(bench.ask(bench.signal())) == Ids{CheckId::MaxDailyTrades});
        bench.context.time = *parseTimestamp("2024-08-09T00:00:00Z");
        QCOMPARE(bench.ask(bench.signal()).decision, VerdictDecision::Approved);
    }

    void withoutARequestedSizeTheSmallestOrderMustFit()
    {
        Bench bench(Config{{"max_daily_volume", "400"}});
        bench.open(10, 4);
        bench.fill(10, 4);
        const auto verdict = bench.ask(bench.signal());
        QVERIFY(blocked(verdict) == Ids{CheckId::MaxDailyVolume});
    }

    void aMissingConversionRateBlocks()
    {
        Bench bench;
        FakeContext other;
        Signal signal = bench.signal(1);
        signal.instrument = 1; // priced in BTC, account in USD
        signal.referencePrice = Price::fromInteger(1);
        QCOMPARE(bench.ask(signal).decision, VerdictDecision::Approved); // BTC-USD has a mark
        std::unique_ptr<BaseAgent> blind = makeComplianceAgent();
        QVERIFY(blind->initialize(other).has_value());
        blind->processMessage(Message::make(signal, 0));
        const auto verdict = other.take<ComplianceVerdict>().front();
        QVERIFY(blocked(verdict) == Ids{CheckId::MaxDailyVolume});
        QCOMPARE(checkOf(verdict, CheckId::MaxDailyVolume).value, UnknownValue);
    }

    void theSameSignalTwiceWithinTheWindowIsADuplicate()
    {
        Bench bench(Config{{"duplicate_window", "0.5"}});
        QCOMPARE(bench.ask(bench.signal(1)).decision, VerdictDecision::Approved);
        bench.wait(milliseconds(499));
        QVERIFY(blocked(bench.ask(bench.signal(1))) == Ids{CheckId::DuplicateOrder});
        QCOMPARE(bench.ask(bench.signal(2)).decision, VerdictDecision::Approved);
        bench.wait(milliseconds(1));
        QCOMPARE(bench.ask(bench.signal(1)).decision, VerdictDecision::Approved);
    }

    void messagesWithinOneSecondAreLimited()
    {
        Bench bench(Config{{"message_rate_limit", "3"}, {"duplicate_window", "0"}});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bench.ask(bench.signal()).decision, VerdictDecision::Approved);
        QVERIFY(blocked(bench.ask(bench.signal())) == Ids{CheckId::MessageRate});
        bench.wait(seconds(1));
        QCOMPARE(bench.ask(bench.signal()).decision, VerdictDecision::Approved);
    }

    void oneStrategyCannotExecuteAgainAndAgain()
    {
        Bench bench(Config{{"repeated_execution_limit", "2"}, {"repeated_execution_window", "10"}});
        for (OrderId id = 10; id < 12; ++id) {
            bench.open(id, 1);
            bench.fill(id, 1);
        }
        QVERIFY(blocked(bench.ask(bench.signal())) == Ids{CheckId::RepeatedExecution});
        Signal other = bench.signal();
        other.strategyId = 4;
        QCOMPARE(bench.ask(other).decision, VerdictDecision::Approved);
        bench.wait(seconds(10));
        QCOMPARE(bench.ask(bench.signal()).decision, VerdictDecision::Approved);
    }

    void aHaltedInstrumentIsClosedUntilItOpens()
    {
        Bench bench;
        bench.agent->processMarketData(
            MarketEvent::makeStatus(0, bench.context.time, MarketStatusKind::Halted));
        QVERIFY(blocked(bench.ask(bench.signal())) == Ids{CheckId::InstrumentOpen});
        bench.agent->processMarketData(
            MarketEvent::makeStatus(0, bench.context.time, MarketStatusKind::Open));
        QCOMPARE(bench.ask(bench.signal()).decision, VerdictDecision::Approved);
    }

    void anExitIsNeverTrappedByALimit()
    {
        Bench bench(Config{{"restricted_list", "[\"BTC-USD\"]"},
                           {"max_daily_trades", "0"},
                           {"max_daily_volume", "0"},
                           {"trading_hours", "\"13:00-14:00\""}});
        Signal exit = bench.signal(5);
        exit.action = SignalAction::Exit;
        exit.side = Side::Sell;
        const auto verdict = bench.ask(exit);
        QCOMPARE(verdict.decision, VerdictDecision::Approved);
        QCOMPARE(checkOf(verdict, CheckId::MaxDailyTrades).outcome, CheckOutcome::Warn);
        QCOMPARE(checkOf(verdict, CheckId::TradingHours).outcome, CheckOutcome::Warn);
        QVERIFY(verdict.clearedNotional > Money::fromInteger(500));
        QVERIFY(bench.context.take<Violation>().empty());
    }

    void aMalformedExitIsStillRejected()
    {
        Bench bench;
        Signal exit = bench.signal(5);
        exit.action = SignalAction::Exit;
        exit.requested = Quantity::fromInteger(-5);
        QVERIFY(blocked(bench.ask(exit)) == Ids{CheckId::FieldValidity});
    }

    void anUnknownInstrumentIsRejectedWithTheOtherChecksNotEvaluated()
    {
        Bench bench;
        Signal signal = bench.signal();
        signal.instrument = 9;
        const auto verdict = bench.ask(signal);
        QCOMPARE(verdict.decision, VerdictDecision::Rejected);
        QCOMPARE(verdict.checks.count, 10U);
        QCOMPARE(checkOf(verdict, CheckId::MaxDailyVolume).outcome, CheckOutcome::NotEvaluated);
    }

    void anAlarmIsRaisedOnceAndClearedWithHysteresis()
    {
        Bench bench(Config{{"max_daily_trades", "10"}, {"repeated_execution_limit", "1000"}});
        for (OrderId id = 1; id <= 7; ++id)
            bench.open(id, 1);
        QVERIFY(bench.context.take<Alert>().empty());
        bench.open(8, 1);
        auto alerts = bench.context.take<Alert>();
        QCOMPARE(alerts.size(), std::size_t{1});
        QCOMPARE(alerts[0].code, AlertCode::LimitWarning);
        QCOMPARE(alerts[0].cleared, std::uint8_t{0});
        bench.cancel(8, 1); // 7 of 10 lies below 0.8 - 0.05
        alerts = bench.context.take<Alert>();
        QCOMPARE(alerts.size(), std::size_t{2});
        QCOMPARE(alerts[1].cleared, std::uint8_t{1});
        for (OrderId id = 20; id <= 22; ++id)
            bench.open(id, 1);
        alerts = bench.context.take<Alert>();
        QCOMPARE(alerts.size(), std::size_t{4});
        QCOMPARE(alerts[3].code, AlertCode::LimitBreached);
        QCOMPARE(alerts[3].severity, Severity::High);
    }

    void limitUseIsReportedASecondAfterAChangeAndThenFallsSilent()
    {
        Bench bench;
        bench.open(10, 4);
        QCOMPARE(bench.context.timers.at(1), Start + seconds(1));
        bench.context.timers.clear();
        bench.open(11, 1);
        QVERIFY(bench.context.timers.empty());
        bench.context.time = Start + seconds(1);
        bench.context.sent.clear();
        bench.agent->processLoop(1);
        const auto reports = bench.context.take<RiskReport>();
        QCOMPARE(reports.size(), std::size_t{1});
        QCOMPARE(reports[0].agent, Self);
        QCOMPARE(reports[0].limitCount, std::uint8_t{3});
        QCOMPARE(reports[0].limits[0].value, 2);
        QCOMPARE(reports[0].limits[1].value, Money::fromInteger(500).raw());
        QCOMPARE(reports[0].limits[1].warn, Money::fromInteger(80'000).raw());
        QVERIFY(bench.context.timers.empty());
    }

    void aValueChangedWhileRunningCountsAtOnceAndARefusedOneDoesNot()
    {
        Bench bench;
        QVERIFY(bench.agent->configure("max_daily_trades", "0").has_value());
        QVERIFY(blocked(bench.ask(bench.signal())) == Ids{CheckId::MaxDailyTrades});
        const auto refused = bench.agent->configure("max_daily_trades", "-1");
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
        QCOMPARE(checkOf(bench.ask(bench.signal()), CheckId::MaxDailyTrades).limit, 0);
        QCOMPARE(bench.agent->configure("no_such_key", "1").error().code, ErrorCode::NotFound);
        QVERIFY(!bench.agent->configure("trading_hours", "\"25:00-26:00\"").has_value());
        QVERIFY(!bench.agent->configure("day_zone", "\"nowhere\"").has_value());
    }

    void everyDeclaredKeyIsDocumentedAndTakesItsDefault()
    {
        const auto agent = makeComplianceAgent();
        for (const ConfigKey& key : agent->configKeys()) {
            QVERIFY2(agent->configure(key.name, key.defaultValue).has_value(), key.name.c_str());
            QVERIFY2(key.help.size() > 20 && !key.unit.empty(), key.name.c_str());
        }
    }

    void aLoadedAgentContinuesByteForByte()
    {
        Bench bench(Config{{"max_daily_trades", "5"}, {"restricted_list", "[\"ETH-BTC\"]"}});
        bench.open(10, 4);
        bench.fill(10, 4);
        bench.open(11, 2);
        (void)bench.ask(bench.signal(1));
        ByteWriter out;
        bench.agent->save(out);

        Bench other;
        ByteReader in(out.bytes());
        QVERIFY(other.agent->load(in).has_value());
        QVERIFY(in.atEnd());
        QCOMPARE(other.agent->digest(), bench.agent->digest());
        ByteWriter again;
        other.agent->save(again);
        QVERIFY(std::ranges::equal(again.bytes(), out.bytes()));

        bench.wait(milliseconds(100));
        other.context.time = bench.context.time;
        const auto a = bench.ask(bench.signal(1));
        const auto b = other.ask(other.signal(1));
        QVERIFY(std::memcmp(&a, &b, sizeof a) == 0);
        QVERIFY(blocked(a) == Ids{CheckId::DuplicateOrder});
        QCOMPARE(other.agent->digest(), bench.agent->digest());
    }

    void aCutSnapshotIsRefused()
    {
        Bench bench;
        ByteWriter out;
        bench.agent->save(out);
        Bench other;
        ByteReader in(out.bytes().first(out.bytes().size() / 2));
        QVERIFY(!other.agent->load(in).has_value());
    }
};

QTEST_APPLESS_MAIN(TestComplianceAgent)
#include "tst_compliance_agent.moc"
