// What follows a press of the kill switch: says what has happened, offers to cancel working orders and to
// re-arm.
#pragma once

#include "engine/snapshot.h"
#include "ui/shell/sheet.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace mystic {

class KillSheet final : public Sheet {
    Q_OBJECT
public:
    explicit KillSheet(QWidget* host);
    void apply(const StationSnapshot& snapshot);
    /// Marks the moment of the press; the gate's answer is awaited from here.
    void showEngaged(int level);

Q_SIGNALS:
    void cancelRequested(bool keepProtectiveStops);
    void rearmRequested();

protected:
    [[nodiscard]] QWidget* firstControl() override;
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();

    QLabel* m_status;
    QLabel* m_orders;
    QCheckBox* m_keep;
    QPushButton* m_cancel;
    QPushButton* m_rearm;
    QPushButton* m_close;
    int m_level = 0;
    qsizetype m_protective = 0;
};

} // namespace mystic
