#include "turn.h"

#include <cstring>
#include <initializer_list>

#include "contract/agent.h"

namespace mystic {

namespace {

template <typename T>
std::span<const std::byte> bytesOf(const T& value)
{
    return std::as_bytes(std::span(&value, 1));
}

/// Calls `use` with each encoded part in order, the chain excluded.
template <typename Use>
void forEachPart(const Turn& turn, Use use)
{
    use(bytesOf(turn.header));
    use(std::span<const std::byte>(turn.input.payload, turn.header.inputSize));
    if (turn.has(SignalBit))
        use(bytesOf(turn.signal));
    if (turn.has(ComplianceBit))
        use(bytesOf(turn.compliance));
    if (turn.has(RiskBit))
        use(bytesOf(turn.risk));
    if (turn.has(IntentBit))
        use(bytesOf(turn.intent));
    if (turn.has(GateBit))
        use(bytesOf(turn.gate));
}

std::size_t payloadSize(MessageKind kind)
{
    switch (kind) {
#define MYSTIC_SIZE(Type)   \
    case MessageKind::Type: \
        return sizeof(Type)
        MYSTIC_SIZE(MarketEvent);
        MYSTIC_SIZE(Signal);
        MYSTIC_SIZE(ComplianceVerdict);
        MYSTIC_SIZE(RiskVerdict);
        MYSTIC_SIZE(OrderIntent);
        MYSTIC_SIZE(GateDecision);
        MYSTIC_SIZE(OrderCommand);
        MYSTIC_SIZE(ExecutionReport);
        MYSTIC_SIZE(PositionChange);
        MYSTIC_SIZE(AgentStatus);
        MYSTIC_SIZE(AgentError);
        MYSTIC_SIZE(Alert);
        MYSTIC_SIZE(OperatorCommand);
        MYSTIC_SIZE(OperatorOrder);
        MYSTIC_SIZE(ConfigChange);
        MYSTIC_SIZE(ModelMetrics);
        MYSTIC_SIZE(RetrainStatus);
        MYSTIC_SIZE(RiskReport);
        MYSTIC_SIZE(Violation);
        MYSTIC_SIZE(Timer);
        MYSTIC_SIZE(VenueQuery);
        MYSTIC_SIZE(VenueAnswer);
        MYSTIC_SIZE(Difference);
#undef MYSTIC_SIZE
    case MessageKind::None:
        break;
    }
    return 0;
}

/// A file can hold any bytes under a right checksum: no list may claim more than it has room for.
bool listsFit(const ComplianceVerdict& verdict)
{
    return verdict.checks.count <= ChecksMax;
}
bool listsFit(const RiskVerdict& verdict)
{
    return verdict.checks.count <= ChecksMax && verdict.candidateCount <= SizeCandidatesMax;
}
bool listsFit(const GateDecision& decision)
{
    return decision.checks.count <= ChecksMax;
}
bool listsFit(const Message& input)
{
    const auto* compliance = input.tryAs<ComplianceVerdict>();
    const auto* risk = input.tryAs<RiskVerdict>();
    const auto* gate = input.tryAs<GateDecision>();
    const auto* report = input.tryAs<RiskReport>();
    return (compliance == nullptr || listsFit(*compliance)) && (risk == nullptr || listsFit(*risk)) &&
           (gate == nullptr || listsFit(*gate)) && (report == nullptr || report->limitCount <= LimitUsesMax);
}

} // namespace

Hash chainOf(const Turn& turn, const Hash& previous)
{
    Sha256 hash;
    hash.update(previous);
    forEachPart(turn, [&](std::span<const std::byte> part) { hash.update(part); });
    return hash.finish();
}

std::size_t encodeTurn(const Turn& turn, std::span<std::byte> out)
{
    MYSTIC_INVARIANT(out.size() >= TurnBytesMax, "the buffer holds the largest turn");
    std::size_t at = 0;
    const auto put = [&](std::span<const std::byte> part) {
        std::memcpy(out.data() + at, part.data(), part.size());
        at += part.size();
    };
    forEachPart(turn, put);
    put(turn.chain);
    return at;
}

Result<void> decodeTurn(std::span<const std::byte> bytes, Turn& out)
{
    bool ok = true;
    const auto take = [&](void* target, std::size_t size) {
        ok = ok && bytes.size() >= size;
        if (!ok)
            return;
        std::memcpy(target, bytes.data(), size);
        bytes = bytes.subspan(size);
    };
    out.timing = {};
    take(&out.header, sizeof(out.header));
    if (!ok || out.header.inputSize > PayloadMax)
        return failure(ErrorCode::Corrupt, "the record is too short or too long for a turn");
    take(out.input.payload, out.header.inputSize);
    if (out.has(SignalBit))
        take(&out.signal, sizeof(out.signal));
    if (out.has(ComplianceBit))
        take(&out.compliance, sizeof(out.compliance));
    if (out.has(RiskBit))
        take(&out.risk, sizeof(out.risk));
    if (out.has(IntentBit))
        take(&out.intent, sizeof(out.intent));
    if (out.has(GateBit))
        take(&out.gate, sizeof(out.gate));
    take(out.chain.data(), out.chain.size());
    if (!ok || !bytes.empty())
        return failure(ErrorCode::Corrupt, "the record's length does not match the products it names");
    Message& input = out.input;
    input.kind = out.header.inputKind;
    input.size = out.header.inputSize;
    input.source = out.header.source;
    input.target = out.header.target;
    input.seq = out.header.seq;
    input.cause = out.header.cause;
    input.trace = out.header.inputTrace;
    input.time = out.header.time;
    if (input.size != payloadSize(input.kind))
        return failure(ErrorCode::Corrupt, "the input's length does not match its kind");
    const bool fits = listsFit(input) && (!out.has(ComplianceBit) || listsFit(out.compliance)) &&
                      (!out.has(RiskBit) || listsFit(out.risk)) && (!out.has(GateBit) || listsFit(out.gate));
    if (!fits)
        return failure(ErrorCode::Corrupt, "a list in the record claims more items than it has room for");
    return {};
}

std::uint64_t turnSchemaHash()
{
    std::uint64_t hash = 4; // raise when the meaning of a field changes without its size
    for (const std::size_t size :
         {sizeof(TurnHeader),      sizeof(MarketEvent),   sizeof(Signal),       sizeof(ComplianceVerdict),
          sizeof(RiskVerdict),     sizeof(OrderIntent),   sizeof(GateDecision), sizeof(ExecutionReport),
          sizeof(PositionChange),  sizeof(AgentStatus),   sizeof(AgentError),   sizeof(Alert),
          sizeof(OperatorCommand), sizeof(OperatorOrder), sizeof(ConfigChange), sizeof(ModelMetrics),
          sizeof(RetrainStatus),   sizeof(RiskReport),    sizeof(Violation),    sizeof(Timer),
          sizeof(VenueQuery),      sizeof(VenueAnswer),   sizeof(Difference)})
        hash = mixDigest(hash, size);
    return hash;
}

} // namespace mystic
