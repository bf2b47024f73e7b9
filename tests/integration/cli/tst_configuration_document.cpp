// docs/configuration.md is what the program prints: a key cannot come or go without its document.
#include <QFile>
#include <QProcess>
#include <QtTest>

class ConfigurationDocumentTest final : public QObject {
    Q_OBJECT

    static QByteArray printed()
    {
        QProcess mystic;
        mystic.start(QStringLiteral(MYSTIC_CLI), {QStringLiteral("config"), QStringLiteral("--markdown")});
        return mystic.waitForFinished() && mystic.exitCode() == 0 ? mystic.readAllStandardOutput()
                                                                  : QByteArray();
    }

private Q_SLOTS:
    void theDocumentIsCurrent()
    {
        QFile file(QStringLiteral(MYSTIC_SOURCE_DIR "/docs/configuration.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> kept = file.readAll().split('\n');
        const QList<QByteArray> now = printed().split('\n');
        for (qsizetype i = 0; i < std::max(kept.size(), now.size()); ++i)
            QVERIFY2(
                kept.value(i) == now.value(i),
                qPrintable(QStringLiteral("docs/configuration.md:%1 is not what the program prints:\n%2\n%3\n"
                                          "Run: mystic config --markdown > docs/configuration.md")
                               .arg(i + 1)
                               .arg(QString::fromUtf8(kept.value(i)), QString::fromUtf8(now.value(i)))));
    }

    void everySectionAndTheSettingsAreInIt()
    {
        const QByteArray text = printed();
        for (const char* word : {"## `session`", "`max_daily_trades`", "## Settings of the window",
                                 "`appearance.theme`", "`refresh.stale_after`"})
            QVERIFY2(text.contains(word), word);
    }
};

QTEST_GUILESS_MAIN(ConfigurationDocumentTest)
#include "tst_configuration_document.moc"
