// What the session panels show and ask for: files looked through, recorded sessions, the change of session
// that is being made. Outlives the panels, which are made afresh with every session. Knows no widget.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "ui/models/background_job.h"
#include "ui/panels/session/session_source.h"

namespace mystic {

/// One file of the operator's choice. Without a preview it waits or is being read.
struct ChosenFile {
    QString path;
    std::optional<FilePreview> preview;
    double share = -1; ///< read so far; negative = not begun or unknown
};

/// Thread: GUI.
class SessionDesk final : public QObject {
    Q_OBJECT
public:
    enum class Work { None, Opening, Rewinding, Looking };
    enum class Tone { Plain, Warning, Bad };

    /// `source` outlives it; null: this window cannot change its session, and hasSource() says so.
    explicit SessionDesk(SessionSource* source, QObject* parent = nullptr);
    ~SessionDesk() override;
    [[nodiscard]] bool hasSource() const { return m_source != nullptr; }
    [[nodiscard]] QStringList builtIns() const;

    // --- files
    [[nodiscard]] const std::vector<ChosenFile>& files() const { return m_files; }
    [[nodiscard]] bool isReadingFiles() const { return m_reader.isRunning(); }
    /// Looks through them one after the other. A file chosen already is read again.
    void addFiles(const QStringList& paths);
    void removeFile(const QString& path);
    void clearFiles();
    /// Files not read yet are taken off the list.
    void cancelReading();
    /// Why no session can be opened on the files; empty = one can.
    [[nodiscard]] QString filesProblem() const;

    // --- recorded sessions
    [[nodiscard]] const std::vector<RecordedEntry>& recorded() const { return m_recorded; }
    [[nodiscard]] const QString& recordedProblem() const { return m_recordedProblem; }
    [[nodiscard]] bool isListing() const { return m_lister.isRunning(); }
    void refreshRecorded();

    // --- the session
    void openSession(const SessionOrder& order);
    /// Also the way forward in a session that has ended.
    void rewind(Timestamp moment);
    void look(const QString& directory);
    void cancelWork() { m_changer.cancel(); }
    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] SessionStage stage() const { return m_stage; }
    [[nodiscard]] double share() const { return m_share; }
    /// False while a session is being opened: too late.
    [[nodiscard]] bool canCancelWork() const;
    [[nodiscard]] const QString& message() const { return m_message; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    void say(const QString& message, Tone tone = Tone::Plain);

Q_SIGNALS:
    void filesChanged();
    void recordedChanged();
    /// Work, its progress, or what is to be told.
    void changed();
    /// Another session runs; the source has adopted it. `moment`: it runs to there and pauses; 0 = it just
    /// runs.
    void sessionOpened(mystic::Timestamp moment);
    void pastOpened(const std::shared_ptr<mystic::StationPort>& past);

private:
    void readNext();
    void takePreview(const QString& path, const std::shared_ptr<Result<FilePreview>>& result);
    [[nodiscard]] ChosenFile* find(const QString& path);
    void begin(Work work);
    void change(Work work, Timestamp moment, std::function<Result<void>(const SessionWatch&)> call);
    void finishChange(const Result<void>& result, Timestamp moment);

    SessionSource* m_source;
    std::vector<ChosenFile> m_files;
    std::deque<QString> m_waiting; ///< paths to be read
    QString m_reading;
    std::vector<RecordedEntry> m_recorded;
    QString m_recordedProblem;
    Work m_work = Work::None;
    SessionStage m_stage = SessionStage::Reading;
    double m_share = -1;
    bool m_stopped = false; ///< the work at hand has begun to stop the running session
    QString m_message;
    Tone m_tone = Tone::Plain;
    BackgroundJob m_reader; // last: their threads end first
    BackgroundJob m_lister;
    BackgroundJob m_changer;
};

} // namespace mystic
