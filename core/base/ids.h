// Row numbers of the store as types, so that an import cannot be taken for a component. 0 is no id.
#pragma once

#include <cstdint>

namespace core {

enum class ComponentId : std::int64_t {};
enum class ImportId : std::int64_t {};
enum class FileId : std::int64_t {};
enum class SourceId : std::int64_t {};
enum class AssetId : std::int64_t {};
enum class RunId : std::int64_t {};
enum class ResultSetId : std::int64_t {};
enum class MapId : std::int64_t {};

template <typename Id>
constexpr std::int64_t number(Id id)
{
    return static_cast<std::int64_t>(id);
}

} // namespace core
