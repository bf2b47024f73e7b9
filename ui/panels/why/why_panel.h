// The card "Why this order": the chain from tick to fill, what did not happen, the size computation and the
// times. Told from the journal alone, live or closed.
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;

namespace mystic {

class ChainView;
class SizeBars;
class TimeBar;
class WhyModel;

/// Thread: GUI. The model outlives it.
class WhyPanel final : public Panel {
    Q_OBJECT
public:
    explicit WhyPanel(WhyModel& model, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// The whole explanation as the terminal prints it; English, as the journal is.
    [[nodiscard]] QString text() const;
    [[nodiscard]] ChainView* chain() const { return m_chain; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    QWidget* makeFigures();
    void showExplanation();
    void askTyped();

    WhyModel& m_model;
    QLineEdit* m_reference;
    QToolButton* m_copy;
    QToolButton* m_trace;
    QLabel* m_headline;
    QLabel* m_missing;
    QLabel* m_sizeTitle;
    QLabel* m_sizeBinding;
    QLabel* m_timeTitle;
    QLabel* m_timeTotal;
    QScrollArea* m_scroll;
    ChainView* m_chain;
    SizeBars* m_size;
    TimeBar* m_time;
    QWidget* m_figures;
};

} // namespace mystic
