#include "signed_note.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstring>

namespace mystic {

namespace {

constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view SignatureMark = "\xE2\x80\x94 "; // an em dash and a space
constexpr std::string_view SecretMark = "PRIVATE+KEY+";
constexpr std::size_t SignaturesMax = 100;
constexpr std::size_t NoteBytesMax = 1'000'000;

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

std::uint32_t bigEndian(std::span<const std::byte> bytes)
{
    std::uint32_t value = 0;
    for (const std::byte b : bytes.first(sizeof(value)))
        value = (value << 8U) | std::to_integer<std::uint32_t>(b);
    return value;
}

std::array<std::byte, 4> bigEndian(std::uint32_t value)
{
    return {static_cast<std::byte>(value >> 24U), static_cast<std::byte>(value >> 16U),
            static_cast<std::byte>(value >> 8U), static_cast<std::byte>(value)};
}

std::string hex8(std::uint32_t value)
{
    std::array<char, 16> text{};
    const int size = std::snprintf(text.data(), text.size(), "%08x", value);
    return {text.data(), static_cast<std::size_t>(size)};
}

bool isKeyName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) != 0x7F && c != '+';
    });
}

/// The parts of "name+id+base64", each as it stands.
struct KeyParts {
    std::string_view name;
    std::uint32_t id = 0;
    std::vector<std::byte> bytes;
};
std::optional<KeyParts> splitKey(std::string_view text)
{
    const std::size_t first = text.find('+');
    const std::size_t second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos || second - first != 9)
        return std::nullopt;
    KeyParts parts;
    parts.name = text.substr(0, first);
    const char* digits = text.data() + first + 1;
    const auto [end, error] = std::from_chars(digits, digits + 8, parts.id, 16);
    auto bytes = fromBase64(text.substr(second + 1));
    if (error != std::errc() || end != digits + 8 || !bytes || bytes->size() != 33 || !isKeyName(parts.name))
        return std::nullopt;
    parts.bytes = std::move(*bytes);
    return parts;
}

} // namespace

std::string toBase64(std::span<const std::byte> bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        const std::size_t have = std::min<std::size_t>(3, bytes.size() - i);
        for (std::size_t k = 0; k < 3; ++k)
            group = (group << 8U) | (k < have ? std::to_integer<std::uint32_t>(bytes[i + k]) : 0);
        for (std::size_t k = 0; k < 4; ++k)
            text += k <= have ? Alphabet[(group >> (18 - 6 * k)) & 63U] : '=';
    }
    return text;
}

std::optional<std::vector<std::byte>> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0;
    std::vector<std::byte> bytes;
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPadding = i >= text.size() - padding;
        const std::size_t value = isPadding ? 0 : Alphabet.find(text[i]);
        if (value == std::string_view::npos)
            return std::nullopt;
        group = (group << 6U) | static_cast<std::uint32_t>(value);
        if (i % 4 != 3)
            continue;
        for (unsigned shift = 16;; shift -= 8) {
            bytes.push_back(static_cast<std::byte>(group >> shift));
            if (shift == 0)
                break;
        }
        group = 0;
    }
    for (std::size_t i = 0; i < padding; ++i) {
        if (bytes.back() != std::byte{0})
            return std::nullopt; // bits that no byte came from
        bytes.pop_back();
    }
    return bytes;
}

NoteKey keyOf(const Signer& signer)
{
    return {signer.name(), NoteAlgorithm::Ed25519, signer.publicKey()};
}

std::uint32_t keyId(const NoteKey& key)
{
    std::string text = key.name + '\n' + static_cast<char>(key.algorithm);
    text.append(reinterpret_cast<const char*>(key.key.data()), key.key.size());
    return bigEndian(sha256(bytesOf(text)));
}

std::string toText(const NoteKey& key)
{
    std::vector<std::byte> bytes{static_cast<std::byte>(key.algorithm)};
    bytes.insert(bytes.end(), key.key.begin(), key.key.end());
    return key.name + '+' + hex8(keyId(key)) + '+' + toBase64(bytes);
}

Result<NoteKey> parseNoteKey(std::string_view text)
{
    const auto parts = splitKey(text);
    if (!parts)
        return failure(ErrorCode::Parse, "this is not a public key in the form name+01234567+base64");
    NoteKey key;
    key.name = parts->name;
    key.algorithm = static_cast<NoteAlgorithm>(parts->bytes[0]);
    if (key.algorithm != NoteAlgorithm::Ed25519 && key.algorithm != NoteAlgorithm::Cosignature)
        return failure(ErrorCode::Unsupported,
                       "the key " + key.name + " is of an algorithm this program does not know");
    std::copy(parts->bytes.begin() + 1, parts->bytes.end(), key.key.begin());
    if (keyId(key) != parts->id)
        return failure(ErrorCode::Parse, "the key " + key.name + " does not fit its id " + hex8(parts->id) +
                                             ": it was copied wrongly");
    return key;
}

std::string fingerprint(const PublicKey& key)
{
    const std::string hex = toHex(sha256(key));
    return hex.substr(0, 4) + '-' + hex.substr(4, 4) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4);
}

std::string secretKeyText(std::string_view name, const SecretSeed& seed)
{
    const SeedSigner signer{std::string(name), seed};
    std::vector<std::byte> bytes{static_cast<std::byte>(NoteAlgorithm::Ed25519)};
    bytes.insert(bytes.end(), seed.begin(), seed.end());
    return std::string(SecretMark) + signer.name() + '+' + hex8(keyId(keyOf(signer))) + '+' + toBase64(bytes);
}

