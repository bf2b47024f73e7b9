// The pure part of the sandbox: what a set of attempts proves, the launcher's command line, the output's
// bounds.
#include <QtTest/QtTest>

#include "output_tail.h"
#include "supervision/sandbox_arguments.h"
#include "supervision/sandbox_probe.h"

using namespace mystic;

namespace {

SandboxCheck check(SandboxLevel level, bool held)
{
    return {level, "something", held, held ? "denied" : "allowed"};
}

constexpr std::int64_t Second = 1'000'000'000;

} // namespace

class TestSandboxRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLevelIsProvenOnlyByAttemptsAtItAndAtAllBelow()
    {
        using enum SandboxLevel;
        QCOMPARE(provenLevel(Confined, {}), None);
        QCOMPARE(provenLevel(Confined, {check(Limited, true)}), Limited);
        QCOMPARE(provenLevel(Confined, {check(Limited, true), check(Confined, true)}), Limited);
        QCOMPARE(provenLevel(Confined, {check(Limited, true), check(CutOff, true), check(Confined, true)}),
                 Confined);
        QCOMPARE(provenLevel(Confined, {check(Limited, false), check(CutOff, true), check(Confined, true)}),
                 None);
        QCOMPARE(provenLevel(Confined, {check(Limited, true), check(CutOff, true), check(CutOff, false),
                                        check(Confined, true)}),
                 Limited);
        QCOMPARE(provenLevel(CutOff, {check(Limited, true), check(CutOff, true), check(Confined, true)}),
                 CutOff);
    }

    void aLineOfTheProbeSurvivesTheWayAndAForgedOneDoesNot()
    {
        const SandboxCheck there{SandboxLevel::CutOff, "a network socket", true, "Operation not permitted"};
        const auto back = parseProbeLine(formatProbeLine(there));
        QVERIFY(back);
        QCOMPARE(back->level, there.level);
        QCOMPARE(back->what, there.what);
        QCOMPARE(back->held, there.held);
        QCOMPARE(back->answer, there.answer);
        for (const char* line : {"", "cut-off", "cut-off\t1\tx", "perfect\t1\tx\ty", "cut-off\t2\tx\ty"})
            QVERIFY2(!parseProbeLine(line), line);
    }

    void theLaunchersArgumentsSurviveTheWay()
    {
        SandboxPolicy policy;
        policy.level = SandboxLevel::Confined;
        policy.memoryBytes = 123;
        policy.openFiles = 45;
        policy.fileBytes = 678;
        policy.workDirectory = "/a folder/with blanks";
        policy.readable = {"/one", "--two"};
        std::vector<std::string> words = launcherArguments("launcher", policy);
        words.insert(words.end(), {"/program", "--level", "none"}); // the agent's own words are not ours
        std::vector<char*> pointers;
        for (std::string& word : words)
            pointers.push_back(word.data());
        const auto command = parseLauncherArguments(std::span(pointers).subspan(1));
        QVERIFY(command);
        QVERIFY(command->policy == policy);
        QCOMPARE(words.at(command->program + 1), std::string("/program"));
    }

    void badArgumentsOfTheLauncherAreRefused()
    {
        const std::vector<std::vector<std::string>> bad = {
            {},
            {"--level", "confined"},
            {"--level", "confined", "--"},
            {"--level"},
            {"--level", "tight", "--", "p"},
            {"--memory", "-1", "--", "p"},
            {"--memory", "1e9", "--", "p"},
            {"--files", "99999999999", "--", "p"},
            {"--what", "x", "--", "p"},
        };
        for (std::vector<std::string> words : bad) {
            std::vector<char*> pointers;
            for (std::string& word : words)
                pointers.push_back(word.data());
            QVERIFY(!parseLauncherArguments(pointers));
        }
    }

    void levelsAreReadByTheirWords()
    {
        for (const char* word : {"none", "limited", "cut-off", "confined"})
            QCOMPARE(toText(*sandboxLevelFrom(word)), std::string_view(word));
        QVERIFY(!sandboxLevelFrom("Confined"));
    }

    void outputIsHandedOutOnceOrCounted()
    {
        OutputTail tail(10, 0);
        tail.append("abc", Second);
        QCOMPARE(tail.take(Second).text, std::string("abc"));
        QCOMPARE(tail.take(Second).text, std::string());
        tail.append("0123456789", Second);
        tail.append("xy", Second);
        ChildOutput out = tail.take(Second);
        QCOMPARE(out.text, std::string("23456789xy"));
        QCOMPARE(out.droppedBytes, 2U);
        tail.append("a long line that does not fit", Second);
        out = tail.take(Second);
        QCOMPARE(out.text, std::string("es not fit"));
        QCOMPARE(out.totalBytes, 44U);
        QCOMPARE(out.droppedBytes, 21U);
    }

    void anyCutOfTheOutputKeepsItsNewestBytesInOrder()
    {
        std::string all;
        OutputTail tail(64, 0);
        std::uint64_t handed = 0;
        std::uint32_t state = 7;
        for (int i = 0; i < 2000; ++i) {
            state = state * 1664525U + 1013904223U;
            const std::string piece((state >> 16U) % 100, static_cast<char>('a' + i % 26));
            all += piece;
            tail.append(piece, Second);
            if ((state >> 8U) % 5 != 0)
                continue;
            const ChildOutput out = tail.take(Second);
            handed += out.text.size();
            QVERIFY(out.text.size() <= 64);
            QVERIFY(all.ends_with(out.text));
            QCOMPARE(handed + out.droppedBytes, out.totalBytes);
        }
    }

    void theAllowanceIsRenewedEverySecondAndTheRateShown()
    {
        OutputTail tail(10, 100);
        QCOMPARE(tail.allowance(Second), std::size_t{100});
        tail.append(std::string(60, 'x'), Second);
        QCOMPARE(tail.allowance(Second + 1), std::size_t{40});
        tail.append(std::string(40, 'x'), Second + 2);
        QCOMPARE(tail.allowance(Second + 3), std::size_t{0});
        QCOMPARE(tail.nextSecondNs(), 2 * Second);
        QCOMPARE(tail.allowance(2 * Second), std::size_t{100});
        QCOMPARE(tail.take(2 * Second).bytesPerSecond, 100U);
        QCOMPARE(tail.take(10 * Second).bytesPerSecond, 0U); // silent since
    }
};

QTEST_APPLESS_MAIN(TestSandboxRules)
#include "tst_sandbox_rules.moc"
