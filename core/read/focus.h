// FOCUS rows of cost and usage.
#pragma once

#include <string>
#include <vector>

namespace core {

class Table;
struct Reading;

bool isFocus(const std::vector<std::string>& names);
void readFocus(Reading& reading, Table& table);

} // namespace core
