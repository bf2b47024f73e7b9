// The depth ladder of the linked instrument. It stays on the spread until the operator scrolls away, and
// comes back with one key or button.
#pragma once

#include "ui/panels/depth/depth_model.h"
#include "ui/panels/panel.h"

class QPushButton;

namespace mystic {

class DataTable;
class Selection;

/// Thread: GUI.
class DepthPanel final : public Panel {
    Q_OBJECT
public:
    explicit DepthPanel(Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] DepthModel* model() const { return m_model; }
    /// Puts the spread in the middle and keeps it there.
    void recentre();
    [[nodiscard]] bool isCentred() const { return m_centred; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void instrumentChanged();
    void scrolled();
    void fitColumns();
    void shareWidth();

    Selection& m_selection;
    DepthModel* m_model;
    DataTable* m_table;
    QPushButton* m_recentre;
    InstrumentId m_instrument = NoInstrument;
    int m_spreadRow = -1;
    bool m_centred = true;
    bool m_moving = false; ///< the ladder scrolls by itself
};

} // namespace mystic
