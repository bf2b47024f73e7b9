// A line to write the filtered log to a file: format, place, start, progress, cancel. No dialog: the kill
// switch stays in reach.
#pragma once

#include <QWidget>

#include "store/audit_filter.h"
#include "store/journal_store.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace mystic {

/// Thread: GUI.
class ExportBar final : public QWidget {
    Q_OBJECT
public:
    explicit ExportBar(JournalStore& store, QWidget* parent = nullptr);
    /// Written when the operator starts it.
    void setFilter(const AuditFilter& filter) { m_filter = filter; }
    void retranslateUi();
    void focusPath();

private:
    void start();
    void showRunning(bool running);
    [[nodiscard]] ExportFormat chosenFormat() const;
    void proposePath();

    JournalStore& m_store;
    AuditFilter m_filter;
    QComboBox* m_format;
    QLineEdit* m_path;
    QToolButton* m_start;
    QToolButton* m_cancel;
    QLabel* m_result;
};

} // namespace mystic
