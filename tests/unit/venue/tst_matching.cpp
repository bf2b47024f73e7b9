// The order book against published matching cases: every value a case states is compared.
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

#include <map>

#include "reference.h"
#include "venue/order_book.h"

using namespace mystic;
using mystic::testing::ReferenceTally;
using mystic::testing::sharedPath;

namespace {

ReferenceTally tally("venue-matching");

Price priceOf(const QJsonValue& value)
{
    return value.isString() ? Price{} : Price::fromInteger(value.toInteger());
}
Quantity quantityOf(const QJsonValue& value)
{
    return Quantity::fromInteger(value.toInteger());
}
Side sideOf(const QString& text)
{
    return text == u"buy" || text == u"bids" ? Side::Buy : Side::Sell;
}

/// Runs one case and says where it differs first.
class CaseRunner {
public:
    explicit CaseRunner(const QJsonObject& example)
    {
        OrderId next = 1;
        for (const auto& value : example[u"orders"].toArray()) {
            const QJsonObject order = value.toObject();
            m_ids.emplace(order[u"id"].toString(), next++);
            m_specs.emplace(order[u"id"].toString(), order);
        }
    }

    bool run(const QJsonObject& step)
    {
        m_step = QString::fromUtf8(QJsonDocument(step).toJson(QJsonDocument::Compact));
        const QString op = step[u"op"].toString();
        if (op == u"add")
            add(step);
        else if (op == u"cancel")
            cancel(step);
        else if (op == u"replace" || op == u"replace_refused")
            replace(step);
        else if (op == u"set_market_price")
            changed([&] { m_book.setLastPrice(priceOf(step[u"price"])); });
        else
            return compareState(op, step);
        compareFills(step);
        return m_difference.isEmpty();
    }
    [[nodiscard]] QString difference() const { return m_difference; }

private:
    void expect(bool equal, const QString& what)
    {
        if (equal)
            tally.add();
        else if (m_difference.isEmpty())
            m_difference = what + QStringLiteral(" differs in ") + m_step;
    }
    template <typename Call>
    void changed(Call call)
    {
        call();
        for (const BookOrder& order : m_book.ended())
            m_last[order.id] = order;
        m_stepQuantity.clear();
        m_stepCost.clear();
        for (const BookTrade& trade : m_book.trades())
            for (const OrderId id : {trade.resting, trade.incoming}) {
                m_stepQuantity[id] += trade.quantity.raw() / Quantity::Scale;
                m_stepCost[id] += trade.quantity.raw() / Quantity::Scale * (trade.price.raw() / Price::Scale);
                m_totalQuantity[id] += trade.quantity.raw() / Quantity::Scale;
            }
    }
    [[nodiscard]] BookOrder order(const QString& name)
    {
        const OrderId id = m_ids.at(name);
        if (const BookOrder* live = m_book.find(id))
            return *live;
        return m_last[id];
    }
    [[nodiscard]] QString stateOf(const QString& name)
    {
        switch (order(name).state) {
        case BookState::Waiting:
        case BookState::Working:
            return QStringLiteral("accepted");
        case BookState::Filled:
            return QStringLiteral("complete");
        case BookState::Canceled:
            return QStringLiteral("cancelled");
        case BookState::Refused:
            break;
        }
        return QStringLiteral("refused");
    }

