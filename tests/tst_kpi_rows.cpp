#include "core/base/message_text.h"
#include "core/intake/import.h"
#include "core/kpi/breakdown.h"
#include "core/kpi/numbers.h"
#include "core/kpi/row_table.h"
#include "core/store/rows_table.h"
#include "tests/import_fixture.h"
#include "tests/room.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <memory>
#include <set>
#include <stdexcept>

namespace {

// A model served in two places; metrics become measures through bindings that look at labels, partners and growth.
struct Served {
    explicit Served(const std::filesystem::path& folder, const std::string& more = {})
    {
        std::filesystem::create_directories(folder);
        const auto write = [&](const char* name, const std::string& text) {
            std::ofstream(folder / name, std::ios::binary) << text;
            return folder / name;
        };
        const std::vector<std::filesystem::path> paths{
            write("components.csv", "component,kind\nchurn,model\n"),
            write("bindings.json", R"({"opsatlas":"bindings","items":[{"id":"a","measure":"requests","metric":"hits"},
                {"id":"b","measure":"requests_ok","metric":"hits","label":{"code":"2*"}},
                {"id":"c","measure":"predictions","metric":"served","aggregation":"increase"},
                {"id":"d","measure":"predictions_correct","metric":"right","times":"seen"},
                {"id":"e","measure":"predictions_labelled","metric":"seen","with":"right"}]})"),
            write(
                "points.csv",
                "timestamp,component,asset,metric,value,code\n2026-01-05,churn,eu,hits,90,200\n2026-01-05,churn,eu,"
                "hits,10,500\n"
                "2026-01-05,churn,us,hits,70,204\n2026-01-05,churn,us,hits,10,503\n2026-01-06,churn,us,hits,30,200\n"
                "2026-02-05,churn,eu,hits,50,200\n2026-02-05,churn,eu,hits,50,500\n2026-02-05,churn,us,hits,300,200\n"
                "2026-01-31,churn,eu,served,1000,\n2026-02-01,churn,eu,served,1400,\n2026-02-03,churn,eu,served,300,\n"
                "2026-01-09,churn,eu,seen,200,\n2026-01-09,churn,eu,right,0.75,\n2026-01-10,churn,eu,seen,44,\n"
                "2026-02-09,churn,eu,seen,100,\n2026-02-09,churn,eu,right,0.5,\n"
                    + more)};
        workspace = std::make_unique<core::Workspace>(folder / "w.opsatlas", core::Access::create);
        if (!core::importPaths(*workspace, paths, {}).good())
            throw std::runtime_error("the fixture cannot be imported");
        core::registerRowTables(workspace->db());
        numbers = std::make_unique<core::Numbers>(core::loadNumbers(workspace->db()));
    }
    std::unique_ptr<core::Workspace> workspace;
    std::unique_ptr<core::Numbers> numbers;
};

bool sameRow(const core::SourceRow& row, const core::SourceRow& same)
{
    return row.component == same.component && row.measures == same.measures && row.day == same.day
           && row.value == same.value && row.currency == same.currency && row.share == same.share
           && row.file == same.file && row.line == same.line && row.import == same.import && row.text == same.text;
}

} // namespace

// One month of the sample portfolio, with all kinds of facts: a briefing's appendix names the imports of the rows.
class TestKpiRows : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<core::Workspace> workspace_;
    std::unique_ptr<core::Numbers> numbers_;
    core::Period october_ = *core::Period::parse("2026-10");

