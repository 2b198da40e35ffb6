// A JSON file to its format's reader: one document, an array, or lines (README.md, Bytes and
// encodings).
#pragma once

#include "core/bytes/text_source.h"
#include "core/read/format.h"

namespace core {

// wanted: read as this format; null: found out. Throws Error{format} for what is no
// JSON, cut, or of no known kind.
void readJsonFile(Reading& reading, TextSource& source, const Format* wanted);

// The new lines of a file that was read as lines of this format before.
void readJsonTail(Reading& reading, TextSource& source, const Format& format);

} // namespace core
