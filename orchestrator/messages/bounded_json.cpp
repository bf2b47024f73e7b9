#include "bounded_json.h"

#include <algorithm>
#include <vector>

#include <nlohmann/json.hpp>

namespace mystic {

namespace {

using Json = nlohmann::json;

/// Builds the value and stops at the first thing that breaks a limit.
class BoundedBuilder final : public nlohmann::json_sax<Json> {
public:
    explicit BoundedBuilder(const JsonLimits& limits) : m_limits(limits) {}

    bool null() override { return place(Json(nullptr)); }
    bool boolean(bool value) override { return place(Json(value)); }
    bool number_integer(number_integer_t value) override { return place(Json(value)); }
    bool number_unsigned(number_unsigned_t value) override { return place(Json(value)); }
    bool number_float(number_float_t value, const string_t& /*text*/) override { return place(Json(value)); }
    bool string(string_t& value) override { return fits(value) && place(Json(std::move(value))); }
    bool binary(binary_t& /*value*/) override { return refuse(ErrorCode::Parse, "binary data is not JSON"); }
    bool start_object(std::size_t /*size*/) override { return open(Json::object()); }
    bool start_array(std::size_t /*size*/) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        if (!fits(name))
            return false;
        if (m_open.back()->contains(name))
            return refuse(ErrorCode::Parse, "key \"" + shortened(name) + "\" appears twice in one object");
        m_key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& error) override
    {
        m_position = position;
        m_hasPosition = true;
        m_error = {ErrorCode::Parse, reasonOf(error.what())};
        return false;
    }

    Json& root() { return m_root; }
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] bool hasPosition() const { return m_hasPosition; }
    [[nodiscard]] std::size_t position() const { return m_position; }

private:
    static std::string shortened(const std::string& text) { return text.substr(0, 60); }

    /// The parser's sentence without its own error number and position.
    static std::string reasonOf(std::string_view what)
    {
        const auto bracket = what.find("] ");
        if (bracket != std::string_view::npos)
            what.remove_prefix(bracket + 2);
        const auto colon = what.find(": ");
        if (what.starts_with("parse error") && colon != std::string_view::npos)
            what.remove_prefix(colon + 2);
        return std::string(what.substr(0, 300));
    }

    bool refuse(ErrorCode code, std::string why)
    {
        m_error = {code, std::move(why) + " (at " + path() + ")"};
        return false;
    }
    [[nodiscard]] std::string path() const
    {
        std::string text;
        for (const std::string& part : m_path)
            text += "/" + shortened(part);
        return text.empty() ? "the top" : text;
    }
    bool fits(const std::string& text)
    {
        return text.size() <= m_limits.textBytesMax ||
               refuse(ErrorCode::OutOfRange,
                      "a text is longer than " + std::to_string(m_limits.textBytesMax) + " bytes");
    }
    /// Puts a value where it belongs; `m_placed` then points at it.
    bool place(Json&& value)
    {
        if (++m_elements > m_limits.elementsMax)
            return refuse(ErrorCode::OutOfRange,
                          "more than " + std::to_string(m_limits.elementsMax) + " values");
        if (m_open.empty()) {
            m_root = std::move(value);
            m_placed = &m_root;
        } else if (m_open.back()->is_array()) {
            m_open.back()->push_back(std::move(value));
            m_placed = &m_open.back()->back();
        } else {
            m_placed = &((*m_open.back())[m_key] = std::move(value));
        }
        return true;
    }
    bool open(Json&& container)
    {
        if (m_open.size() >= m_limits.depthMax)
            return refuse(ErrorCode::OutOfRange,
                          "nested deeper than " + std::to_string(m_limits.depthMax) + " levels");
        const bool inArray = !m_open.empty() && m_open.back()->is_array();
        std::string name = m_open.empty() ? std::string()
                           : inArray      ? std::to_string(m_open.back()->size())
                                          : m_key;
        if (!place(std::move(container)))
            return false;
        if (!m_open.empty())
            m_path.push_back(std::move(name));
        m_open.push_back(m_placed); // stays valid: a container's parent takes nothing more until it is closed
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        if (!m_path.empty())
            m_path.pop_back();
        return true;
    }

    JsonLimits m_limits;
    Json m_root;
    std::vector<Json*> m_open;
    std::vector<std::string> m_path;
    Json* m_placed = nullptr;
    std::string m_key;
    std::size_t m_elements = 0;
    Error m_error{ErrorCode::Parse, "not JSON"};
    std::size_t m_position = 0;
    bool m_hasPosition = false;
};

/// "line 3, column 14" of a byte (from 1).
std::string placeOf(std::string_view text, std::size_t position)
{
    const auto before = text.substr(0, std::min(position == 0 ? 0 : position - 1, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto newline = before.rfind('\n');
    const std::size_t column = before.size() - (newline == std::string_view::npos ? 0 : newline + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

} // namespace

Result<nlohmann::json> parseBoundedJson(std::string_view text, std::string_view source,
                                        const JsonLimits& limits)
{
    const std::string name(source);
    if (text.size() > limits.bytesMax)
        return failure(ErrorCode::OutOfRange, name + ": " + std::to_string(text.size()) +
                                                  " bytes of JSON, at most " +
                                                  std::to_string(limits.bytesMax) + " are taken");
    if (const auto zero = text.find('\0');
        zero != std::string_view::npos) // the parser would take it for the end
        return failure(ErrorCode::Parse, name + ", " + placeOf(text, zero + 1) + ": a zero byte is not JSON");
    BoundedBuilder builder(limits);
    const bool complete = Json::sax_parse(text.begin(), text.end(), &builder, Json::input_format_t::json,
                                          true, limits.allowComments);
    if (complete)
        return std::move(builder.root());
    const Error& error = builder.error();
    if (builder.hasPosition())
        return failure(error.code, name + ", " + placeOf(text, builder.position()) + ": " + error.message);
    return failure(error.code, name + ": " + error.message);
}

} // namespace mystic
