#include "sandbox_arguments.h"

#include <charconv>
#include <limits>

namespace mystic {

namespace {

constexpr std::string_view Level = "--level";
constexpr std::string_view Memory = "--memory";
constexpr std::string_view Files = "--files";
constexpr std::string_view FileBytes = "--file-bytes";
constexpr std::string_view Work = "--work";
constexpr std::string_view Read = "--read";
constexpr std::string_view End = "--";

Result<std::uint64_t> number(std::string_view option, std::string_view text)
{
    std::uint64_t value = 0;
    const auto done = std::from_chars(text.data(), text.data() + text.size(), value);
    if (done.ec != std::errc() || done.ptr != text.data() + text.size())
        return failure(ErrorCode::Parse,
                       std::string(option) + ": \"" + std::string(text) + "\" is not a whole number");
    return value;
}

Result<void> take(SandboxPolicy& policy, std::string_view option, std::string_view value)
{
    if (option == Level) {
        const auto level = sandboxLevelFrom(value);
        if (!level)
            return tl::make_unexpected(level.error());
        policy.level = *level;
        return {};
    }
    if (option == Work) {
        policy.workDirectory = value;
        return {};
    }
    if (option == Read) {
        policy.readable.emplace_back(value);
        return {};
    }
    if (option != Memory && option != Files && option != FileBytes)
        return failure(ErrorCode::InvalidArgument, "unknown option " + std::string(option));
    const auto count = number(option, value);
    if (!count)
        return tl::make_unexpected(count.error());
    if (option == Memory)
        policy.memoryBytes = *count;
    else if (option == FileBytes)
        policy.fileBytes = *count;
    else if (*count <= std::numeric_limits<std::uint32_t>::max())
        policy.openFiles = static_cast<std::uint32_t>(*count);
    else
        return failure(ErrorCode::OutOfRange, "--files: too many");
    return {};
}

} // namespace

std::vector<std::string> launcherArguments(const std::string& launcher, const SandboxPolicy& policy)
{
    std::vector<std::string> words{launcher};
    const auto add = [&words](std::string_view option, std::string value) {
        words.emplace_back(option);
        words.push_back(std::move(value));
    };
    add(Level, std::string(toText(policy.level)));
    add(Memory, std::to_string(policy.memoryBytes));
    add(Files, std::to_string(policy.openFiles));
    add(FileBytes, std::to_string(policy.fileBytes));
    if (!policy.workDirectory.empty())
        add(Work, policy.workDirectory);
    for (const std::string& path : policy.readable)
        add(Read, path);
    words.emplace_back(End);
    return words;
}

Result<LauncherCommand> parseLauncherArguments(std::span<char* const> words)
{
    LauncherCommand command;
    std::size_t at = 0;
    for (; at < words.size() && words[at] != End; at += 2) {
        if (at + 1 >= words.size())
            return failure(ErrorCode::InvalidArgument, std::string(words[at]) + " needs a value");
        if (const auto taken = take(command.policy, words[at], words[at + 1]); !taken)
            return tl::make_unexpected(taken.error());
    }
    command.program = at + 1;
    if (command.program >= words.size())
        return failure(ErrorCode::InvalidArgument, "no program after \"--\"");
    return command;
}

} // namespace mystic
