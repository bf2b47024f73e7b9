#include "json_codec.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <type_traits>

#include <nlohmann/json.hpp>

#include "enum_names.h"
#include "message_fields.h"

namespace mystic {

namespace {

using Json = nlohmann::json;

template <typename T>
inline constexpr bool IsText = false;
template <std::size_t N>
inline constexpr bool IsText<FixedText<N>> = true;
template <typename T>
inline constexpr bool IsFixed = false;
template <typename Tag>
inline constexpr bool IsFixed<Fixed<Tag>> = true;
template <typename T>
inline constexpr bool IsCounted = false;
template <typename Items, typename Count>
inline constexpr bool IsCounted<CountedItems<Items, Count>> = true;

class Writer {
public:
    explicit Writer(std::string& out) : m_out(&out) {}

    template <typename T>
    void operator()(const char* name, const T& value)
    {
        *m_out += m_first ? "\"" : ",\"";
        m_first = false;
        *m_out += name;
        *m_out += "\":";
        write(value);
    }
    /// A union's member is there already when writing.
    template <typename T>
    void activate(const T& /*member*/)
    {
    }

private:
    template <typename T>
    void write(const T& value)
    {
        if constexpr (IsFixed<T>)
            quoted(value.toString());
        else if constexpr (std::is_same_v<T, Timestamp>)
            quoted(formatTimestamp(value, 9));
        else if constexpr (std::is_same_v<T, Duration>)
            quoted(std::to_string(value.ns));
        else if constexpr (IsText<T>)
            *m_out += Json(value.str()).dump(-1, ' ', false, Json::error_handler_t::replace);
        else if constexpr (std::is_enum_v<T>)
            quoted(enumeratorName(value));
        else if constexpr (std::is_integral_v<T> && sizeof(T) == 8)
            quoted(std::to_string(value));
        else if constexpr (std::is_integral_v<T>)
            *m_out += std::to_string(value);
        else if constexpr (IsCounted<T>)
            writeItems(value);
        else
            writeObject(value);
    }
    template <typename T>
    void writeObject(const T& value)
    {
        *m_out += '{';
        Writer inner(*m_out);
        fields(inner, value);
        *m_out += '}';
    }
    template <typename T>
    void writeItems(const T& counted)
    {
        *m_out += '[';
        const std::size_t count = std::min<std::size_t>(counted.count, counted.items.size());
        for (std::size_t i = 0; i < count; ++i) {
            *m_out += i == 0 ? "" : ",";
            writeObject(counted.items[i]);
        }
        *m_out += ']';
    }
    void quoted(std::string_view text)
    {
        *m_out += '"';
        *m_out += text;
        *m_out += '"';
    }

    std::string* m_out;
    bool m_first = true;
};

/// Reads one JSON object; the first fault is kept, everything after it is skipped.
class Reader {
public:
    Reader(const Json& object, std::string path, Error& error, bool& failed)
        : m_object(&object), m_path(std::move(path)), m_error(&error), m_failed(&failed)
    {
        if (!object.is_object())
            refuse(m_path, "expected an object");
    }

