#include "venue_process_link.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <cerrno>
#include <chrono>

#include "system_clock.h"

namespace mystic {

namespace {

constexpr std::size_t MarketQueueMax = 65'536;
constexpr int GreetingMs = 2'000;
constexpr std::int64_t RetryMinMs = 20;
constexpr std::int64_t RetryMaxMs = 1'000;

std::string systemText(int number)
{
    return std::generic_category().message(number);
}

/// Market data of a link; ends never, waits often.
class LinkFeed final : public MarketFeed {
public:
    explicit LinkFeed(VenueProcessLink& link) : m_link(&link) {}
    [[nodiscard]] FeedStatus next(MarketEvent& out) override
    {
        return m_link->takeMarketEvent(out) ? FeedStatus::Event : FeedStatus::Waiting;
    }
    [[nodiscard]] std::string error() const override { return {}; }
    [[nodiscard]] double progress() const override { return -1; }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return m_link->streams(); }

private:
    VenueProcessLink* m_link;
};

} // namespace

VenueProcessLink::VenueProcessLink(VenueProcessLinkOptions options) : m_options(std::move(options))
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0) {
        m_wakePipe[0].reset(ends[0]);
        m_wakePipe[1].reset(ends[1]);
    }
    m_streams.resize(m_options.symbols.size());
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        m_streams[i].name = "venue process";
        m_streams[i].symbol = m_options.symbols[i];
    }
}

VenueProcessLink::~VenueProcessLink()
{
    m_stop.store(true, std::memory_order_release);
    {
        const std::lock_guard lock(m_mutex);
        m_stopped.notify_all();
    }
    m_wakePipe[1].reset(); // the reader sees the end of the pipe
    if (m_thread.joinable())
        m_thread.join();
}

void VenueProcessLink::start(Timestamp /*now*/)
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
}

// --- the link's thread

void VenueProcessLink::run()
{
    std::int64_t retryMs = RetryMinMs;
    while (!m_stop.load(std::memory_order_acquire)) {
        m_state.store(VenueState::Connecting, std::memory_order_release);
        if (connectOnce()) {
            retryMs = RetryMinMs;
            m_state.store(VenueState::Ready, std::memory_order_release);
            tellLink(true, "connected to " + m_options.socketPath);
            readUntilLost();
            continue;
        }
        m_state.store(VenueState::Down, std::memory_order_release);
        std::unique_lock lock(m_mutex);
        m_stopped.wait_for(lock, std::chrono::milliseconds(retryMs),
                           [this] { return m_stop.load(std::memory_order_acquire); });
        retryMs = std::min(retryMs * 2, RetryMaxMs);
    }
}

bool VenueProcessLink::connectOnce()
{
    if (m_options.ensure)
        if (const std::string why = m_options.ensure(); !why.empty()) {
            setProblem(why);
            return false;
        }
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (m_options.socketPath.size() >= sizeof(address.sun_path)) {
        setProblem("the path of the venue's socket is too long for this system (" +
                   std::to_string(sizeof(address.sun_path) - 1) + " characters): " + m_options.socketPath +
                   "; use a shorter data directory");
        return false;
    }
    m_options.socketPath.copy(address.sun_path, sizeof(address.sun_path) - 1);
    Descriptor socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    if (!socket.isOpen() ||
        ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) {
        setProblem("no venue answers at " + m_options.socketPath + " (" + systemText(errno) + ")");
        return false;
    }
    if (!greet(socket.get()))
        return false;
    const std::lock_guard lock(m_sendMutex);
    m_socket = std::move(socket);
    setProblem({});
    return true;
}

