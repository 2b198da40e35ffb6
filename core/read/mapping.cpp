#include "core/read/mapping.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/bytes/limits.h"
#include "core/bytes/text_source.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

// Fields that a mapping may fill; environment and team are labels.
constexpr std::array<std::string_view, 8> fieldNames = {"component", "asset", "dataset", "model",
                                                        "version",   "unit",  "step",    "run"};

bool readValue(const Json& item, Mapping& mapping, std::string& why)
{
    Mapping::Value value;
    if (item.isText()) {
        value.column = value.metric = item.text();
    } else if (item.isObject()) {
        value.column = item["column"].text();
        value.metric = item["metric"].text().empty() ? value.column : std::string(item["metric"].text());
        value.unit = item["unit"].text();
        for (const auto& member : item.members())
            if (member.name != "column" && member.name != "metric" && member.name != "unit")
                return why = sentence(MessageCode::mapping_member, member.name), false;
    }
    if (value.column.empty())
        return why = sentence(MessageCode::mapping_no_column), false;
    mapping.values.push_back(std::move(value));
    return true;
}

bool readTexts(const Json& list, std::string_view what, std::vector<std::string>& into, std::string& why)
{
    for (const auto& item : list.items()) {
        if (item.text().empty())
            return why = sentence(MessageCode::mapping_no_list, what), false;
        into.emplace_back(item.text());
    }
    return list.isArray() || (why = sentence(MessageCode::mapping_no_list, what), false);
}

bool readMember(std::string_view name, const Json& value, Mapping& mapping, std::string& why)
{
    if (name == "opsatlas")
        return value.text() == "mapping" || (why = sentence(MessageCode::mapping_none), false);
    if (name == "values") {
        for (const auto& item : value.items())
            if (!readValue(item, mapping, why))
                return false;
        return value.isArray() || (why = sentence(MessageCode::mapping_no_list, name), false);
    }
    if (name == "labels" && value.text() == "*")
        return mapping.restAreLabels = true;
    if (name == "labels" || name == "columns")
        return readTexts(value, name, name == "labels" ? mapping.labels : mapping.header, why);
    if (value.text().empty())
        return why = sentence(MessageCode::mapping_names, name), false;
    const auto text = std::string(value.text());
    if (name == "time")
        mapping.time = text;
    else if (name == "metric")
        mapping.metric = text;
    else if (name == "value")
        mapping.value = text;
    else if (std::find(fieldNames.begin(), fieldNames.end(), name) != fieldNames.end())
        mapping.fields.emplace_back(name, text);
    else
        return why = sentence(MessageCode::mapping_unknown, name), false;
    return true;
}

std::vector<std::string> sortedLower(const std::vector<std::string>& names)
{
    std::vector<std::string> all;
    for (const auto& name : names)
        all.push_back(lower(name));
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

std::optional<Mapping> readMapping(std::string_view json, std::string& why)
{
    JsonReader reader;
    const auto* top = reader.parse(json);
    if (!top || !top->isObject()) {
        why = top ? sentence(MessageCode::mapping_object) : sentence(MessageCode::mapping_json, reader.fault().reason);
        return std::nullopt;
    }
    Mapping mapping;
    for (const auto& member : top->members())
        if (!readMember(member.name, member.value, mapping, why))
            return std::nullopt;
    const bool longForm = !mapping.metric.empty() || !mapping.value.empty();
    if (longForm == !mapping.values.empty() || (longForm && (mapping.metric.empty() || mapping.value.empty()))) {
        why = sentence(MessageCode::mapping_needs);
        return std::nullopt;
    }
    return mapping;
}

Mapping mappingOf(const std::filesystem::path& file)
{
    std::string why;
    auto mapping = readMapping(TextSource(file).readAll(maxTextBytes), why);
    if (!mapping)
        throw Error(Fault::argument, sentence(MessageCode::mapping_wrong, shown(file), why,
                                              "{\"time\": \"Day\", \"values\": [\"Sales\"]}"));
    return *mapping;
}

std::string mappingText(const Mapping& mapping)
{
    JsonWriter out(true);
    out.beginObject().member("opsatlas", "mapping");
    for (const auto& [name, column] : {std::pair<std::string_view, const std::string&>("time", mapping.time),
                                       {"metric", mapping.metric},
                                       {"value", mapping.value}})
        if (!column.empty())
            out.member(name, column);
    if (!mapping.values.empty()) {
        out.key("values").beginArray();
        for (const auto& value : mapping.values) {
            out.beginObject().member("column", value.column).member("metric", value.metric);
            if (!value.unit.empty())
                out.member("unit", value.unit);
            out.endObject();
        }
        out.endArray();
    }
    for (const auto& [name, column] : mapping.fields)
        out.member(name, column);
    const auto list = [&out](std::string_view name, const std::vector<std::string>& texts) {
        out.key(name).beginArray();
        for (const auto& text : texts)
            out.value(text);
        out.endArray();
    };
    if (mapping.restAreLabels)
        out.member("labels", "*");
    else if (!mapping.labels.empty())
        list("labels", mapping.labels);
    if (!mapping.header.empty())
        list("columns", mapping.header);
    return out.endObject().text();
}

std::vector<std::string_view> namedColumns(const Mapping& mapping)
{
    std::vector<std::string_view> all;
    for (const auto* one : {&mapping.time, &mapping.metric, &mapping.value})
        if (!one->empty())
            all.push_back(*one);
    for (const auto& value : mapping.values)
        all.push_back(value.column);
    for (const auto& field : mapping.fields)
        all.push_back(field.second);
    all.insert(all.end(), mapping.labels.begin(), mapping.labels.end());
    return all;
}

std::vector<std::string> missingColumns(const Mapping& mapping, const std::vector<std::string>& header)
{
    std::vector<std::string> missing;
    for (const auto name : namedColumns(mapping))
        if (std::none_of(header.begin(), header.end(), [&](const std::string& own) { return equalNoCase(own, name); }))
            missing.emplace_back(name);
    return missing;
}

bool mappingFits(const Mapping& mapping, const std::vector<std::string>& header)
{
    return missingColumns(mapping, header).empty()
           && (mapping.header.empty() || sortedLower(mapping.header) == sortedLower(header));
}

} // namespace core
