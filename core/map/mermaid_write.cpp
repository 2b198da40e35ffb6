#include "core/map/mermaid_write.h"

#include "core/base/text.h"
#include "core/map/elements.h"
#include "core/map/owm_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace core {

namespace {

std::string mermaidQuoted(std::string_view name)
{
    std::string out = "\"";
    for (const char c : name)
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default: out += c;
        }
    return out + "\"";
}

// From 0 to 1 with a decimal point, and without an exponent.
std::string mermaidShare(double value)
{
    auto text = fmt::format("{:.9f}", std::clamp(std::isfinite(value) ? value : 0.0, 0.0, 1.0));
    while (text.ends_with('0') && text[text.size() - 2] != '.')
        text.pop_back();
    return text;
}

class MermaidWriter {
public:
    MermaidWriter(const WardleyMap& map, std::vector<MapLoss>& lost)
        : map_(map), resolved_(resolveNames(map)), lost_(lost)
    {}
    std::string write(std::string_view text);

private:
    void lose(MapLossKind kind, std::string_view name) { lost_.push_back({kind, std::string(name)}); }
    std::string place(std::string_view name, double visibility, double maturity);
    void comments(std::string_view text);
    void settings();
    void components(const std::vector<MapComponent>& all, bool anchors);
    void pipelines();
    void links();
    void evolutions();
    void marks();
    void line(std::string words) { out_ += std::move(words) + "\n"; }

    const WardleyMap& map_;
    ResolvedNames resolved_;
    std::vector<MapLoss>& lost_;
    std::string out_;
};

std::string MermaidWriter::place(std::string_view name, double visibility, double maturity)
{
    if (visibility < 0 || visibility > 1 || maturity < 0 || maturity > 1)
        lose(MapLossKind::outside, name);
    return fmt::format("[{}, {}]", mermaidShare(visibility), mermaidShare(maturity));
}

std::string mermaidLabel(const std::optional<LabelOffset>& label)
{
    if (!label)
        return {};
    const auto whole = [](double value) { return std::lround(std::clamp(value, -9e5, 9e5)); };
    return fmt::format(" label [{}, {}]", whole(label->x), whole(label->y));
}

void MermaidWriter::comments(std::string_view text)
{
    const OwmLines lines(text);
    for (const auto& one : lines.lines())
        if (const auto rest = one.raw.substr(one.code.size()); rest.starts_with("//"))
            line("%%" + std::string(rest.substr(2)));
}

void MermaidWriter::settings()
{
    if (map_.title != WardleyMap().title)
        line("title " + collapseBlanks(map_.title));
    if (map_.style != "plain")
        lose(MapLossKind::style, map_.style);
    if (map_.width >= 1 && map_.height >= 1)
        line(fmt::format("size [{}, {}]", std::lround(map_.width), std::lround(map_.height)));
    if (map_.evolutionHidden || map_.valueChainHidden)
        lose(MapLossKind::hidden_axis, map_.evolutionHidden ? "evolution" : "valuechain");
    std::string stages = "evolution ";
    for (std::size_t i = 0; i < 4; ++i) {
        const auto& stage = map_.stages[i];
        stages += fmt::format("{}{}@{}{}", i > 0 ? " -> " : "", mermaidQuoted(stage.line1.empty() ? " " : stage.line1),
                              mermaidShare(i < 3 ? map_.stageStarts[i] : 1),
                              stage.line2.empty() ? "" : " / " + mermaidQuoted(stage.line2));
    }
    line(stages);
}

void MermaidWriter::components(const std::vector<MapComponent>& all, bool anchors)
{
    for (const auto& one : all) {
        const auto& marks = one.decorators;
        auto words = fmt::format("{} {} {}", anchors ? "anchor" : "component", mermaidQuoted(one.name),
                                 place(one.name, one.visibility, one.maturity));
        if (anchors) {
            if (one.label)
                lose(MapLossKind::anchor_label, one.name);
            line(words);
            continue;
        }
        words += mermaidLabel(one.label);
        const char* method = marks.build       ? "build"
                             : marks.buy       ? "buy"
                             : marks.outsource ? "outsource"
                             : marks.market    ? "market"
                                               : nullptr;
        if (method)
            words += fmt::format(" ({})", method);
        if (marks.build + marks.buy + marks.outsource + marks.market > 1)
            lose(MapLossKind::second_method, one.name);
        if (marks.ecosystem)
            lose(MapLossKind::ecosystem, one.name);
        if (!one.url.empty())
            lose(MapLossKind::address, one.name);
        if (one.inertia)
            words += " (inertia)";
        line(words);
    }
}

