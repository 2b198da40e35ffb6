// What every reader works with: where facts go, what is being counted, how times are taken.
#pragma once

#include "core/base/progress.h"
#include "core/bytes/text_source.h"
#include "core/model/sink.h"
#include "core/read/inspection.h"
#include "core/read/read_options.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace core {

// Counts the times of one file. Equal text in the same field, as in rows of one hour, is read once.
class TimeTally {
public:
    // order: of dates that could have two.
    TimeTally(std::optional<TimeStatement>& statement, std::string_view zone, DateOrder order);
    ~TimeTally();

    // The time that a text says, counted; an empty text counts nowhere. slot (0 to 3): which field,
    // so that each remembers its own last text.
    std::optional<Milliseconds> text(std::string_view text, std::size_t slot = 0);
    std::optional<Milliseconds> number(double epoch);
    Milliseconds known(Milliseconds at);                                // a time that needs no reading, counted
    std::optional<Milliseconds> uncounted(std::string_view text) const; // for times that inspect does not state
    void unreadable() { ++stated().unreadable; }
    void takeBack() { --stated().unreadable; } // the last text that could not be read will come again in another form
    void known() { stated(); }                 // the file has such a field: there is a statement, perhaps of nothing

private:
    struct Zones;
    TimeStatement& stated();
    std::optional<Milliseconds> count(const std::optional<TimeRead>& read);
    Milliseconds inUtc(const TimeRead& read) const;

    std::optional<TimeStatement>& statement_;
    std::unique_ptr<Zones> zone_; // null: UTC
    DateOrder order_;
    struct Last {
        std::string text;
        std::optional<TimeRead> read;
        std::optional<Milliseconds> at;
    };
    std::array<Last, 4> last_;
};

// Counts metrics by name as inspect states them; sums are compensated.
class MetricTally {
public:
    void add(std::string_view name, double value);
    void state(Inspection& found) const;

private:
    struct Sums {
        MetricStatement stated;
        double rest = 0; // what the sum lost (Neumaier)
        std::int64_t nonfinite = 0;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, Sums, Hash, std::equal_to<>> sums_;
};

class Json;
class JsonReader;

struct Reading {
    const std::filesystem::path& path;
    const ReadOptions& options;
    Sink& sink;
    const Progress& progress;
    Inspection& found;
    std::string part{};          // the file at hand within a folder that is read as a whole, as its path is shown
    std::string_view document{}; // the text of a JSON document while it is read
    JsonReader* json = nullptr;  // that parsed the document, or the line at hand, while it is read
    std::string identity{};      // of the content, where a format has no run id of its own; made on demand
    MetricTally metrics{};
    TimeTally times;

    Reading(const std::filesystem::path& file, const ReadOptions& chosen, Sink& facts, const Progress& reported,
            Inspection& inspection);

    // A rejected row or line: told to the sink, kept in the issues (up to
    // maxIssues). Does not count it.
    void refuse(std::int64_t line, std::int64_t column, std::string_view code, const std::string& reason,
                std::string_view text);
    // The same of an entry, or of something within it: told with the line and column at which it
    // begins. row: as in Records::entry, of which lines are of use here.
    void refuse(const Json& entry, std::int64_t row, std::string_view code, const std::string& reason,
                std::string_view text);
    // Something worth saying that costs nothing.
    void warn(std::int64_t line, std::int64_t column, std::string_view code, const std::string& text,
              const std::string& fix = {});
    // An amount that is not known, of amountRoles; told with its line and counted. why: a sentence.
    void unknownAmount(std::int64_t line, std::int64_t column, CostRole amount, std::string_view currency,
                       const std::string& why);
    void check(Outcome outcome) { ++found.checks[std::string(outcomeName(outcome))]; }
    const std::string& contentHash(); // XXH3-128 of the unpacked bytes
    // Of exports whose runs have no ids and whose facts no asset of their own: the run within its
    // source, and the source as an asset (none if nobody named it).
    std::string inSource(std::string_view name) const;
    AssetName sourceAsset(AssetKind kind, std::string_view nameSpace) const
    {
        return {kind, nameSpace, options.source, {}};
    }
    // The period that somebody has said for a file without dates. Throws Error{format} if nobody
    // has: with what the file is, as in "this is a summary", and what else to do.
    Period periodSaid(std::string_view what, std::string_view otherWay);
    bool usesPeriod = false;
    std::string title() const; // the file's name without its endings, packed or not

    static std::string_view outcomeName(Outcome outcome); // pass, warn, fail, error, skip

    // Line and column in the file, from 1; 0: not known.
    std::pair<std::int64_t, std::int64_t> placeOf(const Json& entry, std::int64_t row) const;

private:
    void tell(Issue issue);
    std::int64_t untold_ = 0;
};

// At most maxRejectedText characters of text, whole ones.
std::string cutText(std::string_view text);

} // namespace core
