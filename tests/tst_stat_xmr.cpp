#include "core/stat/run_rules.h"
#include "core/stat/xmr.h"

#include "tests/reference.h"
#include "tests/room.h"

#include <random>

class TestStatXmr : public QObject {
    Q_OBJECT

    static std::vector<std::size_t> at(std::span<const core::RunSignal> signals, core::RunRule rule)
    {
        std::vector<std::size_t> triggers;
        for (const auto& signal : signals)
            if (signal.rule == rule)
                triggers.push_back(signal.at);
        return triggers;
    }
    static std::vector<double> members(std::span<const core::RunSignal> signals, core::RunRule rule)
    {
        std::vector<std::size_t> all;
        for (const auto& signal : signals)
            if (signal.rule == rule)
                all.insert(all.end(), signal.members.begin(), signal.members.end());
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return positions(all);
    }
    static core::ChartLines about(double center, double sigma)
    {
        return {center, sigma, center - 3 * sigma, center + 3 * sigma};
    }

private Q_SLOTS:
    void publishedLimits_data()
    {
        referenceRows({"own/xmr_baseline", "own/xmr_provisional", "xmr_nist_6_3_2_2", "xmr_montgomery_6_5_cost"});
    }
    void publishedLimits()
    {
        QFETCH(QByteArray, file);
        REFERENCE(data, file.constData());
        const auto values = numbers(data[QStringLiteral("data")]);
        const auto expected = data[QStringLiteral("expected")].toObject();
        const auto baseline = static_cast<std::size_t>(data[QStringLiteral("baseline_n")].toInt(24));
        const auto limits = core::xmrLimits(values, baseline);
        QVERIFY(near(limits->mean, expected[QStringLiteral("mean")].toDouble()));
        QVERIFY(near(limits->mrBar, expected[QStringLiteral("mr_bar")].toDouble()));
        QVERIFY(near(limits->upper, expected[QStringLiteral("unpl_2_66")].toDouble()));
        QVERIFY(near(limits->lower, expected[QStringLiteral("lnpl_2_66")].toDouble()));
        QVERIFY(near(limits->rangeUpper, expected[QStringLiteral("url_3_267")].toDouble()));
        QVERIFY(near(limits->sigma, expected[QStringLiteral("sigma_hat_1_128")].toDouble()));
        QCOMPARE(limits->provisional, std::min(baseline, values.size()) < 12);
        const core::RunRule rule[] = {core::RunRule::beyond_3_sigma};
        const auto signals =
            core::runSignals(values, {limits->mean, limits->sigma, limits->lower, limits->upper}, rule);
        QCOMPARE(positions(at(signals, rule[0])), numbers(expected[QStringLiteral("points_outside_2_66_1based")]));
    }
    void limitsFollowANewLevel()
    {
        std::vector<double> values;
        for (int i = 0; i < 65; ++i)
            values.push_back((i < 30 ? 10 : i < 45 ? 20 : 5) + (i + 1) % 2);
        const auto stretches = core::xmrStretches(values);
        QCOMPARE(stretches.size(), std::size_t(3));
        QCOMPARE(stretches[0].judges, std::size_t(0));
        QCOMPARE(stretches[1].judges, std::size_t(38)); // the eighth value of the new level is at 37
        QCOMPARE(stretches[2].judges, std::size_t(53));
        QCOMPARE(stretches[0].limits.mean, 10.5);
        QCOMPARE(stretches[2].limits.mean, 5.5);
        // A gap breaks the run, a single high value is none, and what has no limits has no stretch.
        values[33] = std::nan("");
        QCOMPARE(core::xmrStretches(values)[1].judges, std::size_t(42));
        std::vector<double> steady(100, 3);
        steady[50] = 9;
        QCOMPARE(core::xmrStretches(steady).size(), std::size_t(1));
        QVERIFY(core::xmrStretches(std::span(steady).first(7)).empty());
        QVERIFY(core::xmrStretches({}).empty());
        // However wild, it ends, and each stretch is eight values at least.
        std::mt19937 random(7);
        std::vector<double> wild(2'000);
        double level = 0;
        for (auto& value : wild)
            value = level += std::uniform_real_distribution(-1.0, 1.0)(random);
        const auto many = core::xmrStretches(wild);
        QVERIFY(many.size() > 10);
        for (std::size_t i = 1; i < many.size(); ++i)
            QVERIFY(many[i].judges >= many[i - 1].judges + core::xmrFewest);
    }
    void ruleCases_data() { referenceRows({"own/run_rules", "run_rules_cases_a"}); }
    void ruleCases()
    {
        QFETCH(QByteArray, file);
        REFERENCE(data, file.constData());
        int cases = 0;
        for (const auto& entry : data[QStringLiteral("cases")].toArray()) {
            const auto example = entry.toObject();
            const auto values = numbers(example[QStringLiteral("data")]);
            const auto lines =
                about(example[QStringLiteral("center")].toDouble(), example[QStringLiteral("sigma")].toDouble());
            const auto expected = example[QStringLiteral("expected")].toObject();
            const auto triggers = expected[QStringLiteral("trigger_points_1based")].toObject();
            const auto points = expected[QStringLiteral("member_points_1based")].toObject();
            const auto signals = core::runSignals(values, lines, core::allRunRules);
            const auto name = qPrintable(example[QStringLiteral("name")].toString());
            for (const auto rule : core::allRunRules) {
                const auto key = QString::fromUtf8(core::ruleName(rule).data());
                QVERIFY2(positions(at(signals, rule)) == numbers(triggers[key]), name);
                QVERIFY2(members(signals, rule) == numbers(points[key]), name);
            }
            for (const int length : {7, 8, 9}) {
                const auto key = QStringLiteral("run_one_side_%1").arg(length);
                QVERIFY2(positions(core::oneSideRuns(values, lines.center, static_cast<std::size_t>(length)))
                             == numbers(triggers[key]),
                         name);
            }
            for (const int length : {6, 7}) {
                const auto key = QStringLiteral("trend_%1").arg(length);
                QVERIFY2(positions(core::trends(values, static_cast<std::size_t>(length))) == numbers(triggers[key]),
                         name);
            }
            ++cases;
        }
        QVERIFY(cases > 5);
    }
    void twoOfThreeAtTheStart()
    {
        const double values[] = {2.2, 2.7, .4};
        const core::RunRule rule[] = {core::RunRule::two_of_three_beyond_2_sigma};
        QCOMPARE(core::runSignals(values, about(0, 1), rule), (std::vector<core::RunSignal>{{rule[0], 1, {0, 1}}}));
    }
    void everyPointThatCompletesARun()
    {
        const std::vector<double> nine(9, .5);
        const core::RunRule rule[] = {core::RunRule::run_one_side_8};
        const auto signals = core::runSignals(nine, about(0, 1), rule);
        QCOMPARE(at(signals, rule[0]), (std::vector<std::size_t>{7, 8}));
        QCOMPARE(signals[1].members, (std::vector<std::size_t>{1, 2, 3, 4, 5, 6, 7, 8}));
    }
    void gapsEndEveryPattern()
    {
        std::vector<double> values(9, .5);
        values[4] = std::nan("");
        QVERIFY(core::runSignals(values, about(0, 1), core::allRunRules).empty());
        const double apart[] = {2.2, std::nan(""), 2.7};
        QVERIFY(core::runSignals(apart, about(0, 1), core::defaultRunRules).empty());
        // and every moving range: 9 values, two pairs of neighbours lost
        const double series[] = {1, 2, 1, 2, std::nan(""), 8, 9, 8, 9, 8};
        const auto limits = core::xmrLimits(series);
        QCOMPARE(limits->n, std::size_t{9});
        QVERIFY(near(limits->mrBar, 1));
    }
    void baselineCountsValues()
    {
        std::vector<double> values = {std::nan(""), 1, 2, 1, 2, 1, 2, 1, 2, 50, 90};
        const auto limits = core::xmrLimits(values, 8);
        QCOMPARE(limits->n, std::size_t{8});
        QVERIFY(near(limits->mean, 1.5) && limits->provisional);
        QVERIFY(!core::xmrLimits(values, 7));
    }
    void steadySeriesGivesNoAlarm()
    {
        for (std::size_t n = 8; n < 40; ++n) {
            for (const double value : {.1, 1.0 / 3, 0.0, -7.7, 1e9 + .1}) {
                const std::vector<double> values(n, value);
                const auto limits = core::xmrLimits(values);
                QCOMPARE(limits->sigma, 0.0);
                QVERIFY(core::runSignals(values, {limits->mean, limits->sigma, limits->lower, limits->upper},
                                         core::allRunRules)
                            .empty());
            }
        }
    }
    void tooFew()
    {
        QVERIFY(!core::xmrLimits({}));
        QVERIFY(!core::xmrLimits(std::vector<double>{1, 2, 3, 4, 5, 6, 7}));
        std::vector<double> lonely;
        for (int i = 0; i < 8; ++i)
            lonely.insert(lonely.end(), {double(i), std::nan("")});
        QVERIFY(!core::xmrLimits(lonely)); // no two neighbours
    }
    void assurance()
    {
        using core::Assurance;
        QCOMPARE(core::assuranceOf(90, 95, 88, true), Assurance::will_meet);
        QCOMPARE(core::assuranceOf(90, 95, 98, true), Assurance::will_miss);
        QCOMPARE(core::assuranceOf(90, 95, 93, true), Assurance::hit_and_miss);
        QCOMPARE(core::assuranceOf(5, 9, 10, false), Assurance::will_meet);
        QCOMPARE(core::assuranceOf(5, 9, 4, false), Assurance::will_miss);
    }
    void falseAlarmsAreAsRareAsTheCatalogueSays()
    {
        std::mt19937 random(12);
        std::normal_distribution<double> noise;
        int one = 0, three = 0;
        const int trials = 4000;
        const core::RunRule limitRule[] = {core::RunRule::beyond_3_sigma};
        for (int trial = 0; trial < trials; ++trial) {
            std::vector<double> values;
            for (int i = 0; i < 24; ++i)
                values.push_back(noise(random));
            const auto limits = core::xmrLimits(values);
            const core::ChartLines lines{limits->mean, limits->sigma, limits->lower, limits->upper};
            one += core::runSignals(values, lines, limitRule).empty() ? 0 : 1;
            three += core::runSignals(values, lines, core::defaultRunRules).empty() ? 0 : 1;
        }
        QVERIFY(std::abs(100.0 * one / trials - 6) < 1.5);
        QVERIFY(std::abs(100.0 * three / trials - 12) < 2);
    }
    void theEdgeOfDouble()
    {
        std::vector<double> tiny, huge;
        for (int i = 0; i < 12; ++i) {
            tiny.push_back(i % 2 == 0 ? 1e-320 : -1e-320);
            huge.push_back(i % 2 == 0 ? 1.6e308 : -1.6e308);
        }
        const auto limits = core::xmrLimits(tiny);
        QVERIFY(limits && limits->lower < -5e-320 && limits->upper > 5e-320); // 2.66 steps of 2e-320
        QVERIFY(!core::xmrLimits(huge)); // limits that are no numbers judge nothing
        QCOMPARE(*core::xmrBaselineOf(huge).mean, 0.0);
    }
};

ROOM_TEST(TestStatXmr)
#include "tst_stat_xmr.moc"