bool VenueProcessLink::greet(int socket)
{
    const auto refuse = [this](const std::string& why) {
        setProblem(why);
        return false;
    };
    std::array<std::byte, VenueFrameBytesMax> buffer{};
    m_sent = 0;
    const auto hello = encodeVenueFrame(buffer, VenueFrameKind::Hello, ++m_sent,
                                        VenueHello{m_options.layout, m_options.instruments});
    if (::send(socket, hello.data(), hello.size(), MSG_NOSIGNAL) < 0)
        return refuse("the venue hung up (" + systemText(errno) + ")");
    pollfd waits{socket, POLLIN, 0};
    if (::poll(&waits, 1, GreetingMs) != 1)
        return refuse("the venue does not greet");
    const ssize_t got = ::recv(socket, buffer.data(), buffer.size(), 0);
    if (got <= 0)
        return refuse("the venue refused the connection: it was started with other instruments or by another "
                      "build; end it (its process is mystic-venue) and it is started again");
    const auto frame =
        decodeVenueFrame(std::span(buffer).first(static_cast<std::size_t>(got)), m_options.instruments);
    if (!frame || frame->kind != VenueFrameKind::Welcome)
        return refuse(frame ? "the venue does not greet" : frame.error().message);
    const auto welcome = frame->as<VenueWelcome>();
    if (welcome.layout != m_options.layout || welcome.instruments != m_options.instruments)
        return refuse("the venue is of another build than this station");
    return true;
}

void VenueProcessLink::readUntilLost()
{
    std::array<std::byte, VenueFrameBytesMax> buffer{};
    std::uint64_t expected = 2; // the greeting was the first
    for (;;) {
        pollfd waits[2] = {{m_socket.get(), POLLIN, 0}, {m_wakePipe[0].get(), POLLIN, 0}};
        if (::poll(waits, 2, -1) < 0 && errno != EINTR)
            return lost("waiting for the venue failed (" + systemText(errno) + ")");
        if (m_stop.load(std::memory_order_acquire))
            return lost("the station ends");
        if (waits[0].revents == 0)
            continue;
        const ssize_t got = ::recv(m_socket.get(), buffer.data(), buffer.size(), MSG_DONTWAIT | MSG_TRUNC);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (got <= 0)
            return lost(got == 0 ? "the venue closed the connection"
                                 : "the connection broke (" + systemText(errno) + ")");
        if (static_cast<std::size_t>(got) > buffer.size())
            return lost("the venue sent a packet larger than any frame");
        const auto frame =
            decodeVenueFrame(std::span(buffer).first(static_cast<std::size_t>(got)), m_options.instruments);
        if (!frame)
            return lost("the venue sent what cannot be read: " + frame.error().message);
        if (frame->number != expected++)
            return lost("frames of the venue are missing");
        if (!take(*frame))
            return lost("the venue sent a frame that only a station sends");
    }
}

bool VenueProcessLink::take(const VenueFrame& frame)
{
    switch (frame.kind) {
    case VenueFrameKind::Market:
        takeMarket(frame.as<MarketEvent>());
        break;
    case VenueFrameKind::Report: {
        const auto report = frame.as<ExecutionReport>();
        follow(report);
        tell(report);
        break;
    }
    case VenueFrameKind::Answer:
        tell(frame.as<VenueAnswer>());
        break;
    default:
        return false;
    }
    if (m_options.wake)
        m_options.wake();
    return true;
}

void VenueProcessLink::takeMarket(const MarketEvent& event)
{
    const std::lock_guard lock(m_mutex);
    if (event.instrument < m_streams.size()) {
        StreamHealth& stream = m_streams[event.instrument];
        ++stream.events;
        stream.gaps += (event.flags & MarketGapBefore) != 0 ? 1 : 0;
        stream.lastEvent = event.eventTime;
    }
    if (m_market.size() >= MarketQueueMax) { // paused or too slow: old prices are of no use
        m_market.pop_front();
        m_marketLost = true;
    }
    m_market.push_back(event);
}

void VenueProcessLink::lost(const std::string& why)
{
    m_state.store(VenueState::Down, std::memory_order_release);
    {
        const std::lock_guard lock(m_sendMutex);
        m_socket.reset();
    }
    setProblem(why);
    tellLink(false, why);
}

// --- what is told

void VenueProcessLink::tell(const VenueEvent& event)
{
    const std::lock_guard lock(m_mutex);
    m_events.push_back({event, SystemClock::wallTime()});
}

void VenueProcessLink::tellLink(bool isUp, const std::string& text)
{
    VenueAnswer answer;
    answer.kind = VenueAnswerKind::Link;
    answer.link = isUp ? VenueLink::Up : VenueLink::Down;
    answer.venueTime = SystemClock::wallTime();
    answer.text.assign(text);
    tell(answer);
    if (m_options.wake)
        m_options.wake();
}

