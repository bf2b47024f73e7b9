#include "session_config_loader.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "config_schema.h"
#include "contract/config_value.h"
#include "time_zones.h"

namespace mystic {

namespace {

constexpr std::string_view ZoneUnit = "POSIX TZ rule";

std::vector<std::string> namesOf(const std::vector<ConfigKey>& keys)
{
    std::vector<std::string> names;
    for (const ConfigKey& key : keys)
        names.push_back(key.name);
    return names;
}

/// Checks a value against a key that an agent or the gate declared.
Result<void> checkValue(const ConfigKey& key, const std::string& json)
{
    const auto outcome = [](const auto& result) -> Result<void> {
        if (!result)
            return tl::make_unexpected(result.error());
        return {};
    };
    switch (key.type) {
    case ConfigKey::Type::Integer:
        return outcome(readInteger(key, json));
    case ConfigKey::Type::Decimal:
        return outcome(readDecimal(key, json));
    case ConfigKey::Type::Text:
        return outcome(readText(key, json));
    case ConfigKey::Type::Boolean:
        return outcome(readBoolean(key, json));
    case ConfigKey::Type::TextList:
        return outcome(readTextList(key, json));
    }
    return {};
}

class Loader {
public:
    Loader(std::string_view fileName, const ConfigVocabulary& vocabulary)
        : m_context{std::string(fileName), &vocabulary}, m_vocabulary(&vocabulary)
    {
    }

    Result<SessionConfig> load(const ConfigNode& root);

private:
    Result<void> readSections(const ConfigNode& root);
    Result<void> readInstruments(const ConfigNode& node);
    Result<void> readInstrument(const ConfigNode& node, const std::string& path);
    Result<void> readAgents(const ConfigNode& node);
    Result<void> readAgent(const ConfigNode& node, const std::string& path);
    Result<void> checkOwnership(const ConfigNode& node, const std::string& path,
                                const AgentConfig& agent) const;
    /// Keys that an agent or the gate declared, as JSON text; zone names become rules.
    Result<void> readDeclared(const ConfigNode& node, const std::vector<ConfigKey>& keys,
                              const std::string& path, std::map<std::string, std::string>& out);
    void followDayZone(const std::vector<ConfigKey>& keys, std::map<std::string, std::string>& out) const;
    Result<void> checkFeed(const ConfigNode& root) const;
    Result<void> checkKnown(const ConfigNode& root, const std::string& symbol,
                            const std::string& where) const;

