// Damaged journals: whatever is cut off, changed, moved or put together wrongly, with checksums right or not,
// reading, recovery, repair, verification and continuation keep their promises (journal_fuzz.h). Seeds are
// fixed; the corpus in ../corpus/journal holds inputs worth keeping, and every one is tried.
#include <QtTest/QtTest>

#include <QtCore/QDir>

#include "journal_fuzz.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

using Bytes = std::vector<std::byte>;

class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::size_t below(std::size_t bound)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(m_state >> 33U) % bound;
    }

private:
    std::uint64_t m_state;
};

Bytes joined(const MemoryDisk& disk)
{
    Bytes bytes;
    for (const auto& [name, content] : disk.files)
        if (name.ends_with(".seg"))
            bytes.insert(bytes.end(), content.begin(), content.end());
    return bytes;
}

/// Journals of every kind that a station leaves behind.
Bytes whole(Random& random)
{
    MemoryDisk disk;
    JournalOptions options;
    options.segmentBytesMax = 800 + random.below(3000);
    options.firstSegmentBytes = random.below(3) == 0 ? 1'000 : 0;
    options.signer = random.below(2) == 0 ? &fuzzSigner() : nullptr;
    options.checkpointEvery = 4 + random.below(20);
    options.runId = random.below(100);
    auto writer = JournalWriter::create(disk, "j", "{}", options);
    if (!writer || !appendTurns(**writer, static_cast<int>(random.below(30)),
                                1 + static_cast<int>(random.below(5)), random.below(1000)))
        qFatal("the journal of the test could not be written");
    if (random.below(2) == 0)
        (void)(*writer)->close();
    writer->reset();
    if (random.below(3) == 0)
        if (auto again = JournalWriter::resume(disk, "j", "more", 7, options))
            (void)appendTurns(**again, 5, 2, 3);
    return joined(disk);
}

/// Where records begin, as far as they can be followed.
std::vector<std::size_t> recordsOf(const Bytes& bytes)
{
    std::vector<std::size_t> places;
    std::size_t at = sizeof(SegmentHeader);
    RecordHeader header;
    while (at + sizeof header <= bytes.size()) {
        std::memcpy(&header, bytes.data() + at, sizeof header);
        if (header.size > 4096 || at + paddedSize(header.size) > bytes.size())
            break;
        places.push_back(at);
        at += paddedSize(header.size);
    }
    return places;
}

/// Changes something inside a record and puts its checksum right, so that what comes after the checksum is
/// tried.
void forge(Bytes& bytes, Random& random)
{
    const auto places = recordsOf(bytes);
    if (places.empty())
        return;
    const std::size_t at = places[random.below(places.size())];
    RecordHeader header;
    std::memcpy(&header, bytes.data() + at, sizeof header);
    switch (random.below(5)) {
    case 0:
        header.number += random.below(3);
        break;
    case 1:
        header.kind = static_cast<RecordKind>(random.below(9));
        break;
    case 2:
        header.inWrite = static_cast<std::uint32_t>(random.below(5));
        break;
    case 3:
        header.version = static_cast<std::uint16_t>(random.below(3));
        break;
    default:
        if (header.size > 0)
            bytes[at + sizeof header + random.below(header.size)] ^=
                static_cast<std::byte>(1 + random.below(255));
        break;
    }
    header.crc = recordCrc(header, std::span(bytes).subspan(at + sizeof header, header.size));
    std::memcpy(bytes.data() + at, &header, sizeof header);
}

void damage(Bytes& bytes, Random& random)
{
    const std::size_t changes = random.below(5);
    for (std::size_t i = 0; i < changes && !bytes.empty(); ++i) {
        const std::size_t at = random.below(bytes.size());
        const std::size_t count = std::min(bytes.size() - at, 1 + random.below(300));
        const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        switch (random.below(8)) {
        case 0:
            bytes[at] = static_cast<std::byte>(random.below(256));
            break;
        case 1:
            bytes.erase(from, from + static_cast<std::ptrdiff_t>(count));
            break;
        case 2: { // a piece once more, here
            const Bytes piece(from, from + static_cast<std::ptrdiff_t>(count));
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(random.below(bytes.size())),
                         piece.begin(), piece.end());
            break;
        }
        case 3: // lost pages
            std::fill(from, from + static_cast<std::ptrdiff_t>(count), std::byte{0});
            break;
        case 4:
            bytes.resize(at);
            break;
        case 5:
            bytes.resize(bytes.size() + random.below(2000)); // written ahead
            break;
        default:
            forge(bytes, random);
            break;
        }
    }
}

} // namespace

class TestFuzzJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInputOfTheCorpusKeepsThePromises()
    {
        const QDir corpus(QStringLiteral(MYSTIC_SOURCE_DIR) + QStringLiteral("/tests/fuzz/corpus/journal"));
        JournalFuzzCounts counts;
        const auto names = corpus.entryList(QDir::Files);
        for (const QString& name : names) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            fuzzJournal(std::as_bytes(std::span(content.data(), static_cast<std::size_t>(content.size()))),
                        counts);
        }
        QVERIFY2(names.size() >= 8, "the corpus is kept with the sources");
        QVERIFY(counts.opened > 0 && counts.intact > 0 && counts.torn > 0 && counts.damaged > 0);
    }

    void damagedJournalsKeepThePromises()
    {
        JournalFuzzCounts counts;
        for (std::uint64_t seed = 1; seed <= 4'000; ++seed) {
            Random random(seed);
            Bytes bytes = whole(random);
            damage(bytes, random);
            fuzzJournal(bytes, counts);
        }
        // Every way out was taken, often.
        QVERIFY2(counts.opened > 2'500, qPrintable(QString::number(counts.opened)));
        QVERIFY2(counts.intact > 300, qPrintable(QString::number(counts.intact)));
        QVERIFY2(counts.torn > 300, qPrintable(QString::number(counts.torn)));
        QVERIFY2(counts.damaged > 300, qPrintable(QString::number(counts.damaged)));
        QVERIFY2(counts.continued > 500, qPrintable(QString::number(counts.continued)));
        QVERIFY2(counts.repaired > 200, qPrintable(QString::number(counts.repaired)));
    }

    void randomBytesKeepThePromises()
    {
        JournalFuzzCounts counts;
        for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
            Random random(seed);
            Bytes bytes(random.below(3'000));
            for (std::byte& byte : bytes)
                byte = static_cast<std::byte>(random.below(256));
            fuzzJournal(bytes, counts);
        }
        QCOMPARE(counts.intact, std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestFuzzJournal)
#include "tst_fuzz_journal.moc"
