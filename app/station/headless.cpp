#include "headless.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

namespace mystic {

namespace {

std::atomic<bool> interrupted{false};

void onSignal(int)
{
    interrupted.store(true);
}

/// "2016-06-18 08:15:00 UTC · 12 345 turns · equity 100 250.10 USD · day +250.10 · drawdown 0.4 % · 3 orders
/// · ACTIVE".
void printStatus(const StationSnapshot& s)
{
    std::size_t running = 0;
    for (const AgentView& agent : s.agents)
        running += agent.state == AgentState::Running ? 1U : 0U;
    std::size_t critical = 0;
    for (const AlarmView& alarm : s.alarms)
        critical += alarm.alert.severity >= Severity::High ? 1U : 0U;
    const std::string equity = s.equityKnown ? s.equity.toFixed(2) : "n/a (no price yet)";
    std::printf("%s  %9llu turns (%6.0f/s)  equity %s %s  day %s  drawdown %s %%  positions %zu  agents "
                "%zu/%zu  alarms %zu "
                "(%zu high)  %s",
                formatTimestamp(s.logicalTime, 0).c_str(), static_cast<unsigned long long>(s.turns),
                s.turnsPerSecond, equity.c_str(), s.accountCurrency.c_str(), s.dayPnl.toFixed(2).c_str(),
                formatScaledFixed(s.drawdown.raw() * 100, 2).c_str(), s.positions.size(), running,
                s.agents.size(), s.alarms.size(), critical, std::string(toText(s.tradingState)).c_str());
    if (s.progress >= 0)
        std::printf("  %.0f %%", s.progress * 100.0);
    if (!s.journalOk)
        std::printf("  JOURNAL FAILED");
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int runHeadless(Session& session)
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    if (std::signal(SIGHUP, onSignal) == SIG_IGN) // nohup: the session outlives its terminal
        std::signal(SIGHUP, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN); // whoever read the status lines went away; the session does not
    auto next = std::chrono::steady_clock::now();
    while (!interrupted.load() && !session.hasEnded()) {
        if (std::chrono::steady_clock::now() >= next) {
            printStatus(*session.snapshot());
            next += std::chrono::seconds(1);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    session.close();
    const auto last = session.snapshot();
    printStatus(*last);
    std::printf("chain head %s\n", last->chainHead.c_str());
    if (!session.journalDirectory().empty())
        std::printf("journal    %s\n", session.journalDirectory().c_str());
    const bool failed = last->phase == SessionPhase::Failed;
    if (failed)
        std::fprintf(stderr, "mystic-station: %s\n", last->phaseDetail.c_str());
    return failed ? 1 : 0;
}

} // namespace mystic
