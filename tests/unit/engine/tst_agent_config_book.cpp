// What the window is told of an agent's configuration: start values, changes, and refusals taken back.
#include <QtTest>

#include "engine/agent_config_book.h"

using namespace mystic;

class AgentConfigBookTest final : public QObject {
    Q_OBJECT

    static ConfigChange change(AgentId agent, const char* key, const char* value)
    {
        ConfigChange made;
        made.agent = agent;
        made.key.assign(key);
        made.after.assign(value);
        made.person.assign("ada");
        return made;
    }
    static void fill(AgentConfigBook& book)
    {
        book.add(0, "strategy", {}, {});
        book.add(
            1, "compliance",
            {{ConfigKey::Type::Integer, "max_daily_trades", "100", "1", "1000", "trades/day", "Most trades."},
             {ConfigKey::Type::Boolean, "strict", "true", "", "", "", "Whether."}},
            {{"max_daily_trades", "40"}});
    }

private Q_SLOTS:
    void startValuesAreThoseGivenElseTheDefaults()
    {
        AgentConfigBook book;
        fill(book);
        QCOMPARE(book.value(1, "max_daily_trades"), std::string("40"));
        QCOMPARE(book.value(1, "strict"), std::string("true"));
        QCOMPARE(book.value(1, "no_such"), std::string());
        QVERIFY(book.find(0) != nullptr);
        QVERIFY(book.find(7) == nullptr);
    }

    void aChangeIsInForceAndSaysWhoMadeItAndWhen()
    {
        AgentConfigBook book;
        fill(book);
        const auto before = book.find(1);
        book.apply(change(1, "max_daily_trades", "50"), 12, Timestamp{5});
        const AgentConfigValue& value = book.find(1)->values[0];
        QCOMPARE(value.value, std::string("50"));
        QCOMPARE(value.person, std::string("ada"));
        QCOMPARE(value.changed, Timestamp{5});
        QCOMPARE(value.changes, 1U);
        QCOMPARE(before->values[0].value, std::string("40")); // what was handed out does not move
    }

    void aRefusalTakesTheChangeItNamesBackAndKeepsTheWords()
    {
        AgentConfigBook book;
        fill(book);
        book.apply(change(1, "max_daily_trades", "50"), 12, Timestamp{5});
        book.apply(change(1, "max_daily_trades", "9000"), 13, Timestamp{6});
        AgentError other;
        other.agent = 1;
        other.failedTurn = 11; // a failure of another turn
        other.what.assign("handler threw");
        book.apply(other);
        QCOMPARE(book.value(1, "max_daily_trades"), std::string("9000"));
        AgentError refused = other;
        refused.failedTurn = 13;
        refused.what.assign("max_daily_trades: 9000 is above 1000");
        book.apply(refused);
        book.apply(refused); // said twice
        const AgentConfigValue& value = book.find(1)->values[0];
        QCOMPARE(value.value, std::string("50"));
        QCOMPARE(value.refusals, 1U);
        QCOMPARE(value.refusal, std::string("max_daily_trades: 9000 is above 1000"));
        book.apply(change(1, "max_daily_trades", "60"), 14, Timestamp{7});
        QVERIFY(book.find(1)->values[0].refusal.empty());
    }

    void changesOfUnknownKeysAndAgentsAreLeftToTheAgent()
    {
        AgentConfigBook book;
        fill(book);
        const auto before = book.find(1);
        book.apply(change(1, "no_such", "1"), 12, Timestamp{5});
        book.apply(change(9, "max_daily_trades", "1"), 13, Timestamp{5});
        QCOMPARE(book.find(1), before);
    }
};

QTEST_GUILESS_MAIN(AgentConfigBookTest)
#include "tst_agent_config_book.moc"
