// How long a journal takes to become a database, and how long questions to it take. Prints, never fails.
// Usage: store_bench <directory> [rows] [ticks per row]
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <cstdio>

#include "journal/posix_disk.h"
#include "recorded_turns.h"
#include "store/audit_reader.h"
#include "store/journal_projector.h"

using namespace mystic;
using namespace mystic::testing;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const QString base = QString::fromLocal8Bit(argv[1]);
    const int rows = argc > 2 ? std::atoi(argv[2]) : 1'000'000;
    const int ticksPerRow = argc > 3 ? std::atoi(argv[3]) : 0;
    QDir(base).removeRecursively();
    PosixDisk disk;
    const std::string directory = base.toStdString();
    {
        TurnWriter writer(disk, directory);
        for (int i = 0; i < rows; ++i) {
            for (int t = 0; t < ticksPerRow; ++t)
                writer.tick();
            writer.alert("limit use " + std::to_string(i % 977) + " of 1000, instrument close to its limit",
                         static_cast<Severity>(i % 100 == 0 ? 3 : 1));
            if (i % 4096 == 0)
                writer.commit();
        }
        writer.close();
    }
    const InstrumentMaster instruments = TurnWriter::instruments();
    const NameBook names = TurnWriter::names(instruments);
    const QString path = projectionPath(base, base);
    QElapsedTimer timer;
    timer.start();
    JournalProjector projector(disk, directory, path, names);
    if (!projector.open())
        return 1;
    while (!projector.state().atEnd)
        if (auto done = projector.step(20'000); !done) {
            std::fprintf(stderr, "%s\n", done.error().message.c_str());
            return 1;
        }
    std::printf("projected %llu rows of %llu turns in %lld ms, %lld MB of database\n",
                static_cast<unsigned long long>(projector.state().rows),
                static_cast<unsigned long long>(projector.state().turns),
                static_cast<long long>(timer.restart()),
                static_cast<long long>(QFileInfo(path).size() / 1'000'000));
    AuditReader reader(names);
    if (!reader.open(path))
        return 1;
    const auto ask = [&](const char* what, const AuditFilter& filter) {
        AuditIndex index;
        index.filter = filter;
        timer.restart();
        if (!reader.extend(index))
            return;
        const qint64 counted = timer.nsecsElapsed();
        timer.restart();
        const std::size_t pages = index.pageStarts.size();
        constexpr std::size_t Reads = 100;
        for (std::size_t i = 0; i < Reads && pages > 0; ++i)
            if (!reader.page(index, i * 7919 % pages))
                return;
        std::printf("%-22s %8lld rows, counted in %7.2f ms, a page in %6.3f ms\n", what,
                    static_cast<long long>(index.count), static_cast<double>(counted) / 1e6,
                    static_cast<double>(timer.nsecsElapsed()) / 1e6 / Reads);
    };
    ask("everything", {});
    AuditFilter filter;
    filter.atLeast = Severity::High;
    ask("severity High", filter);
    filter = {};
    filter.text = "use 97";
    ask("text \"use 97\"", filter);
    filter = {};
    filter.text = "nowhere";
    ask("text without a hit", filter);
    filter = {};
    filter.kind = MessageKind::Alert;
    ask("kind Alert", filter);
    return 0;
}
