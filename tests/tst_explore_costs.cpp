// Sums of costs that are added up in the segments, held against the rows as SQL shows them.
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/explore/answer.h"
#include "core/explore/answer_text.h"
#include "core/explore/fields.h"
#include "core/intake/import.h"
#include "core/kpi/numbers.h"
#include "core/store/rows_table.h"
#include "tests/import_fixture.h"
#include "tests/room.h"

#include <QTest>

#include <fmt/format.h>

#include <memory>
#include <random>
#include <unordered_map>

using namespace core;

namespace {

const std::vector<std::string> fields{"account", "service", "currency", "provider",
                                      "tag:app", "month",   "week",     "weekday"};
constexpr std::size_t service = 1, currencyField = 2;

struct Charge {
    std::vector<std::string> members; // by field
    std::optional<Decimal> billed, effective, list;
};

// Two feeds in two currencies: one file of two segments with tags, odd amounts and a column of texts that do not
// repeat, of which some days were delivered again, and one file without most columns. Services share a pool.
class Workspaces {
public:
    Workspaces(const std::filesystem::path& folder, int count)
    {
        const std::vector<std::filesystem::path> first{
            fixture::write(folder / "components.csv", "component,kind,owner_cost\nchurn,model,Risk\nfraud,model,\n"),
            fixture::write(folder / "rules.json",
                           "{\"opsatlas\":\"rules\",\"items\":["
                           "{\"id\":\"pool\",\"service\":\"svc 3\",\"shared\":{\"by\":\"even\"}},"
                           "{\"id\":\"a\",\"label\":{\"app\":\"1\"},\"component\":\"churn\"},"
                           "{\"id\":\"b\",\"label\":{\"app\":\"2\"},\"component\":\"fraud\"}]}"),
            fixture::write(folder / "focus.csv", charges(count, 1, 28)),
            fixture::write(
                folder / "other.csv",
                "BillingAccountId,BillingPeriodStart,ChargePeriodStart,BilledCost,BillingCurrency,ProviderName"
                "\nZ,2026-01-01T00:00:00Z,2026-01-05T00:00:00Z,7.125,EUR,Other\n"
                "Z,2026-01-01T00:00:00Z,2026-01-06T00:00:00Z,,EUR,Other\n")};
        workspace = std::make_unique<Workspace>(folder / "w.opsatlas", Access::create);
        importPaths(*workspace, first, {});
        const std::vector<std::filesystem::path> again{fixture::write(folder / "again.csv", charges(300, 4, 6))};
        importPaths(*workspace, again, {});
        registerRowTables(workspace->db());
        numbers = std::make_unique<Numbers>(loadNumbers(workspace->db()));
        readRows();
    }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Numbers> numbers;
    std::vector<Charge> rows; // as SQL shows them

private:
    std::string charges(int count, int firstDay, int lastDay)
    {
        std::string text = "BillingAccountId,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,BilledCost,"
                           "EffectiveCost,ListCost,BillingCurrency,ProviderName,ServiceName,Tags,x_Note\n";
        for (int n = 0; n < count; ++n) {
            const auto odd = random_() % 50;
            const auto day = firstDay + static_cast<int>(random_() % static_cast<unsigned>(lastDay - firstDay + 1));
            const auto month = 1 + n * 2 / count;
            const auto cost = fmt::format("{}.{:04}", random_() % 900, random_() % 10'000);
            text += fmt::format("A{0},2026-{1:02}-01T00:00:00Z,2026-{2:02}-01T00:00:00Z,2026-{1:02}-{3:02}T00:00:00Z,",
                                random_() % 3, month, month + 1, day);
            text += (odd == 1 ? "1E-05" : odd == 2 ? "" : odd == 3 ? "\"$1,000.50\"" : cost) + ",";
            text += (odd == 4 || odd == 2 ? "NULL" : odd == 5 ? "0.123456789012345678901" : cost) + ",";
            text += (odd < 9 ? std::string() : fmt::format("{}", random_() % 99)) + ",";
            text += odd == 6 ? "EUR,Cloud," : "USD,Cloud,";
            text += odd == 7 ? "," : fmt::format("svc {},", random_() % 7);
            text += odd == 8 ? "," : fmt::format("\"{{\"\"app\"\":\"\"{}\"\"}}\",", random_() % 4);
            text += fmt::format("note {}\n", n);
        }
        return text;
    }

    void readRows()
    {
        Statement all(workspace->db(), "SELECT account, service, currency, provider, labels, day, billed_exact, "
                                       "effective_exact, list_exact FROM cost");
        while (all.step()) {
            auto& row = rows.emplace_back();
            const auto named = [&](int column) {
                return all.isNull(column) ? std::string(noMember) : all.text(column);
            };
            const auto day = static_cast<Day>(all.integer(5));
            JsonReader reader;
            const auto* const labels = all.isNull(4) ? nullptr : reader.parse(all.view(4));
            row.members = {named(0), named(1), named(2), named(3),
                           labels ? std::string((*labels)["app"].text()) : std::string(noMember)};
            for (const auto* field : {"month", "week", "weekday"})
                row.members.push_back(timeMember(field, day));
            for (const auto& [column, amount] :
                 {std::pair(6, &Charge::billed), std::pair(7, &Charge::effective), std::pair(8, &Charge::list)})
                if (!all.isNull(column))
                    row.*amount = Decimal::parse(all.view(column));
            if (!row.effective)
                row.effective = row.billed;
        }
    }

    std::mt19937 random_{5};
};

std::string viewOf(const std::vector<std::size_t>& by, const std::string& currency, const std::string& without)
{
    JsonWriter json(true);
    json.beginObject().member("from", "cost").key("rows").beginArray();
    for (const auto place : by)
        json.value(fields[place]);
    json.endArray().key("values").beginArray();
    for (const auto* value : {"billed", "effective", "list", "rows"})
        json.beginObject().member("of", value).endObject();
    json.endArray().key("filters").beginArray();
    json.beginObject().member("field", "currency").key("is").beginArray().value(currency).endArray().endObject();
    if (!without.empty())
        json.beginObject().member("field", "service").key("is_not").beginArray().value(without).endArray().endObject();
    json.endArray().endObject();
    return json.text();
}

QString textOf(const std::optional<Decimal>& amount)
{
    return amount ? QString::fromStdString(amount->trimmedText()) : QStringLiteral("none");
}

} // namespace

class TestExploreCosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        made_ = std::make_unique<Workspaces>(folder_.path().toStdString() + "/long", 66'000);
        small_ = std::make_unique<Workspaces>(folder_.path().toStdString() + "/short", 900);
        QVERIFY(made_->rows.size() > 65'536);
    }

    // Random fields, held against sums of the rows.
    void segmentsSayWhatRowsSay_data()
    {
        QTest::addColumn<std::vector<std::size_t>>("by");
        QTest::addColumn<std::string>("currency");
        QTest::addColumn<std::string>("without");
        std::mt19937 random(11);
        for (int n = 0; n < 6; ++n) {
            std::vector<std::size_t> by;
            for (std::size_t place = 0; place < fields.size(); ++place)
                if (random() % 3 == 0)
                    by.push_back(place);
            QTest::addRow("%d", n) << by << std::string(n % 4 == 0 ? "EUR" : "USD")
                                   << std::string(n % 3 == 0   ? "svc 2"
                                                  : n % 3 == 1 ? ""
                                                               : "none such");
        }
    }
    void segmentsSayWhatRowsSay()
    {
        QFETCH(std::vector<std::size_t>, by);
        QFETCH(std::string, currency);
        QFETCH(std::string, without);
        struct Sums {
            std::optional<Decimal> billed, effective, list;
            std::int64_t rows = 0;
        };
        std::unordered_map<std::string, Sums> expected; // by members, one behind the other
        for (const auto& row : made_->rows) {
            if (row.members[currencyField] != currency || (!without.empty() && row.members[service] == without))
                continue;
            std::string key;
            for (const auto place : by)
                key += row.members[place] + '|';
            auto& sums = expected[key];
            ++sums.rows;
            const auto add = [](std::optional<Decimal>& sum, const std::optional<Decimal>& amount) {
                if (amount)
                    sum = sum.value_or(Decimal()) + *amount;
            };
            add(sums.billed, row.billed);
            add(sums.effective, row.effective);
            add(sums.list, row.list);
        }
        const auto answer =
            answerView(made_->workspace->db(), *made_->numbers, readView(viewOf(by, currency, without)));
        QCOMPARE(answer.rows.size(), expected.size());
        for (const auto& row : answer.rows) {
            std::string key;
            for (const auto& member : row.key)
                key += member + '|';
            QVERIFY2(expected.contains(key), key.c_str());
            const auto& sums = expected.at(key);
            QCOMPARE(textOf(row.total[0]->exact), textOf(sums.billed));
            QCOMPARE(textOf(row.total[1]->exact), textOf(sums.effective));
            QCOMPARE(textOf(row.total[2]->exact), textOf(sums.list));
            QCOMPARE(row.total[3]->count, sums.rows);
        }
    }

    // A filter that all rows pass makes the roll-up useless; the answer stays the same to the last digit.
    void rollUpsSayWhatRowsSay_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("filters");
        for (const auto* rows : {"", "\"component\"", "\"month\",\"component\"", "\"owner_cost\",\"weekday\"",
                                 "\"day\"", "\"currency\",\"kind\""})
            for (const auto* filters :
                 {"", "{\"field\":\"currency\",\"is\":[\"USD\"]},",
                  "{\"field\":\"component\",\"is_not\":[\"fraud\"]},{\"field\":\"time\",\"from\":\"2026-01-03\",\"to\":"
                  "\"2026-02-05\"},"})
                QTest::addRow("%s by %s", filters, rows) << QByteArray(rows) << QByteArray(filters);
    }
    void rollUpsSayWhatRowsSay()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, filters);
        const auto answered = [&](const char* more) {
            const auto view = readView(
                ("{\"from\":\"cost\",\"rows\":[" + rows
                 + "],\"values\":[{\"of\":\"effective\"},{\"of\":\"billed\"},{\"of\":\"rows\"}],\"filters\":[" + filters
                 + "{\"field\":\"month\",\"is_not\":[\"1999-01\"]}" + more + "],\"compare\":\"previous\"}")
                    .toStdString());
            return QString::fromStdString(
                answerJson(view, answerView(small_->workspace->db(), *small_->numbers, view)));
        };
        const auto byRollUp = answered("");
        QVERIFY(byRollUp.contains(QStringLiteral("exact")));
        QCOMPARE(byRollUp, answered(",{\"field\":\"service\",\"is_not\":[\"none such\"]}"));
    }

    // One look at the rows serves several views: each says what it says alone.
    void severalViewsSayWhatEachSays()
    {
        const auto viewBy = [](const std::string& rows, const std::string& more) {
            return readView("{\"from\":\"cost\",\"rows\":[" + rows
                            + "],\"values\":[{\"of\":\"effective\"},{\"of\":\"rows\"}]" + more + "}");
        };
        const std::string inFebruary = ",\"filters\":[{\"field\":\"time\",\"from\":\"2026-02\",\"to\":\"2026-02\"}]";
        const std::vector<View> views{
            viewBy("\"service\"", ",\"top\":{\"field\":\"service\",\"n\":2,\"other\":true}"),
            viewBy("\"component\"", ""), // from the roll-up
            viewBy("\"component\",\"service\"", ",\"subtotals\":[\"component\"]"),
            viewBy("\"service\"", inFebruary + ",\"compare\":\"previous\""),
            readView("{\"from\":\"kpi\",\"rows\":[\"component\"],\"values\":[{\"of\":\"cost.spend\"}]}"),
            viewBy("\"tag:app\",\"currency\"", ",\"columns\":[\"month\"],\"filters\":[{\"field\":\"service\","
                                               "\"is_not\":[\"svc 2\"]}]"),
            viewBy("\"account\"", inFebruary),
            viewBy("", ""),
        };
        for (const auto* made : {made_.get(), small_.get()}) {
            const auto together = answerViews(made->workspace->db(), *made->numbers, views);
            QCOMPARE(together.size(), views.size());
            for (std::size_t i = 0; i < views.size(); ++i)
                QCOMPARE(answerJson(views[i], together[i]),
                         answerJson(views[i], answerView(made->workspace->db(), *made->numbers, views[i])));
        }
        QVERIFY(answerViews(small_->workspace->db(), *small_->numbers, {}).empty());
    }

    // A column of texts that do not repeat is not kept by a dictionary.
    void aTextOfOneRow()
    {
        const auto view = readView("{\"from\":\"cost\",\"rows\":[\"column:x_Note\"],\"values\":[{\"of\":\"rows\"}],"
                                   "\"filters\":[{\"field\":\"column:x_Note\",\"is\":[\"note 66000\",\"note 7\"]}]}");
        const auto answer = answerView(made_->workspace->db(), *made_->numbers, view);
        std::int64_t rows = 0;
        for (const auto& row : answer.rows)
            rows += row.total[0]->count;
        Statement sql(made_->workspace->db(), "SELECT count(*) FROM cost WHERE x_Note IN ('note 66000', 'note 7')");
        QVERIFY(sql.step());
        QCOMPARE(rows, sql.integer(0));
        QVERIFY(rows > 0);
    }

private:
    QTemporaryDir folder_{fixture::folderTemplate()};
    std::unique_ptr<Workspaces> made_, small_;
};

ROOM_TEST(TestExploreCosts)
#include "tst_explore_costs.moc"
