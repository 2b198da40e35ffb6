// A Wardley map as a plain value: what a map text says, and in which line it says it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

// A stretch of bytes inside one line of the text, without the line's end. begin == end: not written
// there.
struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool isEmpty() const { return begin == end; }
    friend bool operator==(const Token&, const Token&) = default;
};

// Where an element stands in its text, so that one token of it can be changed and nothing else.
struct SourceTokens {
    int line = 0;      // from 1
    Token name;        // with its quotes
    Token coordinates; // what stands between the brackets
    Token label;       // what stands between the brackets of label [dx, dy]
    Token labelSlot;   // empty, at the place where a new label would be written
    friend bool operator==(const SourceTokens&, const SourceTokens&) = default;
};

// Pixels from an element's point to the start of its text, x to the right and y downwards.
struct LabelOffset {
    double x = 5;
    double y = -10;
    friend bool operator==(const LabelOffset&, const LabelOffset&) = default;
};

struct Decorators {
    bool build = false;
    bool buy = false;
    bool outsource = false;
    bool market = false;
    bool ecosystem = false;
    bool hasStrategy() const { return build || buy || outsource; }
    bool isEmpty() const { return !hasStrategy() && !market && !ecosystem; }
    friend bool operator==(const Decorators&, const Decorators&) = default;
};

// Where a label stands if its author says nothing: (5, -10), twice that beside a strategy disc or
// market, three times beside an ecosystem, as onlinewardleymaps.com places it.
constexpr LabelOffset defaultLabel(const Decorators& marks)
{
    const int times = marks.ecosystem ? 3 : marks.hasStrategy() || marks.market ? 2 : 1;
    return {5.0 * times, -10.0 * times};
}

// visibility runs from 0 (bottom) to 1 (top, what the user sees), maturity from 0 (genesis) to 1
// (commodity). Values outside are kept as written. A component, or a submap if url is set or the
// line says so.
struct MapComponent {
    SourceTokens at;
    std::string name;
    double visibility = 0.9;
    double maturity = 0.1;
    bool placed = false;              // both coordinates were written
    std::optional<LabelOffset> label; // empty: the author gave none
    bool inertia = false;
    Decorators decorators;
    std::string url; // submaps: the key of the address
    LabelOffset labelOr() const { return label.value_or(defaultLabel(decorators)); }
    friend bool operator==(const MapComponent&, const MapComponent&) = default;
};

struct PipelineChild {
    SourceTokens at;
    std::string name;
    double maturity = 0.2;
    std::optional<LabelOffset> label;
    LabelOffset labelOr() const { return label.value_or(LabelOffset{}); }
    friend bool operator==(const PipelineChild&, const PipelineChild&) = default;
};

// A box under the component of the same name. With children it spans from the lowest to the highest
// of them.
struct MapPipeline {
    SourceTokens at;
    std::string name;
    std::optional<double> maturity1; // empty: the numbers cannot be read
    std::optional<double> maturity2;
    std::optional<double> written1; // beside a block, whose children's places count
    std::optional<double> written2;
    bool hidden = false; // written without coordinates and without children: switched off
    bool nested = false; // written with { }
    std::vector<PipelineChild> children;
    friend bool operator==(const MapPipeline&, const MapPipeline&) = default;
};

// A component's move along the maturity axis, perhaps under a new name (renamed; empty: the old
// one).
struct MapEvolution {
    SourceTokens at;
    std::string name;
    std::string renamed;
    double maturity = 0.85;
    std::optional<LabelOffset> label;
    Decorators decorators;
    LabelOffset labelOr() const { return label.value_or(defaultLabel(decorators)); }
    friend bool operator==(const MapEvolution&, const MapEvolution&) = default;
};

enum class LinkType { dependency, flow, flow_past, flow_future, flow_both };

// In at, name is the token of the start and coordinates that of the end.
struct MapLink {
    SourceTokens at;
    std::string start;
    std::string end;
    LinkType type = LinkType::dependency;
    std::string flowValue; // empty: none
    std::string context;   // empty: none
    friend bool operator==(const MapLink&, const MapLink&) = default;
};

struct MapNote {
    SourceTokens at;
    std::string text;
    double visibility = 0.9;
    double maturity = 0.1;
    friend bool operator==(const MapNote&, const MapNote&) = default;
};

