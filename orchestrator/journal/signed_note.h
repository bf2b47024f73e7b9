// Signed notes and log checkpoints as text (C2SP signed-note, tlog-checkpoint, tlog-cosignature): what the
// journal is sealed with, and what a person or a witness keeps outside of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ed25519.h"
#include "sha256.h"

namespace mystic {

[[nodiscard]] std::string toBase64(std::span<const std::byte> bytes);
/// RFC 4648 §4, strict: padding, no other characters, no bits left over.
[[nodiscard]] std::optional<std::vector<std::byte>> fromBase64(std::string_view text);

/// How a key signs; the number is on the wire.
enum class NoteAlgorithm : std::uint8_t { Ed25519 = 1, Cosignature = 4 };

/// A key that signatures are checked with.
struct NoteKey {
    std::string name;
    NoteAlgorithm algorithm = NoteAlgorithm::Ed25519;
    PublicKey key{};
    friend bool operator==(const NoteKey&, const NoteKey&) = default;
};
[[nodiscard]] NoteKey keyOf(const Signer& signer);
/// The first four bytes of SHA-256(name || \n || algorithm || key).
[[nodiscard]] std::uint32_t keyId(const NoteKey& key);
/// "name+530d903a+<base64>".
[[nodiscard]] std::string toText(const NoteKey& key);
/// The inverse. Errors: Parse, saying what is wrong.
[[nodiscard]] Result<NoteKey> parseNoteKey(std::string_view text);
/// 16 hex digits of SHA-256(key) in groups of four, for people to compare.
[[nodiscard]] std::string fingerprint(const PublicKey& key);

/// "PRIVATE+KEY+name+c74f20a3+<base64>": what a key file holds.
[[nodiscard]] std::string secretKeyText(std::string_view name, const SecretSeed& seed);
struct SecretKey {
    std::string name;
    SecretSeed seed{};
};
/// Errors: Parse; the text never shows up in them.
[[nodiscard]] Result<SecretKey> parseSecretKey(std::string_view text);

struct NoteSignature {
    std::string name;
    std::uint32_t id = 0;
    std::vector<std::byte> bytes;
};
struct SignedNote {
    std::string text; ///< with the newline at its end
    std::vector<NoteSignature> signatures;
};
/// The form alone. Errors: Parse.
[[nodiscard]] Result<SignedNote> parseNote(std::string_view note);
/// `text` (ending with a newline) and the signer's line.
[[nodiscard]] std::string signNote(std::string_view text, const Signer& signer);
/// What a witness signs: the text with the time it saw it, seconds since 1970 UTC.
[[nodiscard]] std::string cosignatureMessage(std::string_view text, std::uint64_t time);
/// The first of `keys` that signed the note. Errors: Parse (a signature of a known key is wrong), NotFound
/// (none of the keys signed it).
[[nodiscard]] Result<NoteKey> checkNote(const SignedNote& note, std::span<const NoteKey> keys);

/// A tree's size and root, as stated by the log `origin`.
struct Checkpoint {
    std::string origin;
    std::uint64_t size = 0;
    Hash root{};
    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};
/// "origin\nsize\nroot\n".
[[nodiscard]] std::string toText(const Checkpoint& checkpoint);
/// Errors: Parse. Extension lines are refused: the journal writes none.
[[nodiscard]] Result<Checkpoint> parseCheckpoint(std::string_view text);
/// "mystic-station/0123456789abcdef": the log of one journal.
[[nodiscard]] std::string originOf(std::uint64_t runId);

} // namespace mystic
