// The card "Open a session": the demo, a built-in replay, a configuration, or data files of the operator's
// with what was recognised in them. What opening does is said in the card before it is done. State is the
// desk's: the card is made afresh with every session.
#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace mystic {

class ConfirmStrip;
class DataTable;
class FilesModel;
class SessionDesk;

/// Thread: GUI.
class OpenPanel final : public Panel {
    Q_OBJECT
public:
    enum Kind { Demo, BuiltIn, Configuration, Files };

    /// `desk` outlives it.
    explicit OpenPanel(SessionDesk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QWidget* buildSource();
    QWidget* buildFiles();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QString sourceName() const;
    void showKind();
    void showFiles();
    void showProblems();
    void showWork();
    void addTyped();
    void removeSelected();
    void ask();
    void open();
    void say(const QString& text, const char* tone);

    SessionDesk& m_desk;
    QString m_running; ///< name of the running session; empty when none runs
    bool m_recorded = false;
    FilesModel* m_model;
    QLabel* m_sourceLabel = nullptr;
    QComboBox* m_source = nullptr;
    QLabel* m_pathLabel = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_open = nullptr;
    QWidget* m_files = nullptr;
    DataTable* m_table = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_stopReading = nullptr;
    QPlainTextEdit* m_problems = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_cancel = nullptr;
    ConfirmStrip* m_confirm = nullptr;
};

} // namespace mystic
