#include "committer.h"

#include <algorithm>

namespace mystic {

Committer::Committer(TurnPipeline& pipeline, JournalWriter& writer, OutOfBand& outOfBand)
    : m_pipeline(pipeline), m_writer(writer), m_outOfBand(outOfBand), m_cursor(pipeline.addConsumer()),
      m_buffer(TurnBytesMax)
{
    m_cursor.store(pipeline.finished()); // what was finished before is what the journal already holds
    m_durable.store(pipeline.finished(), std::memory_order_release);
    publishFigures();
}

std::size_t Committer::runOnce()
{
    const Seq from = m_cursor.load() + 1;
    const Seq to = std::min(m_pipeline.finished(), m_cursor.load() + BatchMax);
    if (from > to)
        return 0;
    if (isOk()) {
        Result<void> written;
        for (Seq seq = from; seq <= to && written; ++seq) {
            const std::size_t size = encodeTurn(m_pipeline.ring().at(seq), m_buffer);
            written = m_writer.append(RecordKind::Turn, std::span(m_buffer).first(size));
        }
        if (written)
            written = m_writer.commit();
        publishFigures();
        if (written)
            m_durable.store(to, std::memory_order_release);
        else
            giveUp(written.error());
        if (written && m_release != nullptr)
            m_release->releaseUpTo(to);
    }
    if (!isOk() && m_release != nullptr)
        m_release->journalDied();
    m_cursor.store(
        to); // a dead journal must not stop cancels: the gate is closed, the turns go on unrecorded
    return to - from + 1;
}

void Committer::publishFigures()
{
    m_bytes.store(m_writer.bytesWritten(), std::memory_order_relaxed);
    m_syncs.store(m_writer.commits(), std::memory_order_relaxed);
    m_segment.store(m_writer.segment(), std::memory_order_relaxed);
    m_records.store(m_writer.records(), std::memory_order_relaxed);
    if (m_writer.sealedRecords() == m_sealed.records) // written by this thread only
        return;
    const std::lock_guard lock(m_sealedMutex);
    m_sealed = {m_writer.sealedRecords(), m_writer.lastCheckpoint()};
}

void Committer::seal()
{
    if (!isOk())
        return;
    Result<void> written = m_writer.checkpoint();
    if (written)
        written = m_writer.commit();
    publishFigures();
    if (!written)
        giveUp(written.error());
}

Committer::Sealed Committer::sealed() const
{
    const std::lock_guard lock(m_sealedMutex);
    return m_sealed;
}

void Committer::giveUp(const Error& error)
{
    m_problem = error.message;
    m_outOfBand.journalWritable.store(false, std::memory_order_release);
    m_ok.store(false, std::memory_order_release);
}

} // namespace mystic
