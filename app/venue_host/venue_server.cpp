#include "venue_server.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include "supervision/system_clock.h"

namespace mystic {

namespace {

constexpr int IdleMs = 1'000;

Error systemError(const std::string& what)
{
    const int number = errno;
    return {number == EACCES || number == EPERM ? ErrorCode::Denied : ErrorCode::Io,
            what + ": " + std::generic_category().message(number)};
}

} // namespace

VenueServer::VenueServer(std::unique_ptr<Venue> exchange, std::unique_ptr<MarketFeed> feed,
                         std::size_t instruments, VenueServerOptions options)
    : m_exchange(std::move(exchange)), m_feed(std::move(feed)), m_instruments(instruments),
      m_options(std::move(options))
{
}

VenueServer::~VenueServer()
{
    if (m_listener.isOpen())
        ::unlink(m_options.socketPath.c_str());
}

Result<void> VenueServer::listen()
{
    const std::string& path = m_options.socketPath;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof(address.sun_path))
        return failure(ErrorCode::InvalidArgument, "the path of the socket has more than " +
                                                       std::to_string(sizeof(address.sun_path) - 1) +
                                                       " characters: " + path);
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    m_lock.reset(::open((path + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!m_lock.isOpen())
        return tl::make_unexpected(systemError(path + ".lock"));
    if (::flock(m_lock.get(), LOCK_EX | LOCK_NB) != 0)
        return failure(ErrorCode::Busy, "another venue serves " + path + " already");
    if (::ftruncate(m_lock.get(), 0) != 0 ||
        ::dprintf(m_lock.get(), "%d\n", static_cast<int>(::getpid())) < 0)
        return tl::make_unexpected(systemError(path + ".lock"));
    ::unlink(path.c_str()); // of a venue that is gone: its lock was free
    m_listener.reset(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const mode_t before = ::umask(0177); // the socket is this user's alone
    const bool bound =
        m_listener.isOpen() &&
        ::bind(m_listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    ::umask(before);
    if (!bound || ::listen(m_listener.get(), 4) != 0)
        return tl::make_unexpected(systemError(path));
    return {};
}

Result<void> VenueServer::serve(int stopFd)
{
    m_last = SystemClock::wallTime();
    m_exchange->start(m_last);
    for (;;) {
        const Timestamp now = std::max(m_last, SystemClock::wallTime());
        m_last = now;
        trade(now);
        tellAll(now);
        if (m_feedDone && !m_feed->error().empty())
            return failure(ErrorCode::Parse, m_feed->error());
        std::array<pollfd, 3> waits{{{stopFd, POLLIN, 0},
                                     {m_listener.get(), POLLIN, 0},
                                     {m_station.isOpen() ? m_station.get() : -1, POLLIN, 0}}};
        if (::poll(waits.data(), waits.size(), waitMs(now)) < 0 && errno != EINTR)
            return tl::make_unexpected(systemError("waiting"));
        if (waits[0].revents != 0)
            return {};
        if (waits[1].revents != 0)
            accept();
        if (waits[2].revents != 0 && m_station.get() == waits[2].fd)
            read();
    }
}

/// Market events that are due: to the exchange, then to the station.
void VenueServer::trade(Timestamp now)
{
    while (!m_feedDone) {
        if (!m_hasHead) {
            const FeedStatus status = m_feed->next(m_head);
            m_hasHead = status == FeedStatus::Event;
            m_feedDone = status == FeedStatus::End || status == FeedStatus::Failed;
            if (!m_hasHead)
                return;
        }
        if (m_head.eventTime > now)
            return;
        tellAll(m_head.eventTime); // what the exchange had to say before
        m_exchange->onMarketEvent(m_head, m_head.eventTime);
        sendMarket(m_head);
        m_hasHead = false;
    }
}

void VenueServer::tellAll(Timestamp now)
{
    VenueEvent event;
    while (m_exchange->nextEventTime() && *m_exchange->nextEventTime() <= now && m_exchange->poll(now, event))
        tell(event);
}

void VenueServer::tell(const VenueEvent& event)
{
    if (m_fault.silent != 0)
        return;
    if (const auto* answer = std::get_if<VenueAnswer>(&event)) {
        if (answer->kind != VenueAnswerKind::Link) // the station's link knows its own state
            send(VenueFrameKind::Answer, *answer);
        return;
    }
    if (m_fault.dropReports > 0) {
        --m_fault.dropReports;
        return;
    }
    const auto& report = std::get<ExecutionReport>(event);
    send(VenueFrameKind::Report, report);
    if (m_fault.duplicateReports > 0) {
        --m_fault.duplicateReports;
        send(VenueFrameKind::Report, report);
    }
}

int VenueServer::waitMs(Timestamp now)
{
    std::int64_t until = now.ns + std::int64_t{IdleMs} * 1'000'000;
    if (m_hasHead)
        until = std::min(until, m_head.eventTime.ns);
    if (const auto next = m_exchange->nextEventTime())
        until = std::min(until, next->ns);
    return static_cast<int>(std::max<std::int64_t>(0, (until - now.ns + 999'999) / 1'000'000));
}

// --- the station

void VenueServer::accept()
{
    Descriptor station(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!station.isOpen())
        return;
    ucred peer{};
    socklen_t size = sizeof(peer);
    if (::getsockopt(station.get(), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || peer.uid != ::getuid())
        return; // another user's process has no business here
    if (m_station.isOpen())
        read(); // what the old one had sent before it went
    if (m_station.isOpen())
        drop("a newer connection came");
    m_station = std::move(station);
    m_greeted = false;
    m_sent = 0;
    m_received = 0;
}

void VenueServer::read()
{
    std::array<std::byte, VenueFrameBytesMax> buffer{};
    for (int frames = 0; frames < 256 && m_station.isOpen(); ++frames) {
        const ssize_t got = ::recv(m_station.get(), buffer.data(), buffer.size(), MSG_DONTWAIT | MSG_TRUNC);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (got <= 0)
            return drop("the station is gone");
        if (static_cast<std::size_t>(got) > buffer.size())
            return drop("a packet is larger than any frame");
        const auto frame =
            decodeVenueFrame(std::span(buffer).first(static_cast<std::size_t>(got)), m_instruments);
        if (!frame)
            return drop(frame.error().message);
        if (frame->number != ++m_received)
            return drop("frames are missing");
        if (!take(*frame))
            return drop("a frame came that a station does not send, or before its greeting");
    }
}

bool VenueServer::take(const VenueFrame& frame)
{
    const Timestamp now = std::max(m_last, SystemClock::wallTime());
    m_last = now;
    if (frame.kind == VenueFrameKind::Hello) {
        const auto hello = frame.as<VenueHello>();
        if (m_greeted || hello.layout != m_options.layout || hello.instruments != m_instruments)
            return false;
        m_greeted = true;
        send(VenueFrameKind::Welcome, VenueWelcome{m_options.layout, m_instruments, now});
        return true;
    }
    if (!m_greeted)
        return false;
    switch (frame.kind) {
    case VenueFrameKind::Command: {
        m_exchange->submit(frame.as<OrderCommand>(), now);
        if (m_fault.closeAfterCommands > 0 && --m_fault.closeAfterCommands == 0)
            drop("as a test asked");
        return true;
    }
    case VenueFrameKind::Query:
        m_exchange->query(frame.as<VenueQuery>(), now);
        return true;
    case VenueFrameKind::CancelAll:
        (void)m_exchange->cancelAll(frame.as<VenueCancelAll>().keepProtectiveStops != 0, now);
        return true;
    case VenueFrameKind::Fault:
        if (!m_options.takesFaults)
            return false;
        m_fault = frame.as<VenueFault>();
        return true;
    default:
        return false;
    }
}

void VenueServer::drop(const std::string& why)
{
    std::fprintf(stderr, "mystic-venue: connection closed: %s\n", why.c_str());
    m_station.reset();
    m_greeted = false;
}

template <typename T>
void VenueServer::send(VenueFrameKind kind, const T& payload)
{
    if (!m_greeted)
        return;
    std::array<std::byte, VenueFrameBytesMax> buffer{};
    const auto frame = encodeVenueFrame(buffer, kind, m_sent + 1, payload);
    if (::send(m_station.get(), frame.data(), frame.size(), MSG_DONTWAIT | MSG_NOSIGNAL) >= 0) {
        ++m_sent;
        return;
    }
    if (kind == VenueFrameKind::Market && errno == EAGAIN)
        m_marketLost = true; // prices can be missed, and the next one says so
    else
        drop(errno == EAGAIN ? "the station does not read" : std::generic_category().message(errno));
}

void VenueServer::sendMarket(MarketEvent event)
{
    if (!m_greeted)
        return;
    if (m_marketLost)
        event.flags |= MarketGapBefore;
    m_marketLost = false;
    send(VenueFrameKind::Market, event);
}

} // namespace mystic
