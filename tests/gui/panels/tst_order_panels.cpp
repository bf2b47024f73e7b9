// The Orders workspace as an operator meets it: the ticket typed with the keyboard alone, sent in two steps
// and answered; orders cancelled and changed, positions closed, each after a question inside the panel.
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include "fake_desk.h"
#include "ui/models/selection.h"
#include "ui/panels/balances/balances_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/fills/fills_panel.h"
#include "ui/panels/number_field.h"
#include "ui/panels/orders/order_history_panel.h"
#include "ui/panels/orders/working_orders_panel.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/positions/positions_model.h"
#include "ui/panels/positions/positions_panel.h"
#include "ui/panels/ticket/ticket_entry.h"
#include "ui/panels/ticket/ticket_panel.h"
#include "ui/panels/ticket/ticket_review.h"
#include "unnamed_controls.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

std::shared_ptr<const StationSnapshot> shared(StationSnapshot snapshot)
{
    return std::make_shared<const StationSnapshot>(std::move(snapshot));
}

/// A panel in its card, shown and fed; keys go to the window, as from a keyboard.
template <typename P>
struct Shown {
    template <typename... Args>
    explicit Shown(StationSnapshot snapshot, Args&&... args)
        : panel(new P(std::forward<Args>(args)...)), frame(panel)
    {
        frame.resize(900, 520);
        frame.show();
        if (!QTest::qWaitForWindowActive(&frame))
            qFatal("the window did not become active");
        feed(std::move(snapshot));
        QObject::connect(panel, &Panel::commandRequested,
                         [this](const OperatorCommand& command) { commands.push_back(command); });
        QObject::connect(panel, &Panel::orderRequested,
                         [this](const OperatorOrder& order) { orders.push_back(order); });
    }
    void feed(StationSnapshot snapshot) { panel->offer(shared(std::move(snapshot))); }
    template <typename W>
    [[nodiscard]] W* find(const char* name) const
    {
        auto* found = frame.template findChild<W*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(frame.windowHandle(), key, modifiers);
    }
    void type(const char* text)
    {
        for (const char* c = text; *c != '\0'; ++c)
            QTest::keyClick(frame.windowHandle(), *c);
    }
    void click(QWidget* widget)
    {
        QTest::mouseClick(frame.windowHandle(), Qt::LeftButton, Qt::NoModifier,
                          widget->mapTo(&frame, widget->rect().center()));
    }

    P* panel;
    PanelFrame frame;
    std::vector<OperatorCommand> commands;
    std::vector<OperatorOrder> orders;
};

StationSnapshot calm()
{
    StationSnapshot s = deskSnapshot(3, false);
    s.positions.clear();
    return s;
}

} // namespace

