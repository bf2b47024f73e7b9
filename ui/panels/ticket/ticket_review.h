// The second step of the ticket: what will be sent, what is at stake in large type, then each warning on its
// own line. With warnings the quantity is typed again and a reason given before the button works; there is no
// way around all of them at once.
#pragma once

#include <QWidget>

#include "ui/panels/ticket/ticket_draft.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace mystic {

class NumberField;

/// Thread: GUI.
class TicketReview final : public QWidget {
    Q_OBJECT
public:
    explicit TicketReview(QWidget* parent = nullptr);
    /// Begins a review: fields empty, focus where the next step is.
    void begin(const TicketForm& form, const TicketDraft& draft, const StationSnapshot& snapshot);
    /// The same order with newer facts; a new warning takes the confirmation back.
    void update(const TicketForm& form, const TicketDraft& draft, const StationSnapshot& snapshot);
    [[nodiscard]] QString reason() const;
    void retranslateUi();

Q_SIGNALS:
    void sendRequested();
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showState();
    [[nodiscard]] bool isConfirmed() const;

    QLabel* m_order;
    QLabel* m_stake;
    QLabel* m_warnings;
    QLabel* m_repeatLabel;
    NumberField* m_repeat;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QPushButton* m_send;
    QPushButton* m_back;
    TicketDraft m_draft;
    std::size_t m_warned = 0;
};

} // namespace mystic
