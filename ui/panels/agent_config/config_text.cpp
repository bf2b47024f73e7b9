#include "ui/panels/agent_config/config_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "contract/config_value.h"

namespace mystic {

namespace {

std::string quoted(const QString& text)
{
    std::string out = "\"";
    for (const char c : text.toStdString()) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

template <typename Value>
QString problemOf(const Result<Value>& result)
{
    return result ? QString() : QString::fromStdString(result.error().message);
}

} // namespace

QString shownValue(const ConfigKey& key, const std::string& json)
{
    if (key.type == ConfigKey::Type::Text) {
        const auto text = readText(key, json);
        return text ? QString::fromStdString(*text) : QString::fromStdString(json);
    }
    if (key.type == ConfigKey::Type::TextList) {
        const auto list = readTextList(key, json);
        if (!list)
            return QString::fromStdString(json);
        QStringList parts;
        for (const std::string& part : *list)
            parts << QString::fromStdString(part);
        return parts.join(QStringLiteral(", "));
    }
    return QString::fromStdString(json);
}

std::string typedValue(const ConfigKey& key, const QString& typed)
{
    const QString text = typed.trimmed();
    if (key.type == ConfigKey::Type::Text)
        return quoted(text);
    if (key.type != ConfigKey::Type::TextList)
        return text.toStdString();
    std::string list = "[";
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            list += (list.size() > 1 ? ", " : "") + quoted(part.trimmed());
    return list + "]";
}

QString valueProblem(const ConfigKey& key, const std::string& json)
{
    constexpr std::size_t Longest = sizeof(ConfigChange::after);
    if (json.size() > Longest)
        return QCoreApplication::translate("mystic::config",
                                           "Longer than a change can carry (%1 characters).")
            .arg(Longest);
    switch (key.type) {
    case ConfigKey::Type::Integer:
        return problemOf(readInteger(key, json));
    case ConfigKey::Type::Decimal:
        return problemOf(readDecimal(key, json));
    case ConfigKey::Type::Text:
        return problemOf(readText(key, json));
    case ConfigKey::Type::Boolean:
        return problemOf(readBoolean(key, json));
    case ConfigKey::Type::TextList:
        return problemOf(readTextList(key, json));
    }
    return {};
}

QString rangeText(const ConfigKey& key)
{
    const QString least = QString::fromStdString(key.minimum);
    const QString most = QString::fromStdString(key.maximum);
    if (!least.isEmpty() && !most.isEmpty())
        return QCoreApplication::translate("mystic::config", "%1 to %2").arg(least, most);
    if (!least.isEmpty())
        return QCoreApplication::translate("mystic::config", "at least %1").arg(least);
    if (!most.isEmpty())
        return QCoreApplication::translate("mystic::config", "at most %1").arg(most);
    return key.type == ConfigKey::Type::Boolean
               ? QCoreApplication::translate("mystic::config", "true or false")
               : QString();
}

} // namespace mystic