void VenueProcessLink::setProblem(const std::string& text)
{
    const std::lock_guard lock(m_mutex);
    m_problem = text;
}

std::string VenueProcessLink::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

std::optional<Timestamp> VenueProcessLink::nextEventTime() const
{
    const std::lock_guard lock(m_mutex);
    return m_events.empty() ? std::nullopt : std::optional(m_events.front().at);
}

bool VenueProcessLink::poll(Timestamp now, VenueEvent& out)
{
    const std::lock_guard lock(m_mutex);
    if (m_events.empty() || m_events.front().at > now)
        return false;
    out = m_events.front().event;
    m_events.pop_front();
    return true;
}

bool VenueProcessLink::takeMarketEvent(MarketEvent& out)
{
    const std::lock_guard lock(m_mutex);
    if (m_market.empty())
        return false;
    out = m_market.front();
    m_market.pop_front();
    if (m_marketLost)
        out.flags |= MarketGapBefore;
    m_marketLost = false;
    return true;
}

std::vector<StreamHealth> VenueProcessLink::streams() const
{
    const std::lock_guard lock(m_mutex);
    return m_streams;
}

std::unique_ptr<MarketFeed> VenueProcessLink::makeFeed()
{
    return std::make_unique<LinkFeed>(*this);
}

// --- what leaves

template <typename T>
bool VenueProcessLink::send(VenueFrameKind kind, const T& payload)
{
    const std::lock_guard lock(m_sendMutex);
    if (!m_socket.isOpen())
        return false;
    std::array<std::byte, VenueFrameBytesMax> buffer{};
    const auto frame = encodeVenueFrame(buffer, kind, m_sent + 1, payload);
    if (::send(m_socket.get(), frame.data(), frame.size(), MSG_DONTWAIT | MSG_NOSIGNAL) < 0)
        return false;
    ++m_sent;
    return true;
}

void VenueProcessLink::submit(const OrderCommand& command, Timestamp now)
{
    if (command.action == IntentAction::New) {
        const std::lock_guard lock(m_mutex);
        const auto at = std::ranges::lower_bound(m_working, command.orderId, {}, &Working::order);
        m_working.insert(at, {command.orderId, command.purpose == OrderPurpose::ProtectiveStop});
    }
    if (send(VenueFrameKind::Command, command))
        return;
    VenueAnswer unknown;
    unknown.kind = VenueAnswerKind::Unknown;
    unknown.attempt = command.attempt;
    unknown.instrument = command.instrument;
    unknown.orderId = command.orderId;
    unknown.commandId = command.commandId;
    unknown.clientId = command.clientId;
    unknown.venueTime = now;
    unknown.text.assign("the command could not be handed to the venue");
    tell(unknown);
}

void VenueProcessLink::query(const VenueQuery& query, Timestamp now)
{
    if (send(VenueFrameKind::Query, query))
        return;
    VenueAnswer failed;
    failed.kind = VenueAnswerKind::Failed;
    failed.attempt = query.attempt;
    failed.instrument = query.instrument;
    failed.queryId = query.queryId;
    failed.orderId = query.orderId;
    failed.venueTime = now;
    failed.text.assign("there is no connection to the venue");
    tell(failed);
}

/// Keeps the set of orders that may work, for the number of cancels that a kill reports.
void VenueProcessLink::follow(const ExecutionReport& report)
{
    if (!isTerminal(report.status))
        return;
    const std::lock_guard lock(m_mutex);
    const auto at = std::ranges::lower_bound(m_working, report.orderId, {}, &Working::order);
    if (at != m_working.end() && at->order == report.orderId)
        m_working.erase(at);
}

std::size_t VenueProcessLink::cancelAll(bool keepProtectiveStops, Timestamp /*now*/)
{
    if (!send(VenueFrameKind::CancelAll, VenueCancelAll{keepProtectiveStops ? 1ULL : 0ULL}))
        return 0;
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(std::ranges::count_if(
        m_working, [&](const Working& order) { return !keepProtectiveStops || !order.isProtective; }));
}

} // namespace mystic
