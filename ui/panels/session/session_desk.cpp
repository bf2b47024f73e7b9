#include "ui/panels/session/session_desk.h"

#include <algorithm>
#include <utility>

#include "ui/models/format.h"

namespace mystic {

namespace {

SessionWatch stagesOf(const BackgroundJob::Watch& watch)
{
    return [watch](SessionStage stage, double share) { return watch(static_cast<int>(stage), share); };
}

} // namespace

SessionDesk::SessionDesk(SessionSource* source, QObject* parent) : QObject(parent), m_source(source)
{
    connect(&m_reader, &BackgroundJob::progressed, this, [this](int, double share) {
        if (ChosenFile* file = find(m_reading)) {
            file->share = share;
            Q_EMIT filesChanged();
        }
    });
    connect(&m_changer, &BackgroundJob::progressed, this, [this](int stage, double share) {
        m_stage = static_cast<SessionStage>(stage);
        m_share = share;
        m_stopped = m_stopped || m_stage == SessionStage::Stopping;
        Q_EMIT changed();
    });
}

SessionDesk::~SessionDesk() = default;

QStringList SessionDesk::builtIns() const
{
    QStringList names;
    if (m_source != nullptr)
        for (const std::string& name : m_source->builtIns())
            names << format::text(name);
    return names;
}

ChosenFile* SessionDesk::find(const QString& path)
{
    const auto found =
        std::ranges::find_if(m_files, [&path](const ChosenFile& file) { return file.path == path; });
    return found == m_files.end() ? nullptr : &*found;
}

void SessionDesk::addFiles(const QStringList& paths)
{
    if (m_source == nullptr)
        return;
    for (const QString& path : paths) {
        if (ChosenFile* file = find(path))
            *file = {path, std::nullopt, -1};
        else
            m_files.push_back({path, std::nullopt, -1});
        if (std::ranges::find(m_waiting, path) == m_waiting.end())
            m_waiting.push_back(path);
    }
    readNext();
    Q_EMIT filesChanged();
}

void SessionDesk::readNext()
{
    while (!m_waiting.empty() && find(m_waiting.front()) == nullptr)
        m_waiting.pop_front(); // taken off the list meanwhile
    if (m_waiting.empty() || m_reader.isRunning())
        return;
    m_reading = m_waiting.front();
    m_waiting.pop_front();
    auto result = std::make_shared<Result<FilePreview>>(tl::make_unexpected(sessionCancelled()));
    m_reader.start(
        [source = m_source, path = m_reading.toStdString(), result](const BackgroundJob::Watch& watch) {
            *result = source->preview(path, stagesOf(watch));
        },
        [this, path = m_reading, result] { takePreview(path, result); });
}

void SessionDesk::takePreview(const QString& path, const std::shared_ptr<Result<FilePreview>>& result)
{
    m_reading.clear();
    const bool again = std::ranges::find(m_waiting, path) != m_waiting.end();
    if (ChosenFile* file = find(path); file != nullptr && *result && !again)
        file->preview = std::move(**result);
    else if (!*result && !again)
        std::erase_if(m_files, [&path](const ChosenFile& one) { return one.path == path; });
    readNext();
    Q_EMIT filesChanged();
}

void SessionDesk::removeFile(const QString& path)
{
    std::erase_if(m_files, [&path](const ChosenFile& file) { return file.path == path; });
    if (m_reading == path)
        m_reader.cancel();
    Q_EMIT filesChanged();
}

void SessionDesk::clearFiles()
{
    m_files.clear();
    m_waiting.clear();
    m_reader.cancel();
    Q_EMIT filesChanged();
}

void SessionDesk::cancelReading()
{
    m_waiting.clear();
    m_reader.cancel();
    std::erase_if(m_files,
                  [this](const ChosenFile& file) { return !file.preview && file.path != m_reading; });
    Q_EMIT filesChanged();
}

QString SessionDesk::filesProblem() const
{
    if (m_files.empty())
        return tr("Add at least one file.");
    for (const ChosenFile& file : m_files) {
        const QString name = file.path.section(u'/', -1);
        if (!file.preview)
            return tr("%1 is still being read.").arg(name);
        if (file.preview->rejected > 0)
            return tr("%1 has %2 rows that cannot be used; a session would stop at the first of them. "
                      "Correct "
                      "the file, or write a configuration with \"skip_bad_rows\": true.")
                .arg(name, format::count(file.preview->rejected));
        if (!file.preview->isUsable())
            return tr("%1 cannot be replayed; the list says why.").arg(name);
    }
    return {};
}

void SessionDesk::refreshRecorded()
{
    if (m_source == nullptr || m_lister.isRunning())
        return;
    auto result =
        std::make_shared<Result<std::vector<RecordedEntry>>>(tl::make_unexpected(sessionCancelled()));
    m_lister.start([source = m_source, result](
                       const BackgroundJob::Watch& watch) { *result = source->recorded(stagesOf(watch)); },
                   [this, result] {
                       if (*result)
                           m_recorded = std::move(**result);
                       m_recordedProblem = *result ? QString() : format::text(result->error().message);
                       Q_EMIT recordedChanged();
                   });
    Q_EMIT recordedChanged();
}

void SessionDesk::begin(Work work)
{
    m_work = work;
    m_stage = SessionStage::Reading;
    m_share = -1;
    m_stopped = false;
    say({});
}

void SessionDesk::openSession(const SessionOrder& order)
{
    change(Work::Opening, {},
           [source = m_source, order](const SessionWatch& watch) { return source->open(order, watch); });
}

void SessionDesk::rewind(Timestamp moment)
{
    change(Work::Rewinding, moment,
           [source = m_source, moment](const SessionWatch& watch) { return source->rewind(moment, watch); });
}

void SessionDesk::change(Work work, Timestamp moment, std::function<Result<void>(const SessionWatch&)> call)
{
    if (m_source == nullptr || m_changer.isRunning())
        return;
    begin(work);
    auto result = std::make_shared<Result<void>>();
    m_changer.start([result, call = std::move(call)](
                        const BackgroundJob::Watch& watch) { *result = call(stagesOf(watch)); },
                    [this, result, moment] { finishChange(*result, moment); });
}

void SessionDesk::finishChange(const Result<void>& result, Timestamp moment)
{
    m_work = Work::None;
    if (result) {
        m_source->adopt();
        say(tr("The session was opened; the one before it was stopped and its journal sealed."));
        Q_EMIT sessionOpened(moment);
    } else if (!m_stopped && m_changer.wasCancelled()) {
        say(tr("Cancelled. The running session goes on."));
    } else {
        const QString problem = format::text(result.error().message);
        say(m_stopped ? tr("%1. The session before was stopped in order and its journal sealed; no session "
                           "runs now. Open one here.")
                            .arg(problem)
                      : tr("%1. The running session was left as it is.").arg(problem),
            Tone::Bad);
    }
    refreshRecorded();
}

void SessionDesk::look(const QString& directory)
{
    if (m_source == nullptr || m_changer.isRunning())
        return;
    begin(Work::Looking);
    auto result =
        std::make_shared<Result<std::shared_ptr<StationPort>>>(tl::make_unexpected(sessionCancelled()));
    m_changer.start([source = m_source, result, path = directory.toStdString()](
                        const BackgroundJob::Watch& watch) { *result = source->look(path, stagesOf(watch)); },
                    [this, result] {
                        m_work = Work::None;
                        if (*result) {
                            say({});
                            Q_EMIT pastOpened(**result);
                        } else if (m_changer.wasCancelled()) {
                            say(tr("Cancelled."));
                        } else {
                            say(format::text(result->error().message), Tone::Bad);
                        }
                    });
}

bool SessionDesk::canCancelWork() const
{
    return m_work != Work::None && m_stage != SessionStage::Stopping && m_stage != SessionStage::Opening;
}

void SessionDesk::say(const QString& message, Tone tone)
{
    m_message = message;
    m_tone = tone;
    Q_EMIT changed();
}

} // namespace mystic
