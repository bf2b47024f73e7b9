// A long row of values that grows at its end, shared with readers without copying it. Invariant: a view never
// changes: what it counts is written once and before the view is made. Knows nothing of what the values mean.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <type_traits>
#include <vector>

namespace mystic {

/// Values per block: the unit of growth and of forgetting.
inline constexpr std::size_t SeriesBlock = 64;

/// What a reader holds: values 0 … size() - 1, oldest first. Cheap to copy, valid as long as it is held; any
/// thread, provided it was handed over by something that orders memory (a mutex, a queue).
template <typename T>
class SeriesView {
public:
    using Block = std::array<T, SeriesBlock>;
    using Blocks = std::vector<std::shared_ptr<const Block>>;

    SeriesView() = default;
    SeriesView(std::shared_ptr<const Blocks> blocks, std::size_t count)
        : m_blocks(std::move(blocks)), m_count(count)
    {
    }
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] bool empty() const { return m_count == 0; }
    /// index < size().
    [[nodiscard]] const T& operator[](std::size_t index) const
    {
        return (*(*m_blocks)[index / SeriesBlock])[index % SeriesBlock];
    }
    [[nodiscard]] const T& back() const { return (*this)[m_count - 1]; }
    /// Same values, told without looking at them: made by the same writer with nothing added in between.
    friend bool operator==(const SeriesView&, const SeriesView&) = default;

private:
    std::shared_ptr<const Blocks> m_blocks;
    std::size_t m_count = 0;
};

/// The writer's side: keeps at least the newest `capacity` values and less than two blocks more. One thread.
template <typename T>
class SharedSeries {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    explicit SharedSeries(std::size_t capacity) : m_capacity(capacity) {}

    void append(const T& value)
    {
        if (m_count % SeriesBlock == 0)
            openBlock();
        (*m_open)[m_count % SeriesBlock] = value; // beyond what any view counts
        ++m_count;
    }
    [[nodiscard]] SeriesView<T> view() const { return {m_blocks, m_count}; }
    [[nodiscard]] std::size_t size() const { return m_count; }
    /// Older values that made room.
    [[nodiscard]] std::size_t dropped() const { return m_dropped; }

private:
    using Block = typename SeriesView<T>::Block;
    using Blocks = typename SeriesView<T>::Blocks;

    /// Views keep the list they were made with, so a change makes a new one.
    void openBlock()
    {
        auto next = std::make_shared<Blocks>();
        const std::size_t dropped = m_count >= m_capacity + SeriesBlock ? 1 : 0;
        if (m_blocks) {
            next->reserve(m_blocks->size() + 1);
            next->assign(m_blocks->begin() + static_cast<std::ptrdiff_t>(dropped), m_blocks->end());
        }
        m_count -= dropped * SeriesBlock;
        m_dropped += dropped * SeriesBlock;
        m_open = std::make_shared<Block>();
        next->push_back(m_open);
        m_blocks = std::move(next);
    }

    std::size_t m_capacity;
    std::size_t m_count = 0;
    std::size_t m_dropped = 0;
    std::shared_ptr<Block> m_open;
    std::shared_ptr<const Blocks> m_blocks;
};

} // namespace mystic
