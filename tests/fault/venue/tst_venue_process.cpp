// The venue in a process of its own and the station's link to it, over a real socket: what travels, what a
// lost connection leaves unknown, and what neither side takes from the other.
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <thread>

#include "supervision/system_clock.h"
#include "supervision/venue_process_link.h"
#include "venue_host/venue_server.h"

using namespace mystic;

namespace {

constexpr std::uint64_t Layout = 4711;

InstrumentMaster instruments()
{
    InstrumentMaster master;
    Instrument instrument;
    instrument.symbol = "BTC-USD";
    instrument.baseCurrency = "BTC";
    instrument.currency = "USD";
    instrument.tickSize = Price::parse("0.01").value();
    instrument.lotSize = Quantity::parse("0.001").value();
    instrument.minQuantity = Quantity::parse("0.001").value();
    (void)master.add(instrument).value();
    return master;
}

/// One quote a millisecond, for ever, at one price.
class SteadyFeed final : public MarketFeed {
public:
    [[nodiscard]] FeedStatus next(MarketEvent& out) override
    {
        if (m_at.ns == 0)
            m_at = SystemClock::wallTime();
        m_at = m_at + milliseconds(1);
        out = MarketEvent::makeQuote(0, m_at, Price::fromInteger(100), Quantity::fromInteger(10),
                                     Price::fromInteger(101), Quantity::fromInteger(10));
        return FeedStatus::Event;
    }
    [[nodiscard]] std::string error() const override { return {}; }
    [[nodiscard]] double progress() const override { return -1; }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return {}; }

private:
    Timestamp m_at;
};

/// A venue that serves from a thread until it is destroyed.
class RunningVenue {
public:
    RunningVenue(const InstrumentMaster& master, std::string path)
        : m_stop(::eventfd(0, EFD_CLOEXEC)), m_server(exchange(master), std::make_unique<SteadyFeed>(),
                                                      master.size(), {std::move(path), Layout, true})
    {
        const auto listening = m_server.listen();
        m_problem = listening ? std::string() : listening.error().message;
        if (listening)
            m_thread = std::thread([this] { (void)m_server.serve(m_stop.get()); });
    }
    ~RunningVenue()
    {
        const std::uint64_t one = 1;
        if (::write(m_stop.get(), &one, sizeof(one)) == sizeof(one) && m_thread.joinable())
            m_thread.join();
    }
    RunningVenue(const RunningVenue&) = delete;
    RunningVenue& operator=(const RunningVenue&) = delete;
    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    static std::unique_ptr<Venue> exchange(const InstrumentMaster& master)
    {
        SimulatedExchangeConfig config;
        config.profile.hasDeadManSwitch = true;
        return std::make_unique<SimulatedExchange>(master, config);
    }

    Descriptor m_stop;
    VenueServer m_server;
    std::string m_problem;
    std::thread m_thread;
};

/// What a station sees of its link.
class Desk {
public:
    explicit Desk(const std::string& path) : link(optionsFor(path)) { link.start(SystemClock::wallTime()); }

    static VenueProcessLinkOptions optionsFor(const std::string& path)
    {
        VenueProcessLinkOptions options;
        options.socketPath = path;
        options.layout = Layout;
        options.instruments = 1;
        options.symbols = {"BTC-USD"};
        return options;
    }
    /// Waits for an event `wanted` likes; the ones before it are kept in `seen`.
    template <typename Wanted>
    bool waitFor(Wanted wanted)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 20'000) {
            VenueEvent event;
            if (!link.poll(SystemClock::wallTime(), event)) {
                std::this_thread::yield();
                continue;
            }
            seen.push_back(event);
            if (wanted(event))
                return true;
        }
        return false;
    }
    bool waitForLink(VenueLink state)
    {
        return waitFor([state](const VenueEvent& event) {
            const auto* answer = std::get_if<VenueAnswer>(&event);
            return answer != nullptr && answer->kind == VenueAnswerKind::Link && answer->link == state;
        });
    }
    bool waitForReport(ExecutionType type)
    {
        return waitFor([type](const VenueEvent& event) {
            const auto* report = std::get_if<ExecutionReport>(&event);
            return report != nullptr && report->type == type;
        });
    }
    /// The items of one query, without its End; empty optional when it failed.
    std::optional<std::vector<VenueAnswer>> ask(VenueQuery query)
    {
        query.queryId = ++m_queries;
        query.askedAt = SystemClock::wallTime();
        link.query(query, query.askedAt);
        std::vector<VenueAnswer> items;
        bool failed = false;
        const bool ended = waitFor([&](const VenueEvent& event) {
            const auto* answer = std::get_if<VenueAnswer>(&event);
            if (answer == nullptr || answer->queryId != query.queryId)
                return false;
            failed = answer->kind == VenueAnswerKind::Failed;
            if (answer->kind != VenueAnswerKind::End && !failed)
                items.push_back(*answer);
            return answer->kind == VenueAnswerKind::End || failed;
        });
        return ended && !failed ? std::optional(items) : std::nullopt;
    }
    std::optional<std::vector<VenueAnswer>> ask(VenueQueryKind kind)
    {
        VenueQuery query;
        query.kind = kind;
        return ask(query);
    }
    static OrderCommand buy(OrderId id, OrderType type = OrderType::Market)
    {
        OrderCommand command;
        command.orderId = id;
        command.commandId = id << 8U;
        command.attempt = 1;
        command.instrument = 0;
        command.side = Side::Buy;
        command.type = type;
        command.quantity = Quantity::fromInteger(1);
        command.limitPrice = type == OrderType::Limit ? Price::fromInteger(50) : Price();
        command.clientId.assign("MYST-" + std::to_string(id));
        return command;
    }

    VenueProcessLink link;
    std::vector<VenueEvent> seen;

