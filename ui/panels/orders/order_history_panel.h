// The card "Order history": orders that have ended, newest first, filtered by words and by how they ended.
// Reads snapshot.orders.
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QLineEdit;

namespace mystic {

class ChoiceBar;
class DataTable;
class OrdersModel;
struct OrderRow;

/// How an order ended, as the filter asks for it.
enum class HistoryChoice : std::uint8_t { All, Filled, Canceled, Refused };
/// `words` are matched one by one against symbol, side, status and reason, without regard to case.
[[nodiscard]] bool matches(const OrderRow& row, HistoryChoice choice, const QString& words);

/// Thread: GUI.
class OrderHistoryPanel final : public Panel {
    Q_OBJECT
public:
    explicit OrderHistoryPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void refilter();

    OrdersModel* m_model;
    DataTable* m_table;
    QLineEdit* m_words;
    ChoiceBar* m_choice;
};

} // namespace mystic
