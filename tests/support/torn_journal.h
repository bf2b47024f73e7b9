// A journal as a crash leaves it: its closing records are gone and half of its last turn.
#pragma once

#include <QtCore/QFile>

#include "journal/journal_reader.h"
#include "journal/posix_disk.h"

namespace mystic::testing {

/// False when the journal in `directory`, of one segment, cannot be read or has no turn.
inline bool tearLastTurn(const QString& directory)
{
    PosixDisk disk;
    auto reader = JournalReader::open(disk, directory.toStdString());
    std::uint64_t end = 0;
    RecordView record;
    while (reader && (*reader)->next(record) == ReadStatus::Record)
        if (record.kind == RecordKind::Turn)
            end = (*reader)->goodOffset();
    QFile segment(directory + QStringLiteral("/journal-000001.seg"));
    return end > 100 && segment.resize(static_cast<qint64>(end) - 61);
}

} // namespace mystic::testing
