#include "seal_check.h"

#include <algorithm>

#include "checkpoint_record.h"
#include "record.h"

namespace mystic {

namespace {

/// Crashes leave a few records more between two checkpoints: what recovery writes is signed with the next
/// start.
constexpr std::uint64_t UnsealedMax = CheckpointRecordsMax + 64;

/// SHA-256 over a prefix byte and the parts; written out here so that the verifier shares no tree with the
/// writer.
Hash prefixed(unsigned char prefix, std::span<const std::byte> first, std::span<const std::byte> second)
{
    Sha256 sha;
    sha.update(std::as_bytes(std::span(&prefix, 1)));
    sha.update(first);
    sha.update(second);
    return sha.finish();
}

} // namespace

SealCheck::SealCheck(const VerifyOptions& options, VerifyReport& report)
    : m_options(options), m_report(report)
{
}

void SealCheck::begin(const std::string& origin)
{
    m_origin = origin;
    for (const VerifyAnchor& anchor : m_options.anchors) {
        AnchorResult& result = m_report.anchors.emplace_back();
        result.name = anchor.name;
        const auto note = parseNote(anchor.note);
        const auto checkpoint = note ? parseCheckpoint(note->text) : tl::make_unexpected(note.error());
        if (!checkpoint) {
            result.state = AnchorState::Unusable;
            result.text = checkpoint.error().message;
            continue;
        }
        result.checkpoint = *checkpoint;
        const auto key = checkNote(*note, m_options.keys);
        if (!key) {
            result.state = AnchorState::Unusable;
            result.text = key.error().message;
        } else if (checkpoint->origin != m_origin) {
            result.state = AnchorState::Unusable;
            result.text = "it is of another journal: " + checkpoint->origin + ", this one is " + m_origin;
        } else {
            result.state = AnchorState::NotReached;
        }
    }
    compareAnchors();
}

std::string SealCheck::checkpoint(std::span<const std::byte> payload)
{
    const auto parts = readCheckpointPayload(payload);
    if (!parts)
        return "the checkpoint cannot be read";
    const std::string_view text = parts->note;
    const auto note = parseNote(text);
    if (!note)
        return "the checkpoint cannot be read: " + note.error().message;
    const auto found = parseCheckpoint(note->text);
    if (!found)
        return "the checkpoint cannot be read: " + found.error().message;
    if (found->origin != m_origin)
        return "the checkpoint is of another journal: " + found->origin;
    if (found->size != m_size)
        return "the checkpoint covers " + std::to_string(found->size) + " records, but stands behind " +
               std::to_string(m_size);
    if (found->root != root())
        return "the checkpoint's Merkle root is not that of the " + std::to_string(m_size) +
               " records before it: one of them was changed";
    if (!std::ranges::equal(parts->peaks, m_subtrees, {}, {}, &Subtree::hash))
        return "the tree beside the checkpoint is not that of the records before it";
    if (m_any && m_size - m_previous > UnsealedMax)
        return "there is no checkpoint for " + std::to_string(m_size - m_previous) +
               " records before it; a station signs every " + std::to_string(CheckpointRecordsMax);
    m_any = true;
    m_previous = m_size;
    ++m_report.checkpoints;
    const auto key = checkNote(*note, m_options.keys);
    if (!key && key.error().code == ErrorCode::Parse)
        return "the checkpoint's signature is wrong";
    if (!key) {
        m_report.unknownSigner = key.error().message;
        return {};
    }
    ++m_report.trustedCheckpoints;
    m_report.sealedRecords = m_size;
    m_report.lastCheckpoint = text;
    m_report.sealedBy = *key;
    m_trustedEnd = m_size + 1;
    return {};
}

void SealCheck::take(std::span<const std::byte> stored)
{
    m_subtrees.push_back({1, prefixed(0, stored, {})});
    while (m_subtrees.size() > 1 && m_subtrees[m_subtrees.size() - 2].leaves == m_subtrees.back().leaves) {
        const Subtree right = m_subtrees.back();
        m_subtrees.pop_back();
        Subtree& left = m_subtrees.back();
        left = {left.leaves + right.leaves, prefixed(1, left.hash, right.hash)};
    }
    ++m_size;
    compareAnchors();
}

Hash SealCheck::root() const
{
    if (m_subtrees.empty())
        return sha256({});
    Hash hash = m_subtrees.back().hash;
    for (std::size_t i = m_subtrees.size() - 1; i-- > 0;)
        hash = prefixed(1, m_subtrees[i].hash, hash);
    return hash;
}

void SealCheck::compareAnchors()
{
    for (AnchorResult& anchor : m_report.anchors) {
        if (anchor.state != AnchorState::NotReached || anchor.checkpoint.size != m_size)
            continue;
        const bool same = anchor.checkpoint.root == root();
        anchor.state = same ? AnchorState::Agrees : AnchorState::Differs;
        if (!same)
            anchor.text =
                "the first " + std::to_string(m_size) +
                " records are not those that were signed: the journal was rewritten, or this is a fork";
    }
}

std::string SealCheck::conclude(bool intact, bool closed)
{
    for (AnchorResult& anchor : m_report.anchors) {
        if (anchor.state != AnchorState::NotReached)
            continue;
        const std::string covered = std::to_string(anchor.checkpoint.size);
        if (intact) {
            anchor.state = AnchorState::RolledBack;
            anchor.text = "the journal holds " + std::to_string(m_size) +
                          " records, the anchor vouches for " + covered +
                          ": records were cut off, or an old copy was put back";
        } else {
            anchor.text = "the fault comes before the end of the " + covered + " records it vouches for";
        }
    }
    m_report.root = root();
    if (m_report.trustedCheckpoints == 0)
        m_report.seal = m_report.checkpoints == 0 ? Seal::None : Seal::Unknown;
    else
        m_report.seal = closed && m_trustedEnd == m_size ? Seal::Complete : Seal::OpenEnd;
    if (m_any && m_size - m_previous > UnsealedMax)
        return "the last " + std::to_string(m_size - m_previous) +
               " records have no checkpoint; a station signs every " + std::to_string(CheckpointRecordsMax);
    return {};
}

} // namespace mystic
