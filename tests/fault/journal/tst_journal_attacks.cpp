// What somebody may do to a sealed journal, one attack after the other, and what the verifier says to each.
// The attacks are those of the published catalogue; each is tried on a journal of three segments with an
// anchor from its middle.
#include <QtTest/QtTest>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "journal/checkpoint_record.h"
#include "journal/proof.h"
#include "journal/recovery.h"
#include "journal/verifier.h"
#include "journal_fixture.h"
#include "memory_disk.h"
#include "reference.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr std::string_view Header = R"({"run":"attack","seed":1})";
constexpr std::uint64_t RunId = 0x1234;

const SeedSigner& stationKey()
{
    static const SeedSigner signer("mystic-station", SecretSeed{std::byte{1}});
    return signer;
}
const SeedSigner& otherKey()
{
    static const SeedSigner signer("mystic-station", SecretSeed{std::byte{2}});
    return signer;
}

struct Sealed {
    MemoryDisk disk;
    std::string anchor; ///< kept elsewhere from the middle of the session
    std::string last;
};

/// `turns` turns, sealed every eight records; `seed` makes other turns.
Sealed sealedJournal(int turns = 40, std::uint64_t seed = 5, const Signer* signer = &stationKey(),
                     bool closed = true)
{
    Sealed sealed;
    auto writer = JournalWriter::create(
        sealed.disk, "j", Header,
        {.segmentBytesMax = 2'500, .runId = RunId, .signer = signer, .checkpointEvery = 8});
    if (!writer || !appendTurns(**writer, turns / 2, 3, 1))
        qFatal("the journal of the test could not be written");
    sealed.anchor = (*writer)->lastCheckpoint();
    if (!appendTurns(**writer, turns / 2, 3, seed) || (closed && !(*writer)->close()))
        qFatal("the journal of the test could not be written");
    sealed.last = (*writer)->lastCheckpoint();
    return sealed;
}

VerifyReport verified(MemoryDisk& disk, const std::vector<std::string>& anchors = {},
                      std::vector<NoteKey> keys = {keyOf(stationKey())})
{
    VerifyOptions options;
    options.keys = std::move(keys);
    for (const std::string& anchor : anchors)
        options.anchors.push_back({"anchor", anchor});
    return verifyJournal(disk, "j", options).value();
}

bool passes(const VerifyReport& report)
{
    return report.ok && report.seal == Seal::Complete && !report.contradicted();
}

struct Stored {
    RecordKind kind = RecordKind::Turn;
    std::vector<std::byte> payload;
    std::uint32_t inWrite = 0;
};

std::vector<Stored> recordsOf(MemoryDisk& disk)
{
    std::vector<Stored> records;
    auto reader = JournalReader::open(disk, "j").value();
    RecordView record;
    while (reader->next(record) == ReadStatus::Record) {
        RecordHeader header;
        std::memcpy(&header, record.stored.data(), sizeof header);
        records.push_back({record.kind, {record.payload.begin(), record.payload.end()}, header.inWrite});
    }
    return records;
}

/// What somebody with a program can do: the records in one segment, numbered, checked and chained anew.
/// Signatures he cannot make.
MemoryDisk forged(const std::vector<Stored>& records)
{
    MemoryDisk disk;
    SegmentHeader header;
    header.runId = RunId;
    header.crc = segmentCrc(header);
    auto& file = disk.files["j/journal-000001.seg"];
    const auto bytes = std::as_bytes(std::span(&header, 1));
    file.assign(bytes.begin(), bytes.end());
    Hash chain{};
    std::uint64_t turns = 0;
    std::uint64_t number = 0;
    for (Stored record : records) {
        if (record.kind == RecordKind::SessionHeader)
            chain = sha256(record.payload);
        if (record.kind == RecordKind::Turn) {
            ++turns;
            std::memcpy(record.payload.data(), &turns, sizeof turns);
            const auto body = std::span(record.payload).first(record.payload.size() - sizeof(Hash));
            chain = chainHash(chain, body);
            std::memcpy(record.payload.data() + body.size(), chain.data(), sizeof chain);
        }
        if (record.kind == RecordKind::Close) {
            const CloseRecord close{turns, chain};
            std::memcpy(record.payload.data(), &close, sizeof close);
        }
        appendRecord(file, number++, record.inWrite, record.kind, record.payload);
    }
    return disk;
}

/// The same by who has the key: every checkpoint is signed anew as well.
MemoryDisk resigned(int turns, std::uint64_t seed, const Signer& signer)
{
    return sealedJournal(turns, seed, &signer).disk;
}

std::size_t middleTurn(const std::vector<Stored>& records)
{
    std::size_t at = records.size() / 2;
    while (records[at].kind != RecordKind::Turn)
        ++at;
    return at;
}

std::vector<Stored> withoutCheckpoints(std::vector<Stored> records)
{
    std::erase_if(records, [](const Stored& record) { return record.kind == RecordKind::Checkpoint; });
    return records;
}

/// Up to and with the checkpoint that is `back` checkpoints before the last one.
std::vector<Stored> upToCheckpoint(std::vector<Stored> records, int back)
{
    for (std::size_t i = records.size(); i-- > 0;)
        if (records[i].kind == RecordKind::Checkpoint && back-- == 0) {
            records.resize(i + 1);
            break;
        }
    return records;
}

} // namespace

class TestJournalAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedJournalPassesWithEveryAnchor();
    void everyAttackOfTheCatalogueIsAnswered();
    void flipBitRecord();
    void editRecordFixCrc();
    void deleteMiddleRecord();
    void swapTwoRecords();
    void insertAndDuplicateRecords();
    void truncateTailAfterCheckpoint();
    void truncateTailUncheckpointed();
    void rollbackWholeDirectory();
    void fork();
    void resignWithStolenKey();
    void lateKeyReseal();
    void truncateAndContinue();
    void unsealedFileIsNotAccepted();
    void unknownKey();
    void anAnchorThatIsNotOneNeverHelps();
    void proofsHoldWithoutTheJournalAndFailWhenChanged();
    void aContinuedJournalIsSealedAgain();
    void continuingAChangedJournalIsRefused();
};

