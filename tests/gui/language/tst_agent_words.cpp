// What agents say on the screen has been given to the translators, and the list for them has nothing else.
#include <QSet>
#include <QtTest>

#include <algorithm>

#include "risk/statistics/statistics_fold.h"
#include "session/agent_registry.h"
#include "session/session_parts.h"
#include "ui/models/agent_words.h"

using namespace mystic;

namespace {

QSet<QString> listed()
{
    QSet<QString> out;
    for (const char* text : words::agentTexts())
        out.insert(QString::fromUtf8(text));
    return out;
}

} // namespace

class AgentWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesUnitsAndHelpOfEveryAgentAreListed()
    {
        const QSet<QString> known = listed();
        const AgentRegistry registry = AgentRegistry::withBuiltIns();
        const QSet<QString> alike{
            QStringLiteral("s"), QStringLiteral("ms"), QStringLiteral("HH:MM-HH:MM"), {}};
        QStringList missing;
        const auto check = [&](const std::string& said) {
            const QString text = QString::fromStdString(said);
            const bool isChoice = text.contains(QLatin1String(" | ")); // words to type, in every language
            if (!known.contains(text) && !alike.contains(text) && !isChoice)
                missing << text;
        };
        for (const AgentType& type : registry.all()) {
            check(type.title);
            for (const ConfigKey& key : type.factory()->configKeys()) {
                check(key.unit);
                check(key.help);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void conventionsWithoutFiguresInThemAreListed()
    {
        StatisticsSetup setup;
        setup.instruments = std::make_shared<InstrumentMaster>();
        setup.accountCurrency = "USD";
        setup.startingCash = Money::fromInteger(1'000);
        const QSet<QString> known = listed();
        const QSet<QString> withFigures{QStringLiteral("day_returns"), QStringLiteral("volatility"),
                                        QStringLiteral("sharpe"), QStringLiteral("sortino")};
        QStringList missing;
        for (const Statistic& figure : StatisticsFold(setup).statistics().figures)
            if (!known.contains(QString::fromStdString(figure.convention)) &&
                !withFigures.contains(QString::fromStdString(figure.id)))
                missing << QString::fromStdString(figure.convention);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void theListIsShownInTheWindowsLanguageAndOthersTextsAsTheyAre()
    {
        QCOMPARE(words::agentText("Risk Agent"), QStringLiteral("Risk Agent"));
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/translations/mystic_de.qm")));
        QCoreApplication::installTranslator(&german);
        const QString known = words::agentText("Risk Agent");
        const QString others = words::agentText("Somebody else's agent");
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(known, QStringLiteral("Risiko-Agent"));
        QCOMPARE(others, QStringLiteral("Somebody else's agent"));
        QCOMPARE(words::agentText({}), QString());
    }
};

QTEST_GUILESS_MAIN(AgentWordsTest)
#include "tst_agent_words.moc"
