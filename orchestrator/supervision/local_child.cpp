#include "local_child.h"

#include <algorithm>

namespace mystic {

LocalChild::LocalChild(AgentFactory factory)
{
    ChildAgentParts parts;
    parts.make = [factory = std::move(factory)](const std::string&,
                                                const std::string&) -> Result<std::unique_ptr<BaseAgent>> {
        return factory();
    };
    parts.send = [this](std::span<const std::byte> frame) {
        m_said.emplace_back(frame.begin(), frame.end());
        return true;
    };
    parts.monotonicNs = [] { return std::int64_t(0); }; // nobody waits for its heartbeats
    m_agent = std::make_unique<ChildAgent>(std::move(parts));
    m_agent->hello();
}

SendOutcome LocalChild::send(std::span<const std::byte> message)
{
    m_ended = m_ended || !m_agent->onFrame(message);
    return m_ended ? SendOutcome::Gone : SendOutcome::Sent;
}

Received LocalChild::receive(std::span<std::byte> buffer)
{
    if (m_said.empty())
        return {m_ended ? Received::Kind::Gone : Received::Kind::None, 0};
    const std::vector<std::byte> frame = std::move(m_said.front());
    m_said.pop_front();
    std::copy_n(frame.begin(), std::min(frame.size(), buffer.size()), buffer.begin());
    return {Received::Kind::Message, frame.size()};
}

} // namespace mystic
