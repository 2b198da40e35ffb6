// What a page edits and a file can bring: definition documents and map texts (README.md, Registers
// and definitions).
#pragma once

#include "core/read/format.h"

namespace core {

bool isDefinitions(const Json& top);
void readDefinitions(Reading& reading, const Json& top);

void readMapText(Reading& reading, const std::string& text);

} // namespace core
