// The card "Statistics": what the session, a back-test or any journal earned and risked, as figures with
// their conventions, drawdowns, trades and charts. The journal is read elsewhere on a thread of its own
// (BackgroundJob); the window stays live and the reading can be cancelled.
#pragma once

#include <array>
#include <memory>

#include "ui/models/background_job.h"
#include "ui/panels/panel.h"
#include "ui/panels/statistics/statistics_source.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedLayout;

namespace mystic {

class ChoiceBar;
class CurveChart;
class DataTable;
class DrawdownsModel;
class FiguresModel;
class ResultChart;
class StatisticsTable;
class TradesModel;

/// Thread: GUI.
class StatisticsPanel final : public Panel {
    Q_OBJECT
public:
    enum Page { FiguresPage, ChartsPage, DrawdownsPage, TradesPage, PageCount };

    /// `source` outlives the panel; null: statistics cannot be made here, and the card says so.
    explicit StatisticsPanel(StatisticsSource* source, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isBusy() const;
    void showPage(Page page);
    [[nodiscard]] const StatisticsOutcome* outcome() const { return m_outcome.get(); }
    [[nodiscard]] CurveChart* curveChart() const { return m_curve; }
    [[nodiscard]] ResultChart* resultChart() const { return m_results; }
    [[nodiscard]] DataTable* table(Page page) const { return m_tables[page]; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void build();
    QWidget* buildForm();
    DataTable* buildTable(Page page, const char* name, StatisticsTable* model);
    void start();
    void showProgress(double share);
    void take(const Result<StatisticsOutcome>& result);
    void showOutcome();
    void showBusy(bool busy);
    void fitTables();
    void say(const QString& text, const char* tone);

    StatisticsSource* m_source; ///< null: none can be made
    QString m_journal;          ///< of the session
    bool m_sessionOver = false;
    std::shared_ptr<const StatisticsOutcome> m_outcome;
    ChoiceBar* m_pages = nullptr;
    QLabel* m_pathLabel = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_state = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_none = nullptr;
    QSplitter* m_charts = nullptr;
    CurveChart* m_curve = nullptr;
    ResultChart* m_results = nullptr;
    FiguresModel* m_figures = nullptr;
    DrawdownsModel* m_drawdowns = nullptr;
    TradesModel* m_trades = nullptr;
    std::array<DataTable*, PageCount> m_tables{}; ///< none for charts
    BackgroundJob m_job;                          ///< last: its thread ends before what it tells
};

} // namespace mystic
