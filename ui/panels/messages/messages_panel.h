// The card "Messages": what goes along one edge or through one node of the flow graph, live or paused, with
// its rate and latency over the last minutes. While paused the rows stand still and everything is still
// counted.
#pragma once

#include <QElapsedTimer>

#include <deque>
#include <functional>

#include "engine/mailbox.h"
#include "engine/message_view.h"
#include "ui/panels/panel.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace mystic {

class DataTable;
class MessagesModel;
class Selection;
class StripChart;
template <typename Row>
class EventView;

/// The window's way to the messages; see StationPort.
struct MessageSource {
    std::function<std::uint32_t(MessageWatch)> watch;
    std::function<Mailbox<MessageRow>::Batch()> take;
};

/// Thread: GUI.
class MessagesPanel final : public Panel {
    Q_OBJECT
public:
    /// Rows kept; older ones are in the journal, as far as it keeps their kind.
    static constexpr std::size_t Capacity = 5'000;

    MessagesPanel(Selection& selection, MessageSource source, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Looks at this edge or node from now on.
    void inspect(AgentId from, AgentId to);
    [[nodiscard]] MessageWatch watched() const { return m_watch; }
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void offerWatches(const StationSnapshot& snapshot);
    void takeMessages();
    void append(std::vector<MessageRow> rows);
    void applyFilter();
    void showCharts(const StationSnapshot& snapshot);
    void showHeader(const StationSnapshot& snapshot);
    void arrange();

    MessageSource m_source;
    MessagesModel* m_log = nullptr;
    EventView<MessageRow>* m_view = nullptr;
    DataTable* m_table;
    QWidget* m_charts;
    StripChart* m_rate;
    StripChart* m_latency;
    QBoxLayout* m_layout = nullptr;
    QBoxLayout* m_chartLayout = nullptr;
    QComboBox* m_choice;
    QLineEdit* m_filter;
    QToolButton* m_pause;
    std::vector<MessageWatch> m_offered;
    MessageWatch m_watch;
    std::uint32_t m_number = 0;
    bool m_paused = false;
    std::deque<MessageRow> m_waiting; ///< came while paused; the newest Capacity
    std::uint64_t m_cameWhilePaused = 0;
    std::uint64_t m_notShown = 0; ///< came faster than they were taken
};

} // namespace mystic
