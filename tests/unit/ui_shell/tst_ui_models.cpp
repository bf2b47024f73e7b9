// What the window's models, formats, colours and layouts promise, without a window.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "fake_station.h"
#include "settings/registry.h"
#include "ui/models/event_log.h"
#include "ui/models/format.h"
#include "ui/models/frame_clock.h"
#include "ui/models/selection.h"
#include "ui/panels/agents/agents_model.h"
#include "ui/panels/flow/flow_layout.h"
#include "ui/panels/flow/flow_panel.h"
#include "ui/shell/alarm_bar.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/theme.h"

using namespace mystic;

namespace {

class NumbersLog final : public EventLog<int> {
public:
    using EventLog::EventLog;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rowAt(index.row())) : QVariant();
    }
};

std::vector<AgentView> agents(std::initializer_list<int> ids)
{
    std::vector<AgentView> rows;
    for (const int id : ids)
        rows.push_back(testing::fakeAgent(static_cast<AgentId>(id), "agent" + std::to_string(id), "An agent",
                                          AgentState::Running, 10, 1000));
    return rows;
}

QString thin(const char* text)
{
    return QString::fromUtf8(text)
        .replace(u'_', QChar(format::ThinSpace))
        .replace(u'-', QChar(format::Minus));
}

FlowMetrics fixedMetrics()
{
    FlowMetrics metrics;
    metrics.nameWidth = [](const QString& text) { return 7.0 * static_cast<double>(text.size()); };
    metrics.detailWidth = [](const QString& text) { return 6.0 * static_cast<double>(text.size()); };
    return metrics;
}

} // namespace

class UiModelsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTableTellsOnlyWhatChanged()
    {
        AgentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.applyRows(agents({1, 3, 5}));
        const QPersistentModelIndex third = model.index(1, AgentsModel::NameColumn);
        model.applyRows(agents({1, 2, 3, 5}));
        QCOMPARE(third.row(), 2);
        QCOMPARE(changed.size(), 0);
        std::vector<AgentView> next = agents({1, 2, 3, 5});
        next[1].restarts = 1;
        next[2].restarts = 1;
        model.applyRows(next);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    }

    void anUnchangedSnapshotEmitsNothing()
    {
        AgentsModel model;
        model.applyRows(agents({1, 2, 3}));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        model.applyRows(agents({1, 2, 3}));
        QCOMPARE(changed.size() + inserted.size() + removed.size() + moved.size(), 0);
    }

    void anyOrderBecomesAnyOtherAndRowsKeepTheirIdentity()
    {
        AgentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<int> order{0, 1, 2, 3, 4};
        do {
            model.applyRows(agents({0, 1, 2, 3, 4, 9}));
            const QPersistentModelIndex three = model.index(3, 0);
            std::vector<AgentView> next;
            for (const int id : order)
                next.push_back(agents({id}).front());
            model.applyRows(next);
            QCOMPARE(model.rowCount(), 5);
            for (int row = 0; row < 5; ++row)
                QCOMPARE(int(model.rowAt(row).id), order[static_cast<std::size_t>(row)]);
            QCOMPARE(int(model.rowAt(three.row()).id), 3);
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void anEventTableTakesBatchesAndLosesTheOldestInBlocks()
    {
        NumbersLog log(100);
        const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy inserted(&log, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&log, &QAbstractItemModel::rowsRemoved);
        std::vector<int> batch(100);
        std::iota(batch.begin(), batch.end(), 0);
        log.append(batch);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 0);
        log.append({100}, 7);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(log.rowCount(), 96); // five per cent left, one came
        QCOMPARE(log.rowAt(0), 5);
        QCOMPARE(log.rowAt(95), 100);
        QCOMPARE(log.evicted(), 5U);
        QCOMPARE(log.lost(), 7U);
    }

    void anEventTableKeepsOnlyTheNewestOfATooLargeBatch()
    {
        NumbersLog log(10);
        std::vector<int> batch(25);
        std::iota(batch.begin(), batch.end(), 0);
        log.append(batch);
        QCOMPARE(log.rowCount(), 10);
        QCOMPARE(log.rowAt(0), 15);
        QCOMPARE(log.evicted(), 15U);
    }

    void everySmallModelPassesTheModelTester()
    {
        FlowTableModel flow;
        const QAbstractItemModelTester flowTester(&flow,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        flow.applyRows({{testing::fakeEdge(0, 1, 5), {}, {}}, {testing::fakeEdge(1, 2, 5), {}, {}}});
        flow.applyRows({{testing::fakeEdge(1, 2, 6), {}, {}}});
        QCOMPARE(flow.rowCount(), 1);
        AlarmsModel alarms;
        const QAbstractItemModelTester alarmTester(&alarms,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        alarms.applyRows(
            {{1, Severity::High, {}, {}, false, 1, {}}, {2, Severity::Low, {}, {}, true, 3, {}}});
        QCOMPARE(alarms.rowCount(), 2);
    }

    void numbersAreGroupedFixedAndSigned_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("expected");
        const auto money = [](const char* text) { return Money::parse(text).value(); };
        QTest::newRow("grouped") << format::number(money("102418.55"), 2) << thin("102_418.55");
        QTest::newRow("negative") << format::number(money("-1204.185"), 2) << thin("-1_204.18");
        QTest::newRow("plus") << format::signedNumber(money("1204.18"), 2) << thin("+1_204.18");
        QTest::newRow("no plus on zero") << format::signedNumber(money("0.004"), 2) << thin("0.00");
        QTest::newRow("no minus on zero") << format::signedNumber(money("-0.004"), 2) << thin("0.00");
        QTest::newRow("exact beyond double")
            << format::number(money("92233720368.54775807"), 8) << thin("92_233_720_368.54775807");
        QTest::newRow("percent") << format::percent(Ratio::parse("0.0082").value()) << thin("0.82_%");
        QTest::newRow("count") << format::count(1204331220) << thin("1_204_331_220");
        QTest::newRow("rate") << format::rate(41200) << thin("41.2k/s");
        QTest::newRow("small rate") << format::rate(38) << thin("38/s");
        QTest::newRow("rate below one") << format::rate(0.44) << thin("0.4/s");
        QTest::newRow("rate nan") << format::rate(std::nan("")) << QStringLiteral("–");
        QTest::newRow("compact rolls over") << format::compact(999'960) << thin("1.0M");
        QTest::newRow("ns") << format::latency(850) << thin("850_ns");
        QTest::newRow("us") << format::latency(3'100) << thin("3.1_µs");
        QTest::newRow("us no decimal") << format::latency(14'000) << thin("14_µs");
        QTest::newRow("ns to us") << format::latency(999) << thin("999_ns");
        QTest::newRow("ms") << format::latency(900'000'000) << thin("900_ms");
        QTest::newRow("no data") << format::latency(0) << QStringLiteral("–");
        QTest::newRow("duration") << format::duration(231'000'000'000) << QStringLiteral("00:03:51");
        QTest::newRow("days") << format::duration(101'520'000'000'000) << QStringLiteral("1d 04:12");
        QTest::newRow("many days") << format::duration(1'543'500'000'000'000) << QStringLiteral("17d 20h");
        QTest::newRow("not running") << format::duration(-1) << QStringLiteral("–");
        QTest::newRow("volume") << format::inUnitShort(Unit::Money, Money::fromInteger(88'031).raw())
                                << thin("88.0k");
        QTest::newRow("time") << format::timeOfDay(testing::FakeNow) << QStringLiteral("12:41:07");
    }
    void numbersAreGroupedFixedAndSigned()
    {
        QFETCH(QString, got);
        QFETCH(QString, expected);
        QCOMPARE(got, expected);
    }

    void colorsKeepTheirContrast_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("least");
        const auto row = [](const char* name, ColorRole ink, ColorRole ground, double least) {
            QTest::newRow(name) << static_cast<int>(ink) << static_cast<int>(ground) << least;
        };
        for (const auto& [name, ground] :
             {std::pair{"panel", ColorRole::Panel}, std::pair{"window", ColorRole::Window},
              std::pair{"raised", ColorRole::Raised}}) {
            const auto on = [name = name](const char* ink) {
                return QByteArray(QByteArray(ink) + " on " + name);
            };
            row(on("text").constData(), ColorRole::Text, ground, 4.5);
            row(on("muted").constData(), ColorRole::TextMuted, ground, 4.5);
            row(on("positive").constData(), ColorRole::Positive, ground, 4.5);
            row(on("negative").constData(), ColorRole::Negative, ground, 4.5);
            row(on("warning").constData(), ColorRole::Warning, ground, 4.5);
            row(on("critical").constData(), ColorRole::Critical, ground, 4.5);
            row(on("healthy").constData(), ColorRole::Healthy, ground, 4.5);
            row(on("accent").constData(), ColorRole::Accent, ground, 4.5);
            row(on("neutral").constData(), ColorRole::Neutral, ground, 3.0);
        }
        row("text on selection", ColorRole::Text, ColorRole::Selection, 4.5);
        row("text on warning area", ColorRole::Text, ColorRole::WarningArea, 4.5);
        row("warning on warning area", ColorRole::Warning, ColorRole::WarningArea, 4.5);
        row("muted on warning area", ColorRole::TextMuted, ColorRole::WarningArea, 4.5);
        row("text on critical area", ColorRole::Text, ColorRole::CriticalArea, 4.5);
        row("critical on critical area", ColorRole::Critical, ColorRole::CriticalArea, 4.5);
        row("muted on critical area", ColorRole::TextMuted, ColorRole::CriticalArea, 4.5);
        row("text on accent area", ColorRole::Text, ColorRole::AccentArea, 4.5);
        row("muted on accent area", ColorRole::TextMuted, ColorRole::AccentArea, 4.5);
        row("kill text", ColorRole::KillText, ColorRole::Kill, 4.5);
        row("kill border on window", ColorRole::KillBorder, ColorRole::Window, 3.0);
        row("bar on track", ColorRole::Accent, ColorRole::Track, 3.0);
        row("warning bar on track", ColorRole::Warning, ColorRole::Track, 3.0);
    }
    void colorsKeepTheirContrast()
    {
        QFETCH(int, ink);
        QFETCH(int, ground);
        QFETCH(double, least);
        for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            const double ratio = contrastRatio(Theme::color(scheme, static_cast<ColorRole>(ink)),
                                               Theme::color(scheme, static_cast<ColorRole>(ground)));
            QVERIFY2(ratio >= least,
                     qPrintable(QStringLiteral("%1: %2 < %3")
                                    .arg(scheme == Theme::Scheme::Dark ? QStringLiteral("dark")
                                                                       : QStringLiteral("light"))
                                    .arg(ratio)
                                    .arg(least)));
        }
    }

    void gainAndLossKeepTheirContrastInBothConventionsAndStayApart()
    {
        for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            for (const Theme::Profit profit : {Theme::Profit::BlueOrange, Theme::Profit::RedUp}) {
                const QColor gain = Theme::color(scheme, ColorRole::Positive, profit);
                const QColor loss = Theme::color(scheme, ColorRole::Negative, profit);
                for (const ColorRole ground : {ColorRole::Panel, ColorRole::Window, ColorRole::Raised})
                    for (const QColor& ink : {gain, loss})
                        QVERIFY2(contrastRatio(ink, Theme::color(scheme, ground)) >= 4.5,
                                 qPrintable(ink.name()));
                QVERIFY(std::abs(gain.hue() - loss.hue()) > 60);
                QVERIFY(gain != Theme::color(scheme, ColorRole::Critical)); // an alarm is another red
            }
            // Blue and orange differ in the blue channel, which people who mix up red and green see.
            const QColor gain = Theme::color(scheme, ColorRole::Positive);
            const QColor loss = Theme::color(scheme, ColorRole::Negative);
            QVERIFY(gain.blue() - loss.blue() > 90);
        }
    }

    void theStyleSheetLeavesNoWordUnfilled()
    {
        for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light})
            QVERIFY(!Theme::styleSheet(scheme).contains(u'@'));
    }

    void theClockBeatsAtItsThreeRates()
    {
        FrameClock clock;
        const FrameRates rates;
        const QSignalSpy flow(&clock, &FrameClock::flowTick);
        const QSignalSpy numbers(&clock, &FrameClock::numbersTick);
        const QSignalSpy charts(&clock, &FrameClock::chartsTick);
        for (int i = 0; i < rates.numbers; ++i)
            clock.beat();
        QCOMPARE(flow.size(), 0);
        QCOMPARE(numbers.size(), rates.numbers);
        QCOMPARE(charts.size(), rates.charts);
        clock.setFlowWanted(true);
        for (int i = 0; i < rates.flow; ++i)
            clock.beat();
        QCOMPARE(flow.size(), rates.flow);
        QCOMPARE(numbers.size(), 2 * rates.numbers);
        QCOMPARE(charts.size(), 2 * rates.charts);
    }

    void theClockKeepsTheRatesItIsGiven()
    {
        FrameClock clock;
        clock.setRates({4, 8, 20}); // charts are never faster than numbers
        const QSignalSpy flow(&clock, &FrameClock::flowTick);
        const QSignalSpy numbers(&clock, &FrameClock::numbersTick);
        const QSignalSpy charts(&clock, &FrameClock::chartsTick);
        clock.setFlowWanted(true);
        for (int i = 0; i < 20; ++i)
            clock.beat();
        QCOMPARE(flow.size(), 20);
        QCOMPARE(numbers.size(), 4);
        QCOMPARE(charts.size(), 4);
    }

    void everySettingHasADefaultThatFitsAndWordsForPeople()
    {
        QSet<QString> ids;
        for (const Setting& setting : settingsRegistry()) {
            QVERIFY2(settingProblem(setting, setting.defaultValue).empty(), setting.id);
            QVERIFY2(*setting.label != 0 && *setting.help != 0 && *setting.page != 0, setting.id);
            QVERIFY2(!ids.contains(QLatin1String(setting.id)), setting.id);
            ids.insert(QLatin1String(setting.id));
            QCOMPARE(findSetting(setting.id), &setting);
        }
        QVERIFY(findSetting("no.such") == nullptr);
        const Setting& rate = *findSetting(setting::NumbersRate);
        for (const char* wrong : {"0", "21", "-1", "ten", "10 ", "1e1", ""})
            QVERIFY2(!settingProblem(rate, wrong).empty(), wrong);
        QVERIFY(settingProblem(*findSetting(setting::Theme), "Dark").find("one of dark") !=
                std::string::npos);
    }

    void thePipelineFollowsTheWayOfADecision()
    {
        QCOMPARE(pipelineOf(testing::quietSnapshot()), (std::vector<AgentId>{0, 1, 2, 3}));
        StationSnapshot without = testing::quietSnapshot();
        without.edges.clear();
        QCOMPARE(pipelineOf(without), (std::vector<AgentId>{0, 1, 2, 3}));
        QCOMPARE(pipelineOf(testing::emptySnapshot()), std::vector<AgentId>{});
    }

    void flowNodesStayInsideAndApart_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF size : {QSizeF(560, 170), QSizeF(620, 200), QSizeF(950, 300), QSizeF(1400, 500)})
            QTest::addRow("%gx%g", size.width(), size.height()) << size;
    }
    void flowNodesStayInsideAndApart()
    {
        QFETCH(QSizeF, size);
        for (const StationSnapshot& snapshot : {testing::quietSnapshot(), testing::busySnapshot()}) {
            const FlowGraph graph = layoutFlow(snapshot, size, fixedMetrics());
            const QRectF area(QPointF(0, 0), size);
            for (const FlowNode& node : graph.nodes) {
                QVERIFY2(area.contains(node.box), qPrintable(node.name));
                for (const FlowNode& other : graph.nodes)
                    QVERIFY2(&node == &other || !node.box.intersects(other.box),
                             qPrintable(node.name + u'/' + other.name));
            }
            QCOMPARE(graph.edges.size(), snapshot.edges.size());
            for (const FlowEdge& edge : graph.edges)
                QVERIFY(edge.path.size() >= 2 && lengthOf(edge.path) > 0);
        }
    }

    void aShortNameStaysWholeBesideALongOne()
    {
        StationSnapshot snapshot = testing::quietSnapshot();
        snapshot.agents[1].name = "compliance-of-the-second-desk";
        const FlowMetrics metrics = fixedMetrics();
        const FlowGraph graph = layoutFlow(snapshot, QSizeF(620, 200), metrics);
        const FlowNode* market = graph.find(FeedId);
        const FlowNode* longest = graph.find(snapshot.agents[1].id);
        QVERIFY(market != nullptr && longest != nullptr);
        QVERIFY(longest->box.width() < metrics.nameWidth(longest->name)); // there is no room for all of it
        QVERIFY2(market->box.width() >= metrics.nameWidth(market->name) + 14,
                 qPrintable(QString::number(market->box.width())));
    }

    void dotsGrowWithTheLogarithmOfTheRate()
    {
        QCOMPARE(dotsFor(0), 0);
        QCOMPARE(dotsFor(1), 1);
        QVERIFY(dotsFor(38) > dotsFor(1));
        QVERIFY(dotsFor(41'200) > dotsFor(38));
        QVERIFY(dotsFor(1e9) <= 6);
        QCOMPARE(dotsFor(std::nan("")), 0);
    }

    void aPointAlongAPathIsOnIt()
    {
        const QPolygonF path{{QPointF(0, 0), QPointF(10, 0), QPointF(10, 30)}};
        QCOMPARE(lengthOf(path), 40.0);
        QCOMPARE(pointAlong(path, 0.125), QPointF(5, 0));
        QCOMPARE(pointAlong(path, 0.5), QPointF(10, 10));
        QCOMPARE(pointAlong(path, 1.0), QPointF(10, 30));
    }

    void theMostUrgentAlarmIsTheWorstThenTheOldest()
    {
        std::vector<AlarmView> alarms{testing::fakeAlarm(1, Severity::High, "a"),
                                      testing::fakeAlarm(2, Severity::Critical, "b", true),
                                      testing::fakeAlarm(3, Severity::High, "c")};
        alarms[2].raised = alarms[0].raised - seconds(5);
        QCOMPARE(mostUrgent(alarms)->id, 3U);
        for (AlarmView& alarm : alarms)
            alarm.acknowledged = true;
        QVERIFY(mostUrgent(alarms) == nullptr);
    }

    void noKeyMeansTwoThings()
    {
        QHash<QKeySequence, QString> taken;
        for (const Shortcut& shortcut : shortcutTable()) {
            QVERIFY2(!shortcut.does.isEmpty(), qPrintable(shortcut.keyText()));
            for (const QKeySequence& key : shortcut.keys) {
                QVERIFY2(!taken.contains(key), qPrintable(key.toString() + u": " + shortcut.does));
                taken.insert(key, shortcut.does);
            }
        }
        QVERIFY(taken.contains(QKeySequence(Qt::CTRL | Qt::Key_9)));
    }

    void theSelectionTellsOfChangesAndOfEveryWishToSeeATrace()
    {
        Selection selection;
        QSignalSpy instrument(&selection, &Selection::instrumentChanged);
        QSignalSpy trace(&selection, &Selection::traceChosen);
        QSignalSpy order(&selection, &Selection::orderChanged);
        for (int i = 0; i < 2; ++i) {
            selection.setInstrument(3);
            selection.setTrace(60);
            selection.setOrder(7);
        }
        QCOMPARE(instrument.size(), 1);
        QCOMPARE(order.size(), 1);
        QCOMPARE(trace.size(), 2);
        QCOMPARE(selection.instrument(), InstrumentId{3});
        QCOMPARE(selection.trace(), 60U);
        QCOMPARE(selection.order(), 7U);
    }
};

QTEST_MAIN(UiModelsTest)
#include "tst_ui_models.moc"
