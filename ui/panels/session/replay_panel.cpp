#include "ui/panels/session/replay_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "engine/step.h"
#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/panels/confirm_strip.h"
#include "ui/panels/session/session_desk.h"
#include "ui/theme/glyphs.h"

namespace mystic {

namespace {

constexpr int ProgressSteps = 1000;

struct Jump {
    const char* name;
    Duration by;
};
constexpr std::array Jumps{Jump{"replayBackHour", seconds(-3600)}, Jump{"replayBackMinute", seconds(-60)},
                           Jump{"replayMinute", seconds(60)}, Jump{"replayHour", seconds(3600)}};

QString momentText(Timestamp time)
{
    return format::date(time) % u' ' % format::timeOfDay(time, 3);
}

/// "2016-06-18 08:15", or a time alone: on the day of `now`.
Result<Timestamp> momentFrom(const QString& text, Timestamp now)
{
    const bool hasDay = text.contains(u'-');
    const QString whole = hasDay ? text : QString(format::date(now) % u' ' % text);
    const auto moment = parseTimestamp(whole.toStdString());
    if (moment && moment->ns > step::LargestWord)
        return *moment;
    return failure(ErrorCode::Parse, ReplayPanel::tr("\"%1\" is no time. Write it as 2016-06-18 08:15:00, or "
                                                     "08:15 for that day, in UTC.")
                                         .arg(text)
                                         .toStdString());
}

} // namespace

ReplayPanel::ReplayPanel(SessionDesk& desk, QWidget* parent)
    : Panel(QStringLiteral("replay"), parent), m_desk(desk)
{
    build();
    connect(&m_desk, &SessionDesk::changed, this, &ReplayPanel::showWork);
    retranslateUi();
    endSeek({}, "");
    setEmpty(true, tr("No session yet. The time of a replay is moved here."));
}

QString ReplayPanel::title() const
{
    return tr("Replay");
}

void ReplayPanel::build()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    const auto button = [content](const char* name) {
        auto* made = new QPushButton(content);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_time = new QLabel(content);
    m_time->setObjectName(QStringLiteral("replayTime"));
    m_time->setFont(Theme::numberFont(3, true));
    m_pause = button("replayPause");
    m_step = button("replayStep");
    m_decision = button("replayDecision");
    auto* steps = new QHBoxLayout;
    for (QPushButton* one : {m_pause, m_step, m_decision})
        steps->addWidget(one);
    steps->addStretch(1);
    m_moment = new QLineEdit(content);
    m_moment->setObjectName(QStringLiteral("replayMoment"));
    m_moment->setFont(Theme::numberFont());
    m_momentLabel = new QLabel(content);
    m_momentLabel->setBuddy(m_moment);
    m_momentLabel->setProperty("muted", true);
    m_go = button("replayGo");
    auto* seek = new QHBoxLayout;
    seek->addWidget(m_momentLabel);
    seek->addWidget(m_moment, 1);
    seek->addWidget(m_go);
    auto* jumps = new QHBoxLayout;
    for (const Jump& jump : Jumps) {
        m_jumps.push_back(button(jump.name));
        jumps->addWidget(m_jumps.back());
        connect(m_jumps.back(), &QPushButton::clicked, this, [this, by = jump.by] { goTo(m_now + by); });
    }
    jumps->addStretch(1);
    m_confirm = new ConfirmStrip(QStringLiteral("replayConfirm"), content);
    m_progress = new QProgressBar(content);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_cancel = button("replayCancel");
    m_message = new QLabel(content);
    m_message->setObjectName(QStringLiteral("replayMessage"));
    m_message->setWordWrap(true);
    auto* state = new QHBoxLayout;
    state->addWidget(m_progress, 1);
    state->addWidget(m_cancel);
    layout->addWidget(m_time);
    layout->addLayout(steps);
    layout->addLayout(seek);
    layout->addLayout(jumps);
    layout->addWidget(m_confirm);
    layout->addLayout(state);
    layout->addWidget(m_message);
    layout->addStretch(1);
    setContent(content);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { send(m_paused ? OperatorAction::Resume : OperatorAction::Pause); });
    connect(m_step, &QPushButton::clicked, this, [this] { send(OperatorAction::Step, step::Event); });
    connect(m_decision, &QPushButton::clicked, this, [this] { send(OperatorAction::Step, step::Decision); });
    connect(m_go, &QPushButton::clicked, this, &ReplayPanel::goTyped);
    connect(m_moment, &QLineEdit::returnPressed, this, &ReplayPanel::goTyped);
    connect(m_confirm, &ConfirmStrip::confirmed, this, [this] { m_desk.rewind(m_backTo); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_desk.cancelWork();
        if (m_to.ns != 0)
            send(OperatorAction::Pause);
    });
}

