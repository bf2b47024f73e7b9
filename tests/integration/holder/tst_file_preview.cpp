// Looking through files before a session is opened on them: what is recognised, and what is wrong with its
// line.
#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <zlib.h>

#include "holder/file_preview.h"
#include "reference.h"

using namespace mystic;

namespace {

const QByteArray Trades = "ts,price,size,side\n"
                          "1700000000000,100.5,1,buy\n"
                          "1700000001000,101.5,2,sell\n"
                          "1700000002000,102.5,3,buy\n";

FilePreview look(const QString& path)
{
    const auto preview = previewRecordedFile(path.toStdString(), {});
    return preview ? *preview : FilePreview{};
}

QString problemsOf(const FilePreview& preview)
{
    QString text;
    for (const std::string& problem : preview.problems)
        text += QString::fromStdString(problem) + u'\n';
    return text;
}

} // namespace

class TestFilePreview : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file could not be written");
        return file.fileName();
    }

private Q_SLOTS:
    void aSoundFileIsDescribedFromItsFirstToItsLastRow()
    {
        const FilePreview preview = look(write(QStringLiteral("x_BTCUSD_trades.csv"), Trades));
        QCOMPARE(preview.content, FileContent::Trades);
        QVERIFY(preview.isUsable());
        QVERIFY(!preview.packed);
        QCOMPARE(preview.rows, std::uint64_t(3));
        QCOMPARE(preview.bytes, std::uint64_t(Trades.size()));
        QCOMPARE(preview.first.ns, 1'700'000'000'000'000'000LL);
        QCOMPARE(preview.last.ns, 1'700'000'002'000'000'000LL);
        QCOMPARE(preview.instruments, std::vector<std::string>{"BTCUSD"});
        QCOMPARE(problemsOf(preview), QString());
    }
    void aPackedFileIsUnpackedAndSaidToBePacked()
    {
        const QString path = m_dir.filePath(QStringLiteral("packed.csv.gz"));
        gzFile file = gzopen(path.toLocal8Bit().constData(), "wb");
        QCOMPARE(gzwrite(file, Trades.constData(), static_cast<unsigned>(Trades.size())), int(Trades.size()));
        QCOMPARE(gzclose(file), Z_OK);
        const FilePreview preview = look(path);
        QVERIFY(preview.packed);
        QVERIFY(preview.isUsable());
        QCOMPARE(preview.rows, std::uint64_t(3));
        QFile whole(path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const FilePreview cut = look(write(QStringLiteral("cut.csv.gz"), whole.readAll().chopped(9)));
        QVERIFY(!cut.isUsable());
        QVERIFY2(problemsOf(cut).contains(QStringLiteral("cut.csv.gz")), qPrintable(problemsOf(cut)));
    }
    void aRowThatCannotBeUsedIsNamedWithItsLine()
    {
        const FilePreview preview = look(
            write(QStringLiteral("bad.csv"), Trades + "1700000003000,abc,3,buy\n1700000004000,103,3,buy\n"));
        QCOMPARE(preview.rows, std::uint64_t(4));
        QCOMPARE(preview.rejected, std::uint64_t(1));
        QVERIFY(!preview.isUsable());
        const QString problems = problemsOf(preview);
        QVERIFY2(problems.contains(QStringLiteral("bad.csv")) && problems.contains(u'5') &&
                     problems.contains(QStringLiteral("price")),
                 qPrintable(problems));
    }
    void rowsOutOfOrderAndTwiceAreCounted()
    {
        const FilePreview preview =
            look(write(QStringLiteral("order.csv"), Trades + "1699999999000,99,1,buy\n"));
        QCOMPARE(preview.outOfOrder, std::uint64_t(1));
        QVERIFY(preview.isUsable()); // a session goes on with them
    }
    void whatIsNoDataSaysWhatWasExpected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << QByteArray("Dear reader,\nthis is a letter.\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header alone") << QByteArray("ts,price,size,side\n");
        QTest::newRow("bytes") << QByteArray(20'000, '\xfe');
    }
    void whatIsNoDataSaysWhatWasExpected()
    {
        QFETCH(QByteArray, bytes);
        const FilePreview preview = look(write(QStringLiteral("odd.csv"), bytes));
        QVERIFY(!preview.isUsable());
        QVERIFY2(problemsOf(preview).contains(QStringLiteral("odd.csv")), qPrintable(problemsOf(preview)));
    }
    void aFileThatIsNotThereIsNamed()
    {
        const FilePreview preview = look(m_dir.filePath(QStringLiteral("absent.csv")));
        QVERIFY(!preview.isUsable());
        QVERIFY(problemsOf(preview).contains(QStringLiteral("absent.csv")));
    }
    void readingCanBeCancelled()
    {
        const QString path = write(QStringLiteral("long.csv"), Trades);
        int asked = 0;
        const auto cancelled = previewRecordedFile(path.toStdString(), [&asked](SessionStage stage, double) {
            ++asked;
            return stage != SessionStage::Reading;
        });
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().message, std::string("cancelled"));
        QCOMPARE(asked, 1);
    }
    void aCaptureShowsItsInstruments()
    {
        const QString root = testing::sharedPath(QStringLiteral("data/wire"));
        if (root.isEmpty())
            QSKIP("the reference captures are not here");
        int captures = 0;
        QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext() && captures < 3) {
            const FilePreview preview = look(files.next());
            if (preview.content != FileContent::Capture)
                continue;
            ++captures;
            QVERIFY2(!preview.instruments.empty(), qPrintable(files.filePath()));
            QVERIFY(preview.rows > 0);
            QVERIFY(preview.first.ns > 0 && preview.first <= preview.last);
        }
        QVERIFY(captures > 0);
    }
};

QTEST_GUILESS_MAIN(TestFilePreview)
#include "tst_file_preview.moc"
