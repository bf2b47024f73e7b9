#include "ui/shell/session_bar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>

#include <array>
#include <cmath>

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/panels/elided_label.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr std::array<qint64, 6> Speeds{1'000, 10'000, 100'000, 1'000'000, 10'000'000, 0};
constexpr int NarrowWidth = 1400; ///< below: no bar, the text has the percentage; the tabs need the room

QString speedText(qint64 milli)
{
    return milli == 0
               ? SessionBar::tr("max", "as fast as possible")
               : SessionBar::tr("%1×").arg(milli % 1000 == 0
                                               ? format::count(static_cast<std::uint64_t>(milli / 1000))
                                               : QString::number(static_cast<double>(milli) / 1000.0));
}

} // namespace

SessionBar::SessionBar(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_pause(new QPushButton(this)),
      m_step(new QPushButton(this)), m_decision(new QPushButton(this)), m_speed(new QComboBox(this)),
      m_progress(new QProgressBar(this)), m_text(new ElidedLabel(this)), m_layouts(new QPushButton(this)),
      m_settings(new QPushButton(this)), m_theme(new QPushButton(this)), m_help(new QPushButton(this))
{
    setObjectName(QStringLiteral("sessionBar"));
    m_tabs->setObjectName(QStringLiteral("workspaces"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // every workspace stays in sight; a cut title is in the tip
    m_tabs->setElideMode(Qt::ElideRight);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_step->setObjectName(QStringLiteral("step"));
    m_decision->setObjectName(QStringLiteral("stepDecision"));
    m_speed->setObjectName(QStringLiteral("speed"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_layouts->setObjectName(QStringLiteral("layouts"));
    m_settings->setObjectName(QStringLiteral("settings"));
    m_theme->setObjectName(QStringLiteral("themeToggle"));
    m_help->setObjectName(QStringLiteral("help"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(150, 5);
    m_text->setProperty("muted", true);
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_text->setFont(Theme::numberFont(-0.5));
    for (const qint64 speed : Speeds)
        m_speed->addItem(QString(), speed);
    for (QPushButton* button : {m_layouts, m_settings, m_theme, m_help})
        button->setProperty("flat", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 10, 0);
    layout->setSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_text, 1);
    layout->addSpacing(6);
    layout->addWidget(m_progress);
    layout->addSpacing(6);
    for (QWidget* control : std::initializer_list<QWidget*>{m_pause, m_step, m_decision, m_speed})
        layout->addWidget(control);
    layout->addSpacing(10);
    layout->addWidget(m_layouts);
    layout->addWidget(m_settings);
    layout->addWidget(m_theme);
    layout->addWidget(m_help);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_paused); });
    connect(m_step, &QPushButton::clicked, this, &SessionBar::stepRequested);
    connect(m_decision, &QPushButton::clicked, this, &SessionBar::decisionRequested);
    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { Q_EMIT speedRequested(m_speed->itemData(index).toLongLong()); });
    connect(m_layouts, &QPushButton::clicked, this, &SessionBar::layoutsRequested);
    connect(m_settings, &QPushButton::clicked, this, &SessionBar::settingsRequested);
    connect(m_theme, &QPushButton::clicked, this, &SessionBar::themeToggled);
    connect(m_help, &QPushButton::clicked, this, &SessionBar::helpRequested);
    connect(&Theme::instance(), &Theme::changed, this, &SessionBar::themeChanged);
    retranslateUi();
    themeChanged();
}

void SessionBar::setTabs(const QStringList& titles)
{
    for (int i = 0; i < titles.size(); ++i) {
        if (i == m_tabs->count())
            m_tabs->addTab(QString());
        m_tabs->setTabText(i, titles[i]);
        m_tabs->setTabToolTip(i, i < 9 ? tr("%1 (Ctrl+%2)").arg(titles[i]).arg(i + 1) : titles[i]);
    }
}

void SessionBar::retranslateUi()
{
    m_tabs->setAccessibleName(tr("Workspaces"));
    m_step->setToolTip(tr("Advance by one event while paused (F8)"));
    m_step->setAccessibleName(tr("Step"));
    m_decision->setToolTip(tr("Run to the next decision while paused (Shift+F8)"));
    m_decision->setAccessibleName(tr("Step to the next decision"));
    m_speed->setToolTip(tr("Speed of the session's time"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->view()->setAccessibleName(tr("Speeds"));
    m_progress->setAccessibleName(tr("Progress of the session"));
    m_layouts->setText(tr("Layout"));
    m_layouts->setToolTip(tr("Panels shown and named layouts (Ctrl+L)"));
    m_layouts->setAccessibleName(tr("Panels and layouts"));
    m_settings->setText(tr("Settings"));
    m_settings->setToolTip(tr("Settings of the window (Ctrl+,)"));
    m_settings->setAccessibleName(tr("Settings"));
    m_help->setText(tr("Keys"));
    m_help->setToolTip(tr("Keyboard shortcuts (F1)"));
    m_help->setAccessibleName(tr("Keyboard shortcuts"));
    m_theme->setToolTip(tr("Light or dark (Ctrl+T)"));
    m_theme->setAccessibleName(tr("Switch between light and dark"));
    for (int i = 0; i < m_speed->count(); ++i)
        m_speed->setItemText(i, speedText(m_speed->itemData(i).toLongLong()));
    themeChanged();
}

void SessionBar::themeChanged()
{
    m_pause->setIcon(glyphIcon(m_paused ? Glyph::Play : Glyph::Pause, ColorRole::Text, 11));
    m_step->setIcon(glyphIcon(Glyph::Step, ColorRole::Text, 11));
    m_decision->setIcon(glyphIcon(Glyph::Decision, ColorRole::Text, 11));
    m_pause->setAccessibleName(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(m_paused ? tr("Resume the session (F7)") : tr("Pause the session (F7)"));
    m_theme->setText(Theme::instance().scheme() == Theme::Scheme::Dark ? tr("Light") : tr("Dark"));
}

void SessionBar::apply(const StationSnapshot& snapshot)
{
    const bool steerable = snapshot.mode != SessionMode::Paper;
    const bool live = snapshot.phase == SessionPhase::Running || snapshot.phase == SessionPhase::Paused;
    for (QWidget* control : std::initializer_list<QWidget*>{m_pause, m_step, m_decision, m_speed}) {
        control->setVisible(steerable);
        control->setEnabled(live);
    }
    const bool paused = snapshot.phase == SessionPhase::Paused;
    m_step->setEnabled(paused);
    m_decision->setEnabled(paused);
    if (paused != m_paused) {
        m_paused = paused;
        themeChanged();
    }
    if (!m_speed->view()->isVisible())
        showSpeed(std::llround(snapshot.speed * 1000));
    showProgress(snapshot);
}

void SessionBar::showSpeed(qint64 milli)
{
    int index = m_speed->findData(milli);
    if (index < 0) { // a speed of the command line or of a configuration: offered too, in its place
        index = 0;
        while (m_speed->itemData(index).toLongLong() != 0 && m_speed->itemData(index).toLongLong() < milli)
            ++index;
        m_speed->insertItem(index, speedText(milli), milli);
    }
    if (index != m_speed->currentIndex())
        m_speed->setCurrentIndex(index);
}

void SessionBar::togglePause()
{
    m_pause->click(); // does nothing while it cannot be used
}

void SessionBar::step()
{
    m_step->click();
}

void SessionBar::stepToDecision()
{
    m_decision->click();
}

void SessionBar::showProgress(const StationSnapshot& snapshot)
{
    const bool bounded = snapshot.progress >= 0;
    m_progress->setVisible(bounded && width() > NarrowWidth);
    if (bounded)
        m_progress->setValue(static_cast<int>(std::lround(snapshot.progress * 1000)));
    QStringList parts;
    if (snapshot.phase != SessionPhase::Running)
        parts << (snapshot.phaseDetail.empty() ? words::sessionPhase(snapshot.phase)
                                               : tr("%1: %2").arg(words::sessionPhase(snapshot.phase),
                                                                  format::text(snapshot.phaseDetail)));
    if (bounded)
        parts << format::percent(snapshot.progress, 0);
    if (snapshot.turns > 0) {
        parts << tr("%1 turns").arg(format::count(snapshot.turns));
        parts << tr("%1 turns/s").arg(format::compact(snapshot.turnsPerSecond));
        parts << tr("decision p99 %1").arg(format::latency(snapshot.decisionP99Ns));
    }
    m_text->setFullText(parts.join(QStringLiteral(" · ")));
}

void SessionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SessionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (width() <= NarrowWidth)
        m_progress->hide();
}

void SessionBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::instance().color(ColorRole::Border));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::instance().color(ColorRole::Border));
}

} // namespace mystic
