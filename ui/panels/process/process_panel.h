// The card "Machine": processor time and memory of this process over the last minutes, and the state of the
// journal.
#pragma once

#include "ui/panels/panel.h"

namespace mystic {

class FigureStrip;
class StripChart;
struct Figure;

/// What is told of the process, and of the journal.
[[nodiscard]] std::vector<Figure> processFigures(const StationSnapshot& snapshot);
[[nodiscard]] std::vector<Figure> journalFigures(const StationSnapshot& snapshot);

/// Thread: GUI.
class ProcessPanel final : public Panel {
    Q_OBJECT
public:
    explicit ProcessPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Cadence cadence() const override { return Cadence::Charts; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void showCharts(const ProcessView& process);

    FigureStrip* m_process;
    FigureStrip* m_journal;
    StripChart* m_cpu;
    StripChart* m_memory;
};

} // namespace mystic
