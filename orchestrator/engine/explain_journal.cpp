#include "explain_journal.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace mystic {

namespace {

constexpr std::size_t NearestEachWay = 3;
constexpr std::size_t NewestShown = 6;

/// Everything that can be asked for, folded in one pass.
class Directory {
public:
    void take(const Turn& turn, const NameBook& names)
    {
        if (turn.header.inputKind == MessageKind::Signal)
            takeSignal(turn, turn.input.as<Signal>());
        forEachAuditMessage(turn, names, [&](const Message& message) {
            if (const auto* signal = message.tryAs<Signal>(); signal != nullptr && turn.has(SignalBit))
                takeSignal(turn, *signal);
            if (const auto* compliance = message.tryAs<ComplianceVerdict>()) {
                m_hashes.emplace(compliance->signalHash, turn.header.trace);
                takeVerdict(turn, "Compliance", compliance->decision, compliance->checks);
            }
            if (const auto* risk = message.tryAs<RiskVerdict>())
                takeVerdict(turn, "Risk", risk->decision, risk->checks);
            if (const auto* intent = message.tryAs<OrderIntent>())
                takeIntent(turn, *intent);
            if (const auto* decision = message.tryAs<GateDecision>())
                takeGate(*decision);
            if (const auto* report = message.tryAs<ExecutionReport>())
                takeReport(turn, *report);
        });
        if (const auto tick = tickBehind(turn, {turn.header.trace, 0, {}}))
            m_ticks[turn.header.seq] = *tick;
    }

    /// The key behind a number as typed; nothing when there is none.
    [[nodiscard]] std::optional<ExplainKey> resolve(std::uint64_t number) const
    {
        ExplainKey key{number, 0, {}};
        if (const auto order = m_orders.find(number); order != m_orders.end())
            key = order->second.key;
        else if (!m_signals.contains(number))
            return std::nullopt;
        if (const auto linked = m_linked.find(key.trace); linked != m_linked.end())
            key.linked = linked->second;
        return key;
    }

    [[nodiscard]] std::set<Seq> ticksOf(const ExplainKey& key) const
    {
        std::set<Seq> ticks;
        const auto tick = m_ticks.find(key.trace != 0 ? key.trace : key.order >> 8U);
        if (tick != m_ticks.end())
            ticks.insert(tick->second);
        return ticks;
    }

    /// Those nearest to `number` and the newest, newest last, none twice.
    [[nodiscard]] std::vector<OrderLine> others(std::uint64_t number) const
    {
        std::vector<const OrderLine*> all;
        for (const auto& [id, line] : m_orders)
            all.push_back(&line);
        for (const auto& [trace, line] : m_signals)
            if (!m_withOrder.contains(trace))
                all.push_back(&line);
        std::ranges::sort(all, {}, [](const OrderLine* line) { return seqOf(line->key); });
        const std::uint64_t wanted =
            number >= FirstOrderId && !m_orders.empty() && number > seqOf(all.back()->key) ? number >> 8U
                                                                                           : number;
        const auto near = static_cast<std::size_t>(
            std::ranges::lower_bound(all, wanted, {}, [](const OrderLine* l) { return seqOf(l->key); }) -
            all.begin());
        std::set<std::size_t> chosen;
        for (std::size_t i = near < NearestEachWay ? 0 : near - NearestEachWay;
             i < std::min(all.size(), near + NearestEachWay); ++i)
            chosen.insert(i);
        for (std::size_t i = all.size() < NewestShown ? 0 : all.size() - NewestShown; i < all.size(); ++i)
            chosen.insert(i);
        std::vector<OrderLine> lines;
        for (const std::size_t i : chosen)
            lines.push_back(*all[i]);
        return lines;
    }

private:
    static constexpr std::uint64_t FirstOrderId = makeOrderId(1, 0);

    static Seq seqOf(const ExplainKey& key) { return key.order != 0 ? key.order >> 8U : key.trace; }

