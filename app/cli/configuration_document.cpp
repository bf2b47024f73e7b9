#include "configuration_document.h"

#include "settings/registry.h"

namespace mystic {

namespace {

constexpr const char* Head =
    R"(# Configuration

Written by `mystic config --markdown` from the tables that also check what is read; do not edit it by hand.

A session is described by one file, JSON with comments. `mystic config` prints a complete one at its defaults with
a comment on every key; `mystic config <file>` checks one and names file, line and column of what is wrong. Keys
left out take their default. Keys that take effect at once can be changed while the session runs, from the agent's
page in the window; every change is journaled.
)";

constexpr const char* SettingsHead = R"(
## Settings of the window

Changed on the settings page (Ctrl+,), kept in `settings.json` beside the journals. A value that does not fit is
left at its default and told on the page.

)";

/// A cell may not end its row.
std::string cell(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '|')
            out += "\\|";
        else
            out += c == '\n' ? ' ' : c;
    }
    return out;
}

std::string range(const ConfigKey& key)
{
    std::string text;
    if (!key.minimum.empty() && !key.maximum.empty())
        text = key.minimum + " to " + key.maximum;
    else if (!key.minimum.empty())
        text = "at least " + key.minimum;
    else if (!key.maximum.empty())
        text = "at most " + key.maximum;
    if (!key.unit.empty())
        text += (text.empty() ? "" : " ") + key.unit;
    return text;
}

std::string_view typeName(ConfigKey::Type type)
{
    switch (type) {
    case ConfigKey::Type::Integer:
        return "whole number";
    case ConfigKey::Type::Decimal:
        return "decimal";
    case ConfigKey::Type::Text:
        return "text";
    case ConfigKey::Type::Boolean:
        return "true or false";
    case ConfigKey::Type::TextList:
        return "list of texts";
    }
    return "";
}

} // namespace

std::string configurationDocument(const ConfigVocabulary& vocabulary)
{
    std::string out = Head;
    std::string section;
    for (const DocumentedKey& documented : documentedKeys(vocabulary)) {
        const ConfigKey& key = documented.key;
        if (documented.section != section) {
            section = documented.section;
            out += "\n## `" + section +
                   "`\n\n| key | type | default | range and unit | takes effect | what it is |\n"
                   "|---|---|---|---|---|---|\n";
        }
        out += "| `" + key.name + "` | " + std::string(typeName(key.type)) + " | " +
               (documented.required        ? "required"
                : key.defaultValue.empty() ? ""
                                           : '`' + cell(key.defaultValue) + '`') +
               " | " + cell(range(key)) + " | " +
               (documented.restartNeeded ? "at the next session" : "at once") + " | " + cell(key.help) +
               " |\n";
    }
    return out + SettingsHead + settingsMarkdown();
}

} // namespace mystic
