// The card "Positions": what is held with its result, each closed by one click and one answer. Closing is
// reduce-only: it works when trading is halted and opens nothing. Reads positions, quotes and instruments.
#pragma once

#include "ui/panels/panel.h"

namespace mystic {

class ConfirmStrip;
class DataTable;
class PositionsModel;
class Selection;

/// Thread: GUI.
class PositionsPanel final : public Panel {
    Q_OBJECT
public:
    explicit PositionsPanel(Selection& selection, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

public Q_SLOTS:
    /// Asks whether to close the position of the current row.
    void askClose();

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void close();

    Selection& m_selection;
    PositionsModel* m_model;
    DataTable* m_table;
    ConfirmStrip* m_strip;
    InstrumentId m_asked = NoInstrument;
};

} // namespace mystic
