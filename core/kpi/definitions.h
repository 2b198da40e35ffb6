// Definitions of the workspace: checked when they come in, put together when they are used.
#pragma once

#include "core/base/issue.h"
#include "core/kpi/catalogue.h"
#include "core/model/facts.h"

#include <optional>
#include <string_view>

namespace core {

class Database;

// Whether one item of a definition document can be used; empty: yes. An import asks for each item
// and refuses the document that holds a faulty one. A formula's fault has its position in
// characters in place.column.
std::optional<Issue> checkItem(DefinitionKind kind, std::string_view json);

// The KPIs in force with their targets: the standard ones unless a document has replaced
// the set, then the workspace's.
Catalogue catalogueOf(const Database& db);

} // namespace core
