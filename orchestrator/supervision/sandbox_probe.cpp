#include "sandbox_probe.h"

#include <poll.h>

#include <algorithm>
#include <array>

#include "system_clock.h"

namespace mystic {

namespace {

constexpr int PollMs = 50;

struct ProbeRun {
    std::vector<SandboxCheck> checks;
    bool done = false;
    std::string problem;
};

void takeMessages(Child& child, ProbeRun& run)
{
    std::array<std::byte, 4096> buffer{};
    for (;;) {
        const Received received = child.receive(buffer);
        if (received.kind != Received::Kind::Message)
            return;
        const std::string_view line(reinterpret_cast<const char*>(buffer.data()), received.size);
        auto check = parseProbeLine(line);
        if (check && check->what == ProbeDone)
            run.done = true;
        else if (check)
            run.checks.push_back(std::move(*check));
    }
}

ProbeRun runProbe(Spawner& spawner, const std::string& launcher, const SandboxPolicy& policy,
                  Duration timeout)
{
    ProbeRun run;
    ChildSpec spec;
    spec.name = "sandbox probe";
    spec.program = launcher;
    spec.arguments = {"--probe"};
    spec.sandbox = policy;
    auto started = spawner.start(spec);
    if (!started) {
        run.problem = started.error().message;
        return run;
    }
    Child& child = **started;
    const SystemClock clock;
    const std::int64_t until = clock.monotonicNs() + timeout.ns;
    std::optional<ExitStatus> exit;
    while (!(exit = child.hasExited()) && clock.monotonicNs() < until) {
        takeMessages(child, run);
        pollfd ready{child.pollFd(), POLLIN, 0};
        ::poll(&ready, 1, PollMs);
    }
    takeMessages(child, run);
    if (!exit)
        run.problem = "The probe did not end in time.";
    else if (!run.done)
        run.problem = "The probe ended early (" + toText(*exit) + "). " + child.takeOutput().text;
    while (!run.problem.empty() && run.problem.back() <= ' ')
        run.problem.pop_back();
    return run;
}

std::string notHeld(const std::vector<SandboxCheck>& checks, SandboxLevel level)
{
    std::string text;
    for (const SandboxCheck& check : checks)
        if (check.level <= level && !check.held)
            text += (text.empty() ? "Not denied here: " : ", ") + check.what + " (" + check.answer + ")";
    return text.empty() ? text : text + ".";
}

} // namespace

SandboxReport probeSandbox(Spawner& spawner, const std::string& launcher, const SandboxPolicy& policy,
                           Duration timeout)
{
    SandboxReport report;
    SandboxPolicy tried = policy;
    while (tried.level != SandboxLevel::None) {
        ProbeRun run = runProbe(spawner, launcher, tried, timeout);
        const SandboxLevel proven = run.done ? provenLevel(tried.level, run.checks) : SandboxLevel::None;
        if (report.problem.empty() && proven < policy.level)
            report.problem = run.problem.empty() ? notHeld(run.checks, policy.level) : run.problem;
        if (run.done) {
            report.reached = proven;
            report.checks = std::move(run.checks);
        }
        if (proven == tried.level)
            break;
        tried.level = static_cast<SandboxLevel>(static_cast<int>(tried.level) - 1);
    }
    return report;
}

} // namespace mystic
