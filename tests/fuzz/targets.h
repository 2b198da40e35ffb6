// What is fuzzed: each takes any bytes, must come back, and aborts where a result is wrong.
#pragma once

#include <span>
#include <string_view>

namespace fuzz {

void csv(std::string_view bytes);  // the fast reader gives what the slow one gives
void json(std::string_view bytes); // and what is written back reads the same
void map(std::string_view bytes);  // a map text: findings have places and can be mended, drawing and JSON are whole
// As one format, or, with an empty name, as whatever it is found to be.
void read(std::string_view bytes, std::string_view format);

} // namespace fuzz