private:
    std::uint64_t m_queries = 0;
};

/// A stranger at the socket.
class RawClient {
public:
    explicit RawClient(const std::string& path)
        : m_socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        path.copy(address.sun_path, sizeof(address.sun_path) - 1);
        m_connected =
            ::connect(m_socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    void send(std::span<const std::byte> bytes) const
    {
        (void)::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    }
    template <typename T>
    void send(VenueFrameKind kind, std::uint64_t number, const T& payload) const
    {
        std::array<std::byte, VenueFrameBytesMax> buffer{};
        send(encodeVenueFrame(buffer, kind, number, payload));
    }
    /// Waits for the other side to hang up, whatever it still sends.
    [[nodiscard]] bool isHungUp() const
    {
        std::array<std::byte, 4096> buffer{};
        timeval limit{20, 0};
        ::setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
        for (;;) {
            const ssize_t got = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
            if (got <= 0)
                return got == 0 || errno == ECONNRESET;
        }
    }

private:
    Descriptor m_socket;
    bool m_connected = false;
};

} // namespace

class VenueProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersReportsAndMarketDataTravel()
    {
        RunningVenue venue(m_master, path());
        QCOMPARE(venue.problem(), std::string());
        Desk desk(path());
        QVERIFY(desk.waitForLink(VenueLink::Up));
        QCOMPARE(desk.link.state(), VenueState::Ready);
        const auto feed = desk.link.makeFeed();
        MarketEvent event;
        bool came = false; // the macro asks once more when it is satisfied
        QTRY_VERIFY_WITH_TIMEOUT((came = came || feed->next(event) == FeedStatus::Event), 20'000);
        QCOMPARE(event.quote.ask, Price::fromInteger(101));
        desk.link.submit(Desk::buy(1), SystemClock::wallTime());
        QVERIFY(desk.waitForReport(ExecutionType::Trade));
        const auto positions = desk.ask(VenueQueryKind::Positions);
        QVERIFY(positions && positions->size() == 1);
        QCOMPARE(positions->front().quantity, Quantity::fromInteger(1));
        desk.link.submit(Desk::buy(2, OrderType::Limit), SystemClock::wallTime());
        QVERIFY(desk.waitForReport(ExecutionType::Accepted));
        QCOMPARE(desk.link.cancelAll(false, SystemClock::wallTime()), std::size_t{1});
        QVERIFY(desk.waitForReport(ExecutionType::Canceled));
    }

    void whatHappenedWithoutAStationCanBeAskedFor()
    {
        RunningVenue venue(m_master, path());
        {
            Desk desk(path());
            QVERIFY(desk.waitForLink(VenueLink::Up));
            const auto feed = desk.link.makeFeed();
            MarketEvent event;
            bool came = false; // a market order before the first price would find nothing to take
            QTRY_VERIFY_WITH_TIMEOUT((came = came || feed->next(event) == FeedStatus::Event), 20'000);
            desk.link.submit(Desk::buy(7), SystemClock::wallTime());
        } // the station dies before any answer
        Desk again(path());
        QVERIFY(again.waitForLink(VenueLink::Up));
        std::optional<std::vector<VenueAnswer>> trades;
        QTRY_VERIFY_WITH_TIMEOUT((trades = again.ask(VenueQueryKind::Trades)) && trades->size() == 1, 20'000);
        QCOMPARE(trades->front().clientId.str(), std::string("MYST-7"));
        QCOMPARE(trades->front().quantity, Quantity::fromInteger(1));
        VenueQuery byName;
        byName.kind = VenueQueryKind::Order;
        byName.clientId.assign("MYST-7");
        const auto order = again.ask(byName);
        QVERIFY(order && order->size() == 1);
        QCOMPARE(order->front().status, OrderStatus::Filled);
    }

    void anOrderTakenWithoutAWordIsFoundAfterReconnecting()
    {
        RunningVenue venue(m_master, path());
        {
            const RawClient test(path());
            test.send(VenueFrameKind::Hello, 1, VenueHello{Layout, 1});
            VenueFault closing;
            closing.closeAfterCommands = 1;
            test.send(VenueFrameKind::Fault, 2, closing);
            test.send(VenueFrameKind::Command, 3, Desk::buy(3, OrderType::Limit));
            QVERIFY(test.isHungUp());
        }
        Desk desk(path());
        QVERIFY(desk.waitForLink(VenueLink::Up));
        const auto open = desk.ask(VenueQueryKind::OpenOrders);
        QVERIFY(open && open->size() == 1);
        QCOMPARE(open->front().clientId.str(), std::string("MYST-3"));
    }

    void theEndOfTheVenueIsToldAndItsReturnToo()
    {
        auto venue = std::make_unique<RunningVenue>(m_master, path());
        Desk desk(path());
        QVERIFY(desk.waitForLink(VenueLink::Up));
        venue.reset();
        QVERIFY(desk.waitForLink(VenueLink::Down));
        QVERIFY(desk.link.state() != VenueState::Ready);
        venue = std::make_unique<RunningVenue>(m_master, path());
        QVERIFY(desk.waitForLink(VenueLink::Up));
    }

    void withoutAVenueACommandIsUnknownAndAQueryFails()
    {
        Desk desk(path());
        desk.link.submit(Desk::buy(1), SystemClock::wallTime());
        QVERIFY(desk.waitFor([](const VenueEvent& event) {
            const auto* answer = std::get_if<VenueAnswer>(&event);
            return answer != nullptr && answer->kind == VenueAnswerKind::Unknown && answer->orderId == 1;
        }));
        QVERIFY(!desk.ask(VenueQueryKind::OpenOrders));
        QTRY_VERIFY_WITH_TIMEOUT(desk.link.problem().find(path()) != std::string::npos, 20'000);
    }

    void garbageEndsTheConnectionAndNothingElse_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("noise") << 0;
        QTest::newRow("an unknown kind") << 1;
        QTest::newRow("another size") << 2;
        QTest::newRow("an instrument that is not there") << 3;
        QTest::newRow("a command before the greeting") << 4;
        QTest::newRow("a missing frame") << 5;
        QTest::newRow("another build's layout") << 6;
        QTest::newRow("a frame that only a venue sends") << 7;
    }
    void garbageEndsTheConnectionAndNothingElse()
    {
        QFETCH(int, kind);
        RunningVenue venue(m_master, path());
        {
            const RawClient stranger(path());
            QVERIFY(stranger.isConnected());
            sendGarbage(stranger, kind);
            QVERIFY(stranger.isHungUp());
        }
        Desk desk(path());
        QVERIFY(desk.waitForLink(VenueLink::Up));
    }

    void aSecondVenueOnTheSocketIsRefused()
    {
        RunningVenue venue(m_master, path());
        const RunningVenue second(m_master, path());
        QVERIFY(second.problem().find("another venue") != std::string::npos);
    }

    void aPathTooLongForASocketIsNamed()
    {
        const RunningVenue venue(m_master, path() + std::string(120, 'x'));
        QVERIFY(venue.problem().find("characters") != std::string::npos);
    }

private:
    static void sendGarbage(const RawClient& stranger, int kind)
    {
        const VenueHello hello{Layout, 1};
        std::array<std::byte, VenueFrameBytesMax> buffer{};
        if (kind == 0) {
            stranger.send(std::as_bytes(std::span("what is this", 12)));
        } else if (kind == 1) {
            stranger.send(static_cast<VenueFrameKind>(99), 1, hello);
        } else if (kind == 2) {
            const auto frame = encodeVenueFrame(buffer, VenueFrameKind::Hello, 1, hello);
            stranger.send(frame.first(frame.size() - 1));
        } else if (kind == 4) {
            stranger.send(VenueFrameKind::Command, 1, Desk::buy(1));
        } else if (kind == 6) {
            stranger.send(VenueFrameKind::Hello, 1, VenueHello{Layout + 1, 1});
        } else {
            stranger.send(VenueFrameKind::Hello, 1, hello);
            OrderCommand command = Desk::buy(1);
            if (kind == 3)
                command.instrument = 5;
            if (kind == 7)
                stranger.send(VenueFrameKind::Answer, 2, VenueAnswer{});
            else
                stranger.send(VenueFrameKind::Command, kind == 5 ? 3 : 2, command);
        }
    }
    [[nodiscard]] std::string path() const { return m_dir.filePath(QStringLiteral("v.sock")).toStdString(); }

    QTemporaryDir m_dir;
    InstrumentMaster m_master = instruments();
};

QTEST_GUILESS_MAIN(VenueProcessTest)
#include "tst_venue_process.moc"
