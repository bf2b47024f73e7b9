// Checksums and hashes against their published values.
#include <QtTest/QtTest>

#include <random>

#include "journal/crc32c.h"
#include "journal/sha256.h"

using namespace mystic;

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

} // namespace

class TestJournalHashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crcGivesThePublishedValues();
    void bothCrcPathsAgreeAndContinue();
    void sha256GivesThePublishedValues();
    void theChainIsTheHashOfPreviousAndBytes();
    void hexTextRoundTripsAndRefusesOtherText();
};

void TestJournalHashes::crcGivesThePublishedValues()
{
    QCOMPARE(crc32c(bytesOf("123456789")), 0xE3069283U);
    std::vector<std::byte> bytes(32); // RFC 3720, B.4
    QCOMPARE(crc32c(bytes), 0x8A9136AAU);
    std::fill(bytes.begin(), bytes.end(), std::byte{0xFF});
    QCOMPARE(crc32c(bytes), 0x62A8AB43U);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(i);
    QCOMPARE(crc32c(bytes), 0x46DD794EU);
    QCOMPARE(crc32c({}), 0U);
}

void TestJournalHashes::bothCrcPathsAgreeAndContinue()
{
    std::mt19937_64 random(7);
    std::vector<std::byte> bytes(257);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(random() & 0xFFU);
    for (std::size_t size = 0; size <= bytes.size(); ++size) {
        const auto part = std::span<const std::byte>(bytes).first(size);
        const std::uint32_t whole = crc32cPortable(part);
        QCOMPARE(crc32c(part), whole);
        const std::size_t cut = size / 3;
        QCOMPARE(crc32c(part.subspan(cut), crc32c(part.first(cut))), whole);
    }
}

void TestJournalHashes::sha256GivesThePublishedValues()
{
    QCOMPARE(toHex(sha256(bytesOf("abc"))), // FIPS 180-4 example
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(toHex(sha256({})),
             std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(toHex(sha256(bytesOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))),
             std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
}

void TestJournalHashes::theChainIsTheHashOfPreviousAndBytes()
{
    const Hash previous = sha256(bytesOf("before"));
    std::vector<std::byte> joined(previous.begin(), previous.end());
    const auto payload = bytesOf("payload");
    joined.insert(joined.end(), payload.begin(), payload.end());
    QCOMPARE(toHex(chainHash(previous, payload)), toHex(sha256(joined)));
    Sha256 inParts;
    inParts.update(std::span(joined).first(5));
    inParts.update(std::span(joined).subspan(5));
    QCOMPARE(toHex(inParts.finish()), toHex(sha256(joined)));
}

void TestJournalHashes::hexTextRoundTripsAndRefusesOtherText()
{
    const Hash hash = sha256(bytesOf("x"));
    QVERIFY(hashFromHex(toHex(hash)) == hash);
    QVERIFY(!hashFromHex(toHex(hash).substr(1)));
    QVERIFY(!hashFromHex(toHex(hash).substr(1) + "g"));
}

QTEST_APPLESS_MAIN(TestJournalHashes)
#include "tst_journal_hashes.moc"