    LoadContext m_context;
    const ConfigVocabulary* m_vocabulary;
    InstrumentMaster m_master;
    SessionConfig m_config;
};

Result<SessionConfig> Loader::load(const ConfigNode& root)
{
    auto done = readSections(root);
    if (!done)
        return tl::make_unexpected(done.error());
    done = checkFeed(root);
    if (!done)
        return tl::make_unexpected(done.error());
    followDayZone(m_vocabulary->gateKeys, m_config.gate);
    for (AgentConfig& agent : m_config.agents)
        followDayZone(m_vocabulary->agentTypes.at(agent.type), agent.values);
    m_config.instruments = m_master.all();
    return m_config;
}

Result<void> Loader::readSections(const ConfigNode& root)
{
    static const std::vector<std::string> Sections = {"session", "instruments", "feed",
                                                      "venue",   "gate",        "agents"};
    if (root.kind != ConfigNode::Kind::Object)
        return m_context.refuse(
            root, "expected an object {…} with the sections session, instruments, feed, venue, gate "
                  "and agents, found " +
                      std::string(root.kindName()));
    for (const auto& [name, value, place] : root.members) {
        if (std::find(Sections.begin(), Sections.end(), name) == Sections.end())
            return failure(ErrorCode::NotFound, placeText(m_context.fileName, place) +
                                                    ": unknown section \"" + name + '"' +
                                                    hintFor(name, Sections));
    }
    for (const char* needed : {"instruments", "agents"})
        if (root.find(needed) == nullptr)
            return m_context.refuse(root, std::string("the section \"") + needed + "\" is missing",
                                    ErrorCode::NotFound);
    Result<void> done;
    if (const ConfigNode* node = root.find("session"))
        done = readFields(*node, sessionFields(), "session", m_config, m_context);
    if (done)
        done = readInstruments(*root.find("instruments"));
    if (const ConfigNode* node = root.find("feed"); done && node != nullptr)
        done = readFields(*node, feedFields(), "feed", m_config.feed, m_context);
    if (const ConfigNode* node = root.find("venue"); done && node != nullptr)
        done = readFields(*node, venueFields(), "venue", m_config.venue, m_context);
    if (const ConfigNode* node = root.find("gate"); done && node != nullptr)
        done = readDeclared(*node, m_vocabulary->gateKeys, "gate", m_config.gate);
    if (done)
        done = readAgents(*root.find("agents"));
    return done;
}

Result<void> Loader::readInstruments(const ConfigNode& node)
{
    if (node.kind != ConfigNode::Kind::List || node.items.empty())
        return m_context.refuse(
            node, "instruments: expected a list […] of at least one instrument, found " +
                      std::string(node.kind == ConfigNode::Kind::List ? "an empty list" : node.kindName()));
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        auto done = readInstrument(node.items[i], "instruments[" + std::to_string(i) + ']');
        if (!done)
            return done;
    }
    return {};
}

Result<void> Loader::readInstrument(const ConfigNode& node, const std::string& path)
{
    InstrumentDraft draft;
    draft.instrument.lotSize = Quantity::fromRaw(10'000); // 0.0001, the documented default
    auto done = readFields(node, instrumentFields(), path, draft, m_context);
    if (!done)
        return done;
    const auto at = [&](const char* key) -> const ConfigNode& {
        const ConfigNode* found = node.find(key);
        return found == nullptr ? node : *found;
    };
    auto zone = resolveTimeZone(draft.zone, m_vocabulary->zoneDirectory);
    if (!zone)
        return m_context.refuse(at("zone"), path + ".zone: " + zone.error().message, zone.error().code);
    auto hours = TradingHours::parse(draft.hours, *zone);
    if (!hours)
        return m_context.refuse(at("hours"), path + ".hours: " + hours.error().message, hours.error().code);
    draft.instrument.calendar.hours = *hours;
    if (!draft.hasMinQuantity)
        draft.instrument.minQuantity = draft.instrument.lotSize;
    const auto added = m_master.add(draft.instrument);
    if (!added)
        return m_context.refuse(node, path + ": " + added.error().message, added.error().code);
    return {};
}

Result<void> Loader::readDeclared(const ConfigNode& node, const std::vector<ConfigKey>& keys,
                                  const std::string& path, std::map<std::string, std::string>& out)
{
    if (node.kind != ConfigNode::Kind::Object)
        return m_context.refuse(node,
                                path + ": expected an object {…}, found " + std::string(node.kindName()));
    for (const auto& [name, value, place] : node.members) {
        const ConfigKey* declared = findConfigKey(keys, name);
        if (declared == nullptr)
            return failure(ErrorCode::NotFound, placeText(m_context.fileName, place) + ": " + path +
                                                    ": unknown key \"" + name + '"' +
                                                    hintFor(name, namesOf(keys)));
        ConfigKey key = *declared;
        key.name = path + '.' + name;
        std::string json = value.json();
        const auto done = checkValue(key, json);
        if (!done)
            return m_context.refuse(value, done.error().message, done.error().code);
        if (key.unit == ZoneUnit) {
            const auto zone = resolveTimeZone(*readText(key, json), m_vocabulary->zoneDirectory);
            if (!zone)
                return m_context.refuse(value, key.name + ": " + zone.error().message, zone.error().code);
            json = '"' + zone->rule() + '"';
        }
        out[name] = std::move(json);
    }
    return {};
}

void Loader::followDayZone(const std::vector<ConfigKey>& keys, std::map<std::string, std::string>& out) const
{
    for (const ConfigKey& key : keys)
        if (key.unit == ZoneUnit && key.name.rfind("day", 0) == 0)
            out.try_emplace(key.name, '"' + m_config.dayZone.rule() + '"');
}

Result<void> Loader::readAgents(const ConfigNode& node)
{
    if (node.kind != ConfigNode::Kind::List)
        return m_context.refuse(node, "agents: expected a list […] of objects, found " +
                                          std::string(node.kindName()));
    if (node.items.size() >= FirstReservedAgentId)
        return m_context.refuse(node, "agents: expected fewer than 250 agents", ErrorCode::OutOfRange);
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        auto done = readAgent(node.items[i], "agents[" + std::to_string(i) + ']');
        if (!done)
            return done;
    }
    return {};
}

Result<void> Loader::readAgent(const ConfigNode& node, const std::string& path)
{
    AgentDraft draft;
    auto done = readFields(node, agentFields(), path, draft, m_context);
    if (!done)
        return done;
    for (const AgentConfig& other : m_config.agents)
        if (other.name == draft.agent.name)
            return m_context.refuse(*node.find("name"),
                                    path + ".name: the name \"" + other.name + "\" is already taken",
                                    ErrorCode::InvalidArgument);
    const auto type = m_vocabulary->agentTypes.find(draft.agent.type);
    if (type == m_vocabulary->agentTypes.end()) {
        std::vector<std::string> known;
        for (const auto& [name, keys] : m_vocabulary->agentTypes)
            known.push_back(name);
        return m_context.refuse(*node.find("type"),
                                path + ".type: unknown agent type \"" + draft.agent.type + '"' +
                                    hintFor(draft.agent.type, known),
                                ErrorCode::NotFound);
    }
    if (draft.placement == "thread" && draft.agent.thread == 0)
        draft.agent.thread = 1;
    draft.agent.process = draft.placement == "process";
    if (draft.placement != "thread" && draft.agent.thread != 0)
        return m_context.refuse(
            *node.find("thread"),
            path + ".thread: a worker's number goes with \"placement\": \"thread\", which is not set",
            ErrorCode::InvalidArgument);
    for (const char* key : {"heartbeat_ms", "isolation", "standby"})
        if (!draft.agent.process && node.find(key) != nullptr)
            return m_context.refuse(*node.find(key),
                                    path + "." + key +
                                        ": goes with \"placement\": \"process\", which is not set",
                                    ErrorCode::InvalidArgument);
    if (auto owned = checkOwnership(node, path, draft.agent); !owned)
        return owned;
    if (node.find("config") != nullptr) {
        done = readDeclared(draft.values, type->second, path + ".config", draft.agent.values);
        if (!done)
            return done;
    }
    m_config.agents.push_back(std::move(draft.agent));
    return {};
}

/// Instruments shared out among agents of one type have one owner each; whoever names none owns all.
Result<void> Loader::checkOwnership(const ConfigNode& node, const std::string& path,
                                    const AgentConfig& agent) const
{
    const ConfigNode* list = node.find("instruments");
    const ConfigNode& place = list != nullptr ? *list : node;
    for (std::size_t i = 0; i < agent.instruments.size(); ++i) {
        const std::string& symbol = agent.instruments[i];
        if (m_master.find(symbol) == nullptr)
            return m_context.refuse(place, path + ".instruments: there is no instrument \"" + symbol + '"',
                                    ErrorCode::NotFound);
        if (std::find(agent.instruments.begin(), agent.instruments.begin() + static_cast<std::ptrdiff_t>(i),
                      symbol) != agent.instruments.begin() + static_cast<std::ptrdiff_t>(i))
            return m_context.refuse(place, path + ".instruments: \"" + symbol + "\" is named twice",
                                    ErrorCode::InvalidArgument);
    }
    for (const AgentConfig& other : m_config.agents) {
        if (other.type != agent.type || (other.instruments.empty() && agent.instruments.empty()))
            continue;
        if (other.instruments.empty() || agent.instruments.empty())
            return m_context.refuse(
                place,
                path + ".instruments: \"" + other.name + "\" and \"" + agent.name +
                    "\" are of one type, and one of them owns all instruments: name those of both",
                ErrorCode::InvalidArgument);
        for (const std::string& symbol : agent.instruments)
            if (std::ranges::find(other.instruments, symbol) != other.instruments.end())
                return m_context.refuse(place,
                                        path + ".instruments: \"" + symbol + "\" is already owned by \"" +
                                            other.name + '"',
                                        ErrorCode::InvalidArgument);
    }
    return {};
}

Result<void> Loader::checkKnown(const ConfigNode& root, const std::string& symbol,
                                const std::string& where) const
{
    if (m_master.find(symbol) != nullptr)
        return {};
    std::vector<std::string> known;
    for (const Instrument& instrument : m_master.all())
        known.push_back(instrument.symbol);
    const ConfigNode* feed = root.find("feed");
    return m_context.refuse(feed == nullptr ? root : *feed,
                            where + ": the instrument \"" + symbol + "\" is not in the list of instruments" +
                                hintFor(symbol, known),
                            ErrorCode::NotFound);
}

Result<void> Loader::checkFeed(const ConfigNode& root) const
{
    const FeedConfig& feed = m_config.feed;
    const ConfigNode* section = root.find("feed");
    const ConfigNode& place = section == nullptr ? root : *section;
    if (feed.kind == FeedKind::Files && feed.files.empty())
        return m_context.refuse(place, "feed.files: a feed of files needs at least one",
                                ErrorCode::InvalidArgument);
    if (feed.kind == FeedKind::Synthetic && feed.synthetic.empty())
        return m_context.refuse(place, "feed.synthetic: a synthetic market needs at least one instrument",
                                ErrorCode::InvalidArgument);
    if (feed.to.ns != 0 && feed.to <= feed.from)
        return m_context.refuse(place, "feed.to: the period ends before it begins; the end is not included",
                                ErrorCode::InvalidArgument);
    if (m_config.mode == ConfiguredMode::Replay && feed.kind != FeedKind::Files)
        return m_context.refuse(place, "feed.kind: the mode replay needs files, found synthetic",
                                ErrorCode::InvalidArgument);
    for (std::size_t i = 0; i < feed.files.size(); ++i)
        if (auto known = checkKnown(root, feed.files[i].instrument, "feed.files[" + std::to_string(i) + ']');
            !known)
            return known;
    std::set<std::string> made;
    for (std::size_t i = 0; i < feed.synthetic.size(); ++i) {
        const std::string where = "feed.synthetic[" + std::to_string(i) + ']';
        if (auto known = checkKnown(root, feed.synthetic[i].instrument, where); !known)
            return known;
        if (!made.insert(feed.synthetic[i].instrument).second)
            return m_context.refuse(
                place, where + ": the instrument \"" + feed.synthetic[i].instrument + "\" is made twice",
                ErrorCode::InvalidArgument);
    }
    for (std::size_t i = 0; i < feed.script.size(); ++i)
        if (!feed.script[i].instrument.empty())
            if (auto known =
                    checkKnown(root, feed.script[i].instrument, "feed.script[" + std::to_string(i) + ']');
                !known)
                return known;
    return {};
}

template <typename T>
void document(std::vector<DocumentedKey>& out, const std::string& section,
              const std::vector<Field<T>>& fields)
{
    for (const Field<T>& field : fields)
        out.push_back({section, field.key, field.required, field.restartNeeded});
}

} // namespace

