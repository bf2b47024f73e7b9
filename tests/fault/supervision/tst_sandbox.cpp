// What a child in the sandbox cannot do, tried by children that want to; and that no level is claimed which
// was not shown. Where this machine lacks a layer the tests of it are skipped and say so.
#include <QtTest/QtTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "child_rig.h"
#include "supervision/companion_program.h"
#include "supervision/posix_spawner.h"
#include "supervision/sandbox_probe.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define MYSTIC_INSTRUMENTED 1 // takes terabytes of address space, so that no limit of it can be set
#else
#define MYSTIC_INSTRUMENTED 0
#endif

using namespace mystic;
using namespace mystic::test;

namespace {

SandboxPolicy policyOf(SandboxLevel level)
{
    SandboxPolicy policy;
    policy.level = level;
    policy.memoryBytes = 256ULL << 20U;
    policy.openFiles = 40;
    policy.fileBytes = 1ULL << 20U;
    return policy;
}

std::unique_ptr<Child> started(std::vector<std::string> arguments, const SandboxPolicy& policy)
{
    PosixSpawner spawner(SANDBOX_LAUNCHER);
    ChildSpec spec;
    spec.name = "probe agent";
    spec.program = TEST_CHILD;
    spec.arguments = std::move(arguments);
    spec.sandbox = policy;
    auto child = spawner.start(spec);
    if (!child)
        qFatal("%s", child.error().message.c_str());
    return std::move(*child);
}

/// Starts children, but leaves the sandbox away: what a broken launcher would do.
class OpenSpawner final : public Spawner {
public:
    [[nodiscard]] Result<std::unique_ptr<Child>> start(const ChildSpec& spec) override
    {
        ChildSpec open = spec;
        open.sandbox.level = SandboxLevel::None;
        return m_spawner.start(open);
    }

private:
    PosixSpawner m_spawner;
};

/// The only child there is and none left over: bombs did not go off outside.
bool nothingIsLeft()
{
    return ::waitpid(-1, nullptr, WNOHANG) == -1;
}

} // namespace

class TestSandbox : public QObject {
    Q_OBJECT

    SandboxReport m_report;

    bool reaches(SandboxLevel level) const { return m_report.reached >= level; }
    QByteArray notHere() const
    {
        return QByteArray("not available here: ") + QByteArray::fromStdString(m_report.problem);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (MYSTIC_INSTRUMENTED)
            QSKIP("not available here: an instrumented program needs more address space than a limit allows");
        PosixSpawner spawner(SANDBOX_LAUNCHER);
        const auto from = SteadyTime::now();
        m_report = probeSandbox(spawner, SANDBOX_LAUNCHER, policyOf(SandboxLevel::Confined));
        qInfo("level %s shown by %zu attempts in %.1f ms %s", toText(m_report.reached).data(),
              m_report.checks.size(), milliSince(from), m_report.problem.c_str());
        QVERIFY2(reaches(SandboxLevel::Limited), m_report.problem.c_str()); // every Linux has this one
    }

    void aReachedLevelHasItsEvidence()
    {
        for (const SandboxCheck& check : m_report.checks)
            if (check.level <= m_report.reached)
                QVERIFY2(check.held, check.what.c_str());
        QCOMPARE(m_report.problem.empty(), m_report.reached == SandboxLevel::Confined);
        QVERIFY(admitToSandbox("plugin", m_report.reached, m_report));
    }

    void eachLevelIsShownAloneAndNothingAboveIt()
    {
        PosixSpawner spawner(SANDBOX_LAUNCHER);
        for (const SandboxLevel level : {SandboxLevel::Limited, SandboxLevel::CutOff}) {
            if (!reaches(level))
                QSKIP(notHere().constData());
            const SandboxReport report = probeSandbox(spawner, SANDBOX_LAUNCHER, policyOf(level));
            QCOMPARE(report.reached, level);
            const auto above = std::ranges::count_if(
                report.checks, [&](const SandboxCheck& c) { return c.level > level && !c.held; });
            QVERIFY(above > 0); // the attempts can succeed: they prove something
        }
    }

    void aSandboxThatIsNotThereIsNotClaimedAndUntrustedCodeIsRefused()
    {
        OpenSpawner spawner;
        const SandboxReport report =
            probeSandbox(spawner, SANDBOX_LAUNCHER, policyOf(SandboxLevel::Confined));
        QCOMPARE(report.reached, SandboxLevel::None);
        QVERIFY(!report.problem.empty());
        const auto admitted = admitToSandbox("plugin \"momentum\"", SandboxLevel::Confined, report);
        QVERIFY(!admitted);
        const QString text = QString::fromStdString(admitted.error().message);
        QVERIFY2(text.contains(QStringLiteral("plugin \"momentum\" is not started")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("reading /etc/passwd (allowed)")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("only none")), qPrintable(text));
        QVERIFY(admitToSandbox("trusted", SandboxLevel::None, report));
    }

    void aPolicyThatOpensWhatTheLevelDeniesIsFoundOut()
    {
        if (!reaches(SandboxLevel::Confined))
            QSKIP(notHere().constData());
        PosixSpawner spawner(SANDBOX_LAUNCHER);
        SandboxPolicy policy = policyOf(SandboxLevel::Confined);
        policy.readable = {"/etc"}; // as a careless configuration would say
        const SandboxReport report = probeSandbox(spawner, SANDBOX_LAUNCHER, policy);
        QCOMPARE(report.reached, SandboxLevel::CutOff);
        QVERIFY2(report.problem.find("reading /etc/passwd (allowed)") != std::string::npos,
                 report.problem.c_str());
    }

