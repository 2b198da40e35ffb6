// The statements that make the tables of a workspace, as they stand in core/store/schema/*.sql.
// Released ones never change.
#pragma once

#include <string_view>

namespace core {

std::string_view assetsSql();
std::string_view daysSql();
std::string_view definitionsSql();
std::string_view importsSql();
std::string_view listedSql();
std::string_view measuresSql();
std::string_view placesSql();
std::string_view printsSql();
std::string_view registersSql();
std::string_view sectionsSql();
std::string_view segmentsSql();

} // namespace core
