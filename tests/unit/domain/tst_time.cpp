// Time: ISO text, calendar days, POSIX time zones at their boundaries, trading hours.
#include <QtTest/QtTest>

#include <QtCore/QTimeZone>

#include <random>

#include "domain/calendar.h"
#include "domain/time.h"

using namespace mystic;

namespace {

constexpr const char* NewYork = "EST5EDT,M3.2.0,M11.1.0";
constexpr const char* Berlin = "CET-1CEST,M3.5.0,M10.5.0/3";
constexpr const char* Sydney = "AEST-10AEDT,M10.1.0,M4.1.0/3";

Timestamp at(const char* text)
{
    return parseTimestamp(text).value();
}

TradingHours hours(const char* text, const char* rule = "UTC0")
{
    return TradingHours::parse(text, TimeZone::parse(rule).value()).value();
}

} // namespace

class TestTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isoTextIsRead_data();
    void isoTextIsRead();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void everyTimeComesBackFromItsText();
    void daysAndDatesAgreeOverAllCenturies();
    void offsetsChangeAtTheBoundary_data();
    void offsetsChangeAtTheBoundary();
    void offsetsAgreeWithTheZoneDatabase_data();
    void offsetsAgreeWithTheZoneDatabase();
    void unusualRulesAreUnderstood();
    void malformedRulesAreRefused_data();
    void malformedRulesAreRefused();
    void theLocalDayChangesAtLocalMidnight();
    void theEndMinuteIsInclusive();
    void overnightHoursCrossMidnight();
    void hoursFollowTheZoneThroughDaylightSaving();
    void malformedHoursAreRefused_data();
    void malformedHoursAreRefused();
    void aCalendarKnowsWeekdaysAndHolidays();
    void anOvernightIntervalBelongsToTheDayItBeganOn();
};

void TestTime::isoTextIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ns");
    const auto row = [](const char* text, qint64 ns) { QTest::newRow(text) << QByteArray(text) << ns; };
    row("1970-01-01", 0);
    row("1970-01-01T00:00:00Z", 0);
    row("1969-12-31T23:59:59.999999999Z", -1);
    row("2016-06-18T08:15:00.123456Z", 1'466'237'700'123'456'000);
    row("2016-06-18 08:15", 1'466'237'700'000'000'000);
    row("2016-06-18t08:15:00z", 1'466'237'700'000'000'000);
    row("2016-06-18T10:15:00+02:00", 1'466'237'700'000'000'000);
    row("2016-06-18T04:15:00-0400", 1'466'237'700'000'000'000);
    row("2016-06-18T10:15:00+02", 1'466'237'700'000'000'000);
    row("2016-06-18T08:15:00.1234567899Z", 1'466'237'700'123'456'789); // finer digits are dropped
    row("2000-02-29", 951'782'400'000'000'000);
    row("2262-04-11T23:47:16.854775807Z", std::numeric_limits<qint64>::max());
    row("1677-09-21T00:12:43.145224192Z", std::numeric_limits<qint64>::min());
}

void TestTime::isoTextIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ns);
    const auto time = parseTimestamp(text.toStdString());
    QVERIFY2(time, time ? "" : time.error().message.c_str());
    QCOMPARE(time->ns, ns);
}

void TestTime::otherTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "2016",
                             "2016-6-18",
                             "2016-06-18T",
                             "2016-06-18T8:15",
                             "2016-06-18T08:15:00.Z",
                             "18/06/2016",
                             "2016-13-01",
                             "2016-00-10",
                             "2015-02-29",
                             "1900-02-29",
                             "2016-06-31",
                             "2016-06-18T24:00:00Z",
                             "2016-06-18T08:60:00Z",
                             "2016-06-18T08:15:60Z",
                             "2016-06-18T08:15:00Zx",
                             "2016-06-18T08:15:00+2",
                             "2016-06-18T08:15:00+24:00",
                             "9999-01-01",
                             "1600-01-01",
                             "-016-06-18"})
        QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray(text);
}

void TestTime::otherTextIsRefused()
{
    QFETCH(QByteArray, text);
    const auto time = parseTimestamp(text.toStdString());
    QVERIFY(!time);
    QVERIFY(time.error().code == ErrorCode::Parse || time.error().code == ErrorCode::OutOfRange);
}