void ReplayPanel::send(OperatorAction action, std::int64_t argument)
{
    OperatorCommand command;
    command.action = action;
    command.argument = argument;
    Q_EMIT commandRequested(command);
}

void ReplayPanel::focusMoment()
{
    m_moment->setFocus(Qt::ShortcutFocusReason);
    m_moment->selectAll();
}

void ReplayPanel::setUnderWay(Timestamp moment)
{
    m_from = {};
    m_to = moment;
    m_mustMove = false;
}

void ReplayPanel::goTyped()
{
    const auto moment = momentFrom(m_moment->text().trimmed(), m_now);
    if (!moment)
        return say(format::text(moment.error().message), "critical");
    goTo(*moment);
}

void ReplayPanel::goTo(Timestamp moment)
{
    if (!m_replay || m_desk.work() != SessionDesk::Work::None)
        return;
    if (m_live && moment >= m_now) {
        m_from = m_now;
        m_to = moment;
        m_mustMove = true;
        m_confirm->hide();
        send(OperatorAction::Step, step::to(moment));
        return say(tr("As fast as possible to %1.").arg(momentText(moment)), "");
    }
    if (!m_desk.hasSource())
        return say(tr("This window cannot run its session again, so it cannot go back."), "critical");
    m_backTo = moment;
    m_confirm->ask(
        tr("Back to %1: the session is stopped in order, its journal sealed, and run again from its "
           "beginning to there, into a new journal. What you did by hand is not repeated.")
            .arg(momentText(moment)),
        tr("Run again"));
}

void ReplayPanel::apply(const StationSnapshot& snapshot)
{
    m_now = snapshot.logicalTime;
    m_replay = snapshot.mode == SessionMode::Replay;
    m_paused = snapshot.phase == SessionPhase::Paused;
    m_live = m_paused || snapshot.phase == SessionPhase::Running;
    setEmpty(snapshot.turns == 0 && !m_replay, tr("No session yet. The time of a replay is moved here."));
    m_time->setText(m_now.ns == 0 ? format::notAvailable() : momentText(m_now) % QStringLiteral(" UTC"));
    const bool steerable = m_live && snapshot.mode != SessionMode::Paper;
    m_pause->setEnabled(steerable);
    m_step->setEnabled(steerable && m_paused);
    m_decision->setEnabled(steerable && m_paused);
    const bool canSeek =
        m_replay && m_now.ns != 0 && m_desk.work() == SessionDesk::Work::None && m_to.ns == 0;
    m_moment->setEnabled(canSeek);
    m_go->setEnabled(canSeek);
    for (QPushButton* jump : m_jumps)
        jump->setEnabled(canSeek);
    m_moment->setPlaceholderText(m_now.ns == 0 ? QString()
                                               : QString(format::date(m_now) % QStringLiteral(" 12:00")));
    setHeaderText(words::sessionPhase(snapshot.phase));
    showPause();
    showSeek(snapshot);
    if (!m_replay && m_message->text().isEmpty())
        say(tr("This session's market is made as it goes: its time can be paused and stepped, but only the "
               "time of recorded data can be moved."),
            "");
}

void ReplayPanel::showPause()
{
    m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setToolTip(m_paused ? tr("Resume the session (F7)") : tr("Pause the session (F7)"));
    m_pause->setIcon(glyphIcon(m_paused ? Glyph::Play : Glyph::Pause, ColorRole::Text, 11, 4));
}

