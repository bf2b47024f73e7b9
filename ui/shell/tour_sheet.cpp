#include "ui/shell/tour_sheet.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/kill_switch.h"

namespace mystic {

namespace {

constexpr int Points = 6;
constexpr int TextWidth = 470;

} // namespace

TourSheet::TourSheet(QWidget* host)
    : Sheet(QStringLiteral("tourSheet"), Place::Centre, host), m_close(new QPushButton(this))
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(12);
    for (int i = 0; i < Points; ++i) {
        auto* heading = new QLabel(this);
        heading->setProperty("strong", true);
        auto* text = new QLabel(this);
        text->setWordWrap(true);
        text->setMinimumWidth(TextWidth);
        grid->addWidget(heading, i, 0, Qt::AlignTop);
        grid->addWidget(text, i, 1);
        m_headings.push_back(heading);
        m_texts.push_back(text);
    }
    grid->setColumnStretch(1, 1);
    m_close->setObjectName(QStringLiteral("closeTour"));
    body()->addLayout(grid);
    body()->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &Sheet::close);
    retranslateUi();
}

QWidget* TourSheet::firstControl()
{
    return m_close;
}

void TourSheet::retranslateUi()
{
    setTitle(tr("Mystic Station on one page"));
    const QString kill = KillSwitch::key().toString(QKeySequence::NativeText);
    const std::pair<QString, QString> points[Points] = {
        {tr("Kill switch"),
         tr("Top right, or %1 from anywhere: no new risk from that moment. It then offers to "
            "cancel working orders. Going back needs a reason.")
             .arg(kill)},
        {tr("Top row"), tr("Mode of the session, time, equity, loss, limits and links. A bar that turns "
                           "yellow is near its limit.")},
        {tr("Workspaces"),
         tr("The row of tabs, Ctrl+1 to Ctrl+9. Panels can be dragged by their title, put into "
            "windows of their own and hidden; Layout keeps arrangements under a name.")},
        {tr("Every decision"),
         tr("Each order, fill and rejection leads to its trace: the tick, the signal, the "
            "checks, the size, the answer of the venue.")},
        {tr("Alarms"),
         tr("The bar at the foot shows the worst one nobody has acknowledged. A acknowledges it, "
            "L lists all.")},
        {tr("Keyboard"),
         tr("F6 goes from panel to panel, F1 lists every key, Shift+F1 shows this page again.")},
    };
    for (std::size_t i = 0; i < Points; ++i) {
        m_headings[i]->setText(points[i].first);
        m_texts[i]->setText(points[i].second);
    }
    m_close->setText(tr("Start"));
    m_close->setAccessibleName(tr("Close the introduction"));
}

void TourSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mystic