struct MapPoint {
    double visibility = 0.9;
    double maturity = 0.1;
    friend bool operator==(const MapPoint&, const MapPoint&) = default;
};

struct MapAnnotation {
    SourceTokens at;
    std::optional<double> number; // empty: what stands there is no number
    std::string text;
    std::vector<MapPoint> places; // at least one
    friend bool operator==(const MapAnnotation&, const MapAnnotation&) = default;
};

enum class AttitudeKind { pioneers, settlers, townplanners };

// A work-style area from its top left to its bottom right corner.
struct MapAttitude {
    SourceTokens at;
    AttitudeKind kind = AttitudeKind::pioneers;
    double visibility = 0.9;
    double maturity = 0.1;
    double visibility2 = 0.8;
    double maturity2 = 0.2;
    friend bool operator==(const MapAttitude&, const MapAttitude&) = default;
};

struct MapAccelerator {
    SourceTokens at;
    std::string name;
    double visibility = 0.9;
    double maturity = 0.1;
    bool slows = false; // a deaccelerator
    friend bool operator==(const MapAccelerator&, const MapAccelerator&) = default;
};

struct MapUrl {
    SourceTokens at;
    std::string name;
    std::string url;
    friend bool operator==(const MapUrl&, const MapUrl&) = default;
};

struct StageLabel {
    std::string line1;
    std::string line2;
    friend bool operator==(const StageLabel&, const StageLabel&) = default;
};

// A comment for this program, `// opsatlas: TEXT`: what it says, trimmed, and where TEXT stands.
struct MapComment {
    int line = 0;
    Token token;
    std::string text;
    friend bool operator==(const MapComment&, const MapComment&) = default;
};

// Where custom-built, product and commodity begin on the maturity axis. As onlinewardleymaps.com
// draws them.
constexpr std::array<double, 3> defaultStageStarts = {0.175, 0.40, 0.70};

struct WardleyMap {
    std::string title = "Untitled Map";
    std::string style =
        "plain";      // as written; drawn as plain if it is none of plain, wardley, colour, handwritten, dark
    double width = 0; // of the map area in pixels; 0: fit the window
    double height = 0;
    std::array<StageLabel, 4> stages = {
        StageLabel{"Genesis", ""}, {"Custom-Built", ""}, {"Product", "(+rental)"}, {"Commodity", "(+utility)"}};
    std::array<double, 3> stageStarts = defaultStageStarts;
    bool evolutionHidden = false;
    bool valueChainHidden = false;
    std::string verticalCaption; // of the vertical axis; empty: "Value Chain"
    std::string verticalLow;
    std::string verticalHigh;
    MapPoint legend; // where the box of annotations stands
    std::optional<SourceTokens> legendAt;
    bool labelsAsWritten = false; // authors' offsets stay, whatever they lie on

    std::vector<MapComponent> components;
    std::vector<MapComponent> anchors;
    std::vector<MapComponent> submaps;
    std::vector<MapPipeline> pipelines;
    std::vector<MapEvolution> evolved;
    std::vector<MapLink> links;
    std::vector<MapNote> notes;
    std::vector<MapAnnotation> annotations;
    std::vector<MapAttitude> attitudes;
    std::vector<MapAccelerator> accelerators;
    std::vector<MapUrl> urls;
    std::vector<MapComment> comments;

    friend bool operator==(const WardleyMap&, const WardleyMap&) = default;
};

enum class MapKind : std::uint8_t {
    none,
    component,
    anchor,
    submap,
    pipeline,
    child,
    evolved,
    link,
    note,
    annotation,
    attitude,
    accelerator,
    legend
};

// One element of a map: which list, which place in it, and for a pipeline's child (or an
// annotation's further place) which.
struct MapRef {
    MapKind kind = MapKind::none;
    std::uint32_t index = 0;
    std::uint32_t part = 0;
    explicit operator bool() const { return kind != MapKind::none; }
    friend bool operator==(const MapRef&, const MapRef&) = default;
};

// What one map may hold; what is beyond is kept in the text, reported and not drawn.
constexpr std::size_t maxMapElements = 20'000;
constexpr std::size_t maxMapLinks = 100'000;
constexpr std::size_t maxMapDiagnostics = 1'000;

} // namespace core
