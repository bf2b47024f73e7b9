// The registry of configuration keys: one table a section, in which each key has its documentation and its
// setter side by side, so that neither can be without the other. It must not know the file as a whole; the
// loader does.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "config_node.h"
#include "session_config_loader.h"

namespace mystic {

/// What readers need beside the value.
struct LoadContext {
    std::string fileName;
    const ConfigVocabulary* vocabulary = nullptr;

    /// "station.json:12:5: <what>".
    [[nodiscard]] tl::unexpected<Error> refuse(const ConfigNode& node, const std::string& what,
                                               ErrorCode code = ErrorCode::Parse) const;
};

/// One key of a section: T is what the section fills.
template <typename T>
struct Field {
    ConfigKey key;
    bool required = false;
    bool restartNeeded = true;
    /// Sets the value. `key.name` is the whole path for messages. Errors carry their place.
    std::function<Result<void>(T&, const ConfigNode&, const ConfigKey&, const LoadContext&)> set;
};

/// A synthetic or recorded market, an agent, … as the file has them; the loader turns them into the session's
/// values.
struct InstrumentDraft {
    Instrument instrument;
    std::string zone = "UTC";
    std::string hours = "00:00-23:59";
    bool hasMinQuantity = false;
};
struct AgentDraft {
    AgentConfig agent;
    std::string placement = "lane";
    ConfigNode values;
};

[[nodiscard]] const std::vector<Field<SessionConfig>>& sessionFields();
[[nodiscard]] const std::vector<Field<InstrumentDraft>>& instrumentFields();
[[nodiscard]] const std::vector<Field<FeedConfig>>& feedFields();
[[nodiscard]] const std::vector<Field<FeedFileConfig>>& feedFileFields();
[[nodiscard]] const std::vector<Field<SyntheticInstrumentConfig>>& syntheticFields();
[[nodiscard]] const std::vector<Field<ScriptedEventConfig>>& scriptFields();
[[nodiscard]] const std::vector<Field<VenueConfig>>& venueFields();
[[nodiscard]] const std::vector<Field<AgentDraft>>& agentFields();

/// The known name nearest to `name`, or empty when none is near.
[[nodiscard]] std::string nearestName(std::string_view name, const std::vector<std::string>& known);
/// ": did you mean "x"?" or the list of what is known.
[[nodiscard]] std::string hintFor(std::string_view name, const std::vector<std::string>& known);

/// Reads an object through its table: unknown and missing keys are errors.
template <typename T>
Result<void> readFields(const ConfigNode& node, const std::vector<Field<T>>& fields, const std::string& path,
                        T& out, const LoadContext& context)
{
    if (node.kind != ConfigNode::Kind::Object)
        return context.refuse(node, path + ": expected an object {…}, found " + std::string(node.kindName()));
    std::vector<std::string> known;
    for (const Field<T>& field : fields)
        known.push_back(field.key.name);
    for (const auto& [name, value, place] : node.members) {
        const Field<T>* found = nullptr;
        for (const Field<T>& field : fields)
            if (field.key.name == name)
                found = &field;
        if (found == nullptr)
            return failure(ErrorCode::NotFound, placeText(context.fileName, place) + ": " + path +
                                                    ": unknown key \"" + name + '"' + hintFor(name, known));
        ConfigKey key = found->key;
        key.name = path + '.' + name;
        auto done = found->set(out, value, key, context);
        if (!done)
            return done;
    }
    for (const Field<T>& field : fields)
        if (field.required && node.find(field.key.name) == nullptr)
            return context.refuse(
                node, path + ": the key \"" + field.key.name + "\" is missing (" + field.key.help + ")",
                ErrorCode::NotFound);
    return {};
}

} // namespace mystic
