// Lines of the station's log as rows, bounded. Knows no file and no logger.
#pragma once

#include <QString>

#include "engine/log_port.h"
#include "ui/models/event_log.h"
#include "ui/models/event_view.h"
#include "ui/theme/glyphs.h"

namespace mystic {

[[nodiscard]] QString logLevelWord(LogLevel level);
[[nodiscard]] Mark markOf(LogLevel level);

/// What is shown: lines of at least this level, of one component or all, with each of the words in any case.
struct LogFilter {
    LogLevel from = LogLevel::Debug;
    std::string component; ///< empty = all
    QStringList words;
    [[nodiscard]] bool accepts(const LogLine& line) const;
    friend bool operator==(const LogFilter&, const LogFilter&) = default;
};

/// Thread: GUI.
class LogsModel final : public EventLog<LogLine> {
    Q_OBJECT
public:
    enum Column { TimeColumn, LevelColumn, ComponentColumn, TextColumn, ColumnCount };

    using EventLog::EventLog;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace mystic
