#include "core/base/error.h"
#include "core/bytes/json.h"
#include "core/bytes/limits.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>

using core::Json;

class TestBytesJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values()
    {
        core::JsonReader reader;
        const std::string text =
            R"( {"a": [1, -0, 1.50, 1e400, "x\u00e9\n", true, false, null, {}], "b": 1, "b": {"c": "d"},)"
            R"( "n": "12", "t": "2.0"} )";
        const auto* top = reader.parse(text);
        QVERIFY(top);
        const auto& a = (*top)["a"];
        QCOMPARE(a.items().size(), 9U);
        QCOMPARE(*a.at(0).number(), 1.0);
        QCOMPARE(a.at(1).written(), std::string_view("-0"));
        QCOMPARE(a.at(2).written(), std::string_view("1.50"));
        QVERIFY(std::isinf(*a.at(3).number()));
        QCOMPARE(a.at(4).text(), std::string_view("x\xC3\xA9\n"));
        QVERIFY(a.at(5).isTrue() && !a.at(5).isFalse() && a.at(6).isFalse() && a.at(7).isNull());
        QVERIFY(!a.at(5).number() && !a.at(7).number() && !a.at(4).number());
        QVERIFY(a.at(8).isObject() && a.at(8).members().empty());
        QVERIFY(!a.at(9).exists());
        QCOMPARE((*top)["b"]["c"].text(), std::string_view("d")); // the last one wins
        QVERIFY(!(*top)["b"]["x"]["y"].at(3)["z"].exists());
        QVERIFY(!(*top)["n"].number());
        QCOMPARE(*(*top)["n"].numberOrText(), 12.0);
        QCOMPARE(*(*top)["t"].integer(), 2);
        QVERIFY(!a.at(2).integer());
    }
    void bareWords()
    {
        core::JsonReader reader;
        const auto* top = reader.parse("[NaN, Infinity, -Infinity, \"NaN\", \"a \\\"NaN\\\" b\", 1]");
        QVERIFY(top);
        QVERIFY(std::isnan(*top->at(0).number()));
        QVERIFY(*top->at(1).number() > 0 && std::isinf(*top->at(1).number()));
        QVERIFY(*top->at(2).number() < 0 && std::isinf(*top->at(2).number()));
        QCOMPARE(top->at(0).written(), std::string_view("NaN"));
        QCOMPARE(top->at(3).text(), std::string_view("NaN"));
        QCOMPARE(top->at(4).text(), std::string_view("a \"NaN\" b"));
        QVERIFY(!reader.parse("[1NaN]"));
        QVERIFY(!reader.parse("[nan]"));
        QVERIFY(!reader.parse("{NaN: 1}"));
        QVERIFY(!reader.parse("[NaN, NaN,\n NaN x]"));
        QCOMPARE(reader.fault().line, 2);
        QCOMPARE(reader.fault().column, 6);
    }
    void placesOfValues_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QList<int>>("places"); // line and column of each item of the list, 0 and 0: not known
        QTest::newRow("lines") << QByteArray("[\n  {\"a\": 1},\n\n  [2, {}]\n, 3]") << QList<int>{2, 3, 4, 3, 5, 3};
        QTest::newRow("one line") << QByteArray("[{},[],null,true,false,-1.5e3,\"t\",{\"a\":[]}]")
                                  << QList<int>{1, 2, 1, 5, 1, 8, 1, 13, 1, 18, 1, 24, 1, 31, 1, 35};
        QTest::newRow("words between") << QByteArray("[null, null,\nnull , true\t,\r\nfalse]")
                                       << QList<int>{1, 2, 1, 8, 2, 1, 2, 8, 3, 1};
        QTest::newRow("characters, not bytes")
            << QByteArray("[\"\xC3\xA9\xE2\x82\xAC\", {}]") << QList<int>{1, 2, 1, 8};
        QTest::newRow("what is no value in texts")
            << QByteArray("[{\"{[,\\\"]\": \"}:\\\\\"}, [\"a\", \"b:\" ], {\"k\" : \"v\"},\n{\"x\":\"y\"}, 1]")
            << QList<int>{1, 2, 1, 22, 1, 36, 2, 1, 2, 12};
        QTest::newRow("copied texts and words for numbers")
            << QByteArray("[\"a\\n\", NaN, {\"a\": NaN, \"b\": \"\\ud83d\"},\n-Infinity, {}]")
            << QList<int>{0, 0, 0, 0, 1, 14, 0, 0, 2, 12};
        QTest::newRow("a name twice") << QByteArray("[{\"a\": {\"b\": []}, \"a\": 1},\n{}]") << QList<int>{1, 2, 2, 1};
    }
    void placesOfValues()
    {
        QFETCH(QByteArray, json);
        QFETCH(QList<int>, places);
        core::JsonReader reader;
        const auto* top = reader.parse(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
        QVERIFY2(top, reader.fault().reason.c_str());
        QCOMPARE(2 * static_cast<qsizetype>(top->items().size()), places.size());
        const auto check = [&](qsizetype item) {
            const auto place = reader.placeOf(top->at(static_cast<std::size_t>(item))).value_or(core::JsonPlace{});
            QCOMPARE(place, (core::JsonPlace{places[2 * item], places[2 * item + 1]}));
        };
        for (qsizetype item = 0; item < places.size() / 2; ++item)
            check(item);
        for (auto item = places.size() / 2; item-- > 0;) // in any order
            check(item);
        QCOMPARE(reader.placeOf(*top).value(), (core::JsonPlace{1, 1}));
        QVERIFY(!reader.placeOf(Json::absent));
    }
    void exactNumbers()
    {
        core::JsonReader reader;
        const std::string digits(400, '7');
        const auto text = "[" + digits + ", 0.1234567890123456789012345]";
        const auto* top = reader.parse(text);
        QVERIFY(top);
        QCOMPARE(top->at(0).written(), std::string_view(digits));
        QCOMPARE(top->at(1).written(), std::string_view("0.1234567890123456789012345"));
    }
    void halvesOfPairs()
    {
        core::JsonReader reader;
        const auto* top = reader.parse(R"(["\ud83d\ude00", "\ud83d", "\ude00x", "\\ud83d", "\ud83d\ud83d\ude00"])");
        QVERIFY(top);
        QCOMPARE(top->at(0).text(), std::string_view("\xF0\x9F\x98\x80"));
        QCOMPARE(top->at(1).text(), std::string_view("\xEF\xBF\xBD"));
        QCOMPARE(top->at(2).text(), std::string_view("\xEF\xBF\xBDx"));
        QCOMPARE(top->at(3).text(), std::string_view("\\ud83d"));
        QCOMPARE(top->at(4).text(), std::string_view("\xEF\xBF\xBD\xF0\x9F\x98\x80"));
    }
    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("extra");
        QTest::newRow("cut in a text") << QByteArray("{\"a\": \"b") << 1 << 9 << false;
        QTest::newRow("cut in a list") << QByteArray("[1,\n2") << 2 << 2 << false;
        QTest::newRow("extra") << QByteArray("{}\n\n log") << 3 << 2 << true;
        QTest::newRow("missing comma") << QByteArray("[1 2]") << 1 << 4 << false;
        QTest::newRow("single quotes") << QByteArray("{'a': 1}") << 1 << 2 << false;
        QTest::newRow("control letter in a text") << QByteArray("[\"a\nb\"]") << 1 << 4 << false;
        QTest::newRow("empty") << QByteArray("") << 1 << 1 << false;
        QTest::newRow("comment") << QByteArray("[1] // c") << 1 << 5 << true;
        QTest::newRow("comma at the end") << QByteArray("[1,]") << 1 << 4 << false;
    }
    void faults()
    {
        QFETCH(QByteArray, text);
        core::JsonReader reader;
        QVERIFY(!reader.parse(text.toStdString()));
        QTEST(static_cast<int>(reader.fault().line), "line");
        QTEST(static_cast<int>(reader.fault().column), "column");
        QTEST(reader.fault().extraData, "extra");
        QVERIFY(reader.parse("[1]")); // and goes on
    }
    void depth()
    {
        core::JsonReader reader;
        const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
        QVERIFY(reader.parse(nested(core::maxJsonDepth)));
        QVERIFY(!reader.parse(nested(core::maxJsonDepth + 1)));
        QVERIFY(reader.fault().reason.find("64 deep") != std::string::npos);
        QVERIFY(!reader.parse(nested(10'000)));
        QVERIFY(!reader.parse(std::string(100'000, '[')));
        std::string objects;
        for (int i = 0; i < 100'000; ++i)
            objects += "{\"a\":";
        QVERIFY(!reader.parse(objects));
    }
    void lengthOfTexts()
    {
        core::JsonReader reader;
        const auto quoted = [](std::size_t size) { return "[\"" + std::string(size, 'x') + "\"]"; };
        QVERIFY(reader.parse(quoted(core::maxJsonTextBytes)));
        QVERIFY(!reader.parse(quoted(core::maxJsonTextBytes + 1)));
        QVERIFY(!reader.parse("{\"" + std::string(core::maxJsonTextBytes + 1, 'x') + "\": 1}"));
        QVERIFY(!reader.parse("[" + std::string(core::maxJsonTextBytes + 1, '1') + "]"));
        const auto escaped = "[\"\\n" + std::string(core::maxJsonTextBytes - 1, 'x') + "\"]";
        const auto* top = reader.parse(escaped);
        QVERIFY(top);
        QCOMPARE(top->at(0).text().size(), core::maxJsonTextBytes);
    }
};

ROOM_TEST(TestBytesJson)
#include "tst_bytes_json.moc"
