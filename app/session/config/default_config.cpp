#include <algorithm>

#include "config_schema.h"

namespace mystic {

namespace {

/// "// help Default 1, 0 to 10 s." above the key.
std::string commentOf(const ConfigKey& key, bool required, const std::string& indent)
{
    std::string text = indent + "// " + key.help;
    text += required ? " Required" : " Default " + (key.defaultValue.empty() ? "\"\"" : key.defaultValue);
    if (!key.minimum.empty() && !key.maximum.empty())
        text += ", " + key.minimum + " to " + key.maximum;
    else if (!key.minimum.empty())
        text += ", at least " + key.minimum;
    if (!key.unit.empty())
        text += (key.minimum.empty() ? " (" : " ") + key.unit + (key.minimum.empty() ? ")" : "");
    return text + ".\n";
}

/// Writes one object's keys with comments; `values` replaces defaults, an empty replacement leaves the key
/// out.
class Writer {
public:
    explicit Writer(std::string& out) : m_out(&out) {}

    template <typename T>
    void fields(const std::vector<Field<T>>& all, const std::map<std::string, std::string>& values,
                const std::string& indent)
    {
        std::vector<std::pair<const Field<T>*, std::string>> chosen;
        for (const Field<T>& field : all) {
            const auto replaced = values.find(field.key.name);
            const std::string value = replaced == values.end() ? field.key.defaultValue : replaced->second;
            if (!value.empty())
                chosen.emplace_back(&field, value);
        }
        for (std::size_t i = 0; i < chosen.size(); ++i)
            line(chosen[i].first->key, chosen[i].first->required, chosen[i].second, indent,
                 i + 1 == chosen.size());
    }
    void keys(const std::vector<ConfigKey>& all, const std::string& indent)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            line(all[i], false, all[i].defaultValue, indent, i + 1 == all.size());
    }
    Writer& raw(const std::string& text)
    {
        *m_out += text;
        return *this;
    }
    template <typename T>
    std::string object(const std::vector<Field<T>>& all, const std::map<std::string, std::string>& values,
                       const std::string& indent)
    {
        std::string text;
        Writer inner(text);
        inner.fields(all, values, indent + "    ");
        return "{\n" + text + indent + "}";
    }

private:
    void line(const ConfigKey& key, bool required, const std::string& value, const std::string& indent,
              bool isLast)
    {
        *m_out += commentOf(key, required, indent) + indent + '"' + key.name + "\": " + value +
                  (isLast ? "\n" : ",\n");
    }

    std::string* m_out;
};

/// Pipeline order for people: what decides comes before what allows, sizes and works.
std::vector<std::string> typesInOrder(const ConfigVocabulary& vocabulary)
{
    std::vector<std::string> order = {"strategy", "compliance", "risk", "execution"};
    order.erase(
        std::remove_if(order.begin(), order.end(),
                       [&](const std::string& type) { return !vocabulary.agentTypes.contains(type); }),
        order.end());
    for (const auto& [type, keys] : vocabulary.agentTypes)
        if (std::find(order.begin(), order.end(), type) == order.end())
            order.push_back(type);
    return order;
}

void writeFeed(Writer& writer)
{
    const std::string deep = "            ";
    const std::string list = "        ";
    const auto event = [&](const std::string& kind, const std::string& at, const std::string& duration) {
        return deep +
               writer.object(scriptFields(), {{"kind", kind}, {"at", at}, {"duration", duration}}, deep);
    };
    const std::string synthetic =
        deep + writer.object(syntheticFields(), {{"instrument", "\"BTC-USD\""}}, deep);
    writer.raw("    \"feed\": {\n");
    writer.raw(list + "// A file of a recorded feed looks like this:\n");
    std::string file = writer.object(feedFileFields(),
                                     {{"path", "\"bars/btc.csv.gz\""}, {"instrument", "\"BTC-USD\""}}, deep);
    std::string commented;
    for (std::size_t begin = 0; begin < file.size();) {
        const auto end = std::min(file.find('\n', begin), file.size());
        commented += list + "// " + file.substr(begin, end - begin) + '\n';
        begin = end + 1;
    }
    writer.raw(commented);
    writer.fields(feedFields(),
                  {{"synthetic", "[\n" + synthetic + "\n" + list + "]"},
                   {"script", "[\n" + event("\"flash_crash\"", "300", "20") + ",\n" +
                                  event("\"feed_outage\"", "600", "15") + "\n" + list + "]"}},
                  list);
    writer.raw("    },\n\n");
}

} // namespace

std::string writeDefaultConfig(const ConfigVocabulary& vocabulary)
{
    const std::string inner = "        ";
    std::string out;
    Writer writer(out);
    writer.raw(
        "// A session of Mystic Station. JSON with comments; every key is shown with its default.\n{\n");
    writer.raw("    \"session\": {\n");
    writer.fields(sessionFields(), {}, inner);
    writer.raw("    },\n\n    // What is traded.\n    \"instruments\": [\n" + inner);
    writer.raw(writer.object(instrumentFields(), {{"base_currency", "\"BTC\""}}, inner));
    writer.raw("\n    ],\n\n    // Market data.\n");
    writeFeed(writer);
    writer.raw("    // The simulated exchange; fees are the instruments'.\n    \"venue\": {\n");
    writer.fields(venueFields(), {}, inner);
    writer.raw("    },\n\n    // Hard limits at the only door to the venue. Changeable while running.\n    "
               "\"gate\": {\n");
    writer.keys(vocabulary.gateKeys, inner);
    writer.raw("    },\n\n    // Who decides. The keys of config are changeable while running.\n    "
               "\"agents\": [\n");
    const std::vector<std::string> types = typesInOrder(vocabulary);
    for (std::size_t i = 0; i < types.size(); ++i) {
        std::string keys;
        Writer(keys).keys(vocabulary.agentTypes.at(types[i]), "                ");
        const std::string name = '"' + types[i] + '"';
        writer.raw(inner + writer.object(agentFields(),
                                         {{"name", name},
                                          {"type", name},
                                          {"thread", ""},       // goes with the placement thread
                                          {"heartbeat_ms", ""}, // and these with the placement process
                                          {"isolation", ""},
                                          {"standby", ""},
                                          {"instruments", ""}, // for several agents of one type
                                          {"config", "{\n" + keys + "            }"}},
                                         inner));
        writer.raw(i + 1 == types.size() ? "\n" : ",\n");
    }
    writer.raw("    ]\n}\n");
    return out;
}

} // namespace mystic
