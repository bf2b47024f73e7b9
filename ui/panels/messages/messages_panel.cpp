#include "ui/panels/messages/messages_panel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <iterator>

#include "ui/charts/strip_chart.h"
#include "ui/models/format.h"
#include "ui/models/selection.h"
#include "ui/panels/data_table.h"
#include "ui/panels/messages/messages_model.h"

namespace mystic {

namespace {

constexpr int WideFrom = 560; ///< charts stand beside the table from here on
constexpr int ChartWidth = 240;
constexpr int ChartHeight = 78;  ///< of the row of charts above a narrow table
constexpr int TurnFrom = 900;    ///< the turn's number has a column from here on
constexpr int LatencyFrom = 760; ///< and its latency from here on
constexpr int FilterWidth = 140;
constexpr double SpanSeconds = 300;

QString emptyText()
{
    return MessagesPanel::tr(
        "Choose a connection or an agent in the flow graph, or in the list above, to see "
        "the messages that pass there.");
}

} // namespace

MessagesPanel::MessagesPanel(Selection& selection, MessageSource source, QWidget* parent)
    : Panel(QStringLiteral("messages"), parent), m_source(std::move(source)),
      m_log(new MessagesModel(Capacity, this)), m_view(new EventView<MessageRow>(m_log, this)),
      m_table(new DataTable(QStringLiteral("messagesTable"), this)), m_charts(new QWidget(this)),
      m_rate(new StripChart(QStringLiteral("messageRate"), m_charts)),
      m_latency(new StripChart(QStringLiteral("messageLatency"), m_charts)), m_choice(new QComboBox(this)),
      m_filter(new QLineEdit(this)), m_pause(new QToolButton(this))
{
    build();
    passOn(m_table);
    connect(&selection, &Selection::inspected, this, &MessagesPanel::inspect);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const MessageWatch watch = m_offered[static_cast<std::size_t>(index)];
        inspect(watch.from, watch.to);
    });
    connect(m_filter, &QLineEdit::textChanged, this, &MessagesPanel::applyFilter);
    connect(m_pause, &QToolButton::toggled, this, &MessagesPanel::setPaused);
    auto* space = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, m_pause, &QToolButton::toggle);
    retranslateUi();
    setEmpty(true, emptyText());
}

void MessagesPanel::build()
{
    m_table->setModel(m_view);
    m_choice->setObjectName(QStringLiteral("messagesChoice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_filter->setObjectName(QStringLiteral("messagesFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(FilterWidth);
    m_pause->setObjectName(QStringLiteral("messagesPause"));
    m_pause->setCheckable(true);
    m_pause->setProperty("flat", true);
    m_pause->setFocusPolicy(Qt::StrongFocus);
    addHeaderWidget(m_choice);
    addHeaderWidget(m_filter);
    addHeaderWidget(m_pause);
    m_rate->setValueText([](double value) { return format::rate(value); });
    m_latency->setValueText(
        [](double value) { return format::latency(static_cast<std::uint64_t>(std::max(value, 0.0))); });
    m_chartLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_charts);
    m_chartLayout->setContentsMargins(0, 0, 0, 0);
    m_chartLayout->setSpacing(0);
    m_chartLayout->addWidget(m_rate);
    m_chartLayout->addWidget(m_latency);
    auto* content = new QWidget(this);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_table, 1);
    m_layout->addWidget(m_charts);
    setContent(content);
    arrange();
}

QString MessagesPanel::title() const
{
    return tr("Messages");
}

void MessagesPanel::inspect(AgentId from, AgentId to)
{
    const MessageWatch watch{from, to};
    if (watch == m_watch && watch.from != NoAgent && !m_paused)
        return; // it is shown already
    m_watch = watch;
    m_number = m_source.watch(watch);
    m_log->clear();
    m_waiting.clear();
    m_cameWhilePaused = 0;
    m_notShown = 0;
    m_pause->setChecked(false);
    arrange();
    if (shownSnapshot())
        apply(*shownSnapshot());
}

void MessagesPanel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("Continue") : tr("Pause"));
    if (!paused) {
        append({std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(m_waiting.end())});
        m_waiting.clear();
        m_cameWhilePaused = 0;
        m_table->clearSelection();
        m_table->verticalScrollBar()->setValue(0);
    }
    if (shownSnapshot())
        showHeader(*shownSnapshot());
}

void MessagesPanel::apply(const StationSnapshot& snapshot)
{
    m_log->setNames(shownSnapshot());
    offerWatches(snapshot);
    setEmpty(m_watch.from == NoAgent, snapshot.edges.empty()
                                          ? tr("No agents yet. The messages of the flow appear here when the "
                                               "session has started.")
                                          : emptyText());
    if (m_watch.from == NoAgent)
        return;
    takeMessages();
    showCharts(snapshot);
    showHeader(snapshot);
}

void MessagesPanel::offerWatches(const StationSnapshot& snapshot)
{
    std::vector<MessageWatch> offered = watchesOf(snapshot);
    if (offered != m_offered) {
        m_offered = std::move(offered);
        m_choice->clear();
        for (const MessageWatch watch : m_offered)
            m_choice->addItem(watchText(watch, snapshot));
    }
    const auto at = std::find(m_offered.begin(), m_offered.end(), m_watch);
    const int index = at == m_offered.end() ? -1 : static_cast<int>(at - m_offered.begin());
    if (m_choice->currentIndex() != index)
        m_choice->setCurrentIndex(index);
}

