// What each agent in a process of its own uses: one row an agent, and processor time and memory of the chosen
// one over the last minutes.
#pragma once

#include "ui/panels/panel.h"

namespace mystic {

class ChildrenModel;
class DataTable;
class StripChart;

/// Thread: GUI.
class ChildrenPanel final : public Panel {
    Q_OBJECT
public:
    explicit ChildrenPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void showCharts();
    void fitColumns();
    [[nodiscard]] QString emptyText() const;

    ChildrenModel* m_model;
    DataTable* m_table;
    StripChart* m_cpu;
    StripChart* m_memory;
};

} // namespace mystic
