// Why an order is what it is, told from recorded turns alone: numbers, reasons, and what did not happen.
#include <QtTest/QtTest>

#include "engine/explain_journal.h"
#include "memory_disk.h"
#include "recorded_turns.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

const std::string Dir = "journal";

struct Told {
    FoundOrder found;
    Explanation explanation;
    std::string text;
    std::string problem;
};

Told tell(Disk& disk, std::string_view reference)
{
    static const InstrumentMaster Instruments = TurnWriter::instruments();
    const NameBook names = TurnWriter::names(Instruments);
    Told told;
    auto found = findInJournal(disk, Dir, reference);
    if (!found) {
        told.problem = found.error().message;
        return told;
    }
    told.found = std::move(*found);
    told.explanation = explain(told.found.key, told.found.turns, names);
    told.text = toText(told.explanation, names);
    return told;
}

const ExplainStep* stepOf(const Explanation& explanation, StepKind kind)
{
    const auto found = std::ranges::find(explanation.steps, kind, &ExplainStep::kind);
    return found == explanation.steps.end() ? nullptr : &*found;
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFilledOrderIsToldFromTickToPosition()
    {
        MemoryDisk disk;
        Seq trace = 0;
        {
            TurnWriter writer(disk, Dir);
            for (int i = 0; i < 300; ++i)
                writer.tick();
            trace = writeFilledOrder(writer);
            writer.close();
            QVERIFY(writer.ok());
        }
        const Told told = tell(disk, "S-" + std::to_string(trace));
        QVERIFY2(told.problem.empty(), told.problem.c_str());
        QVERIFY(told.found.found);
        const Explanation& e = told.explanation;
        std::vector<StepKind> kinds;
        for (const ExplainStep& step : e.steps)
            kinds.push_back(step.kind);
        const std::vector<StepKind> expected{
            StepKind::Tick, StepKind::Signal,  StepKind::Compliance, StepKind::Risk, StepKind::Intent,
            StepKind::Gate, StepKind::Command, StepKind::Venue,      StepKind::Fill, StepKind::Position};
        QVERIFY(kinds == expected);
        QCOMPARE(e.key.order, makeOrderId(trace, 0));
        QCOMPARE(QString::fromStdString(e.headline),
                 QStringLiteral("BUY 0.250 BTC-USD, Entry: filled 0.250 of 0.250, last @ 100.00"));
        QVERIFY(contains(stepOf(e, StepKind::Signal)->detail, "EMA(20) 100.40 crosses above"));
        QCOMPARE(stepOf(e, StepKind::Compliance)->text, std::string("passed 3 of 3 checks"));
        QVERIFY(contains(stepOf(e, StepKind::Compliance)->detail,
                         "max daily volume 104061.00 of 120000.00 (87 %)"));
        QCOMPARE(stepOf(e, StepKind::Risk)->text, std::string("0.250 of 0.400 asked"));
        QVERIFY(contains(stepOf(e, StepKind::Fill)->detail, "slippage +0.39 bp"));
        QVERIFY(contains(stepOf(e, StepKind::Fill)->detail, "fee 9.6200 USD"));
        QCOMPARE(stepOf(e, StepKind::Fill)->sinceNs, std::int64_t{3'000'000}); // three turns, 1 ms each
        QCOMPARE(e.checks.size(), std::size_t{4});
        QCOMPARE(e.size.binding, SizingRule::VolatilityTarget);
        QCOMPARE(e.size.candidates.size(), std::size_t{2});
        QVERIFY(e.notHappened.empty());
        QVERIFY(contains(told.text, "> volatility target"));
        QVERIFY(contains(told.text, "no measured latencies"));
    }
    void aWarningWithoutALimitIsAPlainPass()
    {
        MemoryDisk disk;
        TurnWriter writer(disk, Dir);
        const Seq trace = writeFilledOrder(writer);
        writer.close();
        const Told told = tell(disk, std::to_string(trace));
        QCOMPARE(checkText(told.explanation.checks[2].result), std::string());
        QVERIFY(!isNearLimit(told.explanation.checks[2].result));
        QVERIFY(isNearLimit(told.explanation.checks[1].result));
    }
    void aRejectedSignalSaysWhatDidNotHappen()
    {
        MemoryDisk disk;
        TurnWriter writer(disk, Dir);
        const Seq trace = writeRejectedSignal(writer);
        writer.close();
        const Told told = tell(disk, "S-" + std::to_string(trace));
        QVERIFY(told.found.found);
        QCOMPARE(told.explanation.headline,
                 std::string("enter BUY BTC-USD: rejected by Compliance: max daily trades 101 (limit 100)"));
        QCOMPARE(stepOf(told.explanation, StepKind::Risk), nullptr);
        QCOMPARE(told.explanation.notHappened.front(),
                 std::string("Risk was not asked: Compliance had rejected the signal."));
        QVERIFY(contains(told.text, "Nothing was sent to the venue"));
    }
    void anOrderBlockedAtTheGateNamesValueAndLimit()
    {
        MemoryDisk disk;
        TurnWriter writer(disk, Dir);
        const Seq trace = writeBlockedOrder(writer);
        writer.close();
        const Told told = tell(disk, std::to_string(makeOrderId(trace, 0)));
        QVERIFY(told.found.found);
        QVERIFY2(contains(told.explanation.headline, "blocked by the gate: data fresh 3 s (limit 1 s)"),
                 told.explanation.headline.c_str());
        QCOMPARE(stepOf(told.explanation, StepKind::Gate)->outcome, StepOutcome::Blocked);
        QVERIFY(contains(told.explanation.notHappened.front(), "Nothing was sent to the venue"));
        QCOMPARE(stepOf(told.explanation, StepKind::Fill), nullptr);
    }
    void anUnknownNumberListsTheNearestAndTheNewest()
    {
        MemoryDisk disk;
        TurnWriter writer(disk, Dir);
        std::vector<Seq> traces;
        for (int i = 0; i < 20; ++i)
            traces.push_back(writeRejectedSignal(writer));
        writer.close();
        const Told told = tell(disk, "S-9000");
        QVERIFY(!told.found.found);
        QCOMPARE(told.found.others.size(), std::size_t{6});
        QCOMPARE(told.found.others.back().key.trace, traces.back());
        QVERIFY(contains(told.found.others.back().state, "rejected by Compliance"));
    }
    void whatIsNoReferenceIsRefused()
    {
        MemoryDisk disk;
        TurnWriter writer(disk, Dir);
        writer.tick();
        writer.close();
        for (const char* text : {"", "S-", "12x", "-5", "99999999999999999999999", "0"}) {
            const Told told = tell(disk, text);
            QVERIFY2(contains(told.problem, "names no order"), text);
        }
    }
    void aTornTailStillExplainsWhatIsWhole()
    {
        MemoryDisk disk;
        Seq trace = 0;
        {
            TurnWriter writer(disk, Dir);
            trace = writeFilledOrder(writer);
            writer.commit();
        }
        const std::string file = Dir + "/" + segmentName(1);
        auto opened = disk.open(file, true);
        QVERIFY(opened.has_value());
        const std::array<std::byte, 24> half{std::byte{9}};
        QVERIFY((*opened)->append(half).has_value());
        const Told told = tell(disk, std::to_string(trace));
        QVERIFY(told.found.found);
        QVERIFY(!told.found.problem.empty());
        QCOMPARE(told.explanation.steps.size(), std::size_t{10});
    }
    void aListThatClaimsTooManyItemsIsRefusedAndNotRead()
    {
        Turn turn;
        turn.header.seq = 1;
        turn.header.inputKind = MessageKind::GateDecision;
        turn.header.inputSize = sizeof(GateDecision);
        GateDecision decision;
        decision.checks.count = ChecksMax + 1;
        turn.input = Message::make(decision, GateId);
        std::vector<std::byte> bytes(TurnBytesMax);
        const std::size_t size = encodeTurn(turn, bytes);
        Turn back;
        const auto decoded = decodeTurn(std::span(bytes).first(size), back);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
