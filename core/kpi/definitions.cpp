#include "core/kpi/definitions.h"

#include "core/bytes/sqlite.h"
#include "core/measure/binding.h"
#include "core/measure/rules.h"

namespace core {

std::optional<Issue> checkItem(DefinitionKind kind, std::string_view json)
{
    Issue why;
    bool good = false;
    switch (kind) {
    case DefinitionKind::kpis: good = readDefinition(json, why).has_value(); break;
    case DefinitionKind::targets: good = readTarget(json, why).has_value(); break;
    case DefinitionKind::rules: good = readRule(json, why).has_value(); break;
    case DefinitionKind::bindings: good = readBinding(json, why).has_value(); break;
    case DefinitionKind::views: good = true; break; // core/explore reads them
    }
    return good ? std::nullopt : std::optional(why);
}

Catalogue catalogueOf(const Database& db)
{
    Catalogue catalogue;
    if (number(db, "SELECT EXISTS(SELECT 1 FROM live_document WHERE kind = 'kpis' AND replaces = 1)") == 0)
        catalogue = Catalogue::standard();
    Statement items(db,
                    "SELECT kind, json FROM definition WHERE kind IN ('kpis', 'targets') ORDER BY document, position");
    while (items.step()) {
        Issue why; // items were checked when they came; what an older program let in is passed by
        if (items.view(0) == "kpis") {
            if (auto kpi = readDefinition(items.view(1), why))
                catalogue.put(std::move(*kpi));
        } else if (auto target = readTarget(items.view(1), why)) {
            catalogue.putTarget(std::move(*target));
        }
    }
    return catalogue;
}

} // namespace core
