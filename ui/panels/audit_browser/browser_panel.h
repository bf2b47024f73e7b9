// The card "Audit log" of the Audit workspace: the whole journal in words, filtered in the database, with the
// record chosen in full and its chain beside it. Follows the newest until the operator scrolls or selects.
#pragma once

#include "store/journal_store.h"
#include "ui/panels/panel.h"

class QLabel;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace mystic {

class AuditBrowserModel;
class AuditFilterBar;
class DataTable;
class ExportBar;
class RecordChainModel;
class RecordFieldsModel;

/// Thread: GUI. The store outlives it.
class AuditBrowserPanel final : public Panel {
    Q_OBJECT
public:
    explicit AuditBrowserPanel(JournalStore& store, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Shows the records of one trace only.
    void showTrace(quint64 trace);
    [[nodiscard]] bool isFollowing() const;
    void follow();
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] DataTable* fields() const { return m_fieldsTable; }
    [[nodiscard]] DataTable* chain() const { return m_chainTable; }
    [[nodiscard]] AuditFilterBar* filterBar() const { return m_bar; }
    [[nodiscard]] AuditBrowserModel* model() const { return m_model; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* makeDetail();
    void connectStore();
    void applyFilter();
    void showState();
    void showHeader();
    void showDetail(const std::shared_ptr<const RecordDetail>& detail);
    void askDetail();
    void goTo(qint64 id);
    void takeInserted(int first, int last);

    JournalStore& m_store;
    AuditBrowserModel* m_model;
    RecordFieldsModel* m_fields;
    RecordChainModel* m_chain;
    DataTable* m_table;
    DataTable* m_fieldsTable;
    DataTable* m_chainTable;
    AuditFilterBar* m_bar;
    ExportBar* m_export;
    QSplitter* m_split = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_nothing;
    QLabel* m_fieldsTitle;
    QLabel* m_chainTitle;
    QToolButton* m_orderButton;
    QToolButton* m_exportButton;
    QToolButton* m_newButton;
    qint64 m_detailWanted = 0;
    std::uint64_t m_newRows = 0;
    QString m_problem;
};

} // namespace mystic
