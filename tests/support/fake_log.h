// A log without files, for tests of the window: lines made by hand, levels remembered.
#pragma once

#include <algorithm>

#include "engine/log_port.h"
#include "fake_station.h"

namespace mystic::testing {

class FakeLog final : public LogPort {
public:
    [[nodiscard]] Mailbox<LogLine>::Batch takeLines() override { return m_lines.take(); }
    [[nodiscard]] std::vector<Component> components() const override { return known; }
    void setLevel(std::string_view component, LogLevel level) override
    {
        for (Component& one : known)
            if (one.name == component)
                one.level = level;
    }
    [[nodiscard]] std::string path() const override { return "logs/station.log"; }

    void say(const char* component, LogLevel level, std::string text)
    {
        m_lines.push({++m_number, FakeNow + milliseconds(static_cast<std::int64_t>(m_number)), level,
                      component, std::move(text)});
    }

    std::vector<Component> known{{"feed", LogLevel::Info},
                                 {"gate", LogLevel::Info},
                                 {"journal", LogLevel::Info},
                                 {"risk", LogLevel::Info},
                                 {"session", LogLevel::Info}};

private:
    Mailbox<LogLine> m_lines{1'000};
    std::uint64_t m_number = 0;
};

/// A morning of it.
inline void fillFakeLog(FakeLog& log, int lines)
{
    log.say("session", LogLevel::Info, "opened demo: 4 agents, 4 instruments, journal 2026-11-25T07-00-00Z");
    for (int i = 0; i < lines; ++i) {
        if (i % 17 == 0)
            log.say("feed", LogLevel::Warning,
                    "bitfinex-BTCUSD.csv: so far 3 gaps, 12 duplicates, 0 crossed, 0 out of order, 1 "
                    "rejected in 184 "
                    "220 events");
        else if (i % 29 == 0)
            log.say("risk", LogLevel::Error, "AgentError turn 90417: handler threw: price out of range");
        else
            log.say(i % 2 == 0 ? "gate" : "journal", LogLevel::Info, "trading state is now ACTIVE");
    }
}

/// Process and journal as on a quiet day.
inline void addFakeMachine(StationSnapshot& s)
{
    SharedSeries<ProcessPoint> history(300);
    for (int i = 0; i < 300; ++i)
        history.append({i * 1'000'000'000LL, 0.12 + 0.05 * std::sin(i * 0.2) + (i == 150 ? 0.9 : 0.0),
                        180'000'000U + static_cast<std::uint64_t>(i) * 40'000U});
    s.process = {true, 0.124, 2, 9, 192'000'000, 204'000'000, 3'400'000'000, history.view()};
    s.journal = {};
    s.journal.on = true;
    s.journal.bytes = 412'000'000;
    s.journal.syncs = 18'422;
    s.journal.segment = 2;
    s.journal.freeBytes = 48'000'000'000;
}

inline MessageRow fakeMessage(Seq seq, AgentId from = 0, AgentId to = 1)
{
    MessageRow row;
    row.seq = seq;
    row.trace = seq - seq % 3;
    row.time = FakeNow - milliseconds(500) + microseconds(static_cast<std::int64_t>(seq % 400'000));
    row.from = from;
    row.to = to;
    row.kind = from == 0 ? MessageKind::Signal : MessageKind::ComplianceVerdict;
    row.instrument = static_cast<InstrumentId>(seq % 3);
    row.latencyNs = seq % 16 == 0 ? 1'412 : 0;
    row.text =
        seq % 2 == 0 ? "long BTC-USD conf 0.71, trend-cross" : "short ETH-USD conf 0.64, mean-reversion";
    return row;
}

} // namespace mystic::testing