Result<SecretKey> parseSecretKey(std::string_view text)
{
    const auto parts = text.starts_with(SecretMark) ? splitKey(text.substr(SecretMark.size())) : std::nullopt;
    if (!parts || parts->bytes[0] != static_cast<std::byte>(NoteAlgorithm::Ed25519))
        return failure(ErrorCode::Parse,
                       "this is not a signing key in the form PRIVATE+KEY+name+01234567+base64");
    SecretKey key;
    key.name = parts->name;
    std::copy(parts->bytes.begin() + 1, parts->bytes.end(), key.seed.begin());
    if (keyId(keyOf(SeedSigner(key.name, key.seed))) != parts->id)
        return failure(ErrorCode::Parse, "the signing key does not fit its id: the file was changed");
    return key;
}

Result<SignedNote> parseNote(std::string_view note)
{
    const auto malformed = [](const char* what) {
        return failure(ErrorCode::Parse, std::string("malformed note: ") + what);
    };
    if (note.size() > NoteBytesMax)
        return malformed("it is too long");
    const bool clean = std::ranges::none_of(
        note, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F; });
    const std::size_t blank = note.rfind("\n\n");
    if (!clean || blank == std::string_view::npos || !note.ends_with('\n'))
        return malformed("text, an empty line and signature lines are expected");
    SignedNote parsed;
    parsed.text = note.substr(0, blank + 1);
    std::string_view rest = note.substr(blank + 2);
    if (rest.empty())
        return malformed("it has no signature");
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        if (!line.starts_with(SignatureMark))
            return malformed("a signature line does not begin with a dash");
        line.remove_prefix(SignatureMark.size());
        const std::size_t space = line.find(' ');
        const std::string_view name = line.substr(0, space);
        auto bytes = space == std::string_view::npos ? std::nullopt : fromBase64(line.substr(space + 1));
        if (!isKeyName(name) || !bytes || bytes->size() < 5)
            return malformed("a signature line has no name or no signature");
        if (parsed.signatures.size() == SignaturesMax)
            return malformed("it has more than 100 signatures");
        parsed.signatures.push_back(
            {std::string(name), bigEndian(*bytes), {bytes->begin() + 4, bytes->end()}});
    }
    return parsed;
}

std::string signNote(std::string_view text, const Signer& signer)
{
    const Signature signature = signer.sign(bytesOf(text));
    const auto id = bigEndian(keyId(keyOf(signer)));
    std::vector<std::byte> bytes(id.begin(), id.end());
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    std::string note(text);
    note += '\n';
    note += SignatureMark;
    return note + signer.name() + ' ' + toBase64(bytes) + '\n';
}

std::string cosignatureMessage(std::string_view text, std::uint64_t time)
{
    return "cosignature/v1\ntime " + std::to_string(time) + "\n" + std::string(text);
}

namespace {

bool signedBy(const NoteKey& key, const SignedNote& note, std::span<const std::byte> bytes)
{
    if (key.algorithm == NoteAlgorithm::Ed25519)
        return verifySignature(key.key, bytesOf(note.text), bytes);
    constexpr std::size_t timeBytes = sizeof(std::uint64_t);
    if (bytes.size() < timeBytes)
        return false;
    const std::uint64_t time =
        (std::uint64_t{bigEndian(bytes)} << 32U) | bigEndian(bytes.subspan(sizeof(std::uint32_t)));
    return verifySignature(key.key, bytesOf(cosignatureMessage(note.text, time)), bytes.subspan(timeBytes));
}

} // namespace

Result<NoteKey> checkNote(const SignedNote& note, std::span<const NoteKey> keys)
{
    std::optional<NoteKey> found;
    for (const NoteSignature& signature : note.signatures) {
        const auto key = std::ranges::find_if(keys, [&](const NoteKey& candidate) {
            return candidate.name == signature.name && keyId(candidate) == signature.id;
        });
        if (key == keys.end())
            continue;
        if (!signedBy(*key, note, signature.bytes))
            return failure(ErrorCode::Parse, "the signature of " + signature.name + " is wrong");
        if (!found)
            found = *key;
    }
    if (found)
        return *found;
    return failure(ErrorCode::NotFound, "it is signed by " +
                                            (note.signatures.empty() ? std::string("nobody")
                                                                     : note.signatures.front().name + "+" +
                                                                           hex8(note.signatures.front().id)) +
                                            ", which is not a key that is trusted here");
}

std::string toText(const Checkpoint& checkpoint)
{
    return checkpoint.origin + '\n' + std::to_string(checkpoint.size) + '\n' + toBase64(checkpoint.root) +
           '\n';
}

Result<Checkpoint> parseCheckpoint(std::string_view text)
{
    std::array<std::string_view, 3> lines;
    for (std::string_view& line : lines) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            return failure(ErrorCode::Parse, "this is no checkpoint: origin, size and root are expected");
        line = text.substr(0, end);
        text.remove_prefix(end + 1);
    }
    Checkpoint checkpoint;
    checkpoint.origin = lines[0];
    const char* digits = lines[1].data();
    const auto [end, error] = std::from_chars(digits, digits + lines[1].size(), checkpoint.size);
    const auto root = fromBase64(lines[2]);
    if (!text.empty() || checkpoint.origin.empty() || error != std::errc() || !root ||
        root->size() != sizeof(Hash) || lines[1] != std::to_string(checkpoint.size))
        return failure(ErrorCode::Parse, "this is no checkpoint: origin, size and root are expected");
    std::ranges::copy(*root, checkpoint.root.begin());
    return checkpoint;
}

std::string originOf(std::uint64_t runId)
{
    std::array<char, 24> hex{};
    const int size = std::snprintf(hex.data(), hex.size(), "%016llx", static_cast<unsigned long long>(runId));
    return "mystic-station/" + std::string(hex.data(), static_cast<std::size_t>(size));
}

} // namespace mystic
