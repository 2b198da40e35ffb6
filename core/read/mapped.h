// Reads a CSV by a person's mapping (core/read/mapping.h) into points.
#pragma once

namespace core {

class Table;
struct Mapping;
struct Reading;

void readMapped(Reading& reading, Table& table, const Mapping& mapping);

} // namespace core
