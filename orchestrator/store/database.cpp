#include "database.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtSql/QSqlError>

namespace mystic {

namespace {

const char* const Tables[] = {
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    // One row a record of the audit log; NULL = none. place = segment << 40 | offset of its turn.
    "CREATE TABLE audit(id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, trace INTEGER, cause INTEGER NOT NULL, "
    "time INTEGER NOT NULL, source INTEGER NOT NULL, kind INTEGER NOT NULL, severity INTEGER NOT NULL, "
    "instrument INTEGER, order_id INTEGER, place INTEGER NOT NULL, text TEXT NOT NULL)",
    // Every 256th turn, to find those without a row.
    "CREATE TABLE places(seq INTEGER PRIMARY KEY, place INTEGER NOT NULL)",
    // One row an order, or a signal that led to none (order_id NULL). key: see orderKey().
    "CREATE TABLE orders(key INTEGER PRIMARY KEY, order_id INTEGER, trace INTEGER, time INTEGER NOT NULL, "
    "instrument INTEGER, side INTEGER NOT NULL, purpose INTEGER NOT NULL, quantity INTEGER NOT NULL, "
    "price INTEGER NOT NULL, filled INTEGER NOT NULL DEFAULT 0, blocked INTEGER NOT NULL DEFAULT 0, "
    "state TEXT NOT NULL)",
    "CREATE TABLE fills(id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, order_id INTEGER NOT NULL, "
    "trace INTEGER, time INTEGER NOT NULL, instrument INTEGER NOT NULL, side INTEGER NOT NULL, "
    "quantity INTEGER NOT NULL, price INTEGER NOT NULL, fee INTEGER NOT NULL, liquidity INTEGER NOT NULL, "
    "venue_trade INTEGER NOT NULL)",
    // Hash of a judged signal -> its trace; links orders made later over it.
    "CREATE TABLE signals(hash INTEGER PRIMARY KEY, trace INTEGER NOT NULL)",
};

const char* const Indexes[] = {
    "CREATE INDEX IF NOT EXISTS audit_seq ON audit(seq)",
    "CREATE INDEX IF NOT EXISTS audit_trace ON audit(trace) WHERE trace IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS audit_order ON audit(order_id) WHERE order_id IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS audit_kind ON audit(kind)",
    "CREATE INDEX IF NOT EXISTS audit_source ON audit(source)",
    "CREATE INDEX IF NOT EXISTS audit_instrument ON audit(instrument) WHERE instrument IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS audit_severity ON audit(severity) WHERE severity > 0",
    "CREATE INDEX IF NOT EXISTS audit_time ON audit(time)",
    "CREATE INDEX IF NOT EXISTS orders_trace ON orders(trace)",
    "CREATE INDEX IF NOT EXISTS fills_order ON fills(order_id)",
};

} // namespace

Error errorOf(const QSqlQuery& query)
{
    const QSqlError error = query.lastError();
    const QString native = error.nativeErrorCode();
    // SQLITE_CORRUPT and SQLITE_NOTADB.
    const bool damaged = native == QLatin1String("11") || native == QLatin1String("26");
    return {damaged ? ErrorCode::Corrupt : ErrorCode::Io,
            "the journal's database: " + error.text().trimmed().toStdString()};
}

Result<void> Database::open(const QString& path, Mode mode)
{
    close();
    m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    // A reader may have to make the -shm file, so it opens for writing too and promises not to.
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open()) {
        const std::string text = m_database.lastError().text().toStdString();
        close();
        return failure(ErrorCode::Io, path.toStdString() + ": cannot be opened: " + text);
    }
    const int version = schemaVersion();
    if (version < 0) {
        close();
        return failure(ErrorCode::Corrupt, path.toStdString() + " is not a readable database");
    }
    if (mode == Mode::Read && version != StoreSchemaVersion) {
        close();
        return failure(ErrorCode::Unsupported, path.toStdString() + " is of another version");
    }
    const QString settings[] = {
        QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=NORMAL"),
        QStringLiteral("PRAGMA cache_size=-16384"),
        mode == Mode::Read ? QStringLiteral("PRAGMA query_only=1") : QStringLiteral("PRAGMA temp_store=2")};
    for (const QString& setting : settings)
        if (auto set = execute(setting); !set) {
            close();
            return set;
        }
    return {};
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::make_unexpected(errorOf(query));
    return {};
}

QSqlQuery Database::prepare(const QString& sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql); // an error shows when it is executed
    return query;
}

int Database::schemaVersion() const
{
    QSqlQuery query(m_database);
    return query.exec(QStringLiteral("PRAGMA user_version")) && query.next() ? query.value(0).toInt() : -1;
}

Result<void> Database::createTables()
{
    for (const char* sql : Tables)
        if (auto made = execute(QString::fromLatin1(sql)); !made)
            return made;
    return execute(QStringLiteral("PRAGMA user_version=%1").arg(StoreSchemaVersion));
}

Result<void> Database::createIndexes()
{
    for (const char* sql : Indexes)
        if (auto made = execute(QString::fromLatin1(sql)); !made)
            return made;
    return {};
}

QString projectionPath(const QString& journalDirectory, const QString& cacheDirectory)
{
    const QString name = QStringLiteral("audit.sqlite");
    if (QFileInfo(journalDirectory).isWritable())
        return QDir(journalDirectory).filePath(name);
    const QByteArray key = QCryptographicHash::hash(QFileInfo(journalDirectory).absoluteFilePath().toUtf8(),
                                                    QCryptographicHash::Sha256);
    const QString folder =
        cacheDirectory + QStringLiteral("/journals/") + QString::fromLatin1(key.toHex().left(16));
    QDir().mkpath(folder);
    return folder + QLatin1Char('/') + name;
}

void removeDatabase(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace mystic
