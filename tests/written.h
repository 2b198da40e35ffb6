// JSON as it is easier to read in a test.
#pragma once

#include <string>

// ' for a quote, ` for one inside a text.
inline std::string json(std::string text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\'')
            text[at] = '"';
        else if (text[at] == '`')
            text.replace(at++, 1, "\\\"");
    }
    return text;
}
