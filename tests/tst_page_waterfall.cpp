#include "core/page/waterfall.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>

using namespace core;

// The steps from one value to the next.
class TestPageWaterfall : public QObject {
    Q_OBJECT

    static Explanation made(const std::vector<std::pair<double, double>>& parts)
    {
        Explanation explanation;
        explanation.kind = SplitKind::ratio;
        double change = 0;
        for (const auto& [rate, mix] : parts) {
            ExplainedPart part;
            part.name = part.title =
                std::string(1, static_cast<char>('a' + static_cast<int>(explanation.parts.size())));
            part.rate = rate;
            part.mix = mix;
            change += rate + mix;
            explanation.parts.push_back(part);
        }
        explanation.change = change;
        return explanation;
    }
    static QString text(const std::vector<WaterfallStep>& steps)
    {
        QStringList all;
        for (const auto& step : steps) {
            const char* const words[] = {"rate", "mix", "rest", "total"};
            QString one = QString::fromStdString(step.component) + QLatin1Char(' ')
                          + QString::fromLatin1(words[static_cast<int>(step.kind)]);
            if (step.others > 0)
                one += QStringLiteral(" of %1").arg(step.others);
            all << one.trimmed() + QStringLiteral(" %1..%2").arg(step.from).arg(step.to);
        }
        return all.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QList<QPointF>>("parts"); // rate, mix
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("steps");
        QTest::newRow("one after the other")
            << QList<QPointF>{{-4, 1}, {2, 0}} << 8
            << QStringLiteral("a rate 0..-4, a mix -4..-3, b rate -3..-1, total 0..-1");
        QTest::newRow("nothing is left out") << QList<QPointF>{{1, 0}, {0, 0}, {0, 1e-15}, {0, -3}} << 8
                                             << QStringLiteral("a rate 0..1, d mix 1..-2, total 0..-2");
        QTest::newRow("as many as fit") << QList<QPointF>{
            {3, 1}, {1, 1}} << 4 << QStringLiteral("a rate 0..3, a mix 3..4, b rate 4..5, b mix 5..6, total 0..6");
        QTest::newRow("the rest is one") << QList<QPointF>{{4, 0}, {2, 1}, {1, 0}, {-1, 0}, {0, 0}} << 3
                                         << QStringLiteral("a rate 0..4, rest of 3 4..7, total 0..7");
        QTest::newRow("two are the least")
            << QList<QPointF>{{4, 4}, {2, 1}} << 2 << QStringLiteral("rest of 2 0..11, total 0..11");
        QTest::newRow("no parts") << QList<QPointF>{} << 8 << QStringLiteral("total 0..0");
    }
    void steps()
    {
        QFETCH(QList<QPointF>, parts);
        QFETCH(int, most);
        std::vector<std::pair<double, double>> pairs;
        for (const auto& part : parts)
            pairs.emplace_back(part.x(), part.y());
        const auto found = waterfallSteps(made(pairs), static_cast<std::size_t>(most));
        QTEST(text(found), "steps");
        QVERIFY(static_cast<int>(found.size()) <= most + 1);
    }
    void quantityMixAndPriceOfSpend()
    {
        SpendDrivers drivers;
        QVERIFY(waterfallSteps(drivers).empty());
        drivers.spend0 = 100;
        drivers.spend1 = 130;
        drivers.change = 30;
        drivers.byQuantity = 40;
        drivers.byPrice = -8;
        drivers.byMix = 1e-12; // rounding
        drivers.other = -2;
        const auto steps = waterfallSteps(drivers);
        using Kind = WaterfallStep::Kind;
        const std::vector<std::pair<Kind, double>> expected{
            {Kind::quantity, 40}, {Kind::price, 32}, {Kind::unpriced, 30}, {Kind::total, 30}};
        QCOMPARE(steps.size(), expected.size());
        for (std::size_t i = 0; i < steps.size(); ++i)
            QVERIFY(steps[i].kind == expected[i].first && std::abs(steps[i].to - expected[i].second) < 1e-9);
    }
    void withoutASplitThereIsNone()
    {
        auto explanation = made({{1, 2}});
        explanation.kind = SplitKind::none;
        QVERIFY(waterfallSteps(explanation, 8).empty());
        explanation.kind = SplitKind::sum;
        explanation.change.reset();
        QVERIFY(waterfallSteps(explanation, 8).empty());
    }
    void manyPartsAddUp()
    {
        std::vector<std::pair<double, double>> parts;
        for (int i = 0; i < 500; ++i)
            parts.emplace_back(std::sin(i) * (500 - i), std::cos(i));
        const auto explanation = made(parts);
        for (std::size_t most = 2; most < 40; ++most) {
            const auto found = waterfallSteps(explanation, most);
            QVERIFY(found.size() <= most + 1);
            for (std::size_t i = 1; i + 1 < found.size(); ++i)
                QCOMPARE(found[i].from, found[i - 1].to);
            QVERIFY(std::abs(found[found.size() - 2].to - *explanation.change) < 1e-6);
            QCOMPARE(found.back().to, *explanation.change);
        }
    }
};

ROOM_TEST(TestPageWaterfall)
#include "tst_page_waterfall.moc"
