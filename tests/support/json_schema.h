// The part of JSON Schema (draft 2020-12) that the project's schemas use, to hold produced files against
// them: type, const, enum, pattern, required, properties, additionalProperties, items, anyOf and local $ref.
// A keyword it does not know is a failure, so that a schema cannot ask for what nobody checks.
#pragma once

#include <regex>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

namespace mystic::testing {

class JsonSchema {
public:
    explicit JsonSchema(nlohmann::json schema) : m_root(std::move(schema)) {}

    /// The first difference with its place; empty when there is none.
    [[nodiscard]] std::string firstFault(const nlohmann::json& value) const
    {
        return check(m_root, value, "$");
    }

private:
    using Json = nlohmann::json;

    static bool hasType(const Json& value, const std::string& type)
    {
        return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
               (type == "string" && value.is_string()) || (type == "integer" && value.is_number_integer()) ||
               (type == "boolean" && value.is_boolean()) || (type == "null" && value.is_null());
    }

    std::string check(const Json& schema, const Json& value, const std::string& place) const
    {
        static const std::set<std::string> words{"$schema", "$id", "$defs", "title", "description"};
        for (const auto& [word, rule] : schema.items()) {
            if (words.contains(word))
                continue;
            const std::string fault = apply(schema, word, rule, value, place);
            if (!fault.empty())
                return fault;
        }
        return {};
    }

    std::string apply(const Json& schema, const std::string& word, const Json& rule, const Json& value,
                      const std::string& place) const
    {
        if (word == "$ref")
            return check(m_root.at(Json::json_pointer(rule.get<std::string>().substr(1))), value, place);
        if (word == "type")
            return hasType(value, rule) ? "" : place + " is no " + rule.get<std::string>();
        if (word == "const")
            return value == rule ? "" : place + " is not " + rule.dump();
        if (word == "enum")
            return std::ranges::find(rule, value) != rule.end() ? "" : place + " is none of " + rule.dump();
        if (word == "pattern" && value.is_string())
            return std::regex_search(value.get<std::string>(), std::regex(rule.get<std::string>()))
                       ? ""
                       : place + " does not match " + rule.dump();
        if (word == "anyOf") {
            for (const Json& choice : rule)
                if (check(choice, value, place).empty())
                    return {};
            return place + " fits none of the choices";
        }
        const bool ofObjects = word == "required" || word == "properties" || word == "additionalProperties";
        if ((word == "items" && !value.is_array()) || (word == "pattern" && !value.is_string()) ||
            (ofObjects && !value.is_object()))
            return {}; // such a rule speaks of values of its type only; "type" says which it must be
        if (word == "required") {
            for (const Json& name : rule)
                if (!value.contains(name.get<std::string>()))
                    return place + " lacks " + name.dump();
            return {};
        }
        if (word == "properties" || word == "additionalProperties")
            return checkMembers(schema, value, place);
        if (word == "items") {
            for (std::size_t i = 0; i < value.size(); ++i)
                if (auto fault = check(rule, value[i], place + "[" + std::to_string(i) + "]"); !fault.empty())
                    return fault;
            return {};
        }
        return "the schema uses " + word + ", which is not checked";
    }

    std::string checkMembers(const Json& schema, const Json& value, const std::string& place) const
    {
        const Json& known = schema.at("properties");
        for (const auto& [name, member] : value.items()) {
            const std::string at = place + "." + name;
            if (!known.contains(name))
                return at + " is not in the schema";
            if (auto fault = check(known.at(name), member, at); !fault.empty())
                return fault;
        }
        return {};
    }

    Json m_root;
};

} // namespace mystic::testing
