#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <cstring>

#include "settings/registry.h"
#include "ui/settings/settings.h"

namespace mystic {

namespace {

const QString English = QStringLiteral("en");

/// The language of the setting's choices that `locale` reads; empty when there is none.
QString languageFor(const QLocale& locale)
{
    for (const SettingChoice& choice : findSetting(setting::Language)->choices) {
        if (std::strcmp(choice.value, "system") == 0)
            continue;
        const QLocale offered{QLatin1String(choice.value)};
        // who reads the traditional script is better served by the next language of the desktop
        if (offered.language() == locale.language() && offered.script() == locale.script())
            return QLatin1String(choice.value);
    }
    return {};
}

} // namespace

Language::Language(const Settings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    apply();
    connect(&settings, &Settings::changed, this, [this](const QString& id) {
        if (id == QLatin1String(setting::Language))
            apply();
    });
}

QString Language::choose(const QString& setting, const QStringList& desktop)
{
    if (setting != QLatin1String("system"))
        return setting;
    for (const QString& name : desktop) {
        const QString found = languageFor(QLocale(name));
        if (!found.isEmpty())
            return found;
    }
    return English;
}

void Language::apply()
{
    const QString next = choose(m_settings.value(setting::Language), QLocale::system().uiLanguages());
    if (next == m_current)
        return;
    m_current = next;
    m_translators.clear();
    // Qt's own texts (context menus of text fields); only where the system has them
    install(QStringLiteral("qtbase_") + next, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("mystic_") + next, QStringLiteral(":/translations"));
}

void Language::install(const QString& file, const QString& directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, directory))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace mystic
