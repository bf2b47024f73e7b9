// The explanation shown, for all panels that show a part of it. Asks the store, keeps the newest answer, asks
// again while the journal grows and the order may still change. Knows no widget.
#pragma once

#include <QObject>

#include <memory>

#include "store/journal_store.h"

namespace mystic {

/// Thread: GUI. The store outlives it.
class WhyModel final : public QObject {
    Q_OBJECT
public:
    explicit WhyModel(JournalStore& store, QObject* parent = nullptr);
    /// Either number may be 0.
    void ask(quint64 trace, quint64 order);
    /// Null while nothing was asked or the answer has not come.
    [[nodiscard]] const std::shared_ptr<const Explanation>& explanation() const { return m_explanation; }
    [[nodiscard]] const ExplainKey& asked() const { return m_asked; }
    [[nodiscard]] const NameBook& names() const;
    [[nodiscard]] JournalStore& store() const { return m_store; }

Q_SIGNALS:
    void changed();

private:
    void askAgain();

    JournalStore& m_store;
    ExplainKey m_asked;
    bool m_waiting = false;
    std::uint64_t m_askedAtRows = 0;
    std::shared_ptr<const Explanation> m_explanation;
};

} // namespace mystic
