// Evidently reports from 0.7 on, and test suites of the versions before (README.md, Models and
// runs). The new reports name neither a time nor a version.
#include "core/base/sentences.h"
#include "core/read/evidently.h"

#include "core/base/text.h"
#include "core/read/evidently_drift.h"
#include "core/read/json_values.h"

#include <array>
#include <cmath>
#include <map>
#include <vector>

namespace core {

namespace {

Outcome suiteOutcome(std::string_view word)
{
    struct Word {
        std::string_view word;
        Outcome outcome;
    };
    constexpr std::array<Word, 5> words = {{{"SUCCESS", Outcome::pass},
                                            {"FAIL", Outcome::fail},
                                            {"WARNING", Outcome::warn},
                                            {"ERROR", Outcome::error},
                                            {"SKIPPED", Outcome::skip}}};
    for (const auto& [known, outcome] : words)
        if (equalNoCase(known, word))
            return outcome;
    return Outcome::error;
}

// "ValueDrift(column=age,method=…)": the name before the bracket, and one parameter's value.
std::string_view nameBefore(std::string_view text) { return trim(text.substr(0, text.find('('))); }
std::string_view parameter(std::string_view text, std::string_view name)
{
    const auto open = text.find('(');
    if (open == std::string_view::npos)
        return {};
    text = text.substr(open + 1, text.rfind(')') - open - 1);
    for (const auto part : split(text, ',')) {
        const auto equal = part.find('=');
        if (equal != std::string_view::npos && trim(part.substr(0, equal)) == name)
            return trim(part.substr(equal + 1));
    }
    return {};
}

class Report {
public:
    Report(Reading& reading, std::optional<Milliseconds> at) : reading_(reading), at_(at), id_(reading.contentHash())
    {
        reading_.found.results = 0;
    }

    void metric(const Json& entry)
    {
        ++row_;
        if (entry.members().empty())
            return;
        ++*reading_.found.results;
        const auto text = firstText({entry["metric_name"], entry["metric_id"]});
        const std::string name(nameBefore(text));
        const auto column = firstText({entry["config"]["column"]});
        column_ = column.empty() ? parameter(text, "column") : column;
        // ColumnCount(column_type=…) is another series than ColumnCount().
        const auto parameters = trim(text.substr(name.size()));
        detail_ =
            parameters.find('=') == std::string_view::npos || parameters == "(column=" + std::string(column_) + ")"
                ? std::string_view()
                : text;
        const auto& value = entry["value"];
        const auto type = entry["config"]["type"].text(); // evidently:metric_v2:ValueDrift
        const auto kind = type.empty() ? std::string_view(name) : type.substr(type.rfind(':') + 1);
        if (kind == "ValueDrift") {
            drift(entry, text);
        } else if (kind == "DriftedColumnsCount") {
            counted_ = value["count"].number();
            countedShare_ = value["share"].number();
        }
        number(name, value);
        for (const auto& [key, inner] : value.members()) {
            const auto path = name + "." + std::string(key);
            number(path, inner);
            for (const auto& [deeper, last] : inner.members())
                number(path + "." + std::string(deeper), last);
        }
    }

    void test(const Json& test, std::string_view key, std::optional<double> observed)
    {
        OutcomeFact fact;
        fact.status = suiteOutcome(test["status"].text());
        reading_.check(fact.status);
        fact.check = key;
        fact.checkType = "evidently.test";
        fact.observed = observed;
        const auto message = cutText(test["description"].text());
        fact.message = message;
        fact.row = ++tests_;
        tell(fact);
    }

    // The test of a column's drift is the verdict on it, whatever its score would say.
    bool driftTest(const Json& test)
    {
        const auto& metric = test["metric_config"];
        const auto column = metric["params"]["column"].text();
        if (column.empty() || !metric["params"]["type"].text().ends_with(":ValueDrift"))
            return false;
        const auto status = suiteOutcome(test["status"].text());
        reading_.check(status);
        ++tests_;
        auto& own = driftOf(column);
        own.verdict = own.isTested ? worse(*own.verdict, status) : status;
        own.isTested = true;
        return true;
    }

    // A column is one verdict, however often it was measured.
    void tellDrift()
    {
        std::size_t unknown = 0, drifted = 0;
        for (const auto& column : order_) {
            auto& own = columns_[column];
            if (!own.verdict)
                own.verdict = verdictByCount();
            unknown += !own.verdict;
            drifted += own.verdict == Outcome::fail;
            if (!own.verdict)
                continue;
            OutcomeFact fact;
            fact.status = *own.verdict;
            const auto key = "ValueDrift:" + std::string(column);
            fact.check = key;
            fact.checkType = "evidently.drift";
            fact.asset = {AssetKind::column, {}, column, {}};
            fact.observed = own.score;
            fact.row = own.row;
            tell(fact);
        }
        if (unknown > 0)
            reading_.warn(0, 0, "evidently.drift-unknown",
                          sentence(MessageCode::note_drift_unknown, unknown, order_.size()),
                          "save the report with a later version of Evidently, or with its tests");
        else if (countsTheseColumns() && *counted_ != static_cast<double>(drifted))
            reading_.warn(0, 0, "evidently.drift-count",
                          sentence(MessageCode::note_drift_counted, shortest(*counted_), drifted, order_.size()));
    }

