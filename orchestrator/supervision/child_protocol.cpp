#include "child_protocol.h"

#include <algorithm>

#include "engine/turn.h"
#include "messages/message_check.h"

namespace mystic::child {

namespace {

struct TurnsHeader {
    std::uint32_t count = 0;
    std::uint32_t flags = 0;
};
constexpr std::uint32_t CatchUpFlag = 1;
constexpr std::uint32_t ReportDoneFlag = 2;
struct TurnHead {
    Seq seq = 0;
    Seq trace = 0;
    Timestamp time;
    std::uint32_t messages = 0;
    std::uint32_t reserved = 0;
};
struct MessageHead {
    MessageKind kind = MessageKind::None;
    std::uint16_t size = 0;
    AgentId source = NoAgent;
    AgentId target = NoAgent;
    std::uint16_t reserved = 0;
    Seq seq = 0;
    Seq cause = 0;
    Seq trace = 0;
    Timestamp time;
};
constexpr std::size_t ConfigKeysMax = 1000;
constexpr std::size_t InstrumentsMax = 20'000;

template <typename T>
void append(std::vector<std::byte>& out, const T& value)
{
    const auto* first = reinterpret_cast<const std::byte*>(&value);
    out.insert(out.end(), first, first + sizeof(T));
}

void append(std::vector<std::byte>& out, const Message& message)
{
    MessageHead head;
    head.kind = message.kind;
    head.size = message.size;
    head.source = message.source;
    head.target = message.target;
    head.seq = message.seq;
    head.cause = message.cause;
    head.trace = message.trace;
    head.time = message.time;
    append<MessageHead>(out, head);
    out.insert(out.end(), message.payload, message.payload + message.size);
}

tl::unexpected<Error> broken(std::string what)
{
    return failure(ErrorCode::Corrupt, std::move(what));
}

Result<void> readMessage(ByteReader& in, std::span<const std::byte>& rest, Message& out)
{
    const auto head = in.get<MessageHead>();
    if (!in.ok() || head.size > PayloadMax)
        return broken("a message longer than " + std::to_string(PayloadMax) + " bytes");
    rest = rest.subspan(sizeof(MessageHead));
    if (rest.size() < head.size)
        return broken("a message longer than its frame");
    out.kind = head.kind;
    out.size = head.size;
    out.source = head.source;
    out.target = head.target;
    out.seq = head.seq;
    out.cause = head.cause;
    out.trace = head.trace;
    out.time = head.time;
    std::memcpy(out.payload, rest.data(), head.size);
    rest = rest.subspan(head.size);
    in = ByteReader(rest);
    return checkMessage(out);
}

Result<void> readTurns(std::span<const std::byte> rest, Frame& out)
{
    ByteReader in(rest);
    const auto turns = in.get<TurnsHeader>();
    if (!in.ok() || turns.count > FrameMax / sizeof(TurnHead))
        return broken("more turns than a frame holds");
    rest = rest.subspan(sizeof(TurnsHeader));
    out.catchUp = (turns.flags & CatchUpFlag) != 0;
    out.reportDone = (turns.flags & ReportDoneFlag) != 0;
    out.turns.clear();
    for (std::uint32_t i = 0; i < turns.count; ++i) {
        const auto head = in.get<TurnHead>();
        if (!in.ok() || head.messages > MessagesPerTurnMax)
            return broken("more messages in a turn than there can be");
        rest = rest.subspan(sizeof(TurnHead));
        TurnFrame& turn = out.turns.emplace_back();
        turn.seq = head.seq;
        turn.trace = head.trace;
        turn.time = head.time;
        for (std::uint32_t k = 0; k < head.messages; ++k)
            if (auto read = readMessage(in, rest, turn.messages.emplace_back()); !read)
                return read;
    }
    return rest.empty() ? Result<void>() : broken("bytes behind the last turn");
}

void putInstrument(ByteWriter& out, const Instrument& instrument)
{
    out.putText(instrument.symbol);
    out.putText(instrument.baseCurrency);
    out.putText(instrument.currency);
    out.put(instrument.tickSize);
    out.put(instrument.lotSize);
    out.put(instrument.minQuantity);
    out.put(instrument.maxQuantity);
    out.put(instrument.minNotional);
    out.put(instrument.multiplier);
    out.put(instrument.makerFee);
    out.put(instrument.takerFee);
    out.put(instrument.calendar.hours.startMinute);
    out.put(instrument.calendar.hours.endMinute);
    out.putText(instrument.calendar.hours.zone.rule());
    out.put(instrument.calendar.weekdays);
    out.put(static_cast<std::uint32_t>(instrument.calendar.holidays.size()));
    for (const std::int64_t day : instrument.calendar.holidays)
        out.put(day);
}

Result<Instrument> getInstrument(ByteReader& in)
{
    Instrument instrument;
    instrument.symbol = in.getText();
    instrument.baseCurrency = in.getText();
    instrument.currency = in.getText();
    instrument.tickSize = in.get<Price>();
    instrument.lotSize = in.get<Quantity>();
    instrument.minQuantity = in.get<Quantity>();
    instrument.maxQuantity = in.get<Quantity>();
    instrument.minNotional = in.get<Money>();
    instrument.multiplier = in.get<Ratio>();
    instrument.makerFee = in.get<Ratio>();
    instrument.takerFee = in.get<Ratio>();
    instrument.calendar.hours.startMinute = in.get<int>();
    instrument.calendar.hours.endMinute = in.get<int>();
    auto zone = TimeZone::parse(in.getText());
    if (!in.ok() || !zone)
        return broken("an instrument cannot be read");
    instrument.calendar.hours.zone = *zone;
    instrument.calendar.weekdays = in.get<std::uint8_t>();
    const auto holidays = in.get<std::uint32_t>();
    for (std::uint32_t i = 0; i < holidays && in.ok(); ++i)
        instrument.calendar.holidays.push_back(in.get<std::int64_t>());
    return instrument;
}

} // namespace

std::string_view toText(FrameKind kind)
{
    switch (kind) {
    case FrameKind::Setup:
        return "Setup";
    case FrameKind::State:
        return "State";
    case FrameKind::Turns:
        return "Turns";
    case FrameKind::CaughtUp:
        return "CaughtUp";
    case FrameKind::Hello:
        return "Hello";
    case FrameKind::Ready:
        return "Ready";
    case FrameKind::Heartbeat:
        return "Heartbeat";
    case FrameKind::Reply:
        return "Reply";
    case FrameKind::SetTimer:
        return "SetTimer";
    case FrameKind::Saved:
        return "Saved";
    case FrameKind::Refused:
        return "Refused";
    }
    return "?";
}

std::uint64_t layoutHash()
{
    std::uint64_t hash = turnSchemaHash();
    for (const std::size_t value : {std::size_t{Version}, sizeof(FrameHeader), sizeof(Heartbeat),
                                    sizeof(TurnHead), sizeof(MessageHead), sizeof(Part), sizeof(SetTimer)})
        hash = mixDigest(hash, value);
    return hash;
}

std::vector<std::byte> encodeSetup(const ChildSetup& setup)
{
    ByteWriter out;
    out.putText(setup.type);
    out.putText(setup.library);
    out.put(setup.agent.id);
    out.putText(setup.agent.name);
    out.putText(setup.agent.accountCurrency);
    out.put(setup.agent.startingCash);
    out.put(setup.agent.runSeed);
    out.put(setup.heartbeat);
    out.put(static_cast<std::uint32_t>(setup.config.size()));
    for (const auto& [key, value] : setup.config) {
        out.putText(key);
        out.putText(value);
    }
    out.put(static_cast<std::uint32_t>(setup.instruments.size()));
    for (const Instrument& instrument : setup.instruments.all())
        putInstrument(out, instrument);
    return {out.bytes().begin(), out.bytes().end()};
}

Result<void> decodeSetup(std::span<const std::byte> bytes, ChildSetup& out)
{
    ByteReader in(bytes);
    out.type = in.getText();
    out.library = in.getText();
    out.agent.id = in.get<AgentId>();
    out.agent.name = in.getText();
    out.agent.accountCurrency = in.getText();
    out.agent.startingCash = in.get<Money>();
    out.agent.runSeed = in.get<std::uint64_t>();
    out.heartbeat = in.get<Duration>();
    const auto keys = in.get<std::uint32_t>();
    if (!in.ok() || keys > ConfigKeysMax)
        return broken("the setup has no sensible list of configuration keys");
    for (std::uint32_t i = 0; i < keys && in.ok(); ++i) {
        std::string key = in.getText();
        out.config.emplace_back(std::move(key), in.getText());
    }
    const auto instruments = in.get<std::uint32_t>();
    if (!in.ok() || instruments > InstrumentsMax)
        return broken("the setup has no sensible list of instruments");
    for (std::uint32_t i = 0; i < instruments && in.ok(); ++i) {
        auto instrument = getInstrument(in);
        if (!instrument)
            return tl::make_unexpected(instrument.error());
        if (auto added = out.instruments.add(std::move(*instrument)); !added)
            return tl::make_unexpected(added.error());
    }
    if (!in.ok() || !in.atEnd() || out.heartbeat.ns <= 0)
        return broken("the setup is cut or longer than it says");
    out.agent.instruments = &out.instruments;
    return {};
}

// --- writing

void FrameWriter::begin(FrameKind kind)
{
    m_bytes.clear();
    m_bytes.reserve(FrameMax);
    FrameHeader header;
    header.kind = kind;
    header.epoch = m_epoch;
    put(header);
}

std::span<const std::byte> FrameWriter::finish()
{
    MYSTIC_INVARIANT(m_bytes.size() <= FrameMax, "a frame is never longer than both ends agreed on");
    const auto size = static_cast<std::uint32_t>(m_bytes.size());
    std::memcpy(m_bytes.data() + offsetof(FrameHeader, size), &size, sizeof(size));
    return m_bytes;
}

std::span<const std::byte> FrameWriter::refused(std::string_view why)
{
    begin(FrameKind::Refused);
    FixedText<400> text; // cut at a character, never inside one
    text.assign(why);
    for (const char c : text.view())
        put(c);
    return finish();
}

std::span<const std::byte> FrameWriter::reply(const Message& message)
{
    begin(FrameKind::Reply);
    append(m_bytes, message);
    return finish();
}

std::span<const std::byte> FrameWriter::part(FrameKind kind, Seq turn, std::span<const std::byte> whole,
                                             std::size_t& offset)
{
    begin(kind);
    const std::size_t size = std::min(whole.size() - offset, FrameMax - sizeof(FrameHeader) - sizeof(Part));
    put(Part{turn, static_cast<std::uint32_t>(whole.size()), static_cast<std::uint32_t>(offset)});
    const auto piece = whole.subspan(offset, size);
    m_bytes.insert(m_bytes.end(), piece.begin(), piece.end());
    offset += size;
    return finish();
}

void encodeTurn(std::vector<std::byte>& out, Seq seq, Seq trace, Timestamp time,
                std::span<const Message> messages)
{
    append(out, TurnHead{seq, trace, time, static_cast<std::uint32_t>(messages.size()), 0});
    for (const Message& message : messages)
        append(out, message);
}

void FrameWriter::beginTurns(bool catchUp, bool reportDone)
{
    begin(FrameKind::Turns);
    m_turns = 0;
    put(TurnsHeader{0, (catchUp ? CatchUpFlag : 0U) | (reportDone ? ReportDoneFlag : 0U)});
}

bool FrameWriter::addTurn(std::span<const std::byte> encoded)
{
    if (m_bytes.size() + encoded.size() > FrameMax)
        return false;
    m_bytes.insert(m_bytes.end(), encoded.begin(), encoded.end());
    ++m_turns;
    return true;
}

std::span<const std::byte> FrameWriter::finishTurns()
{
    std::memcpy(m_bytes.data() + sizeof(FrameHeader), &m_turns, sizeof(m_turns));
    m_turns = 0;
    return finish();
}

// --- reading

Result<void> readFrame(std::span<const std::byte> bytes, Frame& out)
{
    ByteReader in(bytes);
    const auto header = in.get<FrameHeader>();
    if (!in.ok())
        return broken("a frame of " + std::to_string(bytes.size()) + " bytes");
    if (header.magic != Magic)
        return broken("a frame that does not begin as one");
    if (header.version != Version)
        return broken("protocol version " + std::to_string(header.version) + ", expected " +
                      std::to_string(Version));
    if (header.size != bytes.size() || bytes.size() > FrameMax)
        return broken("a frame of " + std::to_string(bytes.size()) + " bytes that says " +
                      std::to_string(header.size));
    out.kind = header.kind;
    out.epoch = header.epoch;
    std::span<const std::byte> rest = bytes.subspan(sizeof(FrameHeader));
    const auto take = [&](auto& value) -> Result<void> {
        if (rest.size() != sizeof(value))
            return broken(std::string(toText(header.kind)) + " of " + std::to_string(rest.size()) + " bytes");
        std::memcpy(&value, rest.data(), sizeof(value));
        return {};
    };
    switch (header.kind) {
    case FrameKind::Setup:
    case FrameKind::State:
    case FrameKind::Saved:
        if (rest.size() < sizeof(Part))
            return broken(std::string(toText(header.kind)) + " without its place");
        std::memcpy(&out.part, rest.data(), sizeof(Part));
        out.bytes = rest.subspan(sizeof(Part));
        return {};
    case FrameKind::Turns:
        return readTurns(rest, out);
    case FrameKind::CaughtUp:
    case FrameKind::Ready:
        return rest.empty() ? Result<void>() : broken(std::string(toText(header.kind)) + " with a payload");
    case FrameKind::Hello:
        return take(out.hello);
    case FrameKind::Heartbeat:
        return take(out.heartbeat);
    case FrameKind::SetTimer:
        return take(out.timer);
    case FrameKind::Reply: {
        if (auto read = readMessage(in, rest, out.message); !read)
            return read;
        return rest.empty() ? Result<void>() : broken("bytes behind a reply");
    }
    case FrameKind::Refused:
        out.text.clear();
        for (const std::byte b : rest.first(std::min<std::size_t>(rest.size(), 400))) {
            const auto c = static_cast<unsigned char>(b);
            out.text += c < 0x20 || c == 0x7F ? '?' : static_cast<char>(c);
        }
        return {};
    }
    return broken("frame kind " + std::to_string(static_cast<unsigned>(header.kind)) + " does not exist");
}

Result<bool> PartAssembler::add(const Part& part, std::span<const std::byte> bytes)
{
    if (part.offset == 0) {
        m_whole.clear();
        m_total = part.total;
    }
    const bool follows = part.total == m_total && part.offset == m_whole.size();
    if (part.total > BlobMax || !follows || bytes.size() > m_total - m_whole.size() ||
        (bytes.empty() && m_total != 0))
        return broken("parts that do not follow each other");
    m_whole.insert(m_whole.end(), bytes.begin(), bytes.end());
    return m_whole.size() == m_total;
}

} // namespace mystic::child
