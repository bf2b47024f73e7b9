// Renders the market panels with a market made by hand: both themes, sizes of the Market workspace, nothing,
// 1, 3 and 2,000 instruments; and, with --measure, what a frame of the large tables and charts costs.
// Usage: market_shots <directory> | market_shots --measure
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

#include "fake_market.h"
#include "ui/models/selection.h"
#include "ui/panels/candles/candles_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/depth/depth_panel.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/quotes/quotes_model.h"
#include "ui/panels/quotes/quotes_panel.h"
#include "ui/panels/streams/streams_panel.h"

namespace {

using namespace mystic;

struct Amount {
    const char* name;
    std::function<StationSnapshot()> make;
};
struct Subject {
    const char* name;
    std::function<Panel*(Selection&)> make;
    std::vector<QSize> sizes;
};

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void dress(Panel& panel, const Amount& amount, QSize size)
{
    if (auto* candles = qobject_cast<CandlesPanel*>(&panel)) {
        const bool large = size.height() > 400;
        candles->setStudy(Study::Sma, true);
        candles->setStudy(Study::Bollinger, large);
        candles->setStudy(Study::Rsi, large);
        candles->setStudy(Study::Macd, large);
        candles->chooseInterval(large ? seconds(60) : seconds(15));
        if (large)
            candles->chart()->setCursorTime(testing::FakeNow - seconds(1'500));
        if (QLatin1String(amount.name) == QLatin1String("2000"))
            candles->chart()->zoomBy(0.1, 0);
        if (QLatin1String(amount.name) == QLatin1String("3"))
            candles->showTable(!large);
    }
    if (auto* quotes = qobject_cast<QuotesPanel*>(&panel); quotes != nullptr && size.width() > 800) {
        quotes->table()->sortByColumn(QuotesModel::ChangePercentColumn, Qt::DescendingOrder);
        quotes->filterBox()->setText(QStringLiteral("btc eth"));
    }
}

void shoot(const QDir& directory, const Subject& subject, const Amount& amount, QSize size,
           Theme::Scheme scheme)
{
    Theme::instance().setScheme(scheme);
    Selection selection;
    Panel* panel = subject.make(selection);
    PanelFrame frame(panel);
    frame.resize(size);
    frame.show();
    panel->offer(std::make_shared<const StationSnapshot>(amount.make()));
    selection.setInstrument(0);
    settle();
    dress(*panel, amount, size);
    settle();
    frame.grab().save(directory.filePath(QStringLiteral("%1_%2_%3x%4_%5.png")
                                             .arg(QLatin1String(subject.name), QLatin1String(amount.name))
                                             .arg(size.width())
                                             .arg(size.height())
                                             .arg(scheme == Theme::Scheme::Dark ? u"dark" : u"light")));
}

/// Median and 99th percentile of a hundred frames, in milliseconds of processor time: what other programs do
/// does not count. `prepare` is not measured.
void measure(const char* what, const std::function<void(int)>& prepare, const std::function<void(int)>& frame)
{
    constexpr int Frames = 100;
    std::vector<double> times;
    for (int i = 0; i < Frames; ++i) {
        prepare(i);
        const std::clock_t start = std::clock();
        frame(i);
        times.push_back(static_cast<double>(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << what << ": median " << times[Frames / 2] << " ms, p99 " << times[Frames - 2]
                        << " ms" << Qt::endl;
}

void measureQuotes()
{
    Selection selection;
    auto* panel = new QuotesPanel(selection);
    PanelFrame frame(panel);
    frame.resize(940, 1000);
    frame.show();
    StationSnapshot base = testing::marketSnapshot(2'000, 0);
    panel->offer(std::make_shared<const StationSnapshot>(base));
    panel->table()->sortByColumn(QuotesModel::ChangePercentColumn, Qt::DescendingOrder);
    settle();
    std::shared_ptr<const StationSnapshot> next;
    measure(
        "2000 quotes, sorted by change: apply and paint",
        [&](int i) {
            for (QuoteView& quote : base.quotes)
                quote.last = Price::fromRaw(quote.last.raw() +
                                            (i % 2 == 0 ? 1'000'000 : -900'000) * (quote.instrument % 7));
            base.logicalTime = base.logicalTime + milliseconds(100);
            next = std::make_shared<const StationSnapshot>(base);
        },
        [&](int) {
            panel->offer(next);
            panel->table()->viewport()->repaint();
            QCoreApplication::processEvents();
        });
}

void measureChart(int wantedBars, double pxPerBar)
{
    Selection selection;
    auto* panel = new CandlesPanel(selection);
    PanelFrame frame(panel);
    frame.resize(1'600, 800);
    frame.show();
    StationSnapshot base = testing::marketSnapshot(1, static_cast<std::size_t>(wantedBars));
    panel->offer(std::make_shared<const StationSnapshot>(base));
    panel->chooseInterval(seconds(1));
    for (const Study study : {Study::Sma, Study::Ema, Study::Bollinger, Study::Rsi, Study::Macd, Study::Atr})
        panel->setStudy(study, true);
    settle();
    CandleChart* chart = panel->chart();
    chart->zoomBy(pxPerBar / chart->timeScale().pxPerBar, 0);
    const BarHistory history = *base.bars[0];
    std::shared_ptr<const StationSnapshot> next;
    const auto nothing = [](int) {};
    measure(
        qPrintable(QStringLiteral("chart, %1 candles in sight of %2, six studies: new price and paint")
                       .arg(chart->shownBars().size())
                       .arg(history.levels[0].closed.size())),
        [&](int i) {
            auto changed = std::make_shared<BarHistory>(history);
            BarPoint& bar = changed->levels[0].current;
            bar.close = Price::fromRaw(bar.close.raw() + i * 1'000'000);
            base.bars[0] = std::move(changed);
            next = std::make_shared<const StationSnapshot>(base);
        },
        [&](int) {
            panel->offer(next);
            chart->repaint();
        });
    measure("  of which paint", nothing, [&](int) { chart->repaint(); });
    measure("  crosshair moved and painted", nothing, [&](int i) {
        chart->setCursorTime(testing::FakeNow - seconds(10 + i));
        chart->repaint();
    });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme::instance().install(application);
    const QString argument = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("shots");
    if (argument == QLatin1String("--measure")) {
        measureQuotes();
        measureChart(6'500, 8);
        measureChart(6'500, 0.25);
        return 0;
    }
    const QDir directory(argument);
    if (!directory.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << "cannot create " << directory.path() << Qt::endl;
        return 1;
    }
    const Subject subjects[] = {
        {"quotes", [](Selection& s) -> Panel* { return new QuotesPanel(s); }, {{560, 420}, {940, 620}}},
        {"candles", [](Selection& s) -> Panel* { return new CandlesPanel(s); }, {{640, 340}, {1'150, 620}}},
        {"depth", [](Selection& s) -> Panel* { return new DepthPanel(s); }, {{480, 260}, {600, 480}}},
        {"streams", [](Selection& s) -> Panel* { return new StreamsPanel(s); }, {{640, 200}, {1'000, 260}}}};
    const Amount amounts[] = {{"nothing", testing::emptySnapshot},
                              {"1", [] { return testing::marketSnapshot(1, 90); }},
                              {"3", [] { return testing::marketSnapshot(3); }},
                              {"2000", [] { return testing::marketSnapshot(2'000); }}};
    for (const Subject& subject : subjects)
        for (const Amount& amount : amounts)
            for (const QSize size : subject.sizes)
                for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light})
                    shoot(directory, subject, amount, size, scheme);
    return 0;
}