    void add(const QJsonObject& step)
    {
        const QString name = step[u"order"].toString();
        const QJsonObject& spec = m_specs.at(name);
        BookRequest request;
        request.id = m_ids.at(name);
        request.side = sideOf(spec[u"side"].toString());
        request.price = priceOf(spec[u"price"]);
        request.quantity = quantityOf(spec[u"qty"]);
        if (spec.contains(u"stop"))
            request.stopPrice = priceOf(spec[u"stop"]);
        const QString conditions = step[u"conditions"].toString();
        request.allOrNone = conditions == u"AON";
        if (conditions == u"IOC")
            request.timeInForce = TimeInForce::ImmediateOrCancel;
        else if (conditions == u"FOK")
            request.timeInForce = TimeInForce::FillOrKill;
        changed([&] { (void)m_book.add(request); });
        expect((m_stepQuantity[request.id] > 0) == step[u"match"].toBool(), QStringLiteral("match"));
        expect((stateOf(name) == u"complete") == step[u"complete"].toBool(), QStringLiteral("complete"));
    }
    void cancel(const QJsonObject& step)
    {
        const QString name = step[u"order"].toString();
        changed([&] { (void)m_book.cancel(m_ids.at(name)); });
        expect(stateOf(name) == step[u"state"].toString(), QStringLiteral("state"));
    }
    void replace(const QJsonObject& step)
    {
        const QString name = step[u"order"].toString();
        const Quantity before = order(name).quantity;
        const Price price = step[u"new_price"].isString() ? Price{} : priceOf(step[u"new_price"]);
        changed(
            [&] { (void)m_book.replace(m_ids.at(name), before + quantityOf(step[u"size_change"]), price); });
        if (step[u"op"].toString() == u"replace_refused") {
            expect(stateOf(name) == u"cancelled", QStringLiteral("refused replace"));
            return;
        }
        expect(stateOf(name) == step[u"state"].toString(), QStringLiteral("state"));
        expect(m_stepQuantity[m_ids.at(name)] == step[u"match_qty"].toInteger(), QStringLiteral("match_qty"));
    }
    void compareFills(const QJsonObject& step)
    {
        for (const auto& value : step[u"fills"].toArray()) {
            const OrderId id = m_ids.at(value[u"order"].toString());
            expect(m_stepQuantity[id] == value[u"qty"].toInteger(), QStringLiteral("filled quantity"));
            expect(m_stepCost[id] == value[u"cost"].toInteger(), QStringLiteral("cost"));
        }
    }
    void compareDepth(Side side, const QJsonArray& levels)
    {
        std::vector<BookLevel> depth(64);
        const std::size_t count = m_book.depth(side, depth);
        for (qsizetype i = 0; i < levels.size(); ++i) {
            const BookLevel actual =
                static_cast<std::size_t>(i) < count ? depth[static_cast<std::size_t>(i)] : BookLevel{};
            expect(actual.price == priceOf(levels[i][u"price"]), QStringLiteral("level price"));
            expect(actual.orders == levels[i][u"orders"].toInteger(), QStringLiteral("level orders"));
            expect(actual.quantity == quantityOf(levels[i][u"qty"]), QStringLiteral("level quantity"));
        }
    }
    bool compareState(const QString& op, const QJsonObject& step)
    {
        const QString name = step[u"order"].toString();
        const QJsonValue expected = step[u"expect"];
        const Side side = sideOf(step[u"side"].toString());
        if (op == u"depth") {
            compareDepth(Side::Buy, step[u"bids"].toArray());
            compareDepth(Side::Sell, step[u"asks"].toArray());
        } else if (op == u"sizes") {
            expect(qint64(m_book.size(Side::Buy)) == step[u"bids"].toInteger(), QStringLiteral("bids"));
            expect(qint64(m_book.size(Side::Sell)) == step[u"asks"].toInteger(), QStringLiteral("asks"));
        } else if (op == u"best") {
            expect(m_book.best(side) && m_book.best(side)->id == m_ids.at(name), QStringLiteral("best"));
        } else if (op == u"best_open_qty") {
            expect(m_book.best(side) && m_book.best(side)->open == quantityOf(expected),
                   QStringLiteral("best open quantity"));
        } else if (op == u"queue") {
            compareQueue(side, step[u"entries"].toArray());
        } else if (op == u"order_qty") {
            expect(order(name).quantity == quantityOf(expected), QStringLiteral("order quantity"));
        } else if (op == u"open_qty") {
            expect(order(name).open == quantityOf(expected), QStringLiteral("open quantity"));
        } else if (op == u"order_price") {
            expect(order(name).price == priceOf(expected), QStringLiteral("order price"));
        } else if (op == u"state") {
            expect(stateOf(name) == expected.toString(), QStringLiteral("state"));
        } else if (op == u"market_price") {
            expect(m_book.lastPrice() == priceOf(expected), QStringLiteral("market price"));
        } else if (op == u"fillcheck") {
            expect(m_totalQuantity[m_ids.at(name)] == step[u"qty"].toInteger(), QStringLiteral("fills"));
        } else {
            expect(false, QStringLiteral("unknown step ") + op);
        }
        return m_difference.isEmpty();
    }
    void compareQueue(Side side, const QJsonArray& entries)
    {
        std::vector<OrderId> queue;
        m_book.queue(side, queue);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString name = entries[i][u"order"].toString();
            const bool present = static_cast<std::size_t>(i) < queue.size();
            expect(present && queue[static_cast<std::size_t>(i)] == m_ids.at(name), QStringLiteral("queue"));
            expect(order(name).price == priceOf(entries[i][u"price"]), QStringLiteral("queue price"));
        }
    }

    OrderBook m_book;
    std::map<QString, OrderId> m_ids;
    std::map<QString, QJsonObject> m_specs;
    std::map<OrderId, BookOrder> m_last;
    std::map<OrderId, qint64> m_stepQuantity;
    std::map<OrderId, qint64> m_stepCost;
    std::map<OrderId, qint64> m_totalQuantity;
    QString m_step;
    QString m_difference;
};

} // namespace

class TestMatching : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishedMatchingCasesHold_data()
    {
        QTest::addColumn<QJsonObject>("example");
        QFile file(sharedPath(QStringLiteral("data/refs/matching/liquibook_cases.json")));
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const auto& value : QJsonDocument::fromJson(file.readAll())[u"cases"].toArray())
            QTest::newRow(qPrintable(value[u"test"].toString())) << value.toObject();
    }
    void publishedMatchingCasesHold()
    {
        REQUIRE_REFERENCE(sharedPath(QStringLiteral("data/refs/matching/liquibook_cases.json")));
        QFETCH(QJsonObject, example);
        CaseRunner runner(example);
        for (const auto& step : example[u"steps"].toArray())
            QVERIFY2(runner.run(step.toObject()), qPrintable(runner.difference()));
    }
};

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"
