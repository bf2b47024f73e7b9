// Reading the indicator series others published (Stock.Indicators, LEAN, TA-Lib, Tulip, backtrader) and
// comparing ours with them, value by value, each counted.
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <vector>
#include <zlib.h>

#include "reference.h"

namespace mystic::testing {

/// Counts for the whole executable.
inline ReferenceTally tally("indicators"); // NOLINT(cert-err58-cpp)

inline const QString Root = QStringLiteral("data/refs/indicators/"); // NOLINT(cert-err58-cpp)

using Series = std::vector<std::optional<double>>;

struct Bars {
    std::vector<double> open;
    std::vector<double> high;
    std::vector<double> low;
    std::vector<double> close;
    std::vector<double> volume; ///< empty where a source has none
};

/// One published series: where it is, what makes it, how close it must be.
struct Published {
    const char* name;
    const char* file;
    const char* column;
    double tolerance;
    std::function<Series(const Bars&)> compute;
};

template <typename Indicator, typename Update, typename Ready, typename Value>
Series run(const Bars& bars, Indicator indicator, Update update, Ready ready, Value value)
{
    Series out;
    for (std::size_t i = 0; i < bars.close.size(); ++i) {
        update(indicator, bars, i);
        out.push_back(ready(indicator) ? std::optional<double>(value(indicator)) : std::nullopt);
    }
    return out;
}

/// An indicator fed with closes.
template <typename Indicator, typename Value>
std::function<Series(const Bars&)> onCloses(Indicator indicator, Value value)
{
    return [=](const Bars& bars) {
        return run(
            bars, indicator, [](auto& i, const Bars& b, std::size_t n) { i.update(b.close[n]); },
            [](const auto& i) { return i.isReady(); }, value);
    };
}
template <typename Indicator>
std::function<Series(const Bars&)> onCloses(Indicator indicator)
{
    return onCloses(indicator, [](const auto& i) { return i.value(); });
}
/// The same from the first value on, for sources that print the warm-up too.
template <typename Indicator, typename Value>
std::function<Series(const Bars&)> onClosesAtOnce(Indicator indicator, Value value)
{
    return [=](const Bars& bars) {
        return run(
            bars, indicator, [](auto& i, const Bars& b, std::size_t n) { i.update(b.close[n]); },
            [](const auto&) { return true; }, value);
    };
}
/// Lines of a text file, gzip or plain.
inline QList<QByteArray> linesOf(const QString& path)
{
    QByteArray all;
    gzFile file = gzopen(path.toUtf8().constData(), "rb");
    if (file == nullptr)
        return {};
    char buffer[65536];
    int got = 0;
    while ((got = gzread(file, buffer, sizeof buffer)) > 0)
        all.append(buffer, got);
    gzclose(file);
    all.replace("\xEF\xBB\xBF", "");
    all.replace("\r", "");
    QList<QByteArray> lines = all.split('\n');
    lines.removeIf([](const QByteArray& line) { return line.trimmed().isEmpty(); });
    return lines;
}

inline std::optional<double> numberOf(const QByteArray& cell)
{
    bool ok = false;
    if (cell.trimmed() == "True" || cell.trimmed() == "False")
        return cell.trimmed() == "True" ? 1 : 0;
    const double value = cell.trimmed().toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

/// A CSV file by lower-case column name.
inline std::map<QByteArray, Series> columnsOf(const QString& path)
{
    std::map<QByteArray, Series> columns;
    const QList<QByteArray> lines = linesOf(path);
    if (lines.isEmpty())
        return columns;
    const QList<QByteArray> header = lines.first().split(',');
    for (qsizetype row = 1; row < lines.size(); ++row) {
        const QList<QByteArray> cells = lines[row].split(',');
        for (qsizetype i = 0; i < header.size(); ++i)
            columns[header[i].trimmed().toLower()].push_back(i < cells.size() ? numberOf(cells[i])
                                                                              : std::nullopt);
    }
    return columns;
}

inline std::vector<double> plain(const Series& series)
{
    std::vector<double> out;
    for (const auto& value : series)
        out.push_back(value.value_or(std::nan("")));
    return out;
}

inline Bars barsOf(std::map<QByteArray, Series> columns)
{
    return {plain(columns["open"]), plain(columns["high"]), plain(columns["low"]), plain(columns["close"]),
            plain(columns["volume"])};
}

/// Compares where the reference has a value; with `strictWarmUp` an empty reference must be an indicator not
/// ready.
inline void compare(const Series& ours, const Series& reference, double tolerance, bool strictWarmUp)
{
    QCOMPARE(ours.size(), reference.size());
    int compared = 0;
    for (std::size_t i = 0; i < reference.size(); ++i) {
        if (!reference[i]) {
            QVERIFY2(!strictWarmUp || !ours[i], qPrintable(QStringLiteral("row %1 ready too early").arg(i)));
            continue;
        }
        QVERIFY2(ours[i].has_value(), qPrintable(QStringLiteral("row %1 not ready").arg(i)));
        QVERIFY2(std::abs(*ours[i] - *reference[i]) <= tolerance,
                 qPrintable(QStringLiteral("row %1: %2, published %3")
                                .arg(i)
                                .arg(*ours[i], 0, 'g', 17)
                                .arg(*reference[i], 0, 'g', 17)));
        ++compared;
    }
    QVERIFY(compared > 0);
    tally.add(compared);
}

inline Series numbersOf(QByteArray line)
{
    line = line.trimmed();
    Series out;
    for (const QByteArray& cell : line.mid(1, line.size() - 2).split(','))
        out.push_back(numberOf(cell));
    return out;
}

inline QJsonArray rowsOf(const QString& path, const char* key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1StringView(key)].toArray();
}

/// Every output of a TA-Lib table row, counted from its first bar.
inline void compareTaLib(const Series& ours, const QJsonObject& row, const char* index, const char* value,
                         double tolerance = 0.01)
{
    const int begin = row[QLatin1StringView("expectedBegIdx")].toInt();
    const int count = row[QLatin1StringView("expectedNbElement")].toInt();
    const int at = begin + row[QLatin1StringView(index)].toInt();
    const double expected = row[QLatin1StringView(value)].toDouble();
    QCOMPARE(begin + count - 1, row[QLatin1StringView("endIdx")].toInt());
    const auto& got = ours.at(static_cast<std::size_t>(at));
    QVERIFY2(got.has_value(), qPrintable(QStringLiteral("bar %1 not ready").arg(at)));
    QVERIFY2(std::abs(*got - expected) <= tolerance,
             qPrintable(QStringLiteral("bar %1: %2, published %3").arg(at).arg(*got).arg(expected)));
    tally.add();
}

/// The first bar with a value is part of what TA-Lib publishes for rows that start at bar 0.
inline void compareFirstBar(const Series& ours, const QJsonObject& row)
{
    const auto begin = static_cast<std::size_t>(row[QLatin1StringView("expectedBegIdx")].toInt());
    QVERIFY(ours.at(begin).has_value());
    QVERIFY(begin == 0 || !ours.at(begin - 1).has_value());
    tally.add();
}

inline bool isUsable(const QJsonObject& row)
{
    return row[QLatin1StringView("expectedRetCode")].toString() == QLatin1StringView("TA_SUCCESS") &&
           row[QLatin1StringView("expectedNbElement")].toInt() > 0;
}

/// The place of a table of Tulip's text file by its headline, -1 when it is absent.
inline qsizetype tulipTable(const QList<QByteArray>& lines, const char* name)
{
    return lines.indexOf(QByteArray(name));
}

/// Compares one output line of Tulip's: aligned to the end of the inputs, printed with three decimals.
inline void compareTulip(const Series& ours, const QByteArray& line, bool strictWarmUp)
{
    Series reference = numbersOf(line);
    reference.insert(reference.begin(), ours.size() - reference.size(), std::nullopt);
    compare(ours, reference, 0.0005001, strictWarmUp);
}

/// The bars behind backtrader's check values; empty path when they are absent.
inline QString backtraderBars()
{
    return sharedPath(QStringLiteral("data/bars/backtrader_2006/EUROSTOXX50_2006-day-001.csv"));
}

/// Compares line `output` of backtrader's check values of `test`: on the last bar, on the first with a value
/// and in the middle. With `strictWarmUp` ours must not be ready before that first bar.
inline void compareBacktrader(const Series& ours, const char* test, int output, bool strictWarmUp)
{
    const QJsonArray rows = rowsOf(sharedPath(Root + QStringLiteral("backtrader_inds.json")), "rows");
    QJsonObject row;
    for (const auto& item : rows)
        if (item.toObject()[QLatin1StringView("test")].toString() == QLatin1StringView(test))
            row = item.toObject();
    QVERIFY(!row.isEmpty());
    const int bars = static_cast<int>(ours.size());
    const int first = row[QLatin1StringView("min_period")].toString().toInt();
    const int middle = bars - 1 + static_cast<int>(std::floor((first - bars) / 2.0));
    const QJsonArray values = row[QLatin1StringView("values_last_first_mid")].toArray()[output].toArray();
    const int places[] = {bars - 1, first - 1, middle};
    QVERIFY(!strictWarmUp || first < 2 || !ours[static_cast<std::size_t>(first - 2)]);
    for (int i = 0; i < 3; ++i) {
        const auto& got = ours[static_cast<std::size_t>(places[i])];
        QVERIFY(got.has_value());
        QCOMPARE(QString::number(*got, 'f', 6), values[i].toString());
        tally.add();
    }
}

/// Adds one row a case, named after it, with the column "index".
template <typename Cases>
void addCaseRows(const Cases& cases)
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i);
}

/// Adds the usable rows of a TA-Lib table which `filter` accepts, with the column "index".
template <typename Filter>
void addTaLibRows(const char* file, Filter filter)
{
    QTest::addColumn<int>("index");
    const QString path = sharedPath(Root + QStringLiteral("talib/") + QLatin1StringView(file));
    if (path.isEmpty()) {
        QTest::newRow("absent") << -1;
        return;
    }
    const QJsonArray rows = rowsOf(path, "rows");
    for (int i = 0; i < rows.size(); ++i)
        if (isUsable(rows[i].toObject()) && filter(rows[i].toObject()))
            QTest::addRow("row %d", i) << i;
}

/// The row of a TA-Lib table behind the current data row; empty when the table is absent.
inline QJsonObject taLibRow(const char* file)
{
    QFETCH(int, index);
    const QString path = sharedPath(Root + QStringLiteral("talib/") + QLatin1StringView(file));
    if (index < 0 || path.isEmpty())
        return {};
    return rowsOf(path, "rows")[index].toObject();
}

inline Bars taLibBars()
{
    return barsOf(columnsOf(sharedPath(Root + QStringLiteral("talib/bars252.csv"))));
}

} // namespace mystic::testing
