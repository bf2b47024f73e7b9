#include "time_zones.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace mystic {

namespace {

/// A name that can be a path below the zone directory and nothing else.
bool isZoneName(std::string_view name)
{
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
               c == '_' || c == '-' || c == '+';
    });
    return plain && !name.empty() && name.front() != '/' && name.size() < 64;
}

Result<TimeZone> readZoneFile(std::string_view name, const std::string& path, std::ifstream& file)
{
    const auto damaged = [&](const char* what) {
        return failure(ErrorCode::Corrupt, "time zone \"" + std::string(name) + "\": " + path + " " + what);
    };
    const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (bytes.rfind("TZif", 0) != 0 || bytes.size() < 44)
        return damaged("is not a TZif file");
    if (bytes[4] < '2' || bytes.back() != '\n')
        return damaged("has no rule at its end (a TZif file of version 2 or later was expected)");
    const auto begin = bytes.rfind('\n', bytes.size() - 2);
    const std::string rule =
        begin == std::string::npos ? "" : bytes.substr(begin + 1, bytes.size() - begin - 2);
    if (rule.empty())
        return damaged("ends without a rule: this zone has no regular future");
    return TimeZone::parse(rule).map_error([&](const Error& error) {
        return Error{error.code, "time zone \"" + std::string(name) + "\": " + error.message};
    });
}

} // namespace

Result<TimeZone> resolveTimeZone(std::string_view name, const std::string& directory)
{
    if (name == "UTC")
        return TimeZone();
    if (isZoneName(name)) {
        const std::string path = directory + '/' + std::string(name);
        std::ifstream file(path, std::ios::binary);
        // A folder opens too and cannot be read: "Europe" is not a zone.
        if (file && file.peek() != std::ifstream::traits_type::eof())
            return readZoneFile(name, path, file);
    }
    if (auto rule = TimeZone::parse(name))
        return rule;
    return failure(ErrorCode::NotFound,
                   "time zone \"" + std::string(name) + "\" is not known in " + directory +
                       " and is no POSIX TZ rule; expected a name like Europe/Berlin or UTC");
}

} // namespace mystic
