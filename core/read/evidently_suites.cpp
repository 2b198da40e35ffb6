// Evidently reports from 0.7 on, and test suites of the versions before (README.md, Models and
// runs). The new reports name neither a time nor a version.
#include "core/read/evidently.h"

#include "core/base/text.h"
#include "core/read/json_values.h"

#include <array>

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
        const auto& value = entry["value"];
        number(name, value);
        for (const auto& [key, inner] : value.members()) {
            const auto path = name + "." + std::string(key);
            number(path, inner);
            for (const auto& [deeper, last] : inner.members())
                number(path + "." + std::string(deeper), last);
        }
    }

    void test(const Json& test, std::string_view key, std::string_view type, std::optional<double> observed)
    {
        OutcomeFact fact;
        fact.status = suiteOutcome(test["status"].text());
        reading_.check(fact.status);
        failed_ = failed_ || fact.status == Outcome::fail || fact.status == Outcome::error;
        fact.runKind = "evidently";
        fact.runId = id_;
        fact.check = key;
        fact.checkType = type;
        fact.at = at_;
        fact.observed = observed;
        const auto message = cutText(test["description"].text());
        fact.message = message;
        fact.row = ++tests_;
        reading_.sink.outcome(fact);
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
        fact.value = *number;
        fact.row = row_;
        reading_.sink.point(fact);
    }

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
    Reading& reading_;
    std::optional<Milliseconds> at_;
    const std::string& id_;
    std::string_view column_;
    std::int64_t row_ = 0, tests_ = 0;
    bool failed_ = false;
};

} // namespace

void readEvidently(Reading& reading, const Json& top)
{
    Report report(reading, std::nullopt);
    for (const auto& entry : top["metrics"].items())
        report.metric(entry);
    for (const auto& test : top["tests"].items()) {
        const auto key = std::string(firstText({test["metric_config"]["metric_id"]})) + " "
                         + std::string(firstText({test["id"], test["name"]}));
        report.test(test, key, "evidently.test", std::nullopt);
    }
    report.finish({});
}

void readEvidentlyTestSuite(Reading& reading, const Json& top)
{
    Report report(reading, reading.times.uncounted(top["timestamp"].text()));
    for (const auto& test : top["tests"].items()) {
        ++*reading.found.results;
        const auto& value = test["parameters"]["value"];
        report.number("value", value);
        const auto column = firstText({test["parameters"]["column_name"]});
        const auto key = std::string(test["name"].text()) + (column.empty() ? "" : " " + std::string(column));
        report.test(test, key, "evidently.test", value.number());
    }
    report.finish(top["version"].text());
}

} // namespace core
