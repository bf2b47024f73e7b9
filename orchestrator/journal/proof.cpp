#include "proof.h"

#include <algorithm>
#include <charconv>

#include "journal_reader.h"

namespace mystic {

namespace {

constexpr std::string_view RecordMagic = "c2sp.org/tlog-proof@v1";
constexpr std::string_view GrowthMagic = "mystic-station/growth-proof@v1";

Result<Checkpoint> checkpointIn(const std::string& note)
{
    const auto parsed = parseNote(note);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    return parseCheckpoint(parsed->text);
}

/// Reads the first `size` records into the proof; calls use(record) for each.
template <typename Use>
Result<void> readLeaves(Disk& disk, const std::string& directory, std::uint64_t size, MerkleProof& proof,
                        Use use)
{
    auto reader = JournalReader::open(disk, directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    RecordView record;
    for (std::uint64_t number = 0; number < size; ++number) {
        if ((*reader)->next(record) != ReadStatus::Record)
            return failure(ErrorCode::Corrupt, directory + ": the checkpoint covers " + std::to_string(size) +
                                                   " records, but only " + std::to_string(number) +
                                                   " can be read");
        proof.take(number, leafHash(record.stored));
        use(record);
    }
    return {};
}

std::string linesOf(const std::vector<Hash>& hashes)
{
    std::string text;
    for (const Hash& hash : hashes)
        text += toBase64(hash) + '\n';
    return text;
}

Error notFitting()
{
    return {ErrorCode::Corrupt, "the journal does not fit the checkpoint: run mystic verify"};
}

/// Takes lines off a text.
class Lines {
public:
    explicit Lines(std::string_view text) : m_rest(text) {}
    [[nodiscard]] bool done() const { return m_rest.empty(); }
    std::string_view next()
    {
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        const std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(m_rest.size(), end + 1));
        return line;
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

tl::unexpected<Error> malformed()
{
    return failure(ErrorCode::Parse, "this is not a proof that mystic verify wrote");
}

/// Hashes up to an empty line.
std::optional<std::vector<Hash>> readHashes(Lines& lines)
{
    std::vector<Hash> hashes;
    while (!lines.done()) {
        const std::string_view line = lines.next();
        if (line.empty())
            return hashes;
        const auto bytes = fromBase64(line);
        if (!bytes || bytes->size() != sizeof(Hash) || hashes.size() == 128)
            return std::nullopt;
        std::ranges::copy(*bytes, hashes.emplace_back().begin());
    }
    return std::nullopt;
}

Result<Checkpoint> trustedCheckpoint(std::string_view text, std::span<const NoteKey> keys, NoteKey& by)
{
    const auto note = parseNote(text);
    if (!note)
        return tl::make_unexpected(note.error());
    const auto key = checkNote(*note, keys);
    if (!key)
        return tl::make_unexpected(key.error());
    by = *key;
    return parseCheckpoint(note->text);
}

Result<ProofReport> checkRecord(Lines lines, std::span<const NoteKey> keys)
{
    constexpr std::string_view extra = "extra ";
    constexpr std::string_view index = "index ";
    ProofReport report;
    report.isRecord = true;
    const std::string_view stored = lines.next();
    const std::string_view number = lines.next();
    if (!stored.starts_with(extra) || !number.starts_with(index))
        return malformed();
    auto bytes = fromBase64(stored.substr(extra.size()));
    const auto [end, error] =
        std::from_chars(number.data() + index.size(), number.data() + number.size(), report.number);
    const auto hashes = readHashes(lines);
    if (!bytes || error != std::errc() || end != number.data() + number.size() || !hashes)
        return malformed();
    report.stored = std::move(*bytes);
    const auto checkpoint = trustedCheckpoint(lines.rest(), keys, report.signedBy);
    if (!checkpoint)
        return tl::make_unexpected(checkpoint.error());
    report.checkpoint = *checkpoint;
    if (!verifyInclusion(report.number, checkpoint->size, leafHash(report.stored), *hashes, checkpoint->root))
        return failure(ErrorCode::Corrupt, "the proof does not hold: the record is not record " +
                                               std::to_string(report.number) + " under this checkpoint");
    return report;
}

Result<ProofReport> checkGrowth(Lines lines, std::span<const NoteKey> keys)
{
    ProofReport report;
    const auto hashes = readHashes(lines);
    const std::string_view notes = lines.rest();
    const std::size_t border =
        notes.find("\n\n", notes.find("\n\n") + 2); // each note has one empty line in it
    if (!hashes || border == std::string_view::npos)
        return malformed();
    const auto older = trustedCheckpoint(notes.substr(0, border + 1), keys, report.signedBy);
    if (!older)
        return tl::make_unexpected(older.error());
    const auto newer = trustedCheckpoint(notes.substr(border + 2), keys, report.signedBy);
    if (!newer)
        return tl::make_unexpected(newer.error());
    report.older = *older;
    report.checkpoint = *newer;
    if (older->origin != newer->origin ||
        !verifyConsistency(older->size, newer->size, older->root, newer->root, *hashes))
        return failure(ErrorCode::Corrupt,
                       "the proof does not hold: the later journal does not continue the earlier one");
    return report;
}

} // namespace

Result<std::string> proveRecord(Disk& disk, const std::string& directory, std::uint64_t number,
                                const std::string& checkpointNote)
{
    const auto checkpoint = checkpointIn(checkpointNote);
    if (!checkpoint)
        return tl::make_unexpected(checkpoint.error());
    if (number >= checkpoint->size)
        return failure(ErrorCode::OutOfRange, "record " + std::to_string(number) +
                                                  " is not covered: the checkpoint covers records 0 to " +
                                                  std::to_string(checkpoint->size - 1));
    MerkleProof proof = MerkleProof::inclusion(number, checkpoint->size);
    std::vector<std::byte> stored;
    auto read = readLeaves(disk, directory, checkpoint->size, proof, [&](const RecordView& record) {
        if (record.number == number)
            stored.assign(record.stored.begin(), record.stored.end());
    });
    if (!read)
        return tl::make_unexpected(read.error());
    const auto hashes = proof.hashes();
    if (!verifyInclusion(number, checkpoint->size, leafHash(stored), hashes, checkpoint->root))
        return tl::make_unexpected(notFitting());
    return std::string(RecordMagic) + "\nextra " + toBase64(stored) + "\nindex " + std::to_string(number) +
           '\n' + linesOf(hashes) + '\n' + checkpointNote;
}

Result<std::string> proveGrowth(Disk& disk, const std::string& directory, const std::string& oldNote,
                                const std::string& newNote)
{
    const auto older = checkpointIn(oldNote);
    const auto newer = checkpointIn(newNote);
    if (!older || !newer)
        return tl::make_unexpected(older ? newer.error() : older.error());
    if (older->size == 0 || older->size > newer->size)
        return failure(ErrorCode::OutOfRange, "the journal is sealed up to " + std::to_string(newer->size) +
                                                  " records, the older checkpoint is over " +
                                                  std::to_string(older->size));
    MerkleProof proof = MerkleProof::consistency(older->size, newer->size);
    if (auto read = readLeaves(disk, directory, newer->size, proof, [](const RecordView&) {}); !read)
        return tl::make_unexpected(read.error());
    const auto hashes = proof.hashes();
    if (!verifyConsistency(older->size, newer->size, older->root, newer->root, hashes))
        return tl::make_unexpected(notFitting());
    return std::string(GrowthMagic) + '\n' + linesOf(hashes) + '\n' + oldNote + '\n' + newNote;
}

Result<ProofReport> checkProof(std::string_view text, std::span<const NoteKey> keys)
{
    Lines lines(text);
    const std::string_view magic = lines.next();
    if (magic == RecordMagic)
        return checkRecord(lines, keys);
    if (magic == GrowthMagic)
        return checkGrowth(lines, keys);
    return malformed();
}

} // namespace mystic
