// Names of enumerators, taken from the compiler, so that a name can never be forgotten or differ from the
// code. Private to the codec: what people read is toText().
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace mystic {

namespace enum_names {

inline constexpr std::size_t ValuesMax = 128; ///< enumerators of the catalogue lie in 0 .. 127

/// GCC and Clang print an enumerator's qualified name, and a cast for a value without one.
template <auto Value>
constexpr std::string_view nameOf()
{
    constexpr std::string_view Text = __PRETTY_FUNCTION__;
    constexpr std::string_view Marker = "Value = ";
    constexpr std::size_t Begin = Text.find(Marker) + Marker.size();
    constexpr std::size_t End = Text.find_first_of(";]", Begin);
    constexpr std::string_view Name = Text.substr(Begin, End - Begin);
    if constexpr (Name.front() == '(')
        return {};
    else
        return Name.substr(Name.rfind(':') + 1);
}

template <typename Enum, std::size_t... Index>
constexpr std::array<std::string_view, ValuesMax> makeNames(std::index_sequence<Index...> /*indices*/)
{
    return {nameOf<static_cast<Enum>(Index)>()...};
}

template <typename Enum>
inline constexpr auto Names = makeNames<Enum>(std::make_index_sequence<ValuesMax>{});

} // namespace enum_names

/// "PartiallyFilled"; empty for a value without a name.
template <typename Enum>
std::string_view enumeratorName(Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < enum_names::ValuesMax ? enum_names::Names<Enum>[index] : std::string_view();
}

template <typename Enum>
std::optional<Enum> enumeratorOf(std::string_view name)
{
    for (std::size_t i = 0; i < enum_names::ValuesMax; ++i)
        if (!name.empty() && enum_names::Names<Enum>[i] == name)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace mystic
