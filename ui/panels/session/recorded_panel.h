// The card "Recorded sessions": the journals of the data directory, and the door to look at one of them, or
// at one that lies elsewhere. State is the desk's.
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace mystic {

class DataTable;
class RecordedModel;
class SessionDesk;

/// Thread: GUI.
class RecordedPanel final : public Panel {
    Q_OBJECT
public:
    /// `desk` outlives it.
    explicit RecordedPanel(SessionDesk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void showRows();
    void showSelected();
    void lookAtSelected();

    SessionDesk& m_desk;
    RecordedModel* m_model;
    DataTable* m_table;
    QLabel* m_meaning = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_again = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_lookElsewhere = nullptr;
};

} // namespace mystic
