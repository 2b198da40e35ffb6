#include "core/intake/import.h"
#include "core/kpi/breakdown.h"
#include "core/kpi/spend_drivers.h"
#include "core/store/rows_table.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <set>

using namespace core;

namespace {

// A workspace with what is in it.
struct Opened {
    explicit Opened(const std::filesystem::path& file) : workspace(file, Access::create) {}
    bool take(const std::vector<std::filesystem::path>& paths)
    {
        const bool good = importPaths(workspace, paths, {}).good();
        registerRowTables(workspace.db());
        numbers = loadNumbers(workspace.db());
        return good;
    }
    NumberRows rows(const std::string& kpi, const std::string& scope, const Period& period, const RowPick& filter = {},
                    std::size_t limit = std::numeric_limits<std::size_t>::max())
    {
        return rowsBehind(workspace.db(), numbers, kpi, scope, period, limit, {}, filter);
    }
    Workspace workspace;
    Numbers numbers;
};

// How many source rows a list names: a shared one stands in it several times; what was entered by hand has no line.
std::int64_t sourceRows(const NumberRows& rows)
{
    std::set<std::pair<std::string, std::int64_t>> places;
    std::int64_t entered = 0;
    for (const auto& row : rows.rows)
        row.file.empty() ? ++entered : static_cast<std::int64_t>(places.emplace(row.file, row.line).second);
    return static_cast<std::int64_t>(places.size()) + entered;
}

// All KPIs of the portfolio and, so that it stays quick, of each other scope one in six, every scope others.
bool isTurn(const std::string& kpi, const std::string& scope)
{
    constexpr std::size_t turns = 6;
    const auto sum = [](const std::string& text) {
        std::size_t all = 0;
        for (const char c : text)
            all = all * 31 + static_cast<unsigned char>(c);
        return all;
    };
    return scope == "*" || sum(kpi + scope) % turns == 0;
}

RowPick filterOf(Breakdown by, const std::string& name)
{
    ExplainedPart part;
    part.name = name;
    return rowsOfPart(by, part);
}

} // namespace

