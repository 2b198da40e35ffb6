// opsatlas findings: what somebody should decide on, most money first.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/figures.h"
#include "app/message_json.h"
#include "app/period_option.h"
#include "app/print.h"

#include "core/base/message_text.h"
#include "core/findings/findings.h"
#include "core/kpi/numbers.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

namespace app {

namespace {

struct FindingsOptions {
    std::string workspace, period, scope = "*";
    bool json = false;
};

std::optional<std::string_view> wordOr(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

void addFinding(core::JsonWriter& json, const core::Finding& finding)
{
    json.beginObject();
    json.member("kind", core::findingWord(finding.kind)).member("severity", core::severityWord(finding.severity));
    json.member("kpi", wordOr(finding.kpi)).member("scope", finding.scope);
    json.key("components").beginArray();
    for (const auto& component : finding.components)
        json.value(component);
    json.endArray();
    json.member("amount", finding.amount);
    json.member("currency", finding.amount ? wordOr(finding.currency) : std::nullopt);
    json.member("since", finding.since ? std::optional(finding.since->text()) : std::nullopt);
    json.key("days_left");
    finding.daysLeft ? json.value(*finding.daysLeft) : json.null();
    json.member("owner", wordOr(finding.owner));
    json.key("message");
    addMessage(json, finding.headline);
    json.key("more").beginArray();
    for (const auto& sentence : finding.more)
        addMessage(json, sentence);
    json.endArray();
    json.member("text", core::messageText(core::sentencesOf(finding)));
    json.key("evidence").beginArray();
    for (const auto& figure : finding.evidence)
        json.beginObject()
            .member("kpi", figure.kpi)
            .member("scope", figure.scope)
            .member("period", figure.period.text())
            .member("value", figure.value)
            .endObject();
    json.endArray().endObject();
}

std::string findingsJson(const std::vector<core::Finding>& findings)
{
    core::JsonWriter json;
    json.beginArray();
    for (const auto& finding : findings)
        addFinding(json, finding);
    json.endArray();
    return json.text() + "\n";
}

void printFindings(const std::vector<core::Finding>& findings)
{
    std::size_t number = 0;
    for (const auto& finding : findings) {
        outLine(fmt::format("{:>2}  {:<7} {}", ++number, core::severityWord(finding.severity),
                            core::messageText(core::sentencesOf(finding))));
    }
    if (findings.empty())
        outLine("Nothing needs a decision.");
}

int runFindings(const FindingsOptions& options)
{
    core::Workspace workspace(options.workspace, core::Access::read);
    const auto numbers = core::loadNumbers(workspace.db());
    const core::Question question{{}, options.scope, core::periodNamed(options.period, numbers.measures)};
    const auto findings = core::findingsOf(workspace, numbers.engine(), question, progressLine("Looking"));
    if (options.json)
        out(findingsJson(findings));
    else
        printFindings(findings);
    return 0;
}

} // namespace

void addFindings(Command& program)
{
    auto [command, options] = program.command<FindingsOptions>(
        "findings", "What somebody should decide on: what is wrong, what money rests on it, who answers", runFindings);
    command.value("-w,--workspace", options.workspace, "the workspace file").required();
    command.value("--period", options.period, periodHelp);
    command.value("--scope", options.scope, scopeHelp);
    command.flag("--json", options.json, "print one JSON document");
}

} // namespace app