    void theLauncherIsFoundBesideTheRunningProgramAndNowhereElse()
    {
        const auto found = companionProgram("mystic-sandbox");
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        QCOMPARE(*found, std::string(SANDBOX_LAUNCHER));
        QVERIFY(!companionProgram("sh", "/usr/bin/mystic-station"));
        QVERIFY(!companionProgram("mystic-sandbox", "/mystic-station"));
    }

    void aMissingLauncherProvesNothing()
    {
        PosixSpawner spawner("/nowhere/mystic-sandbox");
        const SandboxReport report =
            probeSandbox(spawner, "/nowhere/mystic-sandbox", policyOf(SandboxLevel::CutOff));
        QCOMPARE(report.reached, SandboxLevel::None);
        QVERIFY(report.problem.find("/nowhere/mystic-sandbox") != std::string::npos);
    }

    void aForkBombIsOneProcess()
    {
        if (!reaches(SandboxLevel::CutOff))
            QSKIP(notHere().constData());
        const auto child = started({"fork-bomb"}, policyOf(SandboxLevel::CutOff));
        QCOMPARE(nextMessage(*child), std::string("0"));
        QVERIFY(waitForExit(*child));
        QVERIFY(nothingIsLeft());
    }

    void aMemoryBombMeetsItsLimit()
    {
        const auto child = started({"memory-bomb"}, policyOf(SandboxLevel::Limited));
        const int mebibytes = std::stoi(nextMessage(*child));
        QVERIFY2(mebibytes > 50 && mebibytes < 256, qPrintable(QString::number(mebibytes)));
        QVERIFY(waitForExit(*child));
    }

    void aDescriptorBombMeetsItsLimit()
    {
        const auto child = started({"fd-bomb"}, policyOf(SandboxLevel::Limited));
        QCOMPARE(nextMessage(*child), std::string("36")); // 40 and the four it was given
        QVERIFY(waitForExit(*child));
    }

    void aLocalServerCanBeReachedFromOutsideOnly()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("bus")).toStdString();
        const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        path.copy(address.sun_path, sizeof(address.sun_path) - 1);
        QCOMPARE(::bind(server, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
        QCOMPARE(::listen(server, 4), 0);
        const auto open = started({"connect", path}, policyOf(SandboxLevel::None));
        QCOMPARE(nextMessage(*open), std::string("connect: worked"));
        const bool cutOff = reaches(SandboxLevel::CutOff);
        const auto shut =
            started({"connect", path}, policyOf(cutOff ? SandboxLevel::CutOff : SandboxLevel::Limited));
        const std::string answer = nextMessage(*shut);
        ::close(server);
        if (!cutOff)
            QSKIP(notHere().constData());
        QCOMPARE(answer, std::string("connect: Operation not permitted"));
    }

    void filesOutsideItsFolderAreDeniedAndItsOwnWorkGoesOn()
    {
        if (!reaches(SandboxLevel::Confined))
            QSKIP(notHere().constData());
        QTemporaryDir folder;
        SandboxPolicy policy = policyOf(SandboxLevel::Confined);
        policy.workDirectory = folder.path().toStdString();
        const auto worker = started({"work"}, policy);
        QCOMPARE(nextMessage(*worker), std::string("threads: worked"));
        QCOMPARE(nextMessage(*worker), std::string("own file: worked"));
        QCOMPARE(nextMessage(*worker), std::string("rename: worked"));
        for (const char* path : {"/etc/passwd", "/proc/self/environ", "/"}) {
            const auto child = started({"open", path}, policy);
            QCOMPARE(nextMessage(*child), std::string("open: Permission denied"));
        }
        QTemporaryFile given;
        QVERIFY(given.open());
        policy.readable = {given.fileName().toStdString()};
        const auto reader = started({"open", given.fileName().toStdString()}, policy);
        QCOMPARE(nextMessage(*reader), std::string("open: worked"));
    }

    void aSandboxThatCannotBeSetUpRunsNothingAndSaysWhy()
    {
        if (!reaches(SandboxLevel::Confined))
            QSKIP(notHere().constData());
        SandboxPolicy policy = policyOf(SandboxLevel::Confined);
        policy.readable = {"/no/such/folder"};
        const auto child = started({"wait"}, policy);
        QVERIFY(waitForExit(*child));
        QVERIFY(child->hasExited()->neverStarted);
        const std::string text = child->takeOutput().text;
        QVERIFY2(text.find("/no/such/folder") != std::string::npos, text.c_str());
        QCOMPARE(nextMessage(*child), std::string());
    }

    void theLauncherCostsMilliseconds()
    {
        std::vector<double> took;
        for (int i = 0; i < 20; ++i) {
            const auto from = SteadyTime::now();
            const auto child = started({"wait"}, policyOf(m_report.reached));
            QCOMPARE(nextMessage(*child), std::string("waiting"));
            took.push_back(milliSince(from));
        }
        std::ranges::sort(took);
        qInfo("start to first word in the sandbox: p50 %.1f ms, max %.1f ms", took[took.size() / 2],
              took.back());
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
