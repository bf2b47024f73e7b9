// The values of the window's settings. Read once before the window shows from settings.json; written as a
// whole by another thread (QSaveFile), so that a crash leaves the old file or the new one. Invariant: every
// value fits its setting; what does not fit is left at its default and told.
#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

#include "settings/registry.h"

namespace mystic {

/// Thread: GUI.
class Settings final : public QObject {
    Q_OBJECT
public:
    /// Of settings.json. Version 0 is the window.ini of earlier stations, whose theme and motion are taken
    /// over.
    static constexpr int Version = 1;

    /// `directory` empty: nothing is read or written.
    explicit Settings(const QString& directory, QObject* parent = nullptr);
    ~Settings() override;

    /// As in the file. The id must exist.
    [[nodiscard]] QString value(const char* id) const;
    [[nodiscard]] bool flag(const char* id) const { return value(id) == QLatin1String("true"); }
    [[nodiscard]] int number(const char* id) const { return value(id).toInt(); }
    [[nodiscard]] bool isDefault(const char* id) const;
    /// Refused (false) when the value does not fit. Written soon.
    bool setValue(const char* id, const QString& value);
    /// What was wrong with the file, one sentence each: file, setting, what is used instead.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

Q_SIGNALS:
    void changed(const QString& id);

private:
    struct Pending;
    void read();
    void takeOver(const QString& windowIni);
    void write();
    [[nodiscard]] QByteArray json() const;

    QString m_path;
    QMap<QString, QString> m_values;  ///< only those that differ from the default
    QMap<QString, QString> m_unknown; ///< of a newer station; kept
    QStringList m_problems;
    std::shared_ptr<Pending> m_pending; ///< what the writer takes next; many changes become one write
};

} // namespace mystic
