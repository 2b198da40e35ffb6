// The reader behind owm_read.h: one object reads one text. Split by kind of statement over
// owm_read.cpp (which line is what, links, evolve), owm_elements.cpp and owm_settings.cpp.
#pragma once

#include "core/base/text.h"
#include "core/map/map_names.h"
#include "core/map/owm_report.h"
#include "core/map/owm_statements.h"

#include <string_view>
#include <utility>
#include <vector>

namespace core {

// Element lines are read in order. Lines whose meaning depends on which names are declared wait
// until all are known.
class OwmReader {
public:
    explicit OwmReader(std::string_view text) : lines_(text), report_(lines_) {}
    OwmReading read();

private:
    std::string_view code(int line) const { return report_.code(line); }
    bool isEmptyLine(int line) const { return skipBlanks(code(line), 0) == code(line).size(); }
    bool isLone(int line, char brace) const { return trim(code(line)) == std::string_view(&brace, 1); }
    int lineCount() const { return static_cast<int>(lines_.lines().size()); }
    int blockAfter(int line) const;
    bool room(int line);
    void keywordCase(int line, const OwmHead& head);
    void noName(int line, const OwmHead& head);
    void nameFindings(int line, const OwmName& name);
    std::pair<double, double> coordinates(int line, const OwmName& name, SourceTokens& at, bool* placed);
    void attributeFindings(int line, const OwmAttributes& attributes);

    void ownComments();
    void readLine(int& line);
    void statement(int line, const OwmHead& head, int& next);
    void component(int line, const OwmHead& head);
    void pipeline(int line, const OwmHead& head, int& next);
    void pipelineNumbers(int line, const OwmName& name, MapPipeline& pipe, bool& drop);
    void children(MapPipeline& pipe, int open, int& next);
    void child(MapPipeline& pipe, int line, const OwmHead& head);
    int blockEnd(int open) const;
    void note(int line, const OwmHead& head);
    void annotation(int line, const OwmHead& head);
    void attitude(int line, const OwmHead& head);
    void accelerator(int line, const OwmHead& head);
    void url(int line, const OwmHead& head);
    void setting(int line, const OwmHead& head);
    void stages(int line, const OwmHead& head);
    void axis(int line, const OwmHead& head);
    void title(int line, const OwmHead& head);
    void style(int line, const OwmHead& head);
    void legend(int line, const OwmHead& head);
    void size(int line, const OwmHead& head);
    void strategy(int line, const OwmHead& head, const MapNames& names);
    void evolve(int line, const OwmHead& head, const MapNames& names);
    void linkOrUnknown(int line);
    void unknown(int line);
    void doubtful();

    OwmLines lines_;
    OwmReport report_;
    WardleyMap map_;
    std::vector<int> links_;    // lines that are links or unknown
    std::vector<int> doubtful_; // lines with a keyword and an arrow
    std::vector<int> evolves_;
    std::vector<int> strategies_;
    std::vector<std::pair<int, OwmAttributes>> inline_; // evolve written behind a component
    int titleLine_ = 0;
    std::size_t elements_ = 0;
    bool full_ = false;
};

} // namespace core