void MermaidWriter::pipelines()
{
    for (std::size_t i = 0; i < map_.pipelines.size(); ++i) {
        const auto& pipe = map_.pipelines[i];
        const auto* parent = findComponent(map_, resolved_.pipelines[i]);
        if (pipe.children.empty() || !parent) {
            if (!pipe.hidden)
                lose(MapLossKind::empty_pipeline, pipe.name);
            continue;
        }
        line(fmt::format("pipeline {} {{", mermaidQuoted(parent->name)));
        for (const auto& child : pipe.children) {
            if (child.maturity < 0 || child.maturity > 1)
                lose(MapLossKind::outside, child.name);
            line(fmt::format("  component {} [{}]{}", mermaidQuoted(child.name), mermaidShare(child.maturity),
                             mermaidLabel(child.label)));
        }
        line("}");
    }
}

// Ends as declared: Mermaid compares them letter by letter.
void MermaidWriter::links()
{
    for (std::size_t i = 0; i < map_.links.size(); ++i) {
        const auto& link = map_.links[i];
        const auto [a, b] = resolved_.links[i];
        if (!a || !b) {
            lose(MapLossKind::missing_end, link.start + "->" + link.end);
            continue;
        }
        const bool plain = link.flowValue.empty();
        std::string_view way;
        switch (link.type) {
        case LinkType::dependency: break;
        case LinkType::flow: way = ">"; break;
        case LinkType::flow_future: way = plain ? "<" : ">"; break;
        case LinkType::flow_past: way = plain ? "<>" : "<"; break;
        case LinkType::flow_both: way = "<>"; break;
        }
        auto value = link.flowValue;
        std::ranges::replace(value, '\'', ' ');
        const auto arrow = way.empty() ? "->" : plain ? fmt::format("+{}", way) : fmt::format("+'{}'{}", value, way);
        line(fmt::format("{} {} {}{}", mermaidQuoted(nameOf(map_, a)), arrow, mermaidQuoted(nameOf(map_, b)),
                         link.context.empty() ? "" : "; " + link.context));
    }
}

// Of a chain of steps the furthest stays.
void MermaidWriter::evolutions()
{
    for (std::size_t at = 0; at < resolved_.chain.size(); ++at) {
        const auto& one = map_.evolved[resolved_.chain[at]];
        const auto source = resolved_.evolved[resolved_.chain[at]];
        const auto shown = one.renamed.empty() ? one.name : one.renamed;
        const bool last = at + 1 == resolved_.chain.size() || !(resolved_.evolved[resolved_.chain[at + 1]] == source);
        if (source.kind == MapKind::child) {
            lose(MapLossKind::child_evolution, one.name);
            continue;
        }
        if (!source)
            continue;
        if (!last) {
            lose(MapLossKind::other_step, shown);
            continue;
        }
        if (!one.renamed.empty())
            lose(MapLossKind::new_name, one.renamed);
        if (!one.decorators.isEmpty())
            lose(MapLossKind::new_method, shown);
        if (one.maturity < 0 || one.maturity > 1)
            lose(MapLossKind::outside, shown);
        line(fmt::format("evolve {} {}", mermaidQuoted(nameOf(map_, source)), mermaidShare(one.maturity)));
    }
}

void MermaidWriter::marks()
{
    for (const auto& one : map_.notes)
        line(fmt::format("note {} {}", mermaidQuoted(one.text), place(one.text, one.visibility, one.maturity)));
    if (!map_.annotations.empty() && map_.legendAt)
        line(fmt::format("annotations {}", place("annotations", map_.legend.visibility, map_.legend.maturity)));
    for (const auto& one : map_.annotations) {
        if (!one.number || *one.number != std::floor(*one.number) || *one.number < 0 || *one.number > 1e9) {
            lose(MapLossKind::remark_number, one.text);
            continue;
        }
        for (const auto& at : one.places)
            line(fmt::format("annotation {},{} {}", static_cast<long long>(*one.number),
                             place(one.text, at.visibility, at.maturity), mermaidQuoted(one.text)));
    }
    for (const auto& one : map_.accelerators)
        line(fmt::format("{} {} {}", one.slows ? "deaccelerator" : "accelerator", mermaidQuoted(one.name),
                         place(one.name, one.visibility, one.maturity)));
    for (const auto& one : map_.attitudes)
        lose(MapLossKind::area, one.kind == AttitudeKind::pioneers   ? "pioneers"
                                : one.kind == AttitudeKind::settlers ? "settlers"
                                                                     : "townplanners");
}

std::string MermaidWriter::write(std::string_view text)
{
    line("wardley-beta");
    comments(text);
    settings();
    components(map_.anchors, true);
    components(map_.components, false);
    components(map_.submaps, false);
    pipelines();
    links();
    evolutions();
    marks();
    return std::move(out_);
}

} // namespace

std::string mermaidOf(const WardleyMap& map, std::string_view text, std::vector<MapLoss>& lost)
{
    return MermaidWriter(map, lost).write(text);
}

} // namespace core
