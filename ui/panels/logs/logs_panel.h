// The card "Log": what the parts of the station say about themselves, newest first, by level and component;
// how much each says is set here. Follows the newest until the operator scrolls away or chooses a row.
#pragma once

#include "engine/log_port.h"
#include "ui/panels/panel.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace mystic {

class DataTable;
class LogsModel;
template <typename Row>
class EventView;

/// Thread: GUI.
class LogsPanel final : public Panel {
    Q_OBJECT
public:
    /// Lines kept; older ones are in the file.
    static constexpr std::size_t Capacity = 20'000;

    /// `logs` outlives the panel; null: there is none.
    explicit LogsPanel(LogPort* logs, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFollowing() const;
    void follow();
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void build();
    void offerComponents();
    void take();
    void applyFilter();
    void showWhetherEmpty();
    void showWritten();
    void showHeader();
    [[nodiscard]] std::string component() const;

    LogPort* m_logs;
    LogsModel* m_log;
    EventView<LogLine>* m_view = nullptr;
    DataTable* m_table;
    QComboBox* m_from;
    QComboBox* m_component;
    QComboBox* m_written;
    QLineEdit* m_words;
    QToolButton* m_newButton;
    std::vector<LogPort::Component> m_known;
    std::uint64_t m_newLines = 0;
};

} // namespace mystic
