// The window over a session that runs as fast as it goes: start-up, painting, memory.
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

#include "bench.h"
#include "session_rig.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

namespace mystic::bench {

void guiRows(const Size& size)
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

    const double until = nowNs() + (size.quick ? 0.5e9 : 8e9);
    const auto turnsBefore = (*session)->snapshot()->turns;
    const double measured = nowNs();
    int frames = 0;
    double painting = 0;
    while (nowNs() < until && !(*session)->hasEnded()) {
        const double frame = nowNs();
        window.refresh();
        QApplication::processEvents();
        (void)window.grab();
        painting += nowNs() - frame;
        ++frames;
        const double frameEnd = nowNs() + 20e6; // leave the core to the engine, as a frame clock does
        (void)QTest::qWaitFor([&] { return nowNs() >= frameEnd; }, 100);
    }
    const double rate =
        static_cast<double>((*session)->snapshot()->turns - turnsBefore) / (nowNs() - measured) * 1e9;
    row("turns a second meanwhile", perSecond(rate), "", "", ">= 100 k/s");
    row("everything refreshed and the whole window painted anew, mean", ns(painting / std::max(frames, 1)));
    row("memory with the window open", std::to_string(static_cast<int>(residentMiB())) + " MiB", "", "",
        "<= 250 MiB");
    (*session)->close();
}

} // namespace mystic::bench
