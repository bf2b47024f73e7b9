#include "sandbox_level.h"

#include <array>

namespace mystic {

namespace {

constexpr std::array<std::string_view, 4> Words{"none", "limited", "cut-off", "confined"};

} // namespace

std::string_view toText(SandboxLevel level)
{
    return Words.at(static_cast<std::size_t>(level));
}

Result<SandboxLevel> sandboxLevelFrom(std::string_view word)
{
    for (std::size_t i = 0; i < Words.size(); ++i)
        if (Words.at(i) == word)
            return static_cast<SandboxLevel>(i);
    return failure(ErrorCode::InvalidArgument,
                   "\"" + std::string(word) +
                       "\" is no sandbox level; there are none, limited, cut-off and confined");
}

Result<void> admitToSandbox(std::string_view agent, SandboxLevel required, const SandboxReport& report)
{
    if (report.reached >= required)
        return {};
    std::string open;
    for (const SandboxCheck& check : report.checks)
        if (!check.held && check.level <= required)
            open += (open.empty() ? "" : ", ") + check.what + " (" + check.answer + ")";
    std::string text = std::string(agent) + " is not started: it has to run at sandbox level " +
                       std::string(toText(required)) + ", and this machine was shown to reach only " +
                       std::string(toText(report.reached)) + ".";
    if (!open.empty())
        text += " What was tried and was not denied: " + open + ".";
    if (!report.problem.empty())
        text += " " + report.problem;
    text += " Use a machine whose kernel offers what is missing, or lower the agent's required level if you "
            "trust its code as your own.";
    return failure(ErrorCode::Denied, std::move(text));
}

} // namespace mystic
