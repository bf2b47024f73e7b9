// A journal of real turns made by hand: ticks, signals, verdicts, orders and fills with known numbers, for
// tests that read journals.
#pragma once

#include <string>

#include "engine/audit_text.h"
#include "engine/turn.h"
#include "journal/journal_writer.h"

namespace mystic::testing {

/// Writes turns in order, with right numbers and chain. Instrument 0; agents: strategy, compliance, risk,
/// execution.
class TurnWriter {
public:
    TurnWriter(Disk& disk, const std::string& directory, JournalOptions options = {})
        : m_writer(std::move(*JournalWriter::create(disk, directory, "{\"test\":1}", options))),
          m_chain(m_writer->chainStart()), m_bytes(TurnBytesMax)
    {
    }

    static NameBook names(const InstrumentMaster& instruments)
    {
        NameBook book;
        book.instruments = &instruments;
        book.agents = {"strategy", "compliance", "risk", "execution"};
        return book;
    }
    static InstrumentMaster instruments()
    {
        InstrumentMaster master;
        Instrument instrument;
        instrument.symbol = "BTC-USD";
        instrument.currency = "USD";
        instrument.lotSize = Quantity::fromRaw(100'000); // 0.001
        (void)master.add(instrument);
        return master;
    }

    [[nodiscard]] Seq next() const { return m_seq + 1; }
    [[nodiscard]] Timestamp now() const
    {
        return Timestamp{Start + static_cast<std::int64_t>(m_seq) * 1'000'000};
    }

    /// One turn with this input; `fill` adds products.
    template <typename T, typename Fill>
    Seq add(const T& payload, AgentId source, Seq trace, Seq cause, Fill fill)
    {
        Turn turn;
        turn.header.seq = ++m_seq;
        turn.header.time = now();
        turn.header.cause = cause;
        turn.header.inputTrace = trace;
        turn.header.trace = trace;
        turn.header.source = source;
        turn.header.inputKind = MessageKindOf<T>::value;
        turn.header.inputSize = sizeof(T);
        turn.input = Message::make(payload, source);
        fill(turn);
        turn.chain = chainOf(turn, m_chain);
        m_chain = turn.chain;
        const std::size_t size = encodeTurn(turn, m_bytes);
        m_ok = m_ok && m_writer->append(RecordKind::Turn, std::span(m_bytes).first(size)).has_value();
        return m_seq;
    }
    template <typename T>
    Seq add(const T& payload, AgentId source, Seq trace = 0, Seq cause = 0)
    {
        return add(payload, source, trace, cause, [](Turn&) {});
    }
    Seq tick(double price = 100.0)
    {
        return add(MarketEvent::makeTrade(0, now(), Price::fromDouble(price), Quantity::fromInteger(1),
                                          MarketSide::Buy),
                   FeedId);
    }
    Seq alert(const std::string& text, Severity severity = Severity::Low)
    {
        Alert alert;
        alert.code = AlertCode::LimitWarning;
        alert.severity = severity;
        alert.text.assign(text);
        return add(alert, OrchestratorId);
    }
    void commit() { m_ok = m_ok && m_writer->commit().has_value(); }
    void close() { m_ok = m_ok && m_writer->close().has_value(); }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] JournalWriter& writer() { return *m_writer; }