// All KPIs × scopes × periods of a portfolio: the rows behind a number are as many as are said, however one asks for them,
// and the parts of a change add up to it.
class TestKpiWalk : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::map<QString, std::unique_ptr<Opened>> opened_;

    std::vector<std::string> kpisFor(const Opened& portfolio, const std::string& scope) const
    {
        std::vector<std::string> ids;
        for (const auto& kpi : portfolio.numbers.catalogue.kpis())
            if (scope == "*" || kpi.appliesTo != AppliesTo::organisation)
                ids.push_back(kpi.id);
        return ids;
    }
    void addPortfolios()
    {
        QTest::addColumn<QString>("portfolio");
        for (const auto& [name, portfolio] : opened_)
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    // Two months of the sample with all kinds of facts, and the reference portfolio where it is.
    void initTestCase()
    {
        const std::filesystem::path sample = SOURCE_DIR "/resources/sample/portfolio";
        std::vector<std::filesystem::path> paths;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(sample)) {
            const auto name = entry.path().lexically_relative(sample).string();
            const bool told = name.find("2026-05") != std::string::npos || name.find("2026-06") != std::string::npos;
            if (entry.is_regular_file() && (entry.path().parent_path() == sample || told) && !name.starts_with("mlruns") && !name.starts_with("lineage"))
                paths.push_back(entry.path());
        }
        auto made = std::make_unique<Opened>(folder_.filePath(QStringLiteral("sample.opsatlas")).toStdString());
        QVERIFY(made->take(paths));
        opened_[QStringLiteral("sample")] = std::move(made);
        const std::filesystem::path reference = CORPUS "/reference";
        if (!std::filesystem::exists(reference / "portfolio_a_facts.csv"))
            return qInfo("the reference portfolio is not there");
        made = std::make_unique<Opened>(folder_.filePath(QStringLiteral("a.opsatlas")).toStdString());
        QVERIFY(made->take({reference / "portfolio_a_components.csv", reference / "portfolio_a_links.csv", reference / "portfolio_a_facts.csv"}));
        opened_[QStringLiteral("reference")] = std::move(made);
    }

    void rowsAreAsManyAsAreSaid_data() { addPortfolios(); }
    void rowsAreAsManyAsAreSaid()
    {
        QFETCH(QString, portfolio);
        auto& opened = *opened_[portfolio];
        const auto months = opened.numbers.book.months();
        const auto last = portfolio == QStringLiteral("sample") ? *Period::parse("2026-06") : months.back();
        int numbers = 0, filtered = 0;
        for (const auto& period : {last, *Period::parse(portfolio == QStringLiteral("sample") ? "2026-W23" : "2026-Q1")})
            for (const auto& scope : opened.numbers.engine().scopes(period))
                for (const auto& kpi : kpisFor(opened, scope)) {
                    if (!isTurn(kpi, scope == "*" && period == last ? "*" : scope + period.text()))
                        continue;
                    const auto all = opened.rows(kpi, scope, period);
                    const auto about = kpi + " of " + scope + " in " + period.text();
                    QVERIFY2(all.count == sourceRows(all), about.c_str());
                    ++numbers;
                    const auto few = opened.rows(kpi, scope, period, {}, 3);
                    QVERIFY2(few.count == all.count && few.rows.size() == std::min<std::size_t>(3, all.rows.size()), about.c_str());
                    if (scope != "*" || period != last)
                        continue;
                    std::map<Breakdown, std::map<std::string, std::set<std::pair<std::string, std::int64_t>>>> named;
                    eachRowBehind(opened.workspace.db(), opened.numbers, kpi, scope, period, {}, [&](const NumberRow& row, const RowNames& names) {
                        for (const auto& [by, name] : {std::pair(Breakdown::component, row.component), {Breakdown::service, names.service},
                                                       {Breakdown::account, names.account}, {Breakdown::check, names.check}, {Breakdown::asset, names.asset}})
                            named[by][name.empty() ? std::string(namesNone) : name].emplace(row.file, row.line);
                    });
                    for (const auto& [by, names] : named) {
                        std::size_t asked = 0;
                        for (const auto& [name, places] : names) {
                            if (++asked > 2)
                                break; // all of them would take long and tell nothing more
                            const auto part = opened.rows(kpi, scope, period, filterOf(by, name));
                            const auto which = about + ", " + std::string(breakdownWord(by)) + " " + name;
                            QVERIFY2(part.count == sourceRows(part), which.c_str());
                            QVERIFY2(part.count == static_cast<std::int64_t>(places.size()), which.c_str());
                            ++filtered;
                        }
                    }
                }
        qInfo("%d numbers, %d filtered", numbers, filtered);
        QVERIFY(numbers > 60 && filtered > 60);
    }
    // Counted in another way: the bills of a month are the rows behind its spend, and add up to it.
    void spendIsItsBills()
    {
        auto& opened = *opened_[QStringLiteral("sample")];
        for (const auto* name : {"2026-05", "2026-06", "2026-W23"}) {
            const auto period = *Period::parse(name);
            auto& db = opened.workspace.db();
            Statement bills(db, "SELECT count(*), sum(coalesce(effective, billed)) FROM cost WHERE day >= ? AND day <= ?");
            bills.with(static_cast<std::int64_t>(number(period.first)), static_cast<std::int64_t>(number(period.last)));
            QVERIFY(bills.step());
            QCOMPARE(opened.rows("cost.spend", "*", period).count, bills.integer(0));
            const auto spend = opened.numbers.engine().detail("cost.spend", "*", period).result.value.value();
            QVERIFY(std::abs(spend - bills.real(1)) <= 1e-9 * spend);
            Sum added;
            eachRowBehind(db, opened.numbers, "cost.spend", "*", period, {}, [&](const NumberRow&, const RowNames& names) {
                for (const auto& [measure, amount] : names.adds)
                    added += amount;
            });
            QVERIFY(std::abs(spend - added.value()) <= 1e-9 * spend);
        }
        QCOMPARE(opened.rows("cost.spend", "*", *Period::parse("2026-06"), {{}, "no such service", {}, {}, {}}).count, std::int64_t(0));
    }
    void partsAddUpToTheChange_data() { addPortfolios(); }
    void partsAddUpToTheChange()
    {
        QFETCH(QString, portfolio);
        auto& opened = *opened_[portfolio];
        auto months = opened.numbers.book.months();
        const bool sample = portfolio == QStringLiteral("sample");
        const auto before = sample ? *Period::parse("2026-05") : months[months.size() - 2], after = sample ? *Period::parse("2026-06") : months.back();
        int split = 0, refused = 0;
        for (const auto& scope : opened.numbers.engine().scopes(after))
            for (const auto& kpi : kpisFor(opened, scope))
                for (const auto by : allBreakdowns) {
                    if (by != Breakdown::component && !(scope == "*" || (scope == "fraud" && isTurn(kpi, scope))))
                        continue;
                    const auto made = explainBy(opened.workspace.db(), opened.numbers, kpi, scope, before, after, by);
                    const auto about = kpi + " of " + scope + " by " + std::string(breakdownWord(by));
                    if (made.kind == SplitKind::none) {
                        QVERIFY2(!made.why.empty(), about.c_str());
                        ++refused;
                        continue;
                    }
                    ++split;
                    Sum sum;
                    for (const auto& part : made.parts)
                        sum += part.effect();
                    QVERIFY2(std::abs(sum.value() - *made.change) <= 1e-9 * std::max({1.0, std::abs(*made.before.value), std::abs(*made.after.value)}), about.c_str());
                }
        qInfo("%d changes taken apart, %d not, with a reason", split, refused);
        QVERIFY(split > 100);
    }
    void checksAndServicesAreNamed()
    {
        auto& opened = *opened_[QStringLiteral("sample")];
        auto& db = opened.workspace.db();
        const auto may = *Period::parse("2026-05"), june = *Period::parse("2026-06");
        // the broken load: failing checks take the pass rate down, each by its own rate
        const auto tests = explainBy(db, opened.numbers, "data.test_pass_rate", "*", may, june, Breakdown::check);
        QCOMPARE(tests.kind, SplitKind::ratio);
        QVERIFY(tests.parts.front().rate < 0 && *tests.parts.front().value1 < *tests.parts.front().value0);
        const auto rows = opened.rows("data.test_pass_rate", "*", june, rowsOfPart(Breakdown::check, tests.parts.front()));
        QVERIFY(rows.count > 0);
        for (const auto& row : rows.rows)
            QCOMPARE(row.text, tests.parts.front().name);
        // spend by service under a common denominator: no mix
        const auto unit = explainBy(db, opened.numbers, "cost.per_1k_predictions", "fraud", may, june, Breakdown::service);
        QCOMPARE(unit.kind, SplitKind::sum);
        QCOMPARE(unit.mix, 0.0);
        // predictions × correct ÷ labelled is under the line, and no row of a bill is in it
        QCOMPARE(explainBy(db, opened.numbers, "joint.cost_per_1k_correct", "*", may, june, Breakdown::service).kind, SplitKind::sum);
        const auto none = explainBy(db, opened.numbers, "model.accuracy", "*", may, june, Breakdown::service);
        QCOMPARE(none.kind, SplitKind::none);
        QCOMPARE(none.why, std::string("No row behind model.accuracy names a service."));
        const auto bent = explainBy(db, opened.numbers, "cost.forecast_accuracy", "*", may, june, Breakdown::service);
        QVERIFY(bent.kind == SplitKind::none && bent.why.find("does not add up over services") != std::string::npos);
    }
    void priceQuantityAndMix()
    {
        auto& opened = *opened_[QStringLiteral("sample")];
        const auto may = *Period::parse("2026-05"), june = *Period::parse("2026-06");
        for (const auto& scope : opened.numbers.engine().scopes(june)) {
            const auto made = spendDrivers(opened.workspace.db(), opened.numbers, scope, may, june);
            if (!made.change)
                continue;
            Sum sum;
            for (const auto& part : made.parts)
                sum += part.effect();
            QVERIFY2(std::abs(sum.value() - *made.change) <= 1e-9 * std::max(*made.spend0, *made.spend1), scope.c_str());
            QVERIFY2(std::abs(made.byQuantity + made.byMix + made.byPrice + made.other - *made.change) <= 1e-9 * std::max(*made.spend0, *made.spend1), scope.c_str());
            const auto back = spendDrivers(opened.workspace.db(), opened.numbers, scope, june, may);
            QVERIFY(std::abs(back.byPrice + made.byPrice) <= 1e-6 && std::abs(back.byQuantity + made.byQuantity) <= 1e-6);
        }
    }
    // A bill written by hand: each factor moves what it should.
    void aBillSaysWhy()
    {
        QFile file(folder_.filePath(QStringLiteral("bill.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BilledCost,BillingAccountId,BillingCurrency,BillingPeriodStart,BillingPeriodEnd,ChargeCategory,ChargeDescription,ChargePeriodStart,ChargePeriodEnd,"
                   "ConsumedQuantity,ConsumedUnit,EffectiveCost,ProviderName,ServiceName,Tags,InvoiceIssuerName,PublisherName,ServiceCategory,ListCost,ContractedCost\n");
        const auto row = [&](const char* month, const char* service, const char* what, const char* quantity, const char* unit, const char* cost) {
            file.write(QStringLiteral("%1,4711,EUR,%2-01T00:00:00Z,2026-12-01T00:00:00Z,Usage,%3,%2-05T00:00:00Z,%2-06T00:00:00Z,%4,%5,%1,Cloud,%6,"
                                      "\"{\"\"component\"\":\"\"shop\"\"}\",Cloud,Cloud,Compute,%1,%1\n")
                           .arg(QLatin1String(cost), QLatin1String(month), QLatin1String(what), QLatin1String(quantity), QLatin1String(unit), QLatin1String(service))
                           .toUtf8());
        };
        row("2026-01", "Compute", "small", "100", "Hours", "100"); // twice as much, at half as much more each
        row("2026-02", "Compute", "small", "200", "Hours", "300");
        row("2026-01", "Store", "warm", "10", "GB", "10"); // from warm at 1 to cold at 0.2
        row("2026-02", "Store", "cold", "10", "GB", "2");
        row("2026-02", "Queue", "messages", "7", "Mio", "70"); // new
        row("2026-01", "Support", "fee", "", "", "50"); // no quantity
        row("2026-02", "Support", "fee", "", "", "40");
        file.close();
        Opened opened(folder_.filePath(QStringLiteral("bill.opsatlas")).toStdString());
        QVERIFY(opened.take({std::filesystem::path(file.fileName().toStdString())}));
        const auto made = spendDrivers(opened.workspace.db(), opened.numbers, "*", *Period::parse("2026-01"), *Period::parse("2026-02"));
        QCOMPARE(made.change, std::optional(412.0 - 160.0));
        const auto part = [&](const char* service) {
            return *std::ranges::find_if(made.parts, [&](const SpendDriver& one) { return one.service == service; });
        };
        const auto near = [](double a, double b) { return std::abs(a - b) < 1e-9; };
        QVERIFY(near(part("Compute").byQuantity, 125) && near(part("Compute").byPrice, 75) && near(part("Compute").byMix, 0));
        QVERIFY(near(part("Store").byMix, -8) && near(part("Store").byPrice, 0) && near(part("Store").byQuantity, 0));
        QVERIFY(part("Queue").isNew() && near(part("Queue").byQuantity, 70) && near(part("Queue").byPrice, 0));
        QVERIFY(near(part("Support").other, -10) && part("Support").unit.empty());
        QVERIFY(near(made.byQuantity + made.byMix + made.byPrice + made.other, 252));
        const auto none = spendDrivers(opened.workspace.db(), opened.numbers, "*", *Period::parse("2025-01"), *Period::parse("2026-02"));
        QVERIFY(!none.change && none.parts.empty() && none.why.find("There is no spend for 2025-01") == 0);
    }
};

QTEST_GUILESS_MAIN(TestKpiWalk)
#include "tst_kpi_walk.moc"
