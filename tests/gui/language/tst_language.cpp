// The window in another language: every text follows a change at run time, longer words find room, figures
// keep their form. The language is a made one (pseudo_translator.h), so that no translation is needed to test
// it.
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

#include "fake_desk.h"
#include "pseudo_translator.h"
#include "shown_texts.h"
#include "ui/charts/axis_scale.h"
#include "ui/panels/panel.h"
#include "ui/settings/language.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sheet.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspace_stack.h"

using namespace mystic;

namespace {

/// What is left of a text without what was translated.
QString outsideBrackets(const QString& text)
{
    QString out;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == testing::PseudoOpen ? 1 : 0;
        if (depth == 0)
            out += c;
        depth -= c == testing::PseudoClose ? 1 : 0;
    }
    return out;
}

/// Texts that are data, not the window's own: what the session, its agents and the venue said, and the
/// languages' names. Longest first.
QStringList dataOf(const testing::FakeStation& station)
{
    const auto snapshot = station.snapshot();
    QStringList data{QStringLiteral("English"), QStringLiteral("Deutsch"), QString::fromUtf8("Fran\u00e7ais"),
                     QString::fromUtf8("Espa\u00f1ol")};
    const auto add = [&data](const std::string& text) {
        if (!text.empty())
            data << QString::fromStdString(text);
    };
    for (const std::string* text :
         {&snapshot->sessionName, &snapshot->phaseDetail, &snapshot->tradingStateReason,
          &snapshot->lastKillTiming, &snapshot->chainHead, &snapshot->accountCurrency})
        add(*text);
    for (const AgentView& agent : snapshot->agents)
        for (const std::string* text : {&agent.name, &agent.title, &agent.placement, &agent.reason})
            add(*text);
    for (const LinkView& link : snapshot->links)
        add(link.detail);
    for (const AlarmView& alarm : snapshot->alarms)
        data << QString::fromUtf8(alarm.alert.text.view().data(), qsizetype(alarm.alert.text.view().size()));
    for (const auto& config : station.configs)
        for (const AgentConfigValue& value : config->values)
            for (const std::string* text : {&value.key.name, &value.key.unit, &value.key.help, &value.value})
                add(*text);
    for (const Setting& setting : settingsRegistry())
        data << QLatin1String(setting.id);
    std::sort(data.begin(), data.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return data;
}

/// "where: text" of every text with a word that no translator was asked for.
QStringList untranslated(QWidget& root, const QStringList& data)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z][a-z]{2,}|[A-Z]{3,}"));
    static const QRegularExpression symbol(
        QStringLiteral("[A-Z0-9]{2,}-[A-Z]{3}|\\b(USD|UTC|BTC|ETH|SOL|LTC|TWAP|VWAP)\\b"));
    QStringList found;
    for (const testing::ShownText& shown : testing::shownTexts(root)) {
        QString rest = outsideBrackets(shown.text);
        for (const QString& known : data)
            rest.remove(known);
        rest.remove(symbol);
        if (rest.contains(word))
            found << shown.where + QStringLiteral(": ") + shown.text;
    }
    found.removeDuplicates();
    return found;
}