void TestJournalAttacks::anUntouchedJournalPassesWithEveryAnchor()
{
    Sealed sealed = sealedJournal();
    QVERIFY(sealed.disk.files.size() >= 3);
    const VerifyReport report = verified(sealed.disk, {sealed.anchor, sealed.last});
    QVERIFY2(passes(report), report.firstBad.c_str());
    QVERIFY(report.checkpoints >= 5 && report.checkpoints == report.trustedCheckpoints);
    QCOMPARE(report.sealedRecords + 1, report.records);
    QVERIFY(report.anchors[0].state == AnchorState::Agrees && report.anchors[1].state == AnchorState::Agrees);
    QVERIFY(report.sealedBy == keyOf(stationKey()));
    QVERIFY(report.closedCleanly && report.lastCheckpoint == sealed.last);
    QVERIFY(passes(verified(sealed.disk)));
}

/// Each id of the catalogue has its own test here; a new one fails until it has.
void TestJournalAttacks::everyAttackOfTheCatalogueIsAnswered()
{
    const QString path = sharedPath(QStringLiteral("vectors/audit_attack_catalogue.json"));
    REQUIRE_REFERENCE(path);
    ReferenceTally tally("journal audit_attack_catalogue");
    const std::map<QString, const char*> tests{
        {QStringLiteral("flip_bit_record"), "flipBitRecord"},
        {QStringLiteral("edit_record_fix_crc"), "editRecordFixCrc"},
        {QStringLiteral("delete_middle_record"), "deleteMiddleRecord"},
        {QStringLiteral("swap_two_records"), "swapTwoRecords"},
        {QStringLiteral("truncate_tail_after_checkpoint"), "truncateTailAfterCheckpoint"},
        {QStringLiteral("truncate_tail_uncheckpointed"), "truncateTailUncheckpointed"},
        {QStringLiteral("rollback_whole_dir"), "rollbackWholeDirectory"},
        {QStringLiteral("fork"), "fork"},
        {QStringLiteral("resign_with_stolen_key"), "resignWithStolenKey"},
        {QStringLiteral("late_key_reseal (systemd CVE-2023-31439)"), "lateKeyReseal"},
        {QStringLiteral("truncate_and_continue (CVE-2023-31438)"), "truncateAndContinue"},
        {QStringLiteral("unsealed_file_accepted (systemd issue 15425)"), "unsealedFileIsNotAccepted"},
        {QStringLiteral("unknown_key"), "unknownKey"}};
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto cases = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("cases")].toArray();
    for (const auto& value : cases) {
        const QString id = value.toObject()[QStringLiteral("id")].toString();
        QVERIFY2(tests.contains(id),
                 qPrintable(QStringLiteral("audit_attack_catalogue.json: no test for ") + id));
        const QByteArray slot = QByteArray(tests.at(id)).append("()");
        QVERIFY2(metaObject()->indexOfMethod(slot) >= 0, slot);
        tally.add();
    }
}

