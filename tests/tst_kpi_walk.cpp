#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/intake/import.h"
#include "core/kpi/breakdown.h"
#include "core/kpi/numbers.h"
#include "core/kpi/rows.h"
#include "core/kpi/spend_drivers.h"
#include "core/stat/sum.h"
#include "core/store/rows_table.h"
#include "tests/room.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

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
    SourceRows rows(const Question& question, const SourceFilter& filter = {},
                    std::size_t limit = std::numeric_limits<std::size_t>::max())
    {
        return rowsBehind(workspace.db(), numbers, question, filter, limit);
    }
    Workspace workspace;
    Numbers numbers;
};

// File and line of source rows, some of them more than once.
class Places {
public:
    void add(std::uint64_t file, std::int64_t line)
    {
        const auto place = file << 32U | static_cast<std::uint64_t>(line);
        if (all_.empty() || all_.back() != place)
            all_.push_back(place);
    }
    std::int64_t distinct()
    {
        std::ranges::sort(all_);
        const auto repeats = std::ranges::unique(all_);
        all_.erase(repeats.begin(), repeats.end());
        return static_cast<std::int64_t>(all_.size());
    }

private:
    std::vector<std::uint64_t> all_;
};

// The rows of one number as they are listed: distinct source rows, and what they add to each measure.
struct Listed {
    Places places;
    std::int64_t entered = 0; // those that have no line
    std::map<Measure, Sum> added;
    std::set<std::string>
        unadded; // measures that some row is in without adding to them (counters, stocks, what lies above a limit)
    std::map<Breakdown, std::unordered_map<std::string, Places>> named; // filled where filters are tried
    std::int64_t count() { return places.distinct() + entered; }
};

std::size_t turnOf(const std::string& text)
{
    std::size_t all = 0;
    for (const char c : text)
        all = all * 31 + static_cast<unsigned char>(c);
    return all;
}
// Of each number and place in time one in `turns`, others the next time: over the months each number has its turn.
bool isTurn(const Question& asked, std::size_t time, std::size_t turns)
{
    return (turnOf(asked.kpi + asked.scope) + time) % turns == 0;
}

SourceFilter filterOf(Breakdown by, const std::string& name)
{
    ExplainedPart part;
    part.name = name;
    return rowsOfPart(by, part);
}

} // namespace

