// The window over a session that runs as fast as it goes: frame times, start-up, memory.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

#include "bench.h"
#include "session_rig.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

namespace mystic::bench {

namespace {

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

} // namespace

void guiRows(const Size& size, const Yardsticks& /*yard*/)
{
    section("Window (offscreen, 1920x1080), session at full speed");
    const QTemporaryDir dir(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    const QString file =
        testing::writeTrades(dir, QStringLiteral("TEST.csv"), size.quick ? 20'000 : 2'000'000);
    Theme::instance().install(*qApp);
    const double start = nowNs();
    auto options =
        testing::optionsFor(testing::configOver(file), dir.filePath(QStringLiteral("data")), registry);
    auto session = options ? Session::open(std::move(*options), registry)
                           : Result<std::unique_ptr<Session>>(tl::make_unexpected(options.error()));
    if (!session) {
        std::printf("  %s\n", session.error().message.c_str());
        return;
    }
    MainWindowOptions windowOptions;
    windowOptions.clockRuns = false;
    MainWindow window(**session, windowOptions);
    window.resize(1920, 1080);
    window.show();
    window.refresh();
    (void)window.grab();
    row("open a session and paint the first window", ns(nowNs() - start), "", "", "<= 1 s");

    std::vector<double> frames;
    const double until = nowNs() + (size.quick ? 0.5e9 : 8e9);
    const auto turnsBefore = (*session)->snapshot()->turns;
    const double measured = nowNs();
    while (nowNs() < until && !(*session)->hasEnded()) {
        const double frame = nowNs();
        window.refresh();
        QApplication::processEvents();
        (void)window.grab();
        frames.push_back(nowNs() - frame);
        const double frameEnd = nowNs() + 20e6; // leave the core to the engine, as a frame clock does
        (void)QTest::qWaitFor([&] { return nowNs() >= frameEnd; }, 100);
    }
    const double rate =
        static_cast<double>((*session)->snapshot()->turns - turnsBefore) / (nowNs() - measured) * 1e9;
    row("turns a second meanwhile", perSecond(rate), "", "", ">= 100 k/s");
    row("one frame: all panels refreshed and painted, p50", ns(quantile(frames, 0.5)));
    row("one frame: all panels refreshed and painted, p99", ns(quantile(frames, 0.99)), "", "", "<= 33 ms");
    row("memory with the window open", std::to_string(static_cast<int>(residentMiB())) + " MiB", "", "",
        "<= 250 MiB");
    (*session)->close();
}

} // namespace mystic::bench
