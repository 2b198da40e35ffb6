// The law of totals over made data: whatever field breaks a KPI out, on rows or columns, the total is the KPI itself.
#include "core/explore/answer.h"
#include "core/explore/field_list.h"
#include "core/explore/fields.h"
#include "core/intake/import.h"
#include "core/kpi/numbers.h"
#include "core/kpi/scope.h"
#include "core/store/rows_table.h"
#include "tests/import_fixture.h"
#include "tests/room.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>
#include <random>

using namespace core;

namespace {

const char* const components = "component,kind,owner_data,owner_model,owner_cost,goal,portable\n"
                               "churn,model,Ann,Bob,Risk,G1,yes\nfraud,model,Ann,,Risk,G2,no\n"
                               "lake,data,Cem,,,G1,\nfeed,data,,,Ops,,yes\n";

// A figure of every measure, component and month: most of them small numbers, some missing.
std::string facts(unsigned seed)
{
    std::mt19937 random(seed);
    std::string text = "component,period,measure,value\n";
    for (const auto* component : {"churn", "fraud", "lake", "feed", "ORG"})
        for (const auto* month : {"2026-01", "2026-02"})
            for (const auto& measure : measures())
                if (const auto value = random() % 50; measure.origin == MeasureOrigin::fact && random() % 5 > 0)
                    text += std::string(component) + "," + month + "," + std::string(measure.name) + ","
                            + std::to_string(value) + "." + std::to_string(random() % 4 * 25) + "\n";
    return text;
}

} // namespace

class TestExploreTotals : public QObject {
    Q_OBJECT

    struct Portfolio {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<Numbers> numbers;
    };
    QTemporaryDir folder_{fixture::folderTemplate()};
    std::vector<Portfolio> portfolios_;

    std::filesystem::path file(const std::string& name) const { return folder_.path().toStdString() + "/" + name; }

private Q_SLOTS:
    void initTestCase()
    {
        for (const unsigned seed : {1U, 2U}) {
            const auto of = std::to_string(seed);
            auto workspace = std::make_unique<Workspace>(file(of + ".opsatlas"), Access::create);
            const std::vector<std::filesystem::path> paths{
                fixture::write(file(of + "/components.csv"), components),
                fixture::write(file(of + "/facts.csv"), facts(seed)),
                fixture::write(file(of + "/bill.csv"), fixture::focus({{"2026-01-05", "a", "churn", "10.10"},
                                                                       {"2026-02-06", "a", "nobody", "7.25"},
                                                                       {"2026-02-28", "b", "lake", "0.05"}}))};
            QVERIFY(importPaths(*workspace, paths, {}).good());
            registerRowTables(workspace->db());
            auto numbers = std::make_unique<Numbers>(loadNumbers(workspace->db()));
            portfolios_.push_back({std::move(workspace), std::move(numbers)});
        }
    }
    void theTotalIsTheKpiItself_data()
    {
        QTest::addColumn<int>("portfolio");
        QTest::addColumn<QByteArray>("field");
        for (int i = 0; i < 2; ++i)
            for (const auto& one : subjectFields(portfolios_[static_cast<std::size_t>(i)].workspace->db(),
                                                 *portfolios_[static_cast<std::size_t>(i)].numbers, Subject::kpi)
                                       .fields)
                QTest::addRow("%s, portfolio %d", one.field.c_str(), i) << i << QByteArray::fromStdString(one.field);
    }
    void theTotalIsTheKpiItself()
    {
        QFETCH(int, portfolio);
        QFETCH(QByteArray, field);
        auto& db = portfolios_[static_cast<std::size_t>(portfolio)].workspace->db();
        const auto& numbers = *portfolios_[static_cast<std::size_t>(portfolio)].numbers;
        const auto both = timeOf("2026-01", "2026-02");
        View byRows;
        byRows.from = Subject::kpi;
        byRows.time = both;
        byRows.rows = {field.toStdString()};
        for (const auto& kpi : numbers.catalogue.kpis())
            byRows.values.push_back({kpi.id, ShowAs::value});
        auto byColumns = byRows;
        std::swap(byColumns.rows, byColumns.columns);
        std::string scope = "*"; // by components it is the group of all: what none is given is in none of them
        if (isComponentField(byRows.rows.front()))
            scope = groupOf(std::vector<std::string>{"churn", "fraud", "lake", "feed"});
        const auto own = numbers.engine().evaluate({&scope, 1}, both);
        const std::vector<View> views{byRows, byColumns};
        int known = 0;
        for (const auto& answer : answerViews(db, numbers, views))
            for (std::size_t i = 0; i < byRows.values.size(); ++i) {
                const auto& id = byRows.values[i].of;
                const auto* result = own.find(scope, id);
                const auto& total = answer.grand[i];
                QVERIFY2((result != nullptr) == total.has_value(), id.c_str());
                if (!total)
                    continue;
                QVERIFY2(total->value == result->value, id.c_str());
                QVERIFY2(total->status == result->status, id.c_str());
                QVERIFY2(total->coverage == result->coverage, id.c_str());
                known += total->value ? 1 : 0;
            }
        QVERIFY(known > 20);
    }
};

ROOM_TEST(TestExploreTotals)
#include "tst_explore_totals.moc"
