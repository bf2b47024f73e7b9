// The language of the window: the translators that are installed, after the setting. Invariant: at any time
// the translators of one language are installed, each text it lacks is shown in English. Formats of numbers,
// dates and money do not follow it. Knows no panel: Qt tells every widget of a change
// (QEvent::LanguageChange).
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace mystic {

class Settings;

/// Follows setting::Language from its construction to its destruction. Thread: GUI. Make it before the
/// widgets: their first texts are then in the right language already.
class Language final : public QObject {
    Q_OBJECT
public:
    /// `settings` outlives this.
    explicit Language(const Settings& settings, QObject* parent = nullptr);
    /// "de", "zh_CN"; what "system" has come to.
    [[nodiscard]] const QString& current() const { return m_current; }
    /// The setting's value turned into a language there is: "system" takes the first of the desktop's
    /// languages (as QLocale::uiLanguages() says them, best first) that there is, else English.
    [[nodiscard]] static QString choose(const QString& setting, const QStringList& desktop);

private:
    void apply();
    void install(const QString& file, const QString& directory);

    const Settings& m_settings;
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< a translator that ends takes itself out
};

} // namespace mystic
