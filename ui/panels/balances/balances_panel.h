// The card "Balances": cash, reservations and positions by currency, and what they are in account currency.
// Reads snapshot.desk.
#pragma once

#include "ui/panels/panel.h"

namespace mystic {

class BalancesModel;
class DataTable;

/// Thread: GUI.
class BalancesPanel final : public Panel {
    Q_OBJECT
public:
    explicit BalancesPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    BalancesModel* m_model;
    DataTable* m_table;
};

} // namespace mystic
