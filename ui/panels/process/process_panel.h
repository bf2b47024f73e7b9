// The card "Machine": processor time and memory of this process over the last minutes, and the state of the
// journal.
#pragma once

#include "ui/panels/panel.h"

class QToolButton;

namespace mystic {

class FigureStrip;
class StripChart;
struct Figure;

/// What is told of the process, and of the journal.
[[nodiscard]] std::vector<Figure> processFigures(const StationSnapshot& snapshot);
[[nodiscard]] std::vector<Figure> journalFigures(const StationSnapshot& snapshot);
/// What signatures vouch for, and by which key.
[[nodiscard]] std::vector<Figure> sealFigures(const StationSnapshot& snapshot);
/// What is put on the clipboard to be kept elsewhere: the checkpoint as a signed note, exactly, so that it
/// can be pasted into a file for mystic verify --anchor.
[[nodiscard]] QString checkpointText(const JournalView& journal);

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
    FigureStrip* m_seal;
    QToolButton* m_copyCheckpoint;
    QToolButton* m_copyKey;
    QString m_checkpoint;
    QString m_publicKey;
    StripChart* m_cpu;
    StripChart* m_memory;
};

} // namespace mystic
