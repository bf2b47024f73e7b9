#include "ui/shell/workspace.h"

#include <QApplication>
#include <QMainWindow>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/panels/panel.h"

namespace mystic {

namespace {

constexpr int Gap = 8;
constexpr int ArrangementVersion = 1;

/// How far `b` reaches along the side of `a` that looks to it; 0 = not at all.
int overlap(int aFrom, int aTo, int bFrom, int bTo)
{
    return std::max(0, std::min(aTo, bTo) - std::max(aFrom, bFrom));
}

} // namespace

Workspace::Workspace(const WorkspaceSpec& spec, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_area(new QMainWindow(this))
{
    setObjectName(spec.id);
    m_area->setObjectName(spec.id + QStringLiteral("Area"));
    m_area->setWindowFlags(Qt::Widget); // the constructor makes it a window whatever it is told
    m_area->setDockOptions(QMainWindow::AllowNestedDocks);
    m_area->setContextMenuPolicy(Qt::NoContextMenu);
    m_area->installEventFilter(this);
    for (const WorkspaceSpec::Row& row : spec.rows) {
        for (Panel* panel : row.panels)
            addPanel(panel);
        if (row.onDemand != nullptr)
            addPanel(row.onDemand);
    }
    placeAsShipped();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Gap, Gap, Gap, Gap);
    layout->addWidget(m_area);
}

void Workspace::addPanel(Panel* panel)
{
    auto* dock = new PanelDock(panel, m_area);
    m_panels.push_back(panel);
    m_docks.push_back(dock);
    connect(dock, &PanelDock::moveRequested, this,
            [this, dock](Direction direction) { move(*dock, direction); });
    connect(dock, &QDockWidget::dockLocationChanged, this, &Workspace::noteChange);
    connect(dock, &QDockWidget::topLevelChanged, this, &Workspace::noteChange);
    connect(dock->toggleViewAction(), &QAction::triggered, this, &Workspace::noteChange);
    connect(dock, &PanelDock::hidden, this, &Workspace::noteChange);
}

void Workspace::placeAsShipped()
{
    std::size_t index = 0;
    const auto place = [&](PanelDock* previous) {
        PanelDock* dock = m_docks[index++];
        dock->setFloating(false);
        m_area->removeDockWidget(dock);
        if (previous == nullptr)
            m_area->addDockWidget(Qt::TopDockWidgetArea, dock, Qt::Vertical);
        else
            m_area->splitDockWidget(previous, dock, Qt::Horizontal);
        dock->show();
        return dock;
    };
    for (const WorkspaceSpec::Row& row : m_spec.rows) {
        PanelDock* previous = nullptr;
        for (std::size_t i = 0; i < row.panels.size(); ++i)
            previous = place(previous);
        if (row.onDemand != nullptr)
            place(previous)->hide();
    }
}

/// In pixels that fill the area: shares that do not add up are settled by Qt in another way each time.
void Workspace::sizeAsShipped()
{
    const int gap = m_area->style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, m_area);
    struct Shown {
        QList<QDockWidget*> cards;
        double split;
        int weight;
    };
    std::vector<Shown> rows;
    int weights = 0;
    std::size_t index = 0;
    for (const WorkspaceSpec::Row& row : m_spec.rows) {
        Shown& shown = rows.emplace_back(Shown{{}, row.split, row.weight});
        for (std::size_t i = 0; i < row.panels.size(); ++i)
            shown.cards << m_docks[index++];
        if (row.onDemand != nullptr && !m_docks[index]->isHidden()) {
            shown.cards << m_docks[index];
            shown.weight = row.openWeight;
        }
        index += row.onDemand != nullptr ? 1 : 0;
        weights += shown.weight;
    }
    const auto roomOf = [gap](int whole, std::size_t parts) {
        return whole - gap * (static_cast<int>(parts) - 1);
    };
    QList<QDockWidget*> heads;
    QList<int> heights;
    for (const Shown& row : rows) {
        const auto count = static_cast<std::size_t>(row.cards.size());
        const int room = roomOf(m_area->width(), count);
        QList<int> widths;
        for (std::size_t i = 0; i < count; ++i) {
            const double share = count != 2 ? 1.0 / static_cast<double>(count)
                                 : i == 0   ? row.split
                                            : 1.0 - row.split;
            widths << static_cast<int>(share * room);
        }
        m_area->resizeDocks(row.cards, widths, Qt::Horizontal);
        heads << row.cards.front();
        heights << roomOf(m_area->height(), rows.size()) * row.weight / weights;
    }
    m_area->resizeDocks(heads, heights, Qt::Vertical);
}

void Workspace::applyPending()
{
    const bool was = std::exchange(m_applying, true);
    if (std::exchange(m_pending, false) &&
        (m_arrangement.isEmpty() || !m_area->restoreState(m_arrangement, ArrangementVersion))) {
        m_arrangement.clear();
        placeAsShipped();
    }
    if (m_arrangement.isEmpty()) {
        sizeAsShipped();
        m_shipped = m_area->saveState(ArrangementVersion);
    }
    m_applying = was;
}

QByteArray Workspace::arrangement() const
{
    return m_arrangement;
}

void Workspace::setArrangement(const QByteArray& arrangement)
{
    m_arrangement = arrangement;
    m_pending = true;
    if (isVisible())
        applyPending();
}

void Workspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layout()->activate();
    applyPending();
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}