void TestJournalAttacks::flipBitRecord()
{
    Sealed sealed = sealedJournal();
    for (auto& [name, bytes] : sealed.disk.files) {
        for (std::size_t at = 0; at < bytes.size(); at += 3) {
            bytes[at] ^= std::byte{0x08};
            const VerifyReport report = verified(sealed.disk);
            QVERIFY2(!report.ok && "j/" + segmentName(report.badSegment) == name, name.c_str());
            bytes[at] ^= std::byte{0x08};
        }
    }
}

void TestJournalAttacks::editRecordFixCrc()
{
    Sealed sealed = sealedJournal();
    auto records = recordsOf(sealed.disk);
    records[middleTurn(records)].payload[20] ^= std::byte{1};
    MemoryDisk disk = forged(records); // checksums, numbers and chain are right again
    const VerifyReport report = verified(disk);
    QVERIFY(!report.ok);
    QVERIFY2(report.firstBad.find("Merkle root") != std::string::npos, report.firstBad.c_str());
    const VerifyReport anchored = verified(disk, {sealed.last}); // it stops at the fault, before the anchor
    QVERIFY(!anchored.ok && anchored.anchors[0].state == AnchorState::NotReached);
}

void TestJournalAttacks::deleteMiddleRecord()
{
    Sealed sealed = sealedJournal();
    auto records = recordsOf(sealed.disk);
    records.erase(records.begin() + static_cast<std::ptrdiff_t>(middleTurn(records)));
    MemoryDisk disk = forged(records);
    QVERIFY(!verified(disk).ok);
}

void TestJournalAttacks::swapTwoRecords()
{
    Sealed sealed = sealedJournal();
    auto records = recordsOf(sealed.disk);
    const std::size_t at = middleTurn(records);
    const std::size_t other = records[at + 1].kind == RecordKind::Turn ? at + 1 : at - 1;
    std::swap(records[at].payload, records[other].payload);
    MemoryDisk disk = forged(records);
    QVERIFY(!verified(disk).ok);
}

void TestJournalAttacks::insertAndDuplicateRecords()
{
    Sealed sealed = sealedJournal();
    const auto records = recordsOf(sealed.disk);
    for (std::size_t to = 1; to < records.size(); to += 5) {
        auto more = records;
        more.insert(more.begin() + static_cast<std::ptrdiff_t>(to), records[middleTurn(records)]);
        MemoryDisk disk = forged(more);
        QVERIFY(!passes(verified(disk)));
    }
}

/// The journal alone cannot know; every anchor from later tells.
void TestJournalAttacks::truncateTailAfterCheckpoint()
{
    Sealed sealed = sealedJournal();
    MemoryDisk disk = forged(upToCheckpoint(recordsOf(sealed.disk), 2));
    const VerifyReport alone = verified(disk);
    QVERIFY(alone.ok && alone.seal == Seal::OpenEnd && !passes(alone)); // it is not closed, and says so
    QVERIFY(alone.note.find("may be missing") != std::string::npos);
    const VerifyReport report = verified(disk, {sealed.last});
    QVERIFY(report.contradicted() && report.anchors[0].state == AnchorState::RolledBack);
    QVERIFY(!verified(disk, {sealed.anchor}).contradicted()); // that one is older than the cut
}

void TestJournalAttacks::truncateTailUncheckpointed()
{
    Sealed sealed = sealedJournal(40, 5, &stationKey(), false);
    auto records = recordsOf(sealed.disk);
    while (records.back().kind != RecordKind::Checkpoint)
        records.pop_back();
    MemoryDisk disk = forged(records);
    const VerifyReport report = verified(disk, {sealed.last});
    QVERIFY(report.ok && !report.contradicted());
    QVERIFY(report.seal == Seal::OpenEnd); // never more than one interval can go, and never silently
    // A forged closing record does not make it whole.
    records.push_back({RecordKind::Close, std::vector<std::byte>(sizeof(CloseRecord)), 0});
    disk = forged(records);
    QVERIFY(verified(disk).ok && verified(disk).seal == Seal::OpenEnd);
}

