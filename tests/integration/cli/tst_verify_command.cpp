// The program `mystic` asked about a journal as evidence: verify, checkpoint, proofs, recover and repair,
// each with what it prints and how it ends.
#include <QtTest/QtTest>

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include "journal/journal_key.h"
#include "journal/posix_disk.h"
#include "journal_fixture.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

struct Ended {
    int status = -1;
    QString out;
    QString err;
};

Ended ask(const QStringList& arguments)
{
    QProcess program;
    program.start(QStringLiteral(MYSTIC_CLI), arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

/// A data directory as a station leaves it.
class DataDirectory {
public:
    DataDirectory() : m_root(m_folder.path().toStdString())
    {
        auto signer = openJournalKey(m_disk, m_root + "/keys", [](std::span<std::byte> out) {
            std::ranges::fill(out, std::byte{0x3C});
        });
        if (!signer)
            qFatal("%s", signer.error().message.c_str());
        m_signer = std::move(*signer);
    }
    QString write(const char* name, int turns, bool closed)
    {
        auto writer = JournalWriter::create(m_disk, m_root + "/journals/" + name, "{}",
                                            {.segmentBytesMax = 4'096, .runId = 7, .signer = m_signer.get()});
        if (!writer || !appendTurns(**writer, turns, 3, 1) || (closed && !(*writer)->close()))
            qFatal("the journal of the test could not be written");
        return QString::fromStdString(m_root) + QStringLiteral("/journals/") + QString::fromLatin1(name);
    }
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString key() const { return QString::fromStdString(toText(keyOf(*m_signer))); }
    PosixDisk& disk() { return m_disk; }
    [[nodiscard]] const Signer& signer() const { return *m_signer; }

private:
    QTemporaryDir m_folder;
    std::string m_root;
    PosixDisk m_disk;
    std::unique_ptr<Signer> m_signer;
};

bool write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool flip(const QString& path, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at))
        return false;
    char byte = 0;
    return file.getChar(&byte) && file.seek(at) && file.putChar(static_cast<char>(byte ^ 1));
}

} // namespace

class TestVerifyCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSealedJournalPassesAndNamesItsKey()
    {
        DataDirectory data;
        const QString journal = data.write("a", 50, true);
        const Ended found = ask({QStringLiteral("verify"), journal});
        QVERIFY2(found.status == 0, qPrintable(found.out + found.err));
        QVERIFY(found.out.contains(QStringLiteral("intact and sealed")));
        QVERIFY(found.out.contains(QString::fromStdString(fingerprint(data.signer().publicKey()))));
        QVERIFY(found.out.contains(QStringLiteral("stands beside the journal")));
        const Ended named = ask({QStringLiteral("verify"), journal, QStringLiteral("--key"), data.key()});
        QCOMPARE(named.status, 0);
        QVERIFY(!named.out.contains(QStringLiteral("stands beside the journal")));
        const Ended byFile =
            ask({QStringLiteral("verify"), journal, QStringLiteral("--key"), data.file("keys/journal.pub")});
        QCOMPARE(byFile.status, 0);
    }

    void whatNobodyVouchesForHasItsOwnAnswer()
    {
        DataDirectory data;
        const QString open = data.write("open", 50, false);
        const Ended unsealed = ask({QStringLiteral("verify"), open});
        QCOMPARE(unsealed.status, 4);
        QVERIFY(unsealed.out.contains(QStringLiteral("END NOT SEALED")));
        const SeedSigner other("mystic-station", SecretSeed{std::byte{5}});
        const Ended untrusted = ask({QStringLiteral("verify"), open, QStringLiteral("--key"),
                                     QString::fromStdString(toText(keyOf(other)))});
        QCOMPARE(untrusted.status, 5);
        QVERIFY(untrusted.out.contains(QStringLiteral("unknown signer")));
        QVERIFY(QFile::remove(data.file("keys/journal.pub")));
        QCOMPARE(ask({QStringLiteral("verify"), open}).status, 5);
        auto unsignedOne = JournalWriter::create(data.disk(), data.file("plain").toStdString(), "{}");
        QVERIFY(unsignedOne && appendTurns(**unsignedOne, 5, 1, 1) && (*unsignedOne)->close());
        const Ended plain = ask({QStringLiteral("verify"), data.file("plain")});
        QCOMPARE(plain.status, 5);
        QVERIFY(plain.out.contains(QStringLiteral("nobody signed it")));
        const QString empty = data.write("empty", 0, true);
        QCOMPARE(ask({QStringLiteral("verify"), empty}).status, 1);
        QCOMPARE(ask({QStringLiteral("verify"), data.file("nowhere")}).status, 2);
    }

    void aChangedJournalIsNamedByItsFirstBadRecord()
    {
        DataDirectory data;
        const QString journal = data.write("a", 50, true);
        QVERIFY(flip(journal + QStringLiteral("/journal-000002.seg"), 500));
        const Ended found = ask({QStringLiteral("verify"), journal});
        QCOMPARE(found.status, 1);
        QVERIFY(found.out.contains(QStringLiteral("NOT INTACT")));
        QVERIFY(found.out.contains(QStringLiteral("journal-000002.seg at byte ")));
        const Ended checkpoint = ask({QStringLiteral("checkpoint"), journal});
        QCOMPARE(checkpoint.status, 1);
    }

    void anAnchorKeptElsewhereFindsARollback()
    {
        DataDirectory data;
        const QString journal = data.write("a", 30, false);
        QVERIFY(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), journal, data.file("old")}) ==
                0);
        {
            auto writer =
                JournalWriter::resume(data.disk(), journal.toStdString(), "", 0, {.signer = &data.signer()});
            QVERIFY(writer && appendTurns(**writer, 30, 3, 2) && (*writer)->close());
        }
        const QString anchor = data.file("anchor.txt");
        const Ended kept = ask({QStringLiteral("checkpoint"), journal, QStringLiteral("--out"), anchor});
        QVERIFY2(kept.status == 0, qPrintable(kept.err));
        QVERIFY(QFile::exists(anchor));
        const Ended now = ask({QStringLiteral("verify"), journal, QStringLiteral("--anchor"), anchor});
        QVERIFY2(now.status == 0, qPrintable(now.out));
        QVERIFY(now.out.contains(QStringLiteral("agrees")));
        const Ended old = ask({QStringLiteral("verify"), data.file("old"), QStringLiteral("--key"),
                               data.key(), QStringLiteral("--anchor"), anchor});
        QCOMPARE(old.status, 3);
        QVERIFY(old.out.contains(QStringLiteral("ROLLED BACK")));
        QVERIFY(write(data.file("rubbish.txt"), "not a checkpoint\n"));
        const Ended unusable = ask({QStringLiteral("verify"), journal, QStringLiteral("--anchor"), anchor,
                                    QStringLiteral("--anchor"), data.file("rubbish.txt")});
        QCOMPARE(unusable.status, 2);
        QVERIFY(unusable.out.contains(QStringLiteral("UNUSABLE")));
        // what was written is not replaced
        QCOMPARE(ask({QStringLiteral("checkpoint"), journal, QStringLiteral("--out"), anchor}).status, 2);
    }

    void proofsAreCheckedWithoutTheJournal()
    {
        DataDirectory data;
        const QString journal = data.write("a", 50, true);
        const QString proof = data.file("record.proof");
        const Ended made = ask({QStringLiteral("verify"), journal, QStringLiteral("--prove-record"),
                                QStringLiteral("17"), QStringLiteral("--out"), proof});
        QVERIFY2(made.status == 0, qPrintable(made.out + made.err));
        const QStringList check{QStringLiteral("verify"), QStringLiteral("--proof"), proof,
                                QStringLiteral("--key"), data.key()};
        const Ended holds = ask(check);
        QVERIFY2(holds.status == 0, qPrintable(holds.err));
        QVERIFY(holds.out.contains(QStringLiteral("record 17")));
        QVERIFY(ask({QStringLiteral("verify"), QStringLiteral("--proof"), proof}).status ==
                2); // by which key?
        QFile file(proof);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        text.replace("index 17", "index 18");
        QVERIFY(write(proof, text));
        const Ended changed = ask(check);
        QCOMPARE(changed.status, 1);
        QVERIFY(changed.err.contains(QStringLiteral("does not hold")));
        const Ended beyond = ask(
            {QStringLiteral("verify"), journal, QStringLiteral("--prove-record"), QStringLiteral("5000")});
        QCOMPARE(beyond.status, 2);
        QVERIFY(beyond.err.contains(QStringLiteral("not covered")));
        for (const QString& number : {QStringLiteral("x"), QStringLiteral("-1"), QStringLiteral("1x")})
            QCOMPARE(
                ask({QStringLiteral("verify"), journal, QStringLiteral("--prove-record"), number}).status, 2);
    }

    void growthFromAnAnchorIsProven()
    {
        DataDirectory data;
        const QString journal = data.write("a", 30, true);
        const QString anchor = data.file("anchor.txt");
        QCOMPARE(ask({QStringLiteral("checkpoint"), journal, QStringLiteral("--out"), anchor}).status, 0);
        {
            auto writer =
                JournalWriter::resume(data.disk(), journal.toStdString(), "", 0, {.signer = &data.signer()});
            QVERIFY(writer && appendTurns(**writer, 30, 3, 2) && (*writer)->close());
        }
        const QString proof = data.file("growth.proof");
        const Ended made = ask({QStringLiteral("verify"), journal, QStringLiteral("--prove-growth"), anchor,
                                QStringLiteral("--out"), proof});
        QVERIFY2(made.status == 0, qPrintable(made.out + made.err));
        const Ended holds = ask({QStringLiteral("verify"), QStringLiteral("--proof"), proof,
                                 QStringLiteral("--key"), data.file("keys/journal.pub")});
        QVERIFY2(holds.status == 0, qPrintable(holds.err));
        QVERIFY(holds.out.contains(QStringLiteral("continues its first")));
    }

    void repairKeepsTheOriginalAndSaysWhatIsGone()
    {
        DataDirectory data;
        const QString journal = data.write("a", 60, true);
        const Ended sound = ask({QStringLiteral("repair"), journal});
        QCOMPARE(sound.status, 2);
        QVERIFY(sound.err.contains(QStringLiteral("is not damaged")));
        QVERIFY(flip(journal + QStringLiteral("/journal-000002.seg"), 700));
        const Ended refused = ask({QStringLiteral("recover"), journal});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.err.contains(QStringLiteral("mystic repair")));
        const Ended repaired = ask({QStringLiteral("repair"), journal});
        QVERIFY2(repaired.status == 0, qPrintable(repaired.err));
        QVERIFY(repaired.out.contains(QStringLiteral(".damaged-1")));
        QVERIFY(QFile::exists(journal + QStringLiteral(".damaged-1/journal-000002.seg")));
        QCOMPARE(ask({QStringLiteral("verify"), journal}).status, 4);
        QCOMPARE(ask({QStringLiteral("verify"), journal + QStringLiteral(".damaged-1"),
                      QStringLiteral("--key"), data.key()})
                     .status,
                 1);
    }

    void theSecretKeyIsTheUsersAlone()
    {
        DataDirectory data;
        const QFileInfo secret(data.file("keys/journal.key"));
        QVERIFY(secret.exists());
        QCOMPARE(secret.permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        // read again, not made again; a broken one is refused and kept
        const auto again =
            openJournalKey(data.disk(), data.file("keys").toStdString(),
                           [](std::span<std::byte>) { qFatal("a key that is there is not made again"); });
        QVERIFY(again && (*again)->publicKey() == data.signer().publicKey());
        QVERIFY(write(data.file("keys/journal.key"), "PRIVATE+KEY+broken\n"));
        const auto broken =
            openJournalKey(data.disk(), data.file("keys").toStdString(), [](std::span<std::byte>) {});
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::Corrupt);
        QVERIFY(QFileInfo(data.file("keys/journal.key")).size() == 19);
    }

    void wrongUseIsExplained()
    {
        QCOMPARE(ask({QStringLiteral("verify")}).status, 2);
        QCOMPARE(ask({QStringLiteral("verify"), QStringLiteral("a"), QStringLiteral("b")}).status, 2);
        const Ended unknown = ask(
            {QStringLiteral("verify"), QStringLiteral("a"), QStringLiteral("--what"), QStringLiteral("x")});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.err.contains(QStringLiteral("--what")));
        const Ended key = ask({QStringLiteral("verify"), QStringLiteral("a"), QStringLiteral("--key"),
                               QStringLiteral("nonsense")});
        QCOMPARE(key.status, 2);
        QVERIFY(key.err.contains(QStringLiteral("nonsense")));
    }
};

QTEST_GUILESS_MAIN(TestVerifyCommand)
#include "tst_verify_command.moc"
