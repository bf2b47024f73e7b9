// Published values for what seals a journal: Merkle trees and proofs, Ed25519, signed notes.
#include <QtTest/QtTest>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "journal/merkle.h"
#include "journal/signed_note.h"
#include "reference.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

QJsonArray casesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("cases")].toArray();
}

std::vector<std::byte> bytesOf(const QByteArray& bytes)
{
    const auto view = std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size())));
    return {view.begin(), view.end()};
}

std::vector<std::byte> hexOf(const QJsonValue& value)
{
    return bytesOf(QByteArray::fromHex(value.toString().toLatin1()));
}

template <std::size_t Size>
std::array<std::byte, Size> fixed(const std::vector<std::byte>& bytes)
{
    std::array<std::byte, Size> out{};
    std::copy_n(bytes.begin(), std::min(Size, bytes.size()), out.begin());
    return out;
}

Hash hashOf(const QJsonValue& value)
{
    return fixed<32>(hexOf(value));
}

std::vector<Hash> hashesOf(const QJsonValue& value)
{
    std::vector<Hash> hashes;
    for (const auto& item : value.toArray())
        hashes.push_back(hashOf(item));
    return hashes;
}

std::vector<Hash> standardLeaves(std::size_t count)
{
    static const std::array texts{
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
    std::vector<Hash> leaves;
    for (std::size_t i = 0; i < count; ++i)
        leaves.push_back(leafHash(bytesOf(QByteArray::fromHex(texts[i]))));
    return leaves;
}

MerkleTree treeOf(const std::vector<Hash>& leaves)
{
    MerkleTree tree;
    for (const Hash& leaf : leaves)
        tree.append(leaf);
    return tree;
}

std::vector<Hash> collected(MerkleProof proof, const std::vector<Hash>& leaves)
{
    for (std::size_t i = 0; i < leaves.size(); ++i)
        proof.take(i, leaves[i]);
    return proof.hashes();
}

/// JSON's numbers are doubles here; -1 was written as 2^64 - 1.
std::uint64_t wholeNumber(const QJsonValue& value)
{
    const double number = value.toDouble();
    return number < 0x1p64 ? static_cast<std::uint64_t>(number) : UINT64_MAX;
}

std::string utf8(const QJsonValue& value)
{
    return value.toString().toStdString();
}

} // namespace

class TestJournalVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void merkleTreesAreThoseOfRfc6962();
    void publishedInclusionProbesAreJudgedAsPublished();
    void everyProofOfASmallTreeHoldsAndNoOtherDoes();
    void ed25519IsThatOfRfc8032();
    void oddSignaturesAreJudgedAsByWycheproof();
    void signedNotesAreThoseOfC2sp();
    void malformedNotesAndKeysAreRefused();
    void base64IsStrict();
};