void TestTime::everyTimeComesBackFromItsText()
{
    std::mt19937_64 random(3);
    for (int i = 0; i < 100'000; ++i) {
        const Timestamp time{static_cast<std::int64_t>(random())};
        const std::string text = formatTimestamp(time, 9);
        const auto back = parseTimestamp(text);
        if (!back || *back != time)
            QFAIL(text.c_str());
    }
    const Timestamp time = at("2016-06-18T08:15:00.123456789Z");
    QCOMPARE(formatTimestamp(time), std::string("2016-06-18T08:15:00.123456Z"));
    QCOMPARE(formatTimestamp(time, 0), std::string("2016-06-18T08:15:00Z"));
    QCOMPARE(formatTimestamp(time, 3), std::string("2016-06-18T08:15:00.123Z"));
    QCOMPARE(formatTimeOfDay(time, 1), std::string("08:15:00.1"));
    QCOMPARE(formatTimeOfDay(Timestamp{-1}, 0), std::string("23:59:59"));
}

void TestTime::daysAndDatesAgreeOverAllCenturies()
{
    std::int64_t day = daysFromCivil({1600, 1, 1});
    const QDate start(1600, 1, 1);
    int weekday = weekdayFromDays(day);
    for (QDate date = start; date.year() < 2420; date = date.addDays(1), ++day) {
        const CivilDate civil{date.year(), date.month(), date.day()};
        if (daysFromCivil(civil) != day || civilFromDays(day) != civil || weekdayFromDays(day) != weekday ||
            weekday != date.dayOfWeek() % 7)
            QFAIL(qPrintable(date.toString(Qt::ISODate)));
        weekday = (weekday + 1) % 7;
    }
}

void TestTime::offsetsChangeAtTheBoundary_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("boundary"); // the first instant of the new offset
    QTest::addColumn<int>("before");          // hours
    QTest::addColumn<int>("after");
    const auto row = [](const char* name, const char* rule, const char* boundary, int before, int after) {
        QTest::newRow(name) << QByteArray(rule) << QByteArray(boundary) << before << after;
    };
    row("New York spring", NewYork, "2024-03-10T07:00:00Z", -5, -4);
    row("New York autumn", NewYork, "2024-11-03T06:00:00Z", -4, -5);
    row("Berlin spring", Berlin, "2024-03-31T01:00:00Z", 1, 2);
    row("Berlin autumn", Berlin, "2024-10-27T01:00:00Z", 2, 1);
    row("Sydney autumn", Sydney, "2024-04-06T16:00:00Z", 11, 10);
    row("Sydney spring", Sydney, "2024-10-05T16:00:00Z", 10, 11);
    row("Sunday is the first of the month", NewYork, "2015-11-01T06:00:00Z", -4, -5);
    row("last Sunday is the fifth", Berlin, "2023-10-29T01:00:00Z", 2, 1);
    row("last Sunday is the fourth", Berlin, "2021-03-28T01:00:00Z", 1, 2);
}

void TestTime::offsetsChangeAtTheBoundary()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, boundary);
    QFETCH(int, before);
    QFETCH(int, after);
    const TimeZone zone = TimeZone::parse(rule.toStdString()).value();
    const Timestamp time = at(boundary.constData());
    QCOMPARE(zone.offsetSeconds(time - nanoseconds(1)), before * 3600);
    QCOMPARE(zone.offsetSeconds(time), after * 3600);
}

void TestTime::offsetsAgreeWithTheZoneDatabase_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("New York") << QByteArray(NewYork) << QByteArray("America/New_York");
    QTest::newRow("Berlin") << QByteArray(Berlin) << QByteArray("Europe/Berlin");
    QTest::newRow("Sydney") << QByteArray(Sydney) << QByteArray("Australia/Sydney");
    QTest::newRow("Tokyo") << QByteArray("JST-9") << QByteArray("Asia/Tokyo");
    QTest::newRow("Kolkata") << QByteArray("IST-5:30") << QByteArray("Asia/Kolkata");
}

