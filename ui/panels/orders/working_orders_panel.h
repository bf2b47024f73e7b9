// The card "Working orders": what can still trade, with cancel, change and cancel all. Nothing is sent before
// the question under the table is answered. Reads orders, quotes and the desk of the snapshot.
#pragma once

#include "ui/panels/panel.h"

class QPushButton;

namespace mystic {

class ConfirmStrip;
class DataTable;
class ElidedLabel;
class NumberField;
class OrdersModel;
class Selection;

/// Thread: GUI.
class WorkingOrdersPanel final : public Panel {
    Q_OBJECT
public:
    explicit WorkingOrdersPanel(Selection& selection, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

public Q_SLOTS:
    void askCancel();
    void askCancelAll();
    void askChange();

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void build();
    void cancelCurrent();
    void cancelAll();
    void changeCurrent();
    void showChange();
    void showButtons();
    void showAnswer(const StationSnapshot& snapshot);
    [[nodiscard]] const OrderView* current() const;
    [[nodiscard]] const OrderView* asked() const; ///< the order a question is about, nullptr when it is gone
    [[nodiscard]] QString nameOf(const OrderView& order) const;
    void fitColumns();

    Selection& m_selection;
    OrdersModel* m_model;
    DataTable* m_table;
    ConfirmStrip* m_cancelStrip;
    ConfirmStrip* m_allStrip;
    ConfirmStrip* m_changeStrip;
    NumberField* m_quantity;
    NumberField* m_limit;
    NumberField* m_stop;
    QPushButton* m_change;
    QPushButton* m_cancel;
    QPushButton* m_cancelAll;
    ElidedLabel* m_answer;
    OrderId m_askedOrder = 0;
    Seq m_answersUpTo = 0;
    bool m_waits = false;
};

} // namespace mystic
