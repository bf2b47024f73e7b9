#include "ui/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>
#include <QThreadPool>

#include <mutex>
#include <utility>

namespace mystic {

namespace {

constexpr int WaitAtEndMs = 2000;
constexpr qint64 BytesMax = 1 << 20;
const QString VersionKey = QStringLiteral("version");
const QString ValuesKey = QStringLiteral("values");

QThreadPool& writer()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1); // writes stay in order
    return pool;
}

/// Booleans and numbers may be written as such or as text.
QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

} // namespace

struct Settings::Pending {
    std::mutex mutex; // protects both
    QByteArray json;
    bool queued = false;
};

Settings::Settings(const QString& directory, QObject* parent)
    : QObject(parent), m_path(directory.isEmpty() ? QString() : directory + QStringLiteral("/settings.json")),
      m_pending(std::make_shared<Pending>())
{
    if (m_path.isEmpty())
        return;
    if (QFile::exists(m_path))
        read();
    else
        takeOver(directory + QStringLiteral("/window.ini"));
}

Settings::~Settings()
{
    writer().waitForDone(WaitAtEndMs);
}

void Settings::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems << tr("%1 cannot be read (%2). Defaults are used.").arg(m_path, file.errorString());
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(BytesMax), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        const QString aside = m_path + QStringLiteral(".broken");
        QFile::remove(aside);
        file.close();
        QFile::rename(m_path, aside);
        m_problems << tr("%1 is not a settings file (%2). It was renamed to %3 and defaults are used.")
                          .arg(m_path, error.errorString(), aside);
        return;
    }
    const int version = document.object().value(VersionKey).toInt();
    if (version > Version)
        m_problems << tr("%1 was written by a newer station (version %2). What this one knows is used.")
                          .arg(m_path)
                          .arg(version);
    const QJsonObject values = document.object().value(ValuesKey).toObject();
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const QByteArray id = entry.key().toUtf8();
        const QString value = textOf(entry.value());
        const Setting* setting = findSetting(id.constData());
        if (setting == nullptr) {
            m_unknown.insert(entry.key(), value);
            continue;
        }
        const std::string problem = settingProblem(*setting, value.toStdString());
        if (problem.empty())
            m_values.insert(entry.key(), value);
        else
            m_problems << tr("%1: %2: %3. The default, %4, is used.")
                              .arg(m_path, entry.key(), QString::fromStdString(problem),
                                   QLatin1String(setting->defaultValue));
    }
}

void Settings::takeOver(const QString& windowIni)
{
    if (!QFile::exists(windowIni))
        return;
    const QSettings old(windowIni, QSettings::IniFormat);
    if (old.value(QStringLiteral("window/light")).toBool())
        setValue(setting::Theme, QStringLiteral("light"));
    if (old.value(QStringLiteral("window/reducedMotion")).toBool())
        setValue(setting::ReducedMotion, QStringLiteral("true"));
}

QString Settings::value(const char* id) const
{
    return m_values.value(QLatin1String(id), QLatin1String(findSetting(id)->defaultValue));
}

bool Settings::isDefault(const char* id) const
{
    return value(id) == QLatin1String(findSetting(id)->defaultValue);
}

bool Settings::setValue(const char* id, const QString& value)
{
    const Setting* setting = findSetting(id);
    if (setting == nullptr || !settingProblem(*setting, value.toStdString()).empty())
        return false;
    if (value == this->value(id))
        return true;
    if (value == QLatin1String(setting->defaultValue))
        m_values.remove(QLatin1String(id));
    else
        m_values.insert(QLatin1String(id), value);
    write();
    Q_EMIT changed(QLatin1String(id));
    return true;
}

QByteArray Settings::json() const
{
    QJsonObject values;
    for (const auto* map : {&m_unknown, &m_values})
        for (auto entry = map->begin(); entry != map->end(); ++entry)
            values.insert(entry.key(), entry.value());
    return QJsonDocument(QJsonObject{{VersionKey, Version}, {ValuesKey, values}}).toJson();
}

void Settings::write()
{
    if (m_path.isEmpty())
        return;
    {
        const std::lock_guard lock(m_pending->mutex);
        m_pending->json = json();
        if (std::exchange(m_pending->queued, true))
            return;
    }
    writer().start([pending = m_pending, path = m_path] {
        QByteArray json;
        {
            const std::lock_guard lock(pending->mutex);
            json = pending->json;
            pending->queued = false;
        }
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(json);
            file.commit();
        }
    });
}

} // namespace mystic
