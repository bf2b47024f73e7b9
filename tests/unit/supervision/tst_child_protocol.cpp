// Frames between station and child: what is written is read, and whatever bytes come are either a frame or a
// breach that is named, never a crash.
#include <QtTest/QtTest>

#include <random>

#include "messages/message_check.h"
#include "supervision/child_protocol.h"

using namespace mystic;
using namespace mystic::child;

namespace {

std::vector<std::byte> copyOf(std::span<const std::byte> bytes)
{
    return {bytes.begin(), bytes.end()};
}

Message signalMessage()
{
    Signal signal;
    signal.agent = 3;
    signal.reason = "crossed";
    Message message = Message::make(signal, 3);
    message.seq = 41;
    message.cause = 40;
    message.trace = 39;
    message.time = {123456789};
    return message;
}

/// One frame of every kind that carries something.
std::vector<std::vector<std::byte>> samples()
{
    FrameWriter out;
    out.setEpoch(9);
    std::vector<std::vector<std::byte>> frames;
    frames.push_back(copyOf(out.simple(FrameKind::Hello, Hello{layoutHash()})));
    frames.push_back(copyOf(out.simple(FrameKind::Heartbeat, Heartbeat{5, 6, 7, 8, 9})));
    frames.push_back(copyOf(out.simple(FrameKind::SetTimer, SetTimer{5, 6, 0, {7}})));
    frames.push_back(copyOf(out.empty(FrameKind::Ready)));
    frames.push_back(copyOf(out.empty(FrameKind::CaughtUp)));
    frames.push_back(copyOf(out.refused("it does not want to")));
    frames.push_back(copyOf(out.reply(signalMessage())));
    std::size_t offset = 0;
    frames.push_back(copyOf(out.part(FrameKind::Saved, 77, std::as_bytes(std::span("state")), offset)));
    std::vector<std::byte> encoded;
    MarketEvent event;
    event.kind = MarketEventKind::Trade;
    const Message messages[] = {Message::make(event, FeedId), signalMessage()};
    encodeTurn(encoded, 41, 40, {99}, messages);
    out.beginTurns(true, true);
    (void)out.addTurn(encoded);
    (void)out.addTurn(encoded);
    frames.push_back(copyOf(out.finishTurns()));
    return frames;
}

} // namespace

