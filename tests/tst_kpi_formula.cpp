#include "core/kpi/formula.h"
#include "tests/room.h"

#include <QTest>

using namespace core;

namespace {

Formula formula(const char* text)
{
    Issue why;
    auto parsed = Formula::parse(text, why);
    if (!parsed)
        throw std::runtime_error(why.text);
    return *parsed;
}

std::vector<Rational> exactly(const std::vector<double>& values)
{
    std::vector<Rational> all;
    for (const double value : values)
        all.push_back(Rational::of(value));
    return all;
}
const Rational one(Decimal(1, 0)), four(Decimal(4, 0));

// The totals of some components; each row holds the values of the named measures in the order of the formula.
Formula::Totals totals(const Formula& formula, const std::vector<std::vector<double>>& components)
{
    Formula::Totals totals(formula);
    for (const auto& values : components)
        if (const auto part = formula.partOf(exactly(values)))
            totals.add(*part);
    return totals;
}

} // namespace

class TestKpiFormula : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numeratorAndDenominatorAreBareSums_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("numerator");
        QTest::addColumn<double>("denominator"); // NaN: none
        // two components: spend 10 and 30, budget 20 and 5, in the order in which the formula names them
        const auto row = [](const char* text, double value, double numerator, double denominator) {
            QTest::newRow(text) << QByteArray(text) << value << numerator << denominator;
        };
        const double none = std::nan("");
        row("100 * sum(spend) / sum(budget)", 160, 40, 25);
        row("100 * (1 - sum(spend) / sum(budget))", -60, 40, 25);
        row("100 * abs(sum(spend) / sum(budget) - 1)", 60, 40, 25);
        row("100 * max(0, 1 - sum(abs(spend - budget)) / sum(abs(spend)))", 12.5, 35, 40);
        row("1000 * 2 * sum(spend) * 3 / sum(budget)", 9600, 40, 25);
        row("-sum(spend) / sum(budget)", -1.6, 40, 25);
        row("sum(spend) / (2 * sum(budget))", 0.8, 40, 50);
        row("sum(spend) / weeks + 0 * sum(budget)", 10, 40, 4);
        row("sum(spend) + sum(budget)", 65, 65, none);
        row("min(max(spend, budget))", 20, 20, none);
        row("max(spend) - min(budget)", 25, 25, none);
        row("count(spend where budget < 10) / count(budget)", 0.5, 1, 2);
        row("sum(spend where budget < 10 and spend >= 30) / sum(budget)", 1.2, 30, 25);
        row("sum(spend where budget != 5) / sum(budget)", 0.4, 10, 25);
        row("1.5 * count(min(spend, budget, 7))", 3, 3, none);
        row("  ( sum( spend ) )\n/ ( sum(budget) ) ", 1.6, 40, 25);
    }
    void numeratorAndDenominatorAreBareSums()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, value);
        QFETCH(double, numerator);
        QFETCH(double, denominator);
        const auto read = formula(text.constData());
        const auto sums = totals(read, {{10, 20}, {30, 5}});
        QCOMPARE(read.value(sums, four)->toDouble(), value);
        QCOMPARE(read.numerator(sums, four)->toDouble(), numerator);
        QCOMPARE(read.hasDenominator(), !std::isnan(denominator));
        if (read.hasDenominator())
            QCOMPARE(read.denominator(sums, four)->toDouble(), denominator);
    }
    void productsOfMeasuresRunWithinEachComponent()
    {
        // 100,000 predictions at 0.90 for 1,200 and 20,000 at 0.60 for 800
        const auto read = formula("1000 * sum(spend) / sum(predictions * predictions_correct / predictions_labelled)");
        const auto sums = totals(read, {{1200, 100000, 90, 100}, {800, 20000, 60, 100}});
        QCOMPARE(read.denominator(sums, one)->toDouble(), 102000.0);
        QVERIFY(std::abs(read.value(sums, one)->toDouble() - 19.6078) < 5e-5);
    }
    void divisionByZeroInsideLeavesTheComponentOut()
    {
        const auto read = formula("sum(spend / budget)");
        QVERIFY(!read.partOf(exactly({1, 0})));
        QVERIFY(read.partOf(exactly({1, 2})));
        const auto guarded = formula("sum(spend / budget where budget > 0)");
        const auto part = guarded.partOf(exactly({1, 0})); // not asked where the condition does not hold
        QVERIFY(part && !(*part)[0]);
    }
    void extremesOfNothingAreAbsent()
    {
        const auto read = formula("min(spend where budget > 100)");
        const auto sums = totals(read, {{10, 20}});
        QVERIFY(!read.value(sums, one));
        const auto sum = formula("sum(spend where budget > 100)");
        QCOMPARE(sum.value(totals(sum, {}), one)->toDouble(), 0.0);
    }
    void measuresAreListedOnce()
    {
        const auto read = formula("sum(spend where met_target = 0) / sum(spend)");
        QCOMPARE(read.measures().size(), std::size_t(2));
        QCOMPARE(infoOf(read.measures()[1]).name, std::string_view("met_target"));
    }
    void theFormulaFillsItselfIn()
    {
        const auto read = formula("100 * sum(spend where budget > 0) / sum(budget) + weeks - weeks");
        const auto text = read.filledIn(totals(read, {{10, 20}, {30, 5}}), four,
                                        [](double n) { return std::to_string(static_cast<int>(n)); });
        QCOMPARE(text, std::string("100 * 40 / 25 + 4 - 4"));
    }
    void refusalsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("position");
        const auto row = [](const char* text, const char* code, int position) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(code) << position;
        };
        row("", "formula.syntax", 1);
        row("sum(spend", "formula.syntax", 10);
        row("sum(spend))", "formula.syntax", 11);
        row("sum(spend) sum(budget)", "formula.syntax", 12);
        row("sum()", "formula.syntax", 5);
        row("sum(spend) / ", "formula.syntax", 14);
        row("100 * sum(spendings)", "formula.unknown-measure", 11);
        row("sum(Spend)", "formula.syntax", 5);
        row("sum(weeks)", "formula.unknown-measure", 5);
        row("spend", "formula.outside", 1);
        row("sum(sum(spend))", "formula.nested", 5);
        row("sum(min(spend))", "formula.nested", 5);
        row("sum(spend, budget)", "formula.arguments", 1);
        row("sum(abs(spend, budget))", "formula.arguments", 5);
        row("sum(spend) / sum(budget) / 2", "formula.second-division", 26);
        row("sum(spend + incidents) / sum(spend)", "formula.unit", 24);
        row("sum(incidents) / (sum(spend) + sum(detect_hours))", "formula.unit", 16);
        row("sum((spend + detect_hours) / incidents)", "formula.unit", 28);
        row("sum(spend where portable)", "formula.syntax", 25);
        row("max(sum(spend), 1 where 1 = 1)", "formula.where", 19);
        row("where", "formula.syntax", 1);
        row("sum(and)", "formula.syntax", 5);
        row("sum(spend) ; 1", "formula.syntax", 12);
        row("1.", "formula.syntax", 2);
        row(".5 * sum(spend)", "formula.syntax", 1);
        row("\xC3\xA4 + sum(spend)", "formula.syntax", 1);
        row("sum(spend) + \xC3\xA4\xC3\xA4", "formula.syntax", 14);
    }
    void refusalsNameTheirPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        QFETCH(int, position);
        Issue why;
        QVERIFY(!Formula::parse(text.constData(), why));
        QCOMPARE(why.code, code.toStdString());
        QCOMPARE(static_cast<int>(why.place.column), position);
        QVERIFY(why.text.ends_with('.'));
    }
    void depthAndLengthAreBounded()
    {
        Issue why;
        QVERIFY(!Formula::parse(std::string(5000, '('), why));
        QVERIFY(!Formula::parse(std::string(3000, '('), why));
        QCOMPARE(why.code, std::string("formula.too-deep"));
        QVERIFY(!Formula::parse(std::string(3000, '-') + "1", why));
        std::string chain = "sum(spend)";
        while (chain.size() < 3900)
            chain += "+1";
        QVERIFY(Formula::parse(chain, why));
        QVERIFY(!Formula::parse("sum(spend) * 1" + std::string(400, '0'), why));
        QCOMPARE(why.code, std::string("formula.number"));
    }
};

ROOM_TEST(TestKpiFormula)
#include "tst_kpi_formula.moc"