void Workspace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() ==
        QEvent::LanguageChange) // later: the panels are told next, and need other widths then
        QMetaObject::invokeMethod(this, &Workspace::share, Qt::QueuedConnection);
}

/// The shipped shares hold at every size and in every language, until the operator arranges.
void Workspace::share()
{
    if (!isVisible() || !m_arrangement.isEmpty())
        return;
    layout()->activate();
    applyPending();
}

void Workspace::noteChange()
{
    if (m_applying || m_pending || !isVisible())
        return;
    // Later: while a panel is dropped not everything has its place yet.
    QMetaObject::invokeMethod(this, &Workspace::keepArrangement, Qt::QueuedConnection);
}

void Workspace::keepArrangement()
{
    const QByteArray now = m_area->saveState(ArrangementVersion);
    if (m_applying || m_pending || now == m_arrangement)
        return;
    m_arrangement = now;
    Q_EMIT arranged();
}

bool Workspace::eventFilter(QObject* watched, QEvent* event)
{
    // A border between cards is dragged with the mouse and says nothing when it is let go.
    const bool done = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonRelease && m_shipped != m_area->saveState(ArrangementVersion))
        noteChange();
    return done;
}

std::vector<PanelDock*> Workspace::shown() const
{
    std::vector<PanelDock*> docks;
    std::copy_if(m_docks.begin(), m_docks.end(), std::back_inserter(docks),
                 [](const PanelDock* dock) { return dock->isVisible(); });
    return docks;
}

PanelDock* Workspace::focused() const
{
    const QWidget* focus = QApplication::focusWidget();
    const auto found = std::find_if(m_docks.begin(), m_docks.end(), [focus](const PanelDock* dock) {
        return dock == focus || dock->isAncestorOf(focus);
    });
    return found == m_docks.end() ? nullptr : *found;
}

void Workspace::cycleFocus(int direction)
{
    std::vector<PanelDock*> docks = shown();
    if (docks.empty())
        return;
    // In the order in which they are read: moved panels are visited where they are.
    std::stable_sort(docks.begin(), docks.end(), [](const PanelDock* a, const PanelDock* b) {
        return std::pair(a->isFloating(), std::pair(a->y(), a->x())) <
               std::pair(b->isFloating(), std::pair(b->y(), b->x()));
    });
    const auto count = static_cast<int>(docks.size());
    const auto at = std::find(docks.begin(), docks.end(), focused());
    const int current = at != docks.end() ? static_cast<int>(at - docks.begin()) : direction > 0 ? -1 : count;
    docks[static_cast<std::size_t>((current + direction + count) % count)]->focusPanel();
}

void Workspace::focusFirst()
{
    const std::vector<PanelDock*> docks = shown();
    if (!docks.empty() && focused() == nullptr)
        docks.front()->focusPanel();
}

void Workspace::toggleFloating()
{
    PanelDock* dock = focused();
    if (dock == nullptr)
        return;
    dock->setFloating(!dock->isFloating());
    dock->focusPanel();
}

void Workspace::hideFocused()
{
    PanelDock* dock = focused();
    if (dock == nullptr)
        return;
    cycleFocus(+1);
    dock->close();
}

void Workspace::focusPanel(const QString& objectName)
{
    for (PanelDock* dock : m_docks) {
        if (dock->panel()->objectName() != objectName)
            continue;
        const bool opens = dock->isHidden();
        dock->show();
        if (opens && m_arrangement.isEmpty())
            applyPending(); // as shipped still, with this card in its place
        dock->focusPanel();
    }
}

PanelDock* Workspace::neighbour(const PanelDock& dock, Direction direction) const
{
    const QRect own = dock.geometry();
    PanelDock* best = nullptr;
    std::pair<int, int> bestRank{};
    for (PanelDock* other : shown()) {
        if (other == &dock || other->isFloating())
            continue;
        const QRect its = other->geometry();
        const bool sideways = direction == Direction::Left || direction == Direction::Right;
        const int common = sideways ? overlap(own.top(), own.bottom(), its.top(), its.bottom())
                                    : overlap(own.left(), own.right(), its.left(), its.right());
        const int distance = direction == Direction::Left    ? own.left() - its.right()
                             : direction == Direction::Right ? its.left() - own.right()
                             : direction == Direction::Up    ? own.top() - its.bottom()
                                                             : its.top() - own.bottom();
        if (common == 0 || distance < 0)
            continue;
        const std::pair<int, int> rank{-distance, common};
        if (best == nullptr || rank > bestRank) {
            best = other;
            bestRank = rank;
        }
    }
    return best;
}

void Workspace::move(PanelDock& dock, Direction direction)
{
    PanelDock* next = neighbour(dock, direction);
    if (next == nullptr || dock.isFloating())
        return;
    const bool sideways = direction == Direction::Left || direction == Direction::Right;
    const Qt::Orientation along = sideways ? Qt::Horizontal : Qt::Vertical;
    const bool hadFocus = focused() == &dock;
    const bool was = std::exchange(m_applying, true);
    m_area->removeDockWidget(&dock);
    m_area->splitDockWidget(next, &dock, along);
    dock.show();
    if (direction == Direction::Left || direction == Direction::Up) {
        m_area->removeDockWidget(next);
        m_area->splitDockWidget(&dock, next, along);
        next->show();
    }
    m_applying = was;
    noteChange();
    if (hadFocus)
        dock.focusPanel();
}

} // namespace mystic
