// What can be asked of a portfolio: the fields of a subject with how many
// members each has, and its values.
#pragma once

#include "core/base/progress.h"
#include "core/explore/view.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

class Database;
struct Numbers;

struct FieldMembers {
    std::string field;
    std::size_t members = 0; // distinct ones, "(none)" and "(unassigned)" among them
};
struct SubjectFields {
    Subject subject = Subject::cost;
    std::vector<FieldMembers> fields; // without tag:KEY, label:KEY and column:NAME, of which files have their own
    std::vector<std::string> values;
};

// For row tables known to the connection (registerRowTables). Of facts: as many members as a view
// by that field has. Of kpi and measure: those of the components, and the times that the data
// cover. Cost: a view for each field.
SubjectFields subjectFields(Database& db, const Numbers& numbers, Subject subject, const Progress& progress = {});

} // namespace core
