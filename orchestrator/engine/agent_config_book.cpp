#include "agent_config_book.h"

#include <algorithm>

namespace mystic {

namespace {

template <typename Config>
auto* valueOf(Config& config, std::string_view key)
{
    const auto found = std::find_if(config.values.begin(), config.values.end(),
                                    [key](const AgentConfigValue& value) { return value.key.name == key; });
    return found == config.values.end() ? nullptr : &*found;
}

} // namespace

void AgentConfigBook::add(AgentId agent, std::string name, const std::vector<ConfigKey>& keys,
                          const std::map<std::string, std::string>& given)
{
    auto config = std::make_shared<AgentConfigView>();
    config->agent = agent;
    config->name = std::move(name);
    for (const ConfigKey& key : keys) {
        AgentConfigValue& value = config->values.emplace_back();
        value.key = key;
        const auto set = given.find(key.name);
        value.value = set == given.end() ? key.defaultValue : set->second;
    }
    const std::lock_guard lock(m_mutex);
    m_configs.push_back(std::move(config));
    m_last.emplace_back();
}

void AgentConfigBook::apply(const ConfigChange& change, Seq turn, Timestamp time)
{
    for (std::size_t i = 0; i < m_configs.size(); ++i) {
        if (m_configs[i]->agent != change.agent)
            continue;
        AgentConfigView next = *m_configs[i];
        AgentConfigValue* value = valueOf(next, change.key.view());
        if (value == nullptr)
            return;
        m_last[i] = {turn, change.key.str(), value->value};
        value->value = change.after.str();
        ++value->changes;
        value->changed = time;
        value->person = change.person.str();
        value->reason = change.reason.str();
        value->refusal.clear();
        replace(i, std::move(next));
    }
}

void AgentConfigBook::apply(const AgentError& error)
{
    for (std::size_t i = 0; i < m_configs.size(); ++i) {
        if (m_configs[i]->agent != error.agent || m_last[i].turn == 0 || m_last[i].turn != error.failedTurn)
            continue;
        AgentConfigView next = *m_configs[i];
        AgentConfigValue* value = valueOf(next, m_last[i].key);
        value->value = m_last[i].before;
        ++value->refusals;
        value->refusal = error.what.str();
        m_last[i] = {};
        replace(i, std::move(next));
    }
}

void AgentConfigBook::replace(std::size_t index, AgentConfigView config)
{
    auto next = std::make_shared<const AgentConfigView>(std::move(config));
    const std::lock_guard lock(m_mutex);
    m_configs[index] = std::move(next);
}

std::shared_ptr<const AgentConfigView> AgentConfigBook::find(AgentId agent) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto& config : m_configs)
        if (config->agent == agent)
            return config;
    return nullptr;
}

std::string AgentConfigBook::value(AgentId agent, std::string_view key) const
{
    const auto config = find(agent);
    const AgentConfigValue* value = config == nullptr ? nullptr : valueOf(*config, key);
    return value == nullptr ? std::string() : value->value;
}

} // namespace mystic
