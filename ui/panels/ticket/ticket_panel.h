// The card "Order ticket": an order written by hand, with what it is worth and what speaks against it, sent
// in two steps. It takes the path of every signal; the answer is shown with check, value and limit. Reads
// quotes, limits, positions and the desk of the snapshot.
#pragma once

#include "ui/panels/panel.h"
#include "ui/panels/ticket/ticket_draft.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace mystic {

class ElidedLabel;
class Selection;
class TicketEntry;
class TicketReview;

/// Thread: GUI.
class TicketPanel final : public Panel {
    Q_OBJECT
public:
    /// Follows and leads the selection's instrument.
    explicit TicketPanel(Selection& selection, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] TicketEntry* entry() const { return m_entry; }
    [[nodiscard]] TicketReview* review() const { return m_review; }
    [[nodiscard]] bool isReviewing() const;
    [[nodiscard]] QString answerText() const;

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void formChanged();
    void showDraft();
    void startReview();
    void back();
    void send();
    void showAnswer(const StationSnapshot& snapshot);

    Selection& m_selection;
    QStackedWidget* m_pages;
    TicketEntry* m_entry;
    TicketReview* m_review;
    ElidedLabel* m_answer;
    QPushButton* m_chain;
    TicketForm m_reviewed; ///< what the review shows
    TicketDraft m_draft;
    bool m_waits = false;  ///< for an answer
    Seq m_answersUpTo = 0; ///< the newest answer before the last order was sent
    Seq m_trace = 0;       ///< of the answer shown
};

} // namespace mystic