void MessagesPanel::takeMessages()
{
    Mailbox<MessageRow>::Batch batch = m_source.take();
    std::erase_if(batch.items, [this](const MessageRow& row) { return row.watch != m_number; });
    m_notShown += batch.dropped;
    if (!m_paused) {
        append(std::move(batch.items));
        return;
    }
    m_cameWhilePaused += batch.items.size();
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(batch.items.begin()),
                     std::make_move_iterator(batch.items.end()));
    while (m_waiting.size() > Capacity)
        m_waiting.pop_front();
}

/// Rows come in above; who has scrolled down or chosen a row keeps what is read where it is.
void MessagesPanel::append(std::vector<MessageRow> rows)
{
    if (rows.empty())
        return;
    const bool reading =
        m_table->verticalScrollBar()->value() > 0 || m_table->selectionModel()->hasSelection();
    const int before = m_view->rowCount();
    const std::uint64_t evicted = m_log->evicted();
    m_log->append(std::move(rows));
    const int added = m_view->rowCount() - before;
    if (reading && added > 0 && m_log->evicted() == evicted)
        m_table->keepRowsInPlace(added);
    m_table->growColumnsAtTimes(before == 0);
}

void MessagesPanel::applyFilter()
{
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        m_view->setAccept({});
    else
        m_view->setAccept([this, words](const MessageRow& row) { return m_log->matches(row, words); });
    if (shownSnapshot())
        showHeader(*shownSnapshot());
}

void MessagesPanel::showCharts(const StationSnapshot& snapshot)
{
    const FlowFigures figures = figuresOf(snapshot, m_watch);
    StripLine rate{tr("rate"), ColorRole::Accent, {}};
    StripLine p50{tr("p50"), ColorRole::Accent, {}};
    StripLine p99{tr("p99"), ColorRole::Negative, {}};
    const std::int64_t now = figures.history.empty() ? 0 : figures.history.back().atNs;
    for (const FlowPoint& point : figures.history) {
        const double x = static_cast<double>(point.atNs - now) / 1e9;
        rate.points << QPointF(x, point.perSecond);
        if (point.p99Ns == 0)
            continue; // nothing was measured in this second
        p50.points << QPointF(x, static_cast<double>(point.p50Ns));
        p99.points << QPointF(x, static_cast<double>(point.p99Ns));
    }
    m_rate->setLines({std::move(rate)}, SpanSeconds);
    m_latency->setLines({std::move(p50), std::move(p99)}, SpanSeconds);
}

void MessagesPanel::showHeader(const StationSnapshot& snapshot)
{
    const FlowFigures figures = figuresOf(snapshot, m_watch);
    QStringList parts;
    if (m_paused)
        parts << tr("paused, %1 since").arg(format::count(m_cameWhilePaused));
    parts << tr("%1 messages").arg(format::count(figures.count)) << format::rate(figures.perSecond);
    if (m_view->rowCount() != m_log->rowCount())
        parts << tr("%1 of %2 shown")
                     .arg(format::count(static_cast<std::uint64_t>(m_view->rowCount())),
                          format::count(static_cast<std::uint64_t>(m_log->rowCount())));
    if (m_notShown > 0)
        parts << tr("%1 not shown", "messages that came too fast").arg(format::count(m_notShown));
    if (figures.drops > 0)
        parts << tr("%1 dropped", "by a full queue").arg(format::count(figures.drops));
    setHeaderText(parts.join(QStringLiteral(" · ")));
}

void MessagesPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
}

void MessagesPanel::arrange()
{
    const bool wide = width() >= WideFrom;
    m_layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_chartLayout->setDirection(wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_charts->setMinimumWidth(wide ? ChartWidth : 0);
    m_charts->setMaximumWidth(wide ? std::max(ChartWidth, width() / 4) : QWIDGETSIZE_MAX);
    m_charts->setMaximumHeight(wide ? QWIDGETSIZE_MAX : ChartHeight);
    m_table->setColumnHidden(MessagesModel::TurnColumn, width() < TurnFrom);
    m_table->setColumnHidden(MessagesModel::LatencyColumn, width() < LatencyFrom);
    m_table->setColumnHidden(MessagesModel::WayColumn, m_watch.from != m_watch.to); // the title says it
    m_table->growColumns();
}

void MessagesPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Messages"));
    m_table->setAccessibleDescription(
        tr("Newest first. Space pauses, Enter shows why where a message has a trace."));
    m_choice->setAccessibleName(tr("Connection or agent whose messages are shown"));
    m_choice->view()->setAccessibleName(m_choice->accessibleName());
    m_choice->setPlaceholderText(tr("Choose…"));
    m_choice->setToolTip(tr("Whose messages are shown; a click in the flow graph chooses too"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Show only messages with these words"));
    m_pause->setText(m_paused ? tr("Continue") : tr("Pause"));
    m_pause->setAccessibleName(tr("Pause the messages"));
    m_pause->setToolTip(
        tr("Lets the rows stand still; messages are counted on and the charts go on (Space in the table)"));
    m_rate->setTitle(tr("Messages per second"));
    m_latency->setTitle(tr("Latency"));
    m_latency->setWhatsThis(tr("From the turn's start to delivery, of the measured turns of each second; of "
                               "several connections the slowest"));
    m_table->fitColumns({QStringLiteral("00:00:00.000000"), QStringLiteral("0 000 000"),
                         QStringLiteral("compliance → Orchestr"), QStringLiteral("ComplianceVerdict"),
                         QStringLiteral("000 µs"), QStringLiteral("what it says in words"),
                         QStringLiteral("S-0000000")},
                        MessagesModel::TextColumn);
    m_offered.clear();
    if (shownSnapshot())
        offerWatches(*shownSnapshot());
}

void MessagesPanel::themeChanged()
{
    m_table->viewport()->update();
    m_rate->update();
    m_latency->update();
}

} // namespace mystic
