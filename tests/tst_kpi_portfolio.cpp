#include "core/kpi/engine.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

#include <cmath>

using namespace core;

namespace {

using Row = QMap<QString, QString>;

QList<Row> rowsOf(const QString& path)
{
    QList<Row> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const auto header = lines.value(0).trimmed().split(QLatin1Char(','));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto cells = lines[i].trimmed().split(QLatin1Char(','));
        Row row;
        for (qsizetype k = 0; k < header.size(); ++k)
            row[header[k]] = cells.value(k);
        rows << row;
    }
    return rows;
}

std::string text(const Row& row, const char* key) { return row[QString::fromLatin1(key)].toStdString(); }

std::optional<double> number(const Row& row, const char* key)
{
    const auto cell = row[QString::fromLatin1(key)];
    return cell.isEmpty() ? std::nullopt : std::optional(cell.toDouble());
}

bool isNear(std::optional<double> a, std::optional<double> b)
{
    if (!a || !b)
        return !a && !b;
    return std::abs(*a - *b) <= 1e-9 * std::max({1.0, std::abs(*a), std::abs(*b)});
}

MeasureTable tableOfSet(const QString& set)
{
    MeasureTable table;
    for (const auto& row : rowsOf(set + QStringLiteral("components.csv"))) {
        MeasuredComponent component;
        component.name = text(row, "component");
        component.kind = text(row, "kind");
        table.addComponent(component);
    }
    MeasuredComponent organisation;
    organisation.name = "ORG";
    organisation.role = ComponentRole::organisation;
    table.addComponent(organisation);
    for (const auto& row : rowsOf(set + QStringLiteral("links.csv")))
        table.addInput(*table.componentNamed(text(row, "component")),
                       *table.componentNamed(text(row, "input_component")));
    for (const auto& row : rowsOf(set + QStringLiteral("facts.csv")))
        table.setStated(*table.componentNamed(text(row, "component")), *measureNamed(text(row, "measure")),
                        *Period::parse(text(row, "period")), made::decimal(*number(row, "value")));
    return table;
}

} // namespace

// A whole reference portfolio: every result and every score.
class TestKpiPortfolio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyResultAndScoreIsAsExpected_data()
    {
        QTest::addColumn<QString>("set");
        QTest::newRow("own") << QStringLiteral(TEST_DATA "/corpus/reference/portfolio_");
        QTest::newRow("shared") << QStringLiteral(CORPUS "/reference/portfolio_a_");
    }
    void everyResultAndScoreIsAsExpected()
    {
        QFETCH(QString, set);
        if (set.startsWith(QLatin1String(CORPUS)) && !QFile::exists(set + QStringLiteral("facts.csv")))
            QSKIP("no corpus beside the checkout");
        const auto table = tableOfSet(set);
        const auto catalogue = Catalogue::standard();
        const KpiEngine engine(table, catalogue);
        QMap<QString, Evaluation> byPeriod;
        const auto expected = rowsOf(set + QStringLiteral("expected.csv")),
                   scores = rowsOf(set + QStringLiteral("scores.csv"));
        QVERIFY(!expected.isEmpty() && !scores.isEmpty());
        qsizetype results = 0, scored = 0;
        for (const auto& row : expected)
            if (const auto period = row[QStringLiteral("period")]; !byPeriod.contains(period)) {
                const auto asked = *Period::parse(period.toStdString());
                byPeriod[period] = engine.evaluate(engine.scopes(asked), asked);
                results += static_cast<qsizetype>(byPeriod[period].results.size());
                scored += static_cast<qsizetype>(byPeriod[period].scores.size());
            }
        QCOMPARE(results, expected.size());
        QCOMPARE(scored, scores.size());
        for (const auto& row : expected) {
            const auto* got = byPeriod[row[QStringLiteral("period")]].find(text(row, "scope"), text(row, "kpi"));
            const auto what = text(row, "scope") + " " + text(row, "period") + " " + text(row, "kpi");
            QVERIFY2(got != nullptr, what.c_str());
            const bool same =
                isNear(got->value, number(row, "value")) && isNear(got->numerator, number(row, "numerator"))
                && isNear(got->denominator, number(row, "denominator"))
                && isNear(got->coverageSpend, number(row, "coverage_spend"))
                && isNear(got->coverageCount, number(row, "coverage_count"))
                && isNear(got->coverage, number(row, "coverage")) && isNear(got->score, number(row, "score"));
            QVERIFY2(same, what.c_str());
            QVERIFY2(statusWord(got->status) == text(row, "status"), what.c_str());
            QVERIFY2(static_cast<double>(got->included) == *number(row, "included"), what.c_str());
            QVERIFY2(static_cast<double>(got->applicable) == *number(row, "applicable"), what.c_str());
        }
        for (const auto& row : scores) {
            const auto* got = byPeriod[row[QStringLiteral("period")]].score(text(row, "scope"), text(row, "score_of"));
            const auto what = text(row, "scope") + " " + text(row, "period") + " " + text(row, "score_of");
            QVERIFY2(got != nullptr, what.c_str());
            QVERIFY2(isNear(got->score, number(row, "score")) && isNear(got->coverage, number(row, "coverage"))
                         && isNear(got->low, number(row, "low")) && isNear(got->high, number(row, "high")),
                     what.c_str());
        }
        qInfo("%lld results and %lld scores compared", static_cast<long long>(expected.size()),
              static_cast<long long>(scores.size()));
    }
};

ROOM_TEST(TestKpiPortfolio)
#include "tst_kpi_portfolio.moc"