void TestJournalAttacks::rollbackWholeDirectory()
{
    Sealed yesterday = sealedJournal(40, 5, &stationKey(), false);
    auto writer =
        JournalWriter::resume(yesterday.disk, "j", "", 0, {.signer = &stationKey(), .checkpointEvery = 8});
    QVERIFY(writer);
    writer->reset();
    const MemoryDisk image = yesterday.disk;
    auto later =
        JournalWriter::resume(yesterday.disk, "j", "", 0, {.signer = &stationKey(), .checkpointEvery = 8});
    QVERIFY(later && appendTurns(**later, 20, 2, 9) && (*later)->close());
    MemoryDisk restored = image;
    QVERIFY(verified(restored).ok); // by design: nothing in the directory knows
    const VerifyReport report = verified(restored, {(*later)->lastCheckpoint()});
    QVERIFY(report.contradicted() && report.anchors[0].state == AnchorState::RolledBack);
    QVERIFY(passes(verified(yesterday.disk, {(*later)->lastCheckpoint()})));
}

void TestJournalAttacks::fork()
{
    Sealed one = sealedJournal(40, 5);
    Sealed two = sealedJournal(40, 6); // the same first half, another second half, the same key
    QVERIFY(one.last != two.last && one.anchor == two.anchor);
    QVERIFY(passes(verified(one.disk, {one.anchor, one.last})) &&
            passes(verified(two.disk, {two.anchor, two.last})));
    const VerifyReport report = verified(one.disk, {two.last});
    QVERIFY(report.contradicted() && report.anchors[0].state == AnchorState::Differs);
    const auto growth = proveGrowth(one.disk, "j", one.anchor, two.last);
    QVERIFY(!growth && growth.error().code == ErrorCode::Corrupt);
}

void TestJournalAttacks::resignWithStolenKey()
{
    Sealed sealed = sealedJournal();
    // Rewritten from the beginning, signed anew: what the anchor covers is still protected.
    Sealed rewritten;
    auto writer = JournalWriter::create(rewritten.disk, "j", Header,
                                        {.runId = RunId, .signer = &stationKey(), .checkpointEvery = 8});
    QVERIFY(writer && appendTurns(**writer, 60, 3, 77) && (*writer)->close());
    const VerifyReport report = verified(rewritten.disk, {sealed.anchor});
    QVERIFY(report.contradicted() && report.anchors[0].state == AnchorState::Differs);
    // Rewritten behind the anchor: not found, and the verdict says that it cannot know.
    MemoryDisk behind = resigned(40, 6, stationKey());
    const VerifyReport blind = verified(behind, {sealed.anchor});
    QVERIFY(passes(blind));
    QVERIFY(blind.note.find("could have rewritten what follows the last anchor") != std::string::npos);
}

void TestJournalAttacks::lateKeyReseal()
{
    MemoryDisk disk = resigned(40, 6, otherKey()); // old entries under a key of another time
    const VerifyReport report = verified(disk);
    QVERIFY(!passes(report) && report.seal == Seal::Unknown);
    QVERIFY(!report.unknownSigner.empty());
}

