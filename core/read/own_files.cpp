#include "core/read/own_files.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"

#include <array>

namespace core {

bool isDefinitions(const Json& top) { return top["opsatlas"].isText(); }

void readDefinitions(Reading& reading, const Json& top)
{
    struct Kind {
        std::string_view name;
        DefinitionKind kind;
    };
    constexpr std::array<Kind, 5> kinds = {{{"kpis", DefinitionKind::kpis},
                                            {"rules", DefinitionKind::rules},
                                            {"bindings", DefinitionKind::bindings},
                                            {"targets", DefinitionKind::targets},
                                            {"views", DefinitionKind::views}}};
    const auto name = shown(reading.path);
    for (const auto& [word, kind] : kinds) {
        if (word != top["opsatlas"].text())
            continue;
        const auto& items = top["items"];
        if (!items.isArray())
            throw Error(Fault::format, sentence(MessageCode::file_definitions_no_items, name, word));
        std::int64_t position = 0;
        for (const auto& item : items.items()) {
            ++position;
            if (!item.isObject())
                throw Error(Fault::format, sentence(MessageCode::file_definitions_no_object, name, position));
        }
        reading.found.rows = position;
        reading.sink.definitions(kind, reading.document);
        return;
    }
    throw Error(Fault::format, sentence(MessageCode::file_definitions_kind, name, cutText(top["opsatlas"].text())));
}

void readMapText(Reading& reading, const std::string& text)
{
    std::string_view title;
    for (const auto line : split(text, '\n')) {
        const auto words = trim(line);
        if (words.starts_with("title ") || words.starts_with("title\t")) {
            title = trim(words.substr(6));
            break;
        }
    }
    reading.sink.map(title, text);
}

} // namespace core
