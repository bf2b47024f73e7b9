// The CSV reader: line forms, quotes, bounds, and gzip on the way in.
#include <QtTest/QtTest>

#include <zlib.h>

#include "market/csv_reader.h"
#include "market/gzip_source.h"

using namespace mystic;
using namespace Qt::StringLiterals;

namespace {

/// Hands out one byte at a time: every boundary falls somewhere.
class DrippingSource final : public ByteSource {
public:
    explicit DrippingSource(std::string bytes) : m_inner(std::move(bytes)) {}
    Result<std::size_t> read(std::span<std::byte> out) override
    {
        return m_inner.read(out.first(std::min<std::size_t>(1, out.size())));
    }
    std::uint64_t sizeHint() const override { return m_inner.sizeHint(); }
    std::uint64_t consumed() const override { return m_inner.consumed(); }

private:
    MemorySource m_inner;
};

std::string gzipped(const std::string& text)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out(deflateBound(&stream, static_cast<uLong>(text.size())) + 32, '\0');
    std::string in = text;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

/// All rows, fields joined by '|', rows by ';'; the error after '!'.
QString rowsOf(CsvReader& reader)
{
    QString out;
    for (;;) {
        const CsvStatus status = reader.next();
        if (status == CsvStatus::End)
            return out;
        if (status == CsvStatus::Failed)
            return out + u'!' + QString::fromStdString(reader.error().message);
        QStringList fields;
        for (const std::string_view field : reader.fields())
            fields << QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
        out += QString::number(reader.line()) + u':' + fields.join(u'|') + u';';
    }
}

QString allBytes(ByteSource& source, QString* error)
{
    QByteArray out;
    std::byte buffer[7];
    for (;;) {
        const auto got = source.read(buffer);
        if (!got) {
            *error = QString::fromStdString(got.error().message);
            return QString::fromUtf8(out);
        }
        if (*got == 0)
            return QString::fromUtf8(out);
        out.append(reinterpret_cast<const char*>(buffer), static_cast<qsizetype>(*got));
    }
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitsEveryFormOfLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows");
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << "1:a|b;2:1|2;";
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << "1:a|b;2:1|2;";
        QTest::newRow("no last line break") << QByteArray("a,b\n1,2") << "1:a|b;2:1|2;";
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n1,2\n")
                                         << "1:a|b;2:1|2;";
        QTest::newRow("blank lines are skipped but counted") << QByteArray("a\n\n\r\n1\n") << "1:a;4:1;";
        QTest::newRow("empty fields") << QByteArray("a,,c,\n,\n") << "1:a||c|;2:|;";
        QTest::newRow("quoted comma") << QByteArray("\"a,b\",c\n") << "1:a,b|c;";
        QTest::newRow("doubled quote") << QByteArray("\"a \"\"b\"\"\",\"\"\n") << "1:a \"b\"|;";
        QTest::newRow("quote inside an unquoted field") << QByteArray("a\"b,c\n") << "1:a\"b|c;";
        QTest::newRow("empty text") << QByteArray() << "";
        QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF\n") << "";
        QTest::newRow("open quote")
            << QByteArray("a\nb,\"c\n")
            << "1:a;!data, line 2: column 2: the quote that opens this field is not closed on the same line.";
        QTest::newRow("text after quote")
            << QByteArray("\"a\"b\n")
            << "!data, line 1: column 1: expected a comma or the end of the line after the closing quote.";
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0",
                                              4)
                                << "!data, line 1: the file is UTF-16 text; save it as UTF-8 or plain text.";
    }
    void splitsEveryFormOfLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rows);
        CsvReader whole(std::make_unique<MemorySource>(text.toStdString()), "data");
        QCOMPARE(rowsOf(whole), rows);
        CsvReader dripping(std::make_unique<DrippingSource>(text.toStdString()), "data");
        QCOMPARE(rowsOf(dripping), rows);
    }

    void refusesALineLongerThanTheLimit()
    {
        CsvReader reader(std::make_unique<MemorySource>("a,b\n" + std::string(1'000'000, '7')), "data",
                         {1000, 16});
        QCOMPARE(rowsOf(reader), u"1:a|b;!data, line 2: the line is longer than 1000 bytes; a text file with "
                                 u"one row per line was expected."_s);
        CsvReader complete(std::make_unique<MemorySource>(std::string(1001, '7') + "\n"), "data", {1000, 16});
        QVERIFY(rowsOf(complete).contains(u"longer than 1000 bytes"_s));
    }

    void acceptsALineOfExactlyTheLimit()
    {
        CsvReader reader(std::make_unique<DrippingSource>(std::string(1000, '7') + "\n8\n"), "data",
                         {1000, 16});
        QCOMPARE(reader.next(), CsvStatus::Row);
        QCOMPARE(reader.fields().front().size(), std::size_t{1000});
        QCOMPARE(reader.next(), CsvStatus::Row);
        QCOMPARE(reader.next(), CsvStatus::End);
    }

    void refusesMoreColumnsThanTheLimit()
    {
        CsvReader reader(std::make_unique<MemorySource>("1,2,3\n"), "data", {1000, 2});
        QCOMPARE(rowsOf(reader), u"!data, line 1: there are more than 2 columns."_s);
    }

    void staysFailedAfterAFailure()
    {
        CsvReader reader(std::make_unique<MemorySource>("\"a\n1,2\n"), "data");
        QCOMPARE(reader.next(), CsvStatus::Failed);
        QCOMPARE(reader.next(), CsvStatus::Failed);
        QVERIFY(reader.fields().empty());
    }

    void readsRowsAcrossManyRefills()
    {
        std::string text;
        constexpr int Rows = 60'000;
        for (int i = 0; i < Rows; ++i)
            text += std::to_string(i) + ",value " + std::to_string(i * 7) + "\n";
        CsvReader reader(std::make_unique<MemorySource>(text), "data", {64, 4});
        for (int i = 0; i < Rows; ++i) {
            QCOMPARE(reader.next(), CsvStatus::Row);
            QCOMPARE(reader.fields()[0], std::string_view(std::to_string(i)));
            QCOMPARE(reader.fields()[1], std::string_view("value " + std::to_string(i * 7)));
        }
        QCOMPARE(reader.next(), CsvStatus::End);
        QCOMPARE(reader.progress(), 1.0);
    }

    void unpacksGzipWhateverTheBoundaries()
    {
        const std::string text = "ts,price\n" + std::string(5000, 'x') + "\nend";
        QString error;
        auto source = unpackIfGzip(std::make_unique<DrippingSource>(gzipped(text)), "f.gz");
        QVERIFY(source.has_value());
        QCOMPARE(allBytes(**source, &error), QString::fromStdString(text));
        QCOMPARE(error, QString());
        QCOMPARE((*source)->consumed(), (*source)->sizeHint());
    }

    void readsSeveralGzipMembersAsOne()
    {
        QString error;
        auto source = unpackIfGzip(
            std::make_unique<MemorySource>(gzipped("one,") + gzipped("two") + std::string(3, '\0')), "f.gz");
        QCOMPARE(allBytes(**source, &error), u"one,two"_s);
        QCOMPARE(error, QString());
    }

    void passesPlainBytesThrough_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("\x1f");
        QTest::newRow("text") << QByteArray("hello world");
    }
    void passesPlainBytesThrough()
    {
        QFETCH(QByteArray, bytes);
        QString error;
        auto source = unpackIfGzip(std::make_unique<MemorySource>(bytes.toStdString()), "f");
        QCOMPARE(allBytes(**source, &error), QString::fromUtf8(bytes));
        QCOMPARE(error, QString());
    }

    void saysWhereATruncatedGzipEndsForEveryLength()
    {
        const std::string whole = gzipped("ts,price\n1,2\n3,4\n");
        for (std::size_t size = 2; size < whole.size(); ++size) {
            QString error;
            auto source = unpackIfGzip(std::make_unique<MemorySource>(whole.substr(0, size)), "f.gz");
            (void)allBytes(**source, &error);
            QVERIFY2(error.startsWith(u"f.gz: the file ends in the middle of a compressed block, at byte "_s +
                                      QString::number(size) + u"."_s),
                     qPrintable(QString::number(size) + u": "_s + error));
        }
    }

    void saysThatAGzipIsDamaged()
    {
        std::string bytes = gzipped("ts,price\n1,2\n3,4\n");
        bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] ^ 0x55); // the checksum
        QString error;
        auto source = unpackIfGzip(std::make_unique<MemorySource>(bytes), "f.gz");
        (void)allBytes(**source, &error);
        QVERIFY2(error.startsWith(u"f.gz: the compressed data is damaged at byte "_s), qPrintable(error));
    }

    void namesTheLastGoodLineWhenTheSourceFails()
    {
        std::string text = "a,b\n";
        for (int i = 0; i < 50'000; ++i)
            text += std::to_string(i * 7919) + ",2\n";
        std::string bytes = gzipped(text);
        bytes.resize(bytes.size() / 2);
        auto source = unpackIfGzip(std::make_unique<MemorySource>(bytes), "f.gz");
        CsvReader reader(std::move(*source), "f.gz");
        std::uint64_t last = 0;
        while (reader.next() == CsvStatus::Row)
            last = reader.line();
        QVERIFY(last > 100);
        const QString error = QString::fromStdString(reader.error().message);
        QVERIFY2(error.contains(u"in the middle of a compressed block"_s), qPrintable(error));
        QVERIFY2(error.endsWith(u"The last complete row is line "_s + QString::number(last) + u"."_s),
                 qPrintable(error));
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
