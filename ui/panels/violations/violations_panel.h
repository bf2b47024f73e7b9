// The card "Violations": what Compliance recorded since the window opened, newest on top; each leads to its
// signal. The whole register of a session is in the report.
#pragma once

#include "ui/panels/panel.h"

namespace mystic {

class AuditLogModel;
class AuditViewModel;
class DataTable;

/// Thread: GUI.
class ViolationsPanel final : public Panel {
    Q_OBJECT
public:
    /// Rows kept; older ones are in the journal only.
    static constexpr std::size_t Capacity = 20'000;

    explicit ViolationsPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void takeAuditRows(const std::vector<AuditRow>& rows, std::uint64_t lost) override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState();

    AuditLogModel* m_log;
    AuditViewModel* m_view;
    DataTable* m_table;
    std::uint64_t m_lost = 0; ///< records of any kind that did not reach the window
};

} // namespace mystic
