// mystic-station: the window, or the same session without one. Composition only.
#include <cstdio>

#include <QtCore/QCommandLineParser>

#include "headless.h"
#include "holder/session_holder.h"
#include "supervision/station_log.h"
#include "window.h"

using namespace mystic;

namespace {

struct Options {
    LaunchRequest launch;
    bool headless = false;
    QString theme;
};

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("One window over a multi-agent trading system."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("headless"), QStringLiteral("No window: one status line a second until Ctrl-C.")},
        {QStringLiteral("replay"),
         QStringLiteral("Run on recorded data: a built-in session, a configuration, or data files "
                        "(default: binance-2024-08-08).")},
        {QStringLiteral("config"), QStringLiteral("Open the session described in this file."),
         QStringLiteral("file")},
        {QStringLiteral("data"), QStringLiteral("Keep journals and settings here."),
         QStringLiteral("directory")},
        {QStringLiteral("data-root"), QStringLiteral("Look for recorded data below this directory."),
         QStringLiteral("directory")},
        {QStringLiteral("speed"), QStringLiteral("1 = real time, 100 = a hundred times as fast, max."),
         QStringLiteral("factor")},
        {QStringLiteral("continue"),
         QStringLiteral("Go on with the session whose journal is in this directory."),
         QStringLiteral("directory")},
        {QStringLiteral("new"), QStringLiteral("Begin a new session even when the last one was not closed.")},
        {QStringLiteral("no-journal"), QStringLiteral("Record nothing.")},
        {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("name")},
    });
    parser.addPositionalArgument(QStringLiteral("source"),
                                 QStringLiteral("Built-in session, configuration or data files."),
                                 QStringLiteral("[source ...]"));
}

Result<Options> readOptions(const QCommandLineParser& parser)
{
    Options options;
    options.headless = parser.isSet(QStringLiteral("headless"));
    options.theme = parser.value(QStringLiteral("theme"));
    LaunchRequest& launch = options.launch;
    launch.replay = parser.isSet(QStringLiteral("replay"));
    launch.noJournal = parser.isSet(QStringLiteral("no-journal"));
    launch.dataDirectory = parser.value(QStringLiteral("data")).toStdString();
    launch.dataRoot = parser.value(QStringLiteral("data-root")).toStdString();
    launch.continueFrom = parser.value(QStringLiteral("continue")).toStdString();
    launch.continueUnfinished = !parser.isSet(QStringLiteral("new"));
    for (const QString& source : parser.positionalArguments())
        launch.sources.push_back(source.toStdString());
    if (parser.isSet(QStringLiteral("config")))
        launch.sources = {parser.value(QStringLiteral("config")).toStdString()};
    if (parser.isSet(QStringLiteral("speed"))) {
        const auto speed = parseSpeed(parser.value(QStringLiteral("speed")).toStdString());
        if (!speed)
            return tl::make_unexpected(speed.error());
        launch.speedMilli = *speed;
    }
    return options;
}

int fail(const Error& error)
{
    std::fprintf(stderr, "mystic-station: %s\n", error.message.c_str());
    return 2;
}

/// Qt wants to know before it starts whether there will be a window.
bool wantsHeadless(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "--headless" || std::string_view(argv[i]) == "--help" ||
            std::string_view(argv[i]) == "--version" || std::string_view(argv[i]) == "-h")
            return true;
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    const std::unique_ptr<QCoreApplication> application = wantsHeadless(argc, argv)
                                                              ? std::make_unique<QCoreApplication>(argc, argv)
                                                              : windowApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mystic-station"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MYSTIC_VERSION));
    QCommandLineParser parser;
    describe(parser);
    parser.process(*application);
    const auto options = readOptions(parser);
    if (!options)
        return fail(options.error());
    std::unique_ptr<StationLog> log;
    const auto openLog = [&log](const std::string& dataDirectory) -> Result<LogSink*> {
        StationLogOptions logOptions;
        logOptions.directory = dataDirectory + "/logs";
        auto opened = StationLog::open(logOptions);
        if (!opened)
            return tl::make_unexpected(opened.error());
        log = std::move(*opened);
        log->channel("station").write(LogLevel::Info, "mystic-station " MYSTIC_VERSION " starts");
        return log.get();
    };
    auto sessions = SessionHolder::open(options->launch, AgentRegistry::withBuiltIns(), openLog);
    if (!sessions) {
        if (log)
            log->channel("station").write(LogLevel::Error, sessions.error().message);
        return fail(sessions.error());
    }
    for (const std::string& notice : (*sessions)->session().notices())
        std::fprintf(stderr, "mystic-station: %s\n", notice.c_str());
    const int status =
        options->headless ? runHeadless((*sessions)->session()) : runWindow(**sessions, *log, options->theme);
    (*sessions)->close();
    log->channel("station").write(LogLevel::Info, "ends");
    return status;
}
