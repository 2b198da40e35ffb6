// Answers of views: figures by definition, shared money to the last digit, rows behind, comparisons.
#include "core/base/error.h"
#include "core/bytes/json.h"
#include "core/bytes/zip.h"
#include "core/explore/answer.h"
#include "core/explore/answer_text.h"
#include "core/explore/break_out.h"
#include "core/explore/field_list.h"
#include "core/intake/import.h"
#include "core/kpi/numbers.h"
#include "core/kpi/row_table.h"
#include "core/store/rows_table.h"
#include "tests/import_fixture.h"
#include "tests/room.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <fstream>
#include <memory>

using namespace core;

namespace {

// Two models share the money of the service pool by what they spend; one row has no service.
struct Explored {
    explicit Explored(const std::filesystem::path& folder)
    {
        const auto row = [](const char* day, const char* service, const char* billed, const char* list,
                            const char* tag) {
            const std::string month = std::string(day).substr(0, 8) + "01";
            return "A," + month + "T00:00:00Z," + fixture::nextMonth(month) + "T00:00:00Z," + day + "T00:00:00Z,"
                   + billed + "," + billed + "," + list + ",EUR,Cloud,Compute," + service + ",\"{\"\"app\"\":\"\"" + tag
                   + "\"\"}\"\n";
        };
        const std::string head =
            "BillingAccountId,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,BilledCost,"
            "EffectiveCost,ListCost,BillingCurrency,ProviderName,ServiceCategory,ServiceName,Tags\n";
        const std::vector<std::filesystem::path> paths{
            fixture::write(folder / "components.csv", "component,kind,owner_cost\nchurn,model,Risk\nfraud,model,\n"),
            fixture::write(folder / "rules.json",
                           "{\"opsatlas\":\"rules\",\"items\":["
                           "{\"id\":\"pool\",\"service\":\"Pool\",\"shared\":{\"by\":\"even\",\"receivers\":[\"churn\","
                           "\"fraud\"]}},"
                           "{\"id\":\"a\",\"label\":{\"app\":\"churn\"},\"component\":\"churn\"},"
                           "{\"id\":\"b\",\"label\":{\"app\":\"fraud\"},\"component\":\"fraud\"}]}"),
            fixture::write(folder / "focus.csv", head + row("2026-01-05", "Compute v2", "10.10", "20.20", "churn")
                                                     + row("2026-01-06", "Compute v10", "5", "", "fraud")
                                                     + row("2026-01-06", "Pool", "0.01", "", "")
                                                     + row("2026-01-06", "Pool", "0.02", "0.02", "")
                                                     + row("2026-02-03", "Compute v2", "7", "14", "churn")
                                                     + row("2026-02-04", "", "3", "3", "none"))};
        workspace = std::make_unique<Workspace>(folder / "w.opsatlas", Access::create);
        if (!importPaths(*workspace, paths, {}).good())
            throw std::runtime_error("the fixture cannot be imported");
        registerRowTables(workspace->db());
        numbers = std::make_unique<Numbers>(loadNumbers(workspace->db()));
    }

    Answer ask(const std::string& json) const { return answerView(workspace->db(), *numbers, readView(json)); }
    QString csv(const std::string& json) const
    {
        const auto view = readView(json);
        return QString::fromStdString(answerCsv(view, answerView(workspace->db(), *numbers, view)));
    }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Numbers> numbers;
};

std::string view(const char* rows, const char* columns, const char* values, const char* more = "")
{
    return std::string("{\"from\":\"cost\",\"rows\":[") + rows + "],\"columns\":[" + columns + "],\"values\":[" + values
           + "]" + more + "}";
}

constexpr const char* effective = "{\"of\":\"effective\"}";

} // namespace

class TestExploreAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        explored_ = std::make_unique<Explored>(folder_.path().toStdString());
    }
    void answers_data()
    {
        QTest::addColumn<QByteArray>("view");
        QTest::addColumn<QString>("csv");
        const auto add = [](const char* name, const std::string& json, const char* csv) {
            QTest::newRow(name) << QByteArray::fromStdString(json) << QString::fromUtf8(csv);
        };
        add("nothing on the shelves", view("", "", effective), "effective\n25.13\n25.13\n");
        add("natural order and no name", view("\"service\"", "", effective),
            "service,effective\nCompute v2,17.1\nCompute v10,5\nPool,0.03\n(none),3\ntotal,25.13\n");
        add("months across",
            view("\"service\"", "\"month\"", effective, ",\"filters\":[{\"field\":\"service\",\"is_not\":[\"Pool\"]}]"),
            "service,2026-01 effective,2026-02 effective,total effective\nCompute v2,10.1,7,17.1\nCompute v10,5,,5\n"
            "(none),,3,3\ntotal,15.1,10,25.1\n");
        // 0.01 and 0.02 of one day: the running sums 0.01 and 0.03 are split as 0.01 : 0 and 0.02 : 0.01.
        add("shared money", view("\"component\"", "", "{\"of\":\"effective\"},{\"of\":\"rows\"}"),
            "component,effective,rows\nchurn,17.12,4\nfraud,5.01,3\n(unassigned),3,1\ntotal,25.13,6\n");
        add("a part alone",
            view("\"service\"", "", effective, ",\"filters\":[{\"field\":\"component\",\"is\":[\"fraud\"]}]"),
            "service,effective\nCompute v10,5\nPool,0.01\ntotal,5.01\n");
        add("attributes", view("\"owner_cost\"", "", effective),
            "owner_cost,effective\nRisk,17.12\n(none),5.01\n"
            "(unassigned),3\ntotal,25.13\n");
        add("ratio of the same rows",
            view("\"service\"", "", "{\"of\":\"discount_share\"},{\"of\":\"list\"}",
                 ",\"filters\":[{\"field\":\"service\",\"is\":[\"Compute v2\",\"Compute v10\"]}]"),
            "service,discount_share,list\nCompute v2,0.5,34.2\nCompute v10,,\ntotal,0.5,34.2\n");
        add("top and the rest", view("\"service\"", "", effective, ",\"top\":{\"field\":\"service\",\"n\":1}"),
            "service,effective\nCompute v2,17.1\n(other),8.03\ntotal,25.13\n");
        add("top alone", view("\"service\"", "", effective, ",\"top\":{\"field\":\"service\",\"n\":1,\"other\":false}"),
            "service,effective\nCompute v2,17.1\ntotal,17.1\n");
        add("large cells",
            view("\"service\"", "", effective, ",\"filters\":[{\"value\":\"effective\",\"at_least\":5}]"),
            "service,effective\nCompute v2,17.1\nCompute v10,5\ntotal,22.1\n");
        add("largest first",
            view("\"service\"", "", effective,
                 ",\"sort\":{\"rows\":[{\"by\":\"value\",\"of\":0,\"descending\":true}]}"),
            "service,effective\nCompute v2,17.1\nCompute v10,5\n(none),3\nPool,0.03\ntotal,25.13\n");
        add("subtotals",
            view("\"month\",\"service\"", "", "{\"of\":\"effective\",\"show\":\"percent_of_parent\"}",
                 ",\"subtotals\":[\"month\"],\"filters\":[{\"field\":\"service\",\"is\":[\"Compute v2\",\"\"]},"
                 "{\"field\":\"month\",\"is\":[\"2026-02\"]}]"),
            "month,service,effective percent_of_parent\n2026-02,Compute "
            "v2,70\n2026-02,(none),30\n2026-02,,100\ntotal,,100\n");
        add("running and steps",
            view("\"month\"", "",
                 "{\"of\":\"effective\",\"show\":\"running\"},{\"of\":\"rows\",\"show\":\"difference\"}"),
            "month,effective running,rows difference\n2026-01,15.13,\n2026-02,25.13,-2\ntotal,,\n");
        add("compared",
            view("\"service\"", "", effective,
                 ",\"compare\":\"previous\",\"filters\":[{\"field\":\"time\",\"from\":\"2026-02\"}]"),
            "service,effective,effective Δ,effective Δ %\nCompute v2,7,-3.1,-30.693069306930695\nCompute v10,,-5,-100\n"
            "Pool,,-0.03,-100\n(none),3,3,\ntotal,10,-5.13,-33.90614672835426\n");
        add("nobody",
            view("\"service\"", "\"month\"", effective, ",\"filters\":[{\"field\":\"service\",\"is\":[\"x\"]}]"),
            "service,total effective\ntotal,\n");
    }
    void answers()
    {
        QFETCH(QByteArray, view);
        QFETCH(QString, csv);
        QCOMPARE(explored_->csv(view.toStdString()), csv);
    }
    void everyFigureHasItsRows()
    {
        const auto json = view("\"component\"", "\"month\"", effective);
        const auto made = readView(json);
        const auto answer = explored_->ask(json);
        QCOMPARE(answer.matched, 6);
        int seen = 0;
        for (const auto& row : answer.rows)
            for (std::size_t i = 0; i < answer.columns.size(); ++i)
                if (const auto& figure = row.cells[i][0]) {
                    const auto rows = rowsBehind(explored_->workspace->db(), *explored_->numbers, made,
                                                 {row.key, answer.columns[i], 0});
                    QCOMPARE(rows.count, figure->count);
                    ++seen;
                }
        QCOMPARE(seen, 4);
        const auto pool = rowsBehind(explored_->workspace->db(), *explored_->numbers, made, {{"fraud"}, {}, 0});
        QCOMPARE(pool.rows.size(), std::size_t{3});
        QCOMPARE(pool.rows[1].share, std::string("1/2"));
        QCOMPARE(pool.rows[1].line, std::int64_t{4});
        QVERIFY_THROWS_EXCEPTION(
            Error, rowsBehind(explored_->workspace->db(), *explored_->numbers, made, {{"nobody"}, {}, 0}));
    }
    // What the rows behind a figure say they add is the figure, to the last digit; of a ratio they say nothing.
    void rowsAddUpToTheirFigure_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("addsUp");
        for (const auto* value : {"billed", "effective", "list", "rows"})
            QTest::newRow(value) << QByteArray("cost") << QByteArray(value) << true;
        QTest::newRow("discount_share") << QByteArray("cost") << QByteArray("discount_share") << false;
        QTest::newRow("cost.spend") << QByteArray("kpi") << QByteArray("cost.spend") << true;
        QTest::newRow("score of cost") << QByteArray("kpi") << QByteArray("cost") << false;
        QTest::newRow("spend") << QByteArray("measure") << QByteArray("spend") << true;
    }
    void rowsAddUpToTheirFigure()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, value);
        QFETCH(bool, addsUp);
        const auto made = readView("{\"from\":\"" + from.toStdString()
                                   + "\",\"rows\":[\"component\"],\"columns\":[\"month\"],\"values\":[{\"of\":\""
                                   + value.toStdString() + "\"}]}");
        auto& db = explored_->workspace->db();
        const auto answer = answerView(db, *explored_->numbers, made);
        int seen = 0;
        const auto check = [&](const Key& row, const std::optional<Key>& column, const std::optional<Figure>& figure) {
            if (!figure || !figure->value)
                return;
            Decimal sum;
            for (const auto& one : rowsBehind(db, *explored_->numbers, made, {row, column, 0}).rows) {
                if (!addsUp) {
                    QVERIFY(!one.adds);
                    continue;
                }
                sum += one.adds.value_or(Decimal()); // a row without a list price has none
            }
            ++seen;
            if (addsUp)
                QCOMPARE(sum.toDouble(), *figure->value);
            if (figure->exact)
                QCOMPARE(QString::fromStdString(sum.trimmedText()),
                         QString::fromStdString(figure->exact->trimmedText()));
        };
        for (const auto& row : answer.rows) {
            for (std::size_t i = 0; i < answer.columns.size(); ++i)
                check(row.key, answer.columns[i], row.cells[i][0]);
            check(row.key, {}, row.total[0]);
        }
        check({}, {}, answer.grand[0]);
        QVERIFY(seen > 0);
    }
    // A KPI's total is that of the components shown, and says the same as the engine.
    void kpisAreOfGroups()
    {
        const std::string json = "{\"from\":\"kpi\",\"rows\":[\"owner_cost\"],\"values\":[{\"of\":\"cost.spend\"}],"
                                 "\"filters\":[{\"field\":\"time\",\"from\":\"2026-01\",\"to\":\"2026-02\"}]}";
        const auto answer = explored_->ask(json);
        QCOMPARE(answer.rows.size(), std::size_t{2});
        const auto engine = explored_->numbers->engine();
        const auto period = *Period::parse("2026-01..2026-02");
        QCOMPARE(answer.rows[0].total[0]->value, engine.detail({"cost.spend", "churn", period}).result.value);
        QCOMPARE(answer.grand[0]->value, engine.detail({"cost.spend", "{churn, fraud}", period}).result.value);
        QCOMPARE(answer.grand[0]->count, std::int64_t{5});
        QVERIFY_THROWS_EXCEPTION(Error, explored_->ask("{\"from\":\"kpi\",\"values\":[{\"of\":\"no.such\"}]}"));
        QVERIFY_THROWS_EXCEPTION(
            Error, explored_->ask("{\"from\":\"kpi\",\"rows\":[\"weekday\"],\"values\":[{\"of\":\"cost.spend\"}]}"));
    }
    void measuresAddUp()
    {
        const auto answer = explored_->ask("{\"from\":\"measure\",\"rows\":[\"component\"],\"columns\":[\"month\"],"
                                           "\"values\":[{\"of\":\"spend\"}]}");
        QCOMPARE(answer.rows.size(), std::size_t{3}); // churn, fraud, (unassigned)
        QCOMPARE(answer.rows[2].key, Key{"(unassigned)"});
        QCOMPARE(*answer.grand[0]->value, 25.13);
    }
    void theDocumentSaysAll()
    {
        const auto made = readView(view("\"service\"", "", effective));
        const auto text = answerJson(made, explored_->ask(view("\"service\"", "", effective)));
        JsonReader reader;
        const auto* json = reader.parse(text);
        QVERIFY(json != nullptr);
        QCOMPARE((*json)["rows"].at(0)["cells"].at(0).at(0)["exact"].text(), std::string_view("17.1"));
        QCOMPARE((*json)["totals"]["grand"].at(0)["count"].integer(), std::int64_t{6});
        QCOMPARE((*json)["as_of"].text(), std::string_view("2026-02-04"));
    }
    // Each part of a figure is what the KPI says of that part, its rows are those behind it, and spend adds up.
    void aFigureIsBrokenOut()
    {
        auto& db = explored_->workspace->db();
        const auto& numbers = *explored_->numbers;
        const auto january = *Period::parse("2026-01");
        int compared = 0;
        for (const std::string id : {"cost.spend", "cost.allocation_coverage"}) {
            const Question question{id, "*", january};
            const auto whole = numbers.engine().evaluate("*", january).find("*", id)->value;
            for (const auto& field : breakOutFields(numbers, question)) {
                const auto made = breakOut(db, numbers, question, field);
                QVERIFY2(!made.rows.empty(), field.c_str());
                const bool bills = field == "provider" || field == "service" || made.isTime;
                if (id == "cost.spend" && bills)
                    QCOMPARE(made.total, whole);
                for (const auto& row : made.rows) {
                    if (!row.rows || !row.value)
                        continue;
                    ++compared;
                    const auto table = rowTable(db, numbers, row.rows->question, row.rows->filter);
                    QVERIFY2(table.count() == row.count, (id + " by " + field + ": " + row.member).c_str());
                    if (id != "cost.spend")
                        continue;
                    Decimal sum;
                    for (std::size_t i = 0; i < table.size(); ++i)
                        sum += *table.row(i).adds;
                    QCOMPARE(sum.toDouble(), *row.value);
                }
            }
        }
        QVERIFY(compared > 20);
        const auto services = breakOut(db, numbers, {"cost.spend", "*", january}, "service");
        QCOMPARE(services.rows.front().member, std::string("Compute v2")); // the largest first
        QCOMPARE(services.rows.front().value, std::optional(10.1));
        const auto days = breakOut(db, numbers, {"cost.spend", "churn", january}, "day");
        QVERIFY(days.isTime);
        QCOMPARE(days.rows.front().member, std::string("2026-01-05")); // time by time
        Question target{"cost.allocation_coverage", "*", january};
        target.comparison = Against::target;
        const auto against = breakOut(db, numbers, target, "component").rows.front();
        QCOMPARE(against.value, std::optional(100.0));
        QCOMPARE(against.change, std::optional(10.0)); // the target is 90 %
        // what cannot be asked names what can
        try {
            breakOut(db, numbers, {"cost.allocation_coverage", "churn", january}, "service");
            QFAIL("broken out by what it has not");
        } catch (const Error& error) {
            QVERIFY2(std::string(error.what()).find("it can by day, week") != std::string::npos, error.what());
        }
    }

    // The workbook has the numbers of the CSV, in the same places.
    void aSpreadsheetCarriesTheSameFigures()
    {
        const auto view =
            readView(R"j({"from": "cost", "rows": ["service", "month"], "columns": ["provider"], "values": [
            {"of": "effective"}, {"of": "effective", "show": "percent_of_column"}, {"of": "unit_price"}],
            "subtotals": ["service"], "compare": "previous"})j");
        const auto answer = answerView(explored_->workspace->db(), *explored_->numbers, view);
        const auto file = folder_.filePath(QStringLiteral("a.xlsx")).toStdString();
        std::ofstream(file, std::ios::binary) << answerSheet(view, answer);
        ZipReader reader({file, "xl/worksheets/sheet1.xml"});
        std::string xml(reader.size(), '\0');
        for (std::size_t done = 0, more = 1; more > 0; done += more)
            more = reader.read(xml.data() + done, xml.size() - done);
        QList<double> inSheet, inCsv;
        const QRegularExpression value(QStringLiteral("<v>([^<]*)</v>"));
        for (auto found = value.globalMatch(QString::fromStdString(xml)); found.hasNext();)
            inSheet << found.next().captured(1).toDouble();
        for (const auto& line : QString::fromStdString(answerCsv(view, answer)).split(QLatin1Char('\n')).mid(1))
            for (const auto& cell : line.split(QLatin1Char(',')).mid(2))
                if (!cell.isEmpty())
                    inCsv << cell.toDouble();
        QVERIFY(inCsv.size() > 20);
        QCOMPARE(inSheet.size(), inCsv.size());
        for (qsizetype i = 0; i < inCsv.size(); ++i)
            QVERIFY(std::abs(inSheet[i] - inCsv[i]) <= 1e-15 * std::abs(inCsv[i])); // sixteen digits
        QVERIFY(xml.find("outlineLevel=\"1\"") != std::string::npos);
    }

    // Scores are asked for like KPIs: as the engine has them for the group, with the rows of what weighs in them.
    void scoresAreValuesToo()
    {
        auto& db = explored_->workspace->db();
        const auto& numbers = *explored_->numbers;
        const auto view =
            readView(R"j({"from": "kpi", "rows": ["component"], "values": [{"of": "cost"}, {"of": "cost.spend"}],
            "filters": [{"field": "time", "from": "2026-01", "to": "2026-01"}]})j");
        const auto made = answerView(db, numbers, view);
        const auto engine = numbers.engine();
        int known = 0;
        for (const auto& row : made.rows) {
            const auto scope = "{\"" + row.key.front() + "\"}";
            const auto results = engine.evaluate(scope, *Period::parse("2026-01"));
            const auto* score = results.score(scope, "cost");
            QVERIFY(score && row.total.front());
            QCOMPARE(row.total.front()->value, score->score);
            QCOMPARE(core::rowsBehind(db, numbers, view, {row.key, {}, 0}).count, row.total.front()->count);
            known += score->score ? 1 : 0;
        }
        QVERIFY(known > 0);
        QVERIFY_THROWS_EXCEPTION(
            Error,
            answerView(db, numbers, readView(R"j({"from": "kpi", "rows": [], "values": [{"of": "welfare"}]})j")));
    }
    void fieldsAreListedWithTheirMembers()
    {
        auto& db = explored_->workspace->db();
        const auto of = [&](Subject subject, const char* field) {
            for (const auto& one : subjectFields(db, *explored_->numbers, subject).fields)
                if (one.field == field)
                    return static_cast<int>(one.members);
            return -1;
        };
        QCOMPARE(of(Subject::cost, "service"), 4);   // one row has none
        QCOMPARE(of(Subject::cost, "component"), 3); // what no component is given is one of them
        QCOMPARE(of(Subject::cost, "month"), 2);
        QCOMPARE(of(Subject::kpi, "component"), 2);
        QCOMPARE(of(Subject::kpi, "owner_cost"), 2); // Risk and none
        QCOMPARE(of(Subject::kpi, "service"), -1);
    }

private:
    QTemporaryDir folder_{fixture::folderTemplate()};
    std::unique_ptr<Explored> explored_;
};

ROOM_TEST(TestExploreAnswer)
#include "tst_explore_answer.moc"
