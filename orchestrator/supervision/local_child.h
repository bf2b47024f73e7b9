// An agent behind the port of child processes without a process: the child's side runs in the caller's
// thread. For going over a recorded past, so that a real child can begin where the record ends. Only for
// agents this program makes itself.
#pragma once

#include <deque>
#include <memory>

#include "child_agent.h"
#include "engine/agent_runtime.h"
#include "supervision/spawner.h"

namespace mystic {

class LocalChild final : public Child {
public:
    explicit LocalChild(AgentFactory factory);
    [[nodiscard]] std::int32_t pid() const override { return 0; }
    /// Handles the frame before it returns.
    [[nodiscard]] SendOutcome send(std::span<const std::byte> message) override;
    [[nodiscard]] Received receive(std::span<std::byte> buffer) override;
    [[nodiscard]] std::optional<ExitStatus> hasExited() override { return std::nullopt; }
    /// It hands its state over.
    void requestStop() override { m_agent->onEnd(); }
    void kill() override {}
    [[nodiscard]] ChildOutput takeOutput() override { return {}; }
    [[nodiscard]] int pollFd() const override { return -1; }

private:
    std::unique_ptr<ChildAgent> m_agent;
    std::deque<std::vector<std::byte>> m_said;
    bool m_ended = false;
};

} // namespace mystic
