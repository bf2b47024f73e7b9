// The filter line of the audit log: text, source, kind, lowest severity, one trace. Says what is wanted;
// filters nothing.
#pragma once

#include <QTimer>
#include <QWidget>

#include <set>
#include <string>

#include "store/audit_filter.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace mystic {

/// Thread: GUI.
class AuditFilterBar final : public QWidget {
    Q_OBJECT
public:
    /// Silence after the last keystroke before the filter is applied.
    static constexpr int DebounceMs = 200;

    explicit AuditFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] AuditFilter filter() const;
    void setTrace(std::optional<Seq> trace);
    void clear();
    void focusText();
    /// Offers the sources and kinds of these rows as choices.
    void learn(const std::vector<AuditRow>& rows);
    /// The same from a list of what there is.
    void learn(const std::vector<MessageKind>& kinds, const std::vector<std::string>& sources);
    /// Adds instrument and time range: for a log that reaches further back than the window.
    void setFull(bool full);
    void setInstruments(std::shared_ptr<const InstrumentMaster> instruments);
    /// What is wrong with a time as typed, empty when nothing is; such a time does not filter.
    [[nodiscard]] QString problem() const;
    /// "123 of 4 567 rows", at the right end.
    void setCount(const QString& text);
    /// Leaves out what there is no room for: the count, and the button (closing the line clears it too).
    void setNarrow(bool narrow);
    void retranslateUi();

Q_SIGNALS:
    void filterChanged();

private:
    void fillSources();
    void fillKinds();
    void fillInstruments();

    QLineEdit* m_text;
    QComboBox* m_source;
    QComboBox* m_kind;
    QComboBox* m_severity;
    QComboBox* m_instrument;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QToolButton* m_trace;
    QToolButton* m_clear;
    QLabel* m_count;
    QTimer m_debounce; ///< trailing edge: the last text always gets through
    std::optional<Seq> m_traceWanted;
    std::shared_ptr<const InstrumentMaster> m_instruments;
    std::set<std::string> m_sources;
    std::set<MessageKind> m_kinds;
};

} // namespace mystic
