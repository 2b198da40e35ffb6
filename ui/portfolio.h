// What the window asks core for, about one open portfolio.
#pragma once

#include "core/base/progress.h"
#include "core/brief/pages.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ui {

// What is asked about; what is left open is chosen by core: the last month that the data cover to its end, else the latest,
// and the period before.
struct Wish {
    std::string scope = "*";
    std::optional<core::Period> period, comparison;
    friend bool operator==(const Wish&, const Wish&) = default;
};
inline Wish wishFor(const core::Scope& scope) { return {scope.scope, scope.period, scope.comparison}; }

// What the scope bar offers and the status bar shows.
struct Frame {
    core::PageHead head;                 // for what was asked about
    std::vector<std::string> components; // by name
    std::vector<core::Period> months;    // months with data, oldest first; empty: nothing imported yet
};

// What became of one path of an import.
struct Receipt {
    std::string path;
    std::string status; // imported, unchanged, replaced, refused
    std::string text;   // one sentence: rows, rejects, why refused
    std::int64_t rejected = 0;
};

// Every call may take long, opens its own connection and may come from any thread; Jobs make them. All throw core::Error.
class Portfolio {
public:
    Portfolio() = default;
    Portfolio(const Portfolio&) = delete;
    Portfolio& operator=(const Portfolio&) = delete;
    virtual ~Portfolio() = default;

    virtual std::filesystem::path path() const = 0;
    // Makes the empty file. Fault::workspace if something is there already.
    virtual void create() const = 0;
    // Fault::argument if the scope names no component of the portfolio.
    virtual Frame frame(const Wish& wish, const core::Progress& progress) const = 0;
    virtual core::OverviewPage overview(const core::Scope& scope, const core::Progress& progress) const = 0;
    virtual core::KpiPage kpi(const std::string& id, const core::Scope& scope, const core::Progress& progress) const = 0;
    virtual core::DataPage data(const core::Scope& scope, const core::Progress& progress) const = 0;
    // In order of name, one transaction a file; a stop leaves what is already imported.
    virtual std::vector<Receipt> import(const std::vector<std::filesystem::path>& paths, const core::Progress& progress) const = 0;
    virtual void undoImport(core::ImportId id, const core::Progress& progress) const = 0;
};

} // namespace ui
