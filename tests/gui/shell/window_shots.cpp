// Renders the window with a station made by hand: every size, theme and amount of data, as pictures for
// people to look at. Usage: window_shots <directory>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include "fake_station.h"
#include "ui/shell/main_window.h"

namespace {

using namespace mystic;

struct Amount {
    const char* name;
    StationSnapshot (*make)();
    std::uint64_t auditRows;
};

void settle()
{
    for (int i = 0; i < 8; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void shoot(const QDir& directory, const Amount& amount, QSize size, Theme::Scheme scheme)
{
    testing::FakeStation station;
    station.set(amount.make());
    MainWindowOptions options;
    options.scheme = scheme;
    options.clockRuns = false;
    MainWindow window(station, options);
    window.resize(size);
    window.show();
    for (std::uint64_t i = 0; i < amount.auditRows; ++i)
        station.pushAudit(testing::fakeAuditRow(184'220 + i));
    window.refresh();
    settle();
    station.change([](StationSnapshot&) {});
    window.refresh();
    settle();
    const QString name =
        QStringLiteral("%1_%2x%3_%4.png")
            .arg(QLatin1String(amount.name))
            .arg(size.width())
            .arg(size.height())
            .arg(scheme == Theme::Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"));
    window.grab().save(directory.filePath(name));
    QTextStream(stdout) << name << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme::instance().install(application);
    const QDir directory(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("shots"));
    if (!directory.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << "cannot create " << directory.path() << Qt::endl;
        return 1;
    }
    const Amount amounts[] = {{"nothing", testing::emptySnapshot, 0},
                              {"little", testing::quietSnapshot, 14},
                              {"lot", testing::busySnapshot, 600}};
    for (const Amount& amount : amounts)
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
            for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light})
                shoot(directory, amount, size, scheme);
    return 0;
}