class TestOrderPanels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void everyControlHasAName()
    {
        Selection selection;
        std::vector<Panel*> panels{new TicketPanel(selection),
                                   new WorkingOrdersPanel(selection),
                                   new PositionsPanel(selection),
                                   new BalancesPanel,
                                   new FillsPanel,
                                   new OrderHistoryPanel};
        for (Panel* panel : panels) {
            PanelFrame frame(panel);
            frame.resize(900, 520);
            frame.show();
            panel->offer(shared(deskSnapshot()));
            const QStringList unnamed = testing::unnamedControls(frame);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
        }
    }
    void anOrderIsTypedReviewedSentAndAnsweredByKeyboardAlone()
    {
        Selection selection;
        Shown<TicketPanel> ticket(calm(), selection);
        QSignalSpy traces(ticket.panel, &Panel::traceRequested);
        ticket.find<QComboBox>("ticketType")->setFocus();
        ticket.press(Qt::Key_Down); // limit
        ticket.find<NumberField>("ticketAmount")->setFocus();
        ticket.type("0.1");
        QVERIFY(!ticket.find<QPushButton>("ticketReview")->isEnabled()); // no limit price yet
        ticket.find<NumberField>("ticketLimit")->setFocus();
        ticket.type("64000");
        QVERIFY(ticket.find<QLabel>("ticketEcho")->text().contains(QStringLiteral("400.00 USD")));
        ticket.press(Qt::Key_Return);
        QVERIFY(ticket.panel->isReviewing());
        QVERIFY(ticket.orders.empty()); // nothing is sent by one key
        QVERIFY(ticket.find<QLabel>("ticketOrder")->text().contains(QStringLiteral("BTC-USD")));
        QVERIFY(ticket.find<QLabel>("ticketStake")->text().contains(QStringLiteral("of equity")));
        ticket.press(Qt::Key_Return);
        QCOMPARE(ticket.orders.size(), std::size_t{1});
        const Signal& signal = ticket.orders[0].signal;
        QCOMPARE(signal.requested, Quantity::fromDouble(0.1));
        QCOMPARE(signal.limitPrice, Price::fromInteger(64'000));
        QCOMPARE(signal.orderType, OrderType::Limit);
        QVERIFY(!ticket.panel->isReviewing());
        QVERIFY(ticket.find<NumberField>("ticketAmount")->text().isEmpty());

        StationSnapshot answered = calm();
        auto desk = std::make_shared<DeskView>(*answered.desk);
        DeskAnswer answer;
        answer.trace = 190'001;
        answer.instrument = 0;
        answer.outcome = DeskOutcome::RefusedByGate;
        answer.refusals = 1;
        answer.check = {CheckId::PriceCollar, CheckOutcome::Block, Unit::Share, 0, 12'000'000, 10'000'000};
        desk->answers = {answer};
        answered.desk = desk;
        ticket.feed(std::move(answered));
        QVERIFY(ticket.panel->answerText().contains(QStringLiteral("gate")));
        QVERIFY(ticket.panel->answerText().contains(QStringLiteral("12")));
        ticket.click(ticket.find<QPushButton>("ticketChain"));
        QCOMPARE(traces.size(), 1);
        QCOMPARE(traces[0][0].toULongLong(), 190'001ULL);
    }
    void warningsNeedTheQuantityAgainAndAReason()
    {
        Selection selection;
        Shown<TicketPanel> ticket(deskSnapshot(3), selection);
        ticket.find<NumberField>("ticketAmount")->setFocus();
        ticket.type("0.25"); // with what is held and works: more than 10 % of equity
        ticket.press(Qt::Key_Return);
        QVERIFY(ticket.panel->isReviewing());
        auto* send = ticket.find<QPushButton>("ticketSend");
        QVERIFY(!send->isEnabled());
        QVERIFY(ticket.find<QLabel>("ticketWarnings")->text().contains(QStringLiteral("Warnings")));
        ticket.type("0.2");
        ticket.find<QLineEdit>("ticketOverrideReason")->setFocus();
        ticket.type("hedge");
        QVERIFY(!send->isEnabled()); // another quantity
        ticket.find<NumberField>("ticketRepeat")->setFocus();
        ticket.press(Qt::Key_End);
        ticket.type("5");
        QVERIFY(send->isEnabled());
        StationSnapshot halted = deskSnapshot(3);
        halted.tradingState = TradingState::Halted;
        ticket.feed(std::move(halted));
        QVERIFY(!send->isEnabled()); // a stop came while it was read
        ticket.press(Qt::Key_Escape);
        QVERIFY(!ticket.panel->isReviewing());
        QVERIFY(ticket.orders.empty());
    }
    void onlyFieldsThatApplyAreShown()
    {
        Selection selection;
        Shown<TicketPanel> ticket(calm(), selection);
        auto* type = ticket.find<QComboBox>("ticketType");
        const auto shows = [&ticket](const char* name) { return ticket.find<QWidget>(name)->isVisible(); };
        QVERIFY(!shows("ticketLimit") && !shows("ticketTrigger") && !shows("ticketTimeInForce"));
        QVERIFY(shows("ticketReduceOnly") && shows("ticketTactic") && !shows("ticketWorkOver"));
        type->setCurrentIndex(3);
        QVERIFY(shows("ticketLimit") && shows("ticketTrigger") && shows("ticketTimeInForce"));
        QVERIFY(!shows("ticketReduceOnly") && !shows("ticketTactic"));
        type->setCurrentIndex(0);
        ticket.find<QComboBox>("ticketTactic")->setCurrentIndex(2);
        QVERIFY(shows("ticketWorkOver"));
    }
    void theTicketFollowsAndLeadsTheSelection()
    {
        Selection selection;
        Shown<TicketPanel> ticket(calm(), selection);
        ticket.find<NumberField>("ticketAmount")->setText(QStringLiteral("1"));
        selection.setInstrument(1);
        QCOMPARE(ticket.find<QComboBox>("ticketInstrument")->currentText(), QStringLiteral("ETH-USD"));
        QVERIFY(ticket.find<NumberField>("ticketAmount")->text().isEmpty()); // an amount of another thing
        QCOMPARE(ticket.find<NumberField>("ticketAmount")->unit(), QStringLiteral("ETH"));
        ticket.find<QComboBox>("ticketInstrument")->setFocus();
        ticket.press(Qt::Key_Down);
        QCOMPARE(selection.instrument(), InstrumentId{2});
    }
    void arrowsMovePricesByTheTick()
    {
        Selection selection;
        Shown<TicketPanel> ticket(calm(), selection);
        ticket.find<QComboBox>("ticketType")->setCurrentIndex(1);
        auto* limit = ticket.find<NumberField>("ticketLimit");
        limit->setFocus();
        ticket.press(Qt::Key_Up);
        QCOMPARE(limit->text(), QStringLiteral("64120.50")); // begins at the mark
        ticket.press(Qt::Key_Up);
        QCOMPARE(limit->text(), QStringLiteral("64120.51"));
        ticket.press(Qt::Key_PageDown);
        QCOMPARE(limit->text(), QStringLiteral("64120.41"));
        QVERIFY(limit->accessibleName().contains(QStringLiteral("USD")));
    }
    void anOrderIsCancelledAfterAQuestion()
    {
        Selection selection;
        Shown<WorkingOrdersPanel> working(deskSnapshot(), selection);
        QCOMPARE(working.panel->table()->model()->rowCount(), 2);
        working.panel->table()->setFocus();
        working.panel->table()->selectRow(0);
        QCOMPARE(selection.instrument(), InstrumentId{0});
        working.press(Qt::Key_Delete);
        QVERIFY(working.find<QWidget>("cancelOrder")->isVisible());
        QVERIFY(working.find<QLabel>("cancelOrderQuestion")->text().contains(QStringLiteral("875.00 USD")));
        working.press(Qt::Key_Escape);
        QVERIFY(!working.find<QWidget>("cancelOrder")->isVisible());
        QVERIFY(working.commands.empty());
        working.press(Qt::Key_Delete);
        working.click(working.find<QPushButton>("cancelOrderYes"));
        QCOMPARE(working.commands.size(), std::size_t{1});
        QCOMPARE(working.commands[0].action, OperatorAction::CancelOrder);
        QCOMPARE(working.commands[0].orderId, makeOrderId(184'219, 0));
    }
    void cancelAllNamesNumberAndValue()
    {
        Selection selection;
        Shown<WorkingOrdersPanel> working(deskSnapshot(), selection);
        working.panel->table()->setFocus();
        working.press(Qt::Key_Delete, Qt::ShiftModifier);
        const QString question = working.find<QLabel>("cancelAllQuestion")->text();
        QVERIFY2(question.contains(QStringLiteral("875.00 USD")), qPrintable(question)); // the stop stays
        QVERIFY2(question.contains(u'1'), qPrintable(question));
        working.click(working.find<QPushButton>("cancelAllYes"));
        QCOMPARE(working.commands.size(), std::size_t{1});
        QCOMPARE(working.commands[0].action, OperatorAction::CancelOrders);
        QCOMPARE(working.commands[0].instrument, NoInstrument);
    }
    void anOrderIsChangedInPlace()
    {
        Selection selection;
        Shown<WorkingOrdersPanel> working(deskSnapshot(), selection);
        working.panel->table()->setFocus();
        working.panel->table()->selectRow(0);
        working.press(Qt::Key_Return);
        QVERIFY(working.find<QWidget>("changeOrder")->isVisible());
        QVERIFY(!working.find<QPushButton>("changeOrderYes")->isEnabled());
        QVERIFY(!working.find<QWidget>("changeStop")->isVisible());
        auto* limit = working.find<NumberField>("changeLimit");
        limit->setFocus();
        limit->selectAll();
        working.type("63600");
        QVERIFY(working.find<QPushButton>("changeOrderYes")->isEnabled());
        working.click(working.find<QPushButton>("changeOrderYes"));
        QCOMPARE(working.orders.size(), std::size_t{1});
        QCOMPARE(working.orders[0].signal.modifies, makeOrderId(184'219, 0));
        QCOMPARE(working.orders[0].signal.limitPrice, Price::fromInteger(63'600));
    }
    void aQuestionAboutAnOrderThatEndedGoesAway()
    {
        Selection selection;
        Shown<WorkingOrdersPanel> working(deskSnapshot(), selection);
        working.panel->table()->setFocus();
        working.panel->table()->selectRow(0);
        working.press(Qt::Key_Delete);
        StationSnapshot filled = deskSnapshot();
        filled.orders[0].status = OrderStatus::Filled;
        working.feed(std::move(filled));
        QVERIFY(!working.find<QWidget>("cancelOrder")->isVisible());
        QVERIFY(working.commands.empty());
    }
    void aPositionIsClosedByItsRow()
    {
        Selection selection;
        Shown<PositionsPanel> positions(deskSnapshot(), selection);
        auto* table = positions.panel->table();
        const QModelIndex close = table->model()->index(0, PositionsModel::CloseColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                          table->visualRect(close).center());
        QVERIFY(positions.find<QWidget>("closePosition")->isVisible());
        QVERIFY(positions.commands.empty());
        positions.press(Qt::Key_Escape);
        table->setFocus();
        positions.press(Qt::Key_Delete);
        positions.click(positions.find<QPushButton>("closePositionYes"));
        QCOMPARE(positions.commands.size(), std::size_t{1});
        QCOMPARE(positions.commands[0].action, OperatorAction::ClosePosition);
        QCOMPARE(positions.commands[0].instrument, InstrumentId{0});
    }
    void fillsShowTheirTraceAndTheHistoryFilters()
    {
        Shown<FillsPanel> fills(deskSnapshot(2'000));
        QCOMPARE(fills.panel->table()->model()->rowCount(), 2'000);
        QSignalSpy resets(fills.panel->table()->model(), &QAbstractItemModel::dataChanged);
        fills.feed(deskSnapshot(2'000)); // equal rows
        QCOMPARE(resets.size(), 0);
        Shown<OrderHistoryPanel> history(busySnapshot());
        const int all = history.panel->table()->model()->rowCount();
        history.find<QLineEdit>("orderHistoryFilter")->setFocus();
        history.type("eth");
        QVERIFY(history.panel->table()->model()->rowCount() < all);
        QVERIFY(history.panel->table()->model()->rowCount() > 0);
    }
};

QTEST_MAIN(TestOrderPanels)
#include "tst_order_panels.moc"
