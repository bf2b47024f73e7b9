// What to do about child processes: when to start, suspect, kill, restart and give up on each of them. Pure:
// time is an argument, processes are events in and actions out; the host (process_host.h) carries them out.
// Invariants: a child counts as ready only while it is alive, said so in its present epoch, and progresses;
// every start has an epoch of its own, and what carries another is ignored; a child that keeps failing is
// latched Failed, never restarted for ever. It must not know a socket, a thread, a gate or an agent.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/time.h"

namespace mystic {

/// Whether a child that ended by itself is started again (names and meaning as in Erlang/OTP supervisors).
enum class RestartRule : std::uint8_t {
    Permanent, ///< always
    Transient, ///< after a failure; not after exit code 0
    Temporary, ///< never
};

/// How one child is supervised.
struct ChildRules {
    std::string name;
    std::vector<std::size_t> needs; ///< children that are ready before it starts, and stop after it
    RestartRule restart = RestartRule::Permanent;
    Duration startupWithin = seconds(10);      ///< from its start to being ready
    Duration suspectAfter = milliseconds(500); ///< without progress: not ready any more; cheap and reversible
    Duration deadAfter = seconds(10);          ///< without progress: killed
    Duration stopWithin = seconds(2);          ///< from being asked to stop to being killed
    std::uint32_t intensity = 3;               ///< restarts allowed within `window`
    Duration window = seconds(60);
    Duration firstBackoff = milliseconds(250); ///< doubled by each failure in the window, +-50 %
    Duration longestBackoff = seconds(30);
};

enum class ChildState : std::uint8_t {
    Stopped,
    Waiting,  ///< wants to start; what it needs is not ready yet
    Starting, ///< process runs, has not said that it is ready
    Ready,
    Suspect,    ///< alive, without progress
    Stopping,   ///< asked to end, or killed and not gone yet
    BackingOff, ///< will be started again
    Failed,     ///< latched: only a person starts it again
};
[[nodiscard]] std::string_view toText(ChildState state);

/// What is known of a child. The three questions of health are separate on purpose: a hung process is alive,
/// a restarted one progresses before it is ready.
struct ChildView {
    ChildState state = ChildState::Stopped;
    bool alive = false;       ///< a process exists
    bool progressing = false; ///< it did work, or had none to do, within `suspectAfter`
    bool ready = false;       ///< its answers count: state == Ready
    std::uint32_t epoch = 0;  ///< of the present or last process; 0 = never started
    std::uint32_t restarts = 0;
    std::int64_t sinceNs = 0;        ///< of the state
    std::int64_t lastRecoveryNs = 0; ///< from the loss of readiness to its return, last time; 0 = never lost
    std::string reason;              ///< of the state, in words
};

/// What the host has to do, in order.
struct SupervisorAction {
    enum class Kind : std::uint8_t {
        Spawn,     ///< start the process with `epoch`
        AskToStop, ///< send it the order to end
        Kill,      ///< SIGKILL
        Tell,      ///< its state changed
    };
    Kind kind = Kind::Tell;
    std::size_t child = 0;
    std::uint32_t epoch = 0;
};

/// Supervises a fixed set of children. Not thread-safe. `nowNs` is monotonic and never decreases.
class Supervisor {
public:
    explicit Supervisor(std::uint64_t seed) : m_seed(seed) {}

    /// Before anything is started. `rules.needs` name earlier children. Returns the child's index.
    std::size_t add(ChildRules rules);

    // What a person wants
    void start(std::size_t child, std::string_view reason, std::int64_t nowNs);
    void stop(std::size_t child, std::string_view reason, std::int64_t nowNs);
    void restart(std::size_t child, std::string_view reason, std::int64_t nowNs);
    /// Kills a child to see it come back. Not counted as a failure. False when it is not ready.
    bool drill(std::size_t child, std::string_view reason, std::int64_t nowNs);
    /// Stops all, those that are needed by others last.
    void stopAll(std::string_view reason, std::int64_t nowNs);