void TestTime::offsetsAgreeWithTheZoneDatabase()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, name);
    const QTimeZone database(name);
    if (!database.isValid())
        QSKIP("this machine has no time zone database");
    const TimeZone zone = TimeZone::parse(rule.toStdString()).value();
    const QDateTime end(QDate(2037, 1, 1), QTime(0, 0), Qt::UTC);
    for (QDateTime time(QDate(2009, 1, 1), QTime(0, 0), Qt::UTC); time < end; time = time.addSecs(1'800)) {
        const int expected = database.offsetFromUtc(time);
        if (zone.offsetSeconds(Timestamp{time.toSecsSinceEpoch() * 1'000'000'000}) != expected)
            QFAIL(qPrintable(time.toString(Qt::ISODate)));
    }
}

void TestTime::unusualRulesAreUnderstood()
{
    QCOMPARE(TimeZone().offsetSeconds(at("2024-07-01")), 0);
    QCOMPARE(TimeZone::parse("<+0330>-3:30")->offsetSeconds(at("2024-07-01")), 12'600);
    QCOMPARE(TimeZone::parse("<-02>2<-01>,M3.5.0/-1,M10.5.0/0")->offsetSeconds(at("2024-03-31T00:59:59Z")),
             -7'200);
    QCOMPARE(TimeZone::parse("<-02>2<-01>,M3.5.0/-1,M10.5.0/0")->offsetSeconds(at("2024-03-31T01:00:00Z")),
             -3'600);
    // Summer time all the year: the rule of RFC 8536, 3.3.1.
    const TimeZone always = TimeZone::parse("EST5EDT,0/0,J365/25").value();
    for (const char* time :
         {"2023-12-31T23:00:00Z", "2024-01-01T04:30:00Z", "2024-01-01T05:30:00Z", "2024-02-29", "2024-12-31"})
        QCOMPARE(always.offsetSeconds(at(time)), -4 * 3600);
    // J60 is 1 March in every year, day 59 counted from 0 is 29 February in a leap year.
    const TimeZone julian = TimeZone::parse("AAA0BBB,J60/0,J300/0").value();
    QCOMPARE(julian.offsetSeconds(at("2024-02-29T23:59:59Z")), 0);
    QCOMPARE(julian.offsetSeconds(at("2024-03-01T00:00:00Z")), 3'600);
    QCOMPARE(julian.offsetSeconds(at("2023-03-01T00:00:00Z")), 3'600);
    const TimeZone zeroBased = TimeZone::parse("AAA0BBB,59/0,300/0").value();
    QCOMPARE(zeroBased.offsetSeconds(at("2024-02-29T00:00:00Z")), 3'600);
    QCOMPARE(zeroBased.offsetSeconds(at("2023-02-28T23:59:59Z")), 0);
}

void TestTime::malformedRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const char* rule :
         {"", "UTC", "5", "ES5", "EST25", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M13.1.0,M11.1.0",
          "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J365", "EST5EDT,366,J365",
          "EST5EDT,M3.2.0,M11.1.0,", "EST5EDT,M3.2.0/168,M11.1.0", "Europe/Berlin", "<+03-3", "EST5:60",
          "EST5EDT,M3.2.0,M11.1.0x"})
        QTest::newRow(*rule == '\0' ? "empty" : rule) << QByteArray(rule);
}

void TestTime::malformedRulesAreRefused()
{
    QFETCH(QByteArray, rule);
    const auto zone = TimeZone::parse(rule.toStdString());
    QVERIFY(!zone);
    QCOMPARE(zone.error().code, ErrorCode::Parse);
}

void TestTime::theLocalDayChangesAtLocalMidnight()
{
    const TimeZone zone = TimeZone::parse(NewYork).value();
    const Timestamp midnight = at("2024-03-11T00:00:00-04:00"); // the day after the clocks changed
    QCOMPARE(zone.localDay(midnight - nanoseconds(1)), daysFromCivil({2024, 3, 10}));
    QCOMPARE(zone.localDay(midnight), daysFromCivil({2024, 3, 11}));
    QCOMPARE(zone.timeOfDayNs(midnight), std::int64_t{0});
    QCOMPARE(zone.timeOfDayNs(midnight - nanoseconds(1)), std::int64_t{86'399'999'999'999});
    for (const std::int64_t ns : {INT64_MIN, INT64_MAX}) { // no overflow at the ends of time
        QVERIFY(zone.timeOfDayNs(Timestamp{ns}) >= 0);
        QVERIFY(zone.timeOfDayNs(Timestamp{ns}) < 86'400'000'000'000);
    }
}

void TestTime::theEndMinuteIsInclusive()
{
    const TradingHours all = hours("00:00-23:59");
    QVERIFY(all.contains(at("2024-01-01T00:00:00Z")));
    QVERIFY(all.contains(at("2024-01-01T23:59:59.999999999Z")));
    const TradingHours day = hours("09:30-16:00");
    QVERIFY(!day.contains(at("2024-01-01T09:29:59.999999999Z")));
    QVERIFY(day.contains(at("2024-01-01T09:30:00Z")));
    QVERIFY(day.contains(at("2024-01-01T16:00:59.999999999Z")));
    QVERIFY(!day.contains(at("2024-01-01T16:01:00Z")));
    QCOMPARE(day.toString(), std::string("09:30-16:00"));
}

void TestTime::overnightHoursCrossMidnight()
{
    const TradingHours night = hours("22:00-06:00");
    for (const char* inside :
         {"2024-01-01T22:00:00Z", "2024-01-01T23:59:59Z", "2024-01-02T00:00:00Z", "2024-01-02T06:00:59Z"})
        QVERIFY2(night.contains(at(inside)), inside);
    for (const char* outside : {"2024-01-01T21:59:59Z", "2024-01-02T06:01:00Z", "2024-01-02T12:00:00Z"})
        QVERIFY2(!night.contains(at(outside)), outside);
}

void TestTime::hoursFollowTheZoneThroughDaylightSaving()
{
    const TradingHours day = hours("09:30-16:00", NewYork);
    QVERIFY(day.contains(at("2024-03-08T14:30:00Z"))); // winter: 5 hours behind
    QVERIFY(!day.contains(at("2024-03-08T13:30:00Z")));
    QVERIFY(day.contains(at("2024-03-11T13:30:00Z"))); // summer: 4 hours behind
}

void TestTime::malformedHoursAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    for (const char* text :
         {"", "9:30-16:00", "09:30", "09:30-16", "09:30-16:00 ", "ab:cd-ef:gh", "09.30-16.00"})
        QTest::newRow(*text == '\0' ? "empty" : text)
            << QByteArray(text) << static_cast<int>(ErrorCode::Parse);
    for (const char* text : {"24:00-12:00", "00:00-24:00", "09:60-16:00"})
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(ErrorCode::OutOfRange);
}

void TestTime::malformedHoursAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    const auto parsed = TradingHours::parse(text.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(static_cast<int>(parsed.error().code), code);
}

void TestTime::aCalendarKnowsWeekdaysAndHolidays()
{
    Calendar calendar;
    calendar.hours = hours("09:30-16:00", NewYork);
    calendar.weekdays = 0b0111110;
    calendar.holidays = {daysFromCivil({2024, 7, 4}), daysFromCivil({2024, 12, 25})};
    QVERIFY(calendar.isOpen(at("2024-07-03T10:00:00-04:00")));
    QVERIFY(!calendar.isOpen(at("2024-07-04T10:00:00-04:00")));
    QVERIFY(calendar.isOpen(at("2024-07-05T10:00:00-04:00")));
    QVERIFY(!calendar.isOpen(at("2024-07-06T10:00:00-04:00"))); // Saturday
    QVERIFY(!calendar.isOpen(at("2024-07-05T17:00:00-04:00")));
    QVERIFY(Calendar().isOpen(at("2024-07-06T23:59:59Z")));
}

void TestTime::anOvernightIntervalBelongsToTheDayItBeganOn()
{
    Calendar calendar;
    calendar.hours = hours("22:00-06:00");
    calendar.weekdays = 0b0111110;                         // Monday to Friday
    QVERIFY(calendar.isOpen(at("2024-07-05T23:00:00Z")));  // Friday evening
    QVERIFY(calendar.isOpen(at("2024-07-06T05:00:00Z")));  // its end on Saturday morning
    QVERIFY(!calendar.isOpen(at("2024-07-06T23:00:00Z"))); // Saturday evening
    QVERIFY(!calendar.isOpen(at("2024-07-08T05:00:00Z"))); // the end of Sunday's
    QVERIFY(calendar.isOpen(at("2024-07-08T22:00:00Z")));
}

QTEST_APPLESS_MAIN(TestTime)
#include "tst_time.moc"