void ReplayPanel::showSeek(const StationSnapshot& snapshot)
{
    if (m_to.ns == 0)
        return;
    if (m_from.ns == 0)
        m_from = m_now;
    if (!m_live)
        return endSeek(tr("The data ended before %1.").arg(momentText(m_to)), "warning");
    // The command takes a moment to arrive: a session that was paused still is, at the place it started from.
    const bool arrived = snapshot.phase == SessionPhase::Paused && (!m_mustMove || m_now > m_from);
    if (arrived && m_now >= m_to - seconds(1))
        return endSeek(tr("Here is %1; the session is paused.").arg(momentText(m_to)), "");
    if (arrived)
        return endSeek(tr("Paused at %1.").arg(momentText(m_now)), "");
    const auto whole = static_cast<double>((m_to - m_from).ns);
    const double share = whole <= 0 ? 1.0 : static_cast<double>((m_now - m_from).ns) / whole;
    m_progress->show();
    m_cancel->show();
    m_cancel->setEnabled(true);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * ProgressSteps));
}

void ReplayPanel::endSeek(const QString& text, const char* tone)
{
    m_to = {};
    m_progress->hide();
    m_cancel->hide();
    say(text, tone);
}

/// While the session is stopped and opened again for a moment that has passed.
void ReplayPanel::showWork()
{
    if (m_desk.work() == SessionDesk::Work::Rewinding) {
        m_progress->show();
        m_progress->setRange(0, 0);
        m_cancel->show();
        m_cancel->setEnabled(m_desk.canCancelWork());
        say(m_desk.stage() == SessionStage::Opening ? tr("Opening the same session again")
                                                    : tr("Stopping the session and sealing its journal"),
            "");
    } else if (m_to.ns == 0 && m_progress->maximum() == 0) {
        m_progress->setRange(0, ProgressSteps);
        endSeek(m_desk.message(), m_desk.tone() == SessionDesk::Tone::Bad ? "critical" : "");
    }
}

void ReplayPanel::say(const QString& text, const char* tone)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_message->setProperty("tone", QLatin1String(tone));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

void ReplayPanel::retranslateUi()
{
    m_time->setAccessibleName(tr("Time of the session"));
    m_step->setText(tr("One event"));
    m_step->setToolTip(tr("Advance by one market event while paused (F8)"));
    m_step->setAccessibleName(tr("Step by one event"));
    m_decision->setText(tr("To next decision"));
    m_decision->setToolTip(
        tr("Run as fast as possible to the next turn with a signal, a verdict or an intent (Shift+F8)"));
    m_decision->setAccessibleName(tr("Step to the next decision"));
    m_momentLabel->setText(tr("Go to (UTC)"));
    m_moment->setAccessibleName(tr("Time to go to, UTC"));
    m_moment->setToolTip(tr("2016-06-18 08:15:00, or 08:15 for that day (Ctrl+J)"));
    m_go->setText(tr("Go"));
    m_go->setAccessibleName(tr("Go to that time"));
    const std::array texts{tr("−1 h"), tr("−1 min"), tr("+1 min"), tr("+1 h")};
    const std::array names{tr("One hour back"), tr("One minute back"), tr("One minute on"),
                           tr("One hour on")};
    for (std::size_t i = 0; i < m_jumps.size(); ++i) {
        m_jumps[i]->setText(texts[i]);
        m_jumps[i]->setAccessibleName(names[i]);
    }
    m_progress->setAccessibleName(tr("Progress to that time"));
    themeChanged();
    m_cancel->setText(tr("Stop here"));
    m_cancel->setAccessibleName(tr("Stop where the session stands now"));
}

void ReplayPanel::themeChanged()
{
    showPause();
    m_step->setIcon(glyphIcon(Glyph::Step, ColorRole::Text, 11, 4));
    m_decision->setIcon(glyphIcon(Glyph::Decision, ColorRole::Text, 11, 4));
}

} // namespace mystic
