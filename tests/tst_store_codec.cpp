#include "core/store/codec.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace core;

// What an encoding packs comes back to the byte, and damage is told.
class TestStoreCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainDecimalsGiveTheSameText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("plain");
        for (const auto* text : {"0", "1", "-1", "0.5", "-0.50", "0.0850", "12.50", "999999999999999999",
                                 "0.00000000000000001", "123456789012.123456"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const auto* text : {"",
                                 "-",
                                 ".",
                                 ".5",
                                 "1.",
                                 "00",
                                 "01",
                                 "-0",
                                 "-0.00",
                                 "+1",
                                 "1e3",
                                 " 1",
                                 "1 ",
                                 "1,5",
                                 "--1",
                                 "1.2.3",
                                 "1000000000000000000",
                                 "9999999999999999999",
                                 "0.000000000000000001",
                                 "NULL",
                                 "NaN"})
            QTest::newRow(qPrintable(QStringLiteral("not ") + QString::fromLatin1(text))) << QByteArray(text) << false;
    }
    void plainDecimalsGiveTheSameText()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, plain);
        const auto value = plainDecimal(text.toStdString());
        QCOMPARE(value.has_value(), plain);
        if (value) {
            std::string again;
            appendDecimal(again, *value);
            QCOMPARE(again, text.toStdString());
        }
    }
    void wordsComeBack()
    {
        Encoder encoder;
        std::mt19937 random(1);
        for (const std::uint32_t top : {0u, 1u, 255u, 256u, 65'535u, 65'536u, 0xffffffffu}) {
            for (const std::size_t rows : {0u, 1u, 7u, 5000u}) {
                std::vector<std::uint32_t> numbers(rows);
                for (auto& number : numbers)
                    number =
                        top == 0 ? 42u : static_cast<std::uint32_t>(random() % top + (top == 0xffffffffu ? 1u : 0u));
                const auto encoded = encoder.entries(3, numbers);
                QCOMPARE(decodeEntries(bytesOf(encoded.bytes), rows), numbers);
            }
        }
    }
    void integersComeBack()
    {
        Encoder encoder;
        std::mt19937_64 random(2);
        std::vector<std::optional<std::int64_t>> values = {
            std::nullopt, 0, 1, -1, std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min(),
            std::nullopt};
        for (int n = 0; n < 3000; ++n)
            values.push_back(n % 17 == 0 ? std::nullopt
                                         : std::optional(static_cast<std::int64_t>(random() >> (n % 64))));
        QCOMPARE(decodeIntegers(bytesOf(encoder.integers(1, values).bytes), values.size()), values);
        QVERIFY(decodeIntegers(bytesOf(encoder.integers(1, {}).bytes), 0).empty());
        const std::vector<std::optional<std::int64_t>> none(100);
        QCOMPARE(decodeIntegers(bytesOf(encoder.integers(1, none).bytes), 100), none);
    }
    void realsComeBackToTheBit()
    {
        Encoder encoder;
        std::mt19937_64 random(3);
        std::vector<std::optional<double>> tidy;
        std::vector<std::optional<double>> wild = {
            std::numeric_limits<double>::quiet_NaN(),  std::numeric_limits<double>::infinity(),
            -std::numeric_limits<double>::infinity(),  -0.0,
            std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::max()};
        for (int n = 0; n < 4000; ++n) {
            tidy.push_back(
                n % 50 == 0 ? std::nullopt
                            : std::optional(static_cast<double>(static_cast<int>(random() % 2000000) - 1000000) / 1e4));
            wild.push_back(std::bit_cast<double>(random()));
        }
        tidy.push_back(-0.0);
        tidy.push_back(std::numeric_limits<double>::quiet_NaN());
        for (const auto& values : {tidy, wild}) {
            const auto encoded = encoder.reals(1, values);
            const auto again = decodeReals(bytesOf(encoded.bytes), values.size());
            QCOMPARE(again.size(), values.size());
            for (std::size_t n = 0; n < values.size(); ++n) {
                QCOMPARE(again[n].has_value(), values[n].has_value());
                if (values[n])
                    QCOMPARE(std::bit_cast<std::uint64_t>(*again[n]), std::bit_cast<std::uint64_t>(*values[n]));
            }
        }
        QVERIFY(encoder.reals(1, tidy).bytes.size() < tidy.size() * 4);
    }
    void decimalsAndTextsComeBack()
    {
        Encoder encoder;
        DecimalColumn values;
        values.units = {0, -125, 4, 0, 0};
        values.scales = {emptyText, 2, 0, otherText, nullText};
        values.others = {"1E-05"};
        QCOMPARE(decodeDecimals(bytesOf(encoder.decimals(1, values).bytes), 5), values);
        const std::vector<std::string_view> texts = {"", "a", std::string_view("b\0c", 3), "ü"};
        QCOMPARE(decodeTexts(bytesOf(encoder.plain(1, texts).bytes), 4),
                 (std::vector<std::string>{"", "a", std::string("b\0c", 3), "ü"}));
        QCOMPARE(decodeReference(bytesOf(encoder.same(7, 3).bytes)), 3);
    }
    // Whatever bytes a sent file holds: an Error or values, never a crash.
    void survivesArbitraryBytes()
    {
        Encoder encoder;
        std::mt19937 random(4);
        std::vector<std::optional<std::int64_t>> values;
        for (int n = 0; n < 200; ++n)
            values.push_back(n * n);
        const auto good = encoder.integers(1, values).bytes;
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            auto bytes = round % 2 == 0 ? good : std::string(random() % 60, '\0');
            for (auto& byte : bytes) {
                if (round % 2 == 1 || random() % 40 == 0)
                    byte = static_cast<char>(random());
            }
            const auto attempt = [&](auto decode) {
                try {
                    decode();
                } catch (const Error& error) {
                    ++refused;
                    QCOMPARE(error.fault(), Fault::workspace);
                }
            };
            attempt([&] { decodeIntegers(bytesOf(bytes), 200); });
            attempt([&] { decodeEntries(bytesOf(bytes), 200); });
            attempt([&] { decodeDecimals(bytesOf(bytes), 200); });
            attempt([&] { decodeReals(bytesOf(bytes), 200); });
            attempt([&] { decodeTexts(bytesOf(bytes), 200); });
        }
        QVERIFY(refused > 5000);
    }
    void hashesSeeEveryFlip()
    {
        std::string bytes = "some column of a segment";
        const auto hash = hashOf(4, bytesOf(bytes));
        QVERIFY(hash != hashOf(5, bytesOf(bytes)));
        for (auto& byte : bytes) {
            byte = static_cast<char>(byte ^ 1);
            QVERIFY(hashOf(4, bytesOf(bytes)) != hash);
            byte = static_cast<char>(byte ^ 1);
        }
    }
};

ROOM_TEST(TestStoreCodec)
#include "tst_store_codec.moc"
