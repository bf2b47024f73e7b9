// The window under the load it is made for: 2,000 instruments, 100,000 events a second, eight charts, a
// journal of more than a million records; real frames of the frame clock, painted.
#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QDir>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>

#include <condition_variable>
#include <mutex>
#include <thread>

#include "bench.h"
#include "session_rig.h"
#include "ui/models/selection.h"
#include "ui/panels/candles/candles_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspace_stack.h"
#include "ui/theme/theme.h"

namespace mystic::bench {

namespace {

constexpr int Charts = 8;

/// How long the GUI thread is busy with a frame: from the clock's timer to the end of the last painting that
/// follows it, before the next beat.
class FrameMeter final : public QObject {
public:
    explicit FrameMeter(FrameClock& clock)
    {
        qApp->installEventFilter(this);
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] {
            if (std::exchange(m_worked, false))
                m_end = nowNs();
        });
        connect(&clock, &FrameClock::numbersTick, this, &FrameMeter::begin);
        connect(&clock, &FrameClock::flowTick, this, &FrameMeter::begin);
    }
    [[nodiscard]] std::vector<double> take()
    {
        m_begin = 0;
        return std::exchange(m_frames, {});
    }
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::Timer)
            m_timer = nowNs();
        if (event->type() == QEvent::Timer || event->type() == QEvent::UpdateRequest)
            m_worked = true;
        return false;
    }

private:
    void begin()
    {
        if (m_begin == m_timer)
            return; // the second signal of one beat
        if (m_begin > 0)
            m_frames.push_back(m_end - m_begin);
        m_begin = m_timer;
    }

    double m_timer = 0; ///< start of the newest timer event; a beat is signalled from within it
    double m_begin = 0;
    double m_end = 0;
    bool m_worked = false;
    std::vector<double> m_frames;
};

/// Input as it comes from outside the thread: posted by another one, at times of its own.
class InputProbe final : public QObject {
public:
    InputProbe() : m_thread([this] { run(); }) {}
    ~InputProbe() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    [[nodiscard]] std::vector<double> take() { return std::exchange(m_answers, {}); }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, std::chrono::milliseconds(7), [this] { return m_stop; }))
            QMetaObject::invokeMethod(
                this, [this, asked = nowNs()] { m_answers.push_back(nowNs() - asked); },
                Qt::QueuedConnection);
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::vector<double> m_answers;
    std::thread m_thread; // last: it uses the others
};

/// `instruments` made-up ones, some 50 events a second each.
std::string loadConfig(int instruments)
{
    std::string list;
    std::string market;
    for (int i = 0; i < instruments; ++i) {
        const std::string symbol = "SYM" + std::to_string(1000 + i);
        list += (i == 0 ? "" : ",") + (R"({"symbol": ")" + symbol) +
                R"(", "currency": "USD", "tick_size": 0.01, "lot_size": 0.001, "min_quantity": 0.001})";
        market += (i == 0 ? "" : ",") + (R"({"instrument": ")" + symbol) +
                  R"(", "start_price": 100, "quotes_per_second": 60, "trades_per_second": 5})";
    }
    return R"({"session": {"name": "load", "mode": "demo", "speed": 1, "seed": 7, "account_currency": "USD",
      "starting_cash": 100000000}, "instruments": [)" +
           list + R"(], "feed": {"synthetic": [)" + market + R"(]}, "agents": [
      {"name": "strategy", "type": "strategy"}, {"name": "compliance", "type": "compliance"},
      {"name": "risk", "type": "risk"}, {"name": "execution", "type": "execution"}]})";
}

/// The other charts, in a window of their own, each on an instrument of its own.
class ChartWall final : public QWidget {
public:
    explicit ChartWall(MainWindow& window)
    {
        auto* grid = new QGridLayout(this);
        for (int i = 1; i < Charts; ++i) {
            auto* selection = new Selection(this);
            auto* panel = new CandlesPanel(*selection);
            selection->setInstrument(static_cast<InstrumentId>(i));
            grid->addWidget(panel, (i - 1) / 3, (i - 1) % 3);
            m_panels.push_back(panel);
        }
        resize(1600, 1000);
        connect(&window.clock(), &FrameClock::chartsTick, this, [this] {
            for (CandlesPanel* panel : m_panels)
                panel->offer(m_port->snapshot());
        });
    }
    void follow(StationPort& port) { m_port = &port; }

private:
    StationPort* m_port = nullptr;
    std::vector<CandlesPanel*> m_panels;
};

