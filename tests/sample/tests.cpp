// Checks on data: dbt runs every Monday, Great Expectations validations once a month.
#include "sample/portfolio.h"

#include "core/bytes/json_write.h"

#include <fmt/format.h>

namespace sample {

namespace {

struct Table {
    std::string_view name;
    std::string_view key;
    std::string_view component;
    std::string_view words;  // a column with a closed set of values
    std::string_view number; // a column with a range
    std::int64_t rows = 0;   // checked a month
};
constexpr Table tables[] = {
    {"orders", "order_id", "lake", "status", "amount", 412'000},
    {"customers", "customer_id", "lake", "country", "age", 96'000},
    {"feat_churn", "customer_id", "churn", "region", "tenure_days", 96'000},
    {"feat_fraud", "payment_id", "fraud", "channel", "amount", 540'000},
    {"feat_support", "message_id", "support-bot", "language", "length", 178'000},
    {"feat_forecast", "sku_id", "forecast", "category", "price", 55'000},
    {"feat_vision", "image_id", "vision", "store", "brightness", 34'000},
};

// Tests that only the lake has, over more of its tables.
constexpr std::string_view lakeTests[] = {"not_null_payments_payment_id",
                                          "unique_payments_payment_id",
                                          "relationships_orders_customer_id__customer_id",
                                          "accepted_values_payments_method__card__invoice__voucher",
                                          "not_null_returns_order_id",
                                          "not_null_stock_sku_id",
                                          "unique_stock_sku_id_store_id",
                                          "equal_rowcount_orders_source",
                                          "recent_orders_loaded_at",
                                          "recent_payments_loaded_at"};

struct Test {
    std::string name;
    std::string_view component;
};

std::vector<Test> tests()
{
    std::vector<Test> all;
    for (const auto& table : tables) {
        all.push_back({fmt::format("not_null_{}_{}", table.name, table.key), table.component});
        all.push_back({fmt::format("unique_{}_{}", table.name, table.key), table.component});
        all.push_back({fmt::format("accepted_values_{}_{}", table.name, table.words), table.component});
        all.push_back({fmt::format("range_{}_{}", table.name, table.number), table.component});
    }
    for (const auto name : lakeTests)
        all.push_back({fmt::format("lake_{}", name), "lake"});
    return all;
}

// How many of a component's tests the incident fails on a Monday of June; the loads were repaired on the 21st.
int failing(std::string_view component, std::string_view day)
{
    if (component == "lake")
        return day == "2026-06-08" || day == "2026-06-15" ? 6 : day == "2026-06-22" ? 3 : day == "2026-06-29" ? 1 : 0;
    if (component == "fraud" || component == "churn")
        return day == "2026-06-08" || day == "2026-06-15" ? (component == "fraud" ? 2 : 1) : 0;
    return 0;
}

std::string seconds(std::string_view key) { return decimal(1'400 + noise(key, 1'100), 3); }

void dbtResult(core::JsonWriter& json, std::string_view id, std::string_view status, std::int64_t failures,
               core::Milliseconds at, std::string_view day)
{
    const auto took = 1'400 + noise(fmt::format("{}{}", id, day), 1'100);
    json.beginObject().member("status", status).key("timing").beginArray();
    json.beginObject()
        .member("name", "execute")
        .member("started_at", core::isoTime(at))
        .member("completed_at", core::isoTime(at + took))
        .endObject();
    json.endArray().member("thread_id", "Thread-1").key("execution_time").raw(decimal(took, 3));
    json.key("adapter_response").beginObject().member("code", "SELECT").member("rows_affected", 1).endObject();
    if (failures > 0)
        json.member("message", fmt::format("Got {} results, configured to fail if != 0", failures));
    else
        json.key("message").null();
    if (id.starts_with("test."))
        json.member("failures", failures);
    else
        json.key("failures").null();
    json.member("unique_id", id).endObject();
}

std::string dbtRun(core::Day monday)
{
    const auto day = core::isoDay(monday);
    const auto start = core::startOf(monday) + 4 * 3'600'000 + noise("start" + day, 600'000);
    core::JsonWriter json(true);
    json.beginObject().key("metadata").beginObject();
    json.member("dbt_schema_version", "https://schemas.getdbt.com/dbt/run-results/v6.json")
        .member("dbt_version", "1.8.7");
    json.member("generated_at", core::isoTime(start + 240'000))
        .member("invocation_id", uuid("dbt" + day))
        .key("env")
        .beginObject()
        .endObject()
        .endObject();
    json.key("results").beginArray();
    auto at = start;
    for (const auto& table : tables)
        dbtResult(json, fmt::format("model.nordwind.{}", table.name), "success", 0, at += 2'600, day);
    std::map<std::string_view, int> broken;
    for (const auto& test : tests()) {
        const bool incidentFails = broken[test.component]++ < failing(test.component, day);
        const bool chance = hash(test.name + day) % 1000 < 9;
        const auto failures = incidentFails ? 900 + noise(test.name, 700)
                              : chance      ? 1 + static_cast<std::int64_t>(hash(day + test.name) % 40)
                                            : 0;
        const auto* status = failures == 0 ? "pass" : incidentFails || failures > 12 ? "fail" : "warn";
        dbtResult(json, fmt::format("test.nordwind.{}.{}", test.name, hexId(test.name, 10)), status, failures,
                  at += 2'600, day);
    }
    json.endArray().key("elapsed_time").raw(seconds("elapsed" + day));
    json.key("args").beginObject().member("which", "build").member("target", "prod").endObject().endObject();
    return json.text() + "\n";
}

// ---- Great Expectations ----

struct Expectation {
    std::string_view type;
    std::string_view column;
    std::int64_t unexpected = 0;
};

// Bad rows of a hundred thousand: usual, and for the tables that the incident reaches, in June.
std::int64_t bad(const Table& table, const Month& month, std::string_view what, std::int64_t usual,
                 std::int64_t damaged)
{
    const bool hit = month.index == incident
                     && (table.component == "lake" || table.component == "fraud" || table.component == "churn");
    const auto rate = hit ? damaged : usual + noise(fmt::format("{}{}{}", table.name, month.text, what), usual / 3);
    return grown(table.rows, 6, month.index) * rate / 100'000;
}

// From March on the validations come from release 1 of the tool, which names things differently.
void validationHead(core::JsonWriter& json, const Table& table, const Month& month, bool v1)
{
    const auto at = core::startOf(month.first + (month.days - 2)) + 5 * 3'600'000
                    + noise(fmt::format("{}{}", table.name, month.text), 900'000);
    auto local = core::isoTime(at + 3'600'000); // the machine's zone is one hour ahead of UTC
    local.erase(local.find('Z'));
    if (v1)
        json.member("suite_name", fmt::format("{}_quality", table.name))
            .key("suite_parameters")
            .beginObject()
            .endObject();
    else
        json.key("evaluation_parameters").beginObject().endObject();
    json.key("meta").beginObject().key("active_batch_definition").beginObject();
    json.member("data_asset_name", table.name)
        .member("datasource_name", "nordwind")
        .member("data_connector_name", "fluent")
        .endObject();
    if (!v1)
        json.member("expectation_suite_name", fmt::format("{}_quality", table.name));
    json.member("great_expectations_version", v1 ? "1.3.5" : "0.18.19");
    json.key("run_id")
        .beginObject()
        .member("run_name", fmt::format("monthly-{}", month.text))
        .member("run_time", local + "+01:00")
        .endObject()
        .endObject();
}

void expectation(core::JsonWriter& json, const Table& table, const Month& month, const Expectation& e,
                 std::int64_t rows, bool v1)
{
    const auto limit = e.type == "expect_column_values_to_be_unique" ? rows / 500 : rows / 100;
    json.beginObject().member("success", e.unexpected <= limit);
    json.key("expectation_config").beginObject().member(v1 ? "type" : "expectation_type", e.type);
    if (v1)
        json.member("id", uuid(fmt::format("{}{}{}", table.name, e.type, e.column))).member("severity", "critical");
    json.key("kwargs")
        .beginObject()
        .member("batch_id", fmt::format("nordwind-{}-{}", table.name, month.text))
        .member("column", e.column);
    json.key("mostly").raw(e.type == "expect_column_values_to_be_unique" ? "0.998" : "0.99").endObject();
    json.key("meta").beginObject().endObject().endObject();
    const auto percent = e.unexpected * 1'000'000 / rows; // ten-thousandths of a percent
    json.key("result").beginObject().member("element_count", rows).member("unexpected_count", e.unexpected);
    json.key("unexpected_percent").raw(decimal(percent, 4)).key("partial_unexpected_list").beginArray().endArray();
    if (e.type != "expect_column_values_to_not_be_null") {
        json.member("missing_count", 0).key("missing_percent").raw("0.0");
        json.key("unexpected_percent_total")
            .raw(decimal(percent, 4))
            .key("unexpected_percent_nonmissing")
            .raw(decimal(percent, 4));
    }
    json.endObject().key("meta").beginObject().endObject();
    json.key("exception_info")
        .beginObject()
        .member("raised_exception", false)
        .key("exception_message")
        .null()
        .key("exception_traceback")
        .null();
    json.endObject().endObject();
}

std::string validation(const Table& table, const Month& month)
{
    const bool v1 = month.index >= 4;
    const auto rows = grown(table.rows, 6, month.index);
    const Expectation all[] = {
        {"expect_column_values_to_not_be_null", table.key, bad(table, month, "key", 90, 700)},
        {"expect_column_values_to_not_be_null", table.number, bad(table, month, "number", 640, 9'400)},
        {"expect_column_values_to_be_in_set", table.words, bad(table, month, "words", 240, 2'900)},
        {"expect_column_values_to_be_between", table.number, bad(table, month, "range", 310, 5'200)},
        {"expect_column_values_to_be_unique", table.key, bad(table, month, "twice", 45, 640)},
    };
    int good = 0;
    core::JsonWriter json;
    json.beginObject();
    validationHead(json, table, month, v1);
    json.key("results").beginArray();
    for (const auto& e : all) {
        expectation(json, table, month, e, rows, v1);
        good += e.unexpected <= (e.type == "expect_column_values_to_be_unique" ? rows / 500 : rows / 100) ? 1 : 0;
    }
    json.endArray()
        .key("statistics")
        .beginObject()
        .member("evaluated_expectations", 5)
        .member("successful_expectations", good);
    json.member("unsuccessful_expectations", 5 - good).key("success_percent").raw(decimal(good * 200, 1)).endObject();
    json.member("success", good == 5).endObject();
    return json.text() + "\n";
}

} // namespace

void addTests(Files& files)
{
    const auto end = calendar().back().first + calendar().back().days;
    for (auto day = calendar().front().first; day < end; day = day + 1) {
        if (core::isoWeekday(day) == 1)
            files[fmt::format("dbt/run_results-{}.json.gz", core::isoDay(day))] = dbtRun(day);
    }
    for (const auto& month : calendar()) {
        for (const auto& table : tables)
            files[fmt::format("great_expectations/{}/{}.json", month.text, table.name)] = validation(table, month);
    }
}

} // namespace sample
