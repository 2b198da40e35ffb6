// FOCUS rows of cost and usage.
#pragma once

#include <string>
#include <vector>

namespace core {

class Table;
struct Reading;

bool isFocus(const std::vector<std::string>& names);
bool isAwsFocus(const std::vector<std::string>& names); // of those: one that AWS Data Exports wrote
void readFocus(Reading& reading, Table& table);

} // namespace core
