#include <QtWidgets/QApplication>

#include <array>
#include <span>
#include <string_view>

#include "bench.h"

namespace mystic::bench {

namespace {

constexpr std::array<std::string_view, 5> Parts{"engine", "market", "session", "window", "load"};

} // namespace

void section(const std::string& title)
{
    std::printf("\n%s\n", title.c_str());
}

void row(const std::string& what, const std::string& measured, const std::string& reference,
         const std::string& ratio, const std::string& goal)
{
    std::printf("  %-58s %-22s %-34s %-10s %s\n", what.c_str(), measured.c_str(), reference.c_str(),
                ratio.c_str(), goal.empty() ? "" : ("goal " + goal).c_str());
    std::fflush(stdout);
}

std::string ns(double value)
{
    std::array<char, 32> text{};
    if (value < 1e3)
        std::snprintf(text.data(), text.size(), "%.0f ns", value);
    else if (value < 1e6)
        std::snprintf(text.data(), text.size(), "%.2f µs", value / 1e3);
    else if (value < 1e9)
        std::snprintf(text.data(), text.size(), "%.2f ms", value / 1e6);
    else
        std::snprintf(text.data(), text.size(), "%.2f s", value / 1e9);
    return text.data();
}

std::string perSecond(double value)
{
    std::array<char, 32> text{};
    if (value >= 1e6)
        std::snprintf(text.data(), text.size(), "%.2f M/s", value / 1e6);
    else
        std::snprintf(text.data(), text.size(), "%.1f k/s", value / 1e3);
    return text.data();
}

std::string times(double ratio)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), ratio < 10 ? "%.2fx" : "%.0fx", ratio);
    return text.data();
}

} // namespace mystic::bench

namespace {

constexpr int UsualSoakMinutes = 30;

} // namespace

int main(int argc, char** argv)
{
    using namespace mystic::bench;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Size size;
    int soakMinutes = 0;
    std::vector<std::string_view> asked;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--quick") {
            size = {true, 1, 20'000};
        } else if (argument == "--soak") {
            const int minutes = i + 1 < argc ? std::atoi(argv[i + 1]) : 0;
            soakMinutes = minutes > 0 ? minutes : UsualSoakMinutes;
            i += minutes > 0 ? 1 : 0;
        } else {
            asked.push_back(argument);
        }
    }
    size.soakMinutes = soakMinutes;
    if (soakMinutes > 0 && asked.empty())
        asked.emplace_back("load"); // nothing else is soaked
    const auto isAsked = [&](std::string_view part) {
        return asked.empty() || std::ranges::find(asked, part) != asked.end();
    };
    for (const std::string_view part : asked) {
        if (std::ranges::find(Parts, part) == Parts.end()) {
            std::fprintf(stderr,
                         "mystic-bench: no part '%s'; there are: engine market session window load, --quick "
                         "and --soak [minutes]\n",
                         std::string(part).c_str());
            return 2;
        }
    }
    std::printf("Mystic Station measurements. Medians of %d repetitions; ratios are against references of "
                "this very run.\n",
                size.repetitions);
    const Yardsticks yard = measureYardsticks(size);
    if (isAsked("engine"))
        engineRows(size, yard);
    if (isAsked("market"))
        marketRows(size);
    if (isAsked("session"))
        sessionRows(size, yard);
    if (isAsked("window"))
        guiRows(size);
    if (isAsked("load"))
        loadRows(size);
    return 0;
}
