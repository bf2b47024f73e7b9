// The Merkle tree over a journal's records (RFC 6962 §2.1: SHA-256; leaf 0x00, node 0x01, split at the
// largest power of two below the size). Invariant: a tree of n leaves is kept in at most 64 hashes, however
// large n is.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "sha256.h"

namespace mystic {

/// SHA-256(0x00 || data).
[[nodiscard]] Hash leafHash(std::span<const std::byte> data);
/// SHA-256(0x01 || left || right).
[[nodiscard]] Hash nodeHash(const Hash& left, const Hash& right);

/// A growing tree: the compact range of its complete subtrees. Plain value.
class MerkleTree {
public:
    /// The tree of `size` leaves with these peaks, the largest subtree first; nothing when they are not as
    /// many as such a tree has. What they are worth is told by root().
    [[nodiscard]] static std::optional<MerkleTree> fromPeaks(std::uint64_t size, std::vector<Hash> peaks);
    void append(const Hash& leaf);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] const std::vector<Hash>& peaks() const { return m_peaks; }
    /// Of the leaves so far; SHA-256 of nothing while there is none.
    [[nodiscard]] Hash root() const;

private:
    std::vector<Hash> m_peaks; ///< one for each bit set in m_size, the largest subtree first
    std::uint64_t m_size = 0;
};

/// Collects a proof while the leaves pass by in order, in memory of the proof's size.
class MerkleProof {
public:
    /// That leaf `index` is in the tree of `size` leaves. index < size.
    [[nodiscard]] static MerkleProof inclusion(std::uint64_t index, std::uint64_t size);
    /// That the tree of `newSize` leaves continues the one of `oldSize`. 0 < oldSize <= newSize.
    [[nodiscard]] static MerkleProof consistency(std::uint64_t oldSize, std::uint64_t newSize);

    /// Leaf `index` of the tree; every leaf below the tree's size once, in order.
    void take(std::uint64_t index, const Hash& leaf);
    /// The proof, when every leaf was taken.
    [[nodiscard]] std::vector<Hash> hashes() const;

private:
    struct Part {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        MerkleTree tree;
    };
    void addPart(std::uint64_t begin, std::uint64_t end) { m_parts.push_back({begin, end, {}}); }
    void pathTo(std::uint64_t index, std::uint64_t begin, std::uint64_t end);
    void between(std::uint64_t oldSize, std::uint64_t begin, std::uint64_t end, bool known);

    std::vector<Part> m_parts; ///< in the order of the proof
};

/// RFC 9162 §2.1.3.2. Index and size as claimed by a checkpoint; false for anything that does not prove it.
[[nodiscard]] bool verifyInclusion(std::uint64_t index, std::uint64_t size, const Hash& leaf,
                                   std::span<const Hash> proof, const Hash& root);
/// RFC 9162 §2.1.4.2. False for an empty old tree: nothing is proven about it.
[[nodiscard]] bool verifyConsistency(std::uint64_t oldSize, std::uint64_t newSize, const Hash& oldRoot,
                                     const Hash& newRoot, std::span<const Hash> proof);

} // namespace mystic
