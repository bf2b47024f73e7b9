// Real child processes that misbehave: whatever one does, the parent neither waits, nor grows, nor keeps it.
#include <QtTest/QtTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>

#include "child_rig.h"
#include "supervision/posix_spawner.h"
#include "supervision/process_probe.h"

using namespace mystic;
using namespace mystic::test;

namespace {

ChildSpec specOf(std::vector<std::string> arguments)
{
    ChildSpec spec;
    spec.name = "probe agent";
    spec.program = TEST_CHILD;
    spec.arguments = std::move(arguments);
    return spec;
}

std::unique_ptr<Child> started(const ChildSpec& spec)
{
    PosixSpawner spawner;
    auto child = spawner.start(spec);
    if (!child)
        qFatal("%s", child.error().message.c_str());
    return std::move(*child);
}

/// False as well for a process that has ended and waits to be reaped by whoever adopted it.
bool isRunning(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string text;
    std::getline(file, text);
    const auto name = text.rfind(") ");
    return name != std::string::npos && text[name + 2] != 'Z' && text[name + 2] != 'X';
}

std::size_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    file >> total >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

int openDescriptors()
{
    int open = 0;
    for (int fd = 0; fd < 1024; ++fd)
        open += ::fcntl(fd, F_GETFD) != -1 ? 1 : 0;
    return open;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

} // namespace

class TestSpawner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesGoThereAndBackWhole()
    {
        const auto child = started(specOf({"echo"}));
        for (const std::size_t size : {std::size_t{1}, std::size_t{512}, Child::MaxMessage}) {
            const std::string text(size, 'm');
            QCOMPARE(child->send(bytesOf(text)), SendOutcome::Sent);
            QCOMPARE(nextMessage(*child).size(), size);
        }
        QCOMPARE(child->send(bytesOf(std::string(Child::MaxMessage + 1, 'm'))), SendOutcome::TooLarge);
        child->requestStop();
        QVERIFY(waitForExit(*child));
        QCOMPARE(*child->hasExited(), ExitStatus{});
        QCOMPARE(child->send(bytesOf("late")), SendOutcome::Gone);
    }

    void howItEndedIsToldWithItsReason()
    {
        const auto failed = started(specOf({"exit", "7"}));
        QVERIFY(waitForExit(*failed));
        QCOMPARE(QString::fromStdString(toText(*failed->hasExited())), QStringLiteral("exit code 7"));

        const auto crashed = started(specOf({"crash"}));
        QVERIFY(waitForExit(*crashed));
        QCOMPARE(QString::fromStdString(toText(*crashed->hasExited())), QStringLiteral("signal 6 (Aborted)"));

        const auto killed = started(specOf({"wait"}));
        QCOMPARE(nextMessage(*killed), std::string("waiting"));
        killed->kill();
        QVERIFY(waitForExit(*killed));
        QVERIFY(killed->hasExited()->killedByUs);
    }