// All KPIs × scopes × periods of a portfolio: the rows behind a number are as many as are said, however one asks for
// them, and the parts of a change add up to it.
class TestKpiWalk : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::map<QString, std::unique_ptr<Opened>> opened_;

    // All KPIs of all scopes; of `turns`, those whose turn it is at that place in time.
    static std::vector<Question> everything(const Opened& portfolio, const Period& period, std::size_t time = 0,
                                            std::size_t turns = 1)
    {
        std::vector<Question> asked;
        for (const auto& scope : portfolio.numbers.engine().scopes(period))
            for (const auto& kpi : portfolio.numbers.catalogue.kpis())
                if (Question one{kpi.id, scope, period};
                    (scope == "*" || kpi.appliesTo != AppliesTo::organisation) && isTurn(one, time, turns))
                    asked.push_back(std::move(one));
        return asked;
    }
    // The months that there are, their quarters, years, and a week of each quarter; by kind, oldest first.
    static std::vector<std::vector<Period>> periodsOf(const Opened& portfolio)
    {
        std::vector<Period> months = portfolio.numbers.measures.months(), quarters, years, weeks;
        const auto add = [](std::vector<Period>& to, const Period& one) {
            if (to.empty() || !(to.back() == one))
                to.push_back(one);
        };
        for (const auto& month : months) {
            const auto year = month.text().substr(0, 4);
            const int quarter = (std::stoi(month.text().substr(5, 2)) + 2) / 3;
            add(quarters, *Period::parse(year + "-Q" + std::to_string(quarter)));
            add(years, *Period::parse(year));
            add(weeks, *Period::parse(year + "-W" + std::to_string(10 + 13 * (quarter - 1))));
        }
        return {months, quarters, years, weeks};
    }
    std::vector<Listed> listedOf(Opened& portfolio, const std::vector<Question>& asked, bool withNames)
    {
        std::vector<Listed> listed(asked.size());
        auto file = files_.end();
        walkRows(portfolio.workspace.db(), portfolio.numbers, asked, RowDetail::amounts,
                 [&](std::size_t which, const SourceRow& row, const RowNames& names) {
                     auto& one = listed[which];
                     if (file == files_.end() || file->first != row.file)
                         file = files_.try_emplace(row.file, files_.size()).first;
                     if (row.file.empty() || row.line == 0) // entered by hand, or a data set of the inventory
                         ++one.entered;
                     else
                         one.places.add(file->second, row.line);
                     for (const auto& [measure, amount] : names.adds)
                         one.added[measure] += amount.toDouble();
                     if (names.adds.size() != static_cast<std::size_t>(std::ranges::count(row.measures, ' ')) + 1)
                         one.unadded.insert(row.measures);
                     if (withNames && !row.file.empty())
                         for (const auto& [by, name] :
                              {std::pair<Breakdown, const std::string&>(Breakdown::component, row.component),
                               {Breakdown::service, names.service},
                               {Breakdown::account, names.account},
                               {Breakdown::check, names.check},
                               {Breakdown::asset, names.asset}})
                             one.named[by][name.empty() ? none_ : name].add(
                                 file->second, row.line == 0 ? lastLine - one.entered : row.line);
                     return true;
                 });
        return listed;
    }
    // Where rows add to a measure, they add up to what the formula took.
    static void addsUp(const Opened& portfolio, const Question& asked, const Listed& listed, int& checked)
    {
        const auto detail = portfolio.numbers.engine().detail(asked);
        for (const auto& input : detail.inputs) {
            const std::string name(infoOf(input.measure).name);
            const bool known = std::ranges::none_of(listed.unadded, [&](const std::string& measures) {
                return (" " + measures + " ").find(" " + name + " ") != std::string::npos;
            });
            if (!known || !input.total || !listed.added.contains(input.measure))
                continue;
            const double sum = listed.added.at(input.measure).value();
            const double lastDigits = infoOf(input.measure).unit == MeasureUnit::money
                                          ? 1e-6
                                          : 1e-9; // a split of shared money rounds each day
            QVERIFY2(std::abs(sum - *input.total) <= lastDigits * std::max(1.0, std::abs(*input.total)),
                     qPrintable(QStringLiteral("%1 of %2 in %3: rows add %4 to %5, which is %6")
                                    .arg(QString::fromStdString(asked.kpi), QString::fromStdString(asked.scope),
                                         QString::fromStdString(asked.period.text()))
                                    .arg(sum, 0, 'g', 12)
                                    .arg(QString::fromStdString(name))
                                    .arg(*input.total, 0, 'g', 12)));
            ++checked;
        }
    }
    // The filters that the names of the rows make: each lets through as many as it says, and as are listed under that
    // name.
    // time: each number has its turn in every sixth month.
    void filtersAgree(Opened& portfolio, const std::vector<Question>& asked, std::vector<Listed>& listed,
                      std::size_t time, int& filtered)
    {
        std::vector<std::vector<std::pair<SourceFilter, std::int64_t>>> filters(asked.size()); // with what is expected
        std::vector<std::vector<RowCollector>> collectors(asked.size());
        for (std::size_t i = 0; i < asked.size(); ++i)
            for (auto& [by, names] : listed[i].named)
                for (auto& [name, places] : names) {
                    if (!isTurn(asked[i], time, filterTurns))
                        continue;
                    filters[i].emplace_back(filterOf(by, name), places.distinct());
                    collectors[i].emplace_back(filters[i].back().first, 0);
                }
        walkRows(portfolio.workspace.db(), portfolio.numbers, asked, RowDetail::listing,
                 [&](std::size_t which, const SourceRow& row, const RowNames& names) {
                     for (auto& collector : collectors[which])
                         collector.take(row, names);
                     return true;
                 });
        for (std::size_t i = 0; i < asked.size(); ++i)
            for (std::size_t j = 0; j < filters[i].size(); ++j) {
                const auto& [pick, expected] = filters[i][j];
                const auto count = collectors[i][j].finish().count;
                const auto name = pick.component + pick.service + pick.account + pick.check + pick.asset;
                const bool byHand = pick.component.empty() && name == namesNone;
                QVERIFY2(
                    byHand ? count >= expected : count == expected,
                    (asked[i].kpi + " of " + asked[i].scope + " in " + asked[i].period.text() + ", " + name).c_str());
                ++filtered;
            }
    }
    // The counts of rowsBehind for each, in one pass.
    static std::vector<SourceRows> collected(Opened& portfolio, const std::vector<Question>& asked, std::size_t limit)
    {
        std::vector<RowCollector> collectors(asked.size(), RowCollector({}, limit));
        walkRows(portfolio.workspace.db(), portfolio.numbers, asked, RowDetail::listing,
                 [&](std::size_t which, const SourceRow& row, const RowNames& names) {
                     collectors[which].take(row, names);
                     return true;
                 });
        std::vector<SourceRows> found;
        for (auto& collector : collectors)
            found.push_back(collector.finish());
        return found;
    }
    // The large portfolio takes turns; in the small one every number is looked at.
    static std::size_t turnsOf(const QString& portfolio) { return portfolio == QLatin1String("sample") ? 3 : 1; }
    static constexpr std::size_t splitTurns = 6, filterTurns = 6;
    static constexpr std::int64_t lastLine = 0xFFFFFFFF; // rows without a line are counted down from here
    std::map<std::string, std::uint64_t> files_;         // numbered
    const std::string none_{namesNone};

    void addPortfolios()
    {
        QTest::addColumn<QString>("portfolio");
        for (const auto& [name, portfolio] : opened_)
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    // The whole sample, and the reference portfolio where it is.
    void initTestCase()
    {
        auto made = std::make_unique<Opened>(folder_.filePath(QStringLiteral("sample.opsatlas")).toStdString());
        QVERIFY(made->take({SOURCE_DIR "/resources/sample/portfolio"}));
        opened_[QStringLiteral("sample")] = std::move(made);
        const std::filesystem::path reference = CORPUS "/reference";
        if (!std::filesystem::exists(reference / "portfolio_a_facts.csv"))
            return qInfo("the reference portfolio is not there");
        made = std::make_unique<Opened>(folder_.filePath(QStringLiteral("a.opsatlas")).toStdString());
        QVERIFY(made->take({reference / "portfolio_a_components.csv", reference / "portfolio_a_links.csv",
                            reference / "portfolio_a_facts.csv"}));
        opened_[QStringLiteral("reference")] = std::move(made);
    }

    // Every KPI of every scope in every third period, of others the next, and in every sixth month all filters that
    // the names of its rows make.
    void rowsAreAsManyAsAreSaid_data() { addPortfolios(); }
    void rowsAreAsManyAsAreSaid()
    {
        QFETCH(QString, portfolio);
        auto& opened = *opened_[portfolio];
        int numbers = 0, filtered = 0, checked = 0;
        std::size_t time = 0;
        const auto kinds = periodsOf(opened);
        for (const auto& periods : kinds)
            for (const auto& period : periods) {
                const bool isMonth = &periods == &kinds.front();
                const auto asked = everything(opened, period, ++time, turnsOf(portfolio));
                const auto said = collected(opened, asked, 0);
                auto listed = listedOf(opened, asked, isMonth);
                for (std::size_t i = 0; i < asked.size(); ++i) {
                    const auto about = asked[i].kpi + " of " + asked[i].scope + " in " + period.text();
                    QVERIFY2(said[i].count == listed[i].count() && said[i].rows.empty(), about.c_str());
                    addsUp(opened, asked[i], listed[i], checked);
                    if (QTest::currentTestFailed())
                        return;
                    ++numbers;
                }
                if (isMonth)
                    filtersAgree(opened, asked, listed, time, filtered);
                if (QTest::currentTestFailed())
                    return;
            }
        qInfo("%d numbers, %d sums of rows, %d filters", numbers, checked, filtered);
        QVERIFY(numbers > 1000 && checked > 500 && filtered > 200);
    }
    // One number asked for by itself: the same count, whatever is listed of it.
    void oneByItself()
    {
        auto& opened = *opened_[QStringLiteral("sample")];
        const auto period = *Period::parse("2026-06");
        const auto asked = everything(opened, period);
        const auto each = collected(opened, asked, std::numeric_limits<std::size_t>::max());
        for (std::size_t i = 0; i < asked.size(); i += 23) {
            const auto few = opened.rows(asked[i], {}, 3);
            QCOMPARE(few.count, each[i].count);
            QCOMPARE(few.rows.size(), std::min<std::size_t>(3, each[i].rows.size()));
            for (std::size_t row = 0; row < few.rows.size(); ++row)
                QVERIFY(few.rows[row].file == each[i].rows[row].file && few.rows[row].line == each[i].rows[row].line);
        }
    }
    // Counted in another way: the bills of a month are the rows behind its spend, and add up to it.
    void spendIsItsBills()
    {
        auto& opened = *opened_[QStringLiteral("sample")];
        for (const auto* name : {"2026-05", "2026-06", "2026-W23"}) {
            const auto period = *Period::parse(name);
            auto& db = opened.workspace.db();
            Statement bills(db,
                            "SELECT count(*), sum(coalesce(effective, billed)) FROM cost WHERE day >= ? AND day <= ?");
            bills.with(static_cast<std::int64_t>(number(period.first)), static_cast<std::int64_t>(number(period.last)));
            QVERIFY(bills.step());
            const Question question{"cost.spend", "*", period};
            QCOMPARE(opened.rows(question).count, bills.integer(0));
            const auto spend = opened.numbers.engine().detail(question).result.value.value();
            QVERIFY(std::abs(spend - bills.real(1)) <= 1e-9 * spend);
            Sum added;
            walkRows(db, opened.numbers, {&question, 1}, RowDetail::amounts,
                     [&](std::size_t, const SourceRow&, const RowNames& names) {
                         for (const auto& [measure, amount] : names.adds)
                             added += amount.toDouble();
                         return true;
                     });
            QVERIFY(std::abs(spend - added.value()) <= 1e-9 * spend);
        }
        QCOMPARE(opened.rows({"cost.spend", "*", *Period::parse("2026-06")}, {{}, "no such service", {}, {}, {}}).count,
                 std::int64_t(0));
    }
    // A way is offered exactly where it names something: asked by any other, the answer is that no row does.
    void onlyWaysThatRowsNameAreOffered()
    {
        auto& opened = *opened_[QStringLiteral("sample")];
        auto& db = opened.workspace.db();
        const auto may = *Period::parse("2026-05"), june = *Period::parse("2026-06");
        std::vector<ChangeQuestion> asked;
        for (const auto& kpi : opened.numbers.catalogue.kpis())
            for (const auto by : allBreakdowns)
                asked.push_back({{kpi.id, "*", june, may}, by});
        const auto made = explainEach(db, opened.numbers, asked);
        std::map<std::string, std::vector<Breakdown>> ways;
        int offered = 0, left = 0;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            const auto [place, isNew] = ways.try_emplace(asked[i].number.kpi);
            if (isNew)
                place->second = breakdownsOf(db, opened.numbers, asked[i].number);
            if (!made[i].change)
                continue;
            const bool named = made[i].why.empty() || made[i].why.front().code != MessageCode::change_nothing_named;
            QVERIFY2((std::ranges::find(place->second, asked[i].by) != place->second.end()) == named,
                     (asked[i].number.kpi + " by " + std::string(breakdownWord(asked[i].by))).c_str());
            (named ? offered : left) += asked[i].by == Breakdown::component ? 0 : 1;
        }
        qInfo("%d ways offered, %d left out", offered, left);
        QVERIFY(offered > 20 && left > 20);
        QVERIFY_THROWS_EXCEPTION(Error, breakdownsOf(db, opened.numbers, Question{"no.such", "*", june, may}));
    }
    void partsAddUpToTheChange_data() { addPortfolios(); }
    // Every KPI of every scope between every third two periods that follow each other, of others the next; taken apart
    // by rows one number in six between every third two months, others the next time, and all of the portfolio between
    // the last two.
    void partsAddUpToTheChange()
    {
        QFETCH(QString, portfolio);
        auto& opened = *opened_[portfolio];
        int split = 0, refused = 0;
        std::size_t time = 0;
        const auto kinds = periodsOf(opened);
        for (const auto& periods : kinds)
            for (std::size_t at = 1; at < periods.size(); ++at) {
                const bool month = &periods == &kinds.front(), last = month && at + 1 == periods.size();
                std::vector<ChangeQuestion> asked;
                ++time;
                for (const auto& one : everything(opened, periods[at]))
                    for (const auto by : allBreakdowns)
                        if ((by == Breakdown::component && isTurn(one, time, turnsOf(portfolio)))
                            || (month && time % 3 == 0 && isTurn(one, time / 3, splitTurns))
                            || (last && one.scope == "*"))
                            asked.push_back({{one.kpi, one.scope, periods[at], periods[at - 1]}, by});
                const auto made = explainEach(opened.workspace.db(), opened.numbers, asked);
                for (std::size_t i = 0; i < asked.size(); ++i) {
                    const auto about = asked[i].number.kpi + " of " + asked[i].number.scope + " by "
                                       + std::string(breakdownWord(asked[i].by)) + " in " + periods[at].text();
                    if (made[i].kind == SplitKind::none) {
                        QVERIFY2(!made[i].why.empty(), about.c_str());
                        ++refused;
                        continue;
                    }
                    ++split;
                    Sum sum;
                    for (const auto& part : made[i].parts)
                        sum += part.effect();
                    QVERIFY2(
                        std::abs(sum.value() - *made[i].change)
                            <= 1e-9 * std::max({1.0, std::abs(*made[i].before.value), std::abs(*made[i].after.value)}),
                        about.c_str());
                }
            }
        qInfo("%d changes taken apart, %d not, with a reason", split, refused);
        QVERIFY(split > 400);
    }
    void checksAndServicesAreNamed()
    {
        auto& opened = *opened_[QStringLiteral("sample")];
        auto& db = opened.workspace.db();
        const auto may = *Period::parse("2026-05"), june = *Period::parse("2026-06");
        // the broken load: failing checks take the pass rate down, each by its own rate
        const auto tests = explainBy(db, opened.numbers, {"data.test_pass_rate", "*", june, may}, Breakdown::check);
        QCOMPARE(tests.kind, SplitKind::ratio);
        QVERIFY(tests.parts.front().rate < 0 && *tests.parts.front().value1 < *tests.parts.front().value0);
        const auto rows =
            opened.rows({"data.test_pass_rate", "*", june}, rowsOfPart(Breakdown::check, tests.parts.front()));
        QVERIFY(rows.count > 0);
        for (const auto& row : rows.rows)
            QCOMPARE(row.text, tests.parts.front().name);
        // spend by service under a common denominator: no mix
        const auto unit =
            explainBy(db, opened.numbers, {"cost.per_1k_predictions", "fraud", june, may}, Breakdown::service);
        QCOMPARE(unit.kind, SplitKind::sum);
        QCOMPARE(unit.mix, 0.0);
        // predictions × correct ÷ labelled is under the line, and no row of a bill is in it
        QCOMPARE(explainBy(db, opened.numbers, {"joint.cost_per_1k_correct", "*", june, may}, Breakdown::service).kind,
                 SplitKind::sum);
        const auto none = explainBy(db, opened.numbers, {"model.accuracy", "*", june, may}, Breakdown::service);
        QCOMPARE(none.kind, SplitKind::none);
        QCOMPARE(messageText(none.why), std::string("The rows behind Share of correct predictions name no services."));
        const auto bent = explainBy(db, opened.numbers, {"cost.forecast_accuracy", "*", june, may}, Breakdown::service);
        QVERIFY(bent.kind == SplitKind::none
                && messageText(bent.why).find("does not add up over services") != std::string::npos);
    }
    void priceQuantityAndMix()
    {
        auto& opened = *opened_[QStringLiteral("sample")];
        const auto may = *Period::parse("2026-05"), june = *Period::parse("2026-06");
        for (const auto& scope : opened.numbers.engine().scopes(june)) {
            const auto made = spendDrivers(opened.workspace.db(), opened.numbers, {{}, scope, june, may});
            if (!made.change)
                continue;
            Sum sum;
            for (const auto& part : made.parts)
                sum += part.effect();
            QVERIFY2(std::abs(sum.value() - *made.change) <= 1e-9 * std::max(*made.spend0, *made.spend1),
                     scope.c_str());
            QVERIFY2(std::abs(made.byQuantity + made.byMix + made.byPrice + made.other - *made.change)
                         <= 1e-9 * std::max(*made.spend0, *made.spend1),
                     scope.c_str());
            const auto back = spendDrivers(opened.workspace.db(), opened.numbers, {{}, scope, may, june});
            QVERIFY(std::abs(back.byPrice + made.byPrice) <= 1e-6
                    && std::abs(back.byQuantity + made.byQuantity) <= 1e-6);
        }
    }
    // A bill written by hand: each factor moves what it should.
    void aBillSaysWhy()
    {
        QFile file(folder_.filePath(QStringLiteral("bill.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BilledCost,BillingAccountId,BillingCurrency,BillingPeriodStart,BillingPeriodEnd,ChargeCategory,"
                   "ChargeDescription,ChargePeriodStart,ChargePeriodEnd,"
                   "ConsumedQuantity,ConsumedUnit,EffectiveCost,ProviderName,ServiceName,Tags,InvoiceIssuerName,"
                   "PublisherName,ServiceCategory,ListCost,ContractedCost\n");
        const auto row = [&](const char* month, const char* service, const char* what, const char* quantity,
                             const char* unit, const char* cost) {
            file.write(QStringLiteral("%1,4711,EUR,%2-01T00:00:00Z,2026-12-01T00:00:00Z,Usage,%3,%2-05T00:00:00Z,%2-"
                                      "06T00:00:00Z,%4,%5,%1,Cloud,%6,"
                                      "\"{\"\"component\"\":\"\"shop\"\"}\",Cloud,Cloud,Compute,%1,%1\n")
                           .arg(QLatin1String(cost), QLatin1String(month), QLatin1String(what), QLatin1String(quantity),
                                QLatin1String(unit), QLatin1String(service))
                           .toUtf8());
        };
        row("2026-01", "Compute", "small", "100", "Hours", "100"); // twice as much, at half as much more each
        row("2026-02", "Compute", "small", "200", "Hours", "300");
        row("2026-01", "Store", "warm", "10", "GB", "10"); // from warm at 1 to cold at 0.2
        row("2026-02", "Store", "cold", "10", "GB", "2");
        row("2026-02", "Queue", "messages", "7", "Mio", "70"); // new
        row("2026-01", "Support", "fee", "", "", "50");        // no quantity
        row("2026-02", "Support", "fee", "", "", "40");
        file.close();
        Opened opened(folder_.filePath(QStringLiteral("bill.opsatlas")).toStdString());
        QVERIFY(opened.take({std::filesystem::path(file.fileName().toStdString())}));
        const auto made = spendDrivers(opened.workspace.db(), opened.numbers,
                                       {{}, "*", *Period::parse("2026-02"), *Period::parse("2026-01")});
        QCOMPARE(made.change, std::optional(412.0 - 160.0));
        const auto part = [&](const char* service) {
            return *std::ranges::find_if(made.parts, [&](const SpendDriver& one) { return one.service == service; });
        };
        const auto near = [](double a, double b) { return std::abs(a - b) < 1e-9; };
        QVERIFY(near(part("Compute").byQuantity, 125) && near(part("Compute").byPrice, 75)
                && near(part("Compute").byMix, 0));
        QVERIFY(near(part("Store").byMix, -8) && near(part("Store").byPrice, 0) && near(part("Store").byQuantity, 0));
        QVERIFY(part("Queue").isNew() && near(part("Queue").byQuantity, 70) && near(part("Queue").byPrice, 0));
        QVERIFY(near(part("Support").other, -10) && part("Support").unit.empty());
        QVERIFY(near(made.byQuantity + made.byMix + made.byPrice + made.other, 252));
        const auto none = spendDrivers(opened.workspace.db(), opened.numbers,
                                       {{}, "*", *Period::parse("2026-02"), *Period::parse("2025-01")});
        QVERIFY(!none.change && none.parts.empty()
                && messageText(none.why).starts_with("Spend has no value in January 2025."));
    }
};

ROOM_TEST(TestKpiWalk)
#include "tst_kpi_walk.moc"
