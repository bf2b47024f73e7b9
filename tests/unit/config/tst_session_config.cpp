// The session configuration: what a good file becomes, and what every kind of bad file is told.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <set>

#include "compliance/compliance_agent.h"
#include "config/session_config_loader.h"
#include "execution/execution_agent.h"
#include "gate/gate_limits.h"
#include "reference.h"
#include "risk/risk_agent.h"
#include "strategy/strategy_agent.h"

using namespace mystic;

namespace {

ConfigVocabulary vocabulary()
{
    ConfigVocabulary words;
    words.agentTypes["strategy"] = makeStrategyAgent()->configKeys();
    words.agentTypes["compliance"] = makeComplianceAgent()->configKeys();
    words.agentTypes["risk"] = makeRiskAgent()->configKeys();
    words.agentTypes["execution"] = makeExecutionAgent()->configKeys();
    const auto gate = GateLimits::keys();
    words.gateKeys.assign(gate.begin(), gate.end());
    return words;
}

Result<SessionConfig> load(const std::string& text)
{
    return loadSessionConfig(text, "station.json", vocabulary());
}

const std::string Instruments = // NOLINT(cert-err58-cpp)
    R"("instruments": [{"symbol": "BTC-USD", "base_currency": "BTC", "currency": "USD"}])";
const std::string Feed = // NOLINT(cert-err58-cpp)
    R"("feed": {"synthetic": [{"instrument": "BTC-USD", "start_price": 60000}]})";

/// A valid file with one part replaced or added.
std::string fileWith(const std::string& more = "", const std::string& instruments = Instruments,
                     const std::string& feed = Feed, const std::string& agents = "\"agents\": []")
{
    std::string text = "{" + instruments + ", " + feed + ", " + agents;
    return text + (more.empty() ? "}" : ", " + more + "}");
}

std::string session(const std::string& keys)
{
    return fileWith(R"("session": {"name": "s", "account_currency": "USD", )" + keys + "}");
}

QString messageOf(const Result<SessionConfig>& result)
{
    return result ? QStringLiteral("(loaded)") : QString::fromStdString(result.error().message);
}

} // namespace

class TestSessionConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmallFileLoadsWithDefaults()
    {
        const auto config = load(fileWith());
        QVERIFY2(config.has_value(), qPrintable(messageOf(config)));
        QCOMPARE(config->name, std::string("demo"));
        QCOMPARE(config->mode, ConfiguredMode::Demo);
        QCOMPARE(config->speedMilli, std::int64_t{1000});
        QCOMPARE(config->startingCash, Money::fromInteger(100'000));
        QCOMPARE(config->accountCurrency, std::string("USD"));
        QVERIFY(config->journal);
        QCOMPARE(config->dayZone.rule(), std::string("UTC0"));
        QCOMPARE(config->instruments.size(), 1U);
        QCOMPARE(config->instruments[0].id, InstrumentId{0});
        QCOMPARE(config->instruments[0].lotSize, Quantity::fromRaw(10'000));
        QCOMPARE(config->instruments[0].minQuantity, Quantity::fromRaw(10'000));
        QCOMPARE(config->feed.barInterval, seconds(60));
        QCOMPARE(config->venue.commandLatency, milliseconds(5));
        QVERIFY(config->agents.empty());
    }

    void theDocumentedDefaultsAreThoseOfTheValues()
    {
        // What a file without a key gives must be what the documentation of that key says.
        const auto small = load(fileWith());
        const auto full = load(writeDefaultConfig(vocabulary()));
        QVERIFY2(full.has_value(), qPrintable(messageOf(full)));
        QCOMPARE(small->speedMilli, full->speedMilli);
        QCOMPARE(small->seed, full->seed);
        QCOMPARE(small->journal, full->journal);
        QCOMPARE(small->startingCash, full->startingCash);
        QCOMPARE(small->hungAfter, full->hungAfter);
        QCOMPARE(small->instruments[0].tickSize, full->instruments[0].tickSize);
        QCOMPARE(small->instruments[0].lotSize, full->instruments[0].lotSize);
        QCOMPARE(small->instruments[0].minQuantity, full->instruments[0].minQuantity);
        QCOMPARE(small->instruments[0].maxQuantity, full->instruments[0].maxQuantity);
        QCOMPARE(small->instruments[0].minNotional, full->instruments[0].minNotional);
        QCOMPARE(small->instruments[0].multiplier, full->instruments[0].multiplier);
        QCOMPARE(small->instruments[0].makerFee, full->instruments[0].makerFee);
        QCOMPARE(small->instruments[0].calendar.weekdays, full->instruments[0].calendar.weekdays);
        QCOMPARE(small->feed.kind, full->feed.kind);
        QCOMPARE(small->feed.correlation, full->feed.correlation);
        QCOMPARE(small->feed.barInterval, full->feed.barInterval);
        QCOMPARE(small->feed.synthetic[0].quotesPerSecond, full->feed.synthetic[0].quotesPerSecond);
        QCOMPARE(small->feed.synthetic[0].tradesPerSecond, full->feed.synthetic[0].tradesPerSecond);
        QCOMPARE(small->feed.synthetic[0].volatilityBpPerSecond,
                 full->feed.synthetic[0].volatilityBpPerSecond);
        QCOMPARE(small->venue.commandLatency, full->venue.commandLatency);
        QCOMPARE(small->venue.reportLatency, full->venue.reportLatency);
        QCOMPARE(small->venue.latencyJitter, full->venue.latencyJitter);
        QCOMPARE(small->venue.rejectRate, full->venue.rejectRate);
    }

    /// An agent's own way of living: the default file shows agents on the lane only.
    static bool isPlacement(const DocumentedKey& documented)
    {
        static const std::set<std::string> Names{"thread", "heartbeat_ms", "isolation", "standby",
                                                 "instruments"};
        return Names.contains(documented.key.name);
    }
    void theDefaultFileDocumentsEveryKey()
    {
        const auto words = vocabulary();
        const QString text = QString::fromStdString(writeDefaultConfig(words));
        for (const DocumentedKey& documented : documentedKeys(words)) {
            const QString key = QStringLiteral("\"%1\": ").arg(QString::fromStdString(documented.key.name));
            QVERIFY2(isPlacement(documented) || text.contains(key), documented.key.name.c_str());
            QVERIFY2(isPlacement(documented) ||
                         text.contains(QStringLiteral("// ") + QString::fromStdString(documented.key.help)),
                     documented.key.name.c_str());
        }
        const auto config = load(text.toStdString());
        QVERIFY2(config.has_value(), qPrintable(messageOf(config)));
        QCOMPARE(config->agents.size(), words.agentTypes.size());
        for (const AgentConfig& agent : config->agents)
            QCOMPARE(agent.values.size(), words.agentTypes.at(agent.type).size());
        QCOMPARE(config->gate.size(), words.gateKeys.size());
        QCOMPARE(config->feed.script.size(), 2U);
    }

    void everyKeyOfASectionIsTakenOver()
    {
        const auto config = load(R"({
            "session": {"name": "n", "mode": "paper", "speed": 2.5, "seed": 77, "data_directory": "d", "journal": false,
                        "account_currency": "EUR", "starting_cash": 5000.25, "day_zone": "Europe/Berlin", "hung_after": 2},
            "instruments": [{"symbol": "DAX", "base_currency": "", "currency": "EUR", "tick_size": 0.5, "lot_size": 1,
                             "min_quantity": 2, "max_quantity": 100, "min_notional": 10, "multiplier": 25,
                             "maker_fee": -0.0001, "taker_fee": 0.0002, "hours": "09:00-17:29", "zone": "Europe/Berlin",
                             "weekdays": ["mon", "fri"], "holidays": ["2024-12-25", "2024-01-01"]}],
            "feed": {"kind": "files", "bar_interval": 5, "correlation": 0.1,
                     "files": [{"path": "a.csv", "instrument": "DAX", "source_symbol": "FDAX", "kind": "quotes", "time_unit": "ms",
                                "bar_interval": 0, "skip_bad_rows": true}]},
            "venue": {"command_latency_ms": 0.5, "report_latency_ms": 1, "latency_jitter_ms": 0, "reject_rate": 0.1,
                      "queue_model": "probabilistic", "impact_model": "square_root", "impact_volatility": 0.03,
                      "self_match": "cancel_oldest"},
            "gate": {"max_open_orders": 7},
            "agents": [{"name": "r", "type": "risk", "placement": "thread", "thread": 3, "autostart": false,
                        "config": {"stop_loss_pct": 0.02}}]})");
        QVERIFY2(config.has_value(), qPrintable(messageOf(config)));
        QCOMPARE(config->mode, ConfiguredMode::Paper);
        QCOMPARE(config->speedMilli, std::int64_t{2500});
        QCOMPARE(config->seed, std::uint64_t{77});
        QCOMPARE(config->dataDirectory, std::string("d"));
        QVERIFY(!config->journal);
        QCOMPARE(config->startingCash, Money::fromRaw(500'025'000'000));
        QCOMPARE(config->dayZone.rule(), std::string("CET-1CEST,M3.5.0,M10.5.0/3"));
        QCOMPARE(config->hungAfter, seconds(2));
        const Instrument& dax = config->instruments[0];
        QCOMPARE(dax.tickSize, Price::fromRaw(50'000'000));
        QCOMPARE(dax.minQuantity, Quantity::fromInteger(2));
        QCOMPARE(dax.maxQuantity, Quantity::fromInteger(100));
        QCOMPARE(dax.minNotional, Money::fromInteger(10));
        QCOMPARE(dax.multiplier, Ratio::fromInteger(25));
        QCOMPARE(dax.makerFee, Ratio::fromRaw(-10'000));
        QCOMPARE(dax.takerFee, Ratio::fromRaw(20'000));
        QCOMPARE(dax.calendar.hours.startMinute, 540);
        QCOMPARE(dax.calendar.hours.endMinute, 1049);
        QCOMPARE(dax.calendar.hours.zone.rule(), config->dayZone.rule());
        QCOMPARE(dax.calendar.weekdays, std::uint8_t{0b0100010});
        QCOMPARE(dax.calendar.holidays, (std::vector<std::int64_t>{19723, 20082}));
        QCOMPARE(dax.priceDecimals, 1);
        const FeedFileConfig& file = config->feed.files[0];
        QCOMPARE(file.kind, FileKind::Quotes);
        QCOMPARE(file.sourceSymbol, std::string("FDAX"));
        QCOMPARE(file.timeUnit, FileTimeUnit::Milliseconds);
        QVERIFY(file.skipBadRows);
        QCOMPARE(config->feed.kind, FeedKind::Files);
        QCOMPARE(config->feed.barInterval, seconds(5));
        QCOMPARE(config->venue.commandLatency, microseconds(500));
        QCOMPARE(config->venue.rejectRate, Ratio::fromRaw(10'000'000));
        QVERIFY(config->venue.queueModel == ConfiguredQueue::Probabilistic);
        QVERIFY(config->venue.impactModel == ConfiguredImpact::SquareRoot);
        QCOMPARE(config->venue.impactVolatility, Ratio::fromRaw(3'000'000));
        QVERIFY(config->venue.selfMatch == ConfiguredSelfMatch::CancelOldest);
        QCOMPARE(config->gate.at("max_open_orders"), std::string("7"));
        QCOMPARE(config->agents[0].thread, 3);
        QVERIFY(!config->agents[0].autostart);
        QCOMPARE(config->agents[0].values.at("stop_loss_pct"), std::string("0.02"));
    }

    void theDayOfGateAndAgentsFollowsTheSessionUnlessTheySayOtherwise()
    {
        const std::string agents = R"("agents": [{"name": "r", "type": "risk"},
            {"name": "c", "type": "compliance", "config": {"day_zone": "America/New_York"}}])";
        const auto config =
            load(fileWith(R"("session": {"name": "s", "account_currency": "USD", "day_zone": "Asia/Tokyo"})",
                          Instruments, Feed, agents));
        QVERIFY2(config.has_value(), qPrintable(messageOf(config)));
        QCOMPARE(config->agents[0].values.at("day_roll_zone"), std::string("\"JST-9\""));
        QCOMPARE(config->agents[1].values.at("day_zone"), std::string("\"EST5EDT,M3.2.0,M11.1.0\""));
        QVERIFY(!config->agents[1].values.contains("trading_hours_zone")); // no day rolls there
        QCOMPARE(config->gate.at("day_zone"), std::string("\"JST-9\""));
    }

    void whatLoadsIsTakenByTheAgentsAndTheGate()
    {
        const auto config = load(writeDefaultConfig(vocabulary()));
        QVERIFY(config.has_value());
        GateLimits limits;
        for (const auto& [key, value] : config->gate)
            QVERIFY2(limits.set(key, value).has_value(), key.c_str());
        for (const AgentConfig& agent : config->agents) {
            std::unique_ptr<BaseAgent> made = agent.type == "strategy"     ? makeStrategyAgent()
                                              : agent.type == "compliance" ? makeComplianceAgent()
                                              : agent.type == "risk"       ? makeRiskAgent()
                                                                           : makeExecutionAgent();
            for (const auto& [key, value] : agent.values)
                QVERIFY2(made->configure(key, value).has_value(), key.c_str());
        }
    }

    void commentsAreAllowedEverywhere()
    {
        const auto config = load("// head\n{ /* a */ " + Instruments + ", // end\n" + Feed +
                                 ", \"agents\": [ /* none */ ]}\n// tail");
        QVERIFY2(config.has_value(), qPrintable(messageOf(config)));
    }

    void badFilesAreToldWhereAndWhat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const std::string& text, const QStringList& expected) {
            QTest::newRow(name) << QString::fromStdString(text) << expected;
        };
        row("unknown key", session("\"sped\": 2"),
            {QStringLiteral("station.json:1:"), QStringLiteral("session"),
             QStringLiteral("unknown key \"sped\""), QStringLiteral("\"speed\"?")});
        row("unknown section", fileWith("\"venues\": {}"),
            {QStringLiteral("unknown section \"venues\""), QStringLiteral("did you mean \"venue\"?")});
        row("far from any key", session("\"zzzzzzzz\": 2"),
            {QStringLiteral("expected one of name, mode, speed")});
        row("below the range", session("\"starting_cash\": -1"),
            {QStringLiteral("session.starting_cash"), QStringLiteral("at least 0.01"), QStringLiteral("-1")});
        row("above the range", session("\"hung_after\": 3601"), {QStringLiteral("at most 3600 s")});
        row("wrong type", session("\"speed\": \"fast\""),
            {QStringLiteral("session.speed"), QStringLiteral("a number")});
        row("text expected", session("\"data_directory\": 7"),
            {QStringLiteral("session.data_directory"), QStringLiteral("a text")});
        row("boolean expected", session("\"journal\": 1"), {QStringLiteral("true or false")});
        row("unknown word", session("\"mode\": \"replays\""),
            {QStringLiteral("demo | replay | paper"), QStringLiteral("\"replays\""),
             QStringLiteral("did you mean \"replay\"?")});
        row("duplicate key", session("\"seed\": 1, \"seed\": 2"), {QStringLiteral("\"seed\" appears twice")});
        row("unknown zone", session("\"day_zone\": \"Europe/Berlim\""),
            {QStringLiteral("session.day_zone"), QStringLiteral("Europe/Berlim")});
        row("folder as zone", session("\"day_zone\": \"Europe\""), {QStringLiteral("session.day_zone")});
        row("zone out of the folder", session("\"day_zone\": \"../../etc/passwd\""),
            {QStringLiteral("session.day_zone")});
        row("not JSON", "{\n  \"session\": {,}\n}",
            {QStringLiteral("station.json:2:15"), QStringLiteral("not valid JSON")});
        row("cut off", "{\"session\": {", {QStringLiteral("not valid JSON")});
        row("empty", "", {QStringLiteral("not valid JSON")});
        row("NaN", session("\"speed\": NaN"), {QStringLiteral("not valid JSON")});
        row("number too large", session("\"speed\": 1e999"), {QStringLiteral("station.json:1:")});
        row("no object", "[]", {QStringLiteral("station.json:1:1"), QStringLiteral("expected an object")});
        row("section missing", "{\"agents\": []}", {QStringLiteral("\"instruments\" is missing")});
        row("key missing", fileWith("", R"("instruments": [{"symbol": "X"}])"),
            {QStringLiteral("instruments[0]"), QStringLiteral("\"currency\" is missing")});
        row("no instruments", fileWith("", R"("instruments": [])"),
            {QStringLiteral("at least one instrument")});
        row("instrument twice",
            fileWith(
                "",
                R"("instruments": [{"symbol": "X", "currency": "USD"}, {"symbol": "X", "currency": "USD"}])"),
            {QStringLiteral("instruments[1]"), QStringLiteral("already taken")});
        row("smallest above largest",
            fileWith(
                "",
                R"("instruments": [{"symbol": "X", "currency": "USD", "min_quantity": 5, "max_quantity": 4}])"),
            {QStringLiteral("smallest order 5 is above the largest 4")});
        row("bad hours",
            fileWith("", R"("instruments": [{"symbol": "X", "currency": "USD", "hours": "9-17"}])"),
            {QStringLiteral("instruments[0].hours")});
        row("bad weekday",
            fileWith("", R"("instruments": [{"symbol": "X", "currency": "USD", "weekdays": ["monday"]}])"),
            {QStringLiteral("found \"monday\"")});
        row("bad holiday",
            fileWith("", R"("instruments": [{"symbol": "X", "currency": "USD", "holidays": ["25.12."]}])"),
            {QStringLiteral("2024-12-25"), QStringLiteral("25.12.")});
        row("feed of nothing", fileWith("", Instruments, "\"feed\": {}"),
            {QStringLiteral("at least one instrument")});
        row("files missing", fileWith("", Instruments, "\"feed\": {\"kind\": \"files\"}"),
            {QStringLiteral("feed.files")});
        row("replay of nothing", session("\"mode\": \"replay\""),
            {QStringLiteral("the mode replay needs files")});
        row("unknown instrument",
            fileWith("", Instruments,
                     R"("feed": {"synthetic": [{"instrument": "BTC-USB", "start_price": 1}]})"),
            {QStringLiteral("feed.synthetic[0]"), QStringLiteral("did you mean \"BTC-USD\"?")});
        row("instrument made twice",
            fileWith("", Instruments,
                     R"("feed": {"synthetic": [{"instrument": "BTC-USD", "start_price": 1},
                                               {"instrument": "BTC-USD", "start_price": 1}]})"),
            {QStringLiteral("made twice")});
        row("list expected", fileWith("", Instruments, R"("feed": {"synthetic": {}})"),
            {QStringLiteral("expected a list")});
        row("unknown agent type",
            fileWith("", Instruments, Feed, R"("agents": [{"name": "a", "type": "risky"}])"),
            {QStringLiteral("agents[0].type"), QStringLiteral("did you mean \"risk\"?")});
        row("agent name twice",
            fileWith("", Instruments, Feed,
                     R"("agents": [{"name": "a", "type": "risk"}, {"name": "a", "type": "risk"}])"),
            {QStringLiteral("agents[1].name"), QStringLiteral("already taken")});
        row("unknown agent key",
            fileWith("", Instruments, Feed,
                     R"("agents": [{"name": "a", "type": "strategy", "config": {"max_strategy": 1}}])"),
            {QStringLiteral("agents[0].config"), QStringLiteral("did you mean \"max_strategies\"?")});
        row("agent value out of range",
            fileWith("", Instruments, Feed,
                     R"("agents": [{"name": "a", "type": "strategy", "config": {"max_strategies": 0}}])"),
            {QStringLiteral("agents[0].config.max_strategies"), QStringLiteral("at least 1")});
        row("agent value of the wrong type",
            fileWith("", Instruments, Feed,
                     R"("agents": [{"name": "a", "type": "strategy", "config": {"allow_short": "no"}}])"),
            {QStringLiteral("agents[0].config.allow_short"), QStringLiteral("true or false")});
        row("agent config is a list",
            fileWith("", Instruments, Feed, R"("agents": [{"name": "a", "type": "risk", "config": []}])"),
            {QStringLiteral("agents[0].config"), QStringLiteral("expected an object")});
        row("thread without placement",
            fileWith("", Instruments, Feed, R"("agents": [{"name": "a", "type": "risk", "thread": 2}])"),
            {QStringLiteral("agents[0].thread"), QStringLiteral("placement")});
        row("process key without placement",
            fileWith("", Instruments, Feed, R"("agents": [{"name": "a", "type": "risk", "standby": true}])"),
            {QStringLiteral("agents[0].standby"), QStringLiteral("placement")});
        row("unknown isolation",
            fileWith(
                "", Instruments, Feed,
                R"("agents": [{"name": "a", "type": "risk", "placement": "process", "isolation": "tight"}])"),
            {QStringLiteral("agents[0].isolation"), QStringLiteral("confined")});
        row("owner of nothing known",
            fileWith("", Instruments, Feed,
                     R"("agents": [{"name": "a", "type": "strategy", "instruments": ["XRP-USD"]}])"),
            {QStringLiteral("agents[0].instruments"), QStringLiteral("XRP-USD")});
        row("two owners",
            fileWith("", Instruments, Feed,
                     R"("agents": [{"name": "a", "type": "strategy", "instruments": ["BTC-USD"]},
                                   {"name": "b", "type": "strategy", "instruments": ["BTC-USD"]}])"),
            {QStringLiteral("agents[1].instruments"), QStringLiteral("already owned by \"a\"")});
        row("one owner of all beside another",
            fileWith("", Instruments, Feed,
                     R"("agents": [{"name": "a", "type": "strategy"},
                                   {"name": "b", "type": "strategy", "instruments": ["BTC-USD"]}])"),
            {QStringLiteral("agents[1].instruments"), QStringLiteral("owns all instruments")});
        row("unknown gate key", fileWith("\"gate\": {\"max_orders\": 1}"),
            {QStringLiteral("gate: unknown key \"max_orders\"")});
        row("gate value out of range", fileWith("\"gate\": {\"price_collar\": 2}"),
            {QStringLiteral("gate.price_collar")});
        row("nested too deep", std::string(40, '['), {QStringLiteral("nested deeper than 16")});
        row("too large", std::string((4U << 20U) + 1, ' '), {QStringLiteral("larger than 4 MB")});
    }
    void badFilesAreToldWhereAndWhat()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const auto config = load(text.toStdString());
        QVERIFY(!config.has_value());
        const QString message = messageOf(config);
        QVERIFY2(message.startsWith(QStringLiteral("station.json:")), qPrintable(message));
        for (const QString& part : expected)
            QVERIFY2(message.contains(part), qPrintable(message));
    }

    void placesAreExact_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("column");
        QTest::newRow("number") << "\"speed\":   -12" << 12;
        QTest::newRow("text") << "\"mode\": \"a\\\"b\\\\\"" << 9;
        QTest::newRow("word") << "\"speed\": true" << 10;
        QTest::newRow("list") << "\"speed\": [1, 2]" << 10;
        QTest::newRow("object") << "\"speed\": {}" << 10;
        QTest::newRow("key") << "\"x\": 1" << 1;
        QTest::newRow("after a comment") << "/* a \"b\" */ \"speed\": -1" << 22;
    }
    void placesAreExact()
    {
        QFETCH(QString, value);
        QFETCH(int, column);
        const auto config =
            load("{" + Instruments + ", \"agents\": [],\n\"session\": {\n" + value.toStdString() + "\n}}");
        QVERIFY(!config.has_value());
        const QString place = QStringLiteral("station.json:3:%1: ").arg(column);
        QVERIFY2(messageOf(config).startsWith(place), qPrintable(messageOf(config)));
    }

    void aZeroByteIsNamedInsteadOfEndingTheFile()
    {
        std::string text = "{" + Instruments + ", \"agents\": [],\n\"session\": {}}";
        text.insert(text.find('\n') + 1, 1, '\0');
        const auto config = load(text);
        QVERIFY(!config.has_value());
        QVERIFY2(messageOf(config).startsWith(QStringLiteral("station.json:2:1: a zero byte")),
                 qPrintable(messageOf(config)));
    }

    void everyKeyWithARangeRefusesWhatIsOutside()
    {
        const auto words = vocabulary();
        const std::string complete = writeDefaultConfig(words);
        int tried = 0;
        for (const DocumentedKey& documented : documentedKeys(words)) {
            // The default file shows these two in a comment only.
            const bool isComment = isPlacement(documented) || documented.section == "feed.files[]";
            if (documented.key.maximum.empty() || isComment)
                continue;
            // Wherever the key stands: a name may be used by several sections and in a comment.
            const QString line = QString::fromStdString('"' + documented.key.name + "\": ");
            QString text = QString::fromStdString(complete);
            text.replace(line + QString::fromStdString(documented.key.defaultValue),
                         line + QStringLiteral("99999999999"));
            // Beyond every range except that of the seed and the largest amounts of money.
            const bool holds =
                parseScaled(documented.key.maximum).value_or(0) == 0 || documented.key.name == "seed";
            if (holds)
                continue;
            const auto config = load(text.toStdString());
            QVERIFY2(!config.has_value(), documented.key.name.c_str());
            QVERIFY2(messageOf(config).contains(QString::fromStdString(documented.key.name)),
                     qPrintable(messageOf(config)));
            ++tried;
        }
        QVERIFY2(tried > 60, qPrintable(QString::number(tried)));
    }

    void filesThatCannotBeReadAreNamed()
    {
        const QTemporaryDir folder;
        const std::string missing = folder.filePath(QStringLiteral("missing.json")).toStdString();
        const auto absent = loadSessionConfigFile(missing, vocabulary());
        QVERIFY(!absent && absent.error().code == ErrorCode::Io);
        QVERIFY(absent.error().message.find("missing.json") != std::string::npos);
        QVERIFY(!loadSessionConfigFile(folder.path().toStdString(), vocabulary()).has_value());
    }

    void theExampleSessionsLoad_data()
    {
        QTest::addColumn<int>("instruments");
        QTest::addColumn<int>("files");
        QTest::newRow("demo.json") << 3 << 0;
        QTest::newRow("bitfinex-june-2016.json") << 3 << 3;
        QTest::newRow("binance-2024-08-08.json") << 4 << 8;
    }
    void theExampleSessionsLoad()
    {
        QFETCH(int, instruments);
        QFETCH(int, files);
        const QString path =
            QStringLiteral(MYSTIC_SOURCE_DIR "/resources/") + QLatin1StringView(QTest::currentDataTag());
        const auto config = loadSessionConfigFile(path.toStdString(), vocabulary());
        QVERIFY2(config.has_value(), qPrintable(messageOf(config)));
        QCOMPARE(static_cast<int>(config->instruments.size()), instruments);
        QCOMPARE(static_cast<int>(config->feed.files.size()), files);
        QCOMPARE(config->agents.size(), 4U);
        // The strategies see no bars unless the feed makes those they wait for.
        const std::string interval = std::to_string(config->feed.barInterval.ns / seconds(1).ns);
        for (const AgentConfig& agent : config->agents)
            if (agent.type == "strategy" || agent.type == "risk")
                QCOMPARE(agent.values.at("bar_interval"), interval);
        const auto strategy = makeStrategyAgent();
        for (const auto& [key, value] : config->agents[0].values)
            QVERIFY2(strategy->configure(key, value).has_value(), key.c_str());
    }

    void theFilesOfTheExampleSessionsExistBelowTheDataRoot()
    {
        for (const char* name : {"bitfinex-june-2016.json", "binance-2024-08-08.json"}) {
            const QString path = QStringLiteral(MYSTIC_SOURCE_DIR "/resources/") + QLatin1StringView(name);
            const auto config = loadSessionConfigFile(path.toStdString(), vocabulary());
            QVERIFY(config.has_value());
            const QString root = mystic::testing::sharedPath(QStringLiteral("data"));
            REQUIRE_REFERENCE(root);
            for (const FeedFileConfig& file : config->feed.files)
                QVERIFY2(QFile::exists(root + u'/' + QString::fromStdString(file.path)), file.path.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestSessionConfig)
#include "tst_session_config.moc"
