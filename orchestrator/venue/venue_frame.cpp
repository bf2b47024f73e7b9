#include "venue_frame.h"

#include <string>

namespace mystic {

namespace {

/// 0 for a kind that does not exist.
std::size_t payloadSize(VenueFrameKind kind)
{
    switch (kind) {
    case VenueFrameKind::Hello:
        return sizeof(VenueHello);
    case VenueFrameKind::Welcome:
        return sizeof(VenueWelcome);
    case VenueFrameKind::Market:
        return sizeof(MarketEvent);
    case VenueFrameKind::Report:
        return sizeof(ExecutionReport);
    case VenueFrameKind::Answer:
        return sizeof(VenueAnswer);
    case VenueFrameKind::Command:
        return sizeof(OrderCommand);
    case VenueFrameKind::Query:
        return sizeof(VenueQuery);
    case VenueFrameKind::CancelAll:
        return sizeof(VenueCancelAll);
    case VenueFrameKind::Fault:
        return sizeof(VenueFault);
    }
    return 0;
}

/// The instrument a payload names, or NoInstrument.
InstrumentId instrumentOf(const VenueFrame& frame)
{
    switch (frame.kind) {
    case VenueFrameKind::Market:
        return frame.as<MarketEvent>().instrument;
    case VenueFrameKind::Report:
        return frame.as<ExecutionReport>().instrument;
    case VenueFrameKind::Answer:
        return frame.as<VenueAnswer>().instrument;
    case VenueFrameKind::Command:
        return frame.as<OrderCommand>().instrument;
    case VenueFrameKind::Query:
        return frame.as<VenueQuery>().instrument;
    default:
        return NoInstrument;
    }
}

} // namespace

Result<VenueFrame> decodeVenueFrame(std::span<const std::byte> packet, std::size_t instruments)
{
    VenueFrameHeader header;
    if (packet.size() < sizeof(header))
        return failure(ErrorCode::Corrupt,
                       "a packet of " + std::to_string(packet.size()) + " bytes is no frame");
    std::memcpy(&header, packet.data(), sizeof(header));
    const std::size_t size = payloadSize(header.kind);
    if (header.magic != VenueFrameHeader().magic || header.reserved != 0 || header.reserved2 != 0)
        return failure(ErrorCode::Corrupt, "the packet does not begin like a frame");
    if (size == 0 || header.size != size || packet.size() != sizeof(header) + size)
        return failure(ErrorCode::Corrupt,
                       "a frame of kind " + std::to_string(static_cast<unsigned>(header.kind)) + " with " +
                           std::to_string(packet.size() - sizeof(header)) + " bytes does not exist");
    VenueFrame frame{header.kind, header.number, packet.subspan(sizeof(header))};
    const InstrumentId instrument = instrumentOf(frame);
    if (instrument != NoInstrument && instrument >= instruments)
        return failure(ErrorCode::Corrupt, "a frame names instrument " + std::to_string(instrument) +
                                               ", which is not configured");
    return frame;
}

} // namespace mystic
