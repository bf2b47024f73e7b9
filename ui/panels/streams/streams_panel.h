// Health of the market data: every stream of the feed with its state, age and faults.
#pragma once

#include "ui/panels/panel.h"

namespace mystic {

class DataTable;
class Selection;
class StreamsModel;

/// Thread: GUI.
class StreamsPanel final : public Panel {
    Q_OBJECT
public:
    explicit StreamsPanel(Selection& selection, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void follow();
    void fitColumns();

    Selection& m_selection;
    StreamsModel* m_model;
    DataTable* m_table;
    bool m_following = false; ///< the current row moves because the selection did
};

} // namespace mystic
