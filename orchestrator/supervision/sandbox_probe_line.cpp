#include <algorithm>
#include <array>

#include "sandbox_probe.h"

namespace mystic {

namespace {

constexpr char Separator = '\t';

} // namespace

std::string formatProbeLine(const SandboxCheck& check)
{
    return std::string(toText(check.level)) + Separator + (check.held ? "1" : "0") + Separator + check.what +
           Separator + check.answer;
}

Result<SandboxCheck> parseProbeLine(std::string_view line)
{
    std::array<std::string_view, 4> fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::size_t end = i + 1 < fields.size() ? line.find(Separator) : line.size();
        if (end == std::string_view::npos)
            return failure(ErrorCode::Parse, "sandbox probe: a line with too few fields");
        fields[i] = line.substr(0, end);
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    const auto level = sandboxLevelFrom(fields[0]);
    if (!level)
        return tl::make_unexpected(level.error());
    if (fields[1] != "0" && fields[1] != "1")
        return failure(ErrorCode::Parse, "sandbox probe: neither held nor not");
    return SandboxCheck{*level, std::string(fields[2]), fields[1] == "1", std::string(fields[3])};
}

SandboxLevel provenLevel(SandboxLevel most, const std::vector<SandboxCheck>& checks)
{
    SandboxLevel proven = SandboxLevel::None;
    for (const SandboxLevel level : {SandboxLevel::Limited, SandboxLevel::CutOff, SandboxLevel::Confined}) {
        if (level > most)
            break;
        const auto of = [level](const SandboxCheck& check) { return check.level == level; };
        const auto open = [&](const SandboxCheck& check) { return of(check) && !check.held; };
        if (std::ranges::none_of(checks, of) || std::ranges::any_of(checks, open))
            break;
        proven = level;
    }
    return proven;
}

} // namespace mystic