class TestChildProtocol : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        Frame frame;
        const auto frames = samples();
        for (const auto& bytes : frames) {
            const auto read = readFrame(bytes, frame);
            QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
            QCOMPARE(frame.epoch, 9U);
        }
        QVERIFY(readFrame(frames[1], frame));
        QCOMPARE(frame.heartbeat.lastTurn, Seq(5));
        QCOMPARE(frame.heartbeat.repliesDropped, std::uint64_t(9));
        QVERIFY(readFrame(frames[5], frame));
        QCOMPARE(frame.text, std::string("it does not want to"));
        QVERIFY(readFrame(frames[6], frame));
        const Message sent = signalMessage();
        QCOMPARE(frame.message.cause, sent.cause);
        QCOMPARE(frame.message.trace, sent.trace);
        QCOMPARE(frame.message.time, sent.time);
        QCOMPARE(hashOf(frame.message.as<Signal>()), hashOf(sent.as<Signal>()));
        QVERIFY(readFrame(frames[8], frame));
        QVERIFY(frame.catchUp && frame.reportDone);
        QCOMPARE(frame.turns.size(), std::size_t(2));
        QCOMPARE(frame.turns[1].seq, Seq(41));
        QCOMPARE(frame.turns[1].messages.size(), std::size_t(2));
    }

    void theSetupComesWhole()
    {
        ChildSetup setup;
        setup.type = "risk";
        setup.agent.id = 2;
        setup.agent.name = "risk";
        setup.agent.accountCurrency = "USD";
        setup.agent.startingCash = Money::fromInteger(5);
        setup.agent.runSeed = 77;
        setup.heartbeat = milliseconds(50);
        setup.config = {{"a", "1"}, {"b", "\"x\""}};
        Instrument instrument;
        instrument.symbol = "BTC-USD";
        instrument.baseCurrency = "BTC";
        instrument.currency = "USD";
        instrument.multiplier = Ratio::fromInteger(3);
        instrument.calendar.holidays = {19'000, 19'001};
        instrument.calendar.hours.zone = *TimeZone::parse("EST5EDT,M3.2.0,M11.1.0");
        QVERIFY(setup.instruments.add(instrument));
        const auto bytes = encodeSetup(setup);
        ChildSetup read;
        QVERIFY(decodeSetup(bytes, read));
        QCOMPARE(read.config, setup.config);
        QCOMPARE(read.agent.name, setup.agent.name);
        QCOMPARE(read.agent.runSeed, std::uint64_t(77));
        QCOMPARE(read.agent.instruments, &read.instruments);
        const Instrument& back = read.instruments.at(0);
        QCOMPARE(back.symbol, instrument.symbol);
        QCOMPARE(back.multiplier, instrument.multiplier);
        QCOMPARE(back.calendar.holidays, instrument.calendar.holidays);
        QCOMPARE(back.calendar.hours.zone.rule(), instrument.calendar.hours.zone.rule());
        QCOMPARE(back.priceDecimals, read.instruments.at(0).priceDecimals);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            ChildSetup cut;
            QVERIFY(!decodeSetup(std::span(bytes).first(size), cut));
        }
    }

    void everyCutIsRefused()
    {
        Frame frame;
        for (const auto& bytes : samples())
            for (std::size_t size = 0; size < bytes.size(); ++size)
                QVERIFY(!readFrame(std::span(bytes).first(size), frame));
    }

    void anyChangedBytesAreReadOrRefused()
    {
        std::mt19937_64 draw(1);
        Frame frame;
        std::size_t refused = 0;
        const auto frames = samples();
        for (int i = 0; i < 100'000; ++i) {
            auto bytes = frames[draw() % frames.size()];
            for (std::uint64_t k = draw() % 4; k <= 4; ++k)
                bytes[draw() % bytes.size()] = static_cast<std::byte>(draw());
            refused += readFrame(bytes, frame) ? 0U : 1U;
        }
        QVERIFY(refused > 50'000);
    }

    void messagesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("row");
        for (const char* name : {"size", "kind", "enumerator", "list", "text tail", "text encoding"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void messagesThatCannotBeAreRefused()
    {
        QFETCH(QString, row);
        Message message = signalMessage();
        QVERIFY(checkMessage(message));
        Signal signal = message.as<Signal>();
        if (row == QLatin1String("size"))
            --message.size;
        if (row == QLatin1String("kind"))
            message.kind = static_cast<MessageKind>(999);
        if (row == QLatin1String("enumerator")) {
            signal.side = static_cast<Side>(77);
            message = Message::make(signal, 3);
        }
        if (row == QLatin1String("list")) {
            RiskVerdict verdict;
            verdict.candidateCount = 200;
            message = Message::make(verdict, 3);
        }
        if (row == QLatin1String("text tail")) {
            signal.reason.bytes[60] = 'x';
            message = Message::make(signal, 3);
        }
        if (row == QLatin1String("text encoding")) {
            signal.reason.bytes[0] = static_cast<char>(0xC0);
            message = Message::make(signal, 3);
        }
        const auto checked = checkMessage(message);
        QVERIFY(!checked);
        QVERIFY(!checked.error().message.empty());
    }

    void partsMustFollowEachOther()
    {
        const auto bytes = std::as_bytes(std::span("0123456789", 10));
        PartAssembler parts;
        QVERIFY(!*parts.add({1, 10, 0}, bytes.first(4)));
        QVERIFY(*parts.add({1, 10, 4}, bytes.subspan(4)));
        QCOMPARE(parts.whole().size(), std::size_t(10));
        QVERIFY(!parts.add({1, 10, 3}, bytes.first(2)));          // overlaps
        QVERIFY(!PartAssembler().add({1, 10, 4}, bytes));         // begins in the middle
        QVERIFY(!PartAssembler().add({1, 5, 0}, bytes));          // more than it says
        QVERIFY(!PartAssembler().add({1, 0xFFFFFFFF, 0}, bytes)); // more than is allowed
        QVERIFY(!PartAssembler().add({1, 10, 0}, {}));            // nothing of something
        QVERIFY(*PartAssembler().add({1, 0, 0}, {}));             // an empty state is a state
    }
};

QTEST_GUILESS_MAIN(TestChildProtocol)
#include "tst_child_protocol.moc"
