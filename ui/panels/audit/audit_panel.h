// The card "Audit log": the newest records in words, newest on top, with a filter line. Follows the newest
// until the operator scrolls away or selects a row; then nothing moves, and new rows are counted on a button
// that leads back.
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QStackedLayout;
class QToolButton;

namespace mystic {

class AuditFilterBar;
class AuditLogModel;
class AuditViewModel;
class DataTable;

/// Thread: GUI.
class AuditPanel final : public Panel {
    Q_OBJECT
public:
    /// Rows kept; older ones are in the journal only.
    static constexpr std::size_t Capacity = 100'000;

    explicit AuditPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void takeAuditRows(const std::vector<AuditRow>& rows, std::uint64_t lost) override;

    /// Shows the records of one trace only.
    void showTrace(quint64 trace);
    /// Opens or closes the filter line; closing clears the filter, so that no hidden filter hides records.
    void setFilterOpen(bool open);
    [[nodiscard]] bool isFollowing() const;
    /// Back to the newest.
    void follow();
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] AuditFilterBar* filterBar() const { return m_bar; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildTable();
    void addKeys();
    void applyFilter();
    void fitTime();
    void fitColumns();
    void showHeader();
    void showState();

    AuditLogModel* m_log;
    AuditViewModel* m_view;
    DataTable* m_table;
    AuditFilterBar* m_bar;
    QLabel* m_nothing;
    QStackedLayout* m_stack = nullptr;
    QToolButton* m_filterButton;
    QToolButton* m_newButton;
    std::uint64_t m_newRows = 0;
    bool m_dated = false;
    std::uint64_t m_turns = 0;
    QString m_chainHead;
};

} // namespace mystic
