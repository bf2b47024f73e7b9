// Cholesky's root, and its short form: with equal correlations every column of it holds one number below the
// diagonal, so that a row's sum goes on from the sum of the row before. The order of the additions is the
// same in both forms, and so is every bit of the result.
#include "correlation.h"

#include <cmath>

namespace mystic {

namespace {

constexpr double SmallestPivot = 1e-9; ///< below it the numbers contradict each other, or nearly

bool isEqualEverywhere(const std::vector<double>& correlation, std::size_t n)
{
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (correlation[i * n + j] != correlation[n])
                return false;
    for (std::size_t i = 0; i < n; ++i)
        if (correlation[i * n + i] != 1.0)
            return false;
    return n > 1;
}

} // namespace

std::optional<CorrelationRoot> CorrelationRoot::of(const std::vector<double>& correlation, std::size_t n)
{
    CorrelationRoot root;
    const bool exists =
        isEqualEverywhere(correlation, n) ? root.takeEqual(correlation[n], n) : root.takeAny(correlation, n);
    return exists ? std::optional(std::move(root)) : std::nullopt;
}

bool CorrelationRoot::takeEqual(double correlation, std::size_t n)
{
    double pivot = 1.0;
    double rest = correlation;
    for (std::size_t k = 0; k < n; ++k) {
        if (!(pivot > SmallestPivot))
            return false;
        const double diagonal = std::sqrt(pivot);
        const double below = rest / diagonal;
        m_diagonal.push_back(diagonal);
        m_below.push_back(below);
        pivot -= below * below;
        rest -= below * below;
    }
    return true;
}

bool CorrelationRoot::takeAny(const std::vector<double>& correlation, std::size_t n)
{
    m_rows.assign(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double rest = correlation[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                rest -= m_rows[i * n + k] * m_rows[j * n + k];
            if (i == j && !(rest > SmallestPivot))
                return false;
            m_rows[i * n + j] = i == j ? std::sqrt(rest) : rest / m_rows[j * n + j];
        }
    }
    return true;
}

void CorrelationRoot::apply(std::span<const double> normals, std::span<double> out) const
{
    const std::size_t n = normals.size();
    double before = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        if (m_rows.empty()) {
            out[i] = before + m_diagonal[i] * normals[i];
            before += m_below[i] * normals[i];
            continue;
        }
        out[i] = 0.0;
        for (std::size_t k = 0; k <= i; ++k)
            out[i] += m_rows[i * n + k] * normals[k];
    }
}

} // namespace mystic
