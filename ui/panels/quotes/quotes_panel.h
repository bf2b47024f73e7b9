// The quotes table: every instrument's best prices, a filter, and the choice of the instrument that linked
// panels show.
#pragma once

#include <array>

#include "ui/panels/panel.h"
#include "ui/panels/quotes/quotes_model.h"

class QLineEdit;

namespace mystic {

class DataTable;
class Selection;

/// Thread: GUI.
class QuotesPanel final : public Panel {
    Q_OBJECT
public:
    explicit QuotesPanel(Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] QuotesModel* model() const { return m_model; }
    [[nodiscard]] QLineEdit* filterBox() const { return m_filter; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filterChanged();
    void follow(InstrumentId instrument);
    void choose(const QModelIndex& current);
    void showCount();
    void fitColumns();
    void hideWhatDoesNotFit();

    Selection& m_selection;
    QuotesModel* m_model;
    DataTable* m_table;
    QLineEdit* m_filter;
    bool m_mouseDown = false;
    bool m_following = false; ///< the current row moves because the selection did
    unsigned m_applied = 0;
    std::array<int, QuotesModel::ColumnCount> m_shownWidths{};
};

} // namespace mystic
