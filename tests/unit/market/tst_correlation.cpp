// Correlated numbers: the root of a matrix, and that its short form for equal correlations gives the same
// bits.
#include <QtTest>

#include <cmath>

#include "market/correlation.h"

using namespace mystic;

namespace {

std::vector<double> equalMatrix(std::size_t n, double correlation)
{
    std::vector<double> matrix(n * n, correlation);
    for (std::size_t i = 0; i < n; ++i)
        matrix[i * n + i] = 1.0;
    return matrix;
}

/// Cholesky as the textbooks have it, row by row.
std::vector<double> plainRoot(const std::vector<double>& matrix, std::size_t n)
{
    std::vector<double> root(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double rest = matrix[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                rest -= root[i * n + k] * root[j * n + k];
            root[i * n + j] = i == j ? std::sqrt(rest) : rest / root[j * n + j];
        }
    }
    return root;
}

std::vector<double> someNormals(std::size_t n)
{
    std::vector<double> out(n);
    for (std::size_t i = 0; i < n; ++i)
        out[i] = std::sin(static_cast<double>(i * i + 1)) * 2.3;
    return out;
}

} // namespace

class CorrelationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormGivesTheBitsOfThePlainOne_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("correlation");
        QTest::addColumn<double>("first"); ///< of the first pair, where it differs from the others
        QTest::newRow("one") << 1 << 0.65 << 0.65;
        QTest::newRow("two") << 2 << 0.65 << 0.65;
        QTest::newRow("many alike") << 200 << 0.65 << 0.65;
        QTest::newRow("independent") << 50 << 0.0 << 0.0;
        QTest::newRow("close") << 50 << 0.999 << 0.999;
        QTest::newRow("one pair differs") << 50 << 0.65 << 0.7;
    }
    void everyFormGivesTheBitsOfThePlainOne()
    {
        QFETCH(int, size);
        QFETCH(double, correlation);
        QFETCH(double, first);
        const auto n = static_cast<std::size_t>(size);
        std::vector<double> matrix = equalMatrix(n, correlation);
        if (n > 1)
            matrix[1] = matrix[n] = first;
        const auto root = CorrelationRoot::of(matrix, n);
        QVERIFY(root.has_value());
        const std::vector<double> normals = someNormals(n);
        std::vector<double> out(n);
        root->apply(normals, out);
        const std::vector<double> plain = plainRoot(matrix, n);
        for (std::size_t i = 0; i < n; ++i) {
            double expected = 0.0;
            for (std::size_t k = 0; k <= i; ++k)
                expected += plain[i * n + k] * normals[k];
            QVERIFY2(out[i] == expected, qPrintable(QStringLiteral("number %1").arg(i)));
        }
    }

    void numbersThatContradictEachOtherHaveNoRoot()
    {
        QVERIFY(!CorrelationRoot::of(equalMatrix(3, 1.0), 3).has_value());
        QVERIFY(!CorrelationRoot::of(equalMatrix(3, -0.9), 3).has_value());
        std::vector<double> matrix = equalMatrix(3, 0.9);
        matrix[2] = matrix[6] = -0.9;
        QVERIFY(!CorrelationRoot::of(matrix, 3).has_value());
    }
};

QTEST_APPLESS_MAIN(CorrelationTest)
#include "tst_correlation.moc"
