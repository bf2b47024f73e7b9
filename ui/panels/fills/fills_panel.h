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
    SeriesView<FillView> m_shownFills;
    Timestamp m_shownAt; ///< session time then
};

} // namespace mystic
