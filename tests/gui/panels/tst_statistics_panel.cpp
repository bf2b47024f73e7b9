// The statistics card: reading a journal, cancel, faults, tables sorted by numbers, charts, names for those
// who cannot see it; with a source made by hand.
#include <QtTest/QtTest>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <mutex>

#include "fake_station.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/result_chart.h"
#include "ui/panels/data_table.h"
#include "ui/panels/statistics/statistics_models.h"
#include "ui/panels/statistics/statistics_panel.h"
#include "unnamed_controls.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr std::int64_t HourNs = 3'600'000'000'000;
const Timestamp Start{1'466'000'000'000'000'000};

TradeFact tradeOf(int i, std::int64_t result)
{
    TradeFact trade;
    trade.instrument = 0;
    trade.entered = Start + Duration{i * HourNs};
    trade.exited = trade.entered + Duration{HourNs};
    trade.quantity = Quantity::fromInteger(2);
    trade.entry = Price::fromInteger(100);
    trade.exit = Price::fromInteger(100 + result / 2);
    trade.result = Money::fromInteger(result);
    trade.fees = Money::fromInteger(1);
    trade.yield = Ratio::fromRaw(result * 500'000);
    trade.worst = Ratio::fromRaw(-1'000'000);
    trade.best = Ratio::fromRaw(2'000'000);
    trade.entryTrace = 40U + static_cast<Seq>(i);
    trade.entryOrder = 7U + static_cast<OrderId>(i);
    return trade;
}

StatisticsOutcome smallOutcome(bool verified)
{
    auto made = std::make_shared<Statistics>();
    made->accountCurrency = "USD";
    made->first = Start;
    made->last = Start + Duration{100 * HourNs};
    made->startEquity = Money::fromInteger(1'000);
    made->figures = {
        {"net_result", "Net result", StatisticKind::Money, Money::fromInteger(-12).raw(), "", "end - start"},
        {"trades", "Trades closed", StatisticKind::Count, 4, "", "flat to flat"},
        {"sharpe", "Sharpe ratio", StatisticKind::Factor, std::nullopt, "1 daily return, 2 are needed",
         "252 days a year"},
    };
    for (const auto& [i, result] : {std::pair{0, 9}, {1, -20}, {2, 100}, {3, -3}})
        made->trades.push_back(tradeOf(i, result));
    made->drawdowns = {{Ratio::fromRaw(5'000'000),
                        Money::fromInteger(1'000),
                        Money::fromInteger(950),
                        Start,
                        Start + Duration{HourNs},
                        {},
                        made->last}};
    for (int i = 0; i < 50; ++i)
        made->curve.push_back(
            {Start + Duration{i * HourNs}, Money::fromInteger(1'000 - i), Ratio::fromRaw(i * 100'000)});
    auto instruments = std::make_shared<InstrumentMaster>();
    Instrument instrument;
    instrument.symbol = "BTC-USD";
    instrument.currency = "USD";
    (void)instruments->add(instrument);
    return {false,       "test",   made,
            instruments, verified, verified ? "journal verified, 9 turns" : "JOURNAL NOT VERIFIED: record 7"};
}

/// Waits inside make() until let go or told to stop.
class HeldSource final : public StatisticsSource {
public:
    Result<StatisticsOutcome> make(const StatisticsOrder& order, const StatisticsWatch& watch) override
    {
        {
            const std::lock_guard lock(mutex);
            orders.push_back(order);
        }
        while (held.load())
            if (!watch(0.25))
                return StatisticsOutcome{true, {}, nullptr, nullptr, false, {}};
        if (!problem.empty())
            return failure(ErrorCode::NotFound, problem);
        return smallOutcome(verified);
    }

    std::mutex mutex;
    std::vector<StatisticsOrder> orders;
    std::atomic<bool> held{false};
    std::string problem;
    bool verified = true;
};

class Card {
public:
    explicit Card(StatisticsSource* from) : panel(from)
    {
        panel.resize(1200, 400);
        panel.show();
        StationSnapshot snapshot = busySnapshot();
        snapshot.journalPath = "data/journals/one";
        panel.offer(std::make_shared<const StationSnapshot>(std::move(snapshot)));
    }
    template <typename T>
    T* find(const char* name)
    {
        return panel.findChild<T*>(QLatin1String(name));
    }
    void press(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void compute()
    {
        press("statisticsMake");
        QTRY_VERIFY(!panel.isBusy());
    }
    bool says(const QString& part)
    {
        const auto labels = panel.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](QLabel* label) { return label->text().contains(part); });
    }

    StatisticsPanel panel;
};

} // namespace

class TestStatisticsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresComeWithTheirConventionOrTheReasonTheyDoNotExist()
    {
        HeldSource source;
        Card card(&source);
        card.compute();
        QTRY_VERIFY(card.panel.outcome() != nullptr);
        QCOMPARE(source.orders.at(0).journal, std::string("data/journals/one"));
        QVERIFY(source.orders.at(0).stillWritten);
        const QAbstractItemModel* model = card.panel.table(StatisticsPanel::FiguresPage)->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(0, FiguresModel::ValueColumn).data().toString(),
                 QStringLiteral("\u221212.00 USD"));
        QCOMPARE(model->index(2, FiguresModel::ValueColumn).data().toString(),
                 QStringLiteral("n/a (1 daily return, 2 are needed)"));
        QCOMPARE(model->index(2, FiguresModel::ConventionColumn).data().toString(),
                 QStringLiteral("252 days a year"));
        QVERIFY(card.says(QStringLiteral("journal verified")));
        QVERIFY(card.panel.headerText().contains(QStringLiteral("4")));
    }

    void tradesAreSortedByTheirNumbersAndLeadToTheirOrders()
    {
        HeldSource source;
        Card card(&source);
        card.compute();
        DataTable* table = card.panel.table(StatisticsPanel::TradesPage);
        table->sortByColumn(TradesModel::ResultColumn, Qt::AscendingOrder);
        QStringList results;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            results << table->model()->index(row, TradesModel::ResultColumn).data(RawRole).toString();
        QCOMPARE(results, QStringList({QStringLiteral("-20"), QStringLiteral("-3"), QStringLiteral("9"),
                                       QStringLiteral("100")}));
        QCOMPARE(table->model()->index(0, 0).data(OrderRole).toULongLong(), 8ULL);
        QCOMPARE(table->model()->index(0, 0).data(TraceRole).toULongLong(), 41ULL);
        QSignalSpy explained(&card.panel, &Panel::explainRequested);
        card.panel.showPage(StatisticsPanel::TradesPage);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(explained.count(), 1);
        QCOMPARE(explained.at(0).at(1).toULongLong(), 8ULL);
    }

    void chartsShowTheCurveAndTradesOnBothSidesOfZero()
    {
        HeldSource source;
        Card card(&source);
        card.compute();
        card.panel.showPage(StatisticsPanel::ChartsPage);
        QTRY_VERIFY(!card.panel.curveChart()->shownEquity().isEmpty());
        const QList<QPointF> losses = card.panel.resultChart()->outline(false);
        const QList<QPointF> gains = card.panel.resultChart()->outline(true);
        QVERIFY(!losses.isEmpty() && !gains.isEmpty());
        QVERIFY(losses.front().x() <= -20 && losses.back().x() <= 0);
        QVERIFY(gains.front().x() >= 0 && gains.back().x() > 100);
        QVERIFY(card.panel.resultChart()->description().contains(QStringLiteral("USD")));
    }

    void anotherJournalCanBeNamed()
    {
        HeldSource source;
        Card card(&source);
        card.find<QLineEdit>("statisticsJournal")->setText(QStringLiteral(" backtests/b/journals/c "));
        card.compute();
        QCOMPARE(source.orders.at(0).journal, std::string("backtests/b/journals/c"));
        QVERIFY(!source.orders.at(0).stillWritten);
    }

    void readingCanBeCancelledAndFaultsAreTold()
    {
        HeldSource source;
        source.held = true;
        Card card(&source);
        card.press("statisticsMake");
        QVERIFY(card.panel.isBusy());
        QVERIFY(!card.find<QPushButton>("statisticsMake")->isEnabled());
        card.press("statisticsCancel");
        QTRY_VERIFY(!card.panel.isBusy());
        QVERIFY(card.says(QStringLiteral("Cancelled")));
        QVERIFY(card.panel.outcome() == nullptr);
        source.held = false;
        source.problem = "data/journals/one: there is no journal";
        card.compute();
        QTRY_VERIFY(card.says(QStringLiteral("there is no journal")));
        source.problem.clear();
        source.verified = false;
        card.compute();
        QTRY_VERIFY(card.says(QStringLiteral("JOURNAL NOT VERIFIED")));
        QVERIFY(card.panel.outcome() != nullptr);
    }

    void theCardGoesWhileAJournalIsRead()
    {
        HeldSource source;
        source.held = true;
        {
            Card card(&source);
            card.press("statisticsMake");
        } // joins the thread
        QCOMPARE(source.orders.size(), std::size_t{1});
    }

    void withoutASourceTheCardSaysWhere()
    {
        Card card(nullptr);
        QVERIFY(card.says(QStringLiteral("mystic statistics")));
    }

    void everyControlHasAName()
    {
        HeldSource source;
        Card card(&source);
        card.compute();
        for (int page = 0; page < StatisticsPanel::PageCount; ++page) {
            card.panel.showPage(static_cast<StatisticsPanel::Page>(page));
            const QStringList unnamed = unnamedControls(card.panel);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        }
    }
};

QTEST_MAIN(TestStatisticsPanel)
#include "tst_statistics_panel.moc"
