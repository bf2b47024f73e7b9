// Sliding windows behind the indicators of volume and dispersion. Invariant: nothing is allocated after
// construction, and what is left in a window never carries the rounding of what has left it: neither class
// subtracts. They know numbers only: finite ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "contract/byte_stream.h"

namespace mystic {

/// Sum of the last n values. The window is cut at a fixed place: behind it stand the sums from each old value
/// to the cut, before it the running sum of the new ones, so that a window of zeros sums to exactly 0
/// whatever was there before. O(1) amortised: the cut moves once per n values.
class SlidingSum {
public:
    explicit SlidingSum(int capacity);
    void push(double value);
    [[nodiscard]] double value() const;
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] int capacity() const { return static_cast<int>(m_values.size()); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    std::vector<double> m_values; ///< new values before m_next, sums to the end from m_next on
    std::size_t m_next = 0;
    double m_front = 0; ///< sum of the new values
    bool m_full = false;
};

/// The last n values in order of size: how many of them are below a number, and their sum. O(log n) a value:
/// a search tree balanced by priorities that follow from the slot alone (treap; Seidel, Aragon 1996), so that
/// equal windows are equal trees and give equal bits, however they came about.
class OrderedWindow {
public:
    explicit OrderedWindow(int capacity);
    void push(double value);
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] bool isFull() const { return m_count == m_nodes.size(); }
    [[nodiscard]] int capacity() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] double sum() const;
    /// Mean of |x - centre| over the window; 0 when it is empty.
    [[nodiscard]] double meanDistance(double centre) const;
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    static constexpr std::int32_t None = -1;
    struct Node {
        double value = 0;
        double sum = 0; ///< of the subtree
        std::uint64_t priority = 0;
        std::int32_t count = 0; ///< nodes of the subtree
        std::int32_t left = None;
        std::int32_t right = None;
    };
    [[nodiscard]] Node& at(std::int32_t index) { return m_nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Node& at(std::int32_t index) const
    {
        return m_nodes[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] bool isBefore(std::int32_t a, std::int32_t b) const;
    void pull(std::int32_t index);
    void split(std::int32_t root, std::int32_t at, std::int32_t& before, std::int32_t& after);
    [[nodiscard]] std::int32_t merge(std::int32_t before, std::int32_t after);
    [[nodiscard]] std::int32_t inserted(std::int32_t root, std::int32_t node);
    [[nodiscard]] std::int32_t erased(std::int32_t root, std::int32_t node);
    void put(std::size_t slot, double value);

    std::vector<Node> m_nodes; ///< by slot
    std::int32_t m_root = None;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

} // namespace mystic
