// The rules of map_lint.h, by what they look at. Part of map_lint.h.
#pragma once

#include "core/map/elements.h"
#include "core/map/map_bindings.h"
#include "core/map/map_lint.h"
#include "core/map/map_names.h"
#include "core/map/map_reach.h"

namespace core {

// One map under all rules.
class MapLinter {
public:
    MapLinter(std::string_view text, const OwmReading& reading, const MapLintOptions& options);
    std::vector<MapLintFinding> run();

private:
    using About = std::vector<std::string>;
    MapLintFinding& add(std::string_view code, Severity severity, const SourceTokens& at, Message text, About about);
    // The line with one of its tokens written anew.
    MapLintFix rewritten(int line, Token token, std::string_view now) const;
    MapLintFix removed(int line) const;
    std::string lineOf(int line) const;
    void ownFindings();
    bool isAllowed(const MapLintFinding& finding) const;

    // map_lint_links.cpp
    bool isSwapped();
    void upwards();
    void cycles();
    void danglingEnds();
    void oddLinks();
    void unlinked();
    void unreached();
    void suppliers();
    // map_lint_places.cpp
    void percent();
    void duplicates();
    void anchors();
    void evolutions();
    void methods();
    void pipelines();
    void size();
    void labels();
    // map_lint_comments.cpp
    void comments();
    void promises();
    void owners();

    bool isInside(const MapComponent& one) const;
    std::size_t stageOf(double maturity) const;

    std::string_view text_;
    const OwmReading& reading_;
    const WardleyMap& map_;
    const MapLintOptions& options_;
    MapNames names_;
    ResolvedNames resolved_;
    MapReach reach_;
    MapBindings bindings_;
    bool swapped_ = false;
    std::vector<MapLintFinding> found_;
};

} // namespace core
