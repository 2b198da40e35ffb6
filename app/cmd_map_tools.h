// The forms of opsatlas map that print what core says of maps.
#pragma once

namespace app {

class Command;

void addMapLint(Command& map);
void addMapDiff(Command& map);
void addMapNumbers(Command& map);
void addMapRegister(Command& map);

} // namespace app
