// The card "Compliance report": period, formats, folder, preview, files. The work is done elsewhere on a
// thread of its own (BackgroundJob); the window stays live and the report can be cancelled.
#pragma once

#include <array>

#include "ui/models/background_job.h"
#include "ui/panels/panel.h"
#include "ui/panels/report/report_source.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace mystic {

class ReportPreview;

/// Thread: GUI.
class ReportPanel final : public Panel {
    Q_OBJECT
public:
    enum Period { WholeSession, Today, Custom };

    /// `source` outlives the panel; null: reports cannot be made here, and the card says so. `folder`: where
    /// files go unless the operator says otherwise.
    ReportPanel(ReportSource* source, QString folder, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] ReportPreview* preview() const { return m_preview; }
    [[nodiscard]] bool isBusy() const;
    /// What the fields say; an error names the field.
    [[nodiscard]] Result<ReportOrder> order(bool withFiles) const;

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;

private:
    void build();
    QWidget* buildForm();
    void start(bool withFiles);
    void showProgress(ReportStage stage, double share);
    void take(const Result<ReportOutcome>& result);
    void showBusy(bool busy);
    void showPeriod();
    void say(const QString& text, const char* tone);
    void openFolder() const;

    ReportSource* m_source; ///< null: none can be made
    QString m_folder;
    QString m_journal; ///< of the session
    bool m_sessionOver = false;
    Timestamp m_now;
    QLabel* m_periodLabel = nullptr;
    QComboBox* m_period = nullptr;
    QLabel* m_fromLabel = nullptr;
    QLineEdit* m_from = nullptr;
    QLabel* m_toLabel = nullptr;
    QLineEdit* m_to = nullptr;
    QLabel* m_formatLabel = nullptr;
    std::array<QCheckBox*, ReportFormatCount> m_formats{};
    QLabel* m_pathLabel = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_open = nullptr;
    QWidget* m_before = nullptr; ///< had the focus when the work began; none of the form's: null
    QProgressBar* m_progress = nullptr;
    QLabel* m_state = nullptr;
    ReportPreview* m_preview = nullptr;
    QString m_written;   ///< folder of the last files
    BackgroundJob m_job; ///< last: its thread ends before what it tells
};

} // namespace mystic
