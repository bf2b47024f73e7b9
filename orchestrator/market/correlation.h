// Correlated random numbers from independent ones. Invariant: one set of numbers gives one result, bit for
// bit, however the root is kept. Knows nothing of prices.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace mystic {

/// The lower triangular root L of a correlation matrix, L * transpose(L) = correlation (Cholesky).
class CorrelationRoot {
public:
    CorrelationRoot() = default;
    /// `correlation`: n * n numbers, row by row, 1 on the diagonal. Nothing when the matrix is not positive
    /// definite. A matrix with the same number everywhere beside the diagonal takes n steps and 2 n numbers,
    /// any other n^3 / 6 and n^2.
    [[nodiscard]] static std::optional<CorrelationRoot> of(const std::vector<double>& correlation,
                                                           std::size_t n);
    /// L * normals. Both of the matrix's size.
    void apply(std::span<const double> normals, std::span<double> out) const;

private:
    [[nodiscard]] bool takeEqual(double correlation, std::size_t n);
    [[nodiscard]] bool takeAny(const std::vector<double>& correlation, std::size_t n);

    std::vector<double> m_rows;     ///< all of L; empty when the columns are alike
    std::vector<double> m_diagonal; ///< when they are: L[k][k] ...
    std::vector<double> m_below;    ///< ... and the one number of column k below it
};

} // namespace mystic
