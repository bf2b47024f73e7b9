#include "merkle.h"

#include <bit>

#include "domain/invariant.h"

namespace mystic {

namespace {

/// The largest power of two below n, for n > 1.
std::uint64_t splitOf(std::uint64_t n)
{
    return std::bit_floor(n - 1);
}

} // namespace

Hash leafHash(std::span<const std::byte> data)
{
    static constexpr std::array prefix{std::byte{0}};
    Sha256 sha;
    sha.update(prefix);
    sha.update(data);
    return sha.finish();
}

Hash nodeHash(const Hash& left, const Hash& right)
{
    static constexpr std::array prefix{std::byte{1}};
    Sha256 sha;
    sha.update(prefix);
    sha.update(left);
    sha.update(right);
    return sha.finish();
}

std::optional<MerkleTree> MerkleTree::fromPeaks(std::uint64_t size, std::vector<Hash> peaks)
{
    if (static_cast<std::size_t>(std::popcount(size)) != peaks.size())
        return std::nullopt;
    MerkleTree tree;
    tree.m_size = size;
    tree.m_peaks = std::move(peaks);
    return tree;
}

void MerkleTree::append(const Hash& leaf)
{
    Hash hash = leaf;
    for (std::uint64_t size = m_size; (size & 1U) != 0; size >>= 1U) { // as a counter carries
        hash = nodeHash(m_peaks.back(), hash);
        m_peaks.pop_back();
    }
    m_peaks.push_back(hash);
    ++m_size;
}

Hash MerkleTree::root() const
{
    if (m_peaks.empty())
        return sha256({});
    Hash hash = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        hash = nodeHash(*peak, hash);
    return hash;
}

MerkleProof MerkleProof::inclusion(std::uint64_t index, std::uint64_t size)
{
    MYSTIC_INVARIANT(index < size, "a proof is asked for a leaf of the tree");
    MerkleProof proof;
    proof.pathTo(index, 0, size);
    return proof;
}

/// The siblings on the way from the leaf up: those of the subtree first.
void MerkleProof::pathTo(std::uint64_t index, std::uint64_t begin, std::uint64_t end)
{
    if (end - begin == 1)
        return;
    const std::uint64_t middle = begin + splitOf(end - begin);
    if (index < middle) {
        pathTo(index, begin, middle);
        addPart(middle, end);
    } else {
        pathTo(index, middle, end);
        addPart(begin, middle);
    }
}

MerkleProof MerkleProof::consistency(std::uint64_t oldSize, std::uint64_t newSize)
{
    MYSTIC_INVARIANT(oldSize > 0 && oldSize <= newSize, "a proof is asked for a tree that grew");
    MerkleProof proof;
    proof.between(oldSize, 0, newSize, true);
    return proof;
}

/// RFC 6962 §2.1.2, SUBPROOF; `known`: the subtree is the old tree itself, whose root the asker has.
void MerkleProof::between(std::uint64_t oldSize, std::uint64_t begin, std::uint64_t end, bool known)
{
    if (oldSize == end - begin) {
        if (!known)
            addPart(begin, end);
        return;
    }
    const std::uint64_t split = splitOf(end - begin);
    if (oldSize <= split) {
        between(oldSize, begin, begin + split, known);
        addPart(begin + split, end);
    } else {
        between(oldSize - split, begin + split, end, false);
        addPart(begin, begin + split);
    }
}

void MerkleProof::take(std::uint64_t index, const Hash& leaf)
{
    for (Part& part : m_parts)
        if (index >= part.begin && index < part.end)
            part.tree.append(leaf);
}

std::vector<Hash> MerkleProof::hashes() const
{
    std::vector<Hash> hashes;
    for (const Part& part : m_parts) {
        MYSTIC_INVARIANT(part.tree.size() == part.end - part.begin, "every leaf was taken");
        hashes.push_back(part.tree.root());
    }
    return hashes;
}

bool verifyInclusion(std::uint64_t index, std::uint64_t size, const Hash& leaf, std::span<const Hash> proof,
                     const Hash& root)
{
    if (index >= size)
        return false;
    std::uint64_t node = index;
    std::uint64_t last = size - 1;
    Hash hash = leaf;
    for (const Hash& sibling : proof) {
        if (last == 0)
            return false; // longer than the tree is high
        if ((node & 1U) != 0 || node == last) {
            hash = nodeHash(sibling, hash);
            while ((node & 1U) == 0 && node != 0) {
                node >>= 1U;
                last >>= 1U;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        node >>= 1U;
        last >>= 1U;
    }
    return last == 0 && hash == root;
}

bool verifyConsistency(std::uint64_t oldSize, std::uint64_t newSize, const Hash& oldRoot, const Hash& newRoot,
                       std::span<const Hash> proof)
{
    if (oldSize == 0 || oldSize > newSize)
        return false;
    if (oldSize == newSize)
        return proof.empty() && oldRoot == newRoot;
    const bool complete = std::has_single_bit(oldSize); // then the old root is a node of the new tree
    if (proof.empty())
        return false;
    std::uint64_t node = oldSize - 1;
    std::uint64_t last = newSize - 1;
    while ((node & 1U) != 0) {
        node >>= 1U;
        last >>= 1U;
    }
    Hash old = complete ? oldRoot : proof.front();
    Hash fresh = old;
    for (const Hash& hash : proof.subspan(complete ? 0 : 1)) {
        if (last == 0)
            return false;
        if ((node & 1U) != 0 || node == last) {
            old = nodeHash(hash, old);
            fresh = nodeHash(hash, fresh);
            while ((node & 1U) == 0 && node != 0) {
                node >>= 1U;
                last >>= 1U;
            }
        } else {
            fresh = nodeHash(fresh, hash);
        }
        node >>= 1U;
        last >>= 1U;
    }
    return last == 0 && old == oldRoot && fresh == newRoot;
}

} // namespace mystic
