#include "indicator_windows.h"

#include <algorithm>

#include "contract/agent.h"
#include "indicator_state.h"

namespace mystic {

// --- SlidingSum

SlidingSum::SlidingSum(int capacity) : m_values(static_cast<std::size_t>(checkedPeriod(capacity)), 0.0)
{
}

void SlidingSum::push(double value)
{
    m_values[m_next] = value;
    m_front += value;
    if (++m_next < m_values.size())
        return;
    // The window holds the new values only: they become the old ones.
    for (std::size_t i = m_values.size() - 1; i-- > 0;)
        m_values[i] += m_values[i + 1];
    m_next = 0;
    m_front = 0;
    m_full = true;
}

double SlidingSum::value() const
{
    return m_full ? m_front + m_values[m_next] : m_front;
}

void SlidingSum::reset()
{
    std::fill(m_values.begin(), m_values.end(), 0.0);
    m_next = 0;
    m_front = 0;
    m_full = false;
}

void SlidingSum::save(ByteWriter& out) const
{
    putPeriod(out, capacity());
    out.put(static_cast<std::uint32_t>(m_next));
    out.put(m_front);
    putFlag(out, m_full);
    for (const double value : m_values)
        out.put(value);
}

bool SlidingSum::load(ByteReader& in)
{
    if (!samePeriod(in, capacity()))
        return false;
    m_next = in.get<std::uint32_t>();
    m_front = in.get<double>();
    m_full = getFlag(in);
    for (double& value : m_values)
        value = in.get<double>();
    if (in.ok() && m_next < m_values.size())
        return true;
    reset();
    return false;
}

// --- OrderedWindow

OrderedWindow::OrderedWindow(int capacity) : m_nodes(static_cast<std::size_t>(checkedPeriod(capacity)))
{
    for (std::size_t slot = 0; slot < m_nodes.size(); ++slot)
        m_nodes[slot].priority = mixDigest(0, slot);
}

bool OrderedWindow::isBefore(std::int32_t a, std::int32_t b) const
{
    if (at(a).value != at(b).value)
        return at(a).value < at(b).value;
    return a < b;
}

void OrderedWindow::pull(std::int32_t index)
{
    Node& node = at(index);
    node.count = 1;
    node.sum = node.value;
    for (const std::int32_t child : {node.left, node.right}) {
        if (child == None)
            continue;
        node.count += at(child).count;
        node.sum += at(child).sum;
    }
}

void OrderedWindow::split(std::int32_t root, std::int32_t node, std::int32_t& before, std::int32_t& after)
{
    if (root == None) {
        before = None;
        after = None;
        return;
    }
    if (isBefore(root, node)) {
        split(at(root).right, node, at(root).right, after);
        before = root;
    } else {
        split(at(root).left, node, before, at(root).left);
        after = root;
    }
    pull(root);
}

std::int32_t OrderedWindow::merge(std::int32_t before, std::int32_t after)
{
    if (before == None || after == None)
        return before == None ? after : before;
    const bool beforeOnTop = at(before).priority > at(after).priority;
    const std::int32_t root = beforeOnTop ? before : after;
    if (beforeOnTop)
        at(root).right = merge(at(root).right, after);
    else
        at(root).left = merge(before, at(root).left);
    pull(root);
    return root;
}

std::int32_t OrderedWindow::inserted(std::int32_t root, std::int32_t node)
{
    if (root == None || at(node).priority > at(root).priority) {
        split(root, node, at(node).left, at(node).right);
        pull(node);
        return node;
    }
    std::int32_t& side = isBefore(node, root) ? at(root).left : at(root).right;
    side = inserted(side, node);
    pull(root);
    return root;
}

std::int32_t OrderedWindow::erased(std::int32_t root, std::int32_t node)
{
    MYSTIC_INVARIANT(root != None, "a value of the window stands in its tree");
    if (root == node)
        return merge(at(node).left, at(node).right);
    std::int32_t& side = isBefore(node, root) ? at(root).left : at(root).right;
    side = erased(side, node);
    pull(root);
    return root;
}

void OrderedWindow::put(std::size_t slot, double value)
{
    const auto node = static_cast<std::int32_t>(slot);
    at(node).value = value;
    at(node).left = None;
    at(node).right = None;
    m_root = inserted(m_root, node);
}

void OrderedWindow::push(double value)
{
    if (isFull())
        m_root = erased(m_root, static_cast<std::int32_t>(m_next));
    else
        ++m_count;
    put(m_next, value);
    m_next = m_next + 1 == m_nodes.size() ? 0 : m_next + 1;
}

double OrderedWindow::sum() const
{
    return m_root == None ? 0.0 : at(m_root).sum;
}

double OrderedWindow::meanDistance(double centre) const
{
    double below = 0;
    double above = 0;
    std::int32_t countBelow = 0;
    std::int32_t index = m_root;
    while (index != None) {
        const Node& node = at(index);
        const bool isBelow = node.value < centre;
        const std::int32_t subtree = isBelow ? node.left : node.right;
        (isBelow ? below : above) += node.value + (subtree == None ? 0.0 : at(subtree).sum);
        countBelow += isBelow ? 1 + (subtree == None ? 0 : at(subtree).count) : 0;
        index = isBelow ? node.right : node.left;
    }
    const auto count = static_cast<std::int32_t>(m_count);
    const double distance = centre * countBelow - below + above - centre * (count - countBelow);
    return count == 0 ? 0.0 : std::max(distance, 0.0) / count;
}

void OrderedWindow::reset()
{
    m_root = None;
    m_next = 0;
    m_count = 0;
}

void OrderedWindow::save(ByteWriter& out) const
{
    putPeriod(out, capacity());
    out.put(static_cast<std::uint32_t>(m_next));
    out.put(static_cast<std::uint32_t>(m_count));
    for (std::size_t slot = 0; slot < m_count; ++slot)
        out.put(m_nodes[slot].value);
}

bool OrderedWindow::load(ByteReader& in)
{
    reset();
    if (!samePeriod(in, capacity()))
        return false;
    const auto next = in.get<std::uint32_t>();
    const auto count = in.get<std::uint32_t>();
    if (!in.ok() || next >= m_nodes.size() || count > m_nodes.size() ||
        (count < m_nodes.size() && next != count))
        return false;
    for (; m_count < count; ++m_count)
        put(m_count, in.get<double>());
    m_next = next;
    if (in.ok())
        return true;
    reset();
    return false;
}

} // namespace mystic