void TestJournalVectors::merkleTreesAreThoseOfRfc6962()
{
    const QString path = sharedPath(QStringLiteral("vectors/merkle_rfc6962_basics.json"));
    REQUIRE_REFERENCE(path);
    ReferenceTally tally("journal merkle_rfc6962_basics");
    for (const auto& value : casesOf(path)) {
        const QJsonObject c = value.toObject();
        const QString op = c[QStringLiteral("op")].toString();
        const QByteArray where = QByteArray("merkle_rfc6962_basics.json: ").append(op.toLatin1());
        if (op == QLatin1String("empty_root")) {
            QVERIFY2(MerkleTree().root() == hashOf(c[QStringLiteral("root")]), where);
        } else if (op == QLatin1String("leaf_hash")) {
            const auto data = c.contains(QStringLiteral("data_utf8"))
                                  ? bytesOf(c[QStringLiteral("data_utf8")].toString().toUtf8())
                                  : hexOf(c[QStringLiteral("data_hex")]);
            QVERIFY2(leafHash(data) == hashOf(c[QStringLiteral("hash")]), where);
        } else if (op == QLatin1String("node_hash")) {
            // the published case joins two short texts; a node of this tree is always 64 bytes
            const QByteArray joined = QByteArray(1, '\x01') +
                                      c[QStringLiteral("left_utf8")].toString().toUtf8() +
                                      c[QStringLiteral("right_utf8")].toString().toUtf8();
            QVERIFY2(sha256(bytesOf(joined)) == hashOf(c[QStringLiteral("hash")]), where);
        } else if (op == QLatin1String("root_at_size")) {
            std::vector<Hash> leaves;
            for (const auto& leaf : c[QStringLiteral("leaves_hex")].toArray())
                leaves.push_back(leafHash(hexOf(leaf)));
            QVERIFY2(treeOf(leaves).root() == hashOf(c[QStringLiteral("root")]), where);
        } else if (op == QLatin1String("inclusion_proof")) {
            const auto index = static_cast<std::uint64_t>(c[QStringLiteral("leaf_index")].toInt());
            const auto size = static_cast<std::uint64_t>(c[QStringLiteral("tree_size")].toInt());
            const auto proof = hashesOf(c[QStringLiteral("proof")]);
            QVERIFY2(collected(MerkleProof::inclusion(index, size), standardLeaves(size)) == proof, where);
            QVERIFY2(verifyInclusion(index, size, hashOf(c[QStringLiteral("leaf_hash")]), proof,
                                     hashOf(c[QStringLiteral("root")])),
                     where);
        } else if (op == QLatin1String("consistency_proof")) {
            const auto size1 = static_cast<std::uint64_t>(c[QStringLiteral("size1")].toInt());
            const auto size2 = static_cast<std::uint64_t>(c[QStringLiteral("size2")].toInt());
            const auto proof = hashesOf(c[QStringLiteral("proof")]);
            QVERIFY2(collected(MerkleProof::consistency(size1, size2), standardLeaves(size2)) == proof,
                     where);
            QVERIFY2(verifyConsistency(size1, size2, hashOf(c[QStringLiteral("root1")]),
                                       hashOf(c[QStringLiteral("root2")]), proof),
                     where);
        } else {
            QFAIL(where);
        }
        tally.add();
    }
}

void TestJournalVectors::publishedInclusionProbesAreJudgedAsPublished()
{
    const QString path = sharedPath(QStringLiteral("vectors/merkle_probes_inclusion.json"));
    REQUIRE_REFERENCE(path);
    ReferenceTally tally("journal merkle_probes_inclusion");
    for (const auto& value : casesOf(path)) {
        const QJsonObject c = value.toObject();
        bool whole =
            true; // hashes of another length are refused, as fromBase64 plus a size check do in a note
        const auto decode = [&](const QJsonValue& text) {
            const auto bytes = fromBase64(utf8(text)).value_or(std::vector<std::byte>());
            whole = whole && bytes.size() == sizeof(Hash);
            return fixed<32>(bytes);
        };
        const Hash root = decode(c[QStringLiteral("root")]);
        const Hash leaf = decode(c[QStringLiteral("leafHash")]);
        std::vector<Hash> proof;
        for (const auto& item : c[QStringLiteral("proof")].toArray())
            proof.push_back(decode(item));
        const bool holds =
            whole && verifyInclusion(wholeNumber(c[QStringLiteral("leafIdx")]),
                                     wholeNumber(c[QStringLiteral("treeSize")]), leaf, proof, root);
        QVERIFY2(holds != c[QStringLiteral("wantErr")].toBool(),
                 qPrintable(QStringLiteral("merkle_probes_inclusion.json: ") +
                            c[QStringLiteral("path")].toString()));
        tally.add();
    }
}

