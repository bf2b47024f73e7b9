#include "limit_alarm.h"

#include <string>

#include "contract/limit_check.h"

namespace mystic {

namespace {

constexpr std::int64_t HysteresisRaw = Ratio::Scale / 20;

} // namespace

bool LimitAlarm::moves(std::uint8_t& raised, std::int64_t value, std::int64_t limit,
                       std::int64_t thresholdRaw)
{
    const bool now = isAtLeastShare(value, limit, raised != 0 ? thresholdRaw - HysteresisRaw : thresholdRaw);
    const bool changed = now != (raised != 0);
    raised = now ? 1 : 0;
    return changed;
}

LimitUse LimitAlarm::use(std::int64_t value, std::int64_t limit, Ratio warnAt) const
{
    LimitUse line;
    line.id = m_check;
    line.unit = m_unit;
    line.value = value;
    line.limit = limit;
    line.warn = narrow(Int128{limit} * warnAt.raw() / Ratio::Scale).value_or(limit);
    line.outcome = CheckOutcome::Pass;
    if (isAtLeastShare(value, limit, Ratio::Scale))
        line.outcome = CheckOutcome::Block;
    else if (isAtLeastShare(value, limit, warnAt.raw()))
        line.outcome = CheckOutcome::Warn;
    return line;
}

Alert LimitAlarm::makeAlert(AlertCode code, bool raised, std::int64_t value, std::int64_t limit,
                            AgentId agent) const
{
    Alert alert;
    alert.code = code;
    alert.agent = agent;
    alert.check = m_check;
    alert.unit = m_unit;
    alert.value = value;
    alert.limit = limit;
    alert.cleared = raised ? 0 : 1;
    std::string text(toText(m_check));
    text += value == UnknownValue
                ? ": use unknown, a conversion rate is missing"
                : ": " + formatValue(m_unit, value) + " of " + formatValue(m_unit, limit) + " in use";
    if (!raised) {
        alert.severity = Severity::Info;
        text += code == AlertCode::LimitBreached ? ". Entries are possible again." : ". Use is normal again.";
    } else if (code == AlertCode::LimitWarning) {
        alert.severity = Severity::Medium;
        text += ". Entries stop at the limit; slow down or raise it.";
    } else {
        alert.severity = Severity::High;
        text += ". New entries are refused; exits and cancels stay possible.";
    }
    alert.text.assign(text);
    return alert;
}

} // namespace mystic