Result<SessionConfig> loadSessionConfig(std::string_view text, std::string_view fileName,
                                        const ConfigVocabulary& vocabulary)
{
    const auto root = parseConfigText(text, fileName);
    if (!root)
        return tl::make_unexpected(root.error());
    return Loader(fileName, vocabulary).load(*root);
}

Result<SessionConfig> loadSessionConfigFile(const std::string& path, const ConfigVocabulary& vocabulary)
{
    std::ifstream file(path, std::ios::binary);
    if (!file || file.peek() == std::ifstream::traits_type::eof())
        return failure(ErrorCode::Io,
                       path + ": the configuration cannot be read or is empty; expected a JSON file, see the "
                              "example sessions");
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    return loadSessionConfig(text, path, vocabulary);
}

std::vector<DocumentedKey> documentedKeys(const ConfigVocabulary& vocabulary)
{
    std::vector<DocumentedKey> out;
    document(out, "session", sessionFields());
    document(out, "instruments[]", instrumentFields());
    document(out, "feed", feedFields());
    document(out, "feed.files[]", feedFileFields());
    document(out, "feed.synthetic[]", syntheticFields());
    document(out, "feed.script[]", scriptFields());
    document(out, "venue", venueFields());
    for (const ConfigKey& key : vocabulary.gateKeys)
        out.push_back({"gate", key, false, false});
    document(out, "agents[]", agentFields());
    for (const auto& [type, keys] : vocabulary.agentTypes)
        for (const ConfigKey& key : keys)
            out.push_back({"agents[].config (" + type + ')', key, false, false});
    return out;
}

} // namespace mystic
