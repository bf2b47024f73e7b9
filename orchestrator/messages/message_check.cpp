#include "message_check.h"

#include <algorithm>
#include <type_traits>

#include "enum_names.h"
#include "message_fields.h"

namespace mystic {

namespace {

template <typename T>
inline constexpr bool IsText = false;
template <std::size_t N>
inline constexpr bool IsText<FixedText<N>> = true;
template <typename T>
inline constexpr bool IsCounted = false;
template <typename Items, typename Count>
inline constexpr bool IsCounted<CountedItems<Items, Count>> = true;
template <typename T>
inline constexpr bool IsPlain =
    std::is_integral_v<T> || std::is_same_v<T, Timestamp> || std::is_same_v<T, Duration>;
template <typename Tag>
inline constexpr bool IsPlain<Fixed<Tag>> = true;

/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto at = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
        const unsigned char lead = at(i);
        const std::size_t more = lead < 0x80   ? 0
                                 : lead < 0xC2 ? 9
                                 : lead < 0xE0 ? 1
                                 : lead < 0xF0 ? 2
                                 : lead < 0xF5 ? 3
                                               : 9;
        if (more == 9 || text.size() - i <= more)
            return false;
        for (std::size_t k = 1; k <= more; ++k)
            if ((at(i + k) & 0xC0U) != 0x80U)
                return false;
        if ((lead == 0xE0 && at(i + 1) < 0xA0) || (lead == 0xED && at(i + 1) > 0x9F) ||
            (lead == 0xF0 && at(i + 1) < 0x90) || (lead == 0xF4 && at(i + 1) > 0x8F))
            return false;
        i += more + 1;
    }
    return true;
}

/// Remembers the first field that cannot be.
class Checker {
public:
    template <typename T>
    void operator()(const char* name, const T& field)
    {
        if (m_fault != nullptr)
            return;
        if constexpr (std::is_enum_v<T>)
            refuse(enumeratorName(field).empty(), name);
        else if constexpr (IsText<T>)
            refuse(!isClean(field), name);
        else if constexpr (IsCounted<T>)
            checkItems(name, field);
        else if constexpr (!IsPlain<T>)
            fields(*this, field);
    }
    template <typename T>
    void activate(const T& /*member*/)
    {
    }
    [[nodiscard]] const char* fault() const { return m_fault; }

private:
    void refuse(bool wrong, const char* name)
    {
        if (wrong && m_fault == nullptr)
            m_fault = name;
    }
    template <std::size_t N>
    static bool isClean(const FixedText<N>& text)
    {
        const std::size_t size = text.view().size();
        return isUtf8(text.view()) && std::all_of(text.bytes.begin() + static_cast<std::ptrdiff_t>(size),
                                                  text.bytes.end(), [](char c) { return c == '\0'; });
    }
    template <typename T>
    void checkItems(const char* name, const T& counted)
    {
        if (counted.count > counted.items.size())
            return refuse(true, name);
        for (std::size_t i = 0; i < counted.count && m_fault == nullptr; ++i)
            fields(*this, counted.items[i]);
    }

    const char* m_fault = nullptr;
};

} // namespace

Result<void> checkMessage(const Message& message)
{
    Result<void> result;
    const bool known = withPayloadType(message.kind, [&]<typename T>() {
        if (message.size != sizeof(T)) {
            result = failure(ErrorCode::Corrupt, std::string(toText(message.kind)) + " of " +
                                                     std::to_string(message.size) + " bytes, expected " +
                                                     std::to_string(sizeof(T)));
            return;
        }
        T payload;
        std::memcpy(&payload, message.payload, sizeof(T));
        Checker checker;
        fields(checker, payload);
        if (checker.fault() != nullptr)
            result = failure(ErrorCode::Corrupt, std::string(toText(message.kind)) + "." + checker.fault() +
                                                     " has a value that does not exist");
    });
    if (!known)
        return failure(ErrorCode::Corrupt, "message kind " +
                                               std::to_string(static_cast<unsigned>(message.kind)) +
                                               " does not exist");
    return result;
}

} // namespace mystic
