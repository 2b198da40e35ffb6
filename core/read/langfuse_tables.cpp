// Tables that Langfuse exports (README.md, Cost rows): observations are put together to their traces, which are read
// as a trace export is. What went in and came out is never read, nor who asked.
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/model/amount.h"
#include "core/read/json_values.h"
#include "core/read/langfuse.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

// Members that are read: as the trace export calls them, and as exports to blob storage do.
struct TableMember {
    std::string_view name, other;
};
constexpr std::array<TableMember, 16> tableMembers = {{{"id", "id"},
                                                       {"traceId", "trace_id"},
                                                       {"projectId", "project_id"},
                                                       {"type", "type"},
                                                       {"name", "name"},
                                                       {"parentObservationId", "parent_observation_id"},
                                                       {"startTime", "start_time"},
                                                       {"endTime", "end_time"},
                                                       {"model", "provided_model_name"},
                                                       {"environment", "environment"},
                                                       {"totalCost", "total_cost"},
                                                       {"inputUsage", "input_usage"},
                                                       {"outputUsage", "output_usage"},
                                                       {"totalUsage", "total_usage"},
                                                       {"usageDetails", "usage_details"},
                                                       {"costDetails", "cost_details"}}};
constexpr std::array<TableMember, 6> traceMembers = {{{"timestamp", "timestamp"},
                                                      {"sessionId", "session_id"},
                                                      {"traceName", "trace_name"},
                                                      {"tags", "tags"},
                                                      {"traceTags", "trace_tags"},
                                                      {"providedModelName", "model"}}};

const Json& member(const Json& value, std::string_view name, std::string_view other)
{
    const auto& own = value[name];
    return own.exists() && !own.isNull() ? own : value[other];
}

bool isUsage(std::string_view name) { return name.ends_with("Usage"); }

bool isObservation(const Json& value)
{
    return value.has("id") && value.has("type") && member(value, "traceId", "trace_id").isText()
           && member(value, "startTime", "start_time").exists();
}

bool isTrace(const Json& value)
{
    return value.has("id") && value.has("timestamp") && value.has("name")
           && (value.has("sessionId") || value.has("session_id")) && value.has("tags");
}

class TableRows : public Records {
public:
    // ofTable: rows are counted by whoever reads it.
    TableRows(Reading& reading, bool ofTable) : reading_(reading), traces_(reading), ofTable_(ofTable)
    {
        reading_.found.rows = 0;
    }

    void entry(const Json& value, std::int64_t row) override
    {
        *reading_.found.rows += !ofTable_;
        if (isObservation(value))
            return observation(value);
        if (isTrace(value))
            return trace(value, row);
        ++reading_.found.rejectedRows;
        const auto [line, column] = ofTable_ ? std::pair(row, std::int64_t{0}) : reading_.placeOf(value, row);
        reading_.refuse(line, column, "langfuse.row", sentence(MessageCode::entry_langfuse), {});
    }

    void finish() override
    {
        JsonReader reader;
        for (const auto& id : order_) {
            const auto& group = groups_[id];
            const auto text =
                fmt::format("{{\"trace\":{},\"observations\":[{}]}}", group.trace, fmt::join(group.observations, ","));
            if (const auto* whole = reader.parse(text)) // views into the text
                traces_.add(*whole);
        }
        traces_.finish();
        if (!statedByTraces_.isZero())
            reading_.warn(0, 0, "langfuse.traces", sentence(MessageCode::note_langfuse, statedByTraces_.trimmedText()),
                          "export the table of observations");
    }

private:
    struct Group {
        std::string trace; // JSON, as the observations
        std::vector<std::string> observations;
        std::map<std::string, std::size_t, std::less<>> places; // of observations, by id
    };