    // What happened
    /// The process could not be made: nothing that trying again would cure.
    void spawnFailed(std::size_t child, std::string_view why, std::int64_t nowNs);
    void becameReady(std::size_t child, std::uint32_t epoch, std::int64_t nowNs);
    /// A heartbeat from its work loop. `done` counts what it finished, `owed` what it was sent and has not
    /// finished: progress is a growing `done`, or nothing owed.
    void heartbeat(std::size_t child, std::uint32_t epoch, std::uint64_t done, std::uint64_t owed,
                   std::int64_t nowNs);
    /// The process ended. `clean` = exit code 0.
    void exited(std::size_t child, std::uint32_t epoch, bool clean, std::string_view how, std::int64_t nowNs);
    /// It broke the protocol: killed and kept out until a person starts it again.
    void violated(std::size_t child, std::uint32_t epoch, std::string_view what, std::int64_t nowNs);
    /// It cannot be used as it is (does not take its configuration, does not keep up): killed, counts as a
    /// failure.
    void refused(std::size_t child, std::uint32_t epoch, std::string_view why, std::int64_t nowNs);
    /// Time passed. Call at least every quarter of the smallest `suspectAfter`.
    void tick(std::int64_t nowNs);

    /// Moves out what is to be done.
    [[nodiscard]] std::vector<SupervisorAction> takeActions();
    [[nodiscard]] const ChildView& view(std::size_t child) const { return m_children[child].view; }
    [[nodiscard]] const ChildRules& rules(std::size_t child) const { return m_children[child].rules; }
    [[nodiscard]] std::size_t size() const { return m_children.size(); }
    /// True when no process is left.
    [[nodiscard]] bool allGone() const;

private:
    struct Child {
        ChildRules rules;
        ChildView view;
        bool wanted = false;  ///< somebody wants it to run
        bool again = false;   ///< start it as soon as it is gone (restart)
        bool drilled = false; ///< its next end was asked for as a drill
        bool askedToStop = false;
        bool killed = false;    ///< SIGKILL was sent to the present process
        std::string latch;      ///< not empty: Failed with this reason when it is gone
        std::string lossReason; ///< why it is being killed
        std::uint64_t done = 0;
        std::int64_t progressNs = 0;
        std::int64_t lostNs = 0; ///< when it stopped being ready without being told to; 0 = it was not lost
        std::int64_t dueNs = 0;  ///< of BackingOff, and of the stop's grace
        std::vector<std::int64_t> failuresNs;
    };

    [[nodiscard]] bool isCurrent(const Child& child, std::uint32_t epoch) const
    {
        return child.view.alive && child.view.epoch == epoch;
    }
    void set(std::size_t child, ChildState state, std::string_view reason, std::int64_t nowNs);
    void act(SupervisorAction::Kind kind, std::size_t child);
    void spawn(std::size_t child, std::string_view reason, std::int64_t nowNs);
    void spawnWhenPossible(std::size_t child, std::string_view reason, std::int64_t nowNs);
    void beginStop(std::size_t child, std::string_view reason, std::int64_t nowNs);
    void kill(std::size_t child, std::string_view reason, std::int64_t nowNs);
    void fail(std::size_t child, std::string_view how, std::int64_t nowNs);
    void watch(std::size_t child, std::int64_t nowNs);
    void lose(Child& child, std::int64_t nowNs);
    [[nodiscard]] bool needsAreReady(const Child& child) const;
    [[nodiscard]] bool isNeeded(std::size_t child) const;
    [[nodiscard]] std::int64_t backoff(std::size_t child) const;

    std::uint64_t m_seed;
    std::vector<Child> m_children;
    std::vector<SupervisorAction> m_actions;
    std::int64_t m_lastTickNs = 0;
};

} // namespace mystic
