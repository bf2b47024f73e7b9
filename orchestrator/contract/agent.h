// All that an agent may see and do. An agent is a deterministic state machine: it sees inputs in sequence
// order and nothing else; time, random numbers and configuration come through the context; what it wants
// leaves through the context. It must not know the engine, the gate, a venue, a clock, a thread or the
// window.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "byte_stream.h"
#include "domain/instrument.h"
#include "domain/result.h"
#include "messages/message.h"

namespace mystic {

/// Where an agent stands in a turn. Order matters: a stage sees the input and what earlier stages wrote.
enum class AgentRole : std::uint8_t { Strategy, Observer, Compliance, Risk, Execution };
[[nodiscard]] std::string_view toText(AgentRole role);

/// A named configuration value as the agent declares it: the registry for validation, documents and the
/// settings page.
struct ConfigKey {
    enum class Type : std::uint8_t { Integer, Decimal, Text, Boolean, TextList } type = Type::Integer;
    std::string name;         ///< "max_daily_trades"
    std::string defaultValue; ///< JSON text
    std::string minimum;      ///< inclusive; empty = none
    std::string maximum;      ///< inclusive; empty = none
    std::string unit;         ///< "s", "share of equity", "orders/day", …
    std::string help;         ///< one sentence
};

/// Starting conditions every agent gets: who it is and what the session trades.
struct AgentSetup {
    AgentId id = NoAgent;
    std::string name; ///< "risk"
    const InstrumentMaster* instruments = nullptr;
    std::string accountCurrency; ///< the reference currency of equity and limits
    Money startingCash;          ///< in the reference currency
    std::uint64_t runSeed = 0;
};

/// The agent's window to the world; valid during initialize() and while a handler runs. Lane thread only.
class AgentContext {
public:
    virtual ~AgentContext() = default;

    [[nodiscard]] virtual const AgentSetup& setup() const = 0;
    /// Logical time of the current turn. The only time there is.
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// The current turn's number; 0 during initialize().
    [[nodiscard]] virtual Seq turn() const = 0;
    /// The turn of the signal behind the current input (the input's own number when it starts a trace).
    [[nodiscard]] virtual Seq trace() const = 0;
    /// k-th random 64-bit number of this turn, keyed by (run seed, agent, turn, k).
    [[nodiscard]] virtual std::uint64_t random(unsigned k) const = 0;
    /// Sends to one agent. A stage's own product (Signal, ComplianceVerdict, RiskVerdict, OrderIntent) is
    /// seen by the later stages of the same turn; anything else, and a second product, arrives later as an
    /// input with `cause` set.
    virtual void send(AgentId target, const Message& message) = 0;
    /// Calls the agent's processLoop() once, `delay` from now, with this id. Setting the same id again moves
    /// it.
    virtual void setTimer(std::uint32_t timerId, Duration delay) = 0;
};

/// Base of all agents. Handlers run on one lane, never concurrently; they must not block, allocate on the
/// steady path, or throw for control flow (a throw is caught at the lane's edge and costs the agent a
/// restart).
class BaseAgent {
public:
    virtual ~BaseAgent() = default;

    [[nodiscard]] virtual AgentRole role() const = 0;
    /// The configuration this agent understands, with defaults and ranges.
    [[nodiscard]] virtual std::vector<ConfigKey> configKeys() const = 0;
    /// Takes one value (JSON text). Called before initialize() for every key and while running for
    /// ConfigChange. Errors: NotFound (unknown key), OutOfRange, Parse; the old value then stays.
    [[nodiscard]] virtual Result<void> configure(std::string_view key, std::string_view jsonValue) = 0;
    /// Called once before the first turn. Keeps a reference to the context.
    [[nodiscard]] virtual Result<void> initialize(AgentContext& context) = 0;

    /// Every market event, in order.
    virtual void processMarketData(const MarketEvent& event) = 0;
    /// Every other input (ExecutionReport, ConfigChange for others, …), and the products of earlier stages of
    /// this turn.
    virtual void processMessage(const Message& message) = 0;
    /// A timer set through the context fired.
    virtual void processLoop(std::uint32_t timerId) = 0;

    /// Rolling 64-bit digest over every state change; equal digests mean equal state.
    [[nodiscard]] virtual std::uint64_t digest() const = 0;
    /// Complete state, enough for load() to continue byte for byte.
    virtual void save(ByteWriter& out) const = 0;
    [[nodiscard]] virtual Result<void> load(ByteReader& in) = 0;

protected:
    /// For use in handlers: wraps the payload and hands it to the context.
    template <typename T>
    void sendMessage(AgentId target, const T& payload)
    {
        m_context->send(target, Message::make(payload, m_context->setup().id, target));
    }
    template <typename T>
    void broadcastMessage(const T& payload)
    {
        sendMessage(NoAgent, payload);
    }
    [[nodiscard]] AgentContext& context() const { return *m_context; }
    void attach(AgentContext& context) { m_context = &context; }

private:
    AgentContext* m_context = nullptr;
};

/// Mixes a value into a rolling digest. splitmix64 finaliser (Steele, Lea, Flood 2014).
[[nodiscard]] constexpr std::uint64_t mixDigest(std::uint64_t digest, std::uint64_t value)
{
    std::uint64_t x = digest ^ (value + 0x9e3779b97f4a7c15ULL);
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

} // namespace mystic