/// The event loop as the program runs it: it sleeps when nothing is to be done.
void live(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void frameRows(const std::string& name, FrameMeter& meter, InputProbe& probe, int ms)
{
    live(500); // the workspace is laid out
    (void)meter.take();
    (void)probe.take();
    live(ms);
    const auto frames = meter.take();
    const auto answers = probe.take();
    row(name + ": frame, p50 of " + std::to_string(frames.size()), ns(quantile(frames, 0.5)));
    row(name + ": frame, p99", ns(quantile(frames, 0.99)), "", "", "<= 33 ms");
    row(name + ": input answered, p99", ns(quantile(answers, 0.99)), "", "", "<= 50 ms");
}

/// MiB a minute of the straight line through the samples, least squares.
double slopeOf(const std::vector<std::pair<double, double>>& samples)
{
    const auto n = static_cast<double>(samples.size());
    double minutes = 0, size = 0;
    for (const auto& [at, mib] : samples) {
        minutes += at / n;
        size += mib / n;
    }
    double above = 0, below = 0;
    for (const auto& [at, mib] : samples) {
        above += (at - minutes) * (mib - size);
        below += (at - minutes) * (at - minutes);
    }
    return below > 0 ? above / below : 0;
}

/// The window under the same load for minutes, one workspace after another, its memory looked at every
/// second. Whatever is bounded fills up in the first half; what still grows in the second is a leak.
void soakRows(MainWindow& window, int minutes)
{
    const double began = nowNs();
    const double before = residentMiB();
    std::vector<std::pair<double, double>> second;
    double highest = 0;
    double said = 0;
    for (double at = 0; at < minutes; at = (nowNs() - began) / 60e9) {
        live(1'000);
        window.workspaces().select(static_cast<int>(at * 4) % window.workspaces().count()); // 15 s each
        const double now = residentMiB();
        highest = std::max(highest, now);
        if (at >= minutes / 2.0)
            second.emplace_back(at, now);
        if (at >= said + 1) {
            said = at;
            std::fprintf(stderr, "soak: %.0f min, %.1f MiB\n", at, now);
        }
    }
    char slope[32];
    std::snprintf(slope, sizeof slope, "%+.2f MiB/min", slopeOf(second));
    row("memory after " + std::to_string(minutes) + " more minutes",
        std::to_string(static_cast<int>(residentMiB())) + " MiB",
        "before " + std::to_string(static_cast<int>(before)) + " MiB", times(residentMiB() / before), "flat");
    row("memory, slope over the second half", slope,
        "highest " + std::to_string(static_cast<int>(highest)) + " MiB", "", "0");
}

} // namespace

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024.0;
    return 0;
}

void loadRows(const Size& size)
{
    section("Window under load (offscreen, 1920x1080 and eight charts), 2,000 instruments in real time");
    const QTemporaryDir dir(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    auto options = testing::optionsFor(loadConfig(size.quick ? 100 : 2'000),
                                       dir.filePath(QStringLiteral("data")), registry);
    auto session = options ? Session::open(std::move(*options), registry)
                           : Result<std::unique_ptr<Session>>(tl::make_unexpected(options.error()));
    if (!session) {
        std::fprintf(stderr, "the bench's own configuration: %s\n", session.error().message.c_str());
        std::exit(1);
    }
    Theme::instance().install(*qApp);
    MainWindow window(**session, {});
    window.resize(1920, 1080);
    window.show();
    ChartWall wall(window);
    wall.follow(**session);
    wall.show();
    FrameMeter meter(window.clock());
    InputProbe probe;
    const std::uint64_t records = size.quick ? 20'000 : 1'100'000;
    const auto turns = [&] { return (*session)->snapshot()->turns; };
    const double began = nowNs();
    (void)QTest::qWaitFor([&] { return turns() >= records; }, size.quick ? 20'000 : 60'000);
    row("records in the journal before it is measured", std::to_string(turns()), "", "", ">= 1 M");
    row("turns a second", perSecond(static_cast<double>(turns()) / (nowNs() - began) * 1e9), "", "",
        ">= 100 k/s");
    const int ms = size.quick ? 500 : 6'000;
    for (const QString& name :
         {QStringLiteral("operate"), QStringLiteral("market"), QStringLiteral("audit")}) {
        if (Workspace* workspace = window.workspaces().find(name))
            window.workspaces().select(window.workspaces().indexOf(workspace));
        frameRows(name.toStdString(), meter, probe, ms);
    }
    row("memory", std::to_string(static_cast<int>(residentMiB())) + " MiB");
    if (size.soakMinutes > 0)
        soakRows(window, size.soakMinutes);
    (*session)->close();
}

} // namespace mystic::bench
