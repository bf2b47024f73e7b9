#include "store_workers.h"

namespace mystic {

namespace {

constexpr std::size_t StepRecords = 20'000; ///< a transaction: some 50 ms
constexpr int FollowMs = 200;
constexpr int RestartsMax = 2;

} // namespace

ProjectionWorker::ProjectionWorker(std::shared_ptr<const JournalSource> source, QString databasePath)
    : m_source(std::move(source)),
      m_projector(m_disk, m_source->directory.toStdString(), std::move(databasePath), m_source->names)
{
}

void ProjectionWorker::start()
{
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &ProjectionWorker::step);
    if (auto opened = m_projector.open(); !opened)
        return giveUp(opened.error());
    m_timer->start(0);
}

void ProjectionWorker::rebuild()
{
    if (++m_restarts > RestartsMax)
        return giveUp({ErrorCode::Corrupt,
                       "the journal's database was damaged again after it was rebuilt; the "
                       "disk may be failing"});
    m_projector.forget();
    if (auto opened = m_projector.open(); !opened)
        return giveUp(opened.error());
    m_timer->start(0);
}

void ProjectionWorker::step()
{
    const auto done = m_projector.step(StepRecords);
    if (!done && done.error().code == ErrorCode::Corrupt)
        return rebuild();
    if (!done)
        return giveUp(done.error());
    const ProjectionState& state = m_projector.state();
    const bool news = state.turns != m_told.turns || state.atEnd != m_told.atEnd ||
                      state.closed != m_told.closed || state.problem != m_told.problem;
    if (news) {
        m_told = state;
        Q_EMIT advanced(state);
    }
    const bool over = state.atEnd && (state.closed || !state.problem.empty());
    if (!over)
        m_timer->start(state.atEnd ? FollowMs : 0);
}

void ProjectionWorker::giveUp(const Error& error)
{
    m_told = m_projector.state();
    m_told.problem = error.message;
    m_told.atEnd = true;
    Q_EMIT advanced(m_told);
}

QueryWorker::QueryWorker(std::shared_ptr<const JournalSource> source, QString databasePath,
                         const std::atomic<quint64>& generation)
    : m_source(std::move(source)), m_path(std::move(databasePath)), m_wanted(generation),
      m_reader(m_source->names)
{
}

/// The projector may not have made the tables yet: then the question is asked again when it tells of rows.
bool QueryWorker::isReady()
{
    return m_reader.isOpen() || m_reader.open(m_path).has_value();
}

void QueryWorker::reopen()
{
    m_reader.close();
    const AuditFilter filter = m_index.filter;
    m_index = {};
    m_index.filter = filter;
    m_choices = 0;
}

void QueryWorker::fail(const Error& error)
{
    if (error.code == ErrorCode::Corrupt) {
        m_reader.close();
        Q_EMIT damaged();
        return;
    }
    Q_EMIT failed(QString::fromStdString(error.message));
}

JournalReader* QueryWorker::journal()
{
    if (!m_journal) {
        auto opened = JournalReader::open(m_disk, m_source->directory.toStdString());
        if (!opened) {
            Q_EMIT failed(QString::fromStdString(opened.error().message));
            return nullptr;
        }
        m_journal = std::move(*opened);
    }
    return m_journal.get();
}

void QueryWorker::setFilter(quint64 generation, const AuditFilter& filter)
{
    if (generation != m_wanted.load())
        return;
    m_generation = generation;
    m_index = {};
    m_index.filter = filter;
    extend();
}

void QueryWorker::extend()
{
    if (!isReady())
        return;
    if (m_generation == m_wanted.load()) {
        const auto cancelled = [this] { return m_generation != m_wanted.load(); };
        if (auto done = m_reader.extend(m_index, cancelled); !done)
            return fail(done.error());
        if (cancelled())
            return;
        Q_EMIT indexed(m_generation, std::make_shared<const AuditIndex>(m_index));
    }
    readChoices();
}

void QueryWorker::readChoices()
{
    const auto kinds = m_reader.kinds();
    const auto sources = m_reader.sources();
    if (!kinds || !sources)
        return fail(kinds ? sources.error() : kinds.error());
    if (kinds->size() + sources->size() == m_choices)
        return;
    m_choices = kinds->size() + sources->size();
    AuditChoices choices;
    choices.kinds = *kinds;
    for (const AgentId id : *sources)
        choices.sources.push_back(m_source->names.agent(id));
    Q_EMIT choicesRead(choices);
}

void QueryWorker::readPage(quint64 generation, int page)
{
    if (generation != m_wanted.load() || !isReady())
        return;
    auto rows = m_reader.page(m_index, static_cast<std::size_t>(page));
    if (!rows)
        return fail(rows.error());
    Q_EMIT pageRead(generation, page, std::make_shared<const std::vector<AuditRecord>>(std::move(*rows)));
}

void QueryWorker::readPosition(quint64 generation, qint64 id)
{
    if (generation != m_wanted.load() || !isReady())
        return;
    const auto position = m_reader.positionOf(m_index, id);
    if (!position)
        return fail(position.error());
    Q_EMIT positionRead(generation, id, position->value_or(-1));
}

void QueryWorker::readDetail(qint64 id)
{
    JournalReader* const reader = journal();
    if (reader == nullptr || !isReady())
        return;
    auto detail = mystic::readDetail(m_reader, *reader, m_source->names, id);
    if (!detail)
        return fail(detail.error());
    Q_EMIT detailRead(std::make_shared<const RecordDetail>(std::move(*detail)));
}

void QueryWorker::readExplanation(const ExplainKey& asked)
{
    JournalReader* const reader = journal();
    if (reader == nullptr)
        return;
    const auto answer = [&](Explanation explanation) {
        Q_EMIT explained(asked, std::make_shared<const Explanation>(std::move(explanation)));
    };
    if (!isReady())
        return answer({});
    const auto key = m_reader.resolve(asked);
    if (!key)
        return fail(key.error());
    if (!*key)
        return answer({});
    const auto turns = m_reader.turnsOf(**key, *reader);
    if (!turns)
        return fail(turns.error());
    answer(explain(**key, *turns, m_source->names));
}

void QueryWorker::readDecisions(int limit)
{
    if (!isReady()) {
        Q_EMIT decisionsRead(std::make_shared<const std::vector<DecisionRecord>>());
        return;
    }
    auto decisions = m_reader.decisions(limit);
    if (!decisions)
        return fail(decisions.error());
    Q_EMIT decisionsRead(std::make_shared<const std::vector<DecisionRecord>>(std::move(*decisions)));
}

} // namespace mystic
