// The parser for foreign bytes: what it takes, and how it refuses the rest.
#include <QtTest/QtTest>

#include <random>

#include <nlohmann/json.hpp>

#include "messages/bounded_json.h"

using namespace mystic;

class TestBoundedJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValueIsTaken();
    void malformedTextIsRefused_data();
    void malformedTextIsRefused();
    void aSyntaxErrorNamesSourceLineAndColumn();
    void aRepeatedKeyNamesItsPlace();
    void depthIsBounded();
    void aMillionOpenBracketsAreRefusedAtOnce();
    void theNumberOfValuesIsBounded();
    void bytesAndTextsAreBounded();
    void commentsAreTakenOnlyWhenAllowed();
    void randomBytesNeverBreakIt();
};

void TestBoundedJson::everyKindOfValueIsTaken()
{
    const auto json = parseBoundedJson(R"({"a":[1,-2,2.5,true,null,"x"],"b":{"c":{}},"d":[[],[{}]]})", "t");
    QVERIFY2(json, json ? "" : json.error().message.c_str());
    QCOMPARE(json->dump(), std::string(R"({"a":[1,-2,2.5,true,null,"x"],"b":{"c":{}},"d":[[],[{}]]})"));
    QCOMPARE(parseBoundedJson("17", "t")->get<int>(), 17);
}

void TestBoundedJson::malformedTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("blank") << QByteArray("  \n");
    QTest::newRow("trailing bytes") << QByteArray("{} x");
    QTest::newRow("two values") << QByteArray("1 2");
    QTest::newRow("cut off") << QByteArray(R"({"a":)");
    QTest::newRow("NaN") << QByteArray(R"({"a":NaN})");
    QTest::newRow("Infinity") << QByteArray(R"({"a":Infinity})");
    QTest::newRow("-Infinity") << QByteArray(R"([-Infinity])");
    QTest::newRow("overflowing number") << QByteArray("[1e999]");
    QTest::newRow("leading zero") << QByteArray("[01]");
    QTest::newRow("plus sign") << QByteArray("[+1]");
    QTest::newRow("hexadecimal") << QByteArray("[0x10]");
    QTest::newRow("single quotes") << QByteArray("['a']");
    QTest::newRow("trailing comma") << QByteArray("[1,]");
    QTest::newRow("bare key") << QByteArray("{a:1}");
    QTest::newRow("control character") << QByteArray("[\"\x01\"]");
    QTest::newRow("invalid UTF-8") << QByteArray("[\"\xC3\x28\"]");
    QTest::newRow("overlong UTF-8") << QByteArray("[\"\xC0\x80\"]");
    QTest::newRow("lone surrogate") << QByteArray(R"(["\uD800"])");
    QTest::newRow("zero byte behind") << QByteArray("{}\0", 3);
    QTest::newRow("comment") << QByteArray("// note\n{}");
    QTest::newRow("repeated key") << QByteArray(R"({"a":1,"a":1})");
}

void TestBoundedJson::malformedTextIsRefused()
{
    QFETCH(QByteArray, text);
    const auto json = parseBoundedJson({text.constData(), static_cast<std::size_t>(text.size())}, "feed");
    QVERIFY(!json);
    QCOMPARE(json.error().code, ErrorCode::Parse);
    QVERIFY2(json.error().message.starts_with("feed"), json.error().message.c_str());
}

void TestBoundedJson::aSyntaxErrorNamesSourceLineAndColumn()
{
    const auto json = parseBoundedJson("{\n  \"a\": 1,\n  \"b\": x\n}", "station.json");
    QVERIFY(!json);
    QVERIFY2(json.error().message.starts_with("station.json, line 3, column 8:"),
             json.error().message.c_str());
}

void TestBoundedJson::aRepeatedKeyNamesItsPlace()
{
    const auto json = parseBoundedJson(R"({"a":{"b":[1,{"k":1,"k":2}]}})", "t");
    QVERIFY(!json);
    QVERIFY2(json.error().message.find("\"k\" appears twice") != std::string::npos,
             json.error().message.c_str());
    QVERIFY2(json.error().message.find("/a/b/1") != std::string::npos, json.error().message.c_str());
    QVERIFY(parseBoundedJson(R"({"a":{"k":1},"b":{"k":2}})", "t")); // the same key elsewhere is fine
}

void TestBoundedJson::depthIsBounded()
{
    JsonLimits limits;
    limits.depthMax = 3;
    QVERIFY(parseBoundedJson("[[[1]]]", "t", limits));
    const auto json = parseBoundedJson("[[[[1]]]]", "t", limits);
    QVERIFY(!json);
    QCOMPARE(json.error().code, ErrorCode::OutOfRange);
}

void TestBoundedJson::aMillionOpenBracketsAreRefusedAtOnce()
{
    JsonLimits limits;
    limits.bytesMax = 2'000'000;
    for (const char* opening : {"[", "{\"a\":"}) {
        std::string text;
        while (text.size() < 1'000'000)
            text += opening;
        const auto json = parseBoundedJson(text, "t", limits);
        QVERIFY(!json);
        QCOMPARE(json.error().code, ErrorCode::OutOfRange);
    }
}

void TestBoundedJson::theNumberOfValuesIsBounded()
{
    JsonLimits limits;
    limits.elementsMax = 5;
    QVERIFY(parseBoundedJson("[1,2,3,4]", "t", limits)); // the list itself is one
    QVERIFY(!parseBoundedJson("[1,2,3,4,5]", "t", limits));
    QVERIFY(!parseBoundedJson(R"({"a":[],"b":[],"c":[[],[]]})", "t", limits));
}

void TestBoundedJson::bytesAndTextsAreBounded()
{
    JsonLimits limits;
    limits.bytesMax = 20;
    QVERIFY(parseBoundedJson("[1234567890123456]", "t", limits));
    QVERIFY(!parseBoundedJson("[1234567890123456,1,2]", "t", limits));
    limits = {};
    limits.textBytesMax = 4;
    QVERIFY(parseBoundedJson(R"({"abcd":"abcd"})", "t", limits));
    QVERIFY(!parseBoundedJson(R"({"abcd":"abcde"})", "t", limits));
    QVERIFY(!parseBoundedJson(R"({"abcde":"abcd"})", "t", limits));
}

void TestBoundedJson::commentsAreTakenOnlyWhenAllowed()
{
    JsonLimits limits;
    limits.allowComments = true;
    const auto json = parseBoundedJson("// head\n{ /* in */ \"a\": 1 } // tail", "t", limits);
    QVERIFY2(json, json ? "" : json.error().message.c_str());
    QCOMPARE(json->dump(), std::string(R"({"a":1})"));
    QVERIFY(!parseBoundedJson("{} /* open", "t", limits));
}

void TestBoundedJson::randomBytesNeverBreakIt()
{
    std::mt19937_64 random(99);
    const std::string pieces = "{}[]:,\"\\0123456789.eE+-truefalsn\n /*\x01\x7F\xC3\xFF";
    int taken = 0;
    for (int i = 0; i < 50'000; ++i) {
        std::string text;
        const std::size_t size = random() % 24;
        while (text.size() < size)
            text += pieces[random() % pieces.size()];
        JsonLimits limits;
        limits.allowComments = random() % 2 == 0;
        limits.depthMax = 4;
        const auto json = parseBoundedJson(text, "t", limits);
        if (json)
            ++taken;
        else
            QVERIFY(!json.error().message.empty());
    }
    QVERIFY(taken > 100); // the pieces do make JSON now and then
}

QTEST_APPLESS_MAIN(TestBoundedJson)
#include "tst_bounded_json.moc"
