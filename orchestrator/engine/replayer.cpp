#include "replayer.h"

#include <cstring>

namespace mystic {

namespace {

std::string hex(std::uint64_t value)
{
    std::array<char, 20> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(value));
    return {text.data(), static_cast<std::size_t>(size)};
}

template <typename T>
bool sameBytes(const T& a, const T& b)
{
    return std::memcmp(&a, &b, sizeof(T)) == 0;
}

} // namespace

Replayer::Replayer(TurnPipeline& pipeline, JournalReader& reader)
    : m_pipeline(pipeline), m_reader(reader), m_recorded(Ahead)
{
    m_expected.reserve(1024);
}

Result<ReplayReport> Replayer::run(Timestamp start, const std::function<bool(std::uint64_t)>& progress)
{
    if (auto started = m_pipeline.start(*this, start); !started)
        return tl::make_unexpected(started.error());
    RecordView record;
    for (;;) {
        const ReadStatus status = m_reader.next(record);
        if (status == ReadStatus::End)
            break;
        if (status != ReadStatus::Record) {
            m_report.problem = m_reader.problem();
            m_report.torn = status == ReadStatus::TornTail;
            break;
        }
        m_report.closedCleanly = record.kind == RecordKind::Close ||
                                 (m_report.closedCleanly && record.kind == RecordKind::Checkpoint);
        if (record.kind != RecordKind::Turn)
            continue;
        while (m_pipeline.published() - m_pipeline.finished() >= Ahead && m_report.firstDifference == 0)
            waitForWorkers();
        Turn& recorded = m_recorded[(m_report.turns + 1) % Ahead];
        if (auto decoded = decodeTurn(record.payload, recorded); !decoded)
            return tl::make_unexpected(decoded.error());
        if (!feed(recorded))
            break;
        ++m_report.turns;
        if (progress && m_report.turns % 65'536 == 0 && !progress(m_report.turns))
            break;
    }
    while (m_report.firstDifference == 0 && m_pipeline.finished() < m_pipeline.published())
        waitForWorkers();
    m_report.chainHead = m_pipeline.chainHead();
    m_report.equal = m_report.firstDifference == 0 && m_report.problem.empty() && m_report.turns > 0;
    return m_report;
}

void Replayer::driveWorkers()
{
    for (std::size_t i = 0; i < m_pipeline.workerCount(); ++i)
        (void)m_pipeline.runWorker(i);
    (void)m_pipeline.advance();
}

void Replayer::waitForRoom()
{
    if (m_watcher != nullptr)
        m_watcher->makeRoom();
    else
        waitForWorkers();
}

Unfinished Replayer::takeUnfinished()
{
    Unfinished left;
    left.timers = std::move(m_timers);
    left.posted.assign(m_expected.begin() + static_cast<std::ptrdiff_t>(m_expectedAt), m_expected.end());
    return left;
}

/// Finishes what worker lanes have ready, or sleeps until they have something.
void Replayer::waitForWorkers()
{
    if (m_watcher != nullptr) {
        driveWorkers();
        return;
    }
    if (m_pipeline.advance() > 0)
        return;
    const auto ticket = m_pipeline.engineWake().prepare();
    if (m_pipeline.advance() > 0)
        m_pipeline.engineWake().cancel();
    else
        m_pipeline.engineWake().waitFor(ticket, 1'000'000);
}

bool Replayer::feed(const Turn& recorded)
{
    while (!m_pipeline.canOpen())
        waitForRoom();
    if (m_report.firstDifference != 0)
        return false;
    Turn& turn = m_pipeline.open();
    if (turn.header.seq != recorded.header.seq) {
        m_report.firstDifference = turn.header.seq;
        m_report.difference = "record " + std::to_string(turn.header.seq) + " carries sequence number " +
                              std::to_string(recorded.header.seq);
        return false;
    }
    if (m_watcher != nullptr) {
        m_report.difference = m_watcher->beforeTurn(recorded);
        if (!m_report.difference.empty()) {
            m_report.firstDifference = turn.header.seq;
            return false;
        }
    }
    turn.header.time = recorded.header.time;
    turn.header.cause = recorded.header.cause;
    turn.header.conditions = recorded.header.conditions;
    turn.header.inputTrace = recorded.header.inputTrace;
    std::memcpy(&turn.input, &recorded.input, offsetof(Message, payload) + recorded.input.size);
    m_pipeline.publish(turn);
    m_pipeline.advance();
    while (m_watcher != nullptr && m_pipeline.finished() < m_pipeline.published())
        driveWorkers();
    return m_report.firstDifference == 0;
}

void Replayer::beforeDecision(GateConditions& /*conditions*/)
{
    // As recorded: that is what makes the decision repeatable.
}

void Replayer::afterDecision(const Turn& turn, const GateOutcome& outcome)
{
    if (m_watcher != nullptr) // nothing else leaves on a replay
        m_watcher->onDecided(turn, outcome);
}

void Replayer::onPosted(const Posted& posted)
{
    if (posted.isTimer) {
        const auto& timer = posted.message.as<Timer>();
        m_timers.set(timer.agent, timer.timerId, timer.deadline);
        return;
    }
    m_expected.push_back(posted.message);
}

/// A posted message must come back as the recorded input, in order and byte for byte.
bool Replayer::matchesPosted(const Turn& recorded)
{
    const TurnHeader& header = recorded.header;
    if (header.inputKind == MessageKind::Timer) {
        const auto& timer = recorded.input.as<Timer>();
        if (m_pipeline.isOutside(timer.agent))
            return true; // the child set it
        if (m_timers.remove(timer.agent, timer.timerId))
            return true;
        m_report.difference =
            "a timer of agent " + std::to_string(timer.agent) + " was recorded, but none is set";
        return false;
    }
    const bool outside = header.source == FeedId || header.source == VenueId || header.source == OperatorId ||
                         m_pipeline.isOutside(header.source);
    if (outside)
        return true;
    if (m_expectedAt == m_expected.size()) {
        m_report.difference =
            "a posted " + std::string(toText(header.inputKind)) + " was recorded, but none was posted";
        return false;
    }
    const Message& expected = m_expected[m_expectedAt++];
    const bool same = expected.kind == header.inputKind && expected.size == header.inputSize &&
                      expected.cause == header.cause &&
                      std::memcmp(expected.payload, recorded.input.payload, expected.size) == 0;
    if (m_expectedAt > 4096) { // keep the queue short without moving it every turn
        m_expected.erase(m_expected.begin(), m_expected.begin() + static_cast<std::ptrdiff_t>(m_expectedAt));
        m_expectedAt = 0;
    }
    if (!same)
        m_report.difference = "the posted " + std::string(toText(expected.kind)) + " of turn " +
                              std::to_string(expected.cause) + " differs from the recorded input";
    return same;
}

void Replayer::onFinishing(const Turn& turn)
{
    if (m_report.firstDifference != 0)
        return;
    if (!matchesPosted(m_recorded[turn.header.seq % Ahead]))
        m_report.firstDifference = turn.header.seq;
}

void Replayer::onFinished(const Turn& turn)
{
    if (m_report.firstDifference != 0)
        return;
    const Turn& recorded = m_recorded[turn.header.seq % Ahead];
    if (turn.chain != recorded.chain)
        differ(recorded, turn);
    else if (m_watcher != nullptr)
        m_watcher->onReplayed(turn);
}

void Replayer::differ(const Turn& recorded, const Turn& derived)
{
    m_report.firstDifference = derived.header.seq;
    constexpr std::array<const char*, DigestCount> names{"strategy", "observer",  "compliance",
                                                         "risk",     "execution", "gate"};
    std::string& text = m_report.difference;
    if (recorded.header.products != derived.header.products)
        text = "products differ: recorded " + std::to_string(recorded.header.products) + ", derived " +
               std::to_string(derived.header.products);
    else if (recorded.has(SignalBit) && !sameBytes(recorded.signal, derived.signal))
        text = "the signal differs";
    else if (recorded.has(ComplianceBit) && !sameBytes(recorded.compliance, derived.compliance))
        text = "the compliance verdict differs";
    else if (recorded.has(RiskBit) && !sameBytes(recorded.risk, derived.risk))
        text = "the risk verdict differs";
    else if (recorded.has(IntentBit) && !sameBytes(recorded.intent, derived.intent))
        text = "the order intent differs";
    else if (recorded.has(GateBit) && !sameBytes(recorded.gate, derived.gate))
        text = "the gate decision differs";
    for (std::size_t i = 0; text.empty() && i < DigestCount; ++i)
        if (recorded.header.digests[i] != derived.header.digests[i])
            text = std::string("the state digest of ") + names[i] + " differs: recorded " +
                   hex(recorded.header.digests[i]) + ", derived " + hex(derived.header.digests[i]);
    if (text.empty())
        text = "the chain value differs although all parts are equal: the record was changed after it was "
               "written";
    text += " (input " + std::string(toText(derived.header.inputKind)) + " at " +
            formatTimestamp(derived.header.time) + ")";
}

} // namespace mystic
