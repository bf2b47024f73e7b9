// Limits, orders and positions: what the rows say, and that tables only tell what changed.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "fake_station.h"
#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/limits/limits_model.h"
#include "ui/panels/orders/orders_model.h"
#include "ui/panels/positions/positions_model.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

QString spaced(QString text)
{
    return text.replace(QChar(format::ThinSpace), u' ').replace(QChar(format::Minus), u'-');
}

template <typename Model>
QString cell(const Model& model, int row, int column, int role = Qt::DisplayRole)
{
    return spaced(model.index(row, column).data(role).toString());
}

/// Every signal a view would have to react to.
class Loudness {
public:
    explicit Loudness(const QAbstractItemModel& model)
        : m_changed(&model, &QAbstractItemModel::dataChanged),
          m_inserted(&model, &QAbstractItemModel::rowsInserted),
          m_removed(&model, &QAbstractItemModel::rowsRemoved),
          m_moved(&model, &QAbstractItemModel::rowsMoved), m_reset(&model, &QAbstractItemModel::modelReset)
    {
    }
    [[nodiscard]] qsizetype total() const
    {
        return m_changed.size() + m_inserted.size() + m_removed.size() + m_moved.size() + m_reset.size();
    }

private:
    QSignalSpy m_changed, m_inserted, m_removed, m_moved, m_reset;
};

LimitRow limitRow(CheckId check, std::int64_t value, std::int64_t limit,
                  CheckOutcome outcome = CheckOutcome::Pass)
{
    LimitRow row;
    row.check = check;
    row.value = value;
    row.limit = limit;
    row.outcome = outcome;
    return row;
}

OrderView order(OrderId id, OrderStatus status)
{
    OrderView view;
    view.orderId = id;
    view.instrument = 0;
    view.status = status;
    view.quantity = Quantity::fromDouble(0.25);
    return view;
}

} // namespace

class TestPanelModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limitsKeepTheirPlaceWhileValuesMove()
    {
        StationSnapshot s = quietSnapshot();
        const auto before = limitRows(s);
        for (LimitUse& use : s.risk.limits)
            use.value = use.limit * 2;
        const auto after = limitRows(s);
        QCOMPARE(before.size(), std::size_t{10});
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(after[i].check, before[i].check);
        QCOMPARE(before.front().check, CheckId::ValueAtRisk);
    }
    void limitsComeFromRiskAndCompliance()
    {
        StationSnapshot s = quietSnapshot();
        s.risk.agent = NoAgent;
        const auto rows = limitRows(s);
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows.front().check, CheckId::MaxDailyTrades);
    }
    void utilisationIsUsedOverAllowed_data()
    {
        QTest::addColumn<int>("check");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<double>("expected"); // negative = none
        QTest::newRow("plain") << int(CheckId::MaxDailyTrades) << qint64{35} << qint64{100} << 0.35;
        QTest::newRow("beyond") << int(CheckId::MaxDailyTrades) << qint64{150} << qint64{100} << 1.5;
        QTest::newRow("a profit uses no loss limit")
            << int(CheckId::DailyLoss) << qint64{-50} << qint64{100} << 0.0;
        QTest::newRow("short exposure counts by size")
            << int(CheckId::NetExposure) << qint64{-50} << qint64{100} << 0.5;
        QTest::newRow("no limit set") << int(CheckId::Drawdown) << qint64{5} << qint64{0} << -1.0;
    }
    void utilisationIsUsedOverAllowed()
    {
        QFETCH(int, check);
        QFETCH(qint64, value);
        QFETCH(qint64, limit);
        QFETCH(double, expected);
        const auto used = utilisation(limitRow(static_cast<CheckId>(check), value, limit));
        QCOMPARE(used.value_or(-1), expected);
    }
    void aLimitWithoutAFigureSaysWhy()
    {
        StationSnapshot s = emptySnapshot();
        s.risk.agent = 2;
        addLimit(s.risk,
                 limitUse(CheckId::ValueAtRisk, Unit::Money, 0, 1'600, 2'000, CheckOutcome::NotEvaluated));
        LimitsModel model;
        model.applyRows(limitRows(s));
        QCOMPARE(cell(model, 0, LimitsModel::ShareColumn), QStringLiteral("n/a"));
        QCOMPARE(cell(model, 0, LimitsModel::BarColumn), QStringLiteral("not enough returns observed yet"));
        QCOMPARE(cell(model, 0, LimitsModel::UsedColumn), QStringLiteral("limit 2 000 USD"));
        QVERIFY(!utilisation(model.rowAt(0)).has_value());
    }
    void aBudgetThatMayBeUsedUpHasNoWarnMark()
    {
        LimitRow row = limitRow(CheckId::PortfolioRisk, 90, 100);
        row.warn = 100;
        QVERIFY(!warnShare(row).has_value());
        row.warn = 80;
        QCOMPARE(warnShare(row).value_or(0), 0.8);
    }
    void limitsAreReadableWithoutSeeingTheBar()
    {
        LimitsModel model;
        model.applyRows(limitRows(quietSnapshot()));
        const QString text = cell(model, 4, LimitsModel::NameColumn, Qt::AccessibleTextRole);
        QCOMPARE(text, QStringLiteral("Largest position: 83 %, 8.3 % of 10.0 %, warning; warns from 8.0 %"));
    }
    void theHeaderNamesTheWarnThreshold()
    {
        StationSnapshot s = emptySnapshot();
        QCOMPARE(limitsHeader(limitRows(s)), QStringLiteral("utilisation"));
        s.risk.agent = 2;
        addLimit(s.risk, limitUse(CheckId::Drawdown, Unit::Share, 0.01, 0.08, 0.1, CheckOutcome::Pass));
        QCOMPARE(limitsHeader(limitRows(s)), QStringLiteral("utilisation · warn 80 %"));
        addLimit(s.risk, limitUse(CheckId::Leverage, Unit::Share, 0.01, 0.05, 0.1, CheckOutcome::Pass));
        QCOMPARE(limitsHeader(limitRows(s)), QStringLiteral("utilisation · warn 50–80 %"));
    }
    void everyOutcomeHasItsOwnShape()
    {
        QSet<int> shapes;
        for (const CheckOutcome outcome :
             {CheckOutcome::NotEvaluated, CheckOutcome::Pass, CheckOutcome::Warn, CheckOutcome::Block})
            shapes.insert(static_cast<int>(markOf(outcome).glyph));
        QCOMPARE(shapes.size(), 4);
    }

    void anUnchangedSnapshotEmitsNothing_data()
    {
        QTest::addColumn<int>("amount");
        QTest::newRow("little") << 0;
        QTest::newRow("a lot") << 1;
    }
    void anUnchangedSnapshotEmitsNothing()
    {
        QFETCH(int, amount);
        const StationSnapshot s = amount == 0 ? quietSnapshot() : busySnapshot();
        LimitsModel limits;
        OrdersModel orders;
        PositionsModel positions;
        const QAbstractItemModelTester limitsTester(&limits,
                                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester ordersTester(&orders,
                                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester positionsTester(
            &positions, QAbstractItemModelTester::FailureReportingMode::QtTest);
        limits.applyRows(limitRows(s));
        orders.applyRows(orderRows(s));
        positions.applyRows(positionRows(s));
        const Loudness a(limits);
        const Loudness b(orders);
        const Loudness c(positions);
        limits.applyRows(limitRows(s));
        orders.applyRows(orderRows(s));
        positions.applyRows(positionRows(s));
        QCOMPARE(a.total() + b.total() + c.total(), 0);
    }
    void workingOrdersComeFirstThenTheNewest()
    {
        StationSnapshot s = emptySnapshot();
        s.orders = {order(9, OrderStatus::Filled), order(8, OrderStatus::Working),
                    order(7, OrderStatus::Canceled), order(6, OrderStatus::PendingNew)};
        std::vector<quint64> ids;
        for (const OrderRow& row : orderRows(s))
            ids.push_back(row.order.orderId);
        QCOMPARE(ids, (std::vector<quint64>{8, 6, 9, 7}));
    }
    void aSelectedOrderStaysSelectedWhenItIsFilled()
    {
        StationSnapshot s = emptySnapshot();
        s.orders = {order(9, OrderStatus::Working), order(8, OrderStatus::Working)};
        OrdersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.applyRows(orderRows(s));
        const QPersistentModelIndex chosen = model.index(0, 0);
        s.orders[0].status = OrderStatus::Filled;
        model.applyRows(orderRows(s));
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(model.rowAt(chosen.row()).order.orderId, OrderId{9});
        QCOMPARE(cell(model, 1, OrdersModel::StatusColumn), QStringLiteral("Filled"));
    }
    void aThousandChangedOrdersAreOneSignal()
    {
        StationSnapshot s = emptySnapshot();
        for (OrderId id = 1'000; id > 0; --id)
            s.orders.push_back(order(id, OrderStatus::Working));
        OrdersModel model;
        model.applyRows(orderRows(s));
        const Loudness loudness(model);
        for (OrderView& view : s.orders)
            view.filled = Quantity::fromDouble(0.1);
        model.applyRows(orderRows(s));
        QCOMPARE(loudness.total(), 1);
    }
    void numbersCarryTheDecimalsOfTheInstrument()
    {
        OrdersModel model;
        model.applyRows(orderRows(quietSnapshot()));
        QCOMPARE(cell(model, 0, OrdersModel::QuantityColumn), QStringLiteral("0.250"));
        QCOMPARE(cell(model, 0, OrdersModel::PriceColumn), QStringLiteral("64 121.00"));
        QCOMPARE(cell(model, 0, OrdersModel::StopColumn), QStringLiteral("–"));
        QCOMPARE(cell(model, 0, OrdersModel::TraceColumn), QStringLiteral("S-184216"));
    }
    void copiedNumbersAreExactAndPlain()
    {
        OrdersModel model;
        model.applyRows(orderRows(quietSnapshot()));
        DataTable table(QStringLiteral("orders"));
        table.setModel(&model);
        table.selectRow(0);
        const QStringList cells = table.selectedRowsAsText(false).split(u'\t');
        QCOMPARE(cells.size(), int{OrdersModel::ColumnCount});
        QCOMPARE(cells[OrdersModel::TimeColumn], QStringLiteral("2016-06-18T12:41:07.202114Z"));
        QCOMPARE(cells[OrdersModel::PriceColumn], QStringLiteral("64121"));
        QCOMPARE(cells[OrdersModel::AverageColumn], QStringLiteral("64120.5"));
        QCOMPARE(table.selectedRowsAsText(true).split(u'\n').size(), 2);
    }
    void everyStatusHasAWord()
    {
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(OrderStatus::NotSent); ++i)
            words.insert(orderStatusWord(static_cast<OrderStatus>(i)));
        QCOMPARE(words.size(), 11);
        QVERIFY(!words.contains(QString()));
    }

    void totalsAddUpInAccountCurrency()
    {
        StationSnapshot s = busySnapshot();
        s.positions[3].markKnown = true;
        const auto rows = positionRows(s);
        QVERIFY(rows.back().isTotals());
        QCOMPARE(rows.back().position.value, fakeMoney(320'602.5));
        QCOMPARE(rows.back().position.unrealised, fakeMoney(-541.2));
        QCOMPARE(rows.back().position.fees, fakeMoney(38.48));
    }
    void aTotalOverAnUnknownPriceIsUnknown()
    {
        PositionsModel model;
        model.applyRows(positionRows(busySnapshot())); // the fourth has no mark
        const int totals = model.rowCount() - 1;
        QCOMPARE(cell(model, totals, PositionsModel::ValueColumn), QStringLiteral("–"));
        QCOMPARE(cell(model, totals, PositionsModel::UnrealisedColumn), QStringLiteral("–"));
        QCOMPARE(cell(model, totals, PositionsModel::RealisedColumn), QStringLiteral("+4 640.80"));
        QCOMPARE(cell(model, 3, PositionsModel::MarkColumn), QStringLiteral("–"));
    }
    void aFlatInstrumentThatTradedStaysListed()
    {
        StationSnapshot s = quietSnapshot();
        s.positions[0].net = {};
        s.positions[0].markKnown = false;
        s.positions.push_back({1, {}, {}, {}, {}, {}, {}, {}, true}); // never traded
        const auto rows = positionRows(s);
        QCOMPARE(rows.size(), std::size_t{2}); // BTC-USD and the totals
        QVERIFY(rows.back().position.markKnown);
    }
    void noPositionsNoTotals() { QVERIFY(positionRows(emptySnapshot()).empty()); }
};

QTEST_MAIN(TestPanelModels)
#include "tst_panel_models.moc"
