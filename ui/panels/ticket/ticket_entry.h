// The form of the ticket: fields that apply, with units, and the derived value. Holds what was typed and
// nothing else; what it means is ticket_draft's business.
#pragma once

#include <QWidget>

#include "ui/panels/ticket/ticket_draft.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace mystic {

class ElidedLabel;
class NumberField;

/// Thread: GUI.
class TicketEntry final : public QWidget {
    Q_OBJECT
public:
    explicit TicketEntry(QWidget* parent = nullptr);
    [[nodiscard]] TicketForm form() const;
    /// The instruments to choose from; keeps the choice.
    void setInstruments(const std::shared_ptr<const InstrumentMaster>& instruments);
    void chooseInstrument(InstrumentId instrument);
    /// What follows from the form: echo, quote line, fault or warnings, whether it can be reviewed.
    void showDraft(const TicketDraft& draft, const StationSnapshot& snapshot);
    /// After an order was sent: the amount must be typed anew, so that nothing is sent twice by habit.
    void clearAmount();
    void focusAmount();
    void retranslateUi();

Q_SIGNALS:
    void formChanged();
    void instrumentChosen(mystic::InstrumentId instrument);
    void reviewRequested();

private:
    void build();
    void addRow(QLabel* firstLabel, QWidget* first, QLabel* secondLabel, QWidget* second);
    void connectAll();
    void showFields();
    void showUnits();
    void fillChoices();
    void forgetNumbers();
    [[nodiscard]] const Instrument* instrument() const;
    void showMarket(const StationSnapshot& snapshot);
    static void setPairVisible(QLabel* label, QWidget* field, bool visible);

    std::shared_ptr<const InstrumentMaster> m_instruments;
    QGridLayout* m_grid;
    QComboBox* m_instrument;
    QToolButton* m_buy;
    QToolButton* m_sell;
    QComboBox* m_type;
    QComboBox* m_timeInForce;
    NumberField* m_amount;
    QComboBox* m_amountUnit;
    QLabel* m_echo;
    NumberField* m_limit;
    NumberField* m_trigger;
    QComboBox* m_protection;
    NumberField* m_protectionValue;
    NumberField* m_target;
    QComboBox* m_tactic;
    QSpinBox* m_workOver;
    QCheckBox* m_postOnly;
    QCheckBox* m_reduceOnly;
    QLineEdit* m_reason;
    ElidedLabel* m_market;
    QLabel* m_problems;
    QPushButton* m_reviewButton;
    QLabel* m_instrumentLabel;
    QLabel* m_sideLabel;
    QLabel* m_typeLabel;
    QLabel* m_timeInForceLabel;
    QLabel* m_amountLabel;
    QLabel* m_limitLabel;
    QLabel* m_triggerLabel;
    QLabel* m_protectionLabel;
    QLabel* m_targetLabel;
    QLabel* m_tacticLabel;
    QLabel* m_reasonLabel;
    int m_row = 0;
};

} // namespace mystic
