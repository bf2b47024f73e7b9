// A journal as a crash leaves it: its closing records are gone and half of its last turn.
#pragma once

#include <QtCore/QFile>

#include "journal/journal_reader.h"
#include "journal/posix_disk.h"

namespace mystic::testing {

/// False when the journal in `directory` cannot be read or has no turn.
inline bool tearLastTurn(const QString& directory)
{
    PosixDisk disk;
    auto reader = JournalReader::open(disk, directory.toStdString());
    std::uint64_t end = 0;
    std::uint32_t segment = 0;
    RecordView record;
    while (reader && (*reader)->next(record) == ReadStatus::Record) {
        if (record.kind != RecordKind::Turn)
            continue;
        end = (*reader)->goodOffset();
        segment = (*reader)->segment();
    }
    const auto nameOf = [&directory](std::uint32_t number) -> QString {
        return directory + u'/' + QString::fromStdString(segmentName(number));
    };
    for (std::uint32_t later = segment + 1; QFile::exists(nameOf(later)); ++later)
        QFile::remove(nameOf(later));
    QFile file(nameOf(segment));
    (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return end > 100 && file.resize(static_cast<qint64>(end) - 61);
}

} // namespace mystic::testing