    template <typename T>
    void operator()(const char* name, T&& field)
    {
        if (*m_failed)
            return;
        m_seen.insert(name);
        const std::string path = m_path + "." + name;
        const auto found = m_object->find(name);
        if (found == m_object->end())
            return refuse(path, "the field is missing");
        read(path, *found, field);
    }
    template <typename T>
    void activate(T& member)
    {
        member = T{};
    }
    /// Refuses fields nobody asked for.
    void finish()
    {
        if (*m_failed)
            return;
        for (const auto& [name, value] : m_object->items())
            if (m_seen.find(name) == m_seen.end())
                return refuse(m_path + "." + name.substr(0, 60), "the field is unknown");
    }

private:
    template <typename T>
    void read(const std::string& path, const Json& json, T& field)
    {
        if constexpr (IsFixed<T>)
            readFixed(path, json, field);
        else if constexpr (std::is_same_v<T, Timestamp>)
            readTime(path, json, field);
        else if constexpr (std::is_same_v<T, Duration>)
            readLong(path, json, field.ns);
        else if constexpr (IsText<T>)
            readText(path, json, field);
        else if constexpr (std::is_enum_v<T>)
            readEnum(path, json, field);
        else if constexpr (std::is_integral_v<T> && sizeof(T) == 8)
            readLong(path, json, field);
        else if constexpr (std::is_integral_v<T>)
            readShort(path, json, field);
        else if constexpr (IsCounted<T>)
            readItems(path, json, field);
        else
            readObject(path, json, field);
    }
    const std::string* text(const std::string& path, const Json& json, const char* expected)
    {
        if (const auto* value = json.get_ptr<const std::string*>())
            return value;
        refuse(path, expected);
        return nullptr;
    }
    template <typename T>
    void readFixed(const std::string& path, const Json& json, T& field)
    {
        const std::string* value = text(path, json, "expected a decimal number in quotes");
        if (value == nullptr)
            return;
        // Digits that do not fit are refused rather than rounded: what was sent must be what is meant.
        const auto down = T::parse(*value, Rounding::Floor);
        const auto up = T::parse(*value, Rounding::Ceiling);
        if (!down || !up)
            return refuse(path, down ? up.error().message : down.error().message);
        if (*down != *up)
            return refuse(path, "more than eight decimals");
        field = *down;
    }
    void readTime(const std::string& path, const Json& json, Timestamp& field)
    {
        const std::string* value = text(path, json, "expected an ISO 8601 time in quotes");
        if (value == nullptr)
            return;
        const auto time = parseTimestamp(*value);
        if (!time)
            return refuse(path, time.error().message);
        field = *time;
    }
    template <typename T>
    void readLong(const std::string& path, const Json& json, T& field)
    {
        const std::string* value = text(path, json, "expected a 64-bit integer in quotes");
        if (value == nullptr)
            return;
        T number = 0;
        const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
        if (error != std::errc{} || end != value->data() + value->size())
            return refuse(path, "expected a 64-bit integer in quotes");
        field = number;
    }
    template <typename T>
    void readShort(const std::string& path, const Json& json, T& field)
    {
        static_assert(std::is_unsigned_v<T>);
        const auto* number = json.get_ptr<const Json::number_unsigned_t*>();
        if (number == nullptr || *number > std::numeric_limits<T>::max())
            return refuse(path, "expected a whole number from 0 to " +
                                    std::to_string(std::numeric_limits<T>::max()));
        field = static_cast<T>(*number);
    }
    template <std::size_t N>
    void readText(const std::string& path, const Json& json, FixedText<N>& field)
    {
        const std::string* value = text(path, json, "expected a text");
        if (value == nullptr)
            return;
        if (value->size() > N || value->find('\0') != std::string::npos)
            return refuse(path,
                          "expected a text of at most " + std::to_string(N) + " bytes without zero bytes");
        field = FixedText<N>(std::string_view(*value));
    }
    template <typename T>
    void readEnum(const std::string& path, const Json& json, T& field)
    {
        const std::string* value = text(path, json, "expected a name");
        if (value == nullptr)
            return;
        const auto found = enumeratorOf<T>(*value);
        if (!found)
            return refuse(path, "'" + value->substr(0, 40) + "' is not one of its names");
        field = *found;
    }
    template <typename T>
    void readItems(const std::string& path, const Json& json, T& counted)
    {
        if (!json.is_array() || json.size() > counted.items.size())
            return refuse(path,
                          "expected a list of at most " + std::to_string(counted.items.size()) + " items");
        for (std::size_t i = 0; i < json.size() && !*m_failed; ++i)
            readObject(path + "." + std::to_string(i), json[i], counted.items[i]);
        counted.count = static_cast<std::remove_reference_t<decltype(counted.count)>>(json.size());
    }
    template <typename T>
    void readObject(const std::string& path, const Json& json, T& value)
    {
        Reader inner(json, path, *m_error, *m_failed);
        if (!*m_failed)
            fields(inner, value);
        inner.finish();
    }
    void refuse(const std::string& path, const std::string& why)
    {
        if (*m_failed)
            return;
        *m_failed = true;
        *m_error = {ErrorCode::Parse, path + ": " + why};
    }

    const Json* m_object;
    std::string m_path;
    std::set<std::string, std::less<>> m_seen;
    Error* m_error;
    bool* m_failed;
};

/// Everything but the payload.
template <typename V, typename M>
void envelopeFields(V& v, M& m)
{
    v("kind", m.kind);
    v("source", m.source);
    v("target", m.target);
    v("seq", m.seq);
    v("cause", m.cause);
    v("trace", m.trace);
    v("time", m.time);
}

} // namespace

std::string encodeJson(const Message& message)
{
    std::string out = "{";
    Writer envelope(out);
    envelopeFields(envelope, message);
    withPayloadType(message.kind, [&]<typename T>() { envelope("payload", message.as<T>()); });
    out += '}';
    return out;
}

Result<Message> decodeJson(std::string_view text, const JsonLimits& limits)
{
    const auto json = parseBoundedJson(text, "message", limits);
    if (!json)
        return tl::make_unexpected(json.error());
    Error error;
    bool failed = false;
    Reader reader(*json, "message", error, failed);
    Message envelope;
    if (!failed)
        envelopeFields(reader, envelope);
    Message message;
    if (!failed) {
        const bool known = withPayloadType(envelope.kind, [&]<typename T>() {
            T payload{};
            reader("payload", payload);
            if (!failed)
                message = Message::make(payload, envelope.source, envelope.target);
        });
        if (!known)
            return failure(ErrorCode::Parse, "message.kind: a message without a payload is not sent");
    }
    reader.finish();
    if (failed)
        return tl::make_unexpected(std::move(error));
    message.seq = envelope.seq;
    message.cause = envelope.cause;
    message.trace = envelope.trace;
    message.time = envelope.time;
    return message;
}

} // namespace mystic