    void observation(const Json& value)
    {
        const auto id = std::string(member(value, "traceId", "trace_id").text());
        auto& group = groups_[id];
        if (group.trace.empty()) {
            order_.push_back(id);
            group.trace = traceOf(value, id);
        }
        const auto& usage = member(value, "usageDetails", "usage_details");
        JsonWriter out(true);
        out.beginObject();
        for (const auto& [name, other] : tableMembers) {
            const auto* own = &member(value, name, other);
            if (name == "model" && own->text().empty())
                own = &value["providedModelName"];
            if (name == "totalCost" && !own->exists())
                own = &member(value, "costDetails", "cost_details")["total"];
            for (const auto& [usageName, detail] :
                 {std::pair("inputUsage", "input"), {"outputUsage", "output"}, {"totalUsage", "total"}})
                if (name == usageName && usage[detail].isNumber())
                    own = &usage[detail];
            const auto count = isUsage(name) ? own->numberOrText() : std::nullopt;
            if (count)
                out.member(name, *count);
            else if (own->isText())
                out.member(name, own->text());
            else if (own->isNumber())
                out.key(name).raw(own->written());
        }
        // Rows of one observation are states of it: the last counts.
        auto name = std::string(value["id"].written());
        if (name.empty()) // nothing tells it from others
            name = "#" + std::to_string(group.observations.size());
        const auto [at, isNew] = group.places.try_emplace(std::move(name), group.observations.size());
        if (isNew)
            group.observations.emplace_back();
        group.observations[at->second] = out.endObject().text();
    }

    static std::string traceOf(const Json& value, std::string_view id)
    {
        JsonWriter out(true);
        out.beginObject().member("id", id);
        out.member("projectId", member(value, "projectId", "project_id").text());
        out.member("name", member(value, "traceName", "trace_name").text());
        out.member("environment", value["environment"].text());
        const auto& tags = member(value, "traceTags", "trace_tags");
        out.key("tags").beginArray();
        for (const auto& tag : (tags.isArray() ? tags : value["tags"]).items())
            if (tag.isText())
                out.value(tag.text());
        out.endArray();
        return out.endObject().text();
    }

    void trace(const Json& value, std::int64_t row)
    {
        if (const auto cost = amountOf(member(value, "totalCost", "total_cost")))
            statedByTraces_ += *cost;
        RunFact run;
        run.kind = "langfuse";
        run.externalId = value["id"].text();
        run.env = value["environment"].text();
        run.name = value["name"].text();
        run.started = timeOf(reading_, value["timestamp"]);
        run.row = row;
        reading_.sink.run(run);
    }

    Reading& reading_;
    LangfuseTraces traces_;
    std::map<std::string, Group> groups_; // by trace
    std::vector<std::string> order_;
    Decimal statedByTraces_;
    bool ofTable_;
};

// A row of CSV as an entry: lists and objects stand in cells as JSON, all else is text.
std::string entryOf(const Table& table, const RowBatch& rows, std::size_t row, JsonReader& reader)
{
    JsonWriter out(true);
    out.beginObject();
    for (std::size_t column = 0; column < rows.columns(); ++column) {
        const auto cell = trim(rows.cell(row, column));
        if (isNullText(cell))
            continue;
        const bool mayBeJson = cell.front() == '{' || cell.front() == '[';
        const auto* value = mayBeJson ? reader.parse(cell) : nullptr;
        out.key(table.columns()[column]);
        value ? out.raw(canonicalJson(*value)) : out.value(cell);
    }
    return out.endObject().text();
}

bool isRead(std::string_view column)
{
    const auto names = [&](const TableMember& known) { return column == known.name || column == known.other; };
    return std::any_of(tableMembers.begin(), tableMembers.end(), names)
           || std::any_of(traceMembers.begin(), traceMembers.end(), names);
}

} // namespace

bool isLangfuseRow(const Json& value) { return isObservation(value) || isTrace(value); }

bool isLangfuseTable(const std::vector<std::string>& names)
{
    const auto has = [&](std::string_view name, std::string_view other) {
        return hasName(names, name) || hasName(names, other);
    };
    const bool isOfObservations =
        hasName(names, "id") && hasName(names, "type") && has("traceId", "trace_id") && has("startTime", "start_time");
    return isOfObservations
           || (hasName(names, "id") && hasName(names, "timestamp") && hasName(names, "name") && hasName(names, "tags")
               && has("sessionId", "session_id"));
}

std::unique_ptr<Records> langfuseRows(Reading& reading) { return std::make_unique<TableRows>(reading, false); }

void readLangfuseTable(Reading& reading, Table& table)
{
    table.leaveOut([](std::string_view name) { return !isRead(name); });
    TableRows records(reading, true);
    JsonReader reader, cells;
    for (RowBatch rows; table.read(rows);)
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            const auto text = entryOf(table, rows, row, cells);
            const auto* entry = reader.parse(text);
            records.entry(entry ? *entry : Json::absent, rows.line(row));
        }
    records.finish();
}

} // namespace core
