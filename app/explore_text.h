// What a view answers, as a table for people.
#pragma once

#include "core/explore/answer.h"
#include "core/explore/field_list.h"

#include <string>
#include <vector>

namespace core {
struct Numbers;
}

namespace app {

std::string answerTable(const core::View& view, const core::Answer& answer, const core::Numbers& numbers);

// Fields with their members, and values; subject after subject.
std::string fieldsTable(const std::vector<core::SubjectFields>& subjects);
std::string fieldsJson(const std::vector<core::SubjectFields>& subjects);

} // namespace app
