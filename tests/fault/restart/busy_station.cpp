// A whole station whose strategy buys and sells in turn, twenty times a second: what tst_restart kills.
// busy_station <configuration> <data directory> [idle], or <configuration> <journal> replay. It continues
// what was not closed, says on its output
//   reconciled <ms since its start> <turns recovered>
//   fills <count>            as they grow
//   account <position> <cash change> <fills> <working orders>    idle only, once nothing is on its way
// in raw fixed-point units, and closes in order when its input ends. Idle: the strategy rests.
#include <poll.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <thread>

#include "session/launch.h"
#include "session/replay_run.h"
#include "session/session.h"

using namespace mystic;

namespace {

bool isIdle = false;

class BusyStrategy final : public BaseAgent {
public:
    [[nodiscard]] AgentRole role() const override { return AgentRole::Strategy; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override { return {}; }
    [[nodiscard]] Result<void> configure(std::string_view, std::string_view) override { return {}; }
    [[nodiscard]] Result<void> initialize(AgentContext& context) override
    {
        attach(context);
        return {};
    }
    void processMarketData(const MarketEvent& event) override
    {
        if (event.kind != MarketEventKind::Quote || context().now() < m_next)
            return;
        m_next = context().now() + milliseconds(50);
        Signal signal;
        signal.agent = context().setup().id;
        signal.instrument = event.instrument;
        signal.side = ++m_count % 2 == 0 ? Side::Sell : Side::Buy;
        signal.confidence = Ratio::fromRaw(70'000'000);
        signal.referencePrice = signal.side == Side::Buy ? event.quote.ask : event.quote.bid;
        signal.requested = Quantity::fromRaw(1'000'000);
        signal.decidedAt = context().now();
        signal.validUntil = context().now() + seconds(10);
        signal.strategyId = 1;
        signal.strategy = "busy";
        signal.reason = "never rests";
        sendMessage(NoAgent, signal);
    }
    void processMessage(const Message&) override {}
    void processLoop(std::uint32_t) override {}
    [[nodiscard]] std::uint64_t digest() const override { return m_count; }
    void save(ByteWriter& out) const override
    {
        out.put(m_count);
        out.put(m_next);
    }
    [[nodiscard]] Result<void> load(ByteReader& in) override
    {
        m_count = in.get<std::uint64_t>();
        m_next = in.get<Timestamp>();
        return {};
    }

private:
    std::uint64_t m_count = 0;
    Timestamp m_next;
};

/// The built-in agents, but for the strategy: the venue reads the same configuration and knows these names.
AgentRegistry registry()
{
    AgentRegistry out;
    const AgentRegistry builtIn = AgentRegistry::withBuiltIns();
    for (const AgentType& type : builtIn.all())
        (void)out.add(type.type == "strategy"
                          ? AgentType{"strategy", "Busy", [] { return std::make_unique<BusyStrategy>(); }}
                          : type);
    return out;
}

bool inputEnded()
{
    pollfd waits{STDIN_FILENO, POLLIN, 0};
    char byte = 0;
    return ::poll(&waits, 1, 10) == 1 && ::read(STDIN_FILENO, &byte, 1) <= 0;
}

std::size_t workingOrders(const StationSnapshot& s)
{
    std::size_t count = 0;
    for (const OrderView& order : s.orders)
        count += isTerminal(order.status) || order.purpose == OrderPurpose::ProtectiveStop ? 0U : 1U;
    return count;
}

void printAccount(const StationSnapshot& s)
{
    Int128 cash = 0;
    const auto& fills = s.fills;
    for (std::size_t i = 0; i < fills.size(); ++i) {
        const FillView& fill = fills[i];
        const Money value = notional(fill.price, fill.quantity, Ratio::fromInteger(1));
        cash += (fill.side == Side::Buy ? -1 : 1) * Int128{value.raw()} - fill.fee.raw();
    }
    std::int64_t position = 0;
    for (const PositionView& held : s.positions)
        position += held.net.raw();
    std::printf("account %lld %lld %zu %zu\n", static_cast<long long>(position),
                static_cast<long long>(static_cast<std::int64_t>(cash)), fills.size(), workingOrders(s));
}

int replay(const std::string& journal, const AgentRegistry& agents)
{
    const auto report = replayJournal(journal, agents);
    const std::string problem = !report ? report.error().message : report->problem + report->difference;
    std::printf("replayed %d %s\n", report && report->equal ? 1 : 0, problem.c_str());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    isIdle = argc > 3 && std::strcmp(argv[3], "idle") == 0;
    const SystemClock clock;
    const std::int64_t started = clock.monotonicNs();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::ifstream file(argv[1], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const AgentRegistry agents = registry();
    if (argc > 3 && std::strcmp(argv[3], "replay") == 0)
        return replay(argv[2], agents);
    auto config = loadSessionConfig(text, "restart.json", vocabularyOf(agents));
    if (!config) {
        std::fprintf(stderr, "%s\n", config.error().message.c_str());
        return 1;
    }
    SessionOptions options;
    options.config = std::move(*config);
    options.configName = "restart.json";
    options.configText = text;
    options.dataDirectory = argv[2];
    options.continueUnfinished = true;
    auto session = Session::open(std::move(options), agents);
    if (!session) {
        std::fprintf(stderr, "%s\n", session.error().message.c_str());
        return 1;
    }
    for (const std::string& notice : (*session)->notices())
        std::fprintf(stderr, "%s\n", notice.c_str());
    if (isIdle) { // by an operator's command like any other: the replay sees it too
        OperatorCommand stop;
        stop.action = OperatorAction::Halt;
        stop.person = "tester";
        stop.reason = "the last look";
        (void)(*session)->send(stop);
    }
    bool reconciled = false;
    bool told = false;
    std::size_t fills = 0;
    while (!inputEnded()) {
        const auto s = (*session)->snapshot();
        const bool agrees = s->reconciliation != nullptr && s->reconciliation->isReconciled() &&
                            s->reconciliation->inDoubt == 0 && s->reconciliation->comparedAt.ns != 0;
        if (agrees && !reconciled) {
            reconciled = true;
            std::printf("reconciled %lld %llu\n",
                        static_cast<long long>((clock.monotonicNs() - started) / 1'000'000),
                        static_cast<unsigned long long>(s->turns));
        }
        if (s->fills.size() > fills) {
            fills = s->fills.size();
            std::printf("fills %zu\n", fills);
        }
        if (isIdle && reconciled && !told && workingOrders(*s) == 0) {
            told = true;
            printAccount(*s);
        }
    }
    (*session)->close();
    return 0;
}