    void aMissingOrUnfitProgramFailsAtOnceWithTheReason()
    {
        QTemporaryDir folder;
        const auto make = [&](const QString& name, const QByteArray& text, bool executable) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("cannot write %s", qPrintable(name));
            file.setPermissions(executable ? QFile::ReadOwner | QFile::ExeOwner : QFile::ReadOwner);
            return folder.filePath(name).toStdString();
        };
        struct Row {
            std::string program;
            ErrorCode code;
        };
        const std::vector<Row> rows = {
            {folder.filePath(QStringLiteral("missing")).toStdString(), ErrorCode::NotFound},
            {make(QStringLiteral("plain.txt"), "text", false), ErrorCode::Denied},
            {make(QStringLiteral("not-a-program"), "\x01\x02\x03", true), ErrorCode::Unsupported},
            {folder.path().toStdString(), ErrorCode::Denied},
        };
        PosixSpawner spawner;
        const int before = openDescriptors();
        for (const Row& row : rows) {
            ChildSpec spec = specOf({});
            spec.program = row.program;
            const auto child = spawner.start(spec);
            QVERIFY(!child);
            QVERIFY2(child.error().code == row.code, child.error().message.c_str());
            QVERIFY(child.error().message.find(row.program) != std::string::npos);
        }
        QCOMPARE(openDescriptors(), before);
    }

    void aChildInheritsNothingButItsStreamsAndItsSocket()
    {
        const int leaky = ::open("/dev/null", O_RDONLY); // as a library would that forgets O_CLOEXEC
        QVERIFY(leaky > 3);
        const auto descriptors = started(specOf({"descriptors"}));
        QCOMPARE(nextMessage(*descriptors), std::string("0 1 2 3 "));
        ::close(leaky);

        sigset_t usr;
        sigset_t before;
        sigemptyset(&usr);
        sigaddset(&usr, SIGUSR1);
        ::sigprocmask(SIG_BLOCK, &usr, &before);
        auto* const pipeBefore = ::signal(SIGPIPE, SIG_IGN);
        const auto signals = started(specOf({"signals"}));
        ::signal(SIGPIPE, pipeBefore);
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        QCOMPARE(nextMessage(*signals), std::string("not default: "));

        qputenv("MYSTIC_TEST_SECRET", "hunter2");
        ChildSpec spec = specOf({"environment"});
        spec.environment = {"MYSTIC_GIVEN=yes"};
        const auto environment = started(spec);
        const std::string seen = nextMessage(*environment);
        QVERIFY(seen.find("hunter2") == std::string::npos);
        QVERIFY(seen.find("MYSTIC_GIVEN=yes\n") != std::string::npos);
        QVERIFY(seen.find("PATH=") != std::string::npos);
    }

    void aGigabyteOfOutputLeavesTheParentSmallAndIsCounted()
    {
        constexpr std::uint64_t Bytes = 1000ULL << 20U;
        ChildSpec spec = specOf({"flood", std::to_string(Bytes)});
        spec.outputPerSecond = 0;
        const std::size_t before = residentBytes();
        const auto child = started(spec);
        std::uint64_t rate = 0;
        std::size_t largest = 0;
        std::uint64_t handedOut = 0;
        std::string last;
        const auto take = [&] {
            ChildOutput output = child->takeOutput();
            rate = std::max(rate, output.bytesPerSecond);
            largest = std::max(largest, residentBytes());
            handedOut += output.text.size();
            if (!output.text.empty())
                last = std::move(output.text);
        };
        int calls = 0;
        QVERIFY(waitFor(
            *child,
            [&] {
                if (++calls % 64 == 0)
                    take();
                return child->hasExited().has_value();
            },
            90'000));
        take();
        const ChildOutput end = child->takeOutput();
        QCOMPARE(end.totalBytes, Bytes + 14);
        QCOMPARE(handedOut + end.droppedBytes, end.totalBytes);
        QVERIFY(end.droppedBytes > Bytes / 2);
        QVERIFY(last.ends_with("the last line\n"));
        QVERIFY2(largest < before + (16U << 20U),
                 qPrintable(QStringLiteral("grew by %1 KiB").arg((largest - before) >> 10U)));
        qInfo("1 GB of output: parent grew by %zu KiB, rate shown up to %.0f MB/s",
              largest > before ? (largest - before) >> 10U : 0, static_cast<double>(rate) / 1e6);
    }

    void aFloodingChildHasToWaitForItsAllowance()
    {
        ChildSpec spec = specOf({"flood", std::to_string(64U << 20U)});
        spec.outputPerSecond = 200'000;
        const auto child = started(spec);
        const auto from = SteadyTime::now();
        int calls = 0;
        waitFor(
            *child,
            [&] {
                ++calls;
                return child->hasExited().has_value();
            },
            2500);
        const double seconds = milliSince(from) / 1000;
        const ChildOutput output = child->takeOutput();
        QVERIFY(!child->hasExited());
        QVERIFY2(static_cast<double>(output.totalBytes) <= 200'000 * (seconds + 2),
                 qPrintable(QString::number(output.totalBytes)));
        QVERIFY(output.totalBytes >= 200'000);
        QVERIFY2(calls < 400, qPrintable(QStringLiteral("woken %1 times").arg(calls))); // it does not spin
        child->kill();
        QVERIFY(waitForExit(*child));
    }

    void anOversizedFrameIsThrownAwayAndNamed()
    {
        const auto child = started(specOf({"oversized"}));
        std::vector<std::byte> buffer(Child::MaxMessage);
        Received received;
        QVERIFY(waitFor(*child, [&] {
            received = child->receive(buffer);
            return received.kind != Received::Kind::None;
        }));
        QCOMPARE(received.kind, Received::Kind::TooLarge);
        QCOMPARE(received.size, Child::MaxMessage + 1);
        QCOMPARE(nextMessage(*child), std::string("after"));
    }

    void garbageArrivesInBoundsAndIsReadableAfterItsSendersDeath()
    {
        const auto child = started(specOf({"garbage"}));
        int frames = 0;
        while (!nextMessage(*child).empty())
            ++frames;
        QVERIFY(waitForExit(*child));
        QCOMPARE(frames, 200);
        std::vector<std::byte> buffer(64);
        QCOMPARE(child->receive(buffer).kind, Received::Kind::Gone);
    }

    void aChildThatDoesNotReadIsToldApartFromOneThatIsGone()
    {
        const auto child = started(specOf({"wait"}));
        QCOMPARE(nextMessage(*child), std::string("waiting"));
        const std::string frame(4096, 'f');
        int sent = 0;
        while (sent < 100'000 && child->send(bytesOf(frame)) == SendOutcome::Sent)
            ++sent;
        QVERIFY(sent < 10'000);
        QCOMPARE(child->send(bytesOf(frame)), SendOutcome::WouldBlock);
        child->kill();
        QVERIFY(waitForExit(*child));
        QCOMPARE(child->send(bytesOf(frame)), SendOutcome::Gone);
    }

    void aChildThatIgnoresItsStopIsKilledAfterItsGrace()
    {
        ChildSpec spec = specOf({"ignore-stop"});
        spec.stopGrace = milliseconds(300);
        const auto child = started(spec);
        QCOMPARE(nextMessage(*child), std::string("waiting"));
        const auto from = SteadyTime::now();
        child->requestStop();
        QVERIFY(waitForExit(*child));
        const double took = milliSince(from);
        QVERIFY(child->hasExited()->killedByUs);
        QVERIFY2(took >= 299 && took < 2000, qPrintable(QString::number(took)));
    }

    void aStoppedProcessIsKilledAfterItsGraceToo()
    {
        ChildSpec spec = specOf({"echo"});
        spec.stopGrace = milliseconds(100);
        const auto child = started(spec);
        QCOMPARE(child->send(bytesOf("hello")), SendOutcome::Sent);
        QCOMPARE(nextMessage(*child), std::string("hello"));
        ::kill(child->pid(), SIGSTOP);
        child->requestStop();
        QVERIFY(waitForExit(*child));
        QVERIFY(child->hasExited()->killedByUs);
    }

    void whatAChildLeftBehindEndsWithIt()
    {
        const auto child = started(specOf({"orphan"}));
        const pid_t left = std::stoi(nextMessage(*child));
        QVERIFY(waitForExit(*child));
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(left), 5000);
    }

    void destroyingAChildEndsIt()
    {
        auto child = started(specOf({"wait"}));
        const pid_t pid = child->pid();
        QCOMPARE(nextMessage(*child), std::string("waiting"));
        child.reset();
        QVERIFY(!isRunning(pid));
    }

    void whenTheStationIsKilledItsChildrenEndByThemselves()
    {
        const auto station = started(specOf({"parent"}));
        const pid_t grandchild = std::stoi(nextMessage(*station));
        QVERIFY(isRunning(grandchild));
        const auto from = SteadyTime::now();
        ::kill(station->pid(), SIGKILL); // this process alone: nobody kills the grandchild's group
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(grandchild), 5000);
        qInfo("child of a killed station gone after %.1f ms", milliSince(from));
        QVERIFY(milliSince(from) < 1000);
    }

    void twoHundredChildrenLeaveNoDescriptorAndNoZombie()
    {
        const int before = openDescriptors();
        for (int i = 0; i < 200; ++i) {
            const auto child = started(specOf({"exit", "0"}));
            QVERIFY(waitForExit(*child));
        }
        QCOMPARE(openDescriptors(), before);
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1); // no child at all, not even a dead one
    }

    void whatAChildUsesIsMeasuredAndItsHistoryOutlivesIt()
    {
        ChildProbe probe;
        const auto idle = started(specOf({"wait"}));
        QCOMPARE(nextMessage(*idle), std::string("waiting"));
        probe.sample(idle->pid(), 1'000'000'000);
        QVERIFY(!probe.view().known); // a share needs two samples
        probe.sample(idle->pid(), 2'000'000'000);
        ChildFigures figures = probe.view();
        QVERIFY(figures.known);
        QVERIFY2(figures.cpuShare < 0.1, qPrintable(QString::number(figures.cpuShare)));
        QCOMPARE(figures.threads, 1U);
        QCOMPARE(figures.openFiles, 4U);
        QVERIFY(figures.residentBytes > 500'000 && figures.residentBytes <= figures.peakBytes);
        idle->kill();
        QVERIFY(waitForExit(*idle));
        probe.sample(idle->pid(), 3'000'000'000);
        QVERIFY(!probe.view().known);
        QCOMPARE(probe.view().history.size(), std::size_t(1));

        const auto busy = started(specOf({"spin"}));
        QCOMPARE(nextMessage(*busy), std::string("spinning"));
        probe.sample(busy->pid(), 4'000'000'000);
        QCOMPARE(nextMessage(*busy), std::string("200 ms used"));
        probe.sample(busy->pid(), 5'000'000'000); // as if a second had passed
        figures = probe.view();
        QVERIFY(figures.known);
        QVERIFY2(figures.cpuShare > 0.1 && figures.cpuShare < 1,
                 qPrintable(QString::number(figures.cpuShare)));
        QCOMPARE(figures.history.size(), std::size_t(2)); // a restart does not begin it anew
    }

    void deathIsSeenAtOnce()
    {
        std::vector<double> spawn;
        std::vector<double> seen;
        for (int i = 0; i < 100; ++i) {
            const auto from = SteadyTime::now();
            const auto child = started(specOf({"wait"}));
            spawn.push_back(milliSince(from));
            QCOMPARE(nextMessage(*child), std::string("waiting"));
            const auto killed = SteadyTime::now();
            ::kill(child->pid(), SIGKILL);
            QVERIFY(waitForExit(*child));
            seen.push_back(milliSince(killed));
        }
        qInfo("spawn p50 %.0f us, p99 %.0f us; kill -9 to death seen p50 %.0f us, p99 %.0f us",
              percentile(spawn, 0.5) * 1e3, percentile(spawn, 0.99) * 1e3, percentile(seen, 0.5) * 1e3,
              percentile(seen, 0.99) * 1e3);
        QVERIFY(percentile(seen, 0.5) < 50);
    }
};

QTEST_APPLESS_MAIN(TestSpawner)
#include "tst_spawner.moc"
