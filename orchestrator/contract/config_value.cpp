#include "config_value.h"

#include <charconv>

namespace mystic {

namespace {

constexpr std::size_t ListMax = 1000;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blank = " \t\r\n";
    const auto first = text.find_first_not_of(Blank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(Blank) - first + 1);
}

tl::unexpected<Error> notA(const ConfigKey& key, std::string_view what, std::string_view json)
{
    return failure(ErrorCode::Parse, "configuration key \"" + key.name + "\": expected " + std::string(what) +
                                         ", found " +
                                         (json.empty() ? "nothing" : std::string(json.substr(0, 80))));
}

std::string rangeText(const ConfigKey& key)
{
    std::string text;
    if (!key.minimum.empty())
        text += "at least " + key.minimum;
    if (!key.maximum.empty())
        text += (text.empty() ? "at most " : " and at most ") + key.maximum;
    return key.unit.empty() ? text : text + " " + key.unit;
}

tl::unexpected<Error> outOfRange(const ConfigKey& key, std::string_view json)
{
    return failure(ErrorCode::OutOfRange, "configuration key \"" + key.name + "\": expected " +
                                              rangeText(key) + ", found " + std::string(json));
}

bool parseInteger(std::string_view text, std::int64_t& out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size();
}

/// Reads one quoted string at the front of `rest` and moves past it.
bool takeString(std::string_view& rest, std::string& out)
{
    if (rest.empty() || rest.front() != '"')
        return false;
    rest.remove_prefix(1);
    out.clear();
    while (!rest.empty() && rest.front() != '"') {
        char c = rest.front();
        if (static_cast<unsigned char>(c) < 0x20U)
            return false;
        if (c == '\\') {
            rest.remove_prefix(1);
            constexpr std::string_view Escapes = "\"\\/nt";
            constexpr std::string_view Meanings = "\"\\/\n\t";
            const auto at = rest.empty() ? std::string_view::npos : Escapes.find(rest.front());
            if (at == std::string_view::npos)
                return false;
            c = Meanings[at];
        }
        out.push_back(c);
        rest.remove_prefix(1);
    }
    if (rest.empty())
        return false;
    rest.remove_prefix(1);
    return true;
}

} // namespace

const ConfigKey* findConfigKey(std::span<const ConfigKey> keys, std::string_view name)
{
    for (const ConfigKey& key : keys)
        if (key.name == name)
            return &key;
    return nullptr;
}

Result<std::int64_t> readInteger(const ConfigKey& key, std::string_view json)
{
    const std::string_view text = trimmed(json);
    std::int64_t value = 0;
    if (!parseInteger(text, value)) {
        const auto decimal = parseScaled(text);
        if (!decimal || *decimal % Ratio::Scale != 0)
            return notA(key, "a whole number", text);
        value = *decimal / Ratio::Scale;
    }
    std::int64_t bound = 0;
    if ((parseInteger(key.minimum, bound) && value < bound) ||
        (parseInteger(key.maximum, bound) && value > bound))
        return outOfRange(key, text);
    return value;
}

Result<std::int64_t> readDecimal(const ConfigKey& key, std::string_view json)
{
    const std::string_view text = trimmed(json);
    const auto value = parseScaled(text);
    if (!value) {
        if (value.error().code == ErrorCode::OutOfRange)
            return outOfRange(key, text);
        return notA(key, "a number", text);
    }
    if (!key.minimum.empty()) {
        const auto minimum = parseScaled(key.minimum);
        if (minimum && *value < *minimum)
            return outOfRange(key, text);
    }
    if (!key.maximum.empty()) {
        const auto maximum = parseScaled(key.maximum);
        if (maximum && *value > *maximum)
            return outOfRange(key, text);
    }
    return *value;
}

Result<std::string> readText(const ConfigKey& key, std::string_view json)
{
    std::string_view rest = trimmed(json);
    std::string value;
    if (!takeString(rest, value) || !rest.empty())
        return notA(key, "a text in quotes", trimmed(json));
    return value;
}

Result<bool> readBoolean(const ConfigKey& key, std::string_view json)
{
    const std::string_view text = trimmed(json);
    if (text == "true")
        return true;
    if (text == "false")
        return false;
    return notA(key, "true or false", text);
}

Result<std::vector<std::string>> readTextList(const ConfigKey& key, std::string_view json)
{
    constexpr std::string_view Expected = "a list of texts in quotes, like [\"A\", \"B\"]";
    std::string_view rest = trimmed(json);
    std::vector<std::string> values;
    if (rest.size() < 2 || rest.front() != '[' || rest.back() != ']')
        return notA(key, Expected, rest);
    rest = trimmed(rest.substr(1, rest.size() - 2));
    while (!rest.empty()) {
        std::string value;
        if (!takeString(rest, value) || values.size() == ListMax)
            return notA(key, Expected, trimmed(json));
        values.push_back(std::move(value));
        rest = trimmed(rest);
        if (rest.empty())
            break;
        if (rest.front() != ',')
            return notA(key, Expected, trimmed(json));
        rest = trimmed(rest.substr(1));
        if (rest.empty())
            return notA(key, Expected, trimmed(json));
    }
    return values;
}

} // namespace mystic
