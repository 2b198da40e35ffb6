#include "core/explore/view_text.h"

#include "core/bytes/json_write.h"
#include "core/explore/fields.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>

namespace core {

namespace {

void writeMembers(JsonWriter& json, const char* name, const std::vector<std::string>& texts)
{
    json.key(name).beginArray();
    for (const auto& text : texts)
        json.value(text);
    json.endArray();
}

// Both ends as periods that read back to the same days.
std::pair<std::string, std::string> endsOf(const Period& time)
{
    const auto text = time.text();
    const auto dots = text.find("..");
    return dots == std::string::npos ? std::pair(text, text) : std::pair(text.substr(0, dots), text.substr(dots + 2));
}

void writeFilters(JsonWriter& json, const View& view)
{
    json.key("filters").beginArray();
    if (view.time) {
        const auto [from, to] = endsOf(*view.time);
        json.beginObject().member("field", "time").member("from", from).member("to", to).endObject();
    }
    for (const auto& filter : view.filters) {
        json.beginObject().member("field", filter.field);
        writeMembers(json, filter.isNot ? "is_not" : "is", filter.members);
        json.endObject();
    }
    for (const auto& filter : view.valueFilters) {
        json.beginObject().member("value", filter.value.of);
        if (filter.atLeast)
            json.member("at_least", filter.atLeast->text());
        if (filter.atMost)
            json.member("at_most", filter.atMost->text());
        json.endObject();
    }
    json.endArray();
}

void writeSort(JsonWriter& json, const char* side, const char* across, const std::vector<SortKey>& keys)
{
    json.key(side).beginArray();
    for (const auto& key : keys) {
        json.beginObject().member("by", sortName(key.by)).member("of", key.of);
        if (key.across)
            writeMembers(json, across, *key.across);
        json.member("descending", key.descending).endObject();
    }
    json.endArray();
}

std::string compareText(const View& view)
{
    switch (view.compare) {
    case CompareWith::previous: return "previous";
    case CompareWith::year_ago: return "year_ago";
    case CompareWith::target: return "target";
    case CompareWith::period: return view.comparedPeriod->text();
    case CompareWith::nothing: break;
    }
    return {};
}

// Can options say all of it?
bool isPlain(const View& view)
{
    const auto isOne = [](const FieldFilter& filter) {
        return filter.members.size() == 1 && filter.field.find_first_of("=!<>") == std::string::npos;
    };
    const auto isByTotal = [](const SortKey& key) { return key.by == SortBy::value && !key.across; };
    const auto hasComma = [](const std::string& name) { return name.find(',') != std::string::npos; };
    return std::ranges::all_of(view.filters, isOne) && std::ranges::all_of(view.sortRows, isByTotal)
           && view.sortColumns.empty() && (!view.top || (view.top->of == 0 && view.top->other)) && view.rowTotals
           && view.columnTotals && std::ranges::none_of(view.fields(), hasComma);
}

void addOption(std::string& command, std::string_view name, const std::string& text)
{
    command += fmt::format("{}--{} {}", command.empty() ? "" : " ", name, shellWord(text));
}

} // namespace

std::string viewJson(const View& view)
{
    JsonWriter json(true);
    json.beginObject();
    if (!view.id.empty())
        json.member("id", view.id).member("name", view.name);
    json.member("from", subjectName(view.from));
    writeMembers(json, "rows", view.rows);
    writeMembers(json, "columns", view.columns);
    json.key("values").beginArray();
    for (const auto& value : view.values)
        json.beginObject().member("of", value.of).member("show", showName(value.show)).endObject();
    json.endArray();
    writeFilters(json, view);
    if (view.compare != CompareWith::nothing)
        json.member("compare", compareText(view));
    json.key("sort").beginObject();
    writeSort(json, "rows", "column", view.sortRows);
    writeSort(json, "columns", "row", view.sortColumns);
    json.endObject();
    if (view.top) {
        json.key("top").beginObject().member("field", view.top->field);
        json.member("n", view.top->n).member("of", view.top->of).member("other", view.top->other).endObject();
    }
    writeMembers(json, "subtotals", view.subtotals);
    json.key("totals").beginObject().member("rows", view.rowTotals).member("columns", view.columnTotals).endObject();
    json.endObject();
    return json.text();
}

std::string viewCommand(const View& view)
{
    if (!isPlain(view)) {
        View anonymous = view;
        anonymous.id.clear();
        return shellWord(viewJson(anonymous));
    }
    std::string command;
    const auto list = [](const std::vector<std::string>& texts) { return fmt::format("{}", fmt::join(texts, ",")); };
    addOption(command, "from", std::string(subjectName(view.from)));
    for (const auto& [name, fields] :
         {std::pair("rows", view.rows), std::pair("columns", view.columns), std::pair("subtotals", view.subtotals)})
        if (!fields.empty())
            addOption(command, name, list(fields));
    std::vector<std::string> values;
    for (const auto& value : view.values)
        values.push_back(value.show == ShowAs::value ? value.of : fmt::format("{}:{}", value.of, showName(value.show)));
    addOption(command, "values", list(values));
    if (view.time)
        addOption(command, "time", view.time->text());
    for (const auto& filter : view.filters)
        addOption(command, "filter", filter.field + (filter.isNot ? "!=" : "=") + filter.members.front());
    for (const auto& filter : view.valueFilters) {
        if (filter.atLeast)
            addOption(command, "filter", filter.value.of + ">=" + filter.atLeast->text());
        if (filter.atMost)
            addOption(command, "filter", filter.value.of + "<=" + filter.atMost->text());
    }
    if (view.top)
        addOption(command, "top", fmt::format("{}:{}", view.top->field, view.top->n));
    if (view.compare != CompareWith::nothing)
        addOption(command, "compare", compareText(view));
    for (const auto& key : view.sortRows)
        addOption(command, "sort", fmt::format("{}{}", key.descending ? "-" : "", key.of));
    return command;
}

std::string shellWord(std::string_view text)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.,:=/+@%";
    if (!text.empty() && text.find_first_not_of(plain) == std::string_view::npos)
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

} // namespace core
