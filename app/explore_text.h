// What a view answers, as a table for people.
#pragma once

#include "core/explore/answer.h"

#include <string>

namespace core {
struct Numbers;
}

namespace app {

std::string answerTable(const core::View& view, const core::Answer& answer, const core::Numbers& numbers);

} // namespace app
