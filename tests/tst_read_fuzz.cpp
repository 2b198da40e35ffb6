#include "core/read/read.h"
#include "tests/fuzz/targets.h"
#include "tests/room.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <random>

// The fuzz targets without a fuzzer: every file of tests/data as it is, then changed at random by a fixed seed.
class TestReadFuzz : public QObject {
    Q_OBJECT

    std::vector<std::string> seeds_;

    template <typename Target>
    void feed(Target target, unsigned rounds)
    {
        for (const auto& seed : seeds_)
            target(seed);
        std::mt19937 random(17);
        const std::string_view pieces[] = {"\"",      ",",    "\n",       "\r",   "{",    "}",
                                           "[",       "]",    ":",        "NaN",  "null", "1e999",
                                           "\\ud800", "\xFF", "\xC3\xB6", "\"\"", "-",    "2026-01-01"};
        for (unsigned round = 0; round < rounds; ++round) {
            auto text = seeds_[random() % seeds_.size()];
            for (auto changes = 1 + random() % 6; changes > 0; --changes) {
                const auto at = text.empty() ? 0 : random() % text.size();
                switch (random() % 4) {
                case 0: text.erase(at, random() % 30); break;
                case 1: text.insert(at, pieces[random() % std::size(pieces)]); break;
                case 2: text.resize(at); break;
                default:
                    if (!text.empty())
                        text[at] = static_cast<char>(random());
                }
            }
            target(text);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDirIterator it(QStringLiteral(TEST_DATA), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.size() < 64 * 1024 && file.open(QIODevice::ReadOnly))
                seeds_.push_back(file.readAll().toStdString());
        }
        QVERIFY(seeds_.size() > 10);
        std::sort(seeds_.begin(), seeds_.end());
    }
    void csv() { feed(fuzz::csv, 4000); }
    void json() { feed(fuzz::json, 4000); }
    void map()
    {
        const auto all = seeds_;
        seeds_ = {
            "title Tea\nanchor Business [0.95, 0.63]\ncomponent Cup of Tea [0.79, 0.61] label [19, -4]\ncomponent Cup "
            "[0.73, 0.78] (build)\nBusiness->Cup of Tea\n"
            "Cup of Tea->Cup; limited by +<>\nevolve Cup 0.9 label [1, 2]\npipeline Cup [0.4, 0.8]\n{\n  component "
            "China [0.5] label [1,1]\n}\nnote +a future [0.2, 0.3]\n"
            "annotation 1 [[0.43,0.49],[0.08,0.79]] Standardising\nannotations [0.48, 0.45]\nstyle wardley\npioneers "
            "[0.9, 0.1, 0.8, 0.2]\nevolution A -> B -> C -> D\nsize [500, 400]\n/* x */ // y\n"};
        feed(fuzz::map, 1500);
        seeds_ = all;
    }
    void anything()
    {
        feed([](std::string_view bytes) { fuzz::read(bytes, {}); }, 2000);
    }
    void everyFormat_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const auto& name : core::formatNames())
            QTest::newRow(name.c_str()) << QByteArray::fromStdString(name);
    }
    void everyFormat()
    {
        QFETCH(QByteArray, format);
        feed([&](std::string_view bytes) { fuzz::read(bytes, format.toStdString()); }, 150);
    }
};

ROOM_TEST(TestReadFuzz)
#include "tst_read_fuzz.moc"