void settle()
{
    for (int i = 0; i < 8; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

class LanguageTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::FakeStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<testing::PseudoTranslator> m_pseudo;

    void open(QSize size, const QString& directory = {})
    {
        m_station = std::make_unique<testing::FakeStation>();
        m_station->set(testing::busySnapshot());
        m_station->change([](StationSnapshot& s) {
            s.desk = testing::fakeDesk();
            s.fills = testing::fakeFills(40);
            s.quotes = testing::deskSnapshot().quotes;
        });
        m_station->configs = {testing::fakeConfig(0, "strategy"), testing::fakeConfig(1, "compliance")};
        MainWindowOptions options;
        options.clockRuns = false;
        options.stateDirectory = directory;
        m_window = std::make_unique<MainWindow>(*m_station, options);
        m_window->resize(size);
        m_window->show();
        for (std::uint64_t i = 0; i < 40; ++i)
            m_station->pushAudit(testing::fakeAuditRow(184'220 + i));
        m_window->refresh();
        settle();
    }
    void speakPseudo()
    {
        m_pseudo = std::make_unique<testing::PseudoTranslator>();
        QCoreApplication::installTranslator(m_pseudo.get());
        settle();
    }
    /// Every workspace and sheet once, without any news from the station.
    void visitAll(const std::function<void(const QString&)>& look)
    {
        for (int i = 0; i < m_window->workspaces().count(); ++i) {
            m_window->workspaces().select(i);
            m_window->refresh(); // as the frame clock does
            settle();
            look(m_window->workspace().id());
        }
        for (Sheet* sheet : m_window->findChildren<Sheet*>()) {
            sheet->open();
            settle();
            look(sheet->objectName());
            sheet->close();
        }
    }

    /// What is seen cut in any workspace or sheet, as "place text". MYSTIC_LANGUAGE_SHOTS: a folder for
    /// pictures.
    QStringList cutTexts(const QString& language)
    {
        QStringList found;
        visitAll([&](const QString& place) {
            m_station->change([](StationSnapshot&) {});
            m_window->refresh();
            settle();
            if (const QByteArray shots = qgetenv("MYSTIC_LANGUAGE_SHOTS"); !shots.isEmpty())
                m_window->grab().save(QStringLiteral("%1/%2_%3_%4.png")
                                          .arg(QString::fromLocal8Bit(shots), place, language)
                                          .arg(m_window->width()));
            for (const QString& text : testing::clippedTexts(*m_window))
                if (!found.contains(place + u' ' + text))
                    found << place + u' ' + text;
        });
        for (const QString& text : std::as_const(found))
            qInfo().noquote() << "cut:" << text; // QVERIFY2 would cut the list
        return found;
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void cleanup()
    {
        m_window.reset();
        m_station.reset();
        m_pseudo.reset();
    }

    void everyTextFollowsAChangeOfLanguageWhileTheWindowIsOpen()
    {
        open({1280, 800});
        visitAll([](const QString&) {}); // everything has been seen in English
        speakPseudo();
        QStringList found;
        visitAll([&](const QString& place) {
            for (const QString& text : untranslated(*m_window, dataOf(*m_station)))
                if (!found.contains(text))
                    found << text;
            Q_UNUSED(place)
        });
        for (const QString& text : std::as_const(found))
            qInfo().noquote() << "stayed in English:" << text; // QVERIFY2 would cut the list
        QCOMPARE(found.size(), 0);
    }

    void longerWordsFindRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }
    void longerWordsFindRoom()
    {
        QFETCH(QSize, size);
        open(size);
        speakPseudo();
        const QStringList found = cutTexts(QStringLiteral("pseudo"));
        QVERIFY2(m_window->size() == size, "the window grew beyond the screen");
        QCOMPARE(found.size(), 0);
    }

    void everyLanguageFindsRoomOnTheSmallestScreen_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr", "es", "zh_CN", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyLanguageFindsRoomOnTheSmallestScreen()
    {
        QFETCH(QString, language);
        QTemporaryDir directory;
        open({1280, 800}, directory.path());
        QVERIFY(m_window->settings().setValue(setting::Language, language));
        settle();
        const QStringList found = cutTexts(language);
        QVERIFY2(m_window->size() == QSize(1280, 800), "the window grew beyond the screen");
        QCOMPARE(found.size(), 0);
    }

    void theSettingChangesTheLanguageAtOnceAndIsRemembered()
    {
        QTemporaryDir directory;
        open({1280, 800}, directory.path());
        const auto* language = m_window->findChild<Language*>();
        QVERIFY(language != nullptr);
        QVERIFY(m_window->settings().setValue(setting::Language, QStringLiteral("fr")));
        QCOMPARE(language->current(), QStringLiteral("fr"));
        QVERIFY(!m_window->settings().setValue(setting::Language, QStringLiteral("xx")));
        QCOMPARE(language->current(), QStringLiteral("fr"));
        m_window.reset(); // writes
        open({1280, 800}, directory.path());
        QCOMPARE(m_window->findChild<Language*>()->current(), QStringLiteral("fr"));
    }

    void theDesktopsFirstLanguageThatThereIsWins_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QStringList>("desktop");
        QTest::addColumn<QString>("language");
        const QString system = QStringLiteral("system");
        QTest::newRow("none") << system << QStringList{} << "en";
        QTest::newRow("C") << system << QStringList{QStringLiteral("C")} << "en";
        QTest::newRow("Austria") << system << QStringList{QStringLiteral("de-AT")} << "de";
        QTest::newRow("Mexico") << system << QStringList{QStringLiteral("es-MX"), QStringLiteral("en-US")}
                                << "es";
        QTest::newRow("unknown, then one that there is")
            << system << QStringList{QStringLiteral("fi-FI"), QStringLiteral("fr-FR")} << "fr";
        QTest::newRow("simplified") << system << QStringList{QStringLiteral("zh-Hans-SG")} << "zh_CN";
        QTest::newRow("traditional is another script")
            << system << QStringList{QStringLiteral("zh-TW")} << "en";
        QTest::newRow("chosen") << "ja" << QStringList{QStringLiteral("de-DE")} << "ja";
    }
    void theDesktopsFirstLanguageThatThereIsWins()
    {
        QFETCH(QString, setting);
        QFETCH(QStringList, desktop);
        QFETCH(QString, language);
        QCOMPARE(Language::choose(setting, desktop), language);
    }

    void everyLanguageHasItsCatalogueBuiltIn()
    {
        open({1280, 800}); // the window's code brings the resources along
        for (const SettingChoice& choice : findSetting(setting::Language)->choices)
            if (QLatin1String(choice.value) != QLatin1String("system"))
                QVERIFY2(QFile::exists(
                             QStringLiteral(":/translations/mystic_%1.qm").arg(QLatin1String(choice.value))),
                         choice.value);
    }

    void languagesAreOfferedInTheirOwnWords()
    {
        open({1280, 800});
        const auto* box = m_window->findChild<QComboBox*>(QLatin1String(setting::Language));
        QVERIFY(box != nullptr);
        QCOMPARE(box->itemText(box->findData(QStringLiteral("de"))), QStringLiteral("Deutsch"));
        QCOMPARE(box->itemText(box->findData(QStringLiteral("ja"))), QString::fromUtf8("日本語"));
    }

    void datesKeepTheirFormWhateverTheLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const double december = 1'480'550'400'000.0; // 2016-12-01
        const QString month = timeLabel(december, 365.0 * 86'400'000.0);
        QLocale::setDefault(before);
        QCOMPARE(month, QStringLiteral("Dec 2016"));
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
