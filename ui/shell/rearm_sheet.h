// Back to active trading: needs a reason in words, and from KILLED a delay when there is only one person.
#pragma once

#include "engine/snapshot.h"
#include "ui/shell/sheet.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace mystic {

class RearmSheet final : public Sheet {
    Q_OBJECT
public:
    explicit RearmSheet(QWidget* host);
    void apply(const StationSnapshot& snapshot);

Q_SIGNALS:
    void rearmRequested(const QString& reason);

protected:
    [[nodiscard]] QWidget* firstControl() override;
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void showState();
    void submit();

    QLabel* m_explanation;
    QLineEdit* m_reason;
    QPushButton* m_rearm;
    QPushButton* m_cancel;
    TradingState m_state = TradingState::Active;
    QString m_stateReason;
    bool m_requested = false;
};

} // namespace mystic