    void takeSignal(const Turn& turn, const Signal& signal)
    {
        OrderLine& line = m_signals[turn.header.seq];
        line.key.trace = turn.header.seq;
        line.time = turn.header.time;
        line.instrument = signal.instrument;
        line.side = signal.side;
        line.quantity = signal.requested;
        line.state = "no order followed";
    }
    void takeVerdict(const Turn& turn, const char* who, VerdictDecision decision, const CheckList& checks)
    {
        const auto signal = m_signals.find(turn.header.trace);
        if (signal != m_signals.end() && decision == VerdictDecision::Rejected)
            signal->second.state = std::string("rejected by ") + who + ": " + blockedText(checks);
    }
    OrderLine& lineOf(const Turn& turn, OrderId id)
    {
        OrderLine& line = m_orders[id];
        line.key.order = id;
        if (line.key.trace == 0 && turn.header.trace != 0)
            line.key.trace = turn.header.trace;
        if (line.key.trace != 0)
            m_withOrder.insert(line.key.trace);
        return line;
    }
    void takeIntent(const Turn& turn, const OrderIntent& intent)
    {
        if (intent.orderId == 0)
            return;
        OrderLine& line = lineOf(turn, intent.orderId);
        const auto signal = m_hashes.find(intent.signalHash);
        if (intent.signalHash != 0 && signal != m_hashes.end() && signal->second != line.key.trace) {
            line.key.trace = signal->second;
            m_withOrder.insert(signal->second);
            m_linked[signal->second].push_back(intent.orderId);
        }
        if (intent.action == IntentAction::Cancel || line.time.ns != 0)
            return;
        line.time = turn.header.time;
        line.instrument = intent.instrument;
        line.side = intent.side;
        line.quantity = intent.quantity;
        line.state = "no answer recorded";
    }
    void takeGate(const GateDecision& decision)
    {
        const auto order = m_orders.find(decision.orderId);
        if (order != m_orders.end() && decision.decision != VerdictDecision::Approved)
            order->second.state = "blocked: " + blockedText(decision.checks);
    }
    void takeReport(const Turn& turn, const ExecutionReport& report)
    {
        if (report.orderId == 0 || report.type == ExecutionType::GateRejected ||
            report.type == ExecutionType::CancelRejected || report.type == ExecutionType::ReplaceRejected)
            return;
        lineOf(turn, report.orderId).state = toText(report.status);
    }

    std::map<OrderId, OrderLine> m_orders;
    std::map<Seq, OrderLine> m_signals;
    std::map<std::uint64_t, Seq> m_hashes;        ///< of signals judged -> their trace
    std::map<Seq, std::vector<OrderId>> m_linked; ///< ExplainKey::linked by trace
    std::set<Seq> m_withOrder;                    ///< traces that led to an order
    std::map<Seq, Seq> m_ticks; ///< turn that opens a chain -> turn of its tick, where they differ
};

/// Calls use(Turn) for each turn of the journal that holds more than plain market data, and for those in
/// `also`. Returns the journal's own fault.
Result<std::string> forEachTurn(JournalReader& reader, const std::set<Seq>& also,
                                const std::function<void(const Turn&)>& use)
{
    RecordView record;
    Turn turn;
    for (;;) {
        const ReadStatus status = reader.next(record);
        if (status == ReadStatus::End)
            return std::string();
        if (status != ReadStatus::Record)
            return reader.problem();
        if (record.kind != RecordKind::Turn)
            continue;
        if (!hasAuditMessage(record.payload) && !also.contains(turnSeq(record.payload)))
            continue;
        if (auto decoded = decodeTurn(record.payload, turn); !decoded)
            return failure(ErrorCode::Corrupt,
                           "record " + std::to_string(record.number) + ": " + decoded.error().message);
        use(turn);
    }
}

} // namespace

Result<std::uint64_t> parseReference(std::string_view text)
{
    std::string_view digits = text;
    if (digits.starts_with("S-") || digits.starts_with("s-"))
        digits.remove_prefix(2);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size() || number == 0)
        return failure(ErrorCode::Parse, "\"" + std::string(text) +
                                             "\" names no order: give S-<turn of the signal>, as the window "
                                             "shows it, or the order's number");
    return number;
}

Result<FoundOrder> findInJournal(Disk& disk, const std::string& directory, std::string_view reference)
{
    const auto number = parseReference(reference);
    if (!number)
        return tl::make_unexpected(number.error());
    const NameBook nobody;
    Directory known;
    FoundOrder found;
    {
        auto reader = JournalReader::open(disk, directory);
        if (!reader)
            return tl::make_unexpected(reader.error());
        auto read = forEachTurn(**reader, {}, [&](const Turn& turn) { known.take(turn, nobody); });
        if (!read)
            return failure(read.error().code, directory + ": " + read.error().message);
        found.problem = *read;
    }
    const auto key = known.resolve(*number);
    if (!key) {
        found.others = known.others(*number);
        return found;
    }
    found.found = true;
    found.key = *key;
    const std::set<Seq> ticks = known.ticksOf(*key);
    auto reader = JournalReader::open(disk, directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    auto read = forEachTurn(**reader, ticks, [&](const Turn& turn) {
        if (belongsTo(turn, *key) || ticks.contains(turn.header.seq))
            found.turns.push_back(turn);
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return found;
}

} // namespace mystic
