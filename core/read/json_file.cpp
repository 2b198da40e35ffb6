#include "core/read/json_file.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/limits.h"
#include "core/bytes/lines.h"

namespace core {

namespace {

const Format* fitting(const Format* wanted, bool (*fits)(const Format&, const Json&), const Json& value)
{
    if (wanted)
        return fits(*wanted, value) ? wanted : nullptr;
    for (const auto& format : formats())
        if (fits(format, value))
            return &format;
    return nullptr;
}

bool fitsLine(const Format& format, const Json& value)
{
    return value.isObject() && format.entry && format.entry(value);
}

bool fitsDocument(const Format& format, const Json& top)
{
    return (format.document && format.document(top)) || (format.entry && format.entry(top.isArray() ? top.at(0) : top));
}

[[noreturn]] void notRecognised(const Reading& reading, const Format* wanted, MessageCode unknown)
{
    if (wanted)
        throw Error(Fault::format, sentence(MessageCode::file_json_other_format, shown(reading.path), wanted->name));
    throw Error(Fault::format, sentence(unknown, shown(reading.path),
                                        "{\"time\": \"2026-03-01\", \"metric\": \"requests\", \"value\": 7}"));
}

void mustBeRead(const Reading& reading, const Format& format)
{
    if (!format.isRead())
        throw Error(Fault::format, sentence(MessageCode::file_format_not_read, shown(reading.path), format.name));
}

// The format of the lines if the text is lines: the first one alone is an object and more than blanks follow. areLines:
// no format takes them, but the next one begins as an object too.
const Format* formatOfLines(TextSource& source, const Format* wanted, JsonReader& parser, bool& areLines)
{
    std::size_t size = 64 * 1024;
    for (;;) {
        const auto head = source.peek(size);
        const auto begin = std::min(head.find_first_not_of(" \t\r\n"), head.size());
        const auto end = head.find('\n', begin);
        const auto next = end == std::string_view::npos ? end : head.find_first_not_of(" \t\r\n", end);
        if (end != std::string_view::npos && !trim(head.substr(begin, end - begin)).ends_with('}'))
            return nullptr;
        if (next != std::string_view::npos) {
            const auto* value = parser.parse(head.substr(begin, end - begin));
            const bool isObject = value && value->isObject();
            const auto* format = isObject ? fitting(wanted, fitsLine, *value) : nullptr;
            areLines = isObject && !format && head[next] == '{';
            return format;
        }
        if (head.size() < size || size > maxJsonLineBytes)
            return nullptr; // this is all there is
        size *= 4;
    }
}

void readLines(Reading& reading, TextSource& source, const Format& format, JsonReader& parser)
{
    const auto records = format.records(reading);
    reading.found.ndjson = true;
    reading.json = &parser;
    Lines lines(source, maxJsonLineBytes);
    std::int64_t number = reading.options.tail ? reading.options.tail->lines : 0;
    while (const auto line = lines.next()) {
        ++number;
        if (number % 512 == 0)
            reading.progress.step(source.bytes().packedDone(), source.bytes().packedSize());
        if (trim(line->text).empty())
            continue;
        const Json* value = line->tooLong ? nullptr : parser.parse(line->text);
        if (value && fitsLine(format, *value)) {
            records->entry(*value, number);
            continue;
        }
        ++reading.found.rejectedLines;
        const auto text = format.isPersonal ? std::string_view() : line->text;
        if (line->tooLong) {
            reading.refuse(number, 0, "json.line-too-long",
                           sentence(MessageCode::line_too_long, maxJsonLineBytes >> 20), text);
        } else if (value) {
            reading.refuse(number, 1, "json.other-line", sentence(MessageCode::line_other_format, format.name), text);
        } else {
            reading.found.endsInRow = reading.found.endsInRow || !line->ended;
            reading.refuse(number, parser.fault().column, "json.line",
                           line->ended ? sentence(MessageCode::line_no_json, parser.fault().reason)
                                       : sentence(MessageCode::line_cut),
                           text);
        }
    }
    records->finish();
}

void readDocument(Reading& reading, const Format& format, const Json& top)
{
    if (format.readDocument) {
        format.readDocument(reading, top);
        return;
    }
    const auto records = format.records(reading);
    std::int64_t row = 0;
    if (top.isArray()) {
        for (const auto& value : top.items()) {
            if (++row % 512 == 0)
                reading.progress.step(static_cast<std::size_t>(row), top.items().size());
            records->entry(value, row);
        }
    } else {
        records->entry(top, 1);
    }
    records->finish();
}

} // namespace

void readJsonTail(Reading& reading, TextSource& source, const Format& format)
{
    JsonReader parser;
    reading.found.format = format.name;
    readLines(reading, source, format, parser);
}

void readJsonFile(Reading& reading, TextSource& source, const Format* wanted)
{
    JsonReader parser;
    bool areLines = false;
    if (const auto* format = formatOfLines(source, wanted, parser, areLines)) {
        reading.found.format = format->name;
        mustBeRead(reading, *format);
        readLines(reading, source, *format, parser);
        return;
    }
    if (areLines)
        notRecognised(reading, wanted, MessageCode::file_json_lines_unknown);
    const auto text = source.readAll(maxJsonDocumentBytes);
    const auto* top = parser.parse(text);
    if (!top) {
        const auto& fault = parser.fault();
        throw Error(Fault::format, sentence(MessageCode::file_json_wrong, shown(reading.path), fault.line, fault.column,
                                            fault.reason));
    }
    const auto* format = fitting(wanted, fitsDocument, *top);
    if (!format)
        notRecognised(reading, wanted, MessageCode::file_json_unknown);
    reading.found.format = format->name;
    mustBeRead(reading, *format);
    reading.document = text;
    reading.json = &parser;
    readDocument(reading, *format, *top);
}

} // namespace core
