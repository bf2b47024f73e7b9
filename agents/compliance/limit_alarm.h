// Raises and clears the alarms of one limit: a warning and the limit itself. Invariant: an alarm is raised
// once when its threshold is reached and cleared once when use has fallen 5 % of the limit below that
// threshold, so that a value on the edge does not chatter.
#pragma once

#include <cstdint>

#include "messages/messages.h"

namespace mystic {

/// One limit with its place in the report and its two alarms.
class LimitAlarm {
public:
    LimitAlarm(CheckId check, Unit unit) : m_check(check), m_unit(unit) {}

    /// Calls send(const Alert&) for each alarm that is raised or cleared. UnknownValue counts as over the
    /// limit.
    template <typename Send>
    void update(std::int64_t value, std::int64_t limit, Ratio warnAt, AgentId agent, Send send)
    {
        if (moves(m_warned, value, limit, warnAt.raw()))
            send(makeAlert(AlertCode::LimitWarning, m_warned, value, limit, agent));
        if (moves(m_reached, value, limit, Ratio::Scale))
            send(makeAlert(AlertCode::LimitBreached, m_reached, value, limit, agent));
    }
    [[nodiscard]] LimitUse use(std::int64_t value, std::int64_t limit, Ratio warnAt) const;

    template <typename Writer>
    void save(Writer& out) const
    {
        out.put(m_warned);
        out.put(m_reached);
    }
    template <typename Reader>
    void load(Reader& in)
    {
        m_warned = in.template get<std::uint8_t>();
        m_reached = in.template get<std::uint8_t>();
    }

private:
    /// Flips the state when its threshold is crossed; true when it flipped.
    static bool moves(std::uint8_t& raised, std::int64_t value, std::int64_t limit,
                      std::int64_t thresholdRaw);
    [[nodiscard]] Alert makeAlert(AlertCode code, bool raised, std::int64_t value, std::int64_t limit,
                                  AgentId agent) const;

    CheckId m_check;
    Unit m_unit;
    std::uint8_t m_warned = 0;
    std::uint8_t m_reached = 0;
};

} // namespace mystic
