// The card "Orders and positions": both tables side by side when there is room, else one of them, chosen in
// the title bar. Reads snapshot.orders, snapshot.positions and the instrument master.
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QStackedLayout;

namespace mystic {

class ChoiceBar;
class DataTable;
class OrdersModel;
class PositionsModel;

/// Thread: GUI.
class OrdersPanel final : public Panel {
    Q_OBJECT
public:
    /// From this width both tables are shown: all columns of both fit.
    static constexpr int WideFrom = 1720;

    explicit OrdersPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool dependsOnFeed() const override { return true; }
    [[nodiscard]] DataTable* ordersTable() const { return m_ordersTable; }
    [[nodiscard]] DataTable* positionsTable() const { return m_positionsTable; }
    /// 0 = orders, 1 = positions; what is shown when there is room for one only.
    void choose(int pane);

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Pane {
        QWidget* widget = nullptr;
        QLabel* empty = nullptr;
        QStackedLayout* stack = nullptr;
    };
    Pane makePane(DataTable* table);
    static void setPaneEmpty(const Pane& pane, bool empty);
    void arrange();
    void fitColumns();

    OrdersModel* m_orders;
    PositionsModel* m_positions;
    DataTable* m_ordersTable;
    DataTable* m_positionsTable;
    ChoiceBar* m_choice;
    Pane m_ordersPane;
    Pane m_positionsPane;
    qsizetype m_working = -1;
    qsizetype m_open = -1;
};

} // namespace mystic
