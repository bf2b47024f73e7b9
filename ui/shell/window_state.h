// What the window remembers between runs: sizes, theme, columns. Read once before the window shows; written
// by another thread, so a slow disk never holds the window, and as a whole (QSettings replaces the file), so
// that a crash leaves the old one or the new one. Nothing dangerous is remembered.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace mystic {

class WindowState final {
public:
    /// `directory` empty: nothing is read or written.
    explicit WindowState(const QString& directory);
    ~WindowState();
    [[nodiscard]] QVariant value(const QString& key, const QVariant& fallback = {}) const;
    /// All that begin so.
    [[nodiscard]] QStringList keys(const QString& prefix) const;
    void remove(const QString& key);
    /// Keeps the value and writes all of them soon.
    void setValue(const QString& key, const QVariant& value);

private:
    struct Pending;
    void write();

    QString m_path;
    QVariantMap m_values;
    std::shared_ptr<Pending> m_pending; ///< what the writer takes next; many changes become one write
};

} // namespace mystic
