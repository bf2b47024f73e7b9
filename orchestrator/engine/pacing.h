// How logical time follows the wall: at a speed, as fast as possible, paused, step by step, or as fast as
// possible to a decision or a moment. Invariant: whatever was asked for, it ends paused when it is reached,
// and a pause or a resume ends it early.
#pragma once

#include <cstdint>
#include <optional>

#include "domain/time.h"

namespace mystic {

/// Maps logical time to monotonic time. Engine thread only.
class Pacing {
public:
    /// speedMilli = logical ms per real second; 1000 = real time, 0 = as fast as possible.
    explicit Pacing(std::int64_t speedMilli = 1000) : m_speedMilli(speedMilli) {}

    void anchor(Timestamp logical, std::int64_t monotonicNs)
    {
        m_anchorLogical = logical;
        m_anchorNs = monotonicNs;
        m_anchored = true;
    }
    void setSpeed(std::int64_t speedMilli, Timestamp logical, std::int64_t monotonicNs)
    {
        m_speedMilli = speedMilli < 0 ? 0 : speedMilli;
        anchor(logical, monotonicNs);
    }
    void pause()
    {
        endHurry();
        m_paused = true;
        m_steps = 0;
    }
    void resume(Timestamp logical, std::int64_t monotonicNs)
    {
        endHurry();
        m_paused = false;
        m_steps = 0;
        anchor(logical, monotonicNs);
    }
    /// As fast as possible until after the next decision, then paused.
    void hurryToDecision()
    {
        pause();
        m_paused = false;
        m_toDecision = true;
    }
    /// As fast as possible to that moment, which is included, then paused.
    void hurryTo(Timestamp moment)
    {
        pause();
        m_paused = false;
        m_until = moment;
    }
    /// A turn was finished in which an agent decided something.
    void decided()
    {
        if (m_toDecision)
            pause();
    }
    /// The next input is due then, not before. Ends a hurry to an earlier moment.
    void upNext(Timestamp earliest)
    {
        if (m_until && earliest > *m_until)
            pause();
    }
    [[nodiscard]] bool isHurrying() const { return m_toDecision || m_until.has_value(); }
    /// While paused: lets one more market event through.
    void step()
    {
        if (m_paused)
            ++m_steps;
    }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] bool isHeld() const { return m_paused && m_steps == 0; }
    /// A market event went through.
    void consumed()
    {
        if (m_steps > 0)
            --m_steps;
    }
    /// Monotonic time at which `logical` is due; nothing when it is due at once.
    [[nodiscard]] std::optional<std::int64_t> dueNs(Timestamp logical) const
    {
        if (m_speedMilli == 0 || m_paused || !m_anchored || isHurrying())
            return std::nullopt;
        const auto ahead = static_cast<double>(logical.ns - m_anchorLogical.ns);
        return m_anchorNs + static_cast<std::int64_t>(ahead * 1000.0 / static_cast<double>(m_speedMilli));
    }
    /// Logical time at that monotonic time, for inputs that come from outside the market.
    [[nodiscard]] std::optional<Timestamp> logicalAt(std::int64_t monotonicNs) const
    {
        if (m_speedMilli == 0 || m_paused || !m_anchored || isHurrying())
            return std::nullopt;
        const auto passed = static_cast<double>(monotonicNs - m_anchorNs);
        return Timestamp{m_anchorLogical.ns +
                         static_cast<std::int64_t>(passed * static_cast<double>(m_speedMilli) / 1000.0)};
    }
    [[nodiscard]] std::int64_t speedMilli() const { return m_speedMilli; }
    [[nodiscard]] bool isAnchored() const { return m_anchored; }

private:
    void endHurry()
    {
        m_toDecision = false;
        m_until.reset();
    }

    std::int64_t m_speedMilli;
    Timestamp m_anchorLogical;
    std::int64_t m_anchorNs = 0;
    bool m_anchored = false;
    bool m_paused = false;
    bool m_toDecision = false;
    std::optional<Timestamp> m_until;
    std::uint32_t m_steps = 0;
};

} // namespace mystic