    static constexpr std::int64_t Start = 1'466'237'700'000'000'000; // 2016-06-18T08:15:00Z

private:
    std::unique_ptr<JournalWriter> m_writer;
    Hash m_chain{};
    std::vector<std::byte> m_bytes;
    Seq m_seq = 0;
    bool m_ok = true;
};

inline Signal buySignal(Timestamp now)
{
    Signal signal;
    signal.agent = 0;
    signal.instrument = 0;
    signal.confidence = Ratio::fromRaw(71'000'000);
    signal.referencePrice = Price::fromInteger(100);
    signal.requested = Quantity::fromRaw(40'000'000);
    signal.decidedAt = now;
    signal.validUntil = now + seconds(30);
    signal.strategy.assign("trend-cross");
    signal.reason.assign("EMA(20) 100.40 crosses above EMA(80) 99.90");
    return signal;
}

inline constexpr std::uint64_t SignalHash = 0x3f9c'0000'0000'00e1ULL;

/// Approved: 0.25 of 0.4, bound by the volatility target.
inline void approveProducts(Turn& turn, Timestamp now)
{
    turn.header.trace = turn.header.seq;
    turn.signal = buySignal(now);
    turn.compliance.decision = VerdictDecision::Approved;
    turn.compliance.signalHash = SignalHash;
    turn.compliance.instrument = 0;
    turn.compliance.checks.add(CheckId::MaxDailyTrades, CheckOutcome::Pass, Unit::Count, 36, 100);
    turn.compliance.checks.add(CheckId::MaxDailyVolume, CheckOutcome::Warn, Unit::Money,
                               Money::fromInteger(104'061).raw(), Money::fromInteger(120'000).raw());
    turn.compliance.checks.add(CheckId::RestrictedList, CheckOutcome::Warn, Unit::Count, 0, 0);
    turn.risk.decision = VerdictDecision::Approved;
    turn.risk.signalHash = SignalHash;
    turn.risk.instrument = 0;
    turn.risk.binding = SizingRule::VolatilityTarget;
    turn.risk.approved = Quantity::fromRaw(25'000'000);
    turn.risk.stopPrice = Price::fromInteger(95);
    turn.risk.equity = Money::fromInteger(100'000);
    turn.risk.candidates[0] = {SizingRule::RequestedSize, {}, Quantity::fromRaw(40'000'000)};
    turn.risk.candidates[1] = {SizingRule::VolatilityTarget, {}, Quantity::fromRaw(25'000'000)};
    turn.risk.candidateCount = 2;
    turn.intent.instrument = 0;
    turn.intent.orderId = makeOrderId(turn.header.seq, 0);
    turn.intent.signalHash = SignalHash;
    turn.intent.quantity = turn.risk.approved;
    turn.intent.arrivalMid = Price::fromInteger(100);
    turn.intent.timeInForce = TimeInForce::ImmediateOrCancel;
    turn.gate.decision = VerdictDecision::Approved;
    turn.gate.instrument = 0;
    turn.gate.orderId = turn.intent.orderId;
    turn.gate.checks.add(CheckId::MaxOrderValue, CheckOutcome::Pass, Unit::Money,
                         Money::fromInteger(25).raw(), Money::fromInteger(25'000).raw());
    turn.header.products = SignalBit | ComplianceBit | RiskBit | IntentBit | GateBit;
}

inline ExecutionReport reportOn(OrderId order, ExecutionType type, OrderStatus status)
{
    ExecutionReport report;
    report.type = type;
    report.status = status;
    report.instrument = 0;
    report.orderId = order;
    report.commandId = order;
    report.orderQuantity = Quantity::fromRaw(25'000'000);
    return report;
}

/// Tick with every product, gate's report, venue's acceptance, one fill, the new position. Returns the trace.
inline Seq writeFilledOrder(TurnWriter& writer)
{
    const Timestamp now = writer.now();
    const Seq trace = writer.add(
        MarketEvent::makeTrade(0, now, Price::fromInteger(100), Quantity::fromInteger(1), MarketSide::Buy),
        FeedId, 0, 0, [&](Turn& turn) { approveProducts(turn, now); });
    const OrderId order = makeOrderId(trace, 0);
    writer.add(reportOn(order, ExecutionType::PendingNew, OrderStatus::PendingNew), GateId, trace, trace);
    writer.add(reportOn(order, ExecutionType::Accepted, OrderStatus::Working), VenueId, trace, trace);
    ExecutionReport fill = reportOn(order, ExecutionType::Trade, OrderStatus::Filled);
    fill.lastQuantity = fill.cumulativeQuantity = fill.orderQuantity;
    fill.lastPrice = Price::fromRaw(10'000'390'000);
    fill.fee = Money::fromRaw(962'000'000);
    fill.liquidity = Liquidity::Taker;
    const Seq filled = writer.add(fill, VenueId, trace, trace);
    PositionChange change;
    change.instrument = 0;
    change.orderId = order;
    change.net = Quantity::fromRaw(50'000'000);
    change.averagePrice = fill.lastPrice;
    writer.add(change, OrchestratorId, trace, filled);
    return trace;
}

/// A tick whose signal Compliance rejects. Returns the trace.
inline Seq writeRejectedSignal(TurnWriter& writer)
{
    const Timestamp now = writer.now();
    return writer.add(
        MarketEvent::makeTrade(0, now, Price::fromInteger(100), Quantity::fromInteger(1), MarketSide::Buy),
        FeedId, 0, 0, [&](Turn& turn) {
            turn.header.trace = turn.header.seq;
            turn.signal = buySignal(now);
            turn.compliance.decision = VerdictDecision::Rejected;
            turn.compliance.signalHash = SignalHash + turn.header.seq;
            turn.compliance.instrument = 0;
            turn.compliance.checks.add(CheckId::MaxDailyTrades, CheckOutcome::Block, Unit::Count, 101, 100);
            turn.header.products = SignalBit | ComplianceBit;
        });
}

/// A tick whose order the gate blocks. Returns the trace.
inline Seq writeBlockedOrder(TurnWriter& writer)
{
    const Timestamp now = writer.now();
    const Seq trace = writer.add(
        MarketEvent::makeTrade(0, now, Price::fromInteger(100), Quantity::fromInteger(1), MarketSide::Buy),
        FeedId, 0, 0, [&](Turn& turn) {
            approveProducts(turn, now);
            turn.compliance.signalHash = SignalHash + turn.header.seq;
            turn.intent.signalHash = turn.compliance.signalHash;
            turn.gate.decision = VerdictDecision::Rejected;
            turn.gate.tradingState = TradingState::Halted;
            turn.gate.checks.add(CheckId::DataFresh, CheckOutcome::Block, Unit::TimeNs, 3'000'000'000,
                                 1'000'000'000);
        });
    writer.add(reportOn(makeOrderId(trace, 0), ExecutionType::GateRejected, OrderStatus::Rejected), GateId,
               trace, trace);
    return trace;
}

} // namespace mystic::testing
