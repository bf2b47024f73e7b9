#include "config_node.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

namespace mystic {

namespace {

constexpr std::size_t BytesMax = 4U << 20U;
constexpr std::size_t DepthMax = 16;
constexpr std::size_t ValuesMax = 100'000;

/// Reads the text and tells how far the parser has come, which the parser itself does not say.
struct TrackingIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;
    const char** furthest = nullptr;

    reference operator*() const { return *at; }
    TrackingIterator& operator++()
    {
        ++at;
        *furthest = at;
        return *this;
    }
    TrackingIterator operator++(int)
    {
        TrackingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const TrackingIterator& a, const TrackingIterator& b) { return a.at == b.at; }
};

bool isNumberCharacter(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

std::string jsonQuoted(std::string_view value)
{
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else
            out += c;
    }
    return out + '"';
}

/// Builds the tree. Returning false stops the parser; m_error says why.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(std::string_view text, std::string_view fileName)
        : m_text(text), m_fileName(fileName), m_counted{text.data(), 1}
    {
        m_furthest = text.data();
    }
    const char** furthest() { return &m_furthest; }
    ConfigNode& root() { return m_root; }
    [[nodiscard]] const Error& error() const { return m_error; }
    /// Line and column of a character of the text.
    [[nodiscard]] ConfigPlace placeOf(const char* at) const
    {
        if (at < m_counted.line) // asked for in the order of the text, but for an error
            m_counted = {m_text.data(), 1};
        for (const char* end = std::find(m_counted.line, at, '\n'); end != at;
             end = std::find(m_counted.line, at, '\n'))
            m_counted = {end + 1, m_counted.number + 1};
        return {m_counted.number, static_cast<std::size_t>(at - m_counted.line) + 1};
    }

    bool null() override { return add(ConfigNode::Kind::Null, "null", backOverWord()); }
    bool boolean(bool value) override
    {
        return add(ConfigNode::Kind::Boolean, value ? "true" : "false", backOverWord());
    }
    bool number_integer(number_integer_t value) override { return addNumber(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return addNumber(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& raw) override { return addNumber(raw); }
    bool string(string_t& value) override
    {
        return add(ConfigNode::Kind::Text, jsonQuoted(value), backOverString());
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(ConfigNode::Kind::Object); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(ConfigNode::Kind::List); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        ConfigNode& object = *m_open.back();
        const ConfigPlace place = placeOf(backOverString());
        if (object.find(name) != nullptr)
            return fail(ErrorCode::Parse, place, "the key \"" + name + "\" appears twice in the same object");
        object.members.push_back({name, {}, place});
        return true;
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& exception) override
    {
        std::string what = exception.what();
        const auto details = what.find("column ");
        const auto colon = details == std::string::npos ? details : what.find(": ", details);
        if (colon != std::string::npos)
            what.erase(0, colon + 2);
        const std::size_t offset = std::min(position == 0 ? 0 : position - 1, m_text.size());
        return fail(ErrorCode::Parse, placeOf(m_text.data() + offset), "not valid JSON: " + what);
    }

private:
    bool fail(ErrorCode code, ConfigPlace place, const std::string& what)
    {
        m_error = {code, placeText(m_fileName, place) + ": " + what};
        return false;
    }
    [[nodiscard]] const char* backOver(bool (*belongs)(char)) const
    {
        const char* at = m_furthest;
        while (at > m_text.data() && !belongs(at[-1]))
            --at;
        while (at > m_text.data() && belongs(at[-1]))
            --at;
        return at;
    }
    [[nodiscard]] const char* backOverWord() const
    {
        return backOver([](char c) { return c >= 'a' && c <= 'z'; });
    }
    [[nodiscard]] const char* backOverString() const
    {
        const char* at = m_furthest - 1; // the closing quote
        while (at > m_text.data()) {
            --at;
            const char* slash = at;
            while (slash > m_text.data() && slash[-1] == '\\')
                --slash;
            if (*at == '"' && (at - slash) % 2 == 0)
                break;
        }
        return at;
    }
    bool addNumber(std::string text)
    {
        return add(ConfigNode::Kind::Number, std::move(text), backOver(isNumberCharacter));
    }

    ConfigNode* slot()
    {
        if (m_open.empty())
            return &m_root;
        ConfigNode& parent = *m_open.back();
        if (parent.kind == ConfigNode::Kind::List)
            return &parent.items.emplace_back();
        return &parent.members.back().value;
    }
    bool add(ConfigNode::Kind kind, std::string text, const char* at)
    {
        if (++m_values > ValuesMax)
            return fail(ErrorCode::OutOfRange, placeOf(at), "more than 100 000 values");
        ConfigNode* node = slot();
        node->kind = kind;
        node->text = std::move(text);
        node->place = placeOf(at);
        return true;
    }
    bool open(ConfigNode::Kind kind)
    {
        if (m_open.size() == DepthMax)
            return fail(ErrorCode::OutOfRange, placeOf(m_furthest - 1), "nested deeper than 16");
        ConfigNode* node = slot();
        if (++m_values > ValuesMax)
            return fail(ErrorCode::OutOfRange, placeOf(m_furthest - 1), "more than 100 000 values");
        node->kind = kind;
        node->place = placeOf(m_furthest - 1);
        m_open.push_back(node);
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    struct Line {
        const char* line;
        std::size_t number;
    };

    std::string_view m_text;
    std::string_view m_fileName;
    mutable Line m_counted; ///< begin of the line of the last place: counted from there, not from the top
    const char* m_furthest = nullptr;
    ConfigNode m_root;
    std::vector<ConfigNode*> m_open; ///< a parent does not grow while a child is open, so pointers stay valid
    std::size_t m_values = 0;
    Error m_error;
};

} // namespace

const ConfigNode* ConfigNode::find(std::string_view key) const
{
    for (const Member& member : members)
        if (member.name == key)
            return &member.value;
    return nullptr;
}

std::string ConfigNode::json() const
{
    if (kind == Kind::List) {
        std::string out = "[";
        for (const ConfigNode& item : items)
            out += (out.size() == 1 ? "" : ", ") + item.json();
        return out + "]";
    }
    return kind == Kind::Object ? "{…}" : text;
}

std::string_view ConfigNode::kindName() const
{
    constexpr std::string_view Names[] = {"null",   "true or false", "a number",
                                          "a text", "a list",        "an object"};
    return Names[static_cast<std::size_t>(kind)];
}

std::string placeText(std::string_view fileName, ConfigPlace place)
{
    return std::string(fileName) + ':' + std::to_string(place.line) + ':' + std::to_string(place.column);
}

Result<ConfigNode> parseConfigText(std::string_view text, std::string_view fileName)
{
    if (text.size() > BytesMax)
        return failure(ErrorCode::OutOfRange,
                       std::string(fileName) + ": larger than 4 MB; a configuration never is");
    TreeBuilder builder(text, fileName);
    if (const auto zero = text.find('\0'); zero != std::string_view::npos) // the parser takes it for the end
        return failure(ErrorCode::Parse, placeText(fileName, builder.placeOf(text.data() + zero)) +
                                             ": a zero byte; this is not a text file or it is damaged");
    const TrackingIterator first{text.data(), builder.furthest()};
    const TrackingIterator last{text.data() + text.size(), builder.furthest()};
    const bool done = nlohmann::json::sax_parse(first, last, &builder, nlohmann::json::input_format_t::json,
                                                /*strict=*/true, /*ignore_comments=*/true);
    if (!done)
        return tl::make_unexpected(builder.error());
    return std::move(builder.root());
}

} // namespace mystic
