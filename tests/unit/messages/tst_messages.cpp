// The catalogue: layouts that are bytes, hashes that tell signals apart, words for every value.
#include <QtTest/QtTest>

#include <set>

#include "domain/hash.h"
#include "messages/message.h"

using namespace mystic;

namespace {

template <typename... Types>
constexpr bool areBytes()
{
    return ((std::is_trivially_copyable_v<Types> && std::has_unique_object_representations_v<Types> &&
             sizeof(Types) <= PayloadMax && sizeof(Types) % 8 == 0 && alignof(Types) == 8) &&
            ...);
}
static_assert(
    areBytes<Signal, ComplianceVerdict, RiskVerdict, OrderIntent, GateDecision, OrderCommand, ExecutionReport,
             PositionChange, AgentStatus, AgentError, Alert, OperatorCommand, OperatorOrder, ModelMetrics,
             RiskReport, Violation, Timer, VenueQuery, VenueAnswer, Difference>());
static_assert(sizeof(RetrainStatus) <= PayloadMax && sizeof(ConfigChange) <= PayloadMax);
static_assert(std::is_trivially_copyable_v<MarketEvent> && sizeof(MarketEvent) == 72);
static_assert(offsetof(Message, payload) % 8 == 0);

Signal sampleSignal()
{
    Signal signal;
    signal.agent = 1;
    signal.instrument = 2;
    signal.referencePrice = Price::fromInteger(100);
    signal.strategy = "trend-cross";
    return signal;
}

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHashGivesThePublishedValues();
    void everyBitOfASignalChangesItsHash();
    void aListOfChecksBlocksWhenOneBlocksOrOneWasDropped();
    void aMessageGivesBackItsPayload();
    void everyCheckHasItsOwnWords();
    void valuesAreShownWithTheirUnit_data();
    void valuesAreShownWithTheirUnit();
    void everyEnumeratorHasWords();
    void textIsCutAtACharacter();
};

void TestMessages::theHashGivesThePublishedValues()
{
    QCOMPARE(xxHash64({}), 0xEF46DB3751D8E999ULL); // XXH64 test vectors
    QCOMPARE(xxHash64(bytesOf("a")), 0xD24EC4F1A98C6E5BULL);
    QCOMPARE(xxHash64(bytesOf("abc")), 0x44BC2CF5AD770999ULL);
    QCOMPARE(xxHash64(bytesOf("Nobody inspects the spammish repetition")), 0xFBCEA83C8A378BF1ULL);
}

void TestMessages::everyBitOfASignalChangesItsHash()
{
    const Signal signal = sampleSignal();
    std::set<std::uint64_t> hashes{hashOf(signal)};
    QCOMPARE(hashOf(sampleSignal()), hashOf(signal));
    for (std::size_t bit = 0; bit < sizeof(Signal) * 8; ++bit) {
        Signal changed = signal;
        auto* bytes = reinterpret_cast<unsigned char*>(&changed);
        bytes[bit / 8] = static_cast<unsigned char>(bytes[bit / 8] ^ (1U << (bit % 8)));
        hashes.insert(hashOf(changed));
    }
    QCOMPARE(hashes.size(), sizeof(Signal) * 8 + 1);
    QVERIFY(!hashes.contains(0));
}

void TestMessages::aListOfChecksBlocksWhenOneBlocksOrOneWasDropped()
{
    CheckList list;
    for (std::size_t i = 0; i < ChecksMax; ++i)
        list.add(CheckId::MessageRate, CheckOutcome::Pass, Unit::PerSecond, 1, 2);
    QVERIFY(!list.blocks());
    QVERIFY(list.firstBlock() == nullptr);
    list.add(CheckId::MessageRate, CheckOutcome::Pass, Unit::PerSecond, 1, 2);
    QCOMPARE(list.dropped, 1U);
    QVERIFY(list.blocks()); // what was not kept cannot be trusted to have passed
    CheckList blocked;
    blocked.add(CheckId::Drawdown, CheckOutcome::Warn, Unit::Share, 1, 2);
    blocked.add(CheckId::DailyLoss, CheckOutcome::Block, Unit::Money, 3, 2);
    QVERIFY(blocked.blocks());
    QCOMPARE(blocked.firstBlock()->id, CheckId::DailyLoss);
}