void TestJournalAttacks::truncateAndContinue()
{
    Sealed sealed = sealedJournal();
    auto records = upToCheckpoint(recordsOf(sealed.disk), 3);
    std::mt19937_64 random(3);
    for (int i = 0; i < 20; ++i)
        records.push_back({RecordKind::Turn, makeTurn(Hash{}, 1, 100, random), 0});
    MemoryDisk disk = forged(records);
    VerifyReport report = verified(disk);
    QVERIFY(report.ok && report.seal == Seal::OpenEnd);
    QVERIFY(verified(disk, {sealed.last}).contradicted());
    for (int i = 0; i < 5'000; ++i)
        records.push_back({RecordKind::Turn, makeTurn(Hash{}, 1, 100, random), 0});
    disk = forged(records);
    report = verified(disk); // longer than a station leaves unsigned
    QVERIFY(!report.ok && report.firstBad.find("have no checkpoint") != std::string::npos);
    // By the station itself: it is visible, sealed, and the anchor still tells.
    disk = forged(upToCheckpoint(recordsOf(sealed.disk), 3));
    auto writer = JournalWriter::resume(disk, "j", "", 0, {.signer = &stationKey(), .checkpointEvery = 8});
    QVERIFY(writer && appendTurns(**writer, 60, 2, 9) && (*writer)->close());
    report = verified(disk, {sealed.last});
    QVERIFY(report.ok && report.continuations == 1);
    QVERIFY(report.contradicted() && report.anchors[0].state == AnchorState::Differs);
}

void TestJournalAttacks::unsealedFileIsNotAccepted()
{
    Sealed sealed = sealedJournal();
    MemoryDisk disk = forged(withoutCheckpoints(recordsOf(sealed.disk)));
    const VerifyReport report = verified(disk);
    QVERIFY(report.ok && report.closedCleanly); // all that can be made without the key
    QVERIFY(!passes(report) && report.seal == Seal::None);
    QVERIFY(report.note.find("Nobody signed") != std::string::npos);
    QVERIFY(verified(disk, {sealed.anchor}).contradicted());
    MemoryDisk empty;
    {
        auto writer = JournalWriter::create(empty, "j", Header, {.runId = RunId, .signer = &stationKey()});
        QVERIFY((*writer)->close());
    }
    QVERIFY(!verified(empty).ok); // sealed, but there is nothing in it
}

void TestJournalAttacks::unknownKey()
{
    Sealed sealed = sealedJournal();
    QVERIFY(verified(sealed.disk, {}, {}).seal == Seal::Unknown);
    QVERIFY(verified(sealed.disk, {}, {keyOf(otherKey())}).seal == Seal::Unknown);
    QVERIFY(passes(verified(sealed.disk, {}, {keyOf(otherKey()), keyOf(stationKey())})));
    // A signature under a trusted name and id that is not the key's is a fault, not an unknown key.
    auto records = recordsOf(sealed.disk);
    for (Stored& record : records)
        if (record.kind == RecordKind::Checkpoint) {
            std::string text(readCheckpointPayload(record.payload)->note);
            auto note = parseNote(text).value();
            note.signatures[0].bytes[3] ^= std::byte{1};
            std::vector<std::byte> bytes{
                std::byte(note.signatures[0].id >> 24U), std::byte(note.signatures[0].id >> 16U),
                std::byte(note.signatures[0].id >> 8U), std::byte(note.signatures[0].id)};
            bytes.insert(bytes.end(), note.signatures[0].bytes.begin(), note.signatures[0].bytes.end());
            text = note.text + "\n\xE2\x80\x94 " + note.signatures[0].name + " " + toBase64(bytes) + "\n";
            MerkleTree tree = *MerkleTree::fromPeaks(parseCheckpoint(note.text)->size,
                                                     readCheckpointPayload(record.payload)->peaks);
            record.payload = checkpointPayload(text, tree);
            break;
        }
    MemoryDisk disk = forged(records);
    const VerifyReport report = verified(disk);
    QVERIFY(!report.ok);
    QVERIFY2(report.firstBad.find("signature is wrong") != std::string::npos, report.firstBad.c_str());
}

void TestJournalAttacks::anAnchorThatIsNotOneNeverHelps()
{
    Sealed sealed = sealedJournal();
    auto other =
        JournalWriter::create(sealed.disk, "k", Header, {.runId = RunId + 1, .signer = &stationKey()});
    QVERIFY(other && appendTurns(**other, 10, 1, 1) && (*other)->close());
    const std::string byOther = signNote(parseNote(sealed.anchor)->text, otherKey());
    const VerifyReport report = verified(
        sealed.disk, {"", "rubbish\n", (*other)->lastCheckpoint(), byOther, sealed.anchor.substr(3)});
    for (const AnchorResult& anchor : report.anchors) {
        QVERIFY(anchor.state == AnchorState::Unusable);
        QVERIFY(!anchor.text.empty());
    }
    QVERIFY(!report.contradicted());
}

void TestJournalAttacks::proofsHoldWithoutTheJournalAndFailWhenChanged()
{
    Sealed sealed = sealedJournal();
    const auto records = recordsOf(sealed.disk);
    const std::array keys{keyOf(stationKey())};
    for (std::uint64_t number = 0; number + 1 < records.size(); ++number) {
        const auto proof = proveRecord(sealed.disk, "j", number, sealed.last);
        QVERIFY2(proof, proof ? "" : proof.error().message.c_str());
        const auto report = checkProof(*proof, keys);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QVERIFY(report->isRecord && report->number == number);
        QVERIFY(std::ranges::equal(std::span(report->stored).subspan(sizeof(RecordHeader)),
                                   records[number].payload));
        QVERIFY(!checkProof(*proof, std::array{keyOf(otherKey())}));
        if (number % 9 != 0)
            continue;
        for (std::size_t at = 0; at < proof->size(); at += 5) {
            std::string changed = *proof;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            QVERIFY(!checkProof(changed, keys));
        }
    }
    QVERIFY(!proveRecord(sealed.disk, "j", records.size() - 1, sealed.last)); // the checkpoint itself
    const auto growth = proveGrowth(sealed.disk, "j", sealed.anchor, sealed.last);
    QVERIFY2(growth, growth ? "" : growth.error().message.c_str());
    const auto report = checkProof(*growth, keys);
    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QVERIFY(!report->isRecord && report->older.size < report->checkpoint.size);
    for (std::size_t at = 0; at < growth->size(); at += 3) {
        std::string changed = *growth;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        QVERIFY(!checkProof(changed, keys));
    }
    QVERIFY(!proveGrowth(sealed.disk, "j", sealed.last, sealed.anchor));
}

void TestJournalAttacks::aContinuedJournalIsSealedAgain()
{
    Sealed sealed = sealedJournal(40, 5, &stationKey(), false);
    sealed.disk.files.rbegin()->second.pop_back(); // a crash in the middle of the last record
    const std::string before = sealed.last;
    auto writer = JournalWriter::resume(sealed.disk, "j", "restart", 1,
                                        {.signer = &stationKey(), .checkpointEvery = 8});
    QVERIFY2(writer, writer ? "" : writer.error().message.c_str());
    QVERIFY((*writer)->lastCheckpoint() != before && !(*writer)->lastCheckpoint().empty());
    QVERIFY(appendTurns(**writer, 30, 4, 2) && (*writer)->close());
    const VerifyReport report = verified(sealed.disk, {sealed.anchor, (*writer)->lastCheckpoint()});
    QVERIFY2(passes(report), report.firstBad.c_str());
    QCOMPARE(report.cuts, std::uint64_t{1});
    QCOMPARE(report.continuations, std::uint64_t{1});
    QVERIFY(proveGrowth(sealed.disk, "j", sealed.anchor, (*writer)->lastCheckpoint()));
}

/// What the station signs next never contradicts what it signed before.
void TestJournalAttacks::continuingAChangedJournalIsRefused()
{
    Sealed sealed = sealedJournal();
    const auto records = recordsOf(sealed.disk);
    std::size_t lastCheckpoint = records.size() - 1;
    while (records[lastCheckpoint].kind != RecordKind::Checkpoint)
        --lastCheckpoint;
    for (const bool peaks : {true, false}) { // the tree, or the note beside it
        auto changed = records;
        auto& payload = changed[lastCheckpoint].payload;
        payload[peaks ? payload.size() - 1 : 40] ^= std::byte{1};
        MemoryDisk disk = forged(changed);
        QVERIFY(!verified(disk).ok);
    }
    auto changed =
        records; // a record that was signed before: found by who verifies, and nothing new is signed over it
    changed[middleTurn(changed)].payload[20] ^= std::byte{1};
    MemoryDisk disk = forged(changed);
    auto writer = JournalWriter::resume(disk, "j", "", 0, {.signer = &stationKey(), .checkpointEvery = 8});
    QVERIFY(writer && appendTurns(**writer, 10, 1, 1) && (*writer)->close());
    QVERIFY(!verified(disk).ok);
    // By another key there is nothing to start from: all is hashed, and what does not fit is refused.
    disk = forged(changed);
    const auto before = disk.files;
    const auto other = JournalWriter::resume(disk, "j", "", 0, {.signer = &otherKey()});
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Corrupt);
    QVERIFY(disk.files == before);
    MemoryDisk sound = sealed.disk;
    auto fresh = JournalWriter::resume(sound, "j", "", 0, {.signer = &otherKey(), .checkpointEvery = 8});
    QVERIFY(fresh && appendTurns(**fresh, 10, 1, 1) && (*fresh)->close());
    QVERIFY(passes(verified(sound, {sealed.last}, {keyOf(stationKey()), keyOf(otherKey())})));
}

QTEST_APPLESS_MAIN(TestJournalAttacks)
#include "tst_journal_attacks.moc"
