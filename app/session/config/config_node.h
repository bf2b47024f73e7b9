// A configuration file as a tree that remembers where everything stood. Invariant: what is returned is
// complete, has no duplicate keys and lies within fixed bounds of size, depth and count. It must not know
// what any key means.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/result.h"

namespace mystic {

/// A place in the text, both from 1.
struct ConfigPlace {
    std::size_t line = 1;
    std::size_t column = 1;
};

/// One value of the file.
struct ConfigNode {
    enum class Kind : std::uint8_t { Null, Boolean, Number, Text, List, Object } kind = Kind::Null;
    std::string text; ///< the value as JSON text (numbers and texts), decoded only by the readers
    ConfigPlace place;
    std::vector<ConfigNode> items; ///< of a list
    struct Member;
    std::vector<Member> members; ///< of an object, in the file's order

    [[nodiscard]] const ConfigNode* find(std::string_view key) const;
    /// The value as JSON text; lists of scalars too. Shortened for messages by the caller.
    [[nodiscard]] std::string json() const;
    /// "a text", "a list", … for messages.
    [[nodiscard]] std::string_view kindName() const;
};

struct ConfigNode::Member {
    std::string name;
    ConfigNode value;
    ConfigPlace place; ///< of the key
};

/// Parses JSON with // and /* */ comments. Errors name `fileName`, line and column and what is wrong: Parse,
/// OutOfRange (larger than 4 MB, deeper than 16, more than 100 000 values).
[[nodiscard]] Result<ConfigNode> parseConfigText(std::string_view text, std::string_view fileName);

/// "station.json:12:5".
[[nodiscard]] std::string placeText(std::string_view fileName, ConfigPlace place);

} // namespace mystic
