// mystic: what can be asked about a recorded session from a terminal. Composition only; the work is in the
// libraries.
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "backtest_command.h"
#include "command_line.h"
#include "config/session_config_loader.h"
#include "configuration_document.h"
#include "engine/explain_journal.h"
#include "journal/posix_disk.h"
#include "report_command.h"
#include "session/launch.h"
#include "session/recorded_session.h"
#include "session/replay_run.h"
#include "verify_command.h"

using namespace mystic;

namespace {

int usage(std::FILE* out)
{
    std::fputs(
        "mystic verify <journal> [--key KEY|FILE] [--anchor FILE]\n"
        "                           check a recorded session: checksums, order, chain, Merkle tree, "
        "signatures,\n"
        "                           checkpoints kept elsewhere; names the first bad record\n"
        "mystic verify <journal> --prove-record N [--out FILE]      a proof of one record for a third party\n"
        "mystic verify <journal> --prove-growth CHECKPOINT [--out FILE]   that nothing before it was changed "
        "since\n"
        "mystic verify --proof FILE --key KEY|FILE                  check such a proof, without the journal\n"
        "mystic checkpoint <journal> [--out FILE]   the last signed checkpoint, to be kept elsewhere\n"
        "mystic replay <journal>    re-run the recorded inputs and compare every output, byte for byte\n"
        "mystic recover <journal>   after a crash: cut a torn tail, keep every complete record, say what was "
        "cut\n"
        "mystic repair <journal>    after damage inside: keep what comes before it, and the damaged original "
        "beside "
        "it\n"
        "mystic explain <journal> <order>   why an order is what it is: tick, signal, checks, size, gate, "
        "venue, fills;\n"
        "                           <order> is S-<turn> as the window shows it, or the order's number\n"
        "mystic report <journal> [--from T] [--to T] [--day T] [--format pdf,html,csv,json] [--out DIR]\n"
        "                           compliance report of a period (UTC, end not included; --day: the trading "
        "day T lies in);\n"
        "                           all formats into this directory unless told otherwise; never replaces a "
        "file\n"
        "mystic backtest [--config FILE] [--data FILES] [--from T] [--to T] [--json OUT] [--csv OUT] [--out "
        "DIR]\n"
        "                           play recorded data as fast as it goes, then print the statistics; "
        "[--data-root DIR]\n"
        "                           [--risk-free PERCENT] [--days-per-year N]; OUT - is the terminal; "
        "journal "
        "into DIR\n"
        "mystic statistics <journal> [--json OUT] [--csv OUT] [--risk-free PERCENT] [--days-per-year N]\n"
        "                           the same statistics of a recorded session\n"
        "mystic config              print a complete configuration with a comment on every key\n"
        "mystic config <file>       check a configuration\n"
        "mystic config --markdown   print docs/configuration.md: every key and every setting\n"
        "\n"
        "A journal is a directory below <data>/journals. Exit status: 0 yes, 1 no, 2 the question could not "
        "be answered;\n"
        "verify also: 3 contradicts an anchor, 4 intact but its end is not sealed, 5 no trusted key vouches "
        "for "
        "it.\n",
        out);
    return out == stdout ? ExitOk : ExitUnusable;
}

int replay(const std::string& directory)
{
    const auto report =
        replayJournal(directory, AgentRegistry::withBuiltIns(), [](std::uint64_t turns, double share) {
            std::fprintf(stderr, "\r  %llu turns, %.0f %%", static_cast<unsigned long long>(turns),
                         share * 100.0);
            return true;
        });
    std::fputs("\r                                   \r", stderr);
    if (!report)
        return fail(report.error());
    std::printf("%s: %s\n", directory.c_str(), report->equal ? "replayed, every byte equal" : "NOT EQUAL");
    if (report->firstDifference != 0)
        std::printf("  first difference  turn %llu: %s\n",
                    static_cast<unsigned long long>(report->firstDifference), report->difference.c_str());
    if (!report->problem.empty())
        std::printf("  journal           %s\n", report->problem.c_str());
    std::printf("  turns             %llu\n  chain head        %s\n",
                static_cast<unsigned long long>(report->turns), toHex(report->chainHead).c_str());
    return report->equal ? ExitOk : ExitNo;
}

void listOthers(const std::string& directory, const std::string& reference,
                const std::vector<OrderLine>& others, const NameBook& names)
{
    std::fprintf(stderr, "mystic: %s holds no order or signal %s.", directory.c_str(), reference.c_str());
    std::fputs(others.empty() ? " It holds no order at all.\n" : " The nearest and the newest:\n", stderr);
    for (const OrderLine& line : others) {
        const std::string order =
            line.key.order == 0 ? std::string("no order") : "order " + std::to_string(line.key.order);
        const std::string quantity =
            line.quantity.isZero() ? std::string() : " " + names.quantity(line.instrument, line.quantity);
        std::fprintf(stderr, "  %-12s %-18s %s  %s%s %s  %s\n", referenceOf(line.key).c_str(), order.c_str(),
                     formatTimestamp(line.time, 3).c_str(), sideText(line.side).c_str(), quantity.c_str(),
                     names.instrument(line.instrument).c_str(), line.state.c_str());
    }
}

int explainOrder(const std::string& directory, const std::string& reference)
{
    PosixDisk disk;
    const auto names = readJournalNames(disk, directory, AgentRegistry::withBuiltIns());
    if (!names)
        return fail(names.error());
    const auto found = findInJournal(disk, directory, reference);
    if (!found)
        return fail(found.error());
    if (!found->problem.empty())
        std::fprintf(stderr, "mystic: the journal is readable up to here: %s\n", found->problem.c_str());
    if (!found->found) {
        listOthers(directory, reference, found->others, names->book);
        return ExitNo;
    }
    std::fputs(toText(explain(found->key, found->turns, names->book), names->book).c_str(), stdout);
    return ExitOk;
}

int config(const std::vector<std::string>& arguments)
{
    const auto registry = AgentRegistry::withBuiltIns();
    if (arguments.size() < 2) {
        std::fputs(writeDefaultConfig(vocabularyOf(registry)).c_str(), stdout);
        return ExitOk;
    }
    if (arguments[1] == "--markdown") {
        std::fputs(configurationDocument(vocabularyOf(registry)).c_str(), stdout);
        return ExitOk;
    }
    const auto loaded = loadSessionConfigFile(arguments[1], vocabularyOf(registry));
    if (!loaded)
        return fail(loaded.error());
    std::printf("%s: valid. %zu instrument(s), %zu agent(s).\n", arguments[1].c_str(),
                loaded->instruments.size(), loaded->agents.size());
    return ExitOk;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.empty())
        return usage(stderr);
    const std::string& verb = arguments.front();
    if (verb == "--help" || verb == "-h" || verb == "help")
        return usage(stdout);
    if (verb == "config")
        return config(arguments);
    if (verb == "explain" && arguments.size() == 3)
        return explainOrder(arguments[1], arguments[2]);
    if (verb == "report")
        return runReportCommand({arguments.begin() + 1, arguments.end()});
    if (verb == "backtest")
        return runBacktestCommand({arguments.begin() + 1, arguments.end()});
    if (verb == "statistics")
        return runStatisticsCommand({arguments.begin() + 1, arguments.end()});
    if (verb == "verify")
        return runVerifyCommand({arguments.begin() + 1, arguments.end()});
    if (verb == "checkpoint")
        return runCheckpointCommand({arguments.begin() + 1, arguments.end()});
    if (arguments.size() != 2)
        return usage(stderr);
    if (verb == "replay")
        return replay(arguments[1]);
    if (verb == "recover")
        return runRecoverCommand({arguments[1]});
    if (verb == "repair")
        return runRepairCommand({arguments[1]});
    return usage(stderr);
}
