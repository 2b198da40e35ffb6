// opsatlas settings: what a person has said of a whole workspace.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"

#include "core/bytes/json_write.h"
#include "core/intake/reporting_currency.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

namespace app {

namespace {

constexpr const char* ofImports = "auto";

struct SettingsOptions {
    std::string workspace, currency;
    bool json = false;
};

int runSettings(const SettingsOptions& options)
{
    const bool changes = !options.currency.empty();
    core::Workspace workspace(options.workspace, changes ? core::Access::write : core::Access::read);
    if (changes)
        core::setReportingCurrency(workspace, options.currency == ofImports ? std::string() : options.currency);
    const auto currency = core::reportingCurrencyOf(workspace);
    if (options.json) {
        core::JsonWriter json;
        json.beginObject().member("currency", currency.currency).member("currency_set", currency.isSet);
        json.key("without_rate").beginArray();
        for (const auto& other : currency.withoutRate)
            json.value(other);
        json.endArray().endObject();
        outLine(json.text());
    } else {
        outLine(fmt::format("currency: {}{}", currency.currency.empty() ? "none yet" : currency.currency,
                            currency.isSet ? ", set" : ", of the oldest import in force"));
    }
    for (const auto& other : currency.withoutRate)
        message(fmt::format("Amounts in {0} are left out, as there is no rate from {0} to {1}; import a file with "
                            "currency,month,rate.",
                            other, currency.currency));
    return 0;
}

} // namespace

void addSettings(Command& program)
{
    auto [command, options] = program.command<SettingsOptions>(
        "settings", "The settings of a workspace; with an option one is changed", runSettings);
    command.value("-w,--workspace", options.workspace, "The workspace").required();
    command.value("--currency", options.currency,
                  "Show figures in this one, such as EUR; auto: in that of what was imported");
    command.flag("--json", options.json, "Print one JSON document");
}

} // namespace app
