// The report from facts to text: what the fold counts, how amounts add up, and what the writers guard
// against.
#include <QtTest/QtTest>

#include <nlohmann/json.hpp>

#include "compliance/report/chart_scale.h"
#include "compliance/report/report_builder.h"
#include "compliance/report/report_fold.h"
#include "compliance/report/report_writers.h"
#include "json_schema.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr Timestamp Start{1'466'208'000'000'000'000}; // 2016-06-18T00:00:00Z
constexpr AgentId Risk = 2;

Timestamp at(std::int64_t second)
{
    return Start + seconds(second);
}

/// A fold that is fed by hand, one message a turn.
class Rig {
public:
    explicit Rig(Timestamp from = Start, Timestamp to = at(10 * 86'400))
    {
        auto master = std::make_shared<InstrumentMaster>();
        Instrument instrument;
        instrument.symbol = "BTC-USD";
        instrument.currency = "USD";
        (void)master->add(instrument);
        names.instruments = master;
        names.agents = {"strategy", "compliance", "risk", "execution"};
        names.accountCurrency = "USD";
        names.dayZone = "UTC0";
        names.session = "test";
        names.mode = "replay";
        names.generator = "Mystic Station";
        ReportSetup setup;
        setup.instruments = master;
        setup.accountCurrency = "USD";
        setup.startingCash = Money::fromInteger(100'000);
        setup.riskAgent = Risk;
        setup.from = from;
        setup.to = to;
        fold = std::make_unique<ReportFold>(std::move(setup));
    }

    void turn(Timestamp time) { fold->beginTurn({++seq, time, seq, true, true, TradingState::Active}); }
    template <typename T>
    void take(Timestamp time, const T& payload, AgentId source = NoAgent)
    {
        turn(time);
        fold->take(Message::make(payload, source));
    }
    void trade(Timestamp time, std::int64_t price)
    {
        take(time, MarketEvent::makeTrade(0, time, Price::fromInteger(price), Quantity::fromInteger(1),
                                          MarketSide::Buy));
    }
    /// An order through intent, gate and acceptance.
    OrderId order(Timestamp time, Side side, std::int64_t units, OrderPurpose purpose = OrderPurpose::Entry)
    {
        turn(time);
        OrderIntent intent;
        intent.orderId = makeOrderId(seq, 0);
        intent.instrument = 0;
        intent.side = side;
        intent.purpose = purpose;
        intent.quantity = Quantity::fromInteger(units);
        intent.arrivalMid = Price::fromInteger(100);
        intent.decidedAt = time;
        fold->take(Message::make(intent, 3));
        GateDecision decision;
        decision.decision = VerdictDecision::Approved;
        decision.orderId = intent.orderId;
        decision.instrument = 0;
        fold->take(Message::make(decision, GateId));
        report(time, intent.orderId, side, ExecutionType::Accepted, OrderStatus::Working, purpose);
        return intent.orderId;
    }
    void report(Timestamp time, OrderId id, Side side, ExecutionType type, OrderStatus status,
                OrderPurpose purpose = OrderPurpose::Entry, std::int64_t units = 0, std::int64_t price = 0,
                std::int64_t fee = 0)
    {
        ExecutionReport made;
        made.orderId = id;
        made.instrument = 0;
        made.side = side;
        made.purpose = purpose;
        made.type = type;
        made.status = status;
        made.lastQuantity = Quantity::fromInteger(units);
        made.lastPrice = Price::fromInteger(price);
        made.fee = Money::fromInteger(fee);
        take(time, made, VenueId);
    }
    void fill(Timestamp time, OrderId id, Side side, std::int64_t units, std::int64_t price, std::int64_t fee)
    {
        report(time, id, side, ExecutionType::Trade, OrderStatus::Filled, OrderPurpose::Entry, units, price,
               fee);
    }
    void use(Timestamp time, double share)
    {
        RiskReport made;
        made.agent = Risk;
        made.limitCount = 1;
        made.limits[0] = {
            CheckId::Drawdown,          CheckOutcome::Pass, Unit::Share, 0, Ratio::fromDouble(share).raw(), 0,
            Ratio::fromInteger(1).raw()};
        take(time, made, Risk);
    }

    std::unique_ptr<ReportFold> fold;
    ReportNames names;
    Seq seq = 0;
};

std::string textOf(const std::function<Result<bool>(const ReportOutput&)>& write)
{
    std::string text;
    const auto done = write([&text](std::string_view bytes) {
        text += bytes;
        return Result<void>();
    });
    return done && *done ? text : std::string();
}

ReportTable oneColumn(std::vector<ReportCell> cells)
{
    ReportTable table;
    table.id = "t";
    table.columns = {{"a", "A", "USD", CellKind::Text}};
    for (ReportCell& cell : cells)
        table.rows.push_back({std::move(cell)});
    return table;
}

const ReportSection& sectionOf(const ReportDocument& document, const std::string& id)
{
    return *std::ranges::find(document.sections, id, &ReportSection::id);
}

const ReportTable& tableOf(const ReportDocument& document, const std::string& section, const std::string& id)
{
    return *std::ranges::find(sectionOf(document, section).tables, id, &ReportTable::id);
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsOfTheResultAddUpExactly();
    void daysAddUpToTheTotal();
    void onlyThePeriodIsReportedButPositionsComeFromBefore();
    void averageUseIsWeightedByTimeAndThePeakHasItsMoment();
    void everyFailedCheckIsALineWithValueAndLimit();
    void aKillIsTimedUntilTheVenueConfirmedTheLastCancel();
    void slippageIsACostOnEitherSide();
    void aPeriodWithoutTurnsSaysSo();
    void textThatASpreadsheetWouldRunIsGuardedAndNumbersAreNot();
    void csvQuotesWhatNeedsIt();
    void jsonMatchesThePublishedSchema();
    void jsonSurvivesAnyText();
    void htmlShowsTextAsText();
    void aWriterStopsWhenToldTo();
    void equalFactsGiveEqualBytes();
    void figuresForPeopleCarryUnitsAndReasons();
    void axisLinesEncloseTheValues();
    void curvesKeepTheirPeaksWhenTheyGrowLong();
};

void TestReport::partsOfTheResultAddUpExactly()
{
    Rig rig;
    rig.trade(at(1), 100);
    const OrderId buy = rig.order(at(2), Side::Buy, 10);
    rig.fill(at(3), buy, Side::Buy, 10, 101, 3);
    const OrderId sell = rig.order(at(4), Side::Sell, 4);
    rig.fill(at(5), sell, Side::Sell, 4, 105, 2);
    rig.trade(at(6), 103);
    const ReportFacts facts = rig.fold->finish();
    QCOMPARE(facts.end.realised->raw(), Money::fromInteger(16).raw());   // 4 * (105 - 101)
    QCOMPARE(facts.end.unrealised->raw(), Money::fromInteger(12).raw()); // 6 * (103 - 101)
    QCOMPARE(facts.end.fees->raw(), Money::fromInteger(5).raw());
    QCOMPARE((*facts.end.equity - *facts.start.equity).raw(), Money::fromInteger(23).raw());
    QCOMPARE(facts.orders.items.size(), std::size_t{2});
    QCOMPARE(facts.fills.items.at(1).realised.raw(), Money::fromInteger(16).raw());
    QCOMPARE(facts.positions.at(0).net.raw(), Quantity::fromInteger(6).raw());
}

void TestReport::daysAddUpToTheTotal()
{
    Rig rig;
    rig.trade(at(1), 100);
    const OrderId buy = rig.order(at(2), Side::Buy, 10);
    rig.fill(at(3), buy, Side::Buy, 10, 100, 0);
    rig.trade(at(86'400 - 1), 110);
    rig.trade(at(86'400 + 5), 107); // the new day begins with what was known before this
    rig.trade(at(2 * 86'400 + 5), 112);
    const ReportFacts facts = rig.fold->finish();
    QCOMPARE(facts.days.size(), std::size_t{3});
    Money total;
    for (const DayFact& day : facts.days)
        total += *day.end.equity - *day.start.equity;
    QCOMPARE(total.raw(), (*facts.end.equity - *facts.start.equity).raw());
    QCOMPARE((*facts.days[0].end.equity - *facts.days[0].start.equity).raw(), Money::fromInteger(100).raw());
    QCOMPARE((*facts.days[1].end.equity - *facts.days[1].start.equity).raw(), Money::fromInteger(-30).raw());
}

void TestReport::onlyThePeriodIsReportedButPositionsComeFromBefore()
{
    Rig rig(at(100), at(200));
    rig.trade(at(1), 100);
    const OrderId early = rig.order(at(2), Side::Buy, 10);
    rig.fill(at(3), early, Side::Buy, 10, 100, 1);
    const OrderId open = rig.order(at(4), Side::Sell, 5);
    rig.trade(at(99), 120);
    rig.fill(at(150), open, Side::Sell, 5, 130, 1);
    const ReportFacts facts = rig.fold->finish();
    QCOMPARE(facts.orders.items.size(), std::size_t{1});
    QVERIFY(facts.orders.items.at(0).openBefore);
    QCOMPARE(facts.fills.items.size(), std::size_t{1});
    QCOMPARE(facts.start.equity->raw(), Money::fromInteger(100'199).raw());
    QCOMPARE(facts.fills.items.at(0).realised.raw(), Money::fromInteger(150).raw());
    QCOMPARE(facts.counts.turns, std::uint64_t{1});
}

void TestReport::averageUseIsWeightedByTimeAndThePeakHasItsMoment()
{
    Rig rig;
    rig.use(at(0), 0.2);
    rig.use(at(90), 0.8);
    rig.use(at(100), 0.4);
    const ReportFacts facts = rig.fold->finish();
    QCOMPARE(facts.limits.size(), std::size_t{1});
    QCOMPARE(facts.limits[0].average->raw(), Ratio::fromRaw(26'000'000).raw()); // (90 * 0.2 + 10 * 0.8) / 100
    QCOMPARE(facts.limits[0].peak->raw(), Ratio::fromRaw(80'000'000).raw());
    QCOMPARE(facts.limits[0].peakAt.ns, at(90).ns);
}

void TestReport::everyFailedCheckIsALineWithValueAndLimit()
{
    Rig rig;
    rig.turn(at(1));
    Signal signal;
    signal.instrument = 0;
    signal.side = Side::Sell;
    signal.strategy.assign("trend");
    rig.fold->take(Message::make(signal, 0));
    ComplianceVerdict verdict;
    verdict.decision = VerdictDecision::Rejected;
    verdict.instrument = 0;
    verdict.checks.add(CheckId::RestrictedList, CheckOutcome::Block, Unit::None, 0, 0);
    verdict.checks.add(CheckId::MaxDailyTrades, CheckOutcome::Block, Unit::Count, 101, 100);
    verdict.checks.add(CheckId::TradingHours, CheckOutcome::Pass, Unit::None, 0, 0);
    rig.fold->take(Message::make(verdict, 1));
    const ReportFacts facts = rig.fold->finish();
    QCOMPARE(facts.rejections.items.size(), std::size_t{2});
    const ReportDocument document = buildReport(facts, rig.names, {}, {});
    const auto& row = tableOf(document, "rejections", "rejections").rows.at(1);
    QCOMPARE(displayText(row.at(6)), std::string("SELL"));
    QCOMPARE(displayText(row.at(7)), std::string("Max daily trades"));
    QCOMPARE(displayText(row.at(8)), std::string("101"));
    QCOMPARE(displayText(row.at(9)), std::string("100"));
    const auto& yesOrNo = tableOf(document, "rejections", "rejections").rows.at(0);
    QCOMPARE(yesOrNo.at(8).state, CellState::Empty);
}

void TestReport::aKillIsTimedUntilTheVenueConfirmedTheLastCancel()
{
    Rig rig;
    rig.trade(at(1), 100);
    const OrderId first = rig.order(at(2), Side::Buy, 1);
    const OrderId second = rig.order(at(3), Side::Buy, 1);
    const OrderId stop = rig.order(at(4), Side::Sell, 1, OrderPurpose::ProtectiveStop);
    rig.turn(at(10));
    OperatorCommand kill;
    kill.action = OperatorAction::Kill;
    kill.person.assign("ana");
    rig.fold->takeCommand(kill, {});
    rig.fold->takeStateChange(
        {TradingState::Active, TradingState::Killed, "by a person", "ana", {}, "test", true, true});
    rig.report(at(11), first, Side::Buy, ExecutionType::Canceled, OrderStatus::Canceled);
    rig.report(at(13), second, Side::Buy, ExecutionType::Canceled, OrderStatus::Canceled);
    (void)stop;
    const ReportFacts facts = rig.fold->finish();
    const HaltFact& halt = facts.halts.items.at(0);
    QCOMPARE(halt.working, 2U); // the protective stop stays
    QCOMPARE(halt.confirmed, 2U);
    QCOMPARE((halt.allConfirmedAt - halt.time).ns, seconds(3).ns);
    const ReportDocument document = buildReport(facts, rig.names, {}, {});
    const auto& row = tableOf(document, "halts", "halts").rows.at(0);
    QCOMPARE(displayText(row.at(11)), std::string("3 s"));
    QCOMPARE(displayText(tableOf(document, "operator", "operator_actions").rows.at(0).at(2)),
             std::string("ana"));
}

void TestReport::slippageIsACostOnEitherSide()
{
    Rig rig;
    rig.trade(at(1), 100);
    const OrderId buy = rig.order(at(2), Side::Buy, 10);
    rig.fill(at(3), buy, Side::Buy, 10, 101, 0); // arrival mid 100: 1 % worse
    const OrderId sell = rig.order(at(4), Side::Sell, 10);
    rig.fill(at(5), sell, Side::Sell, 10, 101, 0); // 1 % better
    const ReportDocument document = buildReport(rig.fold->finish(), rig.names, {}, {});
    const auto& all = tableOf(document, "quality", "execution_quality").rows.at(0);
    QCOMPARE(all.at(4).raw, std::int64_t{0});
    QCOMPARE(displayText(all.at(3)), std::string("100.00 %"));
    Rig worse;
    worse.trade(at(1), 100);
    const OrderId bad = worse.order(at(2), Side::Sell, 10);
    worse.fill(at(3), bad, Side::Sell, 10, 99, 0);
    const ReportDocument costly = buildReport(worse.fold->finish(), worse.names, {}, {});
    QCOMPARE(displayText(tableOf(costly, "quality", "execution_quality").rows.at(0).at(5)),
             std::string("100.00"));
}

void TestReport::aPeriodWithoutTurnsSaysSo()
{
    Rig rig(at(1000), at(2000));
    rig.trade(at(1), 100);
    const ReportDocument document = buildReport(rig.fold->finish(), rig.names, {}, {});
    QVERIFY(sectionOf(document, "summary").paragraphs.at(0).find("no turn within the period") !=
            std::string::npos);
}

void TestReport::textThatASpreadsheetWouldRunIsGuardedAndNumbersAreNot()
{
    const ReportTable table =
        oneColumn({cell::text("=1+1"), cell::text("@SUM(A1)"), cell::text("+5"), cell::text("-5"),
                   cell::text("\t=1"), cell::text("＝1"), cell::text("a=b"),
                   cell::money(Money::fromInteger(-5)), cell::notAvailable("=why")});
    const std::string csv = textOf([&](const ReportOutput& out) { return writeCsv(table, out); });
    QCOMPARE(csv, std::string("A [USD]\r\n\"'=1+1\"\r\n\"'@SUM(A1)\"\r\n\"'+5\"\r\n\"'-5\"\r\n\"'\t=1\"\r\n"
                              "\"'＝1\"\r\na=b\r\n-5\r\nn/a (=why)\r\n"));
}

void TestReport::csvQuotesWhatNeedsIt()
{
    const ReportTable table =
        oneColumn({cell::text("a,b"), cell::text("say \"no\""), cell::text("two\nlines"), ReportCell(),
                   cell::time(Timestamp{1'466'208'000'123'456'789}), cell::share(Ratio::fromRaw(1'234'567))});
    const std::string csv = textOf([&](const ReportOutput& out) { return writeCsv(table, out); });
    QCOMPARE(csv, std::string("A [USD]\r\n\"a,b\"\r\n\"say \"\"no\"\"\"\r\n\"two\nlines\"\r\n\r\n"
                              "2016-06-18T00:00:00.123456789Z\r\n0.01234567\r\n"));
}

void TestReport::jsonMatchesThePublishedSchema()
{
    Rig rig;
    rig.trade(at(1), 100);
    const OrderId buy = rig.order(at(2), Side::Buy, 10);
    rig.fill(at(3), buy, Side::Buy, 10, 101, 3);
    rig.use(at(4), 0.3);
    rig.use(at(9), 0.5);
    ReportJournal journal;
    journal.chainHead = std::string(64, 'a');
    const ReportDocument document = buildReport(rig.fold->finish(), rig.names, journal, at(20));
    const auto json =
        nlohmann::json::parse(textOf([&](const ReportOutput& out) { return writeJson(document, out); }));
    QFile file(QStringLiteral(MYSTIC_SOURCE_DIR "/docs/report.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JsonSchema schema(nlohmann::json::parse(file.readAll().toStdString()));
    QCOMPARE(schema.firstFault(json), std::string());
    for (const auto& section : json.at("sections"))
        for (const auto& table : section.at("tables"))
            for (const auto& row : table.at("rows"))
                QCOMPARE(row.size(), table.at("columns").size());
    auto broken = json;
    broken["sections"][0]["tables"] = "none";
    QVERIFY(!schema.firstFault(broken).empty());
    broken = json;
    broken["period"].erase("to");
    QVERIFY(!schema.firstFault(broken).empty());
}

void TestReport::jsonSurvivesAnyText()
{
    ReportDocument document;
    document.title = "a \"quote\", a \\ and \x01 and \n and ü";
    const auto json =
        nlohmann::json::parse(textOf([&](const ReportOutput& out) { return writeJson(document, out); }));
    QCOMPARE(json.at("title").get<std::string>(), document.title);
}

void TestReport::htmlShowsTextAsText()
{
    ReportDocument document;
    document.title = "<script>alert('x')</script>";
    document.sections.push_back(
        {"s", "S & S", {"1 < 2"}, {}, {}, {oneColumn({cell::text("<b>\"bold\"</b>")})}});
    const std::string html = textOf([&](const ReportOutput& out) { return writeHtml(document, out); });
    QVERIFY(html.find("<script>") == std::string::npos);
    QVERIFY(html.find("&lt;b&gt;&quot;bold&quot;&lt;/b&gt;") != std::string::npos);
    QVERIFY(html.find("S &amp; S") != std::string::npos);
    QVERIFY(html.find("http") == std::string::npos); // needs nothing from elsewhere
}

void TestReport::aWriterStopsWhenToldTo()
{
    struct Stop final : ReportProgress {
        bool step(std::uint64_t done, std::uint64_t total) override
        {
            seen = done;
            all = total;
            return false;
        }
        std::uint64_t seen = 0;
        std::uint64_t all = 0;
    };
    const ReportTable table = oneColumn(std::vector<ReportCell>(5'000, cell::text("x")));
    Stop stop;
    std::uint64_t bytes = 0;
    const auto done = writeCsv(
        table,
        [&](std::string_view piece) {
            bytes += piece.size();
            return Result<void>();
        },
        &stop);
    QVERIFY(done.has_value() && !*done);
    QVERIFY(stop.seen < 1'000 && stop.all == 5'000);
    QVERIFY(bytes < 5'000);
}

void TestReport::equalFactsGiveEqualBytes()
{
    const auto make = [] {
        Rig rig;
        rig.trade(at(1), 100);
        const OrderId buy = rig.order(at(2), Side::Buy, 10);
        rig.fill(at(3), buy, Side::Buy, 10, 101, 3);
        const ReportDocument document = buildReport(rig.fold->finish(), rig.names, {}, {});
        return textOf([&](const ReportOutput& out) { return writeJson(document, out); }) +
               textOf([&](const ReportOutput& out) { return writeHtml(document, out); });
    };
    QCOMPARE(make(), make());
}

void TestReport::figuresForPeopleCarryUnitsAndReasons()
{
    QCOMPARE(displayText(cell::money(Money::fromRaw(-123'456'789'000'000))),
             std::string("-1\u2009234\u2009567.89"));
    QCOMPARE(displayText(cell::share(Ratio::fromRaw(4'224'208))), std::string("4.22 %"));
    QCOMPARE(displayText(cell::notAvailable("no fill")), std::string("n/a (no fill)"));
    QCOMPARE(displayText(cell::time(Start)), std::string("2016-06-18 00:00:00.000"));
    QCOMPARE(exactText(cell::money(Money::fromRaw(-5))), std::string("-0.00000005"));
    QCOMPARE(displayText(cell::value(Unit::Money, INT64_MAX)),
             std::string("n/a (value unknown when it was checked)"));
}

void TestReport::axisLinesEncloseTheValues()
{
    for (const auto& [low, high] :
         std::vector<std::pair<std::int64_t, std::int64_t>>{{0, 1},
                                                            {-7, 993},
                                                            {10'000'000'000'000, 10'000'000'000'001},
                                                            {-5, -5},
                                                            {INT64_MIN / 4, INT64_MAX / 4}}) {
        const auto values = axisValues(low, high);
        QVERIFY(values.size() >= 1 && values.size() <= 12);
        QVERIFY(values.front() <= low && values.back() >= high);
    }
}

void TestReport::curvesKeepTheirPeaksWhenTheyGrowLong()
{
    BoundedSeries series(100);
    for (std::int64_t i = 0; i < 100'000; ++i)
        series.add(at(i), i == 31'415 ? 1'000'000 : i == 50'000 ? -1'000'000 : i % 10);
    const auto points = series.points();
    QVERIFY(points.size() <= 100 && points.size() >= 25);
    const auto [low, high] = std::ranges::minmax(points, {}, &ReportPoint::raw);
    QCOMPARE(high.raw, std::int64_t{1'000'000});
    QCOMPARE(high.time.ns, at(31'415).ns);
    QCOMPARE(low.raw, std::int64_t{-1'000'000});
    QVERIFY(std::ranges::is_sorted(points, {}, [](const ReportPoint& p) { return p.time.ns; }));
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