void TestJournalVectors::everyProofOfASmallTreeHoldsAndNoOtherDoes()
{
    std::vector<Hash> leaves;
    std::vector<Hash> roots{MerkleTree().root()};
    MerkleTree tree;
    for (unsigned char i = 0; i < 40; ++i) {
        leaves.push_back(leafHash(std::as_bytes(std::span(&i, 1))));
        tree.append(leaves.back());
        roots.push_back(tree.root());
    }
    for (std::uint64_t size = 1; size <= leaves.size(); ++size) {
        const std::vector<Hash> some(leaves.begin(), leaves.begin() + static_cast<std::ptrdiff_t>(size));
        for (std::uint64_t index = 0; index < size; ++index) {
            auto proof = collected(MerkleProof::inclusion(index, size), some);
            QVERIFY(verifyInclusion(index, size, leaves[index], proof, roots[size]));
            QVERIFY(!verifyInclusion(index, size, leaves[(index + 1) % leaves.size()], proof, roots[size]));
            QVERIFY(size == 1 ||
                    !verifyInclusion((index + 1) % size, size, leaves[index], proof, roots[size]));
            proof.push_back(leaves[0]);
            QVERIFY(!verifyInclusion(index, size, leaves[index], proof, roots[size]));
        }
        for (std::uint64_t old = 1; old <= size; ++old) {
            auto proof = collected(MerkleProof::consistency(old, size), some);
            QVERIFY(verifyConsistency(old, size, roots[old], roots[size], proof));
            QVERIFY(!verifyConsistency(old, size, roots[old - 1], roots[size], proof));
            QVERIFY(old == size || !verifyConsistency(old, size, roots[old], roots[size - 1], proof));
            if (!proof.empty()) {
                proof.back()[0] ^= std::byte{1};
                QVERIFY(!verifyConsistency(old, size, roots[old], roots[size], proof));
            }
        }
        QVERIFY(!verifyConsistency(0, size, roots[0], roots[size], {}));
    }
}

void TestJournalVectors::ed25519IsThatOfRfc8032()
{
    const QString path = sharedPath(QStringLiteral("vectors/ed25519_rfc8032.json"));
    REQUIRE_REFERENCE(path);
    ReferenceTally tally("journal ed25519_rfc8032");
    for (const auto& value : casesOf(path)) {
        const QJsonObject c = value.toObject();
        const SeedSigner signer("test", fixed<32>(hexOf(c[QStringLiteral("secret")])));
        const auto message = hexOf(c[QStringLiteral("msg")]);
        const Signature signature = signer.sign(message);
        QVERIFY(std::ranges::equal(signer.publicKey(), hexOf(c[QStringLiteral("public")])));
        QVERIFY(std::ranges::equal(signature, hexOf(c[QStringLiteral("sig")])));
        QVERIFY(verifySignature(signer.publicKey(), message, signature));
        tally.add();
    }
}

void TestJournalVectors::oddSignaturesAreJudgedAsByWycheproof()
{
    const QString path = sharedPath(QStringLiteral("vectors/ed25519_wycheproof_odd.json"));
    REQUIRE_REFERENCE(path);
    ReferenceTally tally("journal ed25519_wycheproof_odd");
    for (const auto& value : casesOf(path)) {
        const QJsonObject c = value.toObject();
        const bool holds = verifySignature(fixed<32>(hexOf(c[QStringLiteral("pk")])),
                                           hexOf(c[QStringLiteral("msg")]), hexOf(c[QStringLiteral("sig")]));
        QVERIFY2(holds == (c[QStringLiteral("result")].toString() == QLatin1String("valid")),
                 qPrintable(QStringLiteral("ed25519_wycheproof_odd.json: tcId %1")
                                .arg(c[QStringLiteral("tcId")].toInt())));
        tally.add();
    }
}