private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path portfolio = SOURCE_DIR "/resources/sample/portfolio";
        std::vector<std::filesystem::path> paths;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(portfolio)) {
            const auto name = entry.path().lexically_relative(portfolio).string();
            const bool once = entry.path().parent_path() == portfolio;
            if (entry.is_regular_file() && (once || name.find("2026-10") != std::string::npos)
                && !name.starts_with("mlruns"))
                paths.push_back(entry.path());
        }
        workspace_ = std::make_unique<core::Workspace>(
            folder_.filePath(QStringLiteral("october.opsatlas")).toStdString(), core::Access::create);
        const auto report = core::importPaths(*workspace_, paths, {});
        QVERIFY(report.good());
        core::registerRowTables(workspace_->db());
        numbers_ = std::make_unique<core::Numbers>(core::loadNumbers(workspace_->db()));
    }
    // What is kept small says the same as the list, and the parts of spend add up to its last digit.
    void aTableHoldsEveryRow()
    {
        std::size_t held = 0;
        for (const auto& kpi : numbers_->catalogue.kpis()) {
            const core::Question question{kpi.id, "*", october_};
            const auto listed = core::rowsBehind(workspace_->db(), *numbers_, question);
            const auto table = core::rowTable(workspace_->db(), *numbers_, question);
            QCOMPARE(table.size(), listed.rows.size());
            QCOMPARE(table.count(), listed.count);
            for (std::size_t i = 0; i < table.size(); ++i) {
                const auto row = table.row(i);
                QVERIFY(sameRow(row, listed.rows[i]));
            }
            held += table.size();
            if (kpi.id != "cost.spend")
                continue;
            core::Decimal sum;
            for (std::size_t i = 0; i < table.size(); ++i)
                sum += *table.row(i).adds;
            QCOMPARE(sum.toDouble(), *numbers_->engine().evaluate("*", october_).find("*", "cost.spend")->value);
        }
        QVERIFY(held > 1000);
    }

    void importsAreThoseOfTheRows()
    {
        int named = 0;
        for (const std::string scope : {"*", "fraud", "lake"}) {
            std::vector<core::Question> questions;
            for (const auto& one : numbers_->catalogue.kpis())
                if (scope == "*" || one.appliesTo != core::AppliesTo::organisation)
                    questions.push_back({one.id, scope, october_});
            const auto imports = core::importsBehind(workspace_->db(), *numbers_, questions);
            QCOMPARE(imports.size(), questions.size());
            for (std::size_t i = 0; i < questions.size(); ++i) {
                std::set<core::ImportId> expected;
                for (const auto& row : core::rowsBehind(workspace_->db(), *numbers_, questions[i]).rows)
                    expected.insert(row.import);
                QVERIFY2(std::vector<core::ImportId>(expected.begin(), expected.end()) == imports[i],
                         (questions[i].kpi + " of " + scope).c_str());
                named += static_cast<int>(imports[i].size());
            }
        }
        QVERIFY(named > 100);
    }

    // A binding that asks for labels takes the points that have them, and no other stands behind the number.
    void pointsAreThoseThatABindingTakes()
    {
        const Served served(folder_.filePath(QStringLiteral("labels")).toStdString());
        const auto rows = core::rowsBehind(served.workspace->db(), *served.numbers,
                                           {"model.availability", "*", *core::Period::parse("2026-01")});
        QCOMPARE(rows.count, std::int64_t(5)); // all five are requests
        int good = 0;
        for (const auto& row : rows.rows) {
            const bool isGood = row.measures.find("requests_ok") != std::string::npos;
            QVERIFY2(isGood == (row.value != "10"), (row.value + " is in " + row.measures).c_str()); // the failures
            good += isGood ? 1 : 0;
        }
        QCOMPARE(good, 3);
        // what is looked for by label and by partner alone: nothing else is behind accuracy
        const auto accuracy = core::rowsBehind(served.workspace->db(), *served.numbers,
                                               {"model.accuracy", "*", *core::Period::parse("2026-01")});
        QCOMPARE(accuracy.count, std::int64_t(2));
        for (const auto& row : accuracy.rows)
            QVERIFY(row.value == "200" || row.value == "0.75");
    }
    void pointsNameTheirAsset()
    {
        const Served served(folder_.filePath(QStringLiteral("assets")).toStdString());
        const auto january = *core::Period::parse("2026-01"), february = *core::Period::parse("2026-02");
        const auto made = core::explainBy(served.workspace->db(), *served.numbers,
                                          {"model.availability", "*", february, january}, core::Breakdown::asset);
        QVERIFY2(made.kind == core::SplitKind::ratio, core::messageText(made.why).c_str());
        QCOMPARE(made.parts.size(), std::size_t(2));
        double sum = 0;
        for (const auto& part : made.parts)
            sum += part.effect();
        QVERIFY(std::abs(sum - *made.change) <= 1e-9 && *made.change != 0);
        const auto& eu = made.parts[0].name == "eu" ? made.parts[0] : made.parts[1];
        QCOMPARE(eu.name, std::string("eu"));
        QCOMPARE(eu.value0, std::optional<double>(100.0 * 90 / 100));
        QCOMPARE(eu.value1, std::optional<double>(50));
        const auto rows =
            core::rowsBehind(served.workspace->db(), *served.numbers, {"model.availability", "*", january},
                             core::rowsOfPart(core::Breakdown::asset, eu), 100);
        QCOMPARE(rows.count, std::int64_t(2));
    }
    // Of a counter each point adds what has grown since the one before, in whatever month that lies.
    void aCountersPointsAddTheirGrowth()
    {
        const Served served(folder_.filePath(QStringLiteral("counter")).toStdString());
        const core::Question question{"model.label_coverage", "*", *core::Period::parse("2026-02")};
        double sum = 0;
        core::walkRows(served.workspace->db(), *served.numbers, {&question, 1}, core::RowDetail::amounts,
                       [&](std::size_t, const core::SourceRow& row, const core::RowNames& names) {
                           for (const auto& [measure, amount] : names.adds)
                               sum += row.text == "served" ? amount.toDouble() : 0;
                           return true;
                       });
        QCOMPARE(sum, 700.0);
    }
    // Shared money of a day comes with two accounts in either order: each component's part is the same, and the rows'
    // parts add up to it to the last digit.
    void sharedRowsAddUp_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::newRow("one way") << QStringList{QStringLiteral("x"), QStringLiteral("y")};
        QTest::newRow("the other") << QStringList{QStringLiteral("y"), QStringLiteral("x")};
        QTest::newRow("the second twice") << QStringList{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("y")};
    }
    void sharedRowsAddUp()
    {
        QFETCH(QStringList, order);
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        core::Workspace workspace(place / "w.opsatlas", core::Access::create);
        const auto give = [&](const char* name, const std::string& text) {
            return core::importPaths(workspace, std::vector{fixture::write(place / name, text)}, {}).good();
        };
        QVERIFY(give("components.csv", "component,kind\nc,model\na,model\nb,model\n"));
        QVERIFY(give("rules.json",
                     R"({"opsatlas":"rules","items":[{"id":"p","account":"*",
                "shared":{"by":"even","receivers":["c","b","a"]}}]})"));
        for (const auto& account : order)
            QVERIFY(give(account == QStringLiteral("x") ? "x.csv" : "y.csv",
                         account == QStringLiteral("x") ? fixture::focus(
                             {{"2026-01-05", "x", "S1", "1.00", "EUR"}, {"2026-01-05", "x", "S2", "0.5", "EUR"}})
                                                        : fixture::focus({{"2026-01-05", "y", "S1", "-0.05", "EUR"},
                                                                          {"2026-01-06", "y", "S2", "7", "EUR"}})));
        core::registerRowTables(workspace.db());
        const auto numbers = core::loadNumbers(workspace.db());
        const auto january = *core::Period::parse("2026-01");
        // 1.45 and 7 among three, to the hundredth and to the whole
        for (const auto& [scope, parts] :
             {std::pair("a", std::pair("0.49", "3")), {"b", {"0.48", "2"}}, {"c", {"0.48", "2"}}}) {
            const core::Question question{"cost.spend", scope, january};
            core::Decimal added;
            core::walkRows(workspace.db(), numbers, {&question, 1}, core::RowDetail::amounts,
                           [&](std::size_t, const core::SourceRow& row, const core::RowNames& names) {
                               for (const auto& [measure, amount] : names.adds)
                                   added += amount;
                               return row.share == "1/3";
                           });
            const auto expected = *core::Decimal::parse(parts.first) + *core::Decimal::parse(parts.second);
            QCOMPARE(added.trimmedText(), expected.trimmedText());
            QCOMPARE(numbers.engine().detail(question).result.value.value(), expected.toDouble());
        }
    }
    // Of numbers that costs make, the first rows are told without the others, and are the same rows.
    void theFirstRowsAreTold()
    {
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        core::Workspace workspace(place / "w.opsatlas", core::Access::create);
        const auto give = [&](const char* name, const std::string& text) {
            return core::importPaths(workspace, std::vector{fixture::write(place / name, text)}, {}).good();
        };
        // the newest import is the first by its path
        QVERIFY(give("given.csv", "component,period,measure,value\nshop,2026-01,budget,7\n"));
        QVERIFY(give("c.csv", fixture::focus({{"2026-01-05", "x", "S1", "1.00"}, {"2026-02-05", "x", "S1", "4.50"}})));
        QVERIFY(give("b.csv", fixture::focus({{"2026-01-05", "y", "S2", "2.25"},
                                              {"2026-01-06", "y", "S1", "-0.05"},
                                              {"2026-01-07", "y", "S2", "3.1"}})));
        QVERIFY(give("a.csv", fixture::focus({{"2026-01-08", "z", "S1", "8"}, {"2026-01-09", "z", "S2", "9"}})));
        core::registerRowTables(workspace.db());
        const auto numbers = core::loadNumbers(workspace.db());
        int told = 0, cut = 0;
        for (const auto* period : {"2026-01", "2026-Q1"})
            for (const auto& kpi : numbers.catalogue.kpis()) {
                const core::Question question{kpi.id, "*", *core::Period::parse(period)};
                if (!core::firstRows(workspace.db(), numbers, question, {}, 1)) {
                    QVERIFY(kpi.id != "cost.spend");
                    continue;
                }
                for (const auto& filter : {core::SourceFilter(), core::SourceFilter{{}, "S2", {}, {}, {}}}) {
                    const auto all = core::rowTable(workspace.db(), numbers, question, filter);
                    QVERIFY(all.isWhole());
                    for (const std::size_t limit : {1, 3, 5, 100}) {
                        const auto first = core::firstRows(workspace.db(), numbers, question, filter, limit).value();
                        QCOMPARE(first.size(), first.isWhole() ? all.size() : limit);
                        QVERIFY(first.size() <= all.size());
                        for (std::size_t i = 0; i < first.size(); ++i)
                            QVERIFY(sameRow(first.row(i), all.row(i)) && first.row(i).adds == all.row(i).adds);
                        told += first.size() > 0 ? 1 : 0;
                        cut += first.isWhole() ? 0 : 1;
                    }
                }
            }
        QVERIFY(told > 20 && cut > 10);
    }
    // Parts of a shared row hang on the rows before it, so they are not told before all are looked at.
    void sharedRowsAreNotToldFirst()
    {
        const core::Question question{"cost.spend", "*", october_};
        const auto all = core::rowTable(workspace_->db(), *numbers_, question);
        bool anyShared = false;
        for (std::size_t i = 0; i < all.size(); ++i)
            anyShared = anyShared || !all.row(i).share.empty();
        QVERIFY(anyShared);
        QVERIFY(!core::firstRows(workspace_->db(), *numbers_, question, {}, all.size()));
    }
    // What a tidy file states for a day directly goes before what is derived: the points behind that are in no number.
    void aStatedDayHidesWhatIsDerived()
    {
        const Served served(folder_.filePath(QStringLiteral("direct")).toStdString(),
                            "2026-01-05,churn,,requests,500,\n");
        const auto rows = core::rowsBehind(served.workspace->db(), *served.numbers,
                                           {"model.availability", "*", *core::Period::parse("2026-01")});
        QCOMPARE(served.numbers->engine()
                     .detail({"model.availability", "*", *core::Period::parse("2026-01")})
                     .result.denominator,
                 std::optional<double>(500 + 30));
        for (const auto& row : rows.rows)
            QVERIFY2(row.day != "2026-01-05" || row.text == "requests" || row.measures == "requests_ok",
                     (row.text + " is in " + row.measures).c_str());
    }
};

ROOM_TEST(TestKpiRows)
#include "tst_kpi_rows.moc"
