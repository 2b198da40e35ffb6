#include "core/map/map_json.h"

#include "core/base/message_text.h"
#include "core/bytes/json_write.h"

#include <cmath>

namespace core {

namespace {

void writePoint(JsonWriter& json, double visibility, double maturity)
{
    json.member("visibility", visibility).member("maturity", maturity);
}

void writeLabel(JsonWriter& json, const LabelOffset& label)
{
    json.key("label").beginObject().member("x", label.x).member("y", label.y).endObject();
}

void writeDecorators(JsonWriter& json, const Decorators& marks)
{
    if (marks.isEmpty())
        return;
    json.key("decorators").beginArray();
    const auto name = [&](bool set, const char* word) {
        if (set)
            json.value(word);
    };
    name(marks.build, "build");
    name(marks.buy, "buy");
    name(marks.outsource, "outsource");
    name(marks.market, "market");
    name(marks.ecosystem, "ecosystem");
    json.endArray();
}

// List by list, one object an element with its line first.
template <typename List, typename Write>
void writeList(JsonWriter& json, const char* key, const List& list, Write write)
{
    json.key(key).beginArray();
    for (const auto& element : list) {
        json.beginObject().member("line", element.at.line);
        write(element);
        json.endObject();
    }
    json.endArray();
}

void writeComponents(JsonWriter& json, const char* key, const std::vector<MapComponent>& list, bool attributes)
{
    writeList(json, key, list, [&](const MapComponent& one) {
        json.member("name", one.name);
        writePoint(json, one.visibility, one.maturity);
        if (attributes || one.label)
            writeLabel(json, one.labelOr());
        if (one.inertia)
            json.member("inertia", true);
        writeDecorators(json, one.decorators);
        if (!one.url.empty())
            json.member("url", one.url);
    });
}

void writePipelines(JsonWriter& json, const WardleyMap& map)
{
    writeList(json, "pipelines", map.pipelines, [&](const MapPipeline& pipe) {
        json.member("name", pipe.name);
        if (pipe.maturity1 && pipe.maturity2)
            json.member("maturity1", *pipe.maturity1).member("maturity2", *pipe.maturity2);
        if (pipe.hidden)
            json.member("hidden", true);
        if (!pipe.children.empty())
            writeList(json, "components", pipe.children, [&](const PipelineChild& child) {
                json.member("name", child.name).member("maturity", child.maturity);
                writeLabel(json, child.labelOr());
            });
    });
}

void writeLinks(JsonWriter& json, const WardleyMap& map)
{
    writeList(json, "links", map.links, [&](const MapLink& link) {
        json.member("start", link.start).member("end", link.end).member("type", linkTypeName(link.type));
        if (!link.flowValue.empty())
            json.member("flowValue", link.flowValue);
        if (!link.context.empty())
            json.member("context", link.context);
    });
}

void writeMarks(JsonWriter& json, const WardleyMap& map)
{
    writeList(json, "notes", map.notes, [&](const MapNote& note) {
        json.member("text", note.text);
        writePoint(json, note.visibility, note.maturity);
    });
    writeList(json, "annotations", map.annotations, [&](const MapAnnotation& one) {
        json.member("number", one.number).member("text", one.text).key("occurances").beginArray();
        for (const auto& place : one.places) {
            json.beginObject();
            writePoint(json, place.visibility, place.maturity);
            json.endObject();
        }
        json.endArray();
    });
    writeList(json, "attitudes", map.attitudes, [&](const MapAttitude& one) {
        json.member("attitude", one.kind == AttitudeKind::pioneers   ? "pioneers"
                                : one.kind == AttitudeKind::settlers ? "settlers"
                                                                     : "townplanners");
        writePoint(json, one.visibility, one.maturity);
        json.member("visibility2", one.visibility2).member("maturity2", one.maturity2);
    });
    writeList(json, "accelerators", map.accelerators, [&](const MapAccelerator& one) {
        json.member("name", one.name);
        writePoint(json, one.visibility, one.maturity);
        if (one.slows)
            json.member("deaccelerator", true);
    });
}

} // namespace

std::string_view linkTypeName(LinkType type)
{
    switch (type) {
    case LinkType::dependency: return "dependency";
    case LinkType::flow: return "flow";
    case LinkType::flow_past: return "flow-past";
    case LinkType::flow_future: return "flow-future";
    case LinkType::flow_both: return "flow-both";
    }
    return "dependency";
}

std::string_view severityName(Severity severity)
{
    return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "hint";
}

void writeMapJson(JsonWriter& json, std::string_view path, const OwmReading& reading)
{
    const auto& map = reading.map;
    json.beginObject().member("path", path).member("title", map.title).member("style", map.style);
    json.key("size").beginObject().member("width", map.width).member("height", map.height).endObject();
    json.key("evolution").beginArray();
    for (const auto& stage : map.stages)
        json.beginArray().value(stage.line1).value(stage.line2).endArray();
    json.endArray();
    if (map.stageStarts != defaultStageStarts) {
        json.key("stageStarts").beginArray();
        for (const double start : map.stageStarts)
            json.value(start);
        json.endArray();
    }
    if (map.evolutionHidden)
        json.member("evolutionHidden", true);
    if (map.valueChainHidden)
        json.member("valueChainHidden", true);
    if (!map.verticalCaption.empty() || !map.verticalLow.empty() || !map.verticalHigh.empty())
        json.key("verticalAxis")
            .beginArray()
            .value(map.verticalCaption)
            .value(map.verticalLow)
            .value(map.verticalHigh)
            .endArray();
    writeComponents(json, "components", map.components, true);
    writeComponents(json, "anchors", map.anchors, false);
    writeComponents(json, "submaps", map.submaps, true);
    writeList(json, "urls", map.urls, [&](const MapUrl& url) { json.member("name", url.name).member("url", url.url); });
    writePipelines(json, map);
    writeList(json, "evolved", map.evolved, [&](const MapEvolution& one) {
        json.member("name", one.name);
        if (!one.renamed.empty())
            json.member("override", one.renamed);
        json.member("maturity", one.maturity);
        writeLabel(json, one.labelOr());
        writeDecorators(json, one.decorators);
    });
    writeLinks(json, map);
    json.key("annotationsBox").beginObject();
    writePoint(json, map.legend.visibility, map.legend.maturity);
    json.endObject();
    writeMarks(json, map);
    json.key("missing").beginArray();
    for (const auto& name : reading.missing)
        json.value(name);
    json.endArray();
    json.key("diagnostics").beginArray();
    for (const auto& one : reading.diagnostics)
        json.beginObject()
            .member("severity", severityName(one.severity))
            .member("code", one.code)
            .member("line", one.line)
            .member("column", one.column)
            .member("endColumn", one.endColumn)
            .member("text", messageText(one.text))
            .member("fix", messageText(one.fix))
            .endObject();
    json.endArray().endObject();
}

} // namespace core