void TestJournalVectors::signedNotesAreThoseOfC2sp()
{
    const QString path = sharedPath(QStringLiteral("vectors/signed_note_basics.json"));
    REQUIRE_REFERENCE(path);
    ReferenceTally tally("journal signed_note_basics");
    for (const auto& value : casesOf(path)) {
        const QJsonObject c = value.toObject();
        const QString op = c[QStringLiteral("op")].toString();
        if (op == QLatin1String("open")) {
            const auto key = parseNoteKey(utf8(c[QStringLiteral("vkey")]));
            const auto note = parseNote(utf8(c[QStringLiteral("note")]));
            QVERIFY(key && note);
            QCOMPARE(toText(*key), utf8(c[QStringLiteral("vkey")]));
            QVERIFY(checkNote(*note, std::array{*key}));
            SignedNote changed = *note;
            changed.text[0] ^= 1;
            QVERIFY(!checkNote(changed, std::array{*key}));
        } else if (op == QLatin1String("sign")) {
            const auto secret = parseSecretKey(utf8(c[QStringLiteral("skey")]));
            QVERIFY(secret);
            QCOMPARE(secretKeyText(secret->name, secret->seed), utf8(c[QStringLiteral("skey")]));
            QCOMPARE(signNote(utf8(c[QStringLiteral("text")]), SeedSigner(secret->name, secret->seed)),
                     utf8(c[QStringLiteral("note")]));
        } else if (op == QLatin1String("key_id")) {
            const auto bytes = fromBase64(utf8(c[QStringLiteral("pubkey_b64")]));
            QVERIFY(bytes && bytes->size() == 33);
            NoteKey key{utf8(c[QStringLiteral("name")]), NoteAlgorithm::Ed25519, {}};
            std::copy(bytes->begin() + 1, bytes->end(), key.key.begin());
            QCOMPARE(QString::number(keyId(key), 16), c[QStringLiteral("key_id_hex")].toString());
        } else if (op == QLatin1String("format_tree")) {
            Checkpoint checkpoint{utf8(c[QStringLiteral("origin")]),
                                  static_cast<std::uint64_t>(c[QStringLiteral("size")].toDouble()),
                                  {}};
            checkpoint.root = leafHash(bytesOf("hello world"));
            QCOMPARE(toText(checkpoint), utf8(c[QStringLiteral("text")]));
            QVERIFY(parseCheckpoint(utf8(c[QStringLiteral("text")])).value() == checkpoint);
        } else if (op == QLatin1String("cosignature_v1_message")) {
            QCOMPARE(
                cosignatureMessage(utf8(c[QStringLiteral("checkpoint_body")]),
                                   static_cast<std::uint64_t>(c[QStringLiteral("timestamp")].toDouble())),
                utf8(c[QStringLiteral("message")]));
        } else {
            QFAIL(qPrintable(QStringLiteral("signed_note_basics.json: unknown case ") + op));
        }
        tally.add();
    }
}

void TestJournalVectors::malformedNotesAndKeysAreRefused()
{
    const SeedSigner signer("station", SecretSeed{std::byte{7}});
    const std::string good = signNote("one\ntwo\n", signer);
    const auto note = parseNote(good);
    QVERIFY(note && note->text == "one\ntwo\n" && checkNote(*note, std::array{keyOf(signer)}));
    for (std::size_t cut = 0; cut < good.size(); ++cut) {
        const auto shorter = parseNote(good.substr(0, cut));
        QVERIFY(!shorter || !checkNote(*shorter, std::array{keyOf(signer)}));
    }
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string changed = good;
        changed[at] = static_cast<char>(changed[at] ^ 0x04);
        const auto other = parseNote(changed);
        QVERIFY2(!other || !checkNote(*other, std::array{keyOf(signer)}), qPrintable(QString::number(at)));
    }
    QVERIFY(!parseNote(""));
    QVERIFY(!parseNote("text\n\n"));
    QVERIFY(!parseNote(std::string(good) + "no signature line\n"));
    const std::string key = toText(keyOf(signer));
    for (std::size_t at = 0; at < key.size(); ++at) {
        std::string changed = key;
        changed[at] = changed[at] == '1' ? '2' : '1';
        QVERIFY(!parseNoteKey(changed));
    }
    QVERIFY(!parseSecretKey(key) && !parseSecretKey("") &&
            !parseNoteKey(secretKeyText("station", SecretSeed{})));
    for (const char* text : {"", "a\n1\n", "a\n01\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                             "a\n1\nAAAA\n", "\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                             "a\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nmore\n",
                             "a\n-1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"})
        QVERIFY2(!parseCheckpoint(text), text);
}

void TestJournalVectors::base64IsStrict()
{
    for (const auto& [plain, coded] : {std::pair{"", ""},
                                       {"f", "Zg=="},
                                       {"fo", "Zm8="},
                                       {"foo", "Zm9v"},
                                       {"foob", "Zm9vYg=="},
                                       {"fooba", "Zm9vYmE="},
                                       {"foobar", "Zm9vYmFy"}}) { // RFC 4648 §10
        QCOMPARE(toBase64(bytesOf(plain)), std::string(coded));
        QVERIFY(fromBase64(coded) == bytesOf(plain));
    }
    for (const char* bad : {"Z", "Zg", "Zg=", "Zh==", "Zm9=", "Zg==Zg==", "Z===", "====", "Zm9\n", "Zm-_"})
        QVERIFY2(!fromBase64(bad), bad);
}

QTEST_APPLESS_MAIN(TestJournalVectors)
#include "tst_journal_vectors.moc"
