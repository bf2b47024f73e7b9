// The card "Replay": where the session's time stands, pause, one event, to the next decision, to a moment. A
// moment that has passed is reached by running the same session again from its beginning; the card says so
// before it does. State of a change is the desk's.
#pragma once

#include <vector>

#include "ui/panels/panel.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace mystic {

class ConfirmStrip;
class SessionDesk;

/// Thread: GUI.
class ReplayPanel final : public Panel {
    Q_OBJECT
public:
    /// `desk` outlives it.
    explicit ReplayPanel(SessionDesk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// The session is on its way to that moment already (it was opened so).
    void setUnderWay(Timestamp moment);
    void focusMoment();

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;

private:
    void build();
    void send(OperatorAction action, std::int64_t argument = 0);
    void goTyped();
    void goTo(Timestamp moment);
    void showPause();
    void showSeek(const StationSnapshot& snapshot);
    void showWork();
    void endSeek(const QString& text, const char* tone);
    void say(const QString& text, const char* tone);

    SessionDesk& m_desk;
    bool m_paused = false;
    bool m_live = false;
    bool m_replay = false;
    Timestamp m_now;
    Timestamp m_from;        ///< of the seek under way
    Timestamp m_to;          ///< 0 = none is under way
    bool m_mustMove = false; ///< it began paused: paused means arrived only behind m_from
    Timestamp m_backTo;      ///< asked about
    QLabel* m_time = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_decision = nullptr;
    QLabel* m_momentLabel = nullptr;
    QLineEdit* m_moment = nullptr;
    QPushButton* m_go = nullptr;
    std::vector<QPushButton*> m_jumps;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_message = nullptr;
    ConfirmStrip* m_confirm = nullptr;
};

} // namespace mystic
