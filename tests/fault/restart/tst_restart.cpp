// Nothing lost, nothing doubled: a station is killed with -9 ten times in a burst of orders, while its venue,
// a process of its own, goes on. After each start station and venue agree again; at the end position, cash to
// the last digit and every fill are the same on both sides, the journal verifies and replays.
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <csignal>
#include <map>
#include <random>

#include "engine/turn.h"
#include "journal/posix_disk.h"
#include "journal/verifier.h"
#include "supervision/system_clock.h"
#include "supervision/venue_process_link.h"

using namespace mystic;

namespace {

constexpr int Kills = 10;
constexpr int LimitMs = 60'000;

const char* const Config = R"({
  "session": {"name": "restart", "mode": "paper", "speed": 1, "seed": 7, "account_currency": "USD",
              "starting_cash": 100000000},
  "instruments": [{"symbol": "BTC-USD", "base_currency": "BTC", "currency": "USD", "tick_size": 0.01,
                   "lot_size": 0.001, "min_quantity": 0.001, "taker_fee": 0.0005, "maker_fee": 0.0002}],
  "feed": {"kind": "synthetic", "synthetic": [{"instrument": "BTC-USD", "start_price": 100, "quotes_per_second": 60}]},
  "venue": {"placement": "process", "command_latency_ms": 2, "report_latency_ms": 2, "latency_jitter_ms": 1},
  "gate": {"max_order_value": 1000000, "max_daily_volume": 10000000000, "max_daily_trades": 1000000,
           "max_position_value": 100000000, "max_gross_exposure": 1000000000, "message_rate_limit": 1000,
           "price_collar": 0.5},
  "agents": [
    {"name": "busy", "type": "strategy"},
    {"name": "compliance", "type": "compliance", "config": {"max_daily_trades": 1000000,
       "max_daily_volume": 10000000000, "message_rate_limit": 1000, "duplicate_window": 0,
       "repeated_execution_limit": 1000, "repeated_execution_window": 1}},
    {"name": "risk", "type": "risk"}, {"name": "execution", "type": "execution", "config": {"max_orders": 1000}}]})";

/// One life of the station.
class Station {
public:
    Station(const QString& config, const QString& data, const QString& mode = {})
    {
        QStringList arguments{config, data};
        if (!mode.isEmpty())
            arguments.append(mode);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(BUSY_STATION), arguments);
    }
    ~Station()
    {
        if (m_process.state() != QProcess::NotRunning)
            kill();
    }
    /// The words of the next line that begins with `word`; empty when none comes.
    QStringList waitFor(const QString& word)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < LimitMs) {
            while (m_process.canReadLine()) {
                const QStringList words =
                    QString::fromUtf8(m_process.readLine()).trimmed().split(QLatin1Char(' '));
                if (words.first() == word)
                    return words;
            }
            if (m_process.state() == QProcess::NotRunning)
                return {};
            m_process.waitForReadyRead(100);
        }
        return {};
    }
    void kill()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished(LimitMs);
    }
    [[nodiscard]] bool closeInOrder()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(LimitMs) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

/// Asks the venue itself, as a station would.
class Auditor {
public:
    explicit Auditor(const std::string& socket)
        : m_link([&] {
              VenueProcessLinkOptions options;
              options.socketPath = socket;
              options.layout = turnSchemaHash();
              options.instruments = 1;
              options.symbols = {"BTC-USD"};
              return options;
          }())
    {
        m_link.start(SystemClock::wallTime());
    }
    [[nodiscard]] std::vector<VenueAnswer> ask(VenueQueryKind kind)
    {
        QElapsedTimer timer;
        timer.start();
        VenueQuery query;
        std::vector<VenueAnswer> items;
        bool asked = false;
        while (timer.elapsed() < LimitMs) {
            if (!asked && m_link.state() == VenueState::Ready) {
                query.kind = kind;
                query.queryId = ++m_queries;
                query.askedAt = SystemClock::wallTime();
                m_link.query(query, query.askedAt);
                asked = true;
            }
            VenueEvent event;
            if (!m_link.poll(SystemClock::wallTime(), event)) {
                QThread::yieldCurrentThread();
                continue;
            }
            const auto* answer = std::get_if<VenueAnswer>(&event);
            if (answer == nullptr || answer->queryId != query.queryId || !asked)
                continue;
            if (answer->kind == VenueAnswerKind::End)
                return items;
            items.push_back(*answer);
        }
        return items;
    }

private:
    VenueProcessLink m_link;
    std::uint64_t m_queries = 0;
};

} // namespace

class RestartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFile file(config());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(Config);
    }
    void cleanup()
    {
        // Whoever serves the socket wrote its number into the lock; this test started it through the station.
        QFile lock(data() + QStringLiteral("/venue.sock.lock"));
        if (lock.open(QIODevice::ReadOnly))
            if (const int pid = lock.readAll().trimmed().toInt(); pid > 1)
                ::kill(pid, SIGTERM);
    }

    void tenKillsInABurstOfOrdersLoseAndDoubleNothing()
    {
        std::mt19937 random(20'261'126);
        qint64 worst = 0;
        for (int i = 0; i < Kills; ++i) {
            Station station(config(), data());
            const QStringList reconciled = station.waitFor(QStringLiteral("reconciled"));
            QVERIFY2(reconciled.size() == 3, qPrintable(QStringLiteral("start %1").arg(i)));
            if (i > 0)
                worst = std::max(worst, reconciled[1].toLongLong());
            // Between two fills anything can be on its way: how many are waited for decides the moment.
            for (auto wanted = 2 + random() % 9; wanted > 0; --wanted)
                QVERIFY2(!station.waitFor(QStringLiteral("fills")).isEmpty(), "no fills came");
            station.kill();
        }
        qInfo("longest way from a start after a kill to agreement with the venue: %lld ms", worst);
        Station last(config(), data(), QStringLiteral("idle"));
        const QStringList account = last.waitFor(QStringLiteral("account"));
        QCOMPARE(account.size(), 5);
        QVERIFY(last.closeInOrder());
        compareWithVenue(account);
        checkJournal();
    }

private:
    void compareWithVenue(const QStringList& account) const
    {
        Auditor auditor(data().toStdString() + "/venue.sock");
        const auto trades = auditor.ask(VenueQueryKind::Trades);
        QVERIFY2(trades.size() > static_cast<std::size_t>(Kills), "too little was traded to prove anything");
        QCOMPARE(account[3].toULongLong(), static_cast<qulonglong>(trades.size()));
        std::map<std::string, std::int64_t> byOrder;
        for (const VenueAnswer& trade : trades)
            byOrder[trade.clientId.str()] += trade.quantity.raw();
        for (const auto& [name, quantity] : byOrder)
            QVERIFY2(quantity <= 1'000'000, name.c_str()); // what one signal asked for
        std::int64_t position = 0;
        for (const VenueAnswer& held : auditor.ask(VenueQueryKind::Positions))
            position += held.quantity.raw();
        QCOMPARE(account[1].toLongLong(), static_cast<qlonglong>(position));
        const auto balances = auditor.ask(VenueQueryKind::Balances);
        QCOMPARE(balances.size(), std::size_t{1});
        QCOMPARE(account[2].toLongLong(), static_cast<qlonglong>(balances.front().amount.raw()));
        qInfo("%zu trades of %zu orders, the same on both sides", trades.size(), byOrder.size());
    }

    void checkJournal() const
    {
        const QStringList journals =
            QDir(data() + QStringLiteral("/journals")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(journals.size(), 1); // every life went on with the same journal
        const QString folder = data() + QStringLiteral("/journals/") + journals.front();
        const std::string directory = folder.toStdString();
        PosixDisk disk;
        const auto verified = verifyJournal(disk, directory);
        QVERIFY(verified && verified->closedCleanly);
        QVERIFY2(verified->firstBad.empty(), verified->firstBad.c_str());
        Station again(config(), folder, QStringLiteral("replay"));
        const QStringList replayed = again.waitFor(QStringLiteral("replayed"));
        QVERIFY(replayed.size() >= 2);
        QVERIFY2(replayed[1] == QStringLiteral("1"), qPrintable(replayed.join(QLatin1Char(' '))));
    }

    [[nodiscard]] QString config() const { return m_dir.filePath(QStringLiteral("restart.json")); }
    [[nodiscard]] QString data() const { return m_dir.filePath(QStringLiteral("data")); }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(RestartTest)
#include "tst_restart.moc"