    void number(const std::string& name, const Json& value)
    {
        const auto number = value.number();
        if (!number)
            return;
        reading_.metrics.add(name, *number);
        PointFact fact;
        fact.metric = name;
        fact.asset = {AssetKind::column, {}, column_, {}};
        fact.at = at_;
        fact.runKind = "evidently";
        fact.runId = id_;
        const std::array<Label, 1> labels = {{{"metric", detail_}}};
        fact.labels = Labels(labels).first(detail_.empty() ? 0 : 1);
        fact.value = *number;
        fact.row = row_;
        reading_.sink.point(fact);
    }
    // What the numbers that follow are of, where their names do not say it.
    void of(std::string_view detail) { detail_ = detail; }

    void finish(std::string_view version)
    {
        const std::string producer = "evidently " + std::string(version);
        RunFact run;
        run.kind = "evidently";
        run.externalId = id_;
        run.started = at_;
        run.ended = at_;
        run.status = failed_ ? "fail" : "success";
        run.producer = trim(producer);
        reading_.sink.run(run);
    }

private:
    struct Drift {
        std::optional<Outcome> verdict;
        bool isTested = false;
        std::optional<double> score;
        std::int64_t row = 0;
    };

    // The report counts drifted columns, and these are all that it looked at.
    bool countsTheseColumns() const
    {
        const auto columns = static_cast<double>(order_.size());
        return counted_ && countedShare_ && !order_.empty()
               && (*counted_ == 0 || std::fabs(*counted_ - *countedShare_ * columns) < 0.5);
    }

    // Where no score tells: of none and of all drifted columns the count alone says which.
    std::optional<Outcome> verdictByCount() const
    {
        if (!countsTheseColumns())
            return std::nullopt;
        if (*counted_ == 0)
            return Outcome::pass;
        return *counted_ == static_cast<double>(order_.size()) ? std::optional(Outcome::fail) : std::nullopt;
    }

    static Outcome worse(Outcome a, Outcome b)
    {
        for (const auto outcome : {Outcome::fail, Outcome::error, Outcome::warn, Outcome::skip})
            if (a == outcome || b == outcome)
                return outcome;
        return Outcome::pass;
    }

    Drift& driftOf(std::string_view column)
    {
        const auto [at, isNew] = columns_.try_emplace(column);
        if (isNew) {
            order_.push_back(column);
            at->second.row = row_;
        }
        return at->second;
    }

    void drift(const Json& entry, std::string_view text)
    {
        const auto score = entry["value"].number();
        if (!score || column_.empty())
            return;
        auto method = entry["config"]["method"].text();
        if (method.empty())
            method = parameter(text, "method");
        auto threshold = entry["config"]["threshold"].number();
        if (!threshold)
            threshold = parseNumber(parameter(text, "threshold"));
        auto& own = driftOf(column_);
        own.score = score;
        own.row = row_;
        const auto drifted = threshold ? hasDrifted(method, *score, *threshold) : std::nullopt;
        if (drifted)
            own.verdict = worse(own.verdict.value_or(Outcome::pass), *drifted ? Outcome::fail : Outcome::pass);
    }

    void tell(OutcomeFact& fact)
    {
        failed_ = failed_ || fact.status == Outcome::fail || fact.status == Outcome::error;
        fact.runKind = "evidently";
        fact.runId = id_;
        fact.at = at_;
        reading_.sink.outcome(fact);
    }

    Reading& reading_;
    std::optional<Milliseconds> at_;
    const std::string& id_;
    std::string_view column_, detail_;
    std::map<std::string_view, Drift> columns_;
    std::vector<std::string_view> order_;          // as they are first named
    std::optional<double> counted_, countedShare_; // drifted columns, as the report counts them
    std::int64_t row_ = 0, tests_ = 0;
    bool failed_ = false;
};

} // namespace

void readEvidently(Reading& reading, const Json& top)
{
    Report report(reading, reading.times.uncounted(top["timestamp"].text())); // few have one
    for (const auto& entry : top["metrics"].items())
        report.metric(entry);
    for (const auto& test : top["tests"].items()) {
        const auto key = std::string(firstText({test["metric_config"]["metric_id"]})) + " "
                         + std::string(firstText({test["id"], test["name"]}));
        if (!report.driftTest(test))
            report.test(test, key, std::nullopt);
    }
    report.tellDrift();
    report.finish({});
}

void readEvidentlyTestSuite(Reading& reading, const Json& top)
{
    Report report(reading, reading.times.uncounted(top["timestamp"].text()));
    for (const auto& test : top["tests"].items()) {
        ++*reading.found.results;
        const auto& value = test["parameters"]["value"];
        const auto column = firstText({test["parameters"]["column_name"]});
        const auto key = std::string(test["name"].text()) + (column.empty() ? "" : " " + std::string(column));
        report.of(key);
        report.number("value", value);
        report.test(test, key, value.number());
    }
    report.finish(top["version"].text());
}

} // namespace core
