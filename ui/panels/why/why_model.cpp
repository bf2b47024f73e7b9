#include "ui/panels/why/why_model.h"

namespace mystic {

WhyModel::WhyModel(JournalStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&m_store, &JournalStore::explained, this,
            [this](const ExplainKey& asked, const std::shared_ptr<const Explanation>& explanation) {
                if (asked != m_asked)
                    return;
                m_waiting = false;
                const bool same = m_explanation && m_explanation->records == explanation->records &&
                                  m_explanation->key == explanation->key;
                m_explanation = explanation;
                if (!same)
                    Q_EMIT changed();
            });
    connect(&m_store, &JournalStore::failed, this, [this] { m_waiting = false; });
    connect(&m_store, &JournalStore::stateChanged, this, &WhyModel::askAgain);
}

void WhyModel::ask(quint64 trace, quint64 order)
{
    m_asked = {};
    m_asked.trace = trace;
    m_asked.order = order;
    m_explanation.reset();
    m_waiting = true;
    m_askedAtRows = m_store.state().rows;
    m_store.requestExplanation(m_asked);
    Q_EMIT changed();
}

/// New rows may belong to the order shown. One question at a time, so that a fast journal asks no faster than
/// it is answered.
void WhyModel::askAgain()
{
    const bool nothing = m_asked.trace == 0 && m_asked.order == 0;
    if (nothing || m_waiting || m_store.state().rows == m_askedAtRows)
        return;
    m_waiting = true;
    m_askedAtRows = m_store.state().rows;
    m_store.requestExplanation(m_asked);
}

const NameBook& WhyModel::names() const
{
    static const NameBook Nobody;
    return m_store.source() ? m_store.source()->names : Nobody;
}

} // namespace mystic
