// Finds published reference values beside the project and counts those that ran and passed. The project
// passes without them: a test whose data is absent reports itself as skipped.
#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <cstdio>

namespace mystic::testing {

/// Absolute path below the shared folder, or empty when it is absent.
inline QString sharedPath(const QString& relative)
{
    QString root = qEnvironmentVariable("MYSTIC_SHARED");
    if (root.isEmpty())
        root = QStringLiteral(MYSTIC_SOURCE_DIR) + QStringLiteral("/../shared");
    const QString path = root + u'/' + relative;
    return QFileInfo::exists(path) ? QDir::cleanPath(path) : QString();
}

/// Counts reference values compared; prints one line at the end that `./station test` adds up.
class ReferenceTally {
public:
    explicit ReferenceTally(const char* suite) : m_suite(suite) {}
    ~ReferenceTally() { std::printf("REFERENCE-VALUES %s %lld\n", m_suite, m_count); }
    ReferenceTally(const ReferenceTally&) = delete;
    ReferenceTally& operator=(const ReferenceTally&) = delete;
    void add(long long values = 1) { m_count += values; }

private:
    const char* m_suite;
    long long m_count = 0;
};

} // namespace mystic::testing

/// Skips the current test function when the reference file is absent.
#define REQUIRE_REFERENCE(path)                                             \
    do {                                                                    \
        if ((path).isEmpty())                                               \
            QSKIP("reference data not found (MYSTIC_SHARED or ../shared)"); \
    } while (false)
