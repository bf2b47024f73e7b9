// The card "Reconciliation": whether station and venue agree, and each difference with both sides' evidence,
// the proposed correction and its effect. A decision needs a reason and is journaled; until then the
// instrument takes no new risk. Reads snapshot.reconciliation.
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace mystic {

class DataTable;
class DifferencesModel;
class Selection;
struct DifferenceRow;

/// Thread: GUI.
class ReconciliationPanel final : public Panel {
    Q_OBJECT
public:
    explicit ReconciliationPanel(Selection& selection, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

public Q_SLOTS:
    /// Compares now.
    void check();
    /// Decides the current row by the proposed correction, or leaves it as it is.
    void correct();
    void leave();

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void buildDecision(QWidget* parent);
    void showStanding(const StationSnapshot& snapshot);
    void showCurrent();
    void decide(Correction correction);
    [[nodiscard]] const DifferenceRow* current() const;
    [[nodiscard]] QString evidenceHere(const DifferenceRow& row) const;
    [[nodiscard]] QString evidenceThere(const DifferenceRow& row) const;

    Selection& m_selection;
    DifferencesModel* m_model;
    DataTable* m_table;
    QLabel* m_standing;  ///< connection, last comparison, doubts, dead-man switch, clocks
    QLabel* m_agreement; ///< in place of rows when there are none
    QWidget* m_decision;
    QLabel* m_here;
    QLabel* m_there;
    QLineEdit* m_reason;
    QPushButton* m_correct;
    QPushButton* m_leave;
    QPushButton* m_check;
    quint64 m_shownId = 0; ///< of the row whose evidence is shown; 0 = none
};

} // namespace mystic
