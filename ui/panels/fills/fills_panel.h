// The card "Fills": every fill with price, fee, liquidity and slippage. Reads snapshot.desk.
#pragma once

#include "ui/panels/panel.h"

namespace mystic {

class DataTable;
class FillsModel;

/// Thread: GUI.
class FillsPanel final : public Panel {
    Q_OBJECT
public:
    explicit FillsPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    FillsModel* m_model;
    DataTable* m_table;
    std::shared_ptr<const std::vector<FillRecord>> m_shownFills;
};

} // namespace mystic
