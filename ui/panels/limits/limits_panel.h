// The card "Risk limits": how much of each limit is used, from Risk and Compliance. Reads snapshot.risk and
// .compliance only.
#pragma once

#include "ui/panels/panel.h"

namespace mystic {

class DataTable;
class LimitsModel;

/// Thread: GUI.
class LimitsPanel final : public Panel {
    Q_OBJECT
public:
    explicit LimitsPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool dependsOnFeed() const override { return true; }
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    LimitsModel* m_model;
    DataTable* m_table;
    unsigned m_applied = 0;
};

} // namespace mystic
