// One connection to the projection's database file, and its schema. Invariant: a connection is used on the
// thread that opened it; the file holds nothing that the journal does not.
#pragma once

#include <QtCore/QString>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include "domain/result.h"

namespace mystic {

/// Raised with every change of a table or of what a column means: older files are rebuilt.
inline constexpr int StoreSchemaVersion = 1;

/// An open SQLite file. Movable nowhere, one thread.
class Database {
public:
    enum class Mode : std::uint8_t { Write, Read };

    Database() = default;
    ~Database() { close(); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens in WAL mode. Errors: Io (cannot be opened), Corrupt (not a database, or damaged), Unsupported
    /// (Read: another schema version, or not made yet).
    [[nodiscard]] Result<void> open(const QString& path, Mode mode);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// Makes tables and sets the version; Errors: Io.
    [[nodiscard]] Result<void> createTables();
    /// Makes the indexes; cheap when they are there. Apart from the tables because a million rows are loaded
    /// three times as fast without them.
    [[nodiscard]] Result<void> createIndexes();
    [[nodiscard]] Result<void> execute(const QString& sql);
    [[nodiscard]] QSqlQuery prepare(const QString& sql) const;
    [[nodiscard]] int schemaVersion() const;

private:
    QString m_connection;
    QSqlDatabase m_database;
};

/// The last error of a query in words; Corrupt for a damaged file, else Io.
[[nodiscard]] Error errorOf(const QSqlQuery& query);

/// Where the projection of a journal lives: beside the journal, or in `cacheDirectory` when nothing can be
/// written there.
[[nodiscard]] QString projectionPath(const QString& journalDirectory, const QString& cacheDirectory);
/// Removes the file and what SQLite keeps beside it.
void removeDatabase(const QString& path);

} // namespace mystic