void TestMessages::aMessageGivesBackItsPayload()
{
    const Signal signal = sampleSignal();
    const Message message = Message::make(signal, 1, 2);
    QCOMPARE(message.kind, MessageKind::Signal);
    QCOMPARE(message.size, static_cast<std::uint16_t>(sizeof(Signal)));
    QCOMPARE(hashOf(message.as<Signal>()), hashOf(signal));
    QVERIFY(message.tryAs<Alert>() == nullptr);
    QVERIFY(message.tryAs<Signal>() != nullptr);
}

void TestMessages::everyCheckHasItsOwnWords()
{
    std::set<std::string_view> words;
    int named = 0;
    for (std::uint16_t id = 0; id < 128; ++id) {
        const std::string_view text = toText(static_cast<CheckId>(id));
        if (text == "?")
            continue;
        ++named;
        words.insert(text);
    }
    QCOMPARE(words.size(), static_cast<std::size_t>(named));
    QVERIFY(named >= 47);
    QCOMPARE(toText(CheckId::MaxDailyTrades), std::string_view("max daily trades"));
}

void TestMessages::valuesAreShownWithTheirUnit_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](Unit unit, qint64 value, const char* text) {
        QTest::newRow(text) << static_cast<int>(unit) << value << QString::fromUtf8(text);
    };
    row(Unit::Count, 35, "35");
    row(Unit::Share, 61'000'000, "61 %");
    row(Unit::Share, 1'234'567, "1.23 %");
    row(Unit::Share, -500'000, "-0.5 %");
    row(Unit::Money, 123'450'000'000, "1234.50");
    row(Unit::Price, 254'731'000'000, "2547.31");
    row(Unit::Price, 123'456, "0.00123456");
    row(Unit::Quantity, 50'000'000, "0.5");
    row(Unit::TimeNs, 999, "999 ns");
    row(Unit::TimeNs, 1'500, "1.5 µs");
    row(Unit::TimeNs, 250'000'000, "250 ms");
    row(Unit::TimeNs, 300'000'000'000, "300 s");
    row(Unit::PerSecond, 1'250'000'000, "12.5 /s");
}

void TestMessages::valuesAreShownWithTheirUnit()
{
    QFETCH(int, unit);
    QFETCH(qint64, value);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(formatValue(static_cast<Unit>(unit), value)), text);
}

void TestMessages::everyEnumeratorHasWords()
{
    const auto named = [](auto last) {
        using Enum = decltype(last);
        for (auto i = 0U; i <= static_cast<unsigned>(last); ++i)
            if (toText(static_cast<Enum>(i)) == "?")
                return false;
        return toText(static_cast<Enum>(static_cast<unsigned>(last) + 1)) == "?";
    };
    QVERIFY(named(MessageKind::Difference));
    QVERIFY(named(ExecutionType::Adjusted));
    QVERIFY(named(OrderStatus::NotSent));
    QVERIFY(named(OrderType::TrailingStop));
    QVERIFY(named(TimeInForce::Day));
    QVERIFY(named(Liquidity::Taker));
    QVERIFY(named(OrderPurpose::TakeProfit));
    QVERIFY(named(TradingState::Killed));
    QVERIFY(named(AgentState::Hung));
    QVERIFY(named(OperatorAction::DrillAgent));
    QVERIFY(named(CheckOutcome::Block));
    QVERIFY(named(SizingRule::CashAvailable));
    QVERIFY(named(Severity::Critical));
    QVERIFY(named(ReportBasis::Decision));
    QVERIFY(named(VenueQueryKind::CancelOrder));
    QVERIFY(named(VenueAnswerKind::DuplicateFill));
    QVERIFY(named(DifferenceClass::ForeignFill));
    QVERIFY(named(DifferenceState::Vanished));
    QVERIFY(named(Correction::Acknowledge));
    QCOMPARE(toText(MessageKind::ExecutionReport), std::string_view("ExecutionReport"));
}

void TestMessages::textIsCutAtACharacter()
{
    QCOMPARE(FixedText<4>("abcdef").view(), std::string_view("abcd"));
    QCOMPARE(FixedText<4>("abc€").view(), std::string_view("abc"));
    QCOMPARE(FixedText<4>("a€").view(), std::string_view("a€"));
    QVERIFY(FixedText<4>().empty());
}

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
