#include "core/stat/decimate.h"

#include "tests/reference.h"
#include "tests/room.h"

#include <random>

class TestStatDecimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortSeriesStayWhole()
    {
        QVERIFY(core::decimated({}, 100).empty());
        const double three[] = {1, std::nan(""), 3};
        QCOMPARE(core::decimated(three, 1), (std::vector<std::size_t>{0, 1, 2}));
        QVERIFY(core::decimated(three, 0).empty());
    }
    void extremesOfEveryColumnStay()
    {
        std::mt19937 random(3);
        std::vector<double> values;
        for (int i = 0; i < 100003; ++i)
            values.push_back(random() % 50 == 0 ? std::nan("") : static_cast<double>(random() % 100000));
        const std::size_t columns = 600;
        const auto kept = core::decimated(values, columns);
        QVERIFY(kept.size() <= 3 * columns + 2);
        QVERIFY(std::ranges::adjacent_find(kept, std::greater_equal<>()) == kept.end());
        QCOMPARE(kept.front(), std::size_t{0});
        QCOMPARE(kept.back(), values.size() - 1);
        for (std::size_t c = 0; c < columns; ++c) {
            const auto first = values.size() * c / columns, end = values.size() * (c + 1) / columns;
            const auto extremes = [&](auto&& take) {
                double low = HUGE_VAL, high = -HUGE_VAL;
                bool gap = false;
                for (auto i = first; i < end; ++i)
                    if (take(i)) {
                        gap = gap || std::isnan(values[i]);
                        low = std::fmin(low, values[i]);
                        high = std::fmax(high, values[i]);
                    }
                return std::tuple(low, high, gap);
            };
            const auto all = extremes([](std::size_t) { return true; });
            QCOMPARE(extremes([&](std::size_t i) { return std::ranges::binary_search(kept, i); }), all);
        }
    }
    void gapsAloneBreakTheLine()
    {
        const std::vector<double> gaps(1000, std::nan(""));
        const auto kept = core::decimated(gaps, 10);
        QCOMPARE(kept.size(), std::size_t{11});
    }
};

ROOM_TEST(TestStatDecimate)
#include "tst_stat_decimate.moc"
