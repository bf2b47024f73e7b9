#include "ui/shell/window_state.h"

#include <QSettings>
#include <QThreadPool>

#include <mutex>
#include <utility>

namespace mystic {

namespace {

constexpr int Version = 1; // another version falls back to the shipped layout
constexpr int WaitAtEndMs = 2000;

QThreadPool& writer()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1); // writes stay in order
    return pool;
}

} // namespace

struct WindowState::Pending {
    std::mutex mutex; // protects both
    QVariantMap values;
    bool queued = false;
};

WindowState::WindowState(const QString& directory)
    : m_path(directory.isEmpty() ? QString() : directory + QStringLiteral("/window.ini")),
      m_pending(std::make_shared<Pending>())
{
    if (m_path.isEmpty())
        return;
    const QSettings settings(m_path, QSettings::IniFormat);
    if (settings.value(QStringLiteral("version")).toInt() != Version)
        return;
    for (const QString& key : settings.allKeys())
        m_values.insert(key, settings.value(key));
}

WindowState::~WindowState()
{
    writer().waitForDone(WaitAtEndMs);
}

QVariant WindowState::value(const QString& key, const QVariant& fallback) const
{
    return m_values.value(key, fallback);
}

void WindowState::setValue(const QString& key, const QVariant& value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_values.insert(QStringLiteral("version"), Version);
    write();
}

QStringList WindowState::keys(const QString& prefix) const
{
    QStringList found;
    for (auto entry = m_values.begin(); entry != m_values.end(); ++entry)
        if (entry.key().startsWith(prefix))
            found << entry.key();
    return found;
}

void WindowState::remove(const QString& key)
{
    if (m_values.remove(key) > 0)
        write();
}

void WindowState::write()
{
    if (m_path.isEmpty())
        return;
    {
        const std::lock_guard lock(m_pending->mutex);
        m_pending->values = m_values;
        if (std::exchange(m_pending->queued, true))
            return;
    }
    writer().start([pending = m_pending, path = m_path] {
        QVariantMap values;
        {
            const std::lock_guard lock(pending->mutex);
            values = pending->values;
            pending->queued = false;
        }
        QSettings settings(path, QSettings::IniFormat);
        for (const QString& key : settings.allKeys())
            if (!values.contains(key))
                settings.remove(key);
        for (auto entry = values.begin(); entry != values.end(); ++entry)
            settings.setValue(entry.key(), entry.value());
    });
}

} // namespace mystic
