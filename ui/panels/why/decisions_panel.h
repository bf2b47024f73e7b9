// The card "Orders and refusals": everything that can be explained, newest first, and below it the checks of
// the one chosen.
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QStackedLayout;

namespace mystic {

class ChecksModel;
class DataTable;
class DecisionsModel;
class WhyModel;
struct JournalSource;

/// Thread: GUI. The model outlives it.
class DecisionsPanel final : public Panel {
    Q_OBJECT
public:
    /// Shown at most; older ones are found by their number in the card "Why this order".
    static constexpr int Limit = 500;

    explicit DecisionsPanel(WhyModel& why, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] DataTable* decisions() const { return m_table; }
    [[nodiscard]] DataTable* checks() const { return m_checksTable; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showChecks();
    void explainCurrent();

    WhyModel& m_why;
    DecisionsModel* m_model;
    ChecksModel* m_checks;
    DataTable* m_table;
    DataTable* m_checksTable;
    QLabel* m_checksTitle;
    QLabel* m_checksNote;
    QLabel* m_checksEmpty;
    QStackedLayout* m_checksStack = nullptr;
    std::uint64_t m_rowsAsked = ~std::uint64_t{0};
    bool m_waiting = false;
    const JournalSource* m_source = nullptr; ///< which journal was asked; never looked into
};

} // namespace mystic
