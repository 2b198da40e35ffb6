// The forms of opsatlas map that print what core says of maps.
#pragma once

#include <string>

namespace app {

class Command;

void addMapLint(Command& map);
void addMapDiff(Command& map);
void addMapNumbers(Command& map);
void addMapRegister(Command& map);
void addMapRender(Command& map);

// What stands behind the last dot of a file name, in lower case.
std::string endOf(const std::string& name);

} // namespace app
